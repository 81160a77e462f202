# ruff: noqa: E501
"""Triangles with whole sides: what the third side may be, and how many have a given perimeter."""

from __future__ import annotations

import re

from mycelium.solver.track1 import patterns
from mycelium.solver.track1.measures_told import measures_told
from mycelium.solver.track1.plans import Plan, Refused
from mycelium.solver.track1.readers import row, track1_reader, whole_plan
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import rational, rational_value

_N = r"#(\d+)#"
_WHOLE = re.compile(r"\b(?:integer|integers|integral|whole)\b")
_QUIET = (
    r"\b(?:if|a|an|the|of|two|sides?|lengths?|with|are|is|has|have|having|triangle|its|other|that|in|and|which|given|measures?|measure|third|what|then|cm|one|for|this|be|can|also|long|value|also|where|could|would|possible|complete|to|how|many|different|integer|integral|integers|whole|numbers?|values|there|unit|units|find|compute|form|sticks?|stick|all|sum|largest|smallest|greatest|least|maximum|minimum|longest|shortest|perimeter|length|side|only|let|suppose|must|exist|does|do|number|scalene|determine|distinct)\b"
    r"|[,.?;:]|<\d+>"
)


@track1_reader
def third_side(wording: Wording) -> Plan | None:
    """ "Two sides of a triangle are 5 and 7. How many whole numbers can the third side be?" """
    told = measures_told(wording)
    text = told.text
    if not patterns.search(r"\btriangle", text) or not patterns.search(
        r"\bthird (?:side|stick)|the other sides|\bthird side", text
    ):
        return None
    numbers = re.findall(r"#(\d+)#", text)
    if (
        len(numbers) != 2
        or _WHOLE.search(text) is None
        or patterns.sub(_QUIET, " ", patterns.sub(r"#\d+#", " ", text)).strip()
    ):
        return None
    if patterns.search(r"\bright\b|isosceles|acute|obtuse|\barea|\bangle|prime|\beven|\bodd", text):
        return None
    a, b = (rational_value(told.values[int(index)]) for index in numbers)
    if a is None or b is None or a.denominator != 1 or b.denominator != 1:
        raise Refused("sides that are no whole numbers")
    low, high = abs(a - b) + 1, a + b - 1
    letter = "x"
    conditions = (row("INTEGER", letter), row("TRIANGLE", letter, rational(a), rational(b)))
    around = f"{letter} + {a + b}" if "perimeter" in text else letter
    if patterns.search(
        r"\bhow many\b|number of (?:possible|different|integer|integral|whole)", text
    ) and not patterns.search(r"how many (?:units|cm|inches)", text):
        name = "COUNT_WHERE"
    elif patterns.search(r"\bsum of (?:all|the)", text):
        name = "TOTAL_WHERE"
    elif patterns.search(r"\b(?:largest|greatest|maximum|longest)\b", text):
        return Plan("evaluate", (rational(high + (a + b if around != letter else 0)),))
    elif patterns.search(r"\b(?:smallest|least|minimum|shortest)\b", text):
        return Plan("evaluate", (rational(low + (a + b if around != letter else 0)),))
    else:
        raise Refused("something else about the third side")
    return whole_plan(row(name, around, *conditions))


@track1_reader
def triangles_of_perimeter(wording: Wording) -> Plan | None:
    """ "How many triangles with whole sides have the perimeter 15?" and the longest side of such a triangle."""
    told = measures_told(wording)
    text = told.text
    whole = r"(?:integer|integral|whole[- ]number|whole number)"
    sides = rf"(?:(?:only )?{whole}[- ](?:valued )?(?:side )?(?:lengths?|sides?|side lengths?)(?: for (?:all )?(?:its|their) sides)?|sides? (?:of|with|whose lengths are)(?: all)? {whole}(?: lengths?)?|{whole}[- ]sided)"
    match = patterns.search(
        rf"^(?:how many|what is the number of|find the number of)(?: (?:non-?congruent|different|distinct|possible))* (?:{whole}-sided )?triangles(?: (?:with|having|that have))?(?: (?:all|only))? ?(?:{sides})?,?(?: and| that| can be formed| exist| are there)*(?: (?:have|has|having|with))? (?:a )?perimeter(?: (?:of|equal to|is))* {_N}(?: if (?:each|every) side must have {whole} length|,? if (?:each|every) side (?:has|is)(?: an?)? {whole}(?: length)?)?\??$",
        text,
    )
    if match is None or _WHOLE.search(text) is None:
        return None
    value = rational_value(told.values[int(match[1])])
    if value is None or value.denominator != 1 or not 0 < value <= 60:
        raise Refused("no small whole perimeter")
    return whole_plan(
        row(
            "COUNT_WHERE",
            "100*a + b",
            row("POSITIVE_INTEGER", "a", "b"),
            "a <= b",
            f"b <= {value} - a - b",
            f"a + b > {value} - a - b",
        )
    )
