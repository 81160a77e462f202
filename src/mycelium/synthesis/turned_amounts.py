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
_STANDS_ALONE = "left went came remain remained live lived survive survived attended landed".split()
_MODALS = ("will", "would", "can", "could", "should", "must")


def amount(asked: str, text: str) -> Statement:
    """A question from "how many" or "how much" on, without its question mark, as a statement.

    Raises:
        Refused: it has another form, or what it counts is neither things nor money.
    """
    plain = P.how.match(asked)
    assert plain is not None  # state_result looked
    much = plain["much"].lower() == "much"
    match = _first_auxiliary(asked)
    if match is None:
        rest = plain["rest"].strip()
        words = rest.split()
        verb = any(word in PARTICIPLES or word in _STANDS_ALONE for word in words[1:5])
        if much or len(words) < 3 or not any(map(is_plural, words[:4])) or not verb:
            raise Refused("question: no auxiliary")
        return Statement(f"\0 {rest}", "", "", "")
    thing, aux, rest = match
    noun = _noun(thing)
    if much:
        number = _money(thing, rest, text)
    else:
        number = re.sub(r"^total ", "a total of \0 ", thing) if thing.startswith("total ") else f"\0 {thing}"
        compared = re.match(r"^(?:times|percent)\b", thing) and P.compared.search(asked)
        if not noun and not P.no_count.match(thing) or compared or P.twice_in_all.search(f"{thing} {rest}"):
            raise Refused("question: what is counted")
    passive = P.be_done.match(rest)
    if passive and aux in _MODALS and not much and thing and noun:
        after, participle = passive["after"].strip(), passive["participle"]
        known = participle in PARTICIPLES | {"left", "needed", "used"}
        if not known or after and not _follows_passive(after):
            raise Refused("question: what follows the verb")
        return Statement(f"{number} {aux} {rest}", "", participle, noun)
    if aux in ("is", "are", "was", "were"):
        return _being(number, aux, rest, noun, much)
    if aux in ("has", "have", "had"):
        return _perfect(number, aux, rest, noun)
    return clause(aux, rest, number, noun)


def _follows_passive(after: str) -> bool:
    return tail_is_free(after) or bool(P.to_do.match(after) and not STRANDED.search(after))


def _first_auxiliary(asked: str) -> tuple[str, str, str] | None:
    words = asked.split()
    index = next((index for index, word in enumerate(words) if index > 1 and re.fullmatch(_AUXILIARY, word)), 0)
    if not 0 < index < len(words) - 1:
        return None
    return " ".join(words[2:index]), words[index], " ".join(words[index + 1 :])


def _noun(thing: str) -> str:
    """The last word in the plural of what is counted: "clips" of "hair clips in total"."""
    words = thing.split()[2:] if P.of_the.match(thing) else P.joins.split(thing)[0].split()
    return words[-1] if words and is_plural(words[-1]) else ""


def _money(thing: str, rest: str, text: str) -> str:
    if only_dollars(text):
        if thing in ("", "money", "in total", "money in total", "total", "total money", "altogether"):
            if not thing.startswith(("money", "total money")) and not P.of_money.search(f"{thing} {rest}"):
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
        if tail and not FREE_REST.match(tail) or STRANDED.search(tail) and not P.to_begin.search(tail):
            raise Refused("question: what follows there are")
        verb = aux if not much else ("is" if aux in ("is", "are") else "was")
        return Statement(f"there {verb} {number}{spaced(tail)}", "", "be", noun)
    if much:
        return Statement(_how_much_is(number, aux, rest, first), "", "be", noun if number != "$\0" else "")
    there = f"there {aux} {number} {rest}"
    if aux in ("are", "were") and number.startswith(("a total of", "\0 ")):
        if first in ("left", "remaining"):
            return Statement(there, "", "be", noun)
        inside = first in ("in", "on", "at", "inside")
        if (inside or P.are_so.match(first)) and not STRANDED.search(rest) and not (inside and P.clause.search(rest)):
            told = there if inside and not number.startswith("\0 of") else f"{number} {aux} {rest}"
            return Statement(told, "", "be", noun)
    raise Refused("question: what follows are")


def _how_much_is(number: str, aux: str, rest: str, first: str) -> str:
    if number != "$\0":
        if P.state.match(rest) and aux in ("is", "was"):
            return f"there {aux} {number} {rest}" if first in ("left", "in") else f"{number} {aux} {rest}"
    elif first == "left":
        return f"there {aux} {number} {rest}"
    elif re.match(r"^(?:spent|needed)\b", rest):
        return f"{number} {aux} {rest}"
    elif P.owned.match(rest) and P.sum_of_money.search(rest) and not P.unclear.search(rest):
        if rest.endswith(" worth"):
            return f"{rest[:-6]} {aux} worth {number}"
        if " worth" not in rest and " and " not in rest:
            return f"{rest} {aux} {number}"
    raise Refused("question: how much is")


def _perfect(number: str, aux: str, rest: str, noun: str) -> Statement:
    match = P.subject.match(rest)
    if match is None:
        raise Refused("question: the subject")
    participle, _, tail = match["more"].partition(" ")
    if participle not in PARTICIPLES or tail and not tail_is_free(tail):
        raise Refused("question: what follows the verb")
    return Statement(f"{match['subject']} {aux} {participle} {number}{spaced(tail)}", "", participle, noun)
