# ruff: noqa: E501
"""Two figures, one inscribed in the other or with an equal measure: "A sphere is inscribed in a cube with edge 6. What is its volume?"

Letters of the first figure end in `_1`, of the second in `_2`; links such as r_1 = s_2/2 join them.
"""

from __future__ import annotations

import re
from functools import cache

from mycelium.solver.track1 import patterns
from mycelium.solver.track1.figure_reader import ASK, NUMBER, QUIET, rewritten
from mycelium.solver.track1.figures import Figure, follow, measure_words
from mycelium.solver.track1.measures_told import measures_told
from mycelium.solver.track1.plane_figures import plane_figures
from mycelium.solver.track1.plans import Plan, Refused
from mycelium.solver.track1.readers import track1_reader
from mycelium.solver.track1.solid_figures import solid_figures
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, filled, parse

_INSIDE = {  # inner figure (1) and outer figure (2)
    ("circle", "square"): "r_1 = s_2/2; s_2 = 2*r_1",
    ("square", "circle"): "s_1 = r_2*sqrt(2); r_2 = s_1/sqrt(2)",
    ("circle", "equilateral triangle"): "r_1 = s_2*sqrt(3)/6; s_2 = 2*sqrt(3)*r_1",
    ("equilateral triangle", "circle"): "s_1 = r_2*sqrt(3); r_2 = s_1/sqrt(3)",
    ("regular hexagon", "circle"): "s_1 = r_2; r_2 = s_1",
    ("circle", "regular hexagon"): "r_1 = s_2*sqrt(3)/2; s_2 = 2*r_1/sqrt(3)",
    ("rectangle", "circle"): "d_1 = 2*r_2; r_2 = d_1/2",
    ("square", "semicircle"): "s_1 = 2*r_2/sqrt(5); r_2 = s_1*sqrt(5)/2",
    ("sphere", "cube"): "r_1 = s_2/2; s_2 = 2*r_1",
    ("cube", "sphere"): "s_1 = 2*r_2/sqrt(3); r_2 = s_1*sqrt(3)/2",
    ("sphere", "cylinder"): "r_1 = r_2; r_2 = r_1; h_2 = 2*r_1; r_1 = h_2/2",
    ("cone", "cylinder"): "r_1 = r_2; r_2 = r_1; h_1 = h_2; h_2 = h_1",
    ("box", "sphere"): "d_1 = 2*r_2; r_2 = d_1/2",
    ("cylinder", "cube"): "r_1 = s_2/2; h_1 = s_2; s_2 = 2*r_1; s_2 = h_1",
    ("cone", "cube"): "r_1 = s_2/2; h_1 = s_2; s_2 = 2*r_1; s_2 = h_1",
}
_NAMES = (
    "circle",
    "square",
    "equilateral triangle",
    "regular hexagon",
    "rectangle",
    "semicircle",
    "sphere",
    "cube",
    "cylinder",
    "cone",
    "box",
    "hemisphere",
    "square pyramid",
    "regular octagon",
)
_MORE_QUIET = QUIET | frozenset(
    "inscribed circumscribed inside about around within then but outside not region between part portion lies lying largest area's fits touches touching sides vertices lie its inside circle's ratio to numerical same equal as exactly possible".split()
) - frozenset("largest possible".split())
_UNIT = {"square": "s", "circle": "r", "equilateral triangle": "s", "regular hexagon": "s", "sphere": "r", "cube": "s"}


@cache
def _named(name: str) -> Figure:
    for figure in (*plane_figures(), *solid_figures()):
        if re.fullmatch(figure.names, name):
            return figure
    raise Refused(f"no figure {name}")


def _found(text: str) -> list[tuple[int, str, re.Match[str]]]:
    """The figures that the text names first, each once, in the order of the text."""
    found: list[tuple[int, str, re.Match[str]]] = []
    for name in _NAMES:
        match = patterns.search(rf"\b(?:{_named(name).names})\b", text)
        if match and not any(other.start() <= match.start() and match.end() <= other.end() for _, _, other in found):
            found.append((match.start(), name, match))
    return sorted(found, key=lambda item: item[0])


@track1_reader
def two_figures(wording: Wording) -> Plan | None:
    """The plan for two figures that fit into each other or share a measure, or None."""
    told = measures_told(wording)
    text = rewritten(told.text)
    names = _found(text)
    if len(names) != 2:
        return None
    kinds = [names[0][1], names[1][1]]
    figures = [_named(kind) for kind in kinds]
    for place, figure in enumerate(figures, 1):
        text = patterns.sub(rf"\b(?:(?<!its )(?:inscribed|circumscribed) )?(?:{figure.names})\b", f" f{place} ", text)
    text = " ".join(text.split())
    text, links = _links(text, kinds, figures)
    text = " ".join(text.split())
    if not links:
        return None
    formulas = [pair for place, figure in enumerate(figures, 1) for pair in _subscripted(figure, place)] + links
    known = {f"{letter}_{place}": value for place, figure in enumerate(figures, 1) for letter, value in figure.fixed}
    text, region = _region(text)
    given, asked = _measures(
        text, figures, told.values, ratio=patterns.search(r"\bratio\b", text) is not None, nothing=region is not None
    )
    known |= given
    ratio = len(asked) == 2
    if ratio and not given:
        kind = kinds[0] if kinds[0] in _UNIT else kinds[1]
        if kind not in _UNIT:
            raise Refused("nothing to measure by")
        known[f"{_UNIT[kind]}_{kinds.index(kind) + 1}"] = parse("1")
    if not given and not ratio:
        raise Refused("no measure is told")
    wanted = [f"A_{place}" for place in region] if region else asked
    values = [follow(formulas, known, letter, rounds=10) for letter in wanted]
    if len(asked) == 1 and values == [None]:
        values = [_by_ratio(formulas, links, given, asked[0])]
    if any(value is None or letter in given for value, letter in zip(values, wanted, strict=True)):
        raise Refused("what is told does not lead to what is asked")
    first, *rest = (value for value in values if value is not None)
    if region:
        return Plan("evaluate", (Node("add", (first, Node("neg", (rest[0],)))),))
    return Plan("evaluate", (Node("div", (first, rest[0])) if ratio else first,))


def _by_ratio(
    formulas: list[tuple[str, Node]], links: list[tuple[str, Node]], given: dict[str, Node], asked: str
) -> Node | None:
    """A volume from the other volume where both figures have the same radius and height: their ratio is fixed."""
    if len(given) != 1 or not {"r_1", "h_1"} <= {letter for letter, _ in links}:
        return None
    ((letter, value),) = given.items()
    if letter[0] != "V" or asked[0] != "V":
        return None
    one = {"r_1": parse("1"), "h_1": parse("1")}
    top, bottom = follow(formulas, one, asked), follow(formulas, one, letter)
    if top is None or bottom is None:
        return None
    return Node("mul", (value, Node("div", (top, bottom))))


def _subscripted(figure: Figure, place: int) -> list[tuple[str, Node]]:
    letters = {letter for letter, _ in figure.formulas} | {
        name for _, formula in figure.formulas for name in formula.symbols()
    }
    put = {letter: Node("symbol", (), f"{letter}_{place}") for letter in letters}
    return [(f"{letter}_{place}", filled(formula, put)) for letter, formula in figure.formulas]


def _pairs(text: str) -> list[tuple[str, Node]]:
    return [(left.strip(), parse(right)) for left, right in (line.split("=") for line in text.split(";"))]


def _links(text: str, kinds: list[str], figures: list[Figure]) -> tuple[str, list[tuple[str, Node]]]:
    """How the figures hang together, and the text without that statement."""
    links: list[tuple[str, Node]] = []
    inner, outer = _inner_and_outer(text)
    if inner and outer:
        known = _INSIDE.get((kinds[inner - 1], kinds[outer - 1]))
        if inner == outer or known is None:
            raise Refused("figures that do not fix each other")
        swap = {1: str(inner), 2: str(outer)}
        known = patterns.sub(r"_([12])", lambda match: f"_{swap[int(match[1])]}", known)
        links += _pairs(known)
        text = text.replace("inscribed", " ").replace("circumscribed", " ")
    words = r"(?:area|volume|perimeter|circumference|radius|radii|height|diameter|surface area|side length|base)s?"
    equal = patterns.search(
        rf"(?:have|has|having|with) (?:an? |the )?(?:same|equal) ({words}(?:(?:,| and|, and)(?: the same| equal)? {words})*)(?: (?:as|to) (?:the |a |this |that )?(f\d))?",
        text,
    )
    if equal:
        for phrase in re.findall(words, equal[1]):
            letters = [_letter(figure, phrase) for figure in figures]
            one, other = f"{letters[0]}_1", f"{letters[1]}_2"
            links += [(one, parse(other)), (other, parse(one))]
        text = f"{text[: equal.start()]} {equal[2] or ''} {text[equal.end() :]}"
    equal = patterns.search(
        rf"(?:the )?({words}) of (?:the|a|an) f(\d) (?:is equal to|equals|is the same as|is) (?:the )?({words}) of (?:the|a|an) f(\d)",
        text,
    )
    if equal and equal[2] != equal[4]:
        one, other = (f"{_letter(figures[int(equal[k + 1]) - 1], equal[k])}_{equal[k + 1]}" for k in (1, 3))
        links += [(one, parse(other)), (other, parse(one))]
        text = text[: equal.start()] + " " + text[equal.end() :]
    return text, links


def _inner_and_outer(text: str) -> tuple[int, int]:
    """The places of the figure inside and of the one around it; zeros where none is said to be inside."""
    match = patterns.search(
        r"\bf(\d)\b(?:(?! f\d)[^.?;])*? (?P<how>inscribed (?:in|inside|within)|circumscribed (?:about|around)) (?:a |an |the |this |that )?(?P<it>f\d|it)\b",
        text,
    )
    if match:
        one = int(match[1])
        other = int(match["it"][1]) if match["it"] != "it" else 3 - one
        return (one, other) if match["how"].startswith("in") else (other, one)
    match = patterns.search(r"\bits inscribed f(\d)", text)
    if match:
        return int(match[1]), 3 - int(match[1])
    return 0, 0


def _letter(figure: Figure, phrase: str) -> str:
    phrase = {"radii": "radius"}.get(phrase, patterns.sub(r"(?<!s)s$", "", phrase) if phrase != "radius" else phrase)
    for letters, pattern in measure_words(figure):
        if pattern.fullmatch(phrase) and len(letters) == 1:
            return letters
    raise Refused(f"a figure without {phrase}")


def _region(text: str) -> tuple[str, tuple[int, int] | None]:
    """ "the area of the region inside f2 but outside f1": the places of both, and the text without the question."""
    match = patterns.search(
        r"\barea of (?:the )?(?:region|part|portion|space)?(?: of)?(?: (?:that|which) (?:is|lies)| lying)? ?(?:inside|within|of|in)? ?(?:of )?(?:the )?f(\d) (?:but |and |that (?:is|lies) |which (?:is|lies) |that are )*(?:outside|not (?:inside|within|in|covered by|occupied by)|uncovered by)(?: of)?(?: the)? f(\d)",
        text,
    )
    if match and match[1] != match[2]:
        return text[: match.start()] + " " + text[match.end() :], (int(match[1]), int(match[2]))
    return text, None


def _measures(
    text: str, figures: list[Figure], values: tuple[Node, ...], ratio: bool, nothing: bool
) -> tuple[dict[str, Node], list[str]]:
    """The measures that are told and those that are asked for, by the figure that stands beside them."""
    spans: list[tuple[int, int, dict[int, str]]] = []
    for place, figure in enumerate(figures, 1):
        taken: list[tuple[int, int]] = []
        for letters, pattern in measure_words(figure):
            for match in pattern.finditer(text):
                if any(start < match.end() and match.start() < end for start, end in taken):
                    continue
                taken.append(match.span())
                same = [item for item in spans if item[0] == match.start()]
                if same and same[0][1] == match.end():
                    same[0][2][place] = letters
                else:
                    spans.append((match.start(), match.end(), {place: letters}))
    spans = [
        span
        for span in sorted(spans)
        if not any(other is not span and other[0] <= span[0] and span[1] <= other[1] for other in spans)
    ]
    row: list[tuple[str, str]] = []
    position = 0
    for start, end, letters_of in [*spans, (len(text), len(text), {})]:
        for value, figure_place, word in re.findall(rf"{NUMBER}|\bf(\d)\b|([a-z'<>\d-]+)", text[position:start]):
            if value:
                row.append(("value", value))
            elif figure_place:
                row.append(("figure", figure_place))
            elif ASK.fullmatch(word):
                row.append(("ask", word))
            elif word not in _MORE_QUIET and word not in ("many", "by"):
                raise Refused(f"the word {word!r} is not understood")
        if letters_of:
            behind = re.match(
                r"(?: of)?(?: (?:the|a|an|this|that|its|each|inscribed|circumscribed))* f(\d)", text[end:]
            )
            before = patterns.search(
                r"\bf(\d)(?: (?:with|has|having|of|whose|is|a|an|the|that|its|and|both|each))*\s*$", text[:start]
            )
            place = (
                int(behind[1])
                if behind
                else next(iter(letters_of))
                if len(letters_of) == 1
                else int(before[1])
                if before
                else 0
            )
            if place not in letters_of:
                raise Refused("a measure of which figure?")
            row.append(("measure", f"{letters_of[place]}_{place}"))
        position = max(position, end)
    row = [item for item in row if item[0] != "figure"]
    given: dict[str, Node] = {}
    asked: list[str] = []
    for index, (kind, item) in enumerate(row):
        after = row[index + 1] if index + 1 < len(row) else ("", "")
        if kind == "measure" and after[0] == "value":
            if item in given or len(item) != 3:
                raise Refused("a measure is told twice")
            given[item] = values[int(after[1])]
        elif kind == "measure" and (index == 0 or row[index - 1][0] != "value" or item in given):
            if not any(entry[0] == "ask" for entry in row[:index]) or len(item) != 3:
                raise Refused("a measure without a number")
            asked.append(item)
        elif kind == "value" and (index == 0 or row[index - 1][0] != "measure"):
            raise Refused("a number without a measure")
    if len(asked) != (0 if nothing else 2 if ratio else 1):
        raise Refused("more or less than one measure is asked for")
    return given, asked
