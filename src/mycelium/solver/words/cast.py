"""Who is meant: the people of a story, by name ("Ravi"), by kinship ("his cousin", "the mother") or by a pronoun."""

from __future__ import annotations

import re

_MALE = frozenset(
    "father dad son brother uncle grandfather grandpa nephew husband man boy grandson king stepfather stepson".split()
)
_FEMALE = frozenset(
    "mother mum mom daughter sister aunt grandmother grandma granny niece wife woman girl granddaughter queen "
    "stepmother mrs ms miss".split()
)
_KIN = _MALE | _FEMALE | frozenset("cousin friend teacher child parent grandchild twin neighbour neighbor".split())
_HE, _SHE = frozenset(("he", "him", "his")), frozenset(("she", "her", "hers"))
_I = frozenset(("i", "me", "my", "mine", "myself"))
_OWNERS = frozenset("my his her their the our your a an old young little big only younger older elder".split())
_NEVER = frozenset(
    """is was are were be will would been has have had as than times time twice half double triple age ages years year old sum
    total difference between and or if when then who which that this these those what how by in of to from now today more
    less together add adds both all there each every one two with at on for it they them we us not""".split()
)


class Cast:
    """The people met so far. `find` gives the key of the person that a phrase means, None where it is no such phrase."""

    def __init__(self) -> None:
        self.gender: dict[str, str] = {}
        self.alias: dict[str, str] = {}
        self.owner: dict[str, str] = {}
        self.recent: list[str] = []

    def find(self, phrase: str, apart_from: str | None = None) -> str | None:
        """The person; a new one joins. apart_from: a person who is not meant, the other one of a comparison."""
        phrase = phrase.strip(" ,")
        if phrase in _I:
            return self._met("i", "")
        if phrase in _HE | _SHE:
            return self._by_pronoun("m" if phrase in _HE else "f", apart_from)
        if phrase in ("who", "whom"):
            return self.recent[-1] if self.recent and self.recent[-1] != apart_from else None
        words = phrase.split()
        owner = ""
        while words and (words[0] in _OWNERS or words[0].endswith("'s")):
            if words[0].endswith("'s") or words[0] in _HE | _SHE | _I:
                owner = words[0].removesuffix("'s")
            if words[0] in ("younger", "older", "elder") and words[1:] in ([], ["one"]):
                return None
            words = words[1:]
        if (
            not 1 <= len(words) <= 3
            or set(words) & (_NEVER | _HE | _SHE)
            or re.search(r"[^a-z' à-ÿ-]", " ".join(words))
        ):
            return None
        kin = next((word for word in words if word in _KIN), "")
        if len(words) > 1 and not kin and words[0] not in ("mr", "dr", "aunt", "uncle", "prof"):
            return None
        name = words[-1]
        if name in _KIN and len(words) > 1:
            return None
        gender = "m" if kin in _MALE or words[0] == "mr" else "f" if kin in _FEMALE or words[0] in _FEMALE else ""
        if kin and kin != name:
            self.alias.setdefault(kin, name)
        name = self.alias.get(name, name)
        if (
            kin
            and owner
            and self.owner.setdefault(name, owner) != owner
            and not ({owner, self.owner[name]} & (_HE | _SHE | _I))
        ):
            return None
        return self._met(name, gender)

    def _by_pronoun(self, gender: str, apart_from: str | None) -> str | None:
        order = [name for name in reversed(self.recent) if name != apart_from]
        sure = [name for name in dict.fromkeys(order) if self.gender[name] == gender]
        open_ = [name for name in dict.fromkeys(order) if self.gender[name] == "" and name != "i"]
        if len(sure) > 1 or (not sure and len(open_) > 2):
            return None
        # Of two whose names do not tell, the one that the story is about is meant: the first one named.
        name = sure[0] if sure else open_[-1] if open_ else "he" if gender == "m" else "she"
        return self._met(name, gender)

    def _met(self, name: str, gender: str) -> str:
        self.gender[name] = self.gender.get(name) or gender
        self.recent.append(name)
        return name
