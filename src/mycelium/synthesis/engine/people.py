"""Who is in a story: names by place, drawn without two alike."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from mycelium.synthesis.engine.faults import StoryFault

PRONOUNS = {
    "m": {"he": "he", "him": "him", "his": "his", "himself": "himself", "hers": "his"},
    "f": {"he": "she", "him": "her", "his": "her", "himself": "herself", "hers": "hers"},
}
_TITLES = {"mr": ("m", "Mr. "), "mrs": ("f", "Mrs. "), "ms": ("f", "Ms. ")}
_GENDER = {"woman": "f", "girl": "f", "man": "m", "boy": "m"}
NameTable = dict[str, dict[str, tuple[str, ...]]]


@dataclass(frozen=True, slots=True)
class Character:
    """Somebody of a drawn story: the name as it is told, and the gender of the pronouns."""

    name: str
    gender: str

    def form(self, form: str) -> str:
        """The name ("") or a pronoun: "he" gives he or she, "He" the same with a capital."""
        if not form:
            return self.name
        word = PRONOUNS[self.gender][form.lower()]
        return word if form[0].islower() else word.capitalize()


@lru_cache(maxsize=1)
def names() -> NameTable:
    """Given names (f, m) and surnames (s) of every place."""
    table: NameTable = {}
    text = files("mycelium.synthesis").joinpath("stories/names.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        head, _, words = line.partition(":")
        place, kind = head.split()
        table.setdefault(place, {})[kind] = tuple(word.replace("_", " ") for word in words.split())
    return table


def places() -> tuple[str, ...]:
    return ("any", *names())


def draw_people(kinds: dict[str, str], place: str, rng: random.Random) -> dict[str, Character]:
    """Characters for the people of a story; no two begin with the same letter where that can be helped.

    Raises:
        StoryFault: an unknown place.
    """
    if not kinds:
        return {}
    table = names()
    if place == "any":
        # Half of the time American names, which the real problems mostly have; otherwise those of some other place.
        options = list(table)
        place = "us" if rng.random() < 0.6 else options[int(rng.random() * len(options))]
    elif place not in table:
        raise StoryFault(f"unknown place {place}; there are {', '.join(places())}")
    here = table[place]
    letters: set[str] = set()
    found: dict[str, Character] = {}
    for name, kind in kinds.items():
        gender, title = _TITLES.get(kind, ("", ""))
        gender = gender or _GENDER.get(kind) or ("m" if rng.random() < 0.56 else "f")
        pool = here["s" if title else gender]
        word = ""
        for _ in range(12):
            word = pool[int(rng.random() * len(pool))]
            if word[0] not in letters:
                break
        letters.add(word[0])
        found[name] = Character(title + word, gender)
    return found
