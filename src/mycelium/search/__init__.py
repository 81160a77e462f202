"""Search over readings: hypotheses, beam, and the choice among finished readings."""

from mycelium.search.beam import BeamSearch, BeamSettings
from mycelium.search.hypothesis import Extender, Finished, Hypothesis
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
    "CHOICES",
    "FEATURES",
    "AnswerGroup",
    "BeamSearch",
    "BeamSettings",
    "Extender",
    "Finished",
    "HeadPriors",
    "Hypothesis",
    "Selection",
    "group_answers",
    "load_selection",
]
