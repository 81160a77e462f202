# ruff: noqa: E501
"""Chances of numbers that are picked: several of a set, or one of a range."""

from __future__ import annotations

import re
from itertools import pairwise

from mycelium.solver.track1.chances import (
    Chance,
    chance_asked,
    face_kind,
    on,
    share_of,
)
from mycelium.solver.track1.leftover import Leftover
from mycelium.solver.track1.number_kinds import Kind, read_kind
from mycelium.solver.track1.number_phrases import read_numbers
from mycelium.solver.track1.plans import Plan, formula
from mycelium.solver.track1.readers import Row, row, track1_reader
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import parse, replace_symbol, to_plain

_PICKED = r"(?:chosen|selected|picked|drawn|taken|removed)"
_SEVERAL = r"(?P<n>2|3|4) (?P<how>distinct |different )?(?:numbers?|integers?|members?|elements?|primes?|of them|of these|cards?|balls?|slips?|tiles?)(?:, [^.]*?,)?"
_SUPPLY = (
    r"(?:the )?(?:set )?<(?P<set>\d+)>",
    r"(?:the )?(?:(?:set of|list of) )?(?:the )?first (?P<primes>\d+) (?:positive )?(?:prime numbers|primes)",
    r"(?:the )?(?:set of )?(?:the )?first (?P<first>\d+) (?:positive )?integers",
    r"(?:the )?(?:set of )?(?:the )?(?:integers|numbers|positive integers)?(?: from| between)? ?(?P<low>-?\d+) (?:to|through|and) (?P<high>\d+)(?P<incl>,? inclusive)?",
)


def _set_of(match: re.Match[str], wording: Wording) -> list[int] | None:
    """The numbers that a supply names."""
    found = match.groupdict()
    if found.get("set"):
        text = wording.formulas[int(found["set"])]
        return listed(text.split("=")[-1], wording)
    if found.get("primes"):
        primes = [p for p in range(2, 600) if all(p % q for q in range(2, int(p**0.5) + 1))]
        return primes[: int(found["primes"])] if int(found["primes"]) <= 100 else None
    if found.get("first"):
        return list(range(1, int(found["first"]) + 1))
    low, high = int(found["low"]), int(found["high"])
    if "between" in match.group() and not found["incl"]:
        low, high = low + 1, high - 1
    return list(range(low, high + 1)) if 0 <= high - low <= 300 else None


def listed(text: str, wording: Wording) -> list[int] | None:
    """The numbers of a set in braces, dots filled in."""
    text = re.sub(r"\\[,;! ]|\\left|\\right", " ", text)
    inner = re.sub(r"[{}\\]", " ", text.replace(r"\{", "{").replace(r"\}", "}"))
    parts = [
        part.strip() for part in re.sub(r"\\?[cl]?dots|ldots|cdots|\.\.\.", "...", inner).split(",") if part.strip()
    ]
    numbers: list[int] = []
    gap = False
    for part in parts:
        if part in ("...", "ldots", "dots", "cdots"):
            gap = True
        elif re.fullmatch(r"-?\d+", part):
            value = int(part)
            if gap:
                if len(numbers) < 2:
                    return None
                step = numbers[1] - numbers[0]
                if step == 0 or (value - numbers[-1]) % step or abs(value - numbers[-1]) // abs(step) > 400:
                    return None
                numbers += list(range(numbers[-1] + step, value, step))
                gap = False
            numbers.append(value)
        else:
            return None
    return numbers if len(numbers) > 1 and not gap else None


@track1_reader
def _picked(wording: Wording) -> Plan | None:
    asked = chance_asked(wording)
    if asked is None:
        return None
    text = Leftover(asked.setup)
    several = text.take(_SEVERAL)
    if several is None or re.search(r"\bdeck|dice|coin", asked.setup):
        return None
    numbers = None
    for pattern in _SUPPLY:
        if match := text.take(rf"(?:from|of|in|among)(?: among| between)?,? {pattern}"):
            numbers = _set_of(match, wording)
            break
    letters = text.take(r"\| <(\d+)> and <(\d+)>,? |, <(\d+)> and <(\d+)>,")
    if numbers is None or len(set(numbers)) != len(numbers):
        return None
    if not text.idle(
        r"(?:and )?(?:then )?(?:are |is )?(?:multiplied|added)(?: together)?", r"without replacement", r"each"
    ):
        return None
    size = int(several["n"])
    distinct = (
        bool(several["how"])
        or "without replacement" in asked.setup
        or "prime" in several.group()
        or "member" in several.group()
    )
    if not distinct or size > 3:
        return None
    names = [f"x_{index}" for index in range(1, size + 1)]
    space: list[Row | str] = [row("ONE_OF", name, *numbers) for name in names]
    space += [f"{a} < {b}" for a, b in pairwise(names)]
    event = asked.event
    if letters:
        event = event.replace("<", " <")
    value = _number_event(event, names, space, letters, wording)
    return asked.plan(value) if value else None


_THOSE = r"(?:(?:of )?(?:the|their|these|both|all|two|2|3|numbers?|integers?|primes?|members?|selected|chosen|drawn|resulting|positive|on|cards?|slips?) ?)*"


def _number_event(
    event: str, names: list[str], space: list[Row | str], letters: re.Match[str] | None, wording: Wording
) -> Row | None:
    if match := re.fullmatch(
        rf"{_THOSE}(?P<op>sum|product|difference|positive difference){_THOSE} ?(?:is|will be|equals|of|be) (?P<what>.+)",
        event,
    ):
        expression = {"sum": "+".join(names), "product": "*".join(names)}.get(match["op"], f"{names[1]} - {names[0]}")
        if "difference" in match["op"] and len(names) != 2:
            return None
        kind = face_kind(re.sub(r"^(?:exactly |equal to )", "", match["what"]))
        return share_of(kind, expression, *space) if kind else None
    if (
        re.fullmatch(
            r"the (?:smaller|lesser)(?: one| number)? (?:divides|is a (?:divisor|factor) of) the (?:larger|greater|bigger)(?: one| number)?",
            event,
        )
        and len(names) == 2
    ):
        return row("PROBABILITY_WHERE", "mod(x_2, x_1) = 0", *space)
    if match := re.fullmatch(
        rf"(?:both|all|all 3|both of|{_THOSE})(?:{_THOSE})? ?(?:are|is|will be) (?:both |all )?(?P<what>.+)", event
    ):
        kind = read_kind(match["what"])
        conditions = kind.plain() if kind else None
        if conditions is None or re.search("prime to|different|same", match["what"]):
            if re.fullmatch(r"relatively prime|coprime", match["what"]) and len(names) == 2:
                return row("PROBABILITY_WHERE", "gcd(x_1, x_2) = 1", *space)
            return None
        return row(
            "PROBABILITY_WHERE", row("ALL_OF", *(part for name in names for part in on(conditions, name))), *space
        )
    if match := re.fullmatch(r"<(\d+)> is (?P<what>.+)", event.strip()):
        if not letters or len(names) != 2:
            return None
        known = [wording.formulas[int(group)].strip() for group in letters.groups() if group]
        node, kind = formula(wording, match[1]), read_kind(match["what"])
        if node.symbols() - set(known) or kind is None:
            return None
        flat: Row | None = None
        for order in (names, names[::-1]):
            placed = node
            for letter, name in zip(known, order, strict=True):
                placed = replace_symbol(placed, letter, parse(name))
            part = share_of(kind, to_plain(placed), *space)
            flat = part if flat is None else row("DIV", row("ADD", flat, part), 2)
        return flat
    return None


_NUMBERS = r"(?P<numbers>(?:(?:positive|\d-digit|even|odd|prime|natural|whole) )*(?:integers?|numbers?|multiples?|divisors?|factors?)\b[^.]*?)"
_ONE = (
    rf"(?:a|an|one) (?:number|integer) (?:is|will be) {_PICKED} from (?:among )?(?:the )?(?:set of )?(?:all )?(?:the )?(?:possible )?{_NUMBERS}",
    rf"an? {_NUMBERS} (?:is|will be) {_PICKED}(?: from all possible [^.]*)?",
    rf"(?:the |all )?{_NUMBERS} are (?:placed|put|written|written down)(?: on [^.]*?)?(?: in(?:to)? (?:a|the) [a-z]+)?(?:,? and|\.) (?:a|one) (?:number|card|slip|ball|one)(?: of the \d+ cards)? is {_PICKED}(?: from (?:the|it)[^.]*)?",
    rf"(?:the )?{_NUMBERS} are written on \d+ cards,? with one number on each card[.,] [a-z]+ (?:picks|draws|selects|chooses) one of the \d+ cards",
    r"(?:the )?numbers (?P<low>1) through (?P<high>\d+) are written on (?:\d+ )?(?:cards|slips of paper|balls),? (?:with )?one (?:number )?(?:on|per) (?:each )?[a-z]+[.,] [a-z]+ (?:picks|draws|selects|chooses) one (?:of the \d+ cards|card)",
)


@track1_reader
def _one_number(wording: Wording) -> Plan | None:
    asked = chance_asked(wording)
    if asked is None:
        return None
    setup, event = asked.setup, asked.event
    if not setup:
        inside = re.fullmatch(rf"an? {_NUMBERS} (?:{_PICKED} )?(?P<event>is (?:also )?.+|has .+|contains .+)", event)
        if inside is None:
            return None
        numbers, event = inside["numbers"], inside["event"]
        numbers = re.sub(rf",? {_PICKED}$", "", numbers)
    else:
        match = next(filter(None, (re.fullmatch(pattern, setup) for pattern in _ONE)), None)
        if match is None:
            return None
        numbers = match["numbers"] if "numbers" in match.groupdict() else f"integers from 1 to {match['high']}"
    event = re.sub(
        rf"^(?:the|this|that|it)?(?: selected| chosen| picked| resulting)? ?(?:number|integer|one)?(?: {_PICKED})?(?: on (?:her|his|the) card| on it)? ?(?:(?:is|will be)|(?=has|have|contains|ends)|'s )",
        "",
        event,
    ).strip()
    event = re.sub(r"^(?:number's|its) (?=units|tens|ones)", "whose ", event)
    numbers = re.sub(r"^(?:numbers?|integers?) (?:from )?(?=1 (?:to|through))", "integers from ", numbers)
    if named := re.fullmatch(r"(?:consecutive )?(?:natural |positive )?(?:numbers|integers) <(\d+)>", numbers):
        items = listed(wording.formulas[int(named[1])].split("=")[-1], wording)
        if not items:
            return None
        numbers = f"integers from {items[0]} to {items[-1]}" if items == list(range(items[0], items[-1] + 1)) else ""
    return _share(numbers, event, asked, wording)


def _share(numbers: str, event: str, asked: Chance, wording: Wording) -> Plan | None:
    found = read_numbers(numbers, wording)
    kind = found.finished() if found else None
    if found is None or kind is None or kind.plain() is None:
        return None
    wanted = _event_kind(numbers, event, wording)
    if wanted is None:
        return None
    space = kind.plain() or ()
    return asked.plan(row("DIV", wanted.count(*space), kind.count()))


def _event_kind(numbers: str, event: str, wording: Wording) -> Kind | None:
    if simple := read_kind(event):
        return simple
    both = read_numbers(f"{numbers} {event}", wording)
    return both.finished() if both else None
