"""List the training recipes that `mycelium train` takes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def recipes(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
) -> None:
    """List the training recipes: name, file and what each is for.

    Example:  mycelium recipes
    """
    found = [{"name": path.stem, "path": str(path), "summary": _first_comment(path)} for path in recipe_files()]
    if as_json:
        from mycelium.cli._common import print_json

        print_json({"recipes": found})
        return
    width = max((len(entry["name"]) for entry in found), default=0)
    for entry in found:
        print(f"{entry['name']:<{width}}  {entry['summary']}\n{'':<{width}}  {entry['path']}")
    if not found:
        print("No recipes found. They live in the folder `recipes/` of the repository.")


def recipe_files() -> list[Path]:
    """Every recipe that can be found: beside you, in the repository, and inside an installed package."""
    here = Path(__file__).resolve()
    folders = [Path.cwd() / "recipes", here.parents[3] / "recipes", here.parents[1] / "recipes"]
    found: dict[str, Path] = {}
    for folder in folders:
        for path in sorted(folder.glob("*.yaml")) if folder.is_dir() else ():
            found.setdefault(path.stem, path)
    return [found[name] for name in sorted(found)]


def find_recipe(name_or_path: str) -> Path:
    """The file behind a recipe's path or name; UsageError names the known ones."""
    from mycelium.errors import UsageError

    path = Path(name_or_path)
    if path.is_file():
        return path
    known = {path.stem: path for path in recipe_files()}
    if name_or_path in known:
        return known[name_or_path]
    if path.suffix in (".yaml", ".yml") and path.stem in known:
        return known[path.stem]
    raise UsageError(f"got the recipe {name_or_path!r}, expected a YAML file or one of {', '.join(known) or '(none)'}.")


def _first_comment(path: Path) -> str:
    """The first comment line of a recipe: by convention what it is for."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("#") and line.strip("# \n"):
                return line.strip("# \n")
            if line.strip() and not line.startswith("#"):
                break
    return ""
