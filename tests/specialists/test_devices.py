"""Nothing is tied to the CPU: new tensors say their device, and dtype and device are arguments."""

from __future__ import annotations

import ast
from pathlib import Path

import jaxtyping
import pytest
import torch

import mycelium
from mycelium.solver import Solver
from mycelium.specialists.scorer import argument_mask
from mycelium.specialists.weights import load_specialists, save_specialists
from tiny import VOCABULARY, tiny_model, tokenizer_json

SRC = Path(mycelium.__file__).parent
MAKERS = {"tensor", "arange", "zeros", "ones", "full", "empty", "rand", "randn", "randint", "eye", "linspace"}
# Texts are turned into tensors where texts are; `collate` then moves them in one go. Parameters move with their module.
ON_THE_CPU = {"collate.py"}


def makers_without_device(path: Path) -> list[str]:
    """Calls such as `torch.zeros(3)`, in functions that run after a module was built."""
    found = []
    for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(function, ast.FunctionDef) or function.name == "__init__":
            continue
        for node in ast.walk(function):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and isinstance(node.func.value, ast.Name)
                and (node.func.value.id, node.func.attr in MAKERS) == ("torch", True)
                and "device" not in {keyword.arg for keyword in node.keywords}
            ):
                found.append(f"{path.name}:{node.lineno} torch.{node.func.attr}")
    return found


@pytest.mark.parametrize("room", ["specialists", "search", "solver"])
def test_every_new_tensor_of_inference_says_its_device(room: str) -> None:
    paths = [path for path in (SRC / room).glob("*.py") if path.name not in ON_THE_CPU]
    assert [fault for path in paths for fault in makers_without_device(path)] == []


def test_every_new_tensor_of_the_losses_says_its_device() -> None:
    folder = SRC / "training" / "specialists"
    assert [fault for name in ("losses", "verifier") for fault in makers_without_device(folder / f"{name}.py")] == []


def test_weights_are_loaded_in_the_asked_dtype_and_solve(tmp_path: Path) -> None:
    model = tiny_model()
    save_specialists(tmp_path / "specialists.safetensors", model, model.state_dict(), tokenizer_json(), VOCABULARY)
    loaded, _, _ = load_specialists(tmp_path / "specialists.safetensors", "cpu", torch.bfloat16)
    assert {parameter.dtype for parameter in loaded.parameters()} == {torch.bfloat16}
    solver = Solver.load(tmp_path, device="cpu", dtype=torch.bfloat16)
    assert solver.backbone.dtype == torch.bfloat16
    assert solver.solve("Ann has 6 boxes of 12 jars. How many jars?").status == "answered"


def test_shapes_are_held_while_tests_run() -> None:
    with pytest.raises(jaxtyping.TypeCheckError):
        argument_mask(torch.ones(3, dtype=torch.bool), 2, 1)
