"""Whether the extractor reads a told text as it was told, without extracting every text anew.

Extracting takes longer than making a text. Whether a number is read as told depends only on its surface and the words around it, so
each such neighbourhood is extracted once and remembered; whether the rest of the text hides further numbers is seen by
one search for digits and number words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mycelium.problems import NAMING_WORDS, extract_quantities
from mycelium.synthesis.engine.tell import ToldText
from mycelium.synthesis.expr import Number
from mycelium.synthesis.rows import HIDDEN_NUMBERS

MAX_KNOWN = 400_000
_TOKEN = re.compile(r"[a-z]+|[\d½¼¾⅓⅔]")
_HIDDEN = HIDDEN_NUMBERS | set("½¼¾⅓⅔")
_AFTER = (
    r"hundred|thousand|million|billion|per\b|percent|and\b|dozen|times|to\b|o'clock|am\b|pm\b|a\.m|p\.m|x\b|half|quarter|"
    "third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
)
# A number in digits between blanks is read as it is written, whatever plain word follows; so are small number words.
_PLAIN = re.compile(
    r"(?:^|(?<= ))(?:(?:[$£€₹₦₱]|KSh ?|Rs\.? ?|RM|S\$|A\$)?\d[\d,]*(?:\.\d+)?|\d+(?:\.\d+)?(?:%| percent)|"
    r"(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve))"
    rf"(?=[.,?!](?: |$)|[ -](?!{_AFTER})[a-z])"
)
_known: dict[str, bool] = {}


def reads_as_told(told: ToldText, quantities: Sequence[Number]) -> bool:
    """Whether the extractor finds exactly the told numbers, in order."""
    text = told.text
    rest, end = [], 0
    for _, (start, stop) in told.placed:
        rest.append(text[end:start])
        end = stop
    rest.append(text[end:])
    clear = _HIDDEN.isdisjoint(_TOKEN.findall(" ".join(rest).lower()))
    if clear and all(_reads(text, start, stop, quantities[k]) for k, (_, (start, stop)) in enumerate(told.placed)):
        return True
    return read_in_full(told, quantities)


def read_in_full(told: ToldText, quantities: Sequence[Number]) -> bool:
    """The same by extraction."""
    found = extract_quantities(told.text)
    return len(found) == len(told.placed) and all(
        quantity.value == value and quantity.char_span[0] < end and start < quantity.char_span[1]
        for quantity, (_, (start, end)), value in zip(found, told.placed, quantities, strict=True)
    )


def _reads(text: str, start: int, end: int, value: Number) -> bool:
    near = text[max(0, start - 16) : start].split()
    if near and near[-1].lower() in NAMING_WORDS:
        return False  # "Room 7" depends on the whole text
    plain = _PLAIN.match(text, start)
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
    shape = "9" * len(surface) if surface.isdigit() else surface
    context = f"{before}{shape}{after}"
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
