"""What a search found for training problems: candidates of `mycelium eval --records`, as programs the verifier tells apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from mycelium.evaluation import question_hash, read_records
from mycelium.programs import Constant, MalformedProgram, Program, program_from_text
from mycelium.specialists import HeadVocabulary
from mycelium.training.specialists.targets import Sample, WrittenStep


def stored_readings(paths: Iterable[Path]) -> dict[str, tuple[Program, ...]]:
    """The candidates' programs by the hash of their question, likeliest first; a program that cannot be read is left out.

    Raises:
        DataError: a file that is missing, or holds no records.
    """
    found: dict[str, tuple[Program, ...]] = {}
    for path in paths:
        for record in read_records(path):
            programs = []
            for candidate in record.candidates:
                try:
                    programs.append(program_from_text(candidate.program or ""))
                except MalformedProgram:
                    continue
            found[record.question_sha256] = tuple(programs)
    return found


def with_readings(
    samples: Sequence[Sample], readings: dict[str, tuple[Program, ...]], vocabulary: HeadVocabulary
) -> list[Sample]:
    """The samples, each with what was found for its text in the vocabulary of the heads."""
    rows = {name: index for index, name in enumerate(vocabulary.operations)}
    known = frozenset(vocabulary.constant_values)

    def written(program: Program, sample: Sample) -> tuple[WrittenStep, ...] | None:
        if program.quantities != tuple(item.value for item in sample.text.quantities):
            return None  # the text was read as other numbers
        for step in program.steps:
            constants = (a.value for a in step.arguments if isinstance(a, Constant))
            if step.operation not in rows or not known.issuperset(constants):
                return None
        return tuple((rows[step.operation], step.arguments) for step in program.steps)

    def of(sample: Sample) -> Sample:
        programs = readings.get(question_hash(sample.text.text), ())
        usable = [steps for program in programs if (steps := written(program, sample))]
        return replace(sample, readings=tuple(usable)) if usable else sample

    return [of(sample) for sample in samples]


__all__ = ["stored_readings", "with_readings"]
