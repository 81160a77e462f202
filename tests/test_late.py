"""Doors that open part by part: a name is found when asked for, kept, and a wrong one is an error as anywhere."""

from __future__ import annotations

import subprocess
import sys

import pytest

import mycelium.programs
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
