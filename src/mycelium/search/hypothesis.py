"""Partial and finished readings of one problem while a search runs over them."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Protocol, runtime_checkable

from mycelium.problems import CharSpan
from mycelium.programs import (
    LIMITS,
    Argument,
    ExecutionError,
    Expression,
    Program,
    ResultRef,
    Step,
    Value,
    step_value,
)
from mycelium.search.forcing import Forced
from mycelium.specialists import EncodedText, HeadDistributions


@dataclass(frozen=True, slots=True)
class Unexecuted:
    """The result of a step of a typed program that was not executed yet; of it only the kind is known."""

    kind: str


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """Steps so far with their exact values, the summed log-probability (nats) of all decisions, and that of the
    least likely step."""

    steps: tuple[Step, ...] = ()
    values: tuple[Value | Unexecuted, ...] = ()  # expressions where a step works on an unknown
    log_probability: float = 0.0
    weakest: float = 0.0


@dataclass(frozen=True, slots=True)
class Finished:
    """A complete reading: an executed program with its log-probability (nats), STOP included.

    weakest: log-probability of its least likely step. stop: that of ending where it ends. verdict: the verifier's
    score, comparable within a problem only.
    """

    program: Program
    values: tuple[Value | Unexecuted, ...]
    log_probability: float
    weakest: float = 0.0
    stop: float = 0.0
    verdict: float = 0.0

    @property
    def answer(self) -> Fraction:
        answer = self.values[-1]
        assert isinstance(answer, Fraction)  # `SearchProblem.finish` lets nothing else pass
        return answer


def finished(base: Hypothesis, quantities: tuple[Value, ...], stop: float, verdict: float) -> Finished | None:
    """The reading that a hypothesis is when it stops; None when it may not stop, or some step's result is never used."""
    if stop == float("-inf"):
        return None
    used = {a.index for step in base.steps for a in step.arguments if isinstance(a, ResultRef)}
    if len(used) < len(base.steps) - 1:
        return None
    program = Program(base.steps, quantities)
    return Finished(program, base.values, base.log_probability + stop, base.weakest, stop, verdict)


@runtime_checkable
class Searched(Protocol):
    """One problem as a beam sees it; see `SearchProblem`, the one of word problems."""

    @property
    def forced(self) -> Forced | None: ...

    @property
    def spans(self) -> tuple[CharSpan, ...]: ...

    def extend(
        self, base: Hypothesis, operation: str, arguments: tuple[Argument, ...], log_probability: float
    ) -> Hypothesis | None: ...

    def finish(self, base: Hypothesis, stop: float, verdict: float = 0.0) -> Finished | None: ...


@dataclass(slots=True)
class SearchProblem:
    """One problem as a search sees it: which steps may extend a hypothesis, each executed at once, and where it may end.

    quantities: their values. spans: where they stand in the text. forced: parts that are given instead of chosen. text,
    heads: what the specialists read, and what they say of it as a whole; searches by groupings or goals look at them.
    """

    quantities: tuple[Fraction, ...]
    allow_negative: bool
    spans: tuple[CharSpan, ...] = ()
    forced: Forced | None = None
    text: EncodedText | None = None
    heads: HeadDistributions | None = None

    @staticmethod
    def of(text: EncodedText, forced: Forced | None = None, heads: HeadDistributions | None = None) -> SearchProblem:
        """That of a text. Values below zero need one in the text, or a program that is forced as a whole."""
        values = tuple(item.value for item in text.quantities)
        negative = any(value < 0 for value in values) or (forced is not None and forced.whole_program)
        return SearchProblem(values, negative, tuple(item.char_span for item in text.quantities), forced, text, heads)

    def extend(
        self, base: Hypothesis, operation: str, arguments: tuple[Argument, ...], log_probability: float
    ) -> Hypothesis | None:
        """The hypothesis with one more step; None when the step repeats an earlier one, has no value, is negative
        where nothing negative was mentioned, or leaves the range of sensible sizes."""
        step = Step(operation, arguments)
        if step in base.steps and operation != "UNKNOWN":
            return None
        try:
            value = step_value(step, base.steps, self.quantities, base.values)
        except ExecutionError:
            return None
        if not isinstance(value, Expression) and not (LIMITS.sensible(value) and (value >= 0 or self.allow_negative)):
            return None
        weakest = min(base.weakest, log_probability - base.log_probability)
        return Hypothesis((*base.steps, step), (*base.values, value), log_probability, weakest)

    def finish(self, base: Hypothesis, stop: float, verdict: float = 0.0) -> Finished | None:
        """The finished reading of a hypothesis; None when some step's result was never used, when it may not stop
        here, or when its answer is no number or not what is asked."""
        if not isinstance(base.values[-1], Fraction):
            return None
        if self.forced is not None and self.forced.contradicts(base.values[-1]):
            return None
        return finished(base, self.quantities, stop, verdict)
