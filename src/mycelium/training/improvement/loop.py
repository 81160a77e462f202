"""The rounds of a run: each from the best weights so far, until no dev file gains enough or they are over.

Beside what every run folder has there are `labels.jsonl` (the files' labels), a folder for every round, `ledger.jsonl`, and
`best/` with the weights and the selection of the best round. Killed at any moment, the same command goes on: what a stage has
written is used, a training goes on from its last checkpoint, a search after its last batch.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mycelium.io import file_sha256
from mycelium.labels import build_corpus, stored_labels
from mycelium.programs import LabeledProblem, Program
from mycelium.runs import now, write_manifest
from mycelium.solver import SELECTION_FILE, shipped_models, weights_sha256
from mycelium.training.improvement.ledger import Ledger, dev_figures, gain_of
from mycelium.training.improvement.problems import Pool, dev_wordings_of, pool_of, training_labels
from mycelium.training.improvement.recipe import WEIGHTS, ImproveRecipe
from mycelium.training.improvement.rounds import Round, copy_whole, result_of
from mycelium.training.run_folder import TrainingError, TrainingRun
from mycelium.training.specialists.sources import check_sources

__all__ = ["train_improvement"]

Train = Callable[..., dict[str, float]]
"""`train_recipe`: a recipe, the folder, whether to go on, the log, callbacks."""


def train_improvement(recipe: ImproveRecipe, run: TrainingRun, train: Train) -> dict[str, float]:
    """Run the rounds of a recipe in an opened run folder; gives the dev accuracies of the best one.

    train: what trains a recipe in a folder (`train_recipe`).

    Raises:
        TrainingError: no weights to begin with, or nothing to solve.
        RecipeError: a mix that names a source which no row has.
    """
    loop = _Loop(recipe, run, train)
    loop.begin()
    while loop.ledger.stopped() is None:
        loop.round(len(loop.ledger.rows))
        loop.copy_best()
    return loop.last_metrics()


class _Loop:
    def __init__(self, recipe: ImproveRecipe, run: TrainingRun, train: Train) -> None:
        self.recipe, self.run, self.train = recipe, run, train
        self.folder = run.folder.resolve()  # trainings compare the names of their files when they go on
        self.ledger = Ledger(self.folder)
        self.start = shipped_models() if recipe.start == "mini" else Path(recipe.start).resolve()
        self.corpus = self.folder / "labels.jsonl"
        self.answered: list[Pool] = []
        self.unlabelled: list[Pool] = []
        self.labels: list[LabeledProblem] = []
        self.known: dict[str, Program] = {}
        self.told: dict[str, LabeledProblem] = {}

    def begin(self) -> None:
        """Problems and labels, read once; and the line of round 0."""
        recipe = self.recipe
        if not (self.start / WEIGHTS).is_file():
            raise TrainingError(f"{self.start}: got no {WEIGHTS}, expected a folder of trained specialists as `start`")
        if self.ledger.stopped() is not None:
            return
        wordings = dev_wordings_of(recipe, dict.fromkeys([*recipe.solve, *recipe.unlabelled, *recipe.dev]))
        self.answered = [pool_of(recipe, name, True, wordings) for name in recipe.solve]
        self.unlabelled = [pool_of(recipe, name, False, wordings) for name in recipe.unlabelled]
        for pool in (*self.answered, *self.unlabelled):
            self.run.log(f"{pool.name}: {len(pool.examples)} problems that rounds may solve")
        if not any(pool.examples for pool in (*self.answered, *self.unlabelled)):
            raise TrainingError(
                f"got no training problem in {', '.join(recipe.solve)} that the specialists can read and whose answer "
                "is a number; name other files under `solve`"
            )
        if not self.corpus.exists():
            self._label()
        self.labels = training_labels(recipe, self.corpus)
        self.known = {item.problem.text: item.program for item in self.labels}
        second = Path(recipe.second) if recipe.second else None
        if second is not None and not self._second_weights():
            self.told = {item.problem.text: item for item in stored_labels(second)[0]}
            self.run.log(f"{second}: {len(self.told)} labels of a teacher")
        if not self.ledger.rows:
            self._measure_start()

    def _label(self) -> None:
        recipe = self.recipe
        made = recipe.train.model_copy(update={"data_dir": recipe.data_dir})
        kept = {f"kept/{example.source}" for pool in (*self.answered, *self.unlabelled) for example in pool.examples}
        stored = {item.source for name in made.labels for part in stored_labels(Path(name))[:2] for item in part}
        check_sources(made, kept | stored | {f"composed/{kind}" for kind in recipe.compose})
        self.run.log(f"labelling {', '.join(made.files) or 'no files'}")
        paths = [recipe.path_of(name) for name in made.files]
        fields = {recipe.path_of(name): recipe.fields[name] for name in made.files if name in recipe.fields}
        build_corpus(paths, self.corpus, fields=fields)

    def _second_weights(self) -> Path | None:
        folder = Path(self.recipe.second).resolve() if self.recipe.second else None
        return folder if folder is not None and (folder / WEIGHTS).is_file() else None

    def _measure_start(self) -> None:
        first = Round(self.recipe, 0, self._folder(0), self.start, self.run.progress)
        records = first.measure(self.start)
        dev = {name: dev_figures(path) for name, path in records.items()}
        self._add({"round": 0, "weights": str(self.start), "weights_sha256": weights_sha256(self.start), "dev": dev, "gain": 0.0,
                   "stopped": None})  # fmt: skip
        self.copy_best()

    def round(self, number: int) -> None:
        """One round, up to its line in the ledger."""
        recipe, began = self.recipe, time.monotonic()
        best = self.ledger.best
        before = self._folder(number - 1) / "kept.jsonl"
        self.run.log(f"round {number} of at most {recipe.rounds}, from the weights of round {best['round']}")
        this = Round(recipe, number, self._folder(number), self._weights_of(best), self.run.progress,
                     before if before.exists() else None)  # fmt: skip
        examples = this.solve(self.answered, self.unlabelled)
        kept = this.keep(examples, self.known, self._second_weights(), self.told)
        composed, records = this.compose(self.labels)
        self.run.log(f"round {number}: " + ", ".join(f"{name} {count}" for name, count in this.counts.items()))
        solved = [self._folder(number) / "solved.jsonl", records]
        made = this.training(self.corpus, [kept, composed], [path for path in solved if path.stat().st_size])
        trained = self.train(made, this.weights, True, self.run.log, self.run.callbacks)
        if (mean := this.mean()) is not None:
            self.train(mean, this.result, True, self.run.log, self.run.callbacks)
        selection: dict[str, float] = {}
        if (select := this.selection()) is not None:
            selection = self.train(select, this.result, True, self.run.log, self.run.callbacks)
        else:
            this.keep_selection()
        dev = {
            name: dev_figures(path, self._folder(number - 1) / path.name, self._folder(0) / path.name)
            for name, path in this.measure(this.result).items()
        }
        row: dict[str, Any] = {
            "round": number, "from_round": best["round"], "weights": str(this.result),
            "weights_sha256": weights_sha256(this.result), "data": this.hashes(), "counts": this.counts, "trained": trained,
            "selection": selection, "dev": dev,
        }  # fmt: skip
        row["gain"] = gain_of(row, best)
        row["stopped"] = None
        if row["gain"] < recipe.least_gain:
            row["stopped"] = f"no dev file gained {recipe.least_gain:.1%} over round {best['round']}"
        elif number >= recipe.rounds:
            row["stopped"] = "the rounds are over"
        row["seconds"] = round(time.monotonic() - began, 1)
        self._add(row)

    def _add(self, row: dict[str, Any]) -> None:
        self.ledger.add(row)
        for name, figures in row["dev"].items():
            low, high = figures["ci95"] or (0.0, 0.0)
            said = f"round {row['round']}: {name} dev {figures['accuracy'] or 0:.1%} ({low:.1%} to {high:.1%}), n = {figures['n']}"
            if against := figures.get("against_start"):
                said += f", {100 * against['difference']:+.1f} points against the start, p = {against['mcnemar_p']:.2g}"
            self.run.log(said)
        number = row["round"]
        progress = {"epoch": number, "batch": 0, "seen": number, "total": self.recipe.rounds, "unit": "rounds"}
        self.run.manifest |= {"progress": progress, "updated": now()}
        write_manifest(self.run.folder, self.run.manifest)

    def copy_best(self) -> None:
        """`best/` holds the weights and the selection of the best round."""
        source, target = self._weights_of(self.ledger.best), self.folder / "best"
        for name in (WEIGHTS, SELECTION_FILE):
            if not (source / name).is_file():
                (target / name).unlink(missing_ok=True)
            elif not (target / name).is_file() or file_sha256(source / name) != file_sha256(target / name):
                target.mkdir(exist_ok=True)
                copy_whole(source / name, target / name)

    def last_metrics(self) -> dict[str, float]:
        """The best round and its dev accuracies."""
        self.copy_best()
        best = self.ledger.best
        return {"round": float(best["round"])} | {name: figures["accuracy"] for name, figures in best["dev"].items()}

    def _weights_of(self, row: dict[str, Any]) -> Path:
        return result_of(self.recipe, self._folder(row["round"])) if row["round"] else self.start

    def _folder(self, number: int) -> Path:
        return self.folder / f"round-{number}"
