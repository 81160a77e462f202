r"""Which side of a formula a box stands on: of `10 \cdot 3 = \boxed{30}` and `21 \equiv \boxed{6} \pmod{15}` the last.

What stands on the box's own side, signs, factors, units and moduli, belongs to the answer; other sides say how it was found.
"""

from __future__ import annotations

import re

__all__ = ["last_side"]

_ROWS = re.compile(r"\\begin\{(?:align|aligned|array|gathered|eqnarray|cases|split)\*?\}(?:\{[^}]*\})?|\\end\{?|\\\\|&")
_STEP = re.compile(
    r"\\(?:implies|Rightarrow|Longrightarrow|therefore|iff|Leftrightarrow)(?![A-Za-z])|\\q?quad(?![A-Za-z])(?!\s*\(?\s*\\p?mod)"
)
_ARROW = re.compile(r"\\(?:to|rightarrow|longrightarrow)(?![A-Za-z])")
_EQUAL = re.compile(r"\\(?:approx|equiv)(?![A-Za-z])|(?<![<>!\\])=|(?<=[\d)}]!)=")  # 3!=6 is a factorial
_NO_EQUATION = re.compile(r"[<>≤≥]|\\(?:leq?|geq?|lt|gt|neq?|in)(?![a-z])")
_BOX = re.compile(r"\\(?:boxed|fbox)\b")
_STYLE = re.compile(r"\\renewcommand\s*\{[^{}]*\}\s*\{[^{}]*\}")
_BESIDE_BOX = re.compile(r"(?:=|\\equiv|\\approx)\s*(?=\\(?:boxed|fbox)\b)")


def last_side(raw: str) -> str:
    r"""The side that holds the last box; inequalities and lists stay whole.

    >>> last_side(r"3! + 1 = 7 \equiv \boxed{2} \pmod{5}")
    '\\boxed{2} \\pmod{5}'
    >>> last_side(r"x > \boxed{7}")
    'x > \\boxed{7}'
    """
    raw = _STYLE.sub(" ", raw)
    for parting in (_ROWS, _STEP):
        if parting is _ROWS and "matrix" in raw:
            continue
        pieces = [piece for piece in parting.split(raw) if _BOX.search(piece)]
        raw = pieces[-1] if len(pieces) == 1 or parting is _ROWS and pieces else raw
    pieces = [piece for piece in _apart(raw, _ARROW) if _BOX.search(piece)]
    raw = _without_group(pieces[0]) if len(pieces) == 1 else raw
    sides = _apart(raw, _EQUAL)
    if len(sides) == 1 and not _is_balanced(raw):
        beside = list(_BESIDE_BOX.finditer(raw))
        if beside and _is_balanced(raw[beside[-1].end() :]):
            return raw[beside[-1].end() :]  # (1 - (1 + x) = \boxed{-x}: a bracket too many, but not on the box's side
    if len(sides) == 1 or _NO_EQUATION.search(_BOX.sub("", raw)):
        return raw
    boxed = [side for side in sides if _BOX.search(side)]
    several = len(boxed) > 1 and any("," in side for side in sides)
    return raw if several else boxed[-1].strip().strip("$").strip()


def _apart(raw: str, marks: re.Pattern[str]) -> list[str]:
    """Cut at the marks that stand in no bracket."""
    sides, start, depth, place = [], 0, 0, 0
    for found in marks.finditer(raw):
        depth += _depth(raw[place : found.start()])
        place = found.end()
        if depth == 0:
            sides.append(raw[start : found.start()])
            start = found.end()
    return [*sides, raw[start:]]


def _depth(text: str) -> int:
    return sum((character in "{(") - (character in "})") for character in text)


def _is_balanced(text: str) -> bool:
    return _depth(text) == 0


def _without_group(raw: str) -> str:
    r"""A formula without braces around the whole: of {p + q = \boxed{5}} what they hold."""
    inner = raw.strip()
    if not (inner.startswith("{") and inner.endswith("}")):
        return raw
    depth = 0
    for place, character in enumerate(inner):
        depth += _depth(character)
        if depth == 0 and place < len(inner) - 1:
            return raw
    return inner[1:-1]
