# ruff: noqa: E501
"""Goals over sets of values: their sum, number, difference, largest one; and values under what is stated."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.solver.track1.goals import Goal, check_known, equation, given, goal, letter_of
from mycelium.solver.track1.plans import Refused
from mycelium.solver.track1.readers import Row, row
from mycelium.solver.track1.scene import LIST, F, Scene
from mycelium.solver.track1.solution_sets import ADJECTIVES, OF_EQUATION, PICK_ROWS, Values, is_polynomial, values_of
from mycelium.symbolic import Node

WHOLE_ROWS = ("INTEGER", "POSITIVE_INTEGER", "NONNEGATIVE_INTEGER", "PRIME", "DIGIT")


@goal(r"(?:the )?(?P<pick>sum|product) of (?P<set>(?!the (?:squares|reciprocals|cubes)).*)")
@goal(r"(?:the )?(?P<pick>number) of (?P<set>.*)")
@goal(
    r"(?:the )?(?P<pick>largest|greatest|larger|greater|maximum|smallest|least|smaller|lesser|minimum) (?:of (?:the )?)?(?P<set>.*)"
)
@goal(r"how (?P<pick>many) (?P<set>.*?)(?: does <\d+> have)?(?: are there(?: to| of| for)?)?")
@goal(r"for how (?P<pick>many) (?P<set>.*)")
def _of_set(match: re.Match[str], scene: Scene) -> Goal:
    text = match["set"]
    if match["pick"] == "many":
        text = re.sub(r" are there (?=to |of |for )", " ", text)
        text = re.sub(r" does (?:the )?(?:equation|polynomial|function|system) (<\d+>) have$", r" of \1", text)
        if "graph of" in text or "intercept" in text:
            text = re.sub(r" does (.*) have$", r" of \1", text)
        text = re.sub(r" is (?:it true that )?(<\d+>)$", r" such that \1", text)
        text = re.sub(
            rf" satisf(?:y|ies)(?: the)?(?: (?:equation|inequality|system))?:? ({LIST})$", r" such that \1", text
        )
        text = re.sub(rf" (?:is|are) (the expression|the function)? ?({F} (?:un)?defined)$", r" such that \1 \2", text)
        text = re.sub(r" is the expression (<\d+>) (undefined|not defined)$", r" such that \1 \2", text)
    found = values_of(text, scene)
    if found.inequality:
        return _whole_numbers(found, match["pick"], text)
    if PICK_ROWS.get(match["pick"]) in ("LARGEST", "SMALLEST"):
        _check_closed(found.row, scene)
    if "TOTAL" in PICK_ROWS.get(match["pick"], "") and found.complex_too:
        return Goal(
            row(
                "SUM_OF_ROOTS" if _plain_polynomial(found) else "TOTAL_OF",
                *(found.facts if _plain_polynomial(found) else [found.row]),
            )
        )
    if match["pick"] == "product" and found.complex_too and _plain_polynomial(found):
        return Goal(row("PRODUCT_OF_ROOTS", *found.facts))
    return Goal(row("COUNT_OF" if match["pick"] == "many" else PICK_ROWS[match["pick"]], found.row))


def _check_closed(made: Row, scene: Scene) -> None:
    """Refuse fewer equations than letters: then an extremum is asked for, not the largest of some solutions."""
    if made.operation != "VALUE_GIVEN" or any(item.operation in WHOLE_ROWS for item in scene.rows):
        return
    facts = [item for item in made.arguments[1:] if isinstance(item, Node)]
    rows = [item for item in made.arguments[1:] if isinstance(item, Row) and item.operation in ("ROOTS", "EQUATION")]
    letters = set().union(*(item.symbols() for item in made.arguments if isinstance(item, Node)))
    if len(letters) > len(facts) + len(rows) and not any(item.operation == "ROOTS" for item in rows):
        raise Refused("an extremum over letters that stay open")


_WHERE = {"many": "COUNT", "number": "COUNT", "sum": "TOTAL", "product": "PRODUCT"}


def _whole_numbers(found: Values, pick: str, text: str) -> Goal:
    """The same of the whole numbers that an inequality allows."""
    given_row = found.row
    while given_row.operation == "INTEGERS_OF":
        inner = given_row.arguments[0]
        assert isinstance(inner, Row)
        given_row = inner
    integer = re.search(r"\binteger|\bwhole|\bintegral", text)
    if not integer or given_row.operation not in ("SOLVE", "VALUE_GIVEN") or re.search(r"positive|negative", text):
        raise Refused("an inequality in real numbers")
    name = _WHERE.get(pick) or ("LARGEST" if PICK_ROWS[pick] == "LARGEST" else "SMALLEST")
    facts = given_row.arguments[:1] if given_row.operation == "SOLVE" else given_row.arguments[1:]
    return Goal(row(f"{name}_WHERE", found.target, *facts, row("INTEGER", found.target)))


def _plain_polynomial(found: Values) -> bool:
    return len(found.facts) == 1 and isinstance(found.facts[0], Node) and is_polynomial(found.facts[0])


@goal(
    r"(?:the )?(?:positive |absolute |nonnegative |non-negative |absolute value of the |)difference (?:between|of) (?P<set>.*)"
)
@goal(r"how much (?:larger|greater) is the larger of (?P<set>.*) than the smaller")
def _difference(match: re.Match[str], scene: Scene) -> Goal:
    text = re.sub(r"^(?:the )?(?:largest|greatest|larger) and (?:the )?(?:smallest|least|smaller) ", "", match["set"])
    text = re.sub(r"^(?:the )?(?:smallest|smaller|lesser) and (?:the )?(?:largest|greatest|larger) ", "", text)
    found = values_of(text, scene)
    if found.inequality:
        raise Refused("an inequality")
    return Goal(row("SUB", row("LARGEST", found.row), row("SMALLEST", found.row)))


@goal(r"(?:the )?(?:average|mean|arithmetic mean) of (?P<set>.*)")
def _mean_of_set(match: re.Match[str], scene: Scene) -> Goal:
    found = values_of(match["set"], scene)
    if found.inequality:
        raise Refused("an inequality")
    return Goal(row("DIV", row("TOTAL_OF", found.row), row("COUNT_OF", found.row)))


@goal(r"(?:the )?sum of (?:the )?(?P<what>squares|cubes|reciprocals|fourth powers) of (?P<set>.*)")
def _power_sum(match: re.Match[str], scene: Scene) -> Goal:
    found = re.fullmatch(rf"{ADJECTIVES}(?:roots|solutions|zeros){OF_EQUATION}?", match["set"])
    if found is None:
        raise Refused("no roots")
    where = equation(found["eq"], scene)
    x = Node("symbol", (), letter_of(where))
    exponent = {"squares": 2, "cubes": 3, "reciprocals": -1, "fourth powers": 4}[match["what"]]
    term = Node("pow", (x, Node("number", (), Fraction(exponent))))
    if scene.facts or scene.rows or not is_polynomial(where) or "real" in found["adj"]:
        raise Refused("other conditions on roots")
    return Goal(row("SUM_GIVEN", term, where, row("COMPLEX", str(x.value))))


@goal(r"(?P<set>(?:all|the|both)(?: of)?(?: the)? .*)")
@goal(r"(?P<set>(?:(?:real|positive|negative|integer|possible|nonnegative) )*(?:values?|solutions?) (?:of|for|to) .*)")
@goal(r"for (?:what|which) (?P<set>.*)")
@goal(r"(?:what|which) (?P<set>(?:\w+ ){0,3}values? of .*)")
def _the_set(match: re.Match[str], scene: Scene) -> Goal:
    text = match["set"]
    text = re.sub(
        rf" (?:is|are) (?:it true that )?((?:the )?(?:expression |function )?{F}(?: (?:undefined|not defined|equal to zero|zero))?)$",
        r" such that \1",
        text,
    )
    text = re.sub(rf" does ({F})$", r" such that \1", text)
    found = values_of(text, scene)
    if len(found.row.arguments) > 1 or found.row.operation not in ("SOLVE", "VALUE_GIVEN"):
        several = re.search(r"values|solutions|roots|zeros|numbers|\ball\b|both", text)
        if found.target.head == "symbol" and any(
            isinstance(i, Node) and re.search("[<>]", str(i.value)) for i in found.row.arguments
        ):
            return Goal(found.row, "expression")
        return Goal(row("SORTED_LIST" if several else "ONLY", found.row))
    raise Refused("nothing is known")


@goal(
    rf"(?:the )?(?:(?:numerical|exact|possible|only|single|real|resulting|simplified|ordered|pair|triple|quadruple|value|result|values?|of|quantity|expression|number|sum|product|all|unique|integer|(?P<sign>positive|negative)) )*(?P<target>{F})(?: (?:equal|equal to|in terms of (?P<terms>{LIST})|be))?"
)
def _value(match: re.Match[str], scene: Scene) -> Goal:
    target = scene.node(match["target"])
    functions, relations = scene.parts()
    text = match.group()
    if target.head in ("list", "text", "set") or target.head == "relation":
        raise Refused("several targets")
    if target.head == "tuple":
        if not relations and not scene.rows:
            raise Refused("a point")
        return Goal(row("POINT", *(row("ONLY", given(part, scene)) for part in target.args)))
    if match["terms"]:
        if len(relations) != 1 or scene.rows or target.head != "symbol":
            raise Refused("in terms of letters")
        raise Refused("in terms of letters")
    expanded = functions.expand(target)
    check_known(expanded)
    if not relations and not scene.rows and not functions.inverses:
        scene.used = True
        if not expanded.symbols():
            return Goal(row("EVALUATE", expanded))
        if expanded == target:
            raise Refused("nothing is known of the letters")
        return Goal(row("SIMPLIFY", expanded), letters=True)
    made = given(target, scene)
    if match["sign"]:
        made = row("POSITIVE_OF" if match["sign"] == "positive" else "NEGATIVE_OF", made)
    if re.search(r"\bvalues\b|\ball\b", text):
        return Goal(row("SORTED_LIST", made))
    if re.search(r"\bpossible (?:numerical |real )?value\b", text) and "sum" not in text:
        return Goal(row("ONLY", made))
    if re.search(r"\b(?:sum|product) of\b", text):
        if "values" in text:
            return Goal(row("TOTAL_OF" if "sum" in text else "PRODUCT_OF", made))
        raise Refused("a sum of what?")
    return Goal(row("ONLY", made))


@goal(
    rf"(?:the )?(?P<pick>sum|product|largest|smallest|greatest|least|maximum|minimum|number) (?:of )?(?:all )?(?:the )?(?:possible |real |distinct |different |integer |(?P<sign>positive |negative ))*(?:possible )?(?:values?|solutions?) (?:of|for) (?P<target>{F})"
)
def _pick_value(match: re.Match[str], scene: Scene) -> Goal:
    made = given(scene.node(match["target"]), scene)
    if not scene.facts and not scene.rows:
        raise Refused("nothing is known")
    extreme = match["pick"] in ("maximum", "minimum", "largest", "smallest", "greatest", "least")
    facts = [item for item in made.arguments[1:] if isinstance(item, Node)]
    if extreme and any(not set(str(fact.value).split()) <= {"="} for fact in facts):
        raise Refused("an extremum under inequalities")
    if extreme:
        _check_closed(made, scene)
    if match["sign"]:
        made = row("POSITIVE_OF" if match["sign"].startswith("pos") else "NEGATIVE_OF", made)
    return Goal(row(PICK_ROWS[match["pick"]], made))
