"""Where sympy must not be asked: values that do not exist, and powers and matrices that are too large.

Sympy gives `zoo`, `nan` or runs for minutes there; these functions say what is wrong instead. Imported in worker
processes, nowhere else.
"""

from __future__ import annotations

from typing import Any

import sympy as sp

from mycelium.symbolic.errors import LimitError, UndefinedError, UnsupportedError
from mycelium.symbolic.exact import MAX_BITS
from mycelium.symbolic.tree import Node


def check_nonzero(value: Any, message: str) -> None:
    """Constant denominators that are zero only after simplification must not slip through."""
    if value.is_zero:
        raise UndefinedError(message)
    if value.is_zero is None and not value.free_symbols and value.is_number:
        approximate = abs(sp.N(value, 30))
        near_zero = not approximate.is_comparable or approximate < sp.Float("1e-20")
        if near_zero and sp.simplify(value).is_zero:
            raise UndefinedError(message)


def check_power(base: Any, exponent: Any) -> None:
    if exponent.is_Rational and not base.is_Symbol:
        limit = MAX_BITS if base.is_Atom else 5_000
        if abs(exponent) > limit and base not in (sp.S.One, sp.S.NegativeOne, sp.E, sp.pi, sp.I):
            raise LimitError(f"the exponent {sp.N(exponent, 3)} is too large")
    elif exponent.is_number and not exponent.is_Rational:
        size = abs(sp.N(exponent, 5))
        if size.is_comparable and size > 10**6:
            raise LimitError("the exponent is too large")


def check_combinatorial(name: str, args: list[Any]) -> None:
    for arg in args:
        if arg.is_number and arg.is_comparable and abs(arg) > 10_000:
            raise LimitError(f"{name} of a number beyond 10000 is not computed here")
        if name == "factorial" and arg.is_integer and arg.is_negative:
            raise UndefinedError("the factorial of a negative integer is undefined")


def logarithm(args: list[Any]) -> Any:
    if len(args) not in (1, 2):
        raise UnsupportedError(f"log takes a value and a base, got {len(args)} arguments")
    check_nonzero(args[0], "the logarithm of 0 is undefined")
    if len(args) == 1:
        return sp.log(args[0])
    value, base = args
    check_nonzero(base, "a logarithm to base 0 is undefined")
    check_nonzero(base - 1, "a logarithm to base 1 is undefined")
    if value.is_Rational and base.is_Rational and value > 0 and base > 0:
        exact = _rational_logarithm(value, base)
        if exact is not None:
            return exact
    return sp.log(value) / sp.log(base)


def _rational_logarithm(value: Any, base: Any) -> Any | None:
    """log_4 8 = 3/2, by comparing prime exponents."""
    if max(value.p, value.q, base.p, base.q).bit_length() > 64:
        return None
    left, right = sp.factorrat(value), sp.factorrat(base)
    if set(left) != set(right):
        return sp.S.Zero if value == 1 else None
    ratios = {sp.Rational(left[prime], right[prime]) for prime in left}
    return ratios.pop() if len(ratios) == 1 else None


def matrix_power(base: Any, exponent: Any, node: Node) -> Any:
    if base.rows != base.cols:
        raise UndefinedError("a power of a matrix that is not square")
    if node.args[1] == Node("symbol", (), "T"):
        return base.T
    if not exponent.is_Integer or abs(exponent) > 3000:
        raise LimitError("a matrix power needs an integer exponent of at most 3000")
    if exponent < 0:
        check_nonzero(base.det(), "the matrix has no inverse")
    return base**exponent


def matrix_function(name: str, value: Any) -> Any:
    if name == "norm":
        entries = list(value)
        return sp.sqrt(sp.Add(*[entry**2 for entry in entries]))
    if not isinstance(value, sp.MatrixBase):
        raise UnsupportedError(f"{name} takes a matrix")
    if name == "transpose":
        return value.T
    if value.rows != value.cols:
        raise UndefinedError("the determinant of a matrix that is not square")
    return value.det()
