"""Counts of several people: total, difference, average, or one of them."""

from __future__ import annotations

from mycelium.labels.synthesis.compose import Schema
from mycelium.labels.synthesis.counts import Thread, count, new_thread
from mycelium.labels.synthesis.expr import (
    Node,
    add,
    average,
    sub,
)
from mycelium.labels.synthesis.grammar import tellings
from mycelium.labels.synthesis.story import Ask, Redraw, Story

ASK_VALUE = tellings("""
How many {x} {do} {S} {b}{w}?
How many {x} {do} {S:N} {b}?
What is the number of {x} [that|] {S:N} {v}?
""")
ASK_TOTAL = tellings("""
How many {x} {do} [{who}] {b} [altogether|in total|in all|combined]?
How many {x} {do} they {b} [altogether|in total|in all|together|combined]{w}?
What is the total number of {x} [that|] they {v_pl}[{w}|]?
[Together|In total|Altogether], how many {x} {do} they {b}?
If they put their {x} together, how many {x} would there be?
How many {x} [would there be|are there] in total?
""")
ASK_DIFF = tellings("""
How many more {x} {do} {A} {b} than {B}?
How many fewer {x} {do} {B} {b} than {A}?
What is the difference between the number of {x} [that|] {A:N} and {B:N} {v_pl}?
How many more {x} than {B} {do} {A} {b}?
""")
ASK_MEAN = tellings("""
What is the average number of {x} [that|] {who} {v_pl}?
On average, how many {x} {do} each of them {b}?
How many {x} {do} each of them {b} on average?
What is the average number of {x} per person?
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


SCHEMAS = (Schema("counts", tell_counts, 1, 7, 8.0),)
