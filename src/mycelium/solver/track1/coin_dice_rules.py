# ruff: noqa: E501
"""Probabilities of flipped coins and rolled dice."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.solver.track1.chances import (
    HOW_MANY,
    chance_asked,
    count_of,
    face_kind,
    how_many,
    share_of,
    successes,
)
from mycelium.solver.track1.leftover import Leftover
from mycelium.solver.track1.loose_events import bare
from mycelium.solver.track1.number_kinds import Kind
from mycelium.solver.track1.plans import Plan
from mycelium.solver.track1.readers import Row, row, track1_reader, whole_plan
from mycelium.solver.track1.told import told
from mycelium.solver.track1.wording import Wording

_WHO = r"(?:[a-z]+ (?:twice )?)"
_N = r"(?P<n>\d+|an?|one|the|each of \d+,?)"
_TIMES = r"(?: (?P<t>\d+) times| once)?"
_TAIL = r"(?:,? and (?:the (?:sequence|result|numbers?|outcomes?|sum|product|values?)|their|multiply|add|multiplies|adds)[^.]*)?"
_COIN = re.compile(
    rf"(?:{_WHO}?(?:flip|toss|flipping|tossing)(?:s|es)? {_N} coins?|{_N.replace('<n>', '<m>')} coins? (?:is|are) (?:to be )?(?:flipped|tossed)){_TIMES}{_TAIL}"
)
_DIE = r"(?:standard )?,? ?(?:(?P<f{0}>\d+)-sided )?(?:dice|die|number cubes?|cubes)"
_DICE = re.compile(
    rf"(?:{_WHO}?(?:roll|toss|throw|rolling)(?:s|es)? {_N} {_DIE.format(1)}|{_N.replace('<n>', '<m>')} {_DIE.format(2)} (?:is|are) (?:to be )?(?:each )?(?:rolled|tossed|thrown)){_TIMES}{_TAIL}"
)
_WEIGHTED = re.compile(
    r"[.,]? ?(?:the |this )?coin (?:has|with) an? (?P<p>[\d/.]+) probability of (?:coming up|landing) heads(?: and an? (?P<q>[\d/.]+) probability of (?:coming up|landing) tails)?"
    r"|[.,]? (?:that|which|and it) (?:comes up|lands) heads with (?:a )?probability (?P<r>[\d/.]+)"
)
_NUMBERED = re.compile(
    r"(?:[,.] ?|^| )(?:and |with |the |each |of |dice |die |has |have |having |\d+ |faces? |sides? |its |are |is |every |a |marked |labeled |digits |whose )+(?:numbered|labeled|marked)? ?(?:with )?(?:the )?(?:digits |numbers |integers )?(?:from )?1 (?:to|through) (?P<f>\d+)(?: (?:on|printed)[^.,]*)?(?=[.,]|$| (?:are|is) )"
)
_GET = r"(?:(?:(?:there (?:is|are|will be)|that|[a-z]+|the sequence)(?: will)? )?(?:gets?|flips?|rolls?|obtains?|rolling|getting|flipping|obtaining|contains?|will get|are|is|has|have|be|show) )?"
_UNIT = r"(?:dice|die|coins?|flips?|tosses|toss|rolls?|of them|times)"
_SHOW = r"(?: (?:that |which )?(?:will |would |all |both )?(?:are|is|be|come up|comes up|coming up|land|lands|landing|turn up|shows?|shows? up|showing|have|result in|being|to be|rolled|up as))*"
_END = r"(?: (?:up|face up|facing up|are flipped|is flipped|are rolled|is rolled|come up|comes up|occur|appear|are obtained|is obtained|show up|showing|out of (?:the )?\d+(?: flips| tosses| rolls)?))*"
_COUNTED = re.compile(
    rf"{_GET}(?P<q>{HOW_MANY})(?: of (?:the|these|her|his|my|them|those|our|its) ?(?:\d+)?)? ?{_UNIT}?{_SHOW} (?P<what>[\w' ]+?){_END}"
)
_WHAT_FIRST = re.compile(
    rf"{_GET}(?P<what>[\w' ]+?)(?: on| in| for)? (?P<q>{HOW_MANY})(?: {_UNIT}| of (?:the |her |his |those )?(?:\d+ )?{_UNIT})(?: out of (?:the )?\d+(?: {_UNIT})?)?"
)
_SUM = re.compile(
    rf"{_GET}(?:the |their |a )?(?P<op>sum|total|product)(?: (?:of|the|their|these|all|values?|numbers?|\d+|rolls?|dice|faces?|face|up|on|top|shown|showing|rolled|that|are|obtained|result|two|which|appear|come|outcomes|six|both|results|she|he|rolls|facing))*?"
    r" (?:is|will be|equals|being|of(?= \d+$)|be|turns out to be|are|equal to) (?P<what>.+)"
)
_SAME = re.compile(
    r"(?:all |the |both |\d+ |each |of |they |we |you )*(?:dice|numbers|of them|of the dice|rolls|coins|flips|numbers rolled|values)? ?(?:all |both |will )*(?:show|come up|are|have|land on|display|roll|be)?(?: up)?(?: all)?(?: on)? ?the same(?: number| value| face| side)?(?: on (?:both|all \d+) dice)?"
)
_DIFFERENT = re.compile(
    r"(?:all |the |both |\d+ |each |of |they )*(?:dice|numbers|rolls|numbers rolled|values)? ?(?:all |both |will )*(?:show|come up|are|have|land on|roll|be)?(?: all)?(?: a)? ?(?:different|distinct)(?: numbers?| values?)?"
    r"|no 2 (?:of the )?(?:\d+ )?(?:dice|numbers|rolls)(?: will)? (?:show|are|match|have|be)(?: the same(?: number| value)?| equal)?"
)
_SOME_SAME = re.compile(
    r"at least 2(?: of the)?(?: \d+)? (?:dice|of them|of the dice|numbers|rolls|people|faces)(?: will)? (?:show|have|are|match|land on|roll)(?: the)? ?(?:same)?(?: number| value)?"
)


@track1_reader
def _coins(wording: Wording) -> Plan | None:
    asked = chance_asked(wording)
    setup = asked.setup if asked else ""
    heads = Fraction(1, 2)
    if weighted := _WEIGHTED.search(setup):
        heads = Fraction(weighted["p"] or weighted["r"])
        setup = setup[: weighted.start()].strip(" ,.")
        if weighted["q"] and heads + Fraction(weighted["q"]) != 1:
            return None
    if asked is None or (weighted is None and re.search("unfair|weighted|biased", setup)) or not setup:
        return None
    flips = _flips(re.sub(r"\b(?:unfair|weighted|biased) ", "", setup))
    if flips is None:
        return None
    event = asked.event
    if flips > 60:
        return None
    if (more := re.fullmatch(rf"{_GET}(more|fewer|less) (heads|tails) than (heads|tails)", event)) and more[2] != more[
        3
    ]:
        if heads != Fraction(1, 2):
            return None
        return asked.plan(successes(flips, [k for k in range(flips + 1) if 2 * k > flips], Fraction(1, 2)))
    if re.fullmatch(
        rf"{_GET}(?:the same number of|an equal number of|as many|equally many) (?:heads|tails) (?:and|as) (?:heads|tails)",
        event,
    ):
        return asked.plan(successes(flips, [flips // 2], heads)) if flips % 2 == 0 else None
    if heads == Fraction(1, 2) and _SAME.fullmatch(event):
        return asked.plan(successes(flips, [0, flips], Fraction(1, 2)))
    for pattern in (_COUNTED, _WHAT_FIRST):
        counted = pattern.fullmatch(event)
        if counted and re.fullmatch(r"(?:a )?(?:heads?|tails?)", counted["what"].strip()):
            allowed = how_many(counted["q"], flips)
            side = heads if "head" in counted["what"] else 1 - heads
            return asked.plan(successes(flips, allowed, side)) if allowed else None
    value = _bare_coin_event(bare(event), flips, heads)
    return asked.plan(value) if value else None


_COINS_NAMED = {"penny": 1, "nickel": 5, "dime": 10, "quarter": 25, "half-dollar": 50, "half dollar": 50}


def _flips(setup: str) -> int | None:
    """How often a coin is flipped; None where the setup says anything else."""
    match = _COIN.fullmatch(setup)
    if match:
        return _size(match["n"] or match["m"]) * int(match["t"] or 1)
    rest = Leftover(setup)
    if not rest.take(r"\b(?:flip|toss|throw)(?:s|es|ped|ed|ping|ing)?\b"):
        return None
    coins = rest.take(r"\b(?P<n>\d+|an?|one|the) (?:[a-z]+ )?coins?\b")
    times = rest.take(r"\b(?P<t>\d+) (?:consecutive |successive )?(?:times|flips|tosses)\b")
    named = rest.take(rf"(?:a (?:{'|'.join(_COINS_NAMED)}),? ?(?:and )?)+")
    if coins is None and named is None and times is None:
        return None
    if not rest.idle(r"\bthe same\b", r"\bonce\b", r"\beach\b", r"\bif\b", r"in a row"):
        return None
    count = _size(coins["n"]) if coins else 1
    if named:
        listed = len(re.findall("|".join(_COINS_NAMED), named.group()))
        if coins and count not in (1, listed):
            return None
        count = listed
    return count * (int(times["t"]) if times else 1)


def _bare_coin_event(event: str, flips: int, heads: Fraction) -> Row | None:
    """The probability of an event told in its bare words."""
    if match := re.fullmatch(
        rf"(?P<q>{HOW_MANY}) (?P<side>heads?|tails?)(?: and (?P<r>{HOW_MANY}) (?P<other>heads?|tails?))?", event
    ):
        allowed = how_many(match["q"], flips)
        if match["r"]:
            second = how_many(match["r"], flips)
            if not second or not allowed or match["side"][0] == match["other"][0]:
                return None
            allowed = [k for k in allowed if flips - k in second]
        chance = heads if match["side"].startswith("head") else 1 - heads
        return successes(flips, allowed, chance) if allowed else None
    if match := re.fullmatch(rf"(?P<side>heads?|tails?) (?P<q>{HOW_MANY})(?: times?)?", event):
        allowed = how_many(match["q"], flips)
        return successes(flips, allowed, heads if match["side"].startswith("head") else 1 - heads) if allowed else None
    if match := re.fullmatch(
        r"(?:first|last) (?P<k>\d+) (?:both |all )?(?P<side>heads?|tails?)(?: and (?:last|first|other) (?P<j>\d+) (?:both |all )?(?:heads?|tails?))?",
        event,
    ):
        k = int(match["k"]) + int(match["j"] or 0)
        if k > flips and flips > 1 or (match["j"] and heads != Fraction(1, 2)):
            return None
        return row("POWER", heads if match["side"].startswith("head") else 1 - heads, k)
    if heads != Fraction(1, 2):
        return None
    if re.fullmatch(r"(?:all |both )?same|all (?:heads or all tails|same)|(?:either )?all heads or all tails", event):
        return successes(flips, [0, flips], heads)
    if re.fullmatch(
        r"(?:not all same|at least (?:1|one) heads? and at least (?:1|one) tails?|at least (?:1|one) tails? and at least (?:1|one) heads?)",
        event,
    ):
        return row("SUB", 1, successes(flips, [0, flips], heads))
    if match := re.fullmatch(
        rf"(?P<names>(?:(?:both |and )?(?:{'|'.join(_COINS_NAMED)}) ?)+)(?:both |all )?(?P<what>heads|tails|same)",
        event,
    ):
        k = len(re.findall("|".join(_COINS_NAMED), match["names"]))
        return (
            row("POWER", Fraction(1, 2), k - 1 if match["what"] == "same" else k)
            if k > (match["what"] == "same")
            else None
        )
    return None


def _size(text: str) -> int:
    return count_of(text.removeprefix("each of ").rstrip(","))


@track1_reader
def _dice(wording: Wording) -> Plan | None:
    asked = chance_asked(wording)
    if asked is None or not re.search(r"\b(?:dice|die|cubes?)\b", f"{asked.setup} {asked.event}"):
        return None
    faces: int | None = None
    setup = asked.setup
    if numbered := _NUMBERED.search(setup):
        faces = int(numbered["f"])
        setup = (setup[: numbered.start()] + setup[numbered.end() :]).strip(" ,.")
    match = _DICE.fullmatch(setup)
    event = asked.event
    if match is None and not setup:
        with_dice = re.fullmatch(
            r"(?P<event>.+?) (?:with|on|using|by rolling|from rolling) (?P<n>\d+|an?) (?:such )?(?:standard )?(?:(?P<f>\d+)-sided )?(?:dice|die)",
            event,
        )
        if with_dice is None:
            return None
        event, number, sides = with_dice["event"], _size(with_dice["n"]), with_dice["f"]
        times = 1
    elif match is None:
        loose = _rolls(setup)
        if loose is None:
            return None
        number, sides, times = loose[0], loose[1], 1
    else:
        number, times = _size(match["n"] or match["m"]), int(match["t"] or 1)
        sides = match["f1"] or match["f2"]
    if sides and faces and int(sides) != faces:
        return None
    value = _dice_event(event, number * times, int(sides or faces or 6))
    return asked.plan(value) if value else None


def _rolls(setup: str) -> tuple[int, str | None] | None:
    """How many dice are rolled altogether and their faces; None where the setup says anything else."""
    rest = Leftover(setup)
    if not rest.take(r"\b(?:roll|toss|throw)(?:s|es|ed|ing|n)?\b"):
        return None
    dice = rest.take(
        r"\b(?P<n>\d+|an?|one|the|each of \d+)(?: standard)?,? (?:(?P<f>\d+)-sided )?(?:standard )?(?:dice|die|number cubes?)\b"
    )
    times = rest.take(r"\b(?P<t>\d+) times\b")
    if dice is None or not rest.idle(r"\bonce\b", r"\beach\b", r"\bif\b", r"at once"):
        return None
    return _size(dice["n"]) * (int(times["t"]) if times else 1), dice["f"]


def _dice_event(event: str, number: int, faces: int) -> Row | None:
    """The probability of an event when so many dice with so many faces are rolled."""
    if not 1 <= number <= 20 or not 2 <= faces <= 100:
        return None
    event = re.sub(r" on (?:her|his|the|my|their) (?:first )?\d+ rolls?$", "", event)
    if number > 1 and _SAME.fullmatch(event):
        return row("POWER", Fraction(1, faces), number - 1)
    different = row("DIV", row("PERMUTATIONS", faces, number), row("POWER", faces, number)) if number <= faces else None
    if number > 1 and different and _DIFFERENT.fullmatch(event):
        return different
    if number > 1 and different and _SOME_SAME.fullmatch(event):
        return row("SUB", 1, different)
    if (summed := _SUM.fullmatch(event)) or (
        summed := re.fullmatch(
            rf"{_GET}(?:the )?(?:\d+ )?(?:numbers|dice|values|rolls|faces|they)(?: rolled| shown)?(?: will)? (?:add(?: up)? to|(?P<op>sum|total) to|total) (?P<what>\d+)",
            event,
        )
    ):
        kind = face_kind(re.sub(r"^(?:equal to |exactly )", "", summed["what"]))
        return _combined(kind, "*" if summed["op"] == "product" else "+", number, faces) if kind else None
    if number == 2 and (
        apart := re.fullmatch(
            rf"{_GET}(?:the |\d+ )*(?:positive )?(?:integers|numbers|rolls|values|dice|numbers rolled)?(?: that| will)? ?differ by (?:exactly )?(\d+)",
            event,
        )
    ):
        return row("PROBABILITY_WHERE", f"abs(x_1 - x_2) = {apart[1]}", row("EACH_BETWEEN", "x", 2, 1, faces))
    for pattern in (_COUNTED, _WHAT_FIRST):
        counted = pattern.fullmatch(event)
        kind = face_kind(counted["what"]) if counted else None
        if counted and kind:
            allowed = how_many(counted["q"], number)
            return successes(number, allowed, _face_chance(kind, faces)) if allowed else None
    loose = bare(event)
    if match := re.fullmatch(rf"(?P<q>{HOW_MANY}) (?P<what>.+)", loose):
        kind, allowed = face_kind(match["what"]), how_many(match["q"], number)
        if kind and allowed and not re.search(r"same|different|sum|product", match["what"]):
            return successes(number, allowed, _face_chance(kind, faces))
    if match := re.fullmatch(
        r"(?:numbers |top faces |two |\d )?(?P<op>sum|product|total)(?: numbers| top faces| faces| two| both| upper faces)* (?P<not>not )?(?:equal )?(?P<what>.+)",
        loose,
    ):
        kind = face_kind(match["what"])
        value = _combined(kind, "*" if match["op"] == "product" else "+", number, faces) if kind else None
        return row("SUB", 1, value) if match["not"] and value else value
    if number == 1:
        single = re.fullmatch(
            r"(?:(?:the )?(?:number|result|roll|outcome|top face|die|it|she|he|they|you|i)(?: rolled| shown)?(?: is| will be| shows| rolls?| lands on| comes up)|rolling|getting|obtaining) (?P<what>.+?)",
            event,
        )
        single = single or re.fullmatch(r"(?P<what>an? .+?) (?:is rolled|comes up|is obtained|appears)", event)
        kind = face_kind(single["what"]) if single else None
        return _face_chance(kind, faces) if kind else None
    return None


def _face_chance(kind: Kind, faces: int) -> Row:
    return row("DIV", kind.count("n >= 1", f"n <= {faces}"), faces)


def _combined(kind: Kind, sign: str, number: int, faces: int) -> Row | None:
    """The probability that the sum or product of all dice is of a kind."""
    parity = kind.plain()
    if sign == "*" and parity and parity[0] in ("mod(n, 2) = 1", "mod(n, 2) = 0") and len(parity) == 1:
        odd = row("POWER", row("DIV", row("FLOOR_DIV", faces + 1, 2), faces), number)
        return odd if parity[0].endswith("1") else row("SUB", 1, odd)
    if faces**number > 8_000:
        return None
    expression = sign.join(f"x_{index}" for index in range(1, number + 1)) if number > 1 else "x_1"
    return share_of(kind, expression, row("EACH_BETWEEN", "x", number, 1, faces))


@track1_reader
def _expected_roll(wording: Wording) -> Plan | None:
    text = re.sub(r"\((?:an?|the) [^()]*\)", "", told(wording)).strip(" ?.")
    text = (
        re.sub(r"\b(?:fair|standard|regular) ", "", text)
        .replace("octahedral", "8-sided")
        .replace("dodecahedral", "12-sided")
        .replace("icosahedral", "20-sided")
    )
    match = re.fullmatch(
        r"(?:an? (?P<f>\d+)-sided die has (?:its )?faces numbered (?:from )?1 (?:to|through) (?P<g>\d+)\. )?what is the expected value of (?:the|a|one) roll of (?:a|the) (?:(?P<h>\d+)-sided )?die",
        " ".join(text.split()),
    )
    if match is None or (match["f"] and match["f"] != match["g"]):
        return None
    return whole_plan(row("DIV", row("ADD", 1, int(match["h"] or match["f"] or 6)), 2))
