"""List the training recipes that `mycelium train` takes, or pack some with their data for a machine without network."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mycelium.cli._common import note, parse_overrides, print_json

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)


@app.callback(invoke_without_command=True)
def recipes(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
) -> None:
    """List the training recipes: name, file and what each is for.

    Example:  mycelium recipes
    """
    if context.invoked_subcommand is not None:
        return
    found = [{"name": path.stem, "path": str(path), "summary": _first_comment(path)} for path in recipe_files()]
    if as_json:
        print_json({"recipes": found})
        return
    width = max((len(entry["name"]) for entry in found), default=0)
    for entry in found:
        print(f"{entry['name']:<{width}}  {entry['summary']}\n{'':<{width}}  {entry['path']}")
    if not found:
        print("No recipes found. They live in the folder `recipes/` of the repository.")


@app.command()
def pack(
    names: Annotated[
        list[str], typer.Argument(metavar="RECIPE...", help="Recipes (file or name), in the order of training.")
    ],
    out: Annotated[Path, typer.Option(help="The file to write.")] = Path("pack.tar.gz"),
    overrides: Annotated[
        list[str] | None,
        typer.Option("--set", help="key=value over the value of every recipe that has the key; may be repeated."),
    ] = None,
    wheels: Annotated[
        Path | None, typer.Option(help="A folder of wheels, for what the other machine lacks (`pip download`).")
    ] = None,
    most: Annotated[float, typer.Option(min=0.001, help="Megabytes of the pack at most.")] = 60,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
) -> None:
    """Pack recipes with their data, starting weights and Mycelium itself into one file that trains without network.

    On the other machine:  tar xzf pack.tar.gz && bash mycelium-pack/run.sh

    A recipe may start from the weights of one before it (start: runs/NAME/specialists.safetensors, or specialists: runs/NAME
    of a selection): there they are made. The same recipes and files give the same bytes.

    Examples:

      mycelium recipes pack mini-1 mini-2 mini-3 mini-4 --out pack.tar.gz

      mycelium recipes pack mini-1 --set told=1000000 --set tokens_per_batch=32768 --wheels wheels/
    """
    paths = [find_recipe(name) for name in names]
    values = parse_overrides(overrides or [])
    from mycelium.training import pack_recipes

    report = pack_recipes(paths, out, values, wheels, round(most * 1e6))
    if as_json:
        files = [{"name": each.name, "bytes": each.size, "packed": each.packed} for each in report.files]
        print_json({"path": str(report.path), "bytes": report.bytes, "recipes": report.runs, "files": files})
        return
    print(f"{report.path}: {report.bytes / 1e6:.1f} MB, recipes {', '.join(report.runs)}")
    for part, (size, packed) in report.parts().items():
        print(f"  {part:<10} {packed / 1e6:6.2f} MB packed of {size / 1e6:6.2f}")
    note(f"On the other machine:  tar xzf {report.path.name} && bash mycelium-pack/run.sh")


@app.command()
def unpack(
    path: Annotated[Path, typer.Argument(metavar="PACK", help="A file of `mycelium recipes pack`.")],
    out: Annotated[Path, typer.Option(help="The folder to unpack into: empty, or not there yet.")],
) -> None:
    """Unpack a pack and check it: every file whole, plain and inside the folder. (`tar xzf` unpacks as well.)

    Example:  mycelium recipes unpack pack.tar.gz --out pack
    """
    from mycelium.training import unpack_recipes

    manifest = unpack_recipes(path, out)
    print(f"{out}: {len(manifest['files'])} files, recipes {', '.join(run['recipe'] for run in manifest['runs'])}")


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
