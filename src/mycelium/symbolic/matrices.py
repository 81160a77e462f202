"""Matrices of rational numbers: sums, products, powers, determinants and inverses, exactly, in this process."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import TypeVar

from mycelium.symbolic.errors import UndefinedError, UnsupportedError
from mycelium.symbolic.exact import bits, rational_value
from mycelium.symbolic.tree import Node, rational

MAX_SIDE = 12
MAX_EXPONENT = 16
MAX_ENTRY_BITS = 256
Rows = tuple[tuple[Fraction, ...], ...]
Value = TypeVar("Value", Rows, Fraction, Rows | Fraction)


def has_matrix(node: Node) -> bool:
    return any(part.head == "matrix" for part in node.walk())


def matrix_value(node: Node) -> Node | None:
    """The value of a tree in which matrices are combined: a matrix or a number; None where the workers must be asked.

    >>> from mycelium.symbolic.grammar import parse
    >>> from mycelium.symbolic.printing import to_plain
    >>> to_plain(matrix_value(parse("det(matrix([[1, 2], [3, 4]]))")))
    '-2'

    Raises:
        UndefinedError: the shapes do not fit, or a matrix that has no inverse is inverted.
    """
    if not has_matrix(node):
        return None
    try:
        value = _value(node)
    except UnsupportedError:
        return None
    if isinstance(value, Fraction):
        return rational(value)
    return Node("matrix", tuple(rational(entry) for row in value for entry in row), f"{len(value)},{len(value[0])}")


def _value(node: Node) -> Rows | Fraction:
    if node.head == "matrix":
        return _entries(node)
    if not has_matrix(node):
        number = rational_value(node)
        if number is None:
            raise _other()
        return number
    rule = _CALLS.get(str(node.value)) if node.head == "call" else _RULES.get(node.head)
    if rule is None:
        raise _other()
    return _modest(rule([_value(arg) for arg in node.args]))


def _entries(node: Node) -> Rows:
    rows, columns = (int(count) for count in str(node.value).split(","))
    values = [rational_value(arg) for arg in node.args]
    if not (0 < rows <= MAX_SIDE and 0 < columns <= MAX_SIDE) or rows * columns != len(values):
        raise _other()
    known = [value for value in values if value is not None]
    if len(known) < len(values):
        raise _other()
    return _modest(tuple(tuple(known[k * columns : (k + 1) * columns]) for k in range(rows)))


def _other() -> UnsupportedError:
    return UnsupportedError("no matrix of rational numbers of modest size")


def _modest(value: Value) -> Value:
    """The value, unless its numbers have grown large: then the workers' limits hold."""
    rows: Rows = ((value,),) if isinstance(value, Fraction) else value
    if any(bits(entry) > MAX_ENTRY_BITS for row in rows for entry in row):
        raise _other()
    return value


def _matrix(value: Rows | Fraction) -> Rows:
    if isinstance(value, Fraction):
        raise _other()
    return value


def _add(values: list[Rows | Fraction]) -> Rows:
    matrices = [_matrix(value) for value in values]
    if len({(len(rows), len(rows[0])) for rows in matrices}) > 1:
        raise UndefinedError("matrices of different shapes are added")
    return tuple(
        tuple(sum(entries, Fraction(0)) for entries in zip(*rows, strict=True)) for rows in zip(*matrices, strict=True)
    )


def _scaled(rows: Rows, factor: Fraction) -> Rows:
    return tuple(tuple(factor * entry for entry in row) for row in rows)


def _product(left: Rows | Fraction, right: Rows | Fraction) -> Rows | Fraction:
    if isinstance(left, Fraction):
        return left * right if isinstance(right, Fraction) else _scaled(right, left)
    if isinstance(right, Fraction):
        return _scaled(left, right)
    if len(left[0]) != len(right):
        raise UndefinedError(f"a matrix of {len(left[0])} columns times one of {len(right)} rows")
    columns = list(zip(*right, strict=True))
    return tuple(
        tuple(sum((a * b for a, b in zip(row, column, strict=True)), Fraction(0)) for column in columns) for row in left
    )


def _mul(values: list[Rows | Fraction]) -> Rows | Fraction:
    result = values[0]
    for value in values[1:]:
        result = _modest(_product(result, value))
    return result


def _div(values: list[Rows | Fraction]) -> Rows:
    top, bottom = _matrix(values[0]), values[1]
    if not isinstance(bottom, Fraction):
        raise _other()
    if bottom == 0:
        raise UndefinedError("division by zero")
    return _scaled(top, 1 / bottom)


def _pow(values: list[Rows | Fraction]) -> Rows:
    base, exponent = _matrix(values[0]), values[1]
    if not isinstance(exponent, Fraction) or exponent.denominator != 1 or len(base) != len(base[0]):
        raise _other()
    if not -1 <= exponent <= MAX_EXPONENT or exponent == 0:
        raise _other()
    if exponent == -1:
        return _inverse([base])
    result = base
    for _ in range(int(exponent) - 1):
        result = _modest(_matrix(_product(result, base)))
    return result


def _transpose(values: list[Rows | Fraction]) -> Rows:
    return tuple(zip(*_matrix(values[0]), strict=True))


def _det(values: list[Rows | Fraction]) -> Fraction:
    rows = _matrix(values[0])
    if len(rows) != len(rows[0]):
        raise _other()
    return _eliminated(rows)[0]


def _inverse(values: list[Rows | Fraction]) -> Rows:
    rows = _matrix(values[0])
    if len(values) != 1 or len(rows) != len(rows[0]):
        raise _other()
    size = len(rows)
    unit = tuple(tuple(Fraction(i == j) for j in range(size)) for i in range(size))
    determinant, reduced = _eliminated(tuple(row + other for row, other in zip(rows, unit, strict=True)))
    if determinant == 0:
        raise UndefinedError("the matrix has no inverse")
    return tuple(tuple(row[size:]) for row in reduced)


def _eliminated(rows: Rows) -> tuple[Fraction, list[list[Fraction]]]:
    """Determinant of the left square part, and the rows after Gauss-Jordan elimination on it (as far as it goes)."""
    work = [list(row) for row in rows]
    determinant = Fraction(1)
    for place in range(len(work)):
        pivot = next((k for k in range(place, len(work)) if work[k][place]), None)
        if pivot is None:
            return Fraction(0), work
        if pivot != place:
            work[place], work[pivot] = work[pivot], work[place]
            determinant = -determinant
        factor = work[place][place]
        determinant *= factor
        work[place] = [entry / factor for entry in work[place]]
        for k in range(len(work)):
            if k != place and work[k][place]:
                times = work[k][place]
                work[k] = [entry - times * head for entry, head in zip(work[k], work[place], strict=True)]
    return determinant, work


_RULES: dict[str, Callable[[list[Rows | Fraction]], Rows | Fraction]] = {
    "add": _add,
    "neg": lambda values: _scaled(_matrix(values[0]), Fraction(-1)),
    "mul": _mul,
    "div": _div,
    "pow": _pow,
}
_CALLS: dict[str, Callable[[list[Rows | Fraction]], Rows | Fraction]] = {
    "det": _det,
    "transpose": _transpose,
    "inverse": _inverse,
    "evaluate": lambda values: values[0],
}
