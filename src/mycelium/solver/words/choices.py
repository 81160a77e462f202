"""How many choices there are: one of each sort, each with every other one, one for each of two posts."""

from __future__ import annotations

import re

from mycelium.solver.words.registry import Proposal, word_reader
from mycelium.solver.words.settings import without_settings
from mycelium.solver.words.told import Told, tokens_of

_HANDS = re.compile(r"\b(?:shakes?|shook|shaking|handshakes?|plays?|played|sends?|hugs?|clinks?|exchang\w+|toasts?)\b")
_ALL_PAIRS = re.compile(
    r"\b(?:every|each|all)(?: of the)? (?:other|others)(?: [a-z]+)?\b|\beverybody else\b|"
    r"\beveryone else\b|\b(?:each|one) (?:other|another)\b|\bevery pair\b"
)
_COMBINED = re.compile(
    r"\bhow many (?:different |possible |distinct )*(?:[a-z]+ )?(?:outfits?|combinations?|meals?|"
    r"menus?|choices|sandwiches|ways|orders|sundaes|costumes|lunches|dinners|breakfasts|sets|uniforms|looks|bouquets|"
    r"routes)\b"
)


@word_reader(r"\bhow many\b", 0.9, "a number of choices")
def choices(told: Told) -> Proposal | None:
    """One of each sort: a product; each with every other one: pairs; one for each of two posts: an ordered choice."""
    text = re.sub(r"\bof [^<>.?]*(?=\?| (?:are|can|could)\b)", "", without_settings(told))
    places = tokens_of(re.sub(r"<F\d+>", "", text))
    items = [told.items[place] for place in places]
    if not items or any(item.kind != "N" or item.value.denominator != 1 or item.value < 2 for item in items):
        return None
    if re.search(
        r"\b(?:more|less|each (?:holds|has|costs)|bought|gave|left|minutes?|hours?|cost\w*|except|unless|not|"
        r"same|already|must|digits?|letters?|two|"
        r"red|twice a|every day|per|however|times as|whole pack|consecutive|tables?|at least|at most|odd|even)\b",
        text,
    ):
        return None
    once = [told.items[int(place)] for place in re.findall(r"<F(\d+)>", text)]
    if any(item.surface.lower() != "once" for item in once):
        return None
    number = items[0].term()
    if len(items) == 1 and _HANDS.search(text) and _ALL_PAIRS.search(text):
        if re.search(
            r"\bhow many (?:different )?(?:handshakes|hand ?shakes|games|matches|hugs|toasts|clinks|"
            r"times)\b",
            told.question,
        ):
            return Proposal(number * (number - 1) / 2)
        if re.search(r"\bhow many (?:cards|letters|messages|gifts|presents|photos|postcards|emails)\b", told.question):
            return Proposal(number * (number - 1))
        return None
    posts = re.search(
        r"\b(?:captain and (?:a |an )?(?:deputy|vice-captain|goalkeeper)|president and (?:a |an "
        r")?(?:vice[- ]president|secretary|treasurer)|chair\w* and (?:a |an )?(?:deputy|secretary|treasurer|"
        r"vice-chair)|"
        r"leader and (?:a |an )?(?:deputy|co-leader)|first and (?:a )?second prize)\b",
        text,
    )
    if len(items) == 1 and posts and re.search(r"\bhow many (?:different )?ways\b", told.question):
        return Proposal(number * (number - 1))
    if 2 <= len(items) <= 4 and _COMBINED.search(told.question) and _one_of_each(text, len(items)):
        result = number
        for item in items[1:]:
            result = result * item.term()
        return Proposal(result)
    return None


_SORTS = re.compile(
    r"\b(?:shirt|"
    r"blouse|skirt|trouser|pant|jean|hat|cap|tie|shoe|sock|jacket|coat|scarf|scarve|sweater|jumper|dress|belt|glove|boot|"
    r"soup|starter|main|dessert|drink|side|salad|appeti[sz]er|entr[eé]e|bread|filling|cheese|sauce|topping|meat|fruit|vegetable|pizza|"
    r"pasta|"
    r"sandwich|juice|cake|pudding|dish|course|cone|ice cream|flavou?r|roll|spread|colou?r|size|style|road|route|path|bus|train|door)"
)


def _one_of_each(text: str, count: int) -> bool:
    """Whether the text lists so many sorts, each with a number and its own noun."""
    nouns = [
        re.sub(r"s$", "", noun)
        for noun in re.findall(
            r"<N\d+> (?:different |kinds of |types of |sorts of |"
            r"flavou?rs of |pairs of |clean )*([a-z]+(?: [a-z]+)?)",
            text,
        )
    ]
    heads = {noun for noun in nouns if _SORTS.search(noun)}
    return (
        len(nouns) == count
        and len(heads) == count
        and not re.search(
            r"\b(?:people|children|friends|choose <|pick "
            r"<|students)\b",
            text,
        )
    )
