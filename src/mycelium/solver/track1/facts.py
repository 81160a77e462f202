"""Problems of the kind "given these equations, what is that?"."""

from __future__ import annotations

import re

from mycelium.solver.track1.functions import split
from mycelium.solver.track1.plans import Plan, Refused, closed, formulas_in, identity_letter
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, replace_symbol

_ASK = (
    r"(?:then )?(?:what (?:is|are|must|does)|find|compute|determine|evaluate|calculate|solve for|simplify|how much is|what'?s)"
    r"(?: (?:the|all))?(?: (?:numerical|exact|real|integer|positive|negative|possible|only|value|values|of|all|largest|smallest|greatest|least|sum|product|number|solutions?|be|integers?|such))*"  # noqa: E501
)
_CONNECT = r"(?:[\s,:]|and|that|where|with|also|for|equations?|the|system|of|we have|we know|such|is|are|satisf(?:y|ies)|both|following|real|some|solutions?|to|have|distinct|not|equal|satisfied|holds?|true|there|exist|numbers?|complex|constants?|integers?|positive|variables?|nonzero|non-zero|functions?|define[ds]?|by|as|given|if|let|suppose|function|all|values?|let's|be)*"  # noqa: E501
_IF = re.compile(
    rf"^(?:if|given(?: that)?|suppose(?: that)?|let|for|assume(?: that)?|the functions?|consider){_CONNECT}(?P<facts><\d+>(?:{_CONNECT}<\d+>)*){_CONNECT}[,.:;]?\s*{_ASK}\s*(?P<target><\d+>)(?: equals?| equal to)?\??$"  # noqa: E501
)
_FACTS_FIRST = re.compile(rf"^(?P<facts><\d+>(?:{_CONNECT}<\d+>)*)[,.:;]?\s*{_ASK}\s*(?P<target><\d+>)\??$")
_WHEN = re.compile(
    rf"^{_ASK}\s*(?P<target><\d+>),?\s*(?:if|when|given(?: that)?|such that|for which|so that|for|in the equation|that satisf(?:y|ies)|satisfying|where|:)+{_CONNECT}(?P<facts><\d+>(?:{_CONNECT}<\d+>)*)(?: true)?\??[.:]?$"  # noqa: E501
)
_SOLVE = re.compile(
    r"^(?:solve|find the solutions? (?:to|of)|find all solutions? (?:to|of)|what (?:is|are) the solutions? (?:to|of))(?: the)?(?: (?:equation|system of equations|system|inequality|following))*:?\s*(?P<facts><\d+>)(?: for (?P<target><\d+>))?\??$"  # noqa: E501
)
_SATISFY = re.compile(
    r"^(?:for )?(?:what|which)(?: (?:real|integer|positive|negative|whole))* (?:values?|number)(?: of)? (?P<target><\d+>) (?:does|satisf(?:y|ies)|makes?|is|do|solves?)(?: the)?(?: (?:equation|statement|following))*:?\s*(?P<facts><\d+>)(?: (?:true|hold|correct|a true statement))*\??$"  # noqa: E501
)


def facts_and_target(wording: Wording) -> Plan | None:
    """A plan when the whole problem is facts and a target, else None."""
    for pattern in (_IF, _WHEN, _SATISFY, _SOLVE, _FACTS_FIRST):
        match = pattern.match(wording.template)
        if match is None:
            continue
        facts = formulas_in(match["facts"], wording)
        if match["target"] is None:
            letters = sorted(set().union(*(fact.symbols() for fact in facts)))
            if len(letters) != 1:
                raise Refused("no single unknown to solve for")
            target = Node("symbol", (), letters[0])
        else:
            targets = formulas_in(match["target"], wording)
            target = targets[0] if len(targets) == 1 else Node("tuple", tuple(targets))
        return _plan(wording, facts, target)
    return None


def _plan(wording: Wording, facts: list[Node], target: Node) -> Plan:
    functions, relations = split(facts)
    target = functions.expand(target)
    matrices = [
        r
        for r in relations
        if r.value == "=" and r.args[0].head == "symbol" and any(p.head == "matrix" for p in r.args[1].walk())
    ]
    if matrices and len(matrices) == len(relations):
        for relation in matrices:
            target = replace_symbol(target, str(relation.args[0].value), relation.args[1])
        relations = []
    relations = [functions.expand(relation) for relation in relations] + functions.inverses
    if target.head == "relation" or any(part.head == "apply" for node in (target, *relations) for part in node.walk()):
        raise Refused("an unknown function or relation remains")
    pick = _pick(wording.template, target)
    if target.head == "tuple":
        raise Refused("several targets")
    if any(part.head == "call" and part.value == "conjugate" for fact in relations for part in fact.walk()):
        raise Refused("an equation of complex numbers")
    if any(
        part.head == "call" and part.value in ("mod", "gcd", "lcm", "det", "norm") and part.symbols()
        for fact in relations
        for part in fact.walk()
    ):
        raise Refused("an equation of whole numbers")
    if closed(target):
        return Plan("evaluate", (target,), pick)
    if len(relations) == 1 and len(relations[0].symbols()) > 2 and identity_letter(relations[0], target.symbols()):
        raise Refused("an equation that is to hold for all values of a letter")
    if any(set(str(relation.value).split()) - {"="} for relation in relations) and len(relations) == 1:
        if re.search(r"integer|largest|smallest|greatest|least|how many", wording.template):
            raise Refused("whole solutions of an inequality")
        if target.head == "symbol" and str(relations[0].value).split()[0] in ("<", ">", "<=", ">="):
            return Plan("solve", (relations[0], target), "all")
    return Plan("value_given", (target, *relations), pick, _filter(wording.template))


def _pick(template: str, target: Node) -> str:
    for word, pick in (
        ("sum of all", "sum"), ("sum of the", "sum"), ("sum of", "sum"), ("product of", "product"), ("largest", "largest"), ("greatest", "largest"),  # noqa: E501
        ("maximum", "none"), ("minimum", "none"), ("smallest", "smallest"), ("least", "smallest"), ("how many", "count"), ("number of", "count"),  # noqa: E501
    ):  # fmt: skip
        if word in template:
            return pick
    if re.search(r"\ball\b|values|solutions|solve", template):
        return "all"
    return "only"


def _filter(template: str) -> tuple[str, ...]:
    """Rows that keep positive, negative or whole values when the wording asks for them."""
    words = {
        r"\bpositive\b": "POSITIVE_OF",
        r"\bnegative\b": "NEGATIVE_OF",
        r"\bintegers?\b|\bwhole\b": "INTEGERS_OF",
    }
    return tuple(row for pattern, row in words.items() if re.search(pattern, template))
