"""Two of everything: two workers, two hoses, two offers, two kinds of boxes, each with its own product."""

from __future__ import annotations

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.expr import Node, add, const, div, mul, sub
from mycelium.synthesis.grammar import tellings
from mycelium.synthesis.story import Ask, Redraw, Story

TWO_WORKERS = tellings("""
{S} works {a} hours a day for {b} days and earns {p} an hour. {O:N} works {c} hours a day for {d} days and earns {q} an hour.
{S} earns {p} per hour and works {b} days for {a} hours each. {O:N} earns {q} per hour and works {d} days for {c} hours each.
""")
TWO_WORKERS_FLAT = tellings("""
{S} works {a} hours and earns {p} an hour,^ while {O:N} works {c} hours and earns {q} an hour.
{S} earns {p} per hour,^ and {O:N} earns {q} per hour. {S:N} works {a} hours,^ and {O:N} works {c} hours.
""")
ASK_BOTH = tellings("""
How much do they earn [together|in total|altogether]?
What do both of them earn together?
""")
ASK_MORE = tellings("""
How much more does {A:N} earn than {B:N}?
What is the difference between their earnings?
""")


def tell_workers(st: Story, steps: int) -> Ask:
    st.past = False
    who = st.person()
    other = st.other(who)
    a, c = st.n(st.whole(2, 9)), st.n(st.whole(2, 9))
    p, q = st.usd(st.nice(8, 40)), st.usd(st.nice(8, 40))
    slots = {"S": who, "O": other, "a": a, "c": c, "p": p, "q": q}
    st.event("two workers")
    if steps == 3:
        st.say(TWO_WORKERS_FLAT, **slots)
        one, two = mul(a, p), mul(c, q)
    else:
        b, d = st.n(st.whole(2, 7)), st.n(st.whole(2, 7))
        st.say(TWO_WORKERS, b=b, d=d, **slots)
        one, two = mul(mul(a, b), p), mul(mul(c, d), q)
    if st.chance(0.5):
        return Ask(add(one, two), st.phrase(ASK_BOTH), "money", "dollars")
    if one.value == two.value:
        raise Redraw
    (high, x), (low, y) = ((who, one), (other, two)) if one.value > two.value else ((other, two), (who, one))
    return Ask(sub(x, y), st.phrase(ASK_MORE, A=high, B=low), "money", "dollars")


HOSES = tellings("""
A hose gives {a} gallons per hour. After {b} hours, {S} adds a hose that gives {c} gallons per hour. {d} hours later, the pool is full.
A pump moves {a} gallons an hour. After {b} hours, {S} adds a pump that moves {c} gallons an hour,^ and both run for {d} more hours.
""")
ASK_HOSES = tellings("""
How many gallons of water is that in total?
How many gallons have flowed in all?
""")
HELPERS = tellings("""
{S} {does} {a} {x} an hour. After {b} hours, {O:N} joins in and {does} {c} {x} an hour. They work together for {d} more hours.
{S} {does} {a} {x} per hour for {b} hours. For the next {d} hours, {O:N} helps and {does} another {c} {x} per hour.
""")
ASK_HELPERS = tellings("""
How many {x} do they finish in total?
How many {x} is that altogether?
""")


def tell_joined(st: Story, steps: int) -> Ask:
    """One alone for a while, then both."""
    if steps != 4:
        raise Redraw
    st.past = False
    who = st.person()
    hoses = st.chance(0.35)
    unit = 10 if hoses else 1
    a, b, c, d = (
        st.n(unit * st.whole(3, 30)),
        st.n(st.whole(2, 6)),
        st.n(unit * st.whole(3, 30)),
        st.n(st.whole(2, 6)),
    )
    st.event("one, then both")
    if hoses:
        st.say(HOSES, S=who, a=a, b=b, c=c, d=d)
        return Ask(add(mul(a, b), mul(add(a, c), d)), st.phrase(ASK_HOSES), "measure", "gallons")
    does, x = st.pick(
        (
            ("packs", "boxes"),
            ("picks", "baskets"),
            ("folds", "shirts"),
            ("paints", "fence posts"),
            ("washes", "cars"),
            ("sorts", "letters"),
            ("makes", "sandwiches"),
        )
    )
    other = st.other(who)
    st.say(HELPERS, S=who, O=other, a=a, b=b, c=c, d=d, does=does, x=x)
    return Ask(add(mul(a, b), mul(add(a, c), d)), st.phrase(ASK_HELPERS, x=x), "count", x)


SAVINGS = tellings("""
A {x1} that [normally|usually] costs {a} is on sale for {b},^ and the price of a {y1} is reduced by {c}.
At a sale, a {x1} costs {b} instead of {a},^ and a {y1} is {c} cheaper than usual.
""")
BUYS = tellings("""
{S} buys {m} {x} and {n} {y}. How much money does {S:he} save?
If {S} buys {m} {x} and {n} {y},^ how much does {S:he} save?
How much does {S} save by buying {m} {x} and {n} {y} at these prices?
""")
_GOODS = (
    ("shirt", "shirts"), ("lamp", "lamps"), ("mug", "mugs"), ("pillow", "pillows"), ("chair", "chairs"),
    ("book", "books"), ("plant", "plants"), ("blanket", "blankets"), ("toy", "toys"), ("hat", "hats"),
)  # fmt: skip


def tell_savings(st: Story, steps: int) -> Ask:
    """What two reduced prices save."""
    if steps != 4:
        raise Redraw
    st.past = False
    who = st.person()
    (x1, x), (y1, y) = st.pair(_GOODS)
    b_value = st.nice(4, 40)
    a, b, c = st.usd(b_value + st.whole(2, 15)), st.usd(b_value), st.usd(st.whole(2, 12))
    m, n = st.n(st.whole(2, 9)), st.n(st.whole(2, 9))
    st.say(SAVINGS, a=a, b=b, c=c, x1=x1, y1=y1)
    st.event("two savings")
    question = st.phrase(BUYS, S=who, m=m, n=n, x=x, y=y)
    if question.find("? ") < 0 and ". " in question:
        sentence, _, question = question.partition(". ")
        st.sentences.append(sentence + ".")
    return Ask(add(mul(sub(a, b), m), mul(c, n)), question, "money", "dollars")


EACH_NEEDS = tellings("""
{n} {animals} have gathered {t} {food} and share them equally. Each {animal} needs {k} {food} for the winter.
A group of {n} {animals} collected {t} {food}, the same number for each. Every {animal} needs {k} {food}.
""")
ASK_EACH_NEEDS = tellings("""
How many more {food} does each {animal} need?
How many {food} is each {animal} still missing?
""")
_ANIMALS = (
    ("squirrels", "squirrel", "acorns"), ("mice", "mouse", "seeds"), ("hamsters", "hamster", "nuts"),
    ("ants", "ant", "crumbs"), ("chipmunks", "chipmunk", "nuts"),
)  # fmt: skip


def tell_each_needs(st: Story, steps: int) -> Ask:
    st.past = False
    animals, animal, food = st.pick(_ANIMALS)
    n_value, each = st.whole(2, 9), st.nice(5, 120)
    n, t = st.n(n_value), st.n(n_value * each)
    k = st.n(each + st.nice(2, 60))
    st.say(EACH_NEEDS, n=n, t=t, k=k, animals=animals, animal=animal, food=food)
    st.event("each needs more")
    if steps != 2:
        raise Redraw
    return Ask(sub(k, div(t, n)), st.phrase(ASK_EACH_NEEDS, animal=animal, food=food), "count", food)


EVERY_MINUTES = tellings("""
{S} can {do} {a} {x} every {b} minutes.
Every {b} minutes, {S} {does} {a} {x}.
It takes {S:o} {b} minutes to {do} {a} {x}.
""")
ASK_IN_HOURS = tellings("""
How many {x} can {S} {do} in {k} hours?
If {S} works for {k} hours,^ how many {x} will {S:he} {do}?
At this rate, how many {x} does {S} {do} in {k} hours?
""")
_WORK = (
    ("blow up", "blows up", "balloons"), ("wrap", "wraps", "gifts"), ("catch", "catches", "fish"),
    ("paint", "paints", "eggs"), ("fold", "folds", "paper cranes"), ("write", "writes", "pages"),
    ("sell", "sells", "tickets"), ("make", "makes", "pizzas"),
)  # fmt: skip


def tell_hours(st: Story, steps: int) -> Ask:
    """So many every so many minutes, asked for hours."""
    st.past = False
    who = st.person()
    do, does, x = st.pick(_WORK)
    a, b = st.n(st.whole(2, 9)), st.n(st.pick((5, 10, 15, 20, 30, 4, 6, 12)))
    k = st.n(st.whole(2, 8))
    st.say(EVERY_MINUTES, S=who, a=a, b=b, do=do, does=does, x=x)
    st.event("minutes and hours")
    node: Node = mul(div(mul(k, const(60)), b), a)
    if steps != 3:
        raise Redraw
    return Ask(node, st.phrase(ASK_IN_HOURS, S=who, k=k, do=do, x=x), "count", x)


BOXES = tellings("""
{S} has {a} boxes with {b} packs of {c} {x} each^ and {d} loose packs of {e} {x}.
There are {a} boxes in the storeroom. Each box holds {b} packs of {c} {x}. There are also {d} single packs with {e} {x} each.
""")
ASK_BOXES = tellings("""
How many {x} are there in total?
How many {x} is that altogether?
""")


def tell_boxes(st: Story, steps: int) -> Ask:
    st.past = False
    who = st.person()
    x = st.pick(
        (
            "pencils",
            "batteries",
            "cups",
            "cookies",
            "cards",
            "stickers",
            "nails",
            "napkins",
            "tea bags",
            "crayons",
        )
    )
    a, b, c = st.n(st.whole(2, 9)), st.n(st.whole(2, 9)), st.n(st.whole(3, 20))
    d, e = st.n(st.whole(2, 9)), st.n(st.whole(3, 20))
    st.say(BOXES, S=who, a=a, b=b, c=c, d=d, e=e, x=x)
    st.event("boxes of packs")
    if steps != 4:
        raise Redraw
    return Ask(add(mul(mul(a, b), c), mul(d, e)), st.phrase(ASK_BOXES, x=x), "count", x)


CENTS = tellings("""
{S} buys {a} boxes of {x} for {p} in total. Each box contains {b} {x}.
{a} boxes with {b} {x} each cost {p} in total.
{S} pays {p} for {a} packs of {x}. Every pack has {b} {x} in it.
""")


def tell_cents(st: Story, steps: int) -> Ask:
    """The price of one in cents (a hundred to the dollar is not told)."""
    st.past = False
    who = st.person()
    x, x1 = st.pick(
        (
            ("juice pouches", "juice pouch"),
            ("pens", "pen"),
            ("candies", "candy"),
            ("eggs", "egg"),
            ("envelopes", "envelope"),
            ("batteries", "battery"),
            ("cookies", "cookie"),
        )
    )
    a_value, b_value, cents = st.whole(2, 12), st.pick((4, 5, 6, 8, 10, 12, 20, 24)), 5 * st.whole(2, 19)
    dollars = a_value * b_value * cents
    if dollars % 100:
        raise Redraw
    a, b, p = st.n(a_value), st.n(b_value), st.usd(dollars // 100)
    st.say(CENTS, S=who, a=a, b=b, p=p, x=x)
    st.event("cents each")
    if steps != 3:
        raise Redraw
    return Ask(mul(div(p, mul(a, b)), const(100)), f"How many cents does a single {x1} cost?", "money", "cents")


SCHEMAS = (
    Schema("two workers", tell_workers, 3, 3, 1.0),
    Schema("two workers by day", tell_workers, 5, 5, 1.5),
    Schema("one, then both", tell_joined, 4, 4, 1.0),
    Schema("two savings", tell_savings, 4, 4, 0.8),
    Schema("each needs more", tell_each_needs, 2, 2, 0.7),
    Schema("minutes and hours", tell_hours, 3, 3, 1.0),
    Schema("boxes of packs", tell_boxes, 4, 4, 0.8),
    Schema("cents each", tell_cents, 3, 3, 0.8),
)
