"""The mean of several trained specialists: one model that costs what one costs, and reads better than each of them.

Fine-tunings that begin from the same weights mostly end in one basin of the loss, so that the mean of their weights is a
model too, near to what their ensemble would say (Wortsman et al., "Model soups", ICML 2022, arXiv:2203.05482).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor

from mycelium.specialists import load_specialists, save_specialists, tokenizer_of
from mycelium.training.recipe_mean import MeanRecipe
from mycelium.training.recipes import RecipeError
from mycelium.training.run_folder import TrainingRun

State = Mapping[str, Tensor]


def mean_state(states: Mapping[str, State], shares: Mapping[str, float]) -> dict[str, Tensor]:
    """Weighted mean of state dicts, summed in float64; the shares must add up to 1.

    A tensor that only some of the states have (a verifier) is the mean of these.

    Raises:
        RecipeError: a tensor has other sizes in one state than in another, which is named.
    """
    total: dict[str, Tensor] = {}
    weight: dict[str, float] = {}
    for name, state in states.items():
        for key, tensor in state.items():
            if key in total and total[key].shape != tensor.shape:
                got, expected = tuple(tensor.shape), tuple(total[key].shape)
                raise RecipeError(
                    f"of: {name}: got {key} of shape {got}, expected {expected} as in the weights named before it; take "
                    "trainings that began from the same weights"
                )
            part = shares[name] * tensor.double()
            total[key] = total[key] + part if key in total else part
            weight[key] = weight.get(key, 0.0) + shares[name]
    return {key: (tensor / weight[key]).float() for key, tensor in total.items()}


def distance(state: State, other: State) -> float:
    """Euclidean distance of the tensors that both have, relative to the length of the second."""
    apart = math.fsum(
        float((state[key].double() - other[key].double()).square().sum()) for key in other if key in state
    )
    length = math.fsum(float(other[key].double().square().sum()) for key in other if key in state)
    return math.sqrt(apart / length) if length else 0.0


def train_mean(recipe: MeanRecipe, run: TrainingRun) -> dict[str, float]:
    """Write the mean of a recipe's weights into the run folder; gives how far each is from it (relative distance).

    Raises:
        RecipeError: the weights are of other sizes, tokenizers or vocabularies.
        WeightsError: one of the files holds no specialists.
    """
    torch.set_num_threads(recipe.threads)
    shares = {str(path): share for path, share in recipe.weights().items()}
    loaded = {name: load_specialists(Path(name), recipe.device) for name in shares}
    first = next(iter(loaded))
    for name, (_, _, vocabulary) in loaded.items():
        if vocabulary.to_json() != loaded[first][2].to_json() or tokenizer_of(Path(name)) != tokenizer_of(Path(first)):
            raise RecipeError(
                f"of: got {name}, whose tokenizer or vocabulary is not that of {first}; take trainings that began from "
                "the same weights"
            )
    with torch.inference_mode():
        states = {name: model.state_dict() for name, (model, _, _) in loaded.items()}
        mean = mean_state(states, shares)
        away = {f"distance/{Path(name).parent.name or name}": distance(state, mean) for name, state in states.items()}
    widest = max(loaded.values(), key=lambda item: len(item[0].state_dict()))  # has a verifier if any has
    save_specialists(
        run.folder / "specialists.safetensors",
        widest[0],
        {name: tensor.cpu() for name, tensor in mean.items()},
        tokenizer_of(Path(first)),
        widest[2],
        {"recipe": recipe.model_dump(mode="json"), "data": dict(run.manifest["data"])},
    )
    run.append_metrics({"epoch": 1, "seen": len(states), **away})
    return away
