"""A second amount beside a first: told outright, or as more, fewer, times, a fraction of the first.

Many stories need "adults and children", "Monday and Tuesday", "the first and the second shelf". A schema gives
one pool of tellings for each way; `relate` picks a way that costs the wanted number of operations.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from mycelium.synthesis.expr import Node, add, mul, sub
from mycelium.synthesis.grammar import Tellings, tellings
from mycelium.synthesis.story import Redraw, Story

Pools = dict[str, Tellings]


def pools(**texts: str) -> Pools:
    """Compile one pool for each way: direct, more, fewer, times, part, times_more, times_fewer."""
    return {way: tellings(text) for way, text in texts.items()}


def relate(
    st: Story,
    ways: Pools,
    base: Node,
    cost: int,
    low: int = 2,
    high: int = 60,
    money: bool = False,
    **slots: Any,
) -> Node:
    """Say one telling in which the second amount is `{n}` (and `{m}` for the shift of the two-step ways)."""
    value = base.value
    number = st.usd if money else st.n
    if cost == 0:
        node = number(st.nice(low, high))
        st.say(ways["direct"], n=node, **slots)
        return node
    options = [
        w
        for w in (("times_more", "times_fewer") if cost == 2 else ("more", "fewer", "times", "times", "part"))
        if w in ways
    ]
    way = st.pick(options)
    if way == "more":
        shift = number(st.nice(2, max(3, int(value))))
        st.say(ways[way], n=shift, **slots)
        node = add(base, shift)
    elif way == "fewer":
        shift = number(st.nice(2, max(1, int(value) - 2)))
        st.say(ways[way], n=shift, **slots)
        node = sub(base, shift)
    elif way == "part":
        part = st.times(Fraction(1, st.divisor(value, 2, 5)) if st.chance(0.75) else st.share_of(value))
        st.say(ways[way], n=part, **slots)
        node = mul(base, part)
    else:
        factor = st.times(st.pick((2, 2, 2, 3, 3, 4, 5)))
        if way == "times":
            st.say(ways[way], n=factor, **slots)
            node = mul(base, factor)
        else:
            shift = number(st.whole(2, max(3, min(20, int(value)))))
            st.say(ways[way], n=factor, m=shift, **slots)
            node = (add if way == "times_more" else sub)(mul(base, factor), shift)
    if not isinstance(node.value, int) or node.value < 1:
        raise Redraw
    st.event(f"related: {way}")
    return node
