# ruff: noqa: E501
"""Problems with a picture whose words alone determine the figure: the picture is left out, and only figures are read."""

from __future__ import annotations

import re

from mycelium.solver.track1.plans import Plan, Refused
from mycelium.solver.track1.readers import TRACK1_READERS
from mycelium.solver.track1.wording import Wording, read_wording

_PICTURE = re.compile(r"\[asy\].*?\[/asy\]", re.DOTALL)
_POINTER = re.compile(
    r",? ?\b(?:as )?(?:is |are )?(?:shown|pictured|drawn)(?: (?:below|here|above|at (?:the )?right))?(?: (?:in|on) the (?:diagram|figure|picture)(?: (?:below|above))?)?(?= ?[.,?!]|\s+(?:is|has|are|with|and)\b|\s*$)"
    r"|\bin the (?:diagram|figure|picture)(?: (?:below|above|shown))?,? ?|\s+below(?=[.,?])",
    re.IGNORECASE,
)
_DRAWN = re.compile(
    r"\[asy\]|\\includegraphics|tabular|\b(?:diagram|figure|graph|picture|table|chart|shown)", re.IGNORECASE
)
_FIGURES = ("one_figure", "named_triangle", "two_figures", "third_side", "polygon_of_points", "missing_angle")


def plan_beside_diagram(text: str) -> tuple[Plan, Wording]:
    """The plan of a problem whose words tell the whole figure.

    Raises:
        Refused: they do not, or the problem is about something else than a figure.
    """
    wording = read_wording(_POINTER.sub(" ", _PICTURE.sub(" ", text)))
    if wording.diagram:
        raise Refused("the problem needs a diagram or a table")
    for name in _FIGURES:
        try:
            plan = TRACK1_READERS[name](wording)
        except Refused:
            continue
        if plan is not None:
            return plan, wording
    raise Refused("the problem needs a diagram or a table")


def without_pointer(text: str) -> Wording | None:
    """The wording without "below", where it points at formulas of the text and at no picture; None for other texts."""
    if _DRAWN.search(text):
        return None
    wording = read_wording(re.sub(r"\s+(?:given )?below(?=\s*[:.,?]|\s+(?:true|hold))", "", text))
    return None if wording.diagram else wording
