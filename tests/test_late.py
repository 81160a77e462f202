"""Doors that open part by part: a name is found when asked for, kept, and a wrong one is an error as anywhere."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest

import mycelium.programs
from imports import SRC
from mycelium.late import late


def test_a_name_of_a_late_module_is_found_and_kept() -> None:
    find = late("mycelium.programs", "notation", "mermaid")
    assert find("program_to_mermaid") is mycelium.programs.program_to_mermaid
    assert "program_to_mermaid" in vars(mycelium.programs)


@pytest.mark.parametrize("name", ["no_such_name", "_private", "__path_of_nothing__"])
def test_a_name_that_is_nowhere_is_an_attribute_error(name: str) -> None:
    with pytest.raises(AttributeError, match=f"module 'mycelium.programs' has no attribute '{name}'"):
        getattr(mycelium.programs, name)


def test_the_solver_is_imported_without_the_readers_of_training_data() -> None:
    program = (
        "import sys, mycelium.solver; "
        "print([m for m in sys.modules if m.startswith(('mycelium.programs.cot', 'mycelium.programs.notation', "
        "'mycelium.problems.datasets', 'mycelium.solver.track1.'))])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=120)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_no_late_name_is_that_of_a_module() -> None:
    """`mycelium.symbolic.calculate` is a module and a function: such a name is imported at once, never late."""
    for room in ("problems", "programs", "solver", "symbolic"):
        tree = ast.parse((SRC / room / "__init__.py").read_text(encoding="utf-8"))
        names = {
            alias.name
            for node in tree.body
            if isinstance(node, ast.If)
            for inner in ast.walk(node)
            if isinstance(inner, ast.ImportFrom)
            for alias in inner.names
        }
        assert names and not names & {path.stem for path in (SRC / room).iterdir()}
