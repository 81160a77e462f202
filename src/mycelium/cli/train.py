"""Train what a recipe describes, in a run folder that resumes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mycelium.cli import _resources
from mycelium.cli._common import FieldMap, note, parse_overrides, read_map
from mycelium.cli._kept import going_on, saying_what_is_kept

if TYPE_CHECKING:
    from mycelium.training import BaseRecipe


def train(
    recipe: Annotated[str, typer.Argument(help="A YAML recipe, or the name of one (`mycelium recipes`).")],
    out: Annotated[Path | None, typer.Option(help="Folder for weights, metrics and checkpoints.")] = None,
    resume: Annotated[bool, typer.Option(help="Go on from the last checkpoint in --out.")] = False,
    overrides: Annotated[
        list[str] | None, typer.Option("--set", help="key=value over the recipe's value; may be repeated.")
    ] = None,
    fields: FieldMap = None,
) -> None:
    """Train what a recipe describes: specialists, the choice among readings, a small teacher, or the clause parser.

    --map is for every file that the recipe names; where files differ, the recipe says it: fields: {rows.csv: {...}}.

    Example:  mycelium train recipes/mini-1.yaml --out my-weights --set seed=2
    """
    from mycelium.cli.recipes import find_recipe

    path = find_recipe(recipe)
    values, told = parse_overrides(overrides or []), read_map(fields)
    target = out or Path("runs") / path.stem
    note(f"recipe {path}, results in {target}")
    from mycelium.runs import Watch
    from mycelium.training import load_recipe, train_recipe  # slow to import: a wrong name fails before it

    made = load_recipe(path, values)
    if told:
        made = with_fields(made, told)
    if _resources.threads_asked and hasattr(made, "threads"):
        made = made.model_copy(update={"threads": _resources.threads_asked})
    with saying_what_is_kept(lambda: f"Go on with:\n  {going_on()}"), Watch("samples") as watch:
        train_recipe(made, target, resume, watch)


def with_fields(recipe: BaseRecipe, told: dict[str, str]) -> BaseRecipe:
    """The recipe with what `--map` says, for each of its files of rows.

    Raises:
        UsageError: it names no file.
    """
    from mycelium.errors import UsageError

    files = recipe.data_files() if hasattr(recipe, "data_files") else ()
    if not files:
        raise UsageError("got --map for a recipe that names no file of rows; take it away.")
    return recipe.model_copy(update={"fields": dict.fromkeys(files, told)})
