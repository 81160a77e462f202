"""What recipes read, each file under its name in the pack, and the recipes rewritten to find it there.

A path that a recipe before it makes (`start: runs/mini-1/specialists.safetensors` after the recipe mini-1; `specialists:
runs/mini` after mini) is not packed: on the other machine it is the result of that recipe.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mycelium.io import file_sha256
from mycelium.problems import is_dev, samples_path
from mycelium.training.packing.archive import Content, PackError
from mycelium.training.recipe_mean import MeanRecipe
from mycelium.training.recipes import BaseRecipe, SelectionRecipe, SpecialistsRecipe, TeacherRecipe
from mycelium.training.run_folder import data_hashes

__all__ = ["Contents", "OUT", "Run"]

OUT = "out"  # where `run.sh` trains, beside the recipes
_WEIGHTS = "specialists.safetensors"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@dataclass(frozen=True, slots=True)
class Run:
    """A recipe of the pack. folder: its run folder, of which `made` says whether it holds specialists to be measured."""

    name: str
    kind: str
    folder: str
    made: bool = False


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A file with dev problems, and where a field of the row format stands in its rows."""

    data: str
    fields: Mapping[str, str]


@dataclass
class Contents:
    """Files by their name in the pack; recipes are added in the order in which they are to be trained.

    encoders: encoders to start from, and the texts that will be read. models: shipped weights that something starts from.
    """

    files: dict[str, Content] = field(default_factory=dict)
    recipes: dict[str, dict[str, Any]] = field(default_factory=dict)
    runs: list[Run] = field(default_factory=list)
    encoders: dict[str, set[str]] = field(default_factory=dict)
    models: set[str] = field(default_factory=set)
    evaluations: dict[str, list[Evaluation]] = field(default_factory=dict)
    _sources: dict[str, Path] = field(default_factory=dict)

    def add(self, name: str, recipe: BaseRecipe) -> None:
        """Take a recipe in, with all that it reads.

        Raises:
            PackError: a name that stands twice or is no plain word, or a kind that is not packed.
            DataError: a file that the recipe names is not there.
        """
        if not _NAME.fullmatch(name) or name in self.recipes:
            raise PackError(f"got the recipe name {name!r}, expected letters, digits, '.', '_', '-', each name once")
        earlier = {run.name: f"{OUT}/{run.folder}" for run in self.runs if run.made}
        row = recipe.model_dump(mode="json", exclude_unset=True)
        row.pop("device", None)
        run = Run(name, str(row.get("kind", "specialists")), name)
        if isinstance(recipe, SpecialistsRecipe):
            run = Run(name, "specialists", name, made=True)
            row |= self._specialists(name, recipe, earlier)
        elif isinstance(recipe, SelectionRecipe):
            made = earlier.get(Path(recipe.specialists).name) if recipe.specialists else None
            if made:  # its results come to the specialists' folder, its run lies below
                run = Run(name, "selection", made.removeprefix(f"{OUT}/"))
            row |= self._selection(recipe, made)
        elif isinstance(recipe, MeanRecipe):
            run = Run(name, "mean", name, made=True)
            row |= self._mean(name, recipe, earlier)
        elif isinstance(recipe, TeacherRecipe):
            _check_there(recipe)
            places = self._data(recipe.data_dir, recipe.data_files())
            row |= {
                "data_dir": "data",
                "solved_files": {group: places[file] for group, file in recipe.solved_files.items()},
                "told_files": {group: places[file] for group, file in recipe.told_files.items()},
                "fields": {places[file]: told for file, told in recipe.fields.items()},
            }
        else:
            raise PackError(
                f"{name}: got a recipe of kind {run.kind!r}, expected specialists, mean, selection or teacher"
            )
        self.recipes[name] = {"kind": run.kind, **row}
        self.runs.append(run)

    def finals(self) -> list[Run]:
        """The specialists that no later recipe goes on from: what is measured."""
        starts = {str(row.get("start", "")) for row in self.recipes.values()}
        starts |= {name for row in self.recipes.values() for name in row.get("of", ())}
        return [run for run in self.runs if run.made and f"{OUT}/{run.folder}/{_WEIGHTS}" not in starts]

    def _specialists(self, name: str, recipe: SpecialistsRecipe, earlier: Mapping[str, str]) -> dict[str, Any]:
        start = Path(recipe.start)
        chained = earlier.get(start.parent.name) if start.name == _WEIGHTS else None
        _check_there(recipe.model_copy(update={"start": ""}) if chained else recipe)
        places = self._data(recipe.data_dir, recipe.data_files())
        row: dict[str, Any] = {
            "data_dir": "data",
            "files": [places.get(file, file) for file in recipe.files],
            "fields": {places[file]: dict(told) for file, told in recipe.fields.items()},
        }
        if chained:
            row["start"] = f"{chained}/{_WEIGHTS}"
        elif recipe.start == "mini":
            self.models.add("mini")
        elif recipe.start:
            row["start"] = self._place("start", start)
        elif recipe.encoder_weights == "random":
            raise PackError(f"{name}: got encoder_weights random, expected minilm, a folder, or a `start`")
        else:
            row["encoder_weights"] = f"start/{Path(recipe.encoder_weights).name}"
            texts = self.encoders.setdefault(recipe.encoder_weights, set())
            texts.update(_texts_of(recipe))
        for key in ("labels", "attention_only", "readings"):
            if given := getattr(recipe, key):
                row[key] = [self._place("inputs", Path(each)) for each in given]
        if recipe.rows:
            row["rows"] = self._place("inputs", Path(recipe.rows))
        if Path(recipe.told_from).exists():
            row["told_from"] = self._place("stories", Path(recipe.told_from), "*.story")
        self.evaluations[name] = [
            Evaluation("samples" if path == samples_path() else f"data/{places[file]}", recipe.fields.get(file, {}))
            for file, path in recipe.sources().items()
            if any(is_dev(example.text) and example.gold for example in _examples(recipe, file))
        ]
        return row

    def _mean(self, name: str, recipe: MeanRecipe, earlier: Mapping[str, str]) -> dict[str, Any]:
        """Parts that earlier recipes make stay theirs; the mean is measured on what the first of these is measured on."""
        parts = {}
        for path, share in recipe.weights().items():
            chained = earlier.get(path.parent.name) if path.name == _WEIGHTS else None
            if chained:
                self.evaluations.setdefault(name, self.evaluations.get(path.parent.name, []))
            elif not path.is_file():
                _check_there(recipe)
            parts[f"{chained}/{_WEIGHTS}" if chained else self._place("start", path)] = share
        return {"of": parts}

    def _selection(self, recipe: SelectionRecipe, made: str | None) -> dict[str, Any]:
        _check_there(recipe.model_copy(update={"specialists": None}) if made else recipe)
        places = self._data(recipe.data_dir, recipe.files)
        row: dict[str, Any] = {
            "data_dir": "data",
            "files": [places[file] for file in recipe.files],
            "fields": {places[file]: dict(told) for file, told in recipe.fields.items()},
        }
        if made:
            row["specialists"] = made
        elif recipe.specialists:
            folder = f"start/{Path(recipe.specialists).name}"
            self._put(f"{folder}/{_WEIGHTS}", Path(recipe.specialists) / _WEIGHTS)
            row["specialists"] = folder
        else:
            self.models.add("mini")
        return row

    def _data(self, folder: str, names: tuple[str, ...]) -> dict[str, str]:
        """By name in the recipe: its name below `data` in the pack."""
        return {name: self._place("data", Path(folder) / name).removeprefix("data/") for name in names}

    def _place(self, folder: str, path: Path, pattern: str = "*") -> str:
        """Take a file, or the files of a folder, in; gives its name in the pack. Sources are named after the last part."""
        for number in range(1, 1000):
            target = f"{folder}/{path.name}" if number == 1 else f"{folder}/{number}/{path.name}"
            known = self._sources.get(target)
            if known is None or known.resolve() == path.resolve():
                break
            if known.is_file() and path.is_file() and file_sha256(known) == file_sha256(path):
                break
        else:
            raise PackError(f"got a thousand files called {path.name}, expected fewer")
        self._sources[target] = path
        if not path.is_dir():
            self._put(target, path)
            return target
        for item in sorted(path.rglob(pattern)):
            if item.is_file() and not any(part.startswith(".") for part in item.relative_to(path).parts):
                self._put(f"{target}/{item.relative_to(path).as_posix()}", item)
        return target

    def _put(self, name: str, content: Content) -> None:
        self.files[name] = content


def _check_there(recipe: BaseRecipe) -> None:
    """DataError where a file is not there, with the advice that a training gives."""
    data_hashes(recipe)


def _examples(recipe: SpecialistsRecipe, file: str) -> Iterator[Any]:
    from mycelium.labels import read_examples

    yield from read_examples(recipe.sources()[file], recipe.fields.get(file))[0]


def _texts_of(recipe: SpecialistsRecipe) -> Iterator[str]:
    """All texts that the tokenizer may be pruned to: problems, their sub-questions, stored labels, names."""
    from mycelium.labels import stored_labels
    from mycelium.training.specialists.preparation import FEMALE, MALE

    yield from (*FEMALE, *MALE)
    for file in recipe.files:
        for example in _examples(recipe, file):
            yield example.text
            yield from example.sub_questions
    for name in recipe.labels:
        for part in stored_labels(Path(name))[:2]:
            yield from (item.problem.text for item in part)
