"""Turn traces into validated labels: operations, operands and the clauses they read; resumable."""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mycelium.cli._common import (
    FieldMap,
    RunEngine,
    data_set,
    find_engine,
    note,
    print_document,
)
from mycelium.cli._kept import kept_in_run, saying_what_is_kept
from mycelium.cli.main import EXIT_FAILED_RECORDS, EXIT_OK

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mycelium.labels import Discarded, LabelOptions, LabelReport
    from mycelium.problems import DataSet, Example
    from mycelium.programs import Program
    from mycelium.runs import Stage, Watch


def label(
    run: Annotated[Path, typer.Argument(help="Run folder of traces, or a file of rows with solutions; `-` for stdin.")],
    out: Annotated[Path, typer.Option(help="Run folder for the labels; one that exists is resumed.")],
    clauses: Annotated[
        str | None,
        typer.Option(help="Clause parser: an installed spaCy model, or `punctuation`; the shipped one unless given."),
    ] = None,
    regions: Annotated[
        str, typer.Option(help="Where regions come from: values (operands), attention (IAF), or both.")
    ] = "both",
    tags: Annotated[str, typer.Option(help="Tags of the problem's words: io, bio or relevance.")] = "io",
    reader: Annotated[
        str,
        typer.Option(
            help="What is read of a solution: `arithmetic` (word problems) or `competition` (formulas); `enumeration` tries "
            "programs on the text until one executes to gold; `union` takes Track 1's program where it gives gold, else that of "
            "the solution's formulas where it reads enough of the problem."
        ),
    ] = "arithmetic",
    search: Annotated[
        bool,
        typer.Option(help="Search a program behind texts that no reader explains (often a coincidence)."),
    ] = False,
    witness: Annotated[
        str,
        typer.Option(
            help="Who says which of several equal numbers is meant: attention and words, words alone, or auto, "
            "which asks attention where it finds the operands that are beyond doubt."
        ),
    ] = "auto",
    limit: Annotated[int | None, typer.Option(min=1, help="Only the first N traces.")] = None,
    fields: FieldMap = None,
    resume: Annotated[bool, typer.Option(help="Go on with the run in --out, if there is one.")] = True,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
    run_engine: RunEngine = "local",
) -> int:
    """Read every chain of thought, wire its operations into a program, execute it, and keep it if gold comes out.

    Killed at any moment, the same command goes on where it was. What is discarded is counted by its reason.

    Examples:

      mycelium label runs/samples --out labels/samples

      mycelium label runs/qwen --out labels/qwen --tags relevance --json

      mycelium label data/gsm8k_train.jsonl --out labels/given --clauses punctuation

      mycelium label data/math_train.jsonl --out labels/math --reader competition

      mycelium label data/math_train.jsonl --out labels/math --reader union
    """
    from mycelium.errors import DataError, UsageError
    from mycelium.labels import READERS, SOURCES, TAGS, WITNESSES, LabelOptions, label_rows
    from mycelium.problems import clause_parser
    from mycelium.runs import Watch
    from mycelium.viewer import labelling_document

    if witness not in WITNESSES:
        raise UsageError(f"got --witness {witness!r}, expected one of {', '.join(WITNESSES)}.")
    if regions not in SOURCES or tags not in TAGS:
        raise UsageError(
            f"got --regions {regions!r} and --tags {tags!r}, expected one of {', '.join(SOURCES)} and one of "
            f"{', '.join(TAGS)}."
        )
    if reader not in READERS:
        raise UsageError(f"got --reader {reader!r}, expected one of {', '.join(READERS)}.")
    engine = find_engine(run_engine)
    options = LabelOptions(clause_parser(clauses), regions, tags, search, reader=reader)
    if reader == "union":
        options = replace(options, proposers=(("track1", _track1_program),))
    settings = {"source": run.name, "clauses": clauses}
    stage, rows, total = (
        _solutions(data_set(run, pairs=fields), limit, options, settings)
        if run.is_file() or str(run) == "-"
        else _traces(run, limit, options, settings, witness)
    )
    if not total:
        raise DataError(f"{run}: got no rows to label. `mycelium runs show {run}` says what a run holds.")
    started = time.perf_counter()
    with (
        saying_what_is_kept(lambda: kept_in_run(out)),
        stage.open(out, resume) as writer,
        Watch("chains of thought", total) as watch,
    ):
        if writer.done:
            watch(f"{out}: {len(writer.done):,} labels are there already")
        report = label_rows(stage, rows, writer, _progress(watch), engine)
    summary = _summary(out, report, total, time.perf_counter() - started)
    print_document(labelling_document(summary), as_json)
    if not as_json:
        done = summary["this_call"]
        note(f"{done['labelled']:,} labels from {done['read']:,} chains of thought in {done['seconds']:.1f} s")
    return EXIT_FAILED_RECORDS if report.damaged else EXIT_OK


def _track1_program(text: str) -> Program | None:
    """What Track 1 makes of a text; it sees no solution and no answer."""
    from mycelium.solver import solve_track1

    found = solve_track1(text)
    return None if found.answer is None else found.program


def _solutions(
    data: DataSet, limit: int | None, options: LabelOptions, settings: dict[str, Any]
) -> tuple[Stage[Any, Any], Iterator[Any], int]:
    """The stage over the solutions of rows, its rows, and how many they are."""
    from mycelium.errors import DataError
    from mycelium.labels import label_from_solution, label_stage
    from mycelium.problems import BadRow

    def name(item: Example | BadRow) -> str:
        return str(item.id or f"line-{item.line}") if isinstance(item, BadRow) else item.id

    def label_item(item: Example | BadRow, options: LabelOptions) -> dict[str, Any] | Discarded:
        if isinstance(item, BadRow):
            raise DataError(item.reason)
        return label_from_solution(item, options)

    stage = label_stage(options, settings, label_item, name)
    return stage, islice(data, limit), sum(1 for _ in islice(data, limit))


def _traces(
    run: Path, limit: int | None, options: LabelOptions, settings: dict[str, Any], witness: str
) -> tuple[Stage[Any, Any], Iterator[Any], int]:
    """The stage over a run of traces, its rows, and how many they are."""
    from mycelium.errors import UsageError
    from mycelium.labels import attention_is_witness, label_stage
    from mycelium.runs import Run

    traces = Run.open(run)
    if traces.kind != "traces":
        raise UsageError(f"{run}: got a run of {traces.kind}, expected one of traces (`mycelium trace` makes them).")
    options = replace(options, witness=attention_is_witness(traces.rows(), witness))
    stage = label_stage(options, {**settings, "traces": traces.manifest.get("settings")})
    return stage, islice(traces.rows(), limit), min(len(traces), limit or len(traces))


def _progress(watch: Watch) -> Callable[[LabelReport], None]:
    watch.at(0)
    return lambda report: watch.at(report.n_seen, f"{report.labelled:,} labelled", passed_over=report.skipped)


def _summary(out: Path, report: LabelReport, total: int, seconds: float) -> dict[str, Any]:
    """Counts over the whole labels run, and what this call did."""
    from mycelium.runs import Run
    from mycelium.viewer import label_summary

    here = {"read": report.labelled + report.discarded.total() + report.damaged, "labelled": report.labelled}
    return {
        **label_summary(Run.open(out)), "traces": total, "damaged": report.damaged,
        "this_call": {**here, "seconds": round(seconds, 3)},
    }  # fmt: skip
