"""Recipes, groups of groups, averages, production and profit, ratios, scores, coins, slices for guests."""

from __future__ import annotations

from mycelium.labels.synthesis.compose import Schema
from mycelium.labels.synthesis.expr import Node, add, ceil_div, const, div, mul, sub
from mycelium.labels.synthesis.grammar import tellings
from mycelium.labels.synthesis.lexicon_things import PRICES, THINGS
from mycelium.labels.synthesis.purses import Purse, conclude_purse
from mycelium.labels.synthesis.story import Ask, Redraw, Story

RECIPE = tellings("""
A recipe for {n} {x} [calls for|needs|requires|uses] {m} {u} of {stuff}.
{S} needs {m} {u} of {stuff} to make {n} {x}.
It takes {m} {u} of {stuff} to make {n} {x}.
To make {n} {x}, {S} uses {m} {u} of {stuff}.
""")
RECIPE_EACH = tellings("""
Each {x:1} needs {m} {u} of {stuff}.
{S} uses {m} {u} of {stuff} for each {x:1}.
It takes {m} {u} of {stuff} to make {x:a}.
Every {x:1} requires {m} {u} of {stuff}.
""")
ASK_RECIPE = tellings("""
How many {u} of {stuff} does {S} need to make {k} {x}?
How many {u} of {stuff} are needed for {k} {x}?
If {S} wants to make {k} {x},^ how many {u} of {stuff} does {S:he} need?
""")
ASK_RECIPE_COUNT = tellings("""
How many {x} can {S} make with {k} {u} of {stuff}?
If {S} has {k} {u} of {stuff},^ how many {x} can {S:he} make?
""")
HAS_ALREADY = tellings("""
{S} already has {j} {u} of {stuff}.
There are {j} {u} of {stuff} left in {S:his} kitchen.
""")
ASK_RECIPE_MORE = tellings("""
How many more {u} of {stuff} does {S} need to make {k} {x}?
If {S} wants to make {k} {x},^ how many more {u} of {stuff} does {S:he} need to buy?
""")
_STUFF = (
    ("cups", "flour"),
    ("cups", "sugar"),
    ("ounces", "butter"),
    ("cups", "milk"),
    ("teaspoons", "vanilla"),
    ("tablespoons", "honey"),
    ("ounces", "cream cheese"),
    ("cups", "oats"),
)
_BAKED = (
    "cookie",
    "cupcake",
    "muffin",
    "brownie",
    "pie",
    "cake",
    "loaf of bread",
    "pancake",
    "waffle",
    "scone",
    "bagel",
    "donut",
)


def tell_recipe(st: Story, steps: int) -> Ask:
    st.past = False
    who = st.person() if st.chance(0.8) else st.role("baker")
    x = st.pick([item for item in THINGS["baked"] if item.one in _BAKED])
    u, stuff = st.pick(_STUFF)
    slots: dict[str, object] = {"S": who, "x": x, "u": u, "stuff": stuff}
    st.event("recipe")
    if steps == 1:
        if x.one not in ("pie", "cake", "loaf of bread"):
            x = slots["x"] = st.pick(
                [item for item in THINGS["baked"] if item.one in ("pie", "cake", "loaf of bread")]
            )
        m = st.n(st.whole(2, 9))
        st.say(RECIPE_EACH, m=m, **slots)
        if st.chance(0.6):
            k = st.n(st.whole(3, 30))
            return Ask(mul(m, k), st.phrase(ASK_RECIPE, k=k, **slots), "measure", u)
        k = st.n(int(m.value) * st.whole(3, 20))
        return Ask(div(k, m), st.phrase(ASK_RECIPE_COUNT, k=k, **slots), "count", str(x))
    per = st.whole(2, 8)
    m_value = st.whole(2, 6)
    more = st.chance(0.6)
    if more:  # n things need m; the ratio k / n is whole or the amount per thing is
        n = st.n(per * m_value if st.chance(0.5) else per)
        k_value = int(n.value) * st.whole(2, 8)
        m = st.n(m_value)
        st.say(RECIPE, n=n, m=m, **slots)
        k = st.n(k_value)
        need = mul(div(k, n), m)
        if steps == 2:
            return Ask(need, st.phrase(ASK_RECIPE, k=k, **slots), "measure", u)
        if int(need.value) < 4:
            raise Redraw
        j = st.n(st.whole(2, int(need.value) - 1))
        st.say(HAS_ALREADY, j=j, **slots)
        return Ask(sub(need, j), st.phrase(ASK_RECIPE_MORE, k=k, **slots), "measure", u)
    if steps != 2:
        raise Redraw
    m, n = st.n(m_value), st.n(per * 2)
    st.say(RECIPE, n=n, m=m, **slots)
    k = st.n(m_value * st.whole(2, 9))
    return Ask(mul(div(k, m), n), st.phrase(ASK_RECIPE_COUNT, k=k, **slots), "count", str(x))


_NESTED = (  # outer, middle, things, where
    ("school", ("classrooms", "classroom"), ("desks", "desk"), ("drawers", "drawer")),
    ("building", ("floors", "floor"), ("apartments", "apartment"), ("windows", "window")),
    ("library", ("bookcases", "bookcase"), ("shelves", "shelf"), ("books", "book")),
    ("parking garage", ("levels", "level"), ("rows", "row"), ("cars", "car")),
    ("hotel", ("floors", "floor"), ("rooms", "room"), ("beds", "bed")),
    ("farm", ("fields", "field"), ("rows", "row"), ("trees", "tree")),
    ("warehouse", ("aisles", "aisle"), ("shelves", "shelf"), ("boxes", "box")),
    ("stadium", ("sections", "section"), ("rows", "row"), ("seats", "seat")),
    ("store", ("crates", "crate"), ("boxes", "box"), ("light bulbs", "light bulb")),
    ("bakery", ("racks", "rack"), ("trays", "tray"), ("muffins", "muffin")),
    ("camp", ("cabins", "cabin"), ("bunk beds", "bunk bed"), ("pillows", "pillow")),
    ("garden", ("beds", "bed"), ("rows", "row"), ("tulips", "tulip")),
    ("tournament", ("groups", "group"), ("teams", "team"), ("players", "player")),
    ("theater", ("sections", "section"), ("rows", "row"), ("chairs", "chair")),
    ("zoo", ("houses", "house"), ("cages", "cage"), ("birds", "bird")),
    ("museum", ("halls", "hall"), ("walls", "wall"), ("paintings", "painting")),
)  # fmt: skip
NESTED = tellings("""
A {where} has {a} {A}. Each {A1} has {b} {B},^ and each {B1} has {c} {C}.
There are {a} {A} in a {where}. Each {A1} has {b} {B}. Each {B1} [has|holds] {c} {C}.
A {where} has {a} {A} with {b} {B} [each|in each]^ and {c} {C} in every {B1}.
In a {where}, there are {a} {A}. Every {A1} has {b} {B},^ and there are {c} {C} in each {B1}.
""")
NESTED_TWO = tellings("""
A {where} has {a} {A} with {b} {B} [each|in each].
There are {a} {A} in a {where}. Each {A1} has {b} {B}.
In a {where}, each of the {a} {A} has {b} {B}.
""")
NESTED_AWAY = tellings("""
{k} of the {T} are {state}.
{k} of [them|these {T}] are {state}.
""")
ASK_NESTED = tellings("""
How many {T} are there [in total|altogether|in the {where}|in all]?
What is the total number of {T}[| in the {where}]?
How many {T} does the {where} have[| in total]?
""")
ASK_NESTED_REST = tellings("""
How many {T} are not {state}?
How many of the {T} are not {state}?
""")
_STATES = (
    "broken",
    "empty",
    "out of use",
    "being repaired",
    "new",
    "dirty",
    "old",
    "locked away",
    "reserved",
    "painted white",
)


def tell_nested(st: Story, steps: int) -> Ask:
    """Groups of groups."""
    st.past = False
    where, (A, A1), (B, B1), (C, C1) = st.pick(_NESTED)
    slots = {"where": where, "A": A, "A1": A1, "B": B, "B1": B1, "C": C, "C1": C1}
    left = steps
    a, b = st.n(st.whole(2, 12)), st.n(st.whole(2, 20))
    if steps >= 2 and st.chance(0.6):
        c = st.n(st.whole(2, 12))
        st.say(NESTED, a=a, b=b, c=c, **slots)
        node = mul(mul(a, b), c)
        things = C
        left -= 2
    else:
        st.say(NESTED_TWO, a=a, b=b, **slots)
        node = mul(a, b)
        things = B
        left -= 1
    st.event("groups of groups")
    state = st.pick(_STATES)
    if left and where == "tournament":
        raise Redraw
    if left == 1:
        k = st.n(st.nice(2, int(node.value) // 2))
        st.say(NESTED_AWAY, k=k, T=things, state=state)
        return Ask(sub(node, k), st.phrase(ASK_NESTED_REST, T=things, state=state), "count", things)
    if left == 2:
        f = st.frac(st.share_of(node.value)) if st.chance(0.5) else st.pct(st.percent_of(node.value))
        st.say(NESTED_AWAY, k=f, T=things, state=state)
        rest = sub(node, mul(node, f))
        return Ask(rest, st.phrase(ASK_NESTED_REST, T=things, state=state), "count", things)
    if left:
        raise Redraw
    return Ask(node, st.phrase(ASK_NESTED, T=things, where=where), "count", things)


def tell_average(st: Story, steps: int) -> Ask:
    """Mean of listed numbers: their sum over how many they are."""
    st.past = False
    who = st.person()
    count = steps if steps >= 2 else 2
    kind = st.pick(("test", "point", "mile", "dollar", "visitor"))
    low, high = {
        "test": (60, 100),
        "point": (4, 40),
        "mile": (3, 20),
        "dollar": (10, 90),
        "visitor": (20, 300),
    }[kind]
    mean = st.whole(low + 3, high - 3)
    values = [st.whole(low, high) for _ in range(count - 1)]
    last = mean * count - sum(values)
    if not low <= last <= high:
        raise Redraw
    values.append(last)
    leaves = [st.n(v) for v in values]
    text = ", ".join(f"{leaf}" for leaf in leaves[:-1]) + f" and {leaves[-1]}"
    slots = {"S": who, "list": text}
    if kind == "test":
        st.sentences.append(st.phrase(AVG_TEST, **slots))
        question = st.phrase(ASK_AVG_TEST, **slots)
        unit, answer_type = "points", "count"
    elif kind == "point":
        st.sentences.append(st.phrase(AVG_POINT, **slots))
        question = st.phrase(ASK_AVG_POINT, **slots)
        unit, answer_type = "points", "count"
    elif kind == "mile":
        st.sentences.append(st.phrase(AVG_MILE, **slots))
        question = st.phrase(ASK_AVG_MILE, **slots)
        unit, answer_type = "miles", "measure"
    elif kind == "dollar":
        leaves2 = [st.usd(v) for v in values]
        text = ", ".join(f"{leaf}" for leaf in leaves2[:-1]) + f" and {leaves2[-1]}"
        st.sentences.append(st.phrase(AVG_DOLLAR, S=who, list=text))
        leaves = leaves2
        question = st.phrase(ASK_AVG_DOLLAR, **slots)
        unit, answer_type = "dollars", "money"
    else:
        st.sentences.append(
            st.phrase(AVG_VISITOR, place=st.pick(("museum", "zoo", "library", "pool", "shop")), **slots)
        )
        question = st.phrase(ASK_AVG_VISITOR, **slots)
        unit, answer_type = "people", "count"
    st.event("average")
    return Ask(div(add(*leaves), const(count)), question, answer_type, unit)


AVG_TEST = tellings("""
{S} [scored|got] {list} on {S:his} [math|history|science|spelling|music] tests.
{S:p} test scores are {list}.
On {S:his} tests this term, {S:N} got {list} points.
""")
ASK_AVG_TEST = tellings("""
What is {S:p} average score?
What is the average of {S:p} scores?
What was the average score?
""")
AVG_POINT = tellings("""
In {S:his} last games, {S:N} scored {list} points.
{S} scored {list} points in {S:his} basketball games.
""")
ASK_AVG_POINT = tellings("""
How many points did {S} score per game on average?
What is {S:p} average number of points per game?
""")
AVG_MILE = tellings("""
This week, {S} [ran|biked|walked|hiked] {list} miles on different days.
{S} kept a log of {S:his} runs,^ which were {list} miles long.
""")
ASK_AVG_MILE = tellings("""
How many miles was that on average?
What was the average distance, in miles?
""")
AVG_DOLLAR = tellings("""
{S} earned {list} on different days.
{S} spent {list} on groceries in the past weeks.
The books {S} bought cost {list}.
""")
ASK_AVG_DOLLAR = tellings("""
What was the average amount?
How much is that on average?
""")
AVG_VISITOR = tellings("""
Over the past days, {list} people visited the {place}.
A {place} had {list} visitors on the past days.
""")
ASK_AVG_VISITOR = tellings("""
What was the average number of visitors per day?
On average, how many people came each day?
""")

MAKES = tellings("""
{S} makes and sells {x}. It costs {c} to make each {x:1}^ and {S} sells them for {p} each.
{S} sells {x} for {p} each. Each {x:1} costs {S:him} {c} to make.
{S} buys {x} for {c} each^ and sells them for {p} each.
Each {x:1} costs {S:o} {c} to make,^ and {S} sells it for {p}.
""")
SOLD_N = tellings("""
{S} sells {n} {x} [a|per|every] [day|week|month].
This [week|month], {S} sold {n} {x}.
Last [week|month], {S} sold {n} of them.
""")
ASK_PROFIT = tellings("""
How much profit does {S} make?
What is {S:p} profit[| from the {x}]?
How much money does {S} earn in profit?
""")
ASK_PROFIT_DID = tellings("""
How much profit did {S} make?
What was {S:p} profit[| from the {x}]?
""")
RENT = tellings("""
{S} also pays {r} for [the market stall|rent|advertising].
{S} has to pay {r} for [a stall|renting a table].
""")


def tell_profit(st: Story, steps: int) -> Ask:
    st.past = False
    who = st.role("maker")
    kind = st.pick(("craft", "clothing", "baked", "flower", "wood", "toy"))
    x = st.pick(THINGS[kind])
    low, high = PRICES[kind]
    cost = st.nice(max(2, low // 2), high)
    c, p = st.usd(cost), st.usd(cost + st.nice(2, max(3, high)))
    slots = {"S": who, "x": x}
    st.say(MAKES, c=c, p=p, **slots)
    n = st.n(st.nice(3, 80))
    st.say(SOLD_N, n=n, **slots)
    profit = mul(sub(p, c), n)
    left = steps - 2
    st.event("profit")
    asked = ASK_PROFIT_DID if "sold" in st.sentences[-1] else ASK_PROFIT
    if left == 0:
        return Ask(profit, st.phrase(asked, **slots), "money", "dollars")
    r = st.usd(st.nice(2, max(3, int(profit.value) - 2)))
    st.say(RENT, r=r, **slots)
    net = sub(profit, r)
    if left == 1:
        return Ask(net, st.phrase(ASK_PROFIT, **slots), "money", "dollars")
    return conclude_purse(st, Purse(who, net, "earned", True), left - 1)


RATIO = tellings("""
The ratio of {A} to {B} {where} is {a}:{b}.
{Where}, the ratio of {A} to {B} is {a} to {b}.
For every {a} {A} {where}, there are {b} {B}.
""")
RATIO_TOTAL = tellings("""
There are {n} {people} in total.
In total, there are {n} {people}.
""")
RATIO_ONE = tellings("""
There are {n} {A}.
""")
ASK_RATIO = tellings("""
How many {Q} are there?
What is the number of {Q}?
""")
_RATIOS = (
    ("boys", "girls", "students", "in a class"), ("cats", "dogs", "animals", "in a shelter"), ("red marbles", "blue marbles", "marbles", "in a bag"),
    ("men", "women", "people", "at a meeting"), ("roses", "tulips", "flowers", "in a garden"), ("teachers", "students", "people", "on a field trip"),
    ("novels", "comics", "books", "on a shelf"), ("adults", "children", "people", "at a park"), ("cars", "trucks", "vehicles", "in a parking lot"),
    ("apples", "oranges", "fruits", "in a crate"), ("forks", "spoons", "utensils", "in a drawer"), ("cows", "sheep", "animals", "on a farm"),
)  # fmt: skip


def tell_ratio(st: Story, steps: int) -> Ask:
    """Parts in a ratio: the total or one part is known."""
    st.past = False
    A, B, people, where = st.pick(_RATIOS)
    x, y = st.pick(
        (
            (2, 3),
            (3, 4),
            (1, 2),
            (3, 5),
            (4, 5),
            (2, 5),
            (1, 3),
            (5, 7),
            (3, 7),
            (5, 3),
            (4, 3),
            (7, 2),
            (5, 2),
        )
    )
    if x == 1:
        raise Redraw
    unit = st.whole(2, 20)
    a, b = st.n(x), st.n(y)
    slots = {"A": A, "B": B, "a": f"{a:d}", "b": f"{b:d}", "where": where, "Where": where}
    st.say(RATIO, **slots)
    st.event("ratio")
    first = st.chance(0.5)
    if steps == 2:
        n = st.n(x * unit)
        st.say(RATIO_ONE, n=n, A=A)
        return Ask(mul(div(n, a), b), st.phrase(ASK_RATIO, Q=B), "count", B)
    n = st.n((x + y) * unit)
    st.say(RATIO_TOTAL, n=n, people=people)
    part = mul(div(n, add(a, b)), a if first else b)
    return Ask(part, st.phrase(ASK_RATIO, Q=A if first else B), "count", A if first else B)


SLICES = tellings("""
{S} is having a party with {g} guests. Each guest will eat {s} slices of {food}.
{S} invites {g} people to a party^ and expects each of them to eat {s} slices of {food}.
There will be {g} guests at {S:p} party,^ and each of them eats {s} slices of {food}.
""")
SLICES_EACH = tellings("""
Each {food} has {k} slices.
Every {food} is cut into {k} slices.
""")
ASK_SLICES = tellings("""
How many {foods} does {S} need to order?
How many {foods} should {S} [buy|order|get]?
At least how many {foods} does {S} need?
""")
SLICE_PRICE = tellings("""
{food_a} costs {p}.
The {foods} cost {p} each.
""")
ASK_SLICE_PRICE = tellings("""
How much will {S} spend on {foods}?
How much do the {foods} cost in total?
""")


def tell_slices(st: Story, steps: int) -> Ask:
    """Guests who eat so many slices each; whole pizzas are bought."""
    st.past = False
    who = st.person()
    food, foods = st.pick((("pizza", "pizzas"), ("cake", "cakes"), ("pie", "pies")))
    g, s, k = st.n(st.whole(4, 40)), st.n(st.whole(2, 4)), st.n(st.pick((6, 8, 8, 10, 12)))
    slots = {"S": who, "food": food, "foods": foods, "food_a": f"a {food}"}
    st.say(SLICES, g=g, s=s, **slots)
    st.say(SLICES_EACH, k=k, **slots)
    need = mul(g, s)
    count: Node = ceil_div(need, k)
    st.event("slices for guests")
    if count.value < 2:
        raise Redraw
    if steps == 2:
        return Ask(count, st.phrase(ASK_SLICES, **slots), "count", foods)
    p = st.usd(st.nice(6, 25))
    st.say(SLICE_PRICE, p=p, **slots)
    cost = mul(count, p)
    if steps == 3:
        return Ask(cost, st.phrase(ASK_SLICE_PRICE, **slots), "money", "dollars")
    return conclude_purse(st, Purse(who, cost, "cost"), steps - 3)


SCHEMAS = (
    Schema("recipe", tell_recipe, 1, 3, 2.0),
    Schema("groups of groups", tell_nested, 1, 4, 2.5),
    Schema("average", tell_average, 2, 5, 1.5),
    Schema("profit", tell_profit, 2, 6, 2.5),
    Schema("ratio", tell_ratio, 2, 3, 1.5),
    Schema("slices", tell_slices, 2, 5, 1.5),
)
