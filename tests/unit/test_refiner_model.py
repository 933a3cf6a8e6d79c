"""The Refiner's network, losses and optimisers: equal to the published ones, by tensors."""

from __future__ import annotations

import importlib.util
import json
import math
from pathlib import Path
from types import ModuleType

import pytest

torch = pytest.importorskip("torch", reason="the forge needs torch: make types installs it")
safetensors = pytest.importorskip("safetensors", reason="the forge needs safetensors")

from safetensors import safe_open  # noqa: E402

from reasonnet.forge.refiner.config import (  # noqa: E402
    SUDOKU_ATTENTION,
    SUDOKU_MLP,
    RefinerConfig,
)
from reasonnet.forge.refiner.loss import (  # noqa: E402
    IGNORED,
    exact,
    log_stablemax,
    published_loss,
    stablemax_cross_entropy,
)
from reasonnet.forge.refiner.model import Refiner, load_official  # noqa: E402
from reasonnet.forge.refiner.optimisers import (  # noqa: E402
    AdamAtan2,
    Average,
    Muon,
    SignDescent,
    orthogonalised,
)

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT.parent / "shared" / "data" / "trm_golden"
OWN = ROOT / "tests" / "data" / "refiner_golden.safetensors"


def relative(found: torch.Tensor, wanted: torch.Tensor) -> float:
    found, wanted = found.detach().double(), wanted.double()
    return float((found - wanted).abs().max() / wanted.abs().max())


@pytest.mark.parametrize("name", ["attention", "mlp", "maze_like"])
def test_four_steps_equal_the_published_codes_tensors(name: str) -> None:
    path = REFERENCE / f"{name}.safetensors"
    if not path.exists():
        pytest.skip(f"no reference tensors of the published code in {REFERENCE}")
    with safe_open(path, "pt") as file:
        told = json.loads(file.metadata()["config"])
        tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
    model = Refiner(
        RefinerConfig(
            vocabulary=told["vocab_size"],
            length=told["seq_len"],
            hidden=told["hidden_size"],
            layers=told["L_layers"],
            heads=told["num_heads"],
            expansion=told["expansion"],
            mixing="mlp" if told["mlp_t"] else "attention",
            high=told["H_cycles"],
            low=told["L_cycles"],
            puzzles=told["num_puzzle_identifiers"],
            puzzle_width=told["puzzle_emb_ndim"],
            prefix=told["puzzle_emb_len"],
        )
    )
    mark = "weights."
    load_official(model, {n[len(mark) :]: t for n, t in tensors.items() if n.startswith(mark)})
    inputs, labels, puzzles = (
        tensors[f"batch.{part}"].long() for part in ("inputs", "labels", "puzzle_identifiers")
    )
    latents = model.start(len(inputs), inputs.shape[1])
    for step in range(4):
        refined = model(latents, inputs, puzzles)
        latents = refined.latents
        loss = published_loss(refined.logits, refined.halt, labels)
        assert relative(refined.logits, tensors[f"step{step}.logits"]) < 1e-4
        assert relative(refined.halt, tensors[f"step{step}.q_halt_logits"]) < 1e-4
        assert relative(latents.high, tensors[f"step{step}.z_H"]) < 1e-4
        assert relative(latents.low, tensors[f"step{step}.z_L"]) < 1e-4
        assert relative(loss, tensors[f"step{step}.loss"]) < 1e-4


def golden() -> ModuleType:
    spec = importlib.util.spec_from_file_location("golden", ROOT / "runs" / "refiner_golden.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_our_own_golden_tensors_come_out_again() -> None:
    made = golden()
    with safe_open(OWN, "pt") as file:
        tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
    for name, config in made.CONFIGS.items():
        model = Refiner(config)
        mark = f"{name}.weights."
        model.load_state_dict({n[len(mark) :]: t for n, t in tensors.items() if n.startswith(mark)})
        model = model.double()
        inputs, labels, puzzles = (
            tensors[f"{name}.{part}"] for part in ("inputs", "labels", "puzzles")
        )
        latents = model.start(4, 9)
        for step in range(made.STEPS):
            refined = model(latents, inputs, puzzles)
            latents = refined.latents
            assert relative(refined.logits, tensors[f"{name}.{step}.logits"]) < 1e-4
            assert relative(refined.halt, tensors[f"{name}.{step}.halt"]) < 1e-4
            loss = published_loss(refined.logits, refined.halt, labels)
            assert relative(loss, tensors[f"{name}.{step}.loss"]) < 1e-4


@pytest.mark.parametrize(("config", "millions"), [(SUDOKU_MLP, 5.03), (SUDOKU_ATTENTION, 6.83)])
def test_the_published_configs_have_the_published_sizes(
    config: RefinerConfig, millions: float
) -> None:
    model = Refiner(config)
    count = sum(p.numel() for n, p in model.named_parameters() if not n.startswith("puzzle_emb"))
    assert round(count / 1e6, 2) == millions


SMALL = RefinerConfig(
    vocabulary=5, length=4, hidden=8, heads=2, multiple=8, puzzle_width=8, prefix=2, low=2
)


def test_a_checkpoint_loads_whatever_its_names_are_wrapped_in() -> None:
    torch.manual_seed(1)
    first, second = Refiner(SMALL), Refiner(SMALL)
    wrapped = {f"_orig_mod.model.inner.{n}": t for n, t in first.state_dict().items()}
    load_official(second, wrapped)
    for name, tensor in first.state_dict().items():
        assert torch.equal(tensor, second.state_dict()[name]), name
    wrapped.popitem()
    with pytest.raises(ValueError, match="not a checkpoint"):
        load_official(second, wrapped)


def test_gradients_flow_through_the_last_cycle_only() -> None:
    torch.manual_seed(2)
    model = Refiner(SMALL)
    inputs = torch.ones(3, 4, dtype=torch.long)
    start = model.start(3, 4)
    refined = model(start, inputs)
    assert not refined.latents.high.requires_grad
    refined.logits.sum().backward()
    deep = {n: p.grad.to_dense().clone() for n, p in model.named_parameters() if p.grad is not None}
    model.zero_grad()
    # The same from the latents that the first two H cycles leave: the gradients are equal.
    with torch.no_grad():
        question, high, low = (x.transpose(0, 1) for x in (model.embed(inputs), *start))
        for _ in range(2):
            high, low = model._cycle(high, low, question, ())
        high, low = high.transpose(0, 1), low.transpose(0, 1)
    once = Refiner(RefinerConfig(**{**_fields(SMALL), "high": 1}))
    once.load_state_dict(model.state_dict())
    once(type(start)(high, low), inputs).logits.sum().backward()
    for name, parameter in once.named_parameters():
        if parameter.grad is not None:
            assert torch.allclose(parameter.grad.to_dense(), deep[name], atol=1e-5), name


def _fields(config: RefinerConfig) -> dict[str, object]:
    return {name: getattr(config, name) for name in RefinerConfig.__dataclass_fields__}


@pytest.mark.parametrize(
    "wrong",
    [
        {"mixing": "relations"},
        {"length": 0},
        {"mixing": "attention", "heads": 3},
        {"puzzle_width": 100},
    ],
)
def test_a_config_that_does_not_fit_together_cannot_exist(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        RefinerConfig(**{**_fields(SMALL), **wrong})


def test_stablemax_is_a_distribution_that_keeps_the_order() -> None:
    logits = torch.tensor([[-50.0, -1.0, 0.0, 2.0, 40.0]])
    shares = log_stablemax(logits).exp()
    assert shares.sum().item() == pytest.approx(1.0)
    assert shares[0].tolist() == sorted(shares[0].tolist())
    # s(0) = 1, s(2) = 3, s(40) = 41, s(-1) = 1/2, s(-50) = 1/51
    assert shares[0, 3].item() == pytest.approx(3 / (1 / 51 + 0.5 + 1 + 3 + 41))


def test_ignored_cells_count_neither_in_the_loss_nor_as_wrong() -> None:
    logits = torch.zeros(1, 3, 4)
    logits[0, :, 2] = 5.0
    labels = torch.tensor([[2, 2, IGNORED]])
    assert exact(logits, labels).tolist() == [True]
    assert stablemax_cross_entropy(logits, labels)[0, 2].item() == 0.0
    assert exact(logits, torch.tensor([[2, 1, IGNORED]])).tolist() == [False]


def test_adam_atan2_takes_the_same_step_whatever_the_gradients_scale() -> None:
    moved = []
    for scale in (1e-9, 1.0, 1e9):
        weight = torch.nn.Parameter(torch.ones(2))
        optimiser = AdamAtan2([weight], lr=0.1, betas=(0.9, 0.95), weight_decay=0.5)
        weight.grad = torch.tensor([1.0, -1.0]) * scale
        optimiser.step()
        moved.append(weight.detach())
    # 1·(1 - 0.1·0.5) ∓ 0.1 / (1 - 0.9) · atan2(0.1·g, |g|)
    step = math.atan2(0.1, 1.0)
    for weight in moved:
        assert weight.tolist() == pytest.approx([0.95 - step, 0.95 + step])


def test_muon_steps_by_an_orthogonal_matrix() -> None:
    torch.manual_seed(3)
    matrix = torch.randn(12, 5) @ torch.diag(torch.tensor([10.0, 3.0, 1.0, 0.3, 0.1]))
    values = torch.linalg.svdvals(orthogonalised(matrix, steps=10))
    assert values.min() > 0.6 and values.max() < 1.3
    weight = torch.nn.Parameter(torch.zeros(12, 5))
    weight.grad = matrix
    Muon([weight], lr=0.1).step()
    assert (weight * matrix).sum() < 0  # downhill
    assert torch.linalg.svdvals(weight.detach()).max() < 0.1 * math.sqrt(12 / 5) * 1.3


def test_sign_descent_touches_only_the_rows_of_the_batch() -> None:
    table = torch.nn.Parameter(torch.ones(4, 2))
    used = torch.nn.functional.embedding(torch.tensor([1, 3, 1]), table, sparse=True)
    (used * torch.tensor([1.0, -5.0])).sum().backward()
    SignDescent([table], lr=0.1, weight_decay=1.0).step()
    assert table[[0, 2]].tolist() == [[1, 1], [1, 1]]
    assert table[1].tolist() == pytest.approx([0.8, 1.0])
    assert table[3].tolist() == pytest.approx([0.8, 1.0])


def test_the_average_follows_the_parameters_and_leaves_the_buffers() -> None:
    torch.manual_seed(4)
    model = Refiner(SMALL)
    average = Average(model, decay=0.9)
    with torch.no_grad():
        model.lm_head.weight.add_(1.0)
    before = average.shadow["lm_head.weight"].clone()
    average.update(step=1000)
    moved = average.shadow["lm_head.weight"] - before
    assert torch.allclose(moved, torch.full_like(moved, 0.1), atol=1e-6)
    assert "H_init" not in average.shadow
