"""Outings: tickets for adults and children, restaurant bills with tips."""

from __future__ import annotations

from fractions import Fraction

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.expr import add, div, mul, sub
from mycelium.synthesis.grammar import tellings
from mycelium.synthesis.purses import Purse, conclude_purse
from mycelium.synthesis.relate import pools, relate
from mycelium.synthesis.story import Ask, Redraw, Story

TICKETS = tellings("""
Tickets to the {place} cost {p} for adults and {q} for children.
An adult ticket to the {place} costs {p},^ and a child's ticket costs {q}.
The {place} charges {p} for [an adult|each adult]^ and {q} for [a child|each child].
At the {place}, admission is {p} for adults^ and {q} for kids.
It costs {p} for [an adult|a grown-up] and {q} for [a child|a kid] to visit the {place}.
""")
TICKETS_REL = tellings("""
An adult ticket to the {place} costs {p},^ and a child's ticket costs {n} as much.
Tickets to the {place} cost {p} for adults. Children pay {n} as much.
The {place} charges {p} for each adult^ and {n} that price for each child.
""")
TICKETS_LESS = tellings("""
An adult ticket to the {place} costs {p},^ and a child's ticket costs {n} less.
Tickets to the {place} cost {p} for adults. Children's tickets are {n} cheaper.
The {place} charges {p} for each adult^ and {n} less for each child.
""")
VISITORS = pools(
    direct="""
{S} {buy} tickets for {a} adults and {n} children.
{S} {take} {a} adults and {n} children to the {place}.
A group of {a} adults and {n} children {go_pl} to the {place}.
[On Saturday|Yesterday|Last weekend], {a} adults and {n} children went to the {place}.
""",
    times="""
[On Saturday|Yesterday|Last weekend], {a} adults and {n} as many children went to the {place}.
A group with {a} adults and {n} as many children {go_pl} to the {place}.
""",
    more="""
[On Saturday|Yesterday|Last weekend], {a} adults and {n} more children than adults went to the {place}.
In a group there {be_pl} {a} adults,^ and there {be_pl} {n} more children than adults.
""",
)
ASK_TICKETS_S = tellings("""
How much [money|] {do} the {place} make from [these tickets|ticket sales]?
What {be} the total cost of the tickets?
How much {do_pl} all the tickets cost[ together|]?
""")
_PLACES = (
    "zoo", "museum", "circus", "movie theater", "amusement park", "aquarium", "concert", "fair", "swimming pool",
    "water park", "theater", "science center", "botanical garden", "football game", "school play", "ice rink",
)  # fmt: skip


def tell_tickets(st: Story, steps: int) -> Ask:
    """Adults and children at two prices, each perhaps told through the other."""
    st.past = st.chance(0.7)
    who = st.person()
    place = st.pick(_PLACES)
    extra = steps - 3
    price = st.nice(6, 40)
    relative_price = extra >= 1 and st.chance(0.5)
    p = st.usd(price)
    if relative_price:
        extra -= 1
        if st.chance(0.5) and price % 2 == 0:
            n = st.times(Fraction(1, 2))
            st.say(TICKETS_REL, place=place, p=p, n=n)
            q = mul(p, n)
        else:
            n = st.usd(st.whole(2, price - 3))
            st.say(TICKETS_LESS, place=place, p=p, n=n)
            q = sub(p, n)
    else:
        q = st.usd(st.nice(3, price - 1))
        st.say(TICKETS, place=place, p=p, q=q)
    a = st.n(st.whole(2, 30))
    cost = 1 if extra >= 1 and st.chance(0.6) else 0
    children = relate(st, VISITORS, a, cost, 2, 40, S=who, a=a, place=place)
    extra -= cost
    total = add(mul(a, p), mul(children, q))
    st.event("tickets")
    if extra:
        if who.index != 0 or f"{who}" not in "".join(st.sentences):
            raise Redraw
        return conclude_purse(st, Purse(who, total, "service"), extra)
    return Ask(total, st.phrase(ASK_TICKETS_S, place=place, do="did" if st.past else "does"), "money", "dollars")


BILL = tellings("""
{S} and {S:his} [friends|family|coworkers] {eat_pl} dinner at a restaurant. The bill {be} {p}.
{S} {go} to a restaurant,^ and the bill {come} to {p}.
The bill for {S:p} dinner at a restaurant {be} {p}.
{S} {order} food that {cost} {p} at a restaurant.
{S} {get} a haircut that {cost} {p}.
{S} {take} a taxi,^ and the fare {be} {p}.
{S} {order} takeout for {p}.
{S} {have} [lunch|dinner|brunch] at a restaurant,^ and the bill {be} {p}.
{S} {treat} {S:his} family to [dinner|lunch]. The bill {be} {p}.
""")
TIP = tellings("""
{S} {leave} a {f} tip.
{S:he} {add} a {f} tip.
{S} {want} to leave a tip of {f}.
{S} {tip} {f}.
{S} [{decide}|{plan}] to [leave|give] a {f} tip.
""")
FEE = tellings("""
There {be} also a {n:d} [service fee|delivery fee|cover charge].
There {be} a service fee of {n}.
{S} {be} also charged a fee of {n}.
""")
ASK_BILL = tellings("""
How much {do} {S} pay [in total|altogether|]?
What {be} the total [cost|amount] [with the tip|including tip|that {S:he} {pay}]?
How much [money|] {do} {S} spend in total?
How much [money|] {do} {S} pay with the tip[ included|]?
""")
ASK_TIP = tellings("""
How much {do} {S} tip?
How much is the tip?
How many dollars {do} {S} leave as a tip?
What is the amount of the tip[, in dollars|]?
""")
ASK_BILL_SPLIT = tellings("""
If {k} people split the [total|total cost] equally,^ how much {do} each person pay?
How much {do} each person pay if the total is split evenly among {k} people?
""")


def tell_bill(st: Story, steps: int) -> Ask:
    st.past = st.chance(0.7)
    who = st.person()
    bill = st.nice(12, 150)
    share = st.percent_of(bill, (10, 15, 20, 25))
    p, f = st.usd(bill), st.pct(share)
    slots = {"S": who, "p": p, "f": f, "do": "did" if st.past else "does"}
    st.say(BILL, **slots)
    st.say(TIP, **slots)
    st.event("tip")
    tip = mul(p, f)
    if steps == 1:
        return Ask(tip, st.phrase(ASK_TIP, **slots), "money", "dollars")
    node = add(p, tip)
    left = steps - 2
    if left and st.chance(0.5):
        n = st.usd(st.whole(2, 12))
        st.say(FEE, n=n, **slots)
        node = add(node, n)
        left -= 1
    if left:
        k = st.n(st.divisor(node.value, 2, 8))
        node = div(node, k)
        left -= 1
        question = st.phrase(ASK_BILL_SPLIT, k=k, **slots)
    else:
        question = st.phrase(ASK_BILL, **slots)
    if left:
        raise Redraw
    return Ask(node, question, "money", "dollars")


SCHEMAS = (
    Schema("tickets", tell_tickets, 3, 6, 2.0),
    Schema("restaurant bill", tell_bill, 1, 4, 2.0),
)
