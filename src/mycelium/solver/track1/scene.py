# ruff: noqa: E501
"""What the clauses of a problem state, before anything is asked: equations, definitions, conditions on letters, points.

Every clause must be understood as a whole; one that is not makes the rule refuse.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from mycelium.solver.track1.functions import Functions, split
from mycelium.solver.track1.plans import Refused, formulas_in, number_of
from mycelium.solver.track1.readers import Row, row
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node

F = r"<\d+>"
LIST = rf"{F}(?:(?:,? and|,) {F})*"


@dataclass
class Scene:
    """`facts`: relations and definitions. `rows`: conditions as rows. `points`: by their letter. `subject`: the formula told of last.

    `midpoints`: letters of a middle and its two ends.
    """

    wording: Wording
    facts: list[Node] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    points: dict[str, Node] = field(default_factory=dict)
    subject: Node | None = None
    used: bool = False
    midpoints: list[tuple[str, str, str]] = field(default_factory=list)

    def copy(self) -> Scene:
        return replace(
            self,
            facts=list(self.facts),
            rows=list(self.rows),
            points=dict(self.points),
            midpoints=list(self.midpoints),
        )

    def take(self, other: Scene) -> None:
        self.facts, self.rows, self.points = other.facts, other.rows, other.points
        self.subject, self.used, self.midpoints = other.subject, other.used, other.midpoints

    def nodes(self, text: str) -> list[Node]:
        return formulas_in(text, self.wording)

    def node(self, text: str) -> Node:
        """One formula or number of the template as a tree; letters of points as the points."""
        found = number_of(text, self.wording)
        if found.head == "symbol" and str(found.value) in self.points:
            return self.points[str(found.value)]
        return found

    def equal(self, left: Node, right: Node) -> None:
        """Take in that both are the same."""
        self.facts.append(Node("relation", (left, right), "="))

    def forget(self, fact: Node) -> None:
        """Take a formula out of the facts, where it is one: it was only named."""
        if fact in self.facts:
            self.facts.remove(fact)

    def parts(self) -> tuple[Functions, list[Node]]:
        """Definitions, and the equations with functions replaced."""
        functions, relations = split(self.facts)
        relations = [functions.expand(relation) for relation in relations]
        return functions, relations

    def add_formulas(self, text: str) -> None:
        """Facts of all formulas that a stretch mentions: relations, definitions and points; letters alone say nothing."""
        for found in self.nodes(text):
            if found.head == "relation":
                left, right = found.args[0], found.args[-1]
                if found.value == "=" and left.head == "symbol" and right.head == "tuple":
                    self.points[str(left.value)] = right
                    continue
                if "in" in str(found.value).split():
                    raise Refused("a membership")
                self.facts.append(found)
                self.subject = found
            elif (point := point_of(found)) is not None:
                self.points[point[0]] = point[1]
            elif found.head not in ("symbol", "apply"):
                raise Refused("a formula states nothing")


def point_of(node: Node) -> tuple[str, Node] | None:
    """`A(2, 5)`, which the grammar reads as a product or a function value, as the point (2, 5) called A."""
    if node.head == "mul" and len(node.args) == 2 and node.args[0].head == "symbol" and node.args[1].head == "tuple":
        return str(node.args[0].value), node.args[1]
    if node.head == "apply" and len(node.args) == 2:
        return str(node.value), Node("tuple", node.args)
    return None


Take = Callable[[re.Match[str], Scene], None]
STATEMENTS: list[tuple[re.Pattern[str], Take]] = []


def statement(pattern: str) -> Callable[[Take], Take]:
    """Register what a whole clause of this wording states."""

    def keep(function: Take) -> Take:
        STATEMENTS.append((re.compile(pattern), function))
        return function

    return keep


_LEAD = re.compile(
    r"^(?:(?:if|find|given|suppose|let|assume|assuming|consider|and|where|with|that|such|also|we have|we know|we are given|it is (?:given|known)|for|now|here|further|furthermore|moreover|both|say|there are|there is|so|in which|for which|whenever|when)\b,?\s*)*"
)
_JOINT = re.compile(
    r",? and |, | which | that (?=passes|has|goes) |;\s*|\. | such that | so that | where | with | satisfying | which satisfy | which satisfies | that satisfy | for which | if | when "
)
MAX_JOINTS = 12


def understand(text: str, scene: Scene, failed: dict[str, Refused] | None = None) -> None:
    """Take a stretch of text as one or several statements, from left to right.

    failed: stretches at the end of the text that were not understood before.

    Raises:
        Refused: a part of it is no known statement.
    """
    failed = {} if failed is None else failed
    bare = _LEAD.sub("", text.strip(" ,.;:")).strip(" ,.;:")
    if not bare:
        return
    if bare in failed:
        raise failed[bare]
    reason = _taken(bare, scene)
    if reason is None:
        return
    for joint in list(_JOINT.finditer(bare))[:MAX_JOINTS]:
        left, right = bare[: joint.start()], bare[joint.end() :]
        trial = scene.copy()
        if not left or not right or _taken(_LEAD.sub("", left).strip(" ,.;:"), trial) is not None:
            continue
        try:
            understand(right, trial, failed)
        except Refused as error:
            reason = error
        else:
            scene.take(trial)
            return
    failed[bare] = reason
    raise reason


def _taken(clause: str, scene: Scene) -> Refused | None:
    """Take a clause as one statement; the reason where it is none."""
    if not clause:
        return None
    reason: Refused | None = None
    for pattern, take in STATEMENTS:
        match = pattern.fullmatch(clause)
        if match is None:
            continue
        trial = scene.copy()
        try:
            take(match, trial)
        except Refused as error:
            reason = reason or error
        else:
            scene.take(trial)
            return None
    return reason or Refused(f"not understood: {clause[:50]!r}")


_KIND = r"(?:real|complex|positive|negative|non-?negative|non-?zero|distinct|different|integers?|integral|whole|constants?|coefficients?|numbers?|values?|variables?|natural|rational|prime|primes|digits?|unknowns?|scalars?|some|all|of|the|an?|two|three|both|any|functions?|polynomials?|linear|quadratic|cubic|odd|even|consecutive(?! )|defined|not necessarily distinct|invertible|fixed|certain|points?|not equal to zero|parameters?)"


@statement(
    rf"(?:the )?(?:(?:following|system|systems|of|equations?|function|functions|expression|points?|line|lines|parabola|polynomials?|quadratics?|graph|curve|operation|real|numbers?|number|relation|formula|variables?|values?|the|two|three|linear|statement|statements|{F})[\s,:]*)*"
)
@statement(
    rf"(?:(?:the|a) )?(?:functions? |operation |polynomial |relation )?(?:{F} )?(?:is|are|be) (?:a function )?(?:defined|given)(?: (?:by|as|to be|such that|to mean|on the (?:set of )?(?:real|positive) numbers by))?:? (?:the (?:formula|equation|function|rule) )?{LIST}(?: for (?:all|any|every)(?: (?:real|nonzero|positive|real numbers?|numbers?|values?|integers?|of|values of))* ?(?:{LIST})?)?"
)
@statement(
    rf"(?:define|denote) (?:the (?:function|operation|functions?) |an operation |a new operation )?(?:{F} )?(?:as |by |to be |such that |to mean )*:?(?:{LIST})(?: for (?:all|any|every)(?: (?:real|nonzero|positive|real numbers?|numbers?|values?|integers?|of|values of))* ?(?:{LIST})?)?"
)
@statement(
    rf"(?:{F}|it|they|the numbers|numbers|these|which|we|the real numbers?|real numbers {LIST}|positive (?:real )?numbers {LIST}|{LIST}) (?:satisf(?:y|ies)|have|has|know) (?:that )?(?:(?:the|both|following|equations?|system|of|relations?|conditions?|inequality) ?)*:? ?{LIST}"
)
@statement(rf"{LIST} (?:is|are) true")
@statement(
    rf"{LIST}(?:,? for (?:all|any|every|each)(?: (?:real|nonzero|positive|real numbers?|numbers?|values?|integers?|of|values of))* ?(?:{LIST})?)"
)
def _formulas(match: re.Match[str], scene: Scene) -> None:
    text = match.group()
    if not re.search(F, text):
        raise Refused("no formula")
    if re.fullmatch(LIST, text) and all(node.head == "symbol" for node in scene.nodes(text)):
        raise Refused("letters alone state nothing")
    if text.startswith("positive"):
        scene.rows.append(row("POSITIVE", *_letters(re.match(rf"[\w ()]*?({LIST})", text).group(1), scene)))  # type: ignore[union-attr]
    tail = re.search(r"\bfor (?:all|any|every|each)\b", text)
    scene.add_formulas(text[: tail.start()] if tail else text)


def _letters(text: str, scene: Scene) -> list[str]:
    names = []
    for found in scene.nodes(text):
        if found.head == "symbol":
            names.append(str(found.value))
        elif found.head != "apply":
            raise Refused("no letter")
    return names


_ROWS = (
    (r"\bpositive\b.*\b(?:integer|whole)", "POSITIVE_INTEGER"),
    (r"\bnon-?negative\b.*\b(?:integer|whole)", "NONNEGATIVE_INTEGER"),
    (r"\bnatural\b", "POSITIVE_INTEGER"),
    (r"\bprimes?\b", "PRIME"),
    (r"\bdigits?\b", "DIGIT"),
    (r"\binteger|\bintegral\b", "INTEGER"),
    (r"\bpositive\b", "POSITIVE"),
    (r"\bnon-?negative\b", "NONNEGATIVE"),
    (r"\bcomplex\b", "COMPLEX"),
)


@statement(
    r"(?:the )?(?:equation|quadratic|polynomial|quadratic equation|system|cubic|function)s?:? (?P<of><\d+>)(?: has|have|that has) (?:exactly )?(?:(?:two|three|distinct|real|different|complex|rational|integer|positive)[ ,]*)+ (?:solutions|roots|zeros)(?: for <\d+>)?"
)
def _has_roots(match: re.Match[str], scene: Scene) -> None:
    if re.search(r"rational|integer|positive", match.group()):
        raise Refused("roots of a kind")
    scene.subject = scene.node(match["of"])


@statement(rf"(?P<letters>{LIST}) (?:is|are|be)(?P<kinds>(?: {_KIND})+)")
@statement(rf"(?P<kinds>(?:{_KIND} )+)(?P<letters>{LIST})(?: are| is)?")
def _kinds(match: re.Match[str], scene: Scene) -> None:
    kinds = match["kinds"]
    letters = _letters(match["letters"], scene)
    for pattern, name in _ROWS:
        if re.search(pattern, kinds):
            if not letters:
                raise Refused("no letters")
            scene.rows.append(row(name, *letters))
            break
    if re.search(r"\bnegative\b", kinds) and not re.search(r"non-?negative", kinds):
        scene.rows.append(row("NEGATIVE", *letters))
    if re.search(r"\b(?:odd|even)\b", kinds):
        scene.rows.append(row("ODD" if "odd" in kinds else "EVEN", *letters))
    if re.search(r"\b(?:distinct|different)\b", kinds) and "not necessarily" not in kinds and len(letters) > 1:
        scene.rows.append(row("DISTINCT", *letters))
    if re.search(r"\b(?:rational|consecutive)\b", kinds):
        raise Refused("a kind of number")


_ROOT = r"(?:(?:the|two|three|four|all|its|distinct|real|complex|both|positive|non-real|nonreal|possible|only|different)\s)*(?:roots|solutions|zeros|zeroes)"
_OF = r"(?: (?:of|to)(?: the)?(?: (?:equation|polynomial|quadratic|cubic|quadratic equation|polynomial equation|cubic equation|quadratic polynomial|cubic polynomial|function|following|monic))*:? (?P<equation><\d+>))"


@statement(rf"{_ROOT}{_OF}?(?: are| be| equal)?:? (?P<letters>{LIST})")
@statement(rf"(?P<letters>{LIST}) (?:be|are|denote|represent) {_ROOT}{_OF}")
@statement(
    rf"(?P<equation><\d+>) has (?:(?:the|two|three|distinct|real)\s)*(?:roots|solutions|zeros) (?P<letters>{LIST})"
)
def _roots(match: re.Match[str], scene: Scene) -> None:
    equation = scene.node(match["equation"]) if match["equation"] else scene.subject
    if equation is None:
        raise Refused("roots of what?")
    scene.rows.append(roots_row(equation, _letters(match["letters"], scene), scene))
    scene.forget(equation)
    scene.subject = equation


def roots_row(equation: Node, letters: list[str], scene: Scene) -> Row:
    """ROOTS of an equation for letters: the polynomial's letter is the one that is no root."""
    functions, _ = scene.parts()
    if equation.head == "apply":
        equation = functions.expand(equation)
    if equation.head == "relation" and equation.value == "=":
        left, right = equation.args
        if left.head == "apply" and len(left.args) == 1:
            equation = right
    free = sorted(equation.symbols() - set(letters))
    letter = free[0] if len(free) == 1 else next((name for name in ("x", "z", "t", "y", "r") if name in free), None)
    if letter is None or len(letters) < 2 or any(part.head == "apply" for part in equation.walk()):
        raise Refused("no single unknown")
    return row("ROOTS", equation, letter, *letters)
