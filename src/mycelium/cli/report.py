"""Write the report of an evaluation or of a run: Markdown and HTML with plots."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mycelium.cli._common import data_set, note, print_document
from mycelium.io import to_json, write_whole

if TYPE_CHECKING:
    from mycelium.evaluation import Record


def report(
    run: Annotated[
        Path,
        typer.Argument(help="Records of `mycelium eval`, its --report folder, or a run folder of traces or labels."),
    ],
    out: Annotated[Path | None, typer.Option(help="Folder for the report; RUN-report beside RUN unless given.")] = None,
    against: Annotated[Path | None, typer.Option(help="Records of a second run over the same problems.")] = None,
    data: Annotated[
        str | None, typer.Option(help="The problems of the records, so that wrong answers show their questions.")
    ] = None,
    worst: Annotated[int, typer.Option(min=0, max=10_000, help="Wrong answers to list, surest first.")] = 25,
    as_json: Annotated[bool, typer.Option("--json", help="The summary as one JSON document on stdout.")] = False,
) -> None:
    """Write report.md and report.html with their plots, and summary.json.

    Examples:

      mycelium report dev.jsonl

      mycelium report dev.jsonl --against before.jsonl --data data/gsm8k_train.jsonl --out reports/dev

      mycelium report runs/samples
    """
    from mycelium.errors import UsageError
    from mycelium.viewer import find_subject, records_report, report_document, run_report

    found = find_subject(run)
    folder = run.with_name(f"{run.resolve().name.removesuffix('.jsonl')}-report") if out is None else out
    command = _command(run, out, against, data, worst)
    if found.records is not None:
        second = None if against is None else (against.stem, records_of(against))
        texts = None if data is None else questions(data)
        page, summary = records_report(found.records, found.name, command, second, texts, worst)
    elif found.run is not None:
        if against is not None or data is not None:
            raise UsageError("--against and --data belong to the records of an evaluation; RUN is a run folder.")
        page, summary = run_report(found.run, command, worst)
    else:
        raise UsageError(
            f"{run}: rows of `solve` have no gold, so there is nothing to report. Look at them with `mycelium view {run}`."
        )
    for name, content in {**page.files(), "summary.json": to_json(summary, indent=2) + "\n"}.items():
        write_whole(folder / name, content)
    note(f"report: {folder / 'report.html'}")
    print_document(report_document(page, summary, str(folder)), as_json)


def records_of(path: Path) -> list[Record]:
    """The records of a second run, from a file or a --report folder.

    Raises:
        UsageError: something else lies there.
    """
    from mycelium.errors import UsageError
    from mycelium.viewer import find_subject

    found = find_subject(path).records
    if found is None:
        raise UsageError(f"{path}: got no records, expected those of `mycelium eval --records FILE`.")
    return found


def questions(data: str) -> dict[str, str]:
    """The questions of a data set by the SHA-256 that records hold."""
    from mycelium.evaluation import question_hash

    texts = (item.problem.text for item in data_set(data) if hasattr(item, "problem"))
    return {question_hash(text): text for text in texts}


def _command(run: Path, out: Path | None, against: Path | None, data: str | None, worst: int) -> str:
    """The call that makes the report again."""
    parts: list[Any] = ["mycelium", "report", run]
    for option, value in (("--out", out), ("--against", against), ("--data", data)):
        parts += [option, value] if value is not None else []
    return shlex.join(map(str, [*parts, *(["--worst", worst] if worst != 25 else [])]))
