"""Whether one number is enough for a question: what it could be computed with besides.

Two units of one kind convert into each other; a square, a pair, a week of days bring a number of their own. Where a text
has one number and nothing of that sort, no arithmetic leads from it to another.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mycelium.problems import Quantity
from mycelium.solver.asked import noun_asked, singular

_BRINGS_ANOTHER = re.compile(
    r"\b(?:"
    # Shapes, and words that name a number or an operation on one.
    r"square[sd]?|cubed?|cubic|circles?|circular|circumference|radius|diameter|spheres?|equilateral|regular|root|"
    r"straight|right angle|sides?|edges|corners|dozens?|pairs?|both|twins?|triplets?|couples?|no|none|zero|nothing|"
    r"consecutive|even|odd|primes?|factors?|multiples?|digits?|divisors?|remainder|reciprocal|opposite|roman|"
    r"round(?:ed)?|next|previous|sum of the first|itself|again|neither|isosceles|complementary|supplementary|power|"
    r"tenths?|hundredths?|thousandths?|third|fourth|fifth|sixth|seventh|eighth|ninth|(?:ten|eleven|twelf)th|\d+(?:st|nd|rd|th)|"
    r"every (?:other|second)|"
    # Things with a number that everybody knows.
    r"dice|die|decks?|legs|wheels|alphabet|vowels?|leap|bicycles?|tricycles?|spiders?|fahrenheit|celsius|ways|handshakes?|"
    # One more, one less, the same once more, parts as many as there are people.
    r"extra|one is|one of|added?|additional|removed?|delete|alone|empty|full|the rest|matching|anniversar\w+|"
    r"equally|evenly|each person|every person|equal (?:numbers?|amounts?|shares)|another(?! \d)|"
    r"round trip|there and back|back (?:home|to)|how many (?:eyes|ears|arms|hands|fingers|toes|wings)|"
    r"same (?:amount|distance|number|price)(?! of \w+ (?:into|to|in each|on each)\b)"
    r")\b|°|\band\b[^.?!]{0,150}\beach\b"
    r"|\b(?:shares?|shared|split|splits)\b[^.?!]{0,150}\b(?:with|between)\b"
    # Things or people that are listed one by one can be counted: "each needs a jersey, shorts and shoes".
    r"|\beach\b[^.?!]{0,100}, [^.?!,]{1,40},? and\b"
)
_KINDS_OF_UNIT = tuple(
    re.compile(rf"\b({words})")
    for words in (
        r"second|minute|hour|day|dail|week|month|year|annual|quarterly|mph|kmh|noon|midnight|decade|centur|fortnight|morning|evening|night",
        r"kilomet|km|millimet|mm|centimet|cm|met(?:er|re)|m\b|feet|foot|inch|yard|mile|mph",
        r"kilo|kg|milligram|mg|gram|g\b|pound|ounce|ton|stone|lb|oz",
        r"millilit|ml|lit(?:er|re)|l\b|gallon|quart|pint|cup|tablespoon|teaspoon|fluid",
        r"dollar|\$|cent|penn|nickel|dime|quarter|euro|pound|pence|rupee|paise|shilling|naira|kobo|rand",
    )
)
_SAME_UNIT = {"dail": "day", "foot": "feet", "metre": "meter", "litre": "liter"}


def lone_number(text: str, question: str, quantities: Sequence[Quantity]) -> str | None:
    """Why the single number of a text leads nowhere, or None. Text and question in small letters."""
    if len(quantities) != 1 or _BRINGS_ANOTHER.search(text):
        return None
    if any(len({_SAME_UNIT.get(unit, unit) for unit in kind.findall(text)}) > 1 for kind in _KINDS_OF_UNIT):
        return None
    if _one_is_implied(text, question):
        return None
    if re.search(r"\bper ?cent|%|\bfraction\b|\bwhat part\b|\bprobability\b", question):
        return None
    return f"{quantities[0].surface.strip()} is the only number of the text; the question needs another"


def _one_is_implied(text: str, question: str) -> bool:
    """Whether the text has a single one of what is counted: "a bag of chips", where the question asks for bags.

    >>> _one_is_implied("she eats a bag of chips, then twice as many.", "how many bags did she eat?")
    True
    """
    noun = noun_asked(question)
    return noun is not None and re.search(rf"\b(?:an?|one|another) {re.escape(singular(noun))}\b", text) is not None
