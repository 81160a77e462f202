"""Consecutive numbers, even or odd ones too, with a given sum: the first, the last or the middle one."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.solver.words.registry import Proposal, word_reader
from mycelium.solver.words.settings import without_settings
from mycelium.solver.words.terms import constant
from mycelium.solver.words.told import Told, tokens_of

_ROW = re.compile(
    r"\bconsecutive\b|\bin a row\b|\bone after (?:the other|another)\b|\bfollow(?:s|ing)? (?:one another|each other|"
    r"directly)\b|\bsuccessive\b|\bnext to each other\b|\bneighbouring\b|\bfacing\b"
)
_COUNT = re.compile(
    r"<N(\d+)> (?:(?:[a-z'-]+,? ){0,4}?)(?:consecutive|successive|neighbouring|facing|(?:whole |even |odd |natural |"
    r"counting |positive |page |house |ticket )*(?:numbers|integers|tickets|houses|pages|days|lockers|seats|cards|"
    r"rooms|doors|evens|odds)\b)"
)
_SUM = re.compile(r"\b(?:sum|add(?:s|ed)? (?:up )?|adding|total\w*|together|make|altogether)\b")
_WHICH = (
    (re.compile(r"\b(?:small(?:est|er)|least|lowest|lower|first|youngest|lesser|earliest|earlier|left-hand|"
        r"left)\b"), "first"),
    (re.compile(r"\b(?:larg(?:est|er)|great(?:est|er)|highest|higher|last|bigg(?:est|er)|oldest|latest|later|"
        r"right-hand|right)\b"), "last"),
    (re.compile(r"\b(?:middle|median|central)\b"), "middle"),
    (re.compile(r"\bsecond\b(?! (?:largest|biggest|smallest|highest|lowest))"), "second"),
)  # fmt: skip
_UNREAD = re.compile(
    r"\b(?:product|squares?|squared|difference|times|twice|half|third of|more than|less than|average|mean|percent|"
    r"each day|every|sum of the (?:smallest|largest|first|last|smaller|larger|squares|digits)|reciprocals?)\b"
)


@word_reader(
    r"\b(?:consecutive|in a row|after the other|one another|each other|successive|neighbouring|"
    r"facing)\b",
    0.75,
    "consecutive numbers",
)
def consecutive(told: Told) -> Proposal | None:
    """The number asked for, from how many there are, their distance and their sum."""
    text = without_settings(told)
    counted = _COUNT.search(text)
    if not _ROW.search(text) or not _SUM.search(text) or _UNREAD.search(text) or counted is None:
        return None
    text = re.sub(r"\bbuilt for <N\d+> [a-z]+", "", text)
    if re.search(r"\b(?:numbers|integers|multiples|odd|even|pages?|ages?|houses?|birthdays|years)\b", text) is None:
        return None
    count_place = int(counted[1])
    count = told.items[count_place].value
    again = {
        place
        for place in tokens_of(told.question)
        if told.items[place].value == count and f"the <N{place}>" in text and place != count_place
    }
    places = [place for place in dict.fromkeys(tokens_of(text)) if place not in again]
    step = Fraction(1)
    multiples = re.search(r"\bmultiples of <N(\d+)>", text)
    if multiples:
        step = told.items[int(multiples[1])].value
        places.remove(int(multiples[1]))
    elif re.search(r"\b(?:even|odd|evens|odds)\b", text):
        step = Fraction(2)
    if len(places) != 2 or count_place not in places:
        return None
    other = told.items[places[0] if places[1] == count_place else places[1]]
    if other.kind not in "ND" or not 2 <= count <= 30 or count.denominator != 1:
        return None
    first = (other.value - step * count * (count - 1) / 2) / count
    parity = 1 if re.search(r"\bodds?\b", text) else 0
    if (
        first.denominator != 1
        or first < 1
        or (step == 2 and not multiples and first % 2 != parity)
        or (multiples and first % step)
    ):
        return None
    asked = [name for pattern, name in _WHICH if pattern.search(told.question)]
    if len(asked) != 1 or (asked[0] == "middle" and count % 2 == 0):
        return None
    ahead = {"first": Fraction(0), "last": count - 1, "middle": (count - 1) / 2, "second": Fraction(1)}[asked[0]]
    total, many = other.term(), told.items[count_place].term()
    start = (total - constant(step * count * (count - 1) / 2)) / many
    return Proposal(start + step * ahead, kind="number")
