"""More stories or more draws of the same stories: what teaches specialists to read problems that nobody told them?

    python benchmarks/stories_or_draws.py --folder runs/stories-or-draws --data data/gsm8k_train.jsonl \
        --stories 60 600 6000 --draws 10000

Every arm begins at MiniLM, sees so many problems drawn from so many of the package's stories (those whose hash comes first,
so that the few are among the many), and nothing else; what it learned is measured on GSM8K dev: the loss of its
programs in nats and the share of right answers of the likeliest reading. A row `STORIESxDRAWS` an arm. Several processes may share
the work. On one CPU core 10,000 draws take about six minutes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
from importlib import resources
from pathlib import Path

from arms import run_arms

_STORY = re.compile(r"(?m)^(?=== )")


def subset(folder: Path, count: int) -> str:
    """A folder with `count` of the package's stories; "own" when that is all of them.

    The stories are ordered by the SHA-256 of their names.
    """
    files = sorted((Path(str(resources.files("mycelium"))) / "synthesis" / "stories").glob("*.story"))
    parts = {file: _STORY.split(file.read_text(encoding="utf-8")) for file in files}
    order = sorted(
        (hashlib.sha256(f"study:{item.splitlines()[0]}".encode()).hexdigest(), file.name, place)
        for file, (_, *items) in parts.items()
        for place, item in enumerate(items)
    )
    if count >= len(order):
        return "own"
    kept = {(name, place) for _, name, place in order[:count]}
    folder.mkdir(parents=True, exist_ok=True)
    for file, (head, *items) in parts.items():
        chosen = [item for place, item in enumerate(items) if (file.name, place) in kept]
        if chosen:
            (folder / file.name).write_text(head + "".join(chosen), encoding="utf-8")
    return str(folder)


def recipe_of(arm: str, seed: int, options: argparse.Namespace) -> dict[str, object]:
    """The recipe of the arm STORIESxDRAWS."""
    stories, draws = map(int, arm.split("x"))
    return {
        "kind": "specialists", "name": arm, "data_dir": str(options.data.parent), "files": [options.data.name],
        "mix": {"stories": 1.0, "gsm8k": 0, "gsm8k/prefix": 0}, "passes": 1, "seed": seed, "encoder_weights": "minilm",
        "told": draws, "told_from": subset(options.folder / f"stories-{stories}", stories), "told_seed": 20261129,
        "ema": 0.998, "threads": 1, "device": options.device,
    }  # fmt: skip


def losses(folder: Path) -> dict[str, float]:
    """By arm and seed the loss on GSM8K dev after its pass."""
    found = {}
    for file in sorted(folder.glob("*x*/metrics.jsonl")):
        rows = [json.loads(line) for line in file.read_text().splitlines()]
        found[file.parent.name] = next(row["loss/gsm8k"] for row in reversed(rows) if "loss/gsm8k" in row)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--folder", type=Path, required=True, help="where the arms lie")
    parser.add_argument("--data", type=Path, required=True, help="gsm8k_train.jsonl")
    parser.add_argument("--stories", type=int, nargs="+", default=[60, 600, 6000])
    parser.add_argument("--draws", type=int, nargs="+", default=[10_000])
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--device", default="cpu")
    options = parser.parse_args()
    run_arms(options, [f"{stories}x{draws}" for draws in options.draws for stories in options.stories], recipe_of)
    for arm, loss in losses(options.folder).items():
        print(f"{arm:20s} loss on GSM8K dev {loss:.2f} nats a program")


if __name__ == "__main__":
    main()
