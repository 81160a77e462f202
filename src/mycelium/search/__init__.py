"""Search over readings: hypotheses, searchers with a budget, and the choice among finished readings."""

from mycelium.search.beam import BeamSearch
from mycelium.search.forcing import PARTS, Forced
from mycelium.search.hypothesis import Finished, Hypothesis, SearchProblem
from mycelium.search.question_features import asked_kinds
from mycelium.search.searcher import Budget, Searcher
from mycelium.search.selection import CHOICES, FEATURES, AnswerGroup, Selection, group_answers, load_selection

__all__ = [
    # What is searched, and how much
    "BeamSearch",
    "Budget",
    "SearchProblem",
    "Searcher",
    # Readings
    "Finished",
    "Hypothesis",
    # Parts that are given instead of chosen
    "Forced",
    "PARTS",
    # The choice among readings
    "AnswerGroup",
    "CHOICES",
    "FEATURES",
    "Selection",
    "asked_kinds",
    "group_answers",
    "load_selection",
]
