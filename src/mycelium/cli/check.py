"""Tell whether two answers are the same: numbers, expressions, sets, matrices, units."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated, Any

import typer

from mycelium.cli._common import note, print_document
from mycelium.cli.main import EXIT_FAILED_RECORDS, EXIT_OK
from mycelium.io import InputRow, open_input, read_rows, text_field, write_rows

CONTEXT_SETTINGS = {"ignore_unknown_options": True}  # "-3" is an answer, not an option


def check(
    gold: Annotated[
        str | None,
        typer.Argument(help="The right answer. Put `--` before one that starts with a minus sign."),
    ] = None,
    answer: Annotated[str | None, typer.Argument(help="The answer to check.")] = None,
    input: Annotated[str | None, typer.Option(help="JSONL rows with `id`, `gold` and `pred`; `-` for stdin.")] = None,
    output: Annotated[str, typer.Option(help="Where the rows go; `-` for stdout.")] = "-",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
) -> int:
    """Compare an answer with the right one; "equal" is only said when it was shown.

    Examples:

      mycelium check '\\frac{1}{2}' 0.5

      mycelium check '(x+1)^2' 'x^2 + 2x + 1' --json

      mycelium check --input pairs.jsonl --output verdicts.jsonl
    """
    from mycelium.errors import UsageError
    from mycelium.symbolic import check_answers
    from mycelium.viewer import verdict_document

    if (input is None) == (gold is None) or (gold is None) != (answer is None):
        raise UsageError("give either GOLD and ANSWER or a file with --input.")
    if input is not None:
        return _check_file(input, output)
    if output != "-":
        raise UsageError("--output belongs to --input; for one pair use --json and redirect stdout.")
    print_document(verdict_document(check_answers(str(gold), str(answer))), as_json)
    return EXIT_OK


def _check_file(source: str, target: str) -> int:
    from mycelium.symbolic import WorkerPool

    counts = {"equal": 0, "different": 0, "error": 0}
    with open_input(source) as stream, WorkerPool() as pool:

        def rows() -> Iterator[dict[str, Any]]:
            for incoming in read_rows(stream):
                row = _file_row(incoming, pool)
                counts["error" if "status" in row else "equal" if row["equal"] else "different"] += 1
                yield row

        total = write_rows(target, rows())
    note(
        f"{total} rows: {counts['equal']} equal, {counts['different']} different, {counts['error']} that could not be read"
    )
    return EXIT_FAILED_RECORDS if counts["error"] else EXIT_OK


def _file_row(row: InputRow, pool: Any) -> dict[str, Any]:
    from mycelium.symbolic import check_answers
    from mycelium.viewer import verdict_document

    gold, error = ("", row.error) if row.error else text_field(_with_texts(row), "gold", "answer")
    pred = ""
    if error is None:
        pred, error = text_field(_with_texts(row), "pred", "prediction")
    if error is not None:
        return {**row.error_row(error, equal=False), "seconds": 0.0}
    return {"id": row.id, **verdict_document(check_answers(gold, pred, pool)).data}


def _with_texts(row: InputRow) -> InputRow:
    """Answers written as JSON numbers are taken as their text."""
    numbers = {key: str(value) for key, value in (row.data or {}).items() if type(value) in (int, float)}
    return replace(row, data={**(row.data or {}), **numbers})
