"""Error attribution: for each wrong problem the first part that went wrong, found by putting labels in place of parts.

The parts are replaced in the order in which a text becomes a program, C1 to C6, each one together with those before it.
A problem is laid to the first part after which a right reading is among the readings; where one was there from the
beginning, to the selection, and where none comes even when the whole program is given, to the execution. A problem without a
label is laid to what the label would have come of. Gold answers only score; the solver never sees one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from mycelium.evaluation.expressible import why_unwritable
from mycelium.evaluation.intervals import Proportion
from mycelium.evaluation.records import Record
from mycelium.problems import Problem
from mycelium.symbolic import answers_equal

if TYPE_CHECKING:
    from mycelium.programs import Goal, LabeledProblem
    from mycelium.solver import Solver

CLASSES = (
    "ANSWER_NOT_IN_COT",
    "TEACHER_ERROR",
    "SEGMENTATION",
    "CLASSIFICATION",
    "EXTRACTION",
    "IMPLICIT",
    "DEPENDENCY",
    "GOAL",
    "SELECTION",
    "EXECUTION",
)
PARTS = ("C1", "C2", "C3", "C4", "C5", "C6")  # those of `search`, which would load torch
CLASS_OF_PART = dict(zip(PARTS, CLASSES[2:8], strict=True))
RIGHT = "RIGHT"
BATCH = 64  # problems solved at once

Step = Callable[[int, int, str], None]


def _told(progress: Step, what: str) -> Callable[[int, int], None]:
    """Progress of one search, with what is being searched."""
    return lambda done, total: progress(done, total, what)


def _silent(done: int, total: int, what: str) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Attributed:
    """What became of one problem.

    verdict: `RIGHT` or one of `CLASSES`. best: the answer of the solver's best reading. detail: why, in words.
    right_from: the part from which on the best reading is right, `SELECTION` where a right reading was there and another was
    chosen to the end, None where it never is.
    """

    id: str
    verdict: str
    question: str = ""
    gold: str | None = None
    best: str | None = None
    detail: str = ""
    right_from: str | None = None

    def to_json(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(slots=True)
class Attribution:
    """What became of all problems; `counts` add up to their number.

    oracle: by what was replaced ("none", each part alone, "all"), right best readings of the labelled problems.
    """

    problems: list[Attributed]
    labelled: int = 0
    oracle: dict[str, Proportion] = field(default_factory=dict)

    @property
    def counts(self) -> dict[str, int]:
        found = Counter(item.verdict for item in self.problems)
        return {name: found[name] for name in (RIGHT, *CLASSES)}

    def to_json(self, examples: int = 3) -> dict[str, Any]:
        """JSON-ready: counts, shares of the wrong problems with intervals, examples of every class, the oracle table."""
        wrong = len(self.problems) - self.counts[RIGHT]
        shares = {
            name: Proportion(count, wrong).to_json() for name, count in self.counts.items() if name != RIGHT and wrong
        }
        turned = Counter(str(item.right_from) for item in self.problems if item.verdict != RIGHT)
        return {
            "n": len(self.problems),
            "labelled": self.labelled,
            "wrong": wrong,
            "counts": self.counts,
            "share_of_wrong": shares,
            "best_reading_right_from": dict(sorted(turned.items())),
            "examples": {
                name: [item.to_json() for item in self.problems if item.verdict == name][:examples] for name in CLASSES
            },
            "oracle": {name: each.to_json() for name, each in self.oracle.items()},
        }


def attribute_errors(
    solver: Solver,
    problems: Sequence[Problem],
    records: Sequence[Record],
    labels: Mapping[str, LabeledProblem],
    verdicts: Mapping[str, str] | None = None,
    progress: Step = _silent,
) -> Attribution:
    """Lay every wrong problem to the first part that went wrong.

    Args:
        problems: in the order of `records`, which say what the solver did with them.
        labels: by id, the program that solves the problem. verdicts: by id, how a teacher's chain of thought was judged
            (`judge`), for problems without a label.

    Returns:
        One `Attributed` a problem, in order; problems without gold are left out.
    """
    found: dict[str, Attributed] = {}
    open_: list[tuple[Problem, Record]] = []
    scored = [(p, r) for p, r in zip(problems, records, strict=True) if r.correct is not None]
    for problem, record in scored:
        label = labels.get(problem.id)
        if record.correct:
            found[problem.id] = _of(problem, record, RIGHT)
        elif label is None:
            verdict, detail = unlabelled_class((verdicts or {}).get(problem.id))
            found[problem.id] = _of(problem, record, verdict, detail)
        else:
            open_.append((problem, record))
    verdict_of: dict[str, tuple[str, str]] = {
        problem.id: ("SELECTION", f"reading {record.first_correct + 1} is right")
        for problem, record in open_
        if record.first_correct is not None
    }
    right_from: dict[str, str] = {}
    # Rules stand back in every search below. What comes of that alone is no fault of the part that is replaced first.
    waiting = [(p, r) for p, r in open_ if p.id not in verdict_of]
    answers = forced_answers(
        solver, [p for p, _ in waiting], [labels[p.id] for p, _ in waiting], (),
        _told(progress, "problems read by the specialists alone"),
    )  # fmt: skip
    for (problem, record), readings in zip(waiting, answers, strict=True):
        if any(answers_equal(record.gold or "", answer) for answer in readings):
            verdict_of[problem.id] = ("SELECTION", "the specialists read it right, and a rule's reading took its place")
    for place, part in enumerate(PARTS):
        waiting = [(p, r) for p, r in open_ if p.id not in verdict_of or p.id not in right_from]
        given = PARTS[: place + 1]
        answers = forced_answers(
            solver, [p for p, _ in waiting], [labels[p.id] for p, _ in waiting], given,
            _told(progress, f"problems with labels up to {part}"),
        )  # fmt: skip
        for (problem, record), readings in zip(waiting, answers, strict=True):
            right = [answers_equal(record.gold or "", answer) for answer in readings]
            if any(right):
                verdict_of.setdefault(problem.id, (CLASS_OF_PART[part], f"{part}'s label brings the right reading"))
            if right and right[0]:
                right_from.setdefault(problem.id, CLASS_OF_PART[part])
    for problem, record in open_:
        unwritable = why_unwritable(labels[problem.id], solver.vocabulary) if problem.id not in verdict_of else None
        verdict, detail = verdict_of.get(
            problem.id, ("EXECUTION", unwritable or "no reading, though the whole program is given")
        )
        found[problem.id] = _of(problem, record, verdict, detail, right_from.get(problem.id))
    return Attribution([found[problem.id] for problem, _ in scored], sum(p.id in labels for p, _ in scored))


def unlabelled_class(verdict: str | None) -> tuple[str, str]:
    """The class of a problem without a label, and why: the teacher was wrong, or what it wrote gives no program."""
    if verdict in ("wrong", "unanswered", "truncated"):
        return "TEACHER_ERROR", f"the teacher's chain of thought is {verdict}"
    said = "its solution" if verdict is None else "the teacher's right chain of thought"
    return "ANSWER_NOT_IN_COT", f"{said} gives no program that executes to the answer"


def forced_answers(
    solver: Solver,
    problems: Sequence[Problem],
    labels: Sequence[LabeledProblem],
    parts: Sequence[str],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[list[str]]:
    """The answers of the readings of each problem, the best first, with these parts replaced by their labels."""
    from mycelium.search import Forced
    from mycelium.solver import readings_of

    found: list[list[str]] = []
    for start in range(0, len(problems), BATCH):
        batch = problems[start : start + BATCH]
        given = [Forced.to(item.program, item.regions, goal_of(item), parts) for item in labels[start : start + BATCH]]
        solutions = solver.solve_many(batch, given)
        found += [[reading.answer for reading in readings_of(solution)] for solution in solutions]
        progress(len(found), len(problems))
    return found


def goal_of(label: LabeledProblem) -> Goal:
    """The goal of a label; where its own program's answer contradicts it, one that says only whether that is whole.

    Answers in LaTeX (`\\frac{1}{3}`) and the dollar signs around formulas mislead what tells the goal of a label.
    """
    from mycelium.programs import Goal, execute
    from mycelium.search import Forced

    answer = execute(label.program).answer
    if not isinstance(answer, Fraction) or not Forced(goal=label.goal).contradicts(answer):
        return label.goal
    return Goal("number", answer.denominator == 1, label.goal.question_span)


def oracle_table(
    solver: Solver,
    problems: Sequence[Problem],
    records: Sequence[Record],
    labels: Mapping[str, LabeledProblem],
    progress: Step = _silent,
    regions: Mapping[str, LabeledProblem] | None = None,
) -> dict[str, Proportion]:
    """Right best readings of the labelled problems with no part, each part alone, and all parts replaced.

    regions: by id, labels whose regions come from somewhere else, such as a teacher's JSD boundaries: one more row.
    Labels that the specialists have no words for (`why_unwritable`) are left out of one more row of all parts.
    "none" is the search of the specialists alone, as the others are: the rules stand back where something is replaced.
    """
    chosen = [(p, r) for p, r in zip(problems, records, strict=True) if p.id in labels and r.correct is not None]
    rows: list[tuple[str, tuple[str, ...], Mapping[str, LabeledProblem]]] = [("none", (), labels)]
    rows += [(f"{part} {CLASS_OF_PART[part]}", (part,), labels) for part in PARTS]
    rows.append(("all", PARTS, labels))
    writable = {p.id: labels[p.id] for p, _ in chosen if why_unwritable(labels[p.id], solver.vocabulary) is None}
    if len(writable) < len(chosen):
        rows.append(("all, of programs C1-C6 can write", PARTS, writable))
    if regions:
        rows.append(("C1 by the teacher's steps", ("C1",), regions))
    table = {}
    for name, parts, source in rows:
        asked = [(p, r) for p, r in chosen if p.id in source]
        answers = forced_answers(
            solver, [p for p, _ in asked], [source[p.id] for p, _ in asked], parts,
            _told(progress, f"problems, replaced: {name}"),
        )  # fmt: skip
        table[name] = Proportion(_right(answers, [r for _, r in asked]), len(asked))
    return table


def _right(answers: Iterable[Sequence[str]], records: Iterable[Record]) -> int:
    pairs = zip(answers, records, strict=True)
    return sum(bool(found) and answers_equal(record.gold or "", found[0]) for found, record in pairs)


def mended(first: Mapping[str, str], second: Mapping[str, str]) -> dict[str, int]:
    """Of two teachers' verdicts by id: how often each is right, and which of the first one's errors the second one mends."""
    both = sorted(set(first) & set(second))
    counts = Counter((first[name] == "right", second[name] == "right") for name in both)
    by_verdict = Counter(first[name] for name in both if first[name] != "right" and second[name] == "right")
    return {
        "n": len(both),
        "first right": counts[True, True] + counts[True, False],
        "second right": counts[True, True] + counts[False, True],
        "either right": len(both) - counts[False, False],
        **{f"mended: {verdict}": count for verdict, count in sorted(by_verdict.items())},
    }


def _of(problem: Problem, record: Record, verdict: str, detail: str = "", right_from: str | None = None) -> Attributed:
    return Attributed(problem.id, verdict, problem.text, record.gold, record.best_answer, detail, right_from)
