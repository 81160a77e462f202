"""Wordings of algebra: evaluate, simplify, expand, divide polynomials, roots, means."""

from __future__ import annotations

import re

from mycelium.solver.track1.facts import facts_and_target
from mycelium.solver.track1.plans import Plan, Refused, closed, formula, formulas_in, number_of
from mycelium.solver.track1.progressions import has_dots, sum_with_dots
from mycelium.solver.track1.registry import AS, OF, VERB, N, track1_rule
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, call, rational, rational_function, rational_value


@track1_rule(
    rf"^(?:rationalize the denominator(?: of)?|simplify and rationalize the denominator|rationalize(?: and simplify)?)(?: the expression)?:?\s*<(\d+)>{AS}\??$"  # noqa: E501
)
@track1_rule(rf"^{VERB}{OF}:?\s*<(\d+)>{AS}(?:\.\s*rationalize(?: the)? denominators?)?\??$")
def _evaluate(match: re.Match[str], wording: Wording) -> Plan:
    if has_dots(wording.formulas[int(match.group(1))]):
        return Plan("evaluate", (sum_with_dots(wording.formulas[int(match.group(1))]),))
    node = formula(wording, match.group(1))
    template = wording.template
    if "determinant" in template and node.head == "matrix":
        node = call("det", node)
    if node.head == "relation" and node.value == "=" and template.startswith("solve"):
        plan = facts_and_target(wording)
        if plan is None:
            raise Refused("no unknown to solve for")
        return plan
    if node.head == "relation" and template.startswith("solve") and len(node.symbols()) == 1:
        return Plan("solve", (node, Node("symbol", (), next(iter(node.symbols())))), "all")
    if node.head in ("relation", "text", "list", "set"):
        raise Refused("the formula is no expression")
    if closed(node):
        if node.head in ("number", "symbol", "constant", "tuple", "interval"):
            raise Refused("the formula is already a value")
        if any(part.head == "based" for part in node.walk()):
            bases = {str(part.value).split(",")[1] for part in node.walk() if part.head == "based"}
            if len(bases) != 1:
                raise Refused("several bases")
            return Plan("convert_base", (node, rational(int(bases.pop()))))
        return Plan("evaluate", (node,))
    if any(part.head in ("apply", "relation") for part in node.walk()):
        raise Refused("an unknown function")
    if re.match(r"^(?:simplify|express|write|compute|evaluate|calculate|find|multiply|what is)", template):
        if re.match(r"^(?:find|what is|write|express|determine)", template) and node.head == "symbol":
            raise Refused("only a letter is asked")
        if re.search(r"in the form|of the form", wording.form):
            if _asks_for_powers(wording, node):
                return Plan("expand", (node,), "expression")
            raise Refused("a special form is asked for")
        return Plan("simplify", (node,), "expression")
    raise Refused("a free letter")


def _asks_for_powers(wording: Wording, node: Node) -> bool:
    """Whether the form is a sum of powers of the expression's letter with letters before them: A x^2 + B x + C."""
    told = re.search(r"form <(\d+)>", wording.form)
    if told is None or len(node.symbols()) != 1:
        return False
    form, (letter,) = formula(wording, told[1]), node.symbols()
    parts = rational_function(form)
    if parts is None or set(parts[1]) != {()} or letter not in form.symbols():
        return False
    coefficients = [[name for name in term if name != letter] for term in parts[0]]
    return all(map(len, coefficients)) and len({tuple(names) for names in coefficients}) == len(coefficients) > 1


@track1_rule(rf"^(?:expand|multiply out){OF}(?: and (?:simplify|combine like terms))?:?\s*<(\d+)>$")
@track1_rule(r"^expand <(\d+)>(?:,? (?:and|then) [\w ]+)?[.?]?$")
def _expand(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("expand", (formula(wording, match.group(1)),), "expression")


@track1_rule(
    r"^(?:completely )?factor(?: completely)?(?: the)?(?: (?:following|expression|quadratic|polynomial|over the integers))*(?: completely)?:?\s*<(\d+)>(?: completely| as completely as possible)*$"  # noqa: E501
)
def _factor(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("factor", (formula(wording, match.group(1)),), "expression")


@track1_rule(
    rf"^(?:what|find|compute|determine|calculate)?.{{0,12}}\bremainder (?:is obtained )?(?:when|if|of|upon)? ?(?:the (?:sum|product|number|polynomial|quantity) )?<(\d+)> (?:is )?divided by {N}\??$"  # noqa: E501
)
def _remainder(match: re.Match[str], wording: Wording) -> Plan:
    value, modulus = formula(wording, match.group(1)), number_of(match.group(2), wording)
    if not closed(value) or not closed(modulus):
        return Plan("polynomial_remainder", (value, modulus), "expression")
    return Plan("evaluate", (call("mod", value, modulus),))


@track1_rule(r"^(?:find|what is|compute|determine) the quotient when <(\d+)> is divided by <(\d+)>\??$")
def _quotient(match: re.Match[str], wording: Wording) -> Plan:
    return Plan(
        "polynomial_quotient",
        (formula(wording, match.group(1)), formula(wording, match.group(2))),
        "expression",
    )


@track1_rule(
    r"^(?:what is|find|compute|determine) the (sum|product) of (?:the|all)(?: (?:the|real|complex|roots?|solutions?|zeros?|values|of|possible))* (?:roots|solutions|zeros)(?: (?:of|to|for|the|equation|polynomial|quadratic))*:? <(\d+)>\??$"  # noqa: E501
)
def _vieta(match: re.Match[str], wording: Wording) -> Plan:
    node = formula(wording, match.group(2))
    if "real" in wording.template or any(part.head == "call" for part in node.walk()):
        raise Refused("only real roots are asked for")
    return Plan("sum_of_roots" if match.group(1) == "sum" else "product_of_roots", (node,))


@track1_rule(r"^(?:what is|find|compute)(?: the)? discriminant of(?: the)?(?: quadratic)? <(\d+)>\??$")
def _discriminant(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("discriminant", (formula(wording, match.group(1)),))


@track1_rule(
    r"^(?:what is|find|compute|determine) the (?:(?:constant )?(?:coefficient|term)) of <(\d+)> (?:in|when) (?:the )?(?:expansion of |polynomial expansion of |product |expansion and simplification of )?<(\d+)>(?: is (?:expanded|simplified))?\??$"  # noqa: E501
)
def _coefficient(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("coefficient", (formula(wording, match.group(2)), formula(wording, match.group(1))))


@track1_rule(
    r"^(?:what is|find|compute|calculate) the (mean|average|arithmetic mean|median) of(?: the)?(?: (?:following|numbers|set|of|values|data|these|integers|list))*:? (?P<list><\d+>(?:(?:,| and|, and)? <\d+>)*)\??$"  # noqa: E501
)
def _mean(match: re.Match[str], wording: Wording) -> Plan:
    nodes = formulas_in(match["list"], wording)
    return Plan("median" if match.group(1) == "median" else "mean", tuple(nodes))


@track1_rule(rf"^(?:what is|find|compute|calculate|evaluate) {N} ?(?:%|percent|\\%) of {N}\??$")
@track1_rule(r"^(?:what is|find|compute|calculate) <(\d+)> of <(\d+)>\??$")
def _percent_of(match: re.Match[str], wording: Wording) -> Plan:
    first, second = (
        number_of(f"<{group}>" if wording.template[match.start(place) - 1] == "<" else group, wording)
        for place, group in enumerate(match.groups(), 1)
    )
    if first.head == "unit" or rational_value(first) is None or rational_value(second) is None:
        share = first
    else:
        share = Node("div", (first, rational(100))) if re.search(r"%|percent", wording.template) else first
    if not closed(share) or not closed(second):
        raise Refused("a letter in a share")
    return Plan("evaluate", (Node("mul", (share, second)),))


@track1_rule(
    r"^(?:what is|find|determine|compute) the (?:sum|value) of the (?:infinite )?(?:geometric )?series:? <(\d+)>"
)
def _series(match: re.Match[str], wording: Wording) -> Plan:
    raise Refused("a series with dots")


@track1_rule(rf"^(?:what is|find) the reciprocal of {N}\??$")
def _reciprocal(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("evaluate", (Node("div", (rational(1), number_of(match.group(1), wording))),))


@track1_rule(r"^<(\d+)>\??$")
def _bare(match: re.Match[str], wording: Wording) -> Plan:
    node = formula(wording, match.group(1))
    if not closed(node) or node.head in ("number", "relation"):
        raise Refused("nothing is asked")
    return Plan("evaluate", (node,))


@track1_rule(r"^subtract <(\d+)> from <(\d+)>$")
def _subtract(match: re.Match[str], wording: Wording) -> Plan:
    difference = Node("add", (formula(wording, match.group(2)), Node("neg", (formula(wording, match.group(1)),))))
    return Plan("simplify", (difference,), "expression")


@track1_rule(
    r"^(?:find|what are|determine)(?: all)?(?: of)?(?: the)? (?:(real|complex|rational|integer) )?(?:roots|zeros|solutions) (?:of|to)"
    r"(?: the)?(?: (?:polynomial|equation|quadratic|following))*:? <(\d+)>\??$"
)
def _roots(match: re.Match[str], wording: Wording) -> Plan:
    node = formula(wording, match.group(2))
    letters = node.symbols()
    if len(letters) != 1 or match.group(1) in ("rational", "integer"):
        raise Refused("expected a polynomial in one letter")
    letter = Node("symbol", (), next(iter(letters)))
    fact = node if node.head == "relation" else Node("relation", (node, rational(0)), "=")
    if match.group(1) == "real":
        return Plan("value_given", (letter, fact), "all")
    return Plan("solve", (fact, letter), "all")
