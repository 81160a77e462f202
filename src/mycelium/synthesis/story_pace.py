"""A pace applied to another number or time, and habits that grow by the day."""

from __future__ import annotations

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.expr import add, const, div, mul
from mycelium.synthesis.grammar import tellings
from mycelium.synthesis.lexicon import DAYS
from mycelium.synthesis.story import Ask, Redraw, Story
from mycelium.synthesis.story_time import TASKS

RATE_IN = tellings("""
{S} can {task} {n} {plural} in {t} {units}.
It {take} {S:o} {t} {units} to {task} {n} {plural}.
In {t} {units}, {S} can {task} {n} {plural}.
{S} {need} {t} {units} to {task} {n} {plural}.
Every {t} {units}, {S} can {task} {n} {plural}.
""")
ASK_RATE_MORE = tellings("""
At this rate, how many {plural} can {S} {task} in {k} {units}?
How many {plural} can {S} {task} in {k} {units}[| at the same speed]?
If {S} keeps the same pace,^ how many {plural} can {S:he} {task} in {k} {units}?
At the same [rate|speed|pace], how many {plural} can {S} {task} in {k} {units}?
In {k} {units}, how many {plural} can {S} {task}?
""")
ASK_RATE_TIME = tellings("""
At this rate, how many {units} will it take {S:o} to {task} {k} {plural}?
How many {units} does {S} need to {task} {k} {plural}[| at the same speed]?
How long would it take {S:o} to {task} {k} {plural}, in {units}?
At the same [rate|speed|pace], how many {units} will {S} need to {task} {k} {plural}?
""")
ASK_RATE_HOURS = tellings("""
How many hours will it take {S:o} to {task} {k} {plural}?
At this rate, how many hours does {S} need to {task} {k} {plural}?
At the same [rate|speed|pace], how many hours will {S} need to {task} {k} {plural}?
""")


_QUICK = (
    ("read", "pages"), ("answer", "questions"), ("pick", "apples"), ("fold", "napkins"), ("type", "lines"), ("stuff",
     "envelopes"),
    ("pack", "boxes"), ("peel", "potatoes"), ("solve", "math problems"), ("wash", "dishes"), ("make", "paper cranes"),
    ("do", "push-ups"), ("draw", "stars"), ("string", "beads"), ("stack", "cups"), ("print", "flyers"), ("sign", "cards"),
)  # fmt: skip


def tell_pace(st: Story, steps: int) -> Ask:
    """A pace told as so many in so much time, applied to another number or time."""
    st.past = False
    who = st.person()
    units = st.pick(("minutes", "minutes", "hours"))
    task, plural = st.pick(_QUICK) if units == "minutes" else st.pick(TASKS)[::2]
    rate = st.whole(2, 9)
    t_value = st.whole(2, 12)
    slots = {"S": who, "task": task, "plural": plural, "units": units}
    n, t = st.n(rate * t_value), st.n(t_value)
    st.say(RATE_IN, n=n, t=t, **slots)
    st.event("pace")
    if steps == 1:
        return Ask(div(n, t), f"How many {plural} can {who} {task} per {units[:-1]}?", "count", plural)
    if steps == 2 and st.chance(0.5):
        k = st.n(st.whole(2, 30))
        return Ask(mul(div(n, t), k), st.phrase(ASK_RATE_MORE, k=k, **slots), "count", plural)
    if steps == 2:
        k = st.n(rate * st.whole(t_value + 1, 40))
        return Ask(div(k, div(n, t)), st.phrase(ASK_RATE_TIME, k=k, **slots), "time", units)
    if units != "minutes":
        raise Redraw
    k = st.n(rate * 30 * st.whole(2, 8))
    return Ask(div(div(k, div(n, t)), const(60)), st.phrase(ASK_RATE_HOURS, k=k, **slots), "time", "hours")


GROWING = tellings("""
On {d}, {S} {do_it} {n} {things}. [Each|Every] [day after that|following day], {S} {do_it} {m} more than the day before.
{S} {do_it} {n} {things} on {d}^ and {m} more each day than the day before.
""")
DOUBLING = tellings("""
On {d}, {S} {do_it} {n} {things}. [Each|Every] following day, {S} {do_it} {f} as many as the day before.
{S} {do_it} {n} {things} on {d},^ and every day after that {S:he} {do_it} {f} as many as the day before.
""")
_DOINGS = (
    ("do", "push-ups"),
    ("do", "sit-ups"),
    ("read", "pages"),
    ("solve", "puzzles"),
    ("swim", "laps"),
    ("sell", "cookies"),
    ("learn", "new words"),
    ("make", "phone calls"),
    ("run", "laps"),
    ("do", "squats"),
)


def tell_growing(st: Story, steps: int) -> Ask:
    """Each day more than the one before, over three days: {d}, the day after, and the day after that."""
    st.past = st.chance(0.8)
    who = st.person()
    base, things = st.pick(_DOINGS)
    i = st.whole(0, 4)
    slots = {
        "S": who,
        "do_it": st.verb(base),
        "things": things,
        "d": DAYS[i],
        "b": base,
        "do": "did" if st.past else "does",
    }
    n = st.n(st.nice(3, 40))
    if st.chance(0.6):
        m = st.n(st.whole(2, 15))
        st.say(GROWING, n=n, m=m, **slots)
        second = add(n, m)
        third = add(second, m)
    else:
        f = st.times(st.pick((2, 2, 3)))
        st.say(DOUBLING, n=n, f=f, **slots)
        second = mul(n, f)
        third = mul(second, f)
    st.event("growing by the day")
    if steps == 2:
        return Ask(third, f"How many {things} {slots['do']} {who} {base} on {DAYS[i + 2]}?", "count", things)
    if f"{DAYS[i]}" not in st.sentences[-1]:
        raise Redraw
    question = f"How many {things} {slots['do']} {who} {base} in total from {DAYS[i]} to {DAYS[i + 2]}?"
    return Ask(add(n, second, third), question, "count", things)


SCHEMAS = (
    Schema("pace", tell_pace, 1, 3, 2.0),
    Schema("growing by the day", tell_growing, 2, 2, 0.7),
    Schema("growing in total", tell_growing, 4, 4, 1.0),
)
