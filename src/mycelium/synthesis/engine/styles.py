"""Ways of telling that hold for every story: a last fact folded into the question, and pronouns where one person can be meant.

Real problems say "If each bag sells for $4, how much does she make?" where a writer of stories put two sentences and a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mycelium.synthesis.engine.pieces import Choice, Person, Piece, Told, always_told
from mycelium.synthesis.engine.story import Question, Sentence, WholeStory

FOLDED = 0.7
"""Share of the tellings that fold their last fact, where that can be done."""
PRONOUN_FIRST, PRONOUN_ASKED = 0.45, 0.6
"""Shares of names that become pronouns, at the start of a sentence and behind the verb of a question."""

SHORT_SENTENCES = 0.75
"""Share of the texts in which two sentences around a semicolon are told apart."""
CURLED = 0.04
"""Share of the texts with typographic apostrophes."""

_LONGEST = 120
_MERGEABLE = ("Each ", "The ", "There ", "A ", "An ", "Every ", "All ", "It ", "They ", "One ", "Half ")
_ASKING = ("How many ", "How much ", "How far ", "How long ", "What is ", "What was ", "What will ")
_ANOTHER_SENTENCE = re.compile(r"[.?!;:\"“”]\s|[;:\"“”]|\bif\b|\bIf\b|\b(?:Then|Later|But|And|Yet|So|However)\b")
_OTHERS = re.compile(
    r"\b(?:mother|father|mum|mom|dad|sister|brother|son|daughter|aunt|uncle|cousin|friend|neighbou?r|teacher|coach|boss|wife|husband|"
    r"grand\w+|nephew|niece|man|woman|boy|girl|lady|farmer|baker|owner|clerk|driver|customer|worker|student|child|doctor|nurse|vet|"
    r"seller|vendor|manager|captain|guide|classmate|partner|colleague|tailor|he|she|him|his|her|M(?:r|rs|s)\.)\b",
    re.IGNORECASE,
)
_ASKED_VERB = re.compile(r"\b(?:does|did|will|can|must|should|would|could|has|had|is|was) $")
SUBJECT = re.compile(r" (?!and\b|or\b|'s)[a-z]")


def folded(question: Question, last: Sentence, reads: frozenset[str]) -> tuple[Piece, ...] | None:
    """The question with the last sentence as its condition, or None where that would not read well.

    Only a sentence that tells a number which the question reads is a condition.
    """
    fact, asked = last.pieces, question.pieces
    if last.optional or last.movable or question.first or not fact or not reads & always_told(fact):
        return None
    words = "".join(_words(fact))
    if not words.endswith(".") or len(words) > _LONGEST or _ANOTHER_SENTENCE.search(words[:-1]):
        return None
    if (
        not isinstance(asked[0], str)
        or not asked[0].startswith(_ASKING)
        or re.search(r"[.?!] ", "".join(_words(asked)))
    ):
        return None
    head, end = fact[0], fact[-1]
    if not isinstance(end, str) or not end.endswith("."):
        return None
    if isinstance(head, str):
        if not head.startswith(_MERGEABLE):
            return None
        head = head[0].lower() + head[1:]
    elif isinstance(head, Person):
        head = Person(head.name, head.form[:1].lower() + head.form[1:])  # "His mother" becomes "if his mother"
    elif not isinstance(head, Told) or words.startswith("0 times"):
        return None
    body = (head, *fact[1:-1], end[:-1]) if len(fact) > 1 else (head[:-1] if isinstance(head, str) else head,)
    return ("If ", *body, ", ", asked[0][0].lower() + asked[0][1:], *asked[1:])


def one_person(story: WholeStory) -> str:
    """The name slot of the only person of a story, or "": then he or she is clear."""
    if len(story.people) != 1:
        return ""
    texts = [s.pieces for s in story.sentences] + [q.pieces for q in story.questions]
    if any(_OTHERS.search("".join(_words(pieces))) for pieces in texts):
        return ""
    return next(iter(story.people))


def asks_for_pronoun(before: str) -> bool:
    """Whether a name behind these words is a question's subject: "how much does "."""
    return _ASKED_VERB.search(before) is not None


def _words(pieces: Sequence[Piece]) -> Iterator[str]:
    """The words of all wordings; slots count as "0"."""
    for piece in pieces:
        if isinstance(piece, str):
            yield piece
        elif isinstance(piece, Choice):
            for option in piece.options:
                yield from _words(option)
        elif not isinstance(piece, Person):
            yield "0"
