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
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from math import ceil, floor
from typing import Any

from mycelium.errors import UsageError
from mycelium.programs.errors import ExecutionError, LimitExceeded
from mycelium.programs.kinds import ARGUMENT_KINDS, RESULT_KINDS, arithmetic_kind
from mycelium.programs.limits import LIMITS
from mycelium.programs.unknown_rows import UNKNOWN_ROWS
from mycelium.registry import Registry, must_be

_NAME = re.compile(r"[A-Z][A-Z0-9_]*")
_PLACE = re.compile(r"\{\d+\}")


@dataclass(frozen=True, slots=True)
class Operation:
    """A row of the operation table.

    arity: fewest and most arguments (None: no upper bound); 0 for a row that needs none.
    execute: the exact value of its arguments; `Fraction`s in, a `Fraction` out, or a `ProgramError` that says why not.
    symbol: infix sign, or None when it is written as a function call.
    python: exact Python expression over `a`, `b`, ... and, where there may be more arguments, the tuple `values`; the
        Python format needs it.
    meaning: in a few words, for the table in docs/programs.md.
    commutative: whether the order of the arguments makes no difference.
    kind: "arithmetic", or "symbolic" for rows that the workers run.
    argument_kinds: what stands at each place, of `kinds.ARGUMENT_KINDS`; the last one holds for all further places.
    result_kind: what it gives, of `kinds.RESULT_KINDS`.
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
    result_kind: str = "number"
    templates: tuple[str, ...] = ()
    learnable: bool = False

    def __post_init__(self) -> None:
        low, high = self.arity
        if not _NAME.fullmatch(self.name):
            raise UsageError(f"got the operation {self.name!r}; expected capitals, digits and _, such as AVERAGE_OF_3.")
        if low < 0 or (high is not None and high < low):
            raise UsageError(
                f"{self.name}: got the arity {self.arity}; expected (fewest, most or None), fewest 0 or more."
            )
        unknown = [kind for kind in self.argument_kinds if kind not in ARGUMENT_KINDS]
        if unknown or not self.argument_kinds or self.kind not in ("arithmetic", "symbolic"):
            raise UsageError(
                f"{self.name}: got kind {self.kind!r} and argument kinds {self.argument_kinds}; expected arithmetic or "
                f"symbolic, and some of {', '.join(ARGUMENT_KINDS)}."
            )
        if self.result_kind not in RESULT_KINDS:
            raise UsageError(
                f"{self.name}: got the result kind {self.result_kind!r}; expected one of {', '.join(RESULT_KINDS)}."
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

    def result_of(self, kinds: Sequence[str]) -> str:
        """The kind of its result on arguments of these kinds; "any" where only running it tells."""
        return arithmetic_kind(kinds) if self.result_kind == "same" else self.result_kind

    @property
    def is_statement(self) -> bool:
        """Whether its result says the same as the step, so that it is shown once: `x + 2 = 5`."""
        return self.result_kind in ("equation", "inequality", "unknown")

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
    """A row that works on expressions; kinds: of its arguments, "->", of its result.

    `equations.symbolic_row` runs it, most of them in the workers of `mycelium.symbolic`; sympy loads there only.
    """

    def execute(*values: Any) -> object:
        from mycelium.programs.equations import symbolic_row

        return symbolic_row(name, *values)

    arguments, _, result = kinds.partition(" -> ")
    return Operation(
        name, arity, execute, meaning=meaning, kind="symbolic", argument_kinds=tuple(arguments.split()),  # type: ignore[arg-type]
        result_kind=result,
    )  # fmt: skip


_same = partial(Operation, argument_kinds=("term",), result_kind="same")  # arithmetic: on whatever can be added
_by_number = partial(Operation, argument_kinds=("term", "number"), result_kind="same")
_ROWS = (
    _same(
        "ADD", (2, None), lambda *v: sum(v, Fraction(0)), "+", "a + b + sum(values)", "sum of all arguments", True,
        learnable=True,
    ),
    _same("SUB", (2, 2), lambda a, b: a - b, "-", "a - b", "first less second", learnable=True),
    _same("MUL", (2, 2), lambda a, b: a * b, "*", "a * b", "product", True, learnable=True),
    _same("DIV", (2, 2), _divide, "/", "a / b", "first divided by second", learnable=True),
    _by_number("POWER", (2, 2), _power, "**", "a**b", "first to the whole power second", learnable=True),
    Operation(
        "FLOOR_DIV", (2, 2), _floor_divide, None, "Fraction(a // b)", "how many whole times second fits in first",
        templates=("{0} / {1} rounded down",), learnable=True,
    ),
    Operation(
        "CEIL_DIV", (2, 2), _ceil_divide, None, "Fraction(-(-a // b))", "how many of size second hold all of first",
        templates=("{0} / {1} rounded up",), learnable=True,
    ),
    _same(
        "REMAINDER", (2, 2), _remainder, None, "a % b", "what is left after whole parts of size second",
        templates=("the remainder of {0} / {1}",), learnable=True,
    ),
    Operation(
        "PERCENT_OF", (2, 2), lambda p, x: p / 100 * x, None, "a / 100 * b", "first (in percent) of second",
        templates=("{0}% of {1}",), argument_kinds=("number", "term"), result_kind="same",
    ),
    _by_number(
        "INCREASE_BY_PERCENT", (2, 2), lambda x, p: x * (1 + p / 100), None, "a * (1 + b / 100)",
        "first increased by second percent", templates=("{0} increased by {1}%",),
    ),
    _by_number(
        "DECREASE_BY_PERCENT", (2, 2), lambda x, p: x * (1 - p / 100), None, "a * (1 - b / 100)",
        "first decreased by second percent", templates=("{0} decreased by {1}%",),
    ),
    _same("MEAN", (1, None), _mean, None, "(a + sum(values)) / (1 + len(values))", "arithmetic mean", True),
    _same("MIN", (1, None), lambda *v: min(v), None, "min([a, *values])", "smallest argument", True),
    _same("MAX", (1, None), lambda *v: max(v), None, "max([a, *values])", "largest argument", True),
    _same(
        "RATIO_SPLIT", (2, None), _ratio_split, None, "a * b / (b + sum(values))",
        "share of first that belongs to second when split in the ratio second : third : ...",
    ),
    _symbolic("EVALUATE", (1, 1), "expression -> any", "exact value of an expression"),
    _symbolic("SIMPLIFY", (1, 1), "expression -> expression", "a shorter form of an expression"),
    _symbolic("EXPAND", (1, 1), "expression -> expression", "products multiplied out"),
    _symbolic("FACTOR", (1, 1), "expression -> expression", "a polynomial or an integer as a product"),
    _symbolic("UNKNOWN", (0, 1), "letter -> unknown", "a quantity that equations give; first is its letter"),
    _symbolic("EQUATION", (2, 2), "expression -> equation", "first equals second"),
    _symbolic("INEQUALITY", (2, None), "expression -> inequality", "first is less than second, second less than third ..."),
    _symbolic("AT_MOST", (2, None), "expression -> inequality", "first is at most second, second at most third ..."),
    _symbolic(
        "SOLVE", (1, None), "expression relation -> any",
        "value of first under the relations that follow; or the solutions of first, an equation, for the letters that follow",
    ),
    _symbolic(
        "VALUE_GIVEN", (1, None), "expression equation -> any",
        "value of first under the equations and conditions that follow",
    ),
    _symbolic("SUBSTITUTE", (2, None), "expression any -> any", "first with letters replaced: x = 3, or x, 3"),
    _symbolic("COMPOSE", (2, 3), "expression expression letter -> expression", "first with its letter replaced by second"),
    _symbolic("GCD", (2, None), "number -> number", "greatest common divisor"),
    _symbolic("LCM", (2, None), "number -> number", "least common multiple"),
    _symbolic("MOD", (2, 2), "number -> number", "first modulo second, without building its large powers"),
    _symbolic("POWMOD", (3, 3), "number -> number", "first to the power second, modulo third"),
    _symbolic("INVERSE", (1, 2), "any number -> any", "inverse matrix, or inverse modulo second"),
    _symbolic(
        "SOLVE_CONGRUENCE", (3, 3), "expression number number -> any",
        "residues for which first is congruent to second modulo third",
    ),
    _symbolic("CONVERT_BASE", (2, 2), "number -> base", "first written in base second"),
    _symbolic("DIVISOR_COUNT", (1, 1), "number -> number", "how many positive divisors"),
    _symbolic("DIVISOR_SUM", (1, 1), "number -> number", "sum of the positive divisors"),
    _symbolic("PRIME_FACTOR_COUNT", (1, 1), "number -> number", "how many different prime factors"),
    _symbolic("PRIME_FACTOR_SUM", (1, 1), "number -> number", "sum of the different prime factors"),
    _symbolic("LARGEST_PRIME_FACTOR", (1, 1), "number -> number", "largest prime factor"),
    _symbolic("SMALLEST_PRIME_FACTOR", (1, 1), "number -> number", "smallest prime factor"),
    _symbolic("DISTANCE", (2, 2), "point -> number", "distance of two points"),
    _symbolic("MIDPOINT", (2, 2), "point -> point", "midpoint of two points"),
    _symbolic("SLOPE", (2, 2), "point -> number", "slope of the line through two points"),
    _symbolic("LINE_SLOPE", (1, 1), "equation -> number", "slope of a line given by its equation"),
    _symbolic("INTERCEPT", (2, 2), "equation letter -> number", "where a line meets the axis second"),
    _symbolic("DOT_PRODUCT", (2, 2), "vector -> number", "dot product of two vectors"),
    _symbolic("CROSS_PRODUCT", (2, 2), "vector -> matrix", "cross product of two vectors"),
    _symbolic("PROJECTION", (2, 2), "vector -> matrix", "projection of first onto second"),
    _symbolic("DET", (1, 1), "matrix -> number", "determinant of a matrix"),
    _symbolic("SUM_OF_ROOTS", (1, 1), "expression -> number", "sum of the roots of a polynomial"),
    _symbolic("PRODUCT_OF_ROOTS", (1, 1), "expression -> number", "product of the roots of a polynomial"),
    _symbolic("DISCRIMINANT", (1, 1), "expression -> number", "discriminant of a polynomial"),
    _symbolic("DEGREE", (1, 1), "expression -> number", "degree of a polynomial"),
    _symbolic("COEFFICIENT", (2, 2), "expression -> number", "coefficient of the monomial second in first"),
    _symbolic("COEFFICIENT_SUM", (1, 1), "expression -> number", "sum of all coefficients of a polynomial"),
    _symbolic("POLYNOMIAL_QUOTIENT", (2, 2), "expression -> expression", "quotient of two polynomials"),
    _symbolic("POLYNOMIAL_REMAINDER", (2, 2), "expression -> expression", "remainder of the division of two polynomials"),
    _symbolic("COUNT_INTEGERS", (1, 1), "set -> number", "how many integers a set of reals holds"),
    _symbolic("MEDIAN", (1, None), "number -> number", "middle value"),
    _symbolic("ROUND_TO", (2, 2), "number -> number", "first rounded to so many decimal places"),
    _symbolic("LARGEST", (1, 1), "set -> number", "largest value of a set"),
    _symbolic("SMALLEST", (1, 1), "set -> number", "smallest value of a set"),
    _symbolic("ONLY", (1, 1), "set -> any", "the single value of a set"),
    _symbolic("TOTAL_OF", (1, 1), "set -> number", "sum of the values of a set"),
    _symbolic("PRODUCT_OF", (1, 1), "set -> number", "product of the values of a set"),
    _symbolic("COUNT_OF", (1, 1), "set -> number", "how many values a set has"),
    _symbolic("SORTED_LIST", (1, 1), "set -> list", "values of a set in ascending order"),
    _symbolic("POSITIVE_OF", (1, 1), "set -> any", "positive values of a set"),
    _symbolic("NEGATIVE_OF", (1, 1), "set -> any", "negative values of a set"),
    _symbolic("INTEGERS_OF", (1, 1), "set -> any", "whole values of a set"),
    _symbolic("TO_DEGREES", (1, 1), "number -> number", "an angle in radians, in degrees"),
)  # fmt: skip

OPERATIONS: Registry[Operation] = Registry("operation", "mycelium.operations", must_be(Operation))
for _row in (*_ROWS, *(_symbolic(*row) for row in UNKNOWN_ROWS)):
    OPERATIONS.register(_row.name, _row)


def learnable_operations() -> tuple[str, ...]:
    """Names of the rows that heads choose among, in the order of the table."""
    return tuple(name for name, row in OPERATIONS.items() if row.learnable)
