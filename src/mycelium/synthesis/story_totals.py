"""Totals that are known while the parts are not, and chains of comparisons of heights, prices and the like."""

from __future__ import annotations

from fractions import Fraction

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.counts import new_thread
from mycelium.synthesis.expr import Node, add, const, div, mul, sub
from mycelium.synthesis.grammar import Entity, tellings
from mycelium.synthesis.happenings import Hold
from mycelium.synthesis.lexicon import COLORS
from mycelium.synthesis.story import Ask, Redraw, Story
from mycelium.synthesis.story_things import conclude_hold

TOGETHER = tellings("""
{S} and {O} {v_pl} {t} {x} [together|in total|altogether|combined].
Together, {S} and {O} {v_pl} {t} {x}.
{S} and {O} {v_pl} a total of {t} {x}.
The total number of {x} {S} and {O} {v_pl} is {t}.
[In total|Altogether], {S} and {O} {v_pl} {t} {x}.
""")
TOGETHER_TIMES = tellings("""
{S} {v} {n} as many {x} as {O:N}[| {do}].
{S} {v} {n} as many as {O:N}[| {do}].
{S} {v} {n} the number of {x} that {O:N} {v}.
Compared to {O:N}, {S} {v} {n} as many {x}.
""")
TOGETHER_MORE = tellings("""
{S} {v} {n} more {x} than {O:N}[| {do}].
{S} {v} {n} more than {O:N}[| {do}].
{O:N} {v} {n} fewer {x} than {S:N}[| {do}].
Compared to {O:N}, {S} {v} {n} more {x}.
""")
ASK_ONE = tellings("""
How many {x} {do} {Q:N} {b}?
What is the number of {x} [that|] {Q:N} {v}?
How many of the {x} {do} {Q:N} {b}?
What is the number of {x} {Q:N} {v}?
""")


def tell_together(st: Story, steps: int) -> Ask:
    """Two people's total and how they compare: each one's count is asked (2 or 3 operations), then goes on."""
    th = new_thread(st, keeps=True if steps > 3 else None)
    a = st.person()
    b = st.other(a)
    slots = dict(th.slots(), S=a, O=b, v_pl=th.frame.b if th.frame.do == "does" else th.frame.v)
    smaller = st.nice(3, max(6, th.frame.high // 2))
    tail = 0 if steps <= 3 else steps - 2 - (steps % 2)
    core = steps - tail
    if st.chance(0.55):
        factor = st.pick((2, 2, 3, 3, 4, 5))
        t, n = st.n(smaller * (factor + 1)), st.times(factor)
        base = div(t, add(n, const(1)))
        other = mul(base, n)
        pool = TOGETHER_TIMES
    else:
        shift = st.nice(2, 30)
        t, n = st.n(2 * smaller + shift), st.n(shift)
        base = div(sub(t, n), const(2))
        other = add(base, n)
        pool = TOGETHER_MORE
    if core == 2:
        asked, node = b, base
    elif core == 3:
        asked, node = a, other
    else:
        raise Redraw
    st.say(TOGETHER, t=t, **slots)
    st.event("a total and a comparison")
    st.say(pool, n=n, **slots)
    if not tail:
        return Ask(node, st.phrase(ASK_ONE, Q=asked, **slots), "count", str(th.x))
    return conclude_hold(st, Hold(asked, node, th.x, th.kind), tail)


TWO_KINDS = tellings("""
There are {t} {things} {where}. There are {n} as many {p} as {q}.
A total of {t} {things} are {where}. The number of {p} is {n} the number of {q}.
{Where}, there are {t} {things}. There are {n} as many {p} as {q}.
""")
TWO_KINDS_MORE = tellings("""
There are {t} {things} {where}. There are {n} more {p} than {q}.
A total of {t} {things} are {where}. The number of {p} is {n} more than the number of {q}.
{Where}, there are {t} {things}. There are {n} fewer {q} than {p}.
""")
ASK_KIND = tellings("""
How many {k} are there?
What is the number of {k}?
How many of them are {k}?
[In total|Altogether], how many {k} are there?
What is the [exact|total] number of {k}?
""")
_KINDS = (
    ("students", "in a class", "girls", "boys"), ("people", "at a party", "adults", "children"), ("animals",
     "on a farm", "cows", "horses"),
    ("animals", "in a shelter", "cats", "dogs"), ("books", "on a shelf", "novels", "comics"), ("flowers",
     "in a garden", "roses", "tulips"),
    ("vehicles", "in a parking lot", "cars", "trucks"), ("fruits", "in a basket", "apples", "oranges"), ("coins",
     "in a jar", "pennies", "nickels"),
    ("trees", "in a park", "oaks", "maples"), ("marbles", "in a bag", "red marbles", "blue marbles"), ("cookies",
     "in a box", "chocolate cookies", "oatmeal cookies"),
    ("players", "on a team", "forwards", "defenders"), ("questions", "on a test", "easy questions",
     "hard questions"), ("birds", "in a tree", "robins", "sparrows"),
    ("shirts", "in a closet", "white shirts", "black shirts"), ("tickets", "in a drawer", "adult tickets",
     "child tickets"), ("fish", "in a pond", "goldfish", "carp"),
)  # fmt: skip


def tell_two_kinds(st: Story, steps: int) -> Ask:
    """Two kinds with a known total; the first or the second is asked."""
    st.past = False
    things, where, p, q = st.pick(_KINDS)
    if st.chance(0.5):
        p, q = q, p
    slots = {"things": things, "where": where, "Where": where, "p": p, "q": q}
    small = st.nice(3, 60)
    if st.chance(0.6):
        factor = st.pick((2, 2, 3, 4, 5))
        t, n = st.n(small * (factor + 1)), st.times(factor)
        st.say(TWO_KINDS, t=t, n=n, **slots)
        base = div(t, add(n, const(1)))
        other = mul(base, n)
    else:
        shift = st.nice(2, 40)
        t, n = st.n(2 * small + shift), st.n(shift)
        st.say(TWO_KINDS_MORE, t=t, n=n, **slots)
        base = div(sub(t, n), const(2))
        other = add(base, n)
    st.event("two kinds and a total")
    if steps == 2:
        return Ask(base, st.phrase(ASK_KIND, k=q), "count", q)
    return Ask(other, st.phrase(ASK_KIND, k=p), "count", p)


# -- chains of comparisons of one attribute -------------------------------------------------------------------

# name, verb phrase with {n}, "more" word, "less" word, multiplier phrase, unit, low, high, question, total question
_ATTRIBUTES = (
    ("is {n} inches tall", "{n} inches taller", "{n} inches shorter", "{n} as tall", "inches",
     45, 72, "How tall is {Q}, in inches?", "people"),
    ("is {n} centimeters tall", "{n} centimeters taller", "{n} centimeters shorter", "{n} as tall", "centimeters",
     110, 185, "How tall is {Q} in centimeters?", "people"),
    ("weighs {n} pounds", "{n} pounds heavier", "{n} pounds lighter", "{n} as heavy", "pounds",
     20, 180, "How much does {Q} weigh, in pounds?", "weight"),
    ("weighs {n} kilograms", "{n} kilograms heavier", "{n} kilograms lighter", "{n} as heavy", "kilograms",
     8, 90, "How many kilograms does {Q} weigh?", "weight"),
    ("is {n} feet long", "{n} feet longer", "{n} feet shorter", "{n} as long", "feet",
     4, 60, "How long is {Q}, in feet?", "length"),
    ("is {n} meters high", "{n} meters higher", "{n} meters lower", "{n} as high", "meters",
     10, 300, "How high is {Q}, in meters?", "height"),
    ("costs {n}", "{n} more expensive", "{n} cheaper", "{n} as expensive", "dollars", 5, 400, "How much does {Q} cost?", "price"),
    ("holds {n} liters", "", "", "{n} as much", "liters", 3, 80, "How many liters does {Q} hold?", "volume"),
    ("is {n} miles away", "{n} miles farther away", "{n} miles closer", "{n} as far away", "miles",
     2, 90, "How many miles away is {Q}?", "place"),
    ("takes {n} minutes", "{n} minutes longer", "{n} minutes shorter", "{n} as long", "minutes",
     5, 90, "How many minutes does {Q} take?", "time"),
)  # fmt: skip
_NOUNS = {
    "weight": ("pumpkin", "suitcase", "box", "sack", "package", "crate", "barrel", "backpack"),
    "length": ("rope", "snake", "boat", "fence", "ribbon", "bridge", "pool", "whale"),
    "height": ("building", "tower", "tree", "hill", "wall", "flagpole", "slide", "bridge"),
    "price": ("jacket", "bike", "lamp", "phone", "chair", "book", "camera", "shirt", "ticket", "toy"),
    "volume": ("jar", "bucket", "barrel", "tank", "bottle", "pot", "pitcher"),
    "time": ("first task", "second task", "bus ride", "train ride", "walk", "recipe", "lesson", "movie"),
    "place": ("library", "school", "museum", "park", "bakery", "gym", "market", "station", "beach"),
}


def _things(st: Story, group: str, count: int) -> list[Entity]:
    if group == "people":
        return [st.person(plain=True) for _ in range(count)]
    nouns = _NOUNS[group]
    if group in ("time", "place"):
        chosen = list(nouns)
        st.rng.shuffle(chosen)
        return [st.thing(f"the {noun}", f"the {noun}") for noun in chosen[:count]]
    if group == "weight" and st.chance(0.5):
        return [st.person(plain=True) for _ in range(count)]
    if st.chance(0.5):
        noun = st.pick(nouns)
        colors = list(COLORS)
        st.rng.shuffle(colors)
        return [st.thing(f"the {color} {noun}", f"the {color} {noun}") for color in colors[:count]]
    chosen = list(nouns)
    st.rng.shuffle(chosen)
    return [st.thing(f"the {noun}", f"the {noun}") for noun in chosen[:count]]


def tell_attribute(st: Story, steps: int) -> Ask:
    """Heights, weights, lengths, prices ...: a chain of comparisons; the last, the sum, or the difference."""
    st.past = False
    is_n, more, less, times, unit, low, high, question, group = st.pick(_ATTRIBUTES)
    money = group == "price"
    tail = st.pick(("last", "last", "sum", "difference")) if steps >= 2 else "last"
    links = steps
    if tail == "sum":
        if steps % 2:
            raise Redraw
        links = steps // 2
    elif tail == "difference":
        links = steps - 1
    if not 1 <= links <= 4:
        raise Redraw
    things = _things(st, group, links + 1)
    number = st.usd if money else st.n
    first = number(st.nice(low, high))
    known: list[tuple[Entity, Node]] = [(things[0], first)]
    told = [f"{things[0]} {is_n.format(n=first)}."]
    by_number = 0
    for thing in things[1:]:
        other, base = known[-1] if st.chance(0.8) else st.pick(known)
        value = int(base.value)
        draw = st.random()
        if more and (draw < 0.6 or group == "people"):
            by_number += 1
            if draw < 0.32:
                n = number(st.nice(2, max(3, value // (5 if group == "people" else 1))))
                node = add(base, n)
                told.append(
                    f"{thing} is {more.format(n=n)} than {other:N}."
                    if group != "time"
                    else f"{thing} takes {more.format(n=n)} than {other:N}."
                )
            else:
                n = number(st.nice(2, max(2, min(value - 2, value // (5 if group == "people" else 1)))))
                node = sub(base, n)
                told.append(
                    f"{thing} is {less.format(n=n)} than {other:N}."
                    if group != "time"
                    else f"{thing} takes {less.format(n=n)} than {other:N}."
                )
        else:
            if st.chance(0.7) and value < 4 * high:
                f = st.times(st.pick((2, 2, 3, 4)))
            else:
                f = st.times(Fraction(1, st.divisor(value, 2, 5)))
            node = mul(base, f)
            verb = {"time": "takes", "volume": "holds"}.get(group, "is")
            told.append(f"{thing} {verb} {times.format(n=f)} as {other:N}.")
        if not isinstance(node.value, int) or not 2 <= node.value <= (1.1 if group == "people" else 4) * high:
            raise Redraw
        known.append((thing, node))
    if st.chance(0.35) and len(told) > 1:
        told = told[1:] + told[:1]
    st.sentences += told
    st.event("chain of comparisons")
    kind = "money" if money else "time" if group == "time" else "measure"
    last, node = known[-1]
    if tail == "last":
        return Ask(node, question.replace("{Q}", f"{last:N}"), kind, unit)
    nodes = [value for _, value in known]
    if tail == "sum":
        noun = {
            "people": "height",
            "weight": "weight",
            "length": "length",
            "height": "height",
            "price": "cost",
            "volume": "capacity",
            "place": "distance",
            "time": "time",
        }[group]
        if group == "place":
            raise Redraw
        verb = st.pick(("What is their total", "What is their combined"))
        return Ask(add(*nodes), f"{verb} {noun}{'' if money else ', in ' + unit}?", kind, unit)
    (x, big), (y, small) = sorted((known[0], known[-1]), key=lambda pair: -pair[1].value)
    if big.value == small.value or links < 2 or group in ("volume",):
        raise Redraw
    word = {
        "people": "taller", "weight": "heavier", "length": "longer", "height": "higher", "price": "more expensive",
        "place": "farther away", "time": "longer",
    }[group]  # fmt: skip
    how = "By how many dollars" if money else f"By how many {unit}"
    if group == "time":
        return Ask(sub(big, small), f"How many minutes longer does {x:N} take than {y:N}?", kind, unit)
    return Ask(sub(big, small), f"{how} is {x:N} {word} than {y:N}?", kind, unit)


SCHEMAS = (
    Schema("a total and a comparison", tell_together, 2, 7, 3.0),
    Schema("two kinds and a total", tell_two_kinds, 2, 3, 1.5),
    Schema("chain of comparisons", tell_attribute, 1, 6, 3.0),
)
