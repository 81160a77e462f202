"""The wording of a competition problem with its formulas taken out.

`read_wording` turns "If $x = 2$, what is $x^2$?" into the template "if <0>, what is <1>?" and the formulas
["x = 2", "x^2"]; sentences that only say how to write the answer become its `form`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from mycelium.programs import formula_places

_DIAGRAM = re.compile(
    r"\[asy\]|\\includegraphics|in the (?:diagram|figure|graph)|(?<!numbers )\bshown|pictured|\bbelow|(?<!round )(?<!circular )(?<!around a )(?<!around the )\btables?\b",  # noqa: E501
    re.IGNORECASE,
)
_FORM = re.compile(
    r"(?:please\s+)?(?:(?:express|write|give|enter|state|leave|list|simplify|round|rationalize|separate|note|order|your answer)\b"
    r"(?=[^.]*(?:answer|fraction|decimal|radical|terms? of|form|nearest|commas?|expression|order|answers|denominator|pairs?|values?|interval)))[^.?]*(?:\.|\?|$)"  # noqa: E501
    r"|\((?:express|write|give|enter|simplify)[^)]*\)",
    re.IGNORECASE,
)
_ROUNDING = re.compile(
    r"nearest (whole|integer|tenth|hundredth|thousandth|cent|dollar|unit|percent)|decimal places",
    re.IGNORECASE,
)
_PLACES = {
    "whole": 0,
    "integer": 0,
    "unit": 0,
    "dollar": 0,
    "tenth": 1,
    "hundredth": 2,
    "cent": 2,
    "thousandth": 3,
}
_BASE = re.compile(
    r"(?:answer|result|sum|product|difference|quotient)s?[^.]*in base[- ]?(?:\$)?(\d+|<\d+>)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Wording:
    """`template` in lower case with `<k>` for formula k; `places` to round to, or None; `diagram` when one is needed."""

    template: str
    formulas: tuple[str, ...]
    form: str = ""
    places: int | None = None
    diagram: bool = False
    original: str = field(default="", compare=False)


def _only_form(sentence: str) -> bool:
    """Whether a sentence says how to write the answer and asks for nothing itself."""
    lowered = sentence.lower()
    if "your answer" in lowered or "the answer" in lowered or "answers" in lowered:
        return True
    return re.search(r"<\d+>|\d", sentence) is None


_PAIR = re.compile(r"(?<![\w<>])\(\s*-?[\d./]+\s*,\s*-?[\d./]+\s*(?:,\s*-?[\d./]+\s*)?\)")
_IDLE = re.compile(
    r"^(?:without (?:using )?a calculator,?|in your head,?|mentally,?|please) |(?: without (?:using )?a calculator| in your head)(?=[.?]?$)",  # noqa: E501
    re.IGNORECASE,
)


def read_wording(text: str) -> Wording:
    """Split a problem into template, formulas and the form that its answer should take."""
    formulas: list[str] = []

    def hold(content: str) -> str:
        stripped = content.strip().rstrip(".,;:?").strip()
        ending = "" if len(content.strip()) == len(stripped) else content.strip()[-1]
        if not stripped:
            return " "
        formulas.append(stripped)
        return f" <{len(formulas) - 1}>{ending if ending in '.,;:?' else ''} "

    protected = text.replace(r"\$", r"\dollar ")
    template, position = "", 0
    for place in formula_places(protected):
        template += protected[position : place.outer[0]] + hold(protected[place.inner[0] : place.inner[1]])
        position = place.outer[1]
    template += protected[position:]
    template = _PAIR.sub(lambda match: hold(match.group()), template)
    template = " ".join(template.replace("\\,", " ").replace("~", " ").split())
    template = re.sub(r"\s+([.,;:?!])", r"\1", template)
    forms = [match for match in _FORM.finditer(template) if _only_form(match.group())]
    form = " ".join(match.group() for match in forms)
    for match in reversed(forms):
        template = template[: match.start()] + " " + template[match.end() :]
    template = _IDLE.sub("", " ".join(template.split()))
    rounding = _ROUNDING.search(form) or _ROUNDING.search(template)
    places = (
        _PLACES.get(rounding.group(1).lower(), -1) if rounding and rounding.group(1) else (-1 if rounding else None)
    )
    template = " ".join(template.split()).strip(" .").lower()
    return Wording(template, tuple(formulas), form.lower(), places, bool(_DIAGRAM.search(text)), text)
