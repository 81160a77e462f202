# ruff: noqa: E501
"""Angles by their names: hands of a clock, regular polygons, angles in a ratio, complements and supplements."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.solver.track1.plans import Plan
from mycelium.solver.track1.readers import RowArgument, row, track1_reader, whole_plan
from mycelium.solver.track1.told import number_in, told
from mycelium.solver.track1.wording import Wording

SIDES = {"triangle": 3, "equilateral triangle": 3, "quadrilateral": 4, "square": 4, "pentagon": 5, "hexagon": 6, "heptagon": 7, "octagon": 8, "nonagon": 9, "decagon": 10, "dodecagon": 12}  # fmt: skip
_SHAPE = rf"(?:(?P<name>{'|'.join(SIDES)})|(?P<n>\d+)-(?:sided (?:convex |regular )?polygon|gon)|polygon (?:with|has|that has|having) (?P<m>\d+) sides)"


def plain_angles(wording: Wording) -> str:
    """The told text with `50^\\circ` as 50 and "degrees" dropped behind numbers."""

    def put(match: re.Match[str]) -> str:
        text = re.sub(r"\^\s*\{?\s*\\circ\s*\}?|\\degree", "", wording.formulas[int(match.group(1))])
        known = number_in(text)
        if known is not None:
            return known
        ratio = re.fullmatch(r"\s*\d+(?:\s*:\s*\d+)+\s*", text)
        return re.sub(r"\s", "", text) if ratio else match.group()

    return re.sub(r"<(\d+)>", put, told(wording))


def _size(match: re.Match[str]) -> int:
    return SIDES[match["name"]] if match["name"] else int(match["n"] or match["m"])


@track1_reader
def _clock(wording: Wording) -> Plan | None:
    text = plain_angles(wording)
    if not re.search(r"\bhands?\b", text) or not re.search(r"clock|watch", text):
        return None
    times = re.findall(r"(\d{1,2}):(\d\d)|(\d{1,2}) o'clock", text)
    if len(times) != 1 or re.search(r"how many (?:times|minutes)|travel|moves?|length|radius|inch", text):
        return None
    hour, minute = (int(times[0][0]), int(times[0][1])) if times[0][0] else (int(times[0][2]), 0)
    rest = re.sub(r"\d{1,2}:\d\d|\d{1,2} o'clock|12-hour", "", text)
    if re.search(r"\d", rest) or not re.search(r"angle", text) or not 0 <= hour <= 24:
        return None
    angle = row("CLOCK_HANDS_ANGLE", hour % 12, minute)
    return whole_plan(
        row("SUB", 360, angle) if re.search(r"larger|reflex|obtuse angle.*reflex|greater", text) else angle
    )


@track1_reader
def _regular_polygon(wording: Wording) -> Plan | None:
    text = plain_angles(wording).strip(" ?.")
    which = re.fullmatch(
        rf"(?:what is|find|how many degrees are(?: there)? in|determine) (?:the )?(?:(?:degree )?measure,? (?:in degrees,? )?of |number of degrees in |sum of |measure of )*(?P<each>each|one|an?|the)(?: measures? of)? (?:the )?(?P<kind>interior|exterior|central)?(?: angles?)? (?:of|in) an? (?:convex )?(?P<regular>regular )?{_SHAPE}(?:,? in degrees)?",
        text,
    )
    if which and which["regular"] and which["kind"] in ("interior", "exterior") and "sum" not in text:
        return whole_plan(
            row(
                "REGULAR_POLYGON_ANGLE" if which["kind"] == "interior" else "REGULAR_POLYGON_EXTERIOR_ANGLE",
                _size(which),
            )
        )
    total = re.fullmatch(
        rf"(?:what is|find) the sum(?:,? in degrees,?)?(?: of the (?:degree )?measures?)? of the (?:degree measures of the |measures of the )?interior angles (?:of|in) an? (?:convex |regular )*{_SHAPE}(?:,? in degrees)?",
        text,
    )
    if total:
        return whole_plan(row("POLYGON_ANGLE_SUM", _size(total)))
    sides = re.fullmatch(
        r"(?:a|each|the)(?: regular)? (?:polygon has|interior angle of a regular polygon (?:measures|is)|angles? of a regular polygon (?:measures|is)|measure of each (?:interior|exterior) angle of a regular polygon is) ?(?:(?P<kind>interior|exterior) angles? (?:of|that measure|measuring) ?)?(?P<a>\d+(?:\.\d+)?)(?: degrees)?\. how many sides does (?:the|this) polygon have",
        text,
    )
    if sides:
        exterior = "exterior" in text
        angle = Fraction(sides["a"])
        outer = row("ADD", angle, 0) if exterior else row("SUB", 180, angle)
        return whole_plan(row("DIV", 360, outer)) if 360 % (angle if exterior else 180 - angle) == 0 else None
    return None


@track1_reader
def _angles_in_ratio(wording: Wording) -> Plan | None:
    text = plain_angles(wording).strip(" ?.")
    match = re.fullmatch(
        rf"(?:the )?(?:(?:degree )?measures? of )?(?:the )?(?:measures? of )?(?P<who>2 complementary angles|2 supplementary angles|(?:2 |3 |4 |5 )?(?:interior )?angles of an? (?:convex )?{_SHAPE}) are in (?:the|a) ratio(?: of)? (?P<r>\d+(?:(?::| to )\d+)+)\. (?:what is|find) (?:the )?(?:(?:number of degrees|degree measure|measure|positive difference)(?:,? in degrees,?)? (?:in|of) )?(?:the )?(?:measure of )?(?:the )?(?:degree measure of the )?(?P<which>larger|largest|smaller|smallest|greater)(?: (?:interior |of (?:these|the|its|the 2|the 3) )?angles?)?(?:,? in degrees)?(?: of (?:these|the) (?:\d )?angles)?(?: of the [a-z]+)?",
        text,
    )
    if match is None:
        return None
    parts = [int(part) for part in re.findall(r"\d+", match["r"])]
    if "angles of" in match["who"]:
        size = _size(match)
        if size != len(parts):
            return None
        total = 180 * (size - 2)
    else:
        total = 90 if "complementary" in match["who"] else 180
        if len(parts) != 2:
            return None
    chosen = max(parts) if match["which"].startswith(("larg", "great")) else min(parts)
    others = list(parts)
    others.remove(chosen)
    return whole_plan(row("RATIO_SPLIT", total, chosen, *others))


@track1_reader
def _complement(wording: Wording) -> Plan | None:
    """An angle that is described by its complement or supplement."""
    text = plain_angles(wording).strip(" ?.")
    ask = r"what is (?:the )?(?:number of degrees in the measure of |(?:degree )?measure(?:,? in degrees,?)? of )?"
    if match := re.fullmatch(
        rf"{ask}(?:the|an angle's) (?P<kind>complement|supplement) of an? (?:angle of |angle (?:that measures |measuring ))?(?P<a>\d+)(?:-degree| degrees?)?(?: angle)?",
        text,
    ):
        return whole_plan(
            row("COMPLEMENTARY_ANGLE" if match["kind"] == "complement" else "SUPPLEMENTARY_ANGLE", int(match["a"]))
        )
    factors: dict[str, Fraction | int] = {"twice": 2, "double": 2, "triple": 3, "half": Fraction(1, 2), "equal to": 1}
    first = re.fullmatch(
        rf"the (?P<kind>complement|supplement) of an angle is (?:(?P<b>\d+)(?: degrees?)? (?P<way>more|less) than )?(?P<f>\d+ times|twice|half) (?:the|its|that) (?:measure of the )?(?:angle|measure)(?: itself)?\. {ask}(?:the|this) angle(?:,? in degrees)?",
        text,
    )
    second = re.fullmatch(
        rf"{ask}an angle(?:,? in degrees,?)? (?:if its|whose) measure is (?:(?P<b>\d+)(?: degrees?)? (?P<way>more|less) than )?(?P<f>\d+ times|twice|double|triple|half) (?:the measure of its|that of its|its) (?P<kind>complement|supplement)",
        text,
    )
    match = first or second
    if match is None:
        return None
    factor = factors.get(match["f"]) or int(match["f"].split()[0])
    shift = int(match["b"] or 0) * (-1 if match["way"] == "less" else 1)
    whole = 90 if match["kind"] == "complement" else 180
    sides: tuple[RowArgument, RowArgument] = (
        (row("SUB", whole, "x"), row("ADD", row("MUL", factor, "x"), shift))
        if first
        else ("x", row("ADD", row("MUL", factor, row("SUB", whole, "x")), shift))
    )
    return whole_plan(row("ONLY", row("SOLVE", "x", row("EQUATION", *sides))))
