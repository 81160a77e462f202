"""What the text says about one step: the words around its operands and the kinds of its operands.

Everything here can be read before anything is computed, so it is also what a specialist may see of an unseen step.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mycelium.problems import CharSpan, Quantity
from mycelium.programs import Constant, LabeledProblem, QuantityRef, Step

WINDOW_WORDS = 6
"""Words read on each side of an operand, within its region."""

MAX_OPERANDS = 4
"""Operands of a step that are looked at; sums of more are described by their first ones."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[$%€£]")
_DOMAIN_CONSTANTS = {2, 3, 4, 7, 10, 12, 24, 30, 52, 60, 100, 365, 1000}
_NO_UNIT = {
    "and", "or", "of", "in", "on", "at", "to", "for", "from", "by", "with", "as", "more", "less", "fewer", "times", "each",
    "per", "is", "are", "was", "were", "the", "a", "an", "than", "that", "but", "then", "while", "if", "will", "he", "she",
    "it", "they", "his", "her", "their", "additional", "extra", "other", "another", "different", "new", "how",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class StepContext:
    """The text-only description of a step.

    words: distinct lower-case words near the operands, in order of the text; without numbers.
    kinds: distinct tokens about the operands together: their kinds (sorted, so that the order of the arguments, which
        is a choice of the operation, stays unseen), and whether they count the same thing.
    """

    words: tuple[str, ...]
    kinds: tuple[str, ...]


def step_context(text: str, quantities: Sequence[Quantity], step: Step, regions: Sequence[CharSpan]) -> StepContext:
    """The context of a step of a program over `quantities`.

    regions: half-open character spans that the step reads; words outside them count only when no operand stands
    in the text (then the words of the regions do).
    """
    arguments = step.arguments[:MAX_OPERANDS]
    mentioned = [quantities[a.index] for a in arguments if isinstance(a, QuantityRef)]
    windows = [_window(text, item.char_span, regions) for item in mentioned]
    if not windows:
        windows = [text[start:end] for start, end in regions]
    words = dict.fromkeys(word for window in windows for word in words_of(window))
    return StepContext(tuple(words), _kinds(text, quantities, arguments, mentioned))


def label_contexts(label: LabeledProblem) -> tuple[StepContext, ...]:
    """The contexts of all steps of a labelled problem, in order."""
    pairs = zip(label.program.steps, label.regions, strict=True)
    return tuple(step_context(label.problem.text, label.quantities, step, spans) for step, spans in pairs)


def words_of(text: str) -> list[str]:
    """Lower-case words and the signs of money and percent, as they stand."""
    return [match.group().lower().replace("’", "'") for match in _WORD.finditer(text)]


def _window(text: str, span: CharSpan, regions: Sequence[CharSpan]) -> str:
    """Up to `WINDOW_WORDS` words on both sides of an operand, not across the ends of its region."""
    start, end = next(((s, e) for s, e in regions if s <= span[0] and span[1] <= e), (0, len(text)))
    before = list(_WORD.finditer(text, max(start, span[0] - 200), span[0]))[-WINDOW_WORDS:]
    after = list(_WORD.finditer(text, span[1], min(end, span[1] + 200)))[:WINDOW_WORDS]
    left = before[0].start() if before else span[0]
    right = after[-1].end() if after else span[1]
    # The number itself is a kind, not a word; "half" and "twice" are told by the kind and by the surface below.
    own = text[span[0] : span[1]]
    spoken = own if re.fullmatch(r"[^\W\d_]+", own) and own.lower() in _SPOKEN else " "
    return f"{text[left : span[0]]} {spoken} {text[span[1] : right]}"


_SPOKEN = {"half", "twice", "double", "triple", "thrice", "quarter", "once", "dozen"}


def _kinds(
    text: str, quantities: Sequence[Quantity], arguments: Sequence[object], mentioned: Sequence[Quantity]
) -> tuple[str, ...]:
    names = []
    for argument in arguments:
        if isinstance(argument, QuantityRef):
            names.append(quantity_kind(quantities[argument.index]))
        elif isinstance(argument, Constant):
            known = argument.value in _DOMAIN_CONSTANTS
            names.append(f"constant {argument.value}" if known else "constant")
        else:
            names.append("result")
    units = [unit_of(text, item) for item in mentioned]
    if len(units) < 2:
        relation = "units: one operand in the text" if units else "units: no operand in the text"
    elif "" in units:
        relation = "units: unknown"
    else:
        relation = "units: same" if len(set(units)) == 1 else "units: different"
    return (" & ".join(sorted(names)), relation)


def quantity_kind(item: Quantity) -> str:
    """The kind of a quantity as the table of rows prints it; word numbers and digits are told together."""
    if item.kind in ("integer", "word"):
        return "number" if item.value.denominator == 1 else "fraction"
    return {"mixed": "decimal", "decimal": "decimal"}.get(item.kind, item.kind)


def unit_of(text: str, item: Quantity) -> str:
    """The thing a quantity counts: "$", "%", or the noun-like word behind it in the singular; "" when none is seen."""
    if item.kind in ("money", "percent"):
        return "$" if item.kind == "money" else "%"
    for match in list(_WORD.finditer(text, item.char_span[1], item.char_span[1] + 60))[:2]:
        if re.search(r"[.,;?!]", text[item.char_span[1] : match.start()]):
            return ""
        word = match.group().lower()
        if word == "dollars":
            return "$"
        if word not in _NO_UNIT:
            return word.removesuffix("s") if len(word) > 3 else word
    return ""
