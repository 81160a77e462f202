"""Finite verb forms by slot name: `{give}` is "gives" or "gave" by the story's tense, `{give_pl}` "give" or "gave"."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

_IRREGULAR_PAST = {
    "be": "was", "have": "had", "do": "did", "give": "gave", "get": "got", "buy": "bought", "sell": "sold", "eat": "ate",
    "find": "found", "lose": "lost", "spend": "spent", "make": "made", "take": "took", "put": "put", "go": "went",
    "run": "ran", "read": "read", "write": "wrote", "bring": "brought", "keep": "kept", "leave": "left", "pay": "paid",
    "drive": "drove", "ride": "rode", "cut": "cut", "break": "broke", "throw": "threw", "win": "won", "send": "sent",
    "build": "built", "drink": "drank", "catch": "caught", "grow": "grew", "feed": "fed", "come": "came", "see": "saw",
    "begin": "began", "split": "split", "hold": "held", "cost": "cost", "weigh": "weighed", "lend": "lent", "set": "set",
    "swim": "swam", "draw": "drew", "meet": "met", "teach": "taught", "sleep": "slept", "fall": "fell", "choose": "chose",
    "wake": "woke", "hang": "hung", "hide": "hid", "steal": "stole", "wear": "wore", "tear": "tore", "fly": "flew",
    "let": "let", "hit": "hit", "shut": "shut", "stand": "stood", "tell": "told", "think": "thought", "lay": "laid",
    "bake": "baked", "stop": "stopped", "plan": "planned", "jog": "jogged", "wrap": "wrapped",
    "trade": "traded", "ship": "shipped", "mop": "mopped", "bet": "bet", "tip": "tipped",
    "drop": "dropped", "swap": "swapped", "pass": "passed", "skip": "skipped",
    "travel": "traveled", "snap": "snapped", "rip": "ripped", "hop": "hopped", "chop": "chopped", "quit": "quit",
    "grab": "grabbed", "log": "logged", "withdraw": "withdrew", "blow": "blew", "shoot": "shot", "knit": "knitted",
}  # fmt: skip


@lru_cache(maxsize=1024)
def past(base: str) -> str:
    known = _IRREGULAR_PAST.get(base)
    if known:
        return known
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + "ed"


@lru_cache(maxsize=1024)
def third(base: str) -> str:
    if base == "have":
        return "has"
    if base == "be":
        return "is"
    if base in ("do", "go") or base.endswith(("s", "x", "z", "ch", "sh")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


_BE = {"be": ("is", "was"), "be_pl": ("are", "were"), "will": ("will", "would"), "can": ("can", "could")}


@lru_cache(maxsize=2048)
def finite(slot: str, in_past: bool) -> str:
    """The verb form of a slot name: base form, with `_pl` for a plural subject."""
    if slot in _BE:
        return _BE[slot][in_past]
    base, _, suffix = slot.partition("_")
    if in_past:
        return past(base)
    return base if suffix == "pl" else third(base)


class Slots(dict[str, Any]):
    """Slots of one telling; a slot that nobody filled is a verb in the story's tense."""

    in_past = True

    def __missing__(self, key: str) -> str:
        if not key.replace("_pl", "").isalpha() or not key.islower():
            raise KeyError(f"slot {key!r} is neither filled nor a verb")
        return finite(key, self.in_past)


class PresentSlots(Slots):
    in_past = False
