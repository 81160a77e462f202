"""Search over readings: hypotheses, beam, and the choice among finished readings."""

from mycelium.search.beam import (
    BeamSearch,
    BeamSettings,
)
from mycelium.search.hypothesis import (
    Extender,
    Finished,
    Hypothesis,
)
from mycelium.search.question_features import (
    asked_kinds,
)
from mycelium.search.selection import (
    CHOICES,
    FEATURES,
    AnswerGroup,
    HeadPriors,
    Selection,
    group_answers,
    load_selection,
)

__all__ = [
    "AnswerGroup",
    "BeamSearch",
    "BeamSettings",
    "CHOICES",
    "Extender",
    "FEATURES",
    "Finished",
    "HeadPriors",
    "Hypothesis",
    "Selection",
    "asked_kinds",
    "group_answers",
    "load_selection",
]
