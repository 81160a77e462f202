"""Two kinds of things with a total of both and a total of what they have: heads and legs, tickets at two prices."""

from __future__ import annotations

import re

from mycelium.solver.words.registry import Proposal, word_reader
from mycelium.solver.words.settings import without_settings
from mycelium.solver.words.terms import Term, constant, solved, unknown
from mycelium.solver.words.told import Told, tokens_of

_LEGS = {
    4: "horse cow goat sheep pig dog cat rabbit donkey camel buffalo elephant lamb calf pony zebra giraffe lion tiger llama frog tortoise car van quad",  # noqa: E501
    2: "chicken hen duck goose geese ostrich bird turkey rooster peacock parrot pigeon person child children emu kangaroo bicycle bike motorbike motorcycle scooter moped man men penguin crane",  # noqa: E501
    8: "spider octopus", 6: "beetle ant insect fly bee ladybird butterfly butterflie ladybug cricket grasshopper", 3: "tricycle rickshaw auto-rickshaw tuk-tuk trike", 1: "unicycle",  # noqa: E501
}  # fmt: skip
_OF = {name: number for number, names in _LEGS.items() for name in names.split()}
_MANY = re.compile(
    r"\bhow many (?:of (?:them|these|those|the [a-z]+) (?:are|were) |"
    r"of the (?:[a-z]+ )?)?(?:are )?([a-z-]+)"
)


def _singular(word: str) -> str:
    return (
        word
        if word in _OF
        else word[:-1]
        if word.endswith("s") and word[:-1] in _OF
        else word[:-2]
        if word.endswith("es") and word[:-2] in _OF
        else word
    )


@word_reader(r"\b(?:legs|wheels|feet)\b", 0.75, "heads and legs")
def heads_and_legs(told: Told) -> Proposal | None:
    """How many of one kind, from the number of all and of their legs or wheels."""
    text = without_settings(told)
    text = re.sub(r"\bhas <N\d+> (?:floors|storeys|levels|pens|stalls)\b", "", text)
    asked = _MANY.search(told.question)
    kinds = list(dict.fromkeys(word for each in re.findall(r"[a-z-]+", text) if (word := _singular(each)) in _OF))
    if (
        asked is None
        or len(kinds) != 2
        or _singular(asked[1]) not in kinds
        or re.search(
            r"\b(?:twice|half|times|"
            r"more than|fewer|less|each of)\b",
            text,
        )
    ):
        return None
    legs = {kind: constant(_OF[kind]) for kind in kinds}
    stated = re.compile(r"\b([a-z-]+) (?:with|has|have|had) <[NL](\d+)>(?: (?:legs|wheels|feet))?")
    for found in stated.finditer(text):
        kind, value = _singular(found[1]), told.items[int(found[2])].value
        if kind in legs and value <= 18:
            if _OF[kind] != value and kind not in ("van", "car"):
                return None
            legs[kind] = constant(value)
            text = text.replace(f"<N{found[2]}>", "")
    places = list(dict.fromkeys(tokens_of(text)))
    with_legs = re.findall(r"<[NL](\d+)> (?:legs|wheels|feet)\b", text)
    if len(places) != 2 or len(with_legs) != 1 or int(with_legs[0]) not in places:
        return None
    all_legs = told.items[int(with_legs[0])]
    heads = told.items[next(place for place in places if place != int(with_legs[0]))]
    return _solved(
        told,
        legs[_singular(asked[1])],
        legs[next(k for k in kinds if k != _singular(asked[1]))],
        heads.term(),
        all_legs.term(),
        heads.value,
        told.values[all_legs.places[0]],
    )


def _solved(told: Told, asked: Term, other: Term, count: Term, total: Term, many, amount) -> Proposal | None:  # type: ignore[no-untyped-def]
    a, b = _number(told, asked), _number(told, other)
    if a == b:
        return None
    value = (amount - b * many) / (a - b)
    if value.denominator != 1 or not 0 < value < many:
        return None
    x, y = unknown(), unknown()
    return Proposal(solved(x, (x + y, count), (asked * x + other * y, total)))


def _number(told: Told, term: Term):  # type: ignore[no-untyped-def]
    from mycelium.solver.words.terms import program_of_term, value_of

    value = value_of(program_of_term(term, told.values))
    assert value is not None
    return value


_STOP = frozenset(
    "the a an of for and at in on to is are was were cost costs sold each one ticket tickets price priced pay pays paid people person with from how many much did were there she he they it her his had has have bought buys".split()  # noqa: E501
)


@word_reader(r"\bhow many\b", 0.75, "two prices")
def two_prices(told: Told) -> Proposal | None:
    """How many of one price were sold, from the number of all and what was taken."""
    text = without_settings(told)
    text = re.sub(r"\b(?:at|by|before|until) <T\d+>|<D\d+> (?:early|late)|\bby noon\b", "", text)
    again = [place for place in tokens_of(told.question) if told.items[place].kind == "C"]
    named = None
    if len(again) == 1 and text.count("<C") == 4:
        same = [
            i
            for i, item in enumerate(told.items)
            if item.kind == "C" and item.value == told.items[again[0]].value and i != again[0]
        ]
        named = same[0] if len(same) == 1 else None
        text = text.replace(f"<C{again[0]}>", "") if named is not None else text
    places = list(dict.fromkeys(tokens_of(text)))
    items = [told.items[place] for place in places]
    money = [place for place in places if told.items[place].kind == "C"]
    counts = [place for place in places if told.items[place].kind == "N"]
    if (
        len(money) != 3
        or len(counts) != 1
        or len(items) != 4
        or len({item.dimension for item in items if item.kind == "C"}) != 1
    ):
        return None
    if re.search(
        r"\b(?:twice|half|times|more than|fewer|less than|discount|profit|off|percent|each (?:got|had)|"
        r"left|change)\b",
        text,
    ):
        return None
    last = max(money, key=lambda place: told.items[place].value)
    prices = [place for place in money if place != last]
    whole = told.items[last].dimension.removeprefix("money:")
    asked = set(_stems(re.sub(r".*\bhow many\b", "", told.question)))
    scores = []
    for place in prices:
        begin, end = text.index(f"<C{place}>"), text.index(f"<C{place}>") + len(f"<C{place}>")
        before = re.split(r"[.?!;,]| and |<[^>]*>", text[:begin])[-1]
        behind = re.split(r"[.?!;,]| and | but |<[^>]*>", text[end:])[0]
        clause = before if _stems(before) else behind
        scores.append((len(asked & set(_stems(clause))), len(asked & set(_stems(before + " " + behind)))))
    if scores[0][0] == scores[1][0]:
        scores = [(both, both) for _, both in scores]
    if named in prices:
        scores = [(int(place == named), 0) for place in prices]
    if scores[0][0] == scores[1][0]:
        return None
    first = prices[0] if scores[0][0] > scores[1][0] else prices[1]
    other = prices[1] if first == prices[0] else prices[0]
    a, b, total = (told.items[place] for place in (first, other, last))
    count = told.items[counts[0]]
    return _solved(told, a.term(whole), b.term(whole), count.term(), total.term(whole), count.value, total.value)


def _stems(text: str) -> list[str]:
    words = re.findall(r"[a-z]+(?:-[a-z]+)?", re.sub(r"<[^>]*>", " ", text))
    return [word[:5].removesuffix("s") for word in words if word not in _STOP]
