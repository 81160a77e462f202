"""Ages, now, in some years and some years ago: every clause is a linear equation about the ages of people."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fractions import Fraction

from mycelium.programs import ProgramError
from mycelium.solver.words.age_phrases import GOALS, STATEMENTS, Clause, clauses_of, no_matter, time_of
from mycelium.solver.words.cast import Cast
from mycelium.solver.words.registry import Proposal, word_reader
from mycelium.solver.words.terms import Term, constant, program_of_term, solved, total, unknown, value_of
from mycelium.solver.words.told import Told


@dataclass
class _Story:
    """What is known so far: unknown ages of today, equations, pairs whose distance is known without a sign."""

    told: Told
    cast: Cast = field(default_factory=Cast)
    ages: dict[str, Term] = field(default_factory=dict)
    equations: list[tuple[Term, Term]] = field(default_factory=list)
    gaps: list[tuple[Term, Term]] = field(default_factory=list)
    groups: list[tuple[Term, Term, int]] = field(default_factory=list)
    shift: Term | None = None
    subject: tuple[str, str] | None = None

    def age(self, person: str, shift: Term | None) -> Term:
        today = self.ages.setdefault(person, unknown())
        return today if shift is None else today + shift

    def number(self, token: str) -> Term:
        item = self.told.item(token)
        return item.term("year") if item.kind == "D" else item.term()


@word_reader(r"\b(?:years?|ages?|old|older|younger)\b", 0.99, "ages of people")
def ages(told: Told) -> Proposal | None:
    """The age, the sum of ages or the number of years that is asked for; every clause has to be understood."""
    if not re.search(r"\b(?:how old|age|ages|years? (?:ago|from now|time)|how many years)\b", told.question):
        return None
    if any(item.kind not in "NDF" or (item.kind == "D" and item.units != ("year",)) for item in told.items):
        return None
    # Of two people whose ages differ by so much, either may be the older one; only one way may leave all ages positive.
    found, turned = _read(told, 1), _read(told, -1)
    return None if found and turned else found or turned


def _read(told: Told, sign: int) -> Proposal | None:
    story = _Story(told)
    goal = None
    text = re.sub(r"(<[DN]\d+>)(?:-| )(?:years?(?:-| ))?(?:old|of age)\b(?! as| than)", r"\1", told.template)
    for sentence in re.split(r"(?<=[.?!;:])\s+", text):
        sentence = sentence.strip(" .?!;:\"'")
        if not sentence:
            continue
        read = clauses_of(sentence)
        if read is None:
            if no_matter(sentence):
                continue
            return None
        story.shift = None
        for clause in read:
            if clause.name in GOALS:
                if goal is not None:
                    return None
                goal = clause
                continue
            if not _state(story, clause, None):
                return None
    if goal is None:
        return None
    asked, years = _goal(story, goal), None
    if asked is None:
        return None
    target, years = asked
    everyone = list(story.ages.values())
    if not 1 <= len(everyone) <= 4:
        return None
    for left, right, count in story.groups:
        if count and count != len(everyone):
            return None
        whole = total(everyone)
        story.equations.append((whole + right * len(everyone) if right is not _NOW else whole, left))
    if len(story.gaps) > 1 or len(everyone) + (years is not None) != len(story.equations) + len(story.gaps):
        return None
    if not story.gaps and sign < 0:
        return None
    for gap, value in story.gaps:
        story.equations.append((gap * sign if sign < 0 else gap, value))
    for each in (*everyone, *([years] if years is not None else [])):
        if not _positive(told, solved(each, *story.equations), whole_number=each is years):
            return None
    term = solved(target, *story.equations)
    return Proposal(term, unit="years", kind="measure") if _positive(told, term) else None


_NOW = constant(0)


def _positive(told: Told, term: Term, whole_number: bool = False) -> bool:
    try:
        value = value_of(program_of_term(term, told.values))
    except ProgramError:
        return False
    return isinstance(value, Fraction) and 0 < value < 2000 and value.denominator == 1


def _state(story: _Story, clause: Clause, years: Term | None) -> bool:
    """Take a statement into the story; False where somebody or some time in it is not understood."""
    known, shift = time_of(clause, story.number, story.shift, years)
    if not known:
        return False
    story.shift = shift
    slots = clause.slots
    if clause.name == "sum" or clause.name == "gap":
        people = _people(story, slots.get("group") or "")
        if people is None:
            return False
        value = story.number(slots["value"])
        if clause.name == "gap":
            pair = people or list(story.ages)
            if len(pair) != 2:
                return False
            story.gaps.append((story.age(pair[0], None) - story.age(pair[1], None), value))
            return True
        if not people:
            story.groups.append((value, shift if shift is not None else _NOW, _count(story, slots.get("count"))))
            return True
        story.equations.append((total([story.age(person, shift) for person in people]), value))
        return True
    if clause.name == "makes":
        if story.subject is None:
            return False
        first, second = story.subject
        named = story.cast.find(slots["who"])
        if named not in (first, second):
            return False
        first, second = (first, second) if named == first else (second, first)
    else:
        if slots.get("other") in ("he", "she", "him", "her", "his", "hers"):
            first_found = story.cast.find(slots["who"])
            second_found = story.cast.find(slots["other"], first_found) if first_found else None
            if clause.other_time and slots["who"] not in ("i", "he", "she") and slots["other"] in ("he", "she"):
                second_found = first_found
        elif slots.get("other"):
            pronoun = slots["who"] in ("he", "she", "his", "her")
            second_found = story.cast.find(slots["other"]) if pronoun else None
            first_found = story.cast.find(slots["who"], second_found)
            second_found = second_found or story.cast.find(slots["other"], first_found)
        elif slots.get("alone"):
            second_found = story.cast.recent[-1] if story.cast.recent else None
            first_found = story.cast.find(slots["who"], second_found)
        else:
            first_found, second_found = story.cast.find(slots["who"]), ""
        if first_found is None or second_found is None:
            return False
        first, second = first_found, second_found
    left = story.age(first, shift)
    if clause.name == "value":
        story.equations.append((left, story.number(slots["value"])))
        return True
    if first == second and not clause.other_time:
        return False
    other_known, other_shift = (True, shift)
    if clause.other_time:
        other_known, other_shift = time_of(clause.behind(), story.number, None, years)
    if not other_known:
        return False
    right = story.age(second, other_shift)
    if slots.get("times"):
        right = story.number(slots["times"]) * right
    if slots.get("more"):
        less = slots["way"] in ("younger", "less", "fewer")
        right = right - story.number(slots["more"]) if less else right + story.number(slots["more"])
    story.equations.append((left, right))
    story.subject = (first, second)
    return True


def _count(story: _Story, token: str | None) -> int:
    return int(story.told.item(token).value) if token else 0


def _people(story: _Story, group: str) -> list[str] | None:
    """Those of "Eva and her mother", [] for "they", None where somebody is not understood."""
    if group.strip() in ("", "they", "their", "them", "the two", "both", "both of them", "us", "we", "our", "the"):
        return []
    names = [re.sub(r"'s?(?: age)?$", "", each.strip()) for each in re.split(r", and | and |, ", group)]
    found = [story.cast.find(name) for name in names if name]
    if None in found or len(set(found)) != len(found) or len(found) < 2:
        return None
    return [name for name in found if name]


def _goal(story: _Story, goal: Clause) -> tuple[Term, Term | None] | None:
    """The term that is asked for and the unknown number of years, where there is one."""
    if goal.name in ("years", "when"):
        rest = goal.slots.get("rest")
        inner = clauses_of(f"{goal.slots['who']} was {rest}" if rest else goal.slots["what"])
        if inner is None or len(inner) != 1 or inner[0].name not in STATEMENTS:
            return None
        years = unknown()
        back = goal.slots.get("back")
        then = constant(0) - years if back else years
        person = story.cast.find(goal.slots["who"]) if goal.name == "when" else None
        if goal.name == "when" and person not in story.ages:
            return None
        story.shift = None
        if inner[0].times or inner[0].other_time or not _state(story, inner[0], then):
            return None
        return (years if person is None else story.age(person, then)), years
    known, shift = time_of(goal, story.number, None, None)
    if not known:
        return None
    if goal.name == "total":
        people = _people(story, goal.slots.get("group") or "")
        chosen = people if people else list(story.ages) if people is not None else []
        if len(chosen) < 2:
            return None
        return total([story.age(person, shift) for person in chosen]), None
    asked = story.cast.find(goal.slots["who"])
    if asked is not None and asked not in story.ages:
        nameless = [name for name in story.ages if name in ("he", "she")]
        asked = nameless[0] if len(nameless) == 1 else None
    return None if asked is None else (story.age(asked, shift), None)
