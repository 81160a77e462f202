"""The searches by name, all behind one protocol: `SEARCHES[name](scorer, budget)` is a `Searcher`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from mycelium.errors import UsageError
from mycelium.search.beam import BeamSearch
from mycelium.search.constraints import ConstrainedProblem
from mycelium.search.grouped import GroupedScorer
from mycelium.search.groupings import Grouping, groupings_of
from mycelium.search.hypothesis import Finished, Searched, SearchProblem
from mycelium.search.mcts import TreeSearch
from mycelium.search.searcher import Budget, Searcher
from mycelium.specialists import EncodedBatch, StepScorer


class GroupingSearch:
    """Beam search over the readings of all groupings of a problem at once; those that reach one program add up."""

    def __init__(self, scorer: StepScorer, budget: Budget | None = None) -> None:
        self.scorer = scorer
        self.budget = budget or Budget()

    def search(self, encoded: EncodedBatch, problems: Sequence[SearchProblem]) -> list[list[Finished]]:
        """Finished readings of every problem, likeliest first; an empty list where none executes."""
        if not problems:
            return []
        scorer = GroupedScorer(self.scorer, [groupings_of_problem(problem) for problem in problems])
        return BeamSearch(scorer, self.budget).search(encoded, problems)


class ConstrainedSearch(BeamSearch):
    """Beam search whose readings pay for the rules of operands and goal that they break."""

    def search(self, encoded: EncodedBatch, problems: Sequence[Searched]) -> list[list[Finished]]:
        """Finished readings of every problem, likeliest first; an empty list where none executes."""
        paying = [ConstrainedProblem.of(each) if isinstance(each, SearchProblem) else each for each in problems]
        return super().search(encoded, paying)


def groupings_of_problem(problem: SearchProblem) -> list[Grouping]:
    """The groupings of what the problem says of itself; "no grouping" alone where it says nothing."""
    if problem.text is None or problem.heads is None:
        return [Grouping("no grouping", frozenset({frozenset(range(len(problem.quantities)))}), 1.0)]
    return groupings_of(problem.text, problem.heads.regions)


def greedy(scorer: StepScorer, budget: Budget | None = None) -> BeamSearch:
    """The likeliest step that executes, one after the other."""
    return BeamSearch(scorer, replace(budget or Budget(), width=1))


DEFAULT_SEARCH = "beam"
SEARCHES: Mapping[str, Callable[[StepScorer, Budget | None], Searcher]] = {
    "greedy": greedy,
    "beam": BeamSearch,
    "constrained": ConstrainedSearch,
    "groupings": GroupingSearch,
    "mcts": TreeSearch,
}


def make_searcher(name: str, scorer: StepScorer, budget: Budget | None = None) -> Searcher:
    """The search of that name.

    Raises:
        UsageError: there is none.
    """
    if name not in SEARCHES:
        raise UsageError(f"got the search {name!r:.60}, expected one of {', '.join(SEARCHES)}")
    return SEARCHES[name](scorer, budget)
