# ruff: noqa: E501
"""A problem's text with its numbers as `#k#` and without units, for readers that look for "MEASURE is NUMBER"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mycelium.errors import MyceliumError
from mycelium.problems import parse_number_words
from mycelium.solver.track1 import patterns
from mycelium.solver.track1.plans import Refused, read
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, parse, to_plain

_LENGTH_UNITS = {
    r"inch(?:es)?|in\.": "inch",
    r"feet|foot|ft\.?": "foot",
    r"yards?|yd": "yard",
    r"miles?": "mile",
    r"centimet(?:er|re)s?|cm": "cm",
    r"millimet(?:er|re)s?|mm": "mm",
    r"kilomet(?:er|re)s?|km": "km",
    r"met(?:er|re)s?|m": "m",
    r"units?": "unit",
}
_ANY_UNIT = rf"(?:(?:square|cubic|linear|sq\.?|cu\.?)[- ]?)?(?:{'|'.join(_LENGTH_UNITS)})(?![\w])|degrees?\b"
_WORD = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|hundred)"
_IN_FORMULA = re.compile(
    r"\\(?:text|mbox|textrm|mathrm|hbox)\s*\{\s*([^{}]*?)\s*\}(?:\s*\^\s*\{?[23]\}?)?|\^\s*\{?\s*\\circ\s*\}?|\\degrees?\b|\^\{\\text\{o\}\}"
)
_NUMBER = re.compile(r"(?<![\w#<.~])\d+(?:,\d{3})*(?:\.\d+)?(?:/\d+)?(?![\w#>~]|\.\d)")


@dataclass(frozen=True, slots=True)
class Told:
    """`text` in lower case; `#k#` stands for `values[k]`; formulas that are no numbers stay as `<k>`."""

    text: str
    values: tuple[Node, ...]


def measures_told(wording: Wording) -> Told:
    """The text of a problem for the readers of measures.

    Raises:
        Refused: two units of length occur, so that numbers alone do not say it all.
    """
    values: list[Node] = []
    units: set[str] = set()

    def keep(node: Node) -> str:
        values.append(node)
        return f" #{len(values) - 1}# "

    def formula(match: re.Match[str]) -> str:
        content = wording.formulas[int(match.group(1))]
        for unit in re.findall(r"\\(?:text|mbox|textrm|mathrm|hbox)\s*\{([^{}]*)\}", content):
            _note_units(unit, units)
        plain = _IN_FORMULA.sub(" ", content).replace("\\ ", " ").replace("\\!", "").replace(r"\left(", "(")
        plain = " ".join(plain.replace(r"\right)", ")").split())
        if not plain:
            return " "
        angles = re.fullmatch(r"(\d+) ?-{1,2} ?(\d+) ?-{1,2} ?(\d+)", plain)
        if angles and r"\circ" in content:
            return f" {angles[1]}-{angles[2]}-{angles[3]} "
        times = re.fullmatch(r"(.+?) ?(?:\\times|\\cdot|\\text\{ ?by ?\}) ?(.+?)(?: ?\\times ?(.+))?", plain)
        after = wording.template[match.end() : match.end() + 25]
        if times and re.match(r" (?:rectang|box|sheet|paper|piece|prism)", after):
            return " by ".join(_value(part, wording, keep, match) for part in times.groups() if part)
        listed = [part for part in re.split(r",(?!\d{3}\b)", plain) if part.strip()]
        if len(listed) > 1 and "(" not in plain and "=" not in plain and "dots" not in plain and "..." not in plain:
            return " , ".join(_value(part, wording, keep, match) for part in listed)
        return _value(plain, wording, keep, match)

    text = patterns.sub(r"<(\d+)>", formula, wording.template.replace("\u2019", "'"))
    text = patterns.sub(
        r"(?<![\w#-])(\d+)(?:°|-degree)? ?- ?(\d+)(?:°|-degree)? ?- ?(\d+)(?:°|[- ]degrees?)?(?![\w#-])",
        r"\1~\2~\3",
        text,
    )
    text = patterns.sub(
        rf"\b{_WORD}(?:-{_WORD})?\b(?=[- ](?:{_ANY_UNIT}|(?<!two )(?:sides|sided|vertices)))",
        lambda match: str(parse_number_words(match.group()) or match.group()),
        text,
    )
    text = patterns.sub(r"(\d)(cm|mm|km|m|ft|in)\b", r"\1 \2", text)
    text = patterns.sub(r"\b(\d+)(st|nd|rd|th)\b", r"\1 \2", text)
    text = _NUMBER.sub(lambda match: keep(parse(match.group().replace(",", ""))), text)
    text = " ".join(text.split())
    text = patterns.sub(
        r"#(\d+)# ?- ?#(\d+)# ?- ?#(\d+)#", lambda m: "-".join(to_plain(values[int(k)]) for k in m.groups()), text
    )
    text = text.replace("~", "-")
    for unit in re.findall(rf"(?<![\w]){_ANY_UNIT}", text):
        _note_units(unit, units)
    if len(units - {"unit"}) > 1:
        raise Refused("two units of length")
    text = patterns.sub(r" ?°", "", text)
    text = patterns.sub(
        rf"(?:how many|what is the number of|find the number of|compute the number of|determine the number of) (?:{_ANY_UNIT})(?: (?:are|is|will be))?(?: (?:there|in|contained in|long))*(?! \w*(?:er|long)\b)",
        "what is",
        text,
    )
    text = patterns.sub(rf",? (?:measured |expressed )?in (?:{_ANY_UNIT}),?", " ", text)
    text = patterns.sub(rf"#[ -]*(?:{_ANY_UNIT})(?: each)?", "# ", text)
    text = patterns.sub(r"\s+([.,;:?!])", r"\1", text)
    return Told(" ".join(text.split()), tuple(values))


def _note_units(text: str, units: set[str]) -> None:
    for pattern, name in _LENGTH_UNITS.items():
        if patterns.search(rf"(?<![a-z])(?:{pattern})(?![a-z])", text):
            units.add(name)


def _value(plain: str, wording: Wording, keep: object, match: re.Match[str]) -> str:
    try:
        node = read(plain, wording)
    except (Refused, MyceliumError):
        return match.group()
    if node.symbols() or node.head not in ("number", "mul", "div", "add", "root", "pow", "neg", "constant"):
        return match.group()
    return keep(node)  # type: ignore[operator, no-any-return]
