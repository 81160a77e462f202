"""Questions against the direction of telling: the base of a chain of comparisons, the whole behind a share."""

from __future__ import annotations

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.counts import new_thread
from mycelium.synthesis.expr import Node, add, const, div, mul, sub
from mycelium.synthesis.grammar import Entity, tellings
from mycelium.synthesis.story import Ask, Redraw, Story

TIMES = tellings("""
{S} {v} {n} as many {x} as {O:N}[| {do}].
{S} {v} {n} the number of {x} [that|] {O:N} {v}.
{S} {v} {n} as many as {O:N}[| {do}].
Compared to {O:N}, {S} {v} {n} as many {x}.
{S} {v} {n} the amount of {x} [that|] {O:N} {do}.
""")
MORE = tellings("""
{S} {v} {n} more {x} than {O:N}[| {do}].
{S} {v} {n} more than {O:N}[| {do}].
Compared to {O:N}, {S} {v} {n} more {x}.
{S} {v} {n} more {x} than the number [that|] {O:N} {v}.
""")
FEWER = tellings("""
{S} {v} {n} fewer {x} than {O:N}[| {do}].
{S} {v} {n} fewer than {O:N}[| {do}].
Compared to {O:N}, {S} {v} {n} fewer {x}.
{S} {v} {n} fewer {x} than the number [that|] {O:N} {v}.
""")
TIMES_MORE = tellings("""
{S} {v} {m} more than {n} as many {x} as {O:N}[| {do}].
{S} {v} {m} more than {n} the number of {x} [that|] {O:N} {v}.
""")
TIMES_FEWER = tellings("""
{S} {v} {m} fewer than {n} as many {x} as {O:N}[| {do}].
{S} {v} {m} fewer than {n} the number of {x} [that|] {O:N} {v}.
""")
KNOWN = tellings("""
If {S:N} {v} {n} {x},^ how many {x} {do} {Q:N} {b}?
{S:N} {v} {n} {x}. How many {x} {do} {Q:N} {b}?
Given that {S:N} {v} {n} {x},^ how many {x} {do} {Q:N} {b}?
""")
KNOWN_ALL = tellings("""
If {S:N} {v} {n} {x},^ how many {x} {dos} they {b} [altogether|in total|together]?
{S:N} {v} {n} {x}. How many {x} {dos} they {b} [altogether|in total|in all]?
Given that {S:N} {v} {n} {x},^ how many {x} {dos} they {b} [altogether|in total|in all]?
""")


def tell_chain(st: Story, steps: int) -> Ask:
    """A is told through B, B through C; A is known and C, or all together, is asked."""
    th = new_thread(st)
    st.past = th.frame.do == "did"
    everyone = steps >= 3 and st.chance(0.4)
    # links cost one or two operations each; the sum of all costs one more per link
    links = 1 if steps <= 2 else st.whole(1, 3) if not everyone else 1 if steps == 3 and st.chance(0.3) else 2
    budget = steps - (links if everyone else 0)
    if not links <= budget <= 2 * links:
        raise Redraw
    twos = budget - links
    people: list[Entity] = [st.person()]
    while len(people) <= links:
        people.append(st.other(people[0]) if len(people) == 1 else st.person())
    # Values grow from the last person to the first.
    value = st.nice(3, 40)
    values = [value]
    told: list[tuple[str, Node | None, Node | None]] = []
    for position in range(links - 1, -1, -1):
        two = twos > 0 and (twos > position or st.chance(0.5))
        twos -= two
        draw = st.random()
        slots = dict(th.slots(), S=people[position], O=people[position + 1])
        if two:
            n, m = st.times(st.pick((2, 2, 3, 4))), st.n(st.whole(2, 15))
            more = draw < 0.5
            sentence = st.phrase(TIMES_MORE if more else TIMES_FEWER, n=n, m=m, **slots)
            value = value * int(n.value) + (int(m.value) if more else -int(m.value))
            told.append((sentence, n, m if more else sub(const(0), m)))
        elif draw < 0.55:
            n = st.times(st.pick((2, 2, 3, 3, 4, 5)))
            told.append((st.phrase(TIMES, n=n, **slots), n, None))
            value *= int(n.value)
        elif draw < 0.8 or value < 6:
            m = st.n(st.nice(2, 30))
            told.append((st.phrase(MORE, n=m, **slots), None, m))
            value += int(m.value)
        else:
            m = st.n(st.whole(2, value - 3))
            told.append((st.phrase(FEWER, n=m, **slots), None, sub(const(0), m)))
            value -= int(m.value)
        if value < 3 or value > 900:
            raise Redraw
        values.append(value)
    if twos:
        raise Redraw
    st.sentences += [sentence for sentence, _, _ in reversed(told)]
    top = st.n(value)
    nodes: list[Node] = [top]
    node: Node = top
    for _, factor, shift in reversed(told):
        if shift is not None:
            node = add(node, shift.args[1]) if shift.op == "SUB" else sub(node, shift)
        if factor is not None:
            node = div(node, factor)
        nodes.append(node)
    if node.value != values[0]:
        raise Redraw
    st.event("chain undone")
    slots = dict(th.slots(), S=people[0], n=top)
    if everyone:
        question = st.phrase(KNOWN_ALL, dos="did" if th.frame.do == "did" else "do", **slots)
        answer = add(*nodes)
    else:
        question = st.phrase(KNOWN, Q=people[-1], **slots)
        answer = node
    if not question.startswith(("If", "Given")):
        sentence, _, question = question.partition(". ")
        st.sentences.append(sentence + ".")
    return Ask(answer, question, "count", str(th.x))


REST_IS = tellings("""
{f} of the {x} in a {c} are {p}. The [other|remaining] {n} {x} are {q}.
In a {c}, {f} of the {x} are {p}^ and the other {n} are {q}.
{f} of the {x} in a {c} are {p},^ and the rest, {n} {x}, are {q}.
Exactly {f} of the {x} in a {c} are {p}. [All the others|The rest], {n} {x}, are {q}.
""")
PART_IS = tellings("""
{n} of the {x} in a {c} are {p}. That is {f} of all the {x}.
{f} of the {x} in a {c} are {p}. There are {n} {p} {x}.
The {n} {p} {x} in a {c} are {f} of all the {x} there.
There are {n} {p} {x} in a {c},^ which is {f} of all the {x}.
""")
ASK_WHOLE = tellings("""
How many {x} are in the {c}[ in total| altogether|]?
What is the total number of {x} in the {c}?
How many {x} does the {c} hold in total?
[In total|Altogether], how many {x} are in the {c}?
How many {x} does the {c} [contain|hold] altogether?
""")
ASK_OTHER = tellings("""
How many of the {x} are {p}?
How many {p} {x} are in the {c}?
What is the number of {p} {x} [in the {c}|]?
""")
LEFT_MONEY = tellings("""
{S} spent {f} of {S:his} money on {thing}^ and had {n} left.
After spending {f} of {S:his} money on {thing}, {S} had {n} left.
{S} gave {f} of {S:his} savings to {S:his} {relative}. {S:he} had {n} left.
""")
ASK_MONEY = tellings("""
How much money did {S} have at first?
How much money did {S} have [in the beginning|to begin with|before that]?
What was the amount of money [that|] {S} had [at first|in the beginning|to begin with]?
How much money did {S} [start with|originally have]?
""")
_JARS = (
    ("marbles", "jar"), ("beads", "box"), ("candies", "bowl"), ("balloons", "bag"), ("buttons", "tin"), ("crayons", "case"),
    ("pencils", "drawer"),
    ("flowers", "vase"), ("cars", "garage"), ("tiles", "room"), ("socks", "drawer"), ("shirts", "closet"), ("fish", "tank"),
)  # fmt: skip
_COLORS = ("red", "blue", "green", "yellow", "white", "black", "purple", "orange")


def tell_whole(st: Story, steps: int) -> Ask:
    """The whole behind a known part or a known rest."""
    st.past = False
    money = st.chance(0.35)
    whole = st.nice(20, 300)
    share = st.percent_of(whole) if st.chance(0.6) else st.share_of(whole)
    part_value, rest_value = int(whole * share), int(whole * (1 - share))
    if part_value < 2 or rest_value < 2:
        raise Redraw
    f = st.pct(share) if (100 * share).denominator == 1 and st.chance(0.6) else st.frac(share)
    if f.told == "fraction" and share.denominator > 10:
        raise Redraw
    st.event("whole from a part")
    if money:
        who = st.person()
        n = st.usd(rest_value)
        thing = st.pick(("groceries", "a jacket", "books", "rent", "a bike", "a birthday present", "a concert ticket"))
        slots = {
            "S": who,
            "thing": thing,
            "relative": st.pick(("brother", "sister", "mother", "son", "friend")),
        }
        st.say(LEFT_MONEY, f=f, n=n, **slots)
        total = div(n, sub(const(1), f))
        if steps == 2:
            return Ask(total, st.phrase(ASK_MONEY, **slots), "money", "dollars")
        verb = "spend" if "spen" in st.sentences[-1] else "give away"
        return Ask(sub(total, n), f"How much money did {who} {verb}?", "money", "dollars")
    x, c = st.pick(_JARS)
    p, q = st.pair(_COLORS)
    slots = {"x": x, "c": c, "p": p, "q": q}
    if steps == 1:
        n = st.n(part_value)
        st.say(PART_IS, f=f, n=n, **slots)
        return Ask(div(n, f), st.phrase(ASK_WHOLE, **slots), "count", x)
    if steps == 2 and st.chance(0.4):
        n = st.n(part_value)
        st.say(PART_IS, f=f, n=n, **slots)
        other = sub(div(n, f), n)
        return Ask(other, f"How many of the {x} in the {c} are not {p}?", "count", x)
    n = st.n(rest_value)
    st.say(REST_IS, f=f, n=n, **slots)
    total = div(n, sub(const(1), f))
    if steps == 2:
        return Ask(total, st.phrase(ASK_WHOLE, **slots), "count", x)
    return Ask(mul(total, f), st.phrase(ASK_OTHER, **slots), "count", x)


THREE_SHARES = tellings("""
{c_cap} contains {n} {x}. {f} of them are {p},^ {g} are {q},^ and the rest are {r}.
There are {n} {x} in {c_a}. {f} are {p}^ and {g} are {q}. The others are {r}.
Of the {n} {x} in {c_a}, {f} are {p},^ {g} are {q},^ and the remaining ones are {r}.
""")
ASK_THIRD = tellings("""
How many of the {x} are {r}?
How many {r} {x} are there?
What is the number of {r} {x}?
What is the total number of {r} {x}?
How many of them are {r}?
""")


def tell_shares(st: Story, steps: int) -> Ask:
    """Two shares of one whole; what the rest of the whole comes to."""
    st.past = False
    x, c = st.pick(_JARS)
    n_value = st.nice(20, 400)
    colors = list(_COLORS)
    st.rng.shuffle(colors)
    p, q, r = colors[:3]
    percent = st.chance(0.6)
    f = st.pct(st.percent_of(n_value, (10, 15, 20, 25, 30, 35, 40))) if percent else st.frac(st.share_of(n_value))
    g = st.pct(st.percent_of(n_value, (10, 15, 20, 25, 30, 35, 40))) if percent else st.frac(st.share_of(n_value))
    if f.value + g.value >= 1 or f.value == g.value:
        raise Redraw
    n = st.n(n_value)
    st.say(THREE_SHARES, n=n, f=f, g=g, x=x, p=p, q=q, r=r, c_a=f"a {c}", c_cap=f"a {c}")
    st.event("two shares of one whole")
    node = mul(n, sub(sub(const(1), f), g)) if steps == 3 else sub(sub(n, mul(n, f)), mul(n, g))
    return Ask(node, st.phrase(ASK_THIRD, x=x, r=r), "count", x)


SCHEMAS = (
    Schema("chain undone", tell_chain, 1, 6, 3.5),
    Schema("whole from a part", tell_whole, 1, 3, 2.5),
    Schema("shares of a whole", tell_shares, 3, 4, 1.5),
)
