"""The one notation of numbers and arguments: `-3`, `12.5`, `2/3`, `"x + 1"`; `q0` a quantity, `r0` an earlier result.

Reading is strict, so that what is printed comes back as the same number and nothing else is taken for one.
"""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.problems import format_number
from mycelium.programs.errors import MalformedProgram
from mycelium.programs.expression import Expression, Value
from mycelium.programs.limits import LIMITS
from mycelium.programs.program import Argument, Constant, QuantityRef, ResultRef

_LITERAL = re.compile(r"-?[0-9]{1,1300}(?:\.[0-9]{1,1300}|/[0-9]{1,1300})?")


def number_to_text(value: Value) -> str:
    """Shortest exact text of a number: an integer, a short finite decimal, or "p/q"; an expression in quotes."""
    return f'"{value.text}"' if isinstance(value, Expression) else format_number(value)


def number_to_python(value: Fraction) -> str:
    """A number as exact Python: `Fraction(3)`, `Fraction(1, 2)`."""
    parts = f"{value.numerator}" if value.denominator == 1 else f"{value.numerator}, {value.denominator}"
    return f"Fraction({parts})"


def value_from_text(text: str, where: str) -> Value:
    """The number or the quoted expression that `number_to_text` wrote.

    Raises:
        MalformedProgram: it is neither.
    """
    if len(text) > 2 and text[0] == text[-1] == '"':
        try:
            return Expression(text[1:-1])
        except MalformedProgram as error:
            raise MalformedProgram(f"{where}: {error}") from None
    return number_from_text(text, where)


def number_from_text(text: str, where: str) -> Fraction:
    """The number that `number_to_text` wrote.

    `where` names the place in messages, such as "line 3".

    Raises:
        MalformedProgram: anything but `-3`, `12.5` or `2/3`; a zero denominator; too many digits.
    """
    if len(text) > LIMITS.literal_chars:
        raise MalformedProgram(f"{where}: got a number of {len(text)} characters, at most 1300 digits are read")
    if not _LITERAL.fullmatch(text):
        raise MalformedProgram(f"{where}: got {text[:60]!r}, expected an exact number such as -3, 12.5 or 2/3")
    try:
        return Fraction(text)
    except ZeroDivisionError:
        raise MalformedProgram(f"{where}: got {text[:60]!r}, a fraction over zero") from None


def index_from_text(text: str, where: str) -> int:
    """The index in a name such as `q12`, given its digits."""
    if not re.fullmatch(r"0|[1-9][0-9]{0,5}", text):
        raise MalformedProgram(f"{where}: got the index {text[:20]!r}, expected a number such as 0 or 12")
    return int(text)


def argument_to_text(argument: Argument) -> str:
    """`q0`, `r0` or the number of a constant."""
    if isinstance(argument, QuantityRef):
        return f"q{argument.index}"
    if isinstance(argument, ResultRef):
        return f"r{argument.index}"
    return number_to_text(argument.value)


def argument_from_text(text: str, where: str) -> Argument:
    """What `argument_to_text` wrote; MalformedProgram otherwise."""
    if text[:1] == "q":
        return QuantityRef(index_from_text(text[1:], where))
    if text[:1] == "r":
        return ResultRef(index_from_text(text[1:], where))
    return Constant(value_from_text(text, where))


def check_size(source: object, kind: str) -> str:
    """The source itself when it is a text of acceptable length.

    Raises:
        MalformedProgram: not a `str`, or longer than `LIMITS.source_chars` characters.
    """
    if not isinstance(source, str):
        raise MalformedProgram(f"got {type(source).__name__}, expected the {kind} of a program as a str")
    if len(source) > LIMITS.source_chars:
        raise MalformedProgram(f"got {len(source)} characters of {kind}, at most {LIMITS.source_chars} are read")
    return source
