"""Constants of an identity: "there are A and B with 3x/(x^2 - 4) = A/(x - 2) + B/(x + 2) for all x; what is A + B?" """

from __future__ import annotations

import re

from mycelium.solver.track1.goals import FIRST_GOALS, LATER_GOALS, Goal, goal
from mycelium.solver.track1.plans import Refused, identity_letter
from mycelium.solver.track1.readers import RowArgument, row
from mycelium.solver.track1.scene import F, Scene

_ASKED = rf"(?:the )?(?:(?:value|constants?|numbers?|ordered|pair|triple|quadruple|of|real|all|sum|product|integers?) )*(?P<target>{F})"


@goal(_ASKED, among=FIRST_GOALS)
def _several_constants(match: re.Match[str], scene: Scene) -> Goal:
    """One equation with several constants can only be an identity."""
    _, relations = scene.parts()
    if len(relations) != 1 or len(relations[0].symbols()) < 3:
        raise Refused("no identity with several constants")
    return _constants(match, scene)


@goal(_ASKED, among=LATER_GOALS)
def _constants(match: re.Match[str], scene: Scene) -> Goal:
    target = scene.node(match["target"])
    parts = target.args if target.head == "tuple" else (target,)
    functions, relations = scene.parts()
    if target.head in ("relation", "list", "apply") or functions.inverses:
        raise Refused("no constants are asked for")
    wanted = set().union(*(part.symbols() for part in parts))
    varying = {letter for relation in relations if (letter := identity_letter(relation, wanted)) is not None}
    if len(varying) != 1 or any(part.head == "apply" for item in relations for part in item.walk()):
        raise Refused("no identity")
    (letter,) = varying
    facts: list[RowArgument] = [*scene.rows]
    for relation in relations:
        if letter in relation.symbols() and identity_letter(relation, wanted) is None:
            raise Refused("the letter is told of besides")
        facts.append(row("IDENTITY", relation, letter) if letter in relation.symbols() else relation)
    scene.used = True
    if target.head == "tuple":
        return Goal(row("POINT", *(row("ONLY", row("VALUE_GIVEN", part, *facts)) for part in parts)))
    return Goal(row("ONLY", row("VALUE_GIVEN", target, *facts)))
