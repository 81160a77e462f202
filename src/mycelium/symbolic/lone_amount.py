"""The one amount of a sentence: in figures or in words, with its unit, unless a word near it makes it something else."""

from __future__ import annotations

import re

import mycelium.symbolic.answer_words as said
from mycelium.errors import MyceliumError
from mycelium.symbolic.amounts import plain_words, read_amount
from mycelium.symbolic.errors import SymbolicError
from mycelium.symbolic.reading import read_answer
from mycelium.symbolic.spelled import spelled_number
from mycelium.symbolic.tree import Node


class Silent(MyceliumError):
    """A text does not say what its answer is; the message says why, `rule` which rule found it."""

    def __init__(self, reason: str, rule: str = "stated") -> None:
        super().__init__(reason)
        self.rule = rule


def tree_of(text: str) -> Node | None:
    try:
        return read_answer(text)
    except SymbolicError:
        return None


def reads(text: str) -> bool:
    return tree_of(text) is not None


def other_numbers(text: str) -> bool:
    return bool(said.FIGURES.search(text))


def amount_prefix(text: str) -> str | None:
    """The longest beginning of a text that reads as an amount: "64 stamps" of "64 stamps as she wished"."""
    text = text.strip()
    plain = plain_words(text[:150]) if len(text) < 150 else plain_words(text[:100].rpartition(" ")[0])
    if plain is None or not (said.NUMBER.match(plain) or said.WORDS_OF_NUMBERS.match(plain)):
        return None
    pieces = plain.split()
    for count in range(min(len(pieces), 12), 0, -1):
        phrase = " ".join(pieces[:count]).rstrip(" ,.;:")
        if re.fullmatch(r"\S+ in", phrase) or phrase.endswith((" a", " an", " the", " and", " of", " at", " on")):
            continue
        if read_amount(phrase) is not None or (count == 1 and reads(phrase)):
            following = pieces[count].lower().strip(",.;") if count < len(pieces) else ""
            if following in ("more", "less", "fewer") and "than" not in pieces[count:]:
                return phrase
            if following in said.CHANGING_AFTER or said.GOES_ON_BEHIND.match(" ".join(pieces[count:])):
                return None
            return phrase
    return None


def one_number(sentence: str) -> str:
    """The only amount of a sentence."""
    found = list(said.NUMBER.finditer(sentence))
    if not found:
        return _one_spelled(sentence)
    start = found[0].start()
    before = sentence[:start]
    prefix = amount_prefix(sentence[start:])
    if prefix is None:
        raise Silent("the amount in the last sentence cannot be read")
    rest = " ".join(sentence[start:].split())[len(prefix) :]
    if other_numbers(rest):
        raise Silent("several amounts stand in the last sentence, and it does not say which is the answer")
    if said.UNSURE_BEFORE.search(before) and not said.OF_VALUE.search(before):
        raise Silent("the words before the amount change it")
    return unchanged(prefix, sentence[start:])


def counts_something(sentence: str, place: int) -> bool:
    """Whether the number word at a place is an amount: not "one" as somebody, nor a way of speaking; any other is."""
    word = said.SPELLED.match(sentence, place)
    if word is None:
        return True
    before, behind = sentence[:place], sentence[word.end() :]
    if said.NAMES_BEFORE.search(before) or (said.UNSURE_BEFORE.search(before) and not said.OF_VALUE.search(before)):
        return False
    if word.group().lower() != "one":
        return True
    if said.ONE_BEHIND.match(behind):
        return False
    return not said.ONE_BEFORE.search(before) or said.ONE_LEFT.match(sentence, place) is not None


def _one_spelled(sentence: str) -> str:
    """The only amount of a sentence without figures."""
    found = [word for word in said.SPELLED.finditer(sentence) if counts_something(sentence, word.start())]
    if len(found) > 1:
        raise Silent("several amounts stand in the last sentence, and it does not say which is the answer")
    told = sentence[found[0].start() :] if found else ""
    told = re.split(r"[.;:!?]", told, maxsplit=1)[0]
    prefix = amount_prefix(told) if told else None
    if prefix is None or prefix.lower() in ("one", "half"):
        raise Silent("the last sentence gives no amount", "words")
    return unchanged(prefix, told)


def unchanged(amount: str, text: str) -> str:
    """The amount that a text begins with, if nothing behind it changes it."""
    behind = " ".join(text.split())[len(amount) :]
    for word in said.SPELLED.finditer(behind):
        again = str(spelled_number(word.group())) == amount.partition(" ")[0]  # "20, i.e. twenty"
        if not again and word.group().lower() not in ("one", "half") and counts_something(behind, word.start()):
            raise Silent("several amounts stand in the last sentence, and it does not say which is the answer")
    changed = said.MAKES_OTHER.search(behind)
    if changed is not None:
        raise Silent(f'"{changed[0]}" behind the amount changes it')
    return amount
