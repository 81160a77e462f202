"""Powers, and what stands behind a value: `!`, `%`, degrees, money, units."""

from __future__ import annotations

from mycelium.symbolic.atoms import AtomRules
from mycelium.symbolic.cursor import MONEY, STARTING_COMMANDS
from mycelium.symbolic.errors import LimitError
from mycelium.symbolic.measures import measure_of
from mycelium.symbolic.names import FUNCTION_COMMANDS
from mycelium.symbolic.nouns import noun_of
from mycelium.symbolic.tokens import Token
from mycelium.symbolic.tree import MAX_DEPTH, Node, call

# Two letters behind a number that are a unit without \\text{}; others are a product: 2 ab, 3 ds.
_SHORT_UNITS = frozenset("mm cm dm km kg mg ml mL cL ft in oz lb yd mi hr Hz kW MW kJ GB MB".split())


class PowerRules(AtomRules):
    """The levels between a product and an atom."""

    def power(self) -> Node:
        self.level += 1
        if self.level > MAX_DEPTH:
            raise LimitError(f"the expression nests deeper than {MAX_DEPTH} levels")
        node = self.postfix(self.atom())
        if self.at("^", "**"):
            if self._degree_follows():
                node = self.postfix(Node("unit", (node,), self.temperature or "degree"))
            else:
                self.take()
                exponent = self._exponent()
                node = self.postfix(Node("pow", (node, exponent)))
                if self.at("^"):
                    if self._degree_follows():
                        node = Node("unit", (node,), self.temperature or "degree")
                    else:
                        raise self.error("a double exponent needs braces or parentheses")
        self.level -= 1
        return node

    def _degree_follows(self) -> bool:
        """Takes `^\\circ` or `^{\\circ}` when it stands here."""
        if not self.at("^"):
            return False
        if self.peek().text == r"\circ":
            self.place += 2
        elif self.peek().text == "{" and self.peek(2).text == r"\circ" and self.peek(3).text == "}":
            self.place += 4
        else:
            return False
        self.temperature = None
        if self.token.kind in ("word", "text") and self.token.text.strip() in ("C", "F"):
            self.temperature = "celsius" if self.take().text.strip() == "C" else "fahrenheit"
        return True

    def _exponent(self) -> Node:
        negative = self.signs()
        node = self.power() if not self.at("{") else self.group("{", "}")
        if self.at("^", "**") and not self._peek_degree():
            self.take()
            node = Node("pow", (node, self._exponent()))
        return Node("neg", (node,)) if negative else node

    def _peek_degree(self) -> bool:
        return self.peek().text == r"\circ" or (self.peek().text == "{" and self.peek(2).text == r"\circ")

    def postfix(self, node: Node) -> Node:
        while True:
            token = self.token
            if token.kind == "operator" and token.text == "!" and (self.peek().text != "=" or self.peek().spaced):
                self.take()
                double = self.at("!")
                if double:
                    self.take()
                node = call("factorial2" if double else "factorial", node)
            elif token.text in (r"\%", "%") and token.kind in ("operator", "command"):
                if token.text == "%" and self._operand_follows():
                    return node
                self.take()
                node = Node("unit", (node,), "percent")
            elif (
                token.kind == "command" and token.text in (r"\$", r"\euro", r"\pounds") and not self._operand_follows()
            ):
                self.take()
                node = Node("unit", (node,), MONEY[token.text])
            elif token.kind == "command" and token.text in (r"\circ", r"\degree"):
                self.take()
                node = Node("unit", (node,), "degree")
            elif token.kind == "text" and self._unit_text(token):
                node = self._unit(node)
            elif (
                token.kind == "word" and node.head != "symbol" and not self.in_integral and (unit := self._unit_words())
            ):
                node = Node("unit", (node,), unit)
            else:
                return node

    def _operand_follows(self) -> bool:
        following = self.peek()
        if following.text == "of":
            return False
        return (
            following.kind in ("number", "word")
            or (following.kind == "operator" and following.text in "({[")
            or (
                following.kind == "command"
                and (following.text in FUNCTION_COMMANDS or following.text in STARTING_COMMANDS)
            )
        )

    def _unit_text(self, token: Token) -> bool:
        words = token.text.strip(" ,.;~").lower()
        if words == "in" and (self.peek().text == "^" or self.peek().kind == "end"):
            return True  # inches
        return bool(words) and words not in ("and", "or", "if", "for", "when", "in", "is")

    def _unit(self, node: Node) -> Node:
        words = self.take().text
        if self.at("^"):
            exponent = self.peek()
            if exponent.text == "{" and self.peek(2).kind == "number":
                words += f"^{self.peek(2).text}"
                self.place += 4
            elif exponent.kind == "number":
                words += f"^{exponent.text}"
                self.place += 2
        unit = measure_of(words) or noun_of(words)
        if unit is None and words.strip(" ,.;~"):
            raise self.error(f"{words.strip()[:30]!r} behind a number is no unit")
        return Node("unit", (node,), unit) if unit else node

    def _unit_words(self) -> str | None:
        """Bare unit words after a value ("5 square cm"); None when they are no known unit."""
        words: list[str] = []
        place = self.place
        while self.tokens[place].kind == "word" and len(words) < 3:
            words.append(self.tokens[place].text)
            place += 1
        for count in range(len(words), 0, -1):
            unit = measure_of(" ".join(words[:count]))
            written = " ".join(words[:count])
            if unit and (len(written) > 2 or written in _SHORT_UNITS):
                self.place += count
                length, power = self._unit_power()
                if length and (raised := measure_of(f"{written}^{power}")) is not None:
                    unit = raised
                    self.place += length
                return unit
        return None

    def _unit_power(self) -> tuple[int, str]:
        """Tokens and digits of the power behind a unit: `^2`, `^{2}`, `^-2`; (0, "") where none stands."""
        if not self.at("^"):
            return 0, ""
        ahead = [self.peek(k) for k in range(1, 5)]
        if ahead[0].kind == "number":
            return 2, ahead[0].text
        if ahead[0].text == "-" and ahead[1].kind == "number":
            return 3, f"-{ahead[1].text}"
        if ahead[0].text == "{" and ahead[1].kind == "number" and ahead[2].text == "}":
            return 4, ahead[1].text
        return 0, ""
