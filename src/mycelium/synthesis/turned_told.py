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
_MODALS = "will|would|could|can|must|should"
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
    last = clean.program.steps[-1].operation
    shared = last == "DIV" or (
        any(step.operation == "DIV" for step in clean.program.steps)
        and (
            statement.noun in _LOTS
            or re.search(r"\b(?:needs?|needed|should|must|ha[sd] to|have to|orders?|buys?|bought)\b", statement.text)
        )
    )
    if last == "DIV" and P.for_every.search(text) and statement.noun not in _CONTINUOUS and "$" not in statement.text:
        raise Refused("result: a share that could be rounded in the telling")
    if shared and _may_be_rounded(statement):
        raise Refused("result: a share that could be rounded in the telling")
    money = "$\0" in statement.text
    number = shown(value, money)
    if number is None or value <= 0 or (value == 1 and not money):
        raise Refused("result: not shown as a number of things")
    if (
        value.denominator != 1
        and not money
        and statement.noun
        and not re.search("|".join((*MEASURES, "hours", "minutes", "days", "weeks")), statement.text)
    ):
        raise Refused("result: not shown as a number of things")
    statement = _condition_first(statement)
    if P.his_part.search(text) and re.match(
        r"it (?:costs?|(?:will|would) cost) \$\0\.$", statement.text, re.IGNORECASE
    ):
        raise Refused("result: whose part of the cost")
    if any(re.search(rf"\bpairs? of {thing}\b", text) and re.search(rf"\d {thing}\b", text) for thing in _IN_PAIRS):
        raise Refused("result: things or pairs of them")
    if statement.noun in _IN_PAIRS and re.search(r"\bpairs?\b", text) and "pair" not in statement.text:
        raise Refused("result: things or pairs of them")
    if re.match(r"one (?:of )?[a-z ]+\0 (?:more|less|fewer)\b", statement.text.replace("$", ""), re.IGNORECASE):
        raise Refused("result: which of two has more")
    prefix = statement.prefix
    if re.match(r"if\b", prefix, re.IGNORECASE) and prefix.endswith(","):
        prefix = _as_sentence(prefix, statement.text)
    told = _in_total(statement, text[:start], clean.program)
    if not prefix or prefix.endswith("."):
        told = told[0].upper() + told[1:]
    body = text[:start].rstrip()
    if body and not body.endswith((".", "!", "?", '"', "”")):
        raise Refused("text: the question follows no sentence")
    if re.search(r"(?:^|[.!?] )If [^,.]*\.?$", body):
        raise Refused("text: the question follows no sentence")
    head = " ".join(part for part in (body, prefix) if part)
    begins = len(head) + bool(head)
    full = f"{head} {told}" if head else told
    place = full.index("\0")
    full = full.replace("\0", number)
    quantities = extract_quantities(full)
    result = next((i for i, q in enumerate(quantities) if q.char_span[0] <= place < q.char_span[1]), None)
    values = [q.value for q in quantities]
    if result is None or quantities[result].value not in (value, value / 100):
        raise Refused("text: its numbers read otherwise")
    if values[:result] + values[result + 1 :] != [q.value for q in clean.quantities]:
        raise Refused("text: its numbers read otherwise")
    return Told(clean, full, statement, begins, quantities, result, results)


def _condition_first(statement: Statement) -> Statement:
    """ "She has 20 sticks left if she had 170 sticks." as "She had 170 sticks. She has 20 sticks left."; "will" stays."""
    match = re.match(
        r"^(?P<told>.*\0.*?),? (?:if|knowing that|given that|considering that) (?P<condition>.+)\.$", statement.text
    )
    if match is None or re.search(rf"\b(?:{_MODALS})\b", match["told"]):
        return statement
    condition = match["condition"]
    if (
        statement.prefix
        and not statement.prefix.endswith(".")
        or P.not_a_fact.search(condition)
        or re.match(r"(?:they|it|these|those)\b", condition)
    ):
        raise Refused("question: what stands after it")
    sentence = f"{condition[0].upper()}{condition[1:]}."
    return replace(statement, text=f"{match['told']}.", prefix=f"{statement.prefix} {sentence}".strip())


def _may_be_rounded(statement: Statement) -> bool:
    """Whether other numbers could come to the same told quotient: "He needs 3 boxes" is true of 13 to 18 things."""
    told = statement.text
    if (
        "$" in told
        or "%" in told
        or statement.noun in _CONTINUOUS
        or re.search(r"\b(?:each|per|average)\b", re.split(r", | (?:assuming|if|when|after|given|so|to)\b", told)[0])
    ):
        return False
    return bool(P.whole_ones.search(told))


def _in_total(statement: Statement, body: str, program: Program) -> str:
    """The statement, with "in total" where it sums up what the story told with the same verb: "He bought 22 fish"."""
    told = statement.text
    forms = [form for form, (base, _) in FINITE.items() if base == statement.verb]
    plain = re.search(rf"(?:\0 [a-z' -]*{re.escape(statement.noun)}|\$\0)\.$" if statement.noun else r"\$\0\.$", told)
    if (
        program.steps[-1].operation != "ADD"
        or not plain
        or not forms
        or re.search(r"\b(?:more|total|altogether|all)\b", f"{statement.prefix} {told}", re.IGNORECASE)
    ):
        return told
    return f"{told[:-1]} in total." if re.search(rf"\b(?:{'|'.join(forms)})\b", body) else told


def _as_sentence(prefix: str, told: str) -> str:
    """ "If each apple costs $2," as "Each apple costs $2."; kept where the result only follows from it ("will")."""
    clause = prefix[2:].rstrip(",").strip()
    if re.search(r"\bwere to\b", clause):
        raise Refused("question: what stands before it")
    if re.search(rf"\b(?:{_MODALS})\b", told):
        return prefix
    if P.not_a_fact.search(clause):
        raise Refused("question: what stands before it")
    return f"{clause[0].upper()}{clause[1:]}."
