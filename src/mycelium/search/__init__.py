"""Search over readings: hypotheses, searchers with a budget, and the choice among finished readings."""

from typing import TYPE_CHECKING

from mycelium.late import late as _late
from mycelium.search.beam import BeamSearch
from mycelium.search.forcing import PARTS, Forced
from mycelium.search.grouped import GroupedScorer
from mycelium.search.groupings import Grouping, groupings_of
from mycelium.search.hypothesis import Finished, Hypothesis, SearchProblem, Unexecuted
from mycelium.search.mcts import TreeSearch
from mycelium.search.question_features import asked_kinds
from mycelium.search.searcher import Budget, Searcher
from mycelium.search.searches import DEFAULT_SEARCH, SEARCHES, GroupingSearch, make_searcher
from mycelium.search.selection import (
    CHOICES,
    FEATURES,
    AnswerGroup,
    Selection,
    group_answers,
    load_selection,
    log_sum_exp,
)

if TYPE_CHECKING:
    from mycelium.search.typed import (
        ExecutedReading,
        TypedBeam,
        TypedProblem,
        execute_readings,
        first_of_equals,
    )
else:
    __getattr__ = _late(__name__, "typed")

__all__ = [
    # What is searched, and how much
    "BeamSearch",
    "Budget",
    "DEFAULT_SEARCH",
    "GroupingSearch",
    "SEARCHES",
    "SearchProblem",
    "Searcher",
    "TreeSearch",
    "make_searcher",
    # Readings
    "Finished",
    "Hypothesis",
    # Groupings
    "GroupedScorer",
    "Grouping",
    "groupings_of",
    # Typed programs
    "ExecutedReading",
    "TypedBeam",
    "TypedProblem",
    "Unexecuted",
    "execute_readings",
    "first_of_equals",
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
    "log_sum_exp",
]
