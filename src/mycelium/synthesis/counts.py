"""How many things somebody has: told directly, or through somebody else's, groups, days, rates, colours, shares.

`count` spends a number of steps on one count; every expansion calls it again for what it refers to, so
"Ann has 3 more than Ben, who has twice as many as Cal" comes out of two draws.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from mycelium.synthesis.counts_tellings import (
    COLORED,
    COLORED_MORE,
    COLORED_TIMES,
    COMBINED,
    COMBINED_TIMES,
    DIRECT,
    DIRECT_ALSO,
    DOZENS,
    FEWER,
    GROUPS,
    HELD_GROUPS,
    MORE,
    MORE_GROUPS,
    MORE_LOOSE,
    PERCENT_FEWER,
    PERCENT_MORE,
    RATE,
    TIMES,
    TIMES_FEWER,
    TIMES_MORE,
    TWO_DAYS,
    TWO_DAYS_MORE,
    TWO_DAYS_TIMES,
)
from mycelium.synthesis.expr import Node, add, mul, sub
from mycelium.synthesis.grammar import Entity, Item
from mycelium.synthesis.lexicon import COLORS, DAYS
from mycelium.synthesis.lexicon_things import CONTAINERS, FRAMES, THINGS, Frame
from mycelium.synthesis.story import Redraw, Story


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


def count(st: Story, who: Entity, th: Thread, steps: int, high: int = 0) -> Node:
    """Tell how many things `who` has, using exactly `steps` operations, and return the count."""
    high = high or th.frame.high
    later, st.past = (
        st.past,
        th.frame.do == "did",
    )  # a count is told in its frame's tense, what follows in the story's
    node = _direct(st, who, th, high) if steps <= 0 else _expanded(st, who, th, steps, high)
    st.past = later
    if not isinstance(node.value, int) or not 2 <= node.value <= 40 * high:
        raise Redraw
    th.known.append((who, node))
    return node


def container_for(st: Story, x: Item, kind: str) -> Item:
    """What holds things of a kind; never "a bag of gift bags"."""
    return st.pick([c for c in CONTAINERS[kind] if c.one not in x.one])


_SOLD_IN = frozenset(
    (
        "box",
        "pack",
        "case",
        "crate",
        "bag",
        "package",
        "basket",
        "tray",
        "bouquet",
        "jar",
        "bunch",
        "set",
        "tin",
    )
)


def _holder(st: Story, th: Thread) -> Item:
    """A container in which the thread's things come, or in which a shop sells them."""
    for _ in range(8):
        holder = container_for(st, th.x, th.kind)
        if th.frame.keeps and th.frame.v not in ("bought", "ordered", "received", "brought") or holder.one in _SOLD_IN:
            return holder
    raise Redraw


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
        share = st.pct(st.percent_of(value))
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
        part = st.times(st.share_of(value) if st.chance(0.3) else Fraction(1, st.divisor(value, 2, 4)))
        st.event("fraction as many")
        return st.phrase(TIMES, n=part, **slots), mul(base, part)
    factor = st.times(st.pick((2, 2, 2, 3, 3, 4, 5, 6)) if value <= 80 else st.pick((2, 2, 3)))
    st.event("times as many")
    return st.phrase(TIMES, n=factor, **slots), mul(base, factor)


def _grouped(st: Story, who: Entity, th: Thread, steps: int, high: int) -> Node:
    """Boxes of things; with more steps, some further things or two kinds of boxes."""
    slots = dict(th.slots(), S=who, c=_holder(st, th))
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


def _more_on_top(st: Story, who: Entity, th: Thread, node: Node, steps: int) -> Node:
    slots = dict(th.slots(), S=who, c=_holder(st, th))
    loose = False
    while steps > 0:
        if steps >= 2 and (loose or st.chance(0.6)):
            groups, each = st.n(st.whole(2, 8)), st.n(st.whole(2, 15))
            st.say(MORE_GROUPS if th.frame.keeps else MORE_GROUPS[:2], g=groups, n=each, **slots)
            node = add(node, mul(groups, each))
            steps -= 2
            st.event("more groups")
        else:
            if loose:
                raise Redraw
            loose = True
            extra = st.n(st.nice(2, 30))
            st.say(MORE_LOOSE if th.frame.keeps else MORE_LOOSE[:2], n=extra, **slots)
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
