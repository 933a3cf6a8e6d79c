"""Imports go down only, importing does nothing, and torch stays in the forge."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import reasonnet

SOURCE = Path(reasonnet.__file__).parent
LAYERS = (
    "core",
    "tools",
    "fleet",
    "dispatch",
    "network",
    "testing",
    "forge",
    "bench",
    "gateway",
    "cli",
    "__main__",
)
"""From the bottom to the top; none imports what stands after it."""
RANK = {name: rank for rank, name in enumerate(LAYERS)}
FILES = sorted(path for path in SOURCE.rglob("*.py") if path != SOURCE / "__init__.py")


def module_of(path: Path) -> str:
    parts = path.relative_to(SOURCE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(path: Path, nodes: Iterator[ast.AST]) -> Iterator[str]:
    """Yield the names that import statements among some nodes import."""
    package = module_of(path).split(".")
    if path.name != "__init__.py":
        package = package[:-1]
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            name = ".".join([*base, *([node.module] if node.module else [])])
            yield name
            yield from (f"{name}.{alias.name}" for alias in node.names)


def everywhere(path: Path) -> Iterator[str]:
    """Yield what a file imports anywhere, inside functions too."""
    return imported(path, ast.walk(tree_of(path)))


def on_import(path: Path) -> Iterator[str]:
    """Yield what is imported when a file is."""
    left: list[ast.AST] = list(tree_of(path).body)
    found: list[ast.AST] = []
    while left:
        node = left.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            continue
        found.append(node)
        left.extend(ast.iter_child_nodes(node))
    return imported(path, iter(found))


def layer_of(module: str) -> str:
    return module.split(".")[1]


def test_every_module_has_its_layer() -> None:
    assert {layer_of(module_of(path)) for path in FILES} <= RANK.keys()
    assert len(FILES) > 40


@pytest.mark.parametrize("layer", LAYERS)
def test_imports_go_down_only(layer: str) -> None:
    wrong = [
        f"{module_of(path)} imports {name}"
        for path in FILES
        if layer_of(module_of(path)) == layer
        for name in everywhere(path)
        if name.startswith("reasonnet.")
        and (other := layer_of(name)) in RANK
        and RANK[other] > RANK[layer]
    ]
    assert wrong == []


def test_no_module_below_the_top_imports_the_package_itself() -> None:
    """`from reasonnet import Network` would hide which layer is meant."""
    wrong = [
        module_of(path)
        for path in FILES
        if RANK[layer_of(module_of(path))] < RANK["cli"] and "reasonnet" in everywhere(path)
    ]
    assert wrong == []


def test_no_modules_import_one_another_in_a_circle() -> None:
    modules = {module_of(path): path for path in FILES}
    needs = {
        name: {other for other in on_import(path) if other in modules and other != name}
        for name, path in modules.items()
    }
    while free := [name for name, others in needs.items() if not others & needs.keys()]:
        for name in free:
            del needs[name]
    assert sorted(needs) == []


def test_only_the_forge_imports_torch() -> None:
    users = {
        module_of(path)
        for path in FILES
        for name in everywhere(path)
        if name.split(".")[0] == "torch"
    }
    assert users
    assert {layer_of(user) for user in users} == {"forge"}


def loaded_by(code: str, *names: str) -> set[str]:
    """Run code in a fresh interpreter; returns which packages it has loaded."""
    script = f"{code}\nimport sys\nprint(*({set(names)!r} & sys.modules.keys()))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True
    )
    return set(done.stdout.split())


def test_importing_the_package_loads_nothing_heavy() -> None:
    heavy = ("torch", "onnxruntime", "numpy", "sympy", "z3", "ortools", "networkx", "msgspec")
    assert loaded_by("import reasonnet", *heavy) == set()
    assert loaded_by("import reasonnet; reasonnet.Question('1')", *heavy) == set()


def test_the_network_loads_no_torch_and_no_solver_before_it_is_asked() -> None:
    code = "from reasonnet import Network\nimport reasonnet.tools.registry as r; r.tools()"
    heavy = ("torch", "sympy", "z3", "ortools", "networkx", "onnxruntime")
    assert loaded_by(code, *heavy) == set()


def test_the_public_names_are_there_and_no_others() -> None:
    for name in reasonnet.__all__:
        assert getattr(reasonnet, name) is not None
    assert len(reasonnet.__all__) <= 15
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        reasonnet.Nothing  # noqa: B018
