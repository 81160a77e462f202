"""Text in, `Solution` out: word problems by specialists and search, competition problems by Track 1's rules."""

from typing import TYPE_CHECKING

from mycelium.late import late as _late
from mycelium.solver.asked import Asked, asked_for, format_answer, written
from mycelium.solver.html import marked_problem_html, solution_html
from mycelium.solver.intake import clean, readable_quantities
from mycelium.solver.outcomes import SolverFailure, SolvesMany, readings_of, solve_safely
from mycelium.solver.routing import has_notation
from mycelium.solver.solution import Reading, Solution
from mycelium.solver.solver import SEARCH_BATCH, SELECTION_FILE, Solver, shipped_models, weights_sha256

if TYPE_CHECKING:
    from mycelium.solver.track1.plans import Plan, Refused, formula, formulas_in, number_of
    from mycelium.solver.track1.registry import TRACK1_RULES, Track1Rule, track1_rule
    from mycelium.solver.track1.solve import solve_track1
    from mycelium.solver.track1.wording import Wording
else:
    __getattr__ = _late(__name__, "track1.solve", "track1.plans", "track1.registry", "track1.wording")

__all__ = [
    # Solving
    "Asked",
    "SolverFailure",
    "Reading",
    "Solution",
    "Solver",
    "SolvesMany",
    "asked_for",
    "readings_of",
    "clean",
    "format_answer",
    "has_notation",
    "readable_quantities",
    "marked_problem_html",
    "solution_html",
    "solve_safely",
    "written",
    # Where weights lie, and how many problems one search takes
    "SEARCH_BATCH",
    "SELECTION_FILE",
    "shipped_models",
    "weights_sha256",
    # Track 1, and what a rule of your own is made of
    "TRACK1_RULES",
    "Plan",
    "Refused",
    "Track1Rule",
    "Wording",
    "formula",
    "formulas_in",
    "number_of",
    "solve_track1",
    "track1_rule",
]
