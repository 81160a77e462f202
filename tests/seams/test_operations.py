"""An operation of a stranger: one registration from outside the package, and everything knows it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from fractions import Fraction
from math import gcd
from pathlib import Path

import pytest

from mycelium.errors import UsageError
from mycelium.programs import (
    OPERATIONS,
    Constant,
    ExecutionError,
    LimitExceeded,
    MalformedProgram,
    Operation,
    Program,
    ProgramError,
    QuantityRef,
    ResultRef,
    execute,
    explain,
    learnable_operations,
    program_from_text,
    program_of,
    program_to_python,
    program_to_text,
    results_of,
)
from mycelium.registry import RegistryError
from mycelium.training.specialists.preparation import head_vocabulary
from program_strategies import FORMATS

AVERAGE = Operation(
    "AVERAGE",
    (2, 3),
    lambda *values: sum(values, Fraction(0)) / len(values),
    python="(a + b + sum(values)) / (2 + len(values))",
    meaning="average of two or three numbers",
    templates=("the average of {0} and {1}",),
    learnable=True,
)


@pytest.fixture(autouse=True)
def _registered() -> Iterator[None]:
    OPERATIONS.register("AVERAGE", AVERAGE)
    yield
    for name in ("AVERAGE", "BARE", "STRANGE"):
        OPERATIONS.unregister(name)


def program() -> Program:
    """(3 + 8) / 2 = 5.5, twice of it is 11."""
    return program_of(
        [("AVERAGE", [QuantityRef(0), Constant(Fraction(8))]), ("MUL", [ResultRef(0), Constant(Fraction(2))])],
        [Fraction(3)],
    )


def one_step(name: str, *values: int) -> Program:
    return program_of([(name, [Constant(Fraction(value)) for value in values])], [])


def test_it_executes() -> None:
    assert execute(program()).values == (Fraction(11, 2), 11)


@pytest.mark.parametrize(("write", "read"), FORMATS.values())
def test_it_prints_and_reads_back_in_every_format(write, read) -> None:  # type: ignore[no-untyped-def]
    assert read(write(program())) == program()


def test_its_python_form_runs_without_the_package() -> None:
    source = program_to_python(program())
    run = subprocess.run([sys.executable, "-I", "-c", source], capture_output=True, text=True, timeout=60)
    assert (run.stdout.strip(), run.stderr) == ("11", "")


def test_it_explains_itself() -> None:
    assert explain(program()) == ("5.5 = the average of 3 and 8", "11 = 5.5 * 2")


def test_a_wording_without_a_place_for_every_argument_is_not_used() -> None:
    assert explain(one_step("AVERAGE", 1, 2, 6)) == ("3 = average(1, 2, 6)",)


def test_without_a_wording_it_is_explained_by_its_name() -> None:
    OPERATIONS.register("BARE", Operation("BARE", (1, 1), lambda a: a + 1))
    assert explain(one_step("BARE", 3)) == ("4 = bare(3)",)


def test_heads_choose_among_it_when_it_is_learnable() -> None:
    assert learnable_operations()[-1] == "AVERAGE"
    assert head_vocabulary([], 0).operations[-1] == "AVERAGE"
    OPERATIONS.unregister("AVERAGE")
    assert head_vocabulary([], 0).operations == (
        "STOP", "ADD", "SUB", "MUL", "DIV", "POWER", "FLOOR_DIV", "CEIL_DIV", "REMAINDER",
    )  # fmt: skip


def test_its_arity_is_held_to() -> None:
    assert (AVERAGE.min_arity, AVERAGE.max_arity, OPERATIONS["ADD"].max_arity) == (2, 3, 200)
    with pytest.raises(MalformedProgram, match="AVERAGE got 1 arguments, takes 2 to 3"):
        one_step("AVERAGE", 1)


def test_without_a_python_expression_only_the_python_format_is_missing_and_says_what_to_add() -> None:
    OPERATIONS.register("BARE", Operation("BARE", (2, 2), lambda a, b: Fraction(gcd(int(a), int(b)))))
    bare = one_step("BARE", 12, 18)
    assert program_from_text(program_to_text(bare)) == bare and execute(bare).answer == 6
    with pytest.raises(ProgramError, match=r"BARE has no Python form; register it with .*python='a \+ b'"):
        program_to_python(bare)


@pytest.mark.parametrize(
    ("run", "error", "message"),
    [
        (lambda a: a / 0, ExecutionError, "step 0: STRANGE: "),
        (lambda a: 0.5, ExecutionError, r"its executor gave 0\.5, expected an exact Fraction"),
        (lambda a: a**2000, LimitExceeded, "STRANGE: the result needs more than 4096 bits"),
    ],
)
def test_what_its_executor_gets_wrong_is_an_error_of_the_step(run, error, message: str) -> None:  # type: ignore[no-untyped-def]
    OPERATIONS.register("STRANGE", Operation("STRANGE", (1, 1), run))
    with pytest.raises(error, match=message):
        execute(one_step("STRANGE", 10))
    assert results_of(one_step("STRANGE", 10)) == (None,)


def test_whole_numbers_that_it_gives_become_fractions() -> None:
    OPERATIONS.register("STRANGE", Operation("STRANGE", (1, 1), lambda a: 7))  # type: ignore[arg-type, return-value]
    assert type(execute(one_step("STRANGE", 1)).answer) is Fraction


def test_a_name_is_taken_once() -> None:
    with pytest.raises(RegistryError, match="'AVERAGE' a second time"):
        OPERATIONS.register("AVERAGE", AVERAGE)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"name": "average"}, "got the operation 'average'; expected capitals"),
        ({"name": "A", "arity": (-1, 1)}, r"got the arity \(-1, 1\)"),
        ({"name": "A", "arity": (3, 2)}, r"got the arity \(3, 2\)"),
        ({"name": "A", "argument_kinds": ("numbers",)}, r"got kind 'arithmetic' and argument kinds \('numbers',\)"),
        ({"name": "A", "result_kind": "numbers"}, "got the result kind 'numbers'; expected one of number, unit"),
    ],
)
def test_a_row_that_no_program_could_hold_is_refused(arguments: dict, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        Operation(**{"arity": (1, 1), "execute": lambda a: a, **arguments})


def test_the_kinds_of_its_arguments_are_known_at_every_place() -> None:
    solve, intercept = OPERATIONS["SOLVE"], OPERATIONS["INTERCEPT"]
    assert [solve.argument_kind(place) for place in range(4)] == ["expression", "relation", "relation", "relation"]
    assert [intercept.argument_kind(place) for place in range(2)] == ["equation", "letter"]
    assert AVERAGE.argument_kind(2) == "number"


def test_an_installed_package_brings_it_by_an_entry_point(tmp_path: Path) -> None:
    (tmp_path / "stranger.py").write_text(
        "from mycelium.programs import Operation\n"
        "halfway = Operation('HALFWAY', (2, 2), lambda a, b: (a + b) / 2, python='(a + b) / 2')\n"
    )
    folder = tmp_path / "stranger-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: stranger\nVersion: 1.0\n")
    (folder / "entry_points.txt").write_text("[mycelium.operations]\nHALFWAY = stranger:halfway\n")
    script = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from mycelium.programs import program_from_text, execute, program_to_python\n"
        "program = program_from_text('quantities: q0 = 3, q1 = 8\\nr0 = HALFWAY(q0, q1)\\n')\n"
        "assert 'def halfway(a, b)' in program_to_python(program)\n"
        "print(execute(program).answer)\n"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert (run.stdout.strip(), run.stderr) == ("11/2", "")
