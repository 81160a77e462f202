"""Search over typed programs: rows of the whole table, checked by kinds inside the beam and executed after it.

Arithmetic on numbers is executed at once, as for word problems. Every other step has only a kind until the finished
programs are executed by `execute_readings`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import torch
from torch import Tensor

from mycelium.problems import CharSpan
from mycelium.programs import (
    LIMITS,
    OPERATIONS,
    Argument,
    Constant,
    Expression,
    ProgramError,
    QuantityRef,
    Step,
    Value,
    apply_operation,
    execute,
    kind_fits,
    kind_of_value,
    learnable_operations,
)
from mycelium.search.beam import BeamSearch, Proposals
from mycelium.search.hypothesis import Finished, Hypothesis, Unexecuted, finished
from mycelium.search.searcher import Budget
from mycelium.specialists import IGNORED, StepScorer, StepState

_NO_ANSWER = frozenset({"equation", "inequality"})
_LETTERS = ("u", "v", "w")


def typed_step(row: str, arguments: tuple[Argument, ...]) -> Step:
    """The step that executes a row of the vocabulary: `SOLVE/3` is SOLVE, `sqrt/1` puts its argument into `sqrt(u)`."""
    operation = row.partition("/")[0]
    if operation in OPERATIONS:
        return Step(operation, arguments)
    letters = _LETTERS[: len(arguments)]
    formula = Constant(Expression(f"{operation}({', '.join(letters)})"))
    told = [
        part for name, value in zip(letters, arguments, strict=True) for part in (Constant(Expression(name)), value)
    ]
    return Step("SUBSTITUTE", (formula, *told))


@dataclass(frozen=True, slots=True)
class TypedProblem:
    """One text as a search of typed programs sees it. quantities: the values of its pointers."""

    quantities: tuple[Value, ...]

    @property
    def forced(self) -> None:
        """Nothing is given instead of chosen."""

    @property
    def spans(self) -> tuple[CharSpan, ...]:
        return ()

    def extend(
        self, base: Hypothesis, operation: str, arguments: tuple[Argument, ...], log_probability: float
    ) -> Hypothesis | None:
        """The hypothesis with one more step; None when it repeats one, or takes what its row does not take."""
        step = typed_step(operation, arguments)
        if step in base.steps:
            return None
        values = [self._value(argument, base) for argument in arguments]
        value = result_of(operation, values)
        if value is None:
            return None
        weakest = min(base.weakest, log_probability - base.log_probability)
        return Hypothesis((*base.steps, step), (*base.values, value), log_probability, weakest)

    def _value(self, argument: Argument, base: Hypothesis) -> Any:
        if isinstance(argument, QuantityRef):
            return self.quantities[argument.index]
        return argument.value if isinstance(argument, Constant) else base.values[argument.index]

    def finish(self, base: Hypothesis, stop: float, verdict: float = 0.0) -> Finished | None:
        """The finished reading; None when some step is not used, or when its result is a relation."""
        last: Any = base.values[-1]
        if isinstance(last, Unexecuted) and last.kind in _NO_ANSWER:
            return None
        return finished(base, self.quantities, stop, verdict)


def result_of(row: str, values: Sequence[Any]) -> Any:
    """What is known of a step's result before it is executed: a number, or its kind; None where it cannot be right."""
    operation = row.partition("/")[0]
    kinds = [value.kind if isinstance(value, Unexecuted) else kind_of_value(value) for value in values]
    if operation not in OPERATIONS:
        return None if _NO_ANSWER.intersection(kinds) else Unexecuted("any")
    known = OPERATIONS[operation]
    if not all(kind in ("any", "same") or kind_fits(kind, known.argument_kind(k)) for k, kind in enumerate(kinds)):
        return None
    if operation not in learnable_operations() or not all(isinstance(value, Fraction) for value in values):
        return Unexecuted(known.result_of(kinds))
    try:
        value = apply_operation(operation, values)
    except ProgramError:
        return None
    return value if isinstance(value, Fraction) and LIMITS.sensible(value) else None


class TypedBeam(BeamSearch):
    """Beam search over typed programs of one text at a time.

    alike: `(n,)` for every pointer and constant the first one of equal value, at which their probabilities add up.
    """

    def __init__(self, scorer: StepScorer, budget: Budget, alike: Tensor) -> None:
        super().__init__(scorer, budget)
        self.alike = alike

    def propose(self, state: StepState, row_scores: Tensor, limited: Callable[..., Tensor]) -> Proposals:
        """As `BeamSearch.propose`, with the likeliest combinations only behind every position."""
        scores, rows = row_scores[:, 1:].topk(self.rows_tried, -1)
        rows = rows + 1
        n, kept = len(rows), 4 * self.budget.width
        arities = torch.tensor(self.arities, device=rows.device)
        arguments = rows.new_empty(n, rows.shape[1], 0)
        for position in range(int(arities[rows].max())):
            options = self._merged(limited(state.argument(rows, arguments), k=position))
            scores, rows, arguments = self._with_argument(options, scores, rows, arguments)
            scores, order = scores.topk(min(kept, scores.shape[1]), -1)
            rows, arguments = rows.gather(1, order), _rows_of(arguments, order)
        missing = self.scorer.vocabulary.max_arity - arguments.shape[-1]
        arguments = torch.cat([arguments, rows.new_full((n, rows.shape[1], missing), IGNORED)], -1)
        order = scores.argsort(dim=-1, descending=True)[:, : 2 * self.budget.width]
        chosen = _rows_of(arguments, order)
        return Proposals(scores.gather(1, order).tolist(), rows.gather(1, order).tolist(), chosen.tolist())

    def _merged(self, options: Tensor) -> Tensor:
        """Log-probabilities `(n, m, arguments)` where equal values are one argument, the first."""
        results = torch.arange(len(self.alike), options.shape[-1], device=options.device)
        places = torch.cat([self.alike, results]).expand_as(options)
        return torch.zeros_like(options).scatter_add(2, places, options.exp()).log()


def _rows_of(table: Tensor, order: Tensor) -> Tensor:
    return table.gather(1, order.unsqueeze(-1).expand(-1, -1, table.shape[-1]))


def first_of_equals(values: Sequence[Value], device: torch.device | str = "cpu") -> Tensor:
    """For every value the index of the first one that equals it, `(n,)`."""
    seen: dict[Value, int] = {}
    return torch.tensor(
        [seen.setdefault(value, index) for index, value in enumerate(values)], dtype=torch.long, device=device
    )


@dataclass(frozen=True, slots=True)
class ExecutedReading:
    """A reading with the value that its program executes to."""

    reading: Finished
    value: Value


def execute_readings(found: Sequence[Finished], most: int = 10, seconds: float = 1.0) -> list[ExecutedReading]:
    """The likeliest readings whose programs execute, at most `most` tried, and none begun behind `seconds` of wall time."""
    done, end = [], time.monotonic() + seconds
    for reading in found[:most]:
        if time.monotonic() > end:
            break
        try:
            done.append(ExecutedReading(reading, execute(reading.program).answer))
        except (ProgramError, RecursionError):
            continue
    return done
