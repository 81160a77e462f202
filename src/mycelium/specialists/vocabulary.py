"""What the heads choose among: table rows, constants, answer types. Kept beside the weights as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from fractions import Fraction

STOP = "STOP"  # the decoder's row that ends a program


@dataclass(frozen=True, slots=True)
class HeadVocabulary:
    """Names in the order of the logits. `operations` begins with STOP; `constants` are exact strings."""

    operations: tuple[str, ...]
    constants: tuple[str, ...]
    answer_types: tuple[str, ...]
    max_steps: int = 14
    max_quantities: int = 40

    @property
    def constant_values(self) -> tuple[Fraction, ...]:
        return tuple(Fraction(text) for text in self.constants)

    def to_json(self) -> str:
        return json.dumps(asdict(self))

    @staticmethod
    def from_json(text: str) -> HeadVocabulary:
        row = json.loads(text)
        return HeadVocabulary(
            tuple(row["operations"]), tuple(row["constants"]), tuple(row["answer_types"]),
            int(row["max_steps"]), int(row["max_quantities"]),
        )  # fmt: skip
