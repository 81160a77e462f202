"""Many programs, one after another: every row is reported, whatever is wrong with it."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mycelium.errors import MyceliumError
from mycelium.programs.clock import running
from mycelium.programs.execute import execute
from mycelium.programs.expression import Value
from mycelium.programs.json_format import program_from_json
from mycelium.programs.program import Program
from mycelium.programs.text import program_from_text


@dataclass(frozen=True, slots=True)
class Executed:
    """What became of one program: its answer, or the reason why there is none.

    seconds: on the wall clock. work: processor time of this process and of the workers.
    """

    answer: Value | None
    reason: str | None
    seconds: float
    work: float


def execute_all(programs: Iterable[Program | str]) -> Iterator[Executed]:
    """The outcome of every program, in order; texts are read as JSON when they begin with a brace, else as text.

    Workers spend at most `LIMITS.seconds` on a program, the check of the results that its text states included; one that
    has to be stopped is replaced while the next programs run.

    >>> [outcome.answer or outcome.reason for outcome in execute_all(["quantities: none\\nr0 = ADD(1, 2)", "ADD(1"])]
    [Fraction(3, 1), "line 1: got 'ADD(1', expected 'quantities: q0 = 48, q1 = 2' or 'quantities: none'"]
    """
    for program in programs:
        began, work = time.monotonic(), time.process_time()
        answer, reason = None, None
        with running() as run:
            try:
                if isinstance(program, str):
                    read = program_from_json if program.lstrip().startswith("{") else program_from_text
                    program = read(program)
                answer = execute(program).answer
            except MyceliumError as error:
                reason = str(error)
            except RecursionError:
                reason = "the program nests too deeply"
        yield Executed(answer, reason, time.monotonic() - began, time.process_time() - work + run.worked)
