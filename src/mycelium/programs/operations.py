"""The operation table: every row a program step may use, with its arity and its exact executor.

Arithmetic rows take and give `Fraction`s and run in microseconds. Symbolic rows (kind "symbolic") also take and give
`Expression`s and are run by the worker processes of `programs.symbolic`; nothing of them is imported before that.
Rows are data: specialists classify into them by name, renderers read `symbol` and `python` from them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from mycelium.programs.errors import ExecutionError, LimitExceeded
from mycelium.programs.limits import LIMITS


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
    if size > LIMITS.exponent or bits * size > LIMITS.bits:
        raise LimitExceeded(f"power {base} ** {exponent} would exceed {LIMITS.bits} bits")
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


def _symbolic(name: str, arity: tuple[int, int | None], meaning: str) -> Operation:
    """A row that works on expressions and is run by `programs.symbolic`; sympy loads in its workers only."""

    def execute(*values: object) -> object:
        from mycelium.programs.expression import symbolic

        return symbolic(name, *values)

    return Operation(name, arity, execute, None, "", meaning, kind="symbolic")  # type: ignore[arg-type]


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
    _symbolic("EVALUATE", (1, 1), "exact value of an expression"),
    _symbolic("SIMPLIFY", (1, 1), "a shorter form of an expression"),
    _symbolic("EXPAND", (1, 1), "products multiplied out"),
    _symbolic("FACTOR", (1, 1), "a polynomial or an integer as a product"),
    _symbolic("SOLVE", (1, None), "set of solutions of an equation, inequality or system; the unknowns follow"),
    _symbolic("VALUE_GIVEN", (1, None), "value of first under the equations and conditions that follow"),
    _symbolic("SUBSTITUTE", (2, None), "first with letters replaced: x = 3, or x, 3"),
    _symbolic("COMPOSE", (2, 3), "first with its letter replaced by second"),
    _symbolic("GCD", (2, None), "greatest common divisor"),
    _symbolic("LCM", (2, None), "least common multiple"),
    _symbolic("MOD", (2, 2), "first modulo second, without building its large powers"),
    _symbolic("POWMOD", (3, 3), "first to the power second, modulo third"),
    _symbolic("INVERSE", (1, 2), "inverse matrix, or inverse modulo second"),
    _symbolic("SOLVE_CONGRUENCE", (3, 3), "residues for which first is congruent to second modulo third"),
    _symbolic("CONVERT_BASE", (2, 2), "first written in base second"),
    _symbolic("DIVISOR_COUNT", (1, 1), "how many positive divisors"),
    _symbolic("DIVISOR_SUM", (1, 1), "sum of the positive divisors"),
    _symbolic("PRIME_FACTOR_COUNT", (1, 1), "how many different prime factors"),
    _symbolic("PRIME_FACTOR_SUM", (1, 1), "sum of the different prime factors"),
    _symbolic("LARGEST_PRIME_FACTOR", (1, 1), "largest prime factor"),
    _symbolic("SMALLEST_PRIME_FACTOR", (1, 1), "smallest prime factor"),
    _symbolic("DISTANCE", (2, 2), "distance of two points"),
    _symbolic("MIDPOINT", (2, 2), "midpoint of two points"),
    _symbolic("SLOPE", (2, 2), "slope of the line through two points"),
    _symbolic("LINE_SLOPE", (1, 1), "slope of a line given by its equation"),
    _symbolic("INTERCEPT", (2, 2), "where a line meets the axis second"),
    _symbolic("DOT_PRODUCT", (2, 2), "dot product of two vectors"),
    _symbolic("CROSS_PRODUCT", (2, 2), "cross product of two vectors"),
    _symbolic("PROJECTION", (2, 2), "projection of first onto second"),
    _symbolic("DET", (1, 1), "determinant of a matrix"),
    _symbolic("SUM_OF_ROOTS", (1, 1), "sum of the roots of a polynomial"),
    _symbolic("PRODUCT_OF_ROOTS", (1, 1), "product of the roots of a polynomial"),
    _symbolic("DISCRIMINANT", (1, 1), "discriminant of a polynomial"),
    _symbolic("DEGREE", (1, 1), "degree of a polynomial"),
    _symbolic("COEFFICIENT", (2, 2), "coefficient of the monomial second in first"),
    _symbolic("COEFFICIENT_SUM", (1, 1), "sum of all coefficients of a polynomial"),
    _symbolic("POLYNOMIAL_QUOTIENT", (2, 2), "quotient of two polynomials"),
    _symbolic("POLYNOMIAL_REMAINDER", (2, 2), "remainder of the division of two polynomials"),
    _symbolic("COUNT_INTEGERS", (1, 1), "how many integers a set of reals holds"),
    _symbolic("MEDIAN", (1, None), "middle value"),
    _symbolic("ROUND_TO", (2, 2), "first rounded to so many decimal places"),
    _symbolic("LARGEST", (1, 1), "largest value of a set"),
    _symbolic("SMALLEST", (1, 1), "smallest value of a set"),
    _symbolic("ONLY", (1, 1), "the single value of a set"),
    _symbolic("TOTAL_OF", (1, 1), "sum of the values of a set"),
    _symbolic("PRODUCT_OF", (1, 1), "product of the values of a set"),
    _symbolic("COUNT_OF", (1, 1), "how many values a set has"),
    _symbolic("SORTED_LIST", (1, 1), "values of a set in ascending order"),
    _symbolic("POSITIVE_OF", (1, 1), "positive values of a set"),
    _symbolic("NEGATIVE_OF", (1, 1), "negative values of a set"),
    _symbolic("INTEGERS_OF", (1, 1), "whole values of a set"),
    _symbolic("TO_DEGREES", (1, 1), "an angle in radians, in degrees"),
)  # fmt: skip
