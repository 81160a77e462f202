"""What each of the six specialists gets right by itself, on labels, with everything before a decision given (teacher forcing).

    C1/token_f1, C1/span_f1        pieces inside regions, and whole regions (maximal runs of pieces) found exactly
    C2/accuracy, C2/macro_f1       rows of steps, STOP among them; F1 averaged over the rows that labels have
    C3/accuracy                    argument places where a quantity stands: that very one is the likeliest
    C4/f1, C5/f1                   constants, and earlier results: found where they stand, and nowhere else
    C6/accuracy                    type and wholeness of the answer, both

Shares are between 0 and 1; a part that no label asks anything of has none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor

from mycelium.specialists import IGNORED, EncodedBatch, StepLogits
from mycelium.training.specialists.batches import Batch

__all__ = ["PartCounts", "f1", "spans_of"]


def f1(right: int, said: int, asked: int) -> float | None:
    """Harmonic mean of precision `right / said` and recall `right / asked`: `2 right / (said + asked)`; None of nothing."""
    return 2 * right / (said + asked) if said + asked else None


def spans_of(marks: Sequence[bool]) -> set[tuple[int, int]]:
    """Maximal runs of marked places, half-open: [T, T, F, T] is {(0, 2), (3, 4)}."""
    found, start = set(), None
    for place, mark in enumerate([*marks, False]):
        if mark and start is None:
            start = place
        elif not mark and start is not None:
            found.add((start, place))
            start = None
    return found


@dataclass
class PartCounts:
    """Adds up what batches say. constants: how many the vocabulary has."""

    constants: int
    tokens: Counter[str] = field(default_factory=Counter)
    spans: Counter[str] = field(default_factory=Counter)
    rows: Counter[tuple[int, int]] = field(default_factory=Counter)
    places: Counter[tuple[str, str]] = field(default_factory=Counter)
    goals: Counter[bool] = field(default_factory=Counter)

    def add(self, encoded: EncodedBatch, logits: StepLogits, batch: Batch) -> None:
        """Count a batch's labelled problems."""
        self._regions(encoded, batch)
        labelled = batch.labelled.bool()
        targets, said = batch.targets.operations, logits.operations.argmax(-1)
        for asked, got in _pairs(targets, said):
            self.rows[asked, got] += 1
        width = batch.quantity_mask.shape[1]
        for position, scores in enumerate(logits.arguments):
            for asked, got in _pairs(batch.targets.arguments[..., position], scores.argmax(-1)):
                kinds = self._kind(asked, width), self._kind(got, width)
                self.places[kinds[0], "asked"] += 1
                self.places[kinds[1], "said"] += 1
                self.places[kinds[0], "right"] += asked == got
        types = encoded.answer_type_logits.argmax(-1) == batch.answer_types
        whole = (encoded.whole_logits > 0) == batch.whole.bool()
        for right in (types & whole.reshape(types.shape))[labelled].tolist():
            self.goals[right] += 1

    def _regions(self, encoded: EncodedBatch, batch: Batch) -> None:
        said, asked = encoded.region_logits > 0, batch.regions.bool()
        for problem in batch.labelled.nonzero().flatten().tolist():
            n = int(batch.mask[problem].sum())
            one, other = said[problem, :n].tolist(), asked[problem, :n].tolist()
            self.tokens.update(
                right=sum(a and b for a, b in zip(one, other, strict=True)), said=sum(one), asked=sum(other)
            )
            found, wanted = spans_of(one), spans_of(other)
            self.spans.update(right=len(found & wanted), said=len(found), asked=len(wanted))

    def _kind(self, index: int, quantities: int) -> str:
        """C3 for a quantity, C4 for a constant, C5 for an earlier result, as `ArgumentLayout` has them."""
        return "C3" if index < quantities else "C4" if index < quantities + self.constants else "C5"

    def figures(self) -> dict[str, float]:
        """The metrics by name, in the order of the parts."""
        places = self.places
        asked_rows = {asked for asked, _ in self.rows}
        by_row = [self._row_f1(row) for row in sorted(asked_rows)]
        found: dict[str, float | None] = {
            "C1/token_f1": f1(self.tokens["right"], self.tokens["said"], self.tokens["asked"]),
            "C1/span_f1": f1(self.spans["right"], self.spans["said"], self.spans["asked"]),
            "C2/accuracy": _share(sum(n for (a, b), n in self.rows.items() if a == b), sum(self.rows.values())),
            "C2/macro_f1": sum(by_row) / len(by_row) if by_row else None,
            "C3/accuracy": _share(places["C3", "right"], places["C3", "asked"]),
            "C4/f1": f1(places["C4", "right"], places["C4", "said"], places["C4", "asked"]),
            "C5/f1": f1(places["C5", "right"], places["C5", "said"], places["C5", "asked"]),
            "C6/accuracy": _share(self.goals[True], sum(self.goals.values())),
        }
        return {name: value for name, value in found.items() if value is not None}

    def asked(self) -> dict[str, int]:
        """How many pieces, spans, rows, places and problems the labels have: what the figures are shares of."""
        return {
            "C1/token_f1": self.tokens["asked"], "C1/span_f1": self.spans["asked"], "C2/accuracy": sum(self.rows.values()),
            "C2/macro_f1": sum(self.rows.values()), "C3/accuracy": self.places["C3", "asked"],
            "C4/f1": self.places["C4", "asked"], "C5/f1": self.places["C5", "asked"], "C6/accuracy": sum(self.goals.values()),
        }  # fmt: skip

    def _row_f1(self, row: int) -> float:
        said = sum(n for (_, got), n in self.rows.items() if got == row)
        asked = sum(n for (wanted, _), n in self.rows.items() if wanted == row)
        return f1(self.rows[row, row], said, asked) or 0.0


def _share(right: int, n: int) -> float | None:
    return right / n if n else None


def _pairs(targets: Tensor, said: Tensor) -> Iterator[tuple[int, int]]:
    """Targets that are something, with what was said of them."""
    chosen = targets != IGNORED
    yield from zip(
        torch.masked_select(targets, chosen).tolist(), torch.masked_select(said, chosen).tolist(), strict=True
    )
