"""Stories about things: counts of several people, what happens to them, and what is asked at the end."""

from __future__ import annotations

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.counts import Thread, container_for, count, new_thread
from mycelium.synthesis.expr import Node, add, ceil_div, const, div, floor_div, mul, remainder, sub
from mycelium.synthesis.grammar import tellings
from mycelium.synthesis.happenings import Hold, happen
from mycelium.synthesis.lexicon import GROUPS
from mycelium.synthesis.lexicon_things import PRICES
from mycelium.synthesis.purses import Purse, conclude_purse
from mycelium.synthesis.story import Ask, Redraw, Story

ASK_LEFT = tellings("""
How many {x} {will} {S} have left?
How many {x} {do} {S} have after that?
How many {x} remain?
How many {x} {do} {S} have left?
How many {x} {do} {S} have left?
How many {x} {be_pl} left?
How many {x} does {S} have now?
How many {x} {do} {S} still have?
How many {x} {do} {S} have [remaining|in the end|at the end]?
[In the end|At the end], how many {x} {do} {S} have?
What is the number of {x} [that|] {S} {have} left?
How many {x} {be_pl} [still left|remaining]?
Now, how many {x} {do} {S} have?
After all this, how many {x} {do} {S} have left?
""")
ASK_NOW = tellings("""
How many {x} {do} {S} have after that?
What is the final number of {x}?
How many {x} {do} {S} have at the end?
How many {x} does {S} have now?
How many {x} {do} {S} have [altogether|in total|in all][ now|]?
How many {x} {do} {S} end up with?
[In the end|In total|Altogether], how many {x} {do} {S} have?
What is the total number of {x} [that|] {S} has now?
Now, how many {x} {do} {S} have?
After all this, how many {x} {do} {S} have [in total|in all]?
What is the total number of {x} {S} {have} in the end?
""")


def tell_hold(st: Story, steps: int, finish: int = 0) -> tuple[Hold, Thread]:
    """Somebody has things, and things happen to them, using `steps - finish` operations."""
    th = new_thread(st, keeps=True)
    budget = steps - finish
    early = 0 if budget < 2 or st.chance(0.5) else st.whole(1, min(3, budget - 1))
    who = st.role("baker" if th.kind == "baked" else "farmer" if th.kind in ("vegetable", "animal") else "anyone")
    node = count(st, who, th, early)
    hold = Hold(who, node, th.x, th.kind)
    happen(st, hold, budget - early)
    return hold, th


def tell_left(st: Story, steps: int) -> Ask:
    hold, _ = tell_hold(st, steps)
    return ask_left(st, hold)


def ask_left(st: Story, hold: Hold) -> Ask:
    """What is left, or what there is now."""
    st.event("ask what is left" if not hold.gained else "ask what there is now")
    pool = ASK_NOW if hold.gained else ASK_LEFT
    return Ask(hold.node, st.phrase(pool, do="does" if not st.past else "did", **hold.slots()), "count", str(hold.x))


SHARE = tellings("""
{S} {hand} {rest} out to {m} {people} so that everybody gets the same number. How many {x} {do} each of them get?
[Then|After that|Finally], {S} {divide} [{rest}] equally among {m} {people}. How many {x} {do} each [person|of them] get?
{S} {share} {rest} equally [among|with] {m} {people}. How many {x} {do} each [friend|person|one of them] get?
If {S} {split} {rest} [equally|evenly] among {m} {people},^ how many {x} {will} each [person|of them] [get|receive]?
{S} {put} {rest} into {m} {c} [equally|evenly]. How many {x} {be_pl} in each {c:1}?
If {S} {put} {rest} in {m} {c} with the same number in each,^ how many {x} {will} each {c:1} [hold|have]?
{S} {place} the same number of {x} in each of {m} {c}. How many {x} {be_pl} there in each {c:1}?
{S} {decide} to divide {rest} equally among {m} {people}. How many {x} {will} each of them get?
If {rest} {be_pl} shared equally among {m} {people},^ how many {x} {will} each of them get?
""")
PACK = tellings("""
{S} {fill} {c} with {rest},^ {m} {x} in each. How many {c} {do} {S} fill?
{S} {put} {rest} in {c}. Each {c:1} [{hold}|can hold] {m} {x}. How many {c} {do} {S} [need|use|fill]?
If {S} {pack} {rest} into {c} of {m} [each|{x} each],^ how many {c} {will} {S} [fill|need|have]?
If each {c:1} can hold {m} {x},^ how many {c} {do} {S} need?
{S} {pack} {rest} in {c} with {m} {x} in each[ {c:1}|]. How many {c} {be_pl} there?
{S} {want} to put {rest} into {c} with {m} {x} in each. How many {c} {do} {S:he} need?
If {S} {put} {m} {x} in each {c:1},^ how many {c} {will} {S:he} need?
""")
PACK_CEIL = tellings("""
A {c:1} can hold [up to|at most|no more than] {m} {x}. How many {c} {do} {S} need to [pack|hold|store] all of {rest}?
What is the [smallest|least] number of {c} [that|] {S} {need} for {rest} if each {c:1} can hold at most {m} {x}?
{S} {put} {rest} in {c} that hold at most {m} {x} each. At least how many {c} {do} {S} need?
""")
PACK_FLOOR = tellings("""
If {S} {pack} {rest} into {c} of {m},^ how many full {c} can {S:he} make?
{S} {put} {rest} into {c} of {m} each. How many {c} can {S:he} fill completely?
""")
PACK_REST = tellings("""
If {S} {pack} {rest} into {c} of {m} each,^ how many {x} {will} be left over?
{S} {put} {rest} into {c} with {m} {x} each until there {be_pl} not enough to fill another {c:1}. How many {x} {be_pl} left over?
{S} {divide} {rest} equally among {m} {people} and {keep} the leftovers. How many {x} {do} {S:he} keep?
""")
NEEDS_MORE = tellings("""
If {S} {want} to have {m} {x},^ how many more {x} {do} {S:he} need?
{S:p} goal {be} to have {m} {x}. How many more {x} {do} {S:he} need to reach {S:his} goal?
{S} {need} {m} {x} [in total|altogether|for a project|]. How many more {do} {S:he} need to get?
How many more {x} {do} {S} need to have {m}?
If {S} {need} a total of {m} {x},^ how many more {x} {do} {S:he} have to get?
How many more {x} should {S} get to have {m} in total?
""")


def _rest(st: Story, hold: Hold) -> str:
    if hold.touched and not hold.gained:
        return st.pick(
            (
                f"the remaining {hold.x}",
                f"the rest of the {hold.x}",
                f"the {hold.x} that {'were' if st.past else 'are'} left",
            )
        )
    return st.pick((f"the {hold.x}", f"all the {hold.x}", f"all of the {hold.x}", "them", f"these {hold.x}"))


def tell_divided(st: Story, steps: int) -> Ask:
    """Things are shared, packed, or compared with a goal at the end."""
    hold, _ = tell_hold(st, steps, 1)
    return divide_hold(st, hold)


def conclude_hold(st: Story, hold: Hold, steps: int) -> Ask:
    """Spend exactly `steps` operations on what somebody has, and ask for what it comes to."""
    draw = st.random()
    if draw < 0.35:
        happen(st, hold, steps)
        return ask_left(st, hold)
    if draw < 0.65 or hold.kind in ("wild", "recycle"):
        happen(st, hold, steps - 1)
        return divide_hold(st, hold)
    tail = 0 if steps < 2 or st.chance(0.6) else 1
    happen(st, hold, steps - 1 - tail)
    return sell_hold(st, hold, tail)


def divide_hold(st: Story, hold: Hold) -> Ask:
    """One operation more: shared, packed, leftover, or missing to a goal."""
    value = hold.value
    slots = dict(hold.slots(), c=container_for(st, hold.x, hold.kind), people=st.pick(GROUPS))
    slots["rest"] = _rest(st, hold)
    draw = st.random()
    if draw < 0.4:
        m = st.n(st.divisor(value, 2, min(15, value // 2)))
        st.event("share equally")
        return Ask(div(hold.node, m), st.phrase(SHARE, m=m, **slots), "count", str(hold.x))
    if draw < 0.65:
        m = st.n(st.divisor(value, 2, 25))
        if m.value == value:
            raise Redraw
        st.event("pack")
        return Ask(div(hold.node, m), st.phrase(PACK, m=m, **slots), "count", str(slots["c"]))
    if draw < 0.82:
        m = st.n(st.nice(value + 2, value * 2 + 5))
        st.event("needs more")
        return Ask(sub(m, hold.node), st.phrase(NEEDS_MORE, m=m, **slots), "count", str(hold.x))
    m = st.n(st.whole(3, max(3, min(24, value // 2))))
    if value % int(m.value) == 0 and draw >= 0.90:
        raise Redraw
    if draw < 0.90:
        st.event("pack, at least how many")
        return Ask(ceil_div(hold.node, m), st.phrase(PACK_CEIL, m=m, **slots), "count", str(slots["c"]))
    if draw < 0.95:
        st.event("pack, full ones")
        return Ask(floor_div(hold.node, m), st.phrase(PACK_FLOOR, m=m, **slots), "count", str(slots["c"]))
    st.event("leftover")
    return Ask(remainder(hold.node, m), st.phrase(PACK_REST, m=m, **slots), "count", str(hold.x))


SELL_ALL = tellings("""
{S} {offer} {rest} for {p} each and {sell} all of them.
A buyer {pay} {S:o} {p} for each of the {x}.
{S} {sell} {rest} for {p} each.
{S} {sell} each {x:1} for {p}.
{S} then {sell} {rest} [at|for] {p} [each|apiece|per {x:1}].
{S} {take} {rest} to the market and {sell} them for {p} each.
Each {x:1} {sell} for {p}.
{S} {decide} to sell {rest} for {p} [each|apiece].
""")
SELL_REST = tellings("""
{S} {offer} {rest} for {p} each and {sell} all of them.
A buyer {take} {rest} and {pay} {p} for each of them.
{S} {sell} {rest} for {p} each.
{S} then {sell} {rest} [at|for] {p} [each|apiece|per {x:1}].
{S} {take} {rest} to the market and {sell} them for {p} each.
{S} {decide} to sell {rest} for {p} [each|apiece].
""")
COST_ALL = tellings("""
Each {x:1} {cost} {p}.
Each of the {x} {cost} {p}.
The {x} {cost} {p} [each|apiece].
{S} {pay} {p} for each {x:1}.
The price of {x:a} {be} {p}.
""")
ASK_REVENUE = tellings("""
How much [money|] {do} {S} make?
How much [money|] {do} {S} [make|earn] from [selling the {x}|the {x}|the sale]?
How much [money|] {do} {S} [earn|make] [in total|altogether]?
How many dollars {do} {S} make?
What {be_pl} {S:p} total earnings?
""")
ASK_COST = tellings("""
How much [money|] {do} {S} spend[| in total| altogether| on {x}]?
How much {do} {S} pay [in total|altogether|for the {x}|for all the {x}]?
What {be} the total cost[| of the {x}]?
How much {do} all the {x} cost?
How many dollars {do} {S} spend on {x}?
""")


def tell_sold(st: Story, steps: int) -> Ask:
    """Things are sold for a price each; the money may go on."""
    tail = 0 if steps < 3 or st.chance(0.45) else st.whole(1, min(3, steps - 2))
    hold, _ = tell_hold(st, steps, 1 + tail)
    return sell_hold(st, hold, tail)


def sell_hold(st: Story, hold: Hold, tail: int) -> Ask:
    """All of it is sold at a price each; `tail` operations on the money follow."""
    if hold.value < 2 or hold.kind == "recycle":
        raise Redraw
    price = st.usd(st.price(*PRICES[hold.kind]))
    st.say(SELL_REST if hold.touched else SELL_ALL, p=price, rest=_rest(st, hold), **hold.slots())
    st.event("sell all")
    money = mul(hold.node, price)
    if not tail:
        text = st.phrase(ASK_REVENUE, do="did" if st.past else "does", **hold.slots())
        return Ask(money, text, "money", "dollars")
    return conclude_purse(st, Purse(hold.who, money, "earned"), tail)


def tell_bought_all(st: Story, steps: int) -> Ask:
    """Somebody buys a number of things at a price each."""
    tail = 0 if steps < 3 or st.chance(0.5) else st.whole(1, min(2, steps - 2))
    th = new_thread(st)
    if th.frame.v not in ("bought", "ordered", "needs") or th.kind in ("recycle", "wild"):
        raise Redraw
    who = st.person()
    node: Node = count(st, who, th, steps - 1 - tail)
    if node.value > 80 or th.known[-1][0] is not who:
        raise Redraw
    price = st.usd(st.price(*PRICES[th.kind]))
    st.say(COST_ALL, p=price, S=who, x=th.x)
    st.event("price each")
    total = mul(node, price)
    if not tail:
        text = st.phrase(ASK_COST, do="did" if st.past else "does", S=who, x=th.x)
        return Ask(total, text, "money", "dollars")
    return conclude_purse(st, Purse(who, total, "cost"), tail)


BACK_START = tellings("""
{S} {have} [some|a number of] {x}.
{S} {have} some {x} [at first|to begin with|in the beginning].
{S} {start} with some {x}.
{S} {have} a collection of {x}.
""")
BACK_NOW = tellings("""
[In the end|At the end], {S} {have} {n} {x}[ left|].
After that, {S} {have} {n} {x}[ left|].
Now {S} has {n} {x}[ left|].
{S} {have} {n} {x} left.
{S} {be} left with {n} {x}.
If {S} now has {n} {x},^ how many {x} {do} {S} have [at first|at the start|in the beginning|to begin with]?
If {S} {end} up with {n} {x},^ how many {x} {do} {S} start with?
""")
BACK_ASK = tellings("""
How many {x} {do} {S} have [at first|at the start|in the beginning|to begin with|originally]?
How many {x} {do} {S} start with?
What {be} the number of {x} [that|] {S:he} {have} at first?
""")


def tell_backward(st: Story, steps: int) -> Ask:
    """The earlier state is unknown: the story is told forwards and undone backwards."""
    th = new_thread(st, keeps=True)
    st.past = True
    who = st.person()
    start = st.nice(max(8, th.frame.low), th.frame.high)
    hold = Hold(who, const(start), th.x, th.kind)
    st.say(BACK_START, S=who, x=th.x)
    left = steps
    while left > 0:
        before = hold.node
        happen(st, hold, 1 if left < 2 or st.chance(0.6) else 2)
        left -= _operations(hold.node, before)
    if left or hold.value == start or hold.value < 2:
        raise Redraw
    final = st.n(hold.value)
    answer = _undo(hold.node, final)
    if answer.value != start:
        raise Redraw
    text = st.phrase(BACK_NOW, n=final, S=who, x=th.x, do="did")
    st.event("work backward")
    if not text.endswith("?"):
        st.sentences.append(text)
        text = st.phrase(BACK_ASK, S=who, x=th.x, do="did")
    return Ask(answer, text, "count", str(th.x))


def _operations(node: Node, until: Node) -> int:
    if node is until:
        return 0
    return sum(len(n.args) - 1 for n in _between(node, until))


def _between(node: Node, until: Node) -> list[Node]:
    found: dict[int, Node] = {}

    def walk(current: Node) -> None:
        if current is until or current.op in "qc" or id(current) in found:
            return
        found[id(current)] = current
        for arg in current.args:
            walk(arg)

    walk(node)
    return list(found.values())


def _undo(node: Node, result: Node) -> Node:
    """The start from which `node` leads to `result`; only events whose change is told can be undone."""
    if node.op == "c":
        return result
    changed, *others = node.args
    if node.op == "SUM" and len(others) == 1:
        return _undo(changed, sub(result, others[0]))
    if node.op == "SUB":
        other = others[0]
        if other.op == "PROD" and changed in other.args:
            part = next(arg for arg in other.args if arg is not changed)
            return _undo(changed, div(result, sub(const(1), part)))
        return _undo(changed, add(result, other))
    raise Redraw


SCHEMAS = (
    Schema("things left", tell_left, 1, 8, 8.0),
    Schema("things divided", tell_divided, 2, 8, 5.0),
    Schema("things sold", tell_sold, 2, 8, 5.0),
    Schema("things bought", tell_bought_all, 2, 6, 3.0),
    Schema("work backward", tell_backward, 1, 5, 3.0),
)
