"""Real problems asked for an earlier result, wherever the story itself gives that result a clear name.

Three kinds of sentences name a result: a comparison of two people ("Anna has twice as many marbles as Ben": how
many marbles does Anna have?), a share of a group ("40% of the students are girls": how many of the students are
girls?), and so many things at so much each in one clause. The step that reads exactly the sentence's number is the
result; other sentences, and steps that read it together with more, are left alone.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from mycelium.problems import Problem, extract_quantities, question_span
from mycelium.programs import (
    Constant,
    LabeledProblem,
    Program,
    ProgramError,
    QuantityRef,
    Step,
    execute,
    goal_of,
)
from mycelium.synthesis.rows import format_answer
from mycelium.synthesis.skeletons import in_turns, new_names, new_numbers, relabeled
from mycelium.synthesis.steps import from_plain_steps, is_arithmetic, plain_steps
from mycelium.synthesis.turned_words import FINITE
from mycelium.synthesis.words import NAMES, patterns

P = patterns("asked")


def asked_problems(items: Sequence[LabeledProblem], n: int, seed: int = 0) -> Iterator[LabeledProblem]:
    """At most `n` problems that ask for a named earlier result, with new numbers and names; the stories in turn."""

    def make(item: LabeledProblem, turn: int) -> LabeledProblem | None:
        rng = random.Random(f"{seed}:asked:{turn}:{item.problem.id}")
        # Numbers are drawn for the whole story, so that what the new question leaves unread still fits.
        retold = new_numbers(item, rng) if other_questions(item) else None
        options = other_questions(retold) if retold is not None else []
        if not options:
            return None
        changed = rng.choice(options)
        changed = new_names(changed, rng) or changed
        problem = Problem(f"{item.problem.id}-asked-{seed}-{turn + 1}", changed.problem.text)
        return replace(changed, problem=problem, origin=f"{item.origin}, asked for another result")

    return in_turns(items, n, make)


def other_questions(item: LabeledProblem) -> list[LabeledProblem]:
    """The same story with each question for an earlier result that it names clearly; often none."""
    text = item.problem.text
    start, end = question_span(text)
    if len(item.program.steps) < 2 or text[end:].strip() or not is_arithmetic(item) or "\n" in text:
        return []
    if any(quantity.char_span[1] > start for quantity in item.quantities):
        return []
    body = text[:start].rstrip()
    if not body.endswith((".", "!")):
        return []
    found = []
    for step in range(len(item.program.steps) - 1):
        makers = (_comparison, _share, _worth, _packed, _over_time)
        question = next((question for make in makers if (question := make(item, step))), None)
        if question is None:
            continue
        made = _asking(item, step, body, question)
        if made is not None:
            found.append(made)
    return found


def _asking(item: LabeledProblem, step: int, body: str, question: str) -> LabeledProblem | None:
    text = f"{body} {question}"
    quantities = tuple(quantity.value for quantity in extract_quantities(text))
    if quantities != tuple(q.value for q in item.quantities[: len(quantities)]):
        return None
    try:
        shortened = Program(item.program.steps[: step + 1], item.program.quantities).pruned()
        program = from_plain_steps(plain_steps(shortened, lambda index: ("q", index)), quantities)
        answer = execute(program).answer
    except (ProgramError, IndexError):
        return None
    if answer <= 0 or answer.denominator != 1:
        return None
    asked = replace(item, problem=Problem(item.problem.id, text), gold=format_answer(answer))
    changed = relabeled(asked, text, program, answer)
    return None if changed is None else replace(changed, goal=goal_of(text, answer))


def _direct(item: LabeledProblem, step: int) -> list[int] | None:
    """The quantities that a step reads; None when it reads anything else."""
    arguments = item.program.steps[step].arguments
    indices = [argument.index for argument in arguments if isinstance(argument, QuantityRef)]
    return indices if len(indices) == len(arguments) else None


def _around(item: LabeledProblem, index: int) -> tuple[str, str]:
    start, end = item.quantities[index].char_span
    return item.problem.text[:start], item.problem.text[end:]


def _comparison(item: LabeledProblem, step: int) -> str | None:
    """ "Anna has twice as many marbles as Ben." where the step reads Ben's number and this one alone."""
    read = _direct(item, step)
    operation = item.program.steps[step].operation
    if read is None or len(read) != 2 or operation not in ("MUL", "ADD", "SUB"):
        return None
    for index, base in (read, read[::-1]):
        before, after = _around(item, index)
        who = P.who_does.search(before)
        match = (P.as_many if operation == "MUL" else P.more_than).match(after)
        if who is None or match is None or who["who"] == match["than"]:
            continue
        of_base, behind = _around(item, base)
        told, counted = P.who_does.search(of_base), P.what_counted.match(behind)
        # The standard's number must be told of that person or group, in the same words.
        if told is None or counted is None or told["who"].lower() != match["than"].lower():
            continue
        thing = match["thing"] or P.no_last.sub("", counted[1])
        people = {who["who"], match["than"]}
        known = all(person in NAMES or person.lower().startswith("the ") for person in people)
        if known and counted[1].startswith(thing) and told["verb"] == who["verb"]:
            verb, auxiliary = FINITE[who["verb"]]
            return f"How many {thing} {auxiliary} {who['who'].replace('The ', 'the ', 1)} {verb}?"
    return None


def _packed(item: LabeledProblem, step: int) -> str | None:
    """ "There are 4 boxes with 12 pencils in each." where the step multiplies these two alone."""
    pair = _neighbours(item, step)
    group, thing = (P.with_each.match(pair[1]), P.things_each.match(pair[2])) if pair else (None, None)
    if group is None or thing is None or group["group"] == thing["thing"]:
        return None
    if not thing["each"] and "each" not in group[0]:
        return None
    same = re.compile(rf" (?:[a-z]+ )?{group['group'].split()[-1]}\b")
    if sum(bool(same.match(_around(item, i)[1])) for i in range(len(item.quantities))) > 1:
        return None  # more such groups elsewhere in the story
    if P.no_things.search(f"{group['group']} {thing['thing']}"):
        return None
    return f"How many {thing['thing']} are there in the {group['group']} altogether?"


def _over_time(item: LabeledProblem, step: int) -> str | None:
    """ "Tom reads 20 pages a day for 5 days." where the step multiplies these two alone."""
    pair = _neighbours(item, step)
    who, rate = (P.who_does.search(pair[0]), P.rate.match(pair[1])) if pair else (None, None)
    if pair is None or who is None or rate is None or who["who"] not in NAMES:
        return None
    if not re.match(rf" {rate['unit']}s(?=[.,;!])", pair[2]):
        return None
    verb, auxiliary = FINITE[who["verb"]]
    return f"How many {rate['thing']} {auxiliary} {who['who']} {verb} in that time?"


def _neighbours(item: LabeledProblem, step: int) -> tuple[str, str, str] | None:
    """Text before, between and after the two neighbouring quantities whose product the step is."""
    read = sorted(_direct(item, step) or ())
    if len(read) != 2 or item.program.steps[step].operation != "MUL" or read[1] != read[0] + 1:
        return None
    if any(item.quantities[i].kind in ("money", "percent", "fraction") for i in read):
        return None
    text = item.problem.text
    (start, end), (begin, stop) = (item.quantities[i].char_span for i in read)
    return text[:start], text[end:begin], text[stop:]


def _share(item: LabeledProblem, step: int) -> str | None:
    """ "40% of the students are girls." where the step multiplies by this share alone."""
    current: Step = item.program.steps[step]
    if current.operation != "MUL":
        return None
    for share, base in (current.arguments, current.arguments[::-1]):
        if not isinstance(share, QuantityRef) or isinstance(base, Constant):
            continue
        # The whole must be told before its share.
        last = base.index if isinstance(base, QuantityRef) else max(_cone(item.program, base.index), default=0)
        if not 0 < item.quantities[share.index].value < 1 or last > share.index:
            continue
        before, after = _around(item, share.index)
        match = P.of_the.match(after)
        if match is None or not P.sentence_start.search(before) or " and " in match["what"]:
            continue
        if match["whole"].startswith("the ") or len(NAMES & set(re.findall(r"[A-Z][a-z]+", item.problem.text))) == 1:
            return f"How many of {match['whole']} {match['are']} {match['what']}?"
    return None


def _cone(program: Program, result: int) -> set[int]:
    """The quantities on which a result depends."""
    return set(Program(program.steps[: result + 1], program.quantities).pruned().used_quantities())


def _worth(item: LabeledProblem, step: int) -> str | None:
    """ "Tom bought 3 shirts for $20 each." where the step multiplies these two alone."""
    read = sorted(_direct(item, step) or ())
    if len(read) != 2 or item.program.steps[step].operation != "MUL":
        return None
    count, price = (item.quantities[i] for i in read)
    if read[1] != read[0] + 1 or price.kind != "money" or P.price_may_change.search(item.problem.text):
        return None
    who = P.buys.search(_around(item, read[0])[0])
    thing = P.at_each.match(item.problem.text[count.char_span[1] : price.char_span[0]])
    if who is None or thing is None or not P.each.match(_around(item, read[1])[1]):
        return None
    if not isinstance(count.value, Fraction) or count.value <= 1:
        return None
    person = who["who"] if who["who"] in NAMES else who["who"].lower()
    if person not in NAMES and person not in ("he", "she"):
        return None
    auxiliary = "did" if who["verb"] in ("bought", "sold", "ordered") else "does"
    if who["verb"].startswith("s"):
        return f"How much money {auxiliary} {person} get for the {thing['thing']}?"
    return f"How much {auxiliary} {person} pay for the {thing['thing']}?"
