"""Look at traces, an evaluation or solutions in a browser: one HTML file that opens from disk."""

from __future__ import annotations

import shlex
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mycelium.cli._common import data_set, note, print_document
from mycelium.cli.report import questions, records_of
from mycelium.io import write_whole

if TYPE_CHECKING:
    from mycelium.problems import ClauseParser
    from mycelium.viewer import Subject


def view(
    run: Annotated[
        Path,
        typer.Argument(
            help="Run folder of traces, records of `mycelium eval` (a file or its --report folder), or rows of "
            "`mycelium solve --output`."
        ),
    ],
    export: Annotated[Path | None, typer.Option(help="The HTML file to write.")] = None,
    id: Annotated[str | None, typer.Option(help="Only the trace with this id, or how it begins.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=100_000, help="Most traces or solutions in the file.")] = 200,
    against: Annotated[Path | None, typer.Option(help="Records of a second run over the same problems.")] = None,
    data: Annotated[
        str | None, typer.Option(help="The problems of records or solutions, so that their questions are shown.")
    ] = None,
    clauses: Annotated[
        str | None,
        typer.Option(help="Parser of the clauses that steps read: the shipped one, `punctuation`, or a spaCy model."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
) -> None:
    """Write one HTML file with everything inside; without --export say what RUN holds.

    Examples:

      mycelium view runs/samples --export traces.html

      mycelium view dev.jsonl --against before.jsonl --data data/gsm8k_train.jsonl --export dev.html

      mycelium view answers.jsonl --export answers.html
    """
    from mycelium.viewer import find_subject, view_document

    found = find_subject(run, limit)
    page = None if export is None else _page(found, run, export, id, limit, against, data, clauses)
    if page is not None and export is not None:
        write_whole(export, page)
        note(f"written: {export}; open it in a browser")
    shown = None if export is None or page is None else (str(export), len(page.encode()))
    print_document(view_document(found, str(run), shown), as_json)


def _page(
    found: Subject,
    run: Path,
    export: Path,
    id: str | None,
    limit: int,
    against: Path | None,
    data: str | None,
    clauses: str | None,
) -> str:
    from mycelium.errors import UsageError
    from mycelium.viewer import records_page, solutions_page, traces_page

    if found.records is None and against is not None:
        raise UsageError("--against belongs to the records of an evaluation.")
    if found.run is None and id is not None:
        raise UsageError("--id belongs to a run of traces; the page of records and solutions has a search.")
    if found.records is not None:
        second = None if against is None else (against.stem, records_of(against))
        asked = [("--against", against), ("--data", data), ("--export", export)]
        words = [str(word) for option, value in asked if value is not None for word in (option, value)]
        command = shlex.join(["mycelium", "view", str(run), *words])
        return records_page(found.records, found.name, command, second, None if data is None else questions(data))
    if found.solutions is not None:
        texts = (
            None if data is None else {e.problem.id: e.problem.text for e in data_set(data) if hasattr(e, "problem")}
        )
        return solutions_page(found.solutions, found.name, texts)
    traces = found.traces()
    ids = traces.ids()[:limit] if id is None else [traces.find(id)]
    return traces_page(found.name, islice(traces.rows(ids=ids), limit), _parser(clauses))


def _parser(name: str | None) -> ClauseParser:
    """The clause parser; where nothing was asked for and spaCy is not installed, the one by punctuation."""
    from mycelium.errors import MissingExtraError
    from mycelium.problems import clause_parser

    try:
        return clause_parser(name)
    except MissingExtraError:
        if name is not None:
            raise
        note("spaCy is not installed, so clauses are cut at punctuation.")
        return clause_parser("punctuation")
