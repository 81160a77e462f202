"""Whether a candidate solves an equation as it is written. Worker side."""

from __future__ import annotations

from typing import Any

import sympy as sp

from mycelium.symbolic.errors import LimitError, SymbolicError, UndefinedError
from mycelium.symbolic.exact import replace_symbol
from mycelium.symbolic.from_sympy import from_sympy
from mycelium.symbolic.numeric import agree_somewhere, compare
from mycelium.symbolic.to_sympy import to_sympy
from mycelium.symbolic.tree import Node

_TINY = sp.Float("1e-25")


def holds(left: Node, right: Node, name: str, value: Any) -> bool:
    """Whether both sides have a value, the same one, where the letter has this sympy value.

    With other letters in the equation: somewhere. A candidate too long to be put in is taken at sympy's word.
    """
    at = from_sympy(value)
    try:
        left, right = replace_symbol(left, name, at), replace_symbol(right, name, at)
        if left.symbols() or right.symbols():
            return agree_somewhere(left, right)
        same, _ = compare(left, right)
        return _vanishes(left, right) if same is None else same
    except LimitError:
        return True
    except UndefinedError:
        return False


def _vanishes(left: Node, right: Node) -> bool:
    """For constants with so many parts that are exactly 0 that no precision shows it: sympy's own arithmetic."""
    gap = to_sympy(left) - to_sympy(right)
    return bool(gap == 0 or (gap.is_number and abs(sp.N(gap, 40)) < _TINY))


def undefined_at(node: Node, values: dict[str, Node]) -> bool:
    """Whether a tree has no value where its letters have these values."""
    for name, value in values.items():
        node = replace_symbol(node, name, value)
    try:
        to_sympy(node, real=False)
    except SymbolicError:
        return True
    return False
