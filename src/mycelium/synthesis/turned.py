"""Problems turned round: a number of the story is hidden, its result is given, and the hidden number is asked for.

"Tom had 20 marbles. He gave 5 to Ann. How many marbles does he have left?" becomes "Tom had some marbles. He gave 5 to
Ann. He has 15 marbles left. How many marbles did Tom have at first?". The question is made a statement
(`turned_results`), a number is hidden and asked for (`turned_hiding`), and the program is inverted (`turned_programs`);
the inverse must execute to the hidden number, and the result must tell it.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from mycelium.problems import Problem, Quantity, extract_quantities, parse_number
from mycelium.programs import (
    Constant,
    Goal,
    LabeledProblem,
    Program,
    ProgramError,
    QuantityRef,
    execute,
    goal_of,
    step_regions,
)
from mycelium.synthesis.plain import is_arithmetic
from mycelium.synthesis.rows import format_answer
from mycelium.synthesis.skeletons import new_names, new_numbers, relabeled, tells_a_result
from mycelium.synthesis.turned_hiding import LETTERS, WAYS, Hiding, hidings
from mycelium.synthesis.turned_programs import (
    PLAIN,
    TurnedProblem,
    is_divided_by,
    is_one_to_one,
    is_priced_quotient,
    undone,
    with_unknown,
)
from mycelium.synthesis.turned_results import Refused, Statement, shown, state_result
from mycelium.synthesis.turned_words import FINITE, LENGTHS, WEIGHTS

_WEIGHTS = {"direct": 8, "named": 3, "letter": 1}
_CONTINUOUS = frozenset(
    (*LENGTHS, *WEIGHTS, "seconds", "minutes", "hours", "gallons", "cups", "liters", "acres", "calories")
)
_WHOLE_ONES = re.compile(
    r"\b(?:needs?|needed|must|should|has to|have to|had to|can|could|able|fills?|filled|buys?|bought|orders?|ordered|requires?|required|"
    r"takes?|took|makes?|made|uses?|used|will|would|lasts?)\b",
    re.IGNORECASE,
)
_NOT_STORIES = re.compile(
    r"\n|(?-i:\bi\b)|\b(?!had\b|that\b)([a-z]+) \1\b|\bround(?:ed)? (?:to|up|down)|nearest|\bapproximately\b|\bestimate",
    re.IGNORECASE,
)


def tidied(text: str) -> str:
    """A text without the traces of tokenising: "$ 5.0 , he" is "$5, he".

    >>> tidied("Tom has $ 6.0 . he 's glad , is n't he ?")
    "Tom has $6. He's glad, isn't he?"
    """
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r" (?=[.,?!;:%])", "", text)
    text = re.sub(r" (?=(?:'s|n't|'re|'ll|'d|'ve)\b)|(?<=\$) (?=\d)", "", text)
    text = re.sub(r"(?<=\d)\.0(?![\d%])", "", text)
    return re.sub(r"(?<=[.?!] )[a-z]", lambda match: match[0].upper(), text)


def turned_forms(item: LabeledProblem, reasons: Counter[str] | None = None) -> list[list[TurnedProblem]]:
    """For each quantity of a problem that can be hidden, the ways to do so; empty where there is none.

    reasons: counts why not, by question first, then by quantity.
    """
    counted = Counter() if reasons is None else reasons
    try:
        told = _told(item)
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


@dataclass(frozen=True, slots=True)
class _Told:
    """A problem with its question told as a result: the whole text, where the result is, where its sentence begins."""

    item: LabeledProblem
    text: str
    statement: Statement
    begins: int
    quantities: tuple[Quantity, ...]  # of `text`
    result: int  # the index of the result among them


def _told(item: LabeledProblem) -> _Told:
    if item.problem.text[:1].islower():
        raise Refused("text: lower case")
    text = tidied(item.problem.text)
    if _NOT_STORIES.search(text):
        raise Refused("text: rounding, lines, or slips of the pen")
    if not is_arithmetic(item) or any(step.operation not in PLAIN for step in item.program.steps):
        raise Refused("program: no plain arithmetic")
    value = execute(item.program).answer
    if not isinstance(value, Fraction) or value != parse_number(item.gold):
        raise Refused("program: its result is rounded")
    clean = relabeled(item, text, item.program, value)
    if clean is None:
        raise Refused("text: its numbers read otherwise")
    start, end = clean.goal.question_span
    if text[end:].strip():
        raise Refused("question: not at the end")
    if tells_a_result(clean, clean.program.used_quantities()):
        raise Refused("text: a number that nothing reads tells a result")
    statement = state_result(text, (start, end), value)
    if clean.program.steps[-1].operation == "DIV" and _may_be_rounded(statement):
        raise Refused("result: a share that could be rounded in the telling")
    money = "$\0" in statement.text
    number = shown(value, money)
    if number is None or value <= 0 or (value == 1 and not money):
        raise Refused("result: not shown as a number of things")
    if (
        value.denominator != 1
        and not money
        and statement.noun
        and not re.search(
            r"hours|miles|pounds|cups|gallons|kilometers|liters|ounces|feet|meters|minutes|inches|yards|days|weeks",
            statement.text,
        )
    ):
        raise Refused("result: not shown as a number of things")
    prefix = statement.prefix
    if re.match(r"if\b", prefix, re.IGNORECASE) and prefix.endswith(","):
        prefix = _as_sentence(prefix, statement.text)
    told = _in_total(statement, text[:start], clean.program)
    if not prefix or prefix.endswith("."):
        told = told[0].upper() + told[1:]
    body = text[:start].rstrip()
    if body and not body.endswith((".", "!", "?", '"', "”")):
        raise Refused("text: the question follows no sentence")
    if re.search(r"(?:^|[.!?] )If [^,.]*\.?$", body):
        raise Refused("text: the question follows no sentence")
    head = " ".join(part for part in (body, prefix) if part)
    begins = len(head) + bool(head)
    full = f"{head} {told}" if head else told
    place = full.index("\0")
    full = full.replace("\0", number)
    quantities = extract_quantities(full)
    result = next((i for i, q in enumerate(quantities) if q.char_span[0] <= place < q.char_span[1]), None)
    values = [q.value for q in quantities]
    if result is None or quantities[result].value not in (value, value / 100):
        raise Refused("text: its numbers read otherwise")
    if values[:result] + values[result + 1 :] != [q.value for q in clean.quantities]:
        raise Refused("text: its numbers read otherwise")
    return _Told(clean, full, statement, begins, tuple(quantities), result)


def _may_be_rounded(statement: Statement) -> bool:
    """Whether other numbers could come to the same told quotient: "He needs 3 boxes" is true of 13 to 18 things."""
    told = statement.text
    if "$" in told or "%" in told or statement.noun in _CONTINUOUS or re.search(r"\b(?:each|per|average)\b", told):
        return False
    return bool(_WHOLE_ONES.search(told))


def _in_total(statement: Statement, body: str, program: Program) -> str:
    """The statement, with "in total" where it sums up what the story told with the same verb: "He bought 22 fish"."""
    told = statement.text
    forms = [form for form, (base, _) in FINITE.items() if base == statement.verb]
    plain = re.search(rf"(?:\0 [a-z' -]*{re.escape(statement.noun)}|\$\0)\.$" if statement.noun else r"\$\0\.$", told)
    if (
        program.steps[-1].operation != "ADD"
        or not plain
        or not forms
        or re.search(r"\b(?:more|total|altogether|all)\b", f"{statement.prefix} {told}", re.IGNORECASE)
    ):
        return told
    return f"{told[:-1]} in total." if re.search(rf"\b(?:{'|'.join(forms)})\b", body) else told


def _as_sentence(prefix: str, told: str) -> str:
    """ "If each apple costs $2," as "Each apple costs $2."; kept where the result only follows from it ("will")."""
    clause = prefix[2:].rstrip(",").strip()
    if re.search(r"\b(?:will|would|could|can|must|should)\b", told):
        return prefix
    if re.search(r"\b(?:if|whether|were to|would|should)\b|(?<!,) then\b", clause):
        raise Refused("question: what stands before it")
    return f"{clause[0].upper()}{clause[1:]}."


def _turned(told: _Told, index: int) -> list[TurnedProblem]:
    """Quantity `index` of the old problem hidden in every way that its words allow.

    Raises:
        Refused: it cannot be hidden.
    """
    item, program = told.item, told.item.program
    value = item.quantities[index].value
    reads = sum(a == QuantityRef(index) for step in program.steps for a in step.arguments)
    if reads == 0:
        raise Refused("number: nothing reads it")
    others = [q.value for i, q in enumerate(item.quantities) if i != index]
    constants = [a.value for step in program.steps for a in step.arguments if isinstance(a, Constant)]
    results = execute(program).values
    if value in others or value in constants or value in results:
        raise Refused("number: another is equal to it")
    if _told_by_unread(item, index):
        raise Refused("number: numbers that nothing reads come to it")
    if not is_one_to_one(program, index):
        raise Refused("number: the result does not tell it")
    if "$" in told.statement.text and is_priced_quotient(program, index):
        raise Refused("number: it is shared into lots that are bought whole")
    if is_divided_by(program, index):
        raise Refused("number: other steps go on from a division by it")
    place = index if index < told.result else index + 1
    quantity = told.quantities[place]
    if quantity.char_span[1] > told.begins:
        raise Refused("number: in the question")
    letter = next((name for name in LETTERS if not re.search(rf"\b{name}\b", told.text, re.IGNORECASE)), LETTERS[0])
    made: list[TurnedProblem] = []
    for option in hidings(told.text, quantity, told.statement, letter):
        problem = _asked(told, index, place, option)
        if problem is not None:
            made.append(problem)
    if not made:
        raise Refused("number: its words")
    return made


def _told_by_unread(item: LabeledProblem, index: int) -> bool:
    """Whether two other numbers, one of them read by no step, come to this one: the label may have taken it for them."""
    used = item.program.used_quantities()
    value = item.quantities[index].value
    others = [(i, q.value) for i, q in enumerate(item.quantities) if i != index]
    for i, a in others:
        for j, b in others:
            if i != j and not {i, j} <= used and value in (a + b, a - b, a * b, a / b if b else value + 1):
                return True
    return False


def _asked(told: _Told, index: int, place: int, hiding: Hiding) -> TurnedProblem | None:
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
    # A percentage that was the result stands in the text as a share.
    scale = Fraction(100) if values[result] * 100 == execute(item.program).answer else Fraction(1)
    if scale != 1:
        return None
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
    made = idle = turn = 0
    while made < n and items and idle < 2 * len(items):
        item, round_ = items[turn % len(items)], turn // len(items)
        turn += 1
        found = in_turn(item, turned_forms(item), seed)
        rng = random.Random(f"{seed}:turned:{round_}:{item.problem.id}")
        if round_ < len(found):
            forms = found[round_]
        else:
            told = new_numbers(item, rng) if found else None
            told = None if told is None else new_names(told, rng) or told
            again = turned_forms(told) if told is not None else []
            forms = rng.choice(again) if again else []
        if not forms:
            idle += 1
            continue
        chosen = one_way(forms, rng)
        yield replace(chosen, problem=Problem(f"{chosen.problem.id}-{seed}-{turn}", chosen.problem.text))
        made += 1
        idle = 0
