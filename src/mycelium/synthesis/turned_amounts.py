"""What "how many" and "how much" ask for, as a statement of it: "How many clips did she sell?" as "She sold clips", so many."""

from __future__ import annotations

import re

from mycelium.synthesis.turned_clauses import (
    FREE_REST,
    STRANDED,
    Refused,
    Statement,
    clause,
    spaced,
    tail_is_free,
)
from mycelium.synthesis.turned_words import PARTICIPLES, is_plural, only_dollars
from mycelium.synthesis.words import patterns

P = patterns("turned_amounts")

_AUXILIARY = r"does|do|did|will|would|can|could|should|must|is|are|was|were|has|have|had"
_STANDS_ALONE = (
    "left",
    "went",
    "came",
    "remain",
    "remained",
    "live",
    "lived",
    "survive",
    "survived",
    "attended",
    "landed",
)


def amount(asked: str, text: str) -> Statement:
    """A question from "how many" or "how much" on, without its question mark, as a statement.

    Raises:
        Refused: it has another form, or what it counts is neither things nor money.
    """
    plain = re.match(r"^how (?P<much>many|much)\b(?P<rest>.*)$", asked, re.IGNORECASE)
    assert plain is not None  # state_result looked
    match = _first_auxiliary(asked)
    if match is None:
        rest = plain["rest"].strip()
        words = rest.split()
        if plain["much"].lower() == "much" or len(words) < 3 or not any(is_plural(word) for word in words[:4]):
            raise Refused("question: no auxiliary")
        verb = next((word for word in words[1:5] if word in PARTICIPLES or word in _STANDS_ALONE), None)
        if verb is None:
            raise Refused("question: no auxiliary")
        return Statement(f"\0 {rest}", "", "", "")
    thing, aux, rest = match
    much = plain["much"].lower() == "much"
    noun = _noun(thing)
    if much:
        number = _money(thing, rest, text)
    else:
        if not noun and not re.match(r"^(?:more|of (?:them|these|those))$", thing):
            raise Refused("question: what is counted")
        number = re.sub(r"^total ", "a total of \0 ", thing) if thing.startswith("total ") else f"\0 {thing}"
        if re.match(r"^(?:times|percent)\b", thing) and re.search(
            r"\b(?:more|as|larger|bigger|heavier|greater|older)\b", asked
        ):
            raise Refused("question: what is counted")
        if re.search(r"\b(?:total|in all|altogether)\b.*\b(?:in total|altogether|in all)\b", f"{thing} {rest}"):
            raise Refused("question: what is counted")
    passive = re.match(r"^(?:still |now )?be (?P<participle>[a-z]+)(?P<after>(?: .+)?)$", rest)
    if passive and aux in ("will", "would", "can", "could", "should", "must") and not much and thing and noun:
        after = passive["after"].strip()
        if passive["participle"] not in PARTICIPLES | {"left", "needed", "used"} or (
            after and not _follows_passive(after)
        ):
            raise Refused("question: what follows the verb")
        return Statement(f"{number} {aux} {rest}", "", passive["participle"], noun)
    if aux in ("is", "are", "was", "were"):
        return _being(number, aux, rest, noun, much)
    if aux in ("has", "have", "had"):
        return _perfect(number, aux, rest, noun)
    return clause(aux, rest, number, noun)


def _follows_passive(after: str) -> bool:
    return tail_is_free(after) or bool(re.match(r"^to [a-z]+ [a-z0-9$' ]+$", after) and not STRANDED.search(after))


def _first_auxiliary(asked: str) -> tuple[str, str, str] | None:
    words = asked.split()
    for index, word in enumerate(words[2:], 2):
        if re.fullmatch(_AUXILIARY, word):
            if index + 1 == len(words):
                return None
            return " ".join(words[2:index]), word, " ".join(words[index + 1 :])
    return None


def _noun(thing: str) -> str:
    """The last word in the plural of what is counted: "clips" of "hair clips in total"."""
    words = re.split(r" (?:of|in|on|for|from|with|at|to|per)\b", thing)[0].split()
    if re.match(r"^of (?:the|his|her|their|these|those) ", thing):
        words = thing.split()[2:]
    return words[-1] if words and is_plural(words[-1]) else ""


def _money(thing: str, rest: str, text: str) -> str:
    if not only_dollars(text):
        raise Refused("question: how much of what is no money")
    if thing in ("", "money", "in total", "money in total", "total", "total money", "altogether"):
        verb_like = re.search(
            r"\b(?:spend|pay|earn|make|save|owe|cost|charge|raise|donate|collect|money|worth|have|receive|get|need|give)\b",
            f"{thing} {rest}",
        )
        if not thing.startswith(("money", "total money")) and not verb_like:
            return "$\0"  # "how much is ...": `_being` looks at what is asked
        return "$\0 in total" if "total" in thing or "altogether" in thing else "$\0"
    if thing in ("more money", "more"):
        return "$\0 more"
    if thing in ("change", "profit"):
        return "$\0 in " + thing
    if thing == "total profit":
        return "a total of $\0 in profit"
    raise Refused("question: how much of what is no money")


def _being(number: str, aux: str, rest: str, noun: str, much: bool) -> Statement:
    first = rest.split()[0]
    if first == "there":
        tail = rest[5:].strip()
        if "\0 more" in number and "than" not in tail:
            raise Refused("question: more than what")
        if (
            tail
            and not FREE_REST.match(tail)
            or STRANDED.search(tail)
            and not re.search(r"\b(?:to begin with|to start with)$", tail)
        ):
            raise Refused("question: what follows there are")
        verb = aux if not much else ("is" if aux in ("is", "are") else "was")
        return Statement(f"there {verb} {number}{spaced(tail)}", "", "be", noun)
    if much:
        if number != "$\0":
            if re.match(r"^(?:left|in|needed|spent|saved)\b", rest) and aux in ("is", "was"):
                return Statement(
                    f"there {aux} {number} {rest}" if first in ("left", "in") else f"{number} {aux} {rest}",
                    "",
                    "be",
                    noun,
                )
            raise Refused("question: how much is")
        if first == "left":
            return Statement(f"there {aux} {number} {rest}", "", "be", "")
        if re.match(r"^(?:spent|needed)\b", rest):
            return Statement(f"{number} {aux} {rest}", "", "be", "")
        if not re.match(r"^(?:the|his|her|their|each|one|[A-Z][a-z]+'s)\b", rest):
            raise Refused("question: how much is")
        if not re.search(
            r"\b(?:price|cost|bill|salary|income|pay|paycheck|profit|revenue|payment|rent|fee|deposit|discount|savings|earnings|"
            r"budget|total|worth|change|commission|bonus|tip|allowance|amount)\b",
            rest,
        ) or re.search(r"\b(?:\w+ing|\w+ed|more|than|if|when|after|percent)\b", rest):
            raise Refused("question: how much is")
        if rest.endswith(" worth"):
            return Statement(f"{rest[:-6]} {aux} worth {number}", "", "be", "")
        if " worth" in rest or " and " in rest:
            raise Refused("question: how much is")
        return Statement(f"{rest} {aux} {number}", "", "be", "")
    if aux in ("are", "were") and number.startswith(("a total of", "\0 ")):
        if first in ("left", "remaining"):
            return Statement(f"there {aux} {number} {rest}", "", "be", noun)
        if first in ("in", "on", "at", "inside"):
            if STRANDED.search(rest) or re.search(r"\b(?:is|are|was|were|did|does|has|have)\b", rest):
                raise Refused("question: what follows are")
            of = number.startswith("\0 of")
            return Statement(f"{number} {aux} {rest}" if of else f"there {aux} {number} {rest}", "", "be", noun)
        if first in (
            "not",
            "needed",
            "required",
            "girls",
            "boys",
            "women",
            "men",
            "sold",
            "used",
            "broken",
        ) or re.fullmatch(r"[a-z]+ed", first):
            if STRANDED.search(rest):
                raise Refused("question: what follows are")
            return Statement(f"{number} {aux} {rest}", "", "be", noun)
    raise Refused("question: what follows are")


def _perfect(number: str, aux: str, rest: str, noun: str) -> Statement:
    match = P.subject.match(rest)
    if match is None:
        raise Refused("question: the subject")
    words = match["more"].split()
    if words and words[0] in PARTICIPLES:
        tail = " ".join(words[1:])
        if tail and not tail_is_free(tail):
            raise Refused("question: what follows the verb")
        return Statement(f"{match['subject']} {aux} {words[0]} {number}{spaced(tail)}", "", words[0], noun)
    raise Refused("question: what follows the verb")
