"""Sharing with oneself included, races and other pairs of rates, pairs of socks, things bought to be sold."""

from __future__ import annotations

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.expr import Node, add, const, div, mul, sub
from mycelium.synthesis.grammar import tellings
from mycelium.synthesis.lexicon import GROUPS
from mycelium.synthesis.story import Ask, Redraw, Story

WITH_FRIENDS = tellings("""
{S} and {S:his} {n} {people} share {a} {x} equally.
{S} splits {a} {x} equally with {S:his} {n} {people}.
{S} has {a} {x} and shares them equally with {S:his} {n} {people}.
{S} divides {a} {x} [equally|evenly] among {S:self} and {S:his} {n} {people}.
""")
WITH_FRIENDS_PACKS = tellings("""
{S} and {S:his} {n} {people} share {b} {packs} of {a} {x} each equally.
{S} buys {b} {packs} with {a} {x} each and shares them equally with {S:his} {n} {people}.
""")
BILL_FRIENDS = tellings("""
{S} and {S:his} {n} {people} share the cost of {thing} equally. The total is {a}.
{S} and {S:his} {n} {people} rent {thing} for {a} and split the cost equally.
{S} and {S:his} {n} {people} [decide|agree] to split the cost of {thing} equally. It costs {a} in total.
""")
ASK_EACH_GETS = tellings("""
How many {x} does each of them get?
How many {x} does {S} get?
How many {x} does each person receive?
How many {x} will [each person|each of them|everyone] [get|receive]?
""")
ASK_EACH_PAYS = tellings("""
How much does each of them pay?
How much does {S} have to pay?
What does each person pay?
How much [money|] will [each person|each of them] [pay|have to pay]?
""")
TIP_TOO = tellings("""
They also pay {b} for [insurance|parking|gas].
There is also a fee of {b}.
There is an [additional|extra] [fee|charge|cost] of {b}.
""")
_SHARED = (
    ("cookies", "packs"),
    ("candies", "bags"),
    ("slices of pizza", "boxes"),
    ("marbles", "bags"),
    ("stickers", "packs"),
    ("grapes", "bags"),
    ("crackers", "boxes"),
    ("chocolates", "boxes"),
)


def tell_with_friends(st: Story, steps: int) -> Ask:
    """Shared among somebody and so many friends: one more than is told."""
    st.past = False
    who = st.person()
    n_value = st.whole(2, 7)
    people = st.pick(GROUPS)
    st.event("shared with oneself included")
    if st.chance(0.4):
        per = st.nice(5, 60)
        n = st.n(n_value)
        thing = st.pick(("a cabin", "a boat", "a van", "a tent", "an apartment", "a limousine"))
        extra = st.whole(2, 20) * (n_value + 1) if steps == 3 else 0
        a = st.usd(per * (n_value + 1))
        st.say(BILL_FRIENDS, S=who, n=n, people=people, thing=thing, a=a)
        total: Node = a
        if extra:
            b = st.usd(extra)
            st.say(TIP_TOO, b=b)
            total = add(a, b)
        return Ask(div(total, add(n, const(1))), st.phrase(ASK_EACH_PAYS, S=who), "money", "dollars")
    x, packs = st.pick(_SHARED)
    n = st.n(n_value)
    if steps == 2:
        a = st.n((n_value + 1) * st.whole(2, 15))
        st.say(WITH_FRIENDS, S=who, n=n, people=people, a=a, x=x)
        total = a
    else:
        b = st.n(st.whole(2, 6))
        a = st.n((n_value + 1) * st.whole(1, 6))
        st.say(WITH_FRIENDS_PACKS, S=who, n=n, people=people, a=a, b=b, x=x, packs=packs)
        total = mul(b, a)
    return Ask(div(total, add(n, const(1))), st.phrase(ASK_EACH_GETS, S=who, x=x), "count", x)


RACE = tellings("""
{S} and {O:N} race over {d} {u}. {S:N} runs {a} {u} per {t},^ and {O:N} runs {b} {u} per {t}.
{S} and {O:N} walk a trail of {d} {u}. {S:N} covers {a} {u} per {t},^ while {O:N} covers {b} {u} per {t}.
{S} and {O:N} have a race over {d} {u}. {S:N} can run {a} {u} per {t},^ and {O:N} can run {b} {u} per {t}.
""")
ASK_RACE = tellings("""
How many {t}s earlier does {S:N} finish?
By how many {t}s does {S:N} beat {O:N}?
How many {t}s must {S:N} wait for {O:N} at the end?
""")
PATROL = tellings("""
{S} {does} {a} {x} in {b} hours. {O:N} {does} {c} {x} in {d} hours.
In {b} hours, {S} {does} {a} {x}. {O:N} {does} {c} {x} in {d} hours.
{S} needs {b} hours to {do} {a} {x},^ [and|while] {O:N} needs {d} hours to {do} {c} {x}.
""")
ASK_PATROL = tellings("""
How many {x} do they {do} together in an hour?
How many {x} do both of them {do} per hour?
How many {x} can they {do} together [per hour|each hour]?
""")
ASK_PATROL_K = tellings("""
How many {x} do they {do} together in {k} hours?
""")
ASK_PATROL_DIFF = tellings("""
How many more {x} does {S:N} {do} per hour than {O:N}?
""")
_PATROL = (
    ("patrols", "patrol", "streets"),
    ("washes", "wash", "windows"),
    ("packs", "pack", "boxes"),
    ("grades", "grade", "tests"),
    ("paints", "paint", "doors"),
    ("inspects", "inspect", "cars"),
    ("sorts", "sort", "letters"),
    ("picks", "pick", "pears"),
)


def tell_two_rates(st: Story, steps: int) -> Ask:
    """Two rates, each a quotient."""
    st.past = False
    who = st.person()
    other = st.other(who)
    st.event("two rates")
    if steps == 3 and st.chance(0.35):
        slow, factor = st.whole(2, 6), st.pick((2, 3, 4))
        d = st.n(slow * factor * st.whole(2, 9))
        t, u = st.pick((("minute", "laps"), ("second", "meters"), ("hour", "miles")))
        a, b = st.n(slow * factor), st.n(slow)
        st.say(RACE, S=who, O=other, d=d, a=a, b=b, t=t, u=u)
        return Ask(sub(div(d, b), div(d, a)), st.phrase(ASK_RACE, S=who, O=other, t=t), "time", f"{t}s")
    does, do, x = st.pick(_PATROL)
    slots = {"S": who, "O": other, "does": does, "do": do, "x": x}
    b_value, d_value = st.whole(2, 8), st.whole(2, 8)
    first, second = st.whole(2, 15), st.whole(2, 15)
    a, b, c, d = st.n(first * b_value), st.n(b_value), st.n(second * d_value), st.n(d_value)
    st.say(PATROL, a=a, b=b, c=c, d=d, **slots)
    one, two = div(a, b), div(c, d)
    if steps == 3 and first > second and st.chance(0.5):
        return Ask(sub(one, two), st.phrase(ASK_PATROL_DIFF, **slots), "count", x)
    if steps == 3:
        return Ask(add(one, two), st.phrase(ASK_PATROL, **slots), "count", x)
    k = st.n(st.whole(2, 9))
    return Ask(mul(add(one, two), k), st.phrase(ASK_PATROL_K, k=k, **slots), "count", x)


PAIRS = tellings("""
{S} has {a} pairs of {x}[| in {S:his} closet| in a drawer].
{S} buys {a} pairs of {x}.
There are {a} pairs of {x} in {S:p} [closet|suitcase|drawer].
""")
PAIRS_USED = tellings("""
{n} of the {x} [have holes|are dirty|are missing|are too small].
{S} loses {n} of the {x}.
""")
PAIRS_SHARE = tellings("""
{S} has washed {n} of the individual {x}.
{n} of the individual {x} are black.
""")
ASK_PAIRS = tellings("""
How many individual {x} does {S} have?
How many single {x} are there?
What is the number of individual {x} [that|] {S} has?
""")


def tell_pairs(st: Story, steps: int) -> Ask:
    """Pairs, of which the reader knows that each is two."""
    st.past = False
    who = st.person()
    x = st.pick(("socks", "shoes", "gloves", "boots", "mittens", "earrings", "skates", "slippers"))
    a = st.n(st.whole(3, 20))
    st.say(PAIRS, S=who, a=a, x=x)
    single = mul(a, const(2))
    st.event("pairs")
    if steps == 1:
        return Ask(single, st.phrase(ASK_PAIRS, S=who, x=x), "count", x)
    if steps == 2:
        n = st.n(st.whole(2, int(single.value) - 2))
        st.say(PAIRS_USED[1:], S=who, n=n, x=x)
        return Ask(sub(single, n), f"How many individual {x} does {who} have left?", "count", x)
    f = st.pct(st.percent_of(single.value)) if st.chance(0.5) else st.frac(st.share_of(single.value))
    st.say(PAIRS_SHARE[:1], S=who, n=f, x=x)
    rest = sub(single, mul(single, f))
    return Ask(rest, f"How many individual {x} does {who} still have to wash?", "count", x)


FLIP = tellings("""
{S} buys {x1} for {p}. {S:he} spends {r} on repairs and then sells it for {q}.
{S} bought {x1} for {p},^ put {r} into repairs,^ and sold it for {q}.
""")
ASK_FLIP = tellings("""
How much profit does {S} make?
What is {S:p} profit?
How much money does {S} make on it?
What is the profit [that|] {S} makes[ on it|]?
How much does {S} earn [on the sale|from the sale]?
""")


def tell_flip(st: Story, steps: int) -> Ask:
    """Bought, repaired, sold."""
    st.past = False
    who = st.person()
    x1 = st.pick(
        (
            "an old car",
            "a used boat",
            "a broken bike",
            "an old desk",
            "a piano",
            "a house",
            "a motorcycle",
            "an antique clock",
            "a tractor",
        )
    )
    high = (
        400_000
        if x1 == "a house"
        else 9000
        if "car" in x1 or x1 in ("a used boat", "a motorcycle", "a tractor")
        else 900
    )
    p_value = st.nice(high // 10, high)
    st.event("bought, repaired, sold")
    if steps >= 3 and st.chance(0.7):
        f = st.pct(st.percent_of(p_value, (10, 20, 25, 30, 40, 50)))
        p = st.usd(p_value)
        r = mul(p, f)
        q = st.usd(p_value + int(r.value) + st.nice(high // 20, high // 2))
        st.sentences.append(st.phrase(FLIP_SHARE, S=who, x1=x1, p=p, r=f, q=q))
        node = sub(q, add(p, r))
        used = 3
    else:
        p = st.usd(p_value)
        r = st.usd(st.nice(high // 40 + 2, high // 6))
        q = st.usd(p_value + int(r.value) + st.nice(high // 20, high // 2))
        st.sentences.append(st.phrase(FLIP, S=who, x1=x1, p=p, r=r, q=q))
        node = sub(q, add(p, r))
        used = 2
    if steps != used:
        raise Redraw
    return Ask(node, st.phrase(ASK_FLIP, S=who), "money", "dollars")


FLIP_SHARE = tellings("""
{S} buys {x1} for {p}. {S:he} spends {r} of that amount on repairs and then sells it for {q}.
{S} bought {x1} for {p}. The repairs cost {r} of the price,^ and {S:he} sold it for {q}.
""")


SCHEMAS = (
    Schema("shared with friends", tell_with_friends, 2, 3, 2.0),
    Schema("two rates", tell_two_rates, 3, 4, 1.5),
    Schema("pairs", tell_pairs, 1, 3, 1.0),
    Schema("flips", tell_flip, 2, 3, 1.5),
)
