"""The question of a problem as a statement of its result: "How many clips did she sell?", 72: "She sold 72 clips."

How old, how long and what is are told here, how many and how much in `turned_amounts`. Whatever could be read otherwise is
refused, with a reason.
"""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.synthesis.turned_amounts import amount
from mycelium.synthesis.turned_clauses import PRONOUN, Refused, Statement, clause, spaced
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
    asked = re.sub(r", (?=in total\b|altogether\b|in all\b)", " ", asked)
    tail = ""
    if "," in re.sub(P.list, "", asked):
        head, tail = asked.split(",", 1)
        inner = re.match(r"^ in ([a-z]+)(?:, (.*))?$", tail)
        if inner or not re.match(r"^ (?:if|when|after|assuming|given|including|excluding|since|before)\b", tail):
            raise Refused("question: a comma in it")
        asked = head
    statement = _stated(asked, text)
    if tail:
        statement = Statement(f"{statement.text},{tail}", prefix, statement.verb, statement.noun)
    told = statement.text.strip()
    if told.count("\0") != 1 or re.search(r"\b(\w+) \1\b", told):
        raise Refused("question: another form")
    if not prefix:
        told = told[0].upper() + told[1:]
    return Statement(told + ".", prefix, statement.verb, statement.noun)


def _prefix(prefix: str) -> str:
    """What stood before the question, ready to stand before a statement."""
    if not prefix:
        return ""
    prefix = re.sub(r",? then$", ",", prefix)
    bare = prefix.rstrip(",").strip()
    if P.leads.match(bare):
        return "" if bare.lower() in ("and", "so") else f"{bare[0].upper()}{bare[1:]},"
    if re.match(r"^in (?:dollars|total dollars)$", bare, re.IGNORECASE):
        return ""
    if (
        bare.lower().startswith("if ")
        and not prefix.endswith(",")
        and "," not in bare
        and not re.search(r"\b(?:in|for|by|to|of|and|or|at)$", bare)
    ):
        prefix = f"{bare},"  # "If an orange has 80 calories how many ...?"
    if not prefix.endswith(",") or "?" in prefix or re.search(r"\b(?:to|then)$", bare):
        raise Refused("question: what stands before it")
    if P.subordinate.match(bare):
        return f"{bare},"
    if (
        re.match(
            rf"^(?:{PRONOUN}|(?![A-Z][a-z]+ing\b)[A-Z][a-z]+|[Tt]he|[Tt]here|[Ee]ach|[Aa]n?|[Hh]is|[Hh]er)\b", bare
        )
        and len(bare.split()) > 4
    ):
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
    match = re.match(r"^how old (is|was|will|are|were) (.+)$", asked, re.IGNORECASE)
    if match is None:
        raise Refused("question: age")
    aux, rest = match[1].lower(), match[2]
    if aux == "will":
        future = re.match(r"^(.+?) be(?: (.+))?$", rest)
        if future is None:
            raise Refused("question: age")
        return Statement(f"{future[1]} will be \0 years old{spaced(future[2])}", "", "be", "old")
    known = re.match(
        rf"^({PRONOUN}|(?:[A-Z][a-z]+\.? )?[A-Z][A-Za-z'’]+(?:'s [a-z]+)?|(?:the|his|her|their) (?:[a-z]+ ){{0,2}}?[a-z]+?)"
        r"((?: (?:now|today|currently|in|when|if|at|after|ago|this|years?|\d+|[a-z]+ years ago)\b.*)?)$",
        rest,
    )
    if known is None or aux in ("are", "were"):
        raise Refused("question: age")
    return Statement(f"{known[1]} {aux} \0 years old{known[2]}", "", "be", "old")


def _measure(asked: str, text: str) -> Statement:
    kind = asked.split()[1].lower()
    unit = only_unit(text, TIMES if kind == "long" else LENGTHS)
    match = re.match(r"^how \w+ (does|did|will|is|was) (.+)$", asked, re.IGNORECASE)
    if match is None or re.search(r" in [a-z]+$", asked) and not re.search(r" in (?:total|all|a [a-z]+)$", asked):
        raise Refused("question: a measure")
    aux, rest = match[1].lower(), match[2]
    if kind == "long" and aux in ("is", "was") or kind == "tall":
        unit = only_unit(text, LENGTHS)
        if unit is None or only_unit(text, TIMES) and kind == "long":
            raise Refused("question: a measure without its unit")
        if aux not in ("is", "was") or not re.match(
            rf"^(?:{PRONOUN}|[A-Z][a-z]+|(?:the|his|her|their|each|[A-Z][a-z]+'s)(?: [a-z]+){{1,3}})$", rest
        ):
            raise Refused("question: a measure")
        return Statement(f"{rest} {aux} \0 {unit} {kind}", "", "be", kind)
    if unit is None or aux in ("is", "was"):
        raise Refused("question: a measure without its unit")
    if kind == "long" and not re.search(r"\b(?:take|spend)\b", rest):
        raise Refused("question: a measure")
    return clause(aux, rest, f"\0 {unit}", unit)


def _named(asked: str, text: str) -> Statement:
    percent = re.match(r"^what percentage of (.+?) (are|is|were|was) (.+)$", asked, re.IGNORECASE)
    if percent:
        return Statement(f"\0% of {percent[1]} {percent[2]} {percent[3]}", "", "be", "percentage")
    match = re.match(r"^(?:what (is|was|will be)|what's|calculate|find|determine) (.+)$", asked, re.IGNORECASE)
    if match is None:
        raise Refused("question: another form")
    be, name = (match[1] or "is").lower(), match[2]
    if re.search(r" if\b", name):
        raise Refused("question: two questions or a condition")
    unit = re.search(r",? in ([a-z]+(?: per [a-z]+)?|[a-z]+ squared)$", name)
    has_verb = re.search(r"\b(?:are|is|was|were|will|would|can|should)\b", name)
    has_clause = re.search(r"\b(?:that|who|which|if|after)\b", name)
    if (has_verb and not has_clause) or re.search(
        r"\b(?:difference|ratio|probability|average|fraction|percent\w*|time|age|ages|rate|speed)\b", name, re.I
    ):
        raise Refused("question: a name for the result without its unit")
    if re.match(r"^(?:the|his|her|their) (?:[a-z]+ )?number of [a-z]+", name):
        return Statement(f"{name} {be} \0", "", "be", "number")
    if unit and unit[1] in (*LENGTHS, *TIMES, "pounds", "ounces", "grams", "kilograms", "dollars"):
        if not re.match(r"^(?:the|his|her|their|[A-Z][a-z]+'s) ", name) or unit[1] == "dollars" and "$" not in text:
            raise Refused("question: a name for the result without its unit")
        body = name[: unit.start()]
        number = "$\0" if unit[1] == "dollars" else f"\0 {unit[1]}"
        return Statement(f"{body} {be} {number}", "", "be", "total")
    if (
        only_dollars(text)
        and re.search(
            r"\b(?:price|cost|amount of money|revenue|salary|profit|bill|income|earnings|budget|payment|expense)\b",
            name,
        )
        and re.match(r"^(?:the|his|her|their|[A-Z][a-z]+'s) ", name)
    ):
        return Statement(f"{name} {be} $\0", "", "be", "cost")
    raise Refused("question: a name for the result without its unit")
