"""Exact rational values in this process, with the size of every result estimated before the work.

`rational_value` gives the Fraction of a tree that has one, or None when the tree needs sympy
(roots, functions, symbols). Sizes are counted in bits of numerator and denominator.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from functools import lru_cache

from mycelium.symbolic.decimals import MAX_PLACES, mean, median, rounded
from mycelium.symbolic.errors import LimitError, UndefinedError
from mycelium.symbolic.integers import divisor_count, fibonacci, integer_root, power_modulo, totient
from mycelium.symbolic.tree import Node, rational

MAX_BITS = 1 << 17  # about 39,000 decimal digits
MAX_ROOT_BITS = 20_000


class _Budget(threading.local):
    """What one evaluation may still spend in this thread."""

    total_bits = 4 * MAX_BITS
    terms = 20_000
    series_bits = 4_000


_budget = _Budget()


@contextmanager
def work_budget(total_bits: int = 4 * MAX_BITS, terms: int = 20_000, series_bits: int = 4_000) -> Iterator[None]:
    """Limits for everything computed inside: bits of all values together, terms of all sums, bits of a sum.

    A sum that runs out of terms or bits is left to the workers (None), which allow more.
    """
    before = (_budget.total_bits, _budget.terms, _budget.series_bits)
    _budget.total_bits, _budget.terms, _budget.series_bits = total_bits, terms, series_bits
    try:
        yield
    finally:
        _budget.total_bits, _budget.terms, _budget.series_bits = before


@lru_cache(maxsize=4096)
def rational_value(node: Node) -> Fraction | None:
    """The exact value, or None when it is not plainly rational.

    Raises:
        UndefinedError: a division by zero, 0^0, a factorial of -1 ...
        LimitError: a value would need more than MAX_BITS bits, or a sum more than MAX_TERMS terms.
    """
    head = node.head
    if head == "number":
        assert isinstance(node.value, Fraction)
        return node.value
    if head == "based":
        return _based(node)
    if head in ("sum", "product"):
        return _series(node)
    if head == "call" and node.value == "mod":
        return _mod(node)
    rule = _RULES.get(head)
    if rule is None:
        return None
    values: list[Fraction] = []
    missing = False
    for arg in node.args:  # all arguments are visited: 0 * (1/0) is undefined, x + 1/0 too
        value = rational_value(arg)
        if value is None:
            missing = True
        else:
            values.append(value)
    if missing:
        return None
    return rule(node, values)


def bits(value: Fraction) -> int:
    return value.numerator.bit_length() + value.denominator.bit_length()


def _scaled(count: int, factor: float) -> float:
    """count * factor, infinite where a float cannot hold it."""
    return count * factor if count.bit_length() < 900 else math.inf


def _guard(needed: float, what: str) -> None:
    if needed > MAX_BITS:
        raise LimitError(f"{what} would have about {needed:.3g} bits; at most {MAX_BITS} are computed")
    if needed > 2_000:
        _budget.total_bits -= int(needed)
        if _budget.total_bits < 0:
            raise LimitError("the expression needs too much work altogether")


def _add(node: Node, values: list[Fraction]) -> Fraction:
    _guard(sum(map(bits, values)), "the sum")
    return sum(values, Fraction(0))


def _mul(node: Node, values: list[Fraction]) -> Fraction:
    _guard(sum(map(bits, values)), "the product")
    result = Fraction(1)
    for value in values:
        result *= value
    return result


def _div(node: Node, values: list[Fraction]) -> Fraction:
    if values[1] == 0:
        raise UndefinedError("division by zero")
    _guard(bits(values[0]) + bits(values[1]), "the quotient")
    return values[0] / values[1]


def power(base: Fraction, exponent: Fraction) -> Fraction | None:
    """base ** exponent when that is rational and small enough, None when it is irrational or complex."""
    if exponent.denominator != 1:
        root = exact_root(base, exponent.denominator)
        return None if root is None else power(root, Fraction(exponent.numerator))
    if base == 0:
        if exponent == 0:
            raise UndefinedError("0^0 is undefined")
        if exponent < 0:
            raise UndefinedError("division by zero: 0 to a negative power")
        return Fraction(0)
    if abs(base) == 1:
        return Fraction(1) if base == 1 or exponent.numerator % 2 == 0 else Fraction(-1)
    largest = max(abs(base.numerator), base.denominator)
    _guard(_scaled(abs(exponent.numerator), math.log2(largest)), "the power")
    return base**exponent.numerator


def exact_root(base: Fraction, degree: int) -> Fraction | None:
    """The rational principal root of a non-negative rational, if it has one."""
    if base < 0 or degree < 1:
        return None
    if base in (0, 1):
        return base
    if degree > MAX_ROOT_BITS or bits(base) > MAX_ROOT_BITS:
        return None
    top, bottom = integer_root(base.numerator, degree), integer_root(base.denominator, degree)
    if top**degree == base.numerator and bottom**degree == base.denominator:
        return Fraction(top, bottom)
    return None


def _pow(node: Node, values: list[Fraction]) -> Fraction | None:
    base, exponent = values
    if base < 0 and exponent.denominator % 2 == 1 and exponent.denominator > 1:  # (-8)^(2/3) is 4, as in school
        value = power(-base, exponent)
        return None if value is None else value * (-1) ** (exponent.numerator % 2)
    return power(base, exponent)


def _root(node: Node, values: list[Fraction]) -> Fraction | None:
    base, degree = values
    if degree.denominator != 1 or degree < 1:
        if degree == 0:
            raise UndefinedError("a root of degree 0")
        return None
    if base < 0 and degree % 2 == 1:  # the school's cube root of -8 is -2
        root = exact_root(-base, degree.numerator)
        return None if root is None else -root
    return exact_root(base, degree.numerator)


def _based(node: Node) -> Fraction:
    digits, base = str(node.value).rsplit(",", 1)
    radix = int(base)
    if not 2 <= radix <= 36:
        raise UndefinedError(f"base {radix} is not between 2 and 36")
    try:
        return Fraction(int(digits, radix))
    except ValueError:
        raise UndefinedError(f"{digits[:40]} is no number in base {radix}") from None


def _integers(values: list[Fraction]) -> list[int] | None:
    if any(value.denominator != 1 for value in values):
        return None
    return [value.numerator for value in values]


def factorial(n: int) -> int:
    if n < 0:
        raise UndefinedError("the factorial of a negative integer is undefined")
    _guard(_scaled(n, math.log2(n + 2)), "the factorial")
    return math.factorial(n)


def _double_factorial(n: int) -> int:
    if n < -1:
        raise UndefinedError("the double factorial of this negative integer is undefined")
    _guard(_scaled(n, math.log2(n + 2)), "the double factorial")
    return math.prod(range(n, 0, -2))


def binomial(n: int, k: int) -> int | None:
    if n < 0:
        return None
    if k < 0 or k > n:
        return 0
    _guard(_scaled(min(k, n - k), math.log2(n + 1)), "the binomial coefficient")
    return math.comb(n, k)


def _call(node: Node, values: list[Fraction]) -> Fraction | None:
    name = str(node.value)
    if name == "abs" and len(values) == 1:
        return abs(values[0])
    if name in ("floor", "ceil") and len(values) == 1:
        return Fraction(math.floor(values[0]) if name == "floor" else math.ceil(values[0]))
    if name in ("min", "max") and values:
        return min(values) if name == "min" else max(values)
    if name == "sign" and len(values) == 1:
        return Fraction((values[0] > 0) - (values[0] < 0))
    if name in ("simplify", "expand", "evaluate", "rational", "re", "conjugate") and len(values) == 1:
        return values[0]
    if name in ("mean", "median") and values:
        _guard(sum(map(bits, values)), name)
        return mean(values) if name == "mean" else median(values)
    if name == "round_to" and 1 <= len(values) <= 2:
        places = values[1] if len(values) == 2 else Fraction(0)
        return rounded(values[0], places.numerator) if places.denominator == 1 and abs(places) <= MAX_PLACES else None
    integers = _integers(values)
    if integers is None:
        return None
    result: int | None = None
    if name == "factorial" and len(integers) == 1:
        result = factorial(integers[0])
    elif name == "factorial2" and len(integers) == 1:
        result = _double_factorial(integers[0])
    elif name == "binomial" and len(integers) == 2:
        result = binomial(*integers)
    elif name in ("gcd", "lcm") and integers:
        _guard(sum(map(bits, values)), name)
        result = math.gcd(*integers) if name == "gcd" else math.lcm(*integers)
    elif name == "powmod" and len(integers) == 3:
        result = power_modulo(*integers)
    elif name == "isqrt" and len(integers) == 1 and integers[0] >= 0:
        result = math.isqrt(integers[0])
    elif name == "inverse" and len(integers) == 2:
        result = power_modulo(integers[0], -1, integers[1])
    elif name == "divisor_count" and len(integers) == 1:
        result = divisor_count(integers[0])
    elif name == "totient" and len(integers) == 1:
        result = totient(integers[0])
    elif name == "fibonacci" and len(integers) == 1 and integers[0] >= 0:
        _guard(_scaled(integers[0], 0.7), "the Fibonacci number")
        result = fibonacci(integers[0])
    return None if result is None else Fraction(result)


def _mod(node: Node) -> Fraction | None:
    if len(node.args) != 2:
        return None
    modulus = rational_value(node.args[1])
    if modulus is None:
        return None
    if modulus == 0:
        raise UndefinedError("remainder by zero")
    if modulus.denominator == 1:
        small = _residue(node.args[0], abs(modulus.numerator))
        if small is not None:
            return Fraction(small if modulus > 0 or small == 0 else small + modulus.numerator)
    value = rational_value(node.args[0])
    return None if value is None else value % modulus


def _residue(node: Node, modulus: int) -> int | None:
    """Value of an integer tree modulo `modulus`, without ever building its large powers."""
    head = node.head
    if head == "number":
        assert isinstance(node.value, Fraction)
        return node.value.numerator % modulus if node.value.denominator == 1 else None
    if head in ("add", "mul", "neg"):
        parts = [_residue(arg, modulus) for arg in node.args]
        if any(part is None for part in parts):
            return None
        known = [part for part in parts if part is not None]
        return (-known[0] if head == "neg" else sum(known) if head == "add" else math.prod(known)) % modulus
    if head == "pow":
        base, exponent = _residue(node.args[0], modulus), rational_value(node.args[1])
        if base is None or exponent is None or exponent.denominator != 1 or exponent < 0:
            return None
        if exponent == 0 and rational_value(node.args[0]) == 0:
            raise UndefinedError("0^0 is undefined")
        return pow(base, exponent.numerator, modulus)
    if head == "call" and node.value == "factorial":
        n = rational_value(node.args[0])
        if n is not None and n.denominator == 1 and n >= modulus:
            return 0
    value = rational_value(node)
    return value.numerator % modulus if value is not None and value.denominator == 1 else None


def _series(node: Node) -> Fraction | None:
    """Finite sums and products, term by term."""
    if len(node.args) != 4:
        return None
    body, variable, lower, upper = node.args
    start, stop = rational_value(lower), rational_value(upper)
    if start is None or stop is None or start.denominator != 1 or stop.denominator != 1:
        return None
    if not body.symbols() <= {str(variable.value)} or stop - start >= _budget.terms:
        return None  # sympy may know a closed form, under the worker's clock
    total = Fraction(0 if node.head == "sum" else 1)
    for index in range(int(start), int(stop) + 1):
        _budget.terms -= body.size
        if _budget.terms < 0:
            return None
        value = rational_value.__wrapped__(replace_symbol(body, str(variable.value), Fraction(index)))
        if value is None:
            return None
        total = total + value if node.head == "sum" else total * value
        if bits(total) > _budget.series_bits:
            return None
    return total


def replace_symbol(node: Node, name: str, value: Fraction | Node) -> Node:
    """The tree with every occurrence of a symbol replaced (i and e count as indices where they are bound)."""
    if node.head == "symbol" and node.value == name:
        return value if isinstance(value, Node) else rational(value)
    if node.head == "constant" and node.value == name:
        return value if isinstance(value, Node) else rational(value)
    if not node.args:
        return node
    return Node(node.head, tuple(replace_symbol(arg, name, value) for arg in node.args), node.value)


_RULES = {
    "add": _add,
    "mul": _mul,
    "div": _div,
    "pow": _pow,
    "root": _root,
    "call": _call,
    "unit": lambda node, values: values[0] / 100 if node.value == "percent" else None,
    "neg": lambda node, values: -values[0],
}
