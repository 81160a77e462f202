# ruff: noqa: E501
"""Extreme values of an expression under what is stated, where they are taken, and the range and domain of a function."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.solver.track1.goals import LATER_GOALS, ZERO, Goal, expression, goal
from mycelium.solver.track1.plans import Refused
from mycelium.solver.track1.readers import Row, RowArgument, row
from mycelium.solver.track1.scene import F, Scene
from mycelium.solver.track1.set_goals import WHOLE_ROWS
from mycelium.symbolic import Node

_LEAST = r"minimum|smallest|least|lowest|minimal"
_MOST = r"maximum|largest|greatest|highest|maximal"
_OF = r"(?:of|for)(?: (?:the )?(?:expression|function|quantity|quadratic|sum|product|polynomial))?"


@goal(
    rf"(?:the )?(?:(?P<least>{_LEAST})|(?:{_MOST}))(?: possible)?(?: real| integer| numerical)? value(?: possible)? (?:{_OF}|that) (?P<of>{F})(?: (?:can|could) (?:take(?: on)?|have|attain|be))?",
    among=LATER_GOALS,
)
def _extreme(match: re.Match[str], scene: Scene) -> Goal:
    target, facts = _stated(match["of"], scene)
    if "integer value" in match.group():
        raise Refused("a whole value of an expression")
    if _whole(scene) and len(target.symbols() | _letters(facts)) > 1:
        return Goal(row("SMALLEST_WHERE" if match["least"] else "LARGEST_WHERE", target, *facts))
    return Goal(row("MINIMUM" if match["least"] else "MAXIMUM", target, *facts))


@goal(
    rf"(?:the )?(?:real )?values? of (?P<x>{F}) (?:(?:that|which) )?(?:will )?(?:gives?|yields?|produces?|minimizes?|maximizes?|results? in|makes?|(?P<at>for which|at which|where))(?: us)? (?P<rest>.*)",
    among=LATER_GOALS,
)
@goal(
    rf"(?:for |at )?(?:what|which) (?:real )?values? of (?P<x>{F}) (?:(?:will|would|does|do|is) )?(?P<rest>.*)",
    among=LATER_GOALS,
)
@goal(
    rf"(?:for |at )?(?:what|which) (?:real )?values? of (?P<x>{F}) (?P<rest>(?:minimizes?|maximizes?) .*)",
    among=LATER_GOALS,
)
def _where_extreme(match: re.Match[str], scene: Scene) -> Goal:
    x = scene.node(match["x"])
    said = re.fullmatch(
        rf"(?:(?:give|yield|produce|result in|have|attain|reach)s? )?(?:(?:its|the|a|(?:the )?(?:expression|function)? ?(?P<of2>{F}) (?:have |take |attain |reach |at )?(?:its|the|a|on its)) )?(?:(?P<least>{_LEAST})|(?P<most>{_MOST}))(?: possible)?(?: value)?(?: {_OF} (?P<of>{F}))?|(?P<verb>minimize|maximize)s? (?:the )?(?:expression |function |quantity )?(?P<of3>{F})",
        match["rest"],
    )
    if said is None or x.head != "symbol":
        verb = re.search(r"minimizes?|maximizes?", match.group())
        alone = re.fullmatch(rf"(?:the )?(?:expression |function |quantity )?({F})", match["rest"])
        if verb is None or alone is None or x.head != "symbol":
            raise Refused("no place of an extremum")
        of, least = alone[1], verb.group().startswith("min")
    else:
        of = said["of"] or said["of2"] or said["of3"]
        least = bool(said["least"]) or said["verb"] == "minimize"
    target, facts = _stated(of, scene)
    if target.symbols() != x.symbols() or facts or _has_calls(target):
        raise Refused("an extremum in several letters")
    extremum = row("MINIMUM" if least else "MAXIMUM", target)
    return Goal(row("ONLY", row("SOLVE", x, row("EQUATION", target, extremum))))


@goal(
    rf"(?:the )?range of (?:the )?(?:function )?(?:possible values (?:of|for) )?(?P<of>{F})(?: (?:in|as an|using) interval(?: notation)?)?",
    among=LATER_GOALS,
)
def _range(match: re.Match[str], scene: Scene) -> Goal:
    target, facts = _stated(match["of"], scene)
    below = [part.args[1] for part in target.walk() if part.head == "div" and part.args[1].symbols()]
    holes = [Node("relation", (node, ZERO), "!=") for node in below]  # a factor that cancels leaves a hole
    return Goal(row("RANGE_OF", target, *facts, *holes), "expression")


@goal(
    rf"(?:the )?domain of (?:the )?(?:real-valued |rational |real )*(?:function )?(?P<of>{F})(?: (?:in|as an|using) interval(?: notation)?)?",
    among=LATER_GOALS,
)
@goal(
    rf"(?:for |all )?(?:(?:what|which) )?(?:real )?(?:values|numbers)(?: of)? {F} (?:is|for which|such that)(?: the (?:function|expression))? (?P<of>{F})(?: is)? (?:defined|a real number|real)",
    among=LATER_GOALS,
)
def _domain(match: re.Match[str], scene: Scene) -> Goal:
    target, facts = _stated(match["of"], scene)
    if facts or len(target.symbols()) != 1:
        raise Refused("no function of one letter")
    letter = Node("symbol", (), next(iter(target.symbols())))
    conditions = domain_conditions(target)
    if not conditions:
        raise Refused("a domain without conditions")
    return Goal(row("SOLVE", letter, *conditions), "expression")


def domain_conditions(node: Node) -> list[Node]:
    """What makes a formula real and defined: no denominator is 0, no even root of a negative number, no logarithm below 0.

    Raises:
        Refused: a part whose domain is not known here.
    """
    found: list[Node] = []
    for part in node.walk():
        if not part.symbols():
            continue
        if part.head == "div" and part.args[1].symbols():
            found.append(Node("relation", (part.args[1], ZERO), "!="))
        elif part.head == "root":
            degree = part.args[1].value
            if not isinstance(degree, Fraction):
                raise Refused("a root of unknown degree")
            if degree % 2 == 0:
                found.append(Node("relation", (part.args[0], ZERO), ">="))
        elif part.head == "pow" and (part.args[1].symbols() or part.args[1].head != "number"):
            raise Refused("a power of unknown domain")
        elif part.head == "pow":
            exponent = part.args[1].value
            if not isinstance(exponent, Fraction) or exponent.denominator != 1:
                raise Refused("a broken power")
            if exponent <= 0:
                found.append(Node("relation", (part.args[0], ZERO), "!="))
        elif part.head == "call" and part.value in ("sqrt", "log", "ln"):
            if len(part.args) != 1 and part.args[1].symbols():
                raise Refused("a logarithm of unknown base")
            found.append(Node("relation", (part.args[0], ZERO), ">=" if part.value == "sqrt" else ">"))
        elif part.head == "call" and part.value != "abs":
            raise Refused(f"the domain of {part.value}")
        elif part.head not in ("add", "neg", "mul", "div", "symbol", "number", "call"):
            raise Refused("a formula of unknown domain")
    return found


def _stated(of: str, scene: Scene) -> tuple[Node, list[RowArgument]]:
    """The expression, and what the scene states of its letters."""
    node = scene.node(of)
    if node.head == "relation" and node.value == "=" and node.args[0].head == "symbol":
        name = node.args[0]
        if name.symbols() <= node.args[1].symbols():
            raise Refused("an equation where an expression is asked for")
        target = scene.parts()[0].expand(node.args[1])
    else:
        target = expression(of, scene)
    functions, relations = scene.parts()
    if functions.inverses or not target.symbols():
        raise Refused("no letter that varies")
    scene.used = True
    facts: list[RowArgument] = [*relations, *scene.rows]
    if any(part.head == "apply" for item in relations for part in item.walk()):
        raise Refused("an unknown function")
    return target, facts


def _whole(scene: Scene) -> bool:
    return any(item.operation in WHOLE_ROWS for item in scene.rows)


def _letters(facts: list[RowArgument]) -> set[str]:
    found: set[str] = set()
    for fact in facts:
        if isinstance(fact, Node):
            found |= fact.symbols()
        elif isinstance(fact, Row):
            found |= {item for item in fact.arguments if isinstance(item, str)}
    return found


def _has_calls(node: Node) -> bool:
    return any(part.head == "call" and part.value != "abs" for part in node.walk())
