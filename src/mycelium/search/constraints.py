"""Constraints between the parts of a reading: an operation restricts what it reads, and the goal what may come out.

Forward, from operands to the step: units, and what kind of number each is. Backward, from what is asked to the last step:
whether the answer is whole, and its unit. A rule that labels break too is soft: it costs as much probability as the counts
say. One that hardly any label breaks, and readings often do, rules a reading out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import inf, log

from mycelium.problems import UNITS_BY_NAME, CharSpan, Quantity
from mycelium.programs import Argument, Constant, ResultRef, Step
from mycelium.search.forcing import Forced
from mycelium.search.hypothesis import Finished, Hypothesis, SearchProblem
from mycelium.specialists import GoalDistribution

SHARES = ("percent", "fraction", "multiplier")
SURE = 0.95  # from which on what C6 says of the goal counts


@dataclass(frozen=True, slots=True)
class Rule:
    """How often a rule is broken: by `labels` of `n_labels` steps (answers, of a rule of the goal) of labels, and by
    `readings` of `n_readings` of wrong readings that search finds. admitted: the share that what it leans on gives to chance.
    """

    labels: int
    n_labels: int
    readings: int
    n_readings: int
    admitted: float = 0.0

    @property
    def cost(self) -> float:
        """What breaking it costs, in nats of log-probability: how much rarer it is in labels than in wrong readings; at least 0.

        Infinite where next to no label breaks it.
        """
        if not self.readings:
            return 0.0
        rate = max(self.labels / self.n_labels, self.admitted)
        return inf if rate < HARD else max(0.0, log(self.readings / self.n_readings) - log(rate))


HARD = 0.0001
# Counted by benchmarks/search_measures.py on labels of GSM8K's training part (docs/search.md). What C6 was trained on it knows
# too well, so it is believed no further than it says itself.
FORWARD: dict[str, Rule] = {
    "unlike units": Rule(16, 24360, 100, 32062),
    "share and amount": Rule(13, 24360, 58, 32062),
    "money by money": Rule(61, 24360, 180, 32062),
    "with itself": Rule(72, 24360, 344, 32062),
}
BACKWARD: dict[str, Rule] = {
    "broken, where whole is asked": Rule(0, 609, 1611, 11706, admitted=1 - SURE),
    "whole, where it is broken": Rule(0, 609, 0, 11706, admitted=1 - SURE),
    "another unit than asked": Rule(1, 609, 109, 11706, admitted=1 - SURE),
}


def dimension_of(item: Quantity) -> str | None:
    """What a quantity measures, by the unit beside it; None where that is not said."""
    if item.unit in UNITS_BY_NAME:
        return UNITS_BY_NAME[item.unit].dimension.partition(":")[0]
    return "money" if item.kind == "money" else None


@dataclass(frozen=True, slots=True)
class Measured:
    """What is known of a value: its dimension, and whether it is a share of something."""

    dimension: str | None = None
    share: bool = False
    quantity: bool = False


def measured_arguments(step: Step, before: Sequence[Measured], quantities: Sequence[Quantity]) -> list[Measured]:
    """What is known of the arguments of a step. before: of the results of the steps before it."""

    def known(argument: Argument) -> Measured:
        if isinstance(argument, ResultRef):
            return before[argument.index]
        if isinstance(argument, Constant):
            return Measured()
        item = quantities[argument.index]
        return Measured(dimension_of(item), item.kind in SHARES, True)

    return [known(argument) for argument in step.arguments]


def result_of_step(step: Step, arguments: Sequence[Measured]) -> Measured:
    """What is known of a step's result: a sum keeps the dimension, and so does a share of something."""
    dimensions = {each.dimension for each in arguments} - {None}
    if step.operation in ("ADD", "SUB") and len(dimensions) == 1:
        return Measured(dimensions.pop())
    if step.operation == "MUL" and sum(each.share for each in arguments) == 1 and len(dimensions) == 1:
        return Measured(dimensions.pop())
    return Measured()


def broken_forward(step: Step, arguments: Sequence[Measured]) -> list[str]:
    """The rules of `FORWARD` that a step breaks."""
    found = []
    dimensions = {each.dimension for each in arguments} - {None}
    sums = step.operation in ("ADD", "SUB")
    if sums and len(dimensions) > 1:
        found.append("unlike units")
    if sums and all(each.quantity for each in arguments) and len({each.share for each in arguments}) > 1:
        found.append("share and amount")
    if step.operation == "MUL" and len(arguments) > 1 and all(each.dimension == "money" for each in arguments):
        found.append("money by money")
    if step.operation in ("SUB", "DIV") and len(set(step.arguments)) < len(step.arguments):
        found.append("with itself")
    return found


def broken_backward(answer: Fraction, last: Measured, goal: GoalDistribution) -> list[str]:
    """The rules of `BACKWARD` that an answer breaks. last: what is known of the last step's result; goal: what C6 says."""
    found = []
    whole = answer.denominator == 1
    if not whole and goal.whole >= SURE:
        found.append("broken, where whole is asked")
    if whole and goal.whole <= 1 - SURE:
        found.append("whole, where it is broken")
    asked = goal.answer_type
    if asked in ("money", "time") and goal.answer_types[asked] >= SURE and last.dimension not in (None, asked):
        found.append("another unit than asked")
    return found


def dimensions(steps: Sequence[Step], quantities: Sequence[Quantity]) -> list[Measured]:
    """What is known of every result of a program."""
    found: list[Measured] = []
    for step in steps:
        found.append(result_of_step(step, measured_arguments(step, found, quantities)))
    return found


@dataclass(frozen=True, slots=True)
class ConstrainedProblem:
    """A problem whose readings pay for the rules they break; what breaks a hard rule falls out."""

    problem: SearchProblem
    quantities: Sequence[Quantity]
    goal: GoalDistribution
    forward: Mapping[str, float]
    backward: Mapping[str, float]

    @staticmethod
    def of(problem: SearchProblem) -> ConstrainedProblem | SearchProblem:
        """The problem itself where nothing is known of its quantities and its goal, or parts are given."""
        if problem.text is None or problem.heads is None or problem.forced is not None:
            return problem
        return ConstrainedProblem(problem, problem.text.quantities, problem.heads.goal, COSTS_FORWARD, COSTS_BACKWARD)

    @property
    def forced(self) -> Forced | None:
        return self.problem.forced

    @property
    def spans(self) -> tuple[CharSpan, ...]:
        return self.problem.spans

    def extend(
        self, base: Hypothesis, operation: str, arguments: tuple[Argument, ...], log_probability: float
    ) -> Hypothesis | None:
        """As `SearchProblem.extend`, less what the step costs."""
        longer = self.problem.extend(base, operation, arguments, log_probability)
        if longer is None:
            return None
        step = longer.steps[-1]
        known = measured_arguments(step, dimensions(base.steps, self.quantities), self.quantities)
        cost = sum(self.forward[name] for name in broken_forward(step, known))
        if cost == 0:
            return longer
        return None if cost == inf else replace(longer, log_probability=longer.log_probability - cost)

    def finish(self, base: Hypothesis, stop: float, verdict: float = 0.0) -> Finished | None:
        """As `SearchProblem.finish`, less what the answer costs."""
        done = self.problem.finish(base, stop, verdict)
        if done is None:
            return None
        last = dimensions(base.steps, self.quantities)[-1]
        cost = sum(self.backward[name] for name in broken_backward(done.answer, last, self.goal))
        if cost == 0:
            return done
        return None if cost == inf else replace(done, log_probability=done.log_probability - cost)


COSTS_FORWARD = {name: rule.cost for name, rule in FORWARD.items()}
COSTS_BACKWARD = {name: rule.cost for name, rule in BACKWARD.items()}
