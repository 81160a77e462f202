"""How like two stories are, and how like a story is to a row of a data set.

Stories are compared by masked word 4-grams: numbers, names and things count as one sign each, so that a story with its nouns swapped
stays the same story. Rows of data are compared by plain word 5-grams.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from mycelium.synthesis.engine.pieces import Choice, Person, Piece, Thing
from mycelium.synthesis.engine.story import WholeStory

MOST_ALIKE = 0.40
MOST_COPIED = 0.25
_WORD = re.compile(r"[a-z']+|\d+")
COMMON_GRAM = 60
"""A 4-gram of more stories than this is a phrase of the language ("how many more # than"), and finds no pairs."""

Grams = frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Likeness:
    """`story` shares `share` of its n-grams with `other` (a story's or a row's id)."""

    story: str
    other: str
    share: float


def masked_words(pieces: Sequence[Piece], last: bool) -> Iterator[str]:
    """Words of the text with the first (or last) option of every choice; slots are "#", people "@", things "*"."""
    for piece in pieces:
        if isinstance(piece, str):
            yield from _WORD.findall(piece.lower())
        elif isinstance(piece, Choice):
            yield from masked_words(piece.options[-1 if last else 0], last)
        elif isinstance(piece, Person):
            yield "@"
        else:
            yield "*" if isinstance(piece, Thing) else "#"


def masked_grams(story: WholeStory, size: int = 4) -> Grams:
    """The masked n-grams of a story with its questions, in its first and its last wording."""
    found: set[tuple[str, ...]] = set()
    for last in (False, True):
        for pieces in [s.pieces for s in story.sentences] + [q.pieces for q in story.questions]:
            found.update(ngrams(list(masked_words(pieces, last)), size))
    return frozenset(found)


def ngrams(words: Sequence[str], size: int) -> Iterator[tuple[str, ...]]:
    return zip(*(words[k:] for k in range(size)), strict=False)


def alike(
    stories: Sequence[WholeStory], among: Iterable[str] | None = None, limit: float = MOST_ALIKE
) -> list[Likeness]:
    """Pairs that share more than `limit` of the masked 4-grams of one of them, the most alike first.

    among: ids of the stories whose pairs are wanted; all of them by default.
    """
    return alike_grams({story.id: masked_grams(story) for story in stories}, among, limit)


def alike_grams(
    grams: Mapping[str, Grams], among: Iterable[str] | None = None, limit: float = MOST_ALIKE
) -> list[Likeness]:
    """`alike` of texts whose masked n-grams are known, by id."""
    where: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name, own in grams.items():
        for gram in own:
            where[gram].append(name)
    wanted = set(grams) if among is None else set(among)
    found = []
    for name in sorted(wanted & set(grams)):
        own = grams[name]
        shared: Counter[str] = Counter()
        for gram in own:
            if len(where[gram]) <= COMMON_GRAM:
                shared.update(other for other in where[gram] if other != name)
        for other, _ in shared.most_common(3):
            share = len(own & grams[other]) / max(1, len(own))
            if share > limit:
                found.append(Likeness(name, other, share))
    return sorted(found, key=lambda pair: -pair.share)


def copied(
    texts: Iterable[tuple[str, str]], rows: Iterable[tuple[str, str]], limit: float = MOST_COPIED, size: int = 5
) -> list[Likeness]:
    """Texts (id, text) that share more than `limit` of their plain word 5-grams with one row (id, text) of a data set."""
    own = {name: frozenset(ngrams(_WORD.findall(text.lower()), size)) for name, text in texts}
    where: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name, grams in own.items():
        for gram in grams:
            where[gram].append(name)
    best: dict[str, Likeness] = {}
    for row, text in rows:
        shared: Counter[str] = Counter()
        for gram in set(ngrams(_WORD.findall(text.lower()), size)):
            shared.update(where.get(gram, ()))
        for name, count in shared.items():
            share = count / max(1, len(own[name]))
            if share > limit and share > best.get(name, Likeness("", "", 0)).share:
                best[name] = Likeness(name, row, share)
    return sorted(best.values(), key=lambda pair: -pair.share)
