"""The form of the problems of docs/kinds.md: four of each kind, answers that can be proved, nothing told twice.

    python benchmarks/kinds_form.py                         # look over the problems to develop on
    python benchmarks/kinds_form.py --data data             # compare them with the training questions too
    python benchmarks/kinds_form.py --seal FOLDER --data data   # look over FOLDER/*.jsonl and pack it as the sealed half

Of sealed problems only ids are printed. One core: a minute with the training questions.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "kinds"
NAMES, DEV, SEALED, HASH = (
    FOLDER / name for name in ("names.txt", "dev.jsonl", "sealed.jsonl.gz", "sealed.jsonl.gz.sha256")
)

EACH = 4
"""Problems of a kind in each half."""

GRAM, NEAR, SHARED = 5, 0.5, 4
"""Two questions are near-equal where this share of the runs of five words of the shorter one, and at least so many runs,
stand in the other."""

WEEK = "monday tuesday wednesday thursday friday saturday sunday".split()

Row = dict[str, Any]


class SealedRow(Row):
    """A row that shows its id only, so that neither a traceback nor a failing test quotes it."""

    def __repr__(self) -> str:
        return f"<{self['id']}>"


def names() -> dict[str, tuple[str, str]]:
    """Of each kind its group ("word problems", "competition problems") and what it means."""
    found, group = {}, ""
    for line in NAMES.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            group = line.lstrip("# ")
        elif line.strip():
            kind, meaning = line.split(" | ", 1)
            found[kind] = (group, meaning)
    return found


def dev_rows() -> list[Row]:
    return _rows(DEV.read_text(encoding="utf-8"))


def sealed_rows() -> list[Row]:
    """The sealed problems, to be scored and never to be shown.

    Raises:
        SystemExit: the file is not the one whose SHA-256 stands in the repository.
    """
    from mycelium.io import file_sha256

    recorded, found = HASH.read_text(encoding="utf-8").split()[0], file_sha256(SEALED)
    if found != recorded:
        raise SystemExit(f"{SEALED.name}: got SHA-256 {found}, expected {recorded}; the sealed half must not change.")
    return [SealedRow(row) for row in _rows(gzip.decompress(SEALED.read_bytes()).decode("utf-8"))]


def _rows(text: str) -> list[Row]:
    return [json.loads(line) for line in text.splitlines() if line.strip()]


# Form


def faults(rows: list[Row], half: str) -> Iterator[str]:
    """What is wrong with the form of a half ("dev" or "sealed"), by id; questions are not quoted."""
    kinds = names()
    counts = Counter(row["kind"] for row in rows)
    yield from (f"{kind}: {counts[kind]} problems, expected {EACH}" for kind in kinds if counts[kind] != EACH)
    yield from (f"{kind}: no such kind" for kind in counts.keys() - kinds.keys())
    seen: set[str] = set()
    for row in rows:
        id_, kind = row["id"], row["kind"]
        if not re.fullmatch(rf"kinds-{half}-{re.escape(kind)}-[1-{EACH}]", id_) or id_ in seen:
            yield f"{id_}: expected the id kinds-{half}-{kind}-N, once"
        seen.add(id_)
        if not row["question"].strip() or not row["answer"].strip():
            yield f"{id_}: a question and an answer are needed"
        elif not _readable(row["answer"]):
            yield f"{id_}: the answer is not equal to itself for `check`"
        if row.get("level") not in (1, 2, 3):
            yield f"{id_}: level {row.get('level')!r}, expected 1, 2 or 3"
        if "check" in row and not proved(row["answer"], row["check"]):
            yield f"{id_}: its check does not lead to its answer"


def _readable(answer: str) -> bool:
    from mycelium.symbolic import check_answers

    return check_answers(answer, answer).equal


def proved(answer: str, check: str) -> bool:
    """Whether `check` leads to `answer`, by exact evaluation.

    A check is an expression whose value is the answer, or equations, with semicolons, that hold when the answer stands
    for A in them. A time of day and a duration count as minutes, a day of the week as 0 (Monday) to 6.
    """
    from mycelium.symbolic import answers_equal

    parts = check.split(";")
    value = number_of(answer) if "A" in check or "=" not in check else ""
    for part in parts:
        sides = [_value(side.replace("A", f"({value})")) for side in part.split("=")] + (
            [value] if "=" not in part else []
        )
        if len(sides) < 2 or not sides[0] or not all(answers_equal(sides[0], side) for side in sides[1:]):
            return False
    return True


def number_of(answer: str) -> str:
    """The number by which an answer is checked."""
    text = answer.lower()
    if text in WEEK:
        return str(WEEK.index(text))
    if clock := re.fullmatch(r"(\d+):(\d\d)(?: ([ap])m)?", text):
        hour, minute, half = int(clock[1]), int(clock[2]), clock[3]
        return str((hour % 12 + 12 * (half == "p") if half else hour) * 60 + minute)
    if duration := re.fullmatch(r"(\d+) hours?(?: (\d+) minutes?)?", text):
        return str(int(duration[1]) * 60 + int(duration[2] or 0))
    return _value(answer, "latex")


def _value(expression: str, form: str = "expr") -> str:
    from mycelium.symbolic import calculate

    return calculate(expression, form).value or ""


# Told twice


def grams(question: str) -> set[tuple[str, ...]]:
    """Runs of five words and numbers."""
    words = re.findall(r"[a-z]+|\d+", question.lower())
    return {tuple(words[i : i + GRAM]) for i in range(max(1, len(words) - GRAM + 1))}


def near(rows: list[Row], others: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Of each row whose telling stands, equal or nearly so, in `others` (id, question), its id and the nearest other's."""
    own = {row["id"]: grams(row["question"]) for row in rows}
    holders: dict[tuple[str, ...], list[str]] = {}
    for id_, found in own.items():
        for gram in found:
            holders.setdefault(gram, []).append(id_)
    nearest: dict[str, tuple[int, str]] = {}
    for other, question in others:
        found = grams(question)
        for id_, n in Counter(id_ for gram in found for id_ in holders.get(gram, ())).items():
            if id_ != other and n >= max(SHARED, NEAR * min(len(own[id_]), len(found))):
                nearest[id_] = max(nearest.get(id_, (0, "")), (n, other))
    for id_, (n, other) in nearest.items():
        yield f"{id_}: nearly told by {other} ({n} of {len(own[id_])} runs of {GRAM} words)"


def training_questions(folder: Path) -> Iterator[tuple[str, str]]:
    from mycelium.io import read_objects

    for path in sorted(folder.glob("*.jsonl")):
        yield from (
            (f"{path.stem}:{row.get('id')}", str(row["question"])) for row in read_objects(path) if "question" in row
        )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, help="folder with training questions, as `mycelium data` prepares it")
    parser.add_argument("--seal", type=Path, metavar="FOLDER", help="pack the problems of FOLDER/*.jsonl")
    options = parser.parse_args()
    dev = dev_rows()
    rows, half = (_to_seal(options.seal), "sealed") if options.seal else (dev, "dev")
    told = [(row["id"], row["question"]) for row in (*dev, *rows)]
    training = training_questions(options.data) if options.data else iter(())
    found = [*faults(rows, half), *near(rows, told), *near(rows, training)]
    print("\n".join([*found, f"{len(rows)} problems, {len(found)} remarks"]), file=sys.stderr)
    if options.seal and not any(faults(rows, half)):
        pack(rows)
    return bool(found)


def _to_seal(folder: Path) -> list[Row]:
    """The rows of the folder with ids of the house, in the order of the kinds."""
    order = list(names())
    rows = [row for path in sorted(folder.glob("*.jsonl")) for row in _rows(path.read_text(encoding="utf-8"))]
    rows.sort(key=lambda row: order.index(row["kind"]) if row["kind"] in order else len(order))
    place: Counter[str] = Counter()
    made = []
    for row in rows:
        place[row["kind"]] += 1
        kept = {name: row[name] for name in ("kind", "level", "question", "answer", "unit", "check") if row.get(name)}
        made.append({"id": f"kinds-sealed-{row['kind']}-{place[row['kind']]}", **kept})
    return made


def pack(rows: list[Row]) -> None:
    """Write the sealed half and its SHA-256."""
    from mycelium.io import file_sha256

    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    SEALED.write_bytes(gzip.compress(text.encode("utf-8"), mtime=0))
    HASH.write_text(f"{file_sha256(SEALED)}  {SEALED.name}\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
