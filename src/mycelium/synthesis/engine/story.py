"""What a story file says, read: stories with their sentences, questions, numbers and constraints."""

from __future__ import annotations

from dataclasses import dataclass, field

from mycelium.synthesis.engine.expressions import Compiled, Expr
from mycelium.synthesis.engine.pieces import Piece
from mycelium.synthesis.engine.slots import NumberSlot
from mycelium.synthesis.words import Item


@dataclass(frozen=True, slots=True)
class Constraint:
    """`left op right` over drawn numbers; `whole` has no right side."""

    op: str
    left: Expr
    right: Expr | None
    text: str

    @property
    def names(self) -> set[str]:
        return {*self.left.names(), *(self.right.names() if self.right else ())}


@dataclass(frozen=True, slots=True)
class Sentence:
    """A line of the story's text."""

    pieces: tuple[Piece, ...]
    optional: bool
    movable: bool
    line: int


@dataclass(frozen=True, slots=True)
class Equations:
    """A question's other program: unknowns, the first of which is asked, and equations."""

    unknowns: tuple[str, ...]
    sides: tuple[tuple[Expr, Expr], ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A question, its program, and the unit of its answer; `unit` may be a thing of the story."""

    pieces: tuple[Piece, ...]
    program: Expr
    equations: Equations | None
    unit: str
    thing: str
    answer_type: str
    constraints: tuple[Constraint, ...]
    first: bool
    line: int


@dataclass(slots=True)
class WholeStory:
    """One story: its text, its numbers, and its questions."""

    id: str
    topic: str
    place: str
    line: int
    sentences: list[Sentence] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    numbers: dict[str, NumberSlot] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=set)
    lets: dict[str, Expr] = field(default_factory=dict)
    things: dict[str, tuple[Item, ...]] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)
    constraints: list[Constraint] = field(default_factory=list)
    values_of_lets: dict[str, Compiled] = field(default_factory=dict)
    alone: str = ""  # the name slot of the only person, where no other can be meant by a pronoun
