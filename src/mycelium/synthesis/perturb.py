"""Changes that should not change whether a problem is solved: for measuring robustness on labelled problems.

`same story, new numbers` is `skeletons.new_numbers`; here are larger numbers, an unread number, and sentences in
another order. Each gives a labelled problem with its program, regions and answer brought up to date, or None when
the text does not allow the change.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from itertools import pairwise

from mycelium.problems import extract_quantities, sentence_spans
from mycelium.programs import LabeledProblem, execute
from mycelium.synthesis.skeletons import new_names, new_numbers, new_things, relabeled
from mycelium.synthesis.steps import from_plain_steps, is_arithmetic, plain_steps
from mycelium.synthesis.words import NAMES, Lines, patterns, unread_lines

P = patterns("perturb")

Perturbation = Callable[[LabeledProblem, random.Random], LabeledProblem | None]

UNREAD, UNREAD_NAMED = unread_lines("measured")


def _leans_back(sentence: str) -> bool:
    """Whether a sentence needs what was said before it: by its words, or by a pronoun for nobody it names."""
    if P.depends.search(sentence):
        return True
    pronoun = P.pronoun.search(sentence)
    if pronoun is None:
        return False
    named = [match[0] for match in P.named.finditer(sentence, 0, pronoun.start())]
    return not any(name in NAMES for name in named)


def larger_numbers(item: LabeledProblem, rng: random.Random, scale: int = 10) -> LabeledProblem | None:
    """The same story with counts and money about `scale` times as large."""
    return new_numbers(item, rng, scale)


def unread_number(
    item: LabeledProblem, rng: random.Random, plain: Lines = UNREAD, about: Lines = UNREAD_NAMED
) -> LabeledProblem | None:
    """The same story with one more sentence whose number nothing reads.

    `plain`, `about`: the sentences to choose from, without and with `{name}`. Training takes others than these.
    """
    text = item.problem.text
    spans = sentence_spans(text)
    if len(spans) < 2:
        return None
    named = [name for name in P.named.findall(text) if name in NAMES]
    lines = about if named and rng.random() < 0.6 else plain
    if re.search(r"\b(?:old|older|younger|ages?)\b", text):
        lines = tuple(line for line in lines if "old" not in line[0])
    line, low, high = rng.choice(lines)
    sentence = line.format(n=rng.randint(low, high), name=named[0] if named else "")
    # Not before a pronoun, which would then mean somebody or something else.
    places = [a[1] for a, b in pairwise(spans) if not P.pronoun.match(text[slice(*b)])]
    if not places:
        return None
    place = rng.choice(places)
    changed = f"{text[:place]} {sentence}{text[place:]}"
    inside = (place, place + 1 + len(sentence))
    order = [i for i, q in enumerate(extract_quantities(changed)) if not inside[0] <= q.char_span[0] < inside[1]]
    if len(order) != len(item.quantities):
        return None
    return _renumbered(item, changed, dict(enumerate(order)))


def other_order(item: LabeledProblem, rng: random.Random) -> LabeledProblem | None:
    """The same story with its independent sentences in another order; the question stays at the end."""
    text = item.problem.text
    spans = sentence_spans(text)
    free = [i for i, (a, b) in enumerate(spans[:-1]) if not _leans_back(text[a:b])]
    # A sentence may only move when nothing after it leans on it.
    free = [i for i in free if i + 1 == len(spans) - 1 or i + 1 in free]
    if len(free) < 2:
        return None
    targets = free[:]
    while targets == free:
        rng.shuffle(targets)
    order = list(range(len(spans)))
    for place, source in zip(free, targets, strict=True):
        order[place] = source
    changed = " ".join(text[slice(*spans[i])] for i in order)
    owners = [
        next((i for i, (a, b) in enumerate(spans) if a <= q.char_span[0] < b), len(spans)) for q in item.quantities
    ]
    old = sorted(range(len(owners)), key=lambda i: (order.index(owners[i]) if owners[i] in order else len(order), i))
    return _renumbered(item, changed, {index: place for place, index in enumerate(old)})


PERTURBATIONS: dict[str, Perturbation] = {
    "numbers": new_numbers,
    "names": new_names,
    "things": new_things,
    "larger": larger_numbers,
    "unread": unread_number,
    "order": other_order,
}


def _renumbered(item: LabeledProblem, text: str, places: dict[int, int]) -> LabeledProblem | None:
    """`item` told by `text`, where quantity i of the old text is quantity `places[i]` of the new one."""
    quantities = tuple(quantity.value for quantity in extract_quantities(text))
    if any(quantities[new : new + 1] != (item.quantities[old].value,) for old, new in places.items()):
        return None

    if not is_arithmetic(item):
        return None
    steps = plain_steps(item.program, lambda index: ("q", places[index]))
    program = from_plain_steps(steps, quantities)
    answer = execute(program).answer
    if answer != execute(item.program).answer:
        return None
    return relabeled(item, text, program, answer)
