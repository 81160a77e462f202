"""The one reader of arithmetic: tokens to a tree (`symbolic.Node`), and the strict lexer of plain notation before it.

`parse_arithmetic` reads a text that is arithmetic as a whole: `20%` is 20/100, `1 1/2` is one number, `2(3+4)` is a
product, `x` and `×` between numbers are products, commas inside numbers and currency signs are skipped. The reader of
chains of thought (`cot`) finds numbers and signs among words and hands them to the same `parse_tokens`. Nothing is
evaluated here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from mycelium.errors import MyceliumError
from mycelium.problems import CharSpan
from mycelium.programs.arithmetic_tree import combined, written_number
from mycelium.symbolic import LimitError, Node

MAX_CHARS = 2000
MAX_DIGITS = 1000

DIGITS = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)"  # the whole part of a number, with or without commas
SIGNS = {
    "×": "*", "·": "*", "∙": "*", "⋅": "*", "x": "*", "X": "*", "÷": "/", "//": "/", "−": "-", "–": "-", "—": "-",
    "^": "**",
}  # fmt: skip
"""Spellings of + - * / **; a sign that is none of these keys is spelled as itself."""


class ArithmeticSyntaxError(MyceliumError, ValueError):
    """The text is not plain arithmetic; the message names the position."""


@dataclass(frozen=True, slots=True)
class Token:
    """kind: number, name, sign, open, close; in running text also equals, word, comma or stop.

    tree: what a number or a name is in the expression. spoken: a number or a sign in words. unscaled: 3 for
    "3 million".
    """

    kind: str
    text: str
    char_span: CharSpan
    tree: Node | None = None
    spoken: bool = False
    unscaled: Node | None = None


@dataclass(frozen=True, slots=True)
class Manners:
    """What a reader lets pass.

    implied: kinds of tokens that multiply when they follow a value: 2(3+4), 3x.
    leading_plus: whether +3 is a number.
    open_end: whether a parenthesis that is never closed ends with the expression.
    depth: of nested parentheses and powers.
    """

    implied: frozenset[str]
    leading_plus: bool
    open_end: bool
    depth: int


STRICT = Manners(frozenset({"open", "number", "name"}), leading_plus=True, open_end=False, depth=60)


def exact_number(digits: str) -> Fraction:
    """Value of digits with commas and a decimal point, either end of which may be bare: ".5", "5."."""
    digits = digits.replace(",", "").rstrip(".")
    return Fraction("0" + digits if digits.startswith(".") else digits)


def parse_arithmetic(text: str) -> Node:
    """The tree of one arithmetic expression.

    Raises:
        ArithmeticSyntaxError: anything that is not plain arithmetic.
    """
    if len(text) > MAX_CHARS:
        raise ArithmeticSyntaxError(f"got {len(text)} characters, at most {MAX_CHARS} are read")
    return parse_tokens(_tokens(text), STRICT)


def parse_tokens(tokens: Sequence[Token], manners: Manners) -> Node:
    """The tree of tokens that are one expression as a whole.

    Raises:
        ArithmeticSyntaxError: they are none, or it is too deep.
    """
    parser = _Parser(tokens, manners)
    try:
        tree = parser.sum()
    except LimitError as error:
        raise ArithmeticSyntaxError(str(error)) from None
    if parser.position < len(tokens):
        raise ArithmeticSyntaxError(f"got {parser.text!r} after a complete expression")
    return tree


_TOKEN = re.compile(
    rf"\s*(?:(?P<mixed>\d+\s+\d+\s?/\s?\d+(?![\d/.]))|(?P<number>{DIGITS}(?:\.\d*)?|\.\d+)|(?P<name>[A-Za-z_]\w*)"
    r"|(?P<sign>\*\*|[-+*/^%×÷−])|(?P<open>\()|(?P<close>\))|(?P<skip>[$€£]))"
)


def _tokens(text: str) -> list[Token]:
    tokens: list[Token] = []
    position = 0
    text = text.rstrip()
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise ArithmeticSyntaxError(f"got {text[position : position + 10]!r} at {position}, expected arithmetic")
        kind, position = str(match.lastgroup), match.end()
        piece, span = match[kind], match.span(kind)
        if kind in ("mixed", "number"):
            tokens.append(Token("number", piece, span, _mixed(piece) if kind == "mixed" else _number(piece)))
        elif kind == "name" and piece in ("x", "X") and tokens and _is_value(tokens[-1]):
            tokens.append(Token("sign", "*", span))
        elif kind == "name":
            tokens.append(Token("name", piece, span, Node("symbol", (), piece)))
        elif kind != "skip":
            tokens.append(Token(kind, SIGNS.get(piece, piece), span))
    return tokens


def _is_value(token: Token) -> bool:
    return token.kind in ("number", "name", "close") or token.text == "%"


def _number(piece: str) -> Node:
    digits = piece.replace(",", "").rstrip(".")
    if len(digits) > MAX_DIGITS:
        raise ArithmeticSyntaxError(f"got a number of {len(digits)} digits, at most {MAX_DIGITS} are read")
    return written_number(exact_number(digits))


def _mixed(piece: str) -> Node:
    """`1 1/2` as one number."""
    whole, part = piece.split(None, 1)
    top, bottom = (digits.strip() for digits in part.split("/"))
    if len(piece) > MAX_DIGITS or int(bottom) == 0:
        raise ArithmeticSyntaxError(f"got {piece[:20]!r}, expected a mixed number")
    return written_number(int(whole) + Fraction(int(top), int(bottom)))


class _Parser:
    """Recursive descent: sums of products of signed powers of atoms."""

    def __init__(self, tokens: Sequence[Token], manners: Manners) -> None:
        self.tokens = tokens
        self.manners = manners
        self.position = -1
        self.depth = 0
        self.advance()

    def advance(self) -> None:
        """To the next token, whose kind and text the rules look at."""
        self.position += 1
        if self.position < len(self.tokens):
            token = self.tokens[self.position]
            self.kind, self.text = token.kind, token.text
        else:
            self.kind, self.text = "end", ""

    def at_sign(self, *signs: str) -> bool:
        return self.kind == "sign" and self.text in signs

    def deeper(self, what: str) -> None:
        self.depth += 1
        if self.depth > self.manners.depth:
            raise ArithmeticSyntaxError(f"more than {self.manners.depth} nested {what}")

    def sum(self) -> Node:
        self.deeper("parentheses")
        left = self.product()
        while self.at_sign("+", "-"):
            sign = self.text
            self.advance()
            left = combined(sign, left, self.product())
        self.depth -= 1
        return left

    def product(self) -> Node:
        left = self.signed()
        while True:
            if self.at_sign("*", "/"):
                sign = self.text
                self.advance()
            elif self.kind in self.manners.implied:
                sign = "*"
            else:
                return left
            left = combined(sign, left, self.signed())

    def signed(self) -> Node:
        start = self.position
        negative = False
        while self.at_sign("-") or (self.manners.leading_plus and self.at_sign("+")):
            negative ^= self.text == "-"
            self.advance()
        if self.position - start > self.manners.depth:
            raise ArithmeticSyntaxError(f"got {self.position - start} signs in a row, at most {self.manners.depth}")
        operand = self.power()
        return Node("neg", (operand,)) if negative else operand

    def power(self) -> Node:
        base = self.atom()
        if self.at_sign("**"):
            self.advance()
            self.deeper("powers")
            base = combined("**", base, self.signed())
            self.depth -= 1
        return base

    def atom(self) -> Node:
        if self.position >= len(self.tokens):
            raise ArithmeticSyntaxError("got 'the end', expected a number")
        token = self.tokens[self.position]
        if token.tree is not None and token.kind in ("number", "name"):
            self.advance()
            node = token.tree
        elif token.kind == "open":
            self.advance()
            node = self.sum()
            if self.kind != "close" and not (self.manners.open_end and self.kind == "end"):
                raise ArithmeticSyntaxError("a parenthesis is not closed")
            self.advance()
        else:
            raise ArithmeticSyntaxError(f"got {token.text!r}, expected a number")
        while self.at_sign("%"):
            self.advance()
            node = combined("/", node, written_number(100))
        return node
