"""From a JSD curve and its text to steps that hold: where a boundary may stand, and which of these places it takes.

Peaks of a raw curve cut words, numbers and equations, as finely as the tokenizer does. Here the text says where a step
*may* begin, the curve where it *does*. Every threshold is a multiple of the curve's own spread, and distances are
characters, so that one setting serves teachers with other tokenizers and other amounts of divergence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from mycelium.errors import UsageError
from mycelium.shapes import Float
from mycelium.signals import Span, find_boundaries, relative_heights, snap_to_places, spaced_out
from mycelium.teacher.places import places_of
from mycelium.teacher.selected_heads import heads_from_text

__all__ = ["STEP_KINDS", "StepSettings", "step_boundaries"]

STEP_KINDS = ("text", "ends", "words")
SPACING_CHARS = 24
PROMINENCE_SPREADS = 3.0
# Chosen on half of 885 GSM8K train solutions under Qwen2.5-Coder-0.5B; docs/phases.md says what they give on others.
_LEAST_HEIGHT = {("ends", False): None, ("ends", True): 0.0, ("words", False): None, ("words", True): 1.5}


@dataclass(frozen=True, slots=True)
class StepSettings:
    """How steps are found.

    Attributes:
        kind: "text": where sentences, lines and equations end, the first of near ones; "ends": the same places, the
            JSD deciding; "words": between any words, where the JSD is high. "text" is the default because the JSD of
            all heads together decides no better (docs/phases.md); that of chosen heads does.
        heads: (layer, head) pairs whose JSD is read, such as those that `benchmarks/steps.py` chooses; `None`
            for the mean of all that are captured.
        spacing_chars: characters between two boundaries at least.
        least_height: a boundary's JSD must stand so many spreads above the median of its curve; `None` for the
            value that goes with `kind` and `heads`.

    Raises:
        UsageError: an unknown kind, or a negative spacing.
    """

    kind: str = "text"
    heads: tuple[tuple[int, int], ...] | None = None
    spacing_chars: int = SPACING_CHARS
    least_height: float | None = None

    def __post_init__(self) -> None:
        if self.kind not in STEP_KINDS:
            raise UsageError(f"got steps {self.kind!r}, expected one of {', '.join(STEP_KINDS)}.")
        if self.spacing_chars < 0:
            raise UsageError(f"got spacing_chars={self.spacing_chars}, expected at least 0 characters.")
        if self.kind == "text" and self.heads:
            raise UsageError("got heads for steps from the text alone; expected the kind ends or words beside them.")

    @property
    def least(self) -> float | None:
        """The height that counts, in spreads; `None` where any will do."""
        chosen = _LEAST_HEIGHT.get((self.kind, bool(self.heads)))
        return chosen if self.least_height is None else self.least_height

    @classmethod
    def of(cls, kind: str | None, heads: str | None) -> StepSettings:
        """From the command line's words: heads as `heads_from_text`; with heads the kind is "ends" unless given.

        Raises:
            UsageError: heads in another form, or as the class.
        """
        if heads is None:
            return cls() if kind is None else cls(kind)
        pairs = tuple(pair for pair in heads_from_text(heads) if isinstance(pair, tuple))
        if not pairs:
            raise UsageError(f"got step heads {heads!r}, expected LAYER.HEAD pairs such as 0.11,14.10, or a file.")
        return cls(kind or "ends", pairs)

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> StepSettings:
        """Back from `to_json`."""
        heads = values["heads"] and tuple((int(layer), int(head)) for layer, head in values["heads"])
        return cls(values["kind"], heads, values["spacing_chars"], values["least_height"])

    def to_json(self) -> dict[str, Any]:
        """All values, those that were left open filled in."""
        return {**asdict(self), "heads": self.heads and [list(pair) for pair in self.heads], "least_height": self.least}


def step_boundaries(
    jsd_bits: Float[np.ndarray, " tokens"], text: str, offsets: Sequence[Span], settings: StepSettings | None = None
) -> list[int]:
    """The first tokens of the steps after the first. None lies inside a word, number, equation or LaTeX group.

    Args:
        jsd_bits: `(tokens,)`, of the heads that `settings` names; entry t compares the rows of t - 1 and t.
        offsets: characters of every token.
        settings: the default ones unless given.
    """
    settings = settings or StepSettings()
    places = places_of(text, offsets)
    tokens = places.ends
    if settings.kind == "words":
        peaks = find_boundaries(jsd_bits, prominence_spreads=PROMINENCE_SPREADS).tolist()
        tokens = places.anywhere if settings.heads else snap_to_places(peaks, places.anywhere)
    heights = heights_at(jsd_bits, tokens, settings)
    if settings.least is not None:
        high = [i for i, height in enumerate(heights) if height >= settings.least]
        tokens, heights = tuple(tokens[i] for i in high), [heights[i] for i in high]
    kept = spaced_out([offsets[token][0] for token in tokens], heights, settings.spacing_chars)
    return [tokens[index] for index in kept]


def heights_at(jsd_bits: np.ndarray, tokens: Sequence[int], settings: StepSettings) -> list[float]:
    """The height of the JSD at each place, in spreads; 0 for steps from the text alone.

    Chosen heads turn with the last token of a step, most often its full stop or result, the mean of all heads with
    either: with the full stop more than with the result, so that at ends the first token of the new step tells more.
    """
    if settings.kind == "text":
        return [0.0] * len(tokens)
    heights = relative_heights(jsd_bits)
    if settings.heads:
        return [float(heights[token - 1]) for token in tokens]
    if settings.kind == "ends":
        return [float(heights[token]) for token in tokens]
    return [float(max(heights[token - 1], heights[token])) for token in tokens]
