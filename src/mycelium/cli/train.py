"""Train specialists, or the shipped teacher, from a recipe; resumable."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mycelium.cli._common import note


def train(
    recipe: Annotated[str, typer.Argument(help="A YAML recipe, or the name of one (`mycelium recipes`).")],
    out: Annotated[Path | None, typer.Option(help="Folder for weights, metrics and checkpoints.")] = None,
    resume: Annotated[bool, typer.Option(help="Go on from the last checkpoint in --out.")] = False,
    overrides: Annotated[
        list[str] | None, typer.Option("--set", help="key=value over the recipe's value; may be repeated.")
    ] = None,
) -> None:
    """Train what a recipe describes: specialists, the choice among readings, or a small teacher.

    Example:  mycelium train recipes/mini.yaml --out my-weights --set seed=2
    """
    from mycelium.cli.recipes import find_recipe

    path = find_recipe(recipe)
    values = parse_overrides(overrides or [])
    target = out or Path("runs") / path.stem
    note(f"recipe {path}, results in {target}")
    kind = _kind(path)
    if kind == "selection":
        from mycelium.training import load_selection_recipe, train_selection_from_recipe

        train_selection_from_recipe(load_selection_recipe(path, values), target, note)
    elif kind == "teacher":
        from mycelium.training import load_teacher_recipe

        checked = load_teacher_recipe(path, values)
        from mycelium.training import train_teacher  # slow to import: faults come first

        train_teacher(checked, target, resume, note)
    elif kind == "clauses":
        from mycelium.training import load_clause_recipe, train_clauses_from_recipe

        train_clauses_from_recipe(load_clause_recipe(path, values), target, note)
    elif kind == "specialists":
        from mycelium.training import train_from_recipe  # slow to import: a wrong name fails before it

        train_from_recipe(path, target, resume, values)
    else:
        from mycelium.errors import UsageError

        raise UsageError(f"{path}: got kind {kind!r}, expected specialists, selection, teacher or clauses")


def _kind(path: Path) -> str:
    """The `kind` of a recipe, "specialists" when it names none; faults of the file are found later."""
    import yaml

    try:
        row = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError):
        return "specialists"
    return str(row.get("kind", "specialists")) if isinstance(row, dict) else "specialists"


def parse_overrides(pairs: list[str]) -> dict[str, object]:
    """`["seed=2", "model.layers=3"]` as a dict; values are read as YAML scalars.

    Raises:
        UsageError: a pair has no `=` or no key, or its value is not YAML.
    """
    import yaml

    from mycelium.errors import UsageError

    values: dict[str, object] = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not equals or not key.strip():
            raise UsageError(f"got --set {pair!r}, expected key=value, such as --set seed=2")
        try:
            values[key.strip()] = yaml.safe_load(value)
        except yaml.YAMLError:
            raise UsageError(f"got --set {pair!r}, whose value is not a YAML scalar; quote it") from None
    return values
