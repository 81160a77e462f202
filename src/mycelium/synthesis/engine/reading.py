"""Whether the extractor reads a told text as it was told, without extracting every text anew.

Extracting takes longer than making a text. Whether a number is read as told depends only on its surface and the words around it, so
each such neighbourhood is extracted once and remembered; whether the rest of the text hides further numbers is seen by
one search for digits and number words.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from mycelium.problems import extract_quantities, names_something
from mycelium.synthesis.engine.tell import ToldText
from mycelium.synthesis.steps import Number

MAX_KNOWN = 400_000
_TOKEN = re.compile(r"[a-z]+|[\d½¼¾⅓⅔]")
_HIDDEN = frozenset(
    """½ ¼ ¾ ⅓ ⅔ 0 1 2 3 4 5 6 7 8 9 zero once one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
    dozen dozens couple half halves third thirds quarter quarters fourth fourths fifth fifths twice double doubles doubled
    doubling thrice triple triples tripled tripling quadruple quadruples quadrupled twofold threefold fourfold fivefold tenfold""".split()
)
_AFTER = (
    r"hundred|thousand|million|billion|per\b|percent|and\b|dozen|times|to\b|o'clock|am\b|pm\b|a\.m|p\.m|x\b|half|quarter|"
    "third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
)
_SMALL = "[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve"
# What is read as it is written wherever it stands between blanks: digits with a plain word behind them, small number words,
# shares "of", multiples "as", times of day.
_PLAIN = re.compile(
    rf"(?:^|(?<= ))(?:"
    rf"(?:(?:[$£€₹₦₱]|KSh ?|Rs\.? ?|RM|S\$|A\$)?\d[\d,]*(?:\.\d+)?|{_SMALL})(?=[.,?!;](?: |$)|[ -](?!{_AFTER})[a-z])|"
    r"\d+(?:\.\d+)?(?:%| percent)(?=[.,?!;](?: |$)| (?!of\b.{0,40}%)[a-z])|"
    r"(?:[Hh]alf|[Oo]ne-(?:third|quarter|fifth|sixth|tenth)|[Aa] (?:third|quarter)|\d/\d+)(?= of (?:the|a|them|it|his|her)\b)|"
    rf"(?:[Tt]wice|(?:\d+|{_SMALL}) times)(?= as (?:many|much|long|old|far|big|large|heavy|fast)\b)|"
    r"\d{1,2}:\d\d(?: [ap]m)(?=[.,?!;](?: |$)| (?:and|to|with|on|in|for|until)\b))"
)
_known: dict[str, bool] = {}
_clear: dict[str, bool] = {}


def reads_as_told(told: ToldText, quantities: Sequence[Number], worded: Container[str] = ()) -> bool:
    """Whether the extractor finds exactly the told numbers, in order.

    worded: names of numbers whose surface a writer chose, which says nothing of their value.
    """
    text = told.text
    end = 0
    for (name, (start, stop)), value in zip(told.placed, quantities, strict=True):
        if _hides(text, end, start) or not _reads(text, start, stop, value, name in worded):
            return read_in_full(told, quantities)
        end = stop
    return not _hides(text, end, len(text)) or read_in_full(told, quantities)


def _hides(text: str, start: int, end: int) -> bool:
    """Whether the words of text[start:end] hold a number; ordinals and the like hold none."""
    words = text[start:end] if start else f" {text[:end]}"
    known = _clear.get(words)
    if known is None:
        found = _HIDDEN.intersection(_TOKEN.findall(words.lower()))
        known = bool(found) and (not words[0].isspace() or bool(extract_quantities(f"{words}so")))
        if len(_clear) < MAX_KNOWN:
            _clear[words] = known
    return known


def read_in_full(told: ToldText, quantities: Sequence[Number]) -> bool:
    """The same by extraction."""
    found = extract_quantities(told.text)
    return len(found) == len(told.placed) and all(
        quantity.value == value and quantity.char_span[0] < end and start < quantity.char_span[1]
        for quantity, (_, (start, end)), value in zip(found, told.placed, quantities, strict=True)
    )


def _reads(text: str, start: int, end: int, value: Number, worded: bool) -> bool:
    if text[start].isdigit() and names_something(text, start, end):
        return False
    plain = None if worded else _PLAIN.match(text, start)
    if plain is not None and plain.end() == end:
        return True
    surface = text[start:end]
    before = text[max(0, start - 12) : start]
    if start > 12:
        before = before[max(before.find(" "), 0) :]  # whole words only
    after = text[end : end + 12]
    cut = after.rfind(" ")
    if cut > 0 and end + 12 < len(text):
        after = after[:cut]
    # The digits of a plain number do not matter, only how many there are.
    shape = "9" * len(surface) if surface.isdigit() and not worded else surface
    context = f"{before}{shape}{after}{value if worded else ''}"
    known = _known.get(context)
    if known is None:
        found = extract_quantities(f"{before}{surface}{after}")
        place, stop = len(before), len(before) + len(surface)
        known = (
            len(found) == 1
            and found[0].value == value
            and found[0].char_span[0] < stop
            and place < found[0].char_span[1]
        )
        if len(_known) < MAX_KNOWN:
            _known[context] = known
    return known
