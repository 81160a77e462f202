"""All figures of an evaluation from its records alone: the same whether they were just made or read back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from typing import Any, TypeAlias

from mycelium.evaluation.calibration import (
    area_under_risk_coverage,
    equal_mass_bins,
    equal_width_bins,
    expected_calibration_error,
    most_confident,
    risk_coverage,
    risk_coverage_curve,
)
from mycelium.evaluation.intervals import Proportion
from mycelium.evaluation.records import Record, Score

Scored: TypeAlias = Record | Score

COVERAGE_KS = tuple(range(1, 11))


def accuracy(records: Iterable[Scored]) -> Proportion:
    """Share of the scored problems whose best reading is right, answered or not."""
    scored = [record for record in records if record.correct is not None]
    return Proportion(sum(bool(record.correct) for record in scored), len(scored))


def accuracy_when_answered(records: Iterable[Scored]) -> Proportion:
    """Share of the problems answered without a mark that are right: guesses and refusals are left out."""
    return accuracy(record for record in records if record.status == "answered")


def accuracy_with_refusals(records: Iterable[Scored]) -> Proportion:
    """Share of all scored problems that were answered and right: a guess or a refusal counts as wrong."""
    scored = [record for record in records if record.correct is not None]
    right = sum(bool(record.correct) and record.status == "answered" for record in scored)
    return Proportion(right, len(scored))


def coverage_at_k(records: Iterable[Scored], ks: Sequence[int] = COVERAGE_KS) -> dict[int, Proportion]:
    """Share of problems with a right answer among the first k readings. Reads gold: not an accuracy."""
    scored = [record for record in records if record.correct is not None]
    return {
        k: Proportion(sum(r.first_correct is not None and r.first_correct < k for r in scored), len(scored)) for k in ks
    }


def summarize(records: Sequence[Scored], seconds: float | None = None) -> dict[str, Any]:
    """The JSON document of `mycelium eval`.

    `seconds` is the wall-clock time of solving; without it (when scoring old records) the sum of the
    records' own seconds stands in.
    """
    overall = accuracy(records)
    answered = accuracy_when_answered(records)
    scored = [(record.confidence, bool(record.correct)) for record in records if record.correct is not None]
    elapsed = sum(record.seconds for record in records) if seconds is None else seconds
    half = most_confident(scored) if scored else Proportion(0, 0)
    ratio = half.value / overall.value if half.value is not None and overall.value else None
    return {
        "n": overall.n,
        "correct": overall.successes,
        "accuracy": overall.value,
        "ci95": _list(overall.ci95),
        "answered": answered.n,
        "accuracy_when_answered": answered.value,
        "ci95_when_answered": _list(answered.ci95),
        "guesses": sum(record.status == "guess" for record in records),
        "refused": sum(record.status == "refused" for record in records),
        "accuracy_with_refusals": accuracy_with_refusals(records).value,
        "coverage_at_k": {str(k): share.value for k, share in coverage_at_k(records).items()},
        "problems_per_second": len(records) / elapsed if elapsed > 0 else None,
        "seconds": elapsed,
        "without_gold": sum(record.correct is None for record in records),
        "solver_errors": sum(record.status == "error" for record in records),
        "most_confident_half": {**half.to_json(), "ratio_to_overall": ratio},
        "expected_calibration_error": expected_calibration_error(equal_mass_bins(scored)),
        "calibration": {
            "expected_calibration_error": expected_calibration_error(equal_mass_bins(scored)),
            "binning": "15 equal-mass bins",
            "expected_calibration_error_equal_width": expected_calibration_error(equal_width_bins(scored)),
            "area_under_risk_coverage": area_under_risk_coverage(scored),
            "bins": [asdict(each) for each in equal_mass_bins(scored)],
        },
        "thresholds": [
            {"threshold": p.threshold, "share_answered": p.share_answered, **p.accuracy.to_json()}
            for p in risk_coverage(scored)
        ],
        "risk_coverage": [
            {"share_answered": p.share_answered, "confidence": p.threshold, "risk": p.risk, **p.accuracy.to_json()}
            for p in risk_coverage_curve(scored)
        ],
        "by_steps": _breakdown(records, lambda record: record.n_steps),
        "by_source": _breakdown(records, lambda record: record.source or None),
        "by_level": _breakdown(records, lambda record: record.level),
        "by_subject": _breakdown(records, lambda record: record.subject),
        "by_kind": _breakdown(records, lambda record: record.kind),
    }


def _breakdown(records: Iterable[Scored], key: Callable[[Scored], Any]) -> dict[str, Any]:
    groups: dict[Any, list[Scored]] = {}
    for record in records:
        groups.setdefault(key(record), []).append(record)
    known = sorted((value for value in groups if value is not None), key=lambda v: (isinstance(v, str), v))
    order = known + ([None] if None in groups else [])
    return {"unknown" if value is None else str(value): _group(groups[value]) for value in order}


def _group(records: Sequence[Scored]) -> dict[str, Any]:
    """Accuracy of the records, and what became of them: answered without a mark, guessed, refused."""
    answered = accuracy_when_answered(records)
    return {
        **accuracy(records).to_json(),
        "answered": answered.n,
        "accuracy_when_answered": answered.value,
        "ci95_when_answered": _list(answered.ci95),
        "guesses": sum(record.status == "guess" for record in records),
        "refused": sum(record.status == "refused" for record in records),
    }


def _list(interval: tuple[float, float] | None) -> list[float] | None:
    return None if interval is None else list(interval)
