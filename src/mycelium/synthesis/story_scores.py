"""Growth by percent, points, calories, percentages, rooms and nights."""

from __future__ import annotations

from fractions import Fraction

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.expr import Node, add, const, div, mul, sub
from mycelium.synthesis.grammar import tellings
from mycelium.synthesis.lexicon import COLORS
from mycelium.synthesis.purses import Purse, conclude_purse
from mycelium.synthesis.story import Ask, Redraw, Story
from mycelium.synthesis.story_rates import ASK_TIER

GROWTH = tellings("""
Last year, the {thing} was {n}. This year, it [increased|went up|grew] by {f}.
The {thing} was {n} and then [rose|increased] by {f}.
The {thing} was {n} [last year|in the past|at first]^ and has since [increased|grown|gone up] by {f}.
""")
DECLINE = tellings("""
Last year, the {thing} was {n}. This year, it [decreased|fell|dropped] by {f}.
The {thing} was {n} and then [fell|decreased] by {f}.
The {thing} was {n} [last year|in the past|at first]^ and has since [decreased|fallen|gone down] by {f}.
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
    ("population of the town", "people", 200, 9000), ("number of students at the school", "students", 100, 2000),
    ("number of members of the club", "people", 40, 600),
    ("rent", "$", 400, 2000), ("monthly salary", "$", 1200, 6000), ("price of the house", "$", 50_000, 400_000),
    ("number of daily visitors", "people", 50, 900),
    ("weekly pay", "$", 300, 1500), ("number of trees in the park", "trees", 40, 800),
    ("yearly income of the family", "$", 20_000, 90_000), ("value of the car", "$", 4_000, 40_000),
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
{S} [scored|sank] {a} {v}-point shots and {b} {w}-point shots [in|during] {game}.
""")
SCORE_EACH = tellings("""
[In a game|At the arcade|In a quiz], {S} gets {p} points for each {good}^ and loses {q} points for each {bad}.
Each {good} is worth {p} points,^ and each {bad} costs {q} points.
""")
SCORE_DONE = tellings("""
{S} had {a} {goods} and {b} {bads}.
{S} got {a} {goods} and {b} {bads}.
[In the end|This time], {S} had {a} {goods} and {b} {bads}.
""")
ASK_POINTS = tellings("""
How many points did {S} score[| in total| altogether]?
What was {S:p} [total |]score?
How many points did {S} get?
What was the total number of points [that|] {S} [got|scored]?
In [total|all], how many points did {S} [get|score]?
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
{S} {eat} a breakfast of {a} calories and a lunch of {b} calories.
For breakfast, {S} {have} {a} calories. For lunch, {S:he} {have} {b}.
""")
CAL_TIMES = tellings("""
{S:p} breakfast has {a} calories,^ and {S:his} lunch has {n} as many.
{S} has a breakfast of {a} calories. Lunch has {n} as many calories as breakfast.
""")
CAL_LIMIT = tellings("""
{S} wants to eat {k} calories a day.
{S} is allowed {k} calories per day.
{S:p} daily limit is {k} calories.
{S} [tries|wants] to eat no more than {k} calories [a|per|each] day.
""")
CAL_BURN = tellings("""
{S} burns {k} calories per hour when [running|swimming|cycling]. {S} exercises for {h} hours.
Then {S} exercises for {h} hours and burns {k} calories [an|per] hour.
""")
ASK_CAL_LEFT = tellings("""
How many calories can {S} still eat?
How many calories does {S} have left for the day?
How many more calories can {S} eat today?
How many [more |]calories can {S} have [today|that day|before the day ends]?
""")
ASK_CAL = tellings("""
How many calories is that in total?
How many calories are in both meals together?
What is the total number of calories[ in both meals|]?
How many calories does that [make|add up to] [in all|altogether]?
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
In a {c}, there are {a} {p} {x} and {b} {q} [ones|{x}].
""")
SHARE_TIMES = tellings("""
There are {a} {p} {x} in a {c}. There are {b} as many {q} {x} as {p} ones.
""")
ASK_PERCENT = tellings("""
What percentage of the {x} are {p}?
What percent of the {x} are {p}?
How many percent of the {x} are {p}?
What is the percentage of {p} {x}?
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
        return Ask(mul(div(a, add(a, mul(a, b))), const(100)), st.phrase(ASK_PERCENT, **slots), "percent", "percent")
    a, b = st.n(a_value), st.n(total_value - a_value)
    st.say(SHARE_PART, a=a, b=b, **slots)
    return Ask(mul(div(a, add(a, b)), const(100)), st.phrase(ASK_PERCENT, **slots), "percent", "percent")


STAY = tellings("""
{S} books {a} hotel rooms for {b} nights. Each room costs {p} per night.
A hotel charges {p} per night for a room. {S} needs {a} rooms for {b} nights.
{S} rents {a} cabins for {b} nights at {p} per cabin per night.
[For a vacation|For a family trip], {S} {book} {a} hotel rooms for {b} nights at {p} per room per night.
""")
RENTAL = tellings("""
{S} rents {a} {x} for {b} days. Each of them costs {p} [a|per] day.
Renting {xa} costs {p} per day. {S} rents {a} {x} for {b} days.
It costs {p} [a|per] day to rent {xa}. {S} rents {a} {x} for {b} days.
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
    Schema("growth by percent", tell_growth, 2, 5, 1.5),
    Schema("points", tell_points, 3, 4, 1.5),
    Schema("calories", tell_calories, 1, 4, 1.5),
    Schema("percentage", tell_percentage, 3, 4, 1.5),
    Schema("rooms and nights", tell_stay, 2, 5, 1.5),
)
