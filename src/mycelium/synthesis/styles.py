"""Other ways to put a finished story: questions as requests, "What's the", "in dollars", two sentences as one.

Every change works on the raw text, where numbers and people are markers, so labels stay what they are.
"""

from __future__ import annotations

import re

from mycelium.synthesis.grammar import ENTITY_BASE
from mycelium.synthesis.questions import VERBS
from mycelium.synthesis.story import Ask, Story
from mycelium.synthesis.verbs import past, third

_PERSON = "[\ue400-\uefff]"
_WHAT_IS = re.compile(r"^What (?:is|was|will be) (the [^?]*)\?$")
_IN_ALL = re.compile(r"^How many ([a-z][^?]*?) (do|did|does|are|were|will) ([^?]*?) (?:in total|altogether|in all)\?$")
_ONE_PERSON = re.compile(rf"^How many ([a-z][^?]*?) (does|did) ({_PERSON}) ([a-z]+)( [^?]*)?\?$")
_NOT_A_THING = re.compile(r"\b(?:more|fewer|less|of|other|times|total|additional|full|extra|each|left)\b")
_SHORT = 75
_PRONOUN_FORM = 4  # "he" or "she" whatever stands around it
_NOT_JOINED = re.compile(r"\^|[,;:?]|\. | and | but | which |\b(?:also|then|later|if|other)\b", re.IGNORECASE)


def restyle(story: Story, ask: Ask) -> str:
    """The question, sometimes put in another way; two neighbouring sentences of the story are sometimes joined."""
    if story.chance(0.12):
        _join(story)
    question = ask.question
    draw = story.random()
    if draw > 0.3:
        return question
    if asked := _WHAT_IS.match(question):
        if draw < 0.1 and question.startswith("What is the "):
            return f"What's {question[8:]}"
        return f"{'Calculate' if draw < 0.24 else 'Find'} {asked[1]}." if draw > 0.1 else question
    if (asked := _IN_ALL.match(question)) and draw < 0.14 and not _NOT_A_THING.search(asked[1]):
        return f"How many total {asked[1]} {asked[2]} {asked[3]}?"
    if (asked := _ONE_PERSON.match(question)) and 0.14 <= draw < 0.22:
        return _as_request(asked) or question
    if ask.answer_type == "money" and ask.unit == "dollars" and draw < 0.1:
        if question.startswith("How much ") and "cents" not in question and "," not in question:
            return f"{question[:-1]}, in dollars?"
    return question


def _as_request(asked: re.Match[str]) -> str | None:
    """ "How many pens did Ann buy?" as "Calculate the number of pens Ann bought."."""
    thing, auxiliary, who, verb, rest = asked.groups()
    if verb not in VERBS or _NOT_A_THING.search(thing) or rest and re.search(r"\bif\b|,", rest):
        return None
    form = third(verb) if auxiliary == "does" else past(verb)
    return f"Calculate the number of {thing} {who} {form}{rest or ''}."


def _join(story: Story) -> None:
    """ "Ann has 5 pens. Ann buys 3 pens." as "Ann has 5 pens, and she buys 3 pens.", once."""
    sentences = story.sentences
    apart = "scene" in story.events or "unread number" in story.events  # the first sentence is a matter of its own
    for place in range(int(apart), len(sentences) - 1):
        first, second = sentences[place], sentences[place + 1]
        if len(first) > _SHORT or len(second) > _SHORT or first[:1] != second[:1]:
            continue
        code = ord(first[0]) - ENTITY_BASE
        if code < 0 or code & 7 or story.entities[code >> 3].gender not in "mf":
            continue
        if _NOT_JOINED.search(first[:-1]) or _NOT_JOINED.search(second[:-1]) or not first.endswith("."):
            continue
        if len(re.findall(_PERSON, first)) > 1 or not second.startswith(f"{second[0]} "):
            continue
        sentences[place : place + 2] = [f"{first[:-1]},^ and {chr(ord(first[0]) + _PRONOUN_FORM)}{second[1:]}"]
        story.event("sentences joined")
        return
