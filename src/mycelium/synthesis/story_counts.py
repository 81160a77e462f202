"""Counts of several people: total, difference, average, or one of them."""

from __future__ import annotations

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.counts import Thread, container_for, count, new_thread
from mycelium.synthesis.expr import Node, add, average, ceil_div, const, div, linearise, mul, sub
from mycelium.synthesis.grammar import tellings
from mycelium.synthesis.lexicon import GROUPS
from mycelium.synthesis.lexicon_things import PRICES
from mycelium.synthesis.story import Ask, Redraw, Story

ASK_VALUE = tellings("""
How many {x} {do} {S} {b}{w}?
How many {x} {do} {S:N} {b}?
What is the number of {x} [that|] {S:N} {v}?
What is the total number of {x} [that|] {S:N} {v}?
What number of {x} {do} {S:N} {b}?
""")
ASK_TOTAL = tellings("""
How many {x} {do} [{who}] {b} [altogether|in total|in all|combined]?
How many {x} {do} they {b} [altogether|in total|in all|together|combined]{w}?
What is the total number of {x} [that|] they {v_pl}[{w}|]?
[Together|In total|Altogether], how many {x} {do} they {b}?
If they put their {x} together, how many {x} would there be?
How many {x} [would there be|are there] in total?
What is the combined number of {x} [that|] they {v_pl}?
How many {x} {do} {who} {b} in [total|all]?
""")
ASK_DIFF = tellings("""
How many more {x} {do} {A} {b} than {B}?
How many fewer {x} {do} {B} {b} than {A}?
What is the difference between the number of {x} [that|] {A:N} and {B:N} {v_pl}?
How many more {x} than {B} {do} {A} {b}?
How many {x} more {do} {A} {b} than {B}?
""")
ASK_MEAN = tellings("""
What is the average number of {x} [that|] {who} {v_pl}?
On average, how many {x} {do} each of them {b}?
How many {x} {do} each of them {b} on average?
What is the average number of {x} per person?
What is the average number of {x} for each [person|of them]?
""")


def _names(entities: list) -> str:  # type: ignore[type-arg]
    marks = [f"{entity:N}" for entity in entities]
    return " and ".join([", ".join(marks[:-1]), marks[-1]]) if len(marks) > 1 else marks[0]


def _plural_do(th: Thread) -> dict[str, object]:
    slots = th.slots()
    if th.frame.do == "does":
        slots["do"] = "do"
        slots["v_pl"] = th.frame.b
    else:
        slots["v_pl"] = th.frame.v
    return slots


def tell_counts(st: Story, steps: int) -> Ask:
    """Two to four people and their counts; total, difference, average, or one of them."""
    th = new_thread(st)
    asked = (
        st.pick(("total", "total", "total", "diff", "value", "mean"))
        if steps > 1
        else st.pick(("total", "diff", "value"))
    )
    if asked == "mean" and steps < 3:
        asked = "total"
    if asked == "value":
        who = st.person()
        node = count(st, who, th, steps)
        if not any(e == "times as many" or "than" in e or "as many" in e or "groups" in e for e in st.events):
            raise Redraw
        st.event("ask one count")
        return Ask(node, st.phrase(ASK_VALUE, S=who, **th.slots()), "count", str(th.x))
    people = 2 if asked == "diff" or steps == 1 else 3 if steps > 4 or st.chance(0.35) else 2
    overhead = people - 1 + (asked == "mean")
    budget = steps - overhead
    if budget < 0:
        raise Redraw
    while len(th.known) < people:
        left = people - len(th.known)
        spend = budget if left == 1 else min(budget, st.whole(0, 1))
        known = len(th.known)
        who = st.person() if not th.known else st.other(th.known[0][0])
        count(st, who, th, spend)
        budget -= spend
        grown = len(th.known) - known
        if grown > left:
            raise Redraw
        if grown > 1:  # somebody else was told on the way
            continue
    if budget or len(th.known) != people:
        raise Redraw
    nodes = [node for _, node in th.known]
    if asked == "total":
        st.event("total")
        text = st.phrase(ASK_TOTAL, who=_names([e for e, _ in th.known]), **_plural_do(th))
        return Ask(add(*nodes), text, "count", str(th.x))
    if asked == "mean":
        st.event("average")
        text = st.phrase(ASK_MEAN, who=_names([e for e, _ in th.known]), **_plural_do(th))
        return Ask(average(nodes), text, "count", str(th.x))
    (a, x), (b, y) = sorted(th.known, key=lambda pair: -pair[1].value)
    if x.value == y.value or _told_difference(x, y) or _told_difference(y, x):
        raise Redraw
    st.event("difference")
    slots = th.slots()
    slots["v_pl"] = _plural_do(th)["v_pl"]
    return Ask(sub(x, y), st.phrase(ASK_DIFF, A=a, B=b, **slots), "count", str(th.x))


def _told_difference(x: Node, y: Node) -> bool:
    """Whether x was told as y plus or minus a number: then their difference is no question."""
    return x.op in ("SUM", "SUB") and y in x.args and all(arg is y or arg.op == "q" for arg in x.args)


POOLED_SELL = tellings("""
They sell all of the {x} for {p} each. How much money do they make [together|in total]?
If they sell all the {x} for {p} each,^ how much money will they make [together|in total|altogether]?
Each {x:1} is sold for {p}. How much money do they make altogether?
They decide to sell all [of the|the|their] {x} for {p} each. How much money will they [make|earn|get]?
""")
POOLED_SPLIT = tellings("""
They put all the {x} together and divide them equally among {m} {people}. How many {x} does each of the {people} get?
If they put all the {x} into {m} {c} equally,^ how many {x} will be in each {c:1}?
They share all their {x} equally with {m} [children at a shelter|classes|teams]. How many {x} does each of these get?
They decide to divide all their {x} equally among {m} {people}. How many {x} will each of the {people} [get|receive]?
""")
POOLED_EVEN = tellings("""
If they put all the {x} together and share them equally between them,^ how many {x} will each of them have?
They decide to put their {x} together and split them equally. How many {x} does each of them get?
""")
POOLED_PACK = tellings("""
They pack all the {x} into {c} that hold up to {m} {x} each. How many {c} do they need?
If each {c:1} can hold at most {m} {x},^ how many {c} do they need for all of the {x}?
""")
POOLED_GOAL = tellings("""
Together they want to have {m} {x}. How many more {x} do they need?
Their goal is to have {m} {x} in total. How many more do they need to reach it?
If they need {m} {x} in total,^ how many more {x} do they have to get?
If they want to have {m} {x} [together|in total],^ how many more {x} do they [need|have to get]?
""")
POOLED_SHARE = tellings("""
They give {f} of all the {x} to charity. How many {x} do they have left?
If they give away {f} of all their {x},^ how many {x} will they have left together?
{f} of all the {x} are damaged. How many good {x} do they have together?
They [donate|give away] {f} of all their {x}. How many {x} [remain|are left]?
""")


def tell_pooled(st: Story, steps: int) -> Ask:
    """Several people's counts are put together, and something happens to all of it."""
    th = new_thread(st, keeps=True)
    end = st.pick(("sell", "split", "even", "pack", "goal", "share"))
    budget = steps - (2 if end == "share" else 1) - 1
    if budget < 0 or end == "sell" and th.kind in ("recycle", "wild"):
        raise Redraw
    first = st.person()
    count(st, first, th, min(budget, st.whole(0, 1)))
    budget -= _spent(th)
    other = st.other(first)
    count(st, other, th, max(0, budget))
    nodes = [node for _, node in th.known]
    if len(nodes) > 3:
        raise Redraw
    total = add(*nodes)
    value = int(total.value)
    st.past = False
    st.event(f"pooled: {end}")
    slots = {"x": th.x, "people": st.pick(GROUPS), "c": container_for(st, th.x, th.kind)}
    if end == "sell":
        p = st.usd(st.price(*PRICES[th.kind]))
        return Ask(mul(total, p), st.phrase(POOLED_SELL, p=p, **slots), "money", "dollars")
    if end == "split":
        m = st.n(st.divisor(value, 2, 12))
        return Ask(div(total, m), st.phrase(POOLED_SPLIT, m=m, **slots), "count", str(th.x))
    if end == "even":
        return Ask(div(total, const(len(nodes))), st.phrase(POOLED_EVEN, **slots), "count", str(th.x))
    if end == "pack":
        m = st.n(st.whole(4, max(5, min(24, value // 2))))
        return Ask(ceil_div(total, m), st.phrase(POOLED_PACK, m=m, **slots), "count", str(slots["c"]))
    if end == "goal":
        m = st.n(st.nice(value + 3, 2 * value + 10))
        return Ask(sub(m, total), st.phrase(POOLED_GOAL, m=m, **slots), "count", str(th.x))
    f = st.frac(st.share_of(value)) if st.chance(0.5) else st.pct(st.percent_of(value))
    return Ask(sub(total, mul(total, f)), st.phrase(POOLED_SHARE, f=f, **slots), "count", str(th.x))


def _spent(th: Thread) -> int:
    """Operations that the counts told so far have used."""
    return len(linearise(th.known[-1][1], lambda leaf: leaf.index)) + len(th.known) - 1


GIVES = tellings("""
{A:N} then gives {k} {x} to {B:N}.
{A:N} gives {B:N} {k} of {A:his} {x}.
Then {B:N} gets {k} {x} from {A:N}.
[Later|After that|The next day], {A:N} gives {k} {x} to {B:N}.
""")
ASK_AFTER = tellings("""
How many {x} does {Q:N} have now?
How many {x} does {Q:N} have after that?
[In the end|Now|After this], how many {x} does {Q:N} have?
""")
ASK_AFTER_DIFF = tellings("""
How many more {x} does {A:N} have than {B:N} now?
After that, how many more {x} does {A:N} have than {B:N}?
""")


def tell_transfer(st: Story, steps: int) -> Ask:
    """One gives to the other; one of them, or the difference, is asked."""
    th = new_thread(st, keeps=True)
    a = st.person()
    diff = steps >= 3 and st.chance(0.5)
    budget = steps - (3 if diff else 1)
    x = count(st, a, th, 0 if diff else min(1, budget) if st.chance(0.3) else 0)
    told = _spent(th)
    b = st.other(a)
    y = count(st, b, th, budget if diff else budget - told if st.chance(0.5) else budget)
    if len(th.known) > 2:
        raise Redraw
    (giver, g), (taker, t) = ((a, x), (b, y)) if x.value > y.value else ((b, y), (a, x))
    k = st.n(st.whole(2, max(2, int(g.value) // 2)))
    st.say(GIVES, A=giver, B=taker, k=k, x=th.x)
    after_g, after_t = sub(g, k), add(t, k)
    st.event("one gives to the other")
    if not diff:
        asked, node = (giver, after_g) if st.chance(0.5) else (taker, after_t)
        return Ask(node, st.phrase(ASK_AFTER, Q=asked, x=th.x), "count", str(th.x))
    if after_g.value == after_t.value:
        raise Redraw
    big, small = (giver, taker) if after_g.value > after_t.value else (taker, giver)
    high, low = (after_g, after_t) if after_g.value > after_t.value else (after_t, after_g)
    return Ask(sub(high, low), st.phrase(ASK_AFTER_DIFF, A=big, B=small, x=th.x), "count", str(th.x))


SCHEMAS = (
    Schema("counts", tell_counts, 1, 7, 8.0),
    Schema("pooled counts", tell_pooled, 2, 6, 4.0),
    Schema("transfer", tell_transfer, 1, 5, 2.0),
)
