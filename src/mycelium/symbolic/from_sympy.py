"""Sympy back to tree. Imported in worker processes, nowhere else."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import sympy as sp
from sympy.core.function import AppliedUndef
from sympy.core.relational import Relational

from mycelium.symbolic.errors import LimitError, UndefinedError, UnsupportedError
from mycelium.symbolic.exact import MAX_BITS
from mycelium.symbolic.to_sympy import CONSTANTS, OF_WHOLE_NUMBERS
from mycelium.symbolic.tree import Node, number, rational, symbol

_BACK = {
    sp.sin: "sin", sp.cos: "cos", sp.tan: "tan", sp.cot: "cot", sp.sec: "sec", sp.csc: "csc", sp.asin: "arcsin",
    sp.acos: "arccos", sp.atan: "arctan", sp.acot: "arccot", sp.asec: "arcsec", sp.acsc: "arccsc", sp.sinh: "sinh",
    sp.cosh: "cosh", sp.tanh: "tanh", sp.coth: "coth", sp.asinh: "arcsinh", sp.acosh: "arccosh", sp.atanh: "arctanh",
    sp.log: "ln", sp.Abs: "abs", sp.floor: "floor", sp.ceiling: "ceil", sp.factorial: "factorial",
    sp.factorial2: "factorial2", sp.binomial: "binomial", sp.sign: "sign", sp.re: "re", sp.im: "im", sp.arg: "arg",
    sp.conjugate: "conjugate", sp.Min: "min", sp.Max: "max", sp.Mod: "mod", sp.fibonacci: "fibonacci",
}  # fmt: skip


def from_sympy(value: Any) -> Node:
    """The tree of a sympy object.

    Raises:
        UndefinedError: nan or complex infinity.
        UnsupportedError: an object that this notation cannot write.
    """
    if value is sp.nan or value is sp.zoo:
        raise UndefinedError("the value is undefined")
    if isinstance(value, sp.Rational):
        if int(value.p).bit_length() + int(value.q).bit_length() > MAX_BITS:
            raise LimitError(f"the value has more than {MAX_BITS} bits")
        return rational(Fraction(int(value.p), int(value.q)))
    if isinstance(value, sp.Float):
        return number(Fraction(str(value)))
    if isinstance(value, sp.Symbol):
        return symbol(value.name)
    for name, constant in CONSTANTS.items():
        if value == constant:
            return Node("constant", (), name)
    if value is sp.S.NegativeInfinity:
        return Node("neg", (Node("constant", (), "infinity"),))
    if isinstance(value, sp.Add):
        return _sum(value)
    if isinstance(value, sp.Mul):
        return _product(value)
    if isinstance(value, sp.Pow):
        return _power(value.base, value.exp)
    if isinstance(value, sp.exp):
        return Node("pow", (Node("constant", (), "e"), from_sympy(value.args[0])))
    if type(value) in _BACK:
        return Node("call", tuple(from_sympy(arg) for arg in value.args), _BACK[type(value)])
    if isinstance(value, AppliedUndef) and value.func.__name__ in OF_WHOLE_NUMBERS:
        return Node("call", tuple(from_sympy(arg) for arg in value.args), value.func.__name__)
    if isinstance(value, sp.MatrixBase):
        return Node("matrix", tuple(from_sympy(entry) for entry in value), f"{value.rows},{value.cols}")
    if isinstance(value, Relational):
        sign = {"==": "=", "!=": "!="}.get(value.rel_op, value.rel_op)
        return Node("relation", (from_sympy(value.lhs), from_sympy(value.rhs)), sign)
    if isinstance(value, sp.Tuple):
        return Node("tuple", tuple(from_sympy(arg) for arg in value.args))
    if isinstance(value, sp.FiniteSet):
        return Node("set", tuple(from_sympy(arg) for arg in value.args))
    if isinstance(value, sp.Interval):
        brackets = ("(" if value.left_open else "[") + (")" if value.right_open else "]")
        ends = (from_sympy(value.start), from_sympy(value.end))
        return Node("tuple", ends) if brackets == "()" else Node("interval", ends, brackets)
    if isinstance(value, sp.Union):
        return Node("union", tuple(from_sympy(arg) for arg in value.args))
    raise UnsupportedError(f"the result is a {type(value).__name__}, which has no notation here")


def _sum(value: Any) -> Node:
    terms = value.as_ordered_terms()
    return Node("add", tuple(from_sympy(term) for term in terms))


def _product(value: Any) -> Node:
    coefficient, _ = value.as_coeff_Mul()
    if coefficient.is_Rational and coefficient < 0:
        return Node("neg", (from_sympy(-value),))
    top, bottom = sp.fraction(value, exact=True)
    if bottom != 1:
        return Node("div", (from_sympy(top), from_sympy(bottom)))
    factors = value.as_ordered_factors()
    return Node("mul", tuple(from_sympy(factor) for factor in factors))


def _power(base: Any, exponent: Any) -> Node:
    if exponent.is_Rational and exponent < 0:
        return Node("div", (rational(1), _power(base, -exponent)))
    if exponent == 1:
        return from_sympy(base)
    if exponent.is_Rational and exponent.p == 1 and exponent.q > 1:
        return Node("root", (from_sympy(base), rational(int(exponent.q))))
    return Node("pow", (from_sympy(base), from_sympy(exponent)))
