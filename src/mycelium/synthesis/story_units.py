"""Units that the reader converts: time, length, weight, volume, money; what is left, how many parts, what it costs."""

from __future__ import annotations

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.expr import Node, add, const, div, mul, sub
from mycelium.synthesis.grammar import tellings
from mycelium.synthesis.story import Ask, Redraw, Story

# big unit, small unit, how many small ones make a big one, how much of the big one, stories
_UNITS = (
    ("hours", "minutes", 60, (1, 6), "time"), ("minutes", "seconds", 60, (2, 10), "short time"), ("feet", "inches",
     12, (2, 20), "length"),
    ("yards", "feet", 3, (3, 30), "length"), ("meters", "centimeters", 100, (2, 12), "length"), ("kilometers",
     "meters", 1000, (2, 10), "way"),
    ("pounds", "ounces", 16, (2, 12), "weight"), ("kilograms", "grams", 1000, (2, 8), "weight"), ("gallons", "cups",
     16, (1, 6), "volume"),
    ("gallons", "quarts", 4, (2, 12), "volume"), ("liters", "milliliters", 1000, (2, 9), "volume"), ("gallons",
     "pints", 8, (2, 8), "volume"),
    ("weeks", "days", 7, (2, 12), "calendar"), ("days", "hours", 24, (2, 6), "long time"), ("years", "months",
     12, (2, 8), "calendar"), ("dollars", "cents", 100, (2, 20), "money"),
)  # fmt: skip
_OPENINGS = {
    "time": (
        "{S} has {n} {big} to get everything done",
        "{S} has {n} {big} of free time",
        "A class lasts {n} {big}",
        "{S} plans to study for {n} {big}",
    ),
    "short time": (
        "A song lasts {n} {big}",
        "The commercial break lasts {n} {big}",
        "{S} has {n} {big} to finish the puzzle",
        "A recipe says to boil the eggs for {n} {big}",
    ),
    "length": (
        "{S} has {n} {big} of ribbon",
        "{S} buys {n} {big} of rope",
        "A board is {n} {big} long",
        "{S} has a wire that is {n} {big} long",
    ),
    "way": ("The trail is {n} {big} long", "{S} wants to run {n} {big}", "The school is {n} {big} away"),
    "weight": (
        "{S} has {n} {big} of flour",
        "A bag holds {n} {big} of sugar",
        "{S} buys {n} {big} of cheese",
        "A sack contains {n} {big} of rice",
    ),
    "volume": (
        "{S} makes {n} {big} of lemonade",
        "A cooler holds {n} {big} of water",
        "A pot contains {n} {big} of soup",
        "{S} has {n} {big} of milk",
    ),
    "calendar": (
        "{S} is away from home for {n} {big}",
        "A course takes {n} {big}",
        "{S} trains for a race for {n} {big}",
    ),
    "long time": (
        "A trip takes {n} {big}",
        "{S} stays at a camp for {n} {big}",
        "The festival lasts {n} {big}",
    ),
    "money": ("{S} has {n} {big}", "{S} brings {n} {big} to the fair", "{S} gets {n} {big} as allowance"),
}
_USES = {
    "time": (
        "{S} spends {k} {small} on [homework|cleaning|cooking|a phone call]",
        "The first part takes {k} {small}",
    ),
    "short time": ("{k} {small} have already passed", "After {k} {small}, there is a pause"),
    "length": ("{S} cuts off {k} {small}", "{S} uses {k} {small} of it"),
    "way": ("{S} has already covered {k} {small}", "After {k} {small}, {S} takes a break"),
    "weight": ("{S} uses {k} {small} of it", "{k} {small} of it are used for a cake"),
    "volume": ("{S} drinks {k} {small} of it", "{S} pours out {k} {small}", "{S} uses {k} {small} of it"),
    "calendar": ("{k} {small} have already passed", "The first {k} {small} are over"),
    "long time": ("{k} {small} have already passed", "The first {k} {small} are over"),
    "money": ("{S} spends {k} {small} on a snack", "{S} loses {k} {small}"),
}
_PARTS = {
    "time": ("Each exercise takes {m} {small}", "exercises"), "short time": ("Each round takes {m} {small}", "rounds"),
    "length": ("It is cut into pieces of {m} {small}", "pieces"), "way": ("There is a sign every {m} {small}", "stretches"),
    "weight": ("It is packed in bags of {m} {small}", "bags"), "volume": ("Each glass holds {m} {small}", "glasses"),
    "calendar": ("Each section takes {m} {small}", "sections"), "long time": ("Each shift takes {m} {small}",
     "shifts"), "money": ("Each sticker costs {m} {small}", "stickers"),
}  # fmt: skip
ASK_LEFT = tellings("""
How many {small} are left?
How many {small} remain?
How much is left, in {small}?
""")
ASK_ALL = tellings("""
How many {small} is that?
How much is that in {small}?
""")
ASK_PARTS = tellings("""
How many {parts} is that?
How many {parts} are possible?
""")


def tell_units(st: Story, steps: int) -> Ask:
    """So much in a big unit, uses told in the small one."""
    st.past = False
    who = st.person()
    big, small, factor, (low, high), kind = st.pick(_UNITS)
    n_value = st.whole(max(2, low), high)
    left = steps - 1
    parts = left >= 1 and kind not in ("way", "calendar", "long time", "short time") and st.chance(0.5)
    left -= parts
    if left > 2:
        raise Redraw
    n = st.n(n_value)
    total = n_value * factor
    slots = {"S": who, "big": big, "small": small}
    st.sentences.append(st.phrase(_tell(_OPENINGS[kind]), n=n, **slots))
    node: Node = mul(n, const(factor))
    st.event("units converted")
    for _ in range(left):
        share = total // (4 * left)
        unit = 5 if share > 20 else 1
        k = st.n(unit * st.whole(max(1, 2 // unit), max(2, share // unit)))
        if k.value < 2:
            raise Redraw
        pool = _tell(_USES[kind]) if len(st.sentences) == 1 else _tell(_MORE_USES.get(kind, ()))
        st.sentences.append(st.phrase(pool, k=k, **slots))
        node = sub(node, k)
    if parts:
        told, noun = _PARTS[kind]
        m = st.n(st.divisor(node.value, 50 if factor == 1000 else 3, 500 if factor == 1000 else max(20, factor)))
        if node.value == m.value:
            raise Redraw
        if left and "It is" in told:
            told = told.replace("It is", "The rest is")
        st.sentences.append(st.phrase(_tell((told,)), m=m, **slots))
        question = st.phrase(ASK_PARTS_LEFT if left else ASK_PARTS, parts=noun)
        return Ask(div(node, m), question, "count", noun)
    answer_type = "time" if "time" in kind or kind == "calendar" else "money" if kind == "money" else "measure"
    return Ask(node, st.phrase(ASK_LEFT if left else ASK_ALL, **slots), answer_type, small)


ASK_PARTS_LEFT = tellings("""
How many {parts} does that make?
How many {parts} are possible with what is left?
""")
_MORE_USES = {
    "time": ("{S} spends another {k} {small} on [the laundry|a walk|shopping]",),
    "length": ("{S} gives away {k} {small}", "{S} cuts off another {k} {small}"),
    "weight": ("{S} gives {k} {small} to a neighbor", "Another {k} {small} are used for bread"),
    "volume": ("{S} gives {k} {small} to a friend", "{S} spills another {k} {small}"),
    "money": ("{S} spends another {k} {small} on a drink",),
}
_COMPILED: dict[tuple[str, ...], tuple[tuple[str, ...], ...]] = {}


def _tell(lines: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    if not lines:
        raise Redraw
    if lines not in _COMPILED:
        _COMPILED[lines] = tellings("\n".join(line + "." for line in lines))
    return _COMPILED[lines]


ADD_MIXED = tellings("""
A [rope|board|ribbon|fence] is {a} feet long,^ and another is {b} inches long.
{S} joins a ribbon of {a} feet and a ribbon of {b} inches.
""")
ADD_TIME = tellings("""
{S} spends {a} hours {x}^ and {b} minutes {y}.
In the evening, {S} spends {a} hours {x}. {S:he} also spends {b} minutes {y}.
""")
ADD_WEIGHT = tellings("""
A box weighs {a} pounds,^ and a bag weighs {b} ounces.
{S} buys {a} pounds of apples and {b} ounces of nuts.
""")
ASK_SUM = tellings("""
How many {u} is that in total?
How many {u} is that altogether?
What is the total in {u}?
""")
_DOING = (
    "reading",
    "cooking",
    "cleaning",
    "practicing the piano",
    "gardening",
    "watching a movie",
    "studying",
    "exercising",
)


def tell_mixed(st: Story, steps: int) -> Ask:
    """A big unit and a small one added in the small one."""
    st.past = False
    who = st.person()
    pool, factor, u, low = st.pick(
        ((ADD_MIXED, 12, "inches", 2), (ADD_TIME, 60, "minutes", 10), (ADD_WEIGHT, 16, "ounces", 2))
    )
    a, b = st.n(st.whole(2, 9)), st.n(st.whole(low, factor - 1))
    x, y = st.pair(_DOING)
    st.say(pool, S=who, a=a, b=b, x=x, y=y)
    node = add(mul(a, const(factor)), b)
    st.event("mixed units")
    if steps == 3:
        k = st.n(st.whole(2, 10))
        if u != "minutes":
            raise Redraw
        st.sentences.append(f"{who} does this on {k} days.")
        node = mul(node, k)
    return Ask(node, st.phrase(ASK_SUM, u=u), "time" if u == "minutes" else "measure", u)


SCHEMAS = (
    Schema("units", tell_units, 1, 4, 3.0),
    Schema("mixed units", tell_mixed, 2, 3, 1.0),
)
