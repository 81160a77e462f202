"""What can be solved, by kind of problem: the tables and the examples of docs/abilities.md.

    python benchmarks/abilities.py                                # own problems only: a clean clone is enough
    python benchmarks/abilities.py --data data --write            # also the dev splits of data/; keep all figures
    python benchmarks/abilities.py --write                        # measure the own problems again, keep the other figures
    python benchmarks/abilities.py --records FOLDER --write       # score FOLDER/NAME.records.jsonl of `mycelium eval DATA
                                                                  # --split dev --records FILE` instead of solving again
    python benchmarks/abilities.py --page                         # measure nothing: put the kept figures into the page

`--write` keeps the figures in benchmarks/results/abilities.json and the tables in docs/abilities.md, between marks. The
folder's files are those of `mycelium data`. Gold answers are read only to score. One core: 4 minutes with the dev splits.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from marked import remade

ROOT = Path(__file__).parents[1]
OWN = ROOT / "tests" / "data"
RESULTS = ROOT / "benchmarks" / "results" / "abilities.json"
PAGE = ROOT / "docs" / "abilities.md"

USUALLY, SELDOM = 0.65, 0.35
"""Kinds with at least this share right are called usual; with less than that share, seldom."""

TOPICS = {
    "counting and comparing": "K.CC.C.7 4.NF.A.2",
    "plus and minus up to 20": "K.NBT.A.1 K.OA.A.4 K.OA.A.5 1.OA.A.1 1.OA.A.2 1.OA.D.8",
    "plus and minus up to 1,000": "2.NBT.B.5 2.NBT.B.6 2.NBT.B.7 2.OA.A.1 3.NBT.A.2",
    "plus and minus beyond 1,000": "4.NBT.B.4",
    "lengths and coins": "2.MD.B.5 2.MD.C.8",
    "times and divided by up to 100": "3.OA.A.3 3.OA.A.4 3.OA.C.7",
    "times and divided by, large numbers": "4.NBT.B.5 4.NBT.B.6 5.NBT.B.5 5.NBT.B.6 6.NS.B.2",
    "several operations": "3.OA.D.8 4.OA.A.3 5.OA.A.1",
    "decimals": "4.MD.A.2-decimal 5.NBT.B.7 6.NS.B.3 7.NS.A.1-decimal 7.NS.A.3-decimal",
    "fractions": "4.MD.A.2-fraction 5.NF.A.1 5.NF.A.2 5.NF.B.4 7.NS.A.1-fraction 7.NS.A.2 7.NS.A.3-fraction",
    "perimeter and area": "3.MD.D.8-polygon 3.MD.D.8-quadrilateral 3.MD.D.8-triangle 4.MD.A.3",
    "factor pairs": "4.OA.B.4",
    "powers and roots": "6.EE.A.1 8.EE.A.2",
    "one equation": "6.EE.B.7 8.EE.C.7",
    "two equations": "8.EE.C.8",
}
"""Groups of the Common Core standards of MathCAMPS."""

SCHOOL = {"SVAMP's training set": "svamp_train_mawps_asdiv", "AllArith": "allarith", "ParaMAWPS": "paramawps"}

EXAMPLES = {
    "Right": [
        "Tim had 50 dollars. He bought 3 shirts at 11 dollars each. How much money has he left?",
        "6 oranges cost 3 dollars. What do 10 oranges cost, in dollars?",
        "If $f(x) = 2x + 1$, what is $f(f(3))$?",
    ],
    "Marked as a guess, and wrong": [
        "Ravi has 3 more stickers than Ana and 5 fewer than Ben. Ben has 20. How many has Ana?",
        "A rope of 24 m is cut so that one piece is three times the other. How long is the shorter piece?",
    ],
    "Marked as a guess, and right": [
        "18 of 24 pupils can swim. What percent of the pupils can swim?",
        "Lia got the marks 8, 7, 9 and 10. What is her mean mark?",
    ],
    "Refused": [
        "Jin bought a pen and a book and paid with 20 dollars. How much change did he get?",
        "Lena has 24 stickers. She gives 9 of them to her cousin.",
    ],
    "Wrong, and not marked": [
        "The 3 cats of Mr Lund eat 2 cans a day. How many cans do they eat in 7 days?",
    ],
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, help="folder with the data sets, as `mycelium data` prepares them")
    parser.add_argument(
        "--records", type=Path, help="folder with NAME.records.jsonl of earlier evaluations of dev splits"
    )
    parser.add_argument("--write", action="store_true", help="keep the figures and renew the page")
    parser.add_argument("--page", action="store_true", help="renew the page from the kept figures, without measuring")
    options = parser.parse_args()
    results = kept()
    if not options.page:
        measured = Measured(options.data, options.records)
        results |= own(measured) | (dev_splits(measured) if options.data or options.records else {})
    if options.write:
        RESULTS.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if options.write or options.page:
        PAGE.write_text(renewed(PAGE.read_text(encoding="utf-8"), results), encoding="utf-8")
    print("\n\n".join(f"{name}\n\n{block}" for name, block in blocks(results).items()))


def kept() -> dict[str, Any]:
    return json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}


# Measuring


class Measured:
    """Scores of a data set: from records where they are kept, else by the shipped solver."""

    def __init__(self, data: Path | None, records: Path | None) -> None:
        from mycelium.solver import Solver

        self.solver = Solver.load()
        self._data, self._records = data, records

    def own(self) -> list[Any]:
        return self._scores("abilities", OWN, None)

    def dev(self, name: str) -> list[Any]:
        return self._scores(name, self._data, "dev")

    def _scores(self, name: str, folder: Path | None, split: str | None) -> list[Any]:
        from mycelium.evaluation import Score, evaluate, iter_records, score
        from mycelium.problems import load_examples

        print(name, file=sys.stderr, flush=True)
        if self._records and (path := self._records / f"{name}.records.jsonl").exists():
            return [Score.of(score(record)) for record in iter_records(path)]
        if folder is None:
            raise SystemExit(f"got no records of {name}; give --data too.")
        return list(evaluate(self.solver, load_examples(folder / f"{name}.jsonl", split)).scores)


def own(measured: Measured) -> dict[str, Any]:
    """The problems that were written for the page; they need no download."""
    solver = measured.solver
    return {
        "everyday": groups(measured.own()),
        "without_answer": {
            "written for this page": statuses(solver, OWN / "abilities_without_answer.jsonl"),
            "`lacks_a_fact.jsonl` (half of them guided the rules)": statuses(solver, OWN / "lacks_a_fact.jsonl"),
        },
        "check": checked(OWN / "abilities_check.jsonl"),
        "calc": calculated(OWN / "abilities_calc.jsonl"),
        "examples": {heading: [transcript(solver, text) for text in texts] for heading, texts in EXAMPLES.items()},
    }


def dev_splits(measured: Measured) -> dict[str, Any]:
    """The dev splits, each grouped by what its rows tell."""
    topic_of = {standard: topic for topic, standards in TOPICS.items() for standard in standards.split()}
    gsm8k, camps, competition = measured.dev("gsm8k_train"), measured.dev("mathcamps"), measured.dev("math_train")
    school = {name: measured.dev(file) for name, file in SCHOOL.items()}
    return {
        "gsm8k": groups(gsm8k, lambda score: steps_of(score, 7)),
        "school": {name: groups(each, lambda score: steps_of(score, 3)) for name, each in school.items()},
        "mathcamps": groups(camps, lambda score: topic_of.get(score.subject, "other")),
        "math": groups(competition, lambda score: score.subject),
        "math_levels": groups(competition, lambda score: score.level),
    }


def steps_of(score: Any, most: int) -> str:
    if score.n_steps is None:
        return "unknown"
    n = min(score.n_steps, most)
    return f"{n}{' or more' if n == most else ''} step{'s' if n > 1 else ''}"


def groups(every: list[Any], key: Callable[[Any], str | None] = lambda score: score.kind) -> dict[str, Any]:
    """One group a kind, and all of them together under "all"."""
    from mycelium.evaluation import summarize

    by = summarize([replace(score, kind=key(score)) for score in every])["by_kind"]
    return {**by, "all": summarize([replace(score, kind="all") for score in every])["by_kind"]["all"]}


def statuses(solver: Any, path: Path) -> dict[str, int]:
    """How questions that have no answer were met; to refuse is right."""
    from mycelium.io import read_objects

    outcomes = [solution.status for solution in solver.solve_many([row["question"] for row in read_objects(path)])]
    return {"n": len(outcomes), **{name: outcomes.count(name) for name in ("refused", "guess", "answered")}}


def checked(path: Path) -> dict[str, Any]:
    from mycelium.io import read_objects
    from mycelium.symbolic import check_answers

    table: dict[str, dict[str, int]] = {}
    for row in read_objects(path):
        verdict = check_answers(row["gold"], row["pred"])
        for name in (row["kind"], "all"):
            counts = table.setdefault(name, dict.fromkeys(("n", "correct", "false_equal", "false_different"), 0))
            counts["n"] += 1
            counts["correct"] += verdict.equal == row["equal"]
            counts["false_equal"] += verdict.equal and not row["equal"]
            counts["false_different"] += row["equal"] and not verdict.equal
    return with_all_last(table)


def calculated(path: Path) -> dict[str, Any]:
    from mycelium.io import read_objects
    from mycelium.symbolic import answers_equal, calculate

    table: dict[str, dict[str, int]] = {}
    for row in read_objects(path):
        result = calculate(row["input"], row["form"])
        right = result.value is not None and answers_equal(row["value"], result.value)
        for name in (row["kind"], "all"):
            counts = table.setdefault(name, dict.fromkeys(("n", "correct", "other_value", "error"), 0))
            counts["n"] += 1
            counts["correct"] += right
            counts["other_value"] += result.value is not None and not right
            counts["error"] += result.value is None
    return with_all_last(table)


def with_all_last(table: dict[str, Any]) -> dict[str, Any]:
    everything = table.pop("all")
    return {**table, "all": everything}


def transcript(solver: Any, question: str) -> dict[str, Any]:
    """What `mycelium solve` prints, without the question that it repeats and the time that it took."""
    from mycelium.viewer import solution_lines

    solution = solver.solve(question)
    printed = "\n".join(str(line) for line in solution_lines(question, solution)).removeprefix(question)
    printed = re.sub(r",? ?\d+ ms\)", ")", printed).replace("   ()", "")
    lines = [line.rstrip() for line in printed.strip("\n").split("\n")]
    return {"question": question, "status": solution.status, "answer": solution.answer, "output": lines}


# Writing the page


def blocks(results: dict[str, Any]) -> dict[str, str]:
    """The parts of the page that are made of figures, by the name in their marks."""
    made = {
        "minute": list(minute(results)),
        "everyday": best_first(results["everyday"], "everyday kind"),
        "without_answer": without_answer(results["without_answer"]),
        "examples": list(examples(results["examples"])),
        "check": counted(results["check"], "pairs of answers", ["false_equal", "false_different"]),
        "calc": counted(results["calc"], "expressions", ["other_value", "error"]),
    }
    if "gsm8k" in results:
        made["gsm8k"] = table(results["gsm8k"], "GSM8K, calculations needed")
        made["school"] = [line for name, each in results["school"].items() for line in [*table(each, name), ""]][:-1]
        made["mathcamps"] = best_first(results["mathcamps"], "MathCAMPS, group of standards")
        made["math"] = best_first(results["math"], "MATH, subject")
        made["math_levels"] = table(results["math_levels"], "MATH, level")
    return {name: "\n".join(lines) for name, lines in made.items()}


def minute(results: dict[str, Any]) -> Iterator[str]:
    """Three lists of everyday kinds, the competition problems, and what an answer without a mark is worth."""
    everyday = results["everyday"]
    kinds = {name: group["accuracy"] for name, group in in_order(everyday).items() if name != "all"}
    for heading, chosen in (
        ("Usually right", [name for name, share in kinds.items() if share >= USUALLY]),
        ("Right about half the time", [name for name, share in kinds.items() if SELDOM <= share < USUALLY]),
        ("Seldom right", [name for name, share in kinds.items() if share < SELDOM]),
    ):
        yield f"- **{heading}**: {'; '.join(chosen)}."
    if "gsm8k" in results:
        stories = {name: f"{group['accuracy']:.0%}" for name, group in results["gsm8k"].items()}
        yield (
            f"- **Long stories** (GSM8K): {stories['all']} right, {stories['2 steps']} of those with two calculations, "
            f"{stories['3 steps']} with three, {stories['5 steps']} with five."
        )
        best, *_, worst = [name for name in in_order(results["math"]) if name != "all"]
        shares = {name: f"{group['accuracy']:.0%}" for name, group in results["math"].items()}
        yield (
            f"- **Competition problems** (MATH): {shares['all']} right, from {shares[best]} in {best} to {shares[worst]} "
            f"in {worst}."
        )
    answered, lacking = everyday["all"], results["without_answer"]["written for this page"]
    yield (
        f"- **An answer without a mark** was right on {answered['accuracy_when_answered']:.0%} of the everyday problems "
        f"that got one ({answered['answered']} of {answered['n']}). A guess is often wrong: look at its program."
    )
    yield (
        f"- **A question that has no answer** was refused {lacking['refused']} times of {lacking['n']}, and answered "
        f"without a mark {lacking['answered']} times."
    )


def in_order(found: dict[str, Any]) -> dict[str, Any]:
    """Best first, `all` at the end."""
    return dict(sorted(found.items(), key=lambda item: (item[0] == "all", -(item[1]["accuracy"] or 0), item[0])))


def best_first(found: dict[str, Any], heading: str) -> list[str]:
    return table(in_order(found), heading)


def table(found: dict[str, Any], heading: str) -> list[str]:
    from mycelium.viewer import group_table

    return group_table(found, heading)


def without_answer(found: dict[str, dict[str, int]]) -> list[str]:
    lines = [
        "| questions without an answer | n | refused | guesses | answered without a mark |",
        "|---|---|---|---|---|",
    ]
    return lines + [
        f"| {name} | {c['n']} | {c['refused']} | {c['guess']} | {c['answered']} |" for name, c in found.items()
    ]


def counted(found: dict[str, dict[str, int]], heading: str, faults: list[str]) -> list[str]:
    from mycelium.evaluation import Proportion

    columns = [heading, "n", "right", "95% interval", *(fault.replace("_", " ") for fault in faults)]
    lines = ["| " + " | ".join(columns) + " |", "|---" * len(columns) + "|"]
    for name, counts in found.items():
        low, high = Proportion(counts["correct"], counts["n"]).ci95 or (0, 1)
        cells = [name, counts["n"], f"{counts['correct'] / counts['n']:.1%}", f"{low:.1%} to {high:.1%}"]
        lines.append("| " + " | ".join(str(cell) for cell in [*cells, *(counts[fault] for fault in faults)]) + " |")
    return lines


def examples(found: dict[str, list[dict[str, Any]]]) -> Iterator[str]:
    for heading, cases in found.items():
        yield f"**{heading}**"
        yield ""
        for case in cases:
            yield from ("```console", f"$ mycelium solve '{case['question']}'", *case["output"], "```", "")


def renewed(page: str, results: dict[str, Any]) -> str:
    """The page with every marked part made again."""
    return remade(page, blocks(results))


if __name__ == "__main__":
    main()
