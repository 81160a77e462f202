"""The operation table: every row a program step may use, with its arguments, its exact executor and its wording.

Arithmetic rows take and give `Fraction`s and run in microseconds. Symbolic rows (kind "symbolic") also take and give
`Expression`s and are run by the worker processes of `mycelium.symbolic`; nothing of them is imported before that.

A row is one registration, here or from outside the package:

    OPERATIONS.register("AVERAGE", Operation("AVERAGE", (2, 2), lambda a, b: (a + b) / 2, python="(a + b) / 2"))

Then it executes, prints and reads back in every format and explains itself; with `learnable=True` the heads of
specialists that are trained afterwards choose among it too.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from mycelium.errors import UsageError
from mycelium.programs.errors import ExecutionError, LimitExceeded
from mycelium.programs.limits import LIMITS
from mycelium.registry import Registry, must_be

ARGUMENT_KINDS = (
    "number", "expression", "equation", "letter", "set", "point", "vector", "matrix", "any",
)  # fmt: skip
_NAME = re.compile(r"[A-Z][A-Z0-9_]*")
_PLACE = re.compile(r"\{\d+\}")


@dataclass(frozen=True, slots=True)
class Operation:
    """A row of the operation table.

    arity: fewest and most arguments (None: no upper bound).
    execute: the exact value of its arguments; `Fraction`s in, a `Fraction` out, or a `ProgramError` that says why not.
    symbol: infix sign, or None when it is written as a function call.
    python: exact Python expression over `a`, `b`, ... and, where there may be more arguments, the tuple `values`; the
        Python format needs it.
    meaning: in a few words, for the table in docs/programs.md.
    commutative: whether the order of the arguments makes no difference.
    kind: "arithmetic", or "symbolic" for rows that the workers run.
    argument_kinds: what stands at each place, of `ARGUMENT_KINDS`; the last one holds for all further places.
    templates: how a step reads in words, "{0}% of {1}"; explanations use the first that has a place for every argument,
        without one `name(a, b)`.
    learnable: whether the heads of specialists choose among it.

    Raises:
        UsageError: a name that program texts could not hold, an impossible arity, an unknown kind.
    """

    name: str
    arity: tuple[int, int | None]
    execute: Callable[..., Fraction]
    symbol: str | None = None
    python: str = ""
    meaning: str = ""
    commutative: bool = False
    kind: str = "arithmetic"
    argument_kinds: tuple[str, ...] = ("number",)
    templates: tuple[str, ...] = ()
    learnable: bool = False

    def __post_init__(self) -> None:
        low, high = self.arity
        if not _NAME.fullmatch(self.name):
            raise UsageError(f"got the operation {self.name!r}; expected capitals, digits and _, such as AVERAGE_OF_3.")
        if low < 1 or (high is not None and high < low):
            raise UsageError(
                f"{self.name}: got the arity {self.arity}; expected (fewest, most or None), fewest 1 or more."
            )
        unknown = [kind for kind in self.argument_kinds if kind not in ARGUMENT_KINDS]
        if unknown or not self.argument_kinds or self.kind not in ("arithmetic", "symbolic"):
            raise UsageError(
                f"{self.name}: got kind {self.kind!r} and argument kinds {self.argument_kinds}; expected arithmetic or "
                f"symbolic, and some of {', '.join(ARGUMENT_KINDS)}."
            )

    @property
    def min_arity(self) -> int:
        """Fewest arguments."""
        return self.arity[0]

    @property
    def max_arity(self) -> int:
        """Most arguments; what a program allows where the table sets no bound."""
        return LIMITS.arguments if self.arity[1] is None else self.arity[1]

    def accepts(self, count: int) -> bool:
        low, high = self.arity
        return low <= count and (high is None or count <= high)

    def argument_kind(self, position: int) -> str:
        """What stands at a place, counted from 0."""
        return self.argument_kinds[min(position, len(self.argument_kinds) - 1)]

    def in_words(self, parts: list[str]) -> str:
        """One step with its arguments written out: "48 / 2", "25% of 120", "mean(1, 2, 6)".

        >>> OPERATIONS["DIV"].in_words(["1", "1/3"])
        '1 / (1/3)'
        """
        fitting = (text for text in self.templates if len(set(_PLACE.findall(text))) == len(parts))
        template = next(fitting, "")
        if self.symbol is not None or re.search(r"[-+*/]", template):
            # "48 / (1/2)" and "48 - (-2)": without the parentheses a reader would take them for something else.
            parts = [
                f"({part})" if "/" in part or " " in part or (part.startswith("-") and i) else part
                for i, part in enumerate(parts)
            ]
        if template:
            return template.format(*parts)
        return f"{self.name.lower()}({', '.join(parts)})" if self.symbol is None else f" {self.symbol} ".join(parts)


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


def _symbolic(name: str, arity: tuple[int, int | None], kinds: str, meaning: str) -> Operation:
    """A row that works on expressions and is run by `mycelium.symbolic`; sympy loads in its workers only."""

    def execute(*values: object) -> object:
        from mycelium.programs.expression import symbolic

        return symbolic(name, *values)

    return Operation(
        name, arity, execute, meaning=meaning, kind="symbolic", argument_kinds=tuple(kinds.split())  # type: ignore[arg-type]
    )  # fmt: skip


_ROWS = (
    Operation(
        "ADD", (2, None), lambda *v: sum(v, Fraction(0)), "+", "a + b + sum(values)", "sum of all arguments", True,
        learnable=True,
    ),
    Operation("SUB", (2, 2), lambda a, b: a - b, "-", "a - b", "first less second", learnable=True),
    Operation("MUL", (2, 2), lambda a, b: a * b, "*", "a * b", "product", True, learnable=True),
    Operation("DIV", (2, 2), _divide, "/", "a / b", "first divided by second", learnable=True),
    Operation("POWER", (2, 2), _power, "**", "a**b", "first to the whole power second", learnable=True),
    Operation(
        "FLOOR_DIV", (2, 2), _floor_divide, None, "Fraction(a // b)", "how many whole times second fits in first",
        templates=("{0} / {1} rounded down",), learnable=True,
    ),
    Operation(
        "CEIL_DIV", (2, 2), _ceil_divide, None, "Fraction(-(-a // b))", "how many of size second hold all of first",
        templates=("{0} / {1} rounded up",), learnable=True,
    ),
    Operation(
        "REMAINDER", (2, 2), _remainder, None, "a % b", "what is left after whole parts of size second",
        templates=("the remainder of {0} / {1}",), learnable=True,
    ),
    Operation(
        "PERCENT_OF", (2, 2), lambda p, x: p / 100 * x, None, "a / 100 * b", "first (in percent) of second",
        templates=("{0}% of {1}",),
    ),
    Operation(
        "INCREASE_BY_PERCENT", (2, 2), lambda x, p: x * (1 + p / 100), None, "a * (1 + b / 100)",
        "first increased by second percent", templates=("{0} increased by {1}%",),
    ),
    Operation(
        "DECREASE_BY_PERCENT", (2, 2), lambda x, p: x * (1 - p / 100), None, "a * (1 - b / 100)",
        "first decreased by second percent", templates=("{0} decreased by {1}%",),
    ),
    Operation("MEAN", (1, None), _mean, None, "(a + sum(values)) / (1 + len(values))", "arithmetic mean", True),
    Operation("MIN", (1, None), lambda *v: min(v), None, "min([a, *values])", "smallest argument", True),
    Operation("MAX", (1, None), lambda *v: max(v), None, "max([a, *values])", "largest argument", True),
    Operation(
        "RATIO_SPLIT", (2, None), _ratio_split, None, "a * b / (b + sum(values))",
        "share of first that belongs to second when split in the ratio second : third : ...",
    ),
    _symbolic("EVALUATE", (1, 1), "expression", "exact value of an expression"),
    _symbolic("SIMPLIFY", (1, 1), "expression", "a shorter form of an expression"),
    _symbolic("EXPAND", (1, 1), "expression", "products multiplied out"),
    _symbolic("FACTOR", (1, 1), "expression", "a polynomial or an integer as a product"),
    _symbolic(
        "SOLVE", (1, None), "equation letter",
        "set of solutions of an equation, inequality or system; the unknowns follow",
    ),
    _symbolic(
        "VALUE_GIVEN", (1, None), "expression equation",
        "value of first under the equations and conditions that follow",
    ),
    _symbolic("SUBSTITUTE", (2, None), "expression any", "first with letters replaced: x = 3, or x, 3"),
    _symbolic("COMPOSE", (2, 3), "expression expression letter", "first with its letter replaced by second"),
    _symbolic("GCD", (2, None), "number", "greatest common divisor"),
    _symbolic("LCM", (2, None), "number", "least common multiple"),
    _symbolic("MOD", (2, 2), "number", "first modulo second, without building its large powers"),
    _symbolic("POWMOD", (3, 3), "number", "first to the power second, modulo third"),
    _symbolic("INVERSE", (1, 2), "any number", "inverse matrix, or inverse modulo second"),
    _symbolic(
        "SOLVE_CONGRUENCE", (3, 3), "expression number number",
        "residues for which first is congruent to second modulo third",
    ),
    _symbolic("CONVERT_BASE", (2, 2), "number", "first written in base second"),
    _symbolic("DIVISOR_COUNT", (1, 1), "number", "how many positive divisors"),
    _symbolic("DIVISOR_SUM", (1, 1), "number", "sum of the positive divisors"),
    _symbolic("PRIME_FACTOR_COUNT", (1, 1), "number", "how many different prime factors"),
    _symbolic("PRIME_FACTOR_SUM", (1, 1), "number", "sum of the different prime factors"),
    _symbolic("LARGEST_PRIME_FACTOR", (1, 1), "number", "largest prime factor"),
    _symbolic("SMALLEST_PRIME_FACTOR", (1, 1), "number", "smallest prime factor"),
    _symbolic("DISTANCE", (2, 2), "point", "distance of two points"),
    _symbolic("MIDPOINT", (2, 2), "point", "midpoint of two points"),
    _symbolic("SLOPE", (2, 2), "point", "slope of the line through two points"),
    _symbolic("LINE_SLOPE", (1, 1), "equation", "slope of a line given by its equation"),
    _symbolic("INTERCEPT", (2, 2), "equation letter", "where a line meets the axis second"),
    _symbolic("DOT_PRODUCT", (2, 2), "vector", "dot product of two vectors"),
    _symbolic("CROSS_PRODUCT", (2, 2), "vector", "cross product of two vectors"),
    _symbolic("PROJECTION", (2, 2), "vector", "projection of first onto second"),
    _symbolic("DET", (1, 1), "matrix", "determinant of a matrix"),
    _symbolic("SUM_OF_ROOTS", (1, 1), "expression", "sum of the roots of a polynomial"),
    _symbolic("PRODUCT_OF_ROOTS", (1, 1), "expression", "product of the roots of a polynomial"),
    _symbolic("DISCRIMINANT", (1, 1), "expression", "discriminant of a polynomial"),
    _symbolic("DEGREE", (1, 1), "expression", "degree of a polynomial"),
    _symbolic("COEFFICIENT", (2, 2), "expression", "coefficient of the monomial second in first"),
    _symbolic("COEFFICIENT_SUM", (1, 1), "expression", "sum of all coefficients of a polynomial"),
    _symbolic("POLYNOMIAL_QUOTIENT", (2, 2), "expression", "quotient of two polynomials"),
    _symbolic("POLYNOMIAL_REMAINDER", (2, 2), "expression", "remainder of the division of two polynomials"),
    _symbolic("COUNT_INTEGERS", (1, 1), "set", "how many integers a set of reals holds"),
    _symbolic("MEDIAN", (1, None), "number", "middle value"),
    _symbolic("ROUND_TO", (2, 2), "number", "first rounded to so many decimal places"),
    _symbolic("LARGEST", (1, 1), "set", "largest value of a set"),
    _symbolic("SMALLEST", (1, 1), "set", "smallest value of a set"),
    _symbolic("ONLY", (1, 1), "set", "the single value of a set"),
    _symbolic("TOTAL_OF", (1, 1), "set", "sum of the values of a set"),
    _symbolic("PRODUCT_OF", (1, 1), "set", "product of the values of a set"),
    _symbolic("COUNT_OF", (1, 1), "set", "how many values a set has"),
    _symbolic("SORTED_LIST", (1, 1), "set", "values of a set in ascending order"),
    _symbolic("POSITIVE_OF", (1, 1), "set", "positive values of a set"),
    _symbolic("NEGATIVE_OF", (1, 1), "set", "negative values of a set"),
    _symbolic("INTEGERS_OF", (1, 1), "set", "whole values of a set"),
    _symbolic("TO_DEGREES", (1, 1), "number", "an angle in radians, in degrees"),
)  # fmt: skip

OPERATIONS: Registry[Operation] = Registry("operation", "mycelium.operations", must_be(Operation))
for _row in _ROWS:
    OPERATIONS.register(_row.name, _row)


def learnable_operations() -> tuple[str, ...]:
    """Names of the rows that heads choose among, in the order of the table."""
    return tuple(name for name, row in OPERATIONS.items() if row.learnable)
