"""What the heads choose among: table rows, constants, answer types. Kept beside the weights as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from fractions import Fraction

STOP = "STOP"  # the decoder's row that ends a program


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
        return tuple(Fraction(text) for text in self.constants)

    @property
    def executors(self) -> tuple[str, ...]:
        """For every row the operation of the table that executes it; STOP for STOP."""
        return tuple(name.partition(".")[0] for name in self.operations)

    def to_json(self) -> str:
        return json.dumps(asdict(self))

    @staticmethod
    def from_json(text: str) -> HeadVocabulary:
        row = json.loads(text)
        return HeadVocabulary(
            tuple(row["operations"]), tuple(row["constants"]), tuple(row["answer_types"]),
            int(row["max_steps"]), int(row["max_quantities"]),
        )  # fmt: skip
