"""`Clause`: a linguistically whole piece of a problem's text."""

from __future__ import annotations

from dataclasses import dataclass

from mycelium.problems.problem import CharSpan

KINDS = ("main", "question", "coordinated", "adverbial", "relative", "loose")


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause; the clauses of a text tile it.

    char_span: half-open, over the problem text. A clause ends where the next one starts, so the blanks between
        two clauses belong to the first.
    text: what stands there, blanks included.
    kind: one of `KINDS`: how the clause hangs in its sentence; "loose" is set beside it (parataxis, participles).
    sentence: index of its sentence.
    """

    char_span: CharSpan
    text: str
    kind: str
    sentence: int

    @property
    def trimmed(self) -> CharSpan:
        """The span without the blanks at its ends; this is what a region shows."""
        start = self.char_span[0]
        blank = len(self.text) - len(self.text.lstrip())
        return (start + blank, max(start + blank, start + len(self.text.rstrip())))
