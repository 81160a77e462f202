"""Tree to sympy, by constructors only. Imported in worker processes, nowhere else."""

from __future__ import annotations

from typing import Any

import sympy as sp

from mycelium.symbolic.definedness import (
    check_combinatorial,
    check_nonzero,
    check_power,
    logarithm,
    matrix_function,
    matrix_power,
)
from mycelium.symbolic.errors import LimitError, UndefinedError, UnsupportedError
from mycelium.symbolic.exact import rational_value
from mycelium.symbolic.tree import Node, symbol

MAX_MATRIX = 12
CONSTANTS = {
    "pi": sp.pi,
    "e": sp.E,
    "i": sp.I,
    "infinity": sp.oo,
    "emptyset": sp.S.EmptySet,
    "reals": sp.S.Reals,
}
_FUNCTIONS: dict[str, Any] = {
    "sin": sp.sin, "cos": sp.cos, "tan": sp.tan, "cot": sp.cot, "sec": sp.sec, "csc": sp.csc, "arcsin": sp.asin,
    "arccos": sp.acos, "arctan": sp.atan, "arccot": sp.acot, "arcsec": sp.asec, "arccsc": sp.acsc, "sinh": sp.sinh,
    "cosh": sp.cosh, "tanh": sp.tanh, "coth": sp.coth, "arcsinh": sp.asinh, "arccosh": sp.acosh, "arctanh": sp.atanh,
    "ln": sp.log, "abs": sp.Abs, "floor": sp.floor, "ceil": sp.ceiling, "factorial": sp.factorial,
    "factorial2": sp.factorial2, "binomial": sp.binomial, "sign": sp.sign, "re": sp.re, "im": sp.im, "arg": sp.arg,
    "conjugate": sp.conjugate, "min": sp.Min, "max": sp.Max, "gcd": sp.gcd, "lcm": sp.lcm, "mod": sp.Mod,
    "fibonacci": sp.fibonacci, "totient": sp.totient,
}  # fmt: skip
OF_WHOLE_NUMBERS = frozenset(
    {"divisor_count", "divisor_sum", "digit_count", "digit_sum", "prime_exponent", "frobenius", "isqrt"}
)
_RELATIONS = {"=": sp.Eq, "<": sp.Lt, ">": sp.Gt, "<=": sp.Le, ">=": sp.Ge, "!=": sp.Ne}


def to_sympy(node: Node, real: bool = True) -> Any:
    """The sympy object of a tree. Symbols are real unless `real` is false.

    Raises:
        UndefinedError: a part of it has no value.
        UnsupportedError: a part has no sympy counterpart here.
        LimitError: a power or a matrix would be too large.
    """
    return _Builder(real).build(node)


class _Builder:
    def __init__(self, real: bool) -> None:
        self.real = real

    def symbol(self, name: str) -> sp.Symbol:
        return sp.Symbol(symbol(name).value, real=True) if self.real else sp.Symbol(symbol(name).value)

    def build(self, node: Node) -> Any:
        value = rational_value(node)
        if value is not None:
            return sp.Rational(value.numerator, value.denominator)
        method = getattr(self, f"_{node.head}", None)
        if method is None:
            raise UnsupportedError(f"a {node.head} cannot be evaluated")
        result = method(node)
        if result is sp.nan or result is sp.zoo or (isinstance(result, sp.Expr) and result.has(sp.nan, sp.zoo)):
            raise UndefinedError(f"{_name(node)} is undefined")
        return result

    def all(self, node: Node) -> list[Any]:
        return [self.build(arg) for arg in node.args]

    def scalar(self, node: Node) -> Any:
        value = self.build(node)
        if not isinstance(value, sp.Expr):
            raise UnsupportedError(f"got a {node.head} where a number or an expression belongs")
        return value

    def scalars(self, node: Node) -> list[Any]:
        return [self.scalar(arg) for arg in node.args]

    def _symbol(self, node: Node) -> Any:
        return self.symbol(str(node.value))

    def _constant(self, node: Node) -> Any:
        return CONSTANTS[str(node.value)]

    def _add(self, node: Node) -> Any:
        parts = self.all(node)
        if any(isinstance(part, sp.MatrixBase) for part in parts):
            if not all(isinstance(part, sp.MatrixBase) and part.shape == parts[0].shape for part in parts):
                raise UndefinedError("matrices of different shapes are added")
            return sum(parts[1:], parts[0])
        return sp.Add(*_expressions(parts))

    def _neg(self, node: Node) -> Any:
        part = self.build(node.args[0])
        return -part if isinstance(part, sp.MatrixBase) else sp.Mul(-1, *_expressions([part]))

    def _mul(self, node: Node) -> Any:
        parts = self.all(node)
        if any(isinstance(part, sp.MatrixBase) for part in parts):
            result = parts[0]
            for part in parts[1:]:
                if isinstance(result, sp.MatrixBase) and isinstance(part, sp.MatrixBase) and result.cols != part.rows:
                    raise UndefinedError(f"a matrix of {result.cols} columns times one of {part.rows} rows")
                result = result * part
            return result
        return sp.Mul(*_expressions(parts))

    def _div(self, node: Node) -> Any:
        top, bottom = self.build(node.args[0]), self.scalar(node.args[1])
        check_nonzero(bottom, "division by zero")
        if isinstance(top, sp.MatrixBase):
            return top / bottom
        return sp.Mul(*_expressions([top]), sp.Pow(bottom, -1))

    def _pow(self, node: Node) -> Any:
        base, exponent = self.build(node.args[0]), self.scalar(node.args[1])
        if isinstance(base, sp.MatrixBase):
            return matrix_power(base, exponent, node)
        base = _expressions([base])[0]
        if exponent.is_negative:
            check_nonzero(base, "division by zero: 0 to a negative power")
        if base.is_zero and exponent.is_zero:
            raise UndefinedError("0^0 is undefined")
        check_power(base, exponent)
        if base.is_negative and exponent.is_Rational and exponent.q % 2 == 1 and exponent.q > 1:  # the real root
            return (-1) ** (exponent.p % 2) * sp.Pow(-base, exponent)
        return sp.Pow(base, exponent)

    def _root(self, node: Node) -> Any:
        base, degree = self.scalars(node)
        check_nonzero(degree, "a root of degree 0")
        if base.is_negative and degree.is_Integer and degree % 2 == 1:
            return -sp.Pow(-base, 1 / degree)
        return sp.Pow(base, 1 / degree)

    def _unit(self, node: Node) -> Any:
        inner = self.scalar(node.args[0])
        if node.value == "degree":
            return inner * sp.pi / 180
        if node.value in ("radian",):
            return inner
        if node.value == "percent":
            return inner / 100
        raise UnsupportedError(f"a value in {node.value} cannot be evaluated; leave the unit out")

    def _call(self, node: Node) -> Any:
        name = str(node.value)
        if name in ("det", "transpose", "norm"):
            return matrix_function(name, self.build(node.args[0]))
        args = self.all(node)
        if name == "inverse" and isinstance(args[0], sp.MatrixBase):
            check_nonzero(args[0].det() if args[0].is_square else sp.S.Zero, "the matrix has no inverse")
            return args[0].inv()
        args = _expressions(args)
        if name in ("log", "ln"):
            return logarithm(args)
        if name in OF_WHOLE_NUMBERS and any(arg.free_symbols for arg in args):
            return sp.Function(name)(*args)  # has a value once its letters have one
        if name == "log" or name not in _FUNCTIONS:
            raise UnsupportedError(f"the function {name} is not evaluated here")
        if name in ("factorial", "binomial", "factorial2", "fibonacci", "totient"):
            check_combinatorial(name, args)
        if name in ("tan", "sec", "cot", "csc"):
            check_nonzero((sp.cos if name in ("tan", "sec") else sp.sin)(args[0]), f"{name} has no value there")
        if name == "mod":
            check_nonzero(args[1], "remainder by zero")
        arity = {"binomial": 2, "mod": 2}.get(name, 1)
        if name not in ("min", "max", "gcd", "lcm") and len(args) != arity:
            raise UnsupportedError(f"{name} takes {arity} argument{'s' * (arity > 1)}, got {len(args)}")
        if name in ("gcd", "lcm"):
            result = args[0]
            for arg in args[1:]:
                result = _FUNCTIONS[name](result, arg)
            return result
        return _FUNCTIONS[name](*args)

    def _relation(self, node: Node) -> Any:
        signs = str(node.value).split()
        parts = self.scalars(node)
        made = []
        for sign, left, right in zip(signs, parts, parts[1:], strict=False):
            if sign not in _RELATIONS:
                raise UnsupportedError(f"the relation {sign} cannot be evaluated")
            made.append(_RELATIONS[sign](left, right))
        return made[0] if len(made) == 1 else sp.And(*made)

    def _tuple(self, node: Node) -> Any:
        return sp.Tuple(*self.all(node))

    def _list(self, node: Node) -> Any:
        return sp.Tuple(*self.all(node))

    def _set(self, node: Node) -> Any:
        return sp.FiniteSet(*self.all(node))

    def _interval(self, node: Node) -> Any:
        low, high = self.scalars(node)
        brackets = str(node.value)
        return sp.Interval(low, high, brackets[0] == "(", brackets[1] == ")")

    def as_set(self, node: Node) -> Any:
        if node.head == "tuple" and len(node.args) == 2:
            return sp.Interval.open(*self.scalars(node))
        result = self.build(node)
        if not isinstance(result, sp.Set):
            raise UnsupportedError(f"got a {node.head} where a set belongs")
        return result

    def _union(self, node: Node) -> Any:
        return sp.Union(*[self.as_set(arg) for arg in node.args])

    def _intersection(self, node: Node) -> Any:
        return sp.Intersection(*[self.as_set(arg) for arg in node.args])

    def _setminus(self, node: Node) -> Any:
        return sp.Complement(*[self.as_set(arg) for arg in node.args])

    def _matrix(self, node: Node) -> Any:
        rows, columns = (int(count) for count in str(node.value).split(","))
        if rows > MAX_MATRIX or columns > MAX_MATRIX or rows * columns != len(node.args):
            raise LimitError(f"a matrix of {rows} x {columns}; at most {MAX_MATRIX} x {MAX_MATRIX}")
        return sp.Matrix(rows, columns, self.scalars(node))

    def _sum(self, node: Node) -> Any:
        body, variable, lower, upper = self.scalars(node)
        index = sp.Symbol(str(node.args[1].value), integer=True)
        body = body.xreplace({variable: index})
        lower, upper = lower.xreplace({variable: index}), upper.xreplace({variable: index})
        made = (sp.Sum if node.head == "sum" else sp.Product)(body, (index, lower, upper))
        result = made.doit()
        if result.has(sp.Sum, sp.Product) and not result.free_symbols:
            if made.is_convergent() is False:
                raise UndefinedError(f"the {node.head} does not converge")
        return result

    _product = _sum

    def _limit(self, node: Node) -> Any:
        body, variable, target = self.scalars(node)
        result = sp.limit(body, variable, target, str(node.value or "+-") if target.is_finite else "-")
        if isinstance(result, sp.AccumBounds) or result.has(sp.AccumBounds):
            raise UndefinedError("the limit does not exist")
        return result

    def _integral(self, node: Node) -> Any:
        body, variable, *bounds = self.scalars(node)
        if len(bounds) == 2:
            result = sp.integrate(body, (variable, *bounds))
        else:
            result = sp.integrate(body, variable)
        if result.has(sp.Integral):
            raise UnsupportedError("this integral has no closed form here")
        return result

    def _derivative(self, node: Node) -> Any:
        body, variable, *order = self.scalars(node)
        times = int(order[0]) if order and order[0].is_Integer and 0 < order[0] <= 10 else 1
        return sp.diff(body, variable, times)


def _expressions(parts: list[Any]) -> list[Any]:
    for part in parts:
        if not isinstance(part, sp.Expr):
            raise UnsupportedError("got a set, tuple or relation where a number or an expression belongs")
    return parts


def _name(node: Node) -> str:
    return str(node.value) if node.head in ("call", "constant") else f"this {node.head}"
