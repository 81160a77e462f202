"""A safe parser of plain arithmetic: numbers, + - * / ^ ** %, parentheses, names.

It gives a small tree and evaluates nothing. `20%` is 20/100, `1 1/2` is one number, `2(3+4)` is a product, `x` and `×` between numbers
are products, commas inside numbers and currency signs are skipped.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from mycelium.errors import MyceliumError

MAX_CHARS = 2000
MAX_DEPTH = 60


class ArithmeticSyntaxError(MyceliumError, ValueError):
    """The text is not plain arithmetic; the message names the position."""


@dataclass(frozen=True, slots=True)
class Num:
    """A literal number."""

    value: Fraction


@dataclass(frozen=True, slots=True)
class Name:
    """A name, such as a variable of a named equation."""

    name: str


@dataclass(frozen=True, slots=True)
class Binary:
    """`operator` is one of + - * / **."""

    operator: str
    left: Expr
    right: Expr


@dataclass(frozen=True, slots=True)
class Negative:
    operand: Expr


Expr = Num | Name | Binary | Negative

_TOKEN = re.compile(
    r"\s*(?:(?P<mixed>\d+\s+\d+\s?/\s?\d+(?![\d/.]))|(?P<number>(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d*)?|\.\d+)|(?P<name>[A-Za-z_]\w*)"
    r"|(?P<op>\*\*|[-+*/^()%×÷−])|(?P<skip>[$€£]))"
)
_SAME = {"×": "*", "÷": "/", "−": "-", "^": "**", "x": "*", "X": "*"}


def _tokens(text: str) -> list[tuple[str, str]]:
    tokens: list[tuple[str, str]] = []
    position = 0
    text = text.rstrip()
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise ArithmeticSyntaxError(f"got {text[position : position + 10]!r} at {position}, expected arithmetic")
        position = match.end()
        if match["mixed"]:
            tokens.append(("mixed", match["mixed"]))
        elif match["number"]:
            tokens.append(("number", match["number"]))
        elif match["name"]:
            after_value = tokens and (tokens[-1][0] in ("number", "mixed", "name") or tokens[-1][1] in ")%")
            if match["name"] in ("x", "X") and after_value:
                tokens.append(("op", "*"))
            else:
                tokens.append(("name", match["name"]))
        elif match["op"]:
            tokens.append(("op", _SAME.get(match["op"], match["op"])))
    return tokens


def _mixed(token: str) -> Num:
    """`1 1/2` as one number."""
    whole, part = token.split(None, 1)
    top, bottom = (digits.strip() for digits in part.split("/"))
    if len(token) > 1000 or int(bottom) == 0:
        raise ArithmeticSyntaxError(f"got {token[:20]!r}, expected a mixed number")
    return Num(int(whole) + Fraction(int(top), int(bottom)))


class _Parser:
    def __init__(self, text: str) -> None:
        if len(text) > MAX_CHARS:
            raise ArithmeticSyntaxError(f"got {len(text)} characters, at most {MAX_CHARS} are read")
        self.tokens = _tokens(text)
        self.position = 0
        self.depth = 0

    def peek(self) -> tuple[str, str]:
        return self.tokens[self.position] if self.position < len(self.tokens) else ("end", "")

    def take(self) -> tuple[str, str]:
        token = self.peek()
        self.position += 1
        return token

    def sum(self) -> Expr:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise ArithmeticSyntaxError(f"more than {MAX_DEPTH} nested parentheses")
        left = self.product()
        while self.peek() in (("op", "+"), ("op", "-")):
            operator = self.take()[1]
            left = Binary(operator, left, self.product())
        self.depth -= 1
        return left

    def product(self) -> Expr:
        left = self.unary()
        while True:
            kind, token = self.peek()
            if token in ("*", "/") and kind == "op":
                self.take()
                left = Binary(token, left, self.unary())
            elif token == "(" or kind in ("number", "mixed", "name"):
                left = Binary("*", left, self.unary())  # juxtaposition: 2(3+4), 3x
            else:
                return left

    def unary(self) -> Expr:
        signs = 0
        while self.peek() in (("op", "-"), ("op", "+")):
            signs += self.take()[1] == "-"
        operand = self.power()
        return Negative(operand) if signs % 2 else operand

    def power(self) -> Expr:
        base = self.atom()
        if self.peek() == ("op", "**"):
            self.take()
            self.depth += 1
            if self.depth > MAX_DEPTH:
                raise ArithmeticSyntaxError(f"more than {MAX_DEPTH} nested powers")
            base = Binary("**", base, self.unary())
            self.depth -= 1
        return base

    def atom(self) -> Expr:
        kind, token = self.take()
        if kind == "number":
            digits = token.replace(",", "").rstrip(".")
            if len(digits) > 1000:
                raise ArithmeticSyntaxError(f"got a number of {len(digits)} digits, at most 1000 are read")
            node: Expr = Num(Fraction("0" + digits if digits.startswith(".") else digits))
        elif kind == "mixed":
            node = _mixed(token)
        elif kind == "name":
            node = Name(token)
        elif token == "(":
            node = self.sum()
            if self.take()[1] != ")":
                raise ArithmeticSyntaxError("a parenthesis is not closed")
        else:
            raise ArithmeticSyntaxError(f"got {token or 'the end'!r}, expected a number")
        while self.peek() == ("op", "%"):
            self.take()
            node = Binary("/", node, Num(Fraction(100)))
        return node


def parse_arithmetic(text: str) -> Expr:
    """The tree of one arithmetic expression.

    Raises:
        ArithmeticSyntaxError: anything that is not plain arithmetic.
    """
    parser = _Parser(text)
    tree = parser.sum()
    if parser.position != len(parser.tokens):
        raise ArithmeticSyntaxError(f"got {parser.peek()[1]!r} after a complete expression")
    return tree


def evaluate(tree: Expr, names: dict[str, Fraction] | None = None) -> Fraction | None:
    """Exact value of a tree, or None: an unknown name, a division by zero, a power that is not small and whole."""
    if isinstance(tree, Num):
        return tree.value
    if isinstance(tree, Name):
        return (names or {}).get(tree.name)
    if isinstance(tree, Negative):
        inner = evaluate(tree.operand, names)
        return None if inner is None else -inner
    left, right = evaluate(tree.left, names), evaluate(tree.right, names)
    if left is None or right is None:
        return None
    if tree.operator == "+":
        return left + right
    if tree.operator == "-":
        return left - right
    if tree.operator == "*":
        return left * right
    if tree.operator == "/":
        return None if right == 0 else left / right
    if (
        right.denominator != 1
        or abs(right) > 64
        or (left == 0 and right < 0)
        or max(left.numerator.bit_length(), left.denominator.bit_length()) > 64
    ):
        return None
    return left**right.numerator
