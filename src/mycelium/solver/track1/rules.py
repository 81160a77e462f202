"""Track 1's rules: wordings that name one operation on the formulas they contain. First match wins."""

from __future__ import annotations

import re
from collections.abc import Callable

from mycelium.programs.symbolic import Node
from mycelium.programs.symbolic.exact import rational_value
from mycelium.programs.symbolic.tree import call, rational

from .facts import facts_and_target
from .plans import Plan, Refused, closed, formula, formulas_in, number_of
from .wording import Wording

_VERB = r"(?:evaluate|compute|calculate|find|determine|simplify|what is|what'?s|what number is|write|express|perform|add|subtract|multiply|divide|give|convert|solve)"
_OF = r"(?: (?:the|following|exact|numerical|value|values|expression|sum|product|difference|quotient|of|each|result|simplified|form|for|infinite|series|determinant|matrix|complex|number|answer|to|fully|simplest|when|finite|continued|fraction|equal|problem|is))*"
_N = r"(<\d+>|\d[\d,./]*)"
_A = r"(?:a |an |the )?"

Rule = Callable[[re.Match[str], Wording], Plan]
_RULES: list[tuple[re.Pattern[str], Rule]] = []


def _rule(pattern: str) -> Callable[[Rule], Rule]:
    def keep(rule: Rule) -> Rule:
        _RULES.append((re.compile(pattern), rule))
        return rule

    return keep


def plan_for(wording: Wording) -> Plan:
    """The plan for a problem.

    Raises:
        Refused: no rule covers the whole wording.
    """
    for pattern, rule in _RULES:
        match = pattern.search(wording.template)
        if match is not None:
            return rule(match, wording)
    plan = facts_and_target(wording)
    if plan is not None:
        return plan
    raise Refused("no rule covers this wording")


@_rule(
    rf"^{_VERB}{_OF}:?\s*<(\d+)>(?: (?:completely|as a common fraction|in simplest form|exactly|as a fraction|as a decimal|in lowest terms|without a calculator))*\??$"
)
def _evaluate(match: re.Match[str], wording: Wording) -> Plan:
    node = formula(wording, match.group(1))
    template = wording.template
    if "determinant" in template and node.head == "matrix":
        node = call("det", node)
    if node.head == "relation" and node.value == "=" and template.startswith("solve"):
        raise_or = facts_and_target(wording)
        if raise_or is None:
            raise Refused("no unknown to solve for")
        return raise_or
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
        if re.match(r"^(?:find|what is|write|express|determine)", template) and node.head in ("symbol",):
            raise Refused("only a letter is asked")
        return Plan("simplify", (node,), "expression")
    raise Refused("a free letter")


@_rule(rf"^(?:expand|multiply out){_OF}(?: and (?:simplify|combine like terms))?:?\s*<(\d+)>$")
@_rule(r"^expand <(\d+)>")
def _expand(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("expand", (formula(wording, match.group(1)),), "expression")


@_rule(
    r"^(?:completely )?factor(?: completely)?(?: the)?(?: (?:following|expression|quadratic|polynomial|over the integers))*(?: completely)?:?\s*<(\d+)>(?: completely| as completely as possible)*$"
)
def _factor(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("factor", (formula(wording, match.group(1)),), "expression")


@_rule(
    rf"^(?:what|find|compute|determine|calculate)?.{{0,12}}\bremainder (?:is obtained )?(?:when|if|of|upon)? ?(?:the (?:sum|product|number|polynomial|quantity) )?<(\d+)> (?:is )?divided by {_N}\??$"
)
def _remainder(match: re.Match[str], wording: Wording) -> Plan:
    value, modulus = formula(wording, match.group(1)), number_of(match.group(2), wording)
    if not closed(value) or not closed(modulus):
        raise Refused("a remainder of polynomials")
    return Plan("evaluate", (call("mod", value, modulus),))


@_rule(rf"^{_VERB}? ?(?:the )?(?:units?|ones) digit of{_OF} <(\d+)>(?: is written in base (\d+))?\??$")
def _units_digit(match: re.Match[str], wording: Wording) -> Plan:
    if match.group(2) or not closed(formula(wording, match.group(1))):
        raise Refused("another base, or a letter")
    return Plan("evaluate", (call("mod", formula(wording, match.group(1)), rational(10)),))


_DIGIT = {"tens": 10, "hundreds": 100, "thousands": 1000}


@_rule(rf"^{_VERB} the (tens|hundreds|thousands) digit of{_OF} <(\d+)>\??$")
def _other_digit(match: re.Match[str], wording: Wording) -> Plan:
    place = _DIGIT[match.group(1)]
    inner = call("mod", formula(wording, match.group(2)), rational(10 * place))
    return Plan("evaluate", (call("floor", Node("div", (inner, rational(place)))),))


@_rule(r"(?:greatest|largest|highest) common (?:factor|divisor)s? of (?P<list>[^?.]*?)\??$")
@_rule(
    r"(?P<lcm>(?:least|smallest|lowest) common (?:positive )?(?:integer )?multiple) of (?P<list>[^?.]*?)\??$"
)
def _gcd_lcm(match: re.Match[str], wording: Wording) -> Plan:
    if not re.match(
        rf"^{_VERB} (?:the )?(?:positive )?(?:greatest|largest|highest|least|smallest|lowest)",
        wording.template,
    ):
        raise Refused("more than a common divisor or multiple")
    name = "lcm" if "lcm" in match.groupdict() and match.groupdict().get("lcm") else "gcd"
    items = [number_of(item, wording) for item in re.findall(r"<\d+>|\d[\d,]*", match["list"])]
    flat = [part for item in items for part in (item.args if item.head == "list" else (item,))]
    left_over = re.sub(r"<\d+>|\d[\d,]*|and|,|\s|the|numbers|integers|three|two", "", match["list"])
    if len(flat) < 2 or left_over:
        raise Refused("not a plain list of integers")
    return Plan("evaluate", (call(name, *flat),))


@_rule(
    rf"^(?:how many|what is the number of|find the number of)(?: (?:distinct|different))? positive(?: integer)? (?:divisors|factors) (?:does|of|do) (?:the number )?{_N}(?: have)?\??$"
)
@_rule(rf"^{_N} has how many positive (?:divisors|factors)\??$")
def _divisors(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("divisor_count", (number_of(match.group(1), wording),))


@_rule(
    rf"^{_VERB} the sum of (?:all of |all )?the positive (?:integer )?(?:divisors|factors) of (?:the integer )?{_N}\??$"
)
def _divisor_sum(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("divisor_sum", (number_of(match.group(1), wording),))


@_rule(
    rf"^{_VERB} the (greatest|largest|smallest|least) prime (?:factor|divisor) of(?: the (?:number|sum))? {_N}\??$"
)
def _prime_factor(match: re.Match[str], wording: Wording) -> Plan:
    name = "largest_prime_factor" if match.group(1) in ("greatest", "largest") else "smallest_prime_factor"
    return Plan(name, (number_of(match.group(2), wording),))


@_rule(rf"^{_VERB} the sum of the (?:distinct |different )?prime (?:factors|divisors) of {_N}\??$")
def _prime_sum(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("prime_factor_sum", (number_of(match.group(1), wording),))


@_rule(
    rf"^(?:how many|what is the number of|find the number of) (?:distinct|different) prime (?:factors|divisors) (?:does|of|do|are in the prime factorization of) {_N}(?: have)?\??$"
)
def _prime_count(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("prime_factor_count", (number_of(match.group(1), wording),))


@_rule(rf"(?:prime factorization) of {_N}\??$")
def _prime_factorization(match: re.Match[str], wording: Wording) -> Plan:
    if not re.match(r"^(?:find|what is) the prime factorization", wording.template):
        raise Refused("more than a factorization")
    return Plan("factor", (number_of(match.group(1), wording),), "expression")


@_rule(
    rf"^(?:convert|express|write|rewrite)(?: the)?(?: (?:base[- ]?(?:<\d+>|\d+|ten|two|ten)|number|numeral|binary|integer|decimal))* {_N}(?: (?:from base (?:<\d+>|\d+|ten)))?(?: (?:in|to|into|as))(?: (?:an?|the))?(?: (?:integer|number))?(?: in)? base[- ]?(<\d+>|\d+|\w+)\??$"
)
@_rule(
    rf"^(?:what is|find) {_N}(?:,)?(?: when)?(?: (?:expressed|written|converted))? (?:in|to) base[- ]?(<\d+>|\d+|\w+)\??$"
)
def _base(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("convert_base", (number_of(match.group(1), wording), number_of(match.group(2), wording)))


@_rule(
    rf"^{_VERB} the distance (?:in the plane )?between(?: the)?(?: points?)?(?: with coordinates)? (?P<a><\d+>)(?: and (?P<b><\d+>))?(?: in the (?:coordinate|cartesian) plane)?\??$"
)
@_rule(
    r"^(?:what is|find) the distance,? (?:in units,? )?(?:from|between)(?: the)?(?: points?)?(?: with coordinates)? (?P<a><\d+>) (?:to|and)(?: the)?(?: points?)? (?P<b><\d+>)\??$"
)
def _distance(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("distance", _two_points(match, wording))


@_rule(
    rf"^{_VERB}(?: the)?(?: coordinates of)?(?: the)? midpoint of(?: the)?(?: (?:line )?segment)?(?: (?:with|joining|whose|connecting|having))?(?: (?:endpoints?|the|points?|are|at|ends))* (?P<a><\d+>)(?: and (?P<b><\d+>))?\??$"
)
def _midpoint(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("midpoint", _two_points(match, wording))


@_rule(
    rf"^{_VERB} the slope of (?:the|a) line (?:passing through|through|containing|that passes through|connecting|joining)(?: the)?(?: points?)? (?P<a><\d+>)(?: and (?P<b><\d+>))?\??$"
)
def _slope(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("slope", _two_points(match, wording))


def _two_points(match: re.Match[str], wording: Wording) -> tuple[Node, Node]:
    nodes = formulas_in(match["a"] + (match["b"] or ""), wording)
    nodes = [
        node.args[1]
        if node.head == "relation"
        else node.args[-1]
        if node.head == "mul" and node.args[-1].head == "tuple"
        else node
        for node in nodes
    ]
    if len(nodes) != 2 or any(node.head != "tuple" for node in nodes):
        raise Refused("expected two points")
    return nodes[0], nodes[1]


@_rule(
    r"^(?:what is|find|compute|determine) the (sum|product) of (?:the|all)(?: (?:the|real|complex|roots?|solutions?|zeros?|values|of|possible))* (?:roots|solutions|zeros)(?: (?:of|to|for|the|equation|polynomial|quadratic))*:? <(\d+)>\??$"
)
def _vieta(match: re.Match[str], wording: Wording) -> Plan:
    node = formula(wording, match.group(2))
    if "real" in wording.template or any(part.head == "call" for part in node.walk()):
        raise Refused("only real roots are asked for")
    return Plan("sum_of_roots" if match.group(1) == "sum" else "product_of_roots", (node,))


@_rule(r"^(?:what is|find|compute)(?: the)? discriminant of(?: the)?(?: quadratic)? <(\d+)>\??$")
def _discriminant(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("discriminant", (formula(wording, match.group(1)),))


@_rule(
    r"^(?:what is|find|compute|determine) the (?:(?:constant )?(?:coefficient|term)) of <(\d+)> (?:in|when) (?:the )?(?:expansion of |polynomial expansion of |product |expansion and simplification of )?<(\d+)>(?: is (?:expanded|simplified))?\??$"
)
def _coefficient(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("coefficient", (formula(wording, match.group(2)), formula(wording, match.group(1))))


@_rule(
    r"^how many (?:different )?(integers?|integer values?|positive integers?|whole numbers?|positive integer values?|negative integers?|integer solutions?)(?: (?:of )?<\d+>)? (?:satisf(?:y|ies)|are there such that|make|are in|are solutions (?:to|of)|does)(?: (?:the|both|inequality|inequalities|solution|set|of|have))*:?\s*<(\d+)>(?: (?:true|have|has))*\??$"
)
def _count_integers(match: re.Match[str], wording: Wording) -> Plan:
    node = formula(wording, match.group(2))
    letters = node.symbols()
    if node.head != "relation" or len(letters) != 1:
        raise Refused("expected one inequality in one letter")
    letter = Node("symbol", (), next(iter(letters)))
    if "positive" in match.group(1) or "negative" in match.group(1):
        sign = ">" if "positive" in match.group(1) else "<"
        node = Node("list", (node, Node("relation", (letter, rational(0)), sign)))
    return Plan("count_integers", (call("solve", node, letter),))


@_rule(
    r"^(?:what is|find|compute|calculate) the (mean|average|arithmetic mean|median) of(?: the)?(?: (?:following|numbers|set|of|values|data|these|integers|list))*:? (?P<list><\d+>(?:(?:,| and|, and)? <\d+>)*)\??$"
)
def _mean(match: re.Match[str], wording: Wording) -> Plan:
    nodes = formulas_in(match["list"], wording)
    return Plan("median" if match.group(1) == "median" else "mean", tuple(nodes))


@_rule(rf"^(?:what is|find|compute|calculate|evaluate) {_N} ?(?:%|percent|\\%) of {_N}\??$")
@_rule(r"^(?:what is|find|compute|calculate) <(\d+)> of <(\d+)>\??$")
def _percent_of(match: re.Match[str], wording: Wording) -> Plan:
    first, second = (
        number_of(
            group
            if group.startswith("<") or not group.isdigit() or "percent" in wording.template
            else f"<{group}>",
            wording,
        )
        for group in match.groups()
    )
    if first.head == "unit" or rational_value(first) is None or rational_value(second) is None:
        share = first
    else:
        share = Node("div", (first, rational(100))) if re.search(r"%|percent", wording.template) else first
    if not closed(share) or not closed(second):
        raise Refused("a letter in a share")
    return Plan("evaluate", (Node("mul", (share, second)),))


@_rule(
    rf"^(?:what is|find|compute|calculate) the (?:positive |smallest |least )*(?:multiplicative )?inverse of {_N} (?:modulo|mod) {_N}\??$"
)
def _inverse(match: re.Match[str], wording: Wording) -> Plan:
    return Plan(
        "evaluate", (call("inverse", number_of(match.group(1), wording), number_of(match.group(2), wording)),)
    )


@_rule(
    r"^(?:what is|find|determine|compute) the (?:sum|value) of the (?:infinite )?(?:geometric )?series:? <(\d+)>"
)
def _series(match: re.Match[str], wording: Wording) -> Plan:
    raise Refused("a series with dots")


@_rule(rf"^(?:what is|find) the reciprocal of {_N}\??$")
def _reciprocal(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("evaluate", (Node("div", (rational(1), number_of(match.group(1), wording))),))


@_rule(r"^<(\d+)>\??$")
def _bare(match: re.Match[str], wording: Wording) -> Plan:
    node = formula(wording, match.group(1))
    if not closed(node) or node.head in ("number", "relation"):
        raise Refused("nothing is asked")
    return Plan("evaluate", (node,))
