"""The list of wordings that Track 1 knows, and the pieces that its patterns share."""

from __future__ import annotations

import re
from collections.abc import Callable

from mycelium.solver.track1.plans import Plan
from mycelium.solver.track1.wording import Wording

VERB = r"(?:evaluate|compute|calculate|find|determine|simplify|what is|what'?s|what number is|write|express|perform|add|subtract|multiply|divide|give|convert|solve)"  # noqa: E501
OF = r"(?: (?:the|following|exact|numerical|value|values|expression|sum|product|difference|quotient|of|each|result|simplified|form|for|infinite|series|determinant|matrix|complex|number|answer|to|fully|simplest|when|finite|continued|fraction|equal|problem|is))*"  # noqa: E501
N = r"(<\d+>|\d[\d,./]*)"
AS = (
    r"(?:,? (?:completely|exactly|as an? (?:common |mixed |single |simplified |reduced |improper )?(?:fraction|decimal|integer|number|polynomial|whole number|positive integer)"  # noqa: E501
    r"|in (?:its )?(?:simplest|lowest|simplified|reduced)(?: radical)? (?:form|terms)|in terms of <\d+>(?: and <\d+>)?|with a rational denominator"  # noqa: E501
    r"|(?:as )?expressed as a[n]? (?:common fraction|positive integer|integer|decimal)|and (?:simplify|rationalize the denominator)|in radical form"  # noqa: E501
    r"|equal to|in simplest radical form|to lowest terms|by rationalizing the denominator|in rectangular form|as much as possible))*"
)

Rule = Callable[[re.Match[str], Wording], Plan]
RULES: list[tuple[re.Pattern[str], Rule]] = []


def rule(pattern: str) -> Callable[[Rule], Rule]:
    """Register a function for the templates that a pattern matches; earlier ones win."""

    def keep(function: Rule) -> Rule:
        RULES.append((re.compile(pattern), function))
        return function

    return keep
