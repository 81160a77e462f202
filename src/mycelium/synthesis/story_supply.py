"""Supplies that last, doses in a day, weekdays and weekends, pairs, sharing with oneself included, races."""

from __future__ import annotations

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.expr import Node, add, const, div, mul
from mycelium.synthesis.grammar import tellings
from mycelium.synthesis.story import Ask, Redraw, Story

_SUPPLIES = (  # one pack, packs, units, one unit, verb for a day's use, cheapest and dearest pack
    ("bag", "bags", "cups of coffee", "cup of coffee", "drink", 5, 15), ("box", "boxes", "tea bags", "tea bag", "use", 3, 10),
    ("jar", "jars", "vitamins", "vitamin", "take", 6, 30), ("carton", "cartons", "eggs", "egg", "eat", 2, 6),
    ("bag", "bags", "carrots", "carrot", "eat", 2, 5), ("pack", "packs", "diapers", "diaper", "use", 8, 30),
    ("loaf", "loaves", "slices of bread", "slice of bread", "eat", 2, 6), ("box", "boxes", "granola bars", "granola bar", "eat", 3, 9),
    ("pack", "packs", "bottles of water", "bottle of water", "drink", 3, 12), ("roll", "rolls", "stickers",
     "sticker", "give out", 2, 8),
    ("box", "boxes", "servings of cereal", "serving of cereal", "eat", 3, 7), ("bottle", "bottles", "pills", "pill", "take", 5, 40),
    ("pack", "packs", "sheets of paper", "sheet of paper", "use", 3, 9), ("container", "containers", "dog treats",
     "dog treat", "hand out", 4, 14),
)  # fmt: skip
LASTS = tellings("""
{S} buys {a} {packs} with {b} {units} [each|in each]. {S:he} {uses} {c} {units} [a|per|each|every] day.
{S} has {a} {packs}. Each {pack} has {b} {units}. {S} {uses} {c} of them [a|per|every] day.
Each {pack} contains {b} {units}. {S} has {a} {packs}^ and {uses} {c} {units} [a|every] day.
""")
LASTS_ONE = tellings("""
{S} {uses} {c} {units} [a|per|each|every] day. A {pack} contains {b} {units}^ and costs {p}.
A {pack} of {b} {units} costs {p}. {S} {uses} {c} {units} every day.
""")
ASK_LASTS = tellings("""
How many days will they last?
How many days will the {packs} last {S:o}?
For how many days does {S} have enough?
""")
ASK_LASTS_WEEKS = tellings("""
How many weeks will they last?
For how many weeks does {S} have enough?
""")
ASK_LASTS_COST = tellings("""
How much does {S} spend on this in {k} days?
How much money will {S} spend in {k} days?
How much does this cost {S:o} over {k} days?
""")


def _thirds(verb: str) -> str:
    """ "give out" -> "gives out"."""
    head, _, rest = verb.partition(" ")
    return f"{head}s {rest}".strip()


def tell_lasts(st: Story, steps: int) -> Ask:
    """How long packs last, or what they cost over some days."""
    st.past = False
    who = st.person()
    pack, packs, units, unit, verb, low, high = st.pick(_SUPPLIES)
    slots = {"S": who, "pack": pack, "packs": packs, "units": units, "unit": unit, "uses": _thirds(verb)}
    c_value = st.whole(2, 8)
    st.event("supplies last")
    if steps == 3 and st.chance(0.5) or steps > 3:
        days = st.whole(2, 12)
        b_value = c_value * st.whole(2, 12)
        k_value = (b_value // c_value) * days
        c, b, p = st.n(c_value), st.n(b_value), st.usd(st.price(low, high))
        st.say(LASTS_ONE, b=b, c=c, p=p, **slots)
        k = st.n(k_value)
        cost = mul(div(mul(c, k), b), p)
        if steps == 3:
            return Ask(cost, st.phrase(ASK_LASTS_COST, k=k, **slots), "money", "dollars")
        raise Redraw
    weeks = steps == 3
    b_value = c_value * st.whole(2, 15)
    a_value = st.whole(2, 9) * (7 if weeks else 1)
    a, b, c = st.n(a_value), st.n(b_value), st.n(c_value)
    st.say(LASTS, a=a, b=b, c=c, **slots)
    days_left = div(mul(a, b), c)
    if weeks:
        return Ask(div(days_left, const(7)), st.phrase(ASK_LASTS_WEEKS, **slots), "time", "weeks")
    return Ask(days_left, st.phrase(ASK_LASTS, **slots), "time", "days")


DOSE = tellings("""
{S} takes {a} {what} of {b} mg [each|] every {c} hours.
Every {c} hours, {S} takes {a} {what} that contain {b} mg each.
The doctor tells {S:o} to take {a} {what} of {b} mg every {c} hours.
""")
DOSE_ONE = tellings("""
{S} {does} {a} {what} every {c} hours.
Every {c} hours, {S} {does} {a} {what}.
""")
_DOSES = (
    ("takes", "pills"),
    ("drinks", "glasses of water"),
    ("feeds the baby", "ounces of milk"),
    ("checks", "machines"),
    ("waters", "plants"),
    ("gives the puppy", "treats"),
)
ASK_DOSE = tellings("""
How many mg does {S} take [a|per|in a] day?
How many mg is that per day?
""")


def tell_dose(st: Story, steps: int) -> Ask:
    """Every so many hours; a day of 24 hours is not told."""
    st.past = False
    who = st.person()
    c = st.n(st.pick((3, 4, 6, 8, 12)))
    a = st.n(st.whole(2, 3 if steps == 3 else 6))
    times = div(const(24), c)
    st.event("every so many hours")
    if steps == 3:
        b = st.n(st.pick((50, 100, 200, 250, 300, 325, 375, 400, 500)))
        st.say(DOSE, S=who, a=a, b=b, c=c, what=st.pick(("tablets", "pills", "capsules")))
        return Ask(mul(mul(times, a), b), st.phrase(ASK_DOSE, S=who), "measure", "mg")
    does, what = st.pick(_DOSES)
    st.say(DOSE_ONE, S=who, a=a, c=c, does=does, what=what)
    return Ask(mul(times, a), f"How many {what} is that in a day?", "count", what)


WEEKDAYS = tellings("""
{S} {does} {a} {what} on each weekday and {b} {what} on each day of the weekend.
From Monday to Friday, {S} {does} {a} {what} a day. On Saturday and Sunday, {S:he} {does} {b} {what} a day.
On weekdays, {S} {does} {a} {what} a day,^ and on weekends {S:he} {does} {b} {what} a day.
""")
WEEKDAYS_TIMES = tellings("""
{S} {does} {a} {what} on each weekday and {b} as many on each day of the weekend.
From Monday to Friday, {S} {does} {a} {what} a day. On Saturday and Sunday, {S:he} {does} {b} as many each day.
""")
ASK_WEEK = tellings("""
How many {what} is that in a week?
How many {what} does {S} {do} [in a|per|each] week?
In a week, how many {what} does {S} {do}?
""")
ASK_WEEKS = tellings("""
How many {what} does {S} {do} in {k} weeks?
How many {what} is that in {k} weeks?
""")
_HABITS = (
    ("does", "do", "push-ups"), ("reads", "read", "pages"), ("runs", "run", "miles"), ("walks", "walk", "dogs"),
    ("sells", "sell", "newspapers"),
    ("bakes", "bake", "pies"), ("drinks", "drink", "cups of coffee"), ("works", "work", "hours"), ("practices", "practice", "songs"),
    ("writes", "write", "pages"), ("swims", "swim", "laps"), ("makes", "make", "sandwiches"), ("serves", "serve",
     "customers"), ("watches", "watch", "episodes"),
)  # fmt: skip


# What nobody does thirty times a day.
_MOST_A_DAY = {
    "hours": 8, "cups of coffee": 5, "pies": 12, "sandwiches": 15, "episodes": 6, "dogs": 8, "miles": 12, "songs": 12,
    "pages": 40,
}  # fmt: skip


def tell_week(st: Story, steps: int) -> Ask:
    """Weekdays and weekends (five and two days are not told)."""
    st.past = False
    who = st.person()
    does, do, what = st.pick(_HABITS)
    slots = {"S": who, "does": does, "do": do, "what": what}
    most = _MOST_A_DAY.get(what, 30)
    a = st.n(st.whole(3 if what == "hours" else 2, most))
    left = steps - 3
    if left >= 1 and st.chance(0.6):
        b = st.times(st.pick((2, 2, 3)))
        st.say(WEEKDAYS_TIMES, a=a, b=b, **slots)
        second: Node = mul(a, b)
        left -= 1
        if what == "hours":
            raise Redraw
    else:
        second = st.n(st.whole(2, most))
        st.say(WEEKDAYS, a=a, b=second, **slots)
    node = add(mul(a, const(5)), mul(second, const(2)))
    st.event("weekdays and weekends")
    if left == 1:
        k = st.n(st.whole(2, 10))
        return Ask(mul(node, k), st.phrase(ASK_WEEKS, k=k, **slots), "count", what)
    if left:
        raise Redraw
    return Ask(node, st.phrase(ASK_WEEK, **slots), "count", what)


SCHEMAS = (
    Schema("supplies", tell_lasts, 2, 3, 2.5),
    Schema("doses", tell_dose, 2, 3, 1.0),
    Schema("weekdays", tell_week, 3, 5, 2.0),
)
