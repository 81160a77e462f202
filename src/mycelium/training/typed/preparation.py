"""From files of programs to samples of typed specialists, and the whole training."""

from __future__ import annotations

from collections import Counter
from importlib import resources
from pathlib import Path

import torch

from mycelium.errors import DataError, MyceliumError
from mycelium.io import read_jsonl
from mycelium.problems import is_dev
from mycelium.programs import program_from_dict
from mycelium.specialists import TextEncoder, load_specialists
from mycelium.training.loop import fit
from mycelium.training.recipe_typed import TypedRecipe
from mycelium.training.run_folder import TrainingRun
from mycelium.training.typed.samples import TypedSample, expressible, typed_sample, vocabulary_of
from mycelium.training.typed.train import TypedData, TypedTask, cached_states, initial_model


def read_samples(
    path: Path, group: str, encoder: TextEncoder, limit: int | None = None
) -> tuple[list[TypedSample], Counter[str]]:
    """Samples of a JSONL file whose rows have `question` and `program`, and why rows gave none.

    Raises:
        DataError: no such file, or no row of it is a sample.
    """
    found: list[TypedSample] = []
    why: Counter[str] = Counter()
    for row in read_jsonl(path):
        if limit is not None and len(found) == limit:
            break
        data = row.data
        try:
            if not isinstance(data, dict) or "program" not in data:
                continue
            program = program_from_dict(data["program"])
            found.append(typed_sample(str(data.get("id", "")), data["question"], program, group, encoder))
        except (MyceliumError, KeyError, TypeError, ValueError) as error:
            why[str(error).partition(":")[0][:60]] += 1
    if not found:
        raise DataError(f"{path}: no row has a question and a program that typed specialists can learn")
    return found, why


def train_typed(recipe: TypedRecipe, run: TrainingRun) -> dict[str, float]:
    """Train a recipe's typed specialists in an opened run folder; gives the last dev metrics."""
    torch.set_num_threads(recipe.threads)
    folder = (
        Path(recipe.specialists) if recipe.specialists else Path(str(resources.files("mycelium"))) / "models" / "mini"
    )
    shared = folder / "specialists.safetensors"
    specialists, encoder, known = load_specialists(shared)
    samples: list[TypedSample] = []
    for group, name in recipe.programs.items():
        found, why = read_samples(Path(recipe.data_dir) / name, group, encoder, recipe.limit.get(group))
        samples += found
        run.log(f"{group}: {len(found)} programs, {why.total()} left out" + _commonest(why))
    vocabulary = vocabulary_of(samples, recipe.weights, recipe.frequent_rows, recipe.frequent_constants)
    usable = [sample for sample in samples if expressible(sample, vocabulary)]
    run.log(
        f"{len(usable)} of {len(samples)} programs over {len(vocabulary.operations) - 1} rows and "
        f"{len(vocabulary.constants)} constants"
    )
    layers = len(specialists.encoder.layers) - recipe.upper
    parts = [[one for one in usable if is_dev(one.text.text.text) == dev] for dev in (False, True)]
    train, dev = (TypedData(part, cached_states(specialists, part, layers)) for part in parts)
    torch.manual_seed(recipe.seed)
    model = initial_model(specialists, known, vocabulary, recipe.upper)
    return fit(TypedTask(recipe, model, vocabulary, train, dev, shared), run)


def _commonest(why: Counter[str]) -> str:
    return "".join(f"; {count}: {reason}" for reason, count in why.most_common(3))


__all__ = ["read_samples", "train_typed"]
