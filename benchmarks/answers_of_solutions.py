"""Gold against what `mycelium check` takes for the answer of each annotated solution, for the training part of a file.

    python benchmarks/answers_of_solutions.py data/math_train.jsonl
    python benchmarks/answers_of_solutions.py data/math_train.jsonl --part dev

An annotated solution ends in its gold answer, so that every pair should be equal. What is not is listed with its reason.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from mycelium.evaluation import wilson_interval
from mycelium.problems import is_dev, load_examples
from mycelium.symbolic import check_answers, final_answer


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--part", choices=("train", "dev"), default="train")
    options = parser.parse_args()
    equal = n = 0
    for example in load_examples(options.data):
        if not example.solution or not example.gold or is_dev(example.text) != (options.part == "dev"):
            continue
        n += 1
        verdict = check_answers(example.gold, example.solution)
        equal += verdict.equal
        if not verdict.equal:
            found = final_answer(example.solution)
            print(json.dumps({"id": example.id, "gold": example.gold, "answer": found.text, "reason": verdict.reason}))
    low, high = wilson_interval(equal, n)
    print(f"{equal:,} of {n:,} equal ({100 * equal / n:.1f}%, {100 * low:.1f} to {100 * high:.1f})")


if __name__ == "__main__":
    main()
