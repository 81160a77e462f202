"""Shopping: baskets with quantities and prices, unit prices, single discounts, tickets, bills in restaurants."""

from __future__ import annotations

from fractions import Fraction

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.expr import Node, add, div, mul, sub
from mycelium.synthesis.grammar import Item, tellings
from mycelium.synthesis.lexicon import EVENTS_OF_LIFE, STORES
from mycelium.synthesis.lexicon_things import PRICES, THINGS
from mycelium.synthesis.purses import Purse, conclude_purse
from mycelium.synthesis.story import Ask, Redraw, Story

GO = tellings("""
{S} {go} to the {store} to buy [some things|a few things|supplies] for {life}.
{S} {be} shopping at the {store}.
{S} {go} shopping at the {store}.
{S} {need} to buy some things for {life}.
{S} {stop} at the {store} on the way home.
{S} {decide} to go shopping for {life}.
{S} {drive} to the {store} to do some shopping.
""")
LINE_FIRST = tellings("""
{S} {buy} {m} {x} for {p} each.
{S} {buy} {m} {x} at {p} each.
{S} {buy} {m} {x} that cost {p} each.
{S} {buy} {m} {x} at the {store}. Each {x:1} {cost} {p}.
{S} {buy} {m} {x} [at a price of|costing] {p} each.
{S} {pick} out {m} {x} at {p} apiece.
{S} {order} {m} {x} for {p} each.
{S} {get} {m} {x},^ which cost {p} each.
{S} {decide} to buy {m} {x} for {p} each.
At the {store}, {S} {find} {x} for {p} each and {buy} {m} of them.
{S} {want} to buy {m} {x} that cost {p} each.
""")
LINE_NEXT = tellings("""
{S} also {buy} {m} {x} for {p} each.
{S:he} also {buy} {m} {x} at {p} each.
{S} {add} {m} {x} that cost {p} each[ to the basket|].
In addition, {S} {buy} {m} {x} for {p} [each|apiece].
Then {S} {buy} {m} {x}. Each {x:1} {cost} {p}.
{S} also {get} {m} {x}, each costing {p}.
{S} {decide} to get {m} {x} at {p} each as well.
{S:he} {end} up buying {m} {x} as well,^ at {p} each.
On top of that, {S} {get} {m} {x} for {p} each.
""")
LINE_ONE = tellings("""
{S} also {buy} {x:a} for {p}.
{S} {get} {x:a} that {cost} {p}[ too| as well].
{S} {add} {x:a} for {p}.
In addition, {S} {buy} {x:a} that {cost} {p}.
{S} also {spend} {p} on {x:a}.
""")
LINES_TWO = tellings("""
{S} {buy} {m} {x} for {p} each^ and {k} {y} for {q} each.
{S} {buy} {m} {x} at {p} each^ and {k} {y} at {q} each.
At the {store}, {S} {buy} {m} {x} and {k} {y}. The {x} {cost_pl} {p} each,^ and the {y} {cost_pl} {q} each.
{S} {want} to buy {m} {x} and {k} {y}. Each {x:1} {cost} {p},^ and each {y:1} {cost} {q}.
A {store} sells {x} for {p} each and {y} for {q} each. {S} {buy} {m} {x}^ and {k} {y}.
{S} {buy} {m} {x} and {k} {y} at the {store}. {x:a} {cost} {p},^ while {y:a} {cost} {q}.
The price of {x:a} is {p},^ and the price of {y:a} is {q}. {S} {buy} {m} {x} and {k} {y}.
{S} {purchase} {m} {x} at {p} each and {k} {y} at {q} each.
{S} {need} {m} {x} and {k} {y}. A {store} {sell} {x} for {p} each^ and {y} for {q} each.
""")
LINES_TWO_REL = tellings("""
{S} {buy} {m} {x} and {k} {y}. Each {x:1} {cost} {p},^ and each {y:1} {cost} {n} as much[ as {x:a}|].
{S} {buy} {m} {x} for {p} each^ and {k} {y} that cost {n} as much each.
{x:a} {cost} {p},^ and {y:a} {cost} {n} as much. {S} {buy} {m} {x}^ and {k} {y}.
""")
LINES_TWO_MORE = tellings("""
{S} {buy} {m} {x} and {k} {y}. Each {x:1} {cost} {p},^ and each {y:1} {cost} {n} more[ than {x:a}|].
{S} {buy} {m} {x} for {p} each^ and {k} {y} that cost {n} more each.
{x:a} {cost} {p},^ and {y:a} {cost} {n} more than that. {S} {buy} {m} {x}^ and {k} {y}.
""")
LINES_TWO_LESS = tellings("""
{S} {buy} {m} {x} and {k} {y}. Each {x:1} {cost} {p},^ and each {y:1} {cost} {n} less[ than {x:a}|].
{x:a} {cost} {p},^ and {y:a} {cost} {n} less than that. {S} {buy} {m} {x}^ and {k} {y}.
""")

_BASKET_KINDS = (
    "fruit",
    "vegetable",
    "baked",
    "food",
    "school",
    "toy",
    "book",
    "clothing",
    "household",
    "flower",
    "tool",
)


def _items(st: Story, n: int) -> tuple[list[Item], list[str]]:
    kinds = [st.pick(_BASKET_KINDS) for _ in range(n)]
    if st.chance(0.7):
        kinds = [kinds[0]] * n
    items: list[Item] = []
    for kind in kinds:
        item = st.pick(THINGS[kind])
        while item in items:
            item = st.pick(THINGS[kind])
        items.append(item)
    return items, kinds


def tell_basket(st: Story, steps: int) -> Ask:
    """Several lines of a bill, then discounts, tax, a coupon, change, or an unknown line."""
    st.past = st.chance(0.7)
    who = st.person()
    lines = 1 if steps <= 2 else st.whole(2, min(4, (steps + 1) // 2))
    tail = steps - (2 * lines - 1)
    store = st.pick(STORES)
    nodes: list[Node] = []
    if st.chance(0.35):
        st.say(GO, S=who, store=store, life=st.pick(EVENTS_OF_LIFE))
    items, kinds = _items(st, lines + 1)
    start = 0
    slots = {"S": who, "store": store}
    if lines >= 2 and st.chance(0.6):
        x, y = items[0], items[1]
        m, k = st.whole(2, 9), st.whole(2, 9)
        p, q = st.price(*PRICES[kinds[0]]), st.price(*PRICES[kinds[1]])
        if tail >= 1 and st.chance(0.5):
            tail -= 1
            draw = st.random()
            mm, kk, pp = st.n(m), st.n(k), st.usd(p)
            if draw < 0.5:
                f = st.times(st.pick((2, 2, 3, Fraction(1, 2))))
                st.say(LINES_TWO_REL, x=x, y=y, m=mm, k=kk, p=pp, n=f, **slots)
                qq = mul(pp, f)
            else:
                shift = st.usd(st.whole(1, 5 if p < 10 else 12))
                less = draw > 0.75 and p > shift.value
                st.say(LINES_TWO_LESS if less else LINES_TWO_MORE, x=x, y=y, m=mm, k=kk, p=pp, n=shift, **slots)
                qq = sub(pp, shift) if less else add(pp, shift)
            nodes += [mul(mm, pp), mul(kk, qq)]
            st.event("price compared")
        else:
            mm, kk, pp, qq = st.n(m), st.n(k), st.usd(p), st.usd(q)
            st.say(LINES_TWO, x=x, y=y, m=mm, k=kk, p=pp, q=qq, **slots)
            nodes += [mul(mm, pp), mul(kk, qq)]
        start = 2
    for i in range(start, lines):
        number, price = st.n(st.whole(2, 12)), st.usd(st.price(*PRICES[kinds[i]]))
        st.say(LINE_NEXT if i else LINE_FIRST, x=items[i], m=number, p=price, **slots)
        nodes.append(mul(number, price))
    if tail and st.chance(0.4):
        price = st.usd(st.price(*PRICES[kinds[-1]]))
        st.say(LINE_ONE, x=items[-1], p=price, **slots)
        nodes.append(price)
        tail -= 1
    st.event("basket")
    total = add(*nodes) if len(nodes) > 1 else nodes[0]
    return conclude_purse(st, Purse(who, total, "cost"), tail)


PAID_UNKNOWN = tellings("""
{S} {buy} {m} {x} and {y:a}. Each {x:1} {cost} {p}. {S} {pay} {t} in total.
{S} {buy} {y:a} and {m} {x} for a total of {t}. The {x} {cost_pl} {p} each.
{S} {spend} {t} [in total|altogether] on {m} {x} and {y:a}. Each {x:1} {cost} {p}.
""")
ASK_UNKNOWN = tellings("""
How much {do} the {y:1} cost?
What {be} the price of the {y:1}?
How much {do} {S} pay for the {y:1}?
""")
PAID_SEVERAL = tellings("""
{S} {buy} {m} {x} and {k} {y}. Each {x:1} {cost} {p},^ and {S} {pay} {t} in total.
{S} {spend} {t} on {m} {x} and {k} {y}. The {x} {cost_pl} {p} each.
{S} {buy} {m} {x} for {p} each^ and {k} {y}. The total {be} {t}.
""")
ASK_UNKNOWN_EACH = tellings("""
How much {do} each {y:1} cost?
What {be} the [price|cost] of {y:a}?
How much {do} {S} pay for each {y:1}?
If the {y} all cost the same, how much {do} each of them cost?
""")
CHANGE_UNKNOWN = tellings("""
{S} {buy} {m} {x}^ and {pay} with {b}. {S} {get} {c} [back|in change|back in change].
{S} {have} {b} and {buy} {m} {x}. Afterward, {S} {have} {c} left.
After buying {m} {x} with {b},^ {S} {have} {c} left.
""")
ASK_PRICE = tellings("""
How much {do} each {x:1} cost?
What {be} the [price|cost] of [each {x:1}|{x:a}]?
If all the {x} cost the same, how much {do} {S} pay for each[ of them|]?
""")


def tell_unknown_price(st: Story, steps: int) -> Ask:
    """The total is known, one price is not."""
    st.past = st.chance(0.8)
    who = st.person()
    (x, y), (kind, other) = _items(st, 2)
    m, p = st.n(st.whole(2, 9)), st.nice(*PRICES[kind])
    slots = {"S": who, "x": x, "y": y, "m": m, "do": "did" if st.past else "does"}
    st.event("unknown price")
    if steps == 2 and st.chance(0.5):
        cost = st.usd(p * int(m.value) + st.whole(1, 30))
        change = st.usd(int(cost.value) - p * int(m.value))
        st.say(CHANGE_UNKNOWN, b=cost, c=change, **slots)
        return Ask(div(sub(cost, change), m), st.phrase(ASK_PRICE, **slots), "money", "dollars")
    price = st.usd(p)
    if steps == 2:
        t = st.usd(p * int(m.value) + st.nice(*PRICES[other]))
        st.say(PAID_UNKNOWN, p=price, t=t, **slots)
        return Ask(sub(t, mul(m, price)), st.phrase(ASK_UNKNOWN, **slots), "money", "dollars")
    k = st.n(st.whole(2, 9))
    t = st.usd(p * int(m.value) + int(k.value) * st.nice(*PRICES[other]))
    st.say(PAID_SEVERAL, p=price, t=t, k=k, **slots)
    return Ask(div(sub(t, mul(m, price)), k), st.phrase(ASK_UNKNOWN_EACH, **slots), "money", "dollars")


UNIT = tellings("""
{m} {x} cost {t}.
{S} [bought|paid {t} for] {m} {x}[| at the {store}].
A pack of {m} {x} costs {t}.
A {store} sells {m} {x} for {t}.
At the {store}, you can buy {m} {x} for {t}.
{S} paid {t} for {m} {x}.
""")
ASK_UNIT_MORE = tellings("""
At this [rate|price], how much would {k} {x} cost?
How much would {k} {x} cost[| at the same price]?
If {S} buys {k} {x},^ how much will {S:he} pay?
How much money would {S} need to buy {k} {x}?
What is the cost of {k} {x}[| at that rate]?
""")
ASK_UNIT_COUNT = tellings("""
How many {x} can {S} buy with {k}?
At this price, how many {x} can be bought for {k}?
If {S} has {k},^ how many {x} can {S:he} buy[| at the same price]?
""")


def tell_unit_price(st: Story, steps: int) -> Ask:
    """So many for so much; how much for another number?"""
    who = st.person()
    (x, _), (kind, _) = _items(st, 2)
    each = st.nice(*PRICES[kind])
    m = st.whole(2, 10)
    mm, t = st.n(m), st.usd(each * m)
    text = st.phrase(UNIT, S=who, m=mm, x=x, t=t, store=st.pick(STORES))
    if f"{t}" not in text:
        raise Redraw
    st.sentences.append(text)
    price = div(t, mm)
    st.event("unit price")
    if steps == 1:
        return Ask(price, st.phrase(ASK_PRICE, do="does", S=who, x=x, be="is", cost="cost"), "money", "dollars")
    if st.chance(0.75):
        k = st.n(st.whole(2, 20))
        if k.value == m:
            raise Redraw
        node = mul(price, k)
        question = st.phrase(ASK_UNIT_MORE, S=who, k=k, x=x)
        if steps == 3:
            paid = st.usd(next((b for b in (20, 50, 100, 200, 500) if b > node.value), 1000))
            st.sentences.append(f"{who} buys {k} {x}.")
            return Ask(sub(paid, node), st.phrase(PAY_WITH, S=who, b=paid), "money", "dollars")
        return Ask(node, question, "money", "dollars")
    if steps == 3:
        raise Redraw
    k = st.usd(each * st.whole(2, 20))
    return Ask(div(k, price), st.phrase(ASK_UNIT_COUNT, S=who, k=k, x=x), "count", str(x))


PAY_WITH = tellings("""
If {S} pays with {b},^ how much change will {S:he} get?
How much change will {S:he} get from {b}?
How much of {S:his} {b} will {S:he} have left?
""")

DISCOUNTED = tellings("""
{x:a} {cost} {p} at the {store}. {S} {get} a {f} discount.
{S} {want} to buy {x:a} that {cost} {p}. {store_the} {be} offering a {f} discount.
The original price of {x:a} {be} {p},^ but it {be} on sale for {f} off.
{S} {buy} {x:a} with an original price of {p} at {f} off.
{x:a} that normally {cost} {p} {be} on sale at {f} off.
A {store} {sell} {x:a} for {p}. During a sale, the price {be} reduced by {f}.
""")
RAISED = tellings("""
{x:a} {cost} {p}. The price then {increase} by {f}.
The price of {x:a} {be} {p} last year. This year, it increased by {f}.
{S} bought {x:a} for {p}. {S} sold it [for|at] a {f} profit.
""")
ASK_DISCOUNTED = tellings("""
How much {do} {S} pay for the {x:1}?
What {be} the [sale|final|discounted] price of the {x:1}?
How much {do} the {x:1} cost [now|after the discount]?
How many dollars {do} {S} pay?
""")
ASK_SAVED = tellings("""
How much money {do} {S} save[| on the {x:1}]?
How much {be} the discount?
By how many dollars {be} the price reduced?
""")
ASK_RAISED = tellings("""
What is the new price of the {x:1}?
How much does the {x:1} cost now?
""")


def tell_discount(st: Story, steps: int) -> Ask:
    """One thing, one percentage; with more steps several of it, or a fee on top."""
    st.past = st.chance(0.6)
    who = st.person()
    kind = st.pick(("clothing", "gadget", "furniture", "toy", "book", "household", "plant", "wood"))
    x = st.pick(THINGS[kind])
    price = st.nice(*PRICES[kind])
    share = st.percent_of(price, (5, 10, 15, 20, 25, 30, 40, 50, 60, 75))
    store = st.pick(STORES)
    p, f = st.usd(price), st.pct(share)
    slots = {
        "S": who,
        "x": x,
        "p": p,
        "f": f,
        "store": store,
        "store_the": "The store",
        "do": "did" if st.past else "does",
    }
    st.say(DISCOUNTED, **slots)
    part = mul(p, f)
    st.event("discount")
    told = f"{who}" in st.sentences[-1] or f"{who:p}" in st.sentences[-1]  # else the question names nobody
    if steps == 1:
        return Ask(part, st.phrase(ASK_SAVED if told else ASK_SAVED[1:], **slots), "money", "dollars")
    node = sub(p, part)
    if steps == 2:
        asked = ASK_DISCOUNTED if told else ASK_DISCOUNTED[1:3]
        return Ask(node, st.phrase(asked, **slots), "money", "dollars")
    m = st.n(st.whole(2, 8))
    st.say(BUYS_AT_SALE, m=m, **slots)
    return conclude_purse(st, Purse(who, mul(node, m), "cost"), steps - 3)


BUYS_AT_SALE = tellings("""
{S} {buy} {m} of them at the [reduced|sale|discounted] price.
{S} {buy} {m} {x} at the sale price.
{S} {decide} to buy {m} of these {x}.
""")


SCHEMAS = (
    Schema("basket", tell_basket, 1, 8, 6.0),
    Schema("unknown price", tell_unknown_price, 2, 3, 2.0),
    Schema("unit price", tell_unit_price, 1, 3, 2.0),
    Schema("discount", tell_discount, 1, 6, 2.5),
)
