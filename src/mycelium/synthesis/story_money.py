"""Amounts of money of several people, compared with each other: totals, differences, what they can buy together."""

from __future__ import annotations

from fractions import Fraction

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.expr import Node, add, average, mul, sub
from mycelium.synthesis.grammar import Entity, tellings
from mycelium.synthesis.lexicon import DAYS
from mycelium.synthesis.purses import Purse, conclude_purse
from mycelium.synthesis.story import Ask, Redraw, Story

# finite form, base form, auxiliary, plural finite form, what "as much" refers to, where
_FRAMES = (
    ("has", "have", "does", "have", ("", " in savings", " in the bank", " in cash")),
    ("earned", "earn", "did", "earned", ("", " last week", " this summer")),
    ("saved", "save", "did", "saved", ("", " last month", " this year")),
    ("spent", "spend", "did", "spent", ("", " at the mall", " on gifts", " on clothes", " at the fair")),
    ("raised", "raise", "did", "raised", (" for charity", " for the school trip", " for the animal shelter")),
    ("donated", "donate", "did", "donated", (" to the shelter", " to charity", "")),
    ("makes", "make", "does", "make", (" a week", " per day", " every month")),
    ("collected", "collect", "did", "collected", (" for the fundraiser", " for the field trip")),
    ("pays", "pay", "does", "pay", (" for rent", " for insurance", " for electricity")),
    ("owes", "owe", "does", "owe", (" to the bank", "")),
)  # fmt: skip
FIRST = tellings("""
{S} {v} {n}{w}.
{S} {v} {n}{w}.
{S} {v} a total of {n}{w}.
{S} {v} exactly {n}{w}.
In [total|all], {S} {v} {n}{w}.
""")
MORE = tellings("""
{S} {v} {n} more than {O:N}[| {do}].
{S} {v} {n} more than {O:N}[| {do}].
{O:N} {v} {n} less than {S:N}[| {do}].
{S} {v} as much as {O:N} plus another {n}.
[Compared to|In comparison to] {O:N}, {S} {v} {n} more.
{S} {v} {n} more money than {O:N}[| {do}].
""")
LESS = tellings("""
{S} {v} {n} less than {O:N}[| {do}].
{S} {v} {n} less than {O:N}[| {do}].
{O:N} {v} {n} more than {S:N}[| {do}].
Compared to {O:N}, {S} {v} {n} less.
{S} only {v} {n} less than {O:N}[| {do}].
""")
TIMES = tellings("""
{S} {v} {n} as much as {O:N}[| {do}].
{S} {v} {n} as much money as {O:N}[| {do}].
{S} {v} {n} the amount [that|] {O:N} {v}.
{S} {v} {n} what {O:N} {v}.
{S}, [on the other hand|however], {v} {n} as much as {O:N}[| {do}].
Compared to {O:N}, {S} {v} {n} as much.
""")
TIMES_MORE = tellings("""
{S} {v} {m} more than {n} as much as {O:N}[| {do}].
{S} {v} {m} more than {n} the amount [that|] {O:N} {v}.
{S} {v} {m} more than {n} what {O:N} {v}.
{S} {v} {n} as much as {O:N}, plus [another|an extra] {m}.
""")
TIMES_LESS = tellings("""
{S} {v} {m} less than {n} as much as {O:N}[| {do}].
{S} {v} {m} less than {n} the amount [that|] {O:N} {v}.
{S} {v} {m} less than {n} what {O:N} {v}.
""")
SHARE_MORE = tellings("""
{S} {v} {n} more than {O:N}[| {do}].
{S} {v} {n} more money than {O:N}[| {do}].
""")
SHARE_LESS = tellings("""
{S} {v} {n} less than {O:N}[| {do}].
{S} {v} {n} less money than {O:N}[| {do}].
""")
ASK_ONE = tellings("""
How much [money|] {do} {S:N} {b}?
How many dollars {do} {S:N} {b}?
What is the amount [of money|] [that|] {S:N} {v}?
What amount [of money|] {do} {S:N} {b}?
How much, in dollars, {do} {S:N} {b}?
""")
ASK_TOTAL = tellings("""
How much [money|] {dos} they {b} [altogether|in total|in all|together|combined]?
How much [money|] {dos} {who} {b} [altogether|in total|together|combined]?
What is the total amount [of money|] [that|] they {v_pl}?
How many dollars {dos} they {b} [altogether|in total|together]?
What is the sum of these amounts?
How much[, in dollars,|] {dos} {who} {b} in all?
What is the combined amount [of money|] [that|] they {v_pl}?
What amount of money {dos} they {b} [together|in total]?
""")
ASK_DIFF = tellings("""
How much more [money|] {do} {A:N} {b} than {B:N}?
How much less [money|] {do} {B:N} {b} than {A:N}?
What is the difference between what {A:N} and {B:N} {v_pl}?
By how many dollars does {B:N} have to catch up to reach {A:N}?
What is the difference between the amount [that|] {A:N} {v} and the amount [that|] {B:N} {v}?
How many more dollars {do} {A:N} {b} than {B:N}?
""")
ASK_MEAN = tellings("""
What is the average amount [that|] they {v_pl}?
On average, how much [money|] {dos} each of them {b}?
How much [money|] {dos} each of them {b} on average?
What is the average amount of money per person?
How much [money|] {dos} each {b} on average?
""")
TOGETHER_BUY = tellings("""
They want to buy {thing} together that costs {m}. How much more money do they need?
Together they want to buy {thing} for {m}. How much are they still missing?
They put their money together to buy {thing}, which costs {m}. How much money will they have left?
""")
_SHARED = (
    "a gift for their teacher", "a tent", "a boat", "a used car", "a game console", "a trampoline", "a present for their parents",
    "a television", "a puppy", "a ping-pong table",
)  # fmt: skip


def _compared(st: Story, frame: tuple, who: Entity, other: Entity, base: Node, steps: int) -> tuple[str, Node]:  # type: ignore[type-arg]
    """A sentence that tells `who`'s amount through `other`'s, with one or two operations."""
    v, b, do, _, _ = frame
    slots = {"S": who, "O": other, "v": v, "b": b, "do": do}
    value = int(base.value)
    if steps == 2:
        draw = st.random()
        if draw < 0.45:
            f = (
                st.pct(st.percent_of(value, (10, 20, 25, 30, 40, 50)))
                if st.chance(0.75)
                else st.frac(st.share_of(value))
            )
            part = mul(base, f)
            if f.told == "fraction" or st.chance(0.5):
                return st.phrase(SHARE_LESS, n=f, **slots), sub(base, part)
            return st.phrase(SHARE_MORE, n=f, **slots), add(base, part)
        f, m = st.times(st.pick((2, 2, 3, 4))), st.usd(st.nice(2, max(4, min(60, value))))
        if draw < 0.75:
            return st.phrase(TIMES_MORE, n=f, m=m, **slots), add(mul(base, f), m)
        return st.phrase(TIMES_LESS, n=f, m=m, **slots), sub(mul(base, f), m)
    draw = st.random()
    if draw < 0.3:
        n = st.usd(st.nice(2, max(4, value)))
        return st.phrase(MORE, n=n, **slots), add(base, n)
    if draw < 0.55 and value > 6:
        n = st.usd(st.nice(2, value - 2))
        return st.phrase(LESS, n=n, **slots), sub(base, n)
    if draw < 0.75:
        f = st.times(Fraction(1, st.divisor(value, 2, 5)))
        return st.phrase(TIMES, n=f, **slots), mul(base, f)
    f = st.times(st.pick((2, 2, 3, 4, 5)))
    return st.phrase(TIMES, n=f, **slots), mul(base, f)


def tell_amounts(st: Story, steps: int) -> Ask:
    """Two to four people's money; one amount, the total, the difference, the average, or a shared purchase."""
    frame = st.pick(_FRAMES)
    v, b, do, v_pl, where = frame
    st.past = do == "did"
    asked = st.pick(("total", "total", "diff", "one", "mean", "buy", "purse"))
    # people: 2 or 3; every further one costs at least one comparison
    overhead = {"total": 1, "diff": 1, "one": 0, "mean": 2, "buy": 2, "purse": 1}[asked]
    budget = steps - overhead
    people = 2
    if asked in ("total", "mean", "buy") and budget >= 3 and st.chance(0.7):
        people, budget = 3, budget - 1
    elif asked in ("one", "diff", "purse") and budget >= 2 and st.chance(0.5):
        people = 3
    links = people - 1
    if not links <= budget <= 2 * links or asked in ("buy", "purse") and v not in ("has", "earned", "saved"):
        raise Redraw
    twos = budget - links
    first = st.person()
    known: list[tuple[Entity, Node]] = [
        (first, st.usd(st.nice(10, 200) if v not in ("makes", "pays") else st.nice(100, 900)))
    ]
    told = [st.phrase(FIRST, S=first, v=v, n=known[0][1], w=st.pick(where))]
    for left in range(links, 0, -1):
        other, base = known[-1]
        who = st.other(first)
        two = twos > 0 and (twos >= left or st.chance(0.5))
        twos -= two
        sentence, node = _compared(st, frame, who, other, base, 1 + two)
        if not isinstance(node.value, int) or not 2 <= node.value <= 5000:
            raise Redraw
        told.append(sentence)
        known.append((who, node))
    if st.chance(0.25):
        told = told[1:] + told[:1]
    st.sentences += told
    st.event("amounts compared")
    nodes = [node for _, node in known]
    names = [f"{entity:N}" for entity, _ in known]
    who_all = ", ".join(names[:-1]) + f" and {names[-1]}"
    slots = {"v": v, "b": b, "do": do, "v_pl": v_pl, "dos": "did" if do == "did" else "do", "who": who_all}
    last, node = known[-1]
    if asked == "one":
        return Ask(node, st.phrase(ASK_ONE, S=last, **slots), "money", "dollars")
    if asked == "diff":
        (a, x), (c, y) = sorted((known[0], known[-1]), key=lambda pair: -pair[1].value)
        if x.value == y.value or people == 2 and node.op in ("SUM", "SUB"):
            raise Redraw
        pool = ASK_DIFF if v == "has" else ASK_DIFF[:3]
        return Ask(sub(x, y), st.phrase(pool, A=a, B=c, **slots), "money", "dollars")
    if asked == "purse":
        return conclude_purse(st, Purse(last, node, "has"), 1)
    total = add(*nodes)
    if asked == "total":
        return Ask(total, st.phrase(ASK_TOTAL, **slots), "money", "dollars")
    if asked == "mean":
        return Ask(average(nodes), st.phrase(ASK_MEAN, **slots), "money", "dollars")
    value = int(total.value)
    thing = st.pick(_SHARED)
    if st.chance(0.75):
        m = st.usd(st.nice(value + 5, value * 2))
        return Ask(sub(m, total), st.phrase(TOGETHER_BUY[:2], thing=thing, m=m), "money", "dollars")
    m = st.usd(st.nice(max(5, value // 2), value - 2))
    return Ask(sub(total, m), st.phrase(TOGETHER_BUY[2:], thing=thing, m=m), "money", "dollars")


DAYS_EARNED = tellings("""
On {d}, {S} [earned|made|sold goods for] {a}. On {e}, {S:he} [earned|made] {n} as much[ as on {d}|].
{S} [earned|made] {a} on {d} and {n} as much on {e}.
""")
DAYS_EARNED_MORE = tellings("""
On {d}, {S} [earned|made] {a}. On {e}, {S:he} [earned|made] {n} more than on {d}.
{S} [earned|made] {a} on {d} and {n} more than that on {e}.
""")
DAYS_THIRD = tellings("""
On {f}, {S:he} [earned|made] {c}.
Then on {f}, {S} [earned|made] {c}.
""")
DAYS_THIRD_SUM = tellings("""
On {f}, {S:he} [earned|made] as much as on both days before together.
On {f}, {S} [earned|made] the same amount as on {d} and {e} combined.
""")
ASK_DAYS = tellings("""
How much [money|] did {S} [earn|make] [in total|altogether|in all]?
How much [money|] did {S} [earn|make] on these days?
What were {S:p} total earnings?
What was the total amount [of money|] {S} [earned|made]?
How much [money|] did {S} [earn|make] over these days?
""")


def tell_days(st: Story, steps: int) -> Ask:
    """What somebody earned on two or three days, and then perhaps spent."""
    st.past = True
    who = st.role("seller")
    i = st.whole(0, 4)
    slots = {"S": who, "d": DAYS[i], "e": DAYS[i + 1], "f": DAYS[i + 2]}
    a = st.usd(st.nice(10, 150))
    if st.chance(0.6):
        n = st.times(st.pick((2, 2, 3, Fraction(1, 2))))
        st.say(DAYS_EARNED, a=a, n=n, **slots)
        second = mul(a, n)
    else:
        n = st.usd(st.nice(5, 80))
        st.say(DAYS_EARNED_MORE, a=a, n=n, **slots)
        second = add(a, n)
    nodes = [a, second]
    left = steps - 2
    if left >= 2 and st.chance(0.3):
        both = add(a, second)
        st.say(DAYS_THIRD_SUM, **slots)
        nodes = [both, both]
        left -= 1
    elif left and st.chance(0.6):
        c = st.usd(st.nice(10, 150))
        st.say(DAYS_THIRD, c=c, **slots)
        nodes.append(c)
        left -= 1
    total = add(*nodes)
    if not isinstance(total.value, int):
        raise Redraw
    st.event("earned by day")
    if left == 0:
        return Ask(total, st.phrase(ASK_DAYS, **slots), "money", "dollars")
    return conclude_purse(st, Purse(who, total, "wage"), left)


SCHEMAS = (
    Schema("amounts", tell_amounts, 1, 6, 5.0),
    Schema("earned by day", tell_days, 2, 6, 2.0),
)
