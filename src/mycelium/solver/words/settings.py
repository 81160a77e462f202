"""Numbers that say nothing about what is asked: ages, addresses, years, numbers of buses and rooms."""

from __future__ import annotations

import re

from mycelium.problems import UNITS_BY_NAME, unit_called
from mycelium.solver.words.told import Told

_SETTING = re.compile(
    r"(?:(?<=[a-z]),|\()\s?(?:aged |who is |now |number |no )?<N\d+>(?: years old)?\s?(?:,(?! <)|\))"
    r"|\b(?:aged|who is|age) <[ND]\d+>(?: years old)?(?=[,. ])(?! more| times| less)"
    r"|,? ?\b(?:number|no|room|flat|lane|platform|gate|track|page|chapter|house|channel|route|line|bus|class|grade|"
    r"bib) <N\d+>,?"
    r"|\b(?:in|since|from|of|during|until) <N\d+>(?=[,.;]| (?:the|a|an|he|she|they|it|by|at)\b)"
    r"|<[ND]\d+>(?:-year-old|-years-old| years old)"
)

_ONES = re.compile(r"<N(\d+)>")
# "A pound is sixteen ounces", "there are four quarts in a gallon", "1 kg = 1000 g".
_FACTS = (
    re.compile(
        r"\(?\b(?:remember: |note: |note that |remember that )?(?:an?|one) (?P<unit>[a-z]+) (?:is|has|=|equals|"
        r"contains|makes|is equal to) <[A-Z](?P<place>\d+)>\.?\)?"
    ),
    re.compile(
        r"\(?\b(?:(?:note that |remember that )?there are )<[A-Z](?P<place>\d+)> (?:in |to )(?:an?|one|"
        r"the) (?P<unit>[a-z]+)\b\.?\)?"
    ),
)
_EQUAL = re.compile(
    r"\(?(?:remember: |note: |note that )?<[DLMVC](\d+)> (?:=|is|equals|is equal to|are|makes?|"
    r"is the same as) <[DLMVC](\d+)>\.?\)?"
)


def without_settings(told: Told) -> str:
    """The template without numbers of this sort; a year must look like one.

        >>> from mycelium.problems import UNITS_BY_NAME, unit_called
    from mycelium.solver.words.told import told
        >>> without_settings(told("Ann, 12, ran 3 km in 2019."))
        'ann ran <L1> in .'
    """

    def gone(match: re.Match[str]) -> str:
        words = match[0]
        if re.match(r"\b(?:in|since|from|of|during|until) ", words):
            item = told.item(re.search(r"<\w+>", words)[0])  # type: ignore[index]
            return words.split()[0] + " " if 1500 <= item.value <= 2100 and len(item.surface) == 4 else words
        return ""

    def known(match: re.Match[str]) -> str:
        item = told.items[int(match["place"])]
        unit = unit_called(match["unit"])
        same = (
            bool(unit) and UNITS_BY_NAME[unit].dimension == item.dimension and UNITS_BY_NAME[unit].factor == item.value
        )
        return "" if same else match[0]

    def equal(match: re.Match[str]) -> str:
        left, right = told.items[int(match[1])], told.items[int(match[2])]
        return "" if left.dimension == right.dimension and left.value == right.value else match[0]

    text = _SETTING.sub(gone, told.template)
    text = _ONES.sub(lambda match: "one" if told.items[int(match[1])].surface.lower() == "one" else match[0], text)
    text = re.sub(
        r"<L(\d+)>",
        lambda match: (
            "one yard"
            if told.items[int(match[1])].surface.lower() == "one"
            and told.items[int(match[1])].unit == "yard"
            and " in <L" in text
            else match[0]
        ),
        text,
    )
    text = _EQUAL.sub(equal, text)
    for pattern in _FACTS:
        text = pattern.sub(known, text)
    return text
