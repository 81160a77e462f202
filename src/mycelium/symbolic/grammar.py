"""Tokens to tree: one recursive-descent grammar for LaTeX and plain mathematics.

Loosest to tightest: lists (`,` `;` and, or), relations, unions, ratios, sums, products
(written or implied), signs, powers, postfix signs (`!`, `%`, degrees, units), atoms.
Conventions a reader might trip over are listed in docs/symbolic.md.
"""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.symbolic.conventions import DEFAULT, Conventions, principal_roots
from mycelium.symbolic.cursor import DOTS, STARTING_COMMANDS, product_of
from mycelium.symbolic.dots import rest_of_sum
from mycelium.symbolic.errors import LimitError, ParseError
from mycelium.symbolic.names import (
    CONSTANT_COMMANDS,
    FUNCTION_COMMANDS,
    GREEK_COMMANDS,
    RELATIONS,
)
from mycelium.symbolic.powers import PowerRules
from mycelium.symbolic.tokens import Token, in_dollars, tidy, tokenize
from mycelium.symbolic.tree import MAX_DEPTH, Node, call

APPLIED = frozenset("fgh")
_HAS_ENTRIES = frozenset({"symbol", "tuple", "interval", "set", "list"})
_LIST_END = frozenset({")", "]", "}", r"\}", "end"})


def parse(
    text: str,
    *,
    functions: frozenset[str] = APPLIED,
    latex: bool | None = None,
    conventions: Conventions = DEFAULT,
) -> Node:
    """The tree of a LaTeX or plain expression.

    `latex` says which of the two it is where they differ (`0.1(6)` is a repeating decimal in plain notation, a product
    in LaTeX); by default a backslash decides.

    `functions` names the single letters that are applied, not multiplied, when a parenthesis
    follows: f(x).

    Raises:
        ParseError: the text cannot be read; the message names the place.
        LimitError: it is too long, too deep or has too many parts.
    """
    tidied = tidy(text)
    if re.fullmatch(r"[A-Z]{2,12}", tidied):  # letters of answer choices or a code word, not a product
        return Node("text", (), tidied)
    if latex is None:
        latex = "\\" in text or in_dollars(text)
    parser = _Parser(tokenize(tidied, latex), tidied, functions, latex, conventions)
    parser.bare_braces = not in_dollars(text)
    node = parser.document()
    return principal_roots(node) if conventions.odd_roots == "principal" else node


_JOINING = {r"\land": "and", r"\wedge": "and", r"\lor": "or", r"\vee": "or"}


def _joining(token: Token) -> str | None:
    """ "and" or "or" when a token is that word or sign, "" for empty text, None otherwise."""
    if token.kind == "command":
        return _JOINING.get(token.text)
    word = token.text.strip(" ,.;~").lower() if token.kind == "text" else token.text
    return word if word in ("and", "or") or (token.kind == "text" and not word) else None


def _with_sign(negative: bool, factors: list[Node]) -> Node:
    node = product_of(factors)
    return Node("neg", (node,)) if negative else node


class _Parser(PowerRules):
    """The looser levels: lists, relations, sets, sums, products."""

    def document(self) -> Node:
        if self.token.kind == "end":
            raise ParseError("the expression is empty")
        node = self.listing()
        if self.token.kind != "end":
            raise self.error("expected an operator or the end")
        return node

    def listing(self) -> Node:
        items = [self.relation()]
        separators = set()
        while True:
            separator = self._separator()
            if separator is None:
                break
            separators.add(separator)
            if self.token.kind == "end" or self.token.text in _LIST_END:
                break
            items.append(self.relation())
        if len(items) == 1:
            return items[0]
        # x < 1 or x > 3 is a union, x > 1 and x < 3 an intersection; among values the word means nothing
        relations = all(item.head == "relation" for item in items)
        word = next(iter(separators)) if relations and len(separators) == 1 and separators <= {"and", "or"} else None
        return Node("list", tuple(items), word)

    def _separator(self) -> str | None:
        found = None
        while True:
            token = self.token
            if token.kind == "operator" and token.text in ",;":
                found = ","
            elif token.kind in ("text", "word", "command") and (word := _joining(token)) is not None:
                found = word or found or ","
            else:
                return found
            self.place += 1

    def relation(self) -> Node:
        left = self.sets()
        parts, signs = [left], []
        while self.token.kind in ("operator", "command") and self.token.text in RELATIONS:
            sign = RELATIONS[self.take().text]
            if sign == "=":
                self.accept("=")
            signs.append(sign)
            parts.append(self.sets())
        return Node("relation", tuple(parts), " ".join(signs)) if signs else left

    def sets(self) -> Node:
        node = self.ratio()
        while True:
            if self.accept(r"\cup", r"\bigcup") or (
                self.token.kind == "word" and self.token.text in ("U", "cup", "union") and self._set_like(node)
            ):
                if self.token.kind == "word":
                    self.take()
                right = self.ratio()
                args = (node.args if node.head == "union" else (node,)) + (right,)
                node = Node("union", args)
            elif self.accept(r"\cap"):
                node = Node("intersection", (node, self.ratio()))
            elif self.accept(r"\setminus", r"\backslash"):
                node = Node("setminus", (node, self.ratio()))
            else:
                return node

    def _set_like(self, node: Node) -> bool:
        return node.head in ("interval", "tuple", "set", "union")

    def ratio(self) -> Node:
        node = self.sum()
        if not self.at(":"):
            return node
        parts = [node]
        while self.accept(":"):
            parts.append(self.sum())
        return Node("ratio", tuple(parts))

    def sum(self) -> Node:
        self.level += 1
        if self.level > MAX_DEPTH:
            raise LimitError(f"the expression nests deeper than {MAX_DEPTH} levels")
        if self.accept(r"\pm", r"\mp"):
            terms = [Node("plusminus", (self.product(),))]
        elif self.at("+") and self.peek().text == "-" and self.peek(2).kind == "number" and not self.peek().spaced:
            self.take(), self.take()
            terms = [Node("plusminus", (self.product(),))]
        else:
            terms = [self.product()]
        while True:
            if self.accept("+"):
                terms.append(self._dotted(terms) if self._at_dots() else self.product())
            elif self.accept("-"):
                terms.append(Node("neg", (self.product(),)))
            elif self.accept(r"\pm", r"\mp"):
                left = terms[0] if len(terms) == 1 else Node("add", tuple(terms))
                terms = [Node("plusminus", (left, self.product()))]
            else:
                break
        self.level -= 1
        node = terms[0] if len(terms) == 1 else Node("add", tuple(terms))
        return call("binomial", node, self.sum()) if self.accept(r"\choose") else node

    def _at_dots(self) -> bool:
        return self.at(*DOTS)

    def _dotted(self, terms: list[Node]) -> Node:
        """What the dots and the last term of `1 + 3 + 5 + ... + 99` add to the terms before them."""
        self.take()
        if not self.accept("+"):
            raise self.error("expected + and a last term behind the dots of a sum")
        return rest_of_sum(terms, self.product())

    def product(self) -> Node:
        """Factors joined by written or implied multiplication, left to right."""
        sign = self.signs()
        node = self.power()
        factors = [node]
        while True:
            token = self.token
            if token.kind == "end":
                break
            if token.kind in ("operator", "command") and token.text in (
                "*",
                r"\cdot",
                r"\times",
                r"\ast",
                r"\bullet",
            ):
                self.take()
                factors.append(self._signed_power())
            elif token.kind in ("operator", "command") and token.text in ("/", r"\div"):
                self.take()
                divisor = self._signed_power()
                factors = [Node("div", (product_of(factors), divisor))]
            elif token.kind == "operator" and token.text == "//":
                self.take()
                quotient = call("floor", Node("div", (_with_sign(sign, factors), self._signed_power())))
                factors, sign = [quotient], False
            elif self._at_modulus():
                # a sign before it belongs to the dividend: -7 mod 3 is 2
                modulus = self.fraction_part() if self.take().text == r"\pmod" else self._signed_power()
                factors, sign = [call("mod", _with_sign(sign, factors), modulus)], False
            elif self._at_of(factors[-1]) or self._at_times_letter(factors[-1]):
                self.take()
                factors.append(self._signed_power())
            elif self.starts_factor():
                if token.kind == "number" and factors[-1].head == "number":
                    raise self.error("two numbers stand side by side")
                if (
                    token.text == "["
                    and factors[-1].head in _HAS_ENTRIES
                    and self.peek().kind == "number"
                    and self.peek(2).text == "]"
                ):
                    raise self.error("an index such as x[0] is no mathematics; write x_0")
                factors.append(self.power())
            else:
                break
        return _with_sign(sign, factors)

    def _at_modulus(self) -> bool:
        token = self.token
        if token.kind == "operator":
            return token.text == "%"  # a percent sign was taken by the postfix rule; this one is a remainder
        return token.text in ((r"\bmod", r"\mod", r"\pmod") if token.kind == "command" else ("mod",))

    def _at_of(self, left: Node) -> bool:
        """`25% of 80`, `3/4 of 20`: a part of something; not 5 of 6."""
        if self.token.kind not in ("word", "text") or self.token.text.strip().lower() != "of":
            return False
        whole = left.head == "number" and isinstance(left.value, Fraction) and left.value.denominator == 1
        return not whole and left.head in ("unit", "div", "number", "add")

    def _at_times_letter(self, left: Node) -> bool:
        """`3 x 4`: the letter between two numbers is the times sign of a typewriter."""
        if self.token.kind != "word" or self.token.text not in ("x", "X") or self.peek().kind != "number":
            return False
        return self.tokens[self.place - 1].kind == "number" and left.head in ("number", "add", "div", "pow")

    def signs(self) -> bool:
        """Leading plus and minus signs; true when their product is negative."""
        negative = False
        while self.at("-", "+"):
            negative ^= self.take().text == "-"
        return negative

    def _signed_power(self) -> Node:
        negative = self.signs()
        node = self.power()
        return Node("neg", (node,)) if negative else node

    def starts_factor(self) -> bool:
        token = self.token
        if token.kind in ("number", "repeating"):
            return True
        if token.kind == "word":
            if self.in_integral and self._at_differential():
                return False
            return token.text not in ("and", "or", "mod", "of", "U", "cup", "union", "in")
        if token.kind == "operator":
            return token.text in "({[" or (token.text == "|" and not self.in_absolute)
        if token.kind == "command":
            if token.text == r"\|" and self.in_norm:
                return False
            return (
                token.text in FUNCTION_COMMANDS
                or token.text in CONSTANT_COMMANDS
                or token.text in GREEK_COMMANDS
                or token.text in STARTING_COMMANDS
                or token.text.startswith(r"\begin{")
                or token.text.startswith(r"\mathbb")
            )
        return False

    def _at_differential(self) -> bool:
        text = self.token.text
        return (len(text) == 2 and text[0] == "d") or (text == "d" and self.peek().kind in ("word", "command"))
