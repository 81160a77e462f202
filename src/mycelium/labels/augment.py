"""More labelled problems out of one: other numbers, other names, other things, other sentence order.

Every variant is read again from its new text, its program is executed again, and it is dropped (None) when the
text would no longer say what the program computes. Trees and hand-written stories stay as they are; only what the
label explains is touched.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from mycelium.labels.labeled import LabeledProblem
from mycelium.labels.normal_form import Node, constant, normalize, quantity, rational, to_program
from mycelium.labels.synthesis.skeletons import new_names, new_numbers, relabeled
from mycelium.problems import Problem, extract_quantities
from mycelium.problems.clauses import question_span, sentence_spans
from mycelium.programs import Argument, Constant, Program, ProgramError, QuantityRef, execute

_THINGS = (
    "apples oranges pears peaches lemons bananas mangoes plums".split(),
    "pencils pens crayons markers erasers notebooks rulers folders".split(),
    "marbles stickers cards coins stamps shells beads buttons".split(),
    "cookies muffins cupcakes brownies donuts pies cakes bagels".split(),
    "roses tulips daisies lilies sunflowers orchids".split(),
    "dogs cats rabbits hamsters parrots turtles".split(),
    "shirts hats jackets sweaters scarves ties".split(),
)
_LEANS_BACK = re.compile(
    r"\b(?:he|she|they|it|his|her|hers|him|their|theirs|them|its|this|that|these|those|then|after|before|later|next|"
    r"rest|remaining|left|another|others?|same|also|again|finally|however|but|so|instead|former|latter|both|more|fewer|"
    r"twice|half|each|if|there|together|total|each)\b",
    re.IGNORECASE,
)


def program_node(program: Program) -> Node:
    """The program as one expression; shared results are equal subexpressions."""
    results: list[Node] = []

    def leaf(argument: Argument) -> Node:
        if isinstance(argument, QuantityRef):
            return quantity(argument.index)
        return constant(rational(argument)) if isinstance(argument, Constant) else results[argument.index]

    for step in program.steps:
        parts = [leaf(argument) for argument in step.arguments]
        if step.operation == "ADD":
            results.append(("sum", tuple((1, part) for part in parts)))
        elif step.operation == "SUB":
            results.append(("sum", ((1, parts[0]), (-1, parts[1]))))
        elif step.operation == "MUL":
            results.append(("prod", tuple((1, part) for part in parts)))
        elif step.operation == "DIV":
            results.append(("prod", ((1, parts[0]), (-1, parts[1]))))
        else:
            results.append(("fn", step.operation, tuple(parts)))
    return results[-1]


def _replace_words(item: LabeledProblem, mapping: dict[str, str]) -> LabeledProblem | None:
    if not mapping:
        return None
    pattern = re.compile(r"\b(" + "|".join(map(re.escape, mapping)) + r")\b")
    text = pattern.sub(lambda match: mapping[match[1]], item.problem.text)
    return relabeled(item, text, item.program, execute(item.program).answer)


def swap_things(item: LabeledProblem, rng: random.Random) -> LabeledProblem | None:
    """Other things of the same kind, singular and plural."""
    words = set(re.findall(r"\b[a-z]+\b", item.problem.text))
    mapping: dict[str, str] = {}
    for kind in _THINGS:
        regular = [
            plural for plural in kind if plural.endswith("s") and not plural.endswith(("ies", "oes", "ves"))
        ]
        present = [plural for plural in regular if plural in words]
        free = [plural for plural in regular if plural not in words and plural[:-1] not in words]
        for plural, new in zip(present, rng.sample(free, min(len(present), len(free))), strict=False):
            if (plural[0] in "aeiou") == (new[0] in "aeiou"):  # "an apple" must not become "an pear"
                mapping |= {plural: new, plural[:-1]: new[:-1]}
    return _replace_words(item, mapping)


def reorder_sentences(item: LabeledProblem, rng: random.Random) -> LabeledProblem | None:
    """Two neighbouring statements exchanged, where neither leans on what was said before it."""
    text = item.problem.text
    asked = question_span(text)
    sentences = [span for span in sentence_spans(text) if span != asked]
    free = [
        (left, right)
        for left, right in pairwise(sentences)
        if not _LEANS_BACK.search(text[slice(*right)]) and not _LEANS_BACK.search(text[slice(*left)])
    ]
    if not free:
        return None
    left, right = rng.choice(free)
    swapped = (
        text[: left[0]]
        + text[slice(*right)]
        + text[left[1] : right[0]]
        + text[slice(*left)]
        + text[right[1] :]
    )
    quantities = extract_quantities(swapped)

    def moved(position: int) -> int:
        if left[0] <= position < left[1]:
            return position + (right[1] - right[0]) + (right[0] - left[1])
        return position - (right[0] - left[0]) if right[0] <= position < right[1] else (
            position + (right[1] - right[0]) - (left[1] - left[0]) if left[1] <= position < right[0] else position
        )  # fmt: skip

    place = {each.char_span[0]: index for index, each in enumerate(quantities)}
    new_index = {index: place.get(moved(each.char_span[0])) for index, each in enumerate(item.quantities)}
    if None in new_index.values() or len(quantities) != len(item.quantities):
        return None

    def renamed(node: Node) -> Node:
        if node[0] == "q":
            return quantity(new_index[node[1]] or 0)
        if node[0] in ("sum", "prod"):
            return (node[0], tuple((sign, renamed(child)) for sign, child in node[1]))
        return ("fn", node[1], tuple(map(renamed, node[2]))) if node[0] == "fn" else node

    try:
        program = to_program(
            normalize(renamed(program_node(item.program))), tuple(q.value for q in quantities)
        )
        answer = execute(program).answer
        if answer != execute(item.program).answer:
            return None
    except ProgramError:
        return None
    return relabeled(item, swapped, program, answer)


KINDS: dict[str, Callable[[LabeledProblem, random.Random], LabeledProblem | None]] = {
    "numbers": new_numbers,
    "names": new_names,
    "things": swap_things,
    "order": reorder_sentences,
}


def variants(item: LabeledProblem, seed: int = 0) -> list[LabeledProblem]:
    """One variant of each kind that the problem allows, told apart by id and origin."""
    made = []
    for kind, change in KINDS.items():
        changed = change(item, random.Random(f"{seed}:{kind}:{item.problem.id}"))
        if changed is not None:
            problem = Problem(f"{item.problem.id}+{kind}", changed.problem.text)
            made.append(replace(changed, problem=problem, origin=f"{item.origin}+{kind}"))
    return made
