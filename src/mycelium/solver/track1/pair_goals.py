# ruff: noqa: E501
"""How many pairs, triples or solutions in whole numbers fulfil what is stated: "ordered pairs of positive integers (x, y) with x y = 36"."""

from __future__ import annotations

import re
from itertools import pairwise

from mycelium.solver.track1.goals import Goal, check_known, goal
from mycelium.solver.track1.plans import Refused
from mycelium.solver.track1.readers import Row, row
from mycelium.solver.track1.scene import F, Scene, understand
from mycelium.solver.track1.set_goals import WHOLE_ROWS
from mycelium.symbolic import Node

_MANY = r"(?:how many|(?:the )?(?:total )?number of|for how many)"
_TUPLE = r"(?:(?:ordered|unordered)[ -])?(?:pairs?|triples?|triplets?|quadruples?|solutions?)(?: solutions?)?"
_KIND = r"(?:not necessarily distinct |distinct |different |positive |negative |non-?negative |non-?zero |even |odd |prime |whole |natural )*(?:integers?|numbers|primes|digits)"
_SAY = r"(?:are there )?(?:that )?(?:satisf(?:y|ies|ying)|such that|for which|so that|with|where|is it true that|is|are|does|do|are solutions (?:of|to)|to|of|for)(?: (?:the|equations?|inequality|inequalities|system|following|both|all|all of|it true that|does))*:?"
_COUNT = (
    rf"{_MANY} (?P<how>(?:different |distinct |possible |such |integer |positive integer |all )*){_TUPLE}(?: of (?P<kind>{_KIND}))?,?"
    rf"(?: (?P<tuple>{F}),?)?(?: of (?P<kind2>{_KIND}))?,?(?: (?P<say>{_SAY}) (?P<facts>.+?)| exist| are there)?(?: have| has| exist| hold| true)?(?: in (?P<kind3>{_KIND}))?"
)


@goal(_COUNT)
def _pairs(match: re.Match[str], scene: Scene) -> Goal:
    kind = (match["kind"] or match["kind2"] or match["kind3"] or "") + (
        " integers" if "integer" in match["how"] else ""
    )
    kind += " positive" if "positive" in match["how"] else ""
    if match["facts"]:
        understand(match["facts"], scene)
    functions, relations = scene.parts()
    if not relations or functions.inverses:
        raise Refused("nothing is said of the pairs")
    check_known(*relations)
    letters = sorted(set().union(*(relation.symbols() for relation in relations)))
    if match["tuple"]:
        target = scene.node(match["tuple"])
        if target.head != "tuple" or any(part.head != "symbol" for part in target.args):
            raise Refused("expected letters in brackets")
        names = [str(part.value) for part in target.args]
    else:
        names, target = letters, Node("tuple", tuple(Node("symbol", (), letter) for letter in letters))
    if len(names) < 2 or not set(letters) <= set(names):
        raise Refused("letters beside those of the pairs")
    rows = [*scene.rows, *_kinds(kind, names)]
    whole = {str(name) for item in rows if item.operation in WHOLE_ROWS for name in item.arguments}
    if not set(names) <= whole:
        raise Refused("pairs of real numbers")
    ordered = [f"{a} <= {b}" for a, b in pairwise(names)] if "unordered" in match.group() else []
    scene.used = True
    return Goal(row("COUNT_WHERE", target, *relations, *rows, *ordered))


def _kinds(words: str, names: list[str]) -> list[Row]:
    """The rows that an adjective and a noun mean for all letters."""
    if not words.strip():
        return []
    found = []
    if re.search(r"\bprimes?\b", words):
        found.append(row("PRIME", *names))
    elif re.search(r"\bdigits?\b", words):
        found.append(row("DIGIT", *names))
    elif re.search(r"\bnon-?negative\b|\bwhole\b", words):
        found.append(row("NONNEGATIVE_INTEGER", *names))
    elif re.search(r"\bpositive\b|\bnatural\b", words):
        found.append(row("POSITIVE_INTEGER", *names))
    elif re.search(r"\bintegers?\b", words):
        found.append(row("INTEGER", *names))
    else:
        raise Refused("pairs of real numbers")
    if re.search(r"\bnegative\b", words) and not re.search(r"non-?negative", words):
        found.append(row("NEGATIVE", *names))
    if re.search(r"\bnon-?zero\b", words):
        found.extend(row("NOT_EQUAL", name, 0) for name in names)
    for word, name in (("even", "EVEN"), ("odd", "ODD")):
        if re.search(rf"\b{word}\b", words):
            found.append(row(name, *names))
    if re.search(r"\b(?:distinct|different)\b", words) and "not necessarily" not in words:
        found.append(row("DISTINCT", *names))
    return found
