"""Measure accuracy without gold on a data set, or score kept records again."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ._common import note, print_json, to_json
from .main import EXIT_FAILED_RECORDS, EXIT_OK

if TYPE_CHECKING:
    from mycelium.evaluation import Record
    from mycelium.solver import Solver


def eval(
    data: Annotated[
        str | None,
        typer.Argument(help="JSONL file in the row format, or a registered name such as `samples`."),
    ] = None,
    split: Annotated[
        str | None, typer.Option(help="`dev`: the 10% of a training file fixed by hash; `train`: the rest.")
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Only the first N problems.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
    records: Annotated[
        Path | None, typer.Option(help="Write one record a problem to this JSONL file.")
    ] = None,
    report: Annotated[
        Path | None, typer.Option(help="Write report.md, two plots, summary.json and records.jsonl here.")
    ] = None,
    rescore: Annotated[
        Path | None, typer.Option(help="Score these records again; no model and no data are read.")
    ] = None,
    model: Annotated[
        Path | None, typer.Option(help="Folder with weights instead of the shipped ones.")
    ] = None,
    batch_size: Annotated[int, typer.Option(min=1, max=4096, help="Problems solved at once.")] = 64,
    width: Annotated[int, typer.Option(min=1, max=64, help="Readings kept alive; 1 is greedy search.")] = 8,
    choose: Annotated[
        str,
        typer.Option(help="How a reading is chosen: trained, agreement (summed probability) or probability."),
    ] = "trained",
) -> int:
    """Measure accuracy: gold answers are read only to score what was solved without them.

    Examples:

      mycelium eval samples

      mycelium eval gsm8k_train.jsonl --split dev --limit 250 --json --records dev.jsonl

      mycelium eval --rescore dev.jsonl
    """
    from mycelium.errors import UsageError
    from mycelium.evaluation import read_records, score, summarize

    if (data is None) == (rescore is None):
        raise UsageError(
            "give either DATA to solve or --rescore RECORDS to score again, not both and not neither."
        )
    if rescore is not None:
        kept = [score(record) for record in read_records(rescore)]
        summary = summarize(kept)
        title = f"Evaluation of {rescore.name} (scored again)"
    else:
        kept, summary = _solve(str(data), split, limit, batch_size, _load(model, width, choose))
        title = f"Evaluation on {data}" + (f", split {split}" if split else "")
    _write(kept, summary, title, records, report)
    _print(summary, title, as_json)
    failed = summary.get("failed_records", 0) or summary["without_gold"] or summary["solver_errors"]
    return EXIT_FAILED_RECORDS if failed else EXIT_OK


def _load(model: Path | None, width: int, choose: str) -> Solver:
    from mycelium.errors import UsageError
    from mycelium.search import CHOICES, BeamSettings
    from mycelium.solver import Solver

    if choose not in CHOICES:
        raise UsageError(f"got --choose {choose!r}, expected one of {', '.join(CHOICES)}")
    return Solver.load(model, BeamSettings(width=width), choose)


def _solve(
    data: str, split: str | None, limit: int | None, batch_size: int, solver: Solver
) -> tuple[list[Record], dict[str, Any]]:
    from mycelium.errors import DataError
    from mycelium.evaluation import evaluate, summarize
    from mycelium.problems import iter_data

    items = iter_data(data, split)
    result = evaluate(solver, items, limit=limit, batch_size=batch_size, progress=_progress())
    if not result.records and not result.bad_rows:
        wanted = f" in split {split!r}" if split else ""
        raise DataError(
            f"{data}: found no problems{wanted}, expected one JSON object a line with 'question'."
        )
    summary = {
        "data": data,
        "split": split,
        **summarize(result.records, result.seconds),
        "failed_records": len(result.bad_rows),
        "failures": [
            {"line": row.line, "id": row.id, "reason": row.reason[:300]} for row in result.bad_rows[:50]
        ],
    }
    return list(result.records), summary


def _progress():  # type: ignore[no-untyped-def]
    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        print(f"\r{done} of {total} problems", end="\n" if done == total else "", file=sys.stderr, flush=True)

    return show


def _write(
    kept: list[Record], summary: dict[str, Any], title: str, records: Path | None, report: Path | None
) -> None:
    from mycelium.evaluation import markdown, reliability_svg, risk_coverage_svg, write_records

    if records is not None:
        write_records(records, kept)
        note(f"records: {records}")
    if report is not None:
        report.mkdir(parents=True, exist_ok=True)
        write_records(report / "records.jsonl", kept)
        (report / "summary.json").write_text(to_json(summary, indent=2) + "\n", encoding="utf-8")
        scored = [(r.confidence, bool(r.correct)) for r in kept if r.correct is not None]
        (report / "reliability.svg").write_text(
            reliability_svg(summary["calibration"]["bins"]), encoding="utf-8"
        )
        (report / "risk_coverage.svg").write_text(risk_coverage_svg(scored), encoding="utf-8")
        (report / "report.md").write_text(markdown(summary, title), encoding="utf-8")
        note(f"report: {report / 'report.md'}")


def _print(summary: dict[str, Any], title: str, as_json: bool) -> None:
    from mycelium.evaluation import summary_lines

    if as_json:
        print_json(summary)
        return
    print(title)
    print("\n".join(summary_lines(summary)))
    for failure in summary.get("failures", [])[:5]:
        note(f"unreadable: {failure['reason']}")
