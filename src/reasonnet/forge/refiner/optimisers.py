"""Optimisers of Refiners, in plain PyTorch: nothing to compile."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Any, overload

import torch
from torch import Tensor, nn
from torch.optim import Optimizer

NEWTON_SCHULZ = (3.4445, -4.7750, 2.0315)
"""Coefficients of Jordan et al. 2024 (Muon)."""


class AdamAtan2(Optimizer):
    """Adam with atan2(m, √v) for m / (√v + ε) (Everett et al. 2024, arXiv 2407.05872).

    Scale-free and without ε; weight decay is decoupled. The bias correction of the first moment is
    in the step, that of the second in the denominator, as in the extension the paper's authors use.
    """

    def __init__(
        self,
        parameters: Iterable[nn.Parameter],
        lr: float,
        betas: tuple[float, float] = (0.9, 0.95),
        weight_decay: float = 1.0,
    ) -> None:
        super().__init__(parameters, {"lr": lr, "betas": betas, "weight_decay": weight_decay})

    @overload
    def step(self, closure: None = ...) -> None: ...
    @overload
    def step(self, closure: Callable[[], float]) -> float: ...
    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> float | None:
        """Take a step."""
        for group in self.param_groups:
            weights = [p for p in group["params"] if p.grad is not None]
            if not weights:
                continue
            gradients = [p.grad for p in weights]
            first, second = (self._moments(weights, name) for name in ("first", "second"))
            group["count"] = count = group.get("count", 0) + 1
            beta1, beta2 = group["betas"]
            torch._foreach_lerp_(first, gradients, 1 - beta1)
            torch._foreach_mul_(second, beta2)
            torch._foreach_addcmul_(second, gradients, gradients, 1 - beta2)
            roots = torch._foreach_sqrt(second)
            torch._foreach_div_(roots, math.sqrt(1 - beta2**count))
            torch._foreach_mul_(weights, 1 - group["lr"] * group["weight_decay"])
            rate = group["lr"] / (1 - beta1**count)
            for weight, moment, root in zip(weights, first, roots, strict=True):
                weight.add_(torch.atan2(moment, root), alpha=-rate)
        return None

    def _moments(self, weights: list[nn.Parameter], name: str) -> list[Tensor]:
        for weight in weights:
            if name not in self.state[weight]:
                self.state[weight][name] = torch.zeros_like(weight)
        return [self.state[weight][name] for weight in weights]


def orthogonalised(matrix: Tensor, steps: int = 5) -> Tensor:
    """Return about U·Vᵀ of a matrix U·S·Vᵀ, by Newton-Schulz iterations (Jordan et al. 2024)."""
    a, b, c = NEWTON_SCHULZ
    x = matrix.bfloat16() if matrix.is_cuda else matrix
    tall = x.shape[-2] > x.shape[-1]
    if tall:
        x = x.mT
    x = x / (x.norm() + 1e-7)
    for _ in range(steps):
        gram = x @ x.mT
        x = a * x + (b * gram + c * gram @ gram) @ x
    found: Tensor = (x.mT if tall else x).to(matrix.dtype)
    return found


class Muon(Optimizer):
    """Momentum orthogonalised by Newton-Schulz, for matrices (Jordan et al. 2024)."""

    def __init__(
        self,
        parameters: Iterable[nn.Parameter],
        lr: float = 0.02,
        momentum: float = 0.95,
        weight_decay: float = 0.0,
    ) -> None:
        super().__init__(parameters, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @overload
    def step(self, closure: None = ...) -> None: ...
    @overload
    def step(self, closure: Callable[[], float]) -> float: ...
    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> float | None:
        """Take a step."""
        for group in self.param_groups:
            for weight in group["params"]:
                if weight.grad is None:
                    continue
                state: dict[str, Any] = self.state[weight]
                if "momentum" not in state:
                    state["momentum"] = torch.zeros_like(weight)
                moving = state["momentum"]
                moving.lerp_(weight.grad, 1 - group["momentum"])
                update = orthogonalised(weight.grad.lerp(moving, group["momentum"]))
                scale = math.sqrt(max(1.0, weight.shape[0] / weight.shape[1]))
                weight.mul_(1 - group["lr"] * group["weight_decay"])
                weight.add_(update, alpha=-group["lr"] * scale)
        return None


class SignDescent(Optimizer):
    """Sign descent with decoupled weight decay on the rows that a sparse gradient touches.

    For puzzle embeddings, of which a batch uses a handful among up to a million.
    """

    def __init__(
        self, parameters: Iterable[nn.Parameter], lr: float, weight_decay: float = 1.0
    ) -> None:
        super().__init__(parameters, {"lr": lr, "weight_decay": weight_decay})

    @overload
    def step(self, closure: None = ...) -> None: ...
    @overload
    def step(self, closure: Callable[[], float]) -> float: ...
    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> float | None:
        """Take a step."""
        for group in self.param_groups:
            for weight in group["params"]:
                if weight.grad is None:
                    continue
                gradient = weight.grad.coalesce()
                rows = gradient.indices()[0]
                fresh = weight[rows] * (1 - group["lr"] * group["weight_decay"])
                weight[rows] = fresh - group["lr"] * gradient.values().sign()
        return None


class Average:
    """Exponential moving average of the parameters (not of the buffers)."""

    def __init__(self, model: nn.Module, decay: float) -> None:
        self._decay = decay
        self._live: list[Tensor] = [p for _, p in model.named_parameters()]
        self.shadow = {n: p.detach().clone() for n, p in model.named_parameters()}

    @torch.no_grad()
    def update(self, step: int) -> None:
        """Move towards the parameters; a short memory at first, so that noise is forgotten."""
        decay = min(self._decay, (1 + step) / (10 + step))
        torch._foreach_lerp_(list(self.shadow.values()), self._live, 1 - decay)

    @torch.no_grad()
    def copy_to(self, model: nn.Module) -> None:
        """Write the average into a model of the same shape."""
        for name, parameter in model.named_parameters():
            parameter.copy_(self.shadow[name])
