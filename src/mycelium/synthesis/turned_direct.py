"""Direct questions, which the words round a number answer: "How many apples did Tom buy on Monday?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mycelium.problems import Quantity
from mycelium.synthesis.turned_clauses import Statement, is_plural_subject
from mycelium.synthesis.turned_ways import Hiding
from mycelium.synthesis.turned_words import FINITE, OF_WHAT
from mycelium.synthesis.words import NAMES, names_in

_WHO = (
    r"(?P<subject>(?:(?:Mrs?|Ms|Dr|Miss)\.? )?[A-Z][a-z]+(?:'s [a-z]+)?(?: and [A-Z][a-z]+)?|[Hh]e|[Ss]he|"
    r"(?:[Ee]ach|[Ee]very|[Oo]ne|[Tt]he|[Aa]n?) (?:[a-z-]+ ){0,2}?[a-z]+)"
)
_LEAD = re.compile(
    r"^(?P<lead>(?:[Oo]n|[Ii]n|[Aa]t|[Dd]uring) (?:the |his |her |their )?(?:[A-Za-z]+ )?[A-Za-z]+|[Yy]esterday|[Ll]ast [a-z]+|"
    r"[Tt]his [a-z]+|[Tt]oday|[Ee]very [a-z]+|[Ee]ach [a-z]+)(?P<comma>,? )"
)
_OF_CLAUSE = re.compile(
    rf"^{_WHO} (?:already |currently |usually |also )?"
    r"(?:(?P<modal>can|could|must|will) |(?P<to>needs?|needed|wants?|wanted|has|had) to )?(?P<verb>[a-z]+) $"
)
_CLAUSES = re.compile(
    r", and |, but |, while |, so |; | and (?=[A-Z][a-z]+ |he |she |they |each |there |the )| while | but |^If |^if "
)
_EXISTS = re.compile(r"^[Tt]here (?P<be>are|were) $")
_FOLLOWS = re.compile(r"^(?P<rest>[^.,;!?()]*?)(?=[.,;!?(]| \(| and | but | while | then | so | or |$)")
_CUT_OFF = re.compile(
    r" (?:for|with|in|at|that|which|of|from|on|and|to|who|each with|to make|by) (?:[a-z]+ )?\$?\d.*$| for \$?$| for$"
)
_REST = re.compile(
    r"^(?: (?:on|in|at|from|for|to|each|every|per|a|an|of|with|during|than|this|last|yesterday|today|left)\b[A-Za-z' -]*)?$"
)
_OF_EACH = re.compile(
    r"\b(?:in|on|at|for|to|from) (?:each|every)\b|\b(?:each|every|per|an?) (?:day|week|month|year|hour|minute|night|morning)\b"
)
_TALKS_ON = re.compile(
    r"\b(?:that|which|who|where|when|if|because|as|more|least|was|were|is|are|has|have|had|will|would|did|does|it|them|they|he|she|him|"
    r"[a-z]+ing|each other|to (?!the\b|his\b|her\b|their\b|a\b|school\b|[A-Z])[a-z]+)\b"
)
_MORE_OF_IT = re.compile(
    r"\b(?:as many|as much|more\b(?! than)|another|again|the next|the second|the third|the following|tomorrow|the same|others?|twice|"
    r"three times|half|triple|double|each day|every day)\b",
    re.IGNORECASE,
)
_NUMBER_FIRST = re.compile(r"^ (?P<verb>are|were|[a-z]+(?:ed|ent|ook|ame|eft)) (?P<rest>[A-Za-z' -]+)(?=[.,;!]| and )")
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
    parts = _CLAUSES.split(text[begins:start])
    clause, led = parts[-1], ""
    lead = _LEAD.match(clause)
    if lead and (lead["comma"] == ", " or re.match(r"(?:[A-Z][a-z]+|he|she|they|there) ", clause[lead.end() :])):
        led, clause = lead["lead"], clause[lead.end() :]
        led = re.sub(r"^ (in|on|at) an? (?!day\b|week\b|month\b|year\b)", r" \1 the ", f" {led[0].lower()}{led[1:]}")
    after = text[end:]
    if phrase and not after.startswith(f" {phrase}"):
        return None
    after = after[len(phrase) + 1 :] if phrase else after
    amount = f"How many {phrase}" if phrase else "How much"
    noun = phrase.split()[-1] if phrase else ""
    if phrase and not clause and (first := _NUMBER_FIRST.match(after)):
        rest = re.sub(r"^((?:in |on |at |from )?)an? ", r"\1the ", first["rest"])
        if noun == statement.noun or _TALKS_ON.search(rest) or len(rest.split()) > 7 or _count_of(text, noun) > 1:
            return None
        if first["verb"] in ("are", "were") and not re.match(r"^(?:in|on|at|[a-z]+ed)\b", rest):
            return None
        return f"{amount} {first['verb']} {rest}{led}?"
    follows = _FOLLOWS.match(after)
    rest = _CUT_OFF.sub("", follows["rest"]) if follows else "?"
    if _OF_EACH.search(re.split(r"[.!?;](?: |$)", after)[0][len(rest) :]):
        return None  # "5 quarters and 100 dimes in every machine": the question would ask for all machines
    if not _REST.match(rest) or _TALKS_ON.search(rest) or len(rest.split()) > 7:
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
    if where := _EXISTS.match(clause):
        return f"{amount} {where['be']} there{rest}{led}?" if alone and noun != statement.noun else None
    match = _OF_CLAUSE.match(clause)
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
    elif not alone or (_MORE_OF_IT.search(after) and not (rest or led)):
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
