"""What happens to things somebody has: given away, eaten, lost, found, bought, packed, shared, sold.

Each happening takes the state of a story (`Hold`: who has how many of what) one or two operations further.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from mycelium.synthesis.counts import container_for
from mycelium.synthesis.expr import Node, add, mul, sub
from mycelium.synthesis.grammar import Entity, Item, tellings
from mycelium.synthesis.lexicon import GROUPS
from mycelium.synthesis.story import Redraw, Story


@dataclass
class Hold:
    """Who has `node` of the thing `x`; `touched` after the first happening."""

    who: Entity
    node: Node
    x: Item
    kind: str
    touched: bool = False
    gained: bool = False

    @property
    def value(self) -> int:
        value = self.node.value
        if not isinstance(value, int):
            raise Redraw
        return value

    def slots(self) -> dict[str, object]:
        return {"S": self.who, "x": self.x}


EDIBLE = ("fruit", "baked", "sweet", "food")
FRAGILE = ("craft", "household", "toy", "gift", "fruit", "flower", "vegetable")

GIVE = tellings("""
{S} {decide} to share {n} of them with {O}.
{S} {lend} {n} {x} to {O}.
{S} {send} {n} of the {x} to {O}.
{S} {pass} {n} {x} on to {O}.
{n} of the {x} {go_pl} to {O}.
{S} {set} aside {n} {x} for {O}.
{S} {give} {n} [of them|{x}|of the {x}] to {O}.
{S} then {give} {n} {x} to {O}.
{S} {give} {O:o} {n} [of them|{x}|of the {x}].
[Later|After that|The next day], {S} {give} {n} {x} to {O}.
{S} {decide} to give {n} {x} to {O}.
{O} {take} {n} of {S:p} {x}.
{O} {ask} for {n} of the {x},^ and {S} {give} them to {O:him}.
{S} {share} {n} {x} with {O}.
{S} {hand} {n} {x} to {O}.
{S} {give} {n} {x} away to {O}.
When {O} {visit}, {S} {give} {O:him} {n} {x}.
{O} then {borrow} {n} of the {x}.
{S} {let} {O} have {n} of the {x}.
""")
LOSE = tellings("""
A few days later, {n} {x} {be_pl} gone.
[Unfortunately|Sadly|Then], {S} {lose} {n} [of them|{x}|of the {x}].
{S} {lose} {n} [of them|{x}|of the {x}][| on the way home| later].
[Later|The next day], {S} {find} that {n} {x} {be_pl} missing.
{n} of {S:p} {x} {be_pl} [lost|stolen].
{S} {realize} that {n} {x} {be_pl} missing.
During the move, {n} of the {x} {be_pl} lost.
{S} then {lose} {n} of the {x} while [cleaning the house|on vacation|at school].
""")
BREAK = tellings("""
{S} {drop} {n} of the {x},^ and they {be_pl} ruined.
It {turn} out that {n} of the {x} {be_pl} [damaged|useless].
{n} of the {x} {be_pl} [damaged|ruined] and {have_pl} to be thrown away.
[Unfortunately|Sadly], {n} of the {x} {be_pl} [damaged|ruined].
{S} {throw} away {n} of the {x} because they {be_pl} [bad|damaged].
{S} {notice} that {n} {x} {be_pl} in bad shape and {throw} them away.
During the trip home, {n} of the {x} {be_pl} damaged.
{S} {have} to throw out {n} of the {x}.
When {S} {check} the {x},^ {n} of them {be_pl} ruined.
""")
EAT = tellings("""
{S} and {S:his} family {eat_pl} {n} of the {x}.
For dessert, {S} {eat} {n} {x}.
A hungry visitor {eat} {n} of the {x}.
{S} {eat} {n} [of them|{x}|of the {x}].
{S} then {eat} {n} {x}[| for a snack| after dinner].
{S:p} [family|friends] {eat_pl} {n} of the {x}.
[Later|That evening|That night], {S} {eat} {n} {x}.
{O} {eat} {n} of {S:p} {x}.
On the way home, {S} {eat} {n} of the {x}.
When {S:p} friends {come_pl} over,^ they {eat_pl} {n} of the {x}.
{S:p} little brother {eat} {n} of the {x}.
""")
USE = tellings("""
{S} {need} {n} of them for [a school project|a neighbor|work].
{S} {use} {n} [of them|of the {x}].
{S} {use} {n} of the {x} for [a project|a party|school].
{S} {use} up {n} {x} [that week|that day|for a project].
{S} {use} {n} of the {x} right away.
{S} {need} {n} of the {x} to finish a project.
""")
SELL_SOME = tellings("""
{S} {manage} to sell {n} of the {x} [online|at a flea market].
A friend {buy} {n} of the {x} from {S:o}.
{S} {trade} away {n} {x}.
{S} {sell} {n} [of them|{x}|of the {x}].
{S} then {sell} {n} {x} [to a neighbor|at a garage sale|online].
[Later|The next day], {S} {sell} {n} of the {x}.
{S} {sell} {n} {x} to a collector.
By the end of the week, {S} {sell} {n} of the {x}.
{S} {be} able to sell {n} of the {x}.
""")
DONATE = tellings("""
{S} {donate} {n} {x} to [charity|a local school|the community center|a shelter].
{S} {decide} to donate {n} of the {x}.
{S} {give} {n} of the {x} to a local charity.
{n} of the {x} {be_pl} donated to [a school|a shelter].
""")
GET = tellings("""
{S} {get} {n} more {x} as a present.
{S} {order} {n} more {x}.
On the way home, {S} {pick} up {n} more {x}.
{O} {send} {S:o} {n} [more|additional] {x}.
The next week, {S} {add} {n} {x} to the collection.
{S} {trade} with {O} and {get} {n} more {x}.
{O} {give} {S:o} {n} more[| {x}].
{S} then {get} {n} more {x} from {O}.
{S} {buy} {n} more[| {x}].
[Later|After that|The next day], {S} {get} {n} more[| {x}].
{S} {receive} {n} [more|additional] {x} from {O}.
Then {O} {bring} {S:o} {n} [more|additional|extra] {x}.
Later, {S} {find} {n} more {x} at home.
{S} {add} {n} [more|new] {x} to the ones {S:he} already {have}.
The following day, {S} {get} another {n} {x}.
{S} {be} able to get {n} more {x}.
{O} {surprise} {S:o} with {n} more {x}.
For {S:his} birthday, {S} {get} {n} [more|new] {x}.
{S} {end} up getting {n} more {x} from {O}.
""")
GET_GROUPS = tellings("""
{S} then {buy} {g} {c} of {x}^ with {n} {x} in each[ {c:1}|].
{S} {buy} {g} more {c} of {x}. Each {c:1} {have} {n} {x}.
{O} {give} {S:o} {g} {c} of {x}. There {be_pl} {n} {x} in [each|every] {c:1}.
{S} {get} {g} {c} of {n} {x} each from {O}.
The next day, {S} {get} another {g} {c},^ each with {n} {x}.
{S} {find} {g} more {c} of {x} at home,^ with {n} {x} in every {c:1}.
""")
GIVE_EACH = tellings("""
{S} {invite} {m} {people} and {give} {n} {x} to each of them.
{S} {visit} {m} {people} and {bring} each of them {n} of the {x}.
For each of {S:his} {m} {people}, {S} {set} aside {n} {x}.
{S} {give} {n} [{x}|of them] to each of {S:his} {m} {people}.
{S} then {give} {n} {x} [each to|to each of] {m} {people}.
{S} {have} {m} {people} and {give} each of them {n} {x}.
{S} {hand} out {n} {x} to each of {S:his} {m} {people}.
Each of {S:p} {m} {people} {get} {n} [of the {x}|{x} from {S:him}].
{S} {decide} to give {n} {x} to each of {S:his} {m} {people}.
When {m} {people} {come_pl} over,^ {S} {give} each of them {n} {x}.
{m} {people} {get_pl} {n} {x} each from {S}.
""")
EAT_DAILY = tellings("""
{S} {eat} {n} {x} [every|each|a] day for {m} days.
For {m} days, {S} {eat} {n} {x} [a|per|every] day.
{S} then {eat} {n} of them per day for [the next |]{m} days.
Every day, {S} {eat} {n} {x}. {S:he} {keep} doing this for {m} days.
Over the next {m} days, {S} {eat} {n} {x} each day.
""")
USE_DAILY = tellings("""
{S} {use} {n} {x} [every|each|a] day for {m} days.
For the next {m} days, {S} {use} {n} {x} [per|each] day.
{S} {give} away {n} {x} [every|each] day for {m} days.
Every day, {S} {use} {n} of the {x}. This {go} on for {m} days.
Over the next {m} days, {S} {use} up {n} {x} each day.
""")
GIVE_SHARE = tellings("""
{S} {share} {f} of {them} with {O}.
{S} {send} {f} of {them} to {O}.
{O} {receive} {f} of {them}.
{S} {give} {f} of {them} to {O}.
{S} {give} {O:o} {f} of {them}.
[Then|After that|Later], {S} {give} {f} of {them} to {O}.
{S} {decide} to give {f} of {them} to {O}.
{O} {take} {f} of {them}.
{S} {let} {O} have {f} of {them}.
When {O} {ask},^ {S} {give} {O:him} {f} of {them}.
""")
EAT_SHARE = tellings("""
{S} {eat} {f} of {them}.
{S:p} friends {eat_pl} {f} of {them}.
{O} {eat} {f} of {them}.
By the evening, {S} {eat} {f} of {them}.
{S:p} family {eat} {f} of {them}.
At the party, the guests {eat_pl} {f} of {them}.
""")
SELL_SHARE = tellings("""
{f} of {them} {be_pl} sold at a flea market.
{S} {trade} {f} of {them} away.
{S} {sell} {f} of {them}.
{S} {manage} to sell {f} of {them}.
[By the end of the day|By noon|That week], {S} {have} sold {f} of {them}.
{S} {be} able to sell {f} of {them}.
On the first day, {S} {sell} {f} of {them}.
""")
BAD_SHARE = tellings("""
{f} of {them} {be_pl} [damaged|ruined] and {have_pl} to be thrown away.
[However|Unfortunately|Sadly], {f} of {them} {be_pl} [damaged|ruined].
{S} {realize} that {f} of {them} {be_pl} [damaged|ruined].
It {turn} out that {f} of {them} {be_pl} no longer good.
""")
DONATE_SHARE = tellings("""
{S} {donate} {f} of {them} to [charity|a school|a local shelter].
{S} {use} {f} of {them} [for a project|for a school event].
{S} {throw} {f} of {them} away.
{S} {decide} to donate {f} of {them} to [charity|a local school].
{f} of {them} {go_pl} to [a local shelter|a charity event].
""")

Happening = Callable[[Story, Hold], None]


def _lose(st: Story, hold: Hold) -> None:
    """Some go: given, eaten, lost, broken, used, sold."""
    value = hold.value
    pools = [GIVE, GIVE, LOSE, SELL_SOME]
    if hold.kind in EDIBLE:
        pools += [EAT, EAT]
    if hold.kind in FRAGILE:
        pools.append(BREAK)
    if hold.kind in ("school", "household", "craft", "vegetable", "tool"):
        pools.append(USE)
    if hold.kind in ("book", "clothing", "toy", "food"):
        pools.append(DONATE)
    pool = st.pick(pools)
    n = st.n(st.nice(2, value - 2 if value < 30 else value * 2 // 3))
    other = st.other(hold.who) if pool is GIVE or pool is EAT else hold.who
    if pool is EAT and st.chance(0.6):
        pool = EAT[:2] + EAT[3:4]
    st.say(pool, n=n, O=other, **hold.slots())
    hold.node = sub(hold.node, n)
    hold.gained = False
    st.event("lose some")


def _gain(st: Story, hold: Hold) -> None:
    n = st.n(st.nice(2, max(6, hold.value)))
    st.say(GET, n=n, O=st.other(hold.who), **hold.slots())
    hold.node = add(hold.node, n)
    hold.gained = True
    st.event("gain some")


def _gain_groups(st: Story, hold: Hold) -> None:
    groups, each = st.n(st.whole(2, 6)), st.n(st.whole(2, 12))
    st.say(
        GET_GROUPS,
        g=groups,
        n=each,
        c=container_for(st, hold.x, hold.kind),
        O=st.other(hold.who),
        **hold.slots(),
    )
    hold.node = add(hold.node, mul(groups, each))
    hold.gained = True
    st.event("gain groups")


def _give_each(st: Story, hold: Hold) -> None:
    value = hold.value
    people = st.whole(2, 6)
    each = st.whole(1, (value - 1) // people)
    each = min(each, 12)
    if each < 2:
        raise Redraw
    m, n = st.n(people), st.n(each)
    st.say(GIVE_EACH, n=n, m=m, people=st.pick(GROUPS), **hold.slots())
    hold.node = sub(hold.node, mul(m, n))
    hold.gained = False
    st.event("give to each")


def _daily(st: Story, hold: Hold) -> None:
    value = hold.value
    days = st.whole(2, 7)
    each = min(st.whole(2, max(2, (value - 1) // days)), 10)
    if each * days >= value or each < 2:
        raise Redraw
    m, n = st.n(days), st.n(each)
    if hold.kind in EDIBLE:
        pool = EAT_DAILY
    elif hold.kind in ("school", "household", "tool", "gift", "collectible", "sweet"):
        pool = USE_DAILY
    else:
        raise Redraw
    st.say(pool, n=n, m=m, **hold.slots())
    hold.node = sub(hold.node, mul(m, n))
    hold.gained = False
    st.event("some every day")


def _share_away(st: Story, hold: Hold) -> None:
    """A fraction or a percentage goes: two operations, the part and what is left."""
    value = hold.value
    part = st.frac(st.share_of(value)) if st.chance(0.65) else st.pct(st.percent_of(value))
    pools = [GIVE_SHARE, GIVE_SHARE, SELL_SHARE, DONATE_SHARE]
    if hold.kind in EDIBLE:
        pools += [EAT_SHARE, EAT_SHARE]
    if hold.kind in FRAGILE:
        pools.append(BAD_SHARE)
    if hold.touched:
        them = st.pick(
            (
                f"the remaining {hold.x}",
                f"the rest of the {hold.x}",
                f"the {hold.x} that {_be(st)} left",
                "the remainder",
            )
        )
        if hold.gained:
            them = st.pick((f"all the {hold.x}", f"the {hold.x}"))
    else:
        them = st.pick((f"the {hold.x}", f"these {hold.x}", f"{hold.who:his} {hold.x}", "them"))
        if them[0] > "\ue400":
            them = f"the {hold.x}"
    pool = st.pick(pools)
    other = st.other(hold.who) if pool in (GIVE_SHARE, EAT_SHARE) else hold.who
    if pool is EAT_SHARE and st.chance(0.5):
        pool = EAT_SHARE[:2]
    st.say(pool, f=part, them=them, O=other, **hold.slots())
    hold.node = sub(hold.node, mul(hold.node, part))
    hold.gained = False
    st.event("a share goes")


def _be(st: Story) -> str:
    return "were" if st.past else "are"


ONE_STEP: tuple[Happening, ...] = (_lose, _lose, _lose, _gain, _gain)
TWO_STEPS: tuple[Happening, ...] = (
    _share_away,
    _share_away,
    _share_away,
    _give_each,
    _give_each,
    _gain_groups,
    _daily,
)


def happen(st: Story, hold: Hold, steps: int) -> None:
    """Let things happen to `hold` for exactly `steps` operations."""
    while steps > 0:
        two = steps >= 2 and st.chance(0.6)
        st.pick(TWO_STEPS if two else ONE_STEP)(st, hold)
        hold.touched = True
        if hold.value < 1:
            raise Redraw
        steps -= 2 if two else 1
