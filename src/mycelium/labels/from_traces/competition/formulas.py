r"""The formulas of a text, `$..$`, `\[..\]` and align rows, as chains of trees with the characters that they stand at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from mycelium.problems import CharSpan
from mycelium.programs import APPLIED, angles_named, formula_places, without_drawings, without_marks
from mycelium.symbolic import Node, SymbolicError, number, parse, rational

MAX_FORMULAS = 200
MAX_CHARS = 1_200  # of one formula
_WRAPPER = re.compile(
    r"\\(?:begin|end)\{(?:align|aligned|equation|gather|gathered|eqnarray|multline|split)\*?\}(?:\[t\])?"
)
_ENVIRONMENT = re.compile(r"\\(begin|end)\{\w+\*?\}")
_CUT = re.compile(
    r"\\\\(?:\[[^\]]*\])?|\\q?quad(?![a-zA-Z])|(?<!\\)\\;\\;|"
    r"\\(?:Long)?(?:[Rr]ightarrow|leftrightarrow|Leftrightarrow)(?![a-zA-Z])|\\(?:implies|iff|to|therefore)(?![a-zA-Z])|"
    r"\\(?:text|textrm|mbox|textit)\{\s*(?:and|or|so|then|thus|if|when|where|for|because|since|but|which|we|by)\b[^{}]*\}"
)
_BLANKS = (
    (re.compile(r"\\(?:d?frac|tfrac)\s*"), r"\\frac "),
    (re.compile(r"\\(?:boxed|fbox)\s*\{"), "{"),
    (re.compile(r"!\s*="), "! ="),
    (re.compile(r"\\\$"), " "),
    (re.compile(r"\\(?:nonumber|notag|displaystyle|hfill|bigskip|smallskip|medskip)(?![a-zA-Z])"), " "),
    (re.compile(r"\\(?:label|tag)\*?\{[^{}]*\}"), " "),
    (re.compile(r"\\(?:bold|bf|mathbf|color|mathit|mathrm)\s*\{"), "{"),
    (re.compile(r"\\xcancel|\\cancel|\\bcancel|\\underline"), " "),
)  # fmt: skip
_TRIGONOMETRY = frozenset("sin cos tan cot sec csc".split())


@dataclass(frozen=True, slots=True)
class Formula:
    """One chain `a = b = c` (or a lone expression).

    sides: its trees, None where a side cannot be read. signs: the relations between them, one fewer.
    char_span: of the chain in the text, half-open.
    boxed: whether the text puts a box into it.
    """

    sides: tuple[Node | None, ...]
    signs: tuple[str, ...]
    char_span: CharSpan
    boxed: bool = False

    @property
    def node(self) -> Node | None:
        """The whole as one tree; None where a side cannot be read."""
        if any(side is None for side in self.sides):
            return None
        sides = tuple(side for side in self.sides if side is not None)
        return sides[0] if not self.signs else Node("relation", sides, " ".join(self.signs))


def read_formulas(text: str, functions: frozenset[str] = APPLIED) -> tuple[Formula, ...]:
    """The formulas of a text in reading order, at most MAX_FORMULAS; what cannot be read is left out.

    functions: letters that are applied, not multiplied, where a parenthesis follows.
    An align row that begins with a relation goes on with the chain of the row before it.
    """
    text = without_drawings(text)
    found: list[Formula] = []
    for place in formula_places(text):
        begin, end = place.inner
        for piece, start in _rows(text[begin:end], begin):
            formula = _formula(piece, start, found[-1] if found else None, functions)
            if formula is None:
                continue
            if formula.sides[0] is _GOES_ON:
                before = found.pop()
                formula = Formula(
                    before.sides + formula.sides[1:],
                    before.signs + formula.signs,
                    (before.char_span[0], formula.char_span[1]),
                    before.boxed or formula.boxed,
                )
            found.append(formula)
            if len(found) >= MAX_FORMULAS:
                return tuple(found)
    return tuple(found)


_GOES_ON = Node("text", (), "the row before")


def _rows(body: str, start: int) -> Iterator[tuple[str, int]]:
    """The pieces of one formula between line breaks, arrows and joining words, with their places; no matrix is cut."""
    if len(body) > 12 * MAX_CHARS:
        return
    begin = depth = 0
    marks = sorted(
        [(m.start(), m.end(), "cut") for m in _CUT.finditer(body)]
        + [
            (m.start(), m.end(), m[1])
            for m in _ENVIRONMENT.finditer(body)
            if not _WRAPPER.fullmatch(m[0])
        ]
    )  # fmt: skip
    for left, right, kind in marks:
        if kind == "cut" and depth == 0:
            yield body[begin:left], start + begin
            begin = right
        elif kind != "cut":
            depth += 1 if kind == "begin" else -1
    yield body[begin:], start + begin


def _formula(piece: str, start: int, before: Formula | None, functions: frozenset[str]) -> Formula | None:
    stripped = piece.strip()
    if not stripped or len(piece) > MAX_CHARS:
        return None
    start += len(piece) - len(piece.lstrip())
    span = (start, start + len(stripped))
    plain = without_marks(_WRAPPER.sub(" ", stripped))
    for pattern, replacement in _BLANKS:
        plain = pattern.sub(replacement, plain)
    plain = angles_named(plain).strip().rstrip(".,;:~? ").strip()
    plain = re.sub(r"(?:\\[,;!: ]|~)+$", "", plain).rstrip(".,;")
    boxed = "\\boxed" in piece or "\\fbox" in piece
    pieces = _at_relations(plain)
    goes_on = pieces[0] == "" and len(pieces) > 1
    if goes_on and before is None:
        return None
    sides = tuple(
        _GOES_ON if index == 0 and goes_on else _read(side, functions) for index, side in enumerate(pieces[::2])
    )
    signs = tuple(pieces[1::2])
    if all(side is None for side in sides):
        return None
    return Formula(sides, signs, span, boxed)


_SIGN = re.compile(
    r"(?<!!)=|\\(?:leq?slant|geq?slant|leq|geq|le|ge|lt|gt|approx|equiv|neq|ne|in)(?![a-zA-Z])|<|>"
)  # fmt: skip
_SIGNS = {
    "=": "=", "<": "<", ">": ">", "\\le": "<=", "\\leq": "<=", "\\leqslant": "<=", "\\ge": ">=", "\\geq": ">=",
    "\\geqslant": ">=", "\\lt": "<", "\\gt": ">", "\\approx": "approx", "\\equiv": "=", "\\neq": "!=", "\\ne": "!=",
    "\\in": "in", "\\leslant": "<=", "\\geslant": ">=",
}  # fmt: skip


def _at_relations(text: str) -> list[str]:
    """Side, sign, side, sign ...: cut at the relations that stand in no bracket."""
    parts: list[str] = []
    depth = begin = place = 0
    while place < len(text):
        letter = text[place]
        if letter == "\\" and text[place : place + 2] in ("\\{", "\\}"):
            depth += 1 if text[place + 1] == "{" else -1
            place += 2
            continue
        if letter in "{([":
            depth += 1
        elif letter in "})]":
            depth = max(0, depth - 1)
        elif depth == 0 and (match := _SIGN.match(text, place)):
            parts += [text[begin:place].strip(), _SIGNS[match[0]]]
            begin = place = match.end()
            continue
        place += 1
    return [*parts, text[begin:].strip()]


@lru_cache(maxsize=8192)
def _read(text: str, functions: frozenset[str]) -> Node | None:
    try:
        node = parse(text, functions=functions, latex=True)
        if node.head == "text" and re.fullmatch(r"[A-Z]{2,4}", str(node.value)):  # the segment AB, as in 2AB
            node = Node("mul", tuple(Node("symbol", (), letter) for letter in str(node.value)))
        return without_units(node)
    except (SymbolicError, RecursionError):
        return None


def without_units(node: Node, in_call: bool = False) -> Node:
    """Amounts as their numbers (3 cm is 3, 25% is 25/100); angles in degrees keep theirs under sine and cosine."""
    if node.head == "unit":
        inner = without_units(node.args[0])
        if node.value == "percent":
            return Node("div", (inner, rational(100)))
        return Node("unit", (inner,), node.value) if in_call and node.value == "degree" else inner
    if not node.args:
        return node
    inside = node.head == "call" and node.value in _TRIGONOMETRY or in_call
    return Node(node.head, tuple(without_units(arg, inside) for arg in node.args), node.value)


def subtrees(node: Node) -> frozenset[Node]:
    """Every part of a tree that is more than one letter or number, itself included."""
    return frozenset(part for part in node.walk() if part.args)


def numbers_in(node: Node) -> tuple[Node, ...]:
    """The written numbers of a tree, in order."""
    return tuple(part for part in node.walk() if part.head == "number")


__all__ = ["Formula", "number", "numbers_in", "read_formulas", "subtrees", "without_units"]
