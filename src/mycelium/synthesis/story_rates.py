"""Prices in tiers, fees plus rates, two plans, teams that work together, growth by percent, points and calories."""

from __future__ import annotations

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.expr import Node, add, const, div, mul, sub
from mycelium.synthesis.grammar import tellings
from mycelium.synthesis.purses import Purse, conclude_purse
from mycelium.synthesis.story import Ask, Redraw, Story

_TIERS = (  # place or thing, unit, units, what is done
    ("A parking garage", "hour", "hours", "parks there for"), ("A boat rental", "hour", "hours", "rents a boat for"),
    ("A tutor", "lesson", "lessons", "takes"), ("A bike shop", "hour", "hours", "rents a bike for"), ("A taxi",
     "mile", "miles", "rides"),
    ("A print shop", "page", "pages", "prints"), ("A photographer", "hour", "hours", "hires the photographer for"),
    ("A moving company", "hour", "hours", "needs the movers for"), ("A plumber", "hour", "hours", "needs the plumber for"),
    ("A gym", "month", "months", "is a member for"), ("A video store", "day", "days", "keeps a movie for"),
    ("A hotel", "night", "nights", "stays for"), ("A car rental", "day", "days", "rents a car for"), ("A babysitter",
     "hour", "hours", "needs a babysitter for"),
)  # fmt: skip
_TIER_PRICES = {
    "mile": (3, 7), "page": (2, 4), "hour": (12, 70), "lesson": (15, 50), "month": (15, 60), "day": (12, 60), "night": (60, 180),
}  # fmt: skip
FIRST_THEN = tellings("""
{T} charges {p} for the first {unit} and {q} for each [additional|extra] {unit}.
{T} costs {p} for the first {unit}^ and {q} for every {unit} after that.
{T} costs {p} for the first {unit}. Each [additional|extra|further] {unit} costs {q}.
""")
FIRST_K = tellings("""
{T} charges {p} per {unit} for the first {k} {units}^ and {q} for each [additional|extra] {unit}.
{T} costs {p} per {unit} for the first {k} {units}^ and {q} per {unit} after that.
{T} costs {p} per {unit} for the first {k} {units}. [After that|From then on], each {unit} costs {q}.
""")
FEE = tellings("""
{T} charges a fee of {p} plus {q} per {unit}.
{T} charges a flat fee of {p}^ and {q} for [each|every] {unit}.
{T} costs {p} plus {q} for each {unit}.
{T} has a [base|basic|fixed] fee of {p}^ and costs {q} for [each|every] {unit}.
""")
DOES = tellings("""
{S} {does} {n} {units}.
""")
ASK_TIER = tellings("""
How much does {S} pay[| in total]?
How much will it cost {S:o}?
How much money does {S} have to pay?
What does {S} pay?
What is the total [cost|price|charge]?
How much will {S} [pay|be charged][ in total|]?
""")


def tell_tiers(st: Story, steps: int) -> Ask:
    """A fee or a first price, then a rate for the rest."""
    st.past = False
    who = st.person()
    T, unit, units, does = st.pick(_TIERS)
    low, high = _TIER_PRICES[unit] if T != "A parking garage" else (4, 15)
    p_value = st.nice(low, high)
    q = st.usd(st.nice(2, max(3, p_value - 1)))
    slots = {"S": who, "T": T, "unit": unit, "units": units, "does": does}
    st.event("tiers")
    if steps >= 4 and st.chance(0.7):
        k_value = st.whole(2, 6)
        k, p = st.n(k_value), st.usd(p_value)
        st.say(FIRST_K, p=p, q=q, k=k, **slots)
        n = st.n(k_value + st.whole(2, 10))
        node = add(mul(p, k), mul(q, sub(n, k)))
        used = 4
    elif steps >= 3 and st.chance(0.5):
        p = st.usd(p_value)
        st.say(FIRST_THEN, p=p, q=q, **slots)
        n = st.n(st.whole(3, 12))
        node = add(p, mul(q, sub(n, const(1))))
        used = 3
    else:
        p = st.usd(p_value)
        st.say(FEE, p=p, q=q, **slots)
        n = st.n(st.whole(2, 15))
        node = add(p, mul(q, n))
        used = 2
    st.say(DOES, n=n, **slots)
    if steps == used:
        return Ask(node, st.phrase(ASK_TIER, **slots), "money", "dollars")
    return conclude_purse(st, Purse(who, node, "service"), steps - used)


TWO_STORES = tellings("""
{Store} sells {x} for {a} each,^ and {store2} sells them for {b} each.
At {store1}, a {x1} costs {a},^ while at {store2} it costs {b}.
A {x1} costs {a} at {store1}^ [and|but] {b} at {store2}.
""")
ASK_STORES = tellings("""
How much does {S} save by buying {n} {x} at the cheaper store?
If {S} buys {n} {x},^ how much does {S:he} save at the cheaper store?
How much money does {S} save if {S:he} buys {n} {x} at the cheaper [store|place]?
""")
_SHOPS = (
    "the corner store",
    "the supermarket",
    "the mall",
    "the farmers market",
    "the hardware store",
    "the bookstore",
)
_GOODS = (
    ("board games", "board game"),
    ("shirts", "shirt"),
    ("lamps", "lamp"),
    ("plants", "plant"),
    ("cookbooks", "cookbook"),
    ("backpacks", "backpack"),
    ("basketballs", "basketball"),
    ("blankets", "blanket"),
)


def tell_stores(st: Story, steps: int) -> Ask:
    """Two stores, two prices: the saving."""
    st.past = False
    who = st.person()
    one, two = st.pair(_SHOPS)
    x, x1 = st.pick(_GOODS)
    a_value = st.nice(3, 40)
    a, b = st.usd(a_value), st.usd(a_value + st.whole(1, 12))
    st.say(TWO_STORES, Store=one, store1=one, store2=two, x=x, x1=x1, a=a, b=b)
    n = st.n(st.whole(2, 20))
    st.event("two stores")
    saving = mul(sub(b, a), n)
    if steps == 2:
        return Ask(saving, st.phrase(ASK_STORES, S=who, n=n, x=x), "money", "dollars")
    raise Redraw


TEAM = tellings("""
{S} can {task} {a} {x} [an|per|every] hour,^ and {O:N} can {task} {b} {x} [an|per|every] hour.
In an hour, {S} can {task} {a} {x},^ while {O:N} can {task} {b}.
{S} {tasks} {a} {x} per hour. {O:N} {tasks} {b} {x} per hour.
[Every|Each] hour, {S} can {task} {a} {x}^ and {O:N} can {task} {b} {x}.
""")
TEAM_TIMES = tellings("""
{S} can {task} {a} {x} [an|per|every] hour,^ and {O:N} can {task} {b} as many.
{S} {tasks} {a} {x} per hour. {O:N} is faster and {tasks} {b} as many.
""")
TEAM_MORE = tellings("""
{S} can {task} {a} {x} [an|per|every] hour,^ and {O:N} can {task} {b} more than that.
{S} {tasks} {a} {x} per hour. {O:N} {tasks} {b} more per hour than {S:N}.
""")
ASK_TEAM = tellings("""
How many {x} can they {task} together in {k} hours?
If they work together for {k} hours,^ how many {x} will they {task}?
Working together, how many {x} can they {task} in {k} hours?
In {k} hours, how many {x} can they {task} [together|in total]?
""")
ASK_TEAM_TIME = tellings("""
How many hours will it take them to {task} {k} {x} together?
If they work together,^ how many hours do they need to {task} {k} {x}?
Together, how long will it take them to {task} {k} {x}, in hours?
How many hours of work will it take [both of them|them together] to {task} {k} {x}?
""")
ASK_TEAM_DIFF = tellings("""
How many more {x} does {O:N} {task} than {S:N} in {k} hours?
""")
_TEAM_TASKS = (
    ("pick", "picks", "apples"), ("wash", "washes", "cars"), ("fold", "folds", "shirts"), ("pack", "packs",
     "boxes"), ("type", "types", "pages"),
    ("plant", "plants", "trees"), ("make", "makes", "sandwiches"), ("paint", "paints", "fence posts"), ("sort",
     "sorts", "letters"),
    ("grade", "grades", "papers"), ("bake", "bakes", "muffins"), ("lay", "lays", "bricks"), ("shovel", "shovels",
     "driveways"), ("pull", "pulls", "weeds"),
)  # fmt: skip


def tell_team(st: Story, steps: int) -> Ask:
    st.past = False
    who = st.person()
    other = st.other(who)
    task, tasks, x = st.pick(_TEAM_TASKS)
    slots = {"S": who, "O": other, "task": task, "tasks": tasks, "x": x}
    a_value = st.whole(3, 30)
    a = st.n(a_value)
    left = steps - 1
    if left == 2:
        if st.chance(0.5):
            b = st.times(st.pick((2, 2, 3)))
            st.say(TEAM_TIMES, a=a, b=b, **slots)
            second: Node = mul(a, b)
        else:
            b = st.n(st.whole(2, 15))
            st.say(TEAM_MORE, a=a, b=b, **slots)
            second = add(a, b)
    elif left == 1:
        second = st.n(st.whole(3, 30))
        st.say(TEAM, a=a, b=second, **slots)
    else:
        raise Redraw
    st.event("working together")
    if left == 1 and second.value > a_value and st.chance(0.25):
        k = st.n(st.whole(2, 9))
        return Ask(mul(sub(second, a), k), st.phrase(ASK_TEAM_DIFF, k=k, **slots), "count", x)
    both = add(a, second)
    if st.chance(0.5):
        k = st.n(st.whole(2, 9))
        return Ask(mul(both, k), st.phrase(ASK_TEAM, k=k, **slots), "count", x)
    k = st.n(int(both.value) * st.whole(2, 9))
    return Ask(div(k, both), st.phrase(ASK_TEAM_TIME, k=k, **slots), "time", "hours")


SCHEMAS = (
    Schema("tiers", tell_tiers, 2, 6, 2.5),
    Schema("two stores", tell_stores, 2, 2, 1.0),
    Schema("working together", tell_team, 2, 3, 1.5),
)
