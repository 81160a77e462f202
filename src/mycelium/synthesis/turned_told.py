"""A problem with its question told as a result: the text in which a number can be hidden, ready to be asked for."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from mycelium.problems import Quantity, extract_quantities, parse_number
from mycelium.programs import LabeledProblem, Program, execute
from mycelium.synthesis.skeletons import relabeled, tells_a_result
from mycelium.synthesis.steps import is_arithmetic
from mycelium.synthesis.turned_clauses import Refused, Statement
from mycelium.synthesis.turned_programs import PLAIN
from mycelium.synthesis.turned_results import shown, state_result
from mycelium.synthesis.turned_sources import check_source
from mycelium.synthesis.turned_words import FINITE, LENGTHS, MEASURES, WEIGHTS
from mycelium.synthesis.words import patterns

P = patterns("turned_told")

_CONTINUOUS = frozenset(
    (*LENGTHS, *WEIGHTS, "seconds", "minutes", "hours", "gallons", "cups", "liters", "acres", "calories")
)
_LOTS = P.words("lots")
_IN_PAIRS = frozenset("shoes socks gloves mittens boots sneakers slippers sandals earrings skates".split())


def tidied(text: str) -> str:
    """A text without the traces of tokenising: "$ 5.0 , he" is "$5, he".

    >>> tidied("Tom has $ 6.0 . he 's glad , is n't he ?")
    "Tom has $6. He's glad, isn't he?"
    """
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r" (?=[.,?!;:%])", "", text)
    text = re.sub(r" (?=(?:'s|n't|'re|'ll|'d|'ve)\b)|(?<=\$) (?=\d)", "", text)
    text = re.sub(r"(?<=\d)\.0(?![\d%])", "", text)
    return re.sub(r"(?<=[a-z\d%][.?!] )(?<![ap]\.m\. )[a-z]", lambda match: match[0].upper(), text)


_MEASURED = re.compile("|".join((*MEASURES, "hours", "minutes", "days", "weeks")))


@dataclass(frozen=True, slots=True)
class Told:
    """A problem with its question told as a result: the whole text, where the result is, where its sentence begins."""

    item: LabeledProblem
    text: str
    statement: Statement
    begins: int
    quantities: tuple[Quantity, ...]  # of `text`
    result: int  # the index of the result among them
    results: tuple[Fraction, ...]  # of the program's steps


def told_result(item: LabeledProblem) -> Told:
    """A problem with the statement of its result in place of its question.

    Raises:
        Refused: its text, its program or its question does not allow it.
    """
    if item.problem.text[:1].islower():
        raise Refused("text: lower case")
    text = tidied(item.problem.text)
    if P.not_stories.search(text):
        raise Refused("text: rounding, lines, or slips of the pen")
    if not is_arithmetic(item) or any(step.operation not in PLAIN for step in item.program.steps):
        raise Refused("program: no plain arithmetic")
    results = execute(item.program).values
    value = results[-1]
    if not isinstance(value, Fraction) or value != parse_number(item.gold):
        raise Refused("program: its result is rounded")
    clean = relabeled(item, text, item.program, value)
    if clean is None:
        raise Refused("text: its numbers read otherwise")
    check_source(clean)
    start, end = clean.goal.question_span
    if text[end:].strip():
        raise Refused("question: not at the end")
    if tells_a_result(clean, clean.program.used_quantities()):
        raise Refused("text: a number that nothing reads tells a result")
    statement = state_result(text, (start, end))
    money = "$\0" in statement.text
    number = shown(value, money)
    _check_result(clean, statement, value, number, money)
    statement = _condition_first(statement)
    _check_meaning(text, statement)
    prefix = statement.prefix
    if re.match(r"(?i)if\b", prefix) and prefix.endswith(","):
        prefix = _as_sentence(prefix, statement.text)
    told = _in_total(statement, text[:start], clean.program)
    if not prefix or prefix.endswith("."):
        told = told[0].upper() + told[1:]
    body = text[:start].rstrip()
    if body and not body.endswith((".", "!", "?", '"', "”")) or P.open_if.search(body):
        raise Refused("text: the question follows no sentence")
    head = " ".join(part for part in (body, prefix) if part)
    begins = len(head) + bool(head)
    full = f"{head} {told}" if head else told
    place = full.index("\0")
    full = full.replace("\0", number or "")
    quantities = extract_quantities(full)
    result = next((i for i, q in enumerate(quantities) if q.char_span[0] <= place < q.char_span[1]), None)
    values = [q.value for q in quantities]
    if (
        result is None
        or values[result] not in (value, value / 100)
        or values[:result] + values[result + 1 :] != [q.value for q in clean.quantities]
    ):
        raise Refused("text: its numbers read otherwise")
    return Told(clean, full, statement, begins, quantities, result, results)


def _check_result(item: LabeledProblem, statement: Statement, value: Fraction, number: str | None, money: bool) -> None:
    """Refuse a quotient that other numbers could come to as well, and a result that is no number of things."""
    operations = [step.operation for step in item.program.steps]
    noun, told = statement.noun, statement.text
    shared = operations[-1] == "DIV" or "DIV" in operations and (noun in _LOTS or P.need_verbs.search(told))
    every = operations[-1] == "DIV" and P.for_every.search(item.problem.text)
    if every and noun not in _CONTINUOUS and "$" not in told or shared and _may_be_rounded(statement):
        raise Refused("result: a share that could be rounded in the telling")
    uneven = value.denominator != 1 and not money and noun and not _MEASURED.search(told)
    if number is None or value <= 0 or (value == 1 and not money) or uneven:
        raise Refused("result: not shown as a number of things")


def _check_meaning(text: str, statement: Statement) -> None:
    """Refuse a result that could be another's: whose part of a cost, pairs or single things, which of two."""
    told = statement.text
    if P.his_part.search(text) and P.its_cost.match(told):
        raise Refused("result: whose part of the cost")
    both = any(re.search(rf"\bpairs? of {thing}\b", text) and re.search(rf"\d {thing}\b", text) for thing in _IN_PAIRS)
    if both or statement.noun in _IN_PAIRS and re.search(r"\bpairs?\b", text) and "pair" not in told:
        raise Refused("result: things or pairs of them")
    if P.which_has_more.match(told.replace("$", "")):
        raise Refused("result: which of two has more")


def _condition_first(statement: Statement) -> Statement:
    """ "She has 20 sticks left if she had 170 sticks." as "She had 170 sticks. She has 20 sticks left."; "will" stays."""
    match, before = P.conditioned.match(statement.text), statement.prefix
    if match is None or P.modal.search(match["told"]):
        return statement
    condition = match["condition"]
    no_fact = P.not_a_fact.search(condition) or re.match(r"(?:they|it|these|those)\b", condition)
    if before and not before.endswith(".") or no_fact:
        raise Refused("question: what stands after it")
    sentence = f"{condition[0].upper()}{condition[1:]}."
    return replace(statement, text=f"{match['told']}.", prefix=f"{before} {sentence}".strip())


def _may_be_rounded(statement: Statement) -> bool:
    """Whether other numbers could come to the same told quotient: "He needs 3 boxes" is true of 13 to 18 things."""
    told = statement.text
    exact = "$" in told or "%" in told or statement.noun in _CONTINUOUS or P.of_each.search(P.then_part.split(told)[0])
    return not exact and bool(P.whole_ones.search(told))


def _in_total(statement: Statement, body: str, program: Program) -> str:
    """The statement, with "in total" where it sums up what the story told with the same verb: "He bought 22 fish"."""
    told = statement.text
    forms = [form for form, (base, _) in FINITE.items() if base == statement.verb]
    plain = re.search(rf"(?:\0 [a-z' -]*{re.escape(statement.noun)}|\$\0)\.$" if statement.noun else r"\$\0\.$", told)
    if program.steps[-1].operation != "ADD" or not plain or not forms or P.sums_up.search(f"{statement.prefix} {told}"):
        return told
    return f"{told[:-1]} in total." if re.search(rf"\b(?:{'|'.join(forms)})\b", body) else told


def _as_sentence(prefix: str, told: str) -> str:
    """ "If each apple costs $2," as "Each apple costs $2."; kept where the result only follows from it ("will")."""
    clause = prefix[2:].rstrip(",").strip()
    follows = P.modal.search(told)
    if re.search(r"\bwere to\b", clause) or not follows and P.not_a_fact.search(clause):
        raise Refused("question: what stands before it")
    return prefix if follows else f"{clause[0].upper()}{clause[1:]}."
