"""The data sets that the README, the pages and the recipes name: what each is, where it comes from, how to know it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mycelium.errors import DataError
from mycelium.io import file_sha256, write_rows, write_whole
from mycelium.problems.datasets import HUB, ReadGold, iter_data, with_gold
from mycelium.problems.problem import BadRow, Example

DATA_FOLDER = Path("data")
"""Where `mycelium data` puts files, and where commands of the pages and the recipes look for them."""


@dataclass(frozen=True, slots=True)
class KnownData:
    """One file of the figures, or a folder of files that hold no rows.

    source: what its rows say of themselves, and what the `mix` of a recipe calls them. hub: name under which `datasets`
    loads it, if it does. split: the published split. link: where it is published. rows, questions: of the file behind
    the figures; `questions` is the SHA-256 of its questions (stripped, sorted, joined by newlines), which does not depend
    on ids or other fields. parts: of a folder, names of its files, the published names and the SHA-256 of each.
    """

    name: str
    what: str
    licence: str
    rows: int
    questions: str
    source: str
    link: str
    hub: str | None = None
    split: str = "train"
    parts: tuple[tuple[str, str, str], ...] = ()

    @property
    def path(self) -> Path:
        return DATA_FOLDER / (self.name if self.parts else f"{self.name}.jsonl")

    @property
    def is_there(self) -> bool:
        return all((self.path / part).is_file() for part, _, _ in self.parts) if self.parts else self.path.is_file()

    @property
    def fetch(self) -> str:
        """Where to fetch it when there is no network, or when the hub has no loader for it."""
        return f"https://huggingface.co/datasets/{HUB[self.hub].hub_id}" if self.hub else self.link


_GITHUB = "https://github.com/"
KNOWN_DATA: dict[str, KnownData] = {
    each.name: each
    for each in (
        KnownData("gsm8k_train", "GSM8K, training set (Cobbe et al. 2021)", "MIT", 7473,
                  "a3db9f4ac401a5d80e5bb5a48fa54022c34a652485b5399c64d1777898ba585f", "gsm8k",
                  _GITHUB + "openai/grade-school-math: train_socratic.jsonl", "gsm8k-socratic"),
        KnownData("gsm8k_train_programs", "programs for GSM8K's training set (Jie et al. 2023)", "none stated", 7433,
                  "8c3fee6f217760624df6b5c88bbdccd8dca6ce56ca6bb78d2f7bbd6571332a52", "gsm8k_programs",
                  _GITHUB + "lqtrung1998/mwp_cot_design: Wolfram programs, non-describing, for GSM8K's training set"),
        KnownData("math_train", "MATH, training set (Hendrycks et al. 2021)", "MIT", 7441,
                  "834ccfdc4bac5792c753c000d4e177c20d43accb9fcaf2d03a04e6413741b958", "math",
                  _GITHUB + "hendrycks/math", "math"),
        KnownData("svamp_train_mawps_asdiv", "SVAMP, training set (Patel et al. 2021)", "MIT", 1640,
                  "d55b1b78f5931a43b35950ec4defad92954d565b66d123e0b6c642bf572fe745", "svamp_train_mawps_asdiv",
                  _GITHUB + "arkilpatel/SVAMP: data/mawps-asdiv-a_svamp/train.csv"),
        KnownData("allarith", "AllArith (Roy and Roth 2017)", "MIT", 1101,
                  "b65e085e5514f7f22a31c3c97d74c45b882524da02487ff1e2fa5206e6c988e5", "allarith",
                  _GITHUB + "CogComp/arithmetic"),
        KnownData("paramawps", "ParaMAWPS (Raiyan et al. 2023)", "MIT", 2986,
                  "e5b39425ef25561df3e57b5607716b935e1a825071830d24f24a0e6b9c600411", "paramawps",
                  _GITHUB + "Starscream-11813/Variational-Mathematical-Reasoning: ParaMAWPS"),
        KnownData("mathcamps", "MathCAMPS (Mishra et al. 2024)", "MIT", 3886,
                  "b274e024163c8b2181c8fde12e08bc25e9cee628dcd60bf3ff2dab0c9226170a", "mathcamps",
                  _GITHUB + "gpoesia/mathcamps: problems without follow-ups"),
        KnownData("mathqa_dev", "MathQA, dev set (Amini et al. 2019)", "Apache-2.0", 3755,
                  "2c816be0544293ac82ff0618ee144252a43d54670d869272f57d500488778719", "mathqa",
                  "https://math-qa.github.io: dev.json", "mathqa", "validation"),
        KnownData("mathqa_gain_train", "MathQA, category gain, in LILA (Mishra et al. 2022)", "Apache-2.0 / CC BY 4.0",
                  2959, "a1a1ff3d14f17150eabce43619410f151b180c3fc0af7bf36659e93d440890ff", "mathqa_gain",
                  _GITHUB + "allenai/lila: the training part of MathQA, category gain"),
        KnownData("aqua_dev", "AQuA-RAT, dev set (Ling et al. 2017)", "Apache-2.0", 251,
                  "bbeabacb082f8e47ecfda48728459a9392155cbe4f7963c06ce82c1e5640b9b1", "aqua_rat",
                  _GITHUB + "google-deepmind/AQuA: dev.json", "aqua-rat", "validation"),
        KnownData("tal_scq_en_train", "TAL-SCQ5K, English, training set", "MIT", 2642,
                  "1554424d106828a1aa6e5c71a8de35e86b4bdd297eda0200c9fdea7c84bef90e", "tal_scq5k_en",
                  "https://huggingface.co/datasets/math-eval/TAL-SCQ5K: TAL-SCQ5K-EN/train.jsonl"),
        KnownData("mathworld", "MathWorld, training set (Opedal et al. 2023)", "none stated (a part CC BY-NC 4.0)", 514,
                  "c5bc3dc2895af9c144edfce0030985d9f8c7413972bd5ab729dae645266074fe", "mathworld",
                  _GITHUB + "eth-nlped/mathworld"),
        KnownData("ud_english_ewt", "treebank of the clause parser: UD English EWT", "CC BY-SA 4.0", 14545, "",
                  "ud_english_ewt", _GITHUB + "UniversalDependencies/UD_English-EWT: en_ewt-ud-*.conllu", parts=(
                      ("train.conllu", "en_ewt-ud-train.conllu",
                       "3fb78e2b55482c8ee00caa653af436c88c9e5bc9a73ce26e4ae3ddc79d2b7e7b"),
                      ("dev.conllu", "en_ewt-ud-dev.conllu",
                       "531a54ff90d6ab12201c5a50c3e78e6ddac4de69abc4bce5d275d3cd29efe2b6"),
                  )),
    )
}  # fmt: skip
"""`rows` of the treebank are its sentences."""

PARAPHRASES = 10_000_000
"""ParaMAWPS numbers the paraphrases of problem N as N plus multiples of this."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What was written: `same_questions` says whether they are those of the figures."""

    path: Path
    rows: int
    bad_rows: tuple[BadRow, ...]
    sha256: str
    same_questions: bool


def prepare(
    known: KnownData,
    source: str,
    out: Path,
    read_gold: ReadGold | None = None,
    fields: Mapping[str, str] | None = None,
) -> Prepared:
    """Write the rows of a file or a registered name in the row format, under the data set's own `source` and `split`.

    An id is that of the row, `SOURCE-ID` where that is a bare number, and `SOURCE-SPLIT-N` where the row has none.
    Files of a folder are copied.

    Args:
        fields: as of `iter_data`, for a file.

    Raises:
        DataError: nothing can be read there.
    """
    if known.parts:
        return _copied(known, Path(source), out)
    bad: list[BadRow] = []
    questions: list[str] = []

    def rows() -> Iterable[dict[str, Any]]:
        for item in iter_data(source, known.split if source in HUB else None, fields):
            if isinstance(item, BadRow):
                bad.append(item)
                continue
            try:
                item = with_gold(item, read_gold, item.id)
            except DataError:
                pass  # "none of these": a question of the data all the same; `eval` refuses it
            yield row_of(item, known, len(questions))
            questions.append(item.text.strip())

    count = write_rows(out, rows())
    digest = hashlib.sha256("\n".join(sorted(questions)).encode("utf-8", "surrogatepass")).hexdigest()
    return Prepared(out, count, tuple(bad), file_sha256(out), digest == known.questions)


def row_of(example: Example, known: KnownData, number: int) -> dict[str, Any]:
    """The row of a known data set's example number `number`, from 0; fields of its own stay."""
    id_, split = example.id, "dev" if known.split == "validation" else known.split
    if re.fullmatch(rf"(?:line|{re.escape(known.hub or 'line')}-\w+)-\d+", id_):
        id_ = f"{known.source}-{split}-{number}"
    elif not re.search(r"[^\W\d_]", id_):
        id_ = f"{known.source}-{id_}"
    parent = re.fullmatch(r"paramawps-(\d+)", id_)
    told = {} if parent is None or int(parent[1]) < PARAPHRASES else {
        "parent_id": f"paramawps-{int(parent[1]) % PARAPHRASES}"
    }  # fmt: skip
    return {
        **told, **example.extra,
        "id": id_, "source": known.source, "split": split, "question": example.text,
        "solution": example.solution, "answer": example.gold, "equation": example.equation, "level": example.level,
        "subject": example.subject,
        **({"sub_questions": list(example.sub_questions)} if example.sub_questions else {}),
    }  # fmt: skip


def _copied(known: KnownData, folder: Path, out: Path) -> Prepared:
    """The files of a folder, under the names that the recipes use."""
    digests, sentences = [], 0
    for name, published, _ in known.parts:
        found = next((path for path in (folder / published, folder / name) if path.is_file()), None)
        if found is None:
            raise DataError(f"{folder}: got no {published}, expected the folder of {known.what}. Fetch {known.link}")
        text = found.read_text(encoding="utf-8")
        write_whole(out / name, text)
        sentences += sum(line.startswith("# sent_id") for line in text.splitlines())
        digests.append(file_sha256(out / name))
    same = digests == [digest for _, _, digest in known.parts]
    return Prepared(out, sentences, (), hashlib.sha256(" ".join(digests).encode()).hexdigest(), same)


__all__ = ["DATA_FOLDER", "KNOWN_DATA", "KnownData", "Prepared", "prepare", "row_of"]
