"""Steps against annotated step ends: from the text, from the JSD of all heads, and of heads chosen on other solutions.

Every way may use the places that `teacher.places` allows, so that what the JSD adds is told from what the rules for
places give by themselves. GSM8K's calculator annotations say where a computation ends; heads are chosen on other
solutions than those that are reported.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from mycelium.errors import DataError
from mycelium.signals import (
    Span,
    compare_boundaries,
    find_boundaries,
    relative_heights,
    snap_to_places,
    spaced_out,
)
from mycelium.teacher.places import places_of
from mycelium.teacher.steps import SPACING_CHARS, StepSettings, step_boundaries
from mycelium.teacher.studies.boundaries import evenly_spaced
from mycelium.teacher.studies.equations import DELIMITED, equations
from mycelium.teacher.studies.marks import sentence_ends, tokens_after
from mycelium.teacher.studies.phases import RESAMPLES
from mycelium.teacher.whole_parts import whole_parts

RANDOM_DRAWS = 5
NEAR, FAR = 1, 3  # tokens from an annotated end: at it, and surely not at it
_NUMBER = re.compile(r"\d(?:[\d,.]*\d)?")
_WORD = re.compile(r"[^\W\d_]+")
_DELIMITED = re.compile(DELIMITED, re.DOTALL)
_DOLLARS = re.compile(r"(?<!\\)\$\$?")

Head = tuple[int, int]
Way = Callable[["Solution"], Sequence[int]]


@dataclass(frozen=True, eq=False)
class Solution:
    """A solution that a teacher read.

    jsd_bits: `(tokens,)`, mean of all heads. by_head: `(layers, heads, tokens)`, or `None`.
    ends: the first tokens after its annotated computations.
    """

    text: str
    offsets: Sequence[Span]
    ends: Sequence[int]
    jsd_bits: np.ndarray
    by_head: np.ndarray | None = None


def choose_heads(solutions: Sequence[Solution], kind: str, count: int) -> tuple[Head, ...]:
    """The heads whose JSD, at the last token before a place, tells places at annotated ends from all others best.

    Each head's height is in spreads of its own curve, cut at -3 and 6; heads are ranked by the difference of the two
    means over the pooled standard deviation.

    Args:
        kind: "ends" or "words", see `StepSettings`.

    Raises:
        DataError: no solution has the JSD of its heads and an annotated end.
    """
    at_ends, elsewhere = [], []
    shape = (0, 0)
    for item in solutions:
        if item.by_head is None or not len(item.ends):
            continue
        shape = item.by_head.shape[:2]
        rows = item.by_head.reshape(shape[0] * shape[1], -1)
        heights = np.clip([relative_heights(row) for row in rows], -3, 6)
        places = places_of(item.text, item.offsets)
        for token in places.anywhere if kind == "words" else places.ends:
            away = np.abs(np.asarray(item.ends) - token).min()
            if away <= NEAR:
                at_ends.append(heights[:, token - 1])
            elif away > FAR:
                elsewhere.append(heights[:, token - 1])
    if not at_ends or not elsewhere:
        raise DataError("got no annotated solutions with the JSD of single heads; expected some to choose heads on.")
    at, other = np.array(at_ends), np.array(elsewhere)
    pooled = np.sqrt((at.var(axis=0) + other.var(axis=0)) / 2) + 1e-6
    best = np.argsort(-(at.mean(axis=0) - other.mean(axis=0)) / pooled, kind="stable")[:count]
    return tuple(sorted((int(i) // shape[1], int(i) % shape[1]) for i in best))


def ways_of(heads: Mapping[str, tuple[Head, ...]]) -> dict[str, Way]:
    """All ways to find steps by name. `heads`: those chosen for the kinds "ends" and "words"; empty for none."""

    def by(settings: StepSettings) -> Way:
        def find(item: Solution) -> Sequence[int]:
            curve = item.jsd_bits
            if settings.heads and item.by_head is not None:
                curve = np.asarray(np.mean([item.by_head[pair] for pair in settings.heads], axis=0, dtype=np.float64))
            return step_boundaries(curve, item.text, item.offsets, settings)

        return find

    words = by(StepSettings("words"))
    ways: dict[str, Way] = {
        "every peak of the JSD": lambda item: find_boundaries(item.jsd_bits).tolist(),
        "peaks, 0.2 bits, distance 16": lambda item: find_boundaries(
            item.jsd_bits, prominence_bits=0.2, distance=16
        ).tolist(),
        "peaks, 3 spreads, distance 10": lambda item: find_boundaries(
            item.jsd_bits, prominence_spreads=3, distance=10
        ).tolist(),
        "sentence and line ends": lambda item: sentence_ends(item.text, item.offsets),
        "equation ends": lambda item: tokens_after(whole_parts(item.text).equation_ends, item.offsets),
        "ends, all": lambda item: places_of(item.text, item.offsets).ends,
        "ends, spaced at random": _random_ends,
        "text (default): ends, the first of near ones": by(StepSettings("text")),
        "ends: JSD of all heads": by(StepSettings("ends")),
        "words: JSD of all heads": words,
        "words, evenly spaced, as many": lambda item: _even(item, len(words(item))),
        "words: JSD of all heads, and sentence ends": lambda item: _spaced(
            item, sorted({*words(item), *sentence_ends(item.text, item.offsets)})
        ),
    }
    for kind, chosen in heads.items():
        if chosen:
            ways[f"{kind}: JSD of {len(chosen)} chosen heads"] = by(StepSettings(kind, heads=chosen))
    return ways


def _random_ends(item: Solution) -> list[int]:
    """Ends that push each other out at random; one draw, which the text decides."""
    places = places_of(item.text, item.offsets).ends
    rng = random.Random(item.text)
    heights = [rng.random() for _ in places]
    kept = spaced_out([item.offsets[token][0] for token in places], heights, SPACING_CHARS)
    return [places[index] for index in kept]


def _even(item: Solution, count: int) -> Sequence[int]:
    return snap_to_places(evenly_spaced(count, len(item.jsd_bits)), places_of(item.text, item.offsets).anywhere)


def _spaced(item: Solution, tokens: Sequence[int]) -> list[int]:
    kept = spaced_out([item.offsets[token][0] for token in tokens], [0.0] * len(tokens), SPACING_CHARS)
    return [tokens[index] for index in kept]


def cuts(item: Solution, boundaries: Sequence[int]) -> dict[str, int]:
    """How many boundaries lie inside a number, a word, an equation, or a formula or group of LaTeX.

    Each is found by a plain pattern of its own; texts without a backslash have no formulas.
    """
    places = []
    for token in boundaries:
        begins = item.offsets[token][0]
        places.append(begins + len(item.text[begins:]) - len(item.text[begins:].lstrip(" ")))
    kinds = {
        "numbers": [match.span() for match in _NUMBER.finditer(item.text)],
        "words": [match.span() for match in _WORD.finditer(item.text)],
        "equations": [_trimmed(item.text, equation.char_span) for equation in equations(item.text)],
        "formulas": [*formula_spans(item.text), *_groups(item.text)] if "\\" in item.text else [],
    }
    return {
        kind: sum(any(start < place < end for start, end in spans) for place in places) for kind, spans in kinds.items()
    }


def formula_spans(text: str) -> list[Span]:
    r"""Formulas by their delimiters: `\(...\)` and `\[...\]`; in texts without these, dollars two by two.

    >>> formula_spans(r"So $x$ costs \$5, and $$y = 2$$ more.")
    [(3, 6), (22, 31)]
    """
    if r"\(" in text or r"\[" in text:
        return [match.span() for match in _DELIMITED.finditer(text)]
    signs = [match.span() for match in _DOLLARS.finditer(text)]
    return [(start, end) for (start, _), (_, end) in zip(signs[::2], signs[1::2], strict=False)]


def _groups(text: str) -> list[Span]:
    """What stands between braces."""
    found, opened = [], []
    for index, character in enumerate(text):
        if character in "{}" and text[index - 1 : index] == "\\":
            continue
        if character == "{":
            opened.append(index)
        elif character == "}" and opened:
            found.append((opened.pop(), index + 1))
    return found


def _trimmed(text: str, span: Span) -> Span:
    """A span without the blanks at its beginning."""
    start, end = span
    return end - len(text[start:end].lstrip()), end


def compare_ways(
    solutions: Sequence[Solution], ways: Mapping[str, Way], tolerance: int = 3, beside: str | None = None, seed: int = 0
) -> dict[str, dict[str, Any]]:
    """Precision, recall and F1 of every way over the solutions, what it cuts, and its F1 less that of `beside`.

    Intervals are 95%, from resamples of the solutions, the same ones for both sides of a difference.
    """
    rng = np.random.default_rng(seed)
    picks = rng.integers(0, len(solutions), (RESAMPLES, len(solutions)))
    counts, report = {}, {}
    for name, find in ways.items():
        found = [[int(token) for token in find(item)] for item in solutions]
        each = [compare_boundaries(f, item.ends, tolerance) for f, item in zip(found, solutions, strict=True)]
        tops = np.array([2 * one.matched for one in each])
        bottoms = np.array([one.found + one.annotated for one in each])
        counts[name] = tops[picks].sum(axis=1) / np.maximum(1, bottoms[picks].sum(axis=1))
        cut = [cuts(item, f) for f, item in zip(found, solutions, strict=True)]
        matched, n_found = int(tops.sum() // 2), sum(one.found for one in each)
        report[name] = {
            "found": n_found,
            "annotated": sum(one.annotated for one in each),
            "precision": matched / max(1, n_found),
            "recall": matched / max(1, sum(one.annotated for one in each)),
            "f1": float(tops.sum() / max(1, bottoms.sum())),
            "f1_ci95": np.percentile(counts[name], [2.5, 97.5]).tolist(),
            "cut": {kind: sum(one[kind] for one in cut) for kind in cut[0]},
        }
    if beside is not None:
        for name, row in report.items():
            gain = counts[name] - counts[beside]
            row["gain"] = row["f1"] - report[beside]["f1"]
            row["gain_ci95"] = np.percentile(gain, [2.5, 97.5]).tolist()
    return report
