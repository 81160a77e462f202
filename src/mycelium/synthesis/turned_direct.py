"""Direct questions, which the words round a number answer: "How many apples did Tom buy on Monday?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mycelium.problems import Quantity
from mycelium.synthesis.turned_clauses import Statement, is_plural_subject
from mycelium.synthesis.turned_ways import Hiding
from mycelium.synthesis.turned_words import FINITE, OF_WHAT
from mycelium.synthesis.words import NAMES, names_in, patterns

P = patterns("turned_direct")

_MONEY_ASKED = ("cost", "charge", "pay", "spend", "earn", "save", "donate", "owe", "make", "raise")


def direct(
    text: str,
    quantity: Quantity,
    statement: Statement,
    words: str,
    phrase: str,
    kind: str,
    span: tuple[int, int] | None = None,
) -> Iterator[Hiding]:
    """The number's own sentence as a question, where it can be asked: the number (or `span`) is hidden by `words`.

    phrase: what the number counts, as the text has it; "" for money.
    """
    question = _own_question(text, quantity, statement, phrase)
    if question:
        yield Hiding("direct", span or quantity.char_span, words, question, kind)


def _own_question(text: str, quantity: Quantity, statement: Statement, phrase: str) -> str | None:
    """The question that the words round a number answer: "How many apples did Tom buy on Monday?"; None where unsure."""
    start, end = quantity.char_span
    begins = max(
        [0, *(match.end() for match in re.finditer(r"(?<!Mr)(?<!Mrs)(?<!Ms)(?<!Dr)[.!?;]['\"”]? ", text[:start]))]
    )
    parts = P.clauses.split(text[begins:start])
    clause, led = parts[-1], ""
    lead = P.lead.match(clause)
    if lead and (lead["comma"] == ", " or re.match(r"(?:[A-Z][a-z]+|he|she|they|there) ", clause[lead.end() :])):
        led, clause = lead["lead"], clause[lead.end() :]
        led = re.sub(r"^ (in|on|at) an? (?!day\b|week\b|month\b|year\b)", r" \1 the ", f" {led[0].lower()}{led[1:]}")
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
    follows = P.follows.match(after)
    rest = P.cut_off.sub("", follows["rest"]) if follows else "?"
    if P.of_each.search(re.split(r"[.!?;](?: |$)", after)[0][len(rest) :]):
        return None  # "5 quarters and 100 dimes in every machine": the question would ask for all machines
    if not P.rest.match(rest) or P.talks_on.search(rest) or len(rest.split()) > 7:
        return None
    if rest and re.match(rf"^{re.escape(rest)}, (?:the |his |her |a )?[a-z]+(?: [a-z]+)?(?:,| and )", after):
        return None  # a list goes on
    of = OF_WHAT.match(f"{rest}.")
    key = f"{phrase}{of[0]}" if of else phrase
    if rest.startswith(" of") and not of:
        return None
    if of:
        amount, rest = f"{amount}{of[0]}", rest[of.end() :]
    rest = re.sub(r"^ (in|on|at) an? (?!day\b|week\b|month\b|year\b|time\b)", r" \1 the ", rest)  # told already
    alone = bool(phrase) and _count_of(text, key) == 1
    if where := P.exists.match(clause):
        return f"{amount} {where['be']} there{rest}{led}?" if alone and noun != statement.noun else None
    match = P.of_clause.match(clause)
    if match is None or match["verb"] not in FINITE:
        return None
    base, auxiliary = FINITE[match["verb"]]
    if not phrase and base not in _MONEY_ASKED:
        return None
    subject = _subject_asked(text, match["subject"], base)
    if subject is None:
        return None
    told = base
    if match["modal"]:
        auxiliary = match["modal"]
    elif match["to"]:
        helper, auxiliary = FINITE[match["to"]]
        told = f"{helper} to {base}"
    if match["modal"] or match["to"]:
        if match["verb"] != base:
            return None
    elif auxiliary == "do" and not is_plural_subject(subject) or base in ("put", "cut", "read", "bet", "hit"):
        return None
    elif base == "cost" and match["verb"] == "cost" and is_plural_subject(subject):
        auxiliary = "do" if re.search(r"\bcosts\b", text) else "did"
    if base == statement.verb and noun == statement.noun and not (base == "have" and not of):
        return None
    if rest == " each" and base == "cost" and not is_plural_subject(subject):
        rest = ""
    if (
        base == "have"
        and re.match(r"^(?:more|fewer|less)\b", phrase)
        and re.search(r"\b(?:left|now|remain\w*)\b", statement.text)
    ):
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
            early = re.search(r"\b(?:left|now|remain|remaining)\b", statement.text)
            if begins or len(parts) > 1 or not early or rest or led or base == "own":
                return None
            auxiliary, at_first = "did", " at first"
        elif not alone:
            return None
    elif not alone or (P.more_of_it.search(after) and not (rest or led)):
        return None
    return f"{amount} {auxiliary} {subject} {told}{rest}{at_first}{led}?"


def _count_of(text: str, words: str) -> int:
    return len(re.findall(rf"(?<![A-Za-z]){re.escape(words)}(?![A-Za-z])", text))


def _subject_asked(text: str, subject: str, base: str) -> str | None:
    """The subject as a question at the end of the text may name it; None where it could mean somebody else."""
    title = re.match(r"^(?:Mrs?|Ms|Dr|Miss)\.? ", subject)
    if title:
        return subject
    head = subject.split()[0].split("'")[0]
    named = names_in(text)
    if subject.lower() in ("he", "she"):
        return next(iter(named)) if len(named) == 1 else None
    if head.lower() not in ("each", "every", "the", "a", "an", "one"):
        known = head in NAMES or (
            _count_of(text, head) > 1
            and not re.match(
                r"^(?:If|It|They|There|This|That|When|After|His|Her|Then|You|We|I|These|Those|My|Your|Their|Its|Both|All|Some)$",
                head,
            )
        )
        return subject if known else None
    if head.lower() in ("a", "an") and base not in ("cost", "have", "hold", "contain", "weigh", "need", "take"):
        return None
    if re.search(
        r"\b(?:of|in|to|for|with|and|minute|second|the|day|week|month|year|hour|morning|time|night|weekend|first|second|third|other)\b",
        subject,
    ):
        return None
    asked = subject[0].lower() + subject[1:]
    known_thing = re.sub(r"^an? ", "the ", asked)
    return known_thing if base in ("have", "hold", "contain") or _count_of(text.lower(), known_thing) else asked
