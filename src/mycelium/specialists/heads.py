"""The six heads as things that can be read: the logits of a batch into distributions, one record a problem.

Each head speaks about the text as a whole (C1 to C4, C6) or about the steps of a given program (C5). None of them
decides anything: search, selection and attribution read them. Their targets and losses stand in `mycelium.training`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Protocol, runtime_checkable

from torch import Tensor

from mycelium.problems import CharSpan
from mycelium.specialists.model import EncodedBatch
from mycelium.specialists.steps import IGNORED, StepBatch, StepLogits
from mycelium.specialists.text import EncodedText
from mycelium.specialists.vocabulary import HeadVocabulary


@dataclass(frozen=True, slots=True)
class PieceProbability:
    """A piece of the text, by its half-open character span, and a probability (0-1)."""

    char_span: CharSpan
    probability: float


@dataclass(frozen=True, slots=True)
class GoalDistribution:
    """What C6 says: probability of each answer type (they add up to 1), that the answer is whole, and for each piece
    that it belongs to the question."""

    answer_types: Mapping[str, float]
    whole: float
    question: tuple[PieceProbability, ...]

    @property
    def answer_type(self) -> str:
        """The likeliest answer type."""
        return max(self.answer_types, key=self.answer_types.__getitem__)


@dataclass(frozen=True, slots=True)
class HeadBatch:
    """What heads decode: one encoder pass over `texts`, and for C5 the steps of given programs with their logits."""

    encoded: EncodedBatch
    texts: Sequence[EncodedText]
    vocabulary: HeadVocabulary
    steps: StepBatch | None = None
    logits: StepLogits | None = None


@runtime_checkable
class Head(Protocol):
    """name: "C1" to "C6". `decode` gives one distribution a problem."""

    name: str

    def decode(self, batch: HeadBatch) -> list[Any]: ...


class Segmenter:
    """C1: for each piece the probability that some step reads it."""

    name = "C1"

    def decode(self, batch: HeadBatch) -> list[tuple[PieceProbability, ...]]:
        return _pieces(batch.encoded.region_logits, batch.texts)


class OperationHead:
    """C2: for each operation the probability that some step performs it, by one of the rows that it executes."""

    name = "C2"

    def decode(self, batch: HeadBatch) -> list[dict[str, float]]:
        executors = batch.vocabulary.executors[1:]
        found = []
        for row in batch.encoded.operation_logits.sigmoid().tolist():
            absent: dict[str, float] = {}
            for name, p in zip(executors, row[1:], strict=True):
                absent[name] = absent.get(name, 1.0) * (1 - p)
            found.append({name: 1 - p for name, p in absent.items()})
        return found


class OperandHead:
    """C3: for each quantity the probability that some step reads it."""

    name = "C3"

    def decode(self, batch: HeadBatch) -> list[tuple[float, ...]]:
        rows = batch.encoded.used_logits.sigmoid().tolist()
        return [tuple(row[: len(text.quantities)]) for row, text in zip(rows, batch.texts, strict=True)]


class ConstantHead:
    """C4: for each constant of the vocabulary the probability that some step reads it though no words say it."""

    name = "C4"

    def decode(self, batch: HeadBatch) -> list[dict[Fraction, float]]:
        values = batch.vocabulary.constant_values
        rows = batch.encoded.constant_logits.sigmoid().tolist()
        return [dict(zip(values, row, strict=True)) for row in rows]


class WiringHead:
    """C5: for each step and argument of a given program the probability of each earlier result, by its step.

    What is left to 1 belongs to quantities and constants. Without a program there is nothing to say.
    """

    name = "C5"

    def decode(self, batch: HeadBatch) -> list[tuple[tuple[dict[int, float], ...], ...]]:
        if batch.steps is None or batch.logits is None:
            return [() for _ in batch.texts]
        first = batch.logits.arguments[0].shape[-1] - (batch.steps.operations.shape[1] - 1)
        chances = [logits.softmax(-1)[..., first:].tolist() for logits in batch.logits.arguments]
        found = []
        for row, arguments in enumerate(batch.steps.arguments.tolist()):
            steps = [
                tuple(dict(enumerate(chances[k][row][t][:t])) for k, index in enumerate(read) if index != IGNORED)
                for t, read in enumerate(arguments)
            ]
            found.append(tuple(step for step in steps if step))
        return found


class GoalHead:
    """C6: what is asked."""

    name = "C6"

    def decode(self, batch: HeadBatch) -> list[GoalDistribution]:
        types = batch.encoded.answer_type_logits.softmax(-1).tolist()
        whole = batch.encoded.whole_logits.sigmoid().tolist()
        questions = _pieces(batch.encoded.question_logits, batch.texts)
        names = batch.vocabulary.answer_types
        return [
            GoalDistribution(dict(zip(names, row, strict=True)), p, question)
            for row, p, question in zip(types, whole, questions, strict=True)
        ]


HEADS: tuple[Head, ...] = (
    Segmenter(), OperationHead(), OperandHead(), ConstantHead(), WiringHead(), GoalHead(),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class HeadDistributions:
    """What the heads say about one problem as a whole, in plain numbers.

    regions: C1. operations: C2. operands: C3, one probability a quantity. constants: C4. goal: C6.
    """

    regions: tuple[PieceProbability, ...]
    operations: Mapping[str, float]
    operands: tuple[float, ...]
    constants: Mapping[Fraction, float]
    goal: GoalDistribution


def read_heads(
    encoded: EncodedBatch, texts: Sequence[EncodedText], vocabulary: HeadVocabulary
) -> list[HeadDistributions]:  # fmt: skip
    """What C1 to C4 and C6 say of every text of an encoder pass."""
    batch = HeadBatch(encoded, texts, vocabulary)
    parts = [head.decode(batch) for head in HEADS if head.name != "C5"]
    return [HeadDistributions(*problem) for problem in zip(*parts, strict=True)]


def _pieces(logits: Tensor, texts: Sequence[EncodedText]) -> list[tuple[PieceProbability, ...]]:
    """One probability a piece; special pieces, which stand for no characters, are left out."""
    return [
        tuple(PieceProbability(span, p) for span, p in zip(text.offsets, row, strict=False) if span[0] < span[1])
        for row, text in zip(logits.float().sigmoid().tolist(), texts, strict=True)
    ]
