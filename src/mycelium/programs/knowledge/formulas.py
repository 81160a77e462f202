"""Formulas of knowledge rows: computed exactly, solved for a part, written as Python. Trees are walked, never run.

A formula over plain arithmetic becomes a chain of small functions over `Fraction`s, so that a row takes microseconds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from math import floor
from operator import add, mul
from string import ascii_lowercase

from mycelium.errors import DataError
from mycelium.programs.errors import ExecutionError, LimitExceeded
from mycelium.programs.literals import number_to_python
from mycelium.symbolic import LimitError, Node, SymbolicError, call, rational, rational_value

Compute = Callable[[Sequence[Fraction]], Fraction]
_SMALL_POWER = 12
_IN_CALL = 5
_PLAIN_CALLS: dict[str, Callable[..., Fraction]] = {
    "floor": lambda a: Fraction(floor(a)),
    "ceil": lambda a: Fraction(-floor(-a)),
    "abs": abs,
    "min": min,
    "max": max,
}
_PYTHON_CALLS = {
    "floor": "Fraction({0} // 1)", "ceil": "Fraction(-(-{0} // 1))", "abs": "abs({0})", "mod": "{0} % {1}",
    "min": "min({0}, {1})", "max": "max({0}, {1})",
}  # fmt: skip


class Irrational(ExecutionError):
    """The formula has no rational value at this place, or none that is found here."""


def compiled(node: Node, places: Mapping[str, int]) -> Compute | None:
    """The formula as a function of its letters' values, or None when it holds a number such as pi."""
    if any(part.head == "constant" for part in node.walk()):
        return None
    return _compiled(node, places)


def _compiled(node: Node, places: Mapping[str, int]) -> Compute:
    head = node.head
    if head == "symbol":
        place = places[str(node.value)]
        return lambda values: values[place]
    constant = rational_value(node) if not node.symbols() else None
    if constant is not None:
        return lambda values: constant
    parts = [_compiled(part, places) for part in node.args]
    if head == "neg":
        (inner,) = parts
        return lambda values: (
            0 - inner(values)
        )  # expressions with unknowns are subtracted, but have no sign of their own
    if head in ("add", "mul"):
        return _folded(add if head == "add" else mul, parts)
    if head == "div":
        return _quotient(*parts)
    exponent = rational_value(node.args[1]) if head == "pow" and not node.args[1].symbols() else None
    if exponent is not None and exponent.denominator == 1 and 0 < exponent <= _SMALL_POWER:
        base, power = parts[0], exponent.numerator
        return lambda values: base(values) ** power
    if head == "call" and node.value in _PLAIN_CALLS:
        function = _PLAIN_CALLS[str(node.value)]
        return lambda values: function(*[part(values) for part in parts])
    return lambda values: _by_tree(node, [part(values) for part in parts])


def _folded(operation: Callable[[Fraction, Fraction], Fraction], parts: list[Compute]) -> Compute:
    if len(parts) == 2:
        left, right = parts
        return lambda values: operation(left(values), right(values))

    def fold(values: Sequence[Fraction]) -> Fraction:
        result = parts[0](values)
        for part in parts[1:]:
            result = operation(result, part(values))
        return result

    return fold


def _quotient(top: Compute, bottom: Compute) -> Compute:
    def divide(values: Sequence[Fraction]) -> Fraction:
        below = bottom(values)
        if not below:
            raise ExecutionError(f"division of {top(values)} by zero")
        return top(values) / below

    return divide


def _by_tree(node: Node, values: list[Fraction]) -> Fraction:
    """One part of a formula, such as a power, a root or a binomial coefficient, by the rules of `mycelium.symbolic`."""
    try:
        value = rational_value(Node(node.head, tuple(map(rational, values)), node.value))
    except LimitError as error:
        raise LimitExceeded(str(error)) from None
    except SymbolicError as error:
        raise ExecutionError(str(error)) from None
    if value is None:
        raise Irrational
    return value


def solved_for(left: Node, right: Node, letter: str, positive: frozenset[str]) -> Node:
    """What a letter that stands once in an equation is equal to.

    positive: the letters that are never negative; the even root of such a letter's power has one sign.

    Raises:
        DataError: the letter stands more than once, or below something that is undone in no single way.
    """
    if (letter in left.symbols()) == (letter in right.symbols()) or _count(left, letter) + _count(right, letter) != 1:
        raise DataError(f"{letter} does not stand exactly once in the formula; give its own formula under `solved`")
    side, target = (left, right) if letter in left.symbols() else (right, left)
    while side.head != "symbol":
        place = next(index for index, part in enumerate(side.args) if letter in part.symbols())
        target = _undone(side, place, target, positive)
        side = side.args[place]
    return target


def _count(node: Node, letter: str) -> int:
    return sum(part.head == "symbol" and part.value == letter for part in node.walk())


def _undone(side: Node, place: int, target: Node, positive: frozenset[str]) -> Node:
    """What the part at `place` is, where the whole is the target."""
    others = [part for index, part in enumerate(side.args) if index != place]
    part = side.args[place]
    if side.head == "neg":
        return Node("neg", (target,))
    if side.head == "add":
        return Node("add", (target, *(Node("neg", (other,)) for other in others)))
    if side.head == "mul":
        return Node("div", (target, others[0] if len(others) == 1 else Node("mul", tuple(others))))
    if side.head == "div":
        return Node("mul", (target, others[0])) if place == 0 else Node("div", (others[0], target))
    exponent = rational_value(side.args[1]) if side.head in ("pow", "root") and not side.args[1].symbols() else None
    if side.head == "root" and place == 0 and exponent is not None:
        return Node("pow", (target, side.args[1]))
    if side.head == "pow" and place == 0 and exponent is not None and exponent.denominator == 1:
        if exponent % 2 == 1 or (part.head == "symbol" and part.value in positive):
            return Node("root", (target, side.args[1]))
    if side.head == "pow" and place == 1:
        return call("log", target, side.args[0])
    raise DataError(f"no single way undoes a {side.head}; give the part's own formula under `solved`")


def as_python(node: Node, letters: Sequence[str]) -> str:
    """The formula over `a`, `b`, ... as exact Python, or "" when the standard operators do not suffice."""
    names = {letter: ascii_lowercase[index] for index, letter in enumerate(letters)}
    try:
        return _python(node, names, 0)
    except Irrational:
        return ""


def _python(node: Node, names: Mapping[str, str], tightness: int) -> str:
    """tightness: of what stands around: 1 a sum, 2 a product, 3 the right side of a quotient, 4 a power, 5 a call."""
    if node.head == "symbol":
        return names[str(node.value)]
    constant = rational_value(node) if not node.symbols() else None
    if constant is not None:
        whole = constant.denominator == 1 and constant >= 0
        # Bare integers stand beside a letter, so that no quotient of two of them becomes a float.
        return str(constant) if whole and tightness < _IN_CALL else number_to_python(constant)
    if node.head == "add":
        text = _python(node.args[0], names, 1)
        for part in node.args[1:]:
            inner = part.args[0] if part.head == "neg" else part
            text += (" - " if part.head == "neg" else " + ") + _python(inner, names, 2 if part.head == "neg" else 1)
        return f"({text})" if tightness > 1 else text
    if node.head == "neg":
        return f"(-{_python(node.args[0], names, 4)})"
    if node.head == "mul":
        text = " * ".join(_python(part, names, 2 if place == 0 else 3) for place, part in enumerate(node.args))
        return f"({text})" if tightness > 2 else text
    if node.head == "div":
        text = f"{_python(node.args[0], names, 2)} / {_python(node.args[1], names, 3)}"
        return f"({text})" if tightness > 2 else text
    if node.head == "pow" and not node.args[1].symbols():
        exponent = rational_value(node.args[1])
        if exponent is not None and exponent.denominator == 1:
            text = f"{_python(node.args[0], names, 4)} ** {exponent.numerator}"
            return f"({text})" if tightness > 3 else text
    if node.head == "call" and node.value in _PYTHON_CALLS:
        form = _PYTHON_CALLS[str(node.value)]
        if form.count("{") == len(node.args):
            text = form.format(*[_python(part, names, _IN_CALL) for part in node.args])
            return f"({text})" if node.value == "mod" and tightness > 1 else text
    raise Irrational
