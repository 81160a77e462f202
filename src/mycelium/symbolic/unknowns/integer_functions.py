"""Functions of whole numbers that conditions speak of: digits, divisors, what stamps cannot pay."""

from __future__ import annotations

import math
from collections.abc import Callable

from mycelium.symbolic.errors import LimitError, UndefinedError, UnsupportedError
from mycelium.symbolic.exact import rational_value
from mycelium.symbolic.integers import divisor_count, factorize, totient
from mycelium.symbolic.tree import Node, call, rational

MAX_STAMP = 20_000


def digit_count(n: int) -> int:
    """How many decimal digits: 7456 has four.

    >>> digit_count(0), digit_count(-305)
    (1, 3)
    """
    return len(str(abs(n)))


def digit_sum(n: int) -> int:
    """Sum of the decimal digits."""
    return sum(map(int, str(abs(n))))


def divisor_sum(n: int) -> int | None:
    """Sum of the positive divisors; None where the number is too large to be factored."""
    if n == 0:
        raise UndefinedError("0 has infinitely many divisors")
    factors = factorize(abs(n))
    return None if factors is None else math.prod((p ** (e + 1) - 1) // (p - 1) for p, e in factors.items())


def prime_exponent(n: int, prime: int) -> int:
    """How often a prime divides a number: 24! holds the 3 ten times."""
    if n == 0 or prime < 2:
        raise UndefinedError("expected a number other than 0 and a divisor of at least 2")
    count = 0
    while n % prime == 0:
        n, count = n // prime, count + 1
    return count


def frobenius(*sizes: int) -> int:
    """The largest amount that stamps (or coins) of these sizes cannot pay; -1 where they pay every amount.

    >>> frobenius(5, 9)
    31

    Raises:
        UndefinedError: the sizes have a common divisor, so that infinitely many amounts cannot be paid.
        LimitError: the search would go beyond `MAX_STAMP`.
    """
    if not sizes or min(sizes) < 1:
        raise UndefinedError("expected positive sizes")
    if math.gcd(*sizes) != 1:
        raise UndefinedError("infinitely many amounts cannot be paid")
    step = min(sizes)
    if step * max(sizes) > 50 * MAX_STAMP:
        raise LimitError("the sizes are too large")
    least = {0: 0}  # the smallest amount for every remainder by the smallest size: Brauer and Shockley (1962)
    open_ = [0]
    while open_:
        amount = open_.pop()
        if amount != least[amount % step]:
            continue
        for size in sizes:
            more = amount + size
            if more < least.get(more % step, more + 1):
                least[more % step] = more
                open_.append(more)
    return max(least.values()) - step


def from_digits(base: int, *digits: int) -> int:
    """The number that digits write in a base, the highest first."""
    value = 0
    for digit in digits:
        value = value * base + digit
    return value


def _positional(base: Node, *digits: Node) -> Node:
    """a*100 + b*10 + c for the digits a, b, c in base 10."""
    top = len(digits) - 1
    parts = [
        digit
        if place == top
        else Node("mul", (digit, base if top - place == 1 else Node("pow", (base, rational(top - place)))))
        for place, digit in enumerate(digits)
    ]
    return parts[0] if len(parts) == 1 else Node("add", tuple(parts))


INTEGER_FUNCTIONS: dict[str, Callable[..., int | None]] = {
    "digit_count": digit_count, "digit_sum": digit_sum, "divisor_count": divisor_count, "divisor_sum": divisor_sum,
    "prime_exponent": prime_exponent, "frobenius": frobenius, "from_digits": from_digits, "totient": totient,
}  # fmt: skip


def _named(name: str, function: Callable[..., int | None]) -> Callable[..., Node]:
    def row(*nodes: Node) -> Node:
        if any(node.symbols() for node in nodes):
            if name == "from_digits":
                return _positional(*nodes)
            return call(name, *nodes)  # a letter's value comes later
        values = [rational_value(node) for node in nodes]
        if any(value is None or value.denominator != 1 for value in values):
            raise UnsupportedError(f"{name} needs whole numbers")
        found = function(*[int(value) for value in values if value is not None])
        if found is None:
            raise LimitError("the number is too large to be factored")
        return rational(found)

    return row


INTEGER_ROWS = {
    name: _named(name, INTEGER_FUNCTIONS[name])
    for name in ("digit_count", "digit_sum", "prime_exponent", "frobenius", "from_digits")
}
