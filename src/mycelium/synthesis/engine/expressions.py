"""Expressions of story files: read, worked out, and compiled for drawing.

Grammar: `+ - * /`, brackets, a sign, whole numbers and decimals, names, and the functions below. Nothing else is
read, and nothing is ever given to Python's own reader.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor
from operator import itemgetter
from typing import Any

from mycelium.errors import MyceliumError
from mycelium.synthesis.engine.faults import StoryFault
from mycelium.synthesis.steps import Number, quotient, tidy

MAX_DEPTH = 24
MAX_LENGTH = 400
Values = Mapping[str, Number]
Compiled = Callable[[Values], Number]

_TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?)|([A-Za-z][A-Za-z0-9_]*)|(.))")


@dataclass(frozen=True, slots=True)
class Expr:
    """A node: `op` is "name" (with `name`), "number" (with `value`), one of `+ - * /`, or a function's name."""

    op: str
    args: tuple[Expr, ...] = ()
    name: str = ""
    value: Number = 0

    def names(self) -> Iterator[str]:
        """Names in order of writing, repeated as often as they are written."""
        if self.op == "name":
            yield self.name
        for arg in self.args:
            yield from arg.names()

    def __str__(self) -> str:
        if self.op == "name":
            return self.name
        if self.op == "number":
            return str(self.value)
        if self.op in FUNCTIONS:
            return f"{self.op}({', '.join(map(str, self.args))})"
        return f"({self.args[0]} {self.op} {self.args[1]})"


def _rest(a: Number, b: Number) -> Number:
    return tidy(a - b * floor(Fraction(a) / b))


def _mean(*parts: Number) -> Number:
    return quotient(tidy(sum(parts)), len(parts))


FUNCTIONS: dict[str, tuple[int, int, Callable[..., Number]]] = {
    "floor": (1, 1, lambda a: floor(a)),
    "ceil": (1, 1, lambda a: ceil(a)),
    "mod": (2, 2, _rest),
    "mean": (2, 8, _mean),
    "min": (2, 8, min),
    "max": (2, 8, max),
}
"""Least and greatest number of arguments, and the value."""


def read_expression(text: str) -> Expr:
    """The expression that `text` is.

    Raises:
        StoryFault: it is none; the message says where.
    """
    if len(text) > MAX_LENGTH:
        raise StoryFault(f"an expression of {len(text)} characters; at most {MAX_LENGTH}")
    reader = _Reader(text)
    found = reader.sum(0)
    if reader.kind:
        raise StoryFault(
            f"got {reader.token!r} after {text[: reader.start].strip()!r}, expected an operator or the end"
        )
    return found


class _Reader:
    """Recursive descent, one token ahead."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.advance()

    def advance(self) -> None:
        match = _TOKEN.match(self.text, self.at)
        if match is None:
            self.kind, self.token, self.start = "", "the end", len(self.text)
            return
        self.start, self.at = match.start(match.lastindex or 0), match.end()
        self.kind = ("number", "name", "sign")[(match.lastindex or 1) - 1]
        self.token = match[match.lastindex or 0]
        if self.kind == "sign" and self.token.isspace():
            self.kind, self.token = "", "the end"

    def take(self, sign: str) -> bool:
        if self.kind == "sign" and self.token == sign:
            self.advance()
            return True
        return False

    def need(self, sign: str) -> None:
        if not self.take(sign):
            raise StoryFault(f"got {self.token!r} in {self.text!r}, expected {sign!r}")

    def sum(self, depth: int) -> Expr:
        if depth > MAX_DEPTH:
            raise StoryFault(f"brackets nested deeper than {MAX_DEPTH}")
        left = self.product(depth)
        while self.kind == "sign" and self.token in "+-":
            op = self.token
            self.advance()
            left = Expr(op, (left, self.product(depth)))
        return left

    def product(self, depth: int) -> Expr:
        left = self.atom(depth)
        while self.kind == "sign" and self.token in "*/":
            op = self.token
            self.advance()
            left = Expr(op, (left, self.atom(depth)))
        return left

    def atom(self, depth: int) -> Expr:
        kind, token = self.kind, self.token
        if kind == "number":
            self.advance()
            return Expr("number", value=tidy(Fraction(token)))
        if kind == "name":
            self.advance()
            if not self.take("("):
                return Expr("name", name=token)
            if token not in FUNCTIONS:
                raise StoryFault(f"unknown function {token}; there are {', '.join(FUNCTIONS)}")
            args = [self.sum(depth + 1)]
            while self.take(","):
                args.append(self.sum(depth + 1))
            self.need(")")
            low, high, _ = FUNCTIONS[token]
            if not low <= len(args) <= high:
                raise StoryFault(f"{token} takes {low} to {high} arguments, got {len(args)}")
            return Expr(token, tuple(args))
        if self.take("("):
            inner = self.sum(depth + 1)
            self.need(")")
            return inner
        raise StoryFault(f"got {token!r} in {self.text!r}, expected a number, a name or a bracket")


class Negative(MyceliumError, ArithmeticError):
    """A difference below zero on the way."""


def _difference(left: Compiled, right: Compiled) -> Compiled:
    def difference(values: Values) -> Number:
        value = tidy(left(values) - right(values))
        if value < 0:
            raise Negative
        return value

    return difference


_SLACK = 1e-7
Built = Callable[..., Any]
_EXACT: dict[str, Built] = {
    "+": lambda left, right: lambda values: tidy(left(values) + right(values)),
    "-": lambda left, right: lambda values: tidy(left(values) - right(values)),
    "*": lambda left, right: lambda values: tidy(left(values) * right(values)),
    "/": lambda left, right: lambda values: quotient(left(values), right(values)),
    **{name: function for name, (_, _, function) in FUNCTIONS.items()},
}
_POSITIVE = _EXACT | {"-": _difference}
_APPROXIMATE: dict[str, Built] = {
    "+": lambda left, right: lambda values: left(values) + right(values),
    "-": lambda left, right: lambda values: left(values) - right(values),
    "*": lambda left, right: lambda values: left(values) * right(values),
    "/": lambda left, right: lambda values: left(values) / right(values),
    "floor": lambda a: floor(a + _SLACK),
    "ceil": lambda a: ceil(a - _SLACK),
    "mod": lambda a, b: a - b * floor(a / b + _SLACK),
    "mean": lambda *parts: sum(parts) / len(parts),
    "min": min,
    "max": max,
}


def _built(expr: Expr, table: Mapping[str, Built]) -> Any:
    if expr.op == "name":
        return itemgetter(expr.name)
    if expr.op == "number":
        value = float(expr.value) if table is _APPROXIMATE and isinstance(expr.value, Fraction) else expr.value
        return lambda values: value
    parts = tuple(_built(arg, table) for arg in expr.args)
    build = table[expr.op]
    if expr.op in FUNCTIONS:
        return lambda values: build(*[part(values) for part in parts])
    return build(*parts)


def compiled(expr: Expr, positive: bool = False) -> Compiled:
    """A function of drawn values. Division by zero raises ZeroDivisionError; where `positive`, a difference below zero
    raises Negative."""
    found: Compiled = _built(expr, _POSITIVE if positive else _EXACT)
    return found


def approximate(expr: Expr) -> Callable[[Mapping[str, float]], float]:
    """`compiled` in floats, ten times as fast where shares are drawn; for constraints, never for answers."""
    found: Callable[[Mapping[str, float]], float] = _built(expr, _APPROXIMATE)
    return found


def is_nearly_whole(value: float) -> bool:
    """Whether an approximate value is whole."""
    return abs(value - round(value)) < _SLACK


def substituted(expr: Expr, lets: Mapping[str, Expr], told: frozenset[str] | set[str]) -> Expr:
    """`expr` with every `let` that is not told replaced by what it stands for."""
    if expr.op == "name":
        if expr.name in lets and expr.name not in told:
            return substituted(lets[expr.name], lets, told)
        return expr
    if not expr.args:
        return expr
    return Expr(expr.op, tuple(substituted(arg, lets, told) for arg in expr.args), expr.name, expr.value)
