"""Solve one problem, or a file of problems, and show the program that proves each answer."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mycelium.cli._common import RunEngine, find_engine, note, print_document, print_json, saying_what_is_kept
from mycelium.cli.main import EXIT_FAILED_RECORDS, EXIT_OK
from mycelium.io import InputRow, open_input, read_rows, text_field, write_rows

if TYPE_CHECKING:
    from mycelium.runs import Engine, Stage
    from mycelium.solver import SolvesMany

QUESTION_FIELDS = ("question", "text", "problem")
MAX_STDIN_CHARS = 1_000_000


def solve(
    text: Annotated[str | None, typer.Argument(help="The problem, or `-` to read it from stdin.")] = None,
    input: Annotated[str | None, typer.Option(help="JSONL rows with `id` and `question`; `-` for stdin.")] = None,
    output: Annotated[str, typer.Option(help="Where the rows go; `-` for stdout.")] = "-",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
    model: Annotated[Path | None, typer.Option(help="Folder with weights instead of the shipped ones.")] = None,
    batch_size: Annotated[int, typer.Option(min=1, max=4096, help="Rows solved at once.")] = 64,
    min_confidence: Annotated[
        float, typer.Option(min=0, max=1, help="Refuse below this confidence instead of guessing.")
    ] = 0.0,
    run_engine: RunEngine = "local",
) -> int:
    """Solve word problems: the answer comes with the program that proves it, or a reason why there is none.

    An answer below the threshold is shown as a guess; what lacks a needed fact is refused.

    Examples:

      mycelium solve "Tom has 3 apples and buys 4 more. How many apples has he?"

      mycelium solve --input problems.jsonl --output answers.jsonl

      echo "Six pens cost $12. What does one cost?" | mycelium solve - --json
    """
    from mycelium.errors import UsageError

    if (text is None) == (input is None):
        raise UsageError("give either the problem as TEXT or a file with --input, not both and not neither.")
    if input is not None:
        return _solve_file(input, output, model, batch_size, find_engine(run_engine), min_confidence)
    if output != "-":
        raise UsageError("--output belongs to --input; for one problem use --json and redirect stdout.")
    return _solve_one(_read_stdin() if text == "-" else str(text), as_json, model, min_confidence)


def _solve_one(text: str, as_json: bool, model: Path | None, min_confidence: float) -> int:
    from mycelium.errors import MyceliumError
    from mycelium.problems import Problem
    from mycelium.solver import Solver, SolverFailure, solve_safely
    from mycelium.viewer import solution_document, unsolved_row

    problem = Problem("problem", text)
    (outcome,) = solve_safely(Solver.load(model, min_confidence=min_confidence), [problem])
    if isinstance(outcome, SolverFailure):
        if as_json:
            print_json(unsolved_row(problem.id, outcome.reason))
        raise MyceliumError(outcome.reason)
    print_document(solution_document(text, outcome, problem.id), as_json)
    return EXIT_OK


def _solve_file(
    source: str, target: str, model: Path | None, batch_size: int, engine: Engine, min_confidence: float
) -> int:
    from mycelium.runs import Failure, outcomes
    from mycelium.solver import Solver

    with open_input(source) as stream:
        stage = solve_stage(Solver.load(model, min_confidence=min_confidence), batch_size)
        counts = {"answered": 0, "guess": 0, "refused": 0, "error": 0}

        def rows() -> Iterator[dict[str, Any]]:
            for incoming, outcome in outcomes(stage, read_rows(stream), engine):
                row = _error_row(incoming, outcome.reason) if isinstance(outcome, Failure) else outcome
                counts[row["status"]] += 1
                yield row

        with saying_what_is_kept(lambda: _kept(target)):
            total = write_rows(target, rows())
    note(
        f"{total} rows: {counts['answered']} answered, {counts['guess']} guesses, {counts['refused']} refused, "
        f"{counts['error']} that could not be read or solved"
    )
    return EXIT_FAILED_RECORDS if counts["error"] else EXIT_OK


def _kept(target: str) -> str:
    if target == "-":
        return "The rows that were solved are printed."
    return f"{target} was not written: it appears whole or not at all. Run it again."


def solve_stage(solver: SolvesMany, batch_size: int = 64) -> Stage[InputRow, dict[str, Any]]:
    """Rows of a file of problems to rows of answers."""
    from mycelium.runs import Stage

    return Stage("solutions", lambda row: str(row.line), lambda rows: _solve_batch(solver, rows), batch_size=batch_size)


def _solve_batch(solver: SolvesMany, batch: Sequence[InputRow]) -> list[dict[str, Any]]:
    """One output row for each input row, in order."""
    from mycelium.problems import Problem
    from mycelium.solver import SolverFailure, solve_safely
    from mycelium.viewer import solution_row, unsolved_row

    results: dict[int, dict[str, Any]] = {}
    problems: list[Problem] = []
    for row in batch:
        question, error = ("", row.error) if row.error else text_field(row, *QUESTION_FIELDS)
        if error is None:
            problems.append(Problem(str(row.line), question))
        else:
            results[row.line] = _error_row(row, f"{error} Each row needs an id and a question.")
    for problem, outcome in zip(problems, solve_safely(solver, problems, len(batch)), strict=True):
        results[int(problem.id)] = (
            unsolved_row(None, outcome.reason) if isinstance(outcome, SolverFailure) else solution_row(outcome, None)
        )
    for row in batch:
        results[row.line]["id"] = row.id
        if row.id is None:
            results[row.line]["line"] = row.line
    return [results[row.line] for row in batch]


def _error_row(row: InputRow, reason: str) -> dict[str, Any]:
    from mycelium.viewer import unsolved_row

    return {**unsolved_row(None, reason), **row.error_row(reason)}


def _read_stdin() -> str:
    from mycelium.errors import DataError

    raw = sys.stdin.buffer.read(4 * MAX_STDIN_CHARS + 1)
    if len(raw) > 4 * MAX_STDIN_CHARS:
        raise DataError(f"stdin is longer than {MAX_STDIN_CHARS:,} characters. Use --input for many problems.")
    return raw.removeprefix(b"\xef\xbb\xbf").decode("utf-8", errors="replace").strip("\r\n")
