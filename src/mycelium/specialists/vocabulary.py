"""What the heads choose among: table rows, constants, answer types. Kept beside the weights as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from fractions import Fraction
from functools import cache
from typing import Protocol, runtime_checkable

from mycelium.programs import OPERATIONS, Value

STOP = "STOP"  # the decoder's row that ends a program


@runtime_checkable
class StepVocabulary(Protocol):
    """What a step decoder chooses among: rows (STOP first), what executes them, their arguments, constants."""

    @property
    def operations(self) -> tuple[str, ...]: ...

    @property
    def executors(self) -> tuple[str, ...]: ...

    @property
    def arities(self) -> tuple[int, ...]: ...

    @property
    def constant_values(self) -> tuple[Value, ...]: ...

    @property
    def max_arity(self) -> int: ...

    @property
    def max_steps(self) -> int: ...


@dataclass(frozen=True, slots=True)
class HeadVocabulary:
    """Names in the order of the logits. `constants` are exact strings.

    operations: rows of C2, STOP first. A row is an operation of the table ("MUL"), or a discovered row with the
    operation that executes it ("MUL.1").
    """

    operations: tuple[str, ...]
    constants: tuple[str, ...]
    answer_types: tuple[str, ...]
    max_steps: int = 14
    max_quantities: int = 40

    @property
    def constant_values(self) -> tuple[Fraction, ...]:
        return _fractions(self.constants)

    @property
    def executors(self) -> tuple[str, ...]:
        """For every row the operation of the table that executes it; STOP for STOP."""
        return _executors(self.operations)

    @property
    def arities(self) -> tuple[int, ...]:
        """For every row how many arguments a step of it has, as the table says; none for STOP."""
        return tuple(0 if name == STOP else written_arity(OPERATIONS[name].arity) for name in self.executors)

    @property
    def max_arity(self) -> int:
        """The most arguments that a step has; a decoder over this vocabulary has as many pointers."""
        return max(self.arities)

    def to_json(self) -> str:
        return json.dumps(asdict(self))

    @staticmethod
    def from_json(text: str) -> HeadVocabulary:
        row = json.loads(text)
        return HeadVocabulary(
            tuple(row["operations"]), tuple(row["constants"]), tuple(row["answer_types"]),
            int(row["max_steps"]), int(row["max_quantities"]),
        )  # fmt: skip


def written_arity(arity: tuple[int, int | None]) -> int:
    """How many arguments a decoder writes for a row that takes so many: the fewest, but two where there may be more.

    >>> written_arity((1, 1)), written_arity((2, None)), written_arity((1, None)), written_arity((3, 3))
    (1, 2, 2, 3)
    """
    fewest, most = arity
    return max(fewest, 2 if most is None else min(2, most))


@cache
def _executors(operations: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name.partition(".")[0] for name in operations)


@cache
def _fractions(texts: tuple[str, ...]) -> tuple[Fraction, ...]:
    return tuple(Fraction(text) for text in texts)
