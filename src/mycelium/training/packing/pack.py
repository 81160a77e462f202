"""Recipes, their data, starting weights and the package itself in one file, with a script that trains them.

    report = pack_recipes([Path("recipes/mini-1.yaml"), Path("recipes/mini-2.yaml")], Path("pack.tar.gz"))

On the other machine: `tar xzf pack.tar.gz && bash mycelium-pack/run.sh`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import mycelium
from mycelium.errors import UsageError
from mycelium.io import read_mapping
from mycelium.training.kinds import RECIPE_KINDS, load_recipe
from mycelium.training.packing.archive import MOST_BYTES, Packed, PackError, write_pack
from mycelium.training.packing.contents import Contents
from mycelium.training.packing.script import constraints, run_script, source_files
from mycelium.training.recipes import RecipeError

__all__ = ["PackReport", "pack_recipes"]


@dataclass(frozen=True, slots=True)
class PackReport:
    """What was packed. bytes: of the pack. runs: recipes in order. files: what takes how much, the largest first."""

    path: Path
    bytes: int
    runs: tuple[str, ...]
    files: tuple[Packed, ...]

    def parts(self) -> dict[str, tuple[int, int]]:
        """By folder of the pack: bytes of its files, and what they take in the pack."""
        found: dict[str, tuple[int, int]] = {}
        for item in self.files:
            part = item.name.partition("/")[0] if "/" in item.name else "other"
            size, packed = found.get(part, (0, 0))
            found[part] = (size + item.size, packed + item.packed)
        return dict(sorted(found.items(), key=lambda entry: -entry[1][1]))


def pack_recipes(
    recipes: Sequence[Path],
    out: Path,
    overrides: Mapping[str, Any] | None = None,
    wheels: Path | None = None,
    most: int = MOST_BYTES,
) -> PackReport:
    """Pack recipes, to be trained in this order.

    Args:
        overrides: values over those of every recipe whose kind knows the key.
        wheels: a folder with wheels to install where the other machine lacks a package.
        most: bytes of the pack.

    Raises:
        PackError: the pack is too large, or holds what cannot be packed.
        UsageError: no recipe knows a key of `overrides`, or `wheels` holds none.
        RecipeError, DataError: a recipe has faults, or names a file that is not there.
    """
    contents = Contents()
    taken: set[str] = set()
    for path in recipes:
        known = {key: value for key, value in (overrides or {}).items() if _knows(path, key)}
        taken |= set(known)
        contents.add(path.stem, load_recipe(path, known))
    unknown = sorted(set(overrides or {}) - taken)
    if unknown:
        raise UsageError(f"got --set {unknown[0]}, which no recipe of the pack has; mend the name.")
    files = contents.files | source_files(contents.models)
    for name, row in contents.recipes.items():
        files[f"recipes/{name}.yaml"] = _recipe_text(name, row)
    rounded = {}
    if contents.encoders:
        from mycelium.training.packing.encoder import cut_encoder
        from mycelium.training.specialists.initial_weights import encoder_source

        for encoder, texts in contents.encoders.items():
            source = encoder_source(encoder)
            assert source is not None  # "random" is refused
            folder = f"start/{Path(encoder).name}"
            rounded[folder] = f"{encoder}, cut to the pieces of the training texts, weights rounded to float16"
            files |= {f"{folder}/{name}": content for name, content in cut_encoder(source, sorted(texts)).items()}
    for wheel in _wheels(wheels):
        files[f"wheels/{wheel.name}"] = wheel
    files |= {"run.sh": run_script(contents).encode(), "constraints.txt": constraints().encode()}
    about = {
        "mycelium": mycelium.__version__,
        "runs": [{"recipe": run.name, "kind": run.kind, "folder": run.folder} for run in contents.runs],
        "rounded": rounded,
    }
    packed = write_pack(out, files, about, most)
    return PackReport(out, out.stat().st_size, tuple(run.name for run in contents.runs), tuple(packed))


def _knows(path: Path, key: str) -> bool:
    kind = read_mapping(path, RecipeError).get("kind", "specialists")
    item = RECIPE_KINDS.get(kind) if isinstance(kind, str) else None
    return item is not None and key.partition(".")[0] in item.model.model_fields


def _recipe_text(name: str, row: Mapping[str, Any]) -> bytes:
    import yaml

    body = yaml.safe_dump(dict(row), sort_keys=True, allow_unicode=True, width=120)
    return f"# {name}, packed: paths are those of the pack.\n{body}".encode()


def _wheels(folder: Path | None) -> list[Path]:
    if folder is None:
        return []
    found = sorted(folder.glob("*.whl"))
    if not found:
        raise UsageError(f"got --wheels {folder}, where no *.whl is; `pip download` puts them there.")
    names = [path.name.split("-")[0].lower() for path in found]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise PackError(f"{folder}: got {twice[0]} more than once, expected one wheel of each; take the others away")
    return found
