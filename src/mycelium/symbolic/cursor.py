"""The parser's place in the token stream, and what its parts share."""

from __future__ import annotations

from fractions import Fraction

from mycelium.symbolic.conventions import DEFAULT, Conventions
from mycelium.symbolic.errors import LimitError, ParseError
from mycelium.symbolic.tokens import Token
from mycelium.symbolic.tree import Node, symbol

FRACTIONS = frozenset({r"\frac", r"\dfrac", r"\tfrac", r"\cfrac"})
MONEY = {r"\$": "dollar", r"\euro": "euro", r"\pounds": "pound sterling"}
DOTS = frozenset({"...", r"\dots", r"\ldots", r"\cdots", r"\dotsb", r"\dotsc", r"\dotsm"})
STRUCTURES = frozenset({"sum", "product", "limit", "integral", "derivative"})
STARTING_COMMANDS = FRACTIONS | frozenset(
    {
        r"\sqrt", r"\surd", r"\binom", r"\dbinom", r"\tbinom", r"\{", r"\lfloor", r"\lceil", r"\lvert", r"\|", r"\langle",
        r"\overline", r"\triangle", r"\angle",
    }
)  # fmt: skip
ENGLISH = frozenset(
    [
        "the",
        "and",
        "for",
        "are",
        "but",
        "not",
        "all",
        "any",
        "can",
        "one",
        "two",
        "has",
        "was",
        "is",
        "in",
        "of",
        "to",
        "on",
        "no",
        "yes",
        "odd",
        "even",
        "none",
        "both",
        "either",
        "neither",
        "import",
        "eval",
        "exec",
        "class",
        "lambda",
        "self",
        "os",
        "sys",
        "def",
        "del",
        "try",
        "str",
        "int",
        "set",
        "map",
        "true",
        "false",
        "null",
        "nan",
        "let",
        "if",
        "else",
    ]
)


def product_of(factors: list[Node]) -> Node:
    """The factors as one node."""
    return factors[0] if len(factors) == 1 else Node("mul", tuple(factors))


def bound_variable(node: Node) -> Node:
    """In `\\sum_{i=1}` the letter i (or e) is an index, not a constant."""
    return symbol(str(node.value)) if node.head == "constant" and node.value in ("i", "e") else node


def with_index(body: Node, variable: Node) -> Node:
    """The body of a sum over i, in which i is the index and not the imaginary unit."""
    if variable.head != "constant" or variable.value not in ("i", "e"):
        return body
    if body == variable:
        return symbol(str(variable.value))
    return Node(body.head, tuple(with_index(arg, variable) for arg in body.args), body.value)


def matrix_of(arguments: tuple[Node, ...]) -> Node:
    """`Matrix([[a, b], [c, d]])`."""

    def entries(row: Node) -> tuple[Node, ...]:
        return row.args if row.head in ("tuple", "interval", "list") else (row,)

    if len(arguments) == 1 and arguments[0].head == "matrix":
        return arguments[0]  # the brackets said it already
    if len(arguments) == 1:
        arguments = entries(arguments[0])
    rows = [entries(row) for row in arguments]
    if len({len(row) for row in rows}) != 1:
        raise ParseError("the rows of a matrix must have the same length")
    return Node("matrix", tuple(cell for row in rows for cell in row), f"{len(rows)},{len(rows[0])}")


def is_integer(node: Node) -> bool:
    return isinstance(node.value, Fraction) and node.value.denominator == 1


def decimal(digits: str) -> Fraction:
    """Exact value of the digits of a number token."""
    if "e" in digits or "E" in digits:
        _, _, exponent = digits.lower().partition("e")
        if abs(int(exponent)) > 1500:
            raise LimitError(f"the exponent {exponent} of a decimal is too large; at most 1500 is read")
    return Fraction(digits)


class Cursor:
    """Tokens and a place among them. The rules that refer to each other across files are named here."""

    def __init__(
        self,
        tokens: list[Token],
        text: str,
        functions: frozenset[str],
        latex: bool,
        conventions: Conventions = DEFAULT,
    ) -> None:
        self.tokens, self.text, self.functions, self.latex = tokens, text, functions, latex
        self.conventions = conventions
        self.place = 0
        self.level = 0
        self.in_absolute = 0
        self.in_norm = False
        self.in_integral = 0
        self.temperature: str | None = None  # the unit behind the last degree sign
        self.bare_braces = True  # {1, 2} without backslashes is a set

    @property
    def token(self) -> Token:
        return self.tokens[self.place]

    def peek(self, ahead: int = 1) -> Token:
        return self.tokens[min(self.place + ahead, len(self.tokens) - 1)]

    def take(self) -> Token:
        token = self.tokens[self.place]
        if token.kind != "end":
            self.place += 1
        return token

    def at(self, *texts: str) -> bool:
        token = self.tokens[self.place]
        return token.text in texts and token.kind in ("operator", "command")

    def accept(self, *texts: str) -> bool:
        if self.at(*texts):
            self.place += 1
            return True
        return False

    def expect(self, text: str) -> None:
        if not self.accept(text):
            raise self.error(f"expected {text!r}")

    def error(self, message: str) -> ParseError:
        token = self.token
        found = repr(token.text[:30]) if token.kind != "end" else "the end"
        return ParseError(f"{message}, got {found} at {token.start}")

    # --- rules of the other files -----------------------------------------------------------

    def listing(self) -> Node:
        raise NotImplementedError

    def relation(self) -> Node:
        raise NotImplementedError

    def sum(self) -> Node:
        raise NotImplementedError

    def product(self) -> Node:
        raise NotImplementedError

    def power(self) -> Node:
        raise NotImplementedError

    def atom(self) -> Node:
        raise NotImplementedError

    def signs(self) -> bool:
        raise NotImplementedError

    def starts_factor(self) -> bool:
        raise NotImplementedError

    def fraction_part(self) -> Node:
        raise NotImplementedError

    def group(self, opening: str, closing: str, braces: bool = False) -> Node:
        raise NotImplementedError

    def bracketed(self) -> Node:
        raise NotImplementedError

    def subscripted(self, name: str) -> Node:
        raise NotImplementedError
