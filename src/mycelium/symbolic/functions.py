"""Named functions, sums, products, limits and integrals."""

from __future__ import annotations

from fractions import Fraction

from mycelium.symbolic.cursor import Cursor, bound_variable, decimal, matrix_of, product_of, with_index
from mycelium.symbolic.errors import ParseError
from mycelium.symbolic.names import FUNCTION_COMMANDS, FUNCTION_WORDS
from mycelium.symbolic.tree import Node, call, items_of, symbol


class FunctionRules(Cursor):
    """What follows a function's name."""

    def function(self, name: str) -> Node:
        """A named function with its optional power, base and argument."""
        base: Node | None = self._digits_of_name(name)
        exponent: Node | None = None
        while self.at("^", "_"):
            if self.take().text == "_":
                base = self.fraction_part() if not self.at("{") else self.group("{", "}")
            else:
                exponent = self._exponent_of_function()
        arguments = self._arguments(name)
        if name == "log" and base is not None:
            arguments = (*arguments, base)
        if name == "log" and base is None and len(arguments) == 1:
            if self.conventions.log == "decimal":
                arguments = (*arguments, Node("number", (), Fraction(10)))
            else:
                name = "ln"
        if name == "sqrt":
            node = Node("root", (arguments[0], Node("number", (), Fraction(2))))
        elif name == "cbrt":
            node = Node("root", (arguments[0], Node("number", (), Fraction(3))))
        elif name == "root":
            node = Node("root", arguments if len(arguments) == 2 else (arguments[0], Node("number", (), Fraction(2))))
        elif name == "exp":
            node = Node("pow", (Node("constant", (), "e"), arguments[0]))
        elif name == "mat":
            node = matrix_of(arguments)
        else:
            node = call(name, *arguments)
        if exponent is None:
            return node
        inverse = {
            "sin": "arcsin",
            "cos": "arccos",
            "tan": "arctan",
            "cot": "arccot",
            "sec": "arcsec",
            "csc": "arccsc",
        }
        if exponent.head == "neg" and exponent.args[0] == Node("number", (), Fraction(1)) and name in inverse:
            return call(inverse[name], *arguments)
        return Node("pow", (node, exponent))

    def _digits_of_name(self, name: str) -> Node | None:
        """`log2(8)`: the base. Other names with digits (sin2, atan2) are no functions here."""
        named = self.tokens[self.place - 1]
        if named.kind != "word" or self.token.kind != "number" or self.token.spaced or self.peek().text != "(":
            return None
        if name != "log" or not self.token.text.isdigit():
            raise ParseError(f"unknown function {named.text + self.token.text!r} at {named.start}")
        return Node("number", (), decimal(self.take().text))

    def _exponent_of_function(self) -> Node:
        if self.at("{"):
            return self.group("{", "}")
        negative = self.signs()
        token = self.token
        if token.kind == "number":
            node = Node("number", (), decimal(self.take().text))
        else:
            node = self.atom()
        return Node("neg", (node,)) if negative else node

    def _arguments(self, name: str) -> tuple[Node, ...]:
        if self.at("("):
            self.take()
            outer, self.in_absolute = self.in_absolute, 0
            inner = self.listing()
            self.in_absolute = outer
            self.expect(")")
            return items_of(inner)
        if self.at("{"):
            inner = self.group("{", "}")
            return (inner,)
        if self.at("["):
            return (self.bracketed(),)
        negative = self.signs()
        factors = [self.power()]
        while (
            self.starts_factor()
            and not self.at("(", "[")
            and self.token.text not in FUNCTION_COMMANDS
            and (self.token.kind != "word" or FUNCTION_WORDS.get(self.token.text) is None)
        ):
            factors.append(self.power())
        while (
            self.at("/")
            and name not in ("log",)
            and factors[-1].head in ("number", "constant", "symbol")
            and self.peek().kind == "number"
        ):
            self.take()  # \sin \pi/6
            factors = [Node("div", (product_of(factors), self.power()))]
        node = product_of(factors)
        return (Node("neg", (node,)) if negative else node,)

    def structure(self, name: str) -> Node:
        """sum, product, limit and integral, in LaTeX or as a plain call."""
        if self.at("("):
            arguments = self._arguments(name)
            return self._plain_structure(name, arguments)
        lower = upper = None
        if name == "limit":
            self.expect("_")
            self.expect("{")
            variable = self.sum()
            if not self.accept(r"\to", r"\rightarrow", r"\longrightarrow"):
                raise self.error(r"expected \to in a limit")
            target = self.sum()
            direction = ""
            if self.at("^"):
                self.take()
                sign = self.take().text
                if sign == "{":
                    sign = self.take().text
                    self.expect("}")
                direction = sign
            self.expect("}")
            if direction not in ("", "+", "-"):
                raise self.error("expected + or - as the side of a limit")
            return Node("limit", (self.product(), variable, target), direction or None)
        variable_node: Node | None = None
        while self.at("_", "^"):
            if self.take().text == "_":
                bound = self.group("{", "}") if self.at("{") else self.fraction_part()
                if name != "integral" and bound.head == "relation" and bound.value == "=":
                    variable_node, lower = bound.args
                else:
                    lower = bound
            else:
                upper = self.group("{", "}") if self.at("{") else self.fraction_part()
        if name == "integral":
            self.in_integral += 1
            body = self.sum()
            self.in_integral -= 1
            token = self.take()
            if token.kind != "word" or token.text[0] != "d":
                raise self.error("expected dx at the end of the integral")
            variable_node = symbol(token.text[1]) if len(token.text) == 2 else self.atom()
            bounds = (lower, upper) if lower is not None and upper is not None else ()
            return Node("integral", (body, variable_node, *bounds))
        if variable_node is None or lower is None or upper is None:
            raise self.error(f"a {name} needs a variable with its bounds")
        letter = bound_variable(variable_node)
        return Node(name, (with_index(self.product(), variable_node), letter, lower, upper))

    def _plain_structure(self, name: str, arguments: tuple[Node, ...]) -> Node:
        if len(arguments) >= 2 and arguments[1].head == "tuple":
            arguments = (arguments[0], *arguments[1].args)
        if len(arguments) < 2 or (name in ("sum", "product") and len(arguments) != 4):
            raise ParseError(f"{name} expects a body, a variable and bounds")
        body, variable, *rest = arguments
        body, variable = with_index(body, variable), bound_variable(variable)
        if variable.head != "symbol":
            raise ParseError(f"{name} expects a letter as its variable")
        return Node(name, (body, variable, *rest))
