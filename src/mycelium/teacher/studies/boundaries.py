"""How well boundaries from attention agree with annotated step ends, beside baselines that read no attention.

GSM8K's calculator annotations say where a computation ends: `6*4 = $<<6*4=24>>24` ends after the 24. JSD peaks of
a teacher-forced solution are compared with these places, one to one, within a tolerance. Layer, head, prominence
and distance may be chosen, on other solutions than the ones that are reported.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from mycelium.errors import DataError
from mycelium.signals import BoundaryAgreement, compare_boundaries, find_boundaries
from mycelium.teacher.studies.phases import ratio_interval

_ANNOTATION = re.compile(r"<<[^<>\n]{0,500}>>")
_RESULT = re.compile(r"\s*[$€£]?-?\d[\d,]*(?:\.\d+)?%?|\s*[$€£]?\.\d+%?")
RANDOM_DRAWS = 20
PROMINENCES_BITS = (0.0, 0.01, 0.05, 0.1, 0.2)
DISTANCES = (1, 8, 16)


@dataclass(frozen=True, slots=True)
class Curves:
    """One text: its JSD by signal (a name such as "all", "layer 2" or "layer 2 head 1"), and places to be found.

    jsd_bits: each `(tokens,)`. targets: kinds of annotated places, as token indices; baseline: sentence ends.
    """

    jsd_bits: Mapping[str, np.ndarray]
    targets: Mapping[str, Sequence[int]]
    sentences: Sequence[int]


@dataclass(frozen=True, slots=True)
class PeakSettings:
    """Which signal, and how its peaks are taken."""

    signal: str = "all"
    prominence_bits: float = 0.0
    distance: int = 1


def annotated_ends(solution: str) -> tuple[str, list[int]]:
    """The solution without annotations, and the characters in it after which an annotated computation has ended.

    >>> annotated_ends("She pays 6*4 = $<<6*4=24>>24 in all.")
    ('She pays 6*4 = $24 in all.', [18])
    """
    solution = solution.strip()
    pieces: list[str] = []
    ends: list[int] = []
    length = position = 0
    for match in _ANNOTATION.finditer(solution):
        pieces.append(solution[position : match.start()])
        length += len(pieces[-1])
        position = match.end()
        result = _RESULT.match(solution, position)
        ends.append(length + (result.end() - position if result else 0))
    return "".join([*pieces, solution[position:]]), ends


def evenly_spaced(count: int, n_tokens: int) -> list[int]:
    """`count` boundaries that cut a text into equal parts."""
    return sorted({round((i + 1) * n_tokens / (count + 1)) for i in range(count)})


def agreement(found: Iterable[Sequence[int]], annotated: Iterable[Sequence[int]], tolerance: int) -> dict[str, Any]:
    """Precision, recall and F1 over all texts; F1 with a bootstrap 95% interval over the texts."""
    each = [compare_boundaries(f, a, tolerance) for f, a in zip(found, annotated, strict=True)]
    total = sum(each, BoundaryAgreement())
    interval = ratio_interval([2 * item.matched for item in each], [item.found + item.annotated for item in each])
    return {
        "precision": total.precision,
        "recall": total.recall,
        "f1": total.f1,
        "f1_ci95": [interval.low, interval.high],
        "found": total.found,
        "annotated": total.annotated,
    }


def peaks(item: Curves, settings: PeakSettings) -> list[int]:
    """The boundaries that a settings finds in a text."""
    curve = item.jsd_bits[settings.signal]
    found = find_boundaries(curve, prominence_bits=settings.prominence_bits, distance=settings.distance)
    return [int(token) for token in found]


def compare_with_baselines(
    items: Sequence[Curves], target: str, settings: PeakSettings, tolerance: int = 3, seed: int = 0
) -> dict[str, dict[str, Any]]:
    """Agreement of JSD peaks and of three baselines with one kind of annotated places.

    Evenly spaced and random boundaries are as many in each text as the JSD has peaks; random ones are the mean of
    20 draws. Sentence ends are as many as there are.
    """
    annotated = [item.targets[target] for item in items]
    sizes = [len(item.jsd_bits[settings.signal]) for item in items]
    found = [peaks(item, settings) for item in items]
    rng = random.Random(seed)
    draws = []
    for _ in range(RANDOM_DRAWS):
        drawn = [sorted(rng.sample(range(1, n), min(len(f), n - 1))) for f, n in zip(found, sizes, strict=True)]
        draws.append(agreement(drawn, annotated, tolerance))
    return {
        "jsd": agreement(found, annotated, tolerance),
        "evenly spaced": agreement(
            [evenly_spaced(len(f), n) for f, n in zip(found, sizes, strict=True)], annotated, tolerance
        ),
        "sentence ends": agreement([item.sentences for item in items], annotated, tolerance),
        "random": {key: float(np.mean([draw[key] for draw in draws])) for key in ("precision", "recall", "f1", "found")}
        | {"annotated": draws[0]["annotated"]},
    }


def choose_settings(items: Sequence[Curves], target: str, tolerance: int = 3) -> tuple[PeakSettings, float]:
    """The signal, prominence and distance with the best F1 on these texts, and that F1.

    Raises:
        DataError: no texts.
    """
    if not items:
        raise DataError("got no texts to choose a layer and head on; give more training solutions.")
    best, best_f1 = PeakSettings(), -1.0
    for signal in items[0].jsd_bits:
        for distance in DISTANCES:
            for prominence in PROMINENCES_BITS:
                settings = PeakSettings(signal, prominence, distance)
                total = BoundaryAgreement()
                for item in items:
                    total += compare_boundaries(peaks(item, settings), item.targets[target], tolerance)
                if total.f1 > best_f1:
                    best, best_f1 = settings, total.f1
    return best, best_f1
