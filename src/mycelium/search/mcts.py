"""Tree search (MCTS with PUCT): the next program to look into is the one with the best mix of prior and value.

Priors are the probabilities of steps. The value of a program looks at what came of executing it: how likely it is a step, whether
its answer is what C6 says is asked, how much of what was found agrees with it, and the verifier. Leaves of all problems, and
several of each, are scored together.

Source: Silver et al. (2017), "Mastering the game of Go without human knowledge", Nature 550 (PUCT, virtual loss).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from math import exp, log, sqrt

import torch

from mycelium.search.beam import BeamSearch, Choice
from mycelium.search.forcing import Mask
from mycelium.search.hypothesis import Finished, Hypothesis, SearchProblem
from mycelium.search.searcher import Budget, Stopwatch
from mycelium.specialists import IGNORED, EncodedBatch, StepScorer, StepState

EXPLORATION = 1.5
LEAVES = 8  # of one problem, scored together
CANDIDATES = 64  # steps executed a problem, unless the budget says


@dataclass(slots=True)
class Edge:
    """A step that a program may take: its probability, row and arguments, and what came of it."""

    prior: float
    row: int
    arguments: list[int]
    visits: int = 0
    total: float = 0.0
    child: Node | None = None


@dataclass(slots=True)
class Node:
    """A program: where its scores stand, its open edges (those below which something is left), and its own value."""

    hypothesis: Hypothesis
    state: StepState
    place: int
    open: list[Edge] = field(default_factory=list)
    value: float = 0.0

    def best(self) -> Edge:
        """The open edge that PUCT takes."""
        seen = sqrt(1 + sum(edge.visits for edge in self.open))

        def worth(edge: Edge) -> float:
            mean = edge.total / edge.visits if edge.visits else self.value
            return mean + EXPLORATION * edge.prior * seen / (1 + edge.visits)

        return max(self.open, key=worth)


@dataclass(slots=True)
class Leaf:
    """A step that was chosen and executed, and the edges that lead to it."""

    problem: int
    path: list[tuple[Node, Edge]]
    hypothesis: Hypothesis


class TreeSearch:
    """Tree search over the readings of a batch of problems; gold is not an input."""

    def __init__(self, scorer: StepScorer, budget: Budget | None = None) -> None:
        self.scorer = scorer
        self.budget = budget or Budget()
        self.proposer = BeamSearch(scorer, self.budget)

    @torch.inference_mode()
    def search(self, encoded: EncodedBatch, problems: Sequence[SearchProblem]) -> list[list[Finished]]:
        """Finished readings of every problem, likeliest first; an empty list where none executes."""
        if not problems:
            return []
        watch = Stopwatch(self.budget.milliseconds)
        most = CANDIDATES if self.budget.candidates is None else self.budget.candidates
        mask = Mask([p.forced for p in problems], [p.spans for p in problems], self.proposer.executors)
        found: list[list[Finished]] = [[] for _ in problems]
        tried = [0] * len(problems)
        start = self.scorer.start(encoded)
        roots = [Node(Hypothesis(), start, index) for index in range(len(problems))]
        self._open(start, roots, range(len(problems)), mask, 0)
        while not watch.over():
            leaves = [
                leaf
                for index, root in enumerate(roots)
                for leaf in self._leaves(index, root, problems[index], tried, most)
            ]
            if not leaves:
                if not any(root.open and tried[index] < most for index, root in enumerate(roots)):
                    break
                continue
            by_state: dict[int, list[Leaf]] = {}
            for leaf in leaves:
                by_state.setdefault(id(leaf.path[-1][0].state), []).append(leaf)
            for together in by_state.values():
                self._expand(together, problems, found, mask)
        return [sorted(items, key=lambda f: -f.log_probability)[: self.budget.readings] for items in found]

    def _leaves(self, index: int, root: Node, problem: SearchProblem, tried: list[int], most: int) -> list[Leaf]:
        """The next leaves of one problem; the visits on the way count already, so that each takes another way."""
        leaves: list[Leaf] = []
        waiting: set[int] = set()
        for _ in range(LEAVES):
            if not root.open or tried[index] >= most:
                break
            node, path = root, []
            while node.open:
                edge = node.best()
                path.append((node, edge))
                if edge.child is None:
                    break
                node = edge.child
            last = path[-1][1]
            if id(last) in waiting:
                break
            tried[index] += 1
            hypothesis = self._extended(problem, *path[-1])
            if hypothesis is None:
                path[-1][0].open.remove(last)
                _close(path[:-1])
                continue
            waiting.add(id(last))
            for _, edge in path:
                edge.visits += 1
            leaves.append(Leaf(index, path, hypothesis))
        return leaves

    def _extended(self, problem: SearchProblem, node: Node, edge: Edge) -> Hypothesis | None:
        layout = node.state.layout
        arguments = tuple(layout.argument(index) for index in edge.arguments if index != IGNORED)
        score = node.hypothesis.log_probability + log(edge.prior)
        return problem.extend(node.hypothesis, self.proposer.executors[edge.row], arguments, score)

    def _expand(
        self, leaves: Sequence[Leaf], problems: Sequence[SearchProblem], found: list[list[Finished]], mask: Mask
    ) -> None:  # fmt: skip
        """Score the leaves of one state together, note what they finish as, and tell the edges above."""
        state = leaves[0].path[-1][0].state
        device = state.rows.device
        chosen = [
            Choice(leaf.path[-1][0].place, leaf.hypothesis, leaf.path[-1][1].row, leaf.path[-1][1].arguments)
            for leaf in leaves
        ]
        parents = torch.tensor([choice.parent for choice in chosen], device=device)
        longer = self.scorer.extend(state, parents, self.proposer.step_batch(chosen, device))
        owners = [leaf.problem for leaf in leaves]
        t = len(leaves[0].hypothesis.steps)
        nodes = [Node(leaf.hypothesis, longer, place) for place, leaf in enumerate(leaves)]
        stops = mask.rows(longer.rows, owners, t)[:, 0].tolist()
        for leaf, node, stop, verdict in zip(leaves, nodes, stops, longer.verdicts.tolist(), strict=True):
            problem = problems[leaf.problem]
            done = problem.finish(node.hypothesis, stop, verdict)
            if done is not None:
                found[leaf.problem].append(done)
                node.value = value_of(done, found[leaf.problem], problem)
        if t < self.proposer.max_steps:
            self._open(longer, nodes, owners, mask, t)
        for leaf, node in zip(leaves, nodes, strict=True):
            leaf.path[-1][1].child = node
            for _, edge in leaf.path:
                edge.total += node.value
            _close(leaf.path)

    def _open(self, state: StepState, nodes: Sequence[Node], owners: Sequence[int], mask: Mask, t: int) -> None:
        """The edges of the programs of one state: the likeliest steps, a certain one alone."""
        rows = mask.rows(state.rows, owners, t)
        limited = partial(mask.arguments, owners=owners, t=t, layout=state.layout)
        proposals = self.proposer.propose(state, rows, limited)
        certain = log(self.budget.theta)
        for place, node in enumerate(nodes):
            for score, row, arguments in proposals.likely(place, certain):
                if exp(score) == 0:  # too small for a prior
                    break
                node.open.append(Edge(exp(score), row, arguments))


def _close(path: Sequence[tuple[Node, Edge]]) -> None:
    """Take out the edges below which nothing is left."""
    for node, edge in reversed(path):
        if edge.child is None or edge.child.open:
            return
        node.open.remove(edge)


def value_of(done: Finished, found: Sequence[Finished], problem: SearchProblem) -> float:
    """How good a finished reading looks, 0 to 1: the mean of four.

    Its probability a decision (the geometric mean over its steps and its end), how likely C6 makes its answer whole or not,
    the share of the probability found that has its answer, and how the verifier ranks it against the best found.
    """
    a_step = exp(done.log_probability / (len(done.program.steps) + 1))
    whole = 1.0 if problem.heads is None else problem.heads.goal.whole
    goal = whole if done.answer.denominator == 1 or problem.heads is None else 1 - whole
    top = max(each.log_probability for each in found)
    shares = [(exp(each.log_probability - top), each.answer == done.answer) for each in found]
    agreement = sum(chance for chance, same in shares if same) / sum(chance for chance, _ in shares)
    verdict = exp(min(0.0, done.verdict - max(each.verdict for each in found)))
    return (a_step + goal + agreement + verdict) / 4
