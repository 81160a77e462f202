"""The shortest of a few equal forms of a value. Worker side."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sympy as sp


def tidied(result: Any) -> Any:
    """The shortest of a few equal forms."""
    if isinstance(result, sp.MatrixBase):
        return result.applyfunc(tidied)
    if not isinstance(result, sp.Expr):
        return result
    if any(is_principal_root(part) for part in result.atoms(sp.Pow)):  # a tree would mean the real root
        result = sp.expand(result, complex=True)
    if result.is_number and any(power.exp.has(sp.I) for power in result.atoms(sp.exp)):
        rectangular = sp.expand(result, complex=True)
        result = result if rectangular.has(sp.sin, sp.cos) else rectangular  # 1 + sqrt(3) i, not 2 e^(i pi/3)
    candidates = [result]
    if result.is_number:
        if result.is_Rational or result.is_infinite:
            return result
        steps: list[Callable[[Any], Any]] = [
            sp.radsimp,
            sp.sqrtdenest,
            sp.simplify,
            lambda e: sp.expand(e, complex=False),
        ]
    elif result.has(sp.Function):
        steps = [sp.simplify]
    else:
        steps = [sp.cancel, sp.factor_terms]
    if sp.count_ops(result) > 300:
        steps = []
    for step in steps:
        made = step(candidates[-1] if result.is_number else result)
        if any(is_principal_root(part) for part in made.atoms(sp.Pow)):
            continue
        if not made.has(sp.nan, sp.zoo, sp.Float, sp.RootOf, sp.Piecewise):
            candidates.append(made)
    if result.is_number:
        return min(reversed(candidates), key=_length)
    return min(candidates, key=_length)


def is_principal_root(power: Any) -> bool:
    """(-1)^(1/3) as sympy means it, a complex number."""
    return bool(power.exp.is_Rational and power.exp.q > 1 and power.exp.q % 2 and power.base.is_negative)


def _length(expression: Any) -> tuple[int, int]:
    return int(sp.count_ops(expression)), len(str(expression))
