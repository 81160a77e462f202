"""Prices in tiers, fees plus rates, two plans, teams that work together, growth by percent, points and calories."""

from __future__ import annotations

from fractions import Fraction

from mycelium.labels.synthesis.compose import Schema
from mycelium.labels.synthesis.expr import Node, add, const, div, mul, sub
from mycelium.labels.synthesis.grammar import tellings
from mycelium.labels.synthesis.lexicon import COLORS
from mycelium.labels.synthesis.purses import Purse, conclude_purse
from mycelium.labels.synthesis.story import Ask, Redraw, Story

_TIERS = (  # place or thing, unit, units, what is done
    ("A parking garage", "hour", "hours", "parks there for"), ("A boat rental", "hour", "hours", "rents a boat for"),
    ("A tutor", "lesson", "lessons", "takes"), ("A bike shop", "hour", "hours", "rents a bike for"), ("A taxi", "mile", "miles", "rides"),
    ("A print shop", "page", "pages", "prints"), ("A photographer", "hour", "hours", "hires the photographer for"),
    ("A moving company", "hour", "hours", "needs the movers for"), ("A plumber", "hour", "hours", "needs the plumber for"),
    ("A gym", "month", "months", "is a member for"), ("A video store", "day", "days", "keeps a movie for"),
    ("A hotel", "night", "nights", "stays for"), ("A car rental", "day", "days", "rents a car for"), ("A babysitter", "hour", "hours", "needs a babysitter for"),
)  # fmt: skip
FIRST_THEN = tellings("""
{T} charges {p} for the first {unit} and {q} for each [additional|extra] {unit}.
{T} costs {p} for the first {unit}^ and {q} for every {unit} after that.
""")
FIRST_K = tellings("""
{T} charges {p} per {unit} for the first {k} {units}^ and {q} for each [additional|extra] {unit}.
{T} costs {p} per {unit} for the first {k} {units}^ and {q} per {unit} after that.
""")
FEE = tellings("""
{T} charges a fee of {p} plus {q} per {unit}.
{T} charges a flat fee of {p}^ and {q} for [each|every] {unit}.
{T} costs {p} plus {q} for each {unit}.
""")
DOES = tellings("""
{S} {does} {n} {units}.
""")
ASK_TIER = tellings("""
How much does {S} pay[| in total]?
How much will it cost {S:o}?
How much money does {S} have to pay?
What does {S} pay?
""")


def tell_tiers(st: Story, steps: int) -> Ask:
    """A fee or a first price, then a rate for the rest."""
    st.past = False
    who = st.person()
    T, unit, units, does = st.pick(_TIERS)
    p_value = st.nice(4, 60)
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
""")
ASK_STORES = tellings("""
How much does {S} save by buying {n} {x} at the cheaper store?
If {S} buys {n} {x},^ how much does {S:he} save at the cheaper store?
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
""")
ASK_TEAM_TIME = tellings("""
How many hours will it take them to {task} {k} {x} together?
If they work together,^ how many hours do they need to {task} {k} {x}?
Together, how long will it take them to {task} {k} {x}, in hours?
""")
ASK_TEAM_DIFF = tellings("""
How many more {x} does {O:N} {task} than {S:N} in {k} hours?
""")
_TEAM_TASKS = (
    ("pick", "picks", "apples"), ("wash", "washes", "cars"), ("fold", "folds", "shirts"), ("pack", "packs", "boxes"), ("type", "types", "pages"),
    ("plant", "plants", "trees"), ("make", "makes", "sandwiches"), ("paint", "paints", "fence posts"), ("sort", "sorts", "letters"),
    ("grade", "grades", "papers"), ("bake", "bakes", "muffins"), ("lay", "lays", "bricks"), ("shovel", "shovels", "driveways"), ("pull", "pulls", "weeds"),
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


GROWTH = tellings("""
Last year, the {thing} was {n}. This year, it [increased|went up|grew] by {f}.
The {thing} was {n} and then [rose|increased] by {f}.
""")
DECLINE = tellings("""
Last year, the {thing} was {n}. This year, it [decreased|fell|dropped] by {f}.
The {thing} was {n} and then [fell|decreased] by {f}.
""")
THEN_MORE = tellings("""
After that, it [increased|rose] by another {k}.
The year after, it [increased|went up] by {k}.
""")
ASK_GROWTH = tellings("""
What is the {thing} now?
What is the new {thing}?
""")
_THINGS = (
    ("population of the town", "people", 200, 9000), ("number of students at the school", "students", 100, 2000), ("number of members of the club", "people", 40, 600),
    ("rent", "$", 400, 2000), ("monthly salary", "$", 1200, 6000), ("price of the house", "$", 50_000, 400_000), ("number of daily visitors", "people", 50, 900),
    ("weekly pay", "$", 300, 1500), ("number of trees in the park", "trees", 40, 800), ("yearly income of the family", "$", 20_000, 90_000), ("value of the car", "$", 4_000, 40_000),
)  # fmt: skip


def tell_growth(st: Story, steps: int) -> Ask:
    """A share up or down, once or twice, with whole results."""
    st.past = False
    thing, unit, low, high = st.pick(_THINGS)
    value = st.nice(low, high)
    number = st.usd if unit == "$" else st.n
    n = number(value)
    slots = {"thing": thing}
    node: Node = n
    left = steps
    f = st.pct(st.percent_of(value, (5, 10, 15, 20, 25, 30, 40, 50)))
    down = st.chance(0.35)
    st.say(DECLINE if down else GROWTH, n=n, f=f, **slots)
    node = sub(n, mul(n, f)) if down else add(n, mul(n, f))
    left -= 2
    st.event("growth by percent")
    if left >= 2:
        g = st.pct(st.percent_of(node.value, (5, 10, 20, 25, 50)))
        st.say(THEN_MORE, k=g)
        node = add(node, mul(node, g))
        left -= 2
    if left == 1:
        k = number(st.nice(10, 100))
        st.say(THEN_MORE, k=k)
        node = add(node, k)
        left -= 1
    if left:
        raise Redraw
    kind = "money" if unit == "$" else "count"
    return Ask(node, st.phrase(ASK_GROWTH, **slots), kind, "dollars" if unit == "$" else unit)


SHOTS = tellings("""
{S} made {a} {v}-point shots and {b} {w}-point shots in {game}.
In {game}, {S} made {a} {v}-point shots and {b} {w}-point shots.
""")
SCORE_EACH = tellings("""
[In a game|At the arcade|In a quiz], {S} gets {p} points for each {good}^ and loses {q} points for each {bad}.
Each {good} is worth {p} points,^ and each {bad} costs {q} points.
""")
SCORE_DONE = tellings("""
{S} had {a} {goods} and {b} {bads}.
{S} got {a} {goods} and {b} {bads}.
""")
ASK_POINTS = tellings("""
How many points did {S} score[| in total| altogether]?
What was {S:p} [total |]score?
How many points did {S} get?
""")


def tell_points(st: Story, steps: int) -> Ask:
    st.past = True
    who = st.person()
    a, b = st.n(st.whole(3, 20)), st.n(st.whole(2, 9))
    st.event("points")
    if steps == 3 and st.chance(0.5):
        v, w = st.n(2), st.n(3)
        game = st.pick(("a basketball game", "the last game", "the final", "the first half"))
        st.sentences.append(st.phrase(SHOTS, S=who, a=a, b=b, v=f"{v:d}", w=f"{w:d}", game=game))
        return Ask(add(mul(a, v), mul(b, w)), st.phrase(ASK_POINTS, S=who), "count", "points")
    good, goods, bad, bads = st.pick((
        ("correct answer", "correct answers", "wrong answer", "wrong answers"), ("hit", "hits", "miss", "misses"),
        ("ring", "rings", "crash", "crashes"), ("treasure", "treasures", "trap", "traps"), ("goal", "goals", "foul", "fouls"),
    ))  # fmt: skip
    p, q = st.n(st.pick((3, 4, 5, 6, 8, 10, 20))), st.n(st.whole(1, 4) + 1)
    st.say(SCORE_EACH, S=who, p=p, q=q, good=good, bad=bad)
    st.say(SCORE_DONE, S=who, a=a, b=b, goods=goods, bads=bads)
    node = sub(mul(a, p), mul(b, q))
    if steps == 4:
        bonus = st.n(st.nice(5, 50))
        st.sentences.append(f"{who} also got a bonus of {bonus} points.")
        node = add(node, bonus)
    elif steps != 3:
        raise Redraw
    return Ask(node, st.phrase(ASK_POINTS, S=who), "count", "points")


CALORIES = tellings("""
{S} {have} {a} calories at breakfast and {b} calories at lunch.
{S:p} breakfast has {a} calories,^ and {S:his} lunch has {b} calories.
""")
CAL_TIMES = tellings("""
{S:p} breakfast has {a} calories,^ and {S:his} lunch has {n} as many.
{S} has a breakfast of {a} calories. Lunch has {n} as many calories as breakfast.
""")
CAL_LIMIT = tellings("""
{S} wants to eat {k} calories a day.
{S} is allowed {k} calories per day.
{S:p} daily limit is {k} calories.
""")
CAL_BURN = tellings("""
{S} burns {k} calories per hour when [running|swimming|cycling]. {S} exercises for {h} hours.
Then {S} exercises for {h} hours and burns {k} calories [an|per] hour.
""")
ASK_CAL_LEFT = tellings("""
How many calories can {S} still eat?
How many calories does {S} have left for the day?
How many more calories can {S} eat today?
""")
ASK_CAL = tellings("""
How many calories is that in total?
How many calories are in both meals together?
""")
ASK_CAL_NET = tellings("""
How many calories are left after the exercise?
What is the number of calories eaten minus the calories burned?
""")


def tell_calories(st: Story, steps: int) -> Ask:
    st.past = False
    who = st.person()
    a = st.n(10 * st.whole(15, 60))
    slots = {"S": who}
    left = steps
    if left >= 2 and st.chance(0.5):
        n = st.times(st.pick((2, 2, 3)))
        st.say(CAL_TIMES, a=a, n=n, **slots)
        total = add(a, mul(a, n))
        left -= 2
    else:
        b = st.n(10 * st.whole(15, 90))
        st.say(CALORIES, a=a, b=b, **slots)
        total = add(a, b)
        left -= 1
    st.event("calories")
    if left == 0:
        return Ask(total, st.phrase(ASK_CAL, **slots), "measure", "calories")
    if left == 1:
        k = st.n(-(-int(total.value) // 100) * 100 + 100 * st.whole(3, 12))
        sentence = st.phrase(CAL_LIMIT, k=k, **slots)
        if st.chance(0.5):
            st.sentences.insert(0, sentence)
        else:
            st.sentences.append(sentence)
        return Ask(sub(k, total), st.phrase(ASK_CAL_LEFT, **slots), "measure", "calories")
    if left == 2:
        k, h = st.n(10 * st.whole(10, 45)), st.n(st.whole(2, 3))
        st.say(CAL_BURN, k=k, h=h, **slots)
        return Ask(sub(total, mul(k, h)), st.phrase(ASK_CAL_NET, **slots), "measure", "calories")
    raise Redraw


SHARE_PART = tellings("""
{S} has {a} {p} {x} and {b} {q} {x} in a {c}.
There are {a} {p} {x} and {b} {q} {x} in a {c}.
A {c} contains {a} {p} {x} and {b} {q} ones.
""")
SHARE_TIMES = tellings("""
There are {a} {p} {x} in a {c}. There are {b} as many {q} {x} as {p} ones.
""")
ASK_PERCENT = tellings("""
What percentage of the {x} are {p}?
What percent of the {x} are {p}?
How many percent of the {x} are {p}?
""")
_SHARE_X = (
    ("marbles", "bag"),
    ("balls", "box"),
    ("candies", "jar"),
    ("beads", "box"),
    ("socks", "drawer"),
    ("pencils", "case"),
    ("balloons", "bag"),
    ("buttons", "tin"),
    ("blocks", "crate"),
    ("flowers", "vase"),
)


def tell_percentage(st: Story, steps: int) -> Ask:
    """What percentage one kind is of all."""
    st.past = False
    who = st.person()
    x, c = st.pick(_SHARE_X)
    p, q = st.pair(COLORS)
    percent = st.pick((10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 5, 15, 35, 45))
    share = Fraction(percent, 100)
    total_value = share.denominator * st.whole(1, max(2, 60 // share.denominator))
    a_value = int(total_value * share)
    slots = {"S": who, "x": x, "c": c, "p": p, "q": q}
    st.event("percentage of a whole")
    if a_value < 2 or total_value - a_value < 2:
        raise Redraw
    if steps == 4:
        factor = st.pick((3, 4, 9))
        a, b = st.n(st.whole(2, 12)), st.times(factor)
        st.say(SHARE_TIMES, a=a, b=b, **slots)
        return Ask(
            mul(div(a, add(a, mul(a, b))), const(100)), st.phrase(ASK_PERCENT, **slots), "percent", "percent"
        )
    a, b = st.n(a_value), st.n(total_value - a_value)
    st.say(SHARE_PART, a=a, b=b, **slots)
    return Ask(mul(div(a, add(a, b)), const(100)), st.phrase(ASK_PERCENT, **slots), "percent", "percent")


STAY = tellings("""
{S} books {a} hotel rooms for {b} nights. Each room costs {p} per night.
A hotel charges {p} per night for a room. {S} needs {a} rooms for {b} nights.
{S} rents {a} cabins for {b} nights at {p} per cabin per night.
""")
RENTAL = tellings("""
{S} rents {a} {x} for {b} days. Each of them costs {p} [a|per] day.
Renting {xa} costs {p} per day. {S} rents {a} {x} for {b} days.
""")


def tell_stay(st: Story, steps: int) -> Ask:
    """Rooms, nights and a price: three factors, then fees."""
    st.past = False
    who = st.person()
    a, b, p = st.n(st.whole(2, 6)), st.n(st.whole(2, 9)), st.usd(st.nice(20, 180))
    x, xa = st.pick(
        (
            ("bikes", "a bike"),
            ("tents", "a tent"),
            ("canoes", "a canoe"),
            ("cars", "a car"),
            ("tables", "a table"),
            ("kayaks", "a kayak"),
        )
    )
    st.say(STAY if st.chance(0.5) else RENTAL, S=who, a=a, b=b, p=p, x=x, xa=xa)
    st.event("rooms and nights")
    node = mul(mul(a, b), p)
    if steps == 2:
        return Ask(node, st.phrase(ASK_TIER, S=who), "money", "dollars")
    return conclude_purse(st, Purse(who, node, "service"), steps - 2)


SCHEMAS = (
    Schema("tiers", tell_tiers, 2, 6, 2.5),
    Schema("two stores", tell_stores, 2, 2, 1.0),
    Schema("working together", tell_team, 2, 3, 1.5),
    Schema("growth by percent", tell_growth, 2, 5, 1.5),
    Schema("points", tell_points, 3, 4, 1.5),
    Schema("calories", tell_calories, 1, 4, 1.5),
    Schema("percentage", tell_percentage, 3, 4, 1.5),
    Schema("rooms and nights", tell_stay, 2, 5, 1.5),
)
