"""Text in, `Solution` out."""

from mycelium.solver.solution import Reading, Solution
from mycelium.solver.solver import Solver, shipped_models

__all__ = ["Reading", "Solution", "Solver", "shipped_models"]
