"""Solve one problem, or a file of problems, and show the program that proves each answer."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mycelium.cli._common import (
    BudgetMs,
    FieldMap,
    RunEngine,
    Search,
    asked_search,
    find_engine,
    load_solver,
    note,
    print_document,
    print_json,
    read_map,
)
from mycelium.cli._kept import Resume, digest, keeping_rows, made_with
from mycelium.cli.main import EXIT_FAILED_RECORDS, EXIT_OK
from mycelium.io import InputRow, open_input, read_rows, text_field

if TYPE_CHECKING:
    from mycelium.runs import Engine, Stage
    from mycelium.solver import SolvesMany

QUESTION_FIELDS = ("question", "text", "problem")
MAX_STDIN_CHARS = 1_000_000


def solve(
    text: Annotated[str | None, typer.Argument(help="The problem, or `-` to read it from stdin.")] = None,
    input: Annotated[
        str | None, typer.Option(help="Rows with `question`: JSONL, JSON, CSV, TSV, Parquet, .gz; `-` for stdin.")
    ] = None,
    output: Annotated[str, typer.Option(help="Where the rows go; `-` for stdout.")] = "-",
    fields: FieldMap = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
    model: Annotated[Path | None, typer.Option(help="Folder with weights instead of the shipped ones.")] = None,
    batch_size: Annotated[int, typer.Option(min=1, max=4096, help="Rows solved at once.")] = 64,
    min_confidence: Annotated[
        float, typer.Option(min=0, max=1, help="Refuse below this confidence instead of guessing.")
    ] = 0.0,
    average_draws: Annotated[
        int,
        typer.Option(
            min=0,
            max=64,
            help="Average the steps over so many re-drawn numbers and names; each costs one more reading.",
        ),
    ] = 0,
    search: Search = None,
    budget_ms: BudgetMs = None,
    resume: Resume = False,
    run_engine: RunEngine = "local",
) -> int:
    """Solve word problems: the answer comes with the program that proves it, or a reason why there is none.

    An answer below the threshold is shown as a guess; what lacks a needed fact is refused.

    Examples:

      mycelium solve "Tom has 3 apples and buys 4 more. How many apples has he?"

      mycelium solve --input problems.jsonl --output answers.jsonl

      mycelium solve --input problems.jsonl --output answers.jsonl --resume

      echo "Six pens cost $12. What does one cost?" | mycelium solve - --json
    """
    from mycelium.errors import UsageError

    if (text is None) == (input is None):
        raise UsageError("give either the problem as TEXT or a file with --input, not both and not neither.")
    how: dict[str, Any] = {"min_confidence": min_confidence}
    how |= {"average_draws": average_draws} if average_draws else {}  # files of before have no such setting
    how |= asked_search(search, budget_ms)
    if input is not None:
        return _solve_file(input, output, read_map(fields), model, batch_size, find_engine(run_engine), how, resume)
    if fields:
        raise UsageError("--map belongs to --input; one problem has no fields.")
    if resume:
        raise UsageError("--resume belongs to --input with --output; one problem is solved anew.")
    if output != "-":
        raise UsageError("--output belongs to --input; for one problem use --json and redirect stdout.")
    return _solve_one(_read_stdin() if text == "-" else str(text), as_json, model, how)


def _solve_one(text: str, as_json: bool, model: Path | None, how: dict[str, Any]) -> int:
    from mycelium.errors import MyceliumError
    from mycelium.problems import Problem
    from mycelium.solver import SolverFailure, solve_safely
    from mycelium.viewer import solution_document, unsolved_row

    problem = Problem("problem", text)
    (outcome,) = solve_safely(load_solver(model, how), [problem])
    if isinstance(outcome, SolverFailure):
        if as_json:
            print_json(unsolved_row(problem.id, outcome.reason))
        raise MyceliumError(outcome.reason)
    print_document(solution_document(text, outcome, problem.id), as_json)
    return EXIT_OK


def _solve_file(
    source: str,
    target: str,
    fields: dict[str, str],
    model: Path | None,
    batch_size: int,
    engine: Engine,
    how: dict[str, Any],
    resume: bool,
) -> int:
    from mycelium.errors import UsageError
    from mycelium.runs import Failure, Watch, outcomes

    if "-" not in (source, target) and Path(source).resolve() == Path(target).resolve():
        raise UsageError(
            f"got {source} as --input and as --output, which would replace the problems; name another file."
        )

    def settings() -> dict[str, Any]:
        return {**made_with(model), "input_sha256": digest(source), "map": fields, **how}

    bar = target != "-" or not sys.stdout.isatty()  # where rows are read from the screen, a bar would cut them
    with input_rows(source) as incoming_rows:
        stage = solve_stage(load_solver(model, how), batch_size, fields)
        counts = {"answered": 0, "guess": 0, "refused": 0, "error": 0}
        with (
            keeping_rows(target, "solutions", settings, resume, batch_size) as rows,
            Watch("rows", _n_rows(source), bar=bar) as watch,
        ):
            for row in rows.before():
                _pass_over(incoming_rows, row)
                counts[row["status"]] += 1
            watch.at(rows.n)
            for incoming, outcome in outcomes(stage, incoming_rows, engine):
                row = _error_row(incoming, outcome.reason) if isinstance(outcome, Failure) else outcome
                counts[row["status"]] += 1
                rows.append(row)
                watch.at(rows.n)
    note(
        f"{rows.n} rows: {counts['answered']} answered, {counts['guess']} guesses, {counts['refused']} refused, "
        f"{counts['error']} that could not be read or solved"
    )
    return EXIT_FAILED_RECORDS if counts["error"] else EXIT_OK


def _pass_over(incoming_rows: Iterator[InputRow], kept: dict[str, Any]) -> None:
    """Leave the input row out whose answer is kept.

    Raises:
        DataError: it is another row; on stdin that shows only here.
    """
    from mycelium.errors import DataError

    incoming = next(incoming_rows, None)
    if incoming is None or incoming.id != kept.get("id"):
        got = "no row" if incoming is None else f"the id {incoming.id!r}"
        raise DataError(
            f"got {got} where the kept rows have the id {kept.get('id')!r}; expected the input that they were made from. "
            "Give it again, or delete the kept rows to begin anew."
        )


def _n_rows(source: str) -> int | None:
    """How many rows a file holds; None for what can be read only once."""
    from mycelium.problems import read_row_file, row_file_ending

    path = Path(source)
    if not path.is_file():
        return None
    if row_file_ending(path) != ".jsonl" or path.suffix == ".gz":
        return sum(1 for _ in read_row_file(path))
    with path.open("rb") as stream:  # lines that are not blank, however long they are
        n, filled = 0, False
        for piece in iter(lambda: stream.readline(1 << 16), b""):
            filled = filled or bool(piece.strip())
            if piece.endswith(b"\n"):
                n, filled = n + filled, False
    return n + filled


@contextmanager
def input_rows(source: str) -> Iterator[Iterator[InputRow]]:
    """The rows of a file in any known format; JSONL on stdin is read as it comes."""
    from mycelium.problems import read_row_file, row_file_ending, stdin_rows

    path = Path(source)
    if source == "-":
        peek = getattr(sys.stdin.buffer, "peek", lambda size: b"")
        first = peek(8).removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
        if first not in (b"{", b""):
            path = stdin_rows()
    if path == Path("-") or row_file_ending(path) == ".jsonl" and path.suffix != ".gz":
        with open_input(source) as stream:
            yield read_rows(stream)
    else:
        with open_input(str(path)):
            pass  # says what is wrong with the place of the file
        yield read_row_file(path)


def solve_stage(
    solver: SolvesMany, batch_size: int = 64, fields: dict[str, str] | None = None
) -> Stage[InputRow, dict[str, Any]]:
    """Rows of a file of problems to rows of answers."""
    from mycelium.runs import Stage

    def map_batch(rows: Sequence[InputRow]) -> list[dict[str, Any]]:
        return _solve_batch(solver, rows, fields or {})

    return Stage("solutions", lambda row: str(row.line), map_batch, batch_size=batch_size)


def _question(row: InputRow, fields: dict[str, str]) -> tuple[str, str | None]:
    """The problem of a row and None, or "" and the reason why there is none."""
    from mycelium.errors import DataError
    from mycelium.problems import mapped, question_of

    if row.error or row.data is None:
        return "", row.error
    try:
        return question_of(mapped(row.data, fields)), None
    except DataError as error:
        named = next((name for name in QUESTION_FIELDS if name in row.data), None)
        return "", text_field(row, *QUESTION_FIELDS)[1] if named or not fields else f"{error}."


def _solve_batch(solver: SolvesMany, batch: Sequence[InputRow], fields: dict[str, str]) -> list[dict[str, Any]]:
    """One output row for each input row, in order."""
    from mycelium.problems import Problem
    from mycelium.solver import SolverFailure, solve_safely
    from mycelium.viewer import solution_row, unsolved_row

    results: dict[int, dict[str, Any]] = {}
    problems: list[Problem] = []
    for row in batch:
        question, error = _question(row, fields)
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
