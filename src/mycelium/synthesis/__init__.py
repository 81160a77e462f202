"""Word problems composed by rules, with labels that are exact because the story was built from them."""

from mycelium.synthesis.compose import (
    Schema,
    Tally,
    generate,
)
from mycelium.synthesis.labeled_rows import (
    data_row,
    from_any_row,
    read_labeled,
)
from mycelium.synthesis.mixing import (
    KINDS,
    skeleton_problems,
)
from mycelium.synthesis.perturb import (
    PERTURBATIONS,
    larger_numbers,
    other_order,
    unread_number,
)
from mycelium.synthesis.rows import (
    SynthesizedProblem,
)
from mycelium.synthesis.skeletons import (
    new_names,
    new_numbers,
    new_things,
)
from mycelium.synthesis.solutions import (
    write_solution,
)

__all__ = [
    "KINDS",
    "PERTURBATIONS",
    "Schema",
    "SynthesizedProblem",
    "Tally",
    "data_row",
    "from_any_row",
    "generate",
    "larger_numbers",
    "new_names",
    "new_numbers",
    "new_things",
    "other_order",
    "read_labeled",
    "skeleton_problems",
    "unread_number",
    "write_solution",
]
