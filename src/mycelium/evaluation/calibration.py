"""How far confidence can be trusted: calibration error, reliability bins, accuracy over thresholds.

All functions take pairs `(confidence, correct)` with confidence in [0, 1].
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from mycelium.evaluation.intervals import Proportion

N_BINS = 15
"""Bins of the expected calibration error. Source: Guo et al. (2017), "On calibration of modern networks"."""

THRESHOLDS = tuple(step / 20 for step in range(20))
"""Confidence thresholds of the risk-coverage table: 0, 0.05, ..., 0.95."""

SHARES = tuple(step / 10 for step in range(1, 11))
"""Shares of the problems answered, of the risk-coverage curve: 0.1, 0.2, ..., 1."""

Scored = tuple[float, bool]


@dataclass(frozen=True, slots=True)
class Bin:
    """A reliability bin: how many, their mean confidence and the share that was right."""

    n: int
    confidence: float
    accuracy: float


def equal_mass_bins(scored: Sequence[Scored], n_bins: int = N_BINS) -> list[Bin]:
    """At most `n_bins` bins of nearly equal size along confidence; sizes differ by at most one."""
    ordered = sorted(scored, key=lambda pair: pair[0])
    n_bins = min(n_bins, len(ordered))
    edges = [index * len(ordered) // n_bins for index in range(n_bins + 1)] if n_bins else [0]
    return [_bin(ordered[start:end]) for start, end in pairwise(edges) if end > start]


def equal_width_bins(scored: Sequence[Scored], n_bins: int = N_BINS) -> list[Bin]:
    """The non-empty ones of `n_bins` bins of equal width over [0, 1]; 1.0 belongs to the last."""
    groups: list[list[Scored]] = [[] for _ in range(n_bins)]
    for confidence, correct in scored:
        groups[min(int(confidence * n_bins), n_bins - 1)].append((confidence, correct))
    return [_bin(group) for group in groups if group]


def expected_calibration_error(bins: Sequence[Bin]) -> float | None:
    """Mean distance between confidence and accuracy over bins, weighted by their size; in [0, 1].

    By hand: 2 problems at confidence 0.9 with one right and 2 at 0.1 with none right, one bin each:
    (2 * |0.9 - 0.5| + 2 * |0.1 - 0|) / 4 = 0.25.
    """
    total = sum(each.n for each in bins)
    if not total:
        return None
    return sum(each.n * abs(each.confidence - each.accuracy) for each in bins) / total


@dataclass(frozen=True, slots=True)
class OperatingPoint:
    """What answering only at `threshold` and above would give."""

    threshold: float
    accuracy: Proportion
    share_answered: float

    @property
    def risk(self) -> float | None:
        """Share of the answered problems that are wrong; null where none is answered."""
        return None if self.accuracy.value is None else 1 - self.accuracy.value


def risk_coverage(scored: Sequence[Scored], thresholds: Sequence[float] = THRESHOLDS) -> list[OperatingPoint]:
    """Accuracy among the problems whose confidence reaches each threshold."""
    points = []
    for threshold in thresholds:
        kept = [correct for confidence, correct in scored if confidence >= threshold]
        share = len(kept) / len(scored) if scored else 0.0
        points.append(OperatingPoint(threshold, Proportion(sum(kept), len(kept)), share))
    return points


def risk_coverage_curve(scored: Sequence[Scored], shares: Sequence[float] = SHARES) -> list[OperatingPoint]:
    """Accuracy of the most confident share of the problems, for each of `shares`, with the confidence it takes.

    Problems of equal confidence are answered together, so that a point can hold more than its share. Source: El-Yaniv
    and Wiener (2010), "On the foundations of noise-free selective classification".
    """
    ordered = sorted((confidence for confidence, _ in scored), reverse=True)
    thresholds = [ordered[max(0, round(share * len(ordered)) - 1)] for share in shares] if ordered else []
    return risk_coverage(scored, list(dict.fromkeys(thresholds)))


def most_confident(scored: Sequence[Scored], share: float = 0.5) -> Proportion:
    """Accuracy on the most confident `share` of the problems (rounded down, at least one).

    Problems of equal confidence are taken in the order of the file, so the figure is deterministic.
    """
    ordered = sorted(scored, key=lambda pair: -pair[0])
    kept = ordered[: max(1, int(len(ordered) * share))]
    return Proportion(sum(correct for _, correct in kept), len(kept))


def area_under_risk_coverage(scored: Sequence[Scored]) -> float | None:
    """Mean error rate over all coverages, most confident first; 0 is best. Source: Geifman et al. (2019)."""
    if not scored:
        return None
    wrong, total = 0, 0.0
    for rank, (_, correct) in enumerate(sorted(scored, key=lambda pair: -pair[0]), start=1):
        wrong += not correct
        total += wrong / rank
    return total / len(scored)


def _bin(group: Sequence[Scored]) -> Bin:
    n = len(group)
    return Bin(n, sum(confidence for confidence, _ in group) / n, sum(correct for _, correct in group) / n)
