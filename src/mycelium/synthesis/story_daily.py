"""Things that repeat: eggs and feed by day, week and dozen; coins and bills; packs that have to be bought."""

from __future__ import annotations

from fractions import Fraction

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.expr import Node, add, ceil_div, const, div, mul, sub
from mycelium.synthesis.grammar import Item, tellings
from mycelium.synthesis.lexicon import EVENTS_OF_LIFE
from mycelium.synthesis.lexicon_things import THINGS
from mycelium.synthesis.purses import Purse, conclude_purse
from mycelium.synthesis.story import Ask, Redraw, Story

HENS = tellings("""
{S} has {a} [chickens|hens]. Each [chicken|hen] lays {b} eggs [a|per|every|each] {u}.
{S:p} {a} chickens each lay {b} eggs per {u}.
On {S:p} farm there are {a} hens,^ and every hen lays {b} eggs a {u}.
""")
HENS_FLAT = tellings("""
{S:p} chickens lay {a} eggs per {u}.
{S} collects {a} eggs from {S:his} hens every {u}.
""")
EGGS_USED = tellings("""
{S} [eats|uses|keeps] {k} [of them|of the eggs|eggs] [every|each] {u}[| for breakfast].
Every {u}, {S:his} family eats {k} of the eggs.
{S} gives {k} eggs to {S:his} neighbor every {u}.
{S} bakes with {k} of the eggs every {u}.
""")
EGGS_SOLD = tellings("""
{S} sells the [rest|remaining eggs] for {p} each.
{S:he} sells the [rest|remainder] at the market for {p} per egg.
""")
EGGS_SOLD_ALL = tellings("""
{S} sells the eggs for {p} each.
{S:he} sells all of them at the market for {p} per egg.
""")
ASK_EGGS = tellings("""
How many eggs does {S} get in {k} {us}?
How many eggs does {S} collect in {k} {us}?
In {k} {us}, how many eggs will {S} have?
""")
ASK_EGG_MONEY = tellings("""
How much [money|] does {S} make [every|each|per] {u}?
How much [money|] does {S} earn from the eggs [every|each|per] {u}?
How many dollars does {S} make [every|each|per] {u}?
""")
ASK_EGG_DOZENS = tellings("""
How many dozens of eggs does {S} get in {k} {us}?
""")


def tell_eggs(st: Story, steps: int) -> Ask:
    st.past = False
    who = st.role("farmer")
    u = st.pick(("day", "day", "week"))
    slots = {"S": who, "u": u, "us": u + "s"}
    left = steps
    if left >= 2 and st.chance(0.6):
        a, b = st.n(st.whole(4, 40)), st.n(st.whole(1, 3) + (3 if u == "week" else 1))
        st.say(HENS, a=a, b=b, **slots)
        node: Node = mul(a, b)
        left -= 1
    else:
        node = st.n(st.nice(12, 120))
        st.say(HENS_FLAT, a=node, **slots)
    st.event("eggs")
    used = False
    while left >= 2 and st.chance(0.6):
        k = st.n(st.whole(2, max(2, int(node.value) // 3)))
        st.say(EGGS_USED, k=k, **slots)
        node = sub(node, k)
        left -= 1
        used = True
        if node.value < 3:
            raise Redraw
    draw = st.random()
    if draw < 0.45:
        p = st.usd(st.pick((1, 2, 3, Fraction(1, 2), Fraction(1, 4), Fraction(3, 4))))
        st.say(EGGS_SOLD if used else EGGS_SOLD_ALL, p=p, **slots)
        money = mul(node, p)
        left -= 1
        if left:
            return conclude_purse(st, Purse(who, money, "earned"), left) if left > 1 else _weekly(st, money, slots)
        return Ask(money, st.phrase(ASK_EGG_MONEY, **slots), "money", "dollars")
    k = st.n(st.whole(2, 12))
    total = mul(node, k)
    left -= 1
    if left == 0:
        return Ask(total, st.phrase(ASK_EGGS, k=k, **slots), "count", "eggs")
    if left == 1 and int(total.value) % 12 == 0:
        question = st.phrase(ASK_EGG_DOZENS, k=k, **slots)
        return Ask(div(total, const(12)), question, "count", "dozens")
    raise Redraw


def _weekly(st: Story, money: Node, slots: dict[str, object]) -> Ask:
    if slots["u"] == "day":
        return Ask(mul(money, const(7)), st.phrase(ASK_WEEK_MONEY, **slots), "money", "dollars")
    k = st.n(st.whole(2, 10))
    return Ask(mul(money, k), st.phrase(ASK_WEEKS_MONEY, k=k, **slots), "money", "dollars")


ASK_WEEK_MONEY = tellings("""
How much [money|] does {S} make in a week?
How much [money|] does {S} earn [per|each] week?
""")
ASK_WEEKS_MONEY = tellings("""
How much [money|] does {S} make in {k} {us}?
""")

FEED = tellings("""
{S} has {a} {x}. Each {x:1} eats {b} {unit} of food [a|per|every|each] day.
{S} feeds {a} {x}. Every {x:1} needs {b} {unit} of food a day.
Each of {S:p} {a} {x} eats {b} {unit} of food [every|each|per] day.
""")
FEED_TWO = tellings("""
{S} has {a} {x} and {c} {y}. Each {x:1} eats {b} {unit} of food a day,^ and each {y:1} eats {d} {unit}.
{S} feeds {a} {x} {b} {unit} of food each^ and {c} {y} {d} {unit} each every day.
""")
ASK_FEED = tellings("""
How many {unit} of food does {S} need for {k} days?
How many {unit} of food do they eat in {k} days?
How much food does {S} need for {k} days, in {unit}?
""")
ASK_FEED_WEEK = tellings("""
How many {unit} of food does {S} need [for|in] a week?
How many {unit} of food do they eat in a week?
""")
ASK_LAST = tellings("""
How many days will a bag of {m} {unit} last?
If {S} has {m} {unit} of food,^ how many days will it last?
How many days will {m} {unit} of food last?
""")


_LARGE = frozenset(("dog", "cow", "goat", "sheep", "horse", "pig", "lamb", "pony"))


def tell_feed(st: Story, steps: int) -> Ask:
    st.past = False
    who = st.role("farmer")
    large = st.chance(0.5)
    unit = st.pick(("pounds", "kilograms", "scoops") if large else ("ounces", "cups", "scoops"))
    x, y = st.pair([item for item in THINGS["animal"] if (item.one in _LARGE) == large])
    slots = {"S": who, "x": x, "y": y, "unit": unit}
    left = steps
    most = 4 if unit in ("pounds", "kilograms") else 9
    a, b = st.n(st.whole(2, 20)), st.n(st.whole(2, most))
    if left >= 4:
        c, d = st.n(st.whole(2, 20)), st.n(st.whole(2, most))
        st.say(FEED_TWO, a=a, b=b, c=c, d=d, **slots)
        daily = add(mul(a, b), mul(c, d))
        left -= 3
    else:
        st.say(FEED, a=a, b=b, **slots)
        daily = mul(a, b)
        left -= 1
    st.event("feed")
    if left == 0:
        return Ask(daily, f"How many {unit} of food does {who} need each day?", "measure", unit)
    if left == 1:
        draw = st.random()
        if draw < 0.35:
            return Ask(mul(daily, const(7)), st.phrase(ASK_FEED_WEEK, **slots), "measure", unit)
        if draw < 0.7:
            k = st.n(st.whole(2, 30))
            return Ask(mul(daily, k), st.phrase(ASK_FEED, k=k, **slots), "measure", unit)
        m = st.n(int(daily.value) * st.whole(3, 20))
        return Ask(div(m, daily), st.phrase(ASK_LAST, m=m, **slots), "time", "days")
    if left == 2:
        p, k = st.usd(st.pick((1, 2, 3, 4, Fraction(1, 2), Fraction(3, 2)))), st.n(st.whole(3, 30))
        st.say(FOOD_PRICE, S=who, p=p, unit1=unit.removesuffix("s"))
        return Ask(mul(mul(daily, k), p), st.phrase(ASK_FOOD_COST, k=k, **slots), "money", "dollars")
    raise Redraw


FOOD_PRICE = tellings("""
The food costs {p} per {unit1}.
{S} pays {p} per {unit1} for the food.
""")
ASK_FOOD_COST = tellings("""
How much does {S} spend on food in {k} days?
How much will the food for {k} days cost {S:o}?
""")

COINS = {"quarters": 25, "dimes": 10, "nickels": 5, "pennies": 1}
HAS_COINS = tellings("""
{S} has {a} {x} and {b} {y} in {S:his} [pocket|piggy bank|wallet|drawer|jar].
{S} found {a} {x} and {b} {y} [under the couch|in the car|in an old coat].
There are {a} {x} and {b} {y} in {S:p} [piggy bank|jar|wallet].
{S} saved {a} {x} and {b} {y}.
""")
HAS_COINS_TIMES = tellings("""
{S} has {a} {x} and {n} as many {y} in {S:his} [pocket|piggy bank|jar].
There are {a} {x} in {S:p} jar. There are also {n} as many {y} as {x}.
""")
ASK_CENTS = tellings("""
How many cents does {S} have[ in total| altogether|]?
How much money does {S} have, in cents?
What is the total value of the coins, in cents?
How many cents are the coins worth?
""")


def tell_coins(st: Story, steps: int) -> Ask:
    """Coins whose values the reader knows."""
    st.past = False
    who = st.person()
    names = ["quarters", "dimes", "nickels"]
    st.rng.shuffle(names)
    x, y = names[:2]
    a = st.n(st.whole(2, 20))
    slots = {"S": who, "x": x, "y": y, "a": a}
    st.event("coins")
    if steps == 4:
        n = st.times(st.pick((2, 2, 3, 4)))
        st.say(HAS_COINS_TIMES, n=n, **slots)
        other = mul(a, n)
    else:
        other = st.n(st.whole(2, 20))
        st.say(HAS_COINS, b=other, **slots)
    total = add(mul(a, const(COINS[x])), mul(other, const(COINS[y])))
    return Ask(total, st.phrase(ASK_CENTS, **slots), "money", "cents")


BILLS = tellings("""
{S} has {a} {p:d} bills and {b} {q:d} bills.
{S} has {a} {p:d} bills and {b} {q:d} bills in {S:his} wallet.
{S} withdrew {a} {p:d} bills and {b} {q:d} bills from the bank.
{S} pays with {a} {p:d} bills and {b} {q:d} bills.
""")


def tell_bills(st: Story, steps: int) -> Ask:
    st.past = False
    who = st.person()
    p, q = st.pair((5, 10, 20, 50, 100))
    a, b = st.n(st.whole(2, 9)), st.n(st.whole(2, 9))
    pp, qq = st.usd(p), st.usd(q)
    st.sentences.append(st.phrase(BILLS[:3], S=who, a=a, b=b, p=pp, q=qq))
    total = add(mul(a, pp), mul(b, qq))
    st.event("bills")
    left = steps - 3
    if left == 0:
        return Ask(total, f"How much money does {who} have in total?", "money", "dollars")
    return conclude_purse(st, Purse(who, total, "has"), left)


NEEDS_EACH = tellings("""
{S} is planning {life} for {a} people. Each person will get {b} {x}.
{S} has {a} students,^ and each of them needs {b} {x}.
{S} invites {a} guests to {life} and wants to give {b} {x} to each of them.
There are {a} children at {S:p} camp. Each child needs {b} {x}.
""")
NEEDS_FLAT = tellings("""
{S} needs {a} {x} for {life}.
{S} has to buy {a} {x} for {S:his} class.
{S} wants {a} {x} for {life}.
""")
HAS_SOME = tellings("""
{S} already has {k} {x}.
{S} still has {k} {x} from before.
""")
PACKS = tellings("""
The {x} [come|are sold] in packs of {m}.
A pack contains {m} {x}.
The store sells the {x} in boxes of {m}.
""")
PACKS_PRICE = tellings("""
The {x} come in packs of {m},^ and each pack costs {p}.
A pack of {m} {x} costs {p}.
The store sells the {x} in boxes of {m} for {p} a box.
""")
ASK_PACKS = tellings("""
How many packs does {S} [need|have] to buy?
How many packs should {S} buy?
How many packs does {S} need?
At least how many packs does {S} need to buy?
""")
ASK_PACKS_COST = tellings("""
How much will {S} spend[| on {x}]?
How much does {S} have to pay for the {x}?
What is the cost of the {x} {S} has to buy?
""")


def tell_packs(st: Story, steps: int) -> Ask:
    """Whole packs are bought for what is needed."""
    st.past = False
    who = st.role("teacher")
    kind = st.pick(("school", "food", "gift", "sweet", "household", "baked"))
    x: Item = st.pick(THINGS[kind])
    occasions = ("the new school year", "a class project", "a workshop", "a summer camp", "the office")
    life = st.pick(occasions if kind in ("school", "household") else EVENTS_OF_LIFE)
    slots = {"S": who, "x": x, "life": life}
    left = steps - 1
    priced = left >= 1 and st.chance(0.6)
    left -= priced
    if left >= 1:
        a, b = st.n(st.whole(4, 40)), st.n(st.whole(2, 6))
        # Nobody invites guests to the new school year.
        st.say(NEEDS_EACH[1::2] if life in occasions else NEEDS_EACH, a=a, b=b, **slots)
        need: Node = mul(a, b)
        left -= 1
    else:
        need = st.n(st.nice(15, 150))
        st.say(NEEDS_FLAT, a=need, **slots)
    if left >= 1:
        k = st.n(st.whole(2, int(need.value) - 8))
        st.say(HAS_SOME, k=k, **slots)
        need = sub(need, k)
        left -= 1
    if left:
        raise Redraw
    m = st.n(st.pick((4, 5, 6, 8, 10, 12, 15, 20, 24)))
    if need.value <= m.value:
        raise Redraw
    packs = ceil_div(need, m)
    st.event("packs")
    if priced:
        p = st.usd(st.price(2, 15))
        st.say(PACKS_PRICE, m=m, p=p, **slots)
        return Ask(mul(packs, p), st.phrase(ASK_PACKS_COST, **slots), "money", "dollars")
    st.say(PACKS, m=m, **slots)
    question = st.phrase(ASK_PACKS, **slots)
    if "boxes of" in st.sentences[-1]:
        question = question.replace("packs", "boxes")
    return Ask(packs, question, "count", "packs")


EVERY = tellings("""
For every {a} {x} {S} {does}, {S:he} gets {b} {reward}.
{S} gets {b} {reward} for every {a} {x} {S:he} {does}.
Every time {S} {does} {a} {x}, {S:he} earns {b} {reward}.
""")
EVERY_DONE = tellings("""
{S} {did} {k} {x}.
Last month, {S} {did} {k} {x}.
""")
ASK_EVERY = tellings("""
How many {reward} does {S} get?
How many {reward} will {S} get for that?
How many {reward} did {S} earn?
""")
_EVERY = (
    ("books", "reads", "read", "stickers"), ("laps", "swims", "swam", "points"), ("cans", "collects", "collected", "cents"),
    ("bottles", "recycles", "recycled", "tokens"), ("miles", "runs", "ran", "points"), ("chores", "does", "did", "gold stars"),
    ("tickets", "sells", "sold", "prizes"), ("cookies", "sells", "sold", "points"), ("puzzles", "solves", "solved", "coins"),
)  # fmt: skip


def tell_every(st: Story, steps: int) -> Ask:
    """So many for every so many."""
    st.past = False
    who = st.person()
    x, does, did, reward = st.pick(_EVERY)
    slots = {"S": who, "x": x, "does": does, "did": did, "reward": reward}
    a, b = st.n(st.whole(2, 12)), st.n(st.whole(2, 9))
    st.say(EVERY, a=a, b=b, **slots)
    st.event("for every so many")
    if steps == 2:
        k = st.n(int(a.value) * st.whole(2, 15))
        st.say(EVERY_DONE, k=k, **slots)
        total: Node = k
    else:
        whole = int(a.value) * st.whole(3, 15)
        part = st.whole(2, whole - 2)
        k, j = st.n(part), st.n(whole - part)
        st.say(EVERY_DONE_TWO, k=k, j=j, **slots)
        total = add(k, j)
    return Ask(mul(div(total, a), b), st.phrase(ASK_EVERY, **slots), "count", reward)


EVERY_DONE_TWO = tellings("""
{S} {did} {k} {x} in [June|March|May] and {j} in [July|August|September].
{S} {did} {k} {x} last week and {j} {x} this week.
""")

SCHEMAS = (
    Schema("eggs", tell_eggs, 1, 5, 2.0),
    Schema("feed", tell_feed, 1, 5, 2.0),
    Schema("coins", tell_coins, 3, 4, 1.5),
    Schema("bills", tell_bills, 3, 6, 1.0),
    Schema("packs", tell_packs, 1, 4, 2.5),
    Schema("for every so many", tell_every, 2, 3, 1.5),
)
