"""Averages, profit from making and selling, parts in a ratio."""

from __future__ import annotations

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.expr import add, const, div, mul, sub
from mycelium.synthesis.grammar import tellings
from mycelium.synthesis.lexicon_things import PRICES, THINGS
from mycelium.synthesis.story import Ask, Redraw, Story


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
{S} took several [math|history|science|spelling] tests^ and [got|scored] {list}.
""")
ASK_AVG_TEST = tellings("""
What is {S:p} average score?
What is the average of {S:p} scores?
What was the average score?
What is the mean of {S:p} [scores|test scores]?
""")
AVG_POINT = tellings("""
In {S:his} last games, {S:N} scored {list} points.
{S} scored {list} points in {S:his} basketball games.
{S} scored {list} points in {S:his} [last|first|latest] games.
""")
ASK_AVG_POINT = tellings("""
How many points did {S} score per game on average?
What is {S:p} average number of points per game?
On average, how many points did {S} score [per|in each|in a] game?
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
It costs {S:o} {c} to make {x:a},^ which {S:he} sells for {p}.
{S} spends {c} on each {x:1} {S:he} makes^ and sells each [of them|one] for {p}.
""")
SOLD_N = tellings("""
{S} sells {n} {x} [a|per|every] [day|week|month].
This [week|month], {S} sold {n} {x}.
Last [week|month], {S} sold {n} of them.
{S} [manages|is able] to sell {n} {x} [a|per|each] [day|week|month].
""")
ASK_PROFIT = tellings("""
How much profit does {S} make?
What is {S:p} profit[| from the {x}]?
How much money does {S} earn in profit?
What is the amount of profit [that|] {S} [makes|earns]?
""")
ASK_PROFIT_DID = tellings("""
How much profit did {S} make?
What was {S:p} profit[| from the {x}]?
""")
RENT = tellings("""
{S} also pays {r} for [the market stall|rent|advertising].
{S} has to pay {r} for [a stall|renting a table].
{S} also has to spend {r} on [advertising|a stall|delivery].
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
    return Ask(net, st.phrase(ASK_PROFIT, **slots), "money", "dollars")


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
What is the [total|exact] number of {Q}?
""")
_RATIOS = (
    ("boys", "girls", "students", "in a class"), ("cats", "dogs", "animals", "in a shelter"), ("red marbles",
     "blue marbles", "marbles", "in a bag"),
    ("men", "women", "people", "at a meeting"), ("roses", "tulips", "flowers", "in a garden"), ("teachers",
     "students", "people", "on a field trip"),
    ("novels", "comics", "books", "on a shelf"), ("adults", "children", "people", "at a park"), ("cars", "trucks",
     "vehicles", "in a parking lot"),
    ("apples", "oranges", "fruits", "in a crate"), ("forks", "spoons", "utensils", "in a drawer"), ("cows", "sheep",
     "animals", "on a farm"),
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


SCHEMAS = (
    Schema("average", tell_average, 2, 5, 1.5),
    Schema("profit", tell_profit, 2, 3, 2.0),
    Schema("ratio", tell_ratio, 2, 3, 1.5),
)
