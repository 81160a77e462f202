"""The run folder of a training: manifest, checkpoints, metrics; one writer at a time.

    TrainingError    something that a training needs is not there, or its folder holds something else

`manifest.json` holds the recipe, the seed, versions, the SHA-256 of the data, how far the training is, and the names and
SHA-256 of the last two checkpoints. `metrics.jsonl` holds one line after every stretch of steps and after every pass.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from mycelium.errors import DataError, MyceliumError
from mycelium.io import append_row, file_sha256, read_jsonl, remove_leftovers, write_rows
from mycelium.problems import KNOWN_DATA
from mycelium.runs import FolderLock, check_same, is_run, new_manifest, now, read_manifest, write_manifest
from mycelium.training.checkpoints import newest_whole, remove_unnamed, write_checkpoint
from mycelium.training.recipes import BaseRecipe

__all__ = ["Position", "TrainingError", "TrainingRun", "data_hashes"]

KIND = "training"
METRICS = "metrics.jsonl"
KEPT = 2  # checkpoints


class TrainingError(MyceliumError):
    """Something a training run needs is not there; the message says how to get it."""


@dataclass(frozen=True, slots=True)
class Position:
    """How far a run is: passes that are over, batches of the pass it is in, and samples (or tokens ...) in all."""

    epoch: int = 0
    batch: int = 0
    seen: int = 0


Callback = Callable[[Position, Mapping[str, float]], None]


class TrainingRun:
    """The one writer of a training's folder; `open` it, and `close` it when the training is over or stopped.

    Attributes:
        folder: where everything lies.
        manifest: what `manifest.json` says.
        log: takes lines for people.
        progress: takes how much is done, of how much, and the unit, after every batch.
        callbacks: called after every batch with the position and the batch's metrics.
    """

    def __init__(self, folder: Path, log: Callable[[str], None], callbacks: Sequence[Callback]) -> None:
        self.folder = folder
        self.manifest: dict[str, Any] = {}
        self.log = log
        self.progress: Callable[[int, int, str], None] = lambda seen, total, unit: None
        self.callbacks = tuple(callbacks)
        self.checkpoint_minutes = 5.0
        self._lock = FolderLock(folder)

    @classmethod
    def open(
        cls,
        folder: Path,
        recipe: BaseRecipe,
        resume: bool = True,
        log: Callable[[str], None] = print,
        callbacks: Sequence[Callback] = (),
    ) -> TrainingRun:
        """Begin a training in a folder, or go on with one.

        Raises:
            TrainingError: the folder holds a run and `resume` is false, or a run of an older Mycelium.
            UsageError: it holds a run of another kind or with another recipe.
            DataError: a file of data is missing, or is not the one that the run began with.
            RunLockedError: somebody else trains in it.
        """
        _refuse(folder, resume)
        hashes = data_hashes(recipe)
        folder.mkdir(parents=True, exist_ok=True)
        self = cls(folder, log, callbacks)
        self.checkpoint_minutes = recipe.checkpoint_minutes
        try:
            self._begin(recipe, hashes)
        except BaseException:
            self._lock.release()
            raise
        return self

    def _begin(self, recipe: BaseRecipe, hashes: dict[str, str]) -> None:
        settings = recipe.model_dump(mode="json")
        if is_run(self.folder):
            self.manifest = read_manifest(self.folder)
            began = {**self.manifest, "settings": _fixed(recipe, {**_defaults(recipe), **self.manifest["settings"]})}
            check_same(self.folder, began, KIND, _fixed(recipe, settings))
            changed = [name for name, digest in hashes.items() if self.manifest["data"].get(name) != digest]
            if changed:
                raise DataError(
                    f"{self.folder}: the run began with another {', '.join(changed)} (its SHA-256 differs). Bring the "
                    "old data back, or give another folder."
                )
            self.manifest["settings"] = settings
        else:
            self.manifest = {**new_manifest(KIND, settings), "data": hashes, "progress": {}, "checkpoints": []}
        remove_leftovers(self.folder)
        remove_unnamed(self.folder, self.manifest["checkpoints"])
        write_manifest(self.folder, self.manifest)

    @property
    def finished(self) -> bool:
        """Whether the training came to its end."""
        return bool(self.manifest["finished"])

    def save(self, position: Position, total: int, unit: str, state: Mapping[str, Any]) -> None:
        """Write a checkpoint and say in the manifest where the run stands; older checkpoints than the last two go."""
        entries = list(self.manifest["checkpoints"])
        number = int(entries[-1]["file"].split("-")[1].split(".")[0]) + 1 if entries else 1
        entry = write_checkpoint(self.folder, number, state)
        entries = [*entries, {**entry, **asdict(position)}][-KEPT:]
        progress = {**asdict(position), "total": total, "unit": unit}
        self.manifest |= {"checkpoints": entries, "progress": progress, "updated": now()}
        write_manifest(self.folder, self.manifest)
        remove_unnamed(self.folder, entries)

    def restore(self) -> tuple[Position, dict[str, Any]] | None:
        """Where the newest whole checkpoint stands, and its state; None where the run has none yet.

        Metrics of what comes after it are dropped: they are going to be made again.

        Raises:
            TrainingError: all checkpoints are damaged.
        """
        entries = self.manifest["checkpoints"]
        if not entries:
            self._keep_metrics(Position())
            return None
        found = newest_whole(self.folder, entries, self.log)
        if found is None:
            raise TrainingError(f"{self.folder}: got no checkpoint that is whole; begin anew in another folder.")
        place, state = found
        self.manifest["checkpoints"] = entries[: place + 1]
        position = _position(entries[place])
        self._keep_metrics(position)
        return position, state

    def append_metrics(self, row: Mapping[str, Any]) -> None:
        """Append a line to `metrics.jsonl`."""
        append_row(self.folder / METRICS, dict(row))

    @property
    def saved(self) -> Position | None:
        """Where the newest checkpoint stands."""
        entries = self.manifest["checkpoints"]
        return _position(entries[-1]) if entries else None

    def last_metrics(self) -> dict[str, float]:
        """The metrics that the last pass ended with."""
        metrics: dict[str, float] = self.manifest["progress"].get("metrics", {})
        return metrics

    def _keep_metrics(self, position: Position) -> None:
        """Keep the lines of metrics up to a position; a last line that was cut off goes."""
        path = self.folder / METRICS
        if not path.is_file():
            return
        found = [row.data for row in read_jsonl(path) if row.data is not None]
        reached = (position.epoch, position.seen)
        write_rows(path, [row for row in found if (row["epoch"], row["seen"]) <= reached])

    def close(self, metrics: Mapping[str, float] | None = None) -> None:
        """Free the folder; with `metrics` the training came to its end."""
        try:
            if metrics is not None:
                progress = {**self.manifest["progress"], "metrics": dict(metrics)}
                self.manifest |= {"progress": progress, "updated": now(), "finished": True}
                write_manifest(self.folder, self.manifest)
        finally:
            self._lock.release()


def _position(entry: Mapping[str, Any]) -> Position:
    return Position(entry["epoch"], entry["batch"], entry["seen"])


def _refuse(folder: Path, resume: bool) -> None:
    if folder.exists() and not folder.is_dir():
        raise TrainingError(f"{folder}: got a file, expected the folder of a run. Give another name.")
    if is_run(folder) and not resume:
        raise TrainingError(f"{folder} already holds a run; resume it or choose another folder (--resume, --out)")
    if not is_run(folder) and (folder / "checkpoint.pt").exists():
        raise TrainingError(
            f"{folder}: got a checkpoint.pt without manifest.json, a run of an older Mycelium, which cannot go on. Give "
            "another folder; a recipe's `start` takes the weights of the old one (specialists.safetensors)."
        )


def _fixed(recipe: BaseRecipe, settings: Mapping[str, Any]) -> dict[str, Any]:
    """The settings that decide what is learned."""
    return {name: value for name, value in settings.items() if name not in recipe.free}


def _defaults(recipe: BaseRecipe) -> dict[str, Any]:
    """What a run of an older version, which did not know a field yet, did: the field's default."""
    required = {name for name, field in type(recipe).model_fields.items() if field.is_required()}
    return type(recipe).model_construct(**dict.fromkeys(required)).model_dump(mode="json", exclude=required)


def data_hashes(recipe: BaseRecipe) -> dict[str, str]:
    """SHA-256 of everything that the recipe reads; of a folder, of its files' names and hashes.

    Raises:
        DataError: something is not there.
    """
    found = {}
    for name, path in recipe.inputs().items():
        if path.is_dir():
            files = sorted(item for item in path.rglob("*") if item.is_file() and not item.name.startswith("."))
            text = "".join(f"{item.relative_to(path).as_posix()} {file_sha256(item)}\n" for item in files)
            found[name] = hashlib.sha256(text.encode()).hexdigest()
        elif path.is_file():
            found[name] = file_sha256(path)
        else:
            known = KNOWN_DATA.get(path.stem) or KNOWN_DATA.get(path.parent.name)
            advice = (
                f"`mycelium data {known.name}` prepares it."
                if known is not None
                else "Mend the name; names of `files` are relative to `data_dir`, those of `start`, `labels` and `rows` "
                "to the working folder."
            )
            raise DataError(f"{path}: no such file or folder, expected what the recipe names. {advice}")
    return found
