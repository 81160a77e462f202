# ruff: noqa: E501
"""What is asked about the solutions of an equation or system, and equations that are told by their solutions.

"the ordered pair (x, y) for which ...", "the roots of ... differ by 4", "x = -3 is a solution of ...", "has exactly one
solution", "square the solutions of ... and add them".
"""

from __future__ import annotations

import re

from mycelium.solver.track1 import patterns
from mycelium.solver.track1.plans import Plan, Refused, formula, formulas_in
from mycelium.solver.track1.point_reader import made
from mycelium.solver.track1.readers import row, track1_reader, whole_plan
from mycelium.solver.track1.registry import track1_rule
from mycelium.solver.track1.told import told
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, difference, filled, parse, rational, to_plain

_ASK = r"(?:what is|what'?s|what are|find|compute|determine|calculate|give)"
_EQUATION = (
    r"(?:the )?(?:quadratic |cubic |polynomial )?(?:equation|polynomial|quadratic|function|expression)? ?<(?P<e>\d+)>"
)
_ROOTS = r"(?:real |distinct |different )*(?:roots|solutions|zeros|values of <\d+>|numbers that satisfy|solutions? for <\d+>)"


def relation_of(node: Node) -> Node:
    """An equation; a polynomial alone is meant to be 0.

    Raises:
        Refused: it is neither.
    """
    if node.head == "relation":
        return node
    if node.head in ("tuple", "list", "text", "set", "number"):
        raise Refused("no equation")
    return Node("relation", (node, rational(0)), "=")


def _one_letter(relation: Node) -> Node:
    letters = relation.symbols()
    if len(letters) != 1:
        raise Refused("expected one letter")
    return Node("symbol", (), next(iter(letters)))


@track1_reader
def tuple_of_solutions(wording: Wording) -> Plan | None:
    """ "Find the ordered pair (x, y) for which ... and ...": each letter solved for."""
    match = patterns.search(
        rf"^{_ASK} (?:the|all|an) (?:ordered )?(?:pair|triple|solution|point)s?(?: of (?:real |positive )?(?:numbers|integers))? <(?P<t>\d+)> (?:for which|such that|that satisf(?:y|ies)|satisfying|which satisf(?:y|ies)|that solves?|to|of|with|that is (?:a|the) solution (?:to|of))"
        rf"(?: (?:both|the|of|equations?|system|simultaneous|following|and|linear))*:? (?P<facts><\d+>(?:(?:,|;| and|, and)? <\d+>)*)\??$"
        rf"|^(?:solve|find the solution (?:to|of))(?: the)?(?: (?:linear|simultaneous|following))*(?: system)?(?: of)?(?: equations)?:? (?P<f2><\d+>(?:(?:,|;| and|, and)? <\d+>)*)[.,]? (?:give|write|express) (?:your|the) (?:answer|solution) as an ordered pair,? <(?P<t2>\d+)>$"
        rf"|^(?:solve|find the solution (?:to|of)) (?:the )?(?:linear )?system(?: of (?:linear )?equations)?:? (?P<f3><\d+>(?:(?:,|;| and|, and)? <\d+>)+)$",
        wording.template,
    )
    if match is None:
        return None
    facts = formulas_in(match["facts"] or match["f2"] or match["f3"], wording)
    if any(fact.head != "relation" for fact in facts):
        raise Refused("a fact is no equation")
    if match["t"] or match["t2"]:
        letters = formula(wording, match["t"] or match["t2"])
        names = [str(part.value) for part in letters.args]
        if letters.head != "tuple" or any(part.head != "symbol" for part in letters.args):
            raise Refused("expected letters in brackets")
    else:
        names = sorted(set().union(*(fact.symbols() for fact in facts)))
    if len(names) not in (2, 3) or set().union(*(fact.symbols() for fact in facts)) != set(names):
        raise Refused("other letters")
    texts = [to_plain(fact) for fact in facts]
    return whole_plan(row("POINT", *(row("SOLVE", name, *texts) for name in names)))


@track1_reader
def told_of_solutions(wording: Wording) -> Plan | None:
    """Sums, squares and differences of the solutions of one equation."""
    text = told(wording)
    two = r"(?:each of )?(?:the )?(?:2 )?"
    be_it = r"(?:what is the result|what do you get|what is the sum|what number results)"
    for pattern, expression, pick in (
        (rf"^square {two}{_ROOTS} (?:of|to) {_EQUATION},? and add (?:the squares|them|the results)(?: up)?[.,;]? {be_it}\??$", "x^2", "sum"),
        (rf"^(?:the )?(?:2 )?{_ROOTS} of {_EQUATION} are squared,? and the (?:squares|results) (?:are )?added[.,;]? {be_it}\??$", "x^2", "sum"),
        (rf"^{_ASK} the sum of the squares of {two}{_ROOTS} (?:of|to) {_EQUATION}\??$", "x^2", "sum"),
        (rf"^{_ASK} the sum of the cubes of {two}{_ROOTS} (?:of|to) {_EQUATION}\??$", "x^3", "sum"),
        (rf"^{_ASK} the sum of the reciprocals of {two}{_ROOTS} (?:of|to) {_EQUATION}\??$", "1/x", "sum"),
        (rf"^(?:the )?equation <(?P<e>\d+)> has (?:2|exactly 2|3|several)? ?{_ROOTS}[.,;]? (?:what do you get (?:when|if) you add (?:them|both)(?: up| together)?|{_ASK} (?:their sum|the sum of (?:these|the|its|both)? ?(?:2 )?{_ROOTS}))\??$", "x", "sum"),
        (rf"^(?:the )?equation <(?P<e>\d+)> has (?:2|exactly 2|3|several)? ?{_ROOTS}[.,;]? (?:what do you get (?:when|if) you multiply (?:them|both)(?: together)?|{_ASK} (?:their product|the product of (?:these|the|its|both)? ?(?:2 )?{_ROOTS}))\??$", "x", "product"),
        (rf"^add (?:up )?(?:all |both )?{two}{_ROOTS} (?:of|to) {_EQUATION}[.,;]? {be_it}\??$", "x", "sum"),
        (rf"^multiply (?:all |both )?{two}{_ROOTS} (?:of|to) {_EQUATION}(?: together| with each other)?[.,;]? {be_it}\??$", "x", "product"),
        (rf"^(?:the )?equation <(?P<e>\d+)> has (?:2|exactly 2|3|several)? ?{_ROOTS}[.,;]? {_ASK} the (?:larger|largest|greater|greatest|bigger)(?: one)?(?: of (?:them|the 2|these))?\??$", "x", "largest"),
        (rf"^(?:the )?equation <(?P<e>\d+)> has (?:2|exactly 2|3|several)? ?{_ROOTS}[.,;]? {_ASK} the (?:smaller|smallest|least|lesser)(?: one)?(?: of (?:them|the 2|these))?\??$", "x", "smallest"),
        (rf"^{_ASK} the (?:larger|largest|greater|greatest|bigger)(?: of the 2)? (?:root|solution|zero)s? (?:of|to) {_EQUATION}\??$", "x", "largest"),
        (rf"^{_ASK} the (?:smaller|smallest|least|lesser)(?: of the 2)? (?:root|solution|zero)s? (?:of|to) {_EQUATION}\??$", "x", "smallest"),
        (rf"^how many (?:real )?(?:solutions|roots) does {_EQUATION} have\??$", "x", "count"),
    ):  # fmt: skip
        match = patterns.search(pattern, text)
        if match:
            equation = relation_of(formula(wording, match["e"]))
            letter = _one_letter(equation)
            if "reciprocal" in text or "square" in text or "cube" in text:
                return whole_plan(row("SUM_GIVEN", filled(parse(expression), {"x": letter}), equation))
            if "real" not in text and pick == "count" and equation.value == "=":
                raise Refused("complex solutions may count")
            solved = row("SOLVE", letter, equation)
            name = {
                "sum": "TOTAL_OF",
                "product": "PRODUCT_OF",
                "largest": "LARGEST",
                "smallest": "SMALLEST",
                "count": "COUNT_OF",
            }[pick]
            return whole_plan(row(name, solved))
    match = patterns.search(
        rf"^{_ASK} the (?:positive |absolute )?difference (?:between|of) (?:the )?(?:2 )?{_ROOTS} (?:of|to) {_EQUATION}\??$"
        rf"|^by how much do the (?:2 )?{_ROOTS} of {_EQUATION.replace('<e>', '<e2>')} differ\??$",
        text,
    )
    if match:
        equation = relation_of(formula(wording, match["e"] or match["e2"]))
        solved = row("SOLVE", _one_letter(equation), equation)
        return whole_plan(row("SUB", row("LARGEST", solved), row("SMALLEST", solved)))
    match = patterns.search(
        rf"^{_ASK} (?:the|all) (?:real )?(?:numbers?|values?)(?: of)? <(?P<x>\d+)> (?:for which|such that|that satisf(?:y|ies)|satisfying|with) <(?P<e>\d+)>(?: is true| holds)?\??$",
        text,
    )
    if match:
        equation = formula(wording, match["e"])
        if equation.head != "relation" or formula(wording, match["x"]) != _one_letter(equation):
            raise Refused("another letter")
        return whole_plan(row("SOLVE", _one_letter(equation), equation))
    return None


@track1_rule(
    rf"^{_ASK} (?:the|all) (?:real )?(?:numbers?|values?)(?: of)? <(?P<x>\d+)> (?:for which|such that|that satisf(?:y|ies)|satisfying|with) <(?P<e>\d+)>(?: is true| holds)?\??$"
)
@track1_rule(r"^solve (?:for <(?P<x>\d+)>:? )?(?:the equation )?<(?P<e>\d+)>(?: for <(?P<x2>\d+)>)?$")
def _with_absolute_values(match: re.Match[str], wording: Wording) -> Plan:
    equation = formula(wording, match["e"])
    if equation.value != "=" or not any(part.head == "call" and part.value == "abs" for part in equation.walk()):
        raise Refused("no equation with absolute values")
    plural = patterns.search(r"\ball\b|values|numbers|^solve", wording.template)
    return whole_plan(row("SOLVE", _one_letter(equation), equation), "all" if plural else "only")


_QUADRATIC_IN = r"(?:the )?(?:quadratic )?(?:equation |polynomial |quadratic |function |expression )?<(?P<e>\d+)>"
_FOR_WHAT = r"for (?:what|which) (?P<sign>positive |negative |real )?(?:values?|numbers?)(?: of)?(?: the (?:number|constant))? <(?P<k>\d+)>"


@track1_reader
def told_by_solutions(wording: Wording) -> Plan | None:
    """A constant of an equation that is told by the solutions it is to have."""
    text = told(wording)
    once = r"(?:exactly |only )?(?:1|one|a single|a double|one repeated)(?: distinct| repeated)? (?:real )?(?:solution|root|zero)|equal roots|2 equal (?:roots|solutions)|a repeated root"
    match = patterns.search(
        rf"^{_FOR_WHAT} (?:does|will|do) {_QUADRATIC_IN} have (?:{once})(?: for <\d+>| in <\d+>)?\??$", text
    ) or patterns.search(
        rf"^{_ASK} (?:the )?(?P<sign>positive |negative |real )?(?:value|number|constant)(?: of)? <(?P<k>\d+)> (?:for which|such that|so that|if|when) {_QUADRATIC_IN} has (?:{once})(?: for <\d+>| in <\d+>)?\??$",
        text,
    )
    if match:
        return _constant(wording, match, "DISCRIMINANT", None)
    match = patterns.search(
        rf"^(?:the )?(?:2 )?(?:roots|solutions|zeros) of {_QUADRATIC_IN} differ by (?P<v>\d+|<\d+>)[.,;]? {_ASK} (?:the (?:value|possible value) of )?<(?P<k>\d+)>\??$"
        rf"|^the (?:positive )?difference (?:between|of) the (?:2 )?(?:roots|solutions|zeros) of {_QUADRATIC_IN.replace('<e>', '<e2>')} is (?P<v2>\d+|<\d+>)[.,;]? {_ASK} (?:the (?:value|possible value) of )?<(?P<k2>\d+)>\??$",
        text,
    )
    if match:
        apart_by = match["v"] or match["v2"]
        value = formula(wording, apart_by[1:-1]) if apart_by.startswith("<") else parse(apart_by)
        return _constant(wording, match, "difference", value)
    match = patterns.search(
        rf"^{_FOR_WHAT} (?:is|does|do) <(?P<s>\d+)> (?:be )?(?:a|one) (?:solution|root|zero) (?:of|to) {_QUADRATIC_IN}\??$",
        text,
    ) or patterns.search(
        rf"^(?:if |suppose (?:that )?|given that )?<(?P<s>\d+)> is (?:a|one)(?: of the)? (?:solutions?|roots?|zeros?) (?:of|to) {_QUADRATIC_IN}[.,;]? (?:then )?{_ASK} (?:the value of )?<(?P<k>\d+)>\??$",
        text,
    )
    if match:
        solution, letter = formula(wording, match["s"]), formula(wording, match["k"])
        equation = relation_of(formula(wording, match["e"]))
        others = sorted(equation.symbols() - {str(letter.value)})
        if letter.head != "symbol" or len(others) != 1 or str(letter.value) not in equation.symbols():
            raise Refused("expected a constant and one letter")
        if solution.head == "relation" and solution.args[0].head == "symbol" and solution.args[0].value == others[0]:
            solution = solution.args[1]
        if solution.symbols() or solution.head in ("relation", "tuple"):
            raise Refused("the solution is no number")
        put = filled(equation, {others[0]: solution})
        return Plan("value_given", (letter, put), "only")
    return None


def _constant(wording: Wording, match: re.Match[str], kind: str, value: Node | None) -> Plan:
    groups = {name: found for name, found in match.groupdict().items() if found}
    letter = formula(wording, groups.get("k") or groups["k2"])
    equation = relation_of(formula(wording, groups.get("e") or groups["e2"]))
    others = sorted(equation.symbols() - {str(letter.value)})
    if letter.head != "symbol" or str(letter.value) not in equation.symbols() or len(others) != 1:
        raise Refused("expected a constant and one letter")
    apart = difference(equation)
    x = others[0]
    # The coefficients of a quadratic from its values at 0, 1 and -1.
    at = {name: filled(apart, {x: parse(point)}) for name, point in (("p", "0"), ("q", "1"), ("r", "-1"))}
    second, first = made("(q + r)/2 - p", **at), made("(q - r)/2", **at)
    inside = made("b^2 - 4*a*c", a=second, b=first, c=at["p"])
    right = rational(0) if value is None else made("v^2*a^2", v=value, a=second)
    sign = (groups.get("sign") or "").strip()
    keep = {"positive": ("POSITIVE_OF",), "negative": ("NEGATIVE_OF",)}.get(sign, ())
    if _degree(apart, x) != 2:
        raise Refused("no quadratic")
    plural = patterns.search(r"\bvalues\b|\ball\b", wording.template)
    return Plan("value_given", (letter, Node("relation", (inside, right), "=")), "all" if plural else "only", keep)


def _degree(node: Node, letter: str) -> int:
    """The highest written power of a letter; 9 where it stands somewhere else than in powers."""
    if node.head == "symbol":
        return int(node.value == letter)
    if letter not in node.symbols():
        return 0
    if node.head in ("add", "neg", "plusminus"):
        return max(_degree(part, letter) for part in node.args)
    if node.head == "mul":
        return sum(_degree(part, letter) for part in node.args)
    if node.head == "pow" and node.args[1].head == "number" and node.args[1].value in (1, 2, 3, 4):
        return _degree(node.args[0], letter) * int(node.args[1].value)  # type: ignore[arg-type]
    if node.head == "div" and letter not in node.args[1].symbols():
        return _degree(node.args[0], letter)
    return 9
