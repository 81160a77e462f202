"""What stands between a clause's role and its text: rows and arguments, as they are typed.

`$1` the first formula of the clause, `$1r` its right side, `$1l` its left side, `$1p` the brackets in it (the point of `M(3, 7)`); `#a`
where the slot a is told, `#1` the first number of the clause; `"x + y"` a formula in letters; `@2` the second clause;
`ROW(...)` a row over such arguments.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mycelium.synthesis.engine.faults import StoryFault

MAX_DEPTH = 8
_TOKEN = re.compile(r'\s*(?:\$(\d)([lrp]?)|#(\w+)|"([^"]*)"|@(\d+)|([A-Z][A-Z0-9_]*)|(.))')


@dataclass(frozen=True, slots=True)
class FormulaSpec:
    """Formula `place` (from 1) of the clause; part: "" all, "l" and "r" the sides of its first `=`, "p" its brackets."""

    place: int
    part: str


@dataclass(frozen=True, slots=True)
class NumberSpec:
    """A told number by name, or by its place among the clause's plain numbers, from 1."""

    name: str


@dataclass(frozen=True, slots=True)
class WrittenSpec:
    """A formula in letters, in which slots may stand."""

    text: str


@dataclass(frozen=True, slots=True)
class ClauseSpec:
    """A clause by its place in the order of writing, from 1."""

    place: int


@dataclass(frozen=True, slots=True)
class Call:
    """A row over arguments."""

    row: str
    arguments: tuple[Spec, ...]


Spec = FormulaSpec | NumberSpec | WrittenSpec | ClauseSpec | Call


def read_arguments(text: str) -> tuple[str, tuple[Spec, ...], str | None]:
    """Row, arguments, and the words behind ` | ` or ` ^ ` (None where there are none); those behind ` ^ ` keep the sign.

    Raises:
        StoryFault: what cannot be read.
    """
    reader = _Reader(text)
    arguments: list[Spec] = []
    if reader.kind and reader.token not in ("|", "^"):
        arguments.append(reader.argument(0))
        while reader.take(","):
            arguments.append(reader.argument(0))
    words = None
    if reader.token in ("|", "^"):
        sign, words = reader.token, text[reader.at :].strip()
        if not words:
            raise StoryFault(f"no text behind `{sign}`")
        words = f"^{words}" if sign == "^" else words
    elif reader.kind:
        raise StoryFault(f"got {reader.token!r} among the arguments, expected a comma, or ` | text`")
    if len(arguments) == 1 and isinstance(call := arguments[0], Call):
        return call.row, call.arguments, words
    return "", tuple(arguments), words


class _Reader:
    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0
        self.kind, self.token = "", ""
        self.advance()

    def advance(self) -> None:
        match = _TOKEN.match(self.text, self.at)
        self.match = match
        if match is None:
            self.kind, self.token = "", ""
            return
        self.at = match.end()
        self.kind = ("formula", "formula", "number", "written", "clause", "row", "sign")[(match.lastindex or 7) - 1]
        self.token = match[match.lastindex or 7] if self.kind in ("row", "sign") else match[0].strip()
        if self.kind == "sign" and not self.token.strip():
            self.kind, self.token = "", ""

    def take(self, sign: str) -> bool:
        if self.kind == "sign" and self.token == sign:
            self.advance()
            return True
        return False

    def argument(self, depth: int) -> Spec:
        match, kind = self.match, self.kind
        if depth > MAX_DEPTH:
            raise StoryFault(f"rows within rows more than {MAX_DEPTH} deep")
        if match is None or kind in ("", "sign"):
            raise StoryFault(f'got {self.token!r}, expected an argument: $1, #a, "x + y", @2 or ROW(...)')
        self.advance()
        if kind == "formula":
            return FormulaSpec(int(match[1]), match[2] or "")
        if kind == "number":
            return NumberSpec(match[3])
        if kind == "written":
            return WrittenSpec(match[4])
        if kind == "clause":
            return ClauseSpec(int(match[5]))
        if not self.take("("):
            raise StoryFault(f"got the row {match[6]} without brackets: {match[6]}(...)")
        arguments: list[Spec] = []
        if not self.take(")"):
            arguments.append(self.argument(depth + 1))
            while self.take(","):
                arguments.append(self.argument(depth + 1))
            if not self.take(")"):
                raise StoryFault(f"got {self.token!r} in {match[6]}(...), expected a comma or `)`")
        return Call(match[6], tuple(arguments))
