"""Unequal shares and chains of comparisons: every clause is a linear equation about amounts of people or things."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fractions import Fraction

from mycelium.programs import ProgramError
from mycelium.solver.words.frames import Said
from mycelium.solver.words.registry import Proposal, word_reader
from mycelium.solver.words.settings import without_settings
from mycelium.solver.words.share_phrases import GOALS, said_in
from mycelium.solver.words.sizes import asked_unit, in_unit
from mycelium.solver.words.terms import Term, program_of_term, solved, total, unknown, value_of
from mycelium.solver.words.told import Told, tokens_of

_DROP = frozenset("the a an his her their its my our one that of each piece part number numbers share length".split())
_PRONOUNS = frozenset("he she it him her they them".split())
_FEWER = frozenset("less fewer shorter lighter cheaper smaller lower narrower younger".split())
_SIZE = {"larger": max, "largest": max, "greater": max, "bigger": max, "longer": max, "smaller": min, "smallest": min,
         "lesser": min, "shorter": min, "longest": max, "shortest": min}  # fmt: skip
_NEVER = frozenset(
    """each every and some more less times than twice half as how what day week month year hour total average percent rest left
    has have had did does do is are was were gets got get combined together altogether
    another both all not no if when after before then first's there they're""".split()
)
_MATTERS = re.compile(
    r"<|\b(?:more|less|fewer|twice|half|times|double|each|every|total|altogether|equal|all|rest|remain\w*|some|left|gave|gives|lost|loses|"
    r"sold|ate|ago|later|per)\b"
)


@dataclass
class _Story:
    told: Told
    unit: str
    amounts: dict[str, Term] = field(default_factory=dict)
    words: dict[str, frozenset[str]] = field(default_factory=dict)
    equations: list[tuple[Term, Term]] = field(default_factory=list)
    totals: list[tuple[Term, int]] = field(default_factory=list)
    nouns: set[str] = field(default_factory=set)
    last: str = ""
    behind: str = ""

    def find(self, phrase: str, fresh: bool = True) -> str | None:
        """The one who is meant; one not met before joins where that is allowed."""
        words = frozenset(re.sub(r"^(?:on|in|for) |'s?\b", "", phrase).split())
        if words & _NEVER or len(words) > 5 or "<" in phrase:
            return None
        if words <= _PRONOUNS:
            return self.last or None
        if words == {"one"} or words <= {"one", "piece", "part", "number", "of", "them", "is"}:
            words = frozenset(("one",))
        else:
            words = words - _DROP
        if not words:
            return None
        same = [name for name, known in self.words.items() if words == known]
        near = same or [name for name, known in self.words.items() if words <= known or known <= words]
        if len(near) > 1:
            return None
        if near:
            return near[0]
        shared = [name for name, known in self.words.items() if words & known]
        if shared and words & {"one"}:
            return None
        if not fresh:
            return None
        name = " ".join(sorted(words))
        self.words[name] = words
        self.amounts[name] = unknown()
        return name

    def number(self, token: str) -> Term:
        item = self.told.item(token)
        return item.term(self.unit) if item.unit else item.term()


@word_reader(
    r"\b(?:more|less|fewer|as (?:many|much|long|tall|heavy|large)|longer|shorter|taller|heavier|lighter|dearer|cheaper|larger|smaller)\b",
    0.99,
    "amounts that are compared",
)
def shares(told: Told) -> Proposal | None:
    """The amount of one, of all, or a difference; every clause has to be understood."""
    if any(item.kind not in "NCLMVDF" for item in told.items) or not told.items:
        return None
    text = without_settings(told)
    measured = [told.items[place] for place in tokens_of(text) if told.items[place].unit]
    dimensions = {item.dimension for item in measured}
    if len(dimensions) > 1:
        return None
    units = {unit for item in measured for unit in item.units}
    asked = asked_unit(told, measured[0].dimension) if measured else ""
    if len(units) > 1 or (asked and asked not in units):
        found = _read(told, text, asked) if asked else None
        return None if found is None else in_unit(told, measured, lambda unit: found)
    term = _read(told, text, next(iter(units), ""))
    return None if term is None else Proposal(term)


def _read(told: Told, text: str, unit: str) -> Term | None:
    story, goal, compared = _Story(told, unit), None, False
    for sentence in re.split(r"(?<=[.?!;])\s+", text):
        sentence = sentence.strip(" .?!;\"'")
        if not sentence:
            continue
        read = said_in(sentence)
        if read is None:
            if _MATTERS.search(sentence) is None and not sentence.startswith(("how", "what")):
                continue
            return None
        for said in read:
            if said.name in GOALS:
                if goal is not None:
                    return None
                goal = said
            elif not _state(story, said):
                return None
            compared = compared or said.name in ("more", "times")
    if goal is None or not compared or not 2 <= len(story.amounts) <= 5:
        return None
    noun = goal.slots.get("noun") or goal.slots.get("of")
    return _answer(story, goal) if noun is None or _one_noun(story, noun) else None


def _one_noun(story: _Story, noun: str) -> bool:
    """Whether everything that is counted has one name, as far as it has any."""
    heads = {re.sub(r"(?:es|s)$", "", each.split()[-1]) for each in (*story.nouns, noun)}
    heads -= {"money", "more", "do", "long", "tall"}
    return len(heads) <= 1 or bool(story.unit)


def _state(story: _Story, said: Said) -> bool:
    slots = said.slots
    story.nouns |= {slots[key] for key in ("noun", "noun2") if key in slots}
    if said.name == "total":
        count = int(story.told.item(slots["count"]).value) if "count" in slots else 0
        group = slots.get("group", "")
        names = re.split(r", and | and |, ", group) if " and " in group and "<" not in group else []
        found = [story.find(name) for name in names]
        if None in found or len(set(found)) != len(found):
            return False
        if not names and not count and group not in ("they", "the two", "the three", "both", "them"):
            return False
        story.totals.append((story.number(slots.get("value") or slots["value2"]), count or len(found)))
        return True
    who, other = slots["who"], slots.get("other")
    if who in ("who", "which"):
        first = story.behind or None
    else:
        first = story.find(who)
    if first is None:
        return False
    if said.name == "value":
        story.equations.append((story.amounts[first], story.number(slots["value"])))
        story.last = story.behind = first
        return True
    # "He has two fewer red ones than blue ones" compares what one person has.
    compared = {slots[key].split()[-1] for key in ("noun", "noun2") if key in slots}
    if (other or "").split()[-1] in compared and who.split()[-1] not in compared:
        return False
    second = story.find(other or "")
    if second is None or second == first:
        return False
    right = story.amounts[second]
    if slots.get("times"):
        right = story.number(slots["times"]) * right
    if slots.get("more"):
        more = story.number(slots["more"])
        right = right - more if slots["way"] in _FEWER else right + more
    story.equations.append((story.amounts[first], right))
    story.last, story.behind = first, second
    return True


def _answer(story: _Story, goal: Said) -> Term | None:
    people = list(story.amounts)
    for value, count in story.totals:
        if count and count != len(people):
            return None
        story.equations.append((total([story.amounts[name] for name in people]), value))
    if len(story.equations) != len(people):
        return None
    values = {name: _value(story, story.amounts[name]) for name in people}
    if any(value is None or value <= 0 for value in values.values()):
        return None
    if not story.unit and any(value.denominator != 1 for value in values.values() if value is not None):
        return None
    if goal.name == "together":
        group = goal.slots["group"]
        names = re.split(r", and | and |, ", group) if " and " in group else []
        chosen = [story.find(name, fresh=False) for name in names] if names else people
        counted = re.search(r"<N\d+>", group)
        if None in chosen or len(set(chosen)) != len(chosen):
            return None
        if counted and story.told.item(counted[0]).value != len(people):
            return None
        return solved(total([story.amounts[name] for name in chosen if name]), *story.equations)
    if goal.name == "difference":
        first, second = story.find(goal.slots["who"], fresh=False), story.find(goal.slots["other"], fresh=False)
        if first is None or second is None or first == second:
            return None
        high, low = sorted((first, second), key=lambda name: -(values[name] or 0))
        return solved(story.amounts[high] - story.amounts[low], *story.equations)
    words = goal.slots["who"].split()
    size = next((_SIZE[word] for word in words if word in _SIZE), None)
    if size is not None and set(people) <= {"one", "other", "two", "second", "first", "third"}:
        return solved(story.amounts[size(people, key=lambda name: values[name] or 0)], *story.equations)
    chosen_one = story.find(goal.slots["who"], fresh=False)
    return None if chosen_one is None else solved(story.amounts[chosen_one], *story.equations)


def _value(story: _Story, term: Term) -> Fraction | None:
    try:
        return value_of(program_of_term(solved(term, *story.equations), story.told.values))
    except ProgramError:
        return None
