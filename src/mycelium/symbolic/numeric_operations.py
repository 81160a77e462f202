"""Comparing two scalars as numbers, without sympy: which requests these are, long decimals, and the worker's answer.

0.333 is not 1/3, but 0.333333333333 can mean nothing else: from ten significant digits on, a decimal counts as the
number that it rounds. Workers of kind "numeric" run only `run`, and start in a fraction of the time; what needs
mpmath is imported there.
"""

from __future__ import annotations

from fractions import Fraction

from mycelium.symbolic.decimals import format_number
from mycelium.symbolic.errors import UnsupportedError
from mycelium.symbolic.exact import rational_value, work_budget
from mycelium.symbolic.names import NAMED_OPERATIONS
from mycelium.symbolic.tree import Node

OPERATIONS = frozenset({"equal", "rounds_to"})
CALCULUS = frozenset({"sum", "product", "limit", "integral", "derivative"})
MIN_DIGITS = 10


def is_numeric(operation: str, arguments: tuple[Node, ...]) -> bool:
    """Whether a request can be answered without sympy."""
    return operation in OPERATIONS and not any(needs_sympy(argument) for argument in arguments)


def needs_sympy(node: Node) -> bool:
    """Whether something in the tree must be worked out symbolically before it has a value."""
    return any(
        part.head in CALCULUS or (part.head == "call" and part.value in NAMED_OPERATIONS) for part in node.walk()
    )


def run(operation: str, arguments: list[Node]) -> dict[str, object]:
    """Answer one request: {"equal": verdict, "reason": text}."""
    from mycelium.symbolic.numeric import compare

    if operation not in OPERATIONS or len(arguments) != 2:
        raise UnsupportedError(f"unknown numeric operation {operation[:40]!r}")
    with work_budget(terms=200_000, series_bits=60_000):
        same, reason = compare(*arguments) if operation == "equal" else rounds_to(*arguments)
    return {"equal": same, "reason": reason}


def rounds_to(exact: Node, written: Node) -> tuple[bool, str]:
    """Whether a decimal of at least ten significant digits is the rounded value of `exact`."""
    from mycelium.symbolic.numeric import within_rounding

    value, digits = rational_value(written), written_digits(written)
    if value is None or not digits:
        return False, "too few digits"
    return within_rounding(exact, value, digits), "rounded"


def written_digits(node: Node) -> int:
    """Decimal places of a number written with at least MIN_DIGITS significant digits and a decimal point, else 0."""
    if node.head == "neg":
        node = node.args[0]
    if node.head != "number" or not isinstance(node.value, Fraction) or node.value.denominator == 1:
        return 0
    digits = format_number(node.value)
    significant = digits.replace(".", "").lstrip("0")
    return len(digits.partition(".")[2]) if len(significant) >= MIN_DIGITS else 0


def same_rounded(a: Node, b: Node, left: Fraction, right: Fraction) -> bool:
    """Whether one of two different numbers is a long decimal for the other, a fraction without a finite decimal."""
    for written, value, exact in ((a, left, right), (b, right, left)):
        places = written_digits(written)
        if places and not _finite_decimal(exact) and abs(value - exact) <= Fraction(1, 10**places):
            return True
    return False


def _finite_decimal(value: Fraction) -> bool:
    denominator = value.denominator
    for prime in (2, 5):
        while denominator % prime == 0:
            denominator //= prime
    return denominator == 1
