# ruff: noqa: E501
"""Problems that are arithmetic in words: evaluate a phrase, compare two, find the number that a sentence describes."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.solver.track1.plans import Plan
from mycelium.solver.track1.readers import Row, RowArgument, row, track1_reader, whole_plan
from mycelium.solver.track1.spoken_amounts import Spoken
from mycelium.solver.track1.told import sentences, told
from mycelium.solver.track1.wording import Wording

_ASK = r"(?:what is|what's|what does|find|determine|compute|calculate|evaluate|simplify|give|what number is|what are)"
_TAIL = r"(?:,? (?:equal to|equal|as an? (?:common |mixed |simplified |improper )?(?:fraction|decimal|integer|whole number|number)|in (?:lowest terms|simplest form|decimal form)|equal))*"


def _plan(value: RowArgument | None) -> Plan | None:
    if value is None or value == "x":
        return None
    if isinstance(value, Row):
        return whole_plan(value)
    return None


@track1_reader
def _phrase(wording: Wording) -> Plan | None:
    """ "What is the product of 3/4 and 8, divided by 2?" """
    text = told(wording).strip(" ?.")
    spoken = Spoken(wording)
    match = re.fullmatch(rf"{_ASK} (?P<phrase>.+?){_TAIL}", text)
    if match is None or len(sentences(text)) != 1:
        return None
    return _plan(spoken.amount(match["phrase"]))


_X = r"(?:\S+|<\d+>|.+?)"
_COMPARISONS: tuple[tuple[str, str], ...] = (
    (rf"what fraction of (?P<b>{_X}) is (?P<a>.+)", "a/b"),
    (rf"(?P<a>{_X}) is what fraction of (?P<b>.+)", "a/b"),
    (rf"what (?:percent|percentage|%) of (?P<b>{_X}) is (?P<a>.+)", "100a/b"),
    (rf"(?P<a>{_X}) is what (?:percent|percentage) of (?P<b>.+)", "100a/b"),
    (rf"(?P<a>{_X}) is (?P<p>[\d.]+%|<\d+>|\d+/\d+|\d*\w+-?\w*) of what(?: number| integer)?", "a/p"),
    (rf"(?P<p>[\d.]+%|\d+/\d+) of what(?: number| integer) (?:is|equals|is equal to) (?P<a>{_X})", "a/p"),
    (rf"(?P<a>{_X}) is (?P<p>[\d.]+%) (?P<way>more|greater|less) than what number", "a/(1+-p)"),
    (
        rf"(?:{_ASK} |by )?how much (?:greater|larger|more|bigger) (?:than (?P<b1>.+?) is (?P<a1>.+)|is (?P<a>.+?) than (?P<b>.+))",
        "a-b",
    ),
    (r"how much (?:less|smaller) is (?P<b>.+?) than (?P<a>.+)", "a-b"),
    (r"by how much does (?P<a>.+?) exceed (?P<b>.+)", "a-b"),
    (
        rf"{_ASK} (?:left|the result|the difference|remaining|the remainder)? ?when (?P<b>.+?) is (?:subtracted|taken away|taken) from (?P<a>.+)",
        "a-b",
    ),
    (rf"subtract (?P<b>{_X}) from (?P<a>.+)", "a-b"),
    (rf"add (?P<b>{_X}) (?:and|to) (?P<a>.+)", "a+b"),
    (rf"multiply (?P<b>{_X}) (?:and|by) (?P<a>.+)", "a*b"),
    (rf"divide (?P<a>{_X}) by (?P<b>.+)", "a/b"),
    (
        rf"(?:what|find the|which) (?:(?:common|simplified) )?(?:fraction|number|decimal|integer)(?: is)? (?:exactly )?half-? ?way between (?P<a>{_X}) and (?P<b>.+)",
        "(a+b)/2",
    ),
    (
        rf"{_ASK} the (?:number|fraction) (?:that is |which is )?(?:exactly )?half-? ?way between (?P<a>{_X}) and (?P<b>.+)",
        "(a+b)/2",
    ),
    (r"how many (?P<b>\d+/\d+|<\d+>)'?s are (?:there )?in (?P<a>.+)", "a/b"),
    (rf"{_ASK} the remainder when (?P<a>.+?) is divided by (?P<b>.+)", "a mod b"),
    (rf"what is (?P<a>{_X}) (?:increased|decreased) by (?P<p>[\d.]+%)", "a(1+-p)"),
)


def _meant(meaning: str, a: RowArgument, b: RowArgument, up: bool) -> Row:
    """The row that a comparison of two amounts means; `up` says whether a percentage is added."""
    if meaning == "100a/b":
        return row("MUL", 100, row("DIV", a, b))
    if meaning == "a(1+-p)":
        return row("MUL", a, row("ADD" if up else "SUB", 1, b))
    if meaning == "a/(1+-p)":
        return row("DIV", a, row("ADD" if up else "SUB", 1, b))
    names = {"a/b": "DIV", "a/p": "DIV", "a-b": "SUB", "a+b": "ADD", "a*b": "MUL", "(a+b)/2": "MEAN", "a mod b": "MOD"}
    return row(names[meaning], a, b)


@track1_reader
def _compared(wording: Wording) -> Plan | None:
    text = told(wording).strip(" ?.")
    if len(sentences(text)) != 1:
        return None
    spoken = Spoken(wording)
    for pattern, meaning in _COMPARISONS:
        match = re.fullmatch(pattern, text)
        if match is None:
            continue
        groups = match.groupdict()
        a = spoken.amount(groups.get("a") or groups.get("a1") or "")
        other = groups.get("b") or groups.get("b1") or groups.get("p") or ""
        b = spoken.amount(other)
        if a is None or b is None:
            continue
        return whole_plan(_meant(meaning, a, b, up="increased" in text or groups.get("way") in ("more", "greater")))
    return None


_UNKNOWN = r"(?:a|the|this|that|some|the same|his|her|my|one)(?: certain| positive| unknown| original)? (?:number|integer)|<\d+>|it"
_IS = r" (?:is equal to|is the same as|gives the same result as|yields|gives|equals|is|results in|the result is|the answer is|you get|we get) "


@track1_reader
def _number_described(wording: Wording) -> Plan | None:
    """ "Three more than twice a number is 17. What is the number?" """
    text = told(wording)
    parts = sentences(re.sub(r", (?=(?:what|find|then what) )", ". ", text))
    parts = [re.sub(r"^(?:if|suppose(?: that)?|given that|when|then|and) ", "", part) for part in parts]
    if len(parts) != 2:
        return None
    ask = re.fullmatch(
        rf"(?:what is|find|what's|determine|compute|what was)(?: the value of| the value for)? (?P<goal>{_UNKNOWN}|the (?:original )?number)",
        parts[1],
    )
    if ask is None:
        return None
    goal = ask["goal"]
    letter = wording.formulas[int(goal[1:-1])].strip() if goal.startswith("<") else None
    if letter is not None and not re.fullmatch(r"[a-zA-Z]", letter):
        return None
    names = (
        (letter,)
        if letter
        else tuple(
            f"{word}{more} {noun}"
            for word in ("a", "the", "this", "that", "some", "the same", "my")
            for more in ("", " certain", " positive")
            for noun in ("number", "integer")
        )
        + ("it", "itself", "the original number")
    )
    spoken = Spoken(wording, tuple(name for name in names if name))
    for match in re.finditer(_IS, parts[0]):
        left, right = spoken.amount(parts[0][: match.start()]), spoken.amount(parts[0][match.end() :])
        if left is not None and right is not None:
            if "positive" in text:
                return None
            return (
                whole_plan(row("ONLY", row("SOLVE", "x", row("EQUATION", left, right))))
                if _has_unknown(left) or _has_unknown(right)
                else None
            )
    return None


def _has_unknown(value: RowArgument) -> bool:
    if isinstance(value, Row):
        return any(map(_has_unknown, value.arguments))
    return isinstance(value, str) and "x" in value


_NEAREST = {"ten thousand": -4, "thousand": -3, "hundred": -2, "ten": -1, "whole number": 0, "integer": 0, "one": 0, "unit": 0, "tenth": 1, "hundredth": 2, "thousandth": 3, "ten-thousandth": 4, "dollar": 0, "cent": 2}  # fmt: skip


@track1_reader
def _rounded(wording: Wording) -> Plan | None:
    text = told(wording).strip(" ?.")
    source = wording.original
    match = re.fullmatch(
        rf"\s*(?:round|estimate) (?P<a>\S+) to the nearest (?P<to>{'|'.join(_NEAREST)})\s*", text
    ) or re.fullmatch(rf"(?:what is|find) (?P<a>\S+) rounded to the nearest (?P<to>{'|'.join(_NEAREST)})", text)
    if match is None:
        match = re.fullmatch(rf"round to the nearest (?P<to>{'|'.join(_NEAREST)}): (?P<a>\S+)", text)
    if match is None:
        plain = re.fullmatch(
            rf"\s*round \$?(?P<a>[\d.,{{}}]+)\$? to the nearest (?P<to>{'|'.join(_NEAREST)})\s*\.?\s*",
            " ".join(source.lower().split()),
        )
        plain = plain or re.fullmatch(
            rf"\s*round to the nearest (?P<to>{'|'.join(_NEAREST)}): \$?(?P<a>[\d.,{{}}]+)\$?\s*\.?",
            " ".join(source.lower().split()),
        )
        if plain is None:
            return None
        match = plain
    digits = re.sub(r"[,{}]", "", match["a"]).rstrip(".")
    amount = Fraction(digits) if re.fullmatch(r"-?\d+(?:\.\d+)?", digits) else Spoken(wording).amount(match["a"])
    if amount is None:
        return None
    places = _NEAREST[match["to"]]
    if places >= 0:
        return whole_plan(row("ROUND_TO", amount, places))
    return whole_plan(row("MUL", row("ROUND_TO", row("DIV", amount, 10**-places), 0), 10**-places))
