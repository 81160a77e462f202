"""The script that trains a pack, and the package's own files that it runs."""

from __future__ import annotations

import shlex
from collections.abc import Collection
from importlib import metadata
from importlib.resources import files
from pathlib import Path

import mycelium
from mycelium.training.packing.archive import Content
from mycelium.training.packing.contents import Contents

__all__ = ["NEEDED", "constraints", "run_script", "source_files"]

NEEDED = {
    "torch": "torch", "numpy": "numpy", "safetensors": "safetensors", "tokenizers": "tokenizers", "sympy": "sympy",
    "mpmath": "mpmath", "pydantic": "pydantic", "yaml": "pyyaml", "typer": "typer", "rich": "rich",
}  # fmt: skip
"""What a training imports, and the packages that bring it."""
_LARGE = ("mini", "teacher")  # models whose weights are left out unless something starts from them


def run_script(contents: Contents) -> str:
    """`run.sh`: every recipe in turn, then the dev problems of what no later recipe goes on from."""
    steps = [f"train {shlex.quote(run.name)} {shlex.quote(run.folder)}" for run in contents.runs]
    for run in contents.finals():
        for item in contents.evaluations.get(run.name, []):
            name = Path(item.data.removeprefix("data/")).with_suffix("").as_posix().replace("/", "-")
            told = [part for field, there in item.fields.items() for part in ("--map", f"{field}={there}")]
            steps.append(shlex.join(["evaluate", run.folder, item.data, name, *told]))
    template = files(__package__).joinpath("run.sh").read_text(encoding="utf-8")
    return template.replace("@IMPORTS@", " ".join(NEEDED)).replace("@STEPS@", "\n".join(steps))


def constraints() -> str:
    """The needed packages at the versions with which the pack is made."""
    pinned = []
    for name in sorted(NEEDED.values()):
        # 2.13.0+cpu names a build of this machine; the other one has its own.
        pinned.append(f"{name}=={metadata.version(name).partition('+')[0]}")
    return "\n".join(pinned) + "\n"


def source_files(models: Collection[str]) -> dict[str, Content]:
    """The package itself below `src/`, with the shipped weights that `models` names and without the other large ones."""
    root = Path(mycelium.__file__).parent
    found: dict[str, Content] = {}
    for path in sorted(root.rglob("*")):
        inside = path.relative_to(root)
        if not path.is_file() or path.suffix == ".pyc" or any(p.startswith((".", "__pycache__")) for p in inside.parts):
            continue
        model = inside.parts[1] if inside.parts[0] == "models" and len(inside.parts) > 2 else ""
        if model in _LARGE and model not in models and path.suffix == ".safetensors":
            continue
        found[f"src/mycelium/{inside.as_posix()}"] = path
    return found
