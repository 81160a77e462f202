# ruff: noqa: E501
"""Chances of drawing from a group of kinds: marbles of several colours in a bag, boys and girls in a class."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from mycelium.solver.track1.chances import HOW_MANY, added, chance_asked, count_of, how_many, multiplied, successes
from mycelium.solver.track1.leftover import Leftover
from mycelium.solver.track1.loose_events import bare
from mycelium.solver.track1.plans import Plan
from mycelium.solver.track1.readers import Row, row, track1_reader
from mycelium.solver.track1.wording import Wording

_COUNT = r"(?:\d+|one|an?)"
_ITEM = re.compile(
    rf"(?P<n>{_COUNT}) (?:are |of them are |of which are |is )?(?P<kind>[a-z-]+)(?: (?P<noun>[a-z]+(?: [a-z]+)?))?"
)
_JOIN = re.compile(r",? (?:and|as well as) |, ")


@dataclass(frozen=True, slots=True)
class Group:
    """How many of each kind there are, and what they are called together ("marble"), if that is said."""

    counts: dict[str, int]
    noun: str

    @property
    def size(self) -> int:
        """All of them."""
        return sum(self.counts.values())

    def kind(self, word: str) -> str | None:
        """The kind that a word of the event means: "girls" and "girl" are one."""
        stem = _stem(word)
        found = [kind for kind in self.counts if _stem(kind) == stem]
        return found[0] if len(found) == 1 else None


def _stem(word: str) -> str:
    word = {"women": "woman", "men": "man", "knives": "knife", "mice": "mouse", "geese": "goose"}.get(word, word)
    return re.sub(r"(?<=[a-z])s$", "", re.sub(r"ies$", "y", word))


def read_items(text: str) -> Group | None:
    """ "3 red marbles, 2 blue marbles and a green one" as a group; None where a part is no such thing."""
    counts: dict[str, int] = {}
    nouns: set[str] = set()
    for part in _JOIN.split(text.strip(" ,.")):
        match = _ITEM.fullmatch(part.strip())
        if match is None or match["kind"] in ("more", "less", "of", "other", "different", "identical", "times"):
            return None
        if match["kind"] in counts:
            return None
        counts[match["kind"]] = count_of(match["n"])
        if match["noun"] and match["noun"] not in ("one", "ones"):
            nouns.add(_stem(match["noun"].split()[-1]))
    first, *others = counts.values()
    if len(others) > 1 and first == sum(others):
        del counts[next(iter(counts))]
    if len(counts) < 2 or len(nouns) > 1:
        return None
    return Group(counts, nouns.pop() if nouns else "")


_RUN = rf"{_COUNT} (?:are |of them are |of which are |is )?[a-z-]+(?: [a-z]+){{0,2}}?(?:(?:,? and |, ){_COUNT} (?:are |is |of which are )?[a-z-]+(?: [a-z]+){{0,2}}?)+(?= in | are | is |[.,:;()]|$| from | to | and no )"
_TAKEN = r"(?:drawn|selected|chosen|picked|removed|taken|pulled|dealt|grabbed)"
_TAKE = r"(?:draws?|selects?|chooses?|picks?|removes?|takes?|pulls?|grabs?)"
_DRAWN = (
    re.compile(
        rf"\b(?P<n>{_COUNT})(?: of (?:the|these|them)(?: \d+)?)?(?: [a-z]+){{0,2}},? (?:is|are|will be|were)(?: to be)?(?: then)? {_TAKEN}(?: out)?"
    ),
    re.compile(
        rf"\b(?<!is )(?<!are ){_TAKE}(?: out)? (?P<n>{_COUNT})(?: of (?:the|these|them))?(?: [a-z]+){{0,2}}?(?= |[.,]|$)"
    ),
    re.compile(
        rf"\ban? (?P<n>\d+)-(?:person|member) (?:committee|team|group|subcommittee) is (?:to be )?(?:{_TAKEN}|formed)"
    ),
)
_KEPT = r"without (?:replacement|replacing (?:it|them)|looking)|(?:and|are|is) (?:then )?not replaced|one at a time|one after (?:the other|another)|in succession"
_BACK = r"with replacement|(?:that|the|and|it|is|writes down its color|records? its color|its color (?:is )?(?:recorded|noted)|then|[a-z]+ is|,| )*\b(?:placed|puts?|replaced|replaces|returned|returns)(?: (?:it|the [a-z]+))?(?: back)?(?: (?:in|into|to) the [a-z]+)?"
_SECOND = rf"(?:a )?(?:second|2nd|another) (?:[a-z]+ )?is (?:then )?{_TAKEN}(?: (?:from|out of) the [a-z]+)?(?: and its color (?:is )?(?:recorded|noted))?"
_PROCESS = r"(?:he|she|they|you|i|this is) (?:performs?|repeats?|does|do|done|repeated) (?:this(?: process)? )?(?P<t>\d+) times"
_IDLE = (
    r"and (?:there are )?no other [a-z]+",
    r"its color (?:is )?(?:recorded|noted)",
    r"without looking",
    r"of each",
    r"\bif\b",
    r"\bat once\b",
    r"\bone by one\b",
    r"\beach\b(?= of)",
    r"\bleft\b|\bonly\b",
    r"reach(?:es)? in(?:to)?",
)


@track1_reader
def _drawn(wording: Wording) -> Plan | None:
    asked = chance_asked(wording)
    if asked is None or not re.search(r"\d", asked.setup):
        return None
    text = Leftover(re.sub(r"([.;]) (?:if|when|suppose(?: that)?) ", r"\1 ", asked.setup))
    run = text.take(_RUN.replace(_COUNT, r"(?:\d+|one)", 1)) or text.take(_RUN)
    group = read_items(run.group()) if run else None
    if group is None or group.size > 500:
        return None
    if total := text.take(
        r"\b(\d+) (?:[a-z]+ )?[a-z]+ ?(?=[:,(]\s*\|| in (?:it|the [a-z]+)[:,(]\s*\||, of which\s+\|)"
    ) or text.take(r"\bof the (?:final )?(\d+) [a-z]+"):
        if int(total[1]) != group.size:
            return None
    number, back = 0, False
    for pattern in _DRAWN:
        if match := text.take(pattern):
            number = count_of(match["n"])
            break
    if text.take(_KEPT):
        back = False
    elif text.take(_BACK):
        back = True
        if number == 1 and (again := text.take(_PROCESS)):
            number = int(again["t"])
        elif number == 1:
            number = 2 if text.take(_SECOND) else 0
    if not number or not text.idle(*_IDLE):
        return None
    value = _event(asked.event, group, number, back) or _bare_event(bare(asked.event), group, number, back)
    return asked.plan(value) if value else None


_DONE = r"(?: (?:is|are) (?:drawn|chosen|selected|picked))?"
_LEAD = r"(?:(?:that )?(?:the committee|the team|the group|you|i|we|he|she|they|it|[a-z]+)? ?(?:will )?(?:has|have|gets?|draws?|selects?|chooses?|picks?|getting|drawing|selecting|choosing|picking|includes?|contains?|end up with) )?"
_NOUN = r"(?: (?:marbles?|balls?|chips?|of them|of the [a-z]+|socks?|cards?|candies|candy|students?|people|members?|ones?|[a-z]+s?))?"
_BE = r"(?: (?:drawn|selected|chosen|picked|removed))?(?: will)?(?: all| both)? ?(?:are|is|be|will be)?(?: all| both)?"


def _event(event: str, group: Group, drawn: int, back: bool) -> Row | None:
    """The probability of an event when some of the group are drawn."""
    if not 1 <= drawn <= min(group.size, 30):
        return None
    both = re.split(r",? and (?:the [a-z]+ (?:has|contains) )?(?=at least )", event)
    if len(both) == 2 and len(group.counts) == 2 and re.search(r"at least (?:1|one) ", event):
        return _each_kind(both, group, drawn, back)
    event = re.sub(r"\bit is\b|\bit will be\b", "the one is", event)
    these = r"(?:the|these|they|both|all|you|i|of|them|\d+|selected|chosen|drawn|balls|marbles|chips|socks|[a-z]+s)"
    if re.fullmatch(
        rf"(?:{these} ){{1,5}}(?:drawn |selected |chosen |will |are |have |is |be |draw |match )*(?:of |all |both )*(?:the )?same (?:color|colour|kind|type|gender|sex)",
        event,
    ):
        if len(group.counts) < 2:
            return None
        return added(
            [_exactly(group, drawn, {kind: drawn}, back) for kind, n in group.counts.items() if n >= drawn or back]
        )
    if drawn == 2 and re.fullmatch(
        rf"(?:{these} ){{1,5}}(?:drawn |selected |chosen |will |are |have |is |be |draw )*(?:of )?(?:a )?different (?:colors?|colours?|kinds?|types?|genders?)",
        event,
    ):
        return row(
            "SUB", 1, added([_exactly(group, 2, {kind: 2}, back) for kind, n in group.counts.items() if n >= 2 or back])
        )
    if order := re.fullmatch(
        r"(?:the )?first(?: [a-z]+)?(?: drawn)? is (?:an? )?(?P<a>[a-z-]+)(?: [a-z]+)?,? and (?:the )?second(?: [a-z]+)?(?: drawn)? is (?:an? )?(?P<b>[a-z-]+)(?: [a-z]+)?",
        event,
    ):
        first, second = group.kind(order["a"]), group.kind(order["b"])
        if drawn != 2 or first is None or second is None:
            return None
        left = group.counts[second] - (1 if first == second and not back else 0)
        return row("MUL", Fraction(group.counts[first], group.size), Fraction(left, group.size - (0 if back else 1)))
    if drawn == 1:
        single = re.fullmatch(
            rf"(?:(?:the|this) [a-z ]+?(?: drawn| chosen| selected)? (?:is|will be)|(?:[a-z]+ )?(?:draws?|drawing|selecting|getting|choosing|picking)) (?P<not>not )?(?:an? )?(?P<kind>[a-z-]+){_NOUN}(?: or (?:an? )?(?P<or>[a-z-]+){_NOUN})?",
            event,
        )
        kinds = [group.kind(single[name]) for name in ("kind", "or") if single[name]] if single else [None]
        if None in kinds or single is None:
            return None
        share = Fraction(sum(group.counts[kind] for kind in kinds if kind), group.size)
        return row("SUB", 1, share) if single["not"] else row("ADD", share, 0)
    wanted = _composition(event, group)
    if wanted:
        return _exactly(group, drawn, wanted, back) if sum(wanted.values()) == drawn else None
    kind, asked = None, ""
    for pattern in (
        rf"{_LEAD}(?P<q>{HOW_MANY})(?: of (?:the |them|these )?(?:\d+ )?)?{_NOUN}{_BE}(?: an?)? (?P<kind>[a-z-]+){_NOUN}{_DONE}",
        rf"(?:they|these \d+ [a-z]+|the \d+ [a-z]+|the [a-z]+)(?: drawn| selected| chosen)?(?: will)? (?:are |be )?(?P<q>both|all) (?:be )?(?P<kind>[a-z-]+){_NOUN}",
        rf"{_LEAD}(?P<q>{HOW_MANY}) (?P<kind>[a-z-]+){_NOUN}{_DONE}",
    ):
        counted = re.fullmatch(pattern, event)
        if counted and (kind := group.kind(counted["kind"])):
            asked = counted["q"]
            break
    if kind is None:
        return None
    allowed = how_many(asked, drawn)
    if not allowed:
        return None
    if back:
        return successes(drawn, allowed, Fraction(group.counts[kind], group.size))
    inside, outside = group.counts[kind], group.size - group.counts[kind]
    terms = [_ways(inside, k, outside, drawn - k) for k in allowed if k <= inside and drawn - k <= outside]
    return row("DIV", added(terms), row("COMBINATIONS", group.size, drawn)) if terms else None


def _bare_event(event: str, group: Group, drawn: int, back: bool) -> Row | None:
    """The probability of an event that is told in its bare words."""
    if not 1 <= drawn <= min(group.size, 30):
        return None
    if re.fullmatch(r"(?:both |all |all \d+ )?same (?:color|colour|kind|type|gender|sex)", event):
        return added(
            [_exactly(group, drawn, {kind: drawn}, back) for kind, n in group.counts.items() if n >= drawn or back]
        )
    if (
        re.fullmatch(
            r"(?:both |all )?(?:different|not (?:both |all )?same) (?:colou?rs?|kinds?|types?|genders?)", event
        )
        and drawn == 2
    ):
        same = [_exactly(group, 2, {kind: 2}, back) for kind, n in group.counts.items() if n >= 2 or back]
        return row("SUB", 1, added(same)) if same else None
    if re.fullmatch(r"(?:exactly )?(?:1|one) each (?:colou?r|kind|type)", event) and drawn == len(group.counts):
        return _exactly(group, drawn, dict.fromkeys(group.counts, 1), back)
    if order := re.fullmatch(r"(?:1st|first) (?P<a>[a-z-]+)(?: and| then)? (?:2nd|second) (?P<b>[a-z-]+)", event):
        return _event(f"the first is {order['a']} and the second is {order['b']}", group, drawn, back)
    words = [
        (re.sub(r"^(?:exactly )?one$", "1", q.strip()), kind)
        for q, kind in re.findall(rf"({HOW_MANY}) ([a-z-]+)(?= and|$)", event)
    ]
    if words and " and ".join(f"{q} {kind}" for q, kind in words) == re.sub(r"\bone\b", "1", event):
        kinds = [group.kind(kind) for _, kind in words]
        if None in kinds:
            return None
        if len(words) == 1:
            return _event(f"{words[0][0]} are {words[0][1]}", group, drawn, back)
        counts = {kind: how_many(q, drawn) for (q, _), kind in zip(words, kinds, strict=True) if kind}
        exact = {kind: allowed[0] for kind, allowed in counts.items() if allowed and len(allowed) == 1}
        return (
            _exactly(group, drawn, exact, back) if len(exact) == len(words) and sum(exact.values()) == drawn else None
        )
    if drawn == 1 and (single := re.fullmatch(r"(?:either )?(?P<a>[a-z-]+)(?: or (?P<b>[a-z-]+))?", event)):
        chosen = [group.kind(word) for word in single.groups() if word]
        return (
            None
            if None in chosen
            else row("ADD", Fraction(sum(group.counts[kind] for kind in chosen if kind), group.size), 0)
        )
    if drawn == 1 and (negated := re.fullmatch(r"not ([a-z-]+)", event)) and (kind := group.kind(negated[1])):
        return row("SUB", 1, Fraction(group.counts[kind], group.size))
    return None


def _each_kind(parts: list[str], group: Group, drawn: int, back: bool) -> Row | None:
    """At least one of each of the two kinds."""
    kinds = [re.search(r"at least (?:1|one) ([a-z-]+)", part) for part in parts]
    if {group.kind(match[1]) for match in kinds if match} != set(group.counts):
        return None
    return row(
        "SUB",
        1,
        added([_exactly(group, drawn, {kind: drawn}, back) for kind, n in group.counts.items() if n >= drawn or back]),
    )


def _ways(inside: int, k: int, outside: int, others: int) -> Row:
    return row("MUL", row("COMBINATIONS", inside, k), row("COMBINATIONS", outside, others))


def _composition(event: str, group: Group) -> dict[str, int] | None:
    """ "one fork, one spoon, and one knife" as counts of all that is drawn."""
    text = re.sub(rf"^{_LEAD}(?:exactly )?", "", event)
    text = re.sub(
        r" (?:is|are) (?:drawn|chosen|selected|picked|red|white)$",
        lambda m: m.group() if m.group().split()[-1] in group.counts else "",
        text,
    )
    wanted: dict[str, int] = {}
    for part in _JOIN.split(text):
        match = re.fullmatch(
            rf"(?P<n>\d+|one|an?) (?:of them )?(?:is |are |will be )?(?:an? )?(?P<kind>[a-z-]+){_NOUN}",
            part.strip().removeprefix("the other ").removeprefix("and "),
        )
        kind = group.kind(match["kind"]) if match else None
        if match is None or kind is None or kind in wanted:
            return None
        wanted[kind] = count_of(match["n"])
    return wanted if len(wanted) > 1 else None


def _exactly(group: Group, drawn: int, wanted: dict[str, int], back: bool) -> Row:
    """The probability of drawing so many of each kind."""
    if back:
        chances = [row("POWER", Fraction(group.counts[kind], group.size), n) for kind, n in wanted.items()]
        orders = row("ARRANGEMENTS", drawn)
        for n in wanted.values():
            orders = row("DIV", orders, row("ARRANGEMENTS", n))
        return multiplied([orders, *chances])
    ways = [row("COMBINATIONS", group.counts[kind], n) for kind, n in wanted.items()]
    return row("DIV", multiplied(ways), row("COMBINATIONS", group.size, drawn))
