"""Problems that are not turned round because they are not quite right themselves: their text is loose, or their label is.

A reader of the old problem guesses what is meant; turned round, the guess decides the answer. Every test here looks at a
kind of slip, in the words of the text or in how the program uses its numbers.
"""

from __future__ import annotations

import re
from collections import Counter
from fractions import Fraction

from mycelium.programs import Constant, LabeledProblem, QuantityRef, Step
from mycelium.synthesis.turned_clauses import Refused
from mycelium.synthesis.turned_words import BASES, FINITE, PAST, THIRD, is_plural
from mycelium.synthesis.words import FEMALE, MALE, NAMES, past, patterns

P = patterns("turned_sources")

_PLAIN_BASES = {base for base in BASES if past(base) != base and base not in PAST}  # "he put" may be right
_SLIPS = re.compile(
    r"\b(?!more\b|again\b|over\b)([a-z]+) and \1\b|\bmores\b|\b(?:is|are) (?:has|have|is|are)\b|\b(?:a|an|the) (?:a|an|the) |"
    r"[A-Z][a-z]+'s (?:puts|has|buys|goes|makes|gets|takes|sells|eats)\b|'s [a-z]+s \$|[a-z]\$\d|"
    r"\btimes are (?:many|much)\b|\btimes as (?:old|many|much|tall) [A-Z]|\bas (?:many|much) (?:[a-z]+ )?[a-z]+ than\b|"
    r"\bthe (?:number|amount) of [a-z]+ than\b|"
    r"\b(?:bought|buys|sold|sells) \$[\d.,]+ an? |[a-z\d] (?:There (?:is|are|was|were)|It is|He is|She is|They are)\b|"
    r"(?<!does )(?<!did )(?<!will )(?<!can )(?<!could )(?<!would )(?<!should )(?<!that )(?<!must )"
    rf"\b(?:[Hh]e|[Ss]he|[Ii]t) (?:also |then |only )?(?:do|are|were|{'|'.join(sorted(_PLAIN_BASES))})\b|"
    r"\b(?:[Hh]e|[Ss]he) gave [^.]* and also give\b|\b[Tt]hey (?:has|is|was|does)\b"
)
_NAMED_IN_S = frozenset("sports sales savings glasses arts games times years months weeks days hours minutes".split())
_HE, _SHE = re.compile(r"\b(?:he|his|him)\b", re.IGNORECASE), re.compile(r"\b(?:she|her|hers)\b", re.IGNORECASE)
_WHAT_CONSTANTS_STAND_FOR = {
    1: "",
    2: "",
    3: r"\bfeet\b|\bfoot\b|\byards?\b|\btri[a-z]+",
    4: r"\bquarters?\b|\blegs?\b|\btires?\b|\bwheels?\b|\bsquares?\b|\bquarts?\b",
    5: r"\bnickels?\b",
    7: r"\bweek",
    10: r"\bdimes?\b|\bdecades?\b",
    12: r"\byear|\bannual|\bdozen|\binch|\bfeet\b|\bfoot\b",
    16: r"\bounces?\b|\bcups?\b",
    24: r"\bhours?\b|\bdays?\b",
    25: r"\bquarters?\b",
    52: r"\byear|\bweek",
    60: r"\bminutes?\b|\bhours?\b|\bseconds?\b",
    100: r"%|\bpercent|\bcents?\b|\bpenn|\bmeters?\b|\bcm\b|\bcentury|\bdollars?\b",
    365: r"\byear|\bdays?\b|\bdaily\b",
    1000: r"\bkilo|\bkg\b|\bkm\b|\bmilli|\bml\b|\bmeters?\b|\bgrams?\b|\bliters?\b|\btons?\b",
    2000: r"\btons?\b",
    3600: r"\bseconds?\b",
    5280: r"\bmiles?\b|\bfeet\b",
}
"""A constant of a program, and a word that its text must have ("" is none): others come from reckoning that the text does
not show, or from a count in the reader's head (five weekdays, four in the family)."""


def check_source(item: LabeledProblem) -> None:
    """Nothing where a problem and its label are sound enough to be turned round.

    Raises:
        Refused: with the kind of slip.
    """
    text, steps = item.problem.text, item.program.steps
    if P.inexact.search(text):
        raise Refused("text: a number that is not exact")
    if P.all_or_each.search(text):
        raise Refused("text: a price of all or of each")
    if any(_is_price_of_several(item, step) for step in steps):
        raise Refused("text: a price of all or of each")
    if P.part_of_a_thing.search(text):
        raise Refused("text: a part of what")
    if P.difference.search(text) and any(step.operation == "SUB" for step in steps):
        raise Refused("text: a difference without its sign")
    if P.whichever.search(text):
        raise Refused("text: the reader has to choose")
    if any(any(_is_share_of_a_measure(item, step, a) for a in step.arguments) for step in steps):
        raise Refused("text: a part of what")
    if P.times_more.search(text):
        raise Refused("text: so many times more")
    if P.together_or_each.search(text):
        raise Refused("text: a rate of all or of each")
    if any(
        is_plural(a) and is_plural(b) and not {a, b} & _NAMED_IN_S and b not in FINITE
        for a, b in P.plurals.findall(text)
    ):
        raise Refused("text: rounding, lines, or slips of the pen")
    if any(is_plural(word) and word not in THIRD for word in re.findall(r"\b[Ee]ach ([a-z]{4,})\b(?!')", text)):
        raise Refused("text: rounding, lines, or slips of the pen")
    if P.unknown.search(text):
        raise Refused("text: it leaves a number open itself")
    if P.offers.search(text):
        raise Refused("text: the reader has to choose")
    if text.count("(") != text.count(")") or _SLIPS.search(text) or _spells_a_name_twice(text):
        raise Refused("text: rounding, lines, or slips of the pen")
    if _changes_its_pronoun(text):
        raise Refused("text: one person is he and she")
    if any(step.operation in ("SUB", "DIV") and step.arguments[0] == step.arguments[1] for step in steps):
        raise Refused("program: a number less itself, or by itself")
    for step in steps:
        for argument in step.arguments:
            if isinstance(argument, Constant) and not _is_known(argument, text):
                raise Refused("program: a constant that the text does not tell")
    used = item.program.used_quantities()
    unread = [q for index, q in enumerate(item.quantities) if index not in used and re.search(r"\d", q.surface)]
    if len(unread) > 1 or any(q.kind in ("money", "percent") for q in unread):
        raise Refused("program: it leaves numbers unread")


def _is_price_of_several(item: LabeledProblem, step: Step) -> bool:
    """Whether a step multiplies a count and a price of one clause that says of neither "each": "12 large fries for $1.5"."""
    read = [item.quantities[a.index] for a in step.arguments if isinstance(a, QuantityRef)]
    kinds = {q.kind for q in read}
    if (
        step.operation != "MUL"
        or len(read) != 2
        or "money" not in kinds
        or not kinds <= {"money", "integer", "word", "decimal"}
    ):
        return False
    text = item.problem.text
    start, end = min(q.char_span[0] for q in read), max(q.char_span[1] for q in read)
    before = P.clause_ends.split(text[:start])[-1]
    clause = f"{before}{text[start:end]}{P.clause_ends.split(text[end:])[0]}"
    clause = re.sub(r"\b(?:hours|days|weeks|times) (?:an?|per|each|every) [a-z]+", "", clause)
    return not re.search(r"[.!?;,] ", text[start:end]) and not P.of_one.search(clause)


def _is_share_of_a_measure(item: LabeledProblem, step: Step, argument: object) -> bool:
    """Whether a fraction of the text has a unit and is used as a share: "She cooked 9/10 kilograms"."""
    if not isinstance(argument, QuantityRef) or item.quantities[argument.index].kind != "fraction":
        return False
    after = item.problem.text[item.quantities[argument.index].char_span[1] :]
    share = step.operation == "MUL" or (step.operation == "SUB" and isinstance(step.arguments[0], Constant))
    return share and bool(
        re.match(r"^ (?:kilograms|grams|liters|pounds|meters|miles|gallons|ounces|feet|inches)\b", after)
    )


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
    words = (
        _WHAT_CONSTANTS_STAND_FOR.get(int(value)) if isinstance(value, Fraction) and value.denominator == 1 else None
    )
    return words is not None and bool(re.search(words, text, re.IGNORECASE))


def _changes_its_pronoun(text: str) -> bool:
    """Whether a story of one person says both he and she, or not what the name says: "Shara found 5. Then he found ..."."""
    he, she = bool(_HE.search(text)), bool(_SHE.search(text))
    if not (he or she) or P.somebody_else.search(text):
        return False
    inside = set(re.findall(r"(?<![.!?] )(?<!^)\b[A-Z][a-z]+\b", text))
    first = {
        name
        for name in re.findall(r"(?:^|[.!?] )([A-Z][a-z]+)\b", text)
        if name in NAMES or re.search(rf"\b{name}\b.*\b{name}\b", text)
    }
    names = {name for name in inside | first if not re.match(_NO_NAME, name)}
    if len(names) != 1:
        return not names and he and she
    name = names.pop()
    return (he and (she or name in FEMALE and name not in MALE)) or (she and name in MALE and name not in FEMALE)


_NO_NAME = r"(?:He|She|His|Her|The|If|It|How|What|In|On|At|There|This|That|Then|When|After|Each|They|[A-Z][a-z]+day|[A-Z][a-z]+s)$"
