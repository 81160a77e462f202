"""Kinds of recipes: what each may say, and the function that trains it. Add your own with `RECIPE_KINDS.register`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from functools import reduce
from operator import or_
from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_origin

from mycelium.errors import UsageError
from mycelium.io import faults_of, read_mapping
from mycelium.registry import Registry
from mycelium.runs import Watch
from mycelium.training.improvement.recipe import ImproveRecipe
from mycelium.training.recipe_mean import MeanRecipe
from mycelium.training.recipe_typed import TypedRecipe
from mycelium.training.recipes import (
    BaseRecipe,
    ClauseRecipe,
    RecipeError,
    SelectionRecipe,
    SpecialistsRecipe,
    TeacherRecipe,
)
from mycelium.training.run_folder import Callback, TrainingRun

__all__ = ["RECIPE_KINDS", "RecipeKind", "load_recipe", "recipe_from_dict", "train_recipe"]


@dataclass(frozen=True, slots=True)
class RecipeKind:
    """One kind of recipe.

    model: derives from `BaseRecipe`, with `kind: Literal["NAME"]`. train: gets the checked recipe and the opened run
    folder, trains (most simply by `fit` of a `Task`), and gives the last metrics.
    """

    model: type[BaseRecipe]
    train: Callable[[Any, TrainingRun], Mapping[str, float]]


# Each function imports what it trains with only when it is called: a recipe is checked without torch.
def _specialists(recipe: SpecialistsRecipe, run: TrainingRun) -> Mapping[str, float]:
    from mycelium.training.specialists.train import train_specialists

    return train_specialists(recipe, run)


def _selection(recipe: SelectionRecipe, run: TrainingRun) -> Mapping[str, float]:
    from mycelium.training.selection.train import train_selection

    return train_selection(recipe, run)


def _teacher(recipe: TeacherRecipe, run: TrainingRun) -> Mapping[str, float]:
    from mycelium.training.teacher.train import train_teacher

    return train_teacher(recipe, run)


def _typed(recipe: TypedRecipe, run: TrainingRun) -> Mapping[str, float]:
    from mycelium.training.typed.preparation import train_typed

    return train_typed(recipe, run)


def _mean(recipe: MeanRecipe, run: TrainingRun) -> Mapping[str, float]:
    from mycelium.training.specialists.mean import train_mean

    return train_mean(recipe, run)


def _clauses(recipe: ClauseRecipe, run: TrainingRun) -> Mapping[str, float]:
    from mycelium.training.clauses.train import train_clauses

    return train_clauses(recipe, run)


def _improve(recipe: ImproveRecipe, run: TrainingRun) -> Mapping[str, float]:
    from mycelium.training.improvement.loop import train_improvement

    return train_improvement(recipe, run, train_recipe)


def _fault_of_kind(name: str, item: object) -> str:
    """What is wrong with a kind of recipe under a name; "" if nothing."""
    if not isinstance(item, RecipeKind):
        return f"got {item!r}, expected RecipeKind(model, train)"
    model = item.model
    if not (isinstance(model, type) and issubclass(model, BaseRecipe)):
        return f"got the model {model!r}, expected a class that derives from mycelium.training.BaseRecipe"
    field = model.model_fields.get("kind")
    names = get_args(field.annotation) if field is not None and get_origin(field.annotation) is Literal else ()
    if names != (name,):
        got = "no field `kind`" if field is None else f"`kind: {str(field.annotation).removeprefix('typing.')}`"
        return f'got {got} in {model.__name__}, expected `kind: Literal["{name}"] = "{name}"`; write it into the class'
    if not callable(item.train):
        return f"got {item.train!r} as what trains it, expected a function of the recipe and its TrainingRun"
    return ""


RECIPE_KINDS: Registry[RecipeKind] = Registry("kind of recipe", "mycelium.recipe_kinds", _fault_of_kind)
RECIPE_KINDS.register("specialists", RecipeKind(SpecialistsRecipe, _specialists))
RECIPE_KINDS.register("selection", RecipeKind(SelectionRecipe, _selection))
RECIPE_KINDS.register("teacher", RecipeKind(TeacherRecipe, _teacher))
RECIPE_KINDS.register("clauses", RecipeKind(ClauseRecipe, _clauses))
RECIPE_KINDS.register("mean", RecipeKind(MeanRecipe, _mean))
RECIPE_KINDS.register("typed", RecipeKind(TypedRecipe, _typed))
RECIPE_KINDS.register("improve", RecipeKind(ImproveRecipe, _improve))


def recipe_from_dict(row: Mapping[str, Any], where: str = "") -> BaseRecipe:
    """A checked recipe, of the union of all kinds; one that names no `kind` is of kind specialists.

    Args:
        where: what messages begin with, such as the file.

    Raises:
        UsageError: a kind that does not exist.
        RecipeError: unknown or missing keys, wrong types, values out of range; all of them at once, each with its
            field, what was got and what is expected.
    """
    from pydantic import Field, TypeAdapter, ValidationError

    kind = row.get("kind", "specialists")
    prefix = f"{where}: " if where else ""
    if kind == "taxonomy":
        raise UsageError(
            f"{prefix}a recipe of kind 'taxonomy' is read by `mycelium taxonomy LABELS --recipe FILE`; `mycelium train` "
            f"takes {', '.join(sorted(RECIPE_KINDS))}"
        )
    if not isinstance(kind, str) or kind not in RECIPE_KINDS:
        raise UsageError(f"{prefix}got kind {kind!r}, expected one of: {', '.join(sorted(RECIPE_KINDS))}")
    union: Any = reduce(or_, (item.model for item in RECIPE_KINDS.values()))
    adapter: TypeAdapter[BaseRecipe] = TypeAdapter(Annotated[union, Field(discriminator="kind")])
    try:
        return adapter.validate_python({**row, "kind": kind})
    except ValidationError as error:
        # Inside a union pydantic puts the kind before every place.
        errors = [{**item, "loc": item["loc"][1:]} for item in error.errors(include_url=False)]
        faults = faults_of(RECIPE_KINDS[kind].model, errors)
    many = "s" * (len(faults) > 1)
    raise RecipeError("\n".join([f"{prefix}{len(faults)} fault{many} in a recipe of kind {kind}", *faults]))


def load_recipe(path: Path, overrides: Mapping[str, Any] | None = None) -> BaseRecipe:
    """Read a YAML recipe; `overrides` replace its values, `training.passes` the one of a section (one level deep).

    Raises:
        UsageError: a kind that does not exist.
        RecipeError: not YAML, not a mapping, or faults of its contents.
    """
    row = read_mapping(path, RecipeError)
    for key, value in (overrides or {}).items():
        section, _, name = key.rpartition(".")
        target = row.setdefault(section, {}) if section else row
        if not isinstance(target, dict):
            raise RecipeError(
                f"{path}: got an override of {key!r}, but {section!r} is no section; expected KEY, or SECTION.KEY of a mapping"
            )
        target[name] = value
    return recipe_from_dict(row, str(path))


def train_recipe(
    recipe: BaseRecipe,
    out: Path,
    resume: bool = True,
    log: Callable[[str], None] = print,
    callbacks: Sequence[Callback] = (),
) -> dict[str, float]:
    """Train what a recipe describes in the run folder `out`; gives the last metrics.

    Args:
        resume: go on with the run that the folder holds; False refuses such a folder.
        log: takes lines for people, one at least every half minute; or an open `Watch`, which also shows how far it is.
        callbacks: called after every batch with the position and the batch's metrics.

    Raises:
        TrainingError: something is missing, or the folder holds what cannot go on.
        UsageError, DataError: the folder holds a run with another recipe, or with other data.
    """
    kind = RECIPE_KINDS.require(str(getattr(recipe, "kind", "")))
    with nullcontext(log) if isinstance(log, Watch) else Watch(log=log) as watch:
        run = TrainingRun.open(recipe.run_folder(out), recipe, resume, watch, callbacks)
        run.progress = lambda seen, total, unit: watch.at(seen, total=total, unit=unit)
        metrics = None
        try:
            if run.finished:
                watch(f"{run.folder} is finished already; nothing is left to do")
                return run.last_metrics()
            metrics = dict(kind.train(recipe, run))
            return metrics
        except KeyboardInterrupt:
            if not run.saved:
                watch(
                    f"stopped before the first checkpoint; {run.folder} keeps what was prepared. The same command with "
                    "--resume goes on."
                )
            raise
        finally:
            run.close(metrics)
