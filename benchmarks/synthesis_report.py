"""How problems of stories compare with real ones: steps, operations, length, vocabulary, patterns, duplicates.

    python benchmarks/synthesis_report.py REAL.jsonl [--n 20000] [--seed 11] [--stories own] [--missing 0]

REAL holds labelled problems (rows of `mycelium label` or `mycelium generate`). Nothing is written.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from mycelium.programs import LabeledProblem
from mycelium.synthesis import STORY_PARTS, DrawTally, load_stories, read_labeled, story_problems

_TOKEN = re.compile(r"[a-z']+|\d[\d,.]*|[^\sa-z\d]")


def tokens(text: str) -> list[str]:
    """Lower-case words and signs; every number is "0"."""
    return ["0" if token[0].isdigit() else token for token in _TOKEN.findall(text.lower())]


def pattern(item: LabeledProblem) -> str:
    """Operations and wiring of a program, without its numbers: "MUL q q; ADD q r0"."""
    return "; ".join(
        f"{step.operation} "
        + " ".join(type(a).__name__[0] + (str(a.index) if type(a).__name__[0] == "R" else "") for a in step.arguments)
        for step in item.program.steps
    )


def summary(items: Sequence[LabeledProblem]) -> dict[str, object]:
    lengths = sorted(len(tokens(item.problem.text)) for item in items)
    steps = Counter(len(item.program.steps) for item in items)
    operations = Counter(step.operation for item in items for step in item.program.steps)
    total = sum(operations.values())
    return {
        "n": len(items),
        "tokens_median": lengths[len(lengths) // 2],
        "tokens_p90": lengths[len(lengths) * 9 // 10],
        "vocabulary": len({token for item in items for token in tokens(item.problem.text)}),
        "steps": {k: round(v / len(items), 3) for k, v in sorted(steps.items())},
        "operations": {k: round(v / total, 3) for k, v in operations.most_common()},
        "patterns": len({pattern(item) for item in items}),
    }


def coverage(real: Counter[object], made: Counter[object]) -> float:
    """Share of the occurrences in `real` whose kind occurs in `made`."""
    return sum(count for kind, count in real.items() if kind in made) / max(1, sum(real.values()))


def told_apart(real: Sequence[str], learned: Sequence[str], other: Sequence[str]) -> dict[str, float]:
    """Accuracy of naive Bayes over words and word pairs; 0.5 is indistinguishable.

    It learns from one half of the real texts and as many made ones, and is tested on the other half and on made texts of
    stories that it has not seen: nobody tells a real problem twice either.
    """

    def features(text: str) -> set[object]:
        words = tokens(text)
        return {*words, *pairwise(words)}

    size = min(len(real) // 2, len(learned), len(other))
    counts = [Counter(f for text in side[:size] for f in features(text)) for side in (real, learned)]
    right = []
    for label, side in enumerate((real[-size:], other[:size])):
        scores = (sum(math.log((counts[0][f] + 0.5) / (counts[1][f] + 0.5)) for f in features(text)) for text in side)
        right.append(sum((score > 0) == (label == 0) for score in scores))
    return {"accuracy": round(sum(right) / (2 * size), 3), "n": 2 * size, "real": round(right[0] / size, 3)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("real")
    parser.add_argument("--n", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--stories", default="own", help="a story file or folder, a registered name, or `own`")
    parser.add_argument("--missing", type=int, default=0, help="so many words, pairs and patterns that are not made")
    arguments = parser.parse_args()
    real = list(read_labeled(arguments.real))
    stories = load_stories(arguments.stories)
    tally = DrawTally()
    began = time.process_time()
    problems = list(story_problems(stories, arguments.n, arguments.seed, parts=STORY_PARTS, tally=tally))
    seconds = time.process_time() - began
    random.Random(1).shuffle(stories)
    halves = [list(story_problems(part, len(real) // 2, 7)) for part in (stories[::2], stories[1::2])]
    mixed = [item.problem.text for item in real]
    random.Random(2).shuffle(mixed)
    apart = told_apart(mixed, *([problem.question for problem in half] for half in halves))
    made = [problem.labeled() for problem in problems]
    texts = [[item.problem.text for item in side] for side in (real, made)]
    unigrams = [Counter(t for text in side for t in tokens(text)) for side in texts]
    bigrams = [Counter(pair for text in side for pair in pairwise(tokens(text))) for side in texts]
    patterns = [Counter(map(pattern, side)) for side in (real, made)]
    shapes = Counter(re.sub(r"\b0\b", "", " ".join(t for t in tokens(text))) for text in texts[1])
    report = {
        "real": summary(real),
        "generated": summary(made),
        "word_coverage": round(coverage(unigrams[0], unigrams[1]), 3),
        "bigram_coverage": round(coverage(bigrams[0], bigrams[1]), 3),
        "pattern_coverage": round(coverage(patterns[0], patterns[1]), 3),
        "same_text_but_for_numbers": round(1 - len(shapes) / len(made), 4),
        "told_apart_by_naive_bayes": apart,
        "redrawn": tally.redrawn,
        "reread_as_other_numbers": tally.misread,
        "problems_per_cpu_second": round(arguments.n / seconds),
        "stories": len({problem.story for problem in problems}),
        "questions": len({(problem.story, problem.asked) for problem in problems}),
    }
    if arguments.missing:
        for name, counts in (("words", unigrams), ("pairs", bigrams), ("patterns", patterns)):
            lacking = Counter({kind: count for kind, count in counts[0].items() if kind not in counts[1]})
            report[f"missing_{name}"] = [
                [" ".join(kind) if isinstance(kind, tuple) else kind, count]
                for kind, count in lacking.most_common(arguments.missing)
            ]
    json.dump(report, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
