"""The operation table: every row a program step may use, with its arity and its exact executor.

Arithmetic rows take and give `Fraction`s and run in microseconds. Rows are data: specialists classify into them
by name, renderers read `symbol` and `python` from them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from mycelium.programs.errors import ExecutionError, LimitExceeded

MAX_BITS = 4096  # numerator or denominator of any value; a 400-digit number has 1,329 bits
MAX_EXPONENT = 1000


@dataclass(frozen=True, slots=True)
class Operation:
    """A row of the operation table.

    arity: fewest and most arguments (None: no upper bound).
    symbol: infix sign, or None when it is written as a function call.
    python: exact Python expression over `a`, `b` and, where there may be more arguments, the tuple `values`.
    """

    name: str
    arity: tuple[int, int | None]
    execute: Callable[..., Fraction]
    symbol: str | None
    python: str
    meaning: str
    commutative: bool = False
    kind: str = "arithmetic"

    def accepts(self, count: int) -> bool:
        low, high = self.arity
        return low <= count and (high is None or count <= high)


def _divide(a: Fraction, b: Fraction) -> Fraction:
    if b == 0:
        raise ExecutionError(f"division of {a} by zero")
    return a / b


def _power(base: Fraction, exponent: Fraction) -> Fraction:
    if exponent.denominator != 1:
        raise ExecutionError(f"power {base} ** {exponent}: only whole exponents have exact rational values")
    size = abs(exponent.numerator)
    bits = max(base.numerator.bit_length(), base.denominator.bit_length())
    if size > MAX_EXPONENT or bits * size > MAX_BITS:
        raise LimitExceeded(f"power {base} ** {exponent} would exceed {MAX_BITS} bits")
    if base == 0 and exponent < 0:
        raise ExecutionError("zero to a negative power")
    return base**exponent.numerator


def _floor_divide(a: Fraction, b: Fraction) -> Fraction:
    return Fraction(floor(_divide(a, b)))


def _ceil_divide(a: Fraction, b: Fraction) -> Fraction:
    return Fraction(ceil(_divide(a, b)))


def _remainder(a: Fraction, b: Fraction) -> Fraction:
    return a - b * _floor_divide(a, b)


def _mean(*values: Fraction) -> Fraction:
    return sum(values, Fraction(0)) / len(values)


def _ratio_split(total: Fraction, part: Fraction, *others: Fraction) -> Fraction:
    return _divide(total * part, part + sum(others, Fraction(0)))


def _table(*rows: Operation) -> dict[str, Operation]:
    return {row.name: row for row in rows}


OPERATIONS: dict[str, Operation] = _table(
    Operation("ADD", (2, None), lambda *v: sum(v, Fraction(0)), "+", "a + b + sum(values)", "sum of all arguments", True),
    Operation("SUB", (2, 2), lambda a, b: a - b, "-", "a - b", "first less second"),
    Operation("MUL", (2, 2), lambda a, b: a * b, "*", "a * b", "product", True),
    Operation("DIV", (2, 2), _divide, "/", "a / b", "first divided by second"),
    Operation(
        "PERCENT_OF", (2, 2), lambda p, x: p / 100 * x, None, "a / 100 * b", "first (in percent) of second"
    ),
    Operation(
        "INCREASE_BY_PERCENT", (2, 2), lambda x, p: x * (1 + p / 100), None, "a * (1 + b / 100)",
        "first increased by second percent",
    ),
    Operation(
        "DECREASE_BY_PERCENT", (2, 2), lambda x, p: x * (1 - p / 100), None, "a * (1 - b / 100)",
        "first decreased by second percent",
    ),
    Operation("POWER", (2, 2), _power, "**", "a**b", "first to the whole power second"),
    Operation("REMAINDER", (2, 2), _remainder, None, "a % b", "what is left after whole parts of size second"),
    Operation("FLOOR_DIV", (2, 2), _floor_divide, None, "Fraction(a // b)", "how many whole times second fits in first"),
    Operation("CEIL_DIV", (2, 2), _ceil_divide, None, "Fraction(-(-a // b))", "how many of size second hold all of first"),
    Operation("MEAN", (1, None), _mean, None, "(a + sum(values)) / (1 + len(values))", "arithmetic mean", True),
    Operation("MIN", (1, None), lambda *v: min(v), None, "min([a, *values])", "smallest argument", True),
    Operation("MAX", (1, None), lambda *v: max(v), None, "max([a, *values])", "largest argument", True),
    Operation(
        "RATIO_SPLIT", (2, None), _ratio_split, None, "a * b / (b + sum(values))",
        "share of first that belongs to second when split in the ratio second : third : ...",
    ),
)  # fmt: skip
