"""How large anything in a program may be: one value, with one preset for each place that asks.

LIMITS      what a program may hold and the executor computes
COT_LIMITS  what is computed while a chain of thought is read: far more text, so far less for each number
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on sizes; all are the largest allowed values.

    bits: of a numerator or denominator. 4,096 bits are 1,234 digits; a 400-digit number has 1,329 bits.
    exponent: of a power, as an absolute value.
    steps: of one program. arguments: of one step.
    source_chars: of a document that a program, or a chain of thought, is read from.
    literal_chars: of one written number; `int()` itself refuses more than 4,300 digits.
    expression_chars: of one expression such as `x**2 - 2`.
    quantities: of a problem that is labelled or solved; the heads point at no more.
    seconds: processor time that workers may spend on one program, whatever its steps. With one core, on which the successor
        of a worker loads meanwhile, a program without an end takes twice as long on the clock.
    largest, denominator: what the result of a step of a word problem can sensibly be; search, generated wrong programs
        and the solver's intake look at nothing beyond, because chance products of large numbers fill it.
    """

    bits: int = 4096
    exponent: int = 1000
    steps: int = 200
    arguments: int = 200
    source_chars: int = 1_000_000
    literal_chars: int = 2600
    expression_chars: int = 2000
    quantities: int = 40
    seconds: float = 0.8
    largest: int = 10**15
    denominator: int = 10**12

    def holds(self, value: Fraction) -> bool:
        """Whether the executor may have this number."""
        return max(value.numerator.bit_length(), value.denominator.bit_length()) <= self.bits

    def sensible(self, value: object) -> bool:
        """Whether a word problem could have this result, of either sign; an expression is none."""
        return (
            isinstance(value, Fraction)
            and value.denominator <= self.denominator
            and abs(value.numerator) <= self.largest * value.denominator
        )


LIMITS = Limits()
COT_LIMITS = Limits(bits=2048, exponent=512, source_chars=60_000)
