"""Rows for problems with unknowns beyond arithmetic: definitions put in, whole numbers enumerated, extremes, forms.

`.._WHERE` rows go through all whole numbers that satisfy the conditions behind their target. Letters that the conditions
do not bound are tried up to 10,000 (one such letter), 100 (two) or 20 (more) in size, and the result must then be the
same up to half of that; otherwise the step has no value.
"""

from __future__ import annotations

# name, arity, kinds of arguments and result, meaning; run by the workers under the row's name in small letters
WORKER_ROWS: tuple[tuple[str, tuple[int, int | None], str, str], ...] = (
    ("COUNT_WHERE", (1, None), "any relation -> number", "how many different values first takes under the conditions"),
    ("VALUES_WHERE", (1, None), "any relation -> any", "the different values of first under the conditions"),
    ("TOTAL_WHERE", (1, None), "expression relation -> number", "sum of the different values of first under the conditions"),
    ("PRODUCT_WHERE", (1, None), "expression relation -> number", "product of the different values of first"),
    ("SUM_WHERE", (1, None), "expression relation -> number", "sum of first over all whole numbers under the conditions"),
    ("LARGEST_WHERE", (1, None), "expression relation -> number", "largest value of first under the conditions"),
    ("SMALLEST_WHERE", (1, None), "expression relation -> number", "smallest value of first under the conditions"),
    ("BEST_WHERE", (2, None), "expression expression relation -> number", "value of first where second is largest"),
    ("PROBABILITY_WHERE", (1, None), "relation -> number", "share of the whole numbers under the conditions where first holds"),
    ("PROBABILITY_REGION", (2, None), "relation -> number", "share of a region of the plane where first holds"),
    ("SUM_GIVEN", (2, None), "expression relation -> number", "sum of first over all solutions of the relations"),
    ("MAXIMUM", (1, None), "expression relation -> number", "largest value of first under the relations"),
    ("MINIMUM", (1, None), "expression relation -> number", "smallest value of first under the relations"),
    ("RANGE_OF", (1, None), "expression relation -> interval", "all values of first under the relations"),
    ("IN_FORM", (2, 2), "expression -> list", "the whole numbers for which second is a way to write first"),
    ("IDENTITY", (2, None), "relation letter -> list", "what makes first true for all values of the letters"),
    ("ROOTS", (3, None), "expression letter -> list", "the letters behind second are all roots of first in second"),
    ("TANGENT", (4, 4), "equation equation letter -> list", "a line and a conic in two letters touch"),
    ("LINEAR_MAP_MATRIX", (2, None), "vector letter -> matrix", "matrix that takes the vector of the letters to first"),
    ("SEQUENCE_TERM", (2, None), "number equation -> any", "term at index first of the sequence with these rules"),
    ("INVERSE_OR", (2, 2), "any -> any", "inverse of a matrix; second where it has none"),
    ("DIGIT_COUNT", (1, 1), "number -> number", "how many decimal digits"),
    ("DIGIT_SUM", (1, 1), "number -> number", "sum of the decimal digits"),
    ("FROM_DIGITS", (2, None), "number -> number", "the number with these digits in base first"),
    ("PRIME_EXPONENT", (2, 2), "number -> number", "how often the prime second divides first"),
    ("FROBENIUS", (2, None), "number -> number", "largest amount that coins of these values cannot pay"),
    ("FLOOR", (1, 1), "expression -> any", "largest whole number that is at most first"),
    ("LINE_THROUGH", (2, 2), "point -> equation", "equation of the line through two points"),
    ("CIRCLE_CENTER", (1, 1), "equation -> point", "centre of a circle given by its equation"),
    ("CIRCLE_RADIUS", (1, 1), "equation -> number", "radius of a circle given by its equation"),
    ("POLAR", (1, 1), "point -> point", "polar coordinates of a point"),
    ("SPHERICAL", (1, 1), "point -> point", "spherical coordinates of a point"),
    ("COMPLEX_POINT", (1, 1), "expression -> point", "the point of the plane that a complex number is"),
)  # fmt: skip

# the same of rows that are worked out in this process (`condition_rows`)
CONDITION_ROWS: tuple[tuple[str, tuple[int, int | None], str, str], ...] = (
    ("INTEGER", (1, None), "expression -> list", "each is a whole number"),
    ("POSITIVE_INTEGER", (1, None), "expression -> list", "each is a whole number above 0"),
    ("NONNEGATIVE_INTEGER", (1, None), "expression -> list", "each is a whole number, 0 or more"),
    ("POSITIVE", (1, None), "expression -> list", "each is above 0"),
    ("NONNEGATIVE", (1, None), "expression -> list", "each is 0 or more"),
    ("NEGATIVE", (1, None), "expression -> list", "each is below 0"),
    ("COMPLEX", (1, None), "letter -> list", "each may be a complex number"),
    ("PRIME", (1, None), "expression -> list", "each is a prime"),
    ("COMPOSITE", (1, None), "expression -> list", "each is a whole number with a divisor between 1 and itself"),
    ("SQUARE", (1, None), "expression -> list", "each is the square of a whole number"),
    ("CUBE", (1, None), "expression -> list", "each is the cube of a whole number"),
    ("EVEN", (1, None), "expression -> list", "each is even"),
    ("ODD", (1, None), "expression -> list", "each is odd"),
    ("DIGIT", (1, None), "expression -> list", "each is a decimal digit"),
    ("DIGITS", (2, 2), "expression number -> list", "first is a whole number of second digits"),
    ("DIVISIBLE", (2, None), "expression -> list", "first is divisible by each that follows"),
    ("COPRIME", (2, None), "expression -> list", "no two have a common divisor"),
    ("DISTINCT", (2, None), "expression -> list", "no two are equal"),
    ("ONE_OF", (2, None), "expression any -> list", "first is one of the values that follow, or of a set"),
    ("NOT_EQUAL", (2, 2), "expression -> list", "first is not second"),
    ("TRIANGLE", (3, 3), "expression -> list", "three lengths are the sides of a triangle"),
    ("EACH_BETWEEN", (4, 4), "letter number expression expression -> list", "x_1, x_2 ... up to x_n are from third to fourth"),
    ("NEIGHBOURS_DIFFER", (2, 2), "letter number -> list", "no two neighbours of x_1 ... x_n are equal"),
    ("ALL_OF", (1, None), "relation -> list", "all of these relations"),
    ("PIECEWISE", (2, None), "any -> expression", "first where second holds, third where fourth holds ..."),
    ("POINT", (2, None), "expression -> point", "the point with these coordinates"),
    ("ITEM", (2, 2), "any number -> any", "the value at this place of a set, list, point or matrix, counted from 1"),
    ("NUMERATOR", (1, 1), "number -> number", "what stands above the bar of a rational number in lowest terms"),
    ("DENOMINATOR", (1, 1), "number -> number", "what stands below the bar, at least 1"),
    ("INLINE", (2, None), "any -> any", "first with names replaced by their definitions"),
)  # fmt: skip

UNKNOWN_ROWS = (*WORKER_ROWS, *CONDITION_ROWS)
IN_PROCESS = frozenset(name for name, *_ in CONDITION_ROWS)
