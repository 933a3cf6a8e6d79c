"""A plain, uncompiled transcription of the published training step, to be timed against.

What the published code (SamsungSAILMontreal/TinyRecursiveModels, MIT) does in one step, in order:
new puzzles for halted slots, latents reset, the recursion with and without gradient, the
stablemax loss in double precision, metrics, backward, Adam-atan2 parameter by parameter (its own
extension is not needed for that), an average kept parameter by parameter. Weights are shared with
`reasonnet.forge.refiner`, which is why both compute the same numbers.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from reasonnet.forge.refiner.config import RefinerConfig
from reasonnet.forge.refiner.model import Refiner


def _norm(x: Tensor) -> Tensor:
    kind = x.dtype
    x = x.to(torch.float32)
    return (x * torch.rsqrt(x.square().mean(-1, keepdim=True) + 1e-5)).to(kind)


def _gated(mlp: nn.Module, x: Tensor) -> Tensor:
    both = functional.linear(x, mlp.gate_up_proj.weight)  # type: ignore[union-attr,arg-type]
    gate, up = both.chunk(2, dim=-1)
    return functional.linear(
        functional.silu(gate) * up,
        mlp.down_proj.weight,  # type: ignore[union-attr,arg-type]
    )


class PublishedStep:
    """Carry, optimiser state and average of a run of the published loop.

    The published code mixes cells by an MLP; a config of ours that mixes by relations is
    transcribed in the same manner, each cell's relatives summed by one matrix.
    """

    def __init__(
        self,
        config: RefinerConfig,
        model: Refiner,
        batch: int,
        rate: float,
        *,
        cells: int = 81,
        relations: Tensor | None = None,
    ) -> None:
        self.config, self.model, self.rate, self.length = config, model, rate, cells
        self.relations = relations
        cells = self.length + config.prefix
        self.high = torch.zeros(batch, cells, config.hidden)
        self.low = torch.zeros(batch, cells, config.hidden)
        self.steps = torch.zeros(batch, dtype=torch.int32)
        self.halted = torch.ones(batch, dtype=torch.bool)
        self.inputs = torch.zeros(batch, self.length, dtype=torch.long)
        self.labels = torch.zeros(batch, self.length, dtype=torch.long)
        self.moments = {n: (torch.zeros_like(p), torch.zeros_like(p)) for n, p in self._weights()}
        self.average = {n: p.detach().clone() for n, p in model.named_parameters()}
        self.count = 0

    def _weights(self) -> list[tuple[str, nn.Parameter]]:
        return [(n, p) for n, p in self.model.named_parameters() if "puzzle_emb" not in n]

    def _level(self, hidden: Tensor, injected: Tensor) -> Tensor:
        hidden = hidden + injected
        for layer in self.model.L_level.layers:
            if self.relations is None:
                turned = hidden.transpose(1, 2)
                turned = _norm(turned + _gated(layer.mlp_t, turned))
                hidden = turned.transpose(1, 2)
            else:
                batch, cells, _ = hidden.shape
                related = (self.relations @ hidden).reshape(batch, cells, -1)
                hidden = _norm(hidden + _gated(layer.mlp_r, related))
            hidden = _norm(hidden + _gated(layer.mlp, hidden))
        return hidden

    def step(self, inputs: Tensor, labels: Tensor) -> float:
        """Do one step on the batch that the loader has at hand; returns the loss."""
        config, model = self.config, self.model
        halted = self.halted.view(-1, 1)
        self.inputs = torch.where(halted, inputs, self.inputs)
        self.labels = torch.where(halted, labels, self.labels)
        self.high = torch.where(halted.unsqueeze(-1), model.H_init, self.high)
        self.low = torch.where(halted.unsqueeze(-1), model.L_init, self.low)
        self.steps = torch.where(self.halted, 0, self.steps)
        embedded = functional.embedding(self.inputs, model.embed_tokens.embedding_weight)
        if config.prefix:
            prefix = embedded.new_zeros(len(inputs), config.prefix, config.hidden)
            embedded = torch.cat((prefix, embedded), dim=-2)
        question = math.sqrt(config.hidden) * embedded
        high, low = self.high, self.low
        with torch.no_grad():
            for _ in range(config.high - 1):
                for _ in range(config.low):
                    low = self._level(low, high + question)
                high = self._level(high, low)
        for _ in range(config.low):
            low = self._level(low, high + question)
        high = self._level(high, low)
        logits = functional.linear(high, model.lm_head.weight)[:, config.prefix :]
        halt = functional.linear(high[:, 0], model.q_head.weight, model.q_head.bias)[..., 0]
        self.high, self.low = high.detach(), low.detach()
        with torch.no_grad():
            self.steps = self.steps + 1
            self.halted = (self.steps >= config.steps) | (halt > 0)
            some = torch.rand_like(halt) < 0.1
            least = some * torch.randint_like(self.steps, low=2, high=config.steps + 1)
            self.halted = self.halted & (self.steps >= least)
            right = logits.argmax(-1) == self.labels
            exact = right.all(-1)
            metrics = {"accuracy": right.float().mean(), "exact": exact.float().mean()}
        x = logits.to(torch.float64)
        positive = torch.where(x < 0, 1 / (1 - x + 1e-30), x + 1)
        chances = torch.log(positive / positive.sum(-1, keepdim=True))
        found = chances.gather(-1, self.labels.unsqueeze(-1)).squeeze(-1)
        loss = (-found / self.length).sum()
        loss = loss + 0.5 * functional.binary_cross_entropy_with_logits(
            halt, exact.to(halt.dtype), reduction="sum"
        )
        (loss / len(inputs)).backward()  # type: ignore[no-untyped-call]
        self.gradients = {n: p.grad for n, p in self._weights() if p.grad is not None}
        self._update()
        return float(loss.detach()) + 0.0 * sum(float(m) for m in metrics.values())

    @torch.no_grad()
    def _update(self) -> None:
        self.count += 1
        for name, weight in self._weights():
            first, second = self.moments[name]
            assert weight.grad is not None
            first.lerp_(weight.grad, 0.1)
            second.mul_(0.95).addcmul_(weight.grad, weight.grad, value=0.05)
            weight.mul_(1 - self.rate)
            root = second.sqrt() / math.sqrt(1 - 0.95**self.count)
            weight.sub_(torch.atan2(first, root) * (self.rate / (1 - 0.9**self.count)))
            weight.grad = None
        for name, weight in self.model.named_parameters():
            self.average[name] = (1 - 0.999) * weight.detach() + 0.999 * self.average[name].clone()
