"""One question of one story as a problem: numbers drawn, text told, program made, executed and checked."""

from __future__ import annotations

import random
from fractions import Fraction

from mycelium.errors import MyceliumError
from mycelium.programs import Program, ProgramError, execute
from mycelium.synthesis.engine.draw import drawer
from mycelium.synthesis.engine.expressions import Negative, substituted
from mycelium.synthesis.engine.faults import StoryFault
from mycelium.synthesis.engine.people import draw_people
from mycelium.synthesis.engine.pieces import told_names
from mycelium.synthesis.engine.prepare import Prepared
from mycelium.synthesis.engine.programs import plain_program, unknown_program
from mycelium.synthesis.engine.reading import reads_as_told
from mycelium.synthesis.engine.slots import NumberSlot, clock_words
from mycelium.synthesis.engine.story import Equations, Question, Sentence, WholeStory
from mycelium.synthesis.engine.styles import FOLDED, folded
from mycelium.synthesis.engine.tell import ToldText, tell
from mycelium.synthesis.engine.told import ToldProblem
from mycelium.synthesis.rows import format_answer
from mycelium.synthesis.steps import Number, PlainStep, is_whole, run_steps, tidy, with_quantities
from mycelium.synthesis.words import Item

DRAWS = 24
"""Tellings of one question that are tried."""
LARGEST = 10_000_000
OPTIONAL_SHARE = 0.5


class Unfit(MyceliumError):
    """A draw that gives no problem; `reason` says why, in the words of a checker."""

    def __init__(self, reason: str, misread: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.misread = misread


def draw_problem(ready: Prepared, rng: random.Random, problem_id: str, tries: int = DRAWS) -> ToldProblem:
    """A problem of the question.

    Raises:
        Unfit: no draw fits; the reason of the last one.
    """
    fault = Unfit("no draw was tried")
    for _ in range(tries):
        try:
            return draw_once(ready, rng, problem_id)
        except Unfit as unfit:
            fault = unfit
    raise fault


def draw_once(ready: Prepared, rng: random.Random, problem_id: str) -> ToldProblem:
    """One draw; raises Unfit where it gives no problem."""
    return problem_of(ready, *_draw_text(ready, rng), problem_id)


def problem_of(
    ready: Prepared, told: ToldText, values: dict[str, Number], things: dict[str, Item], problem_id: str
) -> ToldProblem:
    """The problem of a text that was told; raises Unfit where it is none."""
    story, question = ready.story, ready.question
    order = tuple(name for name, _ in told.placed)
    if not order:
        raise Unfit("the text tells no number")
    slots = story.numbers
    quantities = [_reading(slots.get(name), values[name]) for name in order]
    if not reads_as_told(told, quantities, ready.worded):
        raise Unfit("a number of the text is read otherwise than it was told", misread=True)
    afternoons = frozenset(name for name in ready.reads if _is_afternoon(slots.get(name), values[name]))
    steps = _steps(ready, order, afternoons)
    answer = _executed(ready, steps, quantities, values, order)
    clause_of = [_clause(told, span) for _, span in told.placed]
    regions = tuple(
        tuple(sorted({clause_of[item] for kind, item in args if kind == "q"})) or (told.question,) for _, args in steps
    )
    unit = question.unit
    if question.thing:
        unit = things[question.thing].many
    return ToldProblem(
        problem_id, told.text, _answer_text(question, answer, slots, order), tuple(quantities), steps, regions,
        question.answer_type, unit, told.question, story.topic, story.id, ready.index, order,
        _with_unknowns(ready, order, quantities, answer) if question.equations else None,
    )  # fmt: skip


def _answer_text(question: Question, answer: Number, slots: dict[str, NumberSlot], order: tuple[str, ...]) -> str:
    if question.answer_type != "clock":
        return format_answer(answer)
    halves = [slots[name].am for name in order if name in slots and slots[name].told == "clock"]
    return clock_words(answer, halves[0] if halves else "am")


def told_once(ready: Prepared, rng: random.Random) -> tuple[ToldText, list[Number]]:
    """One text and the numbers that it tells, whether or not they are read as told; raises Unfit as `draw_once`."""
    told, values, _ = _draw_text(ready, rng)
    slots = ready.story.numbers
    return told, [_reading(slots.get(name), values[name]) for name, _ in told.placed]


def _draw_text(ready: Prepared, rng: random.Random) -> tuple[ToldText, dict[str, Number], dict[str, Item]]:
    shown = tuple(
        k
        for k, sentence in enumerate(ready.story.sentences)
        if not sentence.optional or k in ready.forced or rng.random() < OPTIONAL_SHARE
    )
    values = _numbers(ready, shown, rng)
    story = ready.story
    people = draw_people(story.people, story.place, rng)
    things = {name: options[int(rng.random() * len(options))] for name, options in story.things.items()}
    sentences, asked = in_order(story, shown, rng), ready.question.pieces
    if len(sentences) > 1 and rng.random() < FOLDED:
        last = sentences[-1]
        if last.line not in ready.folds:
            ready.folds[last.line] = folded(ready.question, last, ready.reads)
        condition = ready.folds[last.line]
        if condition is not None:
            sentences, asked = sentences[:-1], condition
    told = tell(story, asked, ready.question.first, sentences, values, people, things, rng)
    return told, values, things


def _numbers(ready: Prepared, shown: tuple[int, ...], rng: random.Random) -> dict[str, Number]:
    drawing = ready.drawers.get(shown)
    if drawing is None:
        story, question = ready.story, ready.question
        used = {*ready.reads, *told_names(question.pieces)}
        for k in shown:
            used |= set(told_names(story.sentences[k].pieces))
        drawing = ready.drawers[shown] = drawer(story, used, (*story.constraints, *question.constraints), ready.checks)
    try:
        values, _ = drawing.draw(rng)
    except ZeroDivisionError:
        values = None
    if values is None:
        raise Unfit("no numbers meet the constraints")
    return values


def in_order(story: WholeStory, shown: tuple[int, ...], rng: random.Random) -> list[Sentence]:
    """The shown sentences; neighbouring movable ones in any order."""
    found: list[Sentence] = []
    moving: list[Sentence] = []
    for k in shown:
        sentence = story.sentences[k]
        if sentence.movable:
            moving.append(sentence)
            continue
        if moving:
            rng.shuffle(moving)
            found += moving
            moving = []
        found.append(sentence)
    rng.shuffle(moving)
    return found + moving


def _is_afternoon(slot: NumberSlot | None, value: Number) -> bool:
    return slot is not None and slot.told == "clock" and slot.am != "24" and value >= 13


def _reading(slot: NumberSlot | None, value: Number) -> Number:
    """What the extractor reads: hours past noon for 1:20 pm."""
    return tidy(value - 12) if _is_afternoon(slot, value) else value


def _steps(ready: Prepared, order: tuple[str, ...], afternoons: frozenset[str]) -> tuple[PlainStep, ...]:
    """The program over the told numbers. Its form depends on the order of those that it reads, not on the others."""
    expr, _ = ready.opened(order)
    reads = ready.reads
    places = [place for place, name in enumerate(order) if name in reads and order.index(name) == place]
    read = tuple([order[place] for place in places])
    key = (read, afternoons)
    steps = ready.programs.get(key)
    if steps is None:
        steps = ready.programs[key] = plain_program(expr, read, afternoons)
    if not steps:
        raise Unfit("the answer is told in the text: a program needs at least one step")
    if len(places) == len(order):
        return steps
    return with_quantities(steps, places)


def _executed(
    ready: Prepared, steps: tuple[PlainStep, ...], quantities: list[Number], values: dict[str, Number], order: tuple[str, ...]
) -> Number:  # fmt: skip
    """The answer: the program's result, which must be sensible and equal the expression worked out on its own."""
    try:
        results = run_steps(steps, quantities)
        direct = ready.opened(order)[1](values)
    except ZeroDivisionError:
        raise Unfit("a division by zero") from None
    except Negative:
        raise Unfit("a difference on the way is below 0") from None
    answer = results[-1]
    if answer != direct:
        raise Unfit(f"the program gives {answer}, its expression {direct}")
    if max(results) > LARGEST:
        raise Unfit("a result on the way is above ten million")
    if answer <= 0:
        raise Unfit("the answer is 0")
    if not is_whole(answer):
        if ready.question.answer_type == "count":
            raise Unfit(f"the answer is {answer}, and what is counted must be whole")
        if (100 * answer) % 1 and ready.question.answer_type != "clock":
            raise Unfit(f"the answer is {answer}, with more than two decimals")
    return answer


def _clause(told: ToldText, span: tuple[int, int]) -> tuple[int, int]:
    for clause in told.clauses:
        if span[0] < clause[1]:
            return clause
    return told.clauses[-1]


def _with_unknowns(ready: Prepared, order: tuple[str, ...], quantities: list[Number], answer: Number) -> Program:
    """The question's program with unknowns, executed.

    Raises:
        StoryFault: an equation names what the text does not tell, or the solution is not the answer.
    """
    equations = ready.question.equations
    assert equations is not None
    lets = ready.story.lets
    told = {*order, *equations.unknowns}
    sides = tuple((substituted(left, lets, told), substituted(right, lets, told)) for left, right in equations.sides)
    try:
        program = unknown_program(Equations(equations.unknowns, sides), order, tuple(map(Fraction, quantities)))
        found = execute(program).answer
    except KeyError as error:
        raise StoryFault(f"the equations read {error}, which the text does not tell") from None
    except ProgramError as error:
        raise StoryFault(f"the equations cannot be solved: {error}") from None
    if found != answer:
        raise StoryFault(f"the equations give {found}, the program {answer}")
    return program
