"""Long decimals written for numbers that have no finite one.

0.333 is not 1/3, but 0.333333333333 can mean nothing else: from ten significant digits on, a decimal counts as the
number that it rounds.
"""

from __future__ import annotations

from fractions import Fraction

from mycelium.symbolic.printing import format_number
from mycelium.symbolic.tree import Node

MIN_DIGITS = 10


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
