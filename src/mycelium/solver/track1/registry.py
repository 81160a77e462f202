"""The wordings that Track 1 knows, each with the plan that it means, and the pieces that their patterns share."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from mycelium.registry import Registry, must_be
from mycelium.solver.track1.plans import Plan
from mycelium.solver.track1.wording import Wording

# What the patterns of the rules have in common: how a problem asks, the filler before its formula, a number as a formula
# or in digits, and how the answer is to be written.
VERB = r"(?:evaluate|compute|calculate|find|determine|simplify|what is|what'?s|what number is|write|express|perform|add|subtract|multiply|divide|give|convert|solve)"  # noqa: E501
OF = r"(?: (?:the|following|exact|numerical|value|values|expression|sum|product|difference|quotient|of|each|result|simplified|form|for|infinite|series|determinant|matrix|complex|number|answer|to|fully|simplest|when|finite|continued|fraction|equal|problem|is))*"  # noqa: E501
N = r"(<\d+>|\d[\d,./]*)"
AS = (
    r"(?:,? (?:completely|exactly|as an? (?:common |mixed |single |simplified |reduced |improper )?(?:fraction|decimal|integer|number|polynomial|whole number|positive integer)"  # noqa: E501
    r"|in (?:its )?(?:simplest|lowest|simplified|reduced)(?: radical)? (?:form|terms)|in terms of <\d+>(?: and <\d+>)?|with a rational denominator"  # noqa: E501
    r"|(?:as )?expressed as a[n]? (?:common fraction|positive integer|integer|decimal)|and (?:simplify|rationalize the denominator)|in radical form"  # noqa: E501
    r"|equal to|in simplest radical form|to lowest terms|by rationalizing the denominator|in rectangular form|as much as possible))*"
)

MakePlan = Callable[[re.Match[str], Wording], Plan]


@dataclass(frozen=True, slots=True)
class Track1Rule:
    """A wording and what it asks for.

    Attributes:
        pattern: searched in the wording's template, where every formula stands as `<k>`.
        plan: from the match to what is computed; raises `Refused` where the problem asks for something else.
    """

    pattern: re.Pattern[str]
    plan: MakePlan


TRACK1_RULES: Registry[Track1Rule] = Registry("Track 1 rule", "mycelium.track1_rules", must_be(Track1Rule))
"""In the order in which they are tried: those of the package, then those that were added."""


def track1_rule(pattern: str) -> Callable[[MakePlan], MakePlan]:
    """Register a function for the wordings that a pattern matches; the first rule that matches decides.

    The rule has the function's name; further patterns of the same function are numbered.
    """

    def keep(function: MakePlan) -> MakePlan:
        name = function.__name__.lstrip("_")
        number = 1
        while (
            known := TRACK1_RULES.get(key := name if number == 1 else f"{name}-{number}")
        ) and known.plan is function:
            number += 1
        TRACK1_RULES.register(key, Track1Rule(re.compile(pattern), function))
        return function

    return keep
