"""Direct questions, which the words round a number answer: "How many apples did Tom buy on Monday?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mycelium.problems import Quantity
from mycelium.synthesis.turned_clauses import Statement, is_plural_subject
from mycelium.synthesis.turned_words import FINITE, OF_WHAT, Hiding
from mycelium.synthesis.words import NAMES, names_in, patterns

P = patterns("turned_direct")

_MONEY_ASKED = ("cost", "charge", "pay", "spend", "earn", "save", "donate", "owe", "make", "raise")


def direct(
    text: str, quantity: Quantity, statement: Statement, words: str, phrase: str, kind: str, span: tuple[int, int] | None = None
) -> Iterator[Hiding]:  # fmt: skip
    """The number's own sentence as a question, where it can be asked: the number (or `span`) is hidden by `words`.

    phrase: what the number counts, as the text has it; "" for money.
    """
    question = _own_question(text, quantity, statement, phrase)
    if question:
        yield Hiding("direct", span or quantity.char_span, words, question, kind)


def _own_question(text: str, quantity: Quantity, statement: Statement, phrase: str) -> str | None:
    """The question that the words round a number answer: "How many apples did Tom buy on Monday?"; None where unsure."""
    start, end = quantity.char_span
    begins = max([0, *(match.end() for match in P.sentence_ends.finditer(text[:start]))])
    parts = P.clauses.split(text[begins:start])
    clause, led = parts[-1], ""
    lead = P.lead.match(clause)
    if lead and (lead["comma"] == ", " or P.somebody.match(clause[lead.end() :])):
        led, clause = lead["lead"], clause[lead.end() :]
        led = P.in_a.sub(r" \1 the ", f" {led[0].lower()}{led[1:]}")
    after = text[end:]
    if phrase and not after.startswith(f" {phrase}"):
        return None
    after = after[len(phrase) + 1 :] if phrase else after
    amount = f"How many {phrase}" if phrase else "How much"
    noun = phrase.split()[-1] if phrase else ""
    if phrase and not clause and (first := P.number_first.match(after)):
        rest = re.sub(r"^((?:in |on |at |from )?)an? ", r"\1the ", first["rest"])
        if noun == statement.noun or P.talks_on.search(rest) or len(rest.split()) > 7 or _count_of(text, noun) > 1:
            return None
        if first["verb"] in ("are", "were") and not re.match(r"^(?:in|on|at|[a-z]+ed)\b", rest):
            return None
        return f"{amount} {first['verb']} {rest}{led}?"
    following = _rest_of(after)
    of = OF_WHAT.match(f"{following}.") if following else None
    if following is None or following.startswith(" of") and not of:
        return None
    rest = following
    key = f"{phrase}{of[0]}" if of else phrase
    if of:
        amount, rest = f"{amount}{of[0]}", rest[of.end() :]
    rest = P.in_a_place.sub(r" \1 the ", rest)  # told already
    alone = bool(phrase) and _count_of(text, key) == 1
    if where := P.exists.match(clause):
        return f"{amount} {where['be']} there{rest}{led}?" if alone and noun != statement.noun else None
    match = P.of_clause.match(clause)
    if match is None or match["verb"] not in FINITE:
        return None
    base, auxiliary = FINITE[match["verb"]]
    subject = _subject_asked(text, match["subject"], base)
    if subject is None or not phrase and base not in _MONEY_ASKED:
        return None
    told, plural = base, is_plural_subject(subject)
    if match["modal"]:
        auxiliary = match["modal"]
    elif match["to"]:
        helper, auxiliary = FINITE[match["to"]]
        told = f"{helper} to {base}"
    if match["modal"] or match["to"]:
        if match["verb"] != base:
            return None
    elif auxiliary == "do" and not plural or base in ("put", "cut", "read", "bet", "hit"):
        return None
    elif base == "cost" and match["verb"] == "cost" and plural:
        auxiliary = "do" if re.search(r"\bcosts\b", text) else "did"
    if base == statement.verb and noun == statement.noun and not (base == "have" and not of):
        return None
    if rest == " each" and base == "cost" and not plural:
        rest = ""
    if base == "have" and P.more.match(phrase) and P.left.search(statement.text):
        return None  # than before or than now?
    at_first = ""
    if not phrase:
        if base == statement.verb and base != "cost" or _count_of(text, f"{match['subject']} {match['verb']}") > 1:
            return None
        forms = [form for form, (known, _) in FINITE.items() if known == base]
        if base != "cost" and sum(_count_of(text, form) for form in forms) > 1 and not (rest or led):
            return None
    elif base in ("have", "own"):
        if noun == statement.noun and not (" " in key and alone):
            if begins or len(parts) > 1 or not P.early.search(statement.text) or rest or led or base == "own":
                return None
            auxiliary, at_first = "did", " at first"
        elif not alone:
            return None
    elif not alone or (P.more_of_it.search(after) and not (rest or led)):
        return None
    return f"{amount} {auxiliary} {subject} {told}{rest}{at_first}{led}?"


def _rest_of(after: str) -> str | None:
    """What follows the things in their clause, where a question can say it too."""
    follows = P.follows.match(after)
    rest = P.cut_off.sub("", follows["rest"]) if follows else "?"
    if P.of_each.search(re.split(r"[.!?;](?: |$)", after)[0][len(rest) :]):
        return None  # "5 quarters and 100 dimes in every machine": the question would ask for all machines
    if not P.rest.match(rest) or P.talks_on.search(rest) or len(rest.split()) > 7:
        return None
    if rest and re.match(rf"^{re.escape(rest)}, (?:the |his |her |a )?[a-z]+(?: [a-z]+)?(?:,| and )", after):
        return None  # a list goes on
    return rest


def _count_of(text: str, words: str) -> int:
    return len(re.findall(rf"(?<![A-Za-z]){re.escape(words)}(?![A-Za-z])", text))


def _subject_asked(text: str, subject: str, base: str) -> str | None:
    """The subject as a question at the end of the text may name it; None where it could mean somebody else."""
    if P.titled.match(subject):
        return subject
    head = subject.split()[0].split("'")[0]
    low = head.lower()
    if subject.lower() in ("he", "she"):
        named = names_in(text)
        return next(iter(named)) if len(named) == 1 else None
    if low not in ("each", "every", "the", "a", "an", "one"):
        return subject if head in NAMES or (_count_of(text, head) > 1 and not P.no_name.match(head)) else None
    holds = base in ("have", "hold", "contain")
    if (
        low in ("a", "an")
        and not holds
        and base not in ("cost", "weigh", "need", "take")
        or P.no_subject.search(subject)
    ):
        return None
    asked = subject[0].lower() + subject[1:]
    known_thing = re.sub(r"^an? ", "the ", asked)
    return known_thing if holds or _count_of(text.lower(), known_thing) else asked
