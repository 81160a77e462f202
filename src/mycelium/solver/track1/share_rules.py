# ruff: noqa: E501
"""Everyday comparisons: parts in a ratio, two sets that overlap, equal rates, averages that change, what money buys."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.solver.track1.angle_rules import plain_angles
from mycelium.solver.track1.leftover import Leftover
from mycelium.solver.track1.plans import Plan
from mycelium.solver.track1.readers import RowArgument, row, track1_reader, whole_plan
from mycelium.solver.track1.told import sentences
from mycelium.solver.track1.wording import Wording


def stem(word: str) -> str:
    """A noun without its plural ending."""
    word = word.strip(" .,?")
    return re.sub(r"(?<=[a-z])s$", "", re.sub(r"ies$", "y", re.sub(r"(?<=[sxh])es$", "", word)))


@track1_reader
def _parts_in_ratio(wording: Wording) -> Plan | None:
    """ "The ratio of red to blue to green is 1:5:3. There are 27 green. How many are there in all?" """
    text = plain_angles(wording)
    rest = Leftover(text)
    said = rest.take(
        r"(?:the )?ratio of (?P<kinds>[a-z' ]+? to [a-z' ]+?(?: to [a-z' ]+?)*)(?: in [a-z' ]+?)? is (?P<r>\d+(?:(?::| to )\d+)+)"
    ) or rest.take(
        r"(?P<kinds>[a-z ]+(?:, [a-z ]+)*,? and [a-z ]+) in the ratio(?: of)? (?P<r>\d+(?::\d+)+)(?:, respectively)?"
    )
    if said is None:
        return None
    parts = [int(part) for part in re.findall(r"\d+", said["r"])]
    kinds = [_key(kind) for kind in re.split(r" to |, and |, | and ", said["kinds"])]
    if len(kinds) != len(parts) or len(set(kinds)) != len(kinds) or "" in kinds:
        return None
    known = rest.take(
        r"(?:(?:if |and |but )?(?:there (?:are|were)|[a-z]+ (?:has|have|had|currently has|uses|used|bakes|baked)(?: a)?(?: total of)?|a total of|contains?) )(?P<n>\d+) (?P<what>[a-z ]+?)(?= in |[,.?]| and |$)"
    )
    if known is None:
        return None
    asked = rest.take(r"how many (?P<what>[a-z ]+?)(?: (?:are|were|does|do|did|should|will)\b[^?]*)?\?")
    if asked is None or not rest.idle(
        r"\bonly\b", r"\ball\b", r"\btotal\b", r"\bor\b", r"\beach\b", r"\bif\b", r"\bother\b(?= colors)"
    ):
        return None
    have, want = _index(known["what"], kinds), _index(asked["what"], kinds)
    if have is None and want is None:
        return None
    if have is not None and want is not None and have == want:
        return None
    total = sum(parts)
    top = total if want is None else parts[want]
    bottom = total if have is None else parts[have]
    if (have is None and not re.search(r"total|in all|all", text) and len(kinds) > 2) or (
        want is None and _index(asked["what"], kinds, strict=False) is not None
    ):
        return None
    return whole_plan(row("DIV", row("MUL", int(known["n"]), top), bottom))


def _key(kind: str) -> str:
    words = [stem(word) for word in kind.split() if word not in ("the", "number", "of", "a", "paint")]
    return words[0] if words else ""


def _index(text: str, kinds: list[str], strict: bool = True) -> int | None:
    found = [index for index, kind in enumerate(kinds) if kind in [stem(word) for word in text.split()]]
    return found[0] if len(found) == 1 else (found[0] if found and not strict else None)


@track1_reader
def _two_sets(wording: Wording) -> Plan | None:
    """Of N, so many in one set, so many in another, so many in both: how many in neither, or in one of them."""
    text = plain_angles(wording)
    if "both" not in text and "neither" not in text:
        return None
    rest = Leftover(text)
    every = rest.take(
        r"(?:of the|of|in a [a-z ]+ (?:of|with)|a group of|there are|among|out of|a [a-z]+ of|a total of|all|with) (?P<n>\d+) [a-z]+"
    )
    both = rest.take(
        r"(?P<n>\d+)(?: of the| of them)?(?: [a-z]+){0,4}? both\b[^,.?]*|(?P<m>\d+) [a-z ]*(?:are in|take|like|have|play) (?:the )?(?:2|both)[^,.?]*"
    )
    if every is None or both is None:
        return None
    c = int(both["n"] or both["m"])
    single = [int(m) for m in re.findall(r"(?<![\w.])\d+(?![\w.%/])", rest.text)]
    if re.search(r"%|<\d|fewer|more than|times|twice|half|third|only|exactly", rest.text):
        return None
    if len(single) == 2 and (
        ask := re.search(
            r"how many [^.?]*\b(?:neither|not [a-z ]*either|don't [a-z ]*either|no [a-z]+ (?:or|nor))[^.?]*\?",
            rest.text,
        )
    ):
        if re.search(r"\d", ask.group()):
            return None
        return whole_plan(row("NEITHER_OF_TWO", int(every["n"]), *single, c))
    covered = re.search(r"(?:each|every|all)[^.]* (?:at least one|or both|either)|at least one of", rest.text)
    if (
        len(single) == 1
        and covered
        and re.search(r"how many [^.?]*\?", rest.text)
        and not re.search(r"how many [^.?]*\b(?:only|but not|neither|either)\b", text)
    ):
        return whole_plan(row("ADD", row("SUB", int(every["n"]), single[0]), c))
    return None


_AMOUNT = re.compile(
    r"(?P<money>\$)?(?P<n>\d+(?:\.\d+)?(?:/\d+)?)(?P<cents> cents\b)?(?: (?P<dozen>dozen))?(?: (?P<unit>[a-z]+))?"
)
_RATE = r"at (?:this|that|the same|a constant) (?:rate|speed|pace|price)|same (?:rate|as|price)|travels?|cost|costs|recipe|requires?|make|makes|scale|represents?|on a map|uses?|equal to|worth|consumes?|produces?|pumps?|as much as"

_INVERSE = r"\d+ (?:builders|workers|men|women|people|painters|machines|pumps|pipes|horses|cows|students|friends|men)\b|(?:speed|rate) of \d|traveled at|instead|half|quarter|third\b"


@track1_reader
def _equal_rates(wording: Wording) -> Plan | None:
    """ "192 miles on 6 gallons; how far on 8 gallons?": three amounts, the third of a kind with one of the first two."""
    text = plain_angles(wording)
    if not re.search(_RATE, text) or re.search(
        r"%|<\d|:|\bmore\b|\bless\b|fewer|\bleft\b|remain|\beach\b|another|other\b|first|then|twice|half|third|increase|decrease|profit|change|tax|per cent|discount|\bfaster|slower|older|total|altogether|together|average|area|square|cubic|perimeter|additional|extra|after|before|only|if (?:he|she|they) (?:also|already)",
        text,
    ):
        return None
    amounts = list(_AMOUNT.finditer(text))
    if len(amounts) != 3 or re.search(_INVERSE, text):
        return None
    units = [
        "$" if m["money"] else "cent" if m["cents"] else (m["dozen"] or "") + stem(m["unit"] or "") for m in amounts
    ]
    if not all(units) or units[0] == units[1]:
        return None
    if units[2] == units[0]:
        same, other = 0, 1
    elif units[2] == units[1]:
        same, other = 1, 0
    else:
        return None
    parts = sentences(text)
    if amounts[1].start() > text.find(parts[0]) + len(parts[0]):
        return None
    ask = re.search(r"how (?P<what>many|far|much|long)(?: (?P<noun>[a-z]+))?", text)
    if ask is None:
        return None
    noun = stem(ask["noun"] or "")
    fits = (
        (ask["what"] == "many" and (noun == units[other] or (units[other] == "$" and noun == "dollar")))
        or (ask["what"] == "far" and units[other] in ("mile", "kilometer", "meter", "feet", "foot"))
        or (ask["what"] == "long" and units[other] in ("hour", "minute", "second", "day"))
        or (ask["what"] == "much" and units[other] == "$")
    )
    if not fits:
        return None
    values = [Fraction(m["n"]) for m in amounts]
    return whole_plan(row("DIV", row("MUL", values[2], values[other]), values[same]))


_SCORES = r"(?P<list>\d+(?:\.\d+)?(?:, \d+(?:\.\d+)?)*,? and \d+(?:\.\d+)?)"
_MEAN = r"(?:mean|average|arithmetic mean)"


@track1_reader
def _averages(wording: Wording) -> Plan | None:
    text = plain_angles(wording).strip(" ?.")
    if not re.search(_MEAN + r"|averag|median|range", text):
        return None
    return _needed_score(text) or _changed_mean(text) or _joined_means(text) or _of_told_list(text)


def _numbers(text: str) -> list[Fraction]:
    return [Fraction(n) for n in re.findall(r"\d+(?:\.\d+)?", text)]


def _needed_score(text: str) -> Plan | None:
    """The next score that makes the mean of all of them a given one."""
    match = re.search(rf"{_SCORES}", text)
    wanted = (
        re.search(
            rf"(?:{_MEAN}|averages?)[^.?]*? (?:be |equal(?: to)? |of |to |is |equals )*(?P<m>\d+(?:\.\d+)?)%?(?: points?)?(?: on| for| after|$|\?|,)",
            text[match.end() :],
        )
        if match
        else None
    )
    if (
        match is None
        or wanted is None
        or not re.search(r"what (?:score|grade|must|is the (?:lowest|minimum))[^?]*", text[match.end() :])
    ):
        return None
    if not re.search(r"\b(?:next|fourth|fifth|sixth|seventh|eighth|final|last)\b", text) or re.search(
        r"at least|increase|median|dropp|lowest", text
    ):
        return None
    scores = _numbers(match["list"])
    other = [
        n
        for n in _numbers(text[: match.start()] + text[match.end() :])
        if n not in (Fraction(wanted["m"]), len(scores), len(scores) + 1)
    ]
    if other:
        return None
    return whole_plan(row("SUB", row("MUL", Fraction(wanted["m"]), len(scores) + 1), row("ADD", *scores)))


def _changed_mean(text: str) -> Plan | None:
    """A mean before and after numbers are added or removed: their mean, or the one number."""
    first = re.match(
        rf"the {_MEAN} (?:of (?P<n>\d+) [a-z ]+|[a-z ]+ of (?P<m>\d+) [a-z ]+) is (?P<a>\d+(?:\.\d+)?)[.,;] (?P<rest>.+)",
        text,
    )
    if first is None:
        return None
    n, a = int(first["n"] or first["m"]), Fraction(first["a"])
    rest = first["rest"]
    more = re.fullmatch(
        rf"(?:if |when )?(?P<k>a|an|one|another|2|3)(?: more| new| additional)? (?:numbers?|scores?|[a-z]+)(?: <\d+>)?(?: and <\d+>)?,? (?:is|are) (?P<way>added|removed|included|dropped|taken out)(?: (?:to|from) the [a-z ]+)?,? (?:and )?the (?:new )?{_MEAN}(?: of the [a-z0-9 -]+)? (?:becomes|is|increases to|decreases to|changes to|is now) (?P<b>\d+(?:\.\d+)?)[.,;]? what (?:is|was) (?:the )?(?P<ask>(?:{_MEAN}|sum) of (?:<\d+> and <\d+>|the \d [a-z ]+)|(?:value of (?:the|this) |the )?(?:added |removed |new |dropped |additional |other )?(?:number|score)(?: that was (?:added|removed))?)",
        rest,
    )
    if more is None:
        return None
    k = int(more["k"]) if more["k"].isdigit() else 1
    away = more["way"] in ("removed", "dropped", "taken out")
    before, after = row("MUL", n, a), row("MUL", n - k if away else n + k, Fraction(more["b"]))
    gained = row("SUB", before, after) if away else row("SUB", after, before)
    if k > 1 and not re.match(rf"{_MEAN}|sum", more["ask"]):
        return None
    return whole_plan(row("DIV", gained, k) if k > 1 and not more["ask"].startswith("sum") else gained)


def _joined_means(text: str) -> Plan | None:
    """The mean of two groups together, from the size and the mean of each."""
    pairs = re.findall(
        rf"(?:the )?{_MEAN} (?:[a-z]+ )?of (?:[a-z]+ )*(?P<n>\d+) (?:of )?[a-z '-]+ (?:is|was) (?P<m>\d+(?:\.\d+)?)",
        text,
    )
    if len(pairs) != 2:
        return None
    sets = re.findall(rf"{_MEAN} of (?:one|a|a separate|another) set of (\d+) numbers is (\d+)", text)
    pairs = sets if len(sets) == 2 else pairs
    used = {Fraction(v) for pair in pairs for v in pair}
    sizes = [int(n) for n, _ in pairs]
    if any(v not in used and v != sum(sizes) for v in _numbers(text)) or not re.search(
        rf"what is the {_MEAN}[^?]*(?:all|together|combined|both|entire)", text
    ):
        return None
    total: list[RowArgument] = [row("MUL", int(n), Fraction(m)) for n, m in pairs]
    return whole_plan(row("DIV", row("ADD", *total), sum(sizes)))


def _of_told_list(text: str) -> Plan | None:
    """The mean, median or range of a list that a sentence tells."""
    match = re.search(_SCORES, text)
    ask = re.search(rf"what (?:is|was) (?:the|her|his|their) (?P<what>{_MEAN}|median|range)\b(?P<of>[^?]*)$", text)
    if match is None or ask is None or ask.start() < match.end() or len(sentences(text)) < 2:
        return None
    scores = _numbers(match["list"])
    if len(scores) < 3 or re.search(
        r"increase|added|removed|dropp|next|another|new\b|\bif\b|respectively|%|<\d",
        text[: match.start()] + text[match.end() :],
    ):
        return None
    if any(n != len(scores) for n in _numbers(text[: match.start()] + text[match.end() :])):
        return None
    if ask["what"] == "median":
        return whole_plan(row("MEDIAN", *scores))
    if ask["what"] == "range":
        return whole_plan(row("SUB", row("MAX", *scores), row("MIN", *scores)))
    return whole_plan(row("MEAN", *scores))


@track1_reader
def _what_money_buys(wording: Wording) -> Plan | None:
    """How many things of one price some money buys."""
    text = plain_angles(wording)
    text = re.sub(
        r"(\d+) dollars?(?: and (\d+) cents)?",
        lambda m: f"${int(m[1]) + Fraction(int(m[2] or 0), 100).__float__():.2f}",
        text,
    )
    text = re.sub(r"\bone dollar\b", "$1", text)
    money = re.findall(r"\$(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?) cents", text)
    if (
        len(money) != 2
        or not re.search(r"how many|(?:maximum|greatest|largest|most) number", text)
        or not re.search(r"buy|bought|purchase|copy|copied", text)
    ):
        return None
    rest = re.sub(r"\$\d+(?:\.\d+)?|\d+(?:\.\d+)? cents", " | ", text)
    if re.search(
        r"\d|%|<|quarter|half|third|fourth|fifth|\bboth\b|sell|earn|gave|gives|\bmore\b|\bless\b|\bother\b|another|\bafter\b|left|tax (?!included)|discount|free|dozen|pack|and an?\b|already|spent|spends",
        rest,
    ):
        return None
    values = [Fraction(d) if d else Fraction(c) / 100 for d, c in money]
    price, budget = min(values), max(values)
    if price == budget or not re.search(r"each|price|cost|per", text):
        return None
    return whole_plan(row("FLOOR_DIV", budget, price))


@track1_reader
def _percent_changes(wording: Wording) -> Plan | None:
    """Two changes in percent one after the other, or the change that undoes one."""
    text = plain_angles(wording).strip(" ?.")
    changes = re.findall(
        r"(?P<way>increas\w*|decreas\w*|rises?|rose|falls?|fell|drops?|dropped|went up|goes up|goes down|went down|gains?|gained|loses|lost|reduced|raised)(?: in (?:price|value))? (?:by |an? (?:additional |further )?)?(?P<p>\d+(?:\.\d+)?)%",
        text,
    )
    if not changes or re.search(r"\$|<\d|of the|students|respectively|square|rectangle|area|side|radius|length", text):
        return None
    if len(re.findall(r"\d+(?:\.\d+)?%", text)) != len(changes):
        return None
    up = r"increas|ris|rose|went up|goes up|gain|raised"
    signed = [Fraction(p) * (1 if re.match(up, way) else -1) for way, p in changes]
    ask = re.search(
        r"what (?:percent|percentage|(?:was|is) the (?:overall|net|total|resulting)? ?(?:percent|percentage)? ?(?:change|increase|decrease|percent \w+))[^?]*$|by what percent[^?]*$",
        text,
    )
    if ask is None:
        return None
    if len(signed) == 1 and re.search(
        r"(?:back to|return to|restore|equal to) (?:be )?(?:its |the |to )*(?:original|starting|initial)|original price at the",
        ask.group(),
    ):
        if re.search(r"go up|increase", ask.group()) and signed[0] > 0:
            return None
        p = abs(signed[0])
        return whole_plan(row("DIV", row("MUL", 100, p), row("ADD" if signed[0] > 0 else "SUB", 100, p)))
    if len(signed) == 2 and re.search(r"overall|net|total|result|compared|original", ask.group()):
        change = row("COMBINED_PERCENT_CHANGE", *signed)
        product = (1 + signed[0] / 100) * (1 + signed[1] / 100)
        if "decrease" in ask.group():
            return whole_plan(row("SUB", 0, change)) if product < 1 else None
        return whole_plan(change) if product > 1 else None
    return None
