"""The data sets that the README, the pages and the recipes name: what each is, where it comes from, how to know it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mycelium.io import file_sha256, write_rows
from mycelium.problems.datasets import HUB, ReadGold, iter_data
from mycelium.problems.problem import BadRow, Example

DATA_FOLDER = Path("data")
"""Where `mycelium data` puts files, and where commands of the pages and the recipes look for them."""


@dataclass(frozen=True, slots=True)
class KnownData:
    """One file of the figures.

    hub: name under which `datasets` loads it, if it does. rows, questions: of the file behind the figures; `questions`
    is the SHA-256 of its questions (stripped, sorted, joined by newlines), which does not depend on ids or other fields.
    """

    name: str
    what: str
    licence: str
    rows: int
    questions: str
    hub: str | None = None

    @property
    def path(self) -> Path:
        return DATA_FOLDER / f"{self.name}.jsonl"

    @property
    def fetch(self) -> str:
        """What to fetch where there is no network or no name on the hub."""
        if self.hub:
            return f"https://huggingface.co/datasets/{HUB[self.hub].hub_id}"
        return f"the file that {self.what} published"


KNOWN_DATA: dict[str, KnownData] = {
    each.name: each
    for each in (
        KnownData("gsm8k_train", "GSM8K, training set (Cobbe et al. 2021)", "MIT", 7473,
                  "a3db9f4ac401a5d80e5bb5a48fa54022c34a652485b5399c64d1777898ba585f", "gsm8k"),
        KnownData("gsm8k_train_programs", "programs for GSM8K's training set (Jie et al. 2023)", "none stated", 7433,
                  "8c3fee6f217760624df6b5c88bbdccd8dca6ce56ca6bb78d2f7bbd6571332a52"),
        KnownData("math_train", "MATH, training set (Hendrycks et al. 2021)", "MIT", 7441,
                  "834ccfdc4bac5792c753c000d4e177c20d43accb9fcaf2d03a04e6413741b958"),
        KnownData("svamp_train_mawps_asdiv", "SVAMP, training set (Patel et al. 2021)", "MIT", 1640,
                  "d55b1b78f5931a43b35950ec4defad92954d565b66d123e0b6c642bf572fe745"),
        KnownData("allarith", "AllArith (Roy and Roth 2017)", "MIT", 1101,
                  "b65e085e5514f7f22a31c3c97d74c45b882524da02487ff1e2fa5206e6c988e5"),
        KnownData("paramawps", "ParaMAWPS (Raiyan et al. 2023)", "MIT", 2986,
                  "e5b39425ef25561df3e57b5607716b935e1a825071830d24f24a0e6b9c600411"),
        KnownData("mathcamps", "MathCAMPS (Mishra et al. 2024)", "MIT", 3886,
                  "b274e024163c8b2181c8fde12e08bc25e9cee628dcd60bf3ff2dab0c9226170a"),
        KnownData("mathqa_dev", "MathQA, dev set (Amini et al. 2019)", "Apache-2.0", 3755,
                  "2c816be0544293ac82ff0618ee144252a43d54670d869272f57d500488778719"),
        KnownData("mathqa_gain_train", "MathQA, category gain, in LILA (Mishra et al. 2022)", "Apache-2.0 / CC BY 4.0",
                  2959, "a1a1ff3d14f17150eabce43619410f151b180c3fc0af7bf36659e93d440890ff"),
        KnownData("aqua_dev", "AQuA-RAT, dev set (Ling et al. 2017)", "Apache-2.0", 251,
                  "bbeabacb082f8e47ecfda48728459a9392155cbe4f7963c06ce82c1e5640b9b1"),
        KnownData("tal_scq_en_train", "TAL-SCQ5K, English, training set", "MIT", 2642,
                  "1554424d106828a1aa6e5c71a8de35e86b4bdd297eda0200c9fdea7c84bef90e"),
    )
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Prepared:
    """What was written: `same_questions` says whether they are those of the figures."""

    path: Path
    rows: int
    bad_rows: tuple[BadRow, ...]
    sha256: str
    same_questions: bool


def prepare(known: KnownData, source: str, out: Path, read_gold: ReadGold | None = None) -> Prepared:
    """Write the rows of a file or a registered name in the row format, with the ids `NAME-N`."""
    bad: list[BadRow] = []
    questions: list[str] = []

    def rows() -> Iterable[dict[str, Any]]:
        for item in iter_data(source, read_gold=read_gold):
            if isinstance(item, BadRow):
                bad.append(item)
                continue
            yield row_of(item, f"{known.name}-{len(questions)}")
            questions.append(item.text.strip())

    count = write_rows(out, rows())
    digest = hashlib.sha256("\n".join(sorted(questions)).encode("utf-8", "surrogatepass")).hexdigest()
    return Prepared(out, count, tuple(bad), file_sha256(out), digest == known.questions)


def row_of(example: Example, id_: str | None = None) -> dict[str, Any]:
    """An example in the row format; fields of its own stay."""
    return {
        **example.extra,
        "id": id_ or example.id, "source": example.source, "split": example.split or "train", "question": example.text,
        "solution": example.solution, "answer": example.gold, "equation": example.equation, "level": example.level,
        "subject": example.subject,
        **({"sub_questions": list(example.sub_questions)} if example.sub_questions else {}),
    }  # fmt: skip


__all__ = ["DATA_FOLDER", "KNOWN_DATA", "KnownData", "Prepared", "prepare", "row_of"]
