"""Training of the selection: candidates of problems that the specialists were not trained on, and the fit over them.

A problem teaches when the right answer is among its readings and is not alone. The loop collects candidates batch by
batch, which takes nearly all of the time; the fit itself (L-BFGS, seconds) follows when all are there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from mycelium.io import write_json
from mycelium.problems import Example, load_examples
from mycelium.search import FEATURES, Budget, Selection
from mycelium.solver import (
    SEARCH_BATCH,
    SELECTION_FILE,
    Solver,
    clean,
    format_answer,
    readable_quantities,
    shipped_models,
)
from mycelium.specialists import Backbone, EncodedText
from mycelium.symbolic import answers_equal
from mycelium.training.loop import fit
from mycelium.training.recipes import RecipeError, SelectionRecipe
from mycelium.training.run_folder import Position, TrainingError, TrainingRun
from mycelium.training.selection.regression import Choice, fit_selection

ReadExample = tuple[Example, EncodedText | None]  # None: not searched


def read_batches(backbone: Backbone, examples: Sequence[Example]) -> list[list[ReadExample]]:
    """Examples with their encoded texts in batches of like length; first the ones that are not searched (None)."""
    left_out: list[ReadExample] = []
    readable: list[tuple[Example, EncodedText]] = []
    for example in examples:
        text = clean(example.text)
        quantities = readable_quantities(text)
        if example.gold is None or isinstance(quantities, str):
            left_out.append((example, None))
        else:
            readable.append((example, backbone.pieces(text, quantities)))
    readable.sort(key=lambda item: len(item[1].input_ids))
    batches: list[list[ReadExample]] = [
        [*readable[start : start + SEARCH_BATCH]] for start in range(0, len(readable), SEARCH_BATCH)
    ]
    return [left_out, *batches] if left_out else batches


def choices_of(solver: Solver, batch: Sequence[ReadExample]) -> list[Choice]:
    """Candidates of every example of a batch, with the right ones marked by the gold answer."""
    searched = [(example, encoded) for example, encoded in batch if encoded is not None]
    choices = [
        Choice(example.id, example.source, np.zeros((0, len(FEATURES))), np.zeros(0, dtype=bool))
        for example, encoded in batch
        if encoded is None
    ]
    found_readings = solver.search([encoded for _, encoded in searched]) if searched else []
    for (example, _), found in zip(searched, found_readings, strict=True):
        features = np.array([group.features for group in found.groups]).reshape(-1, len(FEATURES))
        right = [answers_equal(example.gold or "", format_answer(group.answer)) for group in found.groups]
        choices.append(Choice(example.id, example.source, features, np.array(right, dtype=bool)))
    return choices


class SelectionTask:
    """The selection as a task of the loop: one pass that collects candidates; `total` counts problems."""

    unit = "problems"

    def __init__(self, recipe: SelectionRecipe, solver: Solver) -> None:
        self.recipe, self.solver = recipe, solver
        self._batches: list[list[ReadExample]] = []
        sources: set[str] = set()
        for name in recipe.files:
            examples = load_examples(
                Path(recipe.data_dir) / name, recipe.split, recipe.limit, fields=recipe.fields.get(name)
            )
            sources |= {example.source for example in examples}
            self._batches += read_batches(solver.backbone, examples)
        if sources and "main_source" in recipe.model_fields_set and recipe.main_source not in sources:
            raise RecipeError(
                f"main_source: got {recipe.main_source!r}, of which no row is; known: {', '.join(sorted(sources))}"
            )
        self.total = sum(map(len, self._batches))
        self.choices: list[Choice] = []
        self.fitted: tuple[Selection, dict[str, float]] | None = None

    def batches(self, epoch: int) -> list[list[ReadExample]]:
        return self._batches

    def size(self, batch: list[ReadExample]) -> int:
        return len(batch)

    def step(self, batch: list[ReadExample], position: Position) -> dict[str, float]:
        found = choices_of(self.solver, batch)
        self.choices += found
        return {"reachable": sum(bool(choice.right.any()) for choice in found) / len(found)}

    def state_dict(self) -> dict[str, Any]:
        import torch

        return {
            "ids": [choice.id for choice in self.choices],
            "sources": [choice.source for choice in self.choices],
            "features": [torch.from_numpy(choice.features) for choice in self.choices],
            "right": [choice.right.tolist() for choice in self.choices],
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        columns = (state[name] for name in ("ids", "sources", "features", "right"))
        self.choices = [
            Choice(identifier, source, features.numpy(), np.array(right, dtype=bool))
            for identifier, source, features, right in zip(*columns, strict=True)
        ]

    def evaluate(self, position: Position) -> dict[str, float]:
        """Fit; gives the out-of-fold figures by source."""
        recipe = self.recipe
        try:
            self.fitted = fit_selection(
                self.choices,
                recipe.penalty,
                recipe.threshold,
                recipe.main_source,
                recipe.seed,
                recipe.share_answered,
            )
        except ValueError as error:
            raise TrainingError(str(error)) from error
        return self.fitted[1]

    def export(self, out: Path) -> None:
        assert self.fitted is not None
        save_selection(*self.fitted, out / SELECTION_FILE)


def train_selection(recipe: SelectionRecipe, run: TrainingRun) -> dict[str, float]:
    """Collect candidates on the recipe's split, fit, write `selection.json`; gives the out-of-fold figures by source."""
    import torch

    torch.set_num_threads(recipe.threads)
    folder = Path(recipe.specialists) if recipe.specialists else shipped_models()
    task = SelectionTask(recipe, Solver.load(folder, Budget(width=recipe.width), device=recipe.device))
    figures = fit(task, run)
    if recipe.run_folder(run.folder.parent) == run.folder:  # `out` is a folder of specialists, which read it there
        task.export(run.folder.parent)
    return figures


def save_selection(selection: Selection, figures: dict[str, float], path: Path) -> None:
    """Write the selection and its figures as JSON."""
    row = {
        "names": list(selection.names), "weights": list(selection.weights), "means": list(selection.means),
        "scales": list(selection.scales), "slope": selection.slope, "offset": selection.offset,
        "threshold": selection.threshold, "figures": figures,
    }  # fmt: skip
    write_json(path, row, indent=1)


__all__ = ["SelectionTask", "choices_of", "read_batches", "save_selection", "train_selection"]
