"""What tests of trainings share: a run that dies in the middle, what its folder holds then, and something tiny to train."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file

from mycelium.problems import is_dev
from mycelium.training import Position, load_recipe, train_recipe
from tiny import tokenizer_json

__all__ = [
    "Killed",
    "assert_same",
    "dies_after",
    "ends_alike",
    "load_recipe",
    "silent",
    "specialists_data",
    "specialists_recipe",
    "specialists_rows",
    "state_of",
    "train_recipe",
]


class Killed(Exception):
    """Stands for the moment at which somebody ends the process."""


def silent(message: str) -> None:
    """Progress is not what these tests look at."""


def dies_after(batches: int) -> Callable[[Position, Mapping[str, float]], None]:
    """A callback that ends a run after so many batches."""
    left = batches

    def count(position: Position, metrics: Mapping[str, float]) -> None:
        nonlocal left
        left -= 1
        if not left:
            raise Killed

    return count


def state_of(folder: Path) -> dict[str, Any]:
    """The state in the newest checkpoint of a run folder."""
    entry = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["checkpoints"][-1]
    state: dict[str, Any] = torch.load(folder / entry["file"], weights_only=True)
    return state


def assert_same(one: Any, two: Any, where: str = "state") -> None:
    """Two states are equal, every tensor bit for bit."""
    assert type(one) is type(two), where
    if isinstance(one, torch.Tensor):
        assert torch.equal(one, two), where
    elif isinstance(one, dict):
        assert one.keys() == two.keys(), where
        for key, value in one.items():
            assert_same(value, two[key], f"{where}/{key}")
    elif isinstance(one, list | tuple):
        assert len(one) == len(two), where
        for number, (left, right) in enumerate(zip(one, two, strict=True)):
            assert_same(left, right, f"{where}/{number}")
    else:
        assert one == two, where


def ends_alike(make: Callable[..., Any], folder: Path, batches: int) -> dict[str, float]:
    """Train undisturbed, and train with a death after so many batches; both end with the same state.

    make: gives the recipe, with changes as keywords. Returns the metrics of the undisturbed run.
    """
    whole = train_recipe(make(), folder / "whole", log=silent)
    try:
        train_recipe(make(checkpoint_minutes=0.0), folder / "killed", log=silent, callbacks=[dies_after(batches)])
    except Killed:
        pass
    else:
        raise AssertionError(f"the run was over after fewer than {batches} batches")
    said: list[str] = []
    resumed = train_recipe(make(checkpoint_minutes=0.0), folder / "killed", log=said.append)
    assert any(line.startswith("resumed after") for line in said), said
    assert_same(state_of(folder / "whole"), state_of(folder / "killed"))
    assert resumed == whole
    return whole


ROWS = [
    ("Ann has {a} boxes of {b} jars. How many jars?", "{a}*{b}=<<{a}*{b}={c}>>", lambda a, b: a * b),
    (
        "Tom has {a} pens. He gives away {b} pens. How many pens are left?",
        "{a}-{b}=<<{a}-{b}={c}>>",
        lambda a, b: a - b,
    ),
    ("Ben has {a} bags. He buys {b} more. How many bags has he?", "{a}+{b}=<<{a}+{b}={c}>>", lambda a, b: a + b),
]


def specialists_rows() -> list[dict[str, Any]]:
    """Two training problems and one dev problem of each kind, no two with the same words on both sides."""
    found = []
    for kind, (text, solution, value) in enumerate(ROWS):
        rng, wanted = random.Random(kind), {"train": 2}
        while sum(wanted.values()):
            a, b = rng.randint(20, 90), rng.randint(2, 19)
            question = text.format(a=a, b=b)
            if not is_dev(question):
                wanted["train"] -= 1
                found.append(
                    _row(f"{kind}-{wanted['train']}", question, solution.format(a=a, b=b, c=value(a, b)), value(a, b))
                )
    number = next(n for n in range(3, 999) if is_dev(f"Sue sees {n} pens and 2 jars. How many is that in all?"))
    dev = f"Sue sees {number} pens and 2 jars. How many is that in all?"
    found.append(_row("dev", dev, f"{number}+2=<<{number}+2={number + 2}>>", number + 2))
    return found


def _row(identifier: str, question: str, solution: str, answer: int) -> dict[str, Any]:
    return {"id": identifier, "source": "own", "split": "train", "question": question, "solution": solution,
            "answer": str(answer), "equation": None, "level": None, "subject": None}  # fmt: skip


def specialists_data(place: Path) -> Path:
    """Data, and a tiny BERT with its tokenizer, in a folder, as a recipe expects them."""
    (place / "own.jsonl").write_text("".join(json.dumps(row) + "\n" for row in specialists_rows()), encoding="utf-8")
    encoder = place / "encoder"
    encoder.mkdir()
    (encoder / "tokenizer.json").write_text(tokenizer_json(), encoding="utf-8")
    pieces = len(json.loads(tokenizer_json())["model"]["vocab"])
    sizes = {"hidden_size": 32, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 32,
             "max_position_embeddings": 300, "layer_norm_eps": 1e-12}  # fmt: skip
    (encoder / "config.json").write_text(json.dumps(sizes))
    save_file(_bert(pieces, 32, 32, 300), encoder / "model.safetensors")
    return place


def _bert(pieces: int, hidden: int, inner: int, positions: int) -> dict[str, torch.Tensor]:
    torch.manual_seed(0)
    shapes: dict[str, tuple[int, ...]] = {
        "embeddings.word_embeddings.weight": (pieces, hidden),
        "embeddings.position_embeddings.weight": (positions, hidden),
        "embeddings.token_type_embeddings.weight": (2, hidden),
        "embeddings.LayerNorm.weight": (hidden,), "embeddings.LayerNorm.bias": (hidden,),
    }  # fmt: skip
    base = "encoder.layer.0."
    for name, (rows_, columns) in {
        "attention.self.query": (hidden, hidden), "attention.self.key": (hidden, hidden),
        "attention.self.value": (hidden, hidden), "attention.output.dense": (hidden, hidden),
        "intermediate.dense": (inner, hidden), "output.dense": (hidden, inner),
    }.items():  # fmt: skip
        shapes |= {f"{base}{name}.weight": (rows_, columns), f"{base}{name}.bias": (rows_,)}
    for name in ("attention.output.LayerNorm", "output.LayerNorm"):
        shapes |= {f"{base}{name}.weight": (hidden,), f"{base}{name}.bias": (hidden,)}
    return {
        name: torch.ones(shape) if name.endswith("LayerNorm.weight") else 0.1 * torch.randn(shape)
        for name, shape in shapes.items()
    }


def specialists_recipe(folder: Path) -> dict[str, Any]:
    """A recipe over `specialists_data`: three passes of a few batches each."""
    return {
        "name": "tiny", "data_dir": str(folder), "files": ["own.jsonl"], "mix": {"own": 2.5}, "passes": 3,
        "encoder_weights": str(folder / "encoder"), "tokens_per_batch": 128, "decoder_hidden": 16, "decoder_layers": 1,
        "constants": 4, "threads": 1, "bfloat16": False, "ema": 0.9, "seed": 3,
    }  # fmt: skip
