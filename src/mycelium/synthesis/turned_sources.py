"""Problems that are not turned round because they are not quite right themselves: their text is loose, or their label is.

A reader of the old problem guesses what is meant; turned round, the guess decides the answer. Every test here looks at a
kind of slip, in the words of the text or in how the program uses its numbers.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction

from mycelium.programs import Argument, Constant, LabeledProblem, QuantityRef, Step
from mycelium.synthesis.turned_clauses import Refused
from mycelium.synthesis.turned_words import BASES, FINITE, PAST, THIRD, is_plural
from mycelium.synthesis.words import FEMALE, MALE, NAMES, past, patterns, word_lists

P = patterns("turned_sources")
_PLAIN_BASES = "|".join(
    sorted(base for base in BASES if past(base) != base and base not in PAST)
)  # "he put" may be right
_SLIPS = re.compile(P.slips.pattern.replace("<bases>", _PLAIN_BASES))
_NAMED_IN_S = frozenset("sports sales savings glasses arts games times years months weeks days hours minutes".split())
# A constant of a program, and a word that its text must have ("" is none): others come from reckoning that the text does
# not show, or from a count in the reader's head (five weekdays, four in the family).
_CONSTANTS = {int(value): words for value, words in word_lists("patterns")["turned_sources"]["constants"].items()}


def check_source(item: LabeledProblem) -> None:
    """Nothing where a problem and its label are sound enough to be turned round.

    Raises:
        Refused: with the kind of slip.
    """
    for reason, is_so in _slips(item, item.problem.text, item.program.steps):
        if is_so:
            raise Refused(reason)


def _slips(item: LabeledProblem, text: str, steps: tuple[Step, ...]) -> Iterator[tuple[str, object]]:
    """Every kind of slip, and whether the problem has it."""
    pen = "text: rounding, lines, or slips of the pen"
    yield "text: a number that is not exact", P.inexact.search(text)
    yield "text: a price of all or of each", P.all_or_each.search(text)
    yield "text: a price of all or of each", any(_is_price_of_several(item, step) for step in steps)
    yield "text: a part of what", P.part_of_a_thing.search(text)
    yield "text: a difference without its sign", P.difference.search(text) and any(s.operation == "SUB" for s in steps)
    yield "text: the reader has to choose", P.whichever.search(text)
    yield "text: a part of what", any(_is_share_of_a_measure(item, step, a) for step in steps for a in step.arguments)
    yield "text: so many times more", P.times_more.search(text)
    yield "text: a rate of all or of each", P.together_or_each.search(text)
    yield (
        pen,
        any(
            is_plural(a) and is_plural(b) and not {a, b} & _NAMED_IN_S and b not in FINITE
            for a, b in P.plurals.findall(text)
        ),
    )
    yield pen, any(is_plural(word) and word not in THIRD for word in P.each_of.findall(text))
    yield "text: it leaves a number open itself", P.unknown.search(text)
    yield "text: the reader has to choose", P.offers.search(text)
    yield pen, text.count("(") != text.count(")") or _SLIPS.search(text) or _spells_a_name_twice(text)
    yield "text: one person is he and she", _changes_its_pronoun(text)
    yield (
        "program: a number less itself, or by itself",
        any(step.operation in ("SUB", "DIV") and step.arguments[0] == step.arguments[1] for step in steps),
    )
    constants = [a for step in steps for a in step.arguments if isinstance(a, Constant)]
    yield (
        "program: a constant that the text does not tell",
        any(not _is_known(constant, text) for constant in constants),
    )
    used = item.program.used_quantities()
    unread = [q for index, q in enumerate(item.quantities) if index not in used and re.search(r"\d", q.surface)]
    yield "program: it leaves numbers unread", len(unread) > 1 or any(q.kind in ("money", "percent") for q in unread)


def _is_price_of_several(item: LabeledProblem, step: Step) -> bool:
    """Whether a step multiplies a count and a price of one clause that says of neither "each": "12 large fries for $1.5"."""
    read = [item.quantities[a.index] for a in step.arguments if isinstance(a, QuantityRef)]
    kinds = {q.kind for q in read}
    if step.operation != "MUL" or len(read) != 2 or not {"money"} <= kinds <= {"money", "integer", "word", "decimal"}:
        return False
    text = item.problem.text
    start, end = min(q.char_span[0] for q in read), max(q.char_span[1] for q in read)
    clause = P.clause_ends.split(text[:start])[-1] + text[start:end] + P.clause_ends.split(text[end:])[0]
    return not re.search(r"[.!?;,] ", text[start:end]) and not P.of_one.search(P.times_a_day.sub("", clause))


def _is_share_of_a_measure(item: LabeledProblem, step: Step, argument: Argument) -> bool:
    """Whether a fraction of the text has a unit and is used as a share: "She cooked 9/10 kilograms"."""
    if not isinstance(argument, QuantityRef) or item.quantities[argument.index].kind != "fraction":
        return False
    share = step.operation == "MUL" or (step.operation == "SUB" and isinstance(step.arguments[0], Constant))
    return share and bool(P.measured.match(item.problem.text[item.quantities[argument.index].char_span[1] :]))


def _spells_a_name_twice(text: str) -> bool:
    """Whether two long names differ by one letter more, less or in its place, and one stands alone: "Bryan", "Byan"."""
    found = Counter(re.findall(r"\b[A-Z][a-z]{3,}\b", text))
    return any(
        a != b and found[a] == 1 and a[0] == b[0] and len(b) >= 5 and abs(len(a) - len(b)) <= 1 and _is_near(a, b)
        for a in found
        for b in found
    )


def _is_near(a: str, b: str) -> bool:
    if len(a) == len(b):
        return sum(x != y for x, y in zip(a, b, strict=True)) == 1 or sorted(a) == sorted(b)
    short, long = sorted((a, b), key=len)
    return not long.endswith("s") and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


def _is_known(constant: Constant, text: str) -> bool:
    value = constant.value
    words = _CONSTANTS.get(int(value)) if isinstance(value, Fraction) and value.denominator == 1 else None
    return words is not None and bool(re.search(words, text, re.IGNORECASE))


def _changes_its_pronoun(text: str) -> bool:
    """Whether a story of one person says both he and she, or not what the name says: "Shara found 5. Then he found ..."."""
    he, she = bool(P.he.search(text)), bool(P.she.search(text))
    if not (he or she) or P.somebody_else.search(text):
        return False
    names = set(re.findall(r"(?<![.!?] )(?<!^)\b[A-Z][a-z]+\b", text))
    first = re.findall(r"(?:^|[.!?] )([A-Z][a-z]+)\b", text)
    names |= {name for name in first if name in NAMES or re.search(rf"\b{name}\b.*\b{name}\b", text)}
    names = {name for name in names if not P.no_name.match(name)}
    if len(names) != 1:
        return not names and he and she
    name = names.pop()
    return (he and (she or name in FEMALE and name not in MALE)) or (she and name in MALE and name not in FEMALE)
