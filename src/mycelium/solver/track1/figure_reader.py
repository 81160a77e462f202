# ruff: noqa: E501
"""Reads "a FIGURE has these measures; what is that one?" in any order of its clauses.

The text becomes a row of tokens: the figure, its measures, numbers, asking words; words that say nothing here are listed.
Any other word means that something was said which is not understood, and the problem is refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fractions import Fraction

from mycelium.solver.track1 import patterns
from mycelium.solver.track1.figures import Figure, follow, measure_words
from mycelium.solver.track1.measures_told import Told, measures_told
from mycelium.solver.track1.plane_figures import plane_figures
from mycelium.solver.track1.plans import Plan, Refused
from mycelium.solver.track1.readers import track1_reader
from mycelium.solver.track1.solid_figures import solid_figures
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, filled, parse, rational

NUMBER = r"#(\d+)#"
QUIET = frozenset(
    "a an the of is are has have having with its it whose that which this these and in to at be was if given suppose for by on"
    " then equal equals measure measures measuring length exactly certain particular solid following as such each there long"
    " units total numerical value contained does do whole same one so also from filled up takes take occupies occupy water"
    " inside region enclosed bounded right circular would regular given two three both all real where let consider had all only".split()
)
ASK = re.compile(r"\b(?:what|find|compute|determine|calculate|how|give|which)\b")
_BY = r"(?: by |,? x |,? and by |-by-| ?\\times ?)"
_MEASURED_AFTER = (  # "5 in diameter", "7 high"
    (r",? including (?:the|its|both)?(?: (?:two|circular|top|bottom|and|its|the))* ?(?:ends|bases|base|top|bottom|faces)\b,?", ""),
    (rf"{NUMBER}{_BY}{NUMBER}{_BY}{NUMBER}", r"dimensions #\1# , #\2# , #\3#"),
    (rf"{NUMBER}{_BY}{NUMBER}", r"dimensions #\1# , #\2#"),
    (rf"(?:is )?{NUMBER} (?:in|of) (diameter|radius|height|length|width|circumference|perimeter|area|volume)\b", r"\2 #\1#"),
    (rf"{NUMBER} (?:high|tall|deep)\b(?! is)", r"height #\1#"),
    (rf"{NUMBER} wide\b", r"width #\1#"),
    (rf"{NUMBER} long\b", r"length #\1#"),
    (rf"{NUMBER} on (?:a|each|every|one) (side|edge)\b", r"\2 #\1#"),
    (rf"{NUMBER}(?:-| )?sided\b", r"with #\1# sides"),
    (rf"{NUMBER} (sides|vertices)\b", r"number of sides #\1#"),
    (rf"{NUMBER} (?:away )?from (?:the|its) (cent(?:er|re))(?: of (?:the|its|a) circle)?", r"distance from its center #\1#"),
)  # fmt: skip
_ASKED = (  # questions that name a measure in other words
    (r"\bhow (?:long|far|large|big) (?:is|are)\b", "what is"),
    (r"\bhow much (?:space|water|liquid|room|air|sand|dirt|material)\b.*?(?:take up|occupy|hold|fit|inside|contain|has|there)\b[^?.]*", "what volume"),
    (r"\bhow (?:high|tall|deep) (?:is|are)\b", "what height"),
    (r"\bhow wide (?:is|are)\b", "what width"),
)  # fmt: skip


@dataclass(slots=True)
class _Read:
    known: dict[str, Node] = field(default_factory=dict)
    wanted: str = ""
    relation: tuple[str, str, Node] | None = None  # a measure, another one, and the first in terms of the second


_TIMES: dict[str, int | Fraction] = {
    "twice": 2,
    "double": 2,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "half": Fraction(1, 2),
}
_FACTOR = r"(?:(?P<factor>twice|double|half|two times|three times|four times|five times|six times|#\d+# times) )?"
_RELATION = re.compile(
    r"(?:the |its )*\bm(?P<one>\d+) (?:of (?:the|a|an|this) f )?(?:is|equals|measures) (?:equal to |the same as )?"
    rf"(?:#(?P<more>\d+)# (?P<sign>more|greater|longer|taller|less|shorter|smaller) than )?{_FACTOR}(?:as (?:long|large|great|big) as )?(?:of )?(?:the |its )*m(?P<other>\d+)\b(?! ?#)(?: of (?:the|a|this) f)?"
)
_RATIO = re.compile(
    r"(?:the )?ratio of (?:the |its )*m(?P<one>\d+) (?:of (?:the|a|an|this) f )?to (?:the |its )*m(?P<other>\d+) (?:of (?:the|a|an|this) f )?is #(?P<top>\d+)# ?(?::|to) ?#(?P<bottom>\d+)#"
)


def _take_relation(text: str, letters_of: list[str], told: Told, read: _Read) -> str:
    """Take "the length is twice the width" or their ratio out of the text."""
    match = _RATIO.search(text) or _RELATION.search(text)
    if match is None:
        return text
    one, other = letters_of[int(match["one"])], letters_of[int(match["other"])]
    if len(one) > 1 or len(other) > 1 or one == other:
        raise Refused("a relation of several measures")
    letter = Node("symbol", (), other)
    groups = match.groupdict()
    if groups.get("top"):
        share = Node("div", (told.values[int(groups["top"])], told.values[int(groups["bottom"])]))
        formula = Node("mul", (share, letter))
    else:
        factor = (groups["factor"] or "").split()
        times = (
            told.values[int(factor[0].strip("#"))]
            if factor and factor[0].startswith("#")
            else rational(_TIMES[factor[0]])
            if factor
            else rational(1)
        )
        formula = Node("mul", (times, letter))
        if groups["more"]:
            more = told.values[int(groups["more"])]
            formula = Node(
                "add",
                (formula, more if groups["sign"] in ("more", "greater", "longer", "taller") else Node("neg", (more,))),
            )
    read.relation = (one, other, formula)
    return text[: match.start()] + " " + text[match.end() :]


def _related(figure: Figure, read: _Read) -> Plan | None:
    """The plan where one measure is told by another one: all measures in terms of that one, then an equation."""
    assert read.relation is not None
    one, other, formula = read.relation
    base = dict(figure.fixed) | {other: Node("symbol", (), "u"), one: filled(formula, {other: Node("symbol", (), "u")})}
    facts = []
    for letter, value in read.known.items():
        derived = follow(figure.formulas, base, letter)
        if derived is None:
            return None
        facts.append(Node("relation", (derived, value), "="))
    wanted = follow(figure.formulas, base, read.wanted)
    if wanted is None or len(facts) != 1:
        return None
    return Plan("value_given", (wanted, *facts, parse("u > 0")), "only")


@track1_reader
def one_figure(wording: Wording) -> Plan | None:
    """The plan for a single figure whose measures are told, or None."""
    told = measures_told(wording)
    text = rewritten(told.text)
    for figure in (*plane_figures(), *solid_figures()):
        if patterns.search(rf"\b(?:{figure.names})\b", text) is None:
            continue
        try:
            read = _read(text, figure, told)
        except Refused:
            continue
        if read.relation is not None:
            if (plan := _related(figure, read)) is not None:
                return plan
            continue
        value = follow(figure.formulas, dict(figure.fixed) | read.known, read.wanted)
        if value is None or not read.known and not figure.fixed:
            continue
        return Plan("evaluate", (value,))
    return None


def rewritten(text: str) -> str:
    for pattern, instead in (*_MEASURED_AFTER, *_ASKED):
        text = patterns.sub(pattern, instead, text)
    return text


def _read(text: str, figure: Figure, told: Told) -> _Read:
    """What one figure's text tells and asks.

    Raises:
        Refused: a word is not understood, or the numbers and measures do not go together.
    """
    shape = patterns.search(rf"\b(?:{figure.names})\b", text)
    assert shape is not None
    noun = shape.group().split()[-1]
    text = patterns.sub(rf"\b(?:{figure.names})\b", " f ", text)
    if len(noun) > 3:
        text = re.sub(rf"\b{re.escape(noun)}\b", " f ", text)
    text = " ".join(text.split())
    words = measure_words(figure)
    for place, (_, pattern) in enumerate(words):
        text = pattern.sub(f" m{place} ", text)
    read, row = _Read(), []
    text = _take_relation(" ".join(text.split()), [letters for letters, _ in words], told, read)
    tokens = re.findall(rf"{NUMBER}|\bm(\d+)\b|([a-z'<>\d-]+)|([.?!;])", text)
    for value, measure, word, _stop in tokens:
        if value:
            row.append(("value", value))
        elif measure:
            row.append(("measure", measure))
        elif word and ASK.fullmatch(word):
            row.append(("ask", word))
        elif word and word not in QUIET and word not in ("f", "many", "by"):
            raise Refused(f"the word {word!r} is not understood")
    _assign(row, [letters for letters, _ in words], figure, told, read)
    return read


def _assign(row: list[tuple[str, str]], letters_of: list[str], figure: Figure, told: Told, read: _Read) -> None:
    """Give each number to the measure before it (or just behind it), and find the measure that is asked for."""
    position, asked = 0, False
    while position < len(row):
        kind, item = row[position]
        following = list(row[position + 1 : position + 4])
        if kind == "ask":
            asked = True
        elif kind == "measure":
            letters = letters_of[int(item)]
            run = 0
            while run < len(following) and following[run][0] == "value":
                run += 1
            if run == 0:
                free = [letter for letter in letters if letter not in read.known]
                if not asked or read.wanted or not free:
                    raise Refused("a measure without a number")
                read.wanted = free[0] if len(letters) > 1 else letters
            for value in following[:run]:
                free = [letter for letter in letters if letter not in read.known]
                if not free or free[0] == read.wanted:
                    raise Refused("more numbers than measures")
                read.known[free[0]] = told.values[int(value[1])]
            position += run
        elif following and following[0][0] == "measure" and (len(following) < 2 or following[1][0] != "value"):
            letters = letters_of[int(following[0][1])]
            if letters[0] in read.known or letters[0] == read.wanted:
                raise Refused("a measure is told twice")
            read.known[letters[0]] = told.values[int(item)]
            position += 1
        else:
            raise Refused("a number without a measure")
        position += 1
    if not read.wanted or read.wanted in read.known:
        raise Refused("nothing is asked")
