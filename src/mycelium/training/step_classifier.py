"""Trains the step classifier: python -m mycelium.training.step_classifier DATA.jsonl [--out FILE]

DATA holds solutions with calculator annotations in the row format of docs/data.md (the shipped weights: GSM8K's
training problems without the dev split). Every annotated equation of one operation is hidden, only its result stays;
the model learns to find it again among all operations that would give the result. Prints how often the true
operation is ranked first on the dev split's problems, which it never saw.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np

from mycelium.problems import Example, extract_quantities, is_dev, load_examples
from mycelium.programs import (
    CLASSIFIER_WEIGHTS,
    Atom,
    CandidateOperation,
    candidate_features,
    candidate_operations,
    last_operation,
    marked_if_operand,
    numbers_of,
    operations_of,
    read_annotations,
    spoken,
    tokenize,
    value_of,
    words_of,
)

_EQUATION = re.compile(r"[-+*/x×÷()$€£.,%\d\s]*=?\s*\$?\s*<<[^<>]*>>")
_ANNOTATION = re.compile(r"<<([^<>]*?)=([^<>=]*)>>")
MIN_COUNT = 30
EPOCHS, RATE, DECAY = 6, 0.15, 1e-5


@dataclass(frozen=True, slots=True)
class Hidden:
    """One hidden equation: its candidates' features, and which of them are the true operation."""

    rows: tuple[dict[str, float], ...]
    true: tuple[int, ...]


def hidden_equations(example: Example) -> Iterator[Hidden]:
    """The equations of a solution that hold one operation, as exercises."""
    quantities = extract_quantities(example.text)
    atoms = [Atom(item.value, "quantity", i, surface=spoken(item.surface)) for i, item in enumerate(quantities)]
    results = 0
    for line in (example.solution or "").splitlines():
        told = _EQUATION.sub(" ", line)
        for step in read_annotations(line):
            operations = list(operations_of(step.tree))
            value = step.stated
            if value is None:
                continue
            last = last_operation(step.tree)
            if len(operations) == 1 and last is not None:
                sign, left, right = last
                yield from _exercise(sign, value_of(left), value_of(right), value, told, atoms)
            operands = set(numbers_of(step.tree))
            atoms = [marked_if_operand(atom, operands) for atom in atoms]
            atoms.append(Atom(value, "result", results))
            results += 1


def _exercise(
    sign: str, left: Fraction | None, right: Fraction | None, value: Fraction, told: str, atoms: list[Atom]
) -> Iterator[Hidden]:
    if sign == "**" or left is None or right is None:
        return
    found = list(candidate_operations(value, atoms))
    true = tuple(i for i, item in enumerate(found) if _same(item, sign, left, right))
    if true and len(true) < len(found):
        words = words_of(told)
        said = frozenset(
            number
            for token in tokenize(told)
            if token.tree is not None and isinstance(number := token.tree.value, Fraction) and number != value
        )
        yield Hidden(tuple(candidate_features(item, words, said, atoms) for item in found), true)


def _same(candidate: CandidateOperation, sign: str, left: Fraction, right: Fraction) -> bool:
    """Whether a candidate is the operation: its sign and values, 48/2 and 48 * 1/2 being one."""
    mine = (candidate.left.value, candidate.right.value)
    if candidate.sign == sign:
        return mine == (left, right) or (sign in "+*" and mine == (right, left))
    if {candidate.sign, sign} == {"*", "/"}:
        turned = {(left, 1 / right)} if right else set()
        return mine in turned or mine[::-1] in turned
    return False


def train(exercises: list[Hidden], seed: int = 0) -> dict[str, float]:
    """Weights of a conditional logit over candidates (Adagrad, L2)."""
    counts = Counter(name for item in exercises for row in item.rows for name in row)
    names = sorted(name for name, count in counts.items() if count >= MIN_COUNT)
    index = {name: i for i, name in enumerate(names)}
    compiled: list[tuple[list[tuple[np.ndarray, np.ndarray]], tuple[int, ...]]] = []
    for item in exercises:
        arrays = []
        for row in item.rows:
            kept = [name for name in row if name in index]
            arrays.append((np.array([index[name] for name in kept], dtype=int), np.array([row[name] for name in kept])))
        compiled.append((arrays, item.true))
    weights, squares = np.zeros(len(names)), np.full(len(names), 1e-6)
    order = list(range(len(compiled)))
    shuffler = random.Random(seed)
    for _ in range(EPOCHS):
        shuffler.shuffle(order)
        for number in order:
            rows, true = compiled[number]
            scores = np.array([weights[i] @ v for i, v in rows])
            chances = np.exp(scores - scores.max())
            chances /= chances.sum()
            mass = chances[list(true)].sum()
            target = np.zeros(len(rows))
            target[list(true)] = chances[list(true)] / max(mass, 1e-12)
            for (i, v), slope in zip(rows, chances - target, strict=True):
                if abs(slope) < 1e-4:
                    continue
                step = slope * v + DECAY * weights[i]
                squares[i] += step * step
                weights[i] -= RATE * step / np.sqrt(squares[i])
    return {name: round(float(weight), 3) for name, weight in zip(names, weights, strict=True) if abs(weight) >= 0.01}


def accuracy(exercises: list[Hidden], weights: dict[str, float]) -> float:
    """Share of exercises whose likeliest candidate is the true operation."""
    right = 0
    for item in exercises:
        scores = [sum(weights.get(name, 0.0) * amount for name, amount in row.items()) for row in item.rows]
        right += int(np.argmax(scores)) in item.true
    return right / len(exercises) if exercises else float("nan")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=CLASSIFIER_WEIGHTS)
    parser.add_argument("--limit", type=int, default=None)
    arguments = parser.parse_args()
    examples = load_examples(arguments.data, limit=arguments.limit)
    training = [item for example in examples if not is_dev(example.text) for item in hidden_equations(example)]
    held_out = [item for example in examples if is_dev(example.text) for item in hidden_equations(example)]
    weights = train(training)
    report = {
        "command": f"python -m mycelium.training.step_classifier {arguments.data.name}"
        + (f" --limit {arguments.limit}" if arguments.limit else ""),
        "training_equations": len(training),
        "dev_equations": len(held_out),
        "dev_accuracy": round(accuracy(held_out, weights), 4),
        "dev_accuracy_of_chance": round(float(np.mean([len(i.true) / len(i.rows) for i in held_out])), 4)
        if held_out
        else None,
    }
    arguments.out.write_text(
        json.dumps({**report, "weights": weights}, sort_keys=True, indent=0) + "\n", encoding="utf-8"
    )
    print(json.dumps(report), file=sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
