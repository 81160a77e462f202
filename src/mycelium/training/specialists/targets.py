"""Labelled problems to training targets: every label as indices in the heads' vocabulary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from mycelium.errors import MyceliumError
from mycelium.labels import ReadProblem
from mycelium.problems import Quantity
from mycelium.programs import OPERATIONS, Argument, Constant, LabeledProblem, ProgramError, argument_value
from mycelium.specialists import EncodedText, HeadVocabulary, TextEncoder

WrittenStep = tuple[int, tuple[Argument, ...]]  # a row of the vocabulary and its arguments


@dataclass(frozen=True, slots=True)
class Sample:
    """One problem as targets.

    steps: none for a problem without a label, of which only `relevance` is a target.
    relevance: for every piece what a teacher's attention made of it (0-1); empty without a teacher.
    readings: programs that a search found for this text, likeliest first, right ones among them; for the verifier.
    kept: what `BatchMaker` worked out of the rest, once.
    """

    text: EncodedText
    steps: tuple[WrittenStep, ...]
    region_tokens: tuple[bool, ...]
    question_tokens: tuple[bool, ...]
    answer_type: int
    whole: bool
    group: str
    weight: float = 1.0
    relevance: tuple[float, ...] = ()
    readings: tuple[tuple[WrittenStep, ...], ...] = ()
    kept: object = field(default=None, init=False, repr=False, compare=False)

    @property
    def labelled(self) -> bool:
        return bool(self.steps)


class UnusableLabel(MyceliumError, ValueError):
    """A label that the heads cannot express; the message says which part."""


def make_sample(
    item: LabeledProblem, encoder: TextEncoder, vocabulary: HeadVocabulary, names: Sequence[str] | None = None
) -> Sample:
    """Targets of a label.

    names: the row of every step; the steps' operations unless given.

    Raises:
        UnusableLabel: too long, a constant or a row that the vocabulary lacks, or a quantity beyond the input.
    """
    text = _encoded(item.problem.text, item.quantities, encoder, vocabulary)
    if len(item.program.steps) > vocabulary.max_steps:
        raise UnusableLabel("more steps than the decoder writes")
    known = frozenset(vocabulary.constant_values)
    rows = {name: index for index, name in enumerate(vocabulary.operations)}
    arities = vocabulary.arities
    steps = []
    names = names or [step.operation for step in item.program.steps]
    for step, name in zip(item.program.steps, names, strict=True):
        if name not in rows or len(step.arguments) != arities[rows[name]]:
            raise UnusableLabel(f"the row {name} is not in the head's vocabulary")
        for argument in step.arguments:
            if isinstance(argument, Constant) and argument.value not in known:
                raise UnusableLabel(f"the constant {argument.value} is not in the head's vocabulary")
        steps.append((rows[name], step.arguments))
    spans = [span for spans in item.regions for span in spans]
    inside = lambda offset, spans: any(s < offset[1] and offset[0] < e for s, e in spans)  # noqa: E731
    return Sample(
        text,
        tuple(steps),
        tuple(inside(offset, spans) for offset in text.offsets),
        tuple(inside(offset, [item.goal.question_span]) for offset in text.offsets),
        vocabulary.answer_types.index(item.goal.answer_type),
        item.goal.whole,
        item.source,
        item.weight,
        _piece_relevance(text.offsets, item.relevance),
    )


def samples_of(
    items: Sequence[LabeledProblem],
    encoder: TextEncoder,
    vocabulary: HeadVocabulary,
    names: Sequence[Sequence[str]] | None = None,
) -> tuple[list[Sample], Counter[str]]:
    """Samples of all labels that the heads can express, and the reasons for the others. names: as of `make_sample`."""
    samples: list[Sample] = []
    reasons: Counter[str] = Counter()
    for number, item in enumerate(items):
        try:
            samples.append(make_sample(item, encoder, vocabulary, names[number] if names is not None else None))
        except UnusableLabel as error:
            reasons[str(error)] += 1
    return samples, reasons


def make_read_sample(item: ReadProblem, encoder: TextEncoder, vocabulary: HeadVocabulary) -> Sample:
    """Targets of a problem without a label: what a teacher read of it, and nothing else.

    Raises:
        UnusableLabel: too long, or a quantity beyond the input.
    """
    text = _encoded(item.problem.text, item.quantities, encoder, vocabulary)
    nothing = (False,) * len(text.offsets)
    relevance = _piece_relevance(text.offsets, item.relevance)
    return Sample(text, (), nothing, nothing, 0, False, item.source, relevance=relevance)


def _encoded(
    text: str, quantities: tuple[Quantity, ...], encoder: TextEncoder, vocabulary: HeadVocabulary
) -> EncodedText:
    encoded = encoder.encode(text, quantities)
    if encoded.truncated or len(encoded.quantities) > vocabulary.max_quantities:
        raise UnusableLabel("the text is longer than the encoder reads")
    return encoded


def _piece_relevance(offsets: Sequence[tuple[int, int]], parts: Sequence[tuple[int, int, float]]) -> tuple[float, ...]:
    """The highest weight that touches each piece; empty without any."""
    if not parts:
        return ()
    return tuple(max((w for s, e, w in parts if s < offset[1] and offset[0] < e), default=0.0) for offset in offsets)


def results_of(
    steps: Sequence[WrittenStep], values: Sequence[Fraction], vocabulary: HeadVocabulary
) -> list[Fraction] | None:
    """Values of all steps, or None where one has none."""
    executors = vocabulary.executors
    results: list[Fraction] = []
    for row, arguments in steps:
        try:
            operands = [argument_value(argument, values, results) for argument in arguments]
            results.append(OPERATIONS[executors[row]].execute(*operands))
        except ProgramError:
            return None
    return results
