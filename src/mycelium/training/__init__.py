"""Everything that is trained: specialists with their verifier, the choice among readings, teacher, clause parser.

    recipe = load_recipe(Path("recipes/mini-1.yaml"), {"seed": 2})
    train_recipe(recipe, Path("runs/mini"), resume=True)

A recipe is of a kind (`RECIPE_KINDS`); every kind is trained by one loop (`fit` of a `Task`) in a run folder.
"""

from mycelium.training.kinds import (
    RECIPE_KINDS,
    RecipeKind,
    load_recipe,
    train_recipe,
)
from mycelium.training.loop import (
    Task,
    fit,
)
from mycelium.training.packing.archive import unpack as unpack_recipes
from mycelium.training.packing.pack import pack_recipes
from mycelium.training.recipes import (
    BaseRecipe,
)
from mycelium.training.run_folder import (
    Position,
    TrainingRun,
)

__all__ = [
    "BaseRecipe",
    "Position",
    "RECIPE_KINDS",
    "RecipeKind",
    "Task",
    "TrainingRun",
    "fit",
    "load_recipe",
    "pack_recipes",
    "train_recipe",
    "unpack_recipes",
]
