"""Everything that is trained: specialists with their verifier, the choice among readings, teacher, clause parser."""

from mycelium.training.clauses.recipe import (
    load_clause_recipe,
    train_clauses_from_recipe,
)
from mycelium.training.selection.recipe import (
    load_selection_recipe,
    train_selection_from_recipe,
)
from mycelium.training.selection.train import (
    Choice,
    collect_choices,
    save_selection,
    train_selection,
)
from mycelium.training.specialists.train import train_from_recipe
from mycelium.training.teacher.recipe import (
    load_teacher_recipe,
)
from mycelium.training.teacher.train import (
    train_teacher,
)

__all__ = [
    "Choice",
    "collect_choices",
    "load_clause_recipe",
    "load_selection_recipe",
    "load_teacher_recipe",
    "save_selection",
    "train_clauses_from_recipe",
    "train_from_recipe",
    "train_selection",
    "train_selection_from_recipe",
    "train_teacher",
]
