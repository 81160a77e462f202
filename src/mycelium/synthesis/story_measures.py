"""Lengths, areas, weights and volumes of everyday things: gardens, fences, ropes, tanks, bags, plants."""

from __future__ import annotations

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.expr import Node, add, const, div, mul, sub
from mycelium.synthesis.grammar import tellings
from mycelium.synthesis.purses import Purse, conclude_purse
from mycelium.synthesis.story import Ask, Redraw, Story

_RECTANGLES = (
    ("garden", "feet"), ("yard", "meters"), ("field", "meters"), ("park", "yards"), ("room", "feet"), ("wall", "feet"),
    ("swimming pool", "meters"), ("rug", "feet"), ("parking lot", "meters"), ("playground", "yards"), ("deck", "feet"),
    ("basketball court", "feet"), ("kitchen floor", "feet"), ("table top", "inches"), ("poster", "inches"),
    ("painting", "inches"),
)  # fmt: skip
RECTANGLE = tellings("""
{S} {have} a rectangular {thing} that is {a} {u} long and {b} {u} wide.
{S:p} rectangular {thing} is {a} {u} long and {b} {u} wide.
A rectangular {thing} measures {a} {u} by {b} {u}.
A rectangular {thing} has a length of {a} {u} and a width of {b} {u}.
{S:p} {thing} is {a} {u} long^ and {b} {u} wide.
The length of {S:p} rectangular {thing} is {a} {u},^ and its width is {b} {u}.
{S} {be} working on a rectangular {thing} that is {a} {u} long and {b} {u} wide.
A rectangular {thing} is {a} {u} [long|in length] and {b} {u} [wide|in width].
The {thing} is a rectangle with a length of {a} {u} and a width of {b} {u}.
""")
RECTANGLE_TIMES = tellings("""
A rectangular {thing} is {a} {u} wide. Its length is {n} its width.
{S:p} rectangular {thing} is {a} {u} wide^ and {n} as long.
The width of a rectangular {thing} is {a} {u},^ and its length is {n} the width.
A rectangular {thing} has a width of {a} {u}^ and a length that is {n} the width.
""")
RECTANGLE_MORE = tellings("""
A rectangular {thing} is {a} {u} wide. Its length is {n} {u} more than its width.
The width of {S:p} rectangular {thing} is {a} {u},^ and it is {n} {u} longer than it is wide.
{S:p} rectangular {thing} is {a} {u} wide. It is {n} {u} longer than it is wide.
A rectangular {thing} has a width of {a} {u}. The length is {n} {u} more than the width.
""")
SQUARE = tellings("""
{S} {have} a square {thing} with sides of {a} {u}.
A square {thing} has sides that are {a} {u} long.
Each side of {S:p} square {thing} is {a} {u} long.
The sides of a square {thing} are {a} {u} [long|each].
{S:p} [new |]{thing} is a square with sides of {a} {u}.
""")
ASK_AREA = tellings("""
What is the area of the {thing}, in square {u}?
How many square {u} is the area of the {thing}?
What is the {thing}'s area in square {u}?
How large is the [{thing}|area of the {thing}], in square {u}?
How many square {u} does the {thing} [cover|have]?
""")
ASK_PERIMETER = tellings("""
What is the perimeter of the {thing}, in {u}?
What is the perimeter of the {thing}?
How many {u} is the perimeter of the {thing}?
How many {u} is it [all the way |]around the {thing}?
What is the total length of its sides, in {u}?
""")
FENCE = tellings("""
{S} {want} to put a [fence|border|string of lights] around it that costs {p} per {u1}.
A fence around it costs {p} per {u1}.
{S} {want} to fence it in,^ and fencing costs {p} [per|a] {u1}.
{S} {plan} to put a fence around it^ that costs {p} [per|a|for every] {u1}.
""")
CARPET = tellings("""
{S} {want} to cover it with {stuff} [at|for] {p} per square {u1}.
Covering it with {stuff} costs {p} per square {u1}.
{S} {buy} {stuff} for it at {p} [per|a] square {u1}.
{S} {need} {stuff} to cover it,^ which costs {p} [per|a] square {u1}.
""")
ASK_COVER_COST = tellings("""
How much will {S} [pay|spend][| in total]?
How much will it cost {S:o}[ in total|]?
What is the total cost?
What will be the [total cost|cost|price]?
How much money will {S} [need|spend|have to pay]?
""")
LAPS = tellings("""
{S} walks around it {n} times [a|every|each] day.
{S} jogs around it {n} times.
{S} runs {n} laps around it.
{S} [walks|jogs|runs] around it {n} times [in the morning|after work|before dinner].
""")
ASK_LAPS = tellings("""
How many {u} does {S} cover[| in total]?
How far is that, in {u}?
How many {u} is that[| in total]?
What is the total distance, in {u}?
""")
_U1 = {"feet": "foot", "meters": "meter", "yards": "yard", "inches": "inch"}


def tell_rectangle(st: Story, steps: int) -> Ask:
    st.past = False
    who = st.person()
    thing, u = st.pick(_RECTANGLES)
    slots = {"S": who, "thing": thing, "u": u, "u1": _U1[u]}
    a_value = st.nice(6, 60)
    a = st.n(a_value)
    left = steps
    area = st.chance(0.55)
    square = st.chance(0.2)
    if square:
        st.say(SQUARE, a=a, **slots)
        length = a
    elif left >= 3 - (not area) and left >= 2 and st.chance(0.5) and (left >= 3 or area):
        if st.chance(0.5):
            n = st.times(st.pick((2, 2, 3)))
            st.say(RECTANGLE_TIMES, a=a, n=n, **slots)
            length = mul(a, n)
        else:
            n = st.n(st.whole(2, 20))
            st.say(RECTANGLE_MORE, a=a, n=n, **slots)
            length = add(a, n)
        left -= 1
    else:
        b = st.n(st.whole(max(3, a_value // 4), a_value))
        st.say(RECTANGLE, a=a, b=b, **slots)
        length = b
    if area:
        node = mul(a, length)
        left -= 1
    elif square:
        node = mul(a, const(4))
        left -= 1
    else:
        node = mul(add(a, length), const(2))
        left -= 2
    st.event("area" if area else "perimeter")
    if left < 0:
        raise Redraw
    if left == 0:
        text = st.phrase(ASK_AREA if area else ASK_PERIMETER, **slots)
        return Ask(node, text, "measure", f"square {u}" if area else u)
    if not area and st.chance(0.4):
        n = st.n(st.whole(2, 12))
        if thing in ("wall", "rug", "table top", "poster", "painting", "room", "kitchen floor", "deck"):
            raise Redraw
        st.say(LAPS, n=n, **slots)
        if left > 1:
            raise Redraw
        return Ask(mul(node, n), st.phrase(ASK_LAPS, **slots), "measure", u)
    if thing in ("swimming pool", "park", "field") and area or u == "inches":
        raise Redraw
    p = st.usd(st.price(2, 15))
    if area:
        stuff = "paint" if thing == "wall" else "grass" if thing in ("garden", "yard", "playground") else "tiles"
        st.say(CARPET, p=p, stuff=stuff, **slots)
    else:
        if thing in ("wall", "rug", "room", "kitchen floor", "deck"):
            raise Redraw
        st.say(FENCE, p=p, **slots)
    cost = mul(node, p)
    left -= 1
    if left:
        return conclude_purse(st, Purse(who, cost, "cost"), left)
    return Ask(cost, st.phrase(ASK_COVER_COST, **slots), "money", "dollars")


ROPE = tellings("""
{S} {have} [a {stuff} that is {n} {u} long|{n} {u} of {stuff}|a piece of {stuff} that is {n} {u} long].
{S} {buy} {n} {u} of {stuff}.
A roll of {stuff} is {n} {u} long.
{S} {start} with {n} {u} of {stuff}.
""")
ROPE_USED = tellings("""
{S} {use} {k} {u} [of it|] to [tie a box|wrap a present|make a swing|decorate a tree].
{S} {cut} off {k} {u} [for a friend|for a project|] first.
{S} {give} {k} {u} of it to {S:his} {friend}.
{S} {need} {k} {u} of it [for a school project|to hang a picture|to repair a bag].
""")
ROPE_PIECES = tellings("""
{S} {cut} the [rest|remaining {stuff}] into {m} equal pieces. How long {be} each piece, in {u}?
If {S} {cut} the rest into {m} equal pieces,^ how many {u} long {be} each piece?
""")
ROPE_PIECES_ALL = tellings("""
{S} {cut} it into {m} equal pieces. How long {be} each piece, in {u}?
If {S} {cut} it into {m} equal pieces,^ how many {u} long {be} each piece?
""")
ROPE_COUNT = tellings("""
{S} {cut} the [rest|remaining {stuff}] into pieces that are {m} {u} long. How many pieces {do} {S} get?
How many pieces of {m} {u} can {S} cut from the rest?
""")
ROPE_COUNT_ALL = tellings("""
{S} {cut} it into pieces that are {m} {u} long. How many pieces {do} {S} get?
How many pieces of {m} {u} can {S} cut from it?
""")
INCHES = tellings("""
Each piece {S} {need} is {m} inches long. How many pieces can {S:he} cut?
If {S} {cut} it into pieces of {m} inches each,^ how many pieces {do} {S} get?
""")
ROPE_NEEDS = tellings("""
{S} {need} {j} pieces of {stuff}^ that are {m} {u} long each.
{S} {cut} {j} pieces from it,^ each {m} {u} long.
{S} {make} {j} {crafts},^ and each of them {take} {m} {u} of {stuff}.
""")
ASK_ROPE_LEFT = tellings("""
How many {u} of {stuff} {do} {S} have left?
How many {u} of {stuff} {be_pl} left?
How much {stuff} {be} left, in {u}?
""")


def tell_rope(st: Story, steps: int) -> Ask:
    st.past = st.chance(0.6)
    who = st.person()
    stuff = st.pick(("ribbon", "rope", "string", "wire", "fabric", "yarn", "tape", "pipe"))
    u = st.pick(("feet", "inches", "meters", "yards", "centimeters"))
    slots = {
        "S": who, "stuff": stuff, "u": u, "friend": st.pick(("friend", "brother", "sister", "neighbor", "mother")),
        "do": "did" if st.past else "does", "crafts": st.pick(("bows", "belts", "bracelets", "scarves", "bags", "banners")),
    }  # fmt: skip
    piece, pieces = st.whole(2, 15), st.whole(3, 16)
    left = steps - 1
    st.event("rope and ribbon")
    if steps == 2 and u == "feet" and st.chance(0.5):
        n = st.n(pieces)
        m = st.n(st.divisor(12 * pieces, 3, 18))
        st.say(ROPE, n=n, **slots)
        return Ask(div(mul(n, const(12)), m), st.phrase(INCHES, m=m, **slots), "count", "pieces")
    if left >= 1 and st.chance(0.4):
        # several needs, what is left
        total = piece * pieces + st.nice(5, 60)
        n = st.n(total)
        st.say(ROPE, n=n, **slots)
        node: Node = n
        if left == 2:
            k = st.n(st.whole(2, total - piece * pieces - 1))
            st.say(ROPE_USED, k=k, **slots)
            node = sub(node, k)
        elif left > 2:
            raise Redraw
        j, m = st.n(pieces), st.n(piece)
        st.say(ROPE_NEEDS, j=j, m=m, **slots)
        return Ask(sub(node, mul(j, m)), st.phrase(ASK_ROPE_LEFT, **slots), "measure", u)
    cuts = [st.nice(2, 30) for _ in range(left)]
    n = st.n(piece * pieces + sum(cuts))
    st.say(ROPE, n=n, **slots)
    node = n
    for value in cuts:
        k = st.n(value)
        st.say(ROPE_USED, k=k, **slots)
        node = sub(node, k)
    if st.chance(0.5):
        m = st.n(pieces)
        return Ask(div(node, m), st.phrase(ROPE_PIECES if cuts else ROPE_PIECES_ALL, m=m, **slots), "measure", u)
    m = st.n(piece)
    return Ask(div(node, m), st.phrase(ROPE_COUNT if cuts else ROPE_COUNT_ALL, m=m, **slots), "count", "pieces")


TANK = tellings("""
A {tank} [can hold|holds] {n} {u} of water. It is being filled at a rate of {r} {u} per minute.
{S} fills a {n:d}-{u1} {tank} with a hose that delivers {r} {u} [per|a|every] minute.
A {tank} with a capacity of {n} {u} is filled by a pipe at {r} {u} per minute.
""")
LEAK = tellings("""
There is a hole in the bottom,^ and {k} {u} leak out every minute.
At the same time, it loses {k} {u} per minute through a leak.
A leak lets {k} {u} escape each minute.
""")
TANK_HAS = tellings("""
There are already {k} {u} in it.
It already contains {k} {u}[ of water|].
""")
ASK_TANK = tellings("""
How many minutes will it take to fill the {tank}[| completely]?
How long does it take to fill the {tank}, in minutes?
After how many minutes will the {tank} be full?
""")
ASK_TANK_HOURS = tellings("""
How many hours will it take to fill the {tank}[| completely]?
""")


def tell_tank(st: Story, steps: int) -> Ask:
    st.past = False
    who = st.person()
    u, u1 = st.pick((("gallons", "gallon"), ("liters", "liter")))
    tank = st.pick(("tank", "pool", "barrel", "fish tank", "bathtub", "water tank", "fountain"))
    slots = {"S": who, "tank": tank, "u": u, "u1": u1}
    leak = steps in (2, 3, 4) and st.chance(0.6)
    has = steps - 1 - leak >= 1
    hours = steps - 1 - leak - has >= 1
    if steps != 1 + leak + has + hours:
        raise Redraw
    net = st.whole(2, 20)
    minutes = st.whole(5, 60) if not hours else 60 * st.whole(2, 8)
    loss, start = (st.whole(2, 9) if leak else 0), (st.nice(5, 60) if has else 0)
    n = st.n(net * minutes + start)
    r = st.n(net + loss)
    st.say(TANK, n=n, r=r, **slots)
    rate: Node = r
    volume: Node = n
    if leak:
        k = st.n(loss)
        st.say(LEAK, k=k, **slots)
        rate = sub(r, k)
    if has:
        k = st.n(start)
        st.say(TANK_HAS, k=k, **slots)
        volume = sub(n, k)
    node = div(volume, rate)
    st.event("filling a tank")
    if hours:
        return Ask(div(node, const(60)), st.phrase(ASK_TANK_HOURS, **slots), "time", "hours")
    return Ask(node, st.phrase(ASK_TANK, **slots), "time", "minutes")


SCHEMAS = (
    Schema("rectangle", tell_rectangle, 1, 5, 2.5),
    Schema("rope", tell_rope, 1, 4, 2.0),
    Schema("tank", tell_tank, 1, 4, 1.5),
)
