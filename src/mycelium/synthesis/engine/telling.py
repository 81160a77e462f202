"""A competition problem as data: labelled clauses with slots, and questions with their closed forms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from mycelium.synthesis.engine.faults import StoryFault
from mycelium.synthesis.engine.slots import NumberSlot, read_slot
from mycelium.synthesis.engine.telling_arguments import Call, Spec
from mycelium.synthesis.engine.telling_values import Formula, Wanted

SLOT = re.compile(r"<([+*]?)(?:=([^<>=][^<>]*)|([A-Za-z][A-Za-z0-9_]*)(?::([^<>]+))?)>")
"""sign mark; expression; name; what it declares."""
_SIGNED = re.compile(r"(-?\d+)\.\.(-?\d+)(?: by (\d+))?(?: not (-?\d+(?:\s*,\s*-?\d+)*))?")
_LISTED = re.compile(r"-?\d+(?:\s*,\s*-?\d+)+")


@dataclass(frozen=True, slots=True)
class Clause:
    """A written clause.

    text None: the words of the clause before it do a second thing; `within`: only these of them do. front: before the statement.
    """

    line: int
    role: str
    row: str
    arguments: tuple[Spec, ...]
    text: str | None
    front: bool = False
    within: str = ""

    def rows(self) -> Iterator[str]:
        """Names of all rows, its own first."""
        if self.row:
            yield self.row
        todo = list(self.arguments)
        while todo:
            item = todo.pop(0)
            if isinstance(item, Call):
                yield item.row
                todo = [*item.arguments, *todo]


@dataclass(slots=True)
class Asked:
    """One question: its own clauses and what its answer must be."""

    line: int
    clauses: list[Clause] = field(default_factory=list)
    constraints: list[Wanted] = field(default_factory=list)
    answer: Formula | None = None
    written: str = ""
    where: list[tuple[int, str]] = field(default_factory=list)
    declared: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Telling:
    """A competition problem as data.

    numbers: all slots in order of writing. lets: names for expressions. told: expressions that stand in the text as `<=a*b>`.
    """

    id: str
    topic: str
    line: int
    clauses: list[Clause] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    numbers: dict[str, NumberSlot] = field(default_factory=dict)
    lets: dict[str, Formula] = field(default_factory=dict)
    told: dict[str, Formula] = field(default_factory=dict)
    constraints: list[Wanted] = field(default_factory=list)
    where: list[tuple[int, str]] = field(default_factory=list)
    written_lets: list[tuple[int, str, str]] = field(default_factory=list)
    written_told: list[tuple[int, str]] = field(default_factory=list)

    def clauses_of(self, question: int) -> list[Clause]:
        """In order of writing: those of the statement, then the question's."""
        return [*self.clauses, *self.asked[question].clauses]


def read_number(name: str, text: str) -> NumberSlot:
    """The slot `<name:text>`: `-9..9 not 0`, `2,3,-5`, or what a story's slot may be.

    Raises:
        StoryFault: no values can be read; money, which is written `\\$<p:2..9>`.
    """
    signed = _SIGNED.fullmatch(text)
    if signed:
        low, high, step = int(signed[1]), int(signed[2]), int(signed[3] or 1)
        left_out = {int(part) for part in signed[4].split(",")} if signed[4] else set()
        if high < low or not step or high - low > 200_000:
            raise StoryFault(f"got the range {text!r}, expected the smaller number first")
        values = [value for value in range(low, high + 1, step) if value not in left_out]
        if not values:
            raise StoryFault(f"got the range {text!r}, which holds no number")
        return NumberSlot(name, range(low, high + 1, step) if not left_out else values)
    if _LISTED.fullmatch(text):
        return NumberSlot(name, [int(part) for part in text.split(",")])
    slot = read_slot(name, text)
    if slot.told == "money":
        raise StoryFault(f"got {text!r}: write money as \\$<{name}:2..9>, with plain numbers")
    return slot
