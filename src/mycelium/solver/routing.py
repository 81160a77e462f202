"""Which track reads a text: word problems go to the specialists, texts with mathematical notation to Track 1 first.

Track 1 answers only wordings that name their computation. What it refuses goes on to the specialists, whose
confidence on such texts is cut, because they were neither trained nor calibrated on them.
"""

from __future__ import annotations

import re
from dataclasses import replace

from mycelium.solver.solution import Reading, Solution

# Share of right answers among those that Track 1 gives on the dev split of MATH train (docs/symbolic.md).
TRACK1_CONFIDENCE = 0.96
# What the confidence of specialists on texts with notation is multiplied with: on that dev split they are right on
# one in forty.
FOREIGN_FACTOR = 0.1

_COMMAND = re.compile(r"\\[a-zA-Z]{2,}|\\[\[(]")
_INLINE = re.compile(r"\$([^$\n]{1,200})\$")
_WORDS = re.compile(r"[A-Za-z]{3,}\s+[A-Za-z]{2,}")


def has_notation(text: str) -> bool:
    r"""Whether a text carries mathematical notation: a LaTeX command, or `$...$` around no running words.

    >>> has_notation(r"Compute $2^{10}$."), has_notation("Pens cost $5 and books $7 each.")
    (True, False)
    """
    if _COMMAND.search(text):
        return True
    return any(not _WORDS.search(match[1]) and not match[1].endswith(" ") for match in _INLINE.finditer(text))


def solve_by_rules(problem_id: str, text: str) -> Solution | None:
    """Track 1's solution, or None when it refuses."""
    from mycelium.solver.track1.solve import solve_track1

    result = solve_track1(text)
    if result.answer is None:
        return None
    reading = None
    if result.program is not None:
        reading = Reading(result.program, result.answer, TRACK1_CONFIDENCE, ())
    return Solution(problem_id, "answered", result.answer, None, TRACK1_CONFIDENCE, reading, seconds=result.seconds)


def with_less_confidence(solution: Solution, threshold: float) -> Solution:
    """A specialists' solution of a text with notation: less confident, and refused below the threshold."""
    confidence = solution.confidence * FOREIGN_FACTOR
    if solution.status == "refused" or confidence >= threshold:
        return replace(solution, confidence=confidence)
    reason = f"the best reading of a competition problem is right with probability {confidence:.2f} only"
    return replace(solution, status="refused", answer=None, reason=reason, confidence=confidence)
