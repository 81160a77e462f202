# ruff: noqa: E501
"""Chances of cards of a deck of 52, of independent days, and of the only other outcome."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import combinations

from mycelium.solver.track1.chances import HOW_MANY, chance_asked, count_of, how_many, multiplied, successes
from mycelium.solver.track1.plans import Plan
from mycelium.solver.track1.readers import row, track1_reader
from mycelium.solver.track1.wording import Wording

_RANKS = {"ace": 1, "jack": 11, "queen": 12, "king": 13} | {str(k): k for k in range(2, 11)}
_SUITS = {"heart": 0, "diamond": 1, "spade": 2, "club": 3}
_DEAL = re.compile(
    r"(?P<n>\d+|a|one) (?:different )?cards? (?:is|are) (?:dealt|chosen|drawn|selected|picked)(?: in order| in succession)? from (?:the top of )?(?:a|the) (?:standard )?(?:well-shuffled |shuffled )?(?:52[- ]card )?(?:deck(?: of)?(?: 52)?(?: playing)?(?: cards)?)(?: of (?:52|cards))*(?: \(\d[^()]*\))?(?P<kept>,? (?:without replacement|with replacement))?"
)


def _cards(word: str) -> frozenset[tuple[int, int]] | None:
    """The cards of 52 that a word means."""
    word = re.sub(r"^(?:an? |the )", "", word.strip()).rstrip("s") if word.strip() not in ("ace", "aces") else "ace"
    deck = frozenset((rank, suit) for rank in range(1, 14) for suit in range(4))
    word = re.sub(r" cards?$", "", word)
    if word in _RANKS:
        return frozenset(c for c in deck if c[0] == _RANKS[word])
    if word in _SUITS:
        return frozenset(c for c in deck if c[1] == _SUITS[word])
    if word in ("red", "black"):
        return frozenset(c for c in deck if (c[1] < 2) == (word == "red"))
    if word == "face":
        return frozenset(c for c in deck if c[0] > 10)
    if of := re.fullmatch(r"(\w+) of (\w+)", word):
        rank, suit = _cards(of[1]), _cards(of[2])
        return rank & suit if rank and suit else None
    return None


@track1_reader
def _dealt(wording: Wording) -> Plan | None:
    asked = chance_asked(wording)
    if asked is None or "card" not in asked.setup:
        return None
    symbols = {r"\heartsuit": "heart", r"\diamondsuit": "diamond", r"\spadesuit": "spade", r"\clubsuit": "club"}
    event = re.sub(r"<(\d+)>", lambda m: symbols.get(wording.formulas[int(m[1])].strip(), m.group()), asked.event)
    match = _DEAL.fullmatch(
        re.sub(r"<(\d+)>", lambda m: symbols.get(wording.formulas[int(m[1])].strip(), m.group()), asked.setup)
    )
    if match is None or "with replacement" in (match["kept"] or ""):
        return None
    size = count_of(match["n"])
    if size == 1:
        one = re.fullmatch(
            r"(?:the card|it)(?: drawn| chosen)? is (?:either )?(an? [a-z0-9 ]+?)(?: or (an? [a-z0-9 ]+))?", event
        )
        sets = [_cards(part) for part in one.groups() if part] if one else []
        if not sets or None in sets:
            return None
        return asked.plan(row("ADD", Fraction(len(frozenset().union(*(s for s in sets if s))), 52), 0))
    if match_all := re.fullmatch(
        r"(?:both|all|all 3|they|the 2 cards)(?: of the)?(?: cards)?(?: drawn)? (?:are|will be) (?:both |all )?([a-z0-9 ]+)",
        event,
    ):
        cards = _cards(match_all[1])
        if not cards or size > 5:
            return None
        return asked.plan(row("DIV", row("COMBINATIONS", len(cards), size), row("COMBINATIONS", 52, size)))
    order = re.split(r",? and (?=the)|, (?=the)", event)
    wanted = []
    for place, part in zip(("first", "second", "third"), order, strict=False):
        said = re.fullmatch(rf"the {place}(?: card)?(?: dealt| drawn)? is (an? [a-z0-9 ]+)", part)
        cards = _cards(said[1]) if said else None
        if not cards:
            return None
        wanted.append(cards)
    if len(wanted) != size or size not in (2, 3):
        return None
    sizes = [len(cards) for cards in wanted]
    ways = multiplied(sizes)
    for a, b in combinations(range(size), 2):
        shared = len(wanted[a] & wanted[b])
        other = [sizes[k] for k in range(size) if k not in (a, b)]
        ways = row("SUB", ways, multiplied([shared, *other]))
    if size == 3:
        ways = row("ADD", ways, 2 * len(wanted[0] & wanted[1] & wanted[2]))
    return asked.plan(row("DIV", ways, row("PERMUTATIONS", 52, size)))


_EACH = re.compile(
    r"(?:the )?(?:probability|chance) (?:of|that|there will be|for)?[a-z' ]*?(?:for each of|on each of|each of|on any given|each|of each) (?:the )?[a-z ]*?(?:(?P<n>\d+) )?(?:days?|games?|shots?|attempts?|trials?)? ?(?:is|are) (?P<p>\d+/\d+|\d+%|0?\.\d+)"
)


@track1_reader
def _independent_days(wording: Wording) -> Plan | None:
    """A chance on each of several days: of at least one, of none, of all."""
    asked = chance_asked(wording)
    match = _EACH.fullmatch(asked.setup) if asked else None
    if asked is None or match is None or not match["n"]:
        return None
    chance = Fraction(match["p"].rstrip("%")) / (100 if match["p"].endswith("%") else 1)
    size = int(match["n"])
    event = re.sub(r" (?:during|in|over|on) (?:the next|these|those|the|that|any of the)[a-z0-9 ]*$", "", asked.event)
    if re.fullmatch(r"(?:it|there) will (?:not [a-z]+|be no [a-z]+)(?: at all)?", event):
        return asked.plan(row("POWER", row("SUB", 1, chance), size))
    if re.fullmatch(r"(?:it|there) will [a-z]+(?: [a-z]+)? at least (?:once|one time)", event):
        return asked.plan(row("SUB", 1, row("POWER", row("SUB", 1, chance), size)))
    if many := re.fullmatch(
        rf"(?:it|there) will [a-z]+(?: [a-z]+)? (?:on )?(?P<q>{HOW_MANY})(?: of the \d+)?(?: days| times)?", event
    ):
        allowed = how_many(many["q"], size)
        return asked.plan(successes(size, allowed, chance)) if allowed else None
    return None


@track1_reader
def _opposite_chance(wording: Wording) -> Plan | None:
    """The probability of the only other outcome."""
    asked = chance_asked(wording)
    if asked is None:
        return None
    match = re.fullmatch(
        r"the (?:probability|chance) (?:that )?(?P<who>[a-z ]+?) will (?P<what>[a-z]+)(?P<rest>[a-z ]*) is (?P<p>\d+/\d+|\d+%|0?\.\d+)(?:[.,] (?:(?:if )?it is impossible to tie|there are no ties|if ties are impossible))?",
        asked.setup,
    )
    if match is None:
        return None
    p = Fraction(match["p"].rstrip("%")) / (100 if match["p"].endswith("%") else 1)
    other = {"lose": "win", "win": "lose"}.get(match["what"])
    same = re.fullmatch(
        rf"{re.escape(match['who'])} will (?P<not>not )?(?P<what>[a-z]+){re.escape(match['rest']).replace(' a ', ' (?:a|the) ')}",
        event := asked.event.replace(" win the game", " win a game").replace(" lose the game", " lose a game"),
    )
    if same is None or event is None:
        return None
    if (same["not"] and same["what"] == match["what"]) or (same["what"] == other and "tie" in asked.setup):
        return asked.plan(row("SUB", 1, p))
    return None
