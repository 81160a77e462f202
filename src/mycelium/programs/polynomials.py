"""Polynomials in the letters of a program, in plain Python: what arithmetic rows make of unknowns.

A `Form` maps monomials, tuples of letters in order with repetition, to coefficients: 3*x*y - 5/2 is
`{("x", "y"): 3, (): Fraction(-5, 2)}`. Whole coefficients are `int`s, because they are many times as fast; none is 0.
Nothing here loads sympy or asks a worker.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from mycelium.programs.errors import ExecutionError, LimitExceeded
from mycelium.programs.limits import LIMITS

if TYPE_CHECKING:
    from mycelium.symbolic import Node

Monomial = tuple[str, ...]
Form = dict[Monomial, int | Fraction]

MAX_TERMS, MAX_DEGREE = 64, 12
_SMALL = 1 << 64


def whole(value: int | Fraction) -> int | Fraction:
    """The same number, an `int` where it is one."""
    return value.numerator if value.denominator == 1 else value


def constant(value: int | Fraction) -> Form:
    return {(): whole(value)} if value else {}


def letter(name: str) -> Form:
    return {(name,): 1}


def constant_of(form: Form) -> Fraction | None:
    """The number that a form without letters is, or None."""
    if not form:
        return Fraction(0)
    return Fraction(form[()]) if len(form) == 1 and () in form else None


def is_letter(form: Form) -> bool:
    return len(form) == 1 and all(len(monomial) == value == 1 for monomial, value in form.items())


def is_linear(form: Form) -> bool:
    return all(len(monomial) < 2 for monomial in form)


def letters_of(form: Form) -> set[str]:
    return {name for monomial in form for name in monomial}


def added(a: Form, b: Form, factor: int | Fraction = 1) -> Form:
    """a + factor * b."""
    result = dict(a)
    for monomial, value in b.items():
        total = result.get(monomial, 0) + (value if factor == 1 else factor * value)
        if total:
            result[monomial] = total.numerator if total.denominator == 1 else total
        else:
            del result[monomial]
    return checked(result)


def scaled(form: Form, factor: int | Fraction) -> Form:
    if not factor:
        return {}
    factor = whole(factor)
    return checked({monomial: whole(factor * value) for monomial, value in form.items()})


def multiplied(a: Form, b: Form) -> Form:
    if len(b) == 1 and () in b:
        return scaled(a, b[()])
    if len(a) == 1 and () in a:
        return scaled(b, a[()])
    if len(a) * len(b) > 16 * MAX_TERMS:
        raise LimitExceeded(f"the product would have more than {MAX_TERMS} terms")
    result: Form = {}
    for left, x in a.items():
        for right, y in b.items():
            monomial = tuple(sorted(left + right)) if left and right else left or right
            total = result.get(monomial, 0) + x * y
            if total:
                result[monomial] = whole(total)
            else:
                result.pop(monomial, None)
    return checked(result)


def raised(base: Form, exponent: int) -> Form:
    """A whole power from 0 to MAX_DEGREE; 0 to the power 0 is 1, as for numbers of programs."""
    result: Form = {(): 1}
    for _ in range(exponent):
        result = multiplied(result, base)
    return result


def divided(a: Form, by: int | Fraction) -> Form:
    if not by:
        raise ExecutionError("division by zero")
    return scaled(a, Fraction(1) / by)


def checked(form: Form) -> Form:
    """The form itself where it is small enough to be printed and read.

    Raises:
        LimitExceeded: too many terms, too high a degree, too many digits.
    """
    if len(form) <= 16:
        for monomial, value in form.items():
            if not -_SMALL < value < _SMALL or value.denominator > _SMALL or len(monomial) > MAX_DEGREE:
                break
        else:
            return form
    if len(form) > MAX_TERMS or any(len(monomial) > MAX_DEGREE for monomial in form):
        raise LimitExceeded(f"a polynomial of more than {MAX_TERMS} terms, or of a degree above {MAX_DEGREE}")
    bits = sum(value.numerator.bit_length() + value.denominator.bit_length() for value in form.values())
    if bits > LIMITS.bits:
        raise LimitExceeded(f"the coefficients of a polynomial need more than {LIMITS.bits} bits")
    return form


def substituted(form: Form, values: Mapping[str, Form]) -> Form:
    """Letters replaced by polynomials."""
    if not any(name in values for monomial in form for name in monomial):
        return form
    result: Form = {}
    for monomial, value in form.items():
        term: Form = {(): value}
        for name in monomial:
            term = multiplied(term, values.get(name) or ({} if name in values else letter(name)))
        result = added(result, term)
    return result


@lru_cache(maxsize=256)
def _shown(name: str) -> str:
    from mycelium.symbolic import Node, to_plain

    return to_plain(Node("symbol", (), name))


def form_text(form: Form) -> str:
    """Plain notation that reads back: `x**2 - 2/3*x*y + 5`; highest degree first, then by the letters."""
    if not form:
        return "0"
    pieces: list[str] = []
    for monomial, value in sorted(form.items(), key=lambda item: (-len(item[0]), item[0])):
        sign, size = ("-" if value < 0 else "+"), abs(value)
        product = "*".join(_powers(monomial))
        shown = str(size) if not product else product if size == 1 else f"{size}*{product}"
        pieces.append(f" {sign} {shown}" if pieces else f"-{shown}" if sign == "-" else shown)
    return "".join(pieces)


def _powers(monomial: Monomial) -> Iterable[str]:
    for name in dict.fromkeys(monomial):
        count = monomial.count(name)
        yield _shown(name) if count == 1 else f"{_shown(name)}**{count}"


@lru_cache(maxsize=4096)
def quotient_of_tree(node: Node) -> tuple[Form, Form] | None:
    """Numerator and denominator of a tree that is a quotient of polynomials with rational coefficients, or None.

    Neither may be changed, since later calls get the same ones.
    """
    from mycelium.symbolic import SymbolicError, rational_function

    try:
        pair = rational_function(node)
        if pair is None:
            return None
        top, bottom = ({m: whole(v) for m, v in part.items()} for part in pair)
        return checked(top), checked(bottom)
    except (SymbolicError, LimitExceeded, RecursionError):
        return None


def form_of_tree(node: Node) -> Form | None:
    """The polynomial that a tree is, or None."""
    pair = quotient_of_tree(node)
    if pair is None or set(pair[1]) != {()}:
        return None
    return pair[0] if pair[1] == {(): 1} else divided(pair[0], pair[1][()])


__all__ = [
    "Form", "Monomial", "added", "checked", "constant", "constant_of", "divided", "form_of_tree", "form_text",
    "is_letter", "is_linear", "letter", "letters_of", "multiplied", "quotient_of_tree", "raised", "scaled", "substituted", "whole",
]  # fmt: skip
