"""The equations of a chain of thought for the studies: where they stand, in which form, and what was not read.

One reader (`programs.parse_cot`) serves all studies, whatever the text writes: `6 * 4 = 24`, `\\[ 6 \\times 4 = 24 \\]`,
"adding 6 and 4 gives 10". A study that reads few of a text's equations says little about it, so the counts of what was read and
of what was not go with every result.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache
from typing import Any

from mycelium.errors import DataError
from mycelium.problems import Quantity
from mycelium.programs import ParsedCot, numbers_of, parse_cot
from mycelium.signals import Span

FORMS = ("plain", "latex", "words")
EVERYDAY = frozenset(map(Fraction, (0, 1, 7, 12, 24, 52, 60, 100, 365, 1000)))
"""Values that a text may know instead of compute them."""

_SIGN = re.compile(r"==?|[≈≅]|\\approx\b")
_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?|\.\d+")
_STATED = re.compile(  # what a text states after the sign, with the braces and the percent sign behind it
    r"(?:\\[dtc]?frac\s?\{[^{}]{0,40}\}\s?\{[^{}]{0,40}\}|(?:\d[\d,]*)?\.?\d+(?:/\d+)?)(?:\s?\\?%)?\}*"
)
_OPEN_END = re.compile(r"=\s*(?:\\boxed\s?\{\s*)?\\?[$€£]?\s*-?(?:\d[\d,]*)?\.?\d+(?:/\d+)?(?:\s?\\?%)?\}*")
_GOES_ON = re.compile(r"\s*(?:[-+*/^×÷·]\s*[\d($\\]|\\(?:times|cdot|div)\b|[A-Za-z](?![A-Za-z])|\()")
DELIMITED = (  # not over another opening, so that a text of nothing but openings is read once
    r"\\\[(?:(?!\\\[).){1,2000}?\\\]|\\\((?:(?!\\\().){1,2000}?\\\)"
)
_FORMULA = re.compile(DELIMITED + r"|\$\$[^$]{1,2000}\$\$", re.DOTALL)
_COUNTER = re.compile(r"(?m)^[ \t]*(?:[-*#>]+[ \t]*)*\(?\d{1,2}[.):](?=\s|\*)|\b(?:[Ss]teps?|STEP)\s+#?\d{1,2}")


@dataclass(frozen=True, slots=True)
class Equation:
    """An equation that states its result.

    char_span: its characters. side: those of the side that is computed, `6 * 4` of `24 = 6 * 4`.
    operands: the values of that side. form: one of `FORMS`; "words" where no equals sign stands in it.
    """

    char_span: Span
    operands: tuple[Fraction, ...]
    result: Fraction
    form: str
    side: Span


@dataclass(frozen=True, slots=True)
class FormCounts:
    """What was read of some texts, and what was not. Counts add up with `+`.

    read: equations that state their result, by form. again: later forms of one in a chain of equals; unstated: those
    that state none.
    signs, signs_unread: equals signs, and those that neither stand in an equation that was read nor give it a name
    ("Total = 4 * 5 = 20"): algebra, values ("x = 5"), sides without numbers or that do not agree.
    computed, unexplained: numbers that look computed, each value once a text, and those that no equation states. A number
    looks computed when it is neither in the problem, nor an operand of an equation, nor an everyday constant, nor the
    number of a line or step, nor a share or ordinal in one word ("third").
    too_long: texts beyond the reader's bounds, of which nothing was read.
    """

    texts: int = 0
    read: dict[str, int] = field(default_factory=lambda: dict.fromkeys(FORMS, 0))
    again: int = 0
    unstated: int = 0
    signs: int = 0
    signs_unread: int = 0
    computed: int = 0
    unexplained: int = 0
    too_long: int = 0

    def __add__(self, other: FormCounts) -> FormCounts:
        sums = {name: getattr(self, name) + getattr(other, name) for name in _SUMS}
        return FormCounts(read={form: self.read[form] + other.read[form] for form in FORMS}, **sums)

    def to_json(self) -> dict[str, Any]:
        """All counts; shares are null where there is nothing to divide by."""
        return {
            **{name: getattr(self, name) for name in ("texts", "read", "again", "unstated", "too_long")},
            "signs": {"all": self.signs, "unread": self.signs_unread, "share": _share(self.signs_unread, self.signs)},
            "computed": {
                "all": self.computed, "unexplained": self.unexplained, "share": _share(self.unexplained, self.computed),
            },
        }  # fmt: skip

    def __str__(self) -> str:
        return forms_line(self.to_json())


_SUMS = ("texts", "again", "unstated", "signs", "signs_unread", "computed", "unexplained", "too_long")


def equations(text: str) -> list[Equation]:
    r"""The equations of a text that state their result, in order; none for a text beyond the parser's bounds.

    >>> [(item.form, int(item.result)) for item in equations(r"\(6 \times 4 = 24\), so 24 + 3 = 27. Half of 48 is 24.")]
    [('latex', 24), ('plain', 27), ('words', 24)]
    """
    parsed = _parsed(text)
    found = []
    formulas = _formulas(text)
    for item in parsed.equations if parsed else ():
        if item.stated is not None:
            form, side = _form_and_side(text, item.char_span, formulas)
            found.append(Equation(item.char_span, tuple(numbers_of(item.tree)), item.stated, form, side))
    return found


def equation_end_chars(text: str) -> list[int]:
    r"""The characters after which the results of equations end, in order; those that do not hold count too.

    >>> text = r"\[ 12 + 5 = \boxed{17} \], so adding 12 and 5 gives 17."
    >>> [text[:end][-7:] for end in equation_end_chars(text)]
    ['xed{17}', 'ives 17']
    """
    ends: set[int] = set()
    taken: list[Span] = []
    for item in equations(text):
        start, end = item.char_span
        taken.append((start, end))
        stated = _STATED.search(text, item.side[1], end) if item.side[1] < end and item.form == "latex" else None
        ends.add(stated.end() if stated else end)
    for match in _OPEN_END.finditer(text):
        inside = any(start <= match.start() < end for start, end in taken)
        if not inside and not _GOES_ON.match(text, match.end()):
            ends.add(match.end())
    return sorted(ends)


def count_forms(text: str, given: Sequence[Quantity] = ()) -> FormCounts:
    """What is read of one text, and what is not.

    Args:
        given: the quantities of its problem, which are not computed.

    >>> str(count_forms("6 * 4 = 24, then x = 5. Step 2: that is 19."))[:58]
    '1 equations read in 1 texts: 1 plain, 0 in LaTeX, 0 in wor'
    >>> count_forms("6 * 4 = 24, then x = 5. Step 2: that is 19.").unexplained  # 5 and 19
    2
    """
    signs = [match.span() for match in _SIGN.finditer(text)]
    parsed = _parsed(text)
    if parsed is None:
        return FormCounts(texts=1, signs=len(signs), signs_unread=len(signs), too_long=1)
    stated = equations(text)
    forms = [item.form for item in stated]
    results = {item.result for item in stated}
    written = (*parsed.equations, *parsed.rewritten)
    spans = [item.char_span for item in written]
    known: set[Fraction] = {form for quantity in given for form in forms_of(quantity)} | EVERYDAY
    known.update(value for item in written for value in numbers_of(item.tree))
    counters = [match.span() for match in _COUNTER.finditer(text)]
    loose = {
        item.value
        for item in parsed.mentions
        if not any(start <= item.char_span[0] < end for start, end in counters)
        and (item.value.denominator == 1 or not text[slice(*item.char_span)].isalpha())
    }  # fmt: skip
    unexplained = loose - known - results
    return FormCounts(
        texts=1,
        read={form: forms.count(form) for form in FORMS},
        again=len(parsed.rewritten),
        unstated=len(parsed.equations) - len(stated),
        signs=len(signs),
        signs_unread=sum(not _is_read(text, sign, spans) for sign in signs),
        computed=len(results) + len(unexplained),
        unexplained=len(unexplained),
    )


def total_forms(counts: Iterable[FormCounts]) -> FormCounts:
    """The sum of many counts."""
    return sum(counts, FormCounts())


def forms_line(counts: dict[str, Any]) -> str:
    """What `FormCounts.to_json` says, as a sentence or two."""
    read, signs, computed = counts["read"], counts["signs"], counts["computed"]
    forms = f"{read['plain']:,} plain, {read['latex']:,} in LaTeX, {read['words']:,} in words"
    long = f"; {counts['too_long']:,} texts too long to be read" if counts["too_long"] else ""
    return (
        f"{sum(read.values()):,} equations read in {counts['texts']:,} texts: {forms}. Not read: "
        f"{_part(signs['unread'], signs['all'])} equals signs; no equation states "
        f"{_part(computed['unexplained'], computed['all'])} numbers that look computed{long}."
    )


def forms_of(quantity: Quantity) -> set[Fraction]:
    """The values with which an equation may mean a quantity ("20" or "0.2" for 20%, "3" for a third)."""
    forms = {quantity.value}
    if quantity.kind == "percent":
        forms.add(quantity.value * 100)
    if quantity.value.numerator == 1 and quantity.value.denominator > 1:
        forms.add(Fraction(quantity.value.denominator))
    return forms


@lru_cache(maxsize=8)
def _parsed(text: str) -> ParsedCot | None:
    """What the reader makes of a text, None beyond its bounds; the questions of one study about one text read it once."""
    try:
        return parse_cot(text)
    except DataError:
        return None


def _formulas(text: str) -> list[Span]:
    return [match.span() for match in _FORMULA.finditer(text)] if "\\" in text or "$$" in text else []


def _form_and_side(text: str, span: Span, formulas: Sequence[Span]) -> tuple[str, Span]:
    """The form of an equation, and the characters of the side that it computes."""
    start, end = span
    signs = list(_SIGN.finditer(text, start, end))
    if not signs:
        numbers = list(_DIGITS.finditer(text, start, end))  # the last one is the result
        return "words", (start, numbers[-1].start() if len(numbers) > 1 else end)
    inside = any(first <= start and end <= last for first, last in formulas)
    form = "latex" if inside or "\\" in text[start:end] else "plain"
    left, right = (start, signs[-1].start()), (signs[-1].end(), end)
    sizes = [sum(1 for _ in _DIGITS.finditer(text, *side)) for side in (left, right)]
    if sizes[0] <= 1 < sizes[1]:  # 24 = 48/2
        return form, (right[0] + len(text[slice(*right)]) - len(text[slice(*right)].lstrip()), end)
    return form, left


def _is_read(text: str, sign: Span, spans: Sequence[Span]) -> bool:
    """Whether a sign stands in an equation that was read, or gives one its name ("Total = 4 * 5 = 20")."""
    follows = sign[1]
    while follows < len(text) and text[follows] in " \t\n$\\({":
        follows += 1
    return any(start <= sign[0] < end or sign[1] <= start <= follows for start, end in spans)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _part(part: int, whole: int) -> str:
    return f"{part:,} of {whole:,}" + (f" ({100 * part / whole:.1f}%)" if whole else "")
