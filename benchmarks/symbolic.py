"""The figures of docs/symbolic.md: answer checking, refused input, reading of answers, Track 1.

    python benchmarks/symbolic.py pairs                        # the collected answer pairs: accuracy and speed
    python benchmarks/symbolic.py math-verify                  # the same pairs, side by side with math-verify
    python benchmarks/symbolic.py mixed                        # 1,000 expressions, 5% of them to be refused
    python benchmarks/symbolic.py answers --data FILE.jsonl    # how many `answer`s are read, and read back when printed
    python benchmarks/symbolic.py track1 --data FILE.jsonl     # Track 1 on the dev split of a training file

Each prints one JSON object. One core is enough; put `taskset -c 0` in front to be sure.
"""

from __future__ import annotations

import argparse
import json
import platform
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from mycelium.evaluation import wilson_interval
from mycelium.io import read_objects
from mycelium.problems import is_dev
from mycelium.symbolic import SymbolicError, WorkerPool, calculate, check_answers, parse, to_latex, to_plain

DATA = Path(__file__).parents[1] / "tests" / "data"


def rows_of(path: Path) -> list[dict[str, Any]]:
    return list(read_objects(path))


def rate(correct: int, total: int) -> dict[str, Any]:
    low, high = wilson_interval(correct, total)
    return {
        "correct": correct,
        "n": total,
        "rate": round(correct / max(total, 1), 4),
        "ci95": [round(low, 4), round(high, 4)],
    }


def pairs() -> dict[str, Any]:
    """Accuracy on the pairs; speed of a batch of 10 times as many; the same verdicts from 8 threads."""
    rows = rows_of(DATA / "check_pairs.jsonl")
    with WorkerPool() as pool:
        check_answers(r"\sin^2 x + \cos^2 x", "1", pool)  # starts the worker
        start = time.perf_counter()
        verdicts = [check_answers(row["gold"], row["pred"], pool) for row in rows]
        wall = time.perf_counter() - start
        seconds = sorted(verdict.seconds for verdict in verdicts)
        with ThreadPoolExecutor(8) as threads:
            again = list(threads.map(lambda row: check_answers(row["gold"], row["pred"], pool).equal, rows))
    pairs_of = list(zip(rows, verdicts, strict=True))
    return {
        **rate(sum(v.equal == row["equal"] for row, v in pairs_of), len(rows)),
        "false_equal": [row["id"] for row, v in pairs_of if v.equal and not row["equal"]],
        "false_different": [row["id"] for row, v in pairs_of if not v.equal and row["equal"]],
        "pairs_per_second": round(len(rows) / wall),
        "p50_ms": round(1000 * seconds[len(seconds) // 2], 3),
        "p99_ms": round(1000 * seconds[int(0.99 * len(seconds))], 3),
        "max_ms": round(1000 * seconds[-1], 3),
        "threads_agree": again == [verdict.equal for verdict in verdicts],
    }


def math_verify() -> dict[str, Any]:
    """Pairs a second of `check` and of math-verify, by turns in pieces of 65 pairs, both warm and without any memory."""
    import logging

    import math_verify as other

    logging.disable(logging.CRITICAL)  # math-verify reports its own timeouts

    def says(row: dict[str, Any]) -> bool:
        texts = [text if "$" in text.replace("\\$", "") else f"${text}$" for text in (row["gold"], row["pred"])]
        read = [other.parse(text, parsing_timeout=5) for text in texts]
        return bool(other.verify(*read, timeout_seconds=5))

    rows = rows_of(DATA / "check_pairs.jsonl")
    found: dict[str, list[bool]] = {"mycelium": [], "math_verify": []}
    seconds = dict.fromkeys(found, 0.0)
    with WorkerPool() as pool:
        judges = {"mycelium": lambda row: check_answers(row["gold"], row["pred"], pool).equal, "math_verify": says}
        for judge in judges.values():
            judge({"gold": r"\sin^2 x + \cos^2 x", "pred": "1"})
        started = pool.started
        for place in range(0, len(rows), 65):
            for name, judge in judges.items():
                start = time.perf_counter()
                found[name] += [judge(row) for row in rows[place : place + 65]]
                seconds[name] += time.perf_counter() - start
        workers = pool.started - started
    return {
        name: {
            **rate(sum(said == row["equal"] for said, row in zip(found[name], rows, strict=True)), len(rows)),
            "false_equal": sum(said and not row["equal"] for said, row in zip(found[name], rows, strict=True)),
            "pairs_per_second": round(len(rows) / seconds[name], 1),
        }
        for name in found
    } | {"times_as_fast": round(seconds["math_verify"] / seconds["mycelium"], 1), "more_workers_started": workers}


def mixed() -> dict[str, Any]:
    """950 expressions with known values, and 50 between them that are to be refused, each for another reason."""
    refused = [
        "2^200000",
        "x.size",
        "double(2)",
        "0/0",
        "((((",
        "log(0)",
        "'x'",
        "x[0]",
        "tan(pi/2)",
        "1/(sqrt(2)^2-2)",
    ]
    others = [
        ("1/3+{n}", "{m}/3"),
        ("sqrt({n})*sqrt({n})", "{n}"),
        ("{n}!/{n}!", "1"),
        ("sin(pi/6)+{n}-{n}", "1/2"),
    ]
    right = reported = 0
    start = time.perf_counter()
    with WorkerPool() as pool:
        for n in range(1, 1001):
            if n % 20 == 0:
                reported += calculate(refused[n // 20 % len(refused)], pool=pool).status == "error"
            else:
                text, value = others[n % 4]
                result = calculate(text.format(n=n), pool=pool)
                reported += 1
                right += result.value == value.format(n=n, m=3 * n + 1)
    return {
        "n": 1000,
        "reported": reported,
        "others_right": right,
        "of": 950,
        "seconds": round(time.perf_counter() - start, 1),
    }


def answers(data: Path) -> dict[str, Any]:
    """Share of the answers of a file that the grammar reads, and whose print reads back as an equal tree."""
    texts = [row["answer"] for row in rows_of(data)]
    read, back = 0, 0
    for text in texts:
        try:
            node = parse(text)
            read += 1
            back += parse(to_latex(node)) == node and parse(to_plain(node)) == node
        except SymbolicError:
            continue
    return {"read": rate(read, len(texts)), "printed_and_read_back": rate(back, read)}


def track1(data: Path, limit: int | None) -> dict[str, Any]:
    """Track 1 on the dev split: refusals count as wrong; precision is among the answered ones."""
    from mycelium.solver import solve_track1

    rows = [row for row in rows_of(data) if is_dev(row["question"])][:limit]
    groups: dict[str, dict[str, list[int]]] = {
        "subject": defaultdict(lambda: [0, 0]),
        "level": defaultdict(lambda: [0, 0]),
    }
    answered = correct = 0
    seconds = []
    for row in rows:
        result = solve_track1(row["question"])
        seconds.append(result.seconds)
        good = result.answer is not None and check_answers(row["answer"], result.answer).equal
        answered += result.answer is not None
        correct += good
        for name, counts in groups.items():
            counts[row[name] or "?"][0] += good
            counts[row[name] or "?"][1] += 1
    return {
        "accuracy": rate(correct, len(rows)),
        "precision_when_answered": rate(correct, answered),
        **{
            f"by_{name}": {key: rate(*counts) for key, counts in sorted(table.items())}
            for name, table in groups.items()
        },
        "mean_seconds": round(sum(seconds) / max(len(seconds), 1), 4),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("what", choices=["pairs", "math-verify", "mixed", "answers", "track1"])
    parser.add_argument("--data", type=Path)
    parser.add_argument("--limit", type=int)
    options = parser.parse_args()
    if options.what in ("answers", "track1"):
        if options.data is None:
            parser.error(f"{options.what} needs --data, a JSONL file with `question` and `answer`")
        report = answers(options.data) if options.what == "answers" else track1(options.data, options.limit)
    else:
        report = {"pairs": pairs, "math-verify": math_verify, "mixed": mixed}[options.what]()
    print(json.dumps({"machine": platform.processor() or platform.machine(), **report}, indent=2))


if __name__ == "__main__":
    main()
