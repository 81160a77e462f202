# ruff: noqa: E501
"""Coefficients of expanded products, factors and remainders that fix a constant, distances of complex numbers, standard forms."""

from __future__ import annotations

import re

from mycelium.solver.track1 import patterns
from mycelium.solver.track1.plans import Plan, Refused, closed, formula
from mycelium.solver.track1.readers import track1_reader
from mycelium.solver.track1.solution_reader import relation_of
from mycelium.solver.track1.told import told
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, call, filled, parse, rational, rational_value

_ASK = r"(?:what is|what'?s|find|compute|determine|calculate|give)"
_EXPANDED = r"(?:multiplied out|expanded|written out|simplified|multiplied|fully expanded|expanded and simplified|expanded fully|written as a polynomial)"
_AND = r"(?:(?:,| and)*(?: the)?(?: like)?(?: terms)?(?: (?:are|is))?(?: (?:collected|combined|simplified|gathered|put together|added))?)"


@track1_reader
def coefficient_told(wording: Wording) -> Plan | None:
    """ "What number stands in front of x^3 when ... is multiplied out?" """
    text = told(wording)
    coefficient = r"(?:the )?(?:numerical )?coefficient of (?:the )?<(?P<t>\d+)>(?: ?-?term)?"
    stands = r"(?:what|which) (?:number|coefficient|factor) (?:stands|is|comes|appears) (?:in front of|before|with|beside) <(?P<t>\d+)>"
    of = (
        r"(?:the )?(?:product|expression|polynomial|expansion|power|expansion of the expression)? ?(?:of )?<(?P<p>\d+)>"
    )
    asks = (rf"{_ASK} {coefficient}", stands)
    for pattern in (
        rf"^{_ASK} {coefficient} (?:in|of)(?: the)?(?: (?:expansion|product|expanded form|polynomial expansion|binomial expansion) of)? {of}\??$",
        rf"^in the expansion of {of},? {_ASK} {coefficient}\??$",
        *(rf"^{ask} (?:when|if|once|after) {of} is {_EXPANDED}{_AND}\??$" for ask in asks),
        *(rf"^(?:when|if|after) {of} is {_EXPANDED}{_AND},? {ask}\??$" for ask in asks),
        *(rf"^(?:multiply out|expand) {of}(?:,? and collect (?:like )?terms)?[.,;]? {ask}\??$" for ask in asks),
    ):
        match = patterns.search(pattern, text)
        if match:
            polynomial, term = formula(wording, match["p"]), formula(wording, match["t"])
            if polynomial.head in ("relation", "tuple", "list") or not term.symbols() <= polynomial.symbols():
                raise Refused("no polynomial in the letters of the term")
            return Plan("coefficient", (polynomial, term))
    match = patterns.search(
        rf"^{_ASK} (?:the )?constant term (?:in|of|when|if)(?: the)?(?: (?:expansion|product) of)? {of}(?: is {_EXPANDED})?\??$",
        text,
    )
    if match:
        return Plan("coefficient", (formula(wording, match["p"]), rational(1)))
    return None


@track1_reader
def factor_told(wording: Wording) -> Plan | None:
    """A constant that makes a polynomial divisible by a linear one, or leaves a remainder."""
    text = told(wording)
    divides = (
        r"(?:<(?P<f>\d+)> (?:is|to be|be) a (?:linear )?factor of (?:the )?(?:polynomial |expression )?<(?P<p>\d+)>"
        r"|<(?P<f>\d+)> divides (?:the )?(?:polynomial )?<(?P<p>\d+)>(?: without (?:a )?remainder| evenly)?"
        r"|(?:the )?(?:polynomial |expression )?<(?P<p>\d+)> (?:is (?:evenly |exactly )?divisible by|has (?:the|a) factor(?: of)?|has) <(?P<f>\d+)>(?: as a factor)?"
        r"|the remainder (?:when|if) (?:the )?(?:polynomial )?<(?P<p>\d+)> is divided by <(?P<f>\d+)> is (?:equal to )?(?P<r>-?\d+|<\d+>)"
        r"|(?:when |if )(?:the )?(?:polynomial |expression )?<(?P<p>\d+)> is divided by <(?P<f>\d+)>,? the remainder is (?:equal to )?(?P<r>-?\d+|<\d+>)"
        r"|(?:the )?(?:polynomial )?<(?P<p>\d+)> leaves (?:a|the) remainder(?: of)? (?P<r>-?\d+|<\d+>) (?:when|if|on) (?:it is )?(?:divided|division) by <(?P<f>\d+)>)"
    )
    for form in _split_top(divides[3:-1]):
        for pattern in (
            rf"^{_ASK} (?:the )?(?:value|number|constant)(?: of)? <(?P<k>\d+)> (?:for which|such that|so that|if|when|given that) {form}\??$",
            rf"^{_ASK} <(?P<k>\d+)> (?:such that|so that|if|when|given that) {form}\??$",
            rf"^for (?:what|which) (?:value|number|constant)(?: of)?(?: the constant)? <(?P<k>\d+)> (?:is|does|will) {form.replace(' is ', ' ').replace(' (?:is|to be|be) ', ' (?:be )?').replace(' leaves ', ' leave ')}\??$",
            rf"^(?:if|suppose(?: that)?|given that)?,? ?{form}[.,;]? (?:then )?{_ASK} (?:the value of )?(?:the constant )?<(?P<k>\d+)>\??$",
        ):
            match = patterns.search(pattern, text)
            if match:
                return _factor(wording, match)
    return None


def _split_top(text: str) -> list[str]:
    """The alternatives of a pattern that stand outside all brackets."""
    parts, depth, current = [], 0, ""
    for letter in text:
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "|" and depth == 0:
            parts.append(current)
            current = ""
        else:
            current += letter
    return [*parts, current]


def _factor(wording: Wording, match: re.Match[str]) -> Plan:
    factor, polynomial, letter = (formula(wording, match[name]) for name in ("f", "p", "k"))
    letters = factor.symbols()
    if len(letters) != 1 or letter.head != "symbol" or str(letter.value) in letters:
        raise Refused("no linear factor in one letter")
    x = next(iter(letters))
    if (
        polynomial.head == "relation"
        or str(letter.value) not in polynomial.symbols()
        or not polynomial.symbols() <= {x, str(letter.value)}
    ):
        raise Refused("another letter in the polynomial")
    at_zero, at_one = (filled(factor, {x: parse(point)}) for point in ("0", "1"))
    root = Node("div", (Node("neg", (at_zero,)), Node("add", (at_one, Node("neg", (at_zero,))))))
    doubled = filled(factor, {x: parse("2")})
    straight = Node("add", (doubled, Node("neg", (at_one,)), Node("neg", (at_one,)), at_zero))
    if rational_value(straight) != 0:
        raise Refused("no linear factor")
    said = match.groupdict().get("r")
    right = rational(0) if not said else formula(wording, said[1:-1]) if said.startswith("<") else parse(said)
    return Plan("value_given", (letter, Node("relation", (filled(polynomial, {x: root}), right), "=")))


_COMPLEX = r"(?:the )?(?:complex )?(?:numbers? |points? )?"


@track1_reader
def complex_told(wording: Wording) -> Plan | None:
    """Distances in the complex plane and quotients in the form a + bi."""
    text = wording.template
    z = r"(?P<z><\d+>|0)"
    w = r"(?P<w><\d+>|0|the origin)"
    plane = r"(?: in the complex plane)?"
    for pattern in (
        rf"^how far (?:is|apart are|away is) {_COMPLEX}{z} (?:away )?(?:from|and) {_COMPLEX}{w}{plane}\??$",
        rf"^{_ASK} the distance{plane} (?:between|from|of) {_COMPLEX}{z} (?:and|to|from) {_COMPLEX}{w}{plane}\??$",
        rf"^in the complex plane,? (?:how far (?:is|apart are)|{_ASK} the distance (?:between|from|of)) {_COMPLEX}{z} (?:from|and|to) {_COMPLEX}{w}\??$",
    ):
        match = patterns.search(pattern, text)
        if match:
            ends = [_complex(match["z"], wording), _complex(match["w"], wording)]
            if not any(part == Node("constant", (), "i") for end in ends for part in end.walk()):
                raise Refused("no complex number")
            return Plan("evaluate", (call("abs", Node("add", (ends[0], Node("neg", (ends[1],))))),))
    match = patterns.search(
        rf"^{_ASK} (?:the )?(?P<what>modulus|absolute value|magnitude|conjugate|complex conjugate|real part|imaginary part) of {_COMPLEX}<(?P<z>\d+)>\??$",
        text,
    )
    if match:
        node = formula(wording, match["z"])
        if not closed(node):
            raise Refused("a letter in the number")
        name = {
            "mod": "abs",
            "abs": "abs",
            "mag": "abs",
            "con": "conjugate",
            "com": "conjugate",
            "rea": "re",
            "ima": "im",
        }[match["what"][:3]]
        return Plan("evaluate", (call(name, node),))
    tail = r"(?:[.,;]? ?(?:give|write|express)? ?(?:the |your )?(?:answer |result |quotient |real and (?:the )?imaginary parts? )?(?:in|of) the form <\d+>(?:,? where .*)?)"
    match = patterns.search(
        rf"^(?:divide|multiply|simplify|write|express|compute|evaluate|rewrite|carry out the division|work out|put):? (?:the )?(?:complex )?(?:number |quotient |fraction |expression |product )?<(?P<z>\d+)>{tail}?$",
        text,
    )
    if match and (
        patterns.search(r"in the form|of the form", text + wording.form)
        and patterns.search(r"a ?\+ ?b ?i", wording.original)
    ):
        node = formula(wording, match["z"])
        if closed(node) and any(part == Node("constant", (), "i") for part in node.walk()):
            return Plan("evaluate", (node,))
    return None


def _complex(text: str, wording: Wording) -> Node:
    if not text.startswith("<"):
        return rational(0)
    node = formula(wording, text[1:-1])
    if not closed(node) or node.head == "tuple":
        raise Refused("no complex number")
    return node


@track1_reader
def orthogonal_told(wording: Wording) -> Plan | None:
    """A constant that makes two vectors orthogonal."""
    match = patterns.search(
        r"(?:for (?:what|which) (?:value|number|real number)s?(?: of)? <(?P<k>\d+)> are|(?:find|determine|what is)(?: the)?(?: (?:value|number|of|real))*(?: (?:all|the))? <(?P<k2>\d+)> (?:so that|such that|for which|if)) (?:the )?(?:vectors? )?<(?P<a>\d+)> and <(?P<b>\d+)> (?:are )?(?:orthogonal|perpendicular)(?: to each other)?\??$",
        wording.template,
    )
    if match is None or match.start() != 0:
        return None
    letter = formula(wording, match["k"] or match["k2"])
    a, b = formula(wording, match["a"]), formula(wording, match["b"])
    if a.head != b.head or a.head not in ("matrix", "tuple") or len(a.args) != len(b.args) or letter.head != "symbol":
        raise Refused("expected two vectors")
    dot = Node("add", tuple(Node("mul", pair) for pair in zip(a.args, b.args, strict=True)))
    return Plan("value_given", (letter, relation_of(dot)))
