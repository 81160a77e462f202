"""Loads and their limits, plants that grow and candles that burn down."""

from __future__ import annotations

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.expr import Node, add, ceil_div, const, div, mul, sub
from mycelium.synthesis.grammar import Item, tellings
from mycelium.synthesis.story import Ask, Redraw, Story

LOAD_TWO = tellings("""
{S} {carry} {a} {x} and {b} {y}. Each {x:1} weighs {w} {u},^ and each {y:1} weighs {v} {u}.
A box contains {a} {x} and {b} {y}. {x:a} weighs {w} {u},^ and {y:a} weighs {v} {u}.
{S} {load} {a} {x} and {b} {y} onto a [truck|cart]. The {x} weigh {w} {u} each,^ and the {y} weigh {v} {u} each.
{S} [{pack}|{put}] {a} {x} and {b} {y} in a [cart|crate]. Each {x:1} weighs {w} {u},^ while each {y:1} weighs {v} {u}.
""")
EMPTY_BOX = tellings("""
The empty [box|cart|container] weighs {k} {u}.
The packaging weighs another {k} {u}.
""")
LIMIT = tellings("""
The weight limit is {m} {u}.
It can carry at most {m} {u}.
No more than {m} {u} can be [loaded|carried].
""")
ASK_WEIGHT = tellings("""
What is the total weight, in {u}?
How many {u} does everything weigh [in total|altogether]?
What is the combined weight[| of everything] in {u}?
How much does everything weigh [together|altogether], in {u}?
""")
ASK_LIMIT = tellings("""
How much more weight can be added, in {u}?
How many more {u} can be added?
How many {u} below the limit is it?
How many {u} [of weight |]can still be added?
""")
ASK_TRIPS = tellings("""
If a cart can carry at most {m} {u},^ how many trips are needed [to move everything|in total]?
A cart can carry up to {m} {u} at a time. How many trips does {S} need to make?
""")


_HEAVY = (  # thing, lightest and heaviest in pounds
    ("box of books", 15, 40), ("suitcase", 20, 50), ("watermelon", 8, 20), ("pumpkin", 6, 25), ("bag of rice", 5, 25),
    ("bag of cement", 40, 90), ("brick", 4, 7), ("sack of flour", 10, 50), ("television", 15, 60), ("chair", 8, 25),
    ("crate of oranges", 20, 45), ("dumbbell", 5, 40), ("textbook", 2, 6), ("sack of potatoes", 10, 50), ("barrel", 30, 90),
    ("toolbox", 10, 35), ("bag of dog food", 15, 40), ("laptop", 3, 8), ("cinder block", 28, 38), ("hay bale", 40, 70),
    ("case of water", 20, 40), ("bowling ball", 8, 16), ("bicycle", 18, 40), ("microwave", 25, 45), ("sofa", 80, 150),
)  # fmt: skip


def tell_load(st: Story, steps: int) -> Ask:
    st.past = False
    who = st.person()
    (x, low, high), (y, low2, high2) = st.pair(_HEAVY)
    metric = st.chance(0.2)
    u = "kilograms" if metric else "pounds"
    slots = {"S": who, "x": Item(x), "y": Item(y), "u": u}
    a, b, w, v = (
        st.n(st.whole(2, 20)),
        st.n(st.whole(2, 20)),
        st.n(st.whole(low, high)),
        st.n(st.whole(low2, high2)),
    )
    st.say(LOAD_TWO, a=a, b=b, w=w, v=v, **slots)
    total: Node = add(mul(a, w), mul(b, v))
    left = steps - 3
    st.event("weights")
    if left and st.chance(0.5):
        k = st.n(st.whole(2, 20))
        st.say(EMPTY_BOX, k=k, **slots)
        total = add(total, k)
        left -= 1
    if left == 0:
        return Ask(total, st.phrase(ASK_WEIGHT, **slots), "measure", u)
    if left > 1:
        raise Redraw
    value = int(total.value)
    if st.chance(0.5):
        m = st.n(st.nice(value + 5, value + 200))
        st.say(LIMIT, m=m, **slots)
        return Ask(sub(m, total), st.phrase(ASK_LIMIT, **slots), "measure", u)
    m = st.n(st.nice(value // 8 + 20, value // 2 + 20))
    if value % int(m.value) == 0 or value < m.value:
        raise Redraw
    return Ask(ceil_div(total, m), st.phrase(ASK_TRIPS, m=m, **slots), "count", "trips")


PLANT = tellings("""
{S:p} {plant} is {n} {u} tall. It grows {r} {u} [every|each|per|a] {t}.
A {plant} is {n} {u} tall^ and grows {r} {u} [every|each|per] {t}.
{S} planted a {plant} that was {n} {u} tall. It grows {r} {u} every {t}.
The height of {S:p} {plant} is {n} {u},^ and it grows {r} {u} [every|each|per] {t}.
""")
ASK_PLANT = tellings("""
How tall will it be after {k} {t}s, in {u}?
How many {u} tall will it be in {k} {t}s?
What will be its height after {k} {t}s?
What will be the height of the {plant} [after|in] {k} {t}s, in {u}?
""")
ASK_PLANT_WHEN = tellings("""
After how many {t}s will it be {k} {u} tall?
How many {t}s will it take until it is {k} {u} tall?
""")
CANDLE = tellings("""
A candle is {n} {u} tall. It burns down {r} {u} every hour.
A candle is {n} {u} tall^ and melts by {r} {u} [an|every] hour.
""")
ASK_CANDLE = tellings("""
How tall will it be after {k} hours?
How many {u} tall will it be after {k} hours?
""")


def tell_growth(st: Story, steps: int) -> Ask:
    st.past = False
    who = st.person()
    plant, u, t = st.pick((
        ("tree", "feet", "year"), ("tree", "inches", "month"), ("sunflower", "inches", "week"), ("vine", "inches", "week"),
        ("bamboo plant", "inches", "week"), ("bush", "inches", "month"), ("tomato plant", "centimeters", "week"),
        ("bean plant", "centimeters", "week"), ("pine tree", "feet", "year"), ("cactus", "inches", "year"), ("hedge",
         "inches", "month"),
    ))  # fmt: skip
    slots = {"S": who, "u": u, "t": t, "plant": plant}
    n, r = st.n(st.whole(3, 40)), st.n(st.whole(2, 9))
    st.event("growth")
    if steps == 3:
        st.say(PLANT, n=n, r=r, **slots)
        k = st.n(st.whole(2, 5))
        if t != "month":
            raise Redraw
        node = add(n, mul(r, mul(k, const(12))))
        return Ask(node, f"How many {u} tall will it be in {k} years?", "measure", u)
    if st.chance(0.3):
        r_value, k_value = int(r.value), st.whole(2, 6)
        n2 = st.n(r_value * k_value + st.whole(2, 20))
        text = st.phrase(CANDLE, n=n2, r=r, **slots)
        st.sentences.append(text)
        k = st.n(k_value)
        return Ask(sub(n2, mul(r, k)), st.phrase(ASK_CANDLE, k=k, **slots), "measure", u)
    st.say(PLANT, n=n, r=r, **slots)
    if st.chance(0.6):
        k = st.n(st.whole(2, 15))
        return Ask(add(n, mul(r, k)), st.phrase(ASK_PLANT, k=k, **slots), "measure", u)
    k = st.n(int(n.value) + int(r.value) * st.whole(2, 15))
    return Ask(div(sub(k, n), r), st.phrase(ASK_PLANT_WHEN, k=k, **slots), "time", f"{t}s")


SCHEMAS = (
    Schema("weights", tell_load, 3, 5, 2.0),
    Schema("growth", tell_growth, 2, 3, 1.5),
)
