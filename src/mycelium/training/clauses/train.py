"""Training of the clause parser on a treebank, as a task of the loop.

The rate of Adam falls linearly to a tenth. Weights are averages over all updates, so they change little at the end; the
last pass is kept rather than the best, which would be a choice on dev.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from mycelium.errors import MissingExtraError
from mycelium.training.clauses.pipeline import build_pipeline, take_over, training_state
from mycelium.training.clauses.scoring import score_documents
from mycelium.training.clauses.treebank import (
    Document,
    gold_doc,
    lower_cased,
    paragraphs,
    plain_doc,
    random_pieces,
    read_treebank,
)
from mycelium.training.clauses.vectors import stored_or_new
from mycelium.training.loop import fit
from mycelium.training.recipes import ClauseRecipe, PassSettings
from mycelium.training.run_folder import Position, TrainingRun

LICENCE = "CC BY-SA 4.0"


class ClauseTask:
    """The clause parser as a task of the loop: `total` counts batches of texts."""

    unit = "batches"

    def __init__(self, recipe: ClauseRecipe, nlp: Any, train: Sequence[Document], dev: Sequence[Document]) -> None:
        from spacy.util import fix_random_seed
        from thinc.api import Adam

        self.settings, self.nlp, self.dev = recipe.training, nlp, dev
        rng = random.Random(recipe.seed)
        fix_random_seed(recipe.seed)
        passes = [_pieces_of_a_pass(train, self.settings, rng) for _ in range(self.settings.passes)]
        self.passes = [list(_batches(pieces, self.settings.words_per_batch)) for pieces in passes]
        self.total = sum(map(len, self.passes))
        nlp.initialize(lambda: self._examples(train))
        self.optimizer = Adam(
            self.settings.rate, beta2=0.999, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0, use_averages=True
        )

    def _examples(self, pieces: Sequence[Document]) -> list[Any]:
        from spacy.training import Example

        return [Example(plain_doc(self.nlp.vocab, piece), gold_doc(self.nlp.vocab, piece)) for piece in pieces]

    def batches(self, epoch: int) -> list[list[Document]]:
        return self.passes[epoch]

    def size(self, batch: list[Document]) -> int:
        return 1

    def step(self, batch: list[Document], position: Position) -> dict[str, float]:
        done = (position.epoch + position.batch / len(self.passes[position.epoch])) / len(self.passes)
        self.optimizer.learn_rate = self.settings.rate * (1 - 0.9 * done)
        losses: dict[str, float] = {}
        self.nlp.update(self._examples(batch), sgd=self.optimizer, losses=losses, drop=self.settings.dropout)
        return {name: float(value) for name, value in losses.items()}

    def state_dict(self) -> dict[str, Any]:
        return training_state(self.nlp, self.optimizer)

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        take_over(self.nlp, self.optimizer, state)

    def evaluate(self, position: Position) -> dict[str, float]:
        """Scores of the averaged weights on the dev part, after every `score_every` passes and the last one."""
        if position.epoch % self.settings.score_every and position.epoch < len(self.passes):
            return {}
        with self.nlp.use_params(self.optimizer.averages):
            return score_documents(self.nlp, list(paragraphs(self.dev))).to_row()

    def export(self, out: Path) -> None:
        with self.nlp.use_params(self.optimizer.averages):
            self.nlp.to_disk(out / "pipeline")


def train_clauses(recipe: ClauseRecipe, run: TrainingRun) -> dict[str, float]:
    """Distill vectors, train, write `pipeline` into the run folder; gives the last scores on the treebank's dev part.

    Raises:
        MissingExtraError: spaCy, transformers or the encoder is not installed.
        DataError: the treebank or a file of problems cannot be read.
    """
    from importlib.util import find_spec

    if find_spec("spacy") is None:
        raise MissingExtraError("spacy", "label")
    folder = Path(recipe.treebank_dir)
    train, dev = read_treebank(folder / "train.conllu"), read_treebank(folder / "dev.conllu")
    vectors = None
    if recipe.vectors.size > 0:
        sentences = [sentence.words for document in train for sentence in document]
        vectors = stored_or_new(recipe, sentences, run.folder / "vectors.npz", run.log)
    nlp = build_pipeline(recipe.model, vectors, recipe.seed)
    nlp.meta.update(
        {
            "name": "clauses", "version": "1.0.0", "spacy_version": ">=3.8.0,<3.9.0", "license": LICENCE,
            "description": "Tags, dependency trees and sentence ends for word problems",
        }
    )  # fmt: skip
    return fit(ClauseTask(recipe, nlp, train, dev), run)


def _pieces_of_a_pass(train: Sequence[Document], settings: PassSettings, rng: random.Random) -> list[Document]:
    """One pass over the treebank: half of it cut at paragraphs, where a text would be cut, the rest across."""
    half = [document for document in train if rng.random() < 0.5]
    chosen = {id(document) for document in half}
    units = list(paragraphs(half)) + [document for document in train if id(document) not in chosen]
    pieces = random_pieces(units, settings.sentences_per_text, rng)
    lowered = settings.lower_cased
    pieces = [tuple(map(lower_cased, piece)) if rng.random() < lowered else piece for piece in pieces]
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
