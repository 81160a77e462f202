"""The labelled corpus: every source through the labeller, dev questions kept apart, reasons counted.

One JSONL file of `LabeledProblem` rows with a `part` ("train" or "dev"), beside a JSON report. A problem is of
the dev part when its own question is (DESIGN: `is_dev`); a training problem whose words repeat those of any dev
question is left out, so that a paraphrase file cannot leak another file's dev problems.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from mycelium.io import rows_output, write_json
from mycelium.labels.build import label_example
from mycelium.labels.prefixes import prefix_examples
from mycelium.labels.stored import wording
from mycelium.problems import Example, is_dev, load_examples
from mycelium.programs import LabeledProblem

# Readers that may label a source without annotations: its own formulas, not what a search happens to find.
_STRICT = {"mathqa", "mathqa_dev", "aqua_rat", "tal_scq5k_en"}


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


def build_corpus(files: Iterable[Path], out: Path, prefixes: bool = True) -> CorpusReport:
    """Label all rows of `files` and write them to `out` (JSONL), the report beside it (`.report.json`)."""
    report = CorpusReport()
    examples = [example for path in files for example in load_examples(path)]
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
