"""A recipe that trains the clause parser from a treebank; see `recipes/clauses.yaml`."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from mycelium.errors import DataError, MissingExtraError, MyceliumError
from mycelium.io import read_mapping
from mycelium.training.clauses.vectors import WordVectors

_SECTIONS: dict[str, dict[str, type | tuple[type, ...]]] = {
    "": {
        "name": str, "kind": str, "treebank_dir": str, "data_dir": str, "seed": int, "vectors": dict, "model": dict,
        "training": dict,
    },
    "vectors": {"size": int, "treebank_words": int, "problem_words": int, "words": int, "texts": dict},
    "model": {
        "width": int, "depth": int, "rows": dict, "hidden_width": int, "extra_state_tokens": bool,
        "min_action_freq": int,
    },
    "training": {
        "passes": int, "dropout": float, "rate": float, "words_per_batch": int, "sentences_per_text": int,
        "lower_cased": float, "score_every": int,
    },
}  # fmt: skip
LICENCE = "CC BY-SA 4.0"


class ClauseRecipeError(MyceliumError):
    """Faults of a recipe for the clause parser, all of them at once."""


def check_recipe(row: Mapping[str, Any]) -> dict[str, Any]:
    """The recipe, as it is.

    Raises:
        ClauseRecipeError: unknown or missing keys, or wrong types.
    """
    faults = []
    for section, keys in _SECTIONS.items():
        values = row.get(section, {}) if section else row
        if not isinstance(values, Mapping):
            continue  # a fault of the top level, counted there
        prefix = f"{section}." if section else ""
        faults += [f"unknown key {prefix + str(key)!r}" for key in values if key not in keys]
        faults += [f"missing key {prefix + key!r}" for key in keys if key not in values]
        faults += [
            f"{prefix}{key}: got {value!r}, expected {keys[key]}"
            for key, value in values.items()
            if key in keys and not isinstance(value, keys[key])
        ]
    if faults:
        raise ClauseRecipeError("; ".join(faults))
    return dict(row)


def load_clause_recipe(path: Path, overrides: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Read and check a YAML recipe; `overrides` replace values, `training.passes` the one of a section.

    Raises:
        ClauseRecipeError: not YAML, not a mapping, or faults of its contents.
    """
    row = read_mapping(path, ClauseRecipeError)
    for key, value in (overrides or {}).items():
        section, _, name = key.rpartition(".")
        target = row.setdefault(section, {}) if section else row
        if not isinstance(target, dict):
            raise ClauseRecipeError(f"{path}: got an override of {key!r}, but {section!r} is no section")
        target[name] = value
    return check_recipe(row)


def train_clauses_from_recipe(
    row: Mapping[str, Any], out: Path, log: Callable[[str], None] = print
) -> dict[str, float]:
    """Distill vectors, train, write `out/pipeline`, and give the last scores on the treebank's dev part.

    Raises:
        ClauseRecipeError: as `check_recipe`.
        MissingExtraError: spaCy, transformers or the encoder is not installed.
        DataError: the treebank or a file of problems cannot be read.
    """
    from importlib.util import find_spec

    recipe = check_recipe(row)
    if find_spec("spacy") is None:
        raise MissingExtraError("spacy", "label")
    from mycelium.training.clauses.train import build_pipeline, train_pipeline
    from mycelium.training.clauses.treebank import read_treebank

    folder = Path(recipe["treebank_dir"])
    train, dev = read_treebank(folder / "train.conllu"), read_treebank(folder / "dev.conllu")
    out.mkdir(parents=True, exist_ok=True)
    vectors = None
    if recipe["vectors"]["size"] > 0:
        sentences = [sentence.words for document in train for sentence in document]
        vectors = _vectors(recipe, sentences, out / "vectors.npz", log)
    model = recipe["model"] | {"vector_size": recipe["vectors"]["size"]}
    nlp = build_pipeline(model, vectors, recipe["seed"])
    nlp.meta.update(
        {
            "name": "clauses", "version": "1.0.0", "spacy_version": ">=3.8.0,<3.9.0", "license": LICENCE,
            "description": "Tags, dependency trees and sentence ends for word problems",
        }
    )  # fmt: skip
    history = train_pipeline(nlp, train, dev, recipe["training"], recipe["seed"], out / "pipeline", log)
    (out / "metrics.json").write_text(json.dumps(history, indent=1) + "\n", encoding="utf-8")
    return history[-1]


def _vectors(recipe: dict[str, Any], sentences: list[Any], path: Path, log: Callable[[str], None]) -> WordVectors:
    """Vectors of an earlier run, or new ones."""
    import numpy as np

    from mycelium.training.clauses.vectors import distill_vectors, load_encoder

    if path.is_file():
        with np.load(path) as stored:
            log(f"word vectors of {path}")
            return WordVectors(tuple(stored["words"].tolist()), stored["data"])
    settings = recipe["vectors"]
    model, tokenizer = load_encoder()
    words, problems = choose_words(recipe, sentences, tokenizer)
    log(f"{len(words)} word vectors from {len(sentences)} sentences and {len(problems)} problems")
    vectors = distill_vectors([*sentences, *problems], words, settings["size"], model, tokenizer)
    np.savez(path, words=np.array(vectors.words), data=vectors.data)
    return vectors


def choose_words(recipe: dict[str, Any], sentences: list[Any], tokenizer: Any) -> tuple[list[str], list[list[str]]]:
    """Which words get vectors, and tokenized problems that show them in use.

    Raises:
        DataError: a file of problems cannot be read.
    """
    import spacy

    from mycelium.problems import load_examples
    from mycelium.training.clauses.vectors import frequent_words

    settings = recipe["vectors"]
    tokenize = spacy.blank("en")
    rng = random.Random(recipe["seed"])
    problems: list[list[str]] = []
    frequent: list[str] = []
    for name, count in settings["texts"].items():
        examples = load_examples(Path(recipe["data_dir"]) / name, "train")
        if not examples:
            raise DataError(f"{name}: got no training problems")
        texts = [example.text for example in examples]
        if not problems:
            shown = ([token.text for token in tokenize(text)] for text in texts)
            frequent = frequent_words(shown, settings["problem_words"])
        rng.shuffle(texts)
        problems += [[token.text for token in tokenize(text) if not token.is_space][:180] for text in texts[:count]]
    words = set(frequent_words(sentences, settings["treebank_words"])) | set(frequent)
    for word, _ in sorted(tokenizer.get_vocab().items(), key=lambda item: item[1]):
        if len(words) >= settings["words"]:
            break
        if word.isalpha() and word.isascii() and len(word) > 1:
            words.add(word)
    return sorted(words), problems
