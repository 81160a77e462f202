"""A number of a text hidden, and asked for: "5 apples" becomes "some apples", and the question "How many apples ...?".

Three ways: *direct* asks with the words of the number's own sentence, *named* writes "a certain number of" and asks for
"the unknown number of apples", *letter* writes a letter and asks for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from mycelium.problems import Quantity
from mycelium.synthesis.turned_results import Statement, is_plural_subject, only_dollars
from mycelium.synthesis.turned_words import FINITE, NAMES, TIMES, is_plural

WAYS = ("direct", "named", "letter")
LETTERS = "xnky"


@dataclass(frozen=True, slots=True)
class Hiding:
    """One way to hide a number: the words for a span of the text, and the question for it.

    `times`: what the number of the program is multiplied by to give the answer (100 for a percentage).
    """

    way: str
    span: tuple[int, int]
    words: str
    question: str
    answer_type: str
    times: Fraction = Fraction(1)


_NOUN_PHRASE = re.compile(r"^ (?P<words>[a-z][a-z'’-]*(?: [a-z][a-z'’-]*){0,3})")
_UNIT_FIRST = re.compile(
    r"^(?:kg|g|km|cm|mm|ml|lb|lbs|oz|mg|l|m|ft|mph|pound|ounce|gram|kilogram|liter|gallon|inch|foot|yard|meter|mile|minute|hour|day|week|month|year|"
    r"page|pack|story|cup|cent|percent|degree|square foot) "
)
_CUTS = frozenset(
    "and or but for in on at to from by with if then when while how what than that who which is are was were be has have had does do "
    "did will would can could each every per a an the he she they it his her its their this there so as of into onto after before "
    "more less fewer times many much off out up apart ago later old long tall wide deep high away long".split()
)
_DETERMINED = re.compile(
    r"(?:\b(?:the|a|an|these|those|this|that|his|her|their|its|my|our|your|first|last|next|other|another|all|both|least|most|about|around|exactly|"
    r"only|just|almost|nearly|than|over|under|approximately|every|each|any|no|same|whole|entire|remaining|final|past|previous|"
    r"additional|extra|[A-Za-z]+['’]s|top|of|total|by|plus|minus|times|roughly|half|between|as|without|no)|[-#/$(:&*+=])\s*$",
    re.IGNORECASE,
)
_LETTER_NOT = re.compile(
    r"(?:\b(?:an?|about|around|least|most|approximately|roughly|nearly|almost|between|grade|chapter|page|room|number|no\.|day|week|year|"
    r"in|on|by|at|until|since|of|level|age|first|last|final|another|half|times|over|under|up to|more than|less than|fewer than|"
    r"ages|class|top|all|both|these|those)|[-#/(:&*+=])\s*$",
    re.IGNORECASE,
)
_AFTER_NOT = re.compile(
    r"^(?:[-/:]|\s*(?:a\.?m|p\.?m|o'clock)\b|\s*(?:x|×|\*)\s|,? [A-Z][a-z]+ and|\s*(?:%|percent)? ?(?:to|or|-) \$?\d|st\b|nd\b|rd\b|th\b|"
    r" (?:in|into) (?:a|one) |\s*=|[a-zA-Z])"
)
_LISTED_AFTER = re.compile(
    r"^ [a-z ]+(?:,|:| named| called| -| —) (?:[A-Z][a-z]+|one|a|the)\b|^ (?:of (?:them|which|whom|these|those)\b)"
)
_OF_WHAT = re.compile(
    r"^ of (?:the |his |her )?(?:[a-z-]+ )?(?!(?:in|on|at|for|than|and|as|each|every)\b)[a-z-]+"
    r"(?=[.,;!?]| (?:and|for|in|on|at|from|to|with|that|per|each|every|a|an|so|but|is|are|was|were|or|as|than|this|last|today)\b)"
)


def hidings(text: str, quantity: Quantity, statement: Statement, letter: str) -> Iterator[Hiding]:
    """The ways to hide a quantity of `text` (everything before the question), whatever the story allows.

    statement: the told result, with which a direct question must not be confused.
    """
    start, end = quantity.char_span
    before, after = text[:start], text[end:]
    if (
        _AFTER_NOT.match(after)
        or re.search(r"[\d.,]$|\d\s+$", before)
        or quantity.kind not in ("integer", "decimal", "money", "percent", "word")
    ):
        return
    if quantity.surface.lower() in ("dozen", "hundred", "thousand", "million", "pair", "score"):
        return
    if quantity.value <= 0 or quantity.value == 1 or (quantity.kind == "word" and _LISTED_AFTER.match(after)):
        return
    if re.match(r"^(?:1[5-9]|20)\d\d$", quantity.surface) and re.search(
        r"\b(?:in|since|of|year|from|until|by|before|after|to)\s+$", before
    ):
        return
    if quantity.kind == "percent":
        yield from _percent(text, quantity, letter)
    elif quantity.kind == "money":
        yield from _money(text, quantity, statement, letter)
    elif not re.match(r"^ ?(?:dollars?|cents?|percent)\b", after):
        yield from _count(text, quantity, statement, letter)


def _capital(before: str, words: str) -> str:
    return words[0].upper() + words[1:] if not before.strip() or re.search(r"[.!?]\s*$", before) else words


def _ask_letter(letter: str) -> str:
    return {"x": "What is the value of x?", "n": "Find the value of n.", "k": "What is k?", "y": "What number is y?"}[
        letter
    ]


def _letter_fits(text: str, before: str, letter: str) -> bool:
    if re.search(rf"(?<![A-Za-z'’]){letter}(?![A-Za-z])", text, re.IGNORECASE) or not before.strip():
        return False
    return not _LETTER_NOT.search(before) and not re.search(r"[.!?]\s*$", before)


# -- percent ---------------------------------------------------------------------------------------------------------


def _percent(text: str, quantity: Quantity, letter: str) -> Iterator[Hiding]:
    start, end = quantity.char_span
    before, after = text[:start], text[end:]
    if quantity.value >= 1:
        return
    span, hundred = (start, end), Fraction(100)
    if _letter_fits(text, before + "", letter) and re.match(
        r"^(?: (?:of|more|less|off|discount|fewer|tip|tax|interest)\b)", after
    ):
        yield Hiding("letter", span, f"{letter}%", _ask_letter(letter), "percent", hundred)
    whole = re.match(
        r"^ of (?P<whole>(?:the|his|her|their|all|these|those|its) (?:[a-z]+ ){0,2}?[a-z]+)"
        r"(?: (?:are|were|is|was|have|had|on|to|in|for|as|that|who|and|by|from|but|at)\b|[.,;!])",
        after,
    )
    if whole is None or _DETERMINED.search(before):
        return
    words = _capital(before, "a certain percentage")
    yield Hiding("named", span, words, "What is the unknown percentage?", "percent", hundred)
    told = re.match(
        r"^ of (?P<whole>.+?) (?P<be>are|were) (?P<what>[a-z]+(?: (?:in|at|from|on) (?:the )?[a-z]+)?)(?=[.,;!]| and the rest\b)",
        after,
    )
    if (
        told
        and re.search(r"(?:^|[.!?] |[.!?] If )$", before)
        and text.count("%") == 1
        and len(told["whole"].split()) <= 4
        and not re.search(r"\d", told[0])
    ):
        if re.match(r"^(?:the|these|those|all)\b", told["whole"]):
            question = f"What percentage of {told['whole']} {told['be']} {told['what']}?"
            yield Hiding("direct", span, words, question, "percent", hundred)


# -- money -----------------------------------------------------------------------------------------------------------


def _money(text: str, quantity: Quantity, statement: Statement, letter: str) -> Iterator[Hiding]:
    start, end = quantity.char_span
    before, after = text[:start], text[end:]
    if (
        not quantity.surface.startswith("$")
        or not only_dollars(text)
        or re.match(r"^ ?(?:million|thousand|billion|k\b|m\b|-)", after)
    ):
        return
    span = (start, end)
    plain_end = re.match(
        r"^(?:[.,;!]| (?:and|for|per|an?|each|every|to|on|in|from|at|but|if|apiece|while|as|with|when|worth|less|more|of|so|by)\b)",
        after,
    )
    if _letter_fits(text, re.sub(r"\b(?:an?|at|of|by) $", "the ", before), letter):
        yield Hiding("letter", span, f"${letter}", _ask_letter(letter), "money")
    if plain_end is None or _DETERMINED.search(before) or re.match(r"^ (?:more|less|worth|of|bill)\b", after):
        return
    verb = re.search(r"(?P<verb>[a-z]+)(?: (?:him|her|them|[A-Z][a-z]+))? $", before)
    priced = re.search(r"\b(?:for|at) $", before)
    if priced and re.match(r"^ (?:each|apiece|per [a-z]+|an? [a-z]+)(?=[.,;!]| and)", after):
        by_time = re.match(r"^ (?:per|an?) (?:hour|day|week|month|year|minute)\b", after)
        words = "a certain amount" if by_time else "a certain price"
        yield Hiding("named", span, words, f"How much is the unknown {words.split()[-1]}?", "money")
        bought = re.search(
            r"\b(?P<verb>bought|buys|sold|sells|ordered) (?P<count>[\w,]+ )?(?P<thing>(?:[a-z]+ )?[a-z]+s) (?:for|at) $",
            before,
        )
        one = bought and _one_of(bought["thing"])
        if bought and one and re.match(r"^ (?:each|apiece)", after) and len(re.findall(rf"\b{one}s?\b", text)) <= 2:
            yield Hiding(
                "direct",
                span,
                words,
                f"What was the price of each {one}?"
                if bought["verb"] in ("bought", "sold", "ordered")
                else f"What is the price of each {one}?",
                "money",
            )
        return
    if re.search(r"\b(?:which|that) costs? $", before) and not re.match(r"^ (?:each|apiece)\b", after):
        return  # each, or all of them?
    known = FINITE.get(verb["verb"]) if verb else None
    if known is None or known[0] not in (
        "cost",
        "charge",
        "pay",
        "spend",
        "earn",
        "save",
        "make",
        "give",
        "receive",
        "have",
        "get",
        "donate",
        "owe",
        "raise",
    ):
        return
    more = " of money" if known[0] not in ("cost", "charge") else ""
    words = f"a certain amount{more}"
    yield Hiding("named", span, words, f"How much is the unknown amount{more}?", "money")
    yield from _direct(text, quantity, statement, words, "", "money")


def _one_of(plural: str) -> str | None:
    words = plural.split()
    last = words[-1]
    if (
        not is_plural(last)
        or last.endswith(("ies", "ves", "shes", "ches", "xes", "sses", "oes"))
        or last in ("people", "pants", "jeans", "shorts", "scissors", "glasses", "clothes")
    ):
        return None
    return " ".join([*words[:-1], last[:-1]]) if last.endswith("s") else None


# -- counts and measures ---------------------------------------------------------------------------------------------


def noun_phrase(after: str) -> str | None:
    """The things that a number counts, up to the noun in the plural: "red apples" of " red apples for lunch"."""
    match = _NOUN_PHRASE.match(after)
    if match is None:
        return None
    taken: list[str] = []
    if _UNIT_FIRST.match(match["words"]):
        return None  # "5 kg bags"
    for word in match["words"].split():
        if word in _CUTS:
            break
        taken.append(word)
        if is_plural(word) and len(taken) <= 3:
            rest = after[1 + len(" ".join(taken)) :]
            following = re.match(r"^ ([a-z]+)", rest)
            if following and is_plural(following[1]) and following[1] not in FINITE and following[1] not in _CUTS:
                continue  # "sports cars"
            return " ".join(taken)
    return None


def _count(text: str, quantity: Quantity, statement: Statement, letter: str) -> Iterator[Hiding]:
    start, end = quantity.char_span
    before, after = text[:start], text[end:]
    span = (start, end)
    more = re.match(r"^ (more|fewer|less)\b", after)
    tail = after[len(more[0]) :] if more else after
    phrase = noun_phrase(tail)
    of = re.match(r"^ of (?:the|his|her|their|these|those) (?:[a-z]+ ){0,2}?([a-z]+)", tail) if phrase is None else None
    noun = phrase.split()[-1] if phrase else ""
    kind = "time" if noun in TIMES else "count"
    age = re.match(r"^ years old\b", tail)
    older = re.match(r"^ years (older|younger) than (?P<than>[A-Z][a-z]+(?:'s [a-z]+)?|him|her)(?=[.,;!]| and)", tail)
    if more and (statement.noun == "" and "$" in statement.text or phrase is None and not re.match(r"^ than\b", tail)):
        return
    letterable = phrase is not None or more or age or re.match(r"^ times (?:as|more|the)\b", tail)
    if letterable and _letter_fits(text, before, letter) and quantity.kind != "word":
        yield Hiding("letter", span, letter, _ask_letter(letter), kind)
    if _DETERMINED.search(before) or age or re.match(r"^ (?:dozen|hundred|thousand|million)\b", tail):
        return
    if older and not more:
        who = re.search(r"(?:^|[.!?,] |\band )(?P<who>[A-Z][a-z]+(?:'s [a-z]+)?) (?P<be>is|was) $", before)
        if who:
            words_span = (start, end + len(" years "))
            yield Hiding(
                "direct",
                words_span,
                "",
                f"How many years {older[1]} than {older['than']} {who['be']} {who['who']}?",
                "time",
            )
        return
    if re.match(
        r"^ (?:times\b|years? (?:old|older|younger|ago)|[a-z]+ (?:tall|long|wide|deep|high|away|thick|ago|later|apart|old|"
        r"longer|taller|shorter|heavier)\b)",
        tail,
    ):
        return
    if more:
        if phrase is None and not re.match(r"^ than [A-Z]", tail):
            return
        than = re.match(rf"^ (?:{re.escape(phrase)} )?than\b" if phrase else r"^ than\b", tail)
        words_span = (start, end + 1) if than else span
        words = "" if than else "some"
        if than is None and more[1] != "more":
            return
        if words == "some" and re.search(r"\bsome\b", text, re.IGNORECASE):
            return
        if not than and before.rstrip().lower().endswith(("with", "of")):
            return
        yield from _direct(
            text,
            quantity,
            statement,
            _capital(before, words) if words else "",
            f"{more[1]}{' ' + phrase if phrase else ''}",
            kind,
            words_span,
        )
        return
    if phrase is None:
        if of and is_plural(of[1]) and of[1] != "others" and quantity.value.denominator == 1:
            yield Hiding(
                "named", span, _capital(before, "a certain number"), f"What is the unknown number of {of[1]}?", "count"
            )
        return
    if (
        quantity.value.denominator != 1
        and kind != "time"
        and noun
        not in (
            "miles",
            "pounds",
            "cups",
            "gallons",
            "kilometers",
            "ounces",
            "liters",
            "feet",
            "meters",
            "inches",
            "yards",
            "acres",
        )
    ):
        return
    whole = _OF_WHAT.match(tail[len(phrase) + 1 :])
    named = phrase + (whole[0] if whole else "")
    if re.match(r"^(?:,? which is| (?:more|less|fewer)\b)", tail[len(named) + 1 :]):
        return
    yield Hiding(
        "named", span, _capital(before, "a certain number of"), f"What is the unknown number of {named}?", kind
    )
    some = "some" if not re.search(r"\bsome\b", text, re.IGNORECASE) and noun not in TIMES else "a certain number of"
    yield from _direct(text, quantity, statement, _capital(before, some), phrase, kind)


# -- the number's own sentence as a question -------------------------------------------------------------------------

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


def _direct(
    text: str,
    quantity: Quantity,
    statement: Statement,
    words: str,
    phrase: str,
    kind: str,
    span: tuple[int, int] | None = None,
) -> Iterator[Hiding]:
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
        led = f" {led[0].lower()}{led[1:]}"
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
    if not _REST.match(rest) or _TALKS_ON.search(rest) or len(rest.split()) > 7:
        return None
    if rest and re.match(rf"^{re.escape(rest)}, (?:the |his |her |a )?[a-z]+(?: [a-z]+)?(?:,| and )", after):
        return None  # a list goes on
    of = _OF_WHAT.match(f"{rest}.")
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
    if rest == " each" and base == "cost":
        rest = ""
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
    named = {word for word in re.findall(r"\b[A-Z][a-z]+\b", text) if word in NAMES}
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
