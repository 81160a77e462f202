"""Problems turned round: a number of the story is hidden, its result is given, and the hidden number is asked for.

"Tom had 20 marbles. He gave 5 to Ann. How many marbles does he have left?" becomes "Tom had some marbles. He gave 5 to
Ann. He has 15 marbles left. How many marbles did Tom have at first?". The question is made a statement
(`turned_told`), a number is hidden and asked for (`turned_hiding`), and the program is inverted (`turned_programs`); the
inverse must execute to the hidden number, and the result must tell it.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from mycelium.problems import Problem, extract_quantities
from mycelium.programs import (
    Constant,
    Goal,
    LabeledProblem,
    ProgramError,
    QuantityRef,
    execute,
    goal_of,
    step_regions,
)
from mycelium.synthesis.rows import format_answer
from mycelium.synthesis.skeletons import in_turns, new_names, new_numbers
from mycelium.synthesis.turned_clauses import Refused
from mycelium.synthesis.turned_hiding import hidings
from mycelium.synthesis.turned_programs import (
    TurnedProblem,
    goes_on_from_quotient,
    is_divided_by,
    is_one_to_one,
    multiplies_quotient,
    traced,
    undone,
    with_unknown,
)
from mycelium.synthesis.turned_told import Told, told_result
from mycelium.synthesis.turned_words import LETTERS, WAYS, Hiding
from mycelium.synthesis.words import patterns

P = patterns("turned")

_WEIGHTS = {"direct": 8, "named": 3, "letter": 1}


def turned_forms(item: LabeledProblem, reasons: Counter[str] | None = None) -> list[list[TurnedProblem]]:
    """For each quantity of a problem that can be hidden, the ways to do so; empty where there is none.

    reasons: counts why not, by question first, then by quantity.
    """
    counted = Counter() if reasons is None else reasons
    try:
        told = told_result(item)
    except Refused as refused:
        counted[str(refused)] += 1
        return []
    found = []
    for index in range(len(told.item.quantities)):
        try:
            found.append(_turned(told, index))
        except Refused as refused:
            counted[str(refused)] += 1
    return found


def _turned(told: Told, index: int) -> list[TurnedProblem]:
    """Quantity `index` of the old problem hidden in every way that its words allow.

    Raises:
        Refused: it cannot be hidden.
    """
    item, program = told.item, told.item.program
    value = item.quantities[index].value
    if index not in program.used_quantities():
        raise Refused("number: nothing reads it")
    others = [q.value for i, q in enumerate(item.quantities) if i != index]
    constants = [a.value for step in program.steps for a in step.arguments if isinstance(a, Constant)]
    if value in others or value in constants or value in told.results:
        raise Refused("number: another is equal to it")
    if _told_by_unread(item, index):
        raise Refused("number: numbers that nothing reads come to it")
    if not is_one_to_one(program, index):
        raise Refused("number: the result does not tell it")
    lots = bool(P.lots.search(told.text))
    if (
        ("$" in told.statement.text and goes_on_from_quotient(program, index, ("MUL",)))
        or ((lots or _shared_by_need(item, index)) and goes_on_from_quotient(program, index))
        or (lots and item.quantities[index].kind != "money" and multiplies_quotient(program, index))
    ):
        raise Refused("number: it is shared into lots that are bought whole")
    if is_divided_by(program, index):
        raise Refused("number: other steps go on from a division by it")
    place = index if index < told.result else index + 1
    quantity = told.quantities[place]
    if quantity.char_span[1] > told.begins:
        raise Refused("number: in the question")
    letter = next((name for name in LETTERS if not re.search(rf"\b{name}\b", told.text, re.IGNORECASE)), LETTERS[0])
    options = hidings(told.text, quantity, told.statement, letter)
    made = [problem for option in options if (problem := _asked(told, index, place, option)) is not None]
    if not made:
        raise Refused("number: its words")
    return made


def _shared_by_need(item: LabeledProblem, index: int) -> bool:
    """Whether the number is divided by what one thing takes or holds: of 56 feet at 4 a dress some may be left."""
    for _, step, touched in traced(item.program, index):
        if step.operation == "DIV" and touched[0] and isinstance(step.arguments[1], QuantityRef):
            start = item.quantities[step.arguments[1].index].char_span[0]
            if P.need.search(re.split(r"[.!?;,] ", item.problem.text[:start])[-1]):
                return True
    return False


def _told_by_unread(item: LabeledProblem, index: int) -> bool:
    """Whether two other numbers, one of them read by no step, come to this one: the label may have taken it for them."""
    used = item.program.used_quantities()
    value = item.quantities[index].value
    others = [(i, q.value) for i, q in enumerate(item.quantities) if i != index]
    return any(
        i != j and not {i, j} <= used and value in (a + b, a - b, a * b, a / b if b else value + 1)
        for i, a in others
        for j, b in others
    )


def _asked(told: Told, index: int, place: int, hiding: Hiding) -> TurnedProblem | None:
    item = told.item
    start, end = hiding.span
    text = f"{told.text[:start]}{hiding.words}{told.text[end:]} {hiding.question}"
    quantities = extract_quantities(text)
    values = [q.value for q in quantities]
    before = [q.value for q in told.quantities]
    if values != before[:place] + before[place + 1 :]:
        return None
    result = told.result - (place < told.result)
    others = [i for i in range(len(item.quantities)) if i != index]
    places = dict(zip(others, [i for i in range(len(values)) if i != result], strict=True))
    if values[result] * 100 == told.results[-1]:
        return None  # a percentage that was the result stands in the text as a share
    answer = item.quantities[index].value * hiding.times
    unknown = with_unknown(item.program, index, places, values, result, hiding.times)
    plain = undone(item.program, index, places, values, result, hiding.times)
    try:
        if execute(unknown).answer != answer or (plain is not None and execute(plain).answer != answer):
            return None
    except ProgramError:
        return None
    program = unknown if plain is None else plain
    goal = goal_of(text, answer)
    kind = hiding.answer_type
    if kind == "count" and goal.answer_type in ("measure", "time"):
        kind = goal.answer_type
    return TurnedProblem(
        problem=Problem(f"{item.problem.id}-turned-{index}-{hiding.way}", text),
        quantities=quantities,
        program=program,
        regions=step_regions(text, quantities, program),
        goal=Goal(kind, goal.whole, goal.question_span),
        gold=format_answer(answer),
        origin=f"{item.origin}, turned round",
        source=item.source,
        unknown_program=unknown,
        parent=item.problem.id,
        way=hiding.way,
    )


def in_turn(item: LabeledProblem, found: list[list[TurnedProblem]], seed: int) -> list[list[TurnedProblem]]:
    """What `turned_forms` found, shuffled by seed, what can be asked most naturally first."""
    shuffled = random.Random(f"{seed}:turned:{item.problem.id}").sample(found, len(found))
    return sorted(shuffled, key=lambda forms: min(WAYS.index(form.way) for form in forms))


def one_way(forms: Sequence[TurnedProblem], rng: random.Random) -> TurnedProblem:
    """One of the ways to hide a number, the more natural ones more often."""
    return rng.choices(forms, [_WEIGHTS[form.way] for form in forms])[0]


def turned_problems(items: Sequence[LabeledProblem], n: int, seed: int = 0) -> Iterator[TurnedProblem]:
    """At most `n` problems turned round: every number that can be hidden in turn, then with other numbers and names."""
    numbers: dict[int, int] = {}  # how many numbers of each story can be hidden

    def make(item: LabeledProblem, turn: int) -> TurnedProblem | None:
        round_, place = divmod(turn, len(items))
        rng = random.Random(f"{seed}:turned:{round_}:{item.problem.id}")
        forms: list[TurnedProblem] = []
        if round_ < numbers.get(place, round_ + 1):
            found = in_turn(item, turned_forms(item), seed)
            numbers[place] = len(found)
            forms = found[round_] if found else []
        elif numbers[place]:
            told = new_numbers(item, rng)
            told = None if told is None else new_names(told, rng) or told
            again = turned_forms(told) if told is not None else []
            forms = rng.choice(again) if again else []
        if not forms:
            return None
        chosen = one_way(forms, rng)
        return replace(chosen, problem=Problem(f"{chosen.problem.id}-{seed}-{turn + 1}", chosen.problem.text))

    return in_turns(items, n, make)
