"""Search over readings: hypotheses, searchers with a budget, and the choice among finished readings."""

from mycelium.search.beam import (
    BeamSearch,
)
from mycelium.search.forcing import (
    PARTS,
    Forced,
)
from mycelium.search.hypothesis import (
    Finished,
    Hypothesis,
    SearchProblem,
)
from mycelium.search.question_features import (
    asked_kinds,
)
from mycelium.search.searcher import (
    Budget,
    Searcher,
)
from mycelium.search.selection import (
    CHOICES,
    FEATURES,
    AnswerGroup,
    Selection,
    group_answers,
    load_selection,
)

__all__ = [
    "AnswerGroup",
    "BeamSearch",
    "Budget",
    "CHOICES",
    "SearchProblem",
    "FEATURES",
    "Finished",
    "Forced",
    "Hypothesis",
    "PARTS",
    "Searcher",
    "Selection",
    "asked_kinds",
    "group_answers",
    "load_selection",
]
