"""Recipes, groups of groups, averages, production and profit, ratios, scores, coins, slices for guests."""

from __future__ import annotations

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.expr import Node, ceil_div, div, mul, sub
from mycelium.synthesis.grammar import tellings
from mycelium.synthesis.lexicon_things import THINGS
from mycelium.synthesis.purses import Purse, conclude_purse
from mycelium.synthesis.story import Ask, Redraw, Story

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
            x = slots["x"] = st.pick([item for item in THINGS["baked"] if item.one in ("pie", "cake", "loaf of bread")])
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
    "reserved",
    "painted white",
)
_STATES_OF = {
    "trees": ("old", "apple trees", "in bloom"), "tulips": ("red", "open", "yellow"), "birds": ("parrots", "asleep"),
    "muffins": ("burnt", "blueberry muffins"), "books": ("novels", "damaged", "new"), "players": ("injured", "beginners"),
    "cars": ("red", "electric", "new"), "paintings": ("portraits", "on loan", "new"), "teams": ("undefeated", "new"),
    "beds": ("occupied", "new"), "pillows": ("new", "dirty"), "seats": ("taken", "reserved", "broken"),
    "chairs": ("taken", "reserved", "broken"),
    "apartments": ("empty", "for rent"), "rooms": ("booked", "empty"), "drawers": ("locked", "empty"), "windows": ("open", "dirty"),
    "boxes": ("empty", "damaged"), "light bulbs": ("broken", "defective"), "trays": ("empty", "clean"), "walls": ("painted white", "bare"),
    "cages": ("empty", "new"), "bunk beds": ("occupied", "new"), "desks": ("new", "broken"),
}  # fmt: skip


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
    state = st.pick(_STATES_OF.get(things, _STATES))
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
    Schema("slices", tell_slices, 2, 5, 1.5),
)
