"""A clause told with its number: "did", "Natalia sell altogether", "72 clips" is "Natalia sold 72 clips altogether".

The subject, an adverb, the verb and what follows are taken apart; whatever could be read otherwise is refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mycelium.errors import MyceliumError
from mycelium.synthesis.turned_words import BASES, MONEY_VERBS, PARTICIPLES, TIMES, is_plural
from mycelium.synthesis.words import past, patterns, third

P = patterns("turned_clauses")


@dataclass(frozen=True, slots=True)
class Statement:
    """A told result.

    text: the sentence, with "\\0" where its number stands (currency and percent sign are in the text).
    prefix: what stood before the question ("If each apple costs $2,"), or "".
    verb, noun: base form of the verb and last word of what is counted, "" where there is none.
    """

    text: str
    prefix: str
    verb: str = ""
    noun: str = ""


class Refused(MyceliumError):
    """Not turned round; the message is the reason, for counting."""


PRONOUN = r"he|she|they|it|you|we|I"
_ADVERBS = P.words("adverbs")
STRANDED = P.stranded
FREE_REST = P.free_rest
_NAME = r"(?:(?:Mrs?|Ms|Dr|Miss|Aunt|Uncle)\.? )?[A-Z][A-Za-zé]+(?: [A-Z][a-z]+)?"
_NO_LAST_WORDS = frozenset("the a an of to and in for his her their first second each".split())
_FIRST_WORDS = frozenset("he she they it you we i the his her their each every one a an all both these this".split())
_NOT_INSIDE = frozenset("to in on for with of at from that who".split())
_MOVES_MONEY = ("give", "use", "lose", "contribute", "borrow", "sell", "add")


def clause(aux: str, rest: str, number: str, noun: str) -> Statement:
    """ "did", "Natalia sell altogether", "72 clips": "Natalia sold 72 clips altogether".

    Raises:
        Refused: the subject, the verb or what follows is not understood for certain.
    """
    dollars = number.startswith("$")
    if aux in ("will", "would") and rest.startswith("there be"):
        tail = _free(rest[8:].strip())
        return Statement(f"there {aux} be {number}{spaced(tail)}", "", "be", noun)
    able = P.able.match(rest)
    if able and aux in ("will", "would", "should"):
        subject, verb, tail = able["subject"], able["verb"], able["tail"]
        if not _is_subject(subject) or verb not in BASES or (tail and not tail_is_free(tail)):
            raise Refused("question: the subject or its verb")
        _check_money(dollars and verb not in MONEY_VERBS)
        return Statement(f"{subject} {aux} be able to {verb} {number}{spaced(tail)}", "", verb, noun)
    subject, adverb, verb, tail = _verb_of(rest)
    participle, _, after = tail.partition(" ")
    if participle in PARTICIPLES - {"left"} and verb == "have" and aux in ("will", "would", "could", "must", "should"):
        told = f"{subject} {aux}{spaced(adverb)} have {participle} {number}{spaced(_free(after))}"
        return Statement(told, "", participle, noun)
    _check_money(dollars and verb not in MONEY_VERBS and verb not in _MOVES_MONEY)
    if dollars and verb == "sell" or verb in ("do", "go", "end") and not re.match(r"^(?:up )?with\b", tail):
        raise Refused("question: what follows the verb")
    finite = _finite(aux, subject, verb)
    if adverb and finite.startswith(aux.lower() + " "):
        finite, adverb = f"{aux.lower()} {adverb} {verb}", ""
    if verb == "be":
        raise Refused("question: what follows the verb")
    middle, start = "", f"{subject}{spaced(adverb)} {finite}"
    complement = P.complement.match(tail)
    if complement and number == "$\0 more" and verb == "need" and complement["after"]:
        if complement["verb"] not in MONEY_VERBS:
            return Statement(f"{start} {number} {tail}", "", verb, noun)
    if complement and verb in ("need", "have", "want", "plan", "manage", "get"):
        verb = complement["verb"]
        if verb not in BASES or (noun in TIMES and verb == "get"):
            raise Refused("question: what follows the verb")
        middle, tail = f" to {verb}", complement["after"]
        _check_money(dollars and verb not in MONEY_VERBS)
    elif verb in ("end", "start", "begin") and (with_ := P.with_.match(tail)):
        middle, tail = f" {with_[1]}", with_[2]
    elif verb in ("take", "cost") and (whom := P.whom.match(tail)):
        middle, tail = f" {whom[1]}", whom[2]
    elif verb == "take" and P.to_do.match(tail):
        return Statement(f"{subject} {finite} {number} {tail}", "", verb, noun)
    elif verb == "spend" and noun in TIMES and re.match(r"^[a-z]+ing\b", tail) and not STRANDED.search(tail):
        return Statement(f"{start} {number} {tail}", "", verb, noun)
    if particle := P.particle.match(tail):
        middle, tail = f"{middle} {particle[1]}", particle[2]  # "picked up 62 pounds", not "picked 62 pounds up"
    if tail.startswith("have left"):
        raise Refused("question: what follows the verb")
    if _free(tail) in ("in", "with", "of", "for", "on", "at"):
        raise Refused("question: a preposition at its end")
    return Statement(f"{start}{middle} {number}{spaced(tail)}", "", verb, noun)


def _check_money(is_wrong: bool) -> None:
    if is_wrong:
        raise Refused("question: how much of what is no money")


def _free(tail: str) -> str:
    """What follows the verb, where it is no object of its own."""
    if tail and not tail_is_free(tail):
        raise Refused("question: what follows the verb")
    return tail


def tail_is_free(tail: str) -> bool:
    """Whether what follows the verb is no object of its own: "in May", "each day", "altogether"."""
    if STRANDED.search(tail) and not P.to_begin.search(tail):
        return False
    if P.time_object.match(tail):
        return True
    return bool(FREE_REST.match(tail)) and not re.match(r"^(?:as|not|of)\b", tail) and not P.each_thing.match(tail)


def _verb_of(rest: str) -> tuple[str, str, str, str]:
    """Subject, adverb, base verb and the remainder of "Natalia still have left"."""
    words = rest.split()
    for index in range(1, min(len(words), 7)):
        if words[index] in BASES:
            subject, adverb = words[:index], ""
            if len(subject) > 1 and subject[-1] in _ADVERBS:
                adverb = subject.pop()
            if _is_subject(" ".join(subject)):
                return " ".join(subject), adverb, words[index], " ".join(words[index + 1 :])
    raise Refused("question: the subject or its verb")


def _is_subject(subject: str) -> bool:
    words = subject.split()
    if not P.is_subject.match(subject) or words[-1].lower() in _NO_LAST_WORDS:
        return False
    inside = _NOT_INSIDE - ({"of"} if "of them" in subject or "of the" in subject else set())
    if inside & {word.lower() for word in words}:
        return False
    return subject[0].isupper() and words[0] != "The" or words[0].lower() in _FIRST_WORDS


def is_plural_subject(subject: str) -> bool:
    """Whether a present verb has no -s after this subject."""
    low = subject.lower()
    if low in ("they", "you", "we", "i") or low.startswith(("both", "all ", "these")):
        return True
    if low.startswith(("each", "every", "one ", "this ", "a ", "an ")) or low in ("he", "she", "it"):
        return False
    if " and " in low:
        return True
    if re.match(rf"^{_NAME}$", subject) and not low.startswith(("the ", "his ", "her ", "their ")):
        return False
    return is_plural(low.split()[-1])


def _finite(aux: str, subject: str, verb: str) -> str:
    aux = aux.lower()
    if aux == "did":
        return past(verb)
    if aux in ("do", "does"):
        plural = is_plural_subject(subject)
        if plural != (aux == "do"):
            raise Refused("question: subject and verb do not agree")
        return verb if aux == "do" else third(verb)
    return f"{aux} {verb}"


def spaced(text: str | None) -> str:
    """A part of a sentence with the space before it; nothing where there is none."""
    return f" {text}" if text else ""
