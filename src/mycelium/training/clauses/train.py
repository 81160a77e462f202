"""Training of the clause parser: a spaCy pipeline of a shared encoder, a tagger and a dependency parser."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from mycelium.training.clauses.scoring import score_documents
from mycelium.training.clauses.treebank import (
    Document,
    gold_doc,
    lower_cased,
    paragraphs,
    plain_doc,
    random_pieces,
)

Recipe = dict[str, Any]


def pipeline_config(model: Recipe) -> Recipe:
    """The spaCy configuration of the pipeline; see `recipes/clauses.yaml` for the numbers."""
    width = model["width"]
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": width, "upstream": "*"}
    embed = {
        "@architectures": "spacy.MultiHashEmbed.v2", "width": width,
        "attrs": list(model["rows"]), "rows": list(model["rows"].values()),
        "include_static_vectors": model["vector_size"] > 0,
    }  # fmt: skip
    encode = {
        "@architectures": "spacy.MaxoutWindowEncoder.v2", "width": width, "depth": model["depth"],
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
                "factory": "parser", "min_action_freq": model["min_action_freq"], "learn_tokens": False,
                "model": {
                    "@architectures": "spacy.TransitionBasedParser.v2", "tok2vec": dict(listener),
                    "state_type": "parser", "extra_state_tokens": model["extra_state_tokens"],
                    "hidden_width": model["hidden_width"], "maxout_pieces": 2, "use_upper": True, "nO": None,
                },
            },
        },
    }  # fmt: skip


def build_pipeline(model: Recipe, vectors: Any, seed: int) -> Any:
    """A pipeline with fresh weights, and word vectors shared by all spellings of a word.

    Args:
        vectors: `clause_vectors.WordVectors`, or `None` where the model's `vector_size` is 0.
    """
    from spacy.util import fix_random_seed, load_model_from_config

    fix_random_seed(seed)
    nlp = load_model_from_config(pipeline_config(model), auto_fill=True)
    if vectors is not None:
        from spacy.vectors import Vectors

        table = Vectors(shape=vectors.data.shape, name="clauses")
        table.data = vectors.data
        for row, word in enumerate(vectors.words):
            for spelling in {word, word.capitalize()}:
                table.add(nlp.vocab.strings.add(spelling), row=row)
        nlp.vocab.vectors = table
    return nlp


def train_pipeline(
    nlp: Any,
    train: Sequence[Document],
    dev: Sequence[Document],
    training: Recipe,
    seed: int,
    out: Path,
    log: Callable[[str], None] = print,
    silver: Sequence[Document] = (),
) -> list[dict[str, float]]:
    """Train in place, keep the averaged weights of the last pass, and give the scores along the way.

    The rate of Adam falls linearly to a tenth. Weights are averages over all updates, so they change little at
    the end; the last pass is kept rather than the best, which would be a choice on dev.

    Args:
        training: passes, dropout, rate, words per batch, as the recipe names them.
        silver: documents parsed by another model, mixed into every pass.
    """
    from spacy.training import Example
    from spacy.util import fix_random_seed
    from thinc.api import Adam

    rng = random.Random(seed)
    fix_random_seed(seed)

    def examples(pieces: Sequence[Document]) -> list[Any]:
        return [Example(plain_doc(nlp.vocab, piece), gold_doc(nlp.vocab, piece)) for piece in pieces]

    nlp.initialize(lambda: examples(train))
    optimizer = Adam(training["rate"], beta2=0.999, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0, use_averages=True)
    history: list[dict[str, float]] = []
    passes, started = training["passes"], time.process_time()
    for number in range(passes):
        losses: dict[str, float] = {}
        pieces = _pieces_of_a_pass(train, silver, training, rng)
        batches = list(_batches(pieces, training["words_per_batch"]))
        for index, batch in enumerate(batches):
            done = (number + index / len(batches)) / passes
            optimizer.learn_rate = training["rate"] * (1 - 0.9 * done)
            nlp.update(examples(batch), sgd=optimizer, losses=losses, drop=training["dropout"])
        scores: dict[str, float] = {"pass": number + 1, "cpu_seconds": round(time.process_time() - started)}
        if (number + 1) % training["score_every"] == 0 or number + 1 == passes:
            with nlp.use_params(optimizer.averages):
                scores |= score_documents(nlp, list(paragraphs(dev))).to_row()
                nlp.to_disk(out)
        history.append(scores)
        log(json.dumps(scores | {name: round(value) for name, value in losses.items()}))
    return history


def _pieces_of_a_pass(
    train: Sequence[Document], silver: Sequence[Document], training: Recipe, rng: random.Random
) -> list[Document]:
    """One pass over the treebank: half of it cut at paragraphs, where a text would be cut, the rest across."""
    half = [document for document in train if rng.random() < 0.5]
    chosen = {id(document) for document in half}
    units = list(paragraphs(half)) + [document for document in train if id(document) not in chosen]
    pieces = random_pieces(units, training["sentences_per_text"], rng)
    lowered = training["lower_cased"]
    pieces = [tuple(map(lower_cased, piece)) if rng.random() < lowered else piece for piece in pieces]
    pieces += [piece for piece in silver if rng.random() < training.get("silver_share", 1.0)]
    rng.shuffle(pieces)
    return pieces


def _batches(pieces: Sequence[Document], words: int) -> Iterator[list[Document]]:
    batch: list[Document] = []
    size = 0
    for piece in pieces:
        batch.append(piece)
        size += sum(map(len, piece))
        if size >= words:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
