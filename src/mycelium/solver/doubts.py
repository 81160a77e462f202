"""Reasons to take an answer for a guess although the models are sure of it: what it counts, and how it was computed.

A doubt says less than a missing fact (`missing`): the answer stays and is marked.
"""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.programs import Program
from mycelium.solver.asked import Asked, in_text, is_a_measure, noun_asked
from mycelium.solver.missing import Asking

DOUBTED = 0.5
"""Confidence at most where a doubt stands: evens, since the doubt itself is wrong about as often as it is right."""


def reason_to_doubt(text: str, asked: Asked, answer: Fraction, program: Program) -> str | None:
    """The first doubt about an answer and the program that gives it, or None."""
    if asked.unit == "ways" and all(step.operation == "SUB" for step in program.steps):
        return "ways are not counted by subtraction alone"
    return contradiction(asked, answer) or unnamed_things(text) or _divides_by_itself(program)


def contradiction(asked: Asked, value: Fraction) -> str | None:
    """Why a value cannot answer what was asked, or None.

    >>> contradiction(Asked("probability"), Fraction(3))
    'a probability lies between 0 and 1'
    """
    if asked.kind in ("fraction", "probability") and not 0 <= value <= 1:
        return f"a {asked.kind} lies between 0 and 1"
    if asked.kind == "count" and value < 0:
        return "a count is not negative"
    return None


def unnamed_things(text: str) -> str | None:
    """Why what "how many" counts is no part of the text: its word stands nowhere else; or None.

    >>> unnamed_things("A bus has 4 rows of 5 seats. How many tourists came?")
    'the question asks for tourists, which the text does not speak of'
    """
    asking = Asking.of(text, ())
    noun = noun_asked(asking.question)
    if noun is None or is_a_measure(noun) or in_text(noun, asking.told):
        return None
    # What is packed, shared or needed may be named for the first time where it is asked for.
    if re.search(r"\d|\b(?:each|per|every|if|needed?|required)\b", asking.sentence):
        return None
    return f"the question asks for {noun}, which the text does not speak of"


def _divides_by_itself(program: Program) -> str | None:
    """A program that divides a number by itself found no second number to divide by."""
    alone = any(step.operation == "DIV" and len(set(step.arguments)) == 1 for step in program.steps)
    return "the best reading divides a number by itself" if alone else None
