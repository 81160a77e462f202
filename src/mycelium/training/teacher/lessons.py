"""What the shipped teacher reads: worked solutions of word problems, as (question, solution) pairs.

Sources: GSM8K and MATH train with their own solutions; labelled simple problems (SVAMP's training set, AllArith,
ParaMAWPS, MathCAMPS) and generated ones with solutions written by rules; bare calculations. Dev questions, and
training questions that repeat the words of one, are left out.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from mycelium.labels import wording
from mycelium.problems import Example, is_dev, load_examples
from mycelium.programs import LabeledProblem
from mycelium.training.teacher.solutions import write_solution

_ANNOTATION = re.compile(r"<<[^<>\n]{0,200}>>")


@dataclass(frozen=True, slots=True)
class Lesson:
    """One problem with a worked solution. `group`: the source's name in the recipe's mix."""

    question: str
    solution: str
    group: str


def without_annotations(solution: str) -> str:
    """A GSM8K solution as a person reads it: calculator annotations `<<6*4=24>>` taken out.

    >>> without_annotations("She pays 6*4 = $<<6*4=24>>24.")
    'She pays 6*4 = $24.'
    """
    return _ANNOTATION.sub("", solution).strip()


def written_lessons(examples: Iterable[Example], group: str) -> Iterator[Lesson]:
    """Training examples with the solutions that came with them."""
    for example in examples:
        if example.solution and not is_dev(example.text):
            yield Lesson(example.text.strip(), without_annotations(example.solution), group)


def dev_wordings(files: Iterable[Path], fields: Mapping[Path, Mapping[str, str]] | None = None) -> frozenset[str]:
    """The wording (letters only) of every dev question of the files. fields: as of `build_corpus`."""
    texts = (
        example.text
        for path in files
        for example in load_examples(path, fields=(fields or {}).get(path))
        if is_dev(example.text)
    )
    return frozenset(wording(text) for text in texts) - {""}


def told_lessons(items: Iterable[LabeledProblem], seed: int, group: str) -> Iterator[Lesson]:
    """Labelled problems with solutions written by rules; those that cannot be told are left out."""
    for item in items:
        solution = write_solution(item, random.Random(f"{seed}-{item.problem.id}"))
        if solution is not None:
            yield Lesson(item.problem.text.strip(), solution, group)


def _draw(rng: random.Random, digits: int) -> int:
    """A number of up to `digits` digits, every length equally likely."""
    return rng.randrange(1, 10 ** rng.randint(1, digits))


def _calculation(rng: random.Random) -> tuple[str, str]:
    """ "7 * 12" and "84": one calculation of a size that word problems have."""
    sign = rng.choice("++--***//")
    if sign == "+":
        a, b = _draw(rng, 3), _draw(rng, 3)
        result = a + b
    elif sign == "-":
        a, b = sorted((_draw(rng, 3), _draw(rng, 3)), reverse=True)
        result = a - b
    else:
        a, b = _draw(rng, 2), rng.randint(2, 12)
        if rng.random() < 0.2:
            a *= 10
        if rng.random() < 0.5:
            a, b = b, a
        result = a * b
        if sign == "/":
            a, result = result, a
    return f"{a} {sign} {b}", str(result)


def calculation_lessons(count: int, seed: int, each: int = 6) -> Iterator[Lesson]:
    """Bare calculations, `each` to a lesson: the question lists them, the solution works them out line by line."""
    for number in range(count):
        rng = random.Random(f"{seed}-calculation-{number}")
        drawn = [_calculation(rng) for _ in range(each)]
        lines = [f"{text} = {result}" for text, result in drawn]
        question = "Compute " + ", ".join(text for text, _ in drawn) + "."
        yield Lesson(question, "\n".join([*lines, f"#### {drawn[-1][1]}"]), "calculations")


def simple_numbers(item: LabeledProblem, largest: int) -> bool:
    """Whether every number of the program is at most `largest`, so that the arithmetic can be learned."""
    from mycelium.programs import execute

    values: Sequence[object] = [*item.program.quantities, *execute(item.program).values]
    return all(isinstance(value, Fraction) and abs(value) <= largest for value in values)
