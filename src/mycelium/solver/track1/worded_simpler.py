# ruff: noqa: E501
"""Wordings said more simply: idle phrases are left out, turned-round questions turned back, so that all rules can be asked again."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from mycelium.solver.track1.wording import Wording

_FRACTION = r"(?:an? )?(?:common |simplified |reduced |single |mixed |improper )*(?:fraction|decimal|number|integer|complex number)(?: in (?:lowest terms|simplest form))?"
_OBJECT = (
    r"(?:(?:the|following|sum|product|value|result|expression|quotient|difference|number|repeating decimal|of)\s?)*"
)

_PHRASES: tuple[tuple[str, str], ...] = (
    (r"\bwithout (?:using )?a calculator[:,]? ?", ""),
    (r"[.,]? ?(?:assume (?:that )?|note that )?all (?:functions|angles) are in radians\b", ""),
    (r"^in (?:the|a) (?:rectangular |cartesian |standard )?(?:coordinate (?:system|plane)|<\d+>-plane|complex plane|plane),? ", ""),
    (r"\s*\((?:where [^()]*is applied|note|recall|reminder|hint|remember|the dots|that is,)(?![^()]*(?:negative|positive|includ|not allow|don't|order))[^()]*\)", ""),
    (r"(?:^|(?<=[.?] ))(?:recall|remember) that (?![^.?]*(?:negative|positive|includ|not))[^.?]*[.?] ?", ""),
    (r",? with terms in (?:order of )?(?:decreasing|descending) (?:degree|order)(?: of degree)?,?", ""),
    (r"[.,]?\s*\(?(?:the |your )answer should be (?:of the form|in the form|in form|a single) [^()]*\)?$", ""),
    (r"[.,]?\s*\(\s*\)?$", ""),
    (r"\b(values?|solutions?|numbers?|integers?)\(s\)", r"\1"),
    (r",? (?:express|write) (?:the )?(?:value of )?(?:the )?following as " + _FRACTION + r":? ?(?=<\d+>$)", ", what is "),
    (r"^(?:find|what is) the (?:common |simplified )?fraction (?:that|which) (?:equals|is equal to) (?=<\d+>$)", "evaluate "),
    (r"\bthe remainder when (<\d+>) divides (<\d+>)", r"the remainder when \2 is divided by \1"),
    (r"\bwhich (satisf(?:y|ies))\b", r"that \1"),
    (r"\btwo reals\b", "real numbers"),
    (r"\bfall between\b", "are between"),
    (r",? on (?:a|the) number line\b", ""),
    (r",? giving your answers? [^.?]*$", ""),
    (r"\s*\(?(?:give |express |write )?(?:your )?answer in terms of <\d+>\.?\)?$", ""),
    (r"[.,]? (?:express|give|write) <\d+> as " + _FRACTION + "$", ""),
    (r" and (?:write|express) (?:the |your )?(?:result|answer|it|sum|product) as " + _FRACTION, ""),
    (r"\bthe following (?:algebraic )?(?:expression|equation|polynomial|fraction|product|sum|number|inequality|quotient)s?(?: in <\d+>)?:? ?(?=<)", ""),
    (r"\bthe (?:algebraic )?(?:expression|quantity) (?=<\d+>)", ""),
    (r"^(?:fully|completely) (?=simplify)", ""),
    (r"\b(makes?|will make) (?:the )?(?:following )?(?:equation|inequality|statement) true:? (?=<)", r"\1 "),
    (r"^when (?:fully |completely )?simplified,? ", ""),
    (rf"^(?:express|write|find|compute) {_OBJECT}as {_FRACTION}:? ?(?=<)", "evaluate "),
    (rf"^(?:express|write) (<\d+>) as {_FRACTION}$", r"evaluate \1"),
    (r",? evaluated (?:when|at|for) (?=<)", " when "),
    (r"^in the (?:equation|formula|expression),? (<\d+>),? ", r"if \1, "),
    (r"^solve for (<\d+>) in (?:the )?(?:equation:? )?(<\d+>)", r"solve \2 for \1"),
    (r"^solve for [a-z]: ?(?=<\d+>$)", "solve "),
    (r"^(?:the )?(?:expression |function |fraction )?(<\d+>) (?:is|equals) (?:equal to )?(zero|undefined|not defined) for what (?:real )?values? of (<\d+>)", r"for what value of \3 is \1 \2"),
    (r"^(?:for )?what (?:positive |real )?value of (<\d+>) (?:will )?makes? (<\d+>) (the square|a perfect)", r"find \1 if \2 is \3"),
    (r"^find an? (?:nonzero |non-zero )?(?:(?:number|value|constant) )?(?=<\d+> such that)", "find "),
    (r"^(?:when|if) (?:the )?(?:expression |product |polynomial )?(<\d+>) is (?:fully |completely )?(?:expanded|simplified|multiplied out)(?: and [a-z ]+)?,? (what is|find) (the (?:sum of the coefficients|degree|leading coefficient|constant term|coefficient of <\d+>))(?: (?:of|in) the (?:resulting |expanded |simplified )*(?:polynomial|expression|form))?$", r"\2 \3 of \1"),
    (r"^expand (<\d+>)[.,] (what is|find) (the (?:sum of the coefficients|degree|leading coefficient|constant term))(?: (?:of|in) the (?:resulting |expanded )*(?:polynomial|expression|form))?$", r"\2 \3 of \1"),
    (r"\bthe ([\w<>]+) and ([\w<>]+) terms of an? (arithmetic|geometric) (?:sequence|progression) are (<\d+>|\d+) and (<\d+>|\d+)(?:,? respectively)?", r"the \1 term of an \3 sequence is \4, and the \2 term is \5"),
    (r"\bthe value of the (?=[\w<>]+ term\b)", "the "),
    (r"\bbetween (?:2|two) consecutive terms", "between consecutive terms"),
    (r"^if (.+?), (?:then )?for what ((?:real |positive )?values?) of (<\d+>) is (<\d+>) (undefined|zero|not defined)", r"suppose \1. for what \2 of \3 is \4 \5"),
)  # fmt: skip
_RULES = tuple((re.compile(pattern), instead) for pattern, instead in _PHRASES)
_EQUAL = re.compile(r"(<(\d+)>) (?:equal to|equals) (<(\d+)>)")
_UNIT = re.compile(r"\s*i\s*(?:\^\s*\{?2\}?\s*=\s*-\s*1|=\s*\\sqrt\{?-1\}?)\s*")
_WHERE_UNIT = re.compile(r"[.,]? ?\(?(?:where|and|here|note that|with|if) <(\d+)>\)?(?=[.,?]|$)")
_CONJUGATE = re.compile(
    r"[.,;]? ?\(?(?:note that |where |here,? )?<\d+> (?:denotes|is|represents) the (?:complex )?conjugate of <\d+>\)?"
)


def said_simpler(wording: Wording) -> Wording:
    """The wording without idle phrases and with its question in the usual order; once more changes nothing."""
    text = wording.template.rstrip("?")
    question = wording.template[len(text) :]

    def unit(match: re.Match[str]) -> str:
        return "" if _UNIT.fullmatch(wording.formulas[int(match[1])]) else match.group()

    text = _WHERE_UNIT.sub(unit, text)
    text = _CONJUGATE.sub("", text)
    for pattern, instead in _RULES:
        text = pattern.sub(instead, text)
    formulas = list(wording.formulas)
    text = _EQUAL.sub(_joined(formulas), text)
    text = " ".join(text.split()).strip(" .,") + question
    return replace(wording, template=text, formulas=tuple(formulas))


def _joined(formulas: list[str]) -> Callable[[re.Match[str]], str]:
    """ "A equal to B" as the one formula A = B."""

    def join(match: re.Match[str]) -> str:
        left, right = formulas[int(match[2])], formulas[int(match[4])]
        if any(sign in left + right for sign in ("=", "<", ">", r"\le", r"\ge", ",")):
            return match.group()
        formulas.append(f"{left} = {right}")
        return f"<{len(formulas) - 1}>"

    return join
