"""The classifier tier: which operation on which two numbers made a result that no pattern explains.

Candidates come from an exact search over what is available (`candidates`); a linear model, trained on annotated
solutions with their equations hidden, ranks them. Its weights are a JSON file beside this module.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from pathlib import Path

from mycelium.errors import DataError
from mycelium.problems import CharSpan, Quantity
from mycelium.programs.arithmetic_tree import combined, numbers_of, value_of, written_number
from mycelium.programs.cot.candidates import (
    Atom,
    CandidateOperation,
    candidate_features,
    candidate_operations,
    words_of,
)
from mycelium.programs.cot.records import Equation, ParsedCot

CLASSIFIER_WEIGHTS = Path(__file__).with_name("classifier.json")
MAX_EXPLAINED = 24
MIN_CHANCE = 0.4  # below it the model does not know
_SENTENCE_END = re.compile(r"[.?!](?=\s)|\n")


@lru_cache(maxsize=1)
def load_weights(path: Path = CLASSIFIER_WEIGHTS) -> dict[str, float]:
    """Feature name -> weight.

    Raises:
        DataError: the file is missing or no such table.
    """
    try:
        table = json.loads(path.read_text(encoding="utf-8"))["weights"]
        return {str(name): float(value) for name, value in table.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise DataError(f"{path}: got no step classifier ({error}); install the package again.") from None


def rank(
    value: Fraction, sentence: str, said: frozenset[Fraction], atoms: Sequence[Atom]
) -> list[tuple[float, CandidateOperation]]:
    """Candidates for a value with their probabilities, likeliest first; empty when nothing makes it."""
    found = list(candidate_operations(value, atoms))
    if not found:
        return []
    weights, words = load_weights(), words_of(sentence)
    scores = [
        sum(weights.get(name, 0.0) * amount for name, amount in candidate_features(item, words, said, atoms).items())
        for item in found
    ]
    top = max(scores)
    exponentials = [math.exp(score - top) for score in scores]
    total = sum(exponentials)
    ranked = [(weight / total, item) for weight, item in zip(exponentials, found, strict=True)]
    return sorted(ranked, key=lambda pair: -pair[0])


def explain_numbers(text: str, parsed: ParsedCot, quantities: Sequence[Quantity]) -> tuple[Equation, ...]:
    """Equations for the numbers of the chain of thought `text` that no pattern explains, in reading order."""
    atoms = [Atom(item.value, "quantity", i, surface=spoken(item.surface)) for i, item in enumerate(quantities)]
    known = {atom.value for atom in atoms}
    found: list[Equation] = []
    events: list[tuple[CharSpan, Equation | Fraction]] = [
        (item.char_span, item) for item in (*parsed.equations, *parsed.bare)
    ]
    events += [(item.char_span, item.value) for item in parsed.mentions]
    results = 0
    for span, event in sorted(events, key=lambda pair: pair[0]):
        if isinstance(event, Equation):
            value = event.stated if event.stated is not None else value_of(event.tree)
            operands = set(numbers_of(event.tree))
        else:
            value, operands = event, set()
            if event in known or len(found) >= MAX_EXPLAINED:
                continue
            ranked = rank(event, sentence_around(text, span), _said(parsed, text, span), atoms)
            if not ranked or ranked[0][0] < MIN_CHANCE:
                continue
            best = ranked[0][1]
            operands = {best.left.value, best.right.value}
            tree = combined(best.sign, written_number(best.left.value), written_number(best.right.value))
            found.append(Equation(tree, event, span, "classifier"))
        atoms = [marked_if_operand(atom, operands) for atom in atoms]
        if value is not None:
            atoms.append(Atom(value, "result", results))
            known.add(value)
            results += 1
    return tuple(found)


def marked_if_operand(atom: Atom, operands: set[Fraction]) -> Atom:
    return Atom(atom.value, atom.kind, atom.place, True, atom.surface) if atom.value in operands else atom


def spoken(surface: str) -> str:
    """The words of a spoken quantity ("half", "twice"), "%" for percents, else nothing."""
    lowered = surface.lower().strip()
    return "%" if "%" in lowered or "percent" in lowered else lowered if lowered.isalpha() and len(lowered) < 12 else ""


def sentence_around(text: str, span: CharSpan) -> str:
    """The sentence or line that a number stands in."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text, max(0, span[0] - 400), min(len(text), span[1] + 200))]
    start = max((end for end in ends if end <= span[0]), default=max(0, span[0] - 400))
    end = min((end for end in ends if end >= span[1]), default=min(len(text), span[1] + 200))
    return text[start:end]


def _said(parsed: ParsedCot, text: str, span: CharSpan) -> frozenset[Fraction]:
    sentence = sentence_around(text, span)
    start = text.find(sentence, max(0, span[0] - len(sentence)))
    end = start + len(sentence)
    return frozenset(
        item.value for item in parsed.mentions if start <= item.char_span[0] < end and item.char_span != span
    )
