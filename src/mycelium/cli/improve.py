"""Run rounds of solving training problems, keeping what executes to the right answer, and training on it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mycelium.cli import _resources
from mycelium.cli._common import note, parse_overrides, print_json
from mycelium.cli._kept import going_on, saying_what_is_kept


def improve(
    recipe: Annotated[str, typer.Argument(help="A YAML recipe of kind improve, or the name of one.")],
    out: Annotated[Path | None, typer.Option(help="Folder for the rounds, the ledger and the best weights.")] = None,
    resume: Annotated[bool, typer.Option(help="Go on with the rounds in --out.")] = False,
    overrides: Annotated[
        list[str] | None,
        typer.Option("--set", help="key=value over the recipe's value, such as train.told=2000; may be repeated."),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON document on stdout: the lines of the ledger.")
    ] = False,
) -> None:
    """Improve weights in rounds: solve, keep right readings that are no luck, train on them, measure on dev problems.

    The best round's weights come to OUT/best, for `mycelium solve --model OUT/best`; OUT/ledger.jsonl has a line a round.

    Examples:

      mycelium improve recipes/improve-mini.yaml --out runs/improve

      mycelium improve recipes/improve-mini.yaml --out runs/improve --resume
    """
    from mycelium.cli.recipes import find_recipe
    from mycelium.errors import UsageError

    path = find_recipe(recipe)
    values = parse_overrides(overrides or [])
    target = out or Path("runs") / path.stem
    note(f"recipe {path}, rounds in {target}")
    from mycelium.io import read_objects
    from mycelium.runs import Watch
    from mycelium.training import load_recipe, train_recipe  # slow to import: a wrong name fails before it

    made = load_recipe(path, values)
    kind = getattr(made, "kind", None)
    if kind != "improve":
        raise UsageError(
            f"{path}: got a recipe of kind {kind!r}, expected 'improve'. `mycelium train` runs the others."
        )
    if _resources.threads_asked and hasattr(made, "threads"):
        made = made.model_copy(update={"threads": _resources.threads_asked})
    with saying_what_is_kept(lambda: f"Go on with:\n  {going_on()}"), Watch("problems") as watch:
        train_recipe(made, target, resume, watch)
    rows = list(read_objects(target / "ledger.jsonl"))
    if as_json:
        print_json({"best": str(target / "best"), "rounds": rows})
        return
    for row in rows:
        for name, figures in row["dev"].items():
            low, high = figures["ci95"] or (0.0, 0.0)
            print(
                f"round {row['round']}  {name:<28} {figures['accuracy'] or 0:6.1%} [{low:.1%}, {high:.1%}] of {figures['n']}"
            )
    print(f"ended: {rows[-1]['stopped']}; best weights: {target / 'best'}")
