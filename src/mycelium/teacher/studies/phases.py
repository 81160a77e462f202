"""The dual-phase study: what JSD peaks fall on while a model reads a problem and while it writes the solution.

The model, its layers and its heads are the same in both phases. Shares and means are ratios of sums over traces;
their 95% intervals come from a bootstrap over traces, because the tokens of one trace belong together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from mycelium.errors import DataError
from mycelium.problems import extract_quantities
from mycelium.signals import Span, phase_statistics
from mycelium.teacher.attribute import Trace
from mycelium.teacher.studies.equations import FormCounts, count_forms, total_forms
from mycelium.teacher.studies.marks import EQUATION, marked_tokens
from mycelium.teacher.studies.operands import OperandRanks, operand_ranks

RESAMPLES = 1000
TOP_K = (1, 3, 5, 10)
PHASES = ("reading", "generating")


@dataclass(frozen=True, slots=True)
class PhaseCounts:
    """One phase of one trace. Counts by kind of mark; sums, so that traces add up."""

    n_tokens: int
    sum_bits: float
    n_peaks: int
    peaks_near: dict[str, int]
    tokens_near: dict[str, int]
    dominant_period: float | None


@dataclass(frozen=True, slots=True)
class Interval:
    """An estimate with its bootstrap 95% interval; None where there is nothing to divide by."""

    value: float | None
    low: float | None
    high: float | None

    def to_json(self) -> dict[str, Any]:
        return {"value": self.value, "ci95": None if self.low is None else [self.low, self.high]}


def phase_curves(trace: Trace) -> dict[str, tuple[str, list[Span], np.ndarray]]:
    """Text, token offsets and JSD of both phases; tokens without a predecessor are cut off."""
    start, end = trace.problem_token_span
    jsd = np.asarray(trace.reading_jsd_bits, dtype=np.float64)[start:end]
    first = int(np.argmax(np.isfinite(jsd))) if np.isfinite(jsd).any() else len(jsd)
    reading = trace.prompt_offsets[start + first : end]
    return {
        "reading": (trace.prompt, list(reading), jsd[first:]),
        "generating": (
            trace.completion,
            list(trace.completion_offsets),
            np.asarray(trace.jsd_bits, dtype=np.float64),
        ),
    }


def count_phase(text: str, offsets: Sequence[Span], jsd_bits: np.ndarray, tolerance: int) -> PhaseCounts | None:
    """The counts of one phase; None for a curve that is empty or undefined somewhere."""
    if not len(jsd_bits) or not np.isfinite(jsd_bits).all():
        return None
    marks = marked_tokens(text, offsets)
    found = phase_statistics(jsd_bits, marks, tolerance)
    n = found.n_tokens
    return PhaseCounts(
        n_tokens=n,
        sum_bits=found.mean_bits * n,
        n_peaks=found.n_peaks,
        peaks_near={kind: round((share or 0.0) * found.n_peaks) for kind, share in found.peak_share.items()},
        tokens_near={kind: round(found.chance_share[kind] * n) for kind, places in marks.items()},
        dominant_period=found.dominant_period,
    )


def ratio_interval(tops: Sequence[float], bottoms: Sequence[float], seed: int = 0) -> Interval:
    """sum(tops) / sum(bottoms) with a bootstrap 95% interval over the items (percentiles of 1,000 resamples)."""
    top, bottom = np.asarray(tops, dtype=np.float64), np.asarray(bottoms, dtype=np.float64)
    if not len(top) or bottom.sum() <= 0:
        return Interval(None, None, None)
    value = float(top.sum() / bottom.sum())
    if len(top) < 2:
        return Interval(value, None, None)
    rng = np.random.default_rng(seed)
    values = []
    for _ in range(RESAMPLES):
        pick = rng.integers(0, len(top), len(top))
        if (total := bottom[pick].sum()) > 0:
            values.append(top[pick].sum() / total)
    low, high = np.percentile(values, [2.5, 97.5])
    return Interval(value, float(low), float(high))


def _phase_summary(counts: list[PhaseCounts]) -> dict[str, Any]:
    peaks = [item.n_peaks for item in counts]
    tokens = [item.n_tokens for item in counts]
    kinds = [k for k in counts[0].peaks_near if any(item.tokens_near[k] for item in counts)] if counts else []
    periods = [item.dominant_period for item in counts if item.dominant_period is not None]
    return {
        "n_traces": len(counts),
        "n_tokens": sum(tokens),
        "n_peaks": sum(peaks),
        "mean_bits": ratio_interval([item.sum_bits for item in counts], tokens).to_json(),
        "peaks_per_token": ratio_interval(peaks, tokens).to_json(),
        "median_dominant_period_tokens": float(np.median(periods)) if periods else None,
        "peak_share": {
            kind: ratio_interval([item.peaks_near[kind] for item in counts], peaks).to_json()
            | {"chance": sum(item.tokens_near[kind] for item in counts) / max(1, sum(tokens))}
            for kind in kinds
        },
    }


def _operand_summary(by_trace: list[list[OperandRanks]]) -> dict[str, Any]:
    """Shares over operands and equations, beside what tokens or quantities in a random order would give."""

    def share(top: Callable[[OperandRanks], float], bottom: Callable[[OperandRanks], float]) -> dict[str, Any]:
        tops = [sum(top(item) for item in items) for items in by_trace]
        bottoms = [sum(bottom(item) for item in items) for items in by_trace]
        return ratio_interval(tops, bottoms).to_json()

    def n_operands(item: OperandRanks) -> float:
        return len(item.operand_tokens)

    def hits(item: OperandRanks, k: int) -> float:
        top = set(item.ranked[:k])
        return sum(bool(top & set(tokens)) for tokens in item.operand_tokens)

    def chance_hits(item: OperandRanks, k: int) -> float:
        return sum(_random_hit(item.n_problem_tokens, len(set(tokens)), k) for tokens in item.operand_tokens)

    def all_tokens(item: OperandRanks) -> set[int]:
        return {token for tokens in item.operand_tokens for token in tokens}

    def overlap(item: OperandRanks) -> float:
        wanted = all_tokens(item)
        return len(wanted & set(item.ranked[: len(wanted)])) / len(wanted)

    def quantities(item: OperandRanks) -> float:
        n = len(item.right_quantities)
        return len(item.right_quantities & set(item.quantity_rank[:n])) / n

    return {
        "n_equations": sum(map(len, by_trace)),
        "n_operands": sum(len(item.operand_tokens) for items in by_trace for item in items),
        "top_k": {
            str(k): share(lambda item, k=k: hits(item, k), n_operands)  # type: ignore[misc]
            | {"chance": share(lambda item, k=k: chance_hits(item, k), n_operands)["value"]}  # type: ignore[misc]
            for k in TOP_K
        },
        "token_overlap": share(overlap, lambda _: 1)
        | {"chance": share(lambda item: len(all_tokens(item)) / item.n_problem_tokens, lambda _: 1)["value"]},
        "quantities": share(quantities, lambda _: 1)
        | {"chance": share(lambda item: len(item.right_quantities) / item.n_quantities, lambda _: 1)["value"]},
    }


def _random_hit(n: int, m: int, k: int) -> float:
    """Probability that k of n tokens, drawn at random, hold at least one of m."""
    miss = 1.0
    for drawn in range(min(k, n)):
        miss *= max(0, n - m - drawn) / (n - drawn)
    return 1 - miss


def study_phases(traces: Iterable[tuple[Trace, str]], tolerance: int = 0) -> dict[str, Any]:
    """The study over traces with their questions.

    Args:
        traces: those with signals; a row without is to be left out before.
        tolerance: tokens between a peak and a mark that still count as together.

    Returns:
        JSON-ready: `phases` (for each phase the mean JSD in bits, peaks, the share of peaks at each kind of mark
        with its interval and the share of all tokens there, `chance`), `difference` (generating minus reading of
        the mean JSD, bits), `operands` (IAF against operand matching), `equations` (those that were read, by form, and what
        was not read), what was read.

    Raises:
        DataError: no trace has signals in both phases, or traces of several teachers or layers are mixed.
    """
    counts: dict[str, list[PhaseCounts]] = {phase: [] for phase in PHASES}
    by_trace: list[list[OperandRanks]] = []
    forms: list[FormCounts] = []
    teachers: set[tuple[str, tuple[int, ...]]] = set()
    for trace, question in traces:
        pair = {phase: count_phase(*curve, tolerance) for phase, curve in phase_curves(trace).items()}
        reading, generating = pair["reading"], pair["generating"]
        if reading is None or generating is None:
            continue
        counts["reading"].append(reading)
        counts["generating"].append(generating)
        by_trace.append(operand_ranks(trace, question))
        forms.append(count_forms(trace.completion, extract_quantities(question)))
        teachers.add((trace.teacher, trace.layers))
    if not by_trace:
        raise DataError("got no trace with signals in both phases; make some with `mycelium trace`.")
    if len(teachers) > 1:
        names = ", ".join(sorted({name for name, _ in teachers}))
        raise DataError(f"got traces of several teachers or layers ({names}); make one run for each of them.")
    name, layers = teachers.pop()
    return {
        "teacher": name,
        "layers": list(layers),
        "n_traces": len(by_trace),
        "tolerance_tokens": tolerance,
        "phases": {phase: _phase_summary(counts[phase]) for phase in PHASES},
        "difference": {"mean_bits": _paired_difference(counts).to_json()},
        "operands": _operand_summary(by_trace),
        "equations": total_forms(forms).to_json(),
    }


def _paired_difference(counts: dict[str, list[PhaseCounts]]) -> Interval:
    """Mean over traces of (mean JSD while generating) - (mean JSD while reading), bits."""
    pairs = zip(counts["generating"], counts["reading"], strict=True)
    differences = [g.sum_bits / g.n_tokens - r.sum_bits / r.n_tokens for g, r in pairs]
    return ratio_interval(differences, [1.0] * len(differences))


def kinds_in_order(study: dict[str, Any]) -> list[str]:
    """Kinds of marks of either phase in the order of the first, equation ends last."""
    names = dict.fromkeys(kind for phase in PHASES for kind in study["phases"][phase]["peak_share"])
    return sorted(names, key=lambda kind: kind == EQUATION)
