"""The clause parser as a spaCy pipeline: a shared encoder, a tagger, a dependency parser; and its state in a training."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from mycelium.training.clauses.vectors import WordVectors
from mycelium.training.recipes import PipelineSettings


def pipeline_config(model: PipelineSettings, vector_size: int) -> dict[str, Any]:
    """The spaCy configuration of the pipeline; see `recipes/clauses.yaml` for the numbers."""
    width = model.width
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": width, "upstream": "*"}
    embed = {
        "@architectures": "spacy.MultiHashEmbed.v2", "width": width,
        "attrs": list(model.rows), "rows": list(model.rows.values()),
        "include_static_vectors": vector_size > 0,
    }  # fmt: skip
    encode = {
        "@architectures": "spacy.MaxoutWindowEncoder.v2", "width": width, "depth": model.depth,
        "window_size": 1, "maxout_pieces": 3,
    }  # fmt: skip
    return {
        "nlp": {"lang": "en", "pipeline": ["tok2vec", "tagger", "parser"], "batch_size": 128},
        "components": {
            "tok2vec": {
                "factory": "tok2vec",
                "model": {"@architectures": "spacy.Tok2Vec.v2", "embed": embed, "encode": encode},
            },
            "tagger": {
                "factory": "tagger",
                "model": {"@architectures": "spacy.Tagger.v2", "tok2vec": listener, "normalize": False},
            },
            "parser": {
                "factory": "parser", "min_action_freq": model.min_action_freq, "learn_tokens": False,
                "model": {
                    "@architectures": "spacy.TransitionBasedParser.v2", "tok2vec": dict(listener),
                    "state_type": "parser", "extra_state_tokens": model.extra_state_tokens,
                    "hidden_width": model.hidden_width, "maxout_pieces": 2, "use_upper": True, "nO": None,
                },
            },
        },
    }  # fmt: skip


def build_pipeline(model: PipelineSettings, vectors: WordVectors | None, seed: int) -> Any:
    """A pipeline with fresh weights, and word vectors (None for none) shared by all spellings of a word."""
    from spacy.util import fix_random_seed, load_model_from_config

    fix_random_seed(seed)
    size = 0 if vectors is None else vectors.data.shape[1]
    nlp = load_model_from_config(pipeline_config(model, size), auto_fill=True)
    if vectors is not None:
        from spacy.vectors import Vectors

        table = Vectors(shape=vectors.data.shape, name="clauses")
        table.data = vectors.data
        for row, word in enumerate(vectors.words):
            for spelling in {word, word.capitalize()}:
                table.add(nlp.vocab.strings.add(spelling), row=row)
        nlp.vocab.vectors = table
    return nlp


def training_state(nlp: Any, optimizer: Any) -> dict[str, Any]:
    """Weights, gradients, moments, averages, counts and random states: all that decides how a training goes on.

    Thinc names a parameter by its node's number, which is another one in every process; here the node's place counts.
    Gradients belong to it: spaCy updates the shared encoder before the tagger and the parser have given it theirs, so
    between two batches the encoder still holds those of the last one.
    """
    import torch

    state: dict[str, Any] = {"weights": {}, "gradients": {}, "mom1": {}, "mom2": {}, "averages": {}, "counts": {}}
    for name, (node, parameter) in _parameters(nlp):
        key = (node.id, parameter)
        state["weights"][name] = torch.from_numpy(node.get_param(parameter).copy())
        if node.has_grad(parameter):
            state["gradients"][name] = torch.from_numpy(node.get_grad(parameter).copy())
        for part in ("mom1", "mom2", "averages"):
            if key in getattr(optimizer, part):
                state[part][name] = torch.from_numpy(getattr(optimizer, part)[key].copy())
        state["counts"][name] = optimizer.nr_update.get(key, 0)
    version, numbers, gauss = random.getstate()
    kind, words, place, has_gauss, cached = np.random.get_state()
    state["python"] = [version, list(numbers), gauss]
    state["numpy"] = [str(kind), torch.from_numpy(np.asarray(words).astype(np.int64)), place, has_gauss, cached]
    return state


def take_over(nlp: Any, optimizer: Any, state: Mapping[str, Any]) -> None:
    """Give an initialized pipeline and a fresh optimizer the state of a training."""
    for name, (node, parameter) in _parameters(nlp):
        key = (node.id, parameter)
        node.set_param(parameter, state["weights"][name].numpy().copy())
        if name in state["gradients"]:
            node.set_grad(parameter, state["gradients"][name].numpy().copy())
        for part in ("mom1", "mom2", "averages"):
            if name in state[part]:
                getattr(optimizer, part)[key] = state[part][name].numpy().copy()
        if state["counts"][name]:
            optimizer.nr_update[key] = state["counts"][name]
    version, numbers, gauss = state["python"]
    random.setstate((version, tuple(numbers), gauss))
    kind, words, place, has_gauss, cached = state["numpy"]
    np.random.set_state((kind, words.numpy().astype(np.uint32), place, has_gauss, cached))


def _parameters(nlp: Any) -> Iterator[tuple[str, tuple[Any, str]]]:
    """Every parameter once: a name that is the same in every process, and its node and own name."""
    known: set[int] = set()
    for component, pipe in nlp.pipeline:
        for place, node in enumerate(pipe.model.walk()):
            if node.id not in known:
                known.add(node.id)
                for parameter in node.param_names:
                    if node.has_param(parameter):
                        yield f"{component}/{place}/{parameter}", (node, parameter)
