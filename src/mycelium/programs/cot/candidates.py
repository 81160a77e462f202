"""All single operations that could have made a number that no pattern explains, with what speaks for each.

The numbers that are there before it (quantities, results, everyday constants) are combined in pairs; the features of
a combination are what a reader would look at: the words of the sentence, whether the operands are mentioned in it,
whether they have been used already.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

CONSTANTS = tuple(Fraction(value) for value in (1, 2, 3, 4, 5, 7, 10, 12, 24, 30, 52, 60, 100, 365, 1000))
SIGNS = "+-*/"
MAX_ATOMS = 36
MAX_CANDIDATES = 60
_WORD = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Atom:
    """A number that a step can read. kind: "quantity", "result" or "constant"; `place` orders atoms of one kind."""

    value: Fraction
    kind: str
    place: int
    used: bool = False
    surface: str = ""


@dataclass(frozen=True, slots=True)
class CandidateOperation:
    """`left sign right` has the wanted value."""

    sign: str
    left: Atom
    right: Atom


def candidate_operations(value: Fraction, atoms: Sequence[Atom]) -> Iterator[CandidateOperation]:
    """Candidates for a value, at most `MAX_CANDIDATES`; at most one operand is a constant, none is trivial."""
    atoms = list(atoms)[-MAX_ATOMS:]
    given = [*atoms, *(Atom(item, "constant", index) for index, item in enumerate(CONSTANTS))]
    count = 0
    for i, left in enumerate(given):
        for j, right in enumerate(given):
            if i == j or (left.kind == right.kind == "constant"):
                continue
            for sign in SIGNS:
                if sign in "+*" and j < i:
                    continue
                if _makes(sign, left.value, right.value, value):
                    yield CandidateOperation(sign, left, right)
                    count += 1
                    if count == MAX_CANDIDATES:
                        return


def _makes(sign: str, left: Fraction, right: Fraction, value: Fraction) -> bool:
    if sign == "+":
        return right != 0 and left != 0 and left + right == value
    if sign == "-":
        return right != 0 and left - right == value
    if sign == "*":
        return left != 1 and right != 1 and left * right == value
    return right not in (0, 1) and left == value * right


def words_of(sentence: str) -> frozenset[str]:
    """The words of a sentence, in lower case."""
    return frozenset(_WORD.findall(sentence.lower()))


def candidate_features(
    candidate: CandidateOperation, words: frozenset[str], said: frozenset[Fraction], atoms: Sequence[Atom]
) -> dict[str, float]:
    """What speaks for and against a candidate.

    Args:
        words: of the sentence around the number that is to be explained.
        said: the other numbers of that sentence.
        atoms: everything that was there.
    """
    sign, found = candidate.sign, {f"sign {candidate.sign}": 1.0}
    last = max((atom.place for atom in atoms if atom.kind == "result"), default=-1)
    for side, atom in (("left", candidate.left), ("right", candidate.right)):
        found[f"{atom.kind} {side} {sign}"] = 1.0
        if atom.kind == "constant":
            found[f"constant {atom.value}"] = found.get(f"constant {atom.value}", 0.0) + 1.0
            found[f"constant {sign}"] = 1.0
        elif not atom.used:
            found[f"fresh {atom.kind}"] = found.get(f"fresh {atom.kind}", 0.0) + 1.0
        if atom.value in said:
            found["said"] = found.get("said", 0.0) + 1.0
            if atom.kind == "constant":
                found["constant said"] = 1.0
        if atom.kind == "result" and atom.place == last:
            found["last result"] = 1.0
        if atom.surface:
            found[f"surface {atom.surface} {sign} {side}"] = 1.0
    if candidate.left.kind == candidate.right.kind == "quantity":
        found["places apart"] = min(5.0, abs(candidate.left.place - candidate.right.place)) / 5
    if candidate.left.value == candidate.right.value:
        found[f"equal operands {sign}"] = 1.0
    for word in words:
        found[f"{sign} {word}"] = 1.0
    return found
