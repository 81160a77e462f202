"""Trees over letters as Python functions of whole numbers: what an enumeration calls a hundred thousand times.

Values are `int`s and `Fraction`s where they are rational. Roots, logarithms and angles are computed to 50 digits, and
two such values count as equal when they differ by less than 1e-40: what is compared there are short expressions.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

from mycelium.symbolic.errors import LimitError, UndefinedError, UnsupportedError
from mycelium.symbolic.exact import exact_root, rational_value
from mycelium.symbolic.integers import integer_root
from mycelium.symbolic.series import written_out
from mycelium.symbolic.tree import Node
from mycelium.symbolic.unknowns.integer_functions import INTEGER_FUNCTIONS

Function = Callable[[list[Any]], Any]
MAX_BITS = 60_000
DIGITS = 50
_COMPARED = {
    "=": lambda a, b: a == b, "!=": lambda a, b: a != b, "<": lambda a, b: a < b, "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b, ">=": lambda a, b: a >= b,
}  # fmt: skip


def compile_value(node: Node, places: dict[str, int]) -> Function:
    """The value of a tree as a function of the list of the letters' values; `places` says where each letter stands.

    Raises:
        UnsupportedError: a part that has no value for whole numbers.
    """
    if not node.symbols() and node.args:
        return _remembered(_compiled(node, places))
    return _compiled(node, places)


def _remembered(function: Function) -> Function:
    """A part without letters is computed once, when it is first needed."""
    known: list[Any] = []

    def value(values: list[Any]) -> Any:
        if not known:
            known.append(function(values))
        return known[0]

    return value


def _compiled(node: Node, places: dict[str, int]) -> Function:
    head = node.head
    if head == "symbol":
        if (place := places.get(str(node.value))) is None:
            raise UnsupportedError(f"nothing is known of the letter {node.value}")
        return lambda values: values[place]
    if not node.symbols() and (value := _constant(node)) is not None:
        return lambda values: value
    if head in ("sum", "product"):
        return compile_value(written_out(node), places)
    if head == "call" and node.value == "mod" and node.args[0].head == "pow":
        return _power_residue(node, places)
    if head == "call" and node.value == "piecewise":
        return _pieces(node, places)
    if head == "call" and node.value == "floor" and node.args[0].head == "root":
        return _whole_root(node.args[0], places)
    parts = [compile_value(part, places) for part in node.args]
    if head == "add":
        return _added(parts)
    if head == "neg":
        (inner,) = parts
        return lambda values: -inner(values)
    if head == "mul":
        return _multiplied(parts)
    if head == "div":
        return lambda values: _divided(parts[0](values), parts[1](values))
    if head == "pow":
        return lambda values: _power(parts[0](values), parts[1](values))
    if head == "root":
        return lambda values: _root(parts[0](values), parts[1](values))
    if head == "unit" and node.value == "degree":
        return lambda values: _mpmath().pi * _real(parts[0](values)) / 180
    if head in ("tuple", "list"):
        return lambda values: tuple(part(values) for part in parts)
    if head == "call" and (function := _FUNCTIONS.get(str(node.value))) is not None:
        return lambda values: function(*[part(values) for part in parts])
    raise UnsupportedError(f"a {node.value if head == 'call' else head} cannot be computed for whole numbers")


def compile_relation(relation: Node, places: dict[str, int]) -> Function:
    """Whether a relation or a chain of relations (a list: all of them) holds."""
    if relation.head == "list":
        tests = [compile_relation(part, places) for part in relation.args]
        return lambda values: all(test(values) for test in tests)
    if relation.head != "relation":
        raise UnsupportedError(f"expected a condition, got a {relation.head}")
    sides = [compile_value(side, places) for side in relation.args]
    compared = [_COMPARED[sign] for sign in str(relation.value).split() if sign in _COMPARED]
    if len(compared) != len(sides) - 1:
        raise UnsupportedError(f"expected =, !=, <, <=, > or >=, got {relation.value}")
    if len(sides) == 2:
        left, right, test = sides[0], sides[1], compared[0]
        return lambda values: test(*_comparable(left(values), right(values)))

    def chain(values: list[Any]) -> bool:
        found = [side(values) for side in sides]
        return all(test(*_comparable(a, b)) for test, a, b in zip(compared, found, found[1:], strict=False))

    return chain


def _constant(node: Node) -> Any:
    value = rational_value(node)
    if value is not None:
        return value.numerator if value.denominator == 1 else value
    if node.head in ("add", "mul", "neg", "div", "pow", "root", "call", "unit", "tuple", "list"):
        return None  # composed of its parts
    if node.head == "constant" and node.value in ("pi", "e"):
        return getattr(_mpmath(), str(node.value)) + 0
    raise UnsupportedError(f"a {node.value or node.head} cannot be computed for whole numbers")


def _mpmath() -> Any:
    import mpmath

    mpmath.mp.dps = DIGITS
    return mpmath.mp


def _real(value: Any) -> Any:
    return _mpmath().mpf(value.numerator) / value.denominator if isinstance(value, Fraction) else value


def _rational(*values: Any) -> bool:
    return all(isinstance(value, int | Fraction) for value in values)


def _comparable(left: Any, right: Any) -> tuple[Any, Any]:
    """Both as they are; numbers of 50 digits that differ by less than 1e-40 as equal ones."""
    if isinstance(left, tuple) or _rational(left, right):
        return left, right
    left, right = _real(left), _real(right)
    return (0, 0) if abs(left - right) < _mpmath().mpf(10) ** -40 * (1 + abs(left)) else (left, right)


def _added(parts: Sequence[Function]) -> Function:
    if len(parts) == 2:
        first, second = parts
        return lambda values: first(values) + second(values)
    return lambda values: sum([part(values) for part in parts])


def _multiplied(parts: Sequence[Function]) -> Function:
    if len(parts) == 2:
        first, second = parts
        return lambda values: first(values) * second(values)

    def product(values: list[Any]) -> Any:
        result: Any = 1
        for part in parts:
            result = result * part(values)
            if result == 0:
                return 0
        return result

    return product


def _divided(top: Any, bottom: Any) -> Any:
    if bottom == 0:
        raise UndefinedError("division by zero")
    if isinstance(top, int) and isinstance(bottom, int):
        quotient, rest = divmod(top, bottom)
        return quotient if rest == 0 else Fraction(top, bottom)
    return top / bottom if _rational(top, bottom) else _real(top) / _real(bottom)


def _power(base: Any, exponent: Any) -> Any:
    if isinstance(exponent, Fraction) and exponent.denominator == 1:
        exponent = exponent.numerator
    if isinstance(exponent, int) and _rational(base):
        if exponent < 0 and base == 0:
            raise UndefinedError("division by zero")
        size = max(abs(base.numerator), base.denominator).bit_length() * abs(exponent)
        if size > MAX_BITS and base not in (0, 1, -1):
            raise LimitError("a power is too large")
        return base**exponent if exponent >= 0 else Fraction(base) ** exponent
    if isinstance(exponent, Fraction) and _rational(base) and base >= 0:
        root = exact_root(Fraction(base), exponent.denominator)
        if root is not None:
            return _power(root, exponent.numerator)
    base, exponent = _real(base), _real(exponent)
    if base < 0:
        raise UndefinedError("a negative number to a power that is not whole")
    return _mpmath().mpf(base) ** exponent


def _root(base: Any, degree: Any) -> Any:
    if not isinstance(degree, int) or degree < 1:
        raise UnsupportedError("a root needs a whole degree")
    if base < 0:
        if degree % 2 == 0:
            raise UndefinedError("an even root of a negative number")
        return -_root(-base, degree)
    if isinstance(base, int):
        whole = integer_root(base, degree)
        if whole**degree == base:
            return whole
        return _mpmath().mpf(base) ** (_mpmath().mpf(1) / degree)
    return _power(base, Fraction(1, degree))


def _pieces(node: Node, places: dict[str, int]) -> Function:
    pieces = [
        (compile_relation(condition, places), compile_value(value, places))
        for value, condition in zip(node.args[::2], node.args[1::2], strict=True)
    ]

    def value(values: list[Any]) -> Any:
        for holds, piece in pieces:
            if holds(values):
                return piece(values)
        raise UndefinedError("no piece of the function covers this value")

    return value


def _whole_root(node: Node, places: dict[str, int]) -> Function:
    """floor(sqrt(n)), without the digits of the root."""
    base, degree = (compile_value(part, places) for part in node.args)

    def root(values: list[Any]) -> Any:
        a, k = base(values), degree(values)
        return integer_root(a, k) if isinstance(a, int) and isinstance(k, int) and a >= 0 < k else _floor(_root(a, k))

    return root


def _power_residue(node: Node, places: dict[str, int]) -> Function:
    """(a^b) mod m without the power itself."""
    power, modulus = node.args
    base, exponent = (compile_value(part, places) for part in power.args)
    below = compile_value(modulus, places)

    def residue(values: list[Any]) -> Any:
        a, b, m = base(values), exponent(values), below(values)
        if isinstance(a, int) and isinstance(b, int) and isinstance(m, int) and b >= 0 and m > 0:
            return pow(a, b, m)
        return _power(a, b) % m

    return residue


def _by_mpmath(name: str) -> Callable[..., Any]:
    def function(*values: Any) -> Any:
        library = _mpmath()
        if name in ("log", "ln"):
            if _real(values[0]) <= 0:
                raise UndefinedError("a logarithm of a number that is not positive")
            found = library.log(_real(values[0]))
            return found / library.log(_real(values[1])) if len(values) == 2 else found
        return getattr(library, name.replace("arc", "a"))(*map(_real, values))

    return function


def _whole(function: Callable[..., int | None]) -> Callable[..., Any]:
    def of_integers(*values: Any) -> Any:
        if any(
            value.denominator != 1 if isinstance(value, Fraction) else not isinstance(value, int) for value in values
        ):
            raise UndefinedError("a function of whole numbers met another number")
        found = function(*map(int, values))
        if found is None:
            raise LimitError("a number is too large to be factored")
        return found

    return of_integers


def _floor(value: Any) -> int:
    return math.floor(value) if _rational(value) else int(_mpmath().floor(value + _mpmath().mpf(10) ** -40))


def _factorial(value: int) -> int:
    if not 0 <= value <= 500:
        raise UndefinedError("expected the factorial of a whole number up to 500")
    return math.factorial(value)


def _binomial(n: int, k: int) -> int:
    return math.comb(n, k) if 0 <= k <= n <= 5000 else 0


_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "abs": abs, "min": min, "max": max, "floor": _floor, "ceil": lambda value: -_floor(-value),
    "sign": lambda value: (value > 0) - (value < 0),
    "mod": lambda a, b: a - b * _floor(_divided(a, b)),
    "gcd": _whole(math.gcd), "lcm": _whole(math.lcm), "factorial": _whole(_factorial), "binomial": _whole(_binomial),
    "isqrt": _whole(math.isqrt), "powmod": _whole(pow),
    **{name: _by_mpmath(name) for name in ("log", "ln", "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan")},
    **{name: _whole(function) for name, function in INTEGER_FUNCTIONS.items()},
}  # fmt: skip


__all__ = ["Function", "compile_relation", "compile_value"]
