# ruff: noqa: E501
"""When things that repeat meet again (least common multiple), and the largest equal packages (greatest common divisor)."""

from __future__ import annotations

import re

from mycelium.solver.track1.plans import Plan
from mycelium.solver.track1.readers import row, track1_reader, whole_plan
from mycelium.solver.track1.told import told
from mycelium.solver.track1.wording import Wording

_EVERY = {"second": 2, "other": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10}  # fmt: skip
_UNIT = r"(?:minutes?|days?|hours?|seconds?|weeks?|months?|years?|feet|inches|steps?|nights?|meters?)"


@track1_reader
def _meet_again(wording: Wording) -> Plan | None:
    """Things happen every so many days, all of them today: when again?"""
    text = told(wording)
    gaps = re.findall(
        rf"every (?:(?P<n>\d+)|(?P<w>{'|'.join(_EVERY)}))(?:st|nd|rd|th)? ?(?:school |business )?(?P<u>{_UNIT})", text
    )
    if len(gaps) < 2 or len({unit.rstrip("s") for _, _, unit in gaps}) != 1:
        return None
    unit = gaps[0][2].rstrip("s")
    ask = re.search(
        rf"(?:in )?how many (?:more )?(?:school |business )?{unit}s? (?:from (?:today|now) |later |will (?:it be|pass|they|both|all)|until|after|before)[^?]*\?",
        text,
    )
    if (
        ask is None
        or not re.search(r"next|again|together|same time|first", ask.group())
        or not re.search(r"today|now|same (?:time|day)|together|simultaneously|at once", text[: ask.start()])
    ):
        return None
    sizes = [int(n) if n else _EVERY[word] for n, word, _ in gaps]
    rest = re.sub(rf"every (?:\d+|{'|'.join(_EVERY)})(?:st|nd|rd|th)? ?(?:school |business )?{_UNIT}", " ", text)
    if re.search(r"\d|<|\bfirst\b|ago|yesterday|weekend|except", rest.replace(ask.group(), " ")):
        return None
    return whole_plan(row("LCM", *sizes))


@track1_reader
def _common_groups(wording: Wording) -> Plan | None:
    """The smallest number that makes groups of each size; the largest package that divides each number."""
    text = told(wording).strip()
    match = re.fullmatch(
        r"what is the (?:smallest|least|fewest|minimum)(?: possible)? number of (?P<what>[a-z]+) (?:that|which) can be (?:broken up|divided|arranged|split|separated|put|placed|grouped)(?: evenly| equally)? (?:both |either )?(?:evenly )?(?:in|into) (?:groups of )?(?P<a>\d+)(?: (?:groups|rows|teams|piles|columns)[a-z ]*?)?,? (?:and|or)(?: also)? (?:in|into )?(?:groups of )?(?P<b>\d+)(?: (?:groups|rows|teams|piles|columns)[a-z ]*)?\??",
        text,
    )
    if match:
        return whole_plan(row("LCM", int(match["a"]), int(match["b"])))
    if not re.search(r"same number|equal number|identical|equal[- ]size", text) or not re.search(
        r"what is the (?:largest|greatest|maximum)(?: possible)? number of", text
    ):
        return None
    numbers = [int(n) for n in re.findall(r"(?<![\w$.])\d+(?![\w%./-])", text)]
    if not 2 <= len(numbers) <= 3 or re.search(
        r"%|<\d|\$|\beach (?:has|have)|left over|remain|\bmore\b|\bless\b|total|cost", text
    ):
        return None
    ask = re.search(
        r"what is the (?:largest|greatest|maximum)(?: possible)? number of (?P<x>[a-z ]+?) (?:in|per|that (?:can|could) be in|each|on each) (?:each |a |one )?(?P<y>[a-z]+)\??$",
        text,
    )
    return whole_plan(row("GCD", *numbers)) if ask else None
