"""Reasons to take an answer for a guess although the models are sure of it: what it counts, and how it was computed.

A doubt says less than a missing fact (`missing`): the answer stays and is marked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from mycelium.problems import Quantity, question_span
from mycelium.programs import Program, QuantityRef
from mycelium.solver.asked import Asked, in_text, is_a_measure, noun_asked
from mycelium.solver.missing import Asking
from mycelium.solver.not_told import nobody_told_of

DOUBTED = 0.5
"""Confidence at most where a doubt stands: evens, since the doubt itself is wrong about as often as it is right."""


def reason_to_doubt(
    text: str, quantities: Sequence[Quantity], asked: Asked, answer: Fraction, program: Program
) -> str | None:
    """The first doubt about an answer and the program that gives it, or None."""
    if asked.unit == "ways" and all(step.operation == "SUB" for step in program.steps):
        return "ways are not counted by subtraction alone"
    contradicted = contradicts(text, quantities, asked, answer, program)
    return (
        contradicted
        or broken_count(text, answer)
        or unnamed_things(text)
        or _unnamed_person(text)
        or _divides_by_itself(program)
    )


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


_FULL = re.compile(r"\bhow many (?:full|whole|complete)\b", re.IGNORECASE)
_IN_WHOLES = re.compile(
    r"\b(?:needed|required|necessary)\b|\b(?:can|could|must) (?:\w+ ){1,3}(?:buy|afford|fill|rent|hire)\b",
    re.IGNORECASE,
)


def broken_count(text: str, answer: Fraction) -> str | None:
    """Why an answer with a fraction cannot be right where things are needed, bought or full; or None.

    >>> broken_count("50 pupils travel in vans of 8 seats. How many vans are needed?", Fraction(25, 4))
    'vans are needed, bought or filled whole, and the answer is no whole number'
    >>> broken_count("A cake takes 1.5 cups of flour. How many cups are needed for 3 cakes?", Fraction(9, 2))
    """
    if answer.denominator == 1:
        return None
    question = Asking.of(text, ()).question
    noun = noun_asked(question)
    if noun is None:
        return None
    if not _FULL.search(question) and (is_a_measure(noun) or not _IN_WHOLES.search(question)):
        return None
    return f"{noun} are needed, bought or filled whole, and the answer is no whole number"


_COUNTS = re.compile(r"(?:dozen|doz|score|gross)\b\.?", re.IGNORECASE)


def uncounted(text: str, quantities: Sequence[Quantity], program: Program) -> str | None:
    """Why a program cannot be right that takes "two score" apart: the 20 is there, but two of them are nowhere; or None.

    >>> from mycelium.problems import extract_quantities
    >>> from mycelium.programs import QuantityRef, program_of
    >>> text = "Two score geese swim. 10 fly off. How many are left?"
    >>> wrong = program_of([("SUB", [QuantityRef(1), QuantityRef(2)])], [Fraction(2), Fraction(20), Fraction(10)])
    >>> uncounted(text, extract_quantities(text), wrong)
    'the best reading does not multiply Two by score'
    """
    if re.search(r"\b(?:per|an?|each|every|the|one|many) (?:dozen|doz|score|gross)", text.lower()):
        return None  # what is sold by the dozen may be counted in dozens
    for place, (count, unit) in enumerate(pairwise(quantities), start=1):
        between = text[count.char_span[1] : unit.char_span[0]]
        if between.strip() or not _COUNTS.fullmatch(unit.surface):
            continue
        factors = [
            {
                program.quantities[arg.index] if isinstance(arg, QuantityRef) else getattr(arg, "value", None)
                for arg in step.arguments
            }
            for step in program.steps
            if step.operation == "MUL" and QuantityRef(place) in step.arguments
        ]
        if not any(count.value in found for found in factors):
            return f"the best reading does not multiply {count.surface} by {unit.surface}"
    return None


_UP = r"warmer|hotter|higher|above that"
_DOWN = r"colder|cooler|lower|below that"
_ROSE = r"(?:rises?|rose|risen|climbs?|climbed|goes up|went up|warms?|warmed)(?: up)?"
_FELL = r"(?:falls?|fell|fallen|drops?|dropped|sinks?|sank|goes down|went down|cools?|cooled)(?: down)?"


def against_direction(text: str, quantities: Sequence[Quantity], value: Fraction) -> str | None:
    """Why a value cannot be the later one of a quantity that is said to rise or to fall, or None.

    Only where a text has two numbers, the first one at the start and the second one the change. Signs make this worth
    saying: the models take 8 from -3 where it gets 8 degrees warmer.

    >>> from mycelium.problems import extract_quantities
    >>> text = "It was -3 degrees. By noon it was 8 degrees warmer. What was the temperature at noon?"
    >>> against_direction(text, extract_quantities(text), Fraction(-11))
    'it rises from -3, and the answer is lower'
    """
    if len(quantities) != 2 or re.search(r"\b(?:than|to|from|before|at first)\b", text[quantities[0].char_span[1] :]):
        return None
    lower = text.lower()
    begin, end = quantities[1].char_span
    behind = re.match(rf"\s*(?:degrees?|°)?(?: ?(?:c|f|celsius|fahrenheit))?\s(?:(?P<up>{_UP})|{_DOWN})\b", lower[end:])
    verb = re.search(rf"\b(?:(?P<up>{_ROSE})|{_FELL})(?: by)?(?: another)? $", lower[:begin])
    found = behind or verb
    if found is None:
        return None
    start = quantities[0].value
    if found["up"] and value <= start:
        return f"it rises from {quantities[0].surface}, and the answer is lower"
    if not found["up"] and value >= start:
        return f"it falls from {quantities[0].surface}, and the answer is higher"
    return None


def contradicts(
    text: str, quantities: Sequence[Quantity], asked: Asked, answer: Fraction, program: Program
) -> str | None:
    """Why a reading contradicts the text, so that others come before it, or None."""
    return (
        contradiction(asked, answer)
        or against_direction(text, quantities, answer)
        or uncounted(text, quantities, program)
    )


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


def _unnamed_person(text: str) -> str | None:
    start, end = question_span(text)
    return nobody_told_of(text[start:end], f"{text[:start]} {text[end:]}")


def _divides_by_itself(program: Program) -> str | None:
    """A program that divides a number by itself found no second number to divide by."""
    alone = any(step.operation == "DIV" and len(set(step.arguments)) == 1 for step in program.steps)
    return "the best reading divides a number by itself" if alone else None
