"""A drawn telling as text: wordings chosen, numbers written, with the place of every clause, formula and number."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from mycelium.synthesis.engine.faults import StoryFault
from mycelium.synthesis.engine.problems import Unfit
from mycelium.synthesis.engine.slots import NumberSlot, Style, written
from mycelium.synthesis.engine.telling import SLOT, Clause, Telling
from mycelium.synthesis.steps import Number

CharSpan = tuple[int, int]
_CHOICE = re.compile(r"\[\[(?:@(\w+) )?((?:(?!\[\[|\]\]).)*)\]\]")
_KEYED = re.compile(r"\[\[@(\w+) ((?:(?!\[\[|\]\]).)*)\]\]")
_MARK = re.compile(r"\\\$|\$\$|\$|\\\[|\\\]|\\\(|\\\)")
_OPENS = {"$": "$", "$$": "$$", "\\[": "\\]", "\\(": "\\)"}
_TERM = re.compile(r"(?:\\(?!cdot|times|le|ge|ne|pm|div|equiv|quad|text|pmod)[A-Za-z]+|[A-Za-z(])")
_WHOLE_TERM = re.compile(r"(?:\\[A-Za-z]+|\{[^{}]*\}|\([^()]*\)|[A-Za-z0-9^_])+")
_ARTICLE = re.compile(r"(?:^|(?<=[\s(]))([Aa]) (\$?)$")
_VOWEL = re.compile(r"\$?(?:8|11(?!\d)|18(?!\d)|eight|eleven|a )")
_NO_SPACE_BEFORE = ".,;:?!)"


@dataclass(slots=True)
class ToldClause:
    """Where a clause stands, its formulas (without the dollar signs) and its numbers by name and value."""

    span: CharSpan
    formulas: list[CharSpan] = field(default_factory=list)
    numbers: list[tuple[str, CharSpan, Number]] = field(default_factory=list)


@dataclass(slots=True)
class ToldTelling:
    """text, and one `ToldClause` for each clause in order of writing; None where a wording leaves the clause out."""

    text: str
    clauses: list[ToldClause | None]
    chosen: Mapping[str, float]


class _Writer:
    def __init__(self, telling: Telling, values: Mapping[str, Number], rng: random.Random) -> None:
        self.telling, self.values, self.rng = telling, values, rng
        self.style = Style.of(rng)
        self.chosen: dict[str, float] = {}
        self.text = ""
        self.opened = 0  # where the formula that is being written begins

    def choices(self, text: str) -> str:
        """The text with one wording of every choice, inner ones first."""

        def one(match: re.Match[str]) -> str:
            options = match[2].split("|")
            draw = self.chosen.setdefault(match[1], self.rng.random()) if match[1] else self.rng.random()
            return options[int(draw * len(options))]

        before = ""
        while before != text:
            before, text = text, _CHOICE.sub(one, text)
        return text

    def clause(self, clause: Clause) -> ToldClause | None:
        text = re.sub(r"  +", " ", self.choices(clause.text or "")).strip()
        if not text:
            return None
        if self.text.endswith((".", "?", "!")) and text[0].islower():
            raise StoryFault(
                f"line {clause.line}: {text[:30]!r} begins small after a sentence; `^ words` labels words of the clause above"
            )
        if self.text and text[0] not in _NO_SPACE_BEFORE:
            self.text += " "
        told = ToldClause((len(self.text), 0))
        closing, at = "", 0
        pieces = sorted([*SLOT.finditer(text), *_MARK.finditer(text)], key=lambda match: match.start())
        for match in pieces:
            if match.start() < at:
                continue
            self.text += text[at : match.start()]
            at = match.end()
            if match.re is SLOT:
                at += self.slot(match, bool(closing), text[at:], told)
            elif match[0] == "\\$":
                self.text += match[0]
            elif not closing and match[0] in _OPENS:
                self.text += match[0]
                closing, self.opened = _OPENS[match[0]], len(self.text)
            elif match[0] == closing:
                told.formulas.append(_trimmed(self.text, self.opened, len(self.text)))
                self.text += match[0]
                closing = ""
            else:
                raise StoryFault(f"{match[0]} in {text!r} does not fit the marks of formulas before it")
        if closing:
            raise StoryFault(f"a formula of {text!r} is not closed")
        self.text += text[at:]
        told.span = (told.span[0], len(self.text))
        return told

    def slot(self, match: re.Match[str], in_formula: bool, after: str, told: ToldClause) -> int:
        """Write a number; how many characters behind it go with it (a term that is 0 times something)."""
        mark, expr, name = match[1], match[2], match[3]
        value = number_of(self.telling, self.values, name, expr)
        if mark:
            return self.signed(mark, value, after)
        slot = self.telling.numbers.get(name or "") or NumberSlot(name or "", ())
        shown = in_digits(value, slot) if in_formula else self.outside(value, slot)
        article = _ARTICLE.search(self.text)
        if article and _VOWEL.match(shown):
            self.text = f"{self.text[: article.start(1)]}{article[1]}n {article[2]}"
            self.opened += 1
        begin = len(self.text)
        self.text += shown
        told.numbers.append((name or expr, (begin, len(self.text)), value))
        return 0

    def signed(self, mark: str, value: Number, after: str) -> int:
        """ "+ 3x", "- x", nothing for 0x; with mark "*" the coefficient at the beginning of a formula."""
        term = _TERM.match(after)
        if not value:
            if mark == "*":
                raise Unfit("a coefficient at the beginning of a formula is 0")
            self.text = self.text.rstrip(" ")
            whole = _WHOLE_TERM.match(after) if term else None
            return whole.end() if whole else 0
        size = "" if value in (1, -1) and term else in_digits(-value if value < 0 else value, None)
        sign = ("- " if value < 0 else "+ ") if mark == "+" else "-" if value < 0 else ""
        self.text += sign + size
        return 0

    def outside(self, value: Number, slot: NumberSlot) -> str:
        """A number among words."""
        if value < 0 or slot.told == "fraction" and slot.style != "words" and not slot.surface:
            return in_digits(value, slot, latex=False)
        if slot.told == "count" and not slot.style and not slot.surface:
            return f"{value:,}" if self.style.commas and value >= 10_000 else str(value)
        starting = not self.text.rstrip() or self.text.rstrip()[-1] in ".?!"
        shown = written(slot, value, self.style, False, False)
        return shown[:1].upper() + shown[1:] if starting else shown


def in_digits(value: Number, slot: NumberSlot | None, latex: bool = True) -> str:
    """-3, 2.5, \\frac{3}{4}: as formulas have numbers."""
    if isinstance(value, int):
        return str(value)
    if slot is not None and slot.told in ("decimal", "percent", "clock"):
        return written(slot, value, Style.of(random.Random(0)), False, False)
    sign = "-" if value < 0 else ""
    top, bottom = abs(value.numerator), value.denominator
    if bottom == 1:
        return f"{sign}{top}"
    return f"{sign}\\frac{{{top}}}{{{bottom}}}" if latex else f"{sign}{top}/{bottom}"


def number_of(telling: Telling, values: Mapping[str, Number], name: str | None, expr: str | None) -> Number:
    """What a slot tells: a drawn number, a let, or an expression worked out."""
    if name:
        return values[name]
    found = telling.told[expr or ""].value(values)
    if found is None:
        raise Unfit("a told expression has no rational value")
    return int(found) if found.denominator == 1 else found


def _trimmed(text: str, start: int, end: int) -> CharSpan:
    """A formula without spaces and closing punctuation around it."""
    while end > start and text[end - 1] in " .,;?\n":
        end -= 1
    while start < end and text[start] in " \n":
        start += 1
    return start, end


def tell_telling(
    telling: Telling, question: int, values: Mapping[str, Number], rng: random.Random
) -> ToldTelling:  # fmt: skip
    """The text of one question of a telling.

    Raises:
        Unfit: a coefficient at the beginning is 0, or a told expression has no rational value.
        StoryFault: marks of formulas that do not fit.
    """
    clauses = telling.clauses_of(question)
    writer = _Writer(telling, values, rng)
    found: list[ToldClause | None] = [None] * len(clauses)
    last: ToldClause | None = None
    for place in sorted(range(len(clauses)), key=lambda k: not clauses[k].front):
        if clauses[place].text is not None:
            last = writer.clause(clauses[place])
        found[place] = _part(last, clauses[place], writer.text) if last is not None and clauses[place].within else last
    return ToldTelling(writer.text, found, writer.chosen)


def _part(clause: ToldClause, written_as: Clause, text: str) -> ToldClause:
    """Words of a clause that is told, with its formulas and numbers."""
    at = text.find(written_as.within, *clause.span)
    if at < 0:
        raise StoryFault(
            f"line {written_as.line}: the clause above does not say {written_as.within!r} in all its wordings"
        )
    return ToldClause((at, at + len(written_as.within)), clause.formulas, clause.numbers)


def fill_written(text: str, telling: Telling, values: Mapping[str, Number], chosen: Mapping[str, float]) -> str:
    """A written formula with its choices and numbers."""

    def one(match: re.Match[str]) -> str:
        options = match[2].split("|")
        return options[int(chosen.get(match[1], 0.0) * len(options))]

    def number(match: re.Match[str]) -> str:
        value = Fraction(number_of(telling, values, match[3], match[2]))
        shown = str(value) if value.denominator == 1 else f"({value})"
        if match[1] == "+":
            return f"- {shown[1:]}" if value < 0 and value.denominator == 1 else f"+ {shown}"
        return f"({shown})" if value < 0 else shown

    return SLOT.sub(number, _KEYED.sub(one, text))
