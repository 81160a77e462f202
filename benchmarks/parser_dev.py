"""The dev sets: accuracy, coverage, calibration, the most confident half, and what is answered without a mark."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from parser_figures import Figures

from mycelium.evaluation import Record, evaluate, summarize, write_records
from mycelium.problems import load_examples

AMONG = 10


def measured(solver: Any, data: Path, names: Sequence[str], limit: int | None, records: Path | None) -> Figures:
    """records: a folder for one record a problem, as of `mycelium eval --records`."""
    found = Figures()
    for name in names:
        examples = list(load_examples(data / f"{name}.jsonl", "dev", limit))
        result = evaluate(solver, examples)
        scored = [record for record in result.records if record.correct is not None]
        if records is not None:
            records.mkdir(parents=True, exist_ok=True)
            write_records(records / f"{name}.records.jsonl", result.records)
        figures_of(found, name, scored)
        figures = summarize(scored, result.seconds)
        found.facts[f"{name}: calibration error"] = figures["expected_calibration_error"]
        found.facts[f"{name}: most confident half over accuracy"] = figures["most_confident_half"]["ratio_to_overall"]
        found.facts[f"{name}: problems a second"] = figures["problems_per_second"]
    return found


def figures_of(found: Figures, name: str, records: Sequence[Record]) -> None:
    ids = [record.id for record in records]
    found.share(f"{name}: accuracy", ids, (bool(record.correct) for record in records))
    among = (record.first_correct is not None and record.first_correct < AMONG for record in records)
    found.share(f"{name}: right among {AMONG} readings", ids, among)
    half = sorted(records, key=lambda record: -record.confidence)[: len(records) // 2]
    found.share(f"{name}: most confident half", (r.id for r in half), (bool(r.correct) for r in half))
    answered = [record for record in records if record.status == "answered"]
    found.share(f"{name}: answered without a mark", ids, (record.status == "answered" for record in records))
    found.share(f"{name}: right of these", (r.id for r in answered), (bool(r.correct) for r in answered))
