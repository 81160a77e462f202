"""A written solution (chain of thought) for a labelled problem: one line a step, as GSM8K writes them.

    Take the 6 peppers at $4 each: 6 * 4 = 24.
    That leaves 27 - 24 = 3 dollars.
    #### 3

Every line holds one equation with both operands and the result in digits, so that a small language model can
learn it and a parser can check it. The sentences around it vary, and often recall the words of the problem.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from fractions import Fraction

from mycelium.problems import Quantity, format_number, parse_number
from mycelium.programs import (
    Argument,
    Constant,
    LabeledProblem,
    ProgramError,
    QuantityRef,
    ResultRef,
    execute,
)
from mycelium.training.teacher.solutions_sentences import CONNECTIVES, SENTENCES, SIGNS

MAX_PHRASE_WORDS = 3
MAX_SHOWN_DECIMALS = 4

_WORD = re.compile(r"[ -]?([A-Za-z][A-Za-z'-]*)")
# A phrase such as "6 peppers for" ends before a word that begins something else.
_STOP = frozenset(
    "and or but for in on at to from by with if then when while how what than that who which is are was were be has have had "
    "does do did will would can could each every per a an the of he she they it his her their its this there".split()
)
_ASKED = re.compile(
    r"\bhow many ((?:[a-z-]+ ){0,3}?[a-z-]+?)(?: (?:is|are|was|were|will|would|do|does|did|can|could|has|have|had|should|"
    r"must|in|of|for|altogether|left|remain)\b|[?.,])",
    re.IGNORECASE,
)


def write_solution(item: LabeledProblem, rng: random.Random) -> str | None:
    """A solution of the problem in words and equations, ending with a line `#### ANSWER`.

    Returns:
        The text, or None where it cannot be told: an operation without a sentence, a result that is no number, or
        a gold answer that is a rounding of the program's.
    """
    try:
        computed = execute(item.program).values
    except ProgramError:
        return None
    values = [value for value in computed if isinstance(value, Fraction)]
    if not values or len(values) < len(computed) or values[-1] != parse_number(item.gold):
        return None
    constants = [a.value for step in item.program.steps for a in step.arguments if isinstance(a, Constant)]
    if not all(isinstance(value, Fraction) for value in constants):
        return None
    unit = asked_unit(item)
    lines = []
    for index, step in enumerate(item.program.steps):
        last = index + 1 == len(item.program.steps)
        arguments = list(step.arguments)
        if step.operation in ("ADD", "MUL") and isinstance(arguments[-1], ResultRef):
            arguments.reverse()  # "then 16 + 4": what was just computed comes first
        shown = [shown_number(_value(argument, item, values)) for argument in arguments]
        equation = _equation(step.operation, shown, values[index])
        if equation is None:
            return None
        phrases = [_phrase(argument, item, text) for argument, text in zip(arguments, shown, strict=True)]
        sentence = rng.choice(SENTENCES["last" if last and rng.random() < 0.5 else step.operation])
        first, second = (*phrases, phrases[-1])[:2]
        tail = f" {unit}" if last and unit and rng.random() < 0.8 else ""
        told = sentence.format(a=first, b=second, equation=equation + tail)
        if index and rng.random() < 0.4:
            told = rng.choice(CONNECTIVES) + told
        lines.append(told[0].upper() + told[1:])
    return "\n".join([*lines, f"#### {format_number(values[-1])}"])


def shown_number(value: Fraction) -> str:
    """An exact number in digits: whole, with at most four decimals, or p/q.

    >>> shown_number(Fraction(3, 4)), shown_number(Fraction(2, 3))
    ('0.75', '2/3')
    """
    return format_number(value, MAX_SHOWN_DECIMALS)


def _equation(operation: str, shown: Sequence[str], result: Fraction) -> str | None:
    """ "6 * 4 = 24", or None where the operation has no sign."""
    if operation not in SIGNS or len(shown) != 2:
        return None
    if operation == "MUL":
        for factor, other in (shown, shown[::-1]):
            part = parse_number(factor)
            if part is not None and part.numerator == 1 and part.denominator > 1:
                return f"{_bracketed(other)} / {part.denominator} = {shown_number(result)}"  # a third of it
    a, b = map(_bracketed, shown)
    if operation in ("CEIL_DIV", "FLOOR_DIV", "REMAINDER"):
        dividend, divisor = parse_number(shown[0]), parse_number(shown[1])
        if dividend is None or divisor is None or {dividend.denominator, divisor.denominator} != {1}:
            return None
        quotient, rest = divmod(int(dividend), int(divisor))
        if operation == "CEIL_DIV" and not rest:
            return f"{a} / {b} = {quotient}"
        shared = f"{a} = {quotient} * {b} + {rest}, so "
        return shared + SIGNS[operation].format(result=shown_number(result))
    return f"{a} {SIGNS[operation]} {b} = {shown_number(result)}"


def _bracketed(number: str) -> str:
    return f"({number})" if "/" in number else number


def _value(argument: Argument, item: LabeledProblem, values: Sequence[Fraction]) -> Fraction:
    if isinstance(argument, QuantityRef):
        return item.quantities[argument.index].value
    if isinstance(argument, Constant):
        assert isinstance(argument.value, Fraction)  # write_solution looked
        return argument.value
    return values[argument.index]


def _phrase(argument: Argument, item: LabeledProblem, shown: str) -> str:
    """How a sentence names an operand: a quantity by the words that follow it, others by their number."""
    if not isinstance(argument, QuantityRef):
        return shown if isinstance(argument, Constant) else f"the {shown}"
    quantity = item.quantities[argument.index]
    return quantity_phrase(item.problem.text, quantity, shown)


def quantity_phrase(text: str, quantity: Quantity, shown: str) -> str:
    """ "the 6 peppers" for the quantity 6 of "6 peppers for $4 each"; the number in digits, at most three words."""
    if quantity.kind == "multiplier":
        return shown
    start, end = quantity.char_span
    money = "$" if quantity.kind == "money" or text[max(0, start - 1) : start] == "$" else ""
    words: list[str] = []
    position = end
    while len(words) < MAX_PHRASE_WORDS and (match := _WORD.match(text, position)):
        if match[1].lower() in _STOP:
            break
        words.append(match[1])
        position = match.end()
    if money:
        return f"${shown}"
    return f"the {shown} {' '.join(words)}" if words else shown


def asked_unit(item: LabeledProblem) -> str:
    """What the question counts ("cups of milk"), "dollars" for money, or nothing."""
    if item.goal.answer_type == "money":
        return "dollars"
    start, end = item.goal.question_span
    match = _ASKED.search(item.problem.text[start:end])
    return match[1].lower().removeprefix("more ").removeprefix("total ") if match else ""
