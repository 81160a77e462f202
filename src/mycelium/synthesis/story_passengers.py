"""Passengers who get on and off, and legs and wheels that the reader counts."""

from __future__ import annotations

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.expr import Node, add, const, mul, sub
from mycelium.synthesis.grammar import tellings
from mycelium.synthesis.story import Ask, Redraw, Story

BUS_START = tellings("""
There are {n} [passengers|people] on a {bus}[| when it leaves the station].
A {bus} leaves the station with {n} passengers.
A {bus} starts its route with {n} [people|passengers] on board.
{n} [people|passengers] are on a {bus}.
[In the morning|At first], there are {n} [passengers|people] on a {bus}.
""")
BUS_STOP = tellings("""
At the {nth} stop, {a} [people|passengers] get on^ and {b} get off.
At the {nth} stop, {b} [people|passengers] get off^ and {a} get on.
At the {nth} stop, {b} passengers leave the {bus},^ and {a} new ones board.
At the {nth} stop, {a} people board and {b} get off.
""")
BUS_OFF = tellings("""
At the {nth} stop, {b} [people|passengers] get off.
At the {nth} stop, {b} passengers leave the {bus}.
""")
BUS_OFF_SHARE = tellings("""
At the {nth} stop, {f} of the passengers get off.
At the {nth} stop, {f} of the people on board leave the {bus}.
""")
ASK_BUS = tellings("""
How many [people|passengers] are [left|now] on the {bus}?
How many [people|passengers] are on the {bus} [now|after that|in the end]?
How many [people|passengers] does the {bus} carry [now|in the end|after that]?
""")


def tell_bus(st: Story, steps: int) -> Ask:
    st.past = False
    bus = st.pick(("bus", "train", "ferry", "tram", "school bus"))
    node: Node = st.n(st.nice(12, 90))
    st.say(BUS_START, n=node, bus=bus)
    left = steps
    stop = 0
    while left > 0:
        nth = (
            ("first", "next", "third", "fourth", "fifth", "next", "next", "last")[min(stop, 7)]
            if left > 2 or stop == 0
            else "next"
        )
        stop += 1
        value = int(node.value)
        if left >= 2 and st.chance(0.7):
            if st.chance(0.35):
                f = st.frac(st.share_of(value))
                st.say(BUS_OFF_SHARE, f=f, nth=nth, bus=bus)
                node = sub(node, mul(node, f))
            else:
                a, b = st.n(st.whole(2, 25)), st.n(st.whole(2, max(2, value - 2)))
                st.say(BUS_STOP, a=a, b=b, nth=nth, bus=bus)
                node = sub(add(node, a), b)
            left -= 2
        else:
            b = st.n(st.whole(2, value - 2))
            st.say(BUS_OFF, b=b, nth=nth, bus=bus)
            node = sub(node, b)
            left -= 1
        if node.value < 2:
            raise Redraw
    st.event("passengers")
    return Ask(node, st.phrase(ASK_BUS, bus=bus), "count", "people")


HEADS = tellings("""
{S} {have} {a} {x} and {b} {y}.
A [farm|farmer|park|rescue center] has {a} {x} and {b} {y}.
There are {a} {x} and {b} {y} [on a farm|in a field|in the yard|].
There are {a} {x} and {b} {y} [at a farm show|at a shelter|in a barn].
""")
HEADS_TIMES = tellings("""
There are {a} {x} [on a farm|in a field|], and there are {b} as many {y} as {x}.
A farmer has {a} {x} and {b} as many {y}.
""")
_LEGS = (
    ("dogs", 4),
    ("cats", 4),
    ("cows", 4),
    ("horses", 4),
    ("sheep", 4),
    ("goats", 4),
    ("chickens", 2),
    ("ducks", 2),
    ("geese", 2),
    ("pigs", 4),
    ("rabbits", 4),
    ("turkeys", 2),
)
_WHEELS = (
    ("bicycles", 2),
    ("tricycles", 3),
    ("cars", 4),
    ("motorcycles", 2),
    ("wagons", 4),
    ("unicycles", 1),
    ("scooters", 2),
    ("trucks", 6),
)
WHEELS = tellings("""
There are {a} {x} and {b} {y} in [a garage|a parking lot|the shop|the yard].
{S} sees {a} {x} and {b} {y} [in the street|on the way to school|at the park].
A [store|shop|museum] has {a} {x} and {b} {y}.
{S} counts {a} {x} and {b} {y} [outside the school|in the neighborhood|near the library].
""")


def tell_legs(st: Story, steps: int) -> Ask:
    """Legs of animals, wheels of vehicles: the reader knows how many each has."""
    st.past = False
    wheels = st.chance(0.3)
    table = [row for row in _WHEELS if row[0] not in ("unicycles", "trucks", "scooters")] if wheels else _LEGS
    (x, i), (y, j) = st.pair(table)
    what = "wheels" if wheels else "legs"
    a = st.n(st.whole(2, 25))
    left = steps - 3
    who = st.person()
    if left and not wheels:
        b = st.times(st.pick((2, 3, 4)))
        st.say(HEADS_TIMES, a=a, b=b, x=x, y=y)
        second = mul(a, b)
        left -= 1
    elif left:
        raise Redraw
    else:
        b = second = st.n(st.whole(2, 25))
        st.say(WHEELS if wheels else HEADS, a=a, b=b, x=x, y=y, S=who)
    st.event("legs and wheels")
    total = add(mul(a, const(i)), mul(second, const(j)))
    question = st.pick(
        (
            f"How many {what} are there in total?",
            f"How many {what} are there altogether?",
            f"What is the total number of {what}?",
            f"How many {what} do they have in all?",
        )
    )
    return Ask(total, question, "count", what)


SCHEMAS = (
    Schema("passengers", tell_bus, 1, 6, 1.5),
    Schema("legs and wheels", tell_legs, 3, 4, 1.0),
)
