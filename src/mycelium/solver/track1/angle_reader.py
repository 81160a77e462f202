# ruff: noqa: E501
"""Angles that add up: of triangles and polygons, complements, supplements, parallel lines; given as numbers, as a ratio or with a letter."""

from __future__ import annotations

import re

from mycelium.solver.track1 import patterns
from mycelium.solver.track1.measures_told import Told, measures_told
from mycelium.solver.track1.plans import Plan, Refused, read
from mycelium.solver.track1.readers import track1_reader
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, parse, rational

_ASK = r"(?:what is|what are|what must be|find|compute|determine|calculate|how many degrees (?:are|is) (?:there )?in|how many degrees does|give|how large is|how big is)"
_N = r"#(\d+)#"
_MEASURE = r"(?: (?:(?:degree )?measures?|size|number of degrees|degrees|value),?(?: (?:of|in))?)?(?: the)?"
_SHAPES = {
    "triangle": 180, "quadrilateral": 360, "pentagon": 540, "hexagon": 720, "heptagon": 900, "octagon": 1080, "trapezoid": 360,
}  # fmt: skip
_PAIRS = (  # how two angles belong together: their sum, or 0 where they are equal
    (r"complementary", 90),
    (r"supplementary|form a linear pair|linear pair|(?:same[- ]side|co-?|consecutive) ?interior|interior angles on the same side|angles of a parallelogram that are next", 180),
    (r"(?:alternate|corresponding|vertical(?:ly opposite)?|opposite)(?: (?:interior|exterior))? angles|\bvertical angles|congruent angles", 0),
)  # fmt: skip


def _minus(total: int, parts: list[Node]) -> Node:
    return Node("add", (rational(total), *(Node("neg", (part,)) for part in parts)))


@track1_reader
def angles_by_ratio(wording: Wording) -> Plan | None:
    """ "The angles of a triangle are in the ratio 2:3:4. How large is the largest?" """
    told = measures_told(wording)
    text = _with_ratio(told, wording)
    shapes = "|".join(_SHAPES)
    match = patterns.search(
        rf"^(?:if )?(?:the )?(?:measures? (?:of|in degrees of) )?(?:the )?(?:interior |three |four |five )*angles? (?:measures )?(?:of|in) (?:a |the |some )?(?:convex )?(?P<shape>{shapes})(?: (?:are|have measures(?: that are)?|measure))? ?(?:in )?(?:the |a )?ratio(?: of)? (?P<ratio>#\d+#(?: ?: ?#\d+#)+)[.,]? "
        rf"(?P<goal>.*)$",
        text,
    )
    two = patterns.search(
        r"^(?:if )?(?:the )?(?:measures? of )?(?:the )?two (?P<pair>complementary|supplementary) angles (?:are|have measures) in the ratio(?: of)? (?P<ratio>#\d+# ?: ?#\d+#)[.,]? (?P<goal>.*)$",
        text,
    ) or patterns.search(
        r"^(?:if )?(?:the )?(?:ratio of )(?:the )?(?:measures of )?two (?P<pair>complementary|supplementary) angles is (?P<ratio>#\d+# ?: ?#\d+#|#\d+# to #\d+#)[.,]? (?P<goal>.*)$",
        text,
    )
    match = match or two
    if match is None:
        return None
    indices = re.findall(r"#(\d+)#", match["ratio"])
    parts = [told.values[int(index)] for index in indices]
    if two is not None and match is two:
        total = 90 if match["pair"].startswith("c") else 180
    else:
        total = _SHAPES[match["shape"]]
        if len(parts) != total // 180 + 2:
            raise Refused("a ratio with another number of angles")
    goal = patterns.sub(
        r"\b(?:in|its|interior|of|the|degrees?|measures?|a|this|that|triangle|quadrilateral|pentagon|hexagon|degree|does|have|many|number|two|,)\b|[,.?]",
        " ",
        match["goal"],
    )
    words = re.fullmatch(
        r"\s*(?:how|what is|find|compute|determine|calculate|how large is|is|what|are|there)?(?: |how|large|big|is|are|there)*(largest|smallest|smaller|larger|greatest|least|biggest|difference between)\s+(?:angles?|(?:largest|smallest|larger|smaller) and (?:largest|smallest|larger|smaller) angles?)?\s*",
        " ".join(goal.split()) + " ",
    )
    if words is None:
        raise Refused("something else about the angles is asked")
    whole = Node("add", tuple(parts))
    high, low = Node("call", tuple(parts), "max"), Node("call", tuple(parts), "min")
    if words[1].startswith("diff"):
        pick = Node("add", (high, Node("neg", (low,))))
    else:
        pick = high if words[1] in ("largest", "larger", "greatest", "biggest") else low
    return Plan("evaluate", (Node("div", (Node("mul", (rational(total), pick)), whole)),))


def _with_ratio(told: Told, wording: Wording) -> str:
    values = list(told.values)

    def put(match: re.Match[str]) -> str:
        content = wording.formulas[int(match.group(1))]
        if re.fullmatch(r"\s*\d+(?:\s*:\s*\d+)+\s*", content) is None:
            return match.group()
        parts = []
        for part in content.split(":"):
            values.append(parse(part.strip()))
            parts.append(f"#{len(values) - 1}#")
        return " : ".join(parts)

    text = patterns.sub(r"<(\d+)>", put, told.text)
    object.__setattr__(told, "values", tuple(values))
    return text


@track1_reader
def missing_angle(wording: Wording) -> Plan | None:
    """The last angle of a triangle or polygon, or the complement or supplement of one."""
    told = measures_told(wording)
    text = told.text
    shapes = "|".join(_SHAPES)
    listed = rf"(?P<list>{_N}(?:(?:,| and|, and) {_N})*)"
    for pattern in (
        rf"^(?:if )?(?:the )?(?:two|three|four|five) (?:of the )?(?:interior )?angles (?:of|in) (?:a|the) (?P<shape>{shapes})(?: (?:measure|are|have measures(?: of)?|have measures of|measures|with measures))+ {listed}(?: each)?[.,]? {_ASK}{_MEASURE} (?:remaining|third|fourth|fifth|other|last|missing|sixth)(?: (?:interior )?angle)?(?: have| measure)?\??$",
        rf"^(?:if )?(?:the )?(?:measures of )(?:two|three|four|five) (?:of the )?(?:interior )?angles (?:of|in) (?:a|the) (?P<shape>{shapes})(?: (?:measure|are))+ {listed}[.,]? {_ASK}{_MEASURE} (?:remaining|third|fourth|fifth|other|last|missing|sixth)(?: (?:interior )?angle)?(?: of the \w+)?\??$",
        rf"^(?:a|the) (?P<shape>{shapes}) has (?:two |three |four )?(?:interior )?angles (?:of|that measure|measuring|with measures) {listed}[.,]? {_ASK}{_MEASURE} (?:remaining|third|fourth|fifth|other|last|missing)(?: (?:interior )?angle)?(?: have| measure)?\??$",
    ):  # fmt: skip
        match = patterns.search(pattern, text)
        if match:
            total = _SHAPES[match["shape"]]
            parts = [told.values[int(index)] for index in re.findall(r"#(\d+)#", match["list"])]
            if len(parts) != total // 180 + 1:
                raise Refused("more than one angle is missing")
            return Plan("evaluate", (_minus(total, parts),))
    match = patterns.search(
        rf"^{_ASK}{_MEASURE} (?P<what>complement|supplement) of (?:an angle (?:of|measuring|that measures) |the angle )?{_N}(?: angle)?\??$",
        text,
    )
    if match:
        total = 90 if match["what"].startswith("c") else 180
        return Plan("evaluate", (_minus(total, [told.values[int(match[2])]]),))
    match = patterns.search(
        rf"^(?:if )?(?:the )?(?P<vertex>vertex|apex|base) angle of an isosceles triangle (?:is|measures) {_N}[.,]? {_ASK}{_MEASURE}(?: (?:of|each|a|one|one of|either|its|the))* (?P<other>vertex|apex|base) angles?\??$",
        text,
    )
    if match and (match["vertex"] == "base") != (match["other"] == "base"):
        angle = told.values[int(match[2])]
        if match["vertex"] == "base":
            return Plan("evaluate", (_minus(180, [angle, angle]),))
        return Plan("evaluate", (Node("div", (_minus(180, [angle]), rational(2))),))
    return None


@track1_reader
def angles_with_letters(wording: Wording) -> Plan | None:
    """Angles such as (3x + 10) degrees that add up to a right or straight angle, or to those of a polygon."""
    text = wording.template.replace(" degrees", "")
    listed = r"(?P<list><\d+>(?:(?:,| and|, and) <\d+>)*)"
    relation: int | None = None
    shape = patterns.search(rf"angles? (?:of|in) (?:a|an|the|some) (?:\w+ )?({'|'.join(_SHAPES)})\b", text)
    for words, total in _PAIRS:
        if patterns.search(words, text):
            relation = total
            break
    match = patterns.search(
        rf"(?:measures?|are|have measures?(?: of)?|is|measuring|with measures) {listed}(?:,? respectively)?[.,]", text
    )
    if match is None or (relation is None and shape is None):
        return None
    angles = []
    for index in re.findall(r"<(\d+)>", match["list"]):
        content = patterns.sub(r"\^\s*\{?\s*\\circ\s*\}?|\\degrees?", "", wording.formulas[int(index)])
        for part in content.split(","):
            angles.append(read(part, wording))
    letters = set().union(*(angle.symbols() for angle in angles))
    count = 2 if relation is not None else _SHAPES[shape[1]] // 180 + 2  # type: ignore[index]
    if len(letters) != 1 or len(angles) != count or any(angle.head in ("relation", "tuple") for angle in angles):
        raise Refused("the angles have not one letter")
    letter = Node("symbol", (), next(iter(letters)))
    left, right = (
        (angles[0], angles[1])
        if relation == 0
        else (Node("add", tuple(angles)), rational(relation or _SHAPES[shape[1]]))  # type: ignore[index]
    )
    before = patterns.sub(
        r"\b(?:if|the|two|three|four|measures?|of|interior|exterior|angles?|a|an|parallel|lines?|are|cut|by|third|another|transversal|on|same|side|it|and|in|is|alternate|corresponding|complementary|supplementary|vertical|triangle|quadrilateral|pentagon|hexagon|co|consecutive|that|form|linear|pair|with|have|line|they)\b|[-,.]",
        " ",
        text[: match.start()],
    )
    if before.strip():
        raise Refused(f"{before.strip()[:30]!r} is not understood")
    goal = text[match.end() :].strip(" .?")
    fact = Node("relation", (left, right), "=")
    asked = re.fullmatch(r"(?:what is|find|compute|determine|solve for)(?: the)?(?: value of)? <(\d+)>", goal)
    if asked:
        if read(wording.formulas[int(asked[1])], wording) != letter:
            raise Refused("another letter is asked for")
        return Plan("value_given", (letter, fact))
    asked = re.fullmatch(
        rf"{_ASK}{_MEASURE}(?: (?:degrees|in|the|number|of|degree|measure|,))* (largest|smallest|larger|smaller|greatest|least)(?: of (?:these|the))?(?: (?:two|three))?(?: angles?)?(?:,? in)?(?: have| of the triangle)?",
        goal,
    )
    if asked is None or relation == 0:
        raise Refused("something else about the angles is asked")
    name = "max" if asked[1] in ("largest", "larger", "greatest") else "min"
    return Plan("value_given", (Node("call", tuple(angles), name), fact))
