"""One round: solve, keep, compose, train, refit the selection, measure. Each stage leaves a file and is done once.

round-2/solved.jsonl      what the best weights so far find for training problems (records)
round-2/second.jsonl      what a second model finds where the first has no right reading (records)
round-2/kept.jsonl        labels of kept readings, of this round and of earlier ones it has no news of; kept.report.json
round-2/composed.jsonl    fresh problems with exact labels; composed.records.jsonl: what is found for them
round-2/weights/          the training, its checkpoints, specialists.safetensors, selection.json
round-2/mean/             with `average`: the mean of that with the weights that the round began with, and its selection
round-2/dev-FILE.jsonl    records of dev problems
"""

from __future__ import annotations

import json
import shutil
import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from mycelium.evaluation import Record, read_records
from mycelium.io import atomic_bytes, file_sha256, write_json
from mycelium.problems import DataSet, Example
from mycelium.programs import LabeledProblem, Program
from mycelium.solver import SELECTION_FILE
from mycelium.training.improvement.keeping import Keeper, readings_of_record
from mycelium.training.improvement.problems import Pool, composed_labels, write_labels
from mycelium.training.improvement.recipe import WEIGHTS, ImproveRecipe
from mycelium.training.improvement.solving import Progress, measure, read_gold, solve_problems
from mycelium.training.recipe_mean import MeanRecipe
from mycelium.training.recipes import SelectionRecipe, SpecialistsRecipe

__all__ = ["Round", "copy_whole", "result_of"]

KEPT, COMPOSED = "kept.jsonl", "composed.jsonl"


@dataclass
class Round:
    """A round's folder and what its stages need.

    start: the folder of the best weights so far. known: programs that solve problems, by text. parents: labels to compose of.
    before: the kept labels of the round before. counts, data: for the ledger.
    """

    recipe: ImproveRecipe
    number: int
    folder: Path
    start: Path
    progress: Progress
    before: Path | None = None
    counts: dict[str, int] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)

    def solve(self, answered: Sequence[Pool], unlabelled: Sequence[Pool]) -> list[Example]:
        """The problems of the round, solved by the best weights so far; gives those that were."""
        examples = [example for pool in (*answered, *unlabelled) for example in pool.of_round(self.number)]
        self._searched("solved.jsonl", examples, self.start)
        return examples

    def keep(
        self,
        examples: Sequence[Example],
        known: Mapping[str, Program],
        second: Path | None,
        told: Mapping[str, LabeledProblem],
    ) -> Path:
        """Labels of the right readings that the guards let through; of a second model where the first fails.

        second: a folder of weights. told: labels of a teacher, by text.
        """
        first = {record.id: record for record in read_records(self.folder / "solved.jsonl")}
        reached = [example for example in examples if example.id in first]
        other: dict[str, Record] = {}
        if second is not None:
            unsure = [example for example in reached if self._asks_second(example, first[example.id], known)]
            other = {record.id: record for record in read_records(self._searched("second.jsonl", unsure, second))}
        target = self.folder / KEPT
        report = target.with_suffix(".report.json")
        if not (target.exists() and report.exists()):
            keeper = Keeper(self.recipe.keep)
            kept: list[LabeledProblem] = []
            for example in reached:
                told_label = None if example.gold is None or example.text in known else told.get(example.text)
                if told_label is not None and not keeper.believes(told_label, example.gold or ""):
                    told_label = None
                if told_label is not None:
                    keeper.counts["problems: told by the teacher"] += 1
                    kept.append(replace(told_label, source=example.source, origin="second"))
                label = known.get(example.text) or (told_label.program if told_label is not None else None)
                kept += keeper.keep(
                    example.id,
                    example.text,
                    example.source,
                    example.gold,
                    first[example.id],
                    other.get(example.id),
                    label,
                )
            fresh = {example.text for example in reached}
            earlier = (
                [] if self.before is None else [item for item in _rows(self.before) if item.problem.text not in fresh]
            )
            write_labels(target, [*kept, *earlier])
            write_json(report, {**_solved_counts(first.values()), **dict(sorted(keeper.counts.items()))}, indent=1)
        self.counts |= {f"kept/{name}": count for name, count in json.loads(report.read_text()).items()}
        return target

    def _asks_second(self, example: Example, record: Record, known: Mapping[str, Program]) -> bool:
        """Whether the second model is asked: nothing right was found, or it is not known which right reading is no luck."""
        if example.gold is None:
            return record.best_answer is not None
        return not readings_of_record(record, example.gold)[0] or example.text not in known

    def compose(self, parents: Sequence[LabeledProblem]) -> tuple[Path, Path]:
        """Fresh problems of the round and what the weights find for them: for the verifier."""
        target = self.folder / COMPOSED
        if not target.exists():
            write_labels(target, composed_labels(self.recipe, parents, self.number))
        labels = _rows(target)
        records = self._searched("composed.records.jsonl", [_example(item) for item in labels], self.start)
        found = read_records(records)
        self.counts |= {
            "composed": len(labels),
            "composed/solved": len(found),
            "composed/first reading right": sum(record.first_correct == 0 for record in found),
            "composed/some reading right": sum(record.first_correct is not None for record in found),
        }
        return target, records

    def training(self, corpus: Path, labels: Iterable[Path], records: Iterable[Path]) -> SpecialistsRecipe:
        """The recipe of the round's training; puts the corpus into its folder, so that it is labelled only once."""
        recipe, made = self.recipe, self.recipe.train
        labels = [path for path in labels if path.stat().st_size]
        sources = {f"{path.stem}/{item.source}" for path in labels for item in _rows(path)}
        mixes = [_without(mix, sources) for mix in (made.mix, *made.later_mix.values())]
        copied = self.weights / "labels.jsonl"
        if not copied.exists():
            self.weights.mkdir(parents=True, exist_ok=True)
            copy_whole(corpus, copied)
        return made.model_copy(
            update={
                "name": f"{recipe.name}-{self.number}", "data_dir": recipe.data_dir, "threads": recipe.threads,
                "device": recipe.device, "checkpoint_minutes": recipe.checkpoint_minutes,
                "start": str(self.start / WEIGHTS), "seed": recipe.seed + made.seed + self.number,
                "told_seed": made.told_seed + self.number,
                "labels": (*made.labels, *map(str, labels)),
                "readings": (*made.readings, *map(str, records)) if made.verifier else (),
                "mix": mixes[0], "later_mix": dict(zip(made.later_mix, mixes[1:], strict=True)),
            }
        )  # fmt: skip

    def mean(self) -> MeanRecipe | None:
        """The recipe of the mean with the weights that the round began with; None where the training's own are taken."""
        share = self.recipe.average
        if not share:
            return None
        parts = {str(self.start / WEIGHTS): share, str(self.weights / WEIGHTS): 1 - share}
        return MeanRecipe(name=f"{self.recipe.name}-{self.number}-mean", of=parts, threads=self.recipe.threads)

    def selection(self) -> SelectionRecipe | None:
        """The recipe that fits the selection to the round's weights."""
        if self.recipe.select is None:
            return None
        recipe = self.recipe
        return self.recipe.select.model_copy(
            update={
                "name": f"{recipe.name}-{self.number}-selection", "specialists": str(self.result),
                "data_dir": recipe.data_dir, "threads": recipe.threads, "device": recipe.device,
                "checkpoint_minutes": recipe.checkpoint_minutes,
            }
        )  # fmt: skip

    def keep_selection(self) -> None:
        """The selection of the weights that the round began with, where none is fitted."""
        with suppress(FileNotFoundError):
            copy_whole(self.start / SELECTION_FILE, self.result / SELECTION_FILE)

    def measure(self, weights: Path) -> dict[str, Path]:
        """Records of the dev problems of every dev file."""
        return {
            Path(name).stem: measure(
                DataSet(self.recipe.path_of(name), "dev", self.recipe.fields.get(name, {}), read_gold), limit,
                self.folder / f"dev-{Path(name).stem}.jsonl", weights, self.recipe.device, self.progress,
            )
            for name, limit in self.recipe.dev.items()
        }  # fmt: skip

    @property
    def weights(self) -> Path:
        """The folder of the round's training."""
        return self.folder / "weights"

    @property
    def result(self) -> Path:
        """The folder of the weights that the round ends with."""
        return result_of(self.recipe, self.folder)

    def hashes(self) -> dict[str, str]:
        """SHA-256 of the round's data."""
        names = ("solved.jsonl", "second.jsonl", KEPT, COMPOSED, "composed.records.jsonl")
        return {name: file_sha256(self.folder / name) for name in names if (self.folder / name).is_file()}

    def _searched(self, name: str, examples: Sequence[Example], weights: Path) -> Path:
        began = time.monotonic()
        target = self.folder / name
        solve_problems(examples, target, weights, self.recipe.search, self.recipe.device, self.progress)
        self.seconds[name] = round(time.monotonic() - began, 1)
        return target


def _rows(path: Path) -> list[LabeledProblem]:
    """Labels that the loop wrote, with the sources that it gave them."""
    from mycelium.io import read_objects

    return [LabeledProblem.from_row(row) for row in read_objects(path)]


def _example(item: LabeledProblem) -> Example:
    return Example(item.problem, gold=item.gold, source=item.source)


def _solved_counts(records: Iterable[Record]) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for record in records:
        counts["solved"] += 1
        if record.gold is not None:
            counts["solved: with an answer"] += 1
            counts["solved: first answer right"] += bool(record.correct)
            counts["solved: some reading right"] += record.first_correct is not None
    return dict(counts)


def _without(mix: Mapping[str, float], sources: set[str]) -> dict[str, float]:
    """The mix without what this round happened to keep or compose nothing of."""
    own = tuple(f"{Path(name).stem}/" for name in (KEPT, COMPOSED))
    return {name: weight for name, weight in mix.items() if not name.startswith(own) or name in sources}


def result_of(recipe: ImproveRecipe, folder: Path) -> Path:
    """Where a round's folder has its weights."""
    return folder / ("mean" if recipe.average else "weights")


def copy_whole(source: Path, target: Path) -> None:
    with source.open("rb") as stream, atomic_bytes(target) as copy:
        shutil.copyfileobj(stream, copy)
