"""How counts are told: directly, by comparison, in groups, by days, colours and rates."""

from __future__ import annotations

from mycelium.synthesis.grammar import tellings

DIRECT = tellings("""
{S} {v} {n} {x}{w}.
{S} {v} {n} {x}{w}.
{S} {v} a total of {n} {x}{w}.
{S} {v} exactly {n} {x}{w}.
In all, {S} {v} {n} {x}{w}.
""")
DIRECT_ALSO = tellings("""
{S} {v} {n} {x}{w}.
{S} {v} {n} {x}.
{S}, on the other hand, {v} {n} {x}.
{S} only {v} {n} {x}.
Meanwhile, {S} {v} {n} {x}.
""")
MORE = tellings("""
{S} {v} {n} more {x} than {O:N}[| {do}].
{S} {v} {n} more {x} than {O:N} {do}{w}.
{S} {v} {n} more than {O:N}[| {do}].
{S} {v} {n} more {x} than the number [that|] {O} {v}.
Compared to {O:N}, {S} {v} {n} more {x}.
The number of {x} {S} {v} is {n} more than the number {O} {v}.
{O} {v} {n} fewer {x} than {S:N}[| {do}].
{S} {v} as many {x} as {O:N} plus {n} more.
{S}, on the other hand, {v} {n} more {x} than {O:N}.
{S} {v} {n} more {x} when compared to {O:N}.
{O} {v} {n} less {x} than {S:N}[| {do}].
{S} actually {v} {n} more {x} than {O:N}[| {do}].
""")
FEWER = tellings("""
{S} {v} {n} fewer {x} than {O:N}[| {do}].
{S} {v} {n} less {x} than {O:N}[| {do}].
{S} {v} {n} fewer than {O:N}[| {do}].
{O} {v} {n} more {x} than {S:N}[| {do}].
The number of {x} {S} {v} is {n} less than the number {O} {v}.
{S} {v} {n} fewer {x} than the number [that|] {O} {v}.
{S} only {v} {n} fewer {x} than {O:N}[| {do}].
Compared to {O:N}, {S} {v} {n} fewer {x}.
{S}, on the other hand, {v} {n} fewer {x} than {O:N}.
""")
TIMES = tellings("""
{S} {v} {n} as many {x} as {O:N}[| {do}].
{S} {v} {n} as many {x} as {O:N} {do}{w}.
{S} {v} {n} as many as {O:N}[| {do}].
{S} {v} {n} the number of {x} [that|] {O} {v}.
{S} {v} {n} the amount of {x} [that|] {O} {do}.
The number of {x} {S} {v} is {n} the number {O} {v}.
{S}, on the other hand, {v} {n} as many {x} as {O:N}.
Compared to {O:N}, {S} {v} {n} as many {x}.
{S} {v} {n} as many {x} when compared to {O:N}.
""")
TIMES_MORE = tellings("""
{S} {v} {m} more than {n} as many {x} as {O:N}[| {do}].
{S} {v} {m} more than {n} the number of {x} [that|] {O} {v}.
{S} {v} {n} as many {x} as {O:N}, plus {m} more.
The number of {x} {S} {v} is {m} more than {n} the number {O} {v}.
{S} {v} {m} {x} more than {n} the number {O} {v}.
{S} {v} {m} more {x} than {n} what {O:N} {v}.
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
{S} {v} {m} fewer {x} than {n} what {O:N} {v}.
{S} {v} {m} {x} less than {n} the number {O} {v}.
""")
GROUPS = tellings("""
{S} {v} {g} {c} of {x}{w}. Each {c:1} {hold} {n} {x}.
{S} {v} {g} {c} of {x}{w},^ and each {c:1} {have} {n} {x}[ in it|].
{S} {v} {g} {c} of {x}{w} with {n} {x} in each[ {c:1}|].
{S} {v} {g} {c} with {n} {x} [each|in each {c:1}|in each of them]{w}.
{S} {v} {g} {c} of {n} {x}[| each]{w}.
{S} {v} {g} {c} of {x}{w}. There {be_pl} {n} {x} in [each|every] {c:1}.
{S} {v} {x}{w} in {g} {c}. [Each|Every] {c:1} {contain} {n} {x}.
{S} {v} {g} {c} of {x}{w},^ each containing {n} {x}.
{S} {v} {g} {c} of {x}{w},^ with each {c:1} having {n} {x}.
{S} {v} {g} {c} of {x}{w} and each one {have} {n} {x} in it.
""")
HELD_GROUPS = tellings("""
{S} {keep} {S:his} {x} in {g} {c}. [Each|Every] {c:1} {hold} {n} {x}.
{S} {have} {g} {c} of {x}. There {be_pl} {n} {x} in each {c:1}.
{S} {have} {g} {c}[, each with| with| that each hold] {n} {x}.
{S} {have} {g} {c} filled with {x}. Each {c:1} {hold} {n} {x}.
{S} {have} {g} {c} containing {n} {x} each.
Inside each of {S:p} {g} {c},^ there {be_pl} {n} {x}.
""")
DOZENS = tellings("""
{S} {v} {n} {z} {x}{w}.
{S} {v} [a total of |]{n} {z} {x}{w}.
{S} {v} exactly {n} {z} {x}{w}.
In all, {S} {v} {n} {z} {x}{w}.
""")
COLORED = tellings("""
{S} {v} {a} {p} {x} and {n} {q} {x}{w}.
{S} {v} {a} {p} {x} and {n} {q} [ones|{x}]{w}.
{S} {v} both {p} and {q} {x}{w}:^ {a} {p} and {n} {q}.
{S} {v} some {p} {x} and some {q} {x}{w}. There {be_pl} {a} {p} {x} and {n} {q} [ones|{x}].
Of the {x} {S} {v}{w}, {a} {be_pl} {p} and {n} {be_pl} {q}.
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
{S} {v} {a} {x} on the first day and {n} {x} on the second day.
{S} {v} {a} {x} yesterday and {n} {x} today.
During the first week, {S} {v} {a} {x}. During the second week, {S} {v} {n} {x}.
""")
TWO_DAYS_TIMES = tellings("""
{S} {v} {a} {x} on {d} and {n} as many on {e}.
On {d}, {S} {v} {a} {x}. On {e}, {S} {v} {n} as many [{x} as|as] on {d}.
{S} {v} {a} {x} on {d}. The next day, {S} {v} {n} that number.
{S} {v} {a} {x} in the morning and {n} as many in the afternoon.
{S} {v} {a} {x} on the first day and {n} as many on the second day.
During the first week, {S} {v} {a} {x}. The second week, {S:he} {v} {n} as many.
{S} {v} {a} {x} yesterday and {n} as many today.
""")
TWO_DAYS_MORE = tellings("""
{S} {v} {a} {x} on {d} and {n} more than that on {e}.
On {d}, {S} {v} {a} {x}. On {e}, {S} {v} {n} more {x} than on {d}.
{S} {v} {a} {x} on the first day and {n} more than that on the second day.
{S} {v} {a} {x} yesterday. Today, {S:he} {v} {n} more than yesterday.
""")
RATE = tellings("""
{S} {v} {n} {x} [every|each|per] {u} for {t} {us}.
For {t} {us}, {S} {v} {n} {x} [every|each|per] {u}.
{S} {v} {n} {x} [each|every] {u}[| that {S:he} worked]. {S:he} did this for {t} {us}.
In each of the {t} {us}, {S} {v} {n} {x}.
Every {u}, {S} {v} {n} {x}. {S:he} did so for {t} {us}.
{S} {v} {n} {x} [a|per] {u} over a period of {t} {us}.
Over the course of {t} {us}, {S} {v} {n} {x} each {u}.
""")
MORE_LOOSE = tellings("""
{S} also {v} {n} [other|loose|extra|additional] {x}.
[In addition|Besides those|On top of that], {S} {v} {n} more {x}.
There {be_pl} also {n} [loose|extra|single] {x}.
There {be_pl} {n} [other|more] {x} that {be_pl} not packed.
Apart from those, {S} {v} {n} {x}.
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
