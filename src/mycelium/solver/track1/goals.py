"""What a problem asks for, said in a phrase: the sum of the roots, the largest value, a vertex, a distance, a remainder.

A goal gives a row (or an expression) over what the scene states; `finished` says that the value needs no further picking.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeGuard

from mycelium.solver.track1.plans import Refused
from mycelium.solver.track1.readers import Row, RowArgument, row
from mycelium.solver.track1.scene import Scene
from mycelium.symbolic import Node

ZERO = Node("number", (), Fraction(0))


@dataclass(frozen=True, slots=True)
class Goal:
    """`value`: what is asked. letters: whether letters may remain in the answer. pick, keep: of several values."""

    value: RowArgument
    pick: str = "only"
    keep: tuple[str, ...] = ()
    letters: bool = False


Ask = Callable[[re.Match[str], Scene], Goal]
Goals = list[tuple[re.Pattern[str], Ask]]
GOALS: Goals = []
FIRST_GOALS: Goals = []
LATER_GOALS: Goals = []
"""Tried where the others have no value: "the largest value of x" may be one of some solutions, or an extremum."""


def goal(pattern: str, among: Goals = GOALS) -> Callable[[Ask], Ask]:
    """Register what a whole phrase of this wording asks for."""

    def keep(function: Ask) -> Ask:
        among.append((re.compile(pattern), function))
        return function

    return keep


def asked(text: str, scene: Scene, goals: Goals) -> Goal:
    """The goal of a phrase, out of some.

    Raises:
        Refused: no goal of this wording, or the scene lacks what it needs.
    """
    reason: Refused | None = None
    for pattern, ask in goals:
        match = pattern.fullmatch(text)
        if match is None:
            continue
        trial = scene.copy()
        try:
            found = ask(match, trial)
        except Refused as error:
            reason = reason or error
        else:
            scene.take(trial)
            return found
    raise reason or Refused(f"not asked for: {text[:50]!r}")


def given(target: RowArgument, scene: Scene, *more: RowArgument) -> Row:
    """VALUE_GIVEN of a target under everything that the scene states and what is added here."""
    functions, relations = scene.parts()
    if isinstance(target, Node):
        target = functions.expand(target)
    added = [functions.expand(item) if isinstance(item, Node) else item for item in more]
    scene.used = True
    check_known(target, *relations, *added)
    facts = (*relations, *functions.inverses, *scene.rows, *added)
    if len(facts) == 1 and isinstance(target, Node) and _only_solve(facts[0]) and facts[0].symbols() == {target.value}:
        return row("SOLVE", facts[0], target)
    return row("VALUE_GIVEN", target, *facts)


def _only_solve(fact: RowArgument) -> TypeGuard[Node]:
    """Whether the row SOLVE reads a relation better: inequalities and absolute values, whose solutions are real."""
    if not isinstance(fact, Node) or fact.head != "relation":
        return False
    return fact.value != "=" or any(part.head == "call" and part.value == "abs" for part in fact.walk())


def check_known(*items: RowArgument) -> None:
    """Refuse functions that are not defined."""
    for item in items:
        if isinstance(item, Node) and any(part.head == "apply" for part in item.walk()):
            raise Refused("an unknown function")


def expression(text: str, scene: Scene) -> Node:
    """A formula with functions put in; `f(x) = body` and `y = body` stand for the body."""
    node = scene.node(text)
    if node.head == "relation" and node.value == "=" and len(node.args) == 2:
        if node.args[0].head == "apply" or node.args[0] == Node("symbol", (), "y"):
            node = node.args[1]
        else:
            raise Refused("an equation where an expression is asked for")
    node = scene.parts()[0].expand(node)
    if node.head == "symbol" and str(node.value) in scene.parts()[0].known:
        node = scene.parts()[0].known[str(node.value)][1]
    check_known(node)
    if node.head in ("relation", "list", "text", "set", "tuple"):
        raise Refused("no expression")
    return node


def letter_of(node: Node) -> str:
    """The only letter of a formula.

    Raises:
        Refused: none or several.
    """
    letters = sorted(node.symbols())
    if len(letters) == 1:
        return letters[0]
    raise Refused("no single letter")


def equation(text: str | None, scene: Scene) -> Node:
    """An equation of the text (an expression is meant to be 0), or the one that was told of last, out of the facts."""
    node = scene.subject if text is None else scene.node(text)
    if node is None:
        raise Refused("no equation")
    scene.forget(node)
    functions, _ = scene.parts()
    if node.head == "apply" or node.head == "symbol" and str(node.value) in functions.known:
        body = functions.known.get(str(node.value))
        node = functions.expand(node) if node.head == "apply" or body is None else body[1]
    if (
        node.head == "relation"
        and node.value == "="
        and node.args[0].head == "apply"
        and len(node.args[0].args) == 1
        and node.args[0].args[0].head == "symbol"
        and str(node.args[0].args[0].value) in node.args[1].symbols()
    ):
        node = node.args[1]
    node = functions.expand(node)
    check_known(node)
    if node.head != "relation":
        node = Node("relation", (node, ZERO), "=")
    return node
