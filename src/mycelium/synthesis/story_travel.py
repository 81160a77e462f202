"""Distance, speed and time: legs of a trip, round trips, daily runs, fuel, and what is left of the way."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.expr import Node, add, const, div, mul, sub
from mycelium.synthesis.grammar import tellings
from mycelium.synthesis.lexicon import DAYS
from mycelium.synthesis.relate import pools, relate
from mycelium.synthesis.story import Ask, Redraw, Story

_MODES = (  # verb base, low and high speed in miles per hour, unit, noun
    ("drive", 25, 75), ("ride", 8, 20), ("walk", 2, 5), ("jog", 4, 8), ("run", 5, 10), ("travel", 30, 70), ("cycle", 8, 20),
)  # fmt: skip

LEG = tellings("""
{S} {go} for {t} hours at {v} [miles per hour|mph|miles an hour].
{S} {go} at {v} [miles per hour|mph] for {t} hours.
For {t} hours, {S} {go} at a speed of {v} [miles per hour|mph].
{S} {go} at an average speed of {v} miles per hour for {t} hours.
{S} {go} for {t} hours,^ [covering|averaging] {v} miles [per|an|every] hour.
Traveling at {v} [miles per hour|mph],^ {S} {go} for {t} hours.
""")
LEG_NEXT = tellings("""
{S} then {go} for [another|an additional] {t} hours at {v} [miles per hour|mph].
After [a break|lunch|a rest], {S} {go} for {t} more hours at {v} [miles per hour|mph].
Then {S:he} {go} at {v} [miles per hour|mph] for {t} hours.
For the next {t} hours, {S} {go} at {v} [miles per hour|mph].
[Afterward|Next], {S} {go} at {v} [miles per hour|mph] for [another|an additional] {t} hours.
For the following {t} hours, {S} {go} at {v} [miles per hour|mph].
""")
LEG_PLAIN = tellings("""
After that, {S} {go} [another|an additional] {d} miles.
{S} then {go} {d} more miles.
In the evening, {S} {go} {d} more miles.
[Then|Later], {S} {go} {d} miles [more|further].
""")
ASK_FAR = tellings("""
How many miles {do} {S} {b} [in total|altogether|in all|]?
How far {do} {S} {b}[ in total| altogether|], in miles?
What {be} the total distance [that|] {S} {go}, in miles?
What {be} the total number of miles [that|] {S} {go}?
What {be} the distance [that|] {S} {go} in [total|all], in miles?
How many total miles {do} {S} {b}?
""")
WHOLE_WAY = tellings("""
The whole trip is {w} miles.
{S:p} trip {be} {w} miles long.
{S:p} destination {be} {w} miles away.
{S} {need} to {b} {w} miles in total.
The [total distance|entire trip|whole route] {be} {w} miles.
{S} [{be} on|{plan}] a trip of {w} miles.
""")
ASK_REMAINING = tellings("""
How many [more|] miles {do} {S} still have to {b}?
How many miles {be_pl} left?
How much farther does {S} have to {b}, in miles?
How many more miles {do} {S} need to {b}?
How many miles of the trip {be_pl} [left|remaining]?
How far {do} {S} still have to {b}, in miles?
""")


def tell_legs(st: Story, steps: int) -> Ask:
    """Legs at speeds; total distance or what remains."""
    st.past = st.chance(0.75)
    who = st.person()
    go, low, high = st.pick(_MODES)
    slots = {"S": who, "b": go, "go": st.verb(go), "do": "did" if st.past else "does"}
    left = steps
    last = left >= 2 and st.chance(0.35)
    left -= last
    total: Node | None = None
    while left > 0:
        if total is not None and left == 1:
            d = st.n(st.nice(low, 2 * high))
            st.say(LEG_PLAIN, d=d, **slots)
            total = add(total, d)
            left -= 1
            continue
        v, t = st.n(st.nice(low, high)), st.n(st.whole(2, 8))
        st.say(LEG_NEXT if total is not None else LEG, v=v, t=t, **slots)
        leg = mul(v, t)
        left -= 1 if total is None else 2
        total = leg if total is None else add(total, leg)
    assert total is not None
    st.event("legs of a trip")
    if last:
        w = st.n(st.nice(int(total.value) + 5, int(total.value) * 2 + 20))
        sentence = st.phrase(WHOLE_WAY, w=w, **slots)
        if st.chance(0.6):
            st.sentences.insert(0, sentence)
        else:
            st.sentences.append(sentence)
        return Ask(sub(w, total), st.phrase(ASK_REMAINING, **slots), "measure", "miles")
    return Ask(total, st.phrase(ASK_FAR, **slots), "measure", "miles")


COMMUTE = tellings("""
{S} {live} {d} miles from [work|school|the office].
{S:p} [house|home] is {d} miles [away from|from] [school|work|the office].
The distance from {S:p} house to [work|school|the gym] is {d} miles.
{S} {drive} {d} miles to [work|school|the office] every day.
{S:p} [office|school|gym] is {d} miles [away|from {S:his} home|from where {S:he} lives].
It is {d} miles from {S:p} [home|house|apartment] to [work|school|the office].
""")
COMMUTE_DAYS = tellings("""
{S:he} {travel} there and back {n} days [a|each|per] week.
{S} {make} the round trip {n} days [a|per] week.
{S} {go} there and back home {n} days a week.
{S:he} {go} there and back {n} days [every|each|a] week.
""")
ASK_COMMUTE = tellings("""
How many miles {do} {S} travel [each|every|per|in a] week?
How far {do} {S} travel in [a|each] week, in miles?
In a week, how many miles {do} {S} travel?
What {be} the [total|] number of miles [that|] {S} {travel} [each|per|in a] week?
""")
ASK_COMMUTE_WEEKS = tellings("""
How many miles {do} {S} travel in {w} weeks?
How many miles {will} {S} travel over {w} weeks?
In {w} weeks, how many miles {do} {S} travel?
What {be} the total number of miles [that|] {S} {travel} in {w} weeks?
""")


def tell_commute(st: Story, steps: int) -> Ask:
    """There and back (the two ways are not told), so many days a week."""
    st.past = False
    who = st.person()
    d, n = st.n(st.nice(2, 40)), st.n(st.whole(2, 6))
    slots = {"S": who, "do": "does"}
    st.say(COMMUTE, d=d, **slots)
    st.say(COMMUTE_DAYS, n=n, **slots)
    st.event("round trip")
    node = mul(mul(d, const(2)), n)
    if steps == 2:
        return Ask(node, st.phrase(ASK_COMMUTE, **slots), "measure", "miles")
    w = st.n(st.whole(2, 10))
    return Ask(mul(node, w), st.phrase(ASK_COMMUTE_WEEKS, w=w, **slots), "measure", "miles")


DAILY = pools(
    direct="""
{S} {go} {a} miles on {d} and {n} miles on {e}.
On {d}, {S} {go} {a} miles,^ and on {e}, {S:he} {go} {n} miles.
""",
    times="""
{S} {go} {a} miles on {d} and {n} as far on {e}.
On {d}, {S} {go} {a} miles. On {e}, {S:he} {go} {n} that distance.
{S} {go} {a} miles on {d}. On {e}, {S} {go} {n} as many miles as on {d}.
""",
    more="""
{S} {go} {a} miles on {d} and {n} miles more than that on {e}.
{S} {go} {a} miles on {d}. On {e}, {S:he} {go} {n} miles farther than on {d}.
""",
    fewer="""
{S} {go} {a} miles on {d}. On {e}, {S:he} {go} {n} miles less.
{S} {go} {a} miles on {d} and {n} fewer miles on {e}.
""",
)
THIRD_DAY = tellings("""
On {f}, {S} {go} {c} miles.
Then on {f}, {S} {go} another {c} miles.
""")
THIRD_DAY_TIMES = tellings("""
On {f}, {S} {go} {c} as far as on {d}.
On {f}, {S:he} {go} {c} as many miles as on {d}.
""")
ASK_MEAN = tellings("""
What {be} the average number of miles [that|] {S} {go} per day?
How many miles {do} {S} {b} per day on average?
On average, how many miles {do} {S} {b} each day?
""")


def tell_days(st: Story, steps: int) -> Ask:
    """Miles on two or three days, in total, on average, or towards a goal."""
    st.past = st.chance(0.8)
    who = st.person()
    go = st.pick(("run", "walk", "jog", "drive", "cycle", "hike", "bike"))
    far = 60 if go in ("drive", "cycle", "bike") else 12
    i = st.whole(0, 4)
    slots: dict[str, Any] = {
        "S": who,
        "b": go,
        "go": st.verb(go),
        "do": "did" if st.past else "does",
        "d": DAYS[i],
        "e": DAYS[i + 1],
        "f": DAYS[i + 2],
    }
    a = st.n(st.nice(2, far))
    left = steps - 1
    cost = 1 if left and st.chance(0.6) else 0
    second = relate(st, DAILY, a, cost, 2, far, a=a, **slots)
    left -= cost
    nodes = [a, second]
    st.event("miles by day")
    if left >= 2 and st.chance(0.5):
        f = st.times(st.pick((2, 2, 3, 4)))
        st.say(THIRD_DAY_TIMES, c=f, **slots)
        nodes.append(mul(a, f))
        left -= 2
    elif left:
        c = st.n(st.nice(2, far))
        st.say(THIRD_DAY, c=c, **slots)
        nodes.append(c)
        left -= 1
    total = add(*nodes)
    if left == 0:
        return Ask(total, st.phrase(ASK_FAR, **slots), "measure", "miles")
    if left > 1:
        raise Redraw
    if st.chance(0.5):
        return Ask(div(total, const(len(nodes))), st.phrase(ASK_MEAN, **slots), "measure", "miles")
    w = st.n(st.nice(int(total.value) + 2, int(total.value) * 2 + 10))
    st.sentences.insert(0, f"{who} {st.verb('want')} to {go} {w} miles this week.")
    return Ask(sub(w, total), st.phrase(ASK_REMAINING[3:], **slots), "measure", "miles")


FUEL = tellings("""
{S:p} car {get} {m} miles per gallon[ of gas|].
{S:p} [car|truck|van] can go {m} miles on [a|each] gallon of gas.
{S} {drive} a car that {get} {m} miles [per|to the] gallon.
{S:p} [car|truck|van] {use} a gallon of gas [every|for every] {m} miles.
With a gallon of gas, {S:p} [car|van] can go {m} miles.
""")
FUEL_TRIP = tellings("""
{S} {need} to drive {d} miles.
{S} {plan} a trip of {d} miles.
{S} {go} on a {d:d}-mile trip.
{S} {be} [planning|going on] a {d:d}-mile [road trip|drive].
{S} {have} to drive {d} miles [for work|to see a friend|to the beach].
""")
FUEL_TWO = tellings("""
{S} {drive} {d} miles in the morning and {e} miles in the afternoon.
{S} {drive} {d} miles to visit a friend and then {e} miles to the beach.
[On the first day|Before lunch], {S} {drive} {d} miles. [Later|After that], {S:he} {drive} {e} miles.
""")
GAS = tellings("""
Gas {cost} {p} per gallon.
A gallon of gas {cost} {p}.
[Each|Every] gallon of gas {cost} {p}.
The [price|cost] of gas {be} {p} [per|a] gallon.
""")
ASK_GALLONS = tellings("""
How many gallons of gas {do} {S} [need|use]?
How many gallons of gas {will} {S} need[ for the trip|]?
How many gallons of gas {be_pl} [needed|used]?
What {be} the number of gallons [that|] {S} {need}?
""")
ASK_GAS = tellings("""
How much [money|] {do} {S} spend on gas?
How much {will} {S} spend on gas[ for the trip|]?
What {be} the cost of the gas?
What {be} the total cost of [the|all the] gas?
How many dollars {do} {S} spend on gas?
""")


def tell_fuel(st: Story, steps: int) -> Ask:
    st.past = False
    who = st.person()
    mpg = st.pick((15, 20, 20, 24, 25, 25, 30, 30, 32, 35, 40))
    gallons = st.whole(2, 20)
    slots = {"S": who, "do": "does"}
    m = st.n(mpg)
    st.say(FUEL, m=m, **slots)
    left = steps - 1
    if left >= 1 and st.chance(0.5):
        first = st.nice(5, mpg * gallons - 5)
        d, e = st.n(first), st.n(mpg * gallons - first)
        st.say(FUEL_TWO, d=d, e=e, **slots)
        way = add(d, e)
        left -= 1
    else:
        way = st.n(mpg * gallons)
        st.say(FUEL_TRIP, d=way, **slots)
    used = div(way, m)
    st.event("fuel")
    if left == 0:
        return Ask(used, st.phrase(ASK_GALLONS, **slots), "measure", "gallons")
    p = st.usd(st.pick((2, 3, 4, 5, Fraction(5, 2), Fraction(7, 2))))
    st.say(GAS, p=p, **slots)
    cost = mul(used, p)
    left -= 1
    if left > 1:
        raise Redraw
    if left:
        have = st.usd(next(b for b in (20, 50, 100, 200, 500, 1000) if b > cost.value))
        st.sentences.append(f"{who} has {have}.")
        return Ask(sub(have, cost), f"How much money will {who} have left after buying the gas?", "money", "dollars")
    return Ask(cost, st.phrase(ASK_GAS, **slots), "money", "dollars")


TIME_NEEDED = tellings("""
{S} {need} to {b} {d} miles,^ and {S:he} {go} at {v} [miles per hour|mph].
The distance is {d} miles,^ and {S} {go} at {v} [miles per hour|mph].
{S} {have} {d} miles to {b}. {S:p} [average speed|speed] is {v} [miles per hour|mph].
""")
ALREADY = tellings("""
{S} has already {pp} {k} miles.
So far, {S} has {pp} {k} miles.
{S} has {pp} {k} of these miles [so far|already].
""")
ASK_HOURS = tellings("""
How many hours will the rest of the trip take?
How many hours does {S} need?
How long will it take {S:o}, in hours?
How many hours will it take?
How many hours will {S} need?
In how many hours will {S} arrive?
""")


def tell_time_needed(st: Story, steps: int) -> Ask:
    st.past = False
    who = st.person()
    go, low, high, pp = st.pick(
        (
            ("drive", 30, 70, "driven"),
            ("ride", 8, 20, "ridden"),
            ("walk", 2, 5, "walked"),
            ("travel", 30, 80, "traveled"),
        )
    )
    v, hours = st.whole(low, high), st.whole(2, 9)
    vv = st.n(v)
    slots = {"S": who, "b": go, "go": st.verb(go), "pp": pp}
    left = steps - 1
    done = left >= 1 and st.chance(0.7)
    before = st.nice(low, 3 * high) if done else 0
    d = st.n(v * hours + before)
    st.say(TIME_NEEDED, v=vv, d=d, **slots)
    way: Node = d
    if done:
        k = st.n(before)
        st.say(ALREADY, k=k, **slots)
        way = sub(d, k)
        left -= 1
    time = div(way, vv)
    st.event("time for a distance")
    if left == 0:
        return Ask(time, st.phrase(ASK_HOURS[1:] if not done else ASK_HOURS[:1], **slots), "time", "hours")
    if left == 1:
        b = st.n(st.whole(2, 4))
        st.sentences.append(f"{who} also takes {b} hours of breaks on the way.")
        return Ask(
            add(time, b),
            f"How many hours does the {'rest of the ' if done else 'whole '}trip take?",
            "time",
            "hours",
        )
    raise Redraw


SCHEMAS = (
    Schema("legs", tell_legs, 1, 6, 2.0),
    Schema("commute", tell_commute, 2, 3, 1.5),
    Schema("miles by day", tell_days, 1, 5, 2.0),
    Schema("fuel", tell_fuel, 1, 4, 1.5),
    Schema("time needed", tell_time_needed, 1, 3, 1.5),
)
