"""Expressions of tellings: the package's own notation, with the names of slots for what is drawn.

`a^2 + b*x`, `binomial(n, k)`, `(a, b + 1)`, `{a, b}`, `gcd(a, b)`, `sqrt(a^2 + b^2)*pi`: what `mycelium calc` reads.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from mycelium.symbolic import Node, SymbolicError, filled, integer_root, parse, rational, rational_value, to_plain
from mycelium.synthesis.engine.draw import Check
from mycelium.synthesis.engine.faults import StoryFault
from mycelium.synthesis.steps import Number, tidy

MAX_LENGTH = 400
RESERVED = frozenset({"e", "i", "pi", "oo"})
_NAME = re.compile(r"(?<![A-Za-z_\\])[A-Za-z][A-Za-z0-9_]*")
_RELATION = re.compile(r"(<=|>=|!=|<|>|=)")
_KINDS: dict[str, Callable[[Fraction], bool]] = {
    "whole": lambda v: v.denominator == 1,
    "prime": lambda v: v.denominator == 1 and v > 1 and all(v % k for k in range(2, int(v) + 1) if k * k <= v),
    "square": lambda v: v.denominator == 1 and v >= 0 and integer_root(int(v), 2) ** 2 == v,
    "not square": lambda v: not (v.denominator == 1 and v >= 0 and integer_root(int(v), 2) ** 2 == v),
}
_COMPARE: dict[str, Callable[[Fraction], bool]] = {
    "<": lambda d: d < 0,
    "<=": lambda d: d <= 0,
    ">": lambda d: d > 0,
    ">=": lambda d: d >= 0,
    "=": lambda d: d == 0,
    "!=": lambda d: d != 0,
}


@dataclass(frozen=True, slots=True)
class Formula:
    """A tree in which `v_0`, `v_1` ... stand for the named slots and lets. names: those that it reads."""

    node: Node
    names: frozenset[str]
    letters: tuple[tuple[str, str], ...]

    def with_values(self, values: Mapping[str, Number]) -> Node:
        """The tree with drawn numbers put in."""
        return filled(self.node, {letter: rational(Fraction(values[name])) for name, letter in self.letters})

    def value(self, values: Mapping[str, Number]) -> Fraction | None:
        """The rational value; None where it is irrational, a point, a set ... or undefined."""
        try:
            return rational_value(self.with_values(values))
        except SymbolicError:
            return None

    def plain(self, values: Mapping[str, Number]) -> str:
        """Plain notation with the values put in."""
        return to_plain(self.with_values(values))


def read_formula(text: str, known: Mapping[str, Formula | None]) -> Formula:
    """The formula that `text` is. known: names of slots (None) and lets (their formulas, which are put in).

    Raises:
        StoryFault: it cannot be read.
    """
    if len(text) > MAX_LENGTH:
        raise StoryFault(f"an expression of {len(text)} characters; at most {MAX_LENGTH}")
    found: list[str] = []

    def renamed(match: re.Match[str]) -> str:
        name = match[0]
        if name not in known:
            return name
        if name not in found:
            found.append(name)
        return f"v_{found.index(name)}"

    try:
        node = parse(_NAME.sub(renamed, text))
    except (SymbolicError, RecursionError) as error:
        raise StoryFault(f"{text!r} cannot be read: {error}") from None
    slots = [name for name in found if known[name] is None]
    lets = {name: formula for name in found if (formula := known[name]) is not None}
    names = sorted({*slots, *(inner for formula in lets.values() for inner in formula.names)})
    letters = {name: f"w_{k}" for k, name in enumerate(names)}
    values: dict[str, Node] = {}
    for k, name in enumerate(found):
        if name in lets:
            formula = lets[name]
            own = {letter: parse(letters[inner]) for inner, letter in formula.letters}
            values[f"v_{k}"] = filled(formula.node, own)
        else:
            values[f"v_{k}"] = parse(letters[name])
    return Formula(filled(node, values), frozenset(names), tuple(letters.items()))


@dataclass(frozen=True, slots=True)
class Wanted:
    """A constraint: the names that it ties, and whether values meet it."""

    names: frozenset[str]
    check: Check


def read_wanted(text: str, known: Mapping[str, Formula | None]) -> list[Wanted]:
    """Constraints with commas between them: `whole E`, `prime E`, `square E`, `not square E`, `E < E` ...

    Raises:
        StoryFault: one cannot be read.
    """
    return [_one(part.strip(), known) for part in _split(text) if part.strip()]


def _one(text: str, known: Mapping[str, Formula | None]) -> Wanted:
    kind = next((kind for kind in _KINDS if text.startswith(kind + " ")), None)
    if kind is not None:
        formula = read_formula(text[len(kind) :], known)
        return Wanted(formula.names, _check((formula,), _KINDS[kind]))
    parts = _RELATION.split(text)
    if len(parts) < 3:
        raise StoryFault(
            f"got the constraint {text!r}, expected such as `a < b`, `whole a/b`, `gcd(a, b) = 1`, `prime p`"
        )
    sides = [read_formula(side, known) for side in parts[::2]]
    checks = [_check((sides[k], sides[k + 1]), _COMPARE[sign]) for k, sign in enumerate(parts[1::2])]
    names = frozenset().union(*(side.names for side in sides))
    return Wanted(names, lambda near: all(check(near) for check in checks))


def _check(sides: tuple[Formula, ...], holds: Callable[[Fraction], bool]) -> Check:
    def check(near: Mapping[str, float]) -> bool:
        exact = {name: exactly(near[name]) for side in sides for name in side.names}
        found = [side.value(exact) for side in sides]
        if any(value is None for value in found):
            return False
        values = [value for value in found if value is not None]
        return holds(values[0] - values[1] if len(values) == 2 else values[0])

    return check


def exactly(value: float) -> Number:
    """A drawn value again, which the drawer hands over as a float where it is no whole number."""
    return value if isinstance(value, int) else tidy(Fraction(value).limit_denominator(10_000))


def _split(text: str) -> list[str]:
    """Parts between commas outside brackets."""
    parts, depth, start = [], 0, 0
    for place, sign in enumerate(text):
        depth += (sign in "([{") - (sign in ")]}")
        if sign == "," and not depth:
            parts.append(text[start:place])
            start = place + 1
    return [*parts, text[start:]]
