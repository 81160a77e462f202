"""Whether the extractor reads a told text as it was told, without extracting every text anew.

Extracting takes longer than making a text. Whether a number is read as told depends only on its surface and the words around it, so
each such neighbourhood is extracted once and remembered; whether the rest of the text hides further numbers is seen by
one search for digits and number words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mycelium.problems import extract_quantities
from mycelium.synthesis.engine.tell import ToldText
from mycelium.synthesis.expr import Number
from mycelium.synthesis.rows import HIDDEN_NUMBERS

MAX_KNOWN = 400_000
_HIDDEN = re.compile(rf"\d|\b(?:{'|'.join(sorted(HIDDEN_NUMBERS - set('0123456789')))})\b|[½¼¾⅓⅔]", re.IGNORECASE)
_PLAIN = re.compile(
    r"(?:^|(?<= ))(?:\$?\d[\d,]*(?:\.\d+)?|\d+(?:\.\d+)?(?:%| percent))"
    r"(?=[.,?!](?: |$)|[ -](?!hundred|thousand|million|billion|per\b|percent|and\b|dozen|times|to\b|o'clock|am\b|pm\b|a\.m|p\.m|x\b)[a-z])"
)
_known: dict[str, bool] = {}


def reads_as_told(told: ToldText, quantities: Sequence[Number]) -> bool:
    """Whether the extractor finds exactly the told numbers, in order."""
    text = told.text
    end = 0
    for index, (_, (start, stop)) in enumerate(told.placed):
        if start > end and _HIDDEN.search(text, end, start) or not _reads(text, start, stop, quantities[index]):
            return read_in_full(told, quantities)
        end = stop
    if _HIDDEN.search(text, end):
        return read_in_full(told, quantities)
    return True


def read_in_full(told: ToldText, quantities: Sequence[Number]) -> bool:
    """The same by extraction."""
    found = extract_quantities(told.text)
    return len(found) == len(told.placed) and all(
        quantity.value == value and quantity.char_span[0] < end and start < quantity.char_span[1]
        for quantity, (_, (start, end)), value in zip(found, told.placed, quantities, strict=True)
    )


def _reads(text: str, start: int, end: int, value: Number) -> bool:
    plain = _PLAIN.match(text, start)
    if plain is not None and plain.end() == end:
        return True
    surface = text[start:end]
    before = text[max(0, start - 8) : start]
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
        known = len(found) == 1 and found[0].value == value and found[0].char_span[0] < stop and place < found[0].char_span[1]
        if len(_known) < MAX_KNOWN:
            _known[context] = known
    return known
