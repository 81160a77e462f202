"""The question of a problem as a statement of its result: "How many clips did she sell?", 72: "She sold 72 clips."

How old, how long and what is are told here, how many and how much in `turned_amounts`. Whatever could be read otherwise is
refused, with a reason.
"""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.synthesis.turned_amounts import amount
from mycelium.synthesis.turned_clauses import Refused, Statement, clause, spaced
from mycelium.synthesis.turned_words import LENGTHS, TIMES, only_dollars, only_unit
from mycelium.synthesis.words import digits, money, patterns

P = patterns("turned_results")

"""A list, whose commas do not divide the question: "on Friday, Saturday and Sunday"."""


def shown(value: Fraction, in_dollars: bool) -> str | None:
    """A result as it is written (without its "$"), or None where it has no short decimal form."""
    if (100 * value).denominator != 1:
        return None
    return money(value)[1:] if in_dollars else digits(value, commas=value >= 10_000)


def state_result(text: str, span: tuple[int, int]) -> Statement:
    """The question at `span` of `text` as a statement.

    Raises:
        Refused: with the reason.
    """
    question = " ".join(text[slice(*span)].split())
    if "(" in question or question.count("?") > 1 or not question.endswith(("?", ".")):
        raise Refused("question: its end")
    asks = P.asks.search(question)
    if asks is None:
        raise Refused("question: another form")
    prefix, asked = question[: asks.start()].strip(), question[asks.start() :].rstrip("?. ").strip()
    prefix = _prefix(prefix)
    if P.asks.search(asked, 4) or P.not_rest.search(asked, 5):
        raise Refused("question: two questions or a condition")
    asked = re.sub(r",? in dollars,?(?= |$)", "", asked) if only_dollars(text) else asked
    asked = P.in_all.sub(" ", asked)
    tail = ""
    if "," in P.list.sub("", asked):
        asked, tail = asked.split(",", 1)
        if not P.goes_on.match(tail):
            raise Refused("question: a comma in it")
    statement = _stated(asked, text)
    told = (f"{statement.text},{tail}" if tail else statement.text).strip()
    if told.count("\0") != 1 or re.search(r"\b(\w+) \1\b", told):
        raise Refused("question: another form")
    if not prefix:
        told = told[0].upper() + told[1:]
    return Statement(told + ".", prefix, statement.verb, statement.noun)


def _prefix(prefix: str) -> str:
    """What stood before the question, ready to stand before a statement."""
    prefix = re.sub(r",? then$", ",", prefix)
    bare = prefix.rstrip(",").strip()
    if not prefix or P.in_dollars.match(bare):
        return ""
    if P.leads.match(bare):
        return "" if bare.lower() in ("and", "so") else f"{bare[0].upper()}{bare[1:]},"
    if bare.lower().startswith("if ") and not prefix.endswith(",") and "," not in bare and not P.open_end.search(bare):
        prefix = f"{bare},"  # "If an orange has 80 calories how many ...?"
    if prefix.endswith(",") and "?" not in prefix and not re.search(r"\b(?:to|then)$", bare):
        if P.subordinate.match(bare):
            return f"{bare},"
        if P.fact.match(bare) and len(bare.split()) > 4:
            return f"{bare}."
    raise Refused("question: what stands before it")


def _stated(asked: str, text: str) -> Statement:
    low = asked.lower()
    if low.startswith("how old"):
        return _age(asked)
    if low.startswith(("how long", "how far", "how tall")):
        return _measure(asked, text)
    if low.startswith(("what", "calculate", "find", "determine")):
        return _named(asked, text)
    return amount(asked, text)


def _age(asked: str) -> Statement:
    if match := P.age.match(asked):
        aux, rest = match[1].lower(), match[2]
        future, known = re.match(r"^(.+?) be(?: (.+))?$", rest), P.of_age.match(rest)
        if aux == "will" and future:
            return Statement(f"{future[1]} will be \0 years old{spaced(future[2])}", "", "be", "old")
        if aux in ("is", "was") and known:
            return Statement(f"{known[1]} {aux} \0 years old{known[2]}", "", "be", "old")
    raise Refused("question: age")


def _measure(asked: str, text: str) -> Statement:
    kind = asked.split()[1].lower()
    unit = only_unit(text, TIMES if kind == "long" else LENGTHS)
    match = P.measure.match(asked)
    if match is None or P.in_a_unit.search(asked):
        raise Refused("question: a measure")
    aux, rest = match[1].lower(), match[2]
    if kind == "long" and aux in ("is", "was") or kind == "tall":
        unit = only_unit(text, LENGTHS)
        if unit is None or only_unit(text, TIMES) and kind == "long":
            raise Refused("question: a measure without its unit")
        if aux not in ("is", "was") or not P.measured.match(rest):
            raise Refused("question: a measure")
        return Statement(f"{rest} {aux} \0 {unit} {kind}", "", "be", kind)
    if unit is None or aux in ("is", "was"):
        raise Refused("question: a measure without its unit")
    if kind == "long" and not re.search(r"\b(?:take|spend)\b", rest):
        raise Refused("question: a measure")
    return clause(aux, rest, f"\0 {unit}", unit)


def _named(asked: str, text: str) -> Statement:
    if percent := P.percentage.match(asked):
        return Statement(f"\0% of {percent[1]} {percent[2]} {percent[3]}", "", "be", "percentage")
    match = P.name.match(asked)
    if match is None:
        raise Refused("question: another form")
    be, name = (match[1] or "is").lower(), match[2]
    if re.search(r" if\b", name):
        raise Refused("question: two questions or a condition")
    unit, owned = P.with_unit.search(name), P.somebodys.match(name)
    if not (P.has_verb.search(name) and not P.has_clause.search(name) or P.vague.search(name)):
        if P.number_of.match(name):
            return Statement(f"{name} {be} \0", "", "be", "number")
        if unit and unit[1] in (*LENGTHS, *TIMES, "pounds", "ounces", "grams", "kilograms", "dollars"):
            if owned and (unit[1] != "dollars" or "$" in text):
                number = "$\0" if unit[1] == "dollars" else f"\0 {unit[1]}"
                return Statement(f"{name[: unit.start()]} {be} {number}", "", "be", "total")
        elif only_dollars(text) and P.of_money.search(name) and owned:
            return Statement(f"{name} {be} $\0", "", "be", "cost")
    raise Refused("question: a name for the result without its unit")
