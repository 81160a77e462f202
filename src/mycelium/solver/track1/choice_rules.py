# ruff: noqa: E501
"""How many ways there are to choose: committees, officers, one of each."""

from __future__ import annotations

import re

from mycelium.solver.track1.arrangement_rules import ASKS_WAYS
from mycelium.solver.track1.chances import multiplied
from mycelium.solver.track1.draws import read_items
from mycelium.solver.track1.leftover import Leftover
from mycelium.solver.track1.plans import Plan
from mycelium.solver.track1.readers import Row, row, track1_reader, whole_plan
from mycelium.solver.track1.told import told
from mycelium.solver.track1.wording import Wording

_ORDER_IDLE = (
    r"(?:,? ?(?:\(|if |assuming |assume |note |given )?(?:that )?(?:the )?order (?:in which [^.?()]*?)?(?:of [^.?()]*? )?(?:does not|doesn't|is not|isn't|do not) (?:matter|important)[^.?()]*\)?)",
    r"if (?:the )?order (?:of [a-z ]+ )?is not important",
    r"\bdifferent(?:-colored)?\b",
    r"\bdistinct\b",
    r"\bpossible\b",
    r"if any of the (?:\d+ )?[a-z]+ may be [a-z]+",
    r"\(?that is, 2 [^()]*\)?",
    r"\bfrom among\b",
    r"\bany of the\b",
    r"\bone of (?:the|his|her|my|their)\b",
)
_CHOOSE = r"(?:choose|select|pick|choosing|selecting|chosen|selected|picked|form(?:ed)?|bring|made|elect(?:ed)?|draw|buy|order|take|invite|assign(?:ed)?|hire|appoint(?:ed)?)"
_GROUPS = r"(?:committees?|teams?|groups?|subcommittees?|subsets?|panels?|lineups?|hands?|squads?|juries|crews?|delegations?|pairs?)"
_ROLES = r"(?:(?:a |an |one |the )?(?:co-)?(?:president|vice[- ]president|secretary|treasurer|captain|co-captain|chair(?:man|person|woman)?|vice[- ]chair(?:man|person)?|manager|assistant manager|leader|historian|sergeant[- ]at[- ]arms|mayor|king|queen|director|assistant|goalie|goalkeeper|representative|alternate|pitcher|catcher|quarterback|point guard|shooting guard|small forward|power forward|center|spokesperson|editor|host))"


def _asks_how_many(text: str) -> bool:
    return re.search(r"how many|number of", text) is not None


@track1_reader
def _officers(wording: Wording) -> Plan | None:
    text = told(wording)
    roles = re.search(rf"{_ROLES}(?:,? (?:and |or )?{_ROLES})+", text)
    if roles is None or not _asks_how_many(text):
        return None
    count = len(re.findall(_ROLES, roles.group()))
    rest = Leftover(text[: roles.start()] + " | " + text[roles.end() :])
    rest.take(ASKS_WAYS)
    rest.take(
        rf"\(?(?:assuming|if|assume|given|,? ?and|but)? ?(?:that )?(?:no (?:one|person|member|1) (?:can|may) (?:hold|have|be)[^.?()]*|the {_ROLES} and (?:the )?{_ROLES} (?:cannot|can't|must not) be the same person|each (?:position|office|job|person) [^.?()]*(?:different|at most one|only one|one)[^.?()]*|(?:the )?(?:positions|offices|they) must be [^.?()]*different[^.?()]*|all positions [^.?()]*different[^.?()]*)\)?"
    )
    size = rest.take(
        r"\b(\d+)[- ](?:members?|people|person|students|players|candidates|boys|girls|men|women|employees)\b"
    ) or rest.take(r"\b(\d+) [a-z]+")
    if size is None:
        return None
    rest.take(
        rf"\b(?:{count}) (?:different )?(?:officers?|positions?|offices?|jobs?|people|students|members)(?: \||,|:)?"
    )
    if not rest.idle(
        *_ORDER_IDLE,
        r"\bof the members\b",
        r"\bmust\b(?= (?:elect|choose|select|pick))",
        r"needs to|wants to",
        r"\bany\b",
        r"\beach\b(?= of the)",
        r"\bstarting\b",
        r"can play any position",
        r"\bequally\b",
    ):
        return None
    return whole_plan(row("PERMUTATIONS", int(size[1]), count)) if 1 < count <= int(size[1]) <= 1000 else None


@track1_reader
def _choose_some(wording: Wording) -> Plan | None:
    """Combinations: so many of so many, where the order plays no part."""
    text = told(wording)
    if (
        not _asks_how_many(text)
        or re.search(_ROLES, text)
        or re.search(
            r"identical|indistinguishable|deck|dice|handshake|shakes? hands|digit|license|row|line\b|arrange|seat|password|code|integer",
            text,
        )
    ):
        return None
    mixed = _mixed(text)
    if mixed is not None:
        return whole_plan(mixed)
    if not (re.search(rf"\b{_CHOOSE}\b", text) and re.search(rf"{_GROUPS}|order|ways|how many different", text)):
        return None
    rest = Leftover(text)
    rest.take(ASKS_WAYS)
    sure = rest.take(
        r"(?P<m>\d+) of them, [a-z, ]+ and [a-z]+, are [a-z -]+, so they'll definitely be in the [a-z ]+|(?:if )?(?:both |all )?(?P<two>[a-z]+ and [a-z]+) must (?:both )?be (?:on|in|included|chosen|selected|among)[a-z ]*"
    )
    chosen = rest.take(
        rf"\b(?:an? |\d+ )?(?P<k>\d+)-(?:person|member|student|man|woman|card|player|element|book) (?:[a-z]+ )*?{_GROUPS}"
    )
    chosen = chosen or rest.take(rf"{_GROUPS} of (?P<k>\d+)\b(?: [a-z]+)?(?= can| could| be| from|\?|,| are| if)")
    chosen = chosen or rest.take(
        r"\b(?:choose|select|pick|choosing|selecting|bring|draw|buy|take|invite|elect|hire|appoint) (?:only |exactly |a )?(?P<k>\d+)\b(?: of (?:the|my|his|her|their|these|them))?(?: [a-z]+)?"
    )
    chosen = chosen or rest.take(r"\b(?P<k>\d+) (?:different )?[a-z]+ be (?:chosen|selected|picked|elected)")
    chosen = chosen or rest.take(r"\b(?P<k>\d+) of (?:which|them|these|my|his|her)(?: [a-z]+)?\b")
    size = rest.take(r"\b(?P<n>\d+)(?: [a-z-]+){0,3}")
    if chosen:
        rest.take(rf"\b{chosen['k']}\b(?: [a-z]+)?")
    if chosen is None or size is None:
        pair = rest.take(r"how many (?:different |distinct |possible )*pairs") if chosen is None and size else None
        if pair is None or size is None or not rest.idle(*_ORDER_IDLE):
            return None
        return whole_plan(row("COMBINATIONS", int(size["n"]), 2))
    n, k = int(size["n"]), int(chosen["k"])
    if k > n:
        n, k = k, n
    rest.take(rf"\b(?:the |these |his |her |my )*{n} [a-z]+")
    if not rest.idle(
        *_ORDER_IDLE,
        r"\bmembers to form\b",
        r"\bonly\b",
        r"\bfirst\b(?= semester)",
        r"\bpairs?\b",
        r"\bstarting lineups?\b",
        r"must be formed",
        r"\beach\b",
    ):
        return None
    if n > 500 or not 1 <= k <= n or (k == n):
        return None
    if sure:
        fixed = int(sure["m"]) if sure["m"] else 2
        return whole_plan(row("COMBINATIONS", n - fixed, k - fixed)) if k >= fixed else None
    return whole_plan(row("COMBINATIONS", n, k))


def _mixed(text: str) -> Row | None:
    """ "6 boys and 8 girls ... a team with 3 boys and 3 girls", or with at least one of a kind."""
    runs = list(re.finditer(r"\d+ (?!-)[a-z]+(?: [a-z]+)??(?:, \d+ [a-z]+(?: [a-z]+)??)*,? and \d+ [a-z]+", text))
    if len(runs) != 2:
        return None
    first, second = read_items(runs[0].group()), read_items(runs[1].group())
    if not re.search(rf"\bways\b|different|{_CHOOSE}", text):
        return None
    if first is None or second is None or set(first.counts) != set(second.counts):
        return None
    supply, demand = (first, second) if first.size >= second.size else (second, first)
    rest = Leftover(text)
    for run in runs:
        rest.take(re.escape(run.group()))
    rest.take(ASKS_WAYS)
    rest.take(rf"\b(?:{supply.size})[- ](?:members?|people|students|[a-z]+)\b")
    rest.take(rf"\b{demand.size}[- ](?:person|member|people|students|members|[a-z]+)\b(?: {_GROUPS})?")
    rest.take(rf"\b{demand.size}[- ](?:person|member|people|students|members)\b")
    if any(demand.counts[kind] > supply.counts[kind] for kind in demand.counts) or not rest.idle(
        *_ORDER_IDLE,
        r"(?:must|should) (?:have|be|contain|include|consist of)",
        r"(?:with|if|of) exactly",
        r"\bif\b(?=[a-z ]* (?:must|has|have|should|consists?)\b)",
        r"must",
        r"needs? to",
        r"wants? to|we want",
        r"made up of",
    ):
        return None
    return multiplied([row("COMBINATIONS", supply.counts[kind], demand.counts[kind]) for kind in demand.counts])


@track1_reader
def _with_at_least_one(wording: Wording) -> Plan | None:
    """A committee with at least one member of a part of the group."""
    text = told(wording)
    least = re.search(
        r"(?:with |have |has |having |include |includes |contain |contains |be )?at least (?:1|one)(?: [a-z]+)?(?: (?:who|that) is an? [a-z]+| of the [a-z ]+?)?(?= must|[.?,]|$| be| on)",
        text,
    )
    if least is None or not _asks_how_many(text) or re.search(r"digit|letter|vowel", text):
        return None
    rest = Leftover(text[: least.start()] + " | " + text[least.end() :])
    rest.take(ASKS_WAYS)
    part = rest.take(
        r"(?:exactly |only )?(\d+) (?:of (?:whom|which|these|the|them)(?: [a-z]+)? (?:were|are)|are) [a-z]+(?: [a-z]+)?|of (?:whom|which) (\d+) (?:were|are) [a-z]+(?: [a-z]+)?"
    )
    chosen = (
        rest.take(rf"\b(\d+)-(?:person|member) (?:[a-z]+ )?{_GROUPS}")
        or rest.take(r"\b(\d+) (?:equal )?(?:officer |[a-z]+ )?positions?")
        or rest.take(rf"{_GROUPS} of (\d+)(?: [a-z]+)?")
    )
    size = rest.take(r"\b(\d+) (?:members|candidates|people|students|[a-z]+)")
    if (
        part is None
        or chosen is None
        or size is None
        or not rest.idle(
            *_ORDER_IDLE,
            r"must be formed",
            r"\bpast\b",
            r"of all possible",
            r"\bwere available\b",
            r"equal\w*",
            r"how many will",
            r"at the end of the year",
        )
    ):
        return None
    n, k, m = int(size[1]), int(chosen[1]), int(part[1] or part[2])
    if not (0 < m < n and k <= n):
        return None
    return whole_plan(row("SUB", row("COMBINATIONS", n, k), row("COMBINATIONS", n - m, k)))


_ONE_OF_EACH = r"(?:outfits?|combinations?|meals?|sandwich(?:es)?|dinners?|lunch(?:es)?|breakfasts?|sundaes?|pizzas?|gifts?|different ways|wardrobes?|desserts?|sets?|cars?|bouquets?|uniforms?|ways|choices|arrangements)"


@track1_reader
def _one_of_each(wording: Wording) -> Plan | None:
    text = told(wording)
    if not re.search(
        rf"(?:how many|number of) (?:different |distinct |possible )*{_ONE_OF_EACH}\b(?! (?:were|was|did|does|do|are|is) )",
        text,
    ):
        return None
    runs = list(
        re.finditer(
            r"\d+ (?:different |types of |kinds of |varieties of |pairs of |colors of |choices of |flavors of |sizes of )*[a-z]+(?: (?:of )?[a-z]+){0,2}?(?:, (?:and )?\d+ (?:different |types of |kinds of |varieties of |pairs of |colors of |choices of |flavors of |sizes of )*[a-z]+(?: (?:of )?[a-z]+){0,2}?)*,? and \d+ (?:different |types of |kinds of |varieties of |pairs of |colors of |choices of |flavors of |sizes of )*[a-z]+(?: (?:of )?[a-z]+){0,2}?(?=[.,;?]| in | to | for | that | on |$| how)",
            text,
        )
    )
    if len(runs) != 1:
        return None
    counts = [int(number) for number in re.findall(r"\d+", runs[0].group())]
    rest = Leftover(text[: runs[0].start()] + " | " + text[runs[0].end() :])
    each = rest.take(
        r"(?:,? ?(?:if|assuming|using|given that|when|where|and|consisting of|consists? of|with|made up of|must (?:have|include|contain)|contains?|including|includes)[a-z ]*?)? ?(?:exactly )?(?:one|an?) (?:(?:of each|pair of|variety of|color of|type of|kind of|choice of) ?)?[a-z]+(?: [a-z]+)?(?:, (?:and )?(?:one|an?) (?:(?:pair of|variety of|color of|type of|kind of) )?[a-z]+(?: [a-z]+)?)*,? and (?:one|an?) (?:(?:pair of|variety of|color of|type of|kind of) )?[a-z]+(?: [a-z]+)?"
    ) or rest.take(r"(?:exactly )?one of each(?: type| kind)?|one (?:item )?from each (?:category|group|course)")
    rest.take(rf"how many (?:different |distinct |possible )*{_ONE_OF_EACH}")
    rest.take(ASKS_WAYS)
    if not rest.idle(
        *_ORDER_IDLE,
        r"if an? [a-z]+ consists of",
        r"can be (?:made|formed|created)",
        r"\btogether\b",
        r"\bonly\b",
        r"\bif (?:i|he|she|they|we|you|each|an?) [a-z ]*$",
        r"\bif\b(?=\s*[a-z ]*\|)",
    ):
        return None
    if each is None and not re.search(
        r"(?:different|distinct|possible) (?:outfit|meal|dinner|sandwich|sundae|lunch)", text
    ):
        return None
    return whole_plan(multiplied(counts))
