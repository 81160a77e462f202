"""What happens to an amount of money: spent, saved, shared, taxed, added to, compared with a goal."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from mycelium.synthesis.expr import Node, add, div, floor_div, is_whole, mul, sub
from mycelium.synthesis.grammar import Entity, Item, tellings
from mycelium.synthesis.lexicon import GROUPS
from mycelium.synthesis.lexicon_things import PRICES, THINGS
from mycelium.synthesis.story import Ask, Redraw, Story


@dataclass
class Purse:
    """Who has (or pays) how much. `kind`: "earned" (by selling), "wage", "has", "cost" (goods) or "service"."""

    who: Entity
    node: Node
    kind: str
    touched: bool = False
    fees: tuple[str, ...] = ()  # discounts and fees already told

    def slots(self) -> dict[str, object]:
        return {"S": self.who}


SPEND = tellings("""
{S} {pay} {n} for {thing}.
{S} {treat} {S:self} to {bought} for {n}.
{S} {spend} {n} [of it|of the money|of this money] on {thing}.
{S} then {spend} {n} on {thing}.
[After that|Later], {S} {spend} {n} on {thing}.
{S} {use} {n} of the money to buy {bought}.
{S} {buy} {bought} for {n}.
{S} {have} to pay {n} for {thing}.
{S} {decide} to spend {n} on {thing}.
{S} {end} up spending {n} on {thing}.
""")
COSTS = tellings("""
The {supplies} {cost} {S:o} {n}.
{S} {spend} {n} on {supplies}.
{S} {have} to pay {n} for {supplies}.
{S:p} {supplies} {cost} {n}[ in total|].
It {cost} {S:o} {n} [to buy|for] the {supplies}.
{S:p} expenses {be_pl} {n}.
{S} {be} charged {n} for the {supplies}.
""")
GAIN = tellings("""
{S} {win} [another|an additional] {n} in a contest.
{S:p} {parent} {pay} {S:o} {n} for helping in the garden.
{S:p} {parent} {give} {S:o} [another|an additional|an extra] {n}.
{S} also {get} {n} from {S:his} {parent}.
{S} also {have} {n} [saved up|in savings|in {S:his} wallet|in {S:his} piggy bank].
{S} {earn} [another|an additional] {n} [by walking dogs|by babysitting|from tips|from a side job|doing chores].
{S} {find} {n} in {S:his} [pocket|coat|drawer].
{S} {make} [another|an additional] {n} by selling old clothes.
{S:p} {parent} {lend} {S:o} {n}.
For {S:his} birthday, {S} {get} {n}.
""")
BUY_SEVERAL = tellings("""
{S} then {buy} {m} {y} [for|at] {n} each.
{S} {use} the money to buy {m} {y} that [{cost_pl}|cost] {n} each.
{S} {buy} {m} {y}. Each {y:1} {cost} {n}.
{S} {spend} some of the money on {m} {y} that cost {n} each.
""")
SAVE_SHARE = tellings("""
{S} {spend} {f} of [the money|it|{S:his} money] on {thing}.
{S} {donate} {f} of [the money|it|this amount] to charity.
{S} {give} {f} of [the money|it] to {S:his} {parent}.
{S} {use} {f} of [the money|it] to [pay bills|buy groceries|buy {bought}].
{S} {put} {f} of [the money|it] in a savings account and {keep} the rest.
{S} {decide} to spend {f} of [the money|it] on {thing}.
{f} of the money {go} to {thing}.
""")
SAVE_SHARE_REST = tellings("""
{S} {spend} {f} of [the rest|what {be} left|the remaining money] on {thing}.
{S} then {give} {f} of [the remaining money|what {be} left] to {S:his} {parent}.
{S} {donate} {f} of [the rest|the remaining money] to charity.
{S} then {use} {f} of [the rest|the remaining money] to pay for {thing}.
""")
ASK_LEFT = tellings("""
How much {do} {S} have left over?
How much of the money {be} left?
How much money {do} {S} still have?
How much money {do} {S} have left?
How much [money|] {do} {S} have left?
How much money {be} left?
How many dollars {do} {S} have left?
How much [money|] {do} {S} have [now|remaining|in the end]?
What {be} the amount of money [that|] {S} {have} left?
After that, how much money {do} {S} have left?
What {be} the amount of money {S} {have} remaining?
How much money, in dollars, {do} {S} have left?
""")
ASK_PROFIT = tellings("""
What {be} {S:p} profit?
How much profit {do} {S} make?
How much money {do} {S} make after [expenses|paying for everything]?
How much {do} {S} earn in profit?
How much money {do} {S} earn in profit?
What {be} the amount of profit {S} {make}?
""")
ASK_HAS = tellings("""
How much money {do} {S} have [now|in total|altogether|in all]?
How much [money|] {do} {S} have [in total|altogether|now]?
How many dollars {do} {S} have [now|in total]?
What {be} the total amount of money [that|] {S} {have}?
""")
SPLIT = tellings("""
If {S} {split} the money equally among {S:his} {m} [siblings|cousins|closest friends],^ how much {do} each of them get?
{S} {divide} it equally among {S:his} {m} [siblings|cousins|best friends|favorite charities]. How much {do} each [of them|one] get?
""")
GOAL = tellings("""
{S} {want} to buy {thing2} that {cost} {m}. How much more money {do} {S} need?
If {S} {need} {m} to buy {thing2},^ how much more [money|] {do} {S:he} need to save?
{S:p} goal {be} to have {m}. How much more {do} {S:he} need to reach {S:his} goal?
How much more money {do} {S} need to buy {thing2} that {cost} {m}?
""")
AFFORD = tellings("""
How many {y} can {S} buy with this money if each {y:1} costs {m}?
If {y:a} costs {m},^ how many {y} can {S} buy with [the money|that money]?
{S} {use} all the money to buy {y} that cost {m} each. How many {y} {do} {S:he} buy?
{y:a} costs {m}. How many {y} can {S} afford?
""")
CHANGE = tellings("""
{S} {pay} with {m}. How much change {do} {S:he} get[ back|]?
If {S} {pay} with {m},^ how much change {do} {S:he} [get|receive]?
{S} {hand} the cashier {m}. How much change should {S:he} get [back|]?
If {S} {have} {m},^ how much money {will} {S:he} have left after [the purchase|paying]?
{S} {have} {m} before the purchase. How much money {do} {S:he} have left?
How much money {do} {S} have left if {S:he} had {m} at first?
How much change {will} {S} receive if {S:he} {pay} with {m}?
If {S} {give} the cashier {m},^ how much change {will} {S:he} get?
""")
DISCOUNT = tellings("""
{S} {have} a coupon for {f} off.
The store {give} {S:o} {adj} {f} discount.
{S} {get} {adj} {f} discount [on the total|on everything|because of a sale|for being a regular customer].
There {be} a sale with {f} off everything.
{S} {be} given {adj} {f} discount on the entire purchase.
With {S:his} membership card,^ {S} {get} {f} off.
""")
TAX = tellings("""
[There {be}|{S} also {have} to pay] {adj} {f} sales tax.
The sales tax {be} {f}.
{S} {pay} {f} in [taxes|sales tax] on the total.
""")
DELIVERY = tellings("""
[Delivery|Shipping] {cost} [an additional|an extra|another] {n}.
There {be} also a {n:d} [delivery|shipping|service] fee.
{S} also {pay} {n} for [delivery|shipping|gift wrapping].
{S} {pay} [another|an additional] {n} to have everything delivered.
""")
SERVICE_FEE = tellings("""
There {be} also a service fee of {n}.
{S} also {leave} a tip of {n}.
{S} also {pay} {n} for insurance.
""")
COUPON = tellings("""
{S} {use} a coupon for {n} off.
{S} {have} a coupon worth {n}.
{S} {have} a gift card worth {n} that {S:he} {use} on the purchase.
{S} also {have} a coupon that {take} {n} off the price.
""")
ASK_PAY = tellings("""
How much {do} everything cost?
What {be} the total amount [that|] {S} {pay}?
How much money {do} {S} need to pay?
How much {do} {S} pay [in total|altogether|in the end|]?
How much money {do} {S} spend[ in total| altogether|]?
What {be} the [total cost|final price]?
How many dollars {do} {S} pay[ in total|]?
How much money {will} {S} spend in total?
What {be} the total amount of money {S} {spend}?
How much {do} {S} have to pay?
How much, in dollars, {do} {S} pay in total?
""")

_BUYABLE = (
    "groceries", "a movie ticket", "a new jacket", "lunch", "dinner", "a gift", "a pair of shoes", "books", "a video game",
    "school supplies", "clothes", "a birthday present", "a bus ticket", "a concert ticket", "art supplies", "a backpack",
    "snacks", "dog food", "new headphones", "flowers", "a board game", "a blanket", "a cake", "sports equipment", "a lamp",
)  # fmt: skip
_COSTLY = (
    *_BUYABLE,
    "rent", "gas", "a haircut", "the phone bill", "car repairs", "a gym membership", "a doctor's visit",
)  # fmt: skip
_BIG_THINGS = (
    "a bike", "a new phone", "a laptop", "a guitar", "a game console", "a camera", "a television", "a telescope",
    "a tablet", "a skateboard", "a watch", "a plane ticket", "a couch",
)  # fmt: skip
_SUPPLIES = ("supplies", "ingredients", "materials", "tools", "packaging")
_PARENTS = (
    "mother",
    "father",
    "grandmother",
    "grandfather",
    "aunt",
    "uncle",
    "mom",
    "dad",
    "sister",
    "brother",
)


def _share(st: Story, purse: Purse) -> Node:
    value = purse.node.value
    if st.chance(0.5) and isinstance(value, int):
        return st.frac(st.share_of(value))
    options = [p for p in (5, 10, 15, 20, 25, 30, 40, 50, 60) if (value * p) % 100 == 0]
    return st.pct(Fraction(st.pick(options), 100))


def _spend_event(st: Story, purse: Purse, steps: int) -> int:
    """One event that takes or adds money; returns the operations used."""
    slots = dict(
        purse.slots(),
        thing=st.pick(_COSTLY),
        bought=st.pick(_BUYABLE),
        parent=st.pick(_PARENTS),
        supplies=st.pick(_SUPPLIES),
    )
    value = purse.node.value
    if value < 6:
        raise Redraw
    draw = st.random()
    if steps >= 2 and draw < 0.3:
        f = _share(st, purse)
        st.say(SAVE_SHARE_REST if purse.touched else SAVE_SHARE, f=f, **slots)
        purse.node = sub(purse.node, mul(purse.node, f))
        st.event("spend a share")
        used = 2
    elif steps >= 2 and draw < 0.6:
        kind = st.pick(("school", "food", "toy", "book", "sweet", "fruit", "household"))
        price = st.usd(st.price(*PRICES[kind]))
        m = st.n(st.whole(2, 8))
        if price.value * m.value >= value:
            raise Redraw
        st.say(BUY_SEVERAL, m=m, n=price, y=st.pick(THINGS[kind]), **slots)
        purse.node = sub(purse.node, mul(m, price))
        st.event("buy several")
        used = 2
    elif draw < 0.82:
        n = st.usd(st.nice(2, max(3, min(240, int(value * 3 // 4)))))
        if purse.kind == "earned" and not purse.touched and st.chance(0.5):
            st.say(COSTS, n=n, **slots)
            if steps == 1:
                purse.kind = "profit"
        else:
            st.say(SPEND, n=n, **slots)
        purse.node = sub(purse.node, n)
        st.event("spend")
        used = 1
    else:
        n = st.usd(st.nice(2, max(6, min(200, int(value)))))
        st.say(GAIN, n=n, **slots)
        purse.node = add(purse.node, n)
        st.event("get money")
        used = 1
    purse.touched = True
    if purse.node.value <= 0:
        raise Redraw
    return used


def _price_event(st: Story, purse: Purse, steps: int) -> int:
    """Discount, tax, delivery, coupon on something that costs; each at most once."""
    value = purse.node.value
    slots = purse.slots()
    options = [(name, weight) for name, weight in (("discount", 5), ("tax", 2)) if steps >= 2] + [("fee", 2)]
    if value >= 12:
        options.append(("coupon", 2))
    names = [name for name, weight in options for _ in range(weight) if name not in purse.fees]
    name = st.pick(names)
    purse.fees += (name,)
    if name in ("discount", "tax"):
        shares = (5, 6, 8, 10) if name == "tax" else (5, 10, 15, 20, 25, 30, 40, 50)
        percent = st.pick([p for p in shares if (value * p) % 5 == 0])
        f = st.pct(Fraction(percent, 100))
        pool = TAX if name == "tax" else DISCOUNT[:1] if purse.kind == "service" else DISCOUNT
        st.say(pool, f=f, adj="an" if percent == 8 else "a", **slots)
        part = mul(purse.node, f)
        purse.node = add(purse.node, part) if name == "tax" else sub(purse.node, part)
        st.event(name)
        return 2
    if name == "fee":
        n = st.usd(st.whole(2, 15))
        st.say(SERVICE_FEE if purse.kind == "service" else DELIVERY, n=n, **slots)
        purse.node = add(purse.node, n)
        st.event("delivery fee")
    else:
        n = st.usd(st.nice(2, int(min(30, value // 2))))
        st.say(COUPON, n=n, **slots)
        purse.node = sub(purse.node, n)
        st.event("coupon")
    return 1


def conclude_purse(st: Story, purse: Purse, steps: int) -> Ask:
    """Spend exactly `steps` operations on the money, and ask for what it comes to."""
    if purse.kind in ("cost", "service"):
        return _conclude_cost(st, purse, steps)
    last = st.chance(0.4)
    left = steps - last
    while left > 0:
        left -= _spend_event(st, purse, left + last)
        if left < 0:
            last = False
    slots = dict(purse.slots(), do="did" if st.past else "does")
    if last and purse.kind != "profit":
        return _last_question(st, purse, slots)
    if purse.kind == "profit":
        return Ask(purse.node, st.phrase(ASK_PROFIT, **slots), "money", "dollars")
    pool = ASK_HAS if st.events[-1] == "get money" else ASK_LEFT
    return Ask(purse.node, st.phrase(pool, **slots), "money", "dollars")


def _last_question(st: Story, purse: Purse, slots: dict[str, object]) -> Ask:
    value = purse.node.value
    draw = st.random()
    if draw < 0.4:
        if not is_whole(value):
            raise Redraw
        m = st.usd(st.nice(int(value) + 5, int(value) * 2 + 20))
        st.event("needs more money")
        return Ask(sub(m, purse.node), st.phrase(GOAL, m=m, thing2=st.pick(_BIG_THINGS), **slots), "money", "dollars")
    if draw < 0.7:
        kind = st.pick(("book", "toy", "food", "clothing", "flower", "plant"))
        low, high = PRICES[kind]
        prices = [p for p in range(max(2, low), high + 1) if value % p == 0 and value // p > 1]
        m = st.usd(st.pick(prices))
        st.event("how many can be bought")
        y: Item = st.pick(THINGS[kind])
        node = div(purse.node, m) if is_whole(value) else floor_div(purse.node, m)
        return Ask(node, st.phrase(AFFORD, m=m, y=y, **slots), "count", str(y))
    people = st.divisor(value, 2, 8)
    m = st.n(people)
    text = st.phrase(SPLIT, m=m, people=st.pick(GROUPS), **slots)
    st.event("split the money")
    return Ask(div(purse.node, m), text, "money", "dollars")


def _conclude_cost(st: Story, purse: Purse, steps: int) -> Ask:
    slots = dict(purse.slots(), do="did" if st.past else "does")
    change = st.chance(0.4)
    left = steps - change
    while left > 0:
        left -= _price_event(st, purse, left)
    value = purse.node.value
    if change:
        bill = next((b for b in (10, 20, 50, 100, 200, 500, 1000, 2000, 5000) if b > value and st.chance(0.7)), None)
        if bill is None:
            raise Redraw
        m = st.usd(bill)
        st.event("change")
        return Ask(sub(m, purse.node), st.phrase(CHANGE, m=m, **slots), "money", "dollars")
    return Ask(purse.node, st.phrase(ASK_PAY, **slots), "money", "dollars")
