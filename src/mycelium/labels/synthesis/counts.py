"""How many things somebody has: told directly, or through somebody else's, groups, days, rates, colours, shares.

`count` spends a number of steps on one count; every expansion calls it again for what it refers to, so
"Ann has 3 more than Ben, who has twice as many as Cal" comes out of two draws.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from mycelium.labels.synthesis.expr import Node, add, mul, sub
from mycelium.labels.synthesis.grammar import Entity, Item, tellings
from mycelium.labels.synthesis.lexicon import COLORS, DAYS
from mycelium.labels.synthesis.lexicon_things import CONTAINERS, FRAMES, THINGS, Frame
from mycelium.labels.synthesis.story import Redraw, Story


@dataclass
class Thread:
    """One kind of counting in a story: the frame, the thing, and whose counts are known so far."""

    frame: Frame
    kind: str
    x: Item
    where: str
    known: list[tuple[Entity, Node]] = field(default_factory=list)

    def slots(self) -> dict[str, object]:
        f = self.frame
        return {"v": f.v, "b": f.b, "do": f.do, "pp": f.pp, "x": self.x, "w": self.where}


def new_thread(st: Story, keeps: bool | None = None, kinds: tuple[str, ...] | None = None) -> Thread:
    """Draw what the story counts."""
    for _ in range(20):
        frame = st.pick(FRAMES)
        if keeps is not None and frame.keeps != keeps:
            continue
        fitting = [k for k in frame.kinds if kinds is None or k in kinds]
        if not fitting:
            continue
        kind = st.pick(fitting)
        st.past = frame.do == "did" or st.chance(0.35)
        return Thread(frame, kind, st.pick(THINGS[kind]), st.pick(frame.where))
    raise Redraw


DIRECT = tellings("""
{S} {v} {n} {x}{w}.
{S} {v} {n} {x}{w}.
{S} {v} a total of {n} {x}{w}.
""")
DIRECT_ALSO = tellings("""
{S} {v} {n} {x}{w}.
{S} {v} {n} {x}.
{S}, on the other hand, {v} {n} {x}.
{S} {v} {n} of them.
""")

MORE = tellings("""
{S} {v} {n} more {x} than {O:N}[| {do}].
{S} {v} {n} more {x} than {O:N} {do}{w}.
{S} {v} {n} more than {O:N}[| {do}].
{S} {v} {n} more {x} than the number [that|] {O} {v}.
[Compared to {O}, |]{S} {v} {n} {x} more[ than {O:N}|].
The number of {x} {S} {v} is {n} more than the number {O} {v}.
{O} {v} {n} fewer {x} than {S}[| {do}].
{S} {v} as many {x} as {O:N} plus {n} more.
""")
FEWER = tellings("""
{S} {v} {n} fewer {x} than {O:N}[| {do}].
{S} {v} {n} less {x} than {O:N}[| {do}].
{S} {v} {n} fewer than {O:N}[| {do}].
{O} {v} {n} more {x} than {S}[| {do}].
The number of {x} {S} {v} is {n} less than the number {O} {v}.
{S} {v} {n} fewer {x} than the number [that|] {O} {v}.
""")
TIMES = tellings("""
{S} {v} {n} as many {x} as {O:N}[| {do}].
{S} {v} {n} as many {x} as {O:N} {do}{w}.
{S} {v} {n} as many as {O:N}[| {do}].
{S} {v} {n} the number of {x} [that|] {O} {v}.
{S} {v} {n} the amount of {x} [that|] {O} {do}.
The number of {x} {S} {v} is {n} the number {O} {v}.
""")
TIMES_MORE = tellings("""
{S} {v} {m} more than {n} as many {x} as {O:N}[| {do}].
{S} {v} {m} more than {n} the number of {x} [that|] {O} {v}.
{S} {v} {n} as many {x} as {O:N}, plus {m} more.
The number of {x} {S} {v} is {m} more than {n} the number {O} {v}.
""")
PERCENT_MORE = tellings("""
{S} {v} {n} more {x} than {O:N}[| {do}].
{S} {v} {n} more than {O:N}[| {do}].
The number of {x} {S} {v} is {n} more than the number {O} {v}.
""")
PERCENT_FEWER = tellings("""
{S} {v} {n} fewer {x} than {O:N}[| {do}].
The number of {x} {S} {v} is {n} less than the number {O} {v}.
""")
COMBINED = tellings("""
{S} {v} as many {x} as {O:N} and {P:N} combined.
{S} {v} the same number of {x} as {O:N} and {P:N} [together|combined|put together].
{S} {v} as many {x} as {O:N} and {P:N} {v_pl} [together|in total].
""")
COMBINED_TIMES = tellings("""
{S} {v} {n} as many {x} as {O:N} and {P:N} combined.
{S} {v} {n} the number of {x} that {O:N} and {P:N} {v_pl} [together|combined].
{S} {v} {n} as many {x} as {O:N} and {P:N} put together.
""")
TIMES_FEWER = tellings("""
{S} {v} {m} fewer than {n} as many {x} as {O:N}[| {do}].
{S} {v} {m} less than {n} the number of {x} [that|] {O} {v}.
The number of {x} {S} {v} is {m} less than {n} the number {O} {v}.
""")
GROUPS = tellings("""
{S} {v} {g} {c} of {x}{w}. Each {c:1} {hold} {n} {x}.
{S} {v} {g} {c} of {x}{w},^ and each {c:1} {have} {n} {x}[ in it|].
{S} {v} {g} {c} of {x}{w} with {n} {x} in each[ {c:1}|].
{S} {v} {g} {c} with {n} {x} [each|in each {c:1}|in each of them]{w}.
{S} {v} {g} {c} of {n} {x}[| each]{w}.
{S} {v} {g} {c} of {x}{w}. There {be_pl} {n} {x} in [each|every] {c:1}.
{S} {v} {x}{w} in {g} {c}. [Each|Every] {c:1} {contain} {n} {x}.
""")
HELD_GROUPS = tellings("""
{S} {keep} {S:his} {x} in {g} {c}. [Each|Every] {c:1} {hold} {n} {x}.
{S} {have} {g} {c} of {x}. There {be_pl} {n} {x} in each {c:1}.
{S} {have} {g} {c}[, each with| with| that each hold] {n} {x}.
{S} {have} {g} {c} filled with {x}. Each {c:1} {hold} {n} {x}.
""")
DOZENS = tellings("""
{S} {v} {n} {z} {x}{w}.
{S} {v} [a total of |]{n} {z} {x}{w}.
""")
COLORED = tellings("""
{S} {v} {a} {p} {x} and {n} {q} {x}{w}.
{S} {v} {a} {p} {x} and {n} {q} [ones|{x}]{w}.
{S} {v} both {p} and {q} {x}{w}:^ {a} {p} and {n} {q}.
{S} {v} some {p} {x} and some {q} {x}{w}. There {be_pl} {a} {p} {x} and {n} {q} [ones|{x}].
""")
COLORED_TIMES = tellings("""
{S} {v} {a} {p} {x} and {n} as many {q} [ones|{x}]{w}.
{S} {v} {a} {p} {x}{w}. {S:N} also {v} {n} as many {q} {x} as {p} [ones|{x}].
{S} {v} {p} and {q} {x}{w}. There {be_pl} {n} as many {q} {x} as {p} [ones|{x}],^ and there {be_pl} {a} {p} {x}.
""")
COLORED_MORE = tellings("""
{S} {v} {a} {p} {x} and {n} more {q} {x} than {p} {x}{w}.
{S} {v} {a} {p} {x}{w}. {S} also {v} some {q} {x},^ {n} more than the {p} ones.
{S} {v} {p} and {q} {x}{w}. There {be_pl} {n} more {q} {x} than {p} [ones|{x}],^ and there {be_pl} {a} {p} {x}.
""")
TWO_DAYS = tellings("""
{S} {v} {a} {x} on {d} and {n} {x} on {e}.
On {d}, {S} {v} {a} {x},^ and on {e} {S:he} {v} {n} more.
On {d}, {S} {v} {a} {x}. On {e}, {S} {v} {n} {x}.
{S} {v} {a} {x} on {d}. The next day, {S} {v} {n} more.
{S} {v} {a} {x} in the morning and {n} {x} in the afternoon.
""")
TWO_DAYS_TIMES = tellings("""
{S} {v} {a} {x} on {d} and {n} as many on {e}.
On {d}, {S} {v} {a} {x}. On {e}, {S} {v} {n} as many [{x} as|as] on {d}.
{S} {v} {a} {x} on {d}. The next day, {S} {v} {n} that number.
{S} {v} {a} {x} in the morning and {n} as many in the afternoon.
""")
TWO_DAYS_MORE = tellings("""
{S} {v} {a} {x} on {d} and {n} more than that on {e}.
On {d}, {S} {v} {a} {x}. On {e}, {S} {v} {n} more {x} than on {d}.
""")
RATE = tellings("""
{S} {v} {n} {x} [every|each|per] {u} for {t} {us}.
For {t} {us}, {S} {v} {n} {x} [every|each|per] {u}.
{S} {v} {n} {x} [each|every] {u}[| that {S:he} worked]. {S:he} did this for {t} {us}.
In each of the {t} {us}, {S} {v} {n} {x}.
""")


def count(st: Story, who: Entity, th: Thread, steps: int, high: int = 0) -> Node:
    """Tell how many things `who` has, using exactly `steps` operations, and return the count."""
    high = high or th.frame.high
    if steps <= 0:
        node = _direct(st, who, th, high)
    else:
        node = _expanded(st, who, th, steps, high)
    if not isinstance(node.value, int) or not 2 <= node.value <= 40 * high:
        raise Redraw
    th.known.append((who, node))
    return node


def _direct(st: Story, who: Entity, th: Thread, high: int) -> Node:
    node = st.n(st.nice(th.frame.low, high))
    st.say(DIRECT_ALSO if th.known and st.chance(0.3) else DIRECT, S=who, n=node, **th.slots())
    st.event("tell")
    return node


def _expanded(st: Story, who: Entity, th: Thread, steps: int, high: int) -> Node:
    draw = st.random()
    if th.known and draw < 0.75 or draw < 0.42:
        return _compared(st, who, th, steps, high)
    if draw < 0.62 or steps > 2:
        return _grouped(st, who, th, steps, high)
    if draw < 0.76 and th.kind not in (
        "letter",
        "mail",
        "gadget",
        "book",
        "wild",
        "fish",
        "food",
        "recycle",
        "ticket",
        "animal",
        "animal_small",
        "baked",
    ):
        return _colored(st, who, th, steps, high)
    if draw < 0.90 and th.frame.do == "did" and th.frame.v not in ("had", "owned", "donated", "needs"):
        return _days(st, who, th, steps, high)
    if th.frame.per:
        return _rate(st, who, th, steps, high)
    return _grouped(st, who, th, steps, high)


def _compared(st: Story, who: Entity, th: Thread, steps: int, high: int) -> Node:
    """More, fewer, times as many as somebody else, who may be told before or after."""
    two = steps >= 2 and st.chance(0.45)
    mark = len(st.sentences)
    others = [pair for pair in th.known if pair[0] is not who]
    if len(others) >= 2 and steps <= 2 and st.chance(0.4):
        return _combined(st, who, others, th, steps)
    if others and (steps == 1 + two or st.chance(0.7)):
        if steps > 1 + two:  # spend the rest on a further person in between
            other = st.other(who)
            base = count(st, other, th, steps - 1 - two, high)
        else:
            other, base = others[-1] if st.chance(0.7) else st.pick(others)
    else:
        other = st.other(who)
        base = count(st, other, th, steps - 1 - two, high)
    sentence, node = _comparison(st, who, other, base, th, two)
    if len(st.sentences) == mark + 1 and st.chance(0.3):
        st.sentences.insert(mark, sentence)
    else:
        st.sentences.append(sentence)
    return node


def _combined(st: Story, who: Entity, others: list[tuple[Entity, Node]], th: Thread, steps: int) -> Node:
    """As many as two others together, or a multiple of that."""
    (a, x), (b, y) = others[-2:]
    slots = dict(th.slots(), S=who, O=a, P=b, v_pl=th.frame.b if th.frame.do == "does" else th.frame.v)
    st.event("as many as two together")
    total = add(x, y)
    if steps == 1:
        st.say(COMBINED, **slots)
        return total
    if st.chance(0.5):
        factor = st.times(Fraction(1, st.divisor(total.value, 2, 5)))
    else:
        factor = st.times(st.pick((2, 2, 3)))
    st.say(COMBINED_TIMES, n=factor, **slots)
    return mul(total, factor)


def _comparison(st: Story, who: Entity, other: Entity, base: Node, th: Thread, two: bool) -> tuple[str, Node]:
    value = base.value
    assert isinstance(value, int)
    slots = dict(th.slots(), S=who, O=other)
    if two and st.chance(0.35) and value >= 8:
        share = st.pct(st.percent_of(value)) if st.chance(0.7) else st.frac(st.share_of(value))
        part = mul(base, share)
        st.event("a share more")
        if st.chance(0.6) or part.value > value - 2:
            return st.phrase(PERCENT_MORE, n=share, **slots), add(base, part)
        return st.phrase(PERCENT_FEWER, n=share, **slots), sub(base, part)
    if two:
        factor = st.times(st.pick((2, 2, 3, 3, 4, 5)) if value <= 60 else 2)
        shift = st.n(st.whole(2, max(3, min(20, value))))
        st.event("times and more")
        if st.chance(0.5):
            return st.phrase(TIMES_MORE, n=factor, m=shift, **slots), add(mul(base, factor), shift)
        return st.phrase(TIMES_FEWER, n=factor, m=shift, **slots), sub(mul(base, factor), shift)
    draw = st.random()
    if draw < 0.35:
        shift = st.n(st.nice(2, max(3, value)))
        st.event("more than")
        return st.phrase(MORE, n=shift, **slots), add(base, shift)
    if draw < 0.6 and value > 5:
        shift = st.n(st.nice(2, value - 2))
        st.event("fewer than")
        return st.phrase(FEWER, n=shift, **slots), sub(base, shift)
    if draw < 0.72 and value >= 6:
        part = st.times(st.share_of(value)) if st.chance(0.3) else None
        if part is None:
            part = st.times(Fraction(1, st.divisor(value, 2, 4)))
        st.event("fraction as many")
        return st.phrase(TIMES, n=part, **slots), mul(base, part)
    factor = st.times(st.pick((2, 2, 2, 3, 3, 4, 5, 6)) if value <= 80 else st.pick((2, 2, 3)))
    st.event("times as many")
    return st.phrase(TIMES, n=factor, **slots), mul(base, factor)


def _grouped(st: Story, who: Entity, th: Thread, steps: int, high: int) -> Node:
    """Boxes of things; with more steps, some further things or two kinds of boxes."""
    slots = dict(th.slots(), S=who, c=st.pick(CONTAINERS[th.kind]))
    if steps == 1 and st.chance(0.2):
        dozen = st.n(st.whole(2, 9))
        twelve = st.twelve()
        st.say(DOZENS, n=dozen, z=twelve, **slots)
        st.event("dozens")
        return mul(dozen, twelve)
    each = st.n(st.nice(2, max(4, min(30, high // 2))))
    groups = st.n(st.whole(2, max(3, min(12, 2 * high // int(each.value)))))
    pool = HELD_GROUPS if th.frame.v in ("has", "had", "owns") and st.chance(0.6) else GROUPS
    st.say(pool, g=groups, n=each, **slots)
    st.event("groups")
    node = mul(groups, each)
    if steps == 1:
        return node
    return _more_on_top(st, who, th, node, steps - 1)


MORE_LOOSE = tellings("""
{S} also {v} {n} [other|loose|extra|additional] {x}.
[In addition|Besides those|On top of that], {S} {v} {n} more {x}.
There {be_pl} also {n} [loose|extra|single] {x}.
""")
SOME_BAD = tellings("""
[Unfortunately|Sadly|However], {n} of the {x} {be_pl} [damaged|broken|missing], so they {do_pl} not count.
{n:d} of these {x} {be_pl} [damaged|broken|ruined] and {have_pl} to be thrown away.
""")
MORE_GROUPS = tellings("""
{S} also {v} {g} [bigger|larger|smaller] {c} with {n} {x} [each|in each].
[In addition|On top of that], {S} {v} {g} [big|large|small] {c} of {n} {x} each.
There {be_pl} also {g} [small|large] {c} that hold {n} {x} each.
""")


def _more_on_top(st: Story, who: Entity, th: Thread, node: Node, steps: int) -> Node:
    slots = dict(th.slots(), S=who, c=st.pick(CONTAINERS[th.kind]))
    while steps > 0:
        if steps >= 2 and st.chance(0.6):
            groups, each = st.n(st.whole(2, 8)), st.n(st.whole(2, 15))
            st.say(MORE_GROUPS, g=groups, n=each, **slots)
            node = add(node, mul(groups, each))
            steps -= 2
            st.event("more groups")
        else:
            extra = st.n(st.nice(2, 30))
            st.say(MORE_LOOSE, n=extra, **slots)
            node = add(node, extra)
            steps -= 1
            st.event("loose ones")
    return node


def _colored(st: Story, who: Entity, th: Thread, steps: int, high: int) -> Node:
    p, q = st.pair(COLORS)
    a = st.n(st.nice(2, max(4, high // 2)))
    slots = dict(th.slots(), S=who, p=p, q=q, a=a)
    if steps == 1:
        b = st.n(st.nice(2, max(4, high // 2)))
        st.say(COLORED, n=b, **slots)
        st.event("two colours")
        return add(a, b)
    if st.chance(0.5):
        factor = st.times(st.pick((2, 2, 3, 4)))
        st.say(COLORED_TIMES, n=factor, **slots)
        second = mul(a, factor)
    else:
        shift = st.n(st.nice(2, 20))
        st.say(COLORED_MORE, n=shift, **slots)
        second = add(a, shift)
    st.event("two colours compared")
    node = add(a, second)
    return node if steps == 2 else _more_on_top(st, who, th, node, steps - 2)


def _days(st: Story, who: Entity, th: Thread, steps: int, high: int) -> Node:
    d = st.whole(0, 5)
    a = st.n(st.nice(max(2, th.frame.low // 2), max(4, high // 2)))
    slots = dict(th.slots(), S=who, d=DAYS[d], e=DAYS[d + 1], a=a)
    if steps == 1:
        b = st.n(st.nice(2, max(4, high // 2)))
        st.say(TWO_DAYS, n=b, **slots)
        st.event("two days")
        return add(a, b)
    if st.chance(0.6):
        factor = st.times(st.pick((2, 2, 3)))
        st.say(TWO_DAYS_TIMES, n=factor, **slots)
        second = mul(a, factor)
    else:
        shift = st.n(st.nice(2, 25))
        st.say(TWO_DAYS_MORE, n=shift, **slots)
        second = add(a, shift)
    st.event("two days compared")
    node = add(a, second)
    return node if steps == 2 else _more_on_top(st, who, th, node, steps - 2)


def _rate(st: Story, who: Entity, th: Thread, steps: int, high: int) -> Node:
    unit = st.pick(th.frame.per)
    each = st.n(st.whole(2, max(4, high // 6)))
    span = st.n(st.whole(2, 9))
    st.say(RATE, S=who, n=each, t=span, u=unit, us=unit + "s", **th.slots())
    st.event("rate")
    node = mul(each, span)
    return node if steps == 1 else _more_on_top(st, who, th, node, steps - 1)
