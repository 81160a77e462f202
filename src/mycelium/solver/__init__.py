"""Text in, `Solution` out."""

from mycelium.solver.intake import (
    clean,
    reason_to_refuse,
)
from mycelium.solver.solution import (
    Reading,
    Solution,
)
from mycelium.solver.solver import (
    BATCH,
    SELECTION_FILE,
    Solver,
    format_answer,
    shipped_models,
)
from mycelium.solver.track1.solve import (
    solve_track1,
)

__all__ = [
    "BATCH",
    "Reading",
    "SELECTION_FILE",
    "Solution",
    "Solver",
    "clean",
    "format_answer",
    "reason_to_refuse",
    "shipped_models",
    "solve_track1",
]
