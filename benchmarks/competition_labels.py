"""Labels from the solutions of competition problems: yield by subject, level and kind of answer, reasons for the rest.

    python benchmarks/competition_labels.py --raw raw/math05 --write                # replayed under a real teacher
    python benchmarks/competition_labels.py --data data/math_train.jsonl --limit 500    # solutions alone, no teacher
    python benchmarks/competition_labels.py --data data/math_train.jsonl --part dev --limit 150 --seed 1
    python benchmarks/competition_labels.py --raw raw/math05 --show 40 --seed 7     # labels to be read by a person
    python benchmarks/competition_labels.py --raw raw/math05 --records out.jsonl    # what became of every text

--raw is a store of `index.jsonl` and npz shards: for every text the JSD of the completion's tokens (`KEY|jsd`), its mean
attention rows over all tokens (`KEY|rows`), and in the index the tokens' offsets. Steps are those of `mycelium trace` with its
default settings (`teacher.step_boundaries`), IAF is `signals.input_attention_fraction`. A run of `mycelium trace` is labelled
by `mycelium label --reader competition` in the same way.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import random
import re
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from cot_labels import write
from raw_store import attention_of, step_spans, stored_texts

from mycelium.evaluation import wilson_interval
from mycelium.io import write_json
from mycelium.labels import Attention, CompetitionLabel, Discarded, clause_roles, label_competition
from mycelium.labels.from_traces.competition.answers import Gold
from mycelium.labels.from_traces.competition.roles import ClauseRole
from mycelium.labels.from_traces.operations import steps_over
from mycelium.problems import CharSpan, Problem, clause_parser, is_dev, load_examples
from mycelium.programs import program_to_text
from mycelium.signals import char_spans

HOME = Path(__file__).parents[1]
RESULTS = HOME / "benchmarks" / "results" / "competition_labels.json"


@dataclass(frozen=True, slots=True)
class Text:
    """One solution with what a teacher's replay says about it."""

    id: str
    question: str
    solution: str
    gold: str
    level: str
    subject: str
    step_spans: tuple[CharSpan, ...] = ()
    attention: Attention | None = None


@dataclass
class Tally:
    """Counts for the tables."""

    groups: dict[str, Counter[str]] = field(default_factory=dict)
    labelled: dict[str, Counter[str]] = field(default_factory=dict)
    reasons: Counter[str] = field(default_factory=Counter)
    reasons_by_kind: dict[str, Counter[str]] = field(default_factory=dict)
    operations: Counter[str] = field(default_factory=Counter)
    roles: Counter[str] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)
    seen: Counter[bool] = field(default_factory=Counter)
    role_mass: dict[str, list[float]] = field(default_factory=dict)
    evidence: Counter[str] = field(default_factory=Counter)

    def add(self, text: Text, found: CompetitionLabel | Discarded, seconds: float) -> None:
        self.seconds.append(seconds)
        kind = Gold.of(text.gold).kind
        part = "dev" if is_dev(text.question) else "train"
        for name, value in (
            ("part", part), ("subject", text.subject), ("level", text.level), ("kind of answer", kind),
        ):  # fmt: skip
            if name == "part" or part == "train":
                self.groups.setdefault(name, Counter())[value] += 1
                self.labelled.setdefault(name, Counter())[value] += isinstance(found, CompetitionLabel)
        if part == "dev":
            return
        if isinstance(found, Discarded):
            self.reasons[found.reason] += 1
            self.reasons_by_kind.setdefault(kind, Counter())[found.reason] += 1
            return
        self.operations.update(step.operation for step in found.labeled.program.steps)
        self.evidence["with a formula of the problem"] += bool(found.evidence.formulas)
        self.evidence["without a number that is not the problem's"] += not found.evidence.foreign
        self.evidence["of one step"] += len(found.labeled.program.steps) == 1
        for operation in found.operations:
            self.seen.update(operation.seen or ())

    def add_roles(self, roles: Iterable[ClauseRole]) -> None:
        for item in roles:
            self.roles[item.role] += 1
            if item.mass is not None:
                self.role_mass.setdefault(item.role, []).append(item.mass)


def raw_texts(folder: Path, limit: int | None) -> Iterator[Text]:
    """The texts of a raw store, in its order."""
    for row, stored in islice(stored_texts(folder), limit):
        spans = char_spans(step_spans(row), row["completion_offsets"], len(row["completion"]))
        yield Text(
            row["id"], row["question"], row["completion"], row["answer"], row["level"], row["subject"],
            spans, attention_of(row, stored["rows"]),
        )  # fmt: skip


def plain_texts(path: Path, limit: int | None, seed: int, part: str | None = None) -> Iterator[Text]:
    """The solutions of a data file (of its dev or train part), in an order drawn with the seed."""
    examples = load_examples(path)
    random.Random(seed).shuffle(examples)
    if part is not None:
        examples = [example for example in examples if is_dev(example.text) == (part == "dev")]
    for example in examples[:limit]:
        extra = example.extra
        yield Text(
            example.id, example.text, example.solution or "", example.gold or "", str(extra.get("level")),
            str(extra.get("subject")),
        )  # fmt: skip


@cache
def _clauses() -> Any:
    return clause_parser(None)


def labelled(text: Text) -> tuple[Text, CompetitionLabel | Discarded, float, tuple[ClauseRole, ...]]:
    """One text with its label, the seconds that it took, and the roles of its clauses."""
    begin = time.perf_counter()
    found = label_competition(
        Problem(text.id, text.question), text.solution, text.gold, text.step_spans, text.attention
    )
    seconds = time.perf_counter() - begin
    roles: tuple[ClauseRole, ...] = ()
    if isinstance(found, CompetitionLabel) and not is_dev(text.question):
        stood_in = [steps_over(item.cot_span, text.step_spans) for item in found.operations if item.cot_span]
        roles = clause_roles(_clauses()(text.question), found.formulas, found.reads, text.attention, stood_in)
    return replace(text, attention=None), found, seconds, roles


def measure(texts: Iterable[Text], show: int, seed: int, records: Path | None, workers: int) -> Tally:
    tally = Tally()
    if records is not None:
        records.unlink(missing_ok=True)
    kept: list[tuple[Text, CompetitionLabel]] = []
    with multiprocessing.get_context("fork").Pool(workers) as pool:
        for text, found, seconds, roles in pool.imap(labelled, texts, chunksize=4):
            tally.add(text, found, seconds)
            if records is not None:
                with open(records, "a", encoding="utf-8") as lines:
                    lines.write(json.dumps(record(text, found)) + "\n")
            if isinstance(found, CompetitionLabel) and not is_dev(text.question):
                tally.add_roles(roles)
                kept.append((text, found))
    for text, found in random.Random(seed).sample(kept, min(show, len(kept))):
        drawing = re.compile(r"\[asy\].*?(?:\[/asy\]|$)", re.DOTALL)
        print(f"===== {text.id} {text.level}, gold {text.gold}\n{drawing.sub('[drawing]', text.question)}")
        print(f"--\n{drawing.sub('[drawing]', text.solution)}\n--\n{program_to_text(found.labeled.program)}")
    return tally


def record(text: Text, found: CompetitionLabel | Discarded) -> dict[str, Any]:
    """What became of one text, for a JSONL file."""
    row: dict[str, Any] = {"id": text.id, "level": text.level, "subject": text.subject, "gold": text.gold}
    if isinstance(found, Discarded):
        return {**row, "reason": found.reason}
    foreign = [str(value) for value in found.evidence.foreign]
    return {**row, "reason": None, "program": program_to_text(found.labeled.program), "foreign": foreign}


def document(tally: Tally, source: str) -> dict[str, Any]:
    def share(hits: int, n: int) -> dict[str, Any]:
        return {"labels": hits, "n": n, "share": hits / n, "ci95": list(wilson_interval(hits, n))}

    return {
        "source": source,
        "groups": {
            name: {value: share(tally.labelled[name][value], n) for value, n in sorted(counts.items())}
            for name, counts in tally.groups.items()
        },
        "reasons": dict(tally.reasons.most_common()),
        "reasons_by_kind": {kind: dict(counts.most_common()) for kind, counts in tally.reasons_by_kind.items()},
        "operations": dict(tally.operations.most_common()),
        "evidence": dict(tally.evidence),
        "roles": dict(tally.roles.most_common()),
        "role_mass": {role: float(np.mean(mass)) for role, mass in tally.role_mass.items()},
        "operands_seen": [tally.seen[True], tally.seen[True] + tally.seen[False]],
        "seconds": {
            "mean": float(np.mean(tally.seconds)),
            "median": float(np.median(tally.seconds)),
            "longest": max(tally.seconds),
        },
    }


def page(result: dict[str, Any]) -> str:
    """The tables as they stand in docs/labelling.md."""

    def line(name: str, row: dict[str, Any]) -> str:
        low, high = row["ci95"]
        return f"| {name} | {row['labels']:,} of {row['n']:,} | {100 * row['share']:.1f}% | {100 * low:.1f} to {100 * high:.1f} |"

    parts = result["groups"]["part"]
    out = ["| problems | labels | share | Wilson 95% |", "|---|---|---|---|"]
    out += [
        line({"train": "all of the training part", "dev": "dev part"}[name], parts[name])
        for name in ("train", "dev")
        if name in parts
    ]
    for group in ("subject", "level", "kind of answer"):
        out += [line(f"{group}: {name}", row) for name, row in result["groups"].get(group, {}).items()]
    out += ["", "| discarded because (training part) | problems |", "|---|---|"]
    out += [f"| {reason} | {count:,} |" for reason, count in result["reasons"].items()]
    n = parts["train"]["labels"] if "train" in parts else 0
    out += ["", "| labels of the training part | count |", "|---|---|"]
    out += [f"| {name} | {count:,} of {n:,} |" for name, count in result["evidence"].items()]
    common = ", ".join(f"{name} {count:,}" for name, count in list(result["operations"].items())[:16])
    out += ["", f"Rows of the operation table: {common}."]
    mass = result["role_mass"]
    roles = ", ".join(
        f"{role} {count:,}" + (f" ({100 * mass[role]:.0f}%)" if role in mass else "")
        for role, count in result["roles"].items()
    )
    out += ["", f"Roles of the clauses (in brackets the mean of a clause's largest share of one step's IAF): {roles}."]
    seen, total = result["operands_seen"]
    if total:
        low, high = wilson_interval(seen, total)
        out += [
            "",
            f"Operands that are quantities with a token among the 8 that their step reads most: {seen:,} of {total:,} "
            f"({100 * seen / total:.1f}%, {100 * low:.1f} to {100 * high:.1f}).",
        ]
    seconds = result["seconds"]
    out += [
        "",
        f"Seconds a solution: {seconds['mean']:.2f} in the mean, {seconds['median']:.2f} in the median, "
        f"{seconds['longest']:.1f} at most.",
    ]
    return "\n".join(out)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--raw", type=Path)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--limit", type=int)
    parser.add_argument("--part", choices=("train", "dev"), help="of --data")
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--records", type=Path)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    if (options.raw is None) == (options.data is None):
        parser.error("give either --raw or --data")
    texts = (
        raw_texts(options.raw, options.limit)
        if options.raw
        else plain_texts(options.data, options.limit, options.seed, options.part)
    )
    result = document(
        measure(texts, options.show, options.seed, options.records, options.workers), (options.raw or options.data).name
    )
    print(page(result))
    if options.write:
        write_json(RESULTS, result)
        write("competition", [page(result)])


if __name__ == "__main__":
    main()
