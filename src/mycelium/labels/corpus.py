"""The labelled corpus: every source through the labeller, dev questions kept apart, reasons counted.

One JSONL file of `LabeledProblem` rows with a `part` ("train" or "dev"), beside a JSON report. A problem is of
the dev part when its own question is (DESIGN: `is_dev`); a training problem whose words repeat those of any dev
question is left out, so that a paraphrase file cannot leak another file's dev problems.

Sub-questions turn every prefix of a solution into one more problem with its own label: the socratic edition of GSM8K
asks one question per solution line, which replaces the problem's own; the answer is what that line computes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from mycelium.errors import DataError
from mycelium.io import rows_output, write_json
from mycelium.labels.build import label_example
from mycelium.labels.stored import wording
from mycelium.problems import BadRow, Example, Problem, format_number, is_dev, iter_data, question_span
from mycelium.programs import LabeledProblem, read_annotations

# Readers that may label a source without annotations: its own formulas, not what a search happens to find.
_STRICT = {"mathqa", "mathqa_dev", "aqua_rat", "tal_scq5k_en"}
_ASKS = re.compile(r"\b(?:how|what|when|which|who|calculate|find|determine)\b", re.IGNORECASE)


@dataclass(slots=True)
class CorpusReport:
    """Counts by source: rows, labelled rows by reader, and the reasons for the rest."""

    rows: Counter[str] = field(default_factory=Counter)
    labelled: Counter[str] = field(default_factory=Counter)
    origins: Counter[str] = field(default_factory=Counter)
    discarded: Counter[str] = field(default_factory=Counter)
    discarded_ids: dict[str, list[list[str]]] = field(default_factory=dict)

    def to_dict(self) -> dict[str, object]:
        return {
            "rows": dict(self.rows),
            "labelled": dict(self.labelled),
            "origins": dict(self.origins),
            "discarded": dict(self.discarded),
            "discarded_ids": self.discarded_ids,
        }


def _accepts(example: Example, label: LabeledProblem) -> bool:
    if example.source in _STRICT:
        return label.origin in ("calls", "equations") and example.extra.get("equation_ok") is not False
    return True


def read_examples(path: Path, fields: Mapping[str, str] | None = None) -> tuple[list[Example], int]:
    """The rows of a file, and how many cannot be read. fields: as of `mycelium.problems.iter_data`.

    Raises:
        DataError: none can be read; the message gives the reason for the first.
    """
    items = list(iter_data(path, fields=fields))
    examples = [item for item in items if isinstance(item, Example)]
    bad = [item for item in items if isinstance(item, BadRow)]
    if bad and not examples:
        raise DataError(f"{path}: got {len(bad)} rows, of which none can be read. The first: {bad[0].reason}")
    return examples, len(bad)


def build_corpus(
    files: Iterable[Path],
    out: Path,
    prefixes: bool = True,
    fields: Mapping[Path, Mapping[str, str]] | None = None,
) -> CorpusReport:
    """Label all rows of `files` and write them to `out` (JSONL), the report beside it (`.report.json`).

    fields: where the fields of the row format stand in the rows of a file, such as {"question": "prompt"}.

    Raises:
        DataError: a file of which no row can be read.
    """
    report = CorpusReport()
    examples: list[Example] = []
    for path in files:
        read, bad = read_examples(path, (fields or {}).get(path))
        examples += read
        if bad:
            report.discarded[f"{path.name}: the row cannot be read"] += bad
    dev_wordings = {wording(example.text) for example in examples if is_dev(example.text)} - {""}
    parents = {example.id: wording(example.text) for example in examples}
    seen: set[tuple[str, str]] = set()
    with rows_output(out) as write:
        for example in examples:
            dev = is_dev(example.text)
            family = {wording(example.text), parents.get(str(example.extra.get("parent_id")), "")}
            if not dev and family & dev_wordings:
                report.discarded[f"{example.source}: repeats the words of a dev question"] += 1
                continue
            variants = [example, *(prefix_examples(example) if prefixes else ())]
            for variant in variants:
                kind = example.source + ("/prefix" if variant is not example else "")
                report.rows[kind] += 1
                label = label_example(variant, search=variant is example)
                if not isinstance(label, LabeledProblem) or not _accepts(variant, label):
                    reason = "not accepted" if isinstance(label, LabeledProblem) else label.reason
                    report.discarded[f"{kind}: {reason}"] += 1
                    if variant is example:
                        report.discarded_ids.setdefault(kind, []).append([example.id, reason])
                    continue
                key = (variant.text, label.gold)
                if key in seen:
                    continue
                seen.add(key)
                report.labelled[kind] += 1
                report.origins[f"{kind}: {label.origin}"] += 1
                write(label.to_row() | {"part": "dev" if dev else "train", "source": kind})
    write_json(out.with_suffix(".report.json"), report.to_dict(), indent=1)
    return report


def replace_question(text: str, sub_question: str) -> str:
    """`text` asking `sub_question` instead; a condition before the question ("If he sells 5, how ...") stays."""
    start, end = question_span(text)
    asked = text[start:end]
    first = _ASKS.search(asked)
    condition = asked[: first.start()] if first and re.search(r"\d|\w+\s+\w+", asked[: first.start()]) else ""
    sub_question = sub_question.strip()
    if condition and sub_question:
        sub_question = sub_question[0].lower() + sub_question[1:]
    return (text[:start] + condition + sub_question + text[end:]).strip()


def prefix_examples(example: Example) -> Iterator[Example]:
    """One example for each solution line but the last, asking for what that line computes.

    Nothing when sub-questions and solution lines do not correspond one to one.
    """
    if not example.solution or not example.sub_questions:
        return
    lines = [line for line in example.solution.splitlines() if line.strip() and not line.strip().startswith("####")]
    if len(lines) != len(example.sub_questions):
        return
    for index, sub_question in enumerate(example.sub_questions[:-1]):
        steps = read_annotations(lines[index])
        if not steps or steps[-1].stated is None:
            continue
        text = replace_question(example.text, sub_question)
        yield replace(
            example,
            problem=Problem(f"{example.id}/{index}", text),
            solution="\n".join(lines[: index + 1]),
            gold=format_number(steps[-1].stated, 20),
            sub_questions=(),
        )
