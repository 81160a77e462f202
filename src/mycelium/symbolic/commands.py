"""Brackets and LaTeX commands: groups, fractions, roots, sets, matrices."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.symbolic.cursor import FRACTIONS, MONEY, STRUCTURES, decimal
from mycelium.symbolic.errors import LimitError, ParseError
from mycelium.symbolic.functions import FunctionRules
from mycelium.symbolic.names import (
    CONSTANT_COMMANDS,
    CONSTANT_WORDS,
    FUNCTION_COMMANDS,
    FUNCTION_WORDS,
    GREEK_COMMANDS,
)
from mycelium.symbolic.tokens import Token
from mycelium.symbolic.tree import MAX_DEPTH, Node, call, items_of, symbol

_MATRICES = frozenset({"matrix", "pmatrix", "bmatrix", "vmatrix", "Bmatrix", "Vmatrix", "array", "smallmatrix"})


def _is_row(node: Node) -> bool:
    return node.head == "tuple" or (node.head == "interval" and node.value == "[]")


class CommandRules(FunctionRules):
    """Atoms that start with a bracket or a backslash."""

    def group(self, opening: str, closing: str, braces: bool = False) -> Node:
        alone = braces and self._entry_starts()
        self.expect(opening)
        outer, self.in_absolute = self.in_absolute, 0
        if braces and self.at(closing):
            self.take()
            self.in_absolute = outer
            return self.atom()
        node = self.listing()
        self.in_absolute = outer
        self.expect(closing)
        if node.head == "list" and braces and self.bare_braces:
            return Node("set", node.args)
        return Node("set", (node,)) if braces and alone and self._entry_ends() else node

    def _entry_starts(self) -> bool:
        """Whether a bare brace here opens a set of plain notation ({5}) and does not group (x^{2}, {a}_n)."""
        before = self.tokens[self.place - 1].text if self.place else ""
        return self.bare_braces and not self.latex and before in ("", ",", ";", "(", "=", "U", r"\cup")

    def _entry_ends(self) -> bool:
        return self.token.kind == "end" or self.token.text in (",", ";", ")", "=", "U", "and", "or", r"\cup")

    def bracketed(self) -> Node:
        """Parentheses for grouping, a tuple, or an interval."""
        opening = self.take().text
        outer, self.in_absolute = self.in_absolute, 0
        if self.at(")", "]"):
            raise self.error("expected something inside the brackets")
        double = opening == "[" and self.at("[")
        node = self.listing()
        double = double and self.tokens[self.place - 1].text == "]"
        self.in_absolute = outer
        closing = self.take().text
        if closing not in (")", "]"):
            self.place -= 1
            raise self.error("expected a closing bracket")
        if node.head != "list":
            if opening == "(" and closing == ")":
                return node
            if opening == "[" and closing == "]":
                # [[a, b]] is one row; [[a]] may as well be the brackets of a rounded value
                return Node("matrix", node.args, f"1,{len(node.args)}") if double and _is_row(node) else node
            raise ParseError(f"a bracket opened with {opening!r} and closed with {closing!r} holds one entry")
        if opening == "(" and closing == ")":
            return Node("tuple", node.args)
        if (
            opening == "["
            and closing == "]"
            and all(map(_is_row, node.args))
            and len({len(arg.args) for arg in node.args}) == 1
        ):
            entries = tuple(cell for row in node.args for cell in row.args)
            return Node("matrix", entries, f"{len(node.args)},{len(node.args[0].args)}")
        if len(node.args) != 2:
            if opening == "[" and closing == "]":
                return Node("tuple", node.args)
            raise ParseError("a half-open interval has two ends")
        return Node("interval", node.args, opening + closing)

    def command(self) -> Node:
        token = self.take()
        name = token.text
        if name in GREEK_COMMANDS:
            return self.subscripted(GREEK_COMMANDS[name])
        if name in CONSTANT_COMMANDS:
            return Node("constant", (), CONSTANT_COMMANDS[name])
        if name in FRACTIONS:
            return self.fraction()
        if name == r"\sqrt":
            if self.at("["):
                self.take()
                degree = self.sum()
                self.expect("]")
            else:
                degree = Node("number", (), Fraction(2))
            return Node("root", (self.fraction_part(), degree))
        if name == r"\surd":
            return self.surd()
        if name in (r"\binom", r"\dbinom", r"\tbinom"):
            return call("binomial", self.fraction_part(), self.fraction_part())
        if name in FUNCTION_COMMANDS:
            function = FUNCTION_COMMANDS[name]
            return self.structure(function) if function in STRUCTURES else self.function(function)
        if name == r"\{":
            return self.braced_set()
        if name in (r"\lfloor", r"\lceil", r"\lvert", r"\vert", r"\|", r"\langle"):
            return self.delimited(name)
        if name in (r"\$", r"\euro", r"\pounds"):
            return Node("unit", (self.power(),), MONEY[name])
        if name.startswith(r"\begin{"):
            return self.matrix(name[7:-1])
        if name == r"\mathbb{R}":
            return Node("constant", (), "reals")
        if name == r"\overline" or name == r"\boxed" or name == r"\fbox":
            return self.group("{", "}")
        if name in (r"\angle", r"\triangle", r"\approx", r"\therefore", r"\sim"):
            return self.power()
        if name == r"\not" and self.at("="):
            raise self.error("a relation has no left side")
        self.place -= 1
        raise self.error("expected a number, a letter or a bracket")

    def surd(self) -> Node:
        """What follows the sign: `√25` takes the whole number, `√2x` only the 2, `√(9*4)` the bracket."""
        degree = Fraction(2)
        if self.at("[") and self.peek().kind == "number" and self.peek(2).text == "]":
            self.take()
            degree = decimal(self.take().text)
            self.expect("]")
        self.level += 1
        if self.level > MAX_DEPTH:
            raise LimitError(f"the expression nests deeper than {MAX_DEPTH} levels")
        negative = self.signs()
        if self.token.kind == "number":
            inner = Node("number", (), decimal(self.take().text))
        else:
            inner = self.group("{", "}") if self.at("{") else self.atom()
        self.level -= 1
        return Node("root", (Node("neg", (inner,)) if negative else inner, Node("number", (), degree)))

    def fraction_part(self) -> Node:
        """A brace group or, as TeX does, a single digit or letter."""
        if self.at("{"):
            return self.group("{", "}")
        token = self.token
        if token.kind in ("number", "word") and len(token.text) > 1:
            if token.text.isalnum() and (
                token.kind == "number" or (token.text not in FUNCTION_WORDS and token.text not in CONSTANT_WORDS)
            ):
                first, rest = token.text[0], token.text[1:]
                self.tokens[self.place : self.place + 1] = [
                    Token(token.kind, first, token.start),
                    Token(token.kind, rest, token.start + 1),
                ]
        if token.kind == "operator" and token.text == "-":
            self.take()
            return Node("neg", (self.fraction_part(),))
        if self.token.kind == "number":
            return Node("number", (), decimal(self.take().text))
        return self.atom()

    def fraction(self) -> Node:
        derivative = self._derivative()
        if derivative is not None:
            return derivative
        top = self.fraction_part()
        return Node("div", (top, self.fraction_part()))

    def _derivative(self) -> Node | None:
        """`\\frac{d}{dx} body`."""
        ahead = [self.peek(k).text for k in range(6)]
        if (
            ahead[0] == "{"
            and ahead[1] == "d"
            and ahead[2] == "}"
            and ahead[3] == "{"
            and re.fullmatch(r"d[a-zA-Z]", ahead[4])
            and ahead[5] == "}"
        ):
            self.place += 6
            body = self.product()
            return Node("derivative", (body, symbol(ahead[4][1])))
        return None

    def braced_set(self) -> Node:
        if self.accept(r"\}"):
            return Node("constant", (), "emptyset")
        outer, self.in_absolute = self.in_absolute, 0
        self.in_absolute += 1  # keeps the bar of { x | x > 2 } from opening an absolute value
        node = self.listing()
        if self.accept("|", r"\mid"):
            condition = self.relation()
            self.in_absolute = outer
            self.expect(r"\}")
            if condition.head != "relation":
                raise self.error("expected a condition after the bar of a set")
            return condition
        self.in_absolute = outer
        self.expect(r"\}")
        return Node("set", items_of(node))

    def delimited(self, opening: str) -> Node:
        closing, name = {
            r"\lfloor": (r"\rfloor", "floor"),
            r"\lceil": (r"\rceil", "ceil"),
            r"\lvert": (r"\rvert", "abs"),
            r"\vert": (r"\vert", "abs"),
            r"\|": (r"\|", "norm"),
            r"\langle": (r"\rangle", "tuple"),
        }[opening]
        outer, self.in_norm = self.in_norm, name == "norm"
        inner = self.listing()
        self.in_norm = outer
        self.expect(closing)
        if name == "tuple":
            return Node("tuple", items_of(inner))
        return call("det" if name == "abs" and inner.head == "matrix" else name, inner)

    def matrix(self, environment: str) -> Node:
        if environment not in _MATRICES:
            raise ParseError(f"unknown environment {environment[:30]!r}; matrices are read")
        rows: list[list[Node]] = [[]]
        while True:
            if self.token.kind == "end":
                raise self.error(rf"expected \end{{{environment}}}")
            if self.accept(rf"\end{{{environment}}}"):
                break
            if self.accept("\\\\"):
                rows.append([])
            elif self.accept("&", r"\hline"):
                continue
            else:
                rows[-1].append(self.relation())
        rows = [row for row in rows if row]
        if not rows or len({len(row) for row in rows}) != 1:
            raise ParseError("the rows of a matrix must have the same length")
        node = Node("matrix", tuple(cell for row in rows for cell in row), f"{len(rows)},{len(rows[0])}")
        return call("det", node) if environment == "vmatrix" else node
