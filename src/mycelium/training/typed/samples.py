"""Labelled texts as targets of typed specialists: every argument with all places that give its value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from mycelium.labels import PointedStep, Told, Unpointed, pointed_steps
from mycelium.programs import Program, ProgramError, ResultRef, Value, apply_operation, learnable_operations
from mycelium.specialists import MAX_TOKENS, STOP, PointedText, TextEncoder, TypedVocabulary, point_to, typed_row

MAX_STEPS, MAX_ARITY = 10, 5


@dataclass(frozen=True, slots=True)
class TypedTarget:
    """One argument of a step: the places that give it, or its value where none does; `result` of an earlier step else.

    places: indices of pointers. quantity: whether the label says that the text gives it, so that no constant does.
    """

    places: tuple[int, ...] = ()
    value: Value | None = None
    quantity: bool = False
    result: int | None = None


@dataclass(frozen=True, slots=True)
class TypedSample:
    """A text with the rows of its program, their arguments, and the results that are known without a worker."""

    text: PointedText
    rows: tuple[str, ...]
    arguments: tuple[tuple[TypedTarget, ...], ...]
    results: tuple[Fraction | None, ...]
    group: str
    id: str = ""

    def constants(self) -> set[Value]:
        """Values that no place gives."""
        return {
            target.value for step in self.arguments for target in step if target.value is not None and not target.places
        }


def typed_sample(id: str, text: str, program: Program, group: str, encoder: TextEncoder) -> TypedSample:
    """The targets of a labelled text.

    Raises:
        Unpointed: too long, too many steps or arguments, or a program that only names a value.
    """
    pointed = point_to(text, encoder)
    if pointed.text.truncated:
        raise Unpointed(f"the text has more than {MAX_TOKENS} pieces")
    places: dict[Value, list[int]] = {}
    for index, value in enumerate(pointed.values):
        places.setdefault(value, []).append(index)
    steps = pointed_steps(program, places.__contains__)
    if len(steps) > MAX_STEPS or any(len(step.arguments) > MAX_ARITY for step in steps):
        raise Unpointed(f"got {len(steps)} steps, expected at most {MAX_STEPS} of at most {MAX_ARITY} arguments")
    rows, arguments, results = [], [], list[Fraction | None]()
    for step in steps:
        rows.append(typed_row(step.operation, len(step.arguments)))
        arguments.append(tuple(_target(argument, places) for argument in step.arguments))
        results.append(_result(step, results))
    return TypedSample(pointed, tuple(rows), tuple(arguments), tuple(results), group, id)


def _target(argument: Told | ResultRef, places: dict[Value, list[int]]) -> TypedTarget:
    if isinstance(argument, ResultRef):
        return TypedTarget(result=argument.index)
    return TypedTarget(tuple(places.get(argument.value, ())), argument.value, argument.quantity)


def _result(step: PointedStep, earlier: Sequence[Fraction | None]) -> Fraction | None:
    """The result of arithmetic on numbers; None for all else."""
    values = [earlier[a.index] if isinstance(a, ResultRef) else a.value for a in step.arguments]
    if step.operation not in learnable_operations() or not all(isinstance(value, Fraction) for value in values):
        return None
    try:
        value = apply_operation(step.operation, values)
    except ProgramError:
        return None
    return value if isinstance(value, Fraction) else None


def vocabulary_of(
    samples: Sequence[TypedSample], weights: dict[str, float], rows: float = 10, constants: float = 12, most: int = 200
) -> TypedVocabulary:
    """The rows and constants that samples hold often enough.

    weights: how much a sample of a group counts, 1 unless said. rows, constants: the weight that makes one frequent.
    most: constants at most.
    """
    of_rows, of_constants = Counter[str](), Counter[Value]()
    for sample in samples:
        weight = weights.get(sample.group, 1.0)
        for row in sample.rows:
            of_rows[row] += weight  # type: ignore[assignment]
        for value in sample.constants():
            of_constants[value] += weight  # type: ignore[assignment]
    kept = [value for value, count in of_constants.most_common(most) if count >= constants]
    names = [row for row, count in of_rows.most_common() if count >= rows]
    return TypedVocabulary((STOP, *names), tuple(kept), MAX_STEPS, MAX_ARITY)


def expressible(sample: TypedSample, vocabulary: TypedVocabulary) -> bool:
    """Whether the vocabulary has every row and every constant of a sample."""
    return set(sample.rows) <= set(vocabulary.operations) and sample.constants() <= set(vocabulary.constants)


__all__ = ["TypedSample", "TypedTarget", "expressible", "typed_sample", "vocabulary_of"]
