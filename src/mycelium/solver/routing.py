"""Which track answers: both propose, and the one that is surer of its answer gives it.

Track 1 proposes only where a wording names its computation, with notation or in words alone. The specialists propose on every text that
can be read; on texts with mathematical notation their confidence is cut, because they were neither trained nor
calibrated on them, so that there they are asked only where Track 1 has no proposal.
"""

from __future__ import annotations

import re
from dataclasses import replace

from mycelium.solver.plain_formulas import with_formula
from mycelium.solver.solution import Reading, Solution

# Share of right answers among those that Track 1 gives on the dev split of MATH train (docs/symbolic.md).
TRACK1_CONFIDENCE = 0.96
# What the confidence of specialists on texts with notation is multiplied with: on that dev split they are right on
# one in forty.
FOREIGN_FACTOR = 0.1
# By how much the odds of specialists must exceed those of a rule that read the wording and says something else. Their
# confidence is calibrated over all texts; where a rule contradicts them they are mostly wrong: on the five dev sets of
# word problems the rule was right in 13 of 15 such cases, the specialists in one (docs/selection.md).
CONTRADICTED = 10.0

_COMMAND = re.compile(r"\\[a-zA-Z]{2,}|\\[\[(]")
_INLINE = re.compile(r"\$([^$\n]{1,200})\$(?!\d)")
_WORDS = re.compile(r"[A-Za-z]{3,}\s+[A-Za-z]{2,}")


def has_notation(text: str) -> bool:
    r"""Whether a text carries mathematical notation: a LaTeX command, or `$...$` around no running words.

    A second dollar sign before a digit begins an amount of money and ends no formula.

    >>> has_notation(r"Compute $2^{10}$."), has_notation("Pens cost $5 and books $7 each, hats $5-$9.")
    (True, False)
    """
    if _COMMAND.search(text):
        return True
    return any(not _WORDS.search(match[1]) and not match[1].endswith(" ") for match in _INLINE.finditer(text))


_COMPUTATION = re.compile(
    r"\b(?:factors?|divisors?|divisible|multiples?|primes?|remainder|least common|greatest common|lcm|gcd|gcf|digits?|"
    r"evaluate|compute|simplify|expression|equation|sequence|polynomial|integers?|squared|cubed|square root|modulo?|base|"
    r"probabilit(?:y|ies)|at random|how many ways|different ways|arranged|arrangements?|permutations?|committees?|"
    r"dice|die|coins? (?:is|are) (?:flipped|tossed)|standard deck|factorial|"
    r"hypotenuse|triangles?|circles?|radius|diameter|spheres?|spherical|cylinders?|cylindrical|cones?|cubes?|prisms?|"
    r"pyramids?|polygons?|(?:penta|hexa|octa|deca)gons?|trapezoids?|parallelograms?|rhombus|angles?|degrees|"
    r"perpendicular|perimeter|surface area|volume|midpoint|slope|"
    r"(?:is|find|calculate|compute) the (?:arithmetic )?(?:mean|average) of(?: the)?(?: (?:following|numbers|values|integers))*:? \d+|"
    r"solve for|consecutive|median|mode|round(?:ed)?|divided by|quotient|equal to)\b",
    re.IGNORECASE,
)


def names_a_computation(text: str) -> bool:
    """Whether the words are those of a computation, so that Track 1 may have a proposal.

    Track 1 costs milliseconds a text, and everyday stories seldom have one of these words: 284 of 7,473 of GSM8K train.

    >>> names_a_computation("Find the least common multiple of 8 and 15."), names_a_computation("Tom has 3 apples.")
    (True, False)
    """
    return _COMPUTATION.search(text) is not None or with_formula(text) is not None


def solve_by_rules(problem_id: str, text: str) -> Solution | None:
    """Track 1's solution, or None when it refuses."""
    from mycelium.solver.track1.solve import solve_track1

    result = solve_track1(text)
    if result.answer is None:
        return None
    reading = None
    if result.program is not None:
        reading = Reading(result.program, result.answer, TRACK1_CONFIDENCE, ())
    return Solution(
        problem_id, "answered", result.answer, None, TRACK1_CONFIDENCE, reading, seconds=result.seconds, track="rules",
        why=f"the wording names its computation ({result.reason})",
    )  # fmt: skip


def with_less_confidence(solution: Solution, threshold: float) -> Solution:
    """A specialists' solution of a text with notation: less confident, and a guess below the threshold."""
    confidence = solution.confidence * FOREIGN_FACTOR
    if solution.status == "refused" or confidence >= threshold:
        return replace(solution, confidence=confidence)
    reason = f"the best reading of a competition problem is right with probability {confidence:.2f} only"
    return replace(solution, status="guess", reason=reason, confidence=confidence)


_PROPOSERS = {
    "rules": "the rules propose",
    "specialists": "the specialists propose",
    "typed": "the specialists of typed programs propose",
    "times": "the times of day give",
}


def better(by_rules: Solution | None, by_specialists: Solution) -> Solution:
    """Of two proposals the surer one, the first where they are equally sure.

    Specialists that contradict a rule must be surer by `CONTRADICTED` times the odds.
    """
    if by_rules is None:
        return by_specialists
    contradicted = by_rules.track in {"rules", "times"} and by_specialists.track == "specialists"
    ahead = CONTRADICTED if contradicted and by_specialists.answer != by_rules.answer else 1.0
    surer = by_specialists.answer is not None and _odds(by_specialists) > ahead * _odds(by_rules)
    won, lost = (by_specialists, by_rules) if surer else (by_rules, by_specialists)
    if lost.answer is None:
        return won
    proposed = (
        f"{_PROPOSERS.get(lost.track or '', 'another proposes')} {lost.answer} with confidence {lost.confidence:.2f}"
    )
    return replace(won, why=f"{won.why}; {proposed}" if won.why else proposed)


def _odds(solution: Solution) -> float:
    return solution.confidence / max(1.0 - solution.confidence, 1e-9)


def refused_below(solution: Solution, min_confidence: float) -> Solution:
    """The solution, refused where its confidence does not reach what was asked for."""
    if solution.answer is None or solution.confidence >= min_confidence:
        return solution
    reason = (
        f"the best reading is right with probability {solution.confidence:.2f} only, "
        f"below the {min_confidence:.2f} that was asked for"
    )
    return replace(solution, status="refused", answer=None, shown=None, reason=reason)
