"""Arithmetic of amounts with units: `5 km + 300 m`, `60 km / 2 h`, `$5 + $3`; what does not fit together is an error."""

from __future__ import annotations

import re

from mycelium.symbolic.errors import UnsupportedError
from mycelium.symbolic.exact import rational_value
from mycelium.symbolic.measures import conversion, in_words, measure_of
from mycelium.symbolic.spelled import spelled_number
from mycelium.symbolic.tree import Node, rational

_PLAIN = frozenset({"percent", "degree", "radian"})
_LETTER = re.compile(r"(?<![A-Za-z\\])[A-Za-z](?![A-Za-z])")
_UNIT_LETTER = re.compile(r"(\d)\s+([mgshLl])(?![A-Za-z])(?!\s*[(^])")
_LONG = {"m": "meter", "g": "gram", "s": "second", "h": "hour", "L": "liter", "l": "liter"}
_PENCE = re.compile(r"(\d)\s?p(?![A-Za-z(^_])")
_LETTER_P = re.compile(r"(?<![A-Za-z\\])p(?![A-Za-z])")
_SHARE_OF = re.compile(r"(?<![A-Za-z\\])((?:[A-Za-z]+[ -])?[A-Za-z]{4,9})\s+of\b")
_PAIR = re.compile(r"(\d[\d.]*)\s*([A-Za-z]+)\s+(\d[\d.]*)\s*([A-Za-z]+)")


def has_units(node: Node) -> bool:
    return any(part.head == "unit" and part.value not in _PLAIN for part in node.walk())


def spelled_out(text: str) -> str:
    """Plain notation with letters that can only be units as words, `2 h 30 min` as a sum, `half of` as `(1/2) of`."""
    text = _SHARE_OF.sub(_as_fraction, text)
    if "£" in text and len(_PENCE.findall(text)) == len(_LETTER_P.findall(text)):
        text = _PENCE.sub(r"\1 pence", text)
    letters = _UNIT_LETTER.findall(text)
    words = [word for word in re.findall(r"[A-Za-z]{2,}", text) if measure_of(word)]
    if letters and len(letters) == len(_LETTER.findall(text)) and (words or (len(letters) > 1 and "/" in text)):
        text = _UNIT_LETTER.sub(lambda match: f"{match[1]} {_LONG[match[2]]}", text)
    return _PAIR.sub(_as_sum, text)


def _as_fraction(match: re.Match[str]) -> str:
    """Of "10% of half of 60" the pattern takes "of half"; then the last word alone may be the share."""
    head, _, last = match[1].rpartition(" ")
    for before, words in (("", match[1]), ("", f"a {match[1]}"), (head + " ", f"a {last}")):
        share = spelled_number(words)
        if share is not None and 0 < share < 1:
            return f"{before}({share}) of"
    return match[0]


def _as_sum(match: re.Match[str]) -> str:
    left, right = measure_of(match[2]), measure_of(match[4])
    if left is None or right is None or conversion(left, right) is None:
        return match[0]
    return f"({match[1]} {match[2]} + {match[3]} {match[4]})"


def amount_of(node: Node) -> tuple[Node, str]:
    """The value as an expression without units, and its canonical unit ("" for a bare number).

    Raises:
        UnsupportedError: the units do not fit together.
    """
    if not has_units(node):
        return node, ""
    if node.head == "unit":
        value, inner = amount_of(node.args[0])
        if inner:
            raise UnsupportedError("a value with two units")
        return value, str(node.value)
    if node.head == "neg":
        value, unit = amount_of(node.args[0])
        return Node("neg", (value,)), unit
    if node.head in ("add", "mul", "div"):
        amounts = [amount_of(arg) for arg in node.args]
        return _sum(amounts) if node.head == "add" else _product(node.head, amounts)
    if node.head == "pow":
        value, unit = amount_of(node.args[0])
        exponent = rational_value(node.args[1])
        if exponent is not None and exponent.denominator == 1 and 1 <= exponent <= 4:
            return Node("pow", (value, node.args[1])), _canonical([(unit, 1)] * exponent.numerator)
    raise UnsupportedError("a value with units cannot be evaluated here; leave the units out")


def _sum(amounts: list[tuple[Node, str]]) -> tuple[Node, str]:
    unit = amounts[0][1]
    terms = []
    for value, other in amounts:
        factor = 1 if other == unit else conversion(other, unit) if other and unit else None
        if factor is None:
            named = (in_words(other) or "no unit", in_words(unit) or "no unit")
            raise UnsupportedError(f"values in {named[0]} and in {named[1]} do not add up")
        terms.append(value if factor == 1 else Node("mul", (rational(factor), value)))
    return Node("add", tuple(terms)), unit


def _product(head: str, amounts: list[tuple[Node, str]]) -> tuple[Node, str]:
    """Like units cancel or become a power, in the first one's size: 6 L / 250 mL is 24."""
    kept: list[tuple[str, int]] = []
    values: list[Node] = []
    for place, (value, unit) in enumerate(amounts):
        power = -1 if head == "div" and place else 1
        first = next((known for known, _ in kept if known != unit and unit and conversion(unit, known)), None)
        if first is not None:
            value, unit = Node("mul", (rational(conversion(unit, first) or 1), value)), first
        values.append(value)
        if unit:
            kept.append((unit, power))
    return Node(head, tuple(values)), _canonical(kept)


def _canonical(units: list[tuple[str, int]]) -> str:
    powers: dict[str, int] = {}
    for unit, sign in units:
        for piece in unit.split() if conversion(unit, unit) else [unit.replace(" ", "_")]:
            name, _, power = piece.partition("^")
            powers[name] = powers.get(name, 0) + sign * int(power or 1)
    ordered = sorted(
        ((name, power) for name, power in powers.items() if power), key=lambda pair: (pair[1] < 0, pair[0])
    )
    if len(ordered) == 1 and ordered[0][1] == 1:
        return ordered[0][0].replace("_", " ")
    return " ".join(name + (f"^{power}" if power != 1 else "") for name, power in ordered)
