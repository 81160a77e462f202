"""Equations in sin, cos, tan ...: all real solutions as families `offset + k*period`, k any integer. Worker side."""

from __future__ import annotations

from fractions import Fraction
from math import lcm
from typing import Any

import sympy as sp

from mycelium.symbolic.candidates import holds
from mycelium.symbolic.errors import UnsupportedError
from mycelium.symbolic.from_sympy import from_sympy
from mycelium.symbolic.half_angle import Family, half_angle_solutions
from mycelium.symbolic.tree import Node

TRIGONOMETRIC = frozenset({"sin", "cos", "tan", "cot", "sec", "csc"})
MAX_RESIDUES = 60
_LETTERS = ("k", "n", "m", "j")


def periodic_solutions(equations: list[Any], left: Node, right: Node, name: str) -> Node:
    """The set of all real solutions of one of the sympy equations that solve `left = right`.

    Raises:
        UnsupportedError: they cannot be written as a few families.
    """
    if (left.symbols() | right.symbols()) != {name}:
        raise UnsupportedError("an equation in sines and cosines is solved without other letters")
    unknown = sp.Symbol(name, real=True)
    families: list[Family] = []
    for equation in equations:
        if equation is sp.true:
            raise UnsupportedError("the equation holds for every value")
        if equation is not sp.false:
            real = equation.xreplace({sp.Symbol(name): unknown})
            angles = half_angle_solutions(real.lhs - real.rhs, unknown)
            families.extend(_families(sp.solveset(real, unknown, sp.S.Reals)) if angles is None else angles)
    kept = [family for family in _merged(families) if _solves(family, left, right, name)]
    if not kept:
        return Node("constant", (), "emptyset")
    letter = next(letter for letter in _LETTERS if letter != name)
    return Node("set", tuple(_tree(offset, period, letter) for offset, period in _joined(kept)))


def _families(found: Any) -> list[Family]:
    if found is sp.S.EmptySet:
        return []
    if isinstance(found, sp.FiniteSet):
        return [(value, sp.S.Zero) for value in found]
    if isinstance(found, sp.Union):
        return [family for part in found.args for family in _families(part)]
    if isinstance(found, sp.Complement):  # what is taken away is where the equation has no value: checked later
        return _families(found.args[0])
    if isinstance(found, sp.ImageSet) and found.base_sets == (sp.S.Integers,):
        (index,) = found.lamda.variables
        body = sp.expand(found.lamda.expr)
        period, offset = body.coeff(index), body.coeff(index, 0)
        if sp.simplify(body - period * index - offset) == 0 and not (period.has(index) or offset.has(index)):
            return [(offset, abs(period))]
    raise UnsupportedError("no method here finds all solutions of this equation")


def _turns(value: Any) -> Fraction | None:
    """value / pi when that is rational."""
    quotient = value / sp.pi if value.has(sp.pi) or value == 0 else None
    if quotient is not None and not quotient.is_Rational:  # of a fraction it would make a simpler one near it
        quotient = sp.nsimplify(quotient)
    return Fraction(int(quotient.p), int(quotient.q)) if quotient is not None and quotient.is_Rational else None


def _merged(families: list[Family]) -> list[Family]:
    """Rational multiples of pi over one common period, each residue once; the others as they are."""
    known: list[tuple[Fraction, Fraction]] = []
    result: list[Family] = []
    for offset, period in families:
        a, p = _turns(offset), _turns(period)
        if a is None or not p:
            if (offset, period) not in result:
                result.append((offset, period))
        else:
            known.append((a, p))
    if not known:
        return result
    bottom = lcm(*(p.denominator for _, p in known))
    common = Fraction(lcm(*(int(p * bottom) for _, p in known)), bottom)
    if sum(common / p for _, p in known) > MAX_RESIDUES:
        raise UnsupportedError("the equation has too many families of solutions")
    residues = sorted({(a + step * p) % common for a, p in known for step in range(int(common / p))})
    singles = [family for family in result if family[1] != 0 or not _covered(family[0], residues, common)]
    return [(_multiple(residue), _multiple(common)) for residue in residues] + singles


def _covered(value: Any, residues: list[Fraction], period: Fraction) -> bool:
    turns = _turns(value)
    return turns is not None and turns % period in residues


def _multiple(turns: Fraction) -> Any:
    return sp.Rational(turns.numerator, turns.denominator) * sp.pi


def _solves(family: Family, left: Node, right: Node, name: str) -> bool:
    """Whether a family solves the equation as written, at each k alike.

    Raises:
        UnsupportedError: some of its values do and others do not.
    """
    offset, period = family
    steps = (0, 1, -1, 3) if period != 0 else (0,)
    verdicts = {holds(left, right, name, offset + k * period) for k in steps}
    if len(verdicts) > 1:
        raise UnsupportedError("the equation has infinitely many solutions, and they are no simple families here")
    return verdicts == {True}


def _joined(families: list[Family]) -> list[Family]:
    """Residues half a period apart become one family of half the period: pi/2 + 2k pi, 3pi/2 + 2k pi are pi/2 + k pi."""
    rational = [(a, p) for offset, period in families if (a := _turns(offset)) is not None and (p := _turns(period))]
    others = [(offset, period) for offset, period in families if _turns(offset) is None or not _turns(period)]
    for first in others:
        for second in others:
            if first[1] != 0 and first[1] == second[1] and sp.simplify(second[0] - first[0] - first[1] / 2) == 0:
                rest = [family for family in others if family not in (first, second)]
                return _joined([*map(_exactly, rational), (first[0], first[1] / 2), *rest])
    for parts in (5, 3, 2, 2, 2):
        for a, p in sorted(rational):
            group = [((a + p * Fraction(step, parts)) % p, p) for step in range(parts)]
            if len(set(group)) == parts and all(member in rational for member in group):
                rational = [member for member in rational if member not in group]
                rational.append((min(group)[0], p / parts))
    return [*map(_exactly, sorted(rational)), *others]


def _exactly(family: tuple[Fraction, Fraction]) -> Family:
    return _multiple(family[0]), _multiple(family[1])


def _tree(offset: Any, period: Any, letter: str) -> Node:
    if period == 0:
        return from_sympy(offset)
    moving, still = from_sympy(period * sp.Symbol(letter)), from_sympy(offset)
    if offset == 0:
        return moving
    return Node("add", (*(still.args if still.head == "add" else (still,)), moving))
