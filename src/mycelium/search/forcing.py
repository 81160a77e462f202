"""Parts of a reading that are given instead of chosen: a search in which C1 .. C6 answer as a label does.

With one part after another replaced by its label, a wrong answer tells which part went wrong first. Nothing here is
used unless a caller asks for it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

import torch
from torch import Tensor

from mycelium.problems import CharSpan
from mycelium.programs import Argument, Constant, Goal, Program, QuantityRef, ResultRef
from mycelium.shapes import Float
from mycelium.specialists import STOP, ArgumentLayout, EncodedText, HeadDistributions, PieceProbability

PARTS = ("C1", "C2", "C3", "C4", "C5", "C6")

Places = tuple[tuple[Argument | None, ...], ...]


@dataclass(frozen=True, slots=True)
class Forced:
    """What each part answers; None leaves it to its head.

    regions: C1, half-open character spans; steps read only quantities that touch one of them. operations: C2, the
    operations of all steps, after which the program ends. operands, constants, wiring: C3, C4 and C5, for each step
    and argument the quantity, the constant or the earlier result that stands there, or None where it is none of its
    kind; later steps are open. goal: C6; readings whose answer contradicts it are dropped.
    """

    regions: tuple[CharSpan, ...] | None = None
    operations: tuple[str, ...] | None = None
    operands: Places | None = None
    constants: Places | None = None
    wiring: Places | None = None
    goal: Goal | None = None

    @staticmethod
    def to(
        program: Program, regions: Sequence[Sequence[CharSpan]], goal: Goal, parts: Collection[str] = PARTS
    ) -> Forced:  # fmt: skip
        """The named parts as a labelled program has them. regions: those of every step."""

        def places(part: str, kind: type) -> Places | None:
            if part not in parts:
                return None
            return tuple(tuple(a if isinstance(a, kind) else None for a in step.arguments) for step in program.steps)

        return Forced(
            tuple(span for spans in regions for span in spans) if "C1" in parts else None,
            tuple(step.operation for step in program.steps) if "C2" in parts else None,
            places("C3", QuantityRef),
            places("C4", Constant),
            places("C5", ResultRef),
            goal if "C6" in parts else None,
        )

    @property
    def whole_program(self) -> bool:
        """Whether every decision of the program is given."""
        return None not in (self.operations, self.operands, self.constants, self.wiring)

    def allows_row(self, executor: str, t: int) -> bool:
        """Whether step t may be of a row that this operation executes; the program ends where it must (C2)."""
        if self.operations is None:
            return True
        return executor == (self.operations[t] if t < len(self.operations) else STOP)

    def allows_argument(self, argument: Argument, t: int, k: int, spans: Sequence[CharSpan]) -> bool:
        """Whether argument k of step t may be this one (C1, C3, C4, C5). spans: where the quantities stand."""
        if isinstance(argument, QuantityRef):
            return (argument.index >= len(spans) or self._in_regions(spans[argument.index])) and _fits(
                argument, self.operands, t, k
            )
        return _fits(argument, self.constants if isinstance(argument, Constant) else self.wiring, t, k)

    def _in_regions(self, span: CharSpan) -> bool:
        return self.regions is None or touches(span, self.regions)

    def contradicts(self, answer: Fraction) -> bool:
        """Whether an answer cannot be what is asked (C6): whole or not, or a unit's amount that is below zero."""
        if self.goal is None:
            return False
        below_zero = answer < 0 and self.goal.answer_type in ("money", "percent", "time", "measure")
        return below_zero or (answer.denominator == 1) != self.goal.whole

    def certain_heads(self, said: HeadDistributions, text: EncodedText) -> HeadDistributions:
        """What the heads say, with certainty where a part is forced."""
        changed = said
        if self.regions is not None:
            changed = replace(changed, regions=_certain(said.regions, self.regions))
        if self.operations is not None:
            changed = replace(changed, operations={name: float(name in self.operations) for name in said.operations})
        if self.operands is not None:
            read = {a for step in self.operands for a in step}
            operands = tuple(float(QuantityRef(index) in read) for index in range(len(text.quantities)))
            changed = replace(changed, operands=operands)
        if self.constants is not None:
            read = {a for step in self.constants for a in step}
            changed = replace(changed, constants={value: float(Constant(value) in read) for value in said.constants})
        if self.goal is not None:
            goal = replace(
                said.goal,
                answer_types={name: float(name == self.goal.answer_type) for name in said.goal.answer_types},
                whole=float(self.goal.whole),
                question=_certain(said.goal.question, [self.goal.question_span]),
            )
            changed = replace(changed, goal=goal)
        return changed


def touches(span: CharSpan, regions: Sequence[CharSpan]) -> bool:
    """Whether a span shares a character with one of the regions."""
    return any(start < span[1] and span[0] < end for start, end in regions)


def _fits(argument: Argument, places: Places | None, t: int, k: int) -> bool:
    if places is None or t >= len(places) or k >= len(places[t]):
        return True
    return places[t][k] == argument


def _certain(pieces: Sequence[PieceProbability], regions: Sequence[CharSpan]) -> tuple[PieceProbability, ...]:
    return tuple(replace(piece, probability=float(touches(piece.char_span, regions))) for piece in pieces)


@dataclass(slots=True)
class Mask:
    """The forced parts of a batch of problems, as what they leave of a scorer's distributions.

    forced: of every problem, or None. spans: where the quantities of every problem stand.
    """

    forced: Sequence[Forced | None]
    spans: Sequence[Sequence[CharSpan]]
    executors: Sequence[str]

    def rows(self, scores: Float[Tensor, "n rows"], owners: Sequence[int], t: int) -> Float[Tensor, "n rows"]:
        """Log-probabilities `(n, rows)` of step t's rows, shared out among those that are left."""
        if not any(self.forced):
            return scores
        allowed = [
            [forced is None or forced.allows_row(name, t) for name in self.executors]
            for forced in (self.forced[owner] for owner in owners)
        ]
        return _restrict(scores, torch.tensor(allowed, device=scores.device))

    def arguments(
        self, scores: Float[Tensor, "n m arguments"], owners: Sequence[int], t: int, k: int, layout: ArgumentLayout
    ) -> Float[Tensor, "n m arguments"]:
        """The same for argument k of step t, `(n, m, arguments)`."""
        if not any(self.forced):
            return scores
        every = [layout.argument(index) for index in range(scores.shape[-1])]
        of_problem = {
            owner: [forced is None or forced.allows_argument(argument, t, k, self.spans[owner]) for argument in every]
            for owner, forced in enumerate(self.forced)
        }
        allowed = torch.tensor([of_problem[owner] for owner in owners], device=scores.device)
        return _restrict(scores, allowed.unsqueeze(1))


def _restrict(scores: Tensor, allowed: Tensor) -> Tensor:
    """Log-probabilities over what is allowed; -inf everywhere where nothing is left."""
    left = scores.masked_fill(~allowed, float("-inf"))
    total = left.logsumexp(-1, keepdim=True)
    return left - total.masked_fill(total.isneginf(), 0.0)
