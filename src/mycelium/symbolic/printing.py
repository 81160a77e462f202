"""Tree to text: plain notation and LaTeX, both of which the grammar reads back to an equal tree."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.symbolic.clocks import written_clock
from mycelium.symbolic.decimals import fixed_point, format_number
from mycelium.symbolic.measures import in_words, size_of
from mycelium.symbolic.names import WRITTEN
from mycelium.symbolic.tree import Node

# binding strength, loosest first
_LIST, _RELATION, _SETS, _RATIO, _SUM, _PRODUCT, _SIGN, _POWER, _POSTFIX, _ATOM = range(10)
_FUNCTION_LATEX = {
    "arcsin": r"\arcsin", "arccos": r"\arccos", "arctan": r"\arctan", "floor": "floor", "ceil": "ceil",
    **{name: rf"\{name}" for name in ["sin", "cos", "tan", "cot", "sec", "csc", "sinh", "cosh", "tanh", "coth", "ln", "gcd", "min", "max", "det"]},  # noqa: E501
}  # fmt: skip
_FUNCTION_PLAIN = (
    WRITTEN
    | {"ceil": "ceiling"}
    | {f"arc{name}": f"a{name}" for name in ["sin", "cos", "tan", "cot", "sec", "csc", "sinh", "cosh", "tanh"]}
)
_RELATION_LATEX = {"approx": r"\approx", "<=": r"\le", ">=": r"\ge", "!=": r"\ne", "in": r"\in"}
_CONSTANT_LATEX = {"pi": r"\pi", "infinity": r"\infty", "emptyset": r"\emptyset", "reals": r"\mathbb{R}"}
_CONSTANT_PLAIN = {"infinity": "oo", "reals": "ℝ", "i": "I", "e": "E"}
_MONEY_PLAIN = {"dollar": "$", "euro": "€", "pound sterling": "£"}
_BARE_UNIT = re.compile(r"[^\s^]+(\^\d|( per [^\s^]+)?)")  # longer measures, and nouns, need \\text to be read back
_UNIT_LATEX = {"percent": r"\%", "degree": r"^\circ"}


def to_plain(node: Node) -> str:
    """Sympy-like notation: `sqrt(2)/2`, `x**2 + 1`, `[1, 2)`."""
    return _Printer(latex=False).show(node, _LIST)


def to_latex(node: Node) -> str:
    """LaTeX: `\\frac{\\sqrt{2}}{2}`."""
    return _Printer(latex=True).show(node, _LIST)


def to_decimal(node: Node, places: int) -> str:
    """Plain notation with every rational number as a decimal of so many places: `{-1.41, 1.41}`."""
    return _Printer(latex=False, places=places).show(node, _LIST)


class _Printer:
    def __init__(self, latex: bool, places: int | None = None) -> None:
        self.latex, self.places = latex, places

    def show(self, node: Node, strength: int) -> str:
        text, own = getattr(self, f"_{node.head}")(node)
        if own >= strength:
            return text
        return rf"\left( {text} \right)" if self.latex else f"({text})"

    def _joined(self, nodes: tuple[Node, ...], separator: str = ", ") -> str:
        return separator.join(self.show(node, _RELATION) for node in nodes)

    def _braces(self, node: Node) -> str:
        return "{" + self.show(node, _LIST) + "}"

    # --- leaves ---------------------------------------------------------------------------

    def _number(self, node: Node) -> tuple[str, int]:
        assert isinstance(node.value, Fraction)
        return format_number(node.value) if self.places is None else fixed_point(node.value, self.places), _ATOM

    def _symbol(self, node: Node) -> tuple[str, int]:
        name = str(node.value)
        primes = "'" * (len(name) - len(name.rstrip("'")))
        base, _, subscript = name.rstrip("'").partition("_")
        if self.latex:
            text = rf"\{base}" if len(base) > 1 else base
            return text + (f"_{{{subscript}}}" if subscript else "") + primes, _ATOM
        return base + (
            f"_{{{subscript}}}" if len(subscript) > 1 else f"_{subscript}" if subscript else ""
        ) + primes, _ATOM

    def _constant(self, node: Node) -> tuple[str, int]:
        table = _CONSTANT_LATEX if self.latex else _CONSTANT_PLAIN
        return table.get(str(node.value), str(node.value)), _ATOM

    def _text(self, node: Node) -> tuple[str, int]:
        words = str(node.value)
        if words == "...":
            return (r"\ldots" if self.latex else words), _ATOM
        clock = None if self.latex else written_clock(words)
        return clock or rf"\text{{{words}}}", _ATOM

    def _based(self, node: Node) -> tuple[str, int]:
        digits, base = str(node.value).split(",")
        return (digits if digits.isdigit() else rf"\text{{{digits}}}") + f"_{{{base}}}", _ATOM

    # --- arithmetic -------------------------------------------------------------------------

    def _add(self, node: Node) -> tuple[str, int]:
        text = self.show(node.args[0], _PRODUCT)
        for term in node.args[1:]:
            if term.head == "neg":
                text += " - " + self.show(term.args[0], _PRODUCT if term.args[0].head != "neg" else _POWER)
            else:
                text += " + " + self.show(term, _PRODUCT if term.head != "neg" else _POWER)
        return text, _SUM

    def _neg(self, node: Node) -> tuple[str, int]:
        inner = node.args[0]
        return "-" + self.show(inner, _PRODUCT if inner.head != "neg" else _POWER), _PRODUCT

    def _mul(self, node: Node) -> tuple[str, int]:
        parts = [self._factor(arg, index) for index, arg in enumerate(node.args)]
        if not self.latex:
            return "*".join(parts), _PRODUCT
        text = parts[0]
        for index in range(1, len(parts)):
            text += (
                r" \cdot " if self._needs_dot(node.args[index - 1], node.args[index], parts[index]) else " "
            ) + parts[index]
        return text, _PRODUCT

    def _factor(self, arg: Node, index: int) -> str:
        if arg.head == "mul" or (arg.head == "div" and index and not self.latex):
            return rf"\left( {self.show(arg, _LIST)} \right)" if self.latex else f"({self.show(arg, _LIST)})"
        return self.show(arg, _SIGN if arg.head not in ("div",) else _PRODUCT)

    def _needs_dot(self, left: Node, right: Node, text: str) -> bool:
        """Where juxtaposition would read as something else: 2 3, 2 1/3, f(x), sin x y."""
        last = left
        while last.head in ("pow", "root") and last.args[-1].head != "number":
            break
        if (
            text[0].isdigit()
            or text[0] == "."
            or (right.head in ("unit", "text", "based", "matrix", "constant") and text[0] not in "\\ei")
        ):
            return True
        if right.head == "div" and last.head == "number":
            return True
        if left.head in (
            "call",
            "apply",
            "sum",
            "product",
            "limit",
            "integral",
            "derivative",
            "based",
            "unit",
            "text",
        ):
            return True
        if left.head == "symbol" and text.startswith((r"\left(", "(")):
            return True
        return text.startswith(("|", "[", r"\text", r"\$"))

    def _div(self, node: Node) -> tuple[str, int]:
        top, bottom = node.args
        if self.latex:
            return rf"\frac{self._braces(top)}{self._braces(bottom)}", _SIGN
        above = self.show(top, _PRODUCT) if top.head != "neg" else f"({self.show(top, _LIST)})"
        return f"{above}/{self.show(bottom, _POWER)}", _PRODUCT

    def _pow(self, node: Node) -> tuple[str, int]:
        base, exponent = node.args
        shown = self.show(base, _POSTFIX if base.head != "call" else _ATOM)
        if base.head in ("call", "unit", "root", "div", "based", "matrix", "symbol") and not (
            base.head == "symbol" or base.head == "root"
        ):
            shown = rf"\left( {self.show(base, _LIST)} \right)" if self.latex else f"({self.show(base, _LIST)})"
        if base.head == "symbol" and "'" in str(base.value):
            shown = f"({shown})"
        if self.latex:
            return f"{shown}^{self._braces(exponent)}", _POWER
        return (
            f"{shown}**{self.show(exponent, _POSTFIX) if exponent.head not in ('root', 'neg', 'pow') else '(' + self.show(exponent, _LIST) + ')'}",  # noqa: E501
            _POWER,
        )

    def _root(self, node: Node) -> tuple[str, int]:
        inner, degree = node.args
        square = degree.value == 2 and degree.head == "number"
        if self.latex:
            return r"\sqrt" + ("" if square else f"[{self.show(degree, _LIST)}]") + self._braces(inner), _POSTFIX
        if square:
            return f"sqrt({self.show(inner, _RELATION)})", _ATOM
        return f"root({self.show(inner, _RELATION)}, {self.show(degree, _RELATION)})", _ATOM

    def _plusminus(self, node: Node) -> tuple[str, int]:
        if len(node.args) == 1:
            return r"\pm " + self.show(node.args[0], _PRODUCT), _SUM
        return self.show(node.args[0], _SUM) + r" \pm " + self.show(node.args[1], _PRODUCT), _SUM

    # --- functions ----------------------------------------------------------------------------

    def _call(self, node: Node) -> tuple[str, int]:
        name, args = str(node.value), node.args
        if name in ("factorial", "factorial2"):
            inner = args[0]
            if not self.latex and name == "factorial":
                return f"factorial({self.show(inner, _RELATION)})", _POSTFIX
            simple = inner.head in ("number", "symbol") and not (
                isinstance(inner.value, Fraction) and inner.value.denominator != 1
            )
            shown = self.show(inner, _LIST)
            return (shown if simple else f"({shown})") + ("!" if name == "factorial" else "!!"), _POWER
        if name == "mod" and self.latex:
            return rf"{self.show(args[0], _SIGN)} \bmod {self.show(args[1], _POWER)}", _PRODUCT
        if self.latex:
            if name == "binomial":
                return rf"\binom{self._braces(args[0])}{self._braces(args[1])}", _POSTFIX
            if name == "abs":
                return rf"\left| {self.show(args[0], _SUM)} \right|", _POSTFIX
            if name in ("floor", "ceil"):
                return rf"\l{name} {self.show(args[0], _RELATION)} \r{name}", _POSTFIX
            if name == "norm":
                return rf"\| {self.show(args[0], _RELATION)} \|", _POSTFIX
            if name == "log" and len(args) == 2:
                base = "" if args[1] == Node("number", (), Fraction(10)) else f"_{self._braces(args[1])}"
                return rf"\log{base}\left( {self.show(args[0], _LIST)} \right)", _POSTFIX
            if name == "log":
                return rf"\ln\left( {self.show(args[0], _LIST)} \right)", _POSTFIX
        if name == "norm":
            return rf"\| {self.show(args[0], _RELATION)} \|", _POSTFIX
        shown = _FUNCTION_LATEX.get(name, name) if self.latex else _FUNCTION_PLAIN.get(name, name)
        return f"{shown}({self._joined(args)})", _POSTFIX

    def _apply(self, node: Node) -> tuple[str, int]:
        if str(node.value).endswith("_"):
            return f"{node.value}{{{self.show(node.args[0], _SUM)}}}", _ATOM
        return f"{node.value}({self._joined(node.args)})", _POSTFIX

    def _sum(self, node: Node) -> tuple[str, int]:
        if not self.latex:
            return f"{node.head}({self._joined(node.args)})", _POSTFIX
        body, variable, lower, upper = node.args
        command = r"\sum" if node.head == "sum" else r"\prod"
        return (
            f"{command}_{{{self.show(variable, _SUM)} = {self.show(lower, _SUM)}}}^{self._braces(upper)} {self.show(body, _PRODUCT)}",
            _PRODUCT,
        )

    _product = _sum

    def _limit(self, node: Node) -> tuple[str, int]:
        body, variable, target = node.args
        if not self.latex:
            return f"limit({self._joined(node.args)})", _POSTFIX
        side = f"^{node.value}" if node.value else ""
        return (
            rf"\lim_{{{self.show(variable, _SUM)} \to {self.show(target, _SUM)}{side}}} {self.show(body, _PRODUCT)}",
            _PRODUCT,
        )

    def _integral(self, node: Node) -> tuple[str, int]:
        if not self.latex:
            return f"integral({self._joined(node.args)})", _POSTFIX
        bounds = f"_{self._braces(node.args[2])}^{self._braces(node.args[3])}" if len(node.args) == 4 else ""
        return rf"\int{bounds} {self.show(node.args[0], _SUM)} \, d{self.show(node.args[1], _ATOM)}", _PRODUCT

    def _derivative(self, node: Node) -> tuple[str, int]:
        if not self.latex:
            return f"derivative({self._joined(node.args)})", _POSTFIX
        return (
            rf"\frac{{d}}{{d{self.show(node.args[1], _ATOM)}}} {self.show(node.args[0], _PRODUCT)}",
            _PRODUCT,
        )

    # --- structures -----------------------------------------------------------------------------

    def _relation(self, node: Node) -> tuple[str, int]:
        signs = str(node.value).split()
        text = self.show(node.args[0], _SETS)
        for sign, arg in zip(signs, node.args[1:], strict=True):
            shown = _RELATION_LATEX.get(sign, sign) if self.latex or sign in ("in", "approx") else sign
            text += f" {shown} {self.show(arg, _SETS)}"
        return text, _RELATION

    def _list(self, node: Node) -> tuple[str, int]:
        word = rf" \text{{ {node.value} }} " if self.latex else f" {node.value} "
        return self._joined(node.args, word if node.value else ", "), _LIST

    def _tuple(self, node: Node) -> tuple[str, int]:
        return ("({})" if len(node.args) > 1 else r"\langle {} \rangle").format(self._joined(node.args)), _ATOM

    def _set(self, node: Node) -> tuple[str, int]:
        inner = self._joined(node.args)
        return (rf"\{{ {inner} \}}" if self.latex else f"{{{inner}}}"), _ATOM

    def _interval(self, node: Node) -> tuple[str, int]:
        brackets = str(node.value)
        return brackets[0] + self._joined(node.args) + brackets[1], _ATOM

    def _union(self, node: Node) -> tuple[str, int]:
        return (r" \cup " if self.latex else " U ").join(self.show(arg, _RATIO) for arg in node.args), _SETS

    def _intersection(self, node: Node) -> tuple[str, int]:
        left, right = node.args
        return rf"{self.show(left, _SETS)} \cap {self.show(right, _RATIO)}", _SETS

    def _setminus(self, node: Node) -> tuple[str, int]:
        left, right = node.args
        return rf"{self.show(left, _SETS)} \setminus {self.show(right, _RATIO)}", _SETS

    def _matrix(self, node: Node) -> tuple[str, int]:
        rows, columns = (int(count) for count in str(node.value).split(","))
        if self.latex:
            lines = [
                " & ".join(self.show(cell, _RELATION) for cell in node.args[row * columns : (row + 1) * columns])
                for row in range(rows)
            ]
            return r"\begin{pmatrix} " + r" \\ ".join(lines) + r" \end{pmatrix}", _ATOM
        lines = ["[" + self._joined(node.args[row * columns : (row + 1) * columns]) + "]" for row in range(rows)]
        return f"Matrix([{', '.join(lines)}])", _ATOM

    def _unit(self, node: Node) -> tuple[str, int]:
        unit, inner = str(node.value), node.args[0]
        money = {"dollar": r"\$", "euro": r"\euro ", "pound sterling": r"\pounds "}.get(unit)
        if money:
            return (money if self.latex else _MONEY_PLAIN[unit]) + self.show(inner, _POWER), _POSTFIX
        shown = self.show(inner, _POSTFIX)
        if unit in _UNIT_LATEX:
            return (shown if inner.head != "pow" else f"({shown})") + _UNIT_LATEX[unit], _POSTFIX
        words, power = re.fullmatch(r"(.*?)(\^\d)?", in_words(unit)).groups()  # type: ignore[union-attr]
        if not self.latex and size_of(unit) is not None and _BARE_UNIT.fullmatch(words + (power or "")):
            return f"{shown} {words}{power or ''}", _POSTFIX
        return rf"{shown}\text{{ {words}}}{power or ''}", _POSTFIX

    def _ratio(self, node: Node) -> tuple[str, int]:
        return ":".join(self.show(arg, _SUM) for arg in node.args), _RATIO
