"""The clause parser and the regions that come of it, measured; prints one JSON document.

    python benchmarks/clauses.py --data data                  # the shipped parser, the shipped teacher
    python benchmarks/clauses.py --data data --teacher none   # without attention: operands as witnesses
    python benchmarks/clauses.py --data data --clauses en_core_web_sm
    python benchmarks/clauses.py --data data --write          # and puts the figures into docs/clauses.md

Needs the treebank, `gsm8k_train.jsonl` and `mathworld.jsonl` in the data folder (`mycelium data`, docs/data.md). Parts:

- treebank: attachment, tags and sentences on the dev part, with gold tokens; three times: paragraphs as they are,
  whole documents without paragraph breaks, and with gold sentence ends (trees alone)
- speed: words a second of CPU time in one thread, tokenizer and clauses included, and the size of the folder
- sentences: against the ends that a reader put into 200 problems (tests/data/sentence_ends.jsonl)
- boundaries: clauses against those that hand-made MathWorld annotations tell apart; where we cut more, by kind
- regions: token F1 against the MathWorld clauses that hold a step's operands, for the words a step reads (IAF, the
  top 8) and for the clauses around them
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from mycelium.io import read_objects
from mycelium.labels import expand, io_tags, label_example
from mycelium.problems import (
    CharSpan,
    Clause,
    clauses_of,
    load_examples,
    load_parser,
    parse_many,
    shipped_parser,
)
from mycelium.problems.clauses.parser import parse_texts
from mycelium.programs import LabeledProblem, QuantityRef, execute
from mycelium.training.clauses.scoring import score_documents
from mycelium.training.clauses.treebank import paragraphs, read_treebank

ENDS = Path(__file__).parents[1] / "tests" / "data" / "sentence_ends.jsonl"
PAGE = Path(__file__).parents[1] / "docs" / "clauses.md"
BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"
TOP_K = 8
CHOSEN_ON = 150  # MathWorld problems on which `clause_share` was chosen; regions are measured on the others


def treebank(nlp: Any, folder: Path) -> dict[str, Any]:
    """Scores of the parser on the dev part of the treebank."""
    dev = read_treebank(folder / "dev.conllu")
    return {
        "paragraphs": score_documents(nlp, list(paragraphs(dev))).to_row(),
        "documents": score_documents(nlp, dev).to_row(),
        "gold_sentences": score_documents(nlp, dev, keep_sentences=True).to_row(),
    }


def speed(nlp: Any, texts: list[str]) -> dict[str, float]:
    """Words (tokens that are not blank) a second, best of three, from text to clauses."""
    best, words = 0.0, 0
    for _ in range(3):
        started = time.process_time()
        words = 0
        for doc in parse_texts(nlp, texts):
            clauses_of(doc)
            words += sum(not token.is_space for token in doc)
        best = max(best, words / (time.process_time() - started))
    return {"words_per_second": round(best), "words": words}


def sentences(nlp: Any, data: Path) -> dict[str, Any]:
    """F1 of sentences, both ends right, on the problems whose ends a reader wrote down."""
    rows = list(read_objects(ENDS))
    texts: dict[tuple[str, str], str] = {}
    for name in sorted({row["file"] for row in rows}):
        texts |= {(name, example.id): example.text for example in load_examples(data / name)}
    right = found = gold = 0
    by_file: dict[str, list[int]] = {}
    for row in rows:
        text = texts[row["file"], row["id"]]
        doc = next(parse_texts(nlp, [text]))
        ends = sorted({len(text[: span.end_char].rstrip()) for span in doc.sents} - {0})
        guess, truth = (set(zip([0, *places], places, strict=False)) for places in (ends, row["ends"]))
        right, found, gold = right + len(guess & truth), found + len(guess), gold + len(truth)
        counts = by_file.setdefault(row["file"], [0, 0])
        counts[0] += 2 * len(guess & truth)
        counts[1] += len(guess) + len(truth)
    return {
        "problems": len(rows), "sentences": gold, "f1": round(200 * right / (found + gold), 2),
        "f1_by_file": {name: round(100 * both / total, 1) for name, (both, total) in by_file.items()},
    }  # fmt: skip


def hand_made(row: dict[str, Any]) -> list[CharSpan] | None:
    """Spans of MathWorld's clauses in the question; `None` where their texts are not found in order."""
    spans, position = [], 0
    for clause in row["clauses"]:
        match = re.compile(r"\s*".join(map(re.escape, clause["text"].split()))).search(row["question"], position)
        if match is None:
            return None
        spans.append(match.span())
        position = match.end()
    return spans


def boundaries(rows: list[dict[str, Any]], parsed: list[tuple[Clause, ...]]) -> dict[str, Any]:
    """Starts of clauses, the text's own start left out, against the hand-made ones."""
    right = found = gold = 0
    extra: Counter[str] = Counter()
    missed = []
    for row, clauses in zip(rows, parsed, strict=True):
        truth = {start for start, _ in hand_made(row) or []} - {0}
        guess = {clause.char_span[0]: clause.kind for clause in clauses[1:]}
        right += len(truth & set(guess))
        found, gold = found + len(guess), gold + len(truth)
        extra.update(kind for start, kind in guess.items() if start not in truth)
        missed += [row["question"][max(0, s - 40) : s] + "|" + row["question"][s : s + 20] for s in truth - set(guess)]
    return {
        "problems": len(rows), "recall": round(100 * right / gold, 2), "precision": round(100 * right / found, 2),
        "cut_more": dict(extra.most_common()), "missed": missed,
    }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Read:
    """One step: what it reads by attention, and the hand-made clauses of its operands."""

    row: np.ndarray
    offsets: tuple[CharSpan, ...]
    gold: tuple[CharSpan, ...]
    clauses: tuple[Clause, ...]


def told(label: LabeledProblem) -> tuple[list[str], list[list[CharSpan]]]:
    """The label's program as a short chain of thought, a line a step, and the operands' places in the problem."""
    results = [str(value) for value in execute(label.program).values]
    lines, places = [], []
    for number, step in enumerate(label.program.steps):
        names, spans = [], []
        for argument in step.arguments:
            if isinstance(argument, QuantityRef):
                quantity = label.quantities[argument.index]
                names.append(str(quantity.value))
                spans.append(quantity.char_span)
            else:
                names.append(results[argument.index] if hasattr(argument, "index") else str(argument.value))
        sign = {"ADD": "+", "SUB": "-", "MUL": "*", "DIV": "/"}.get(step.operation, step.operation)
        lines.append(f" {sign} ".join(names) + f" = {results[number]}\n")
        places.append(spans)
    return lines, places


def token_f1(rows: Iterable[tuple[set[int], set[int]]]) -> float:
    """Mean over steps of the F1 of two sets of tokens, in percent."""
    values = [2 * len(guess & truth) / max(1, len(guess) + len(truth)) for guess, truth in rows]
    return round(100 * float(np.mean(values)), 2)


def regions(reads: list[Read], **options: Any) -> dict[str, Any]:
    """Token F1 of raw IAF and of expanded regions against the hand-made clauses."""
    raw, expanded, everything = [], [], []
    for read in reads:
        truth = {i for i, tag in enumerate(io_tags(read.gold, read.offsets)) if tag == "I"}
        found = expand(read.row, read.offsets, read.clauses, **({"top_k": TOP_K} | options))
        raw.append((set(found.tokens), truth))
        everything.append((set(range(len(read.offsets))), truth))
        expanded.append(({i for i, tag in enumerate(io_tags(found.spans, read.offsets)) if tag == "I"}, truth))
    result = {
        "steps": len(reads),
        "whole_problem": token_f1(everything),
        "raw_iaf": token_f1(raw),
        "expanded": token_f1(expanded),
    }
    return result | {"gain": round(result["expanded"] - result["raw_iaf"], 2)}


def reads_of(
    rows: list[dict[str, Any]],
    labels: dict[str, LabeledProblem],
    parsed: list[tuple[Clause, ...]],
    witness: Any,
) -> Iterator[Read]:
    """The steps of all labelled problems, seen by a witness (a function of problem, lines and places)."""
    for row, clauses in zip(rows, parsed, strict=True):
        label = labels.get(row["id"])
        spans = hand_made(row)
        if label is None or spans is None:
            continue
        lines, places = told(label)
        offsets, iaf = witness(row["question"], lines, places)
        for weights, operands in zip(iaf, places, strict=False):
            gold = tuple(span for span in spans if any(span[0] <= start and end <= span[1] for start, end in operands))
            if gold:
                yield Read(weights, tuple(offsets), gold, clauses)


def words_of(text: str) -> list[CharSpan]:
    return [match.span() for match in re.finditer(r"\w+(?:[.,]\d+)*|[^\w\s]", text)]


def operand_witness(
    text: str, lines: list[str], places: list[list[CharSpan]]
) -> tuple[list[CharSpan], list[np.ndarray]]:
    """As if attention fell on the operands alone: the best a witness of numbers can do."""
    offsets = words_of(text)
    return offsets, [
        np.array([float(any(s < end and start < e for s, e in spans)) for start, end in offsets]) for spans in places
    ]


def random_witness(
    text: str, lines: list[str], places: list[list[CharSpan]]
) -> tuple[list[CharSpan], list[np.ndarray]]:
    """Attention anywhere: what expansion alone brings."""
    rng = np.random.default_rng(len(text))
    offsets = words_of(text)
    return offsets, [rng.random(len(offsets)) for _ in places]


class TeacherWitness:
    """A teacher reads the problem and the told solution, one step a line; its IAF says what each step reads."""

    def __init__(self, name: str) -> None:
        from mycelium.teacher import load_teacher

        self.teacher = load_teacher(name)

    def __call__(
        self, text: str, lines: list[str], places: list[list[CharSpan]]
    ) -> tuple[list[CharSpan], list[np.ndarray]]:
        from mycelium.teacher import attribute, make_prompt

        model, tokenizer = self.teacher.model, self.teacher.tokenizer
        prompt = make_prompt(tokenizer, text, self.teacher.instruction)
        completion = "".join(lines)
        offsets = tokenizer(completion, add_special_tokens=False, return_offsets_mapping=True)["offset_mapping"]
        ends = np.cumsum([len(line) for line in lines])[:-1]
        starts = [next(i for i, (_, end) in enumerate(offsets) if end > place) for place in ends]
        trace = attribute(
            model, tokenizer, prompt.text, completion, problem_char_span=prompt.problem_char_span,
            boundaries=sorted(set(starts) - {0}), add_special_tokens=prompt.add_special_tokens,
        )  # fmt: skip
        shift = prompt.problem_char_span[0] - (len(text) - len(text.lstrip()))
        first, last = trace.problem_token_span
        tokens = [(start - shift, end - shift) for start, end in trace.prompt_offsets[first:last]]
        return tokens, list(trace.iaf) if len(trace.iaf) == len(lines) else []


def page(result: dict[str, Any]) -> str:
    """The figures as Markdown."""
    lines = [
        "| treebank dev, gold tokens | LAS | without subtypes | without punctuation | UAS | tags | sentence F1 |",
        "|---|---|---|---|---|---|---|",
    ]
    names = {
        "paragraphs": "paragraph by paragraph",
        "documents": "whole documents",
        "gold_sentences": "gold sentences",
    }
    columns = ("las", "las_universal", "las_without_punctuation", "uas", "tags", "sentence_f1")
    for part, name in names.items():
        row = result["treebank"][part]
        values = [f"{row[column]:.1f}" for column in columns[: 5 if part == "gold_sentences" else 6]]
        lines.append(f"| {name} | " + " | ".join([*values, *["-"] * (6 - len(values))]) + " |")
    words, ends, edges = result["treebank"]["paragraphs"], result["sentences"], result["boundaries"]
    cut_more = ", ".join(f"{count} {kind}" for kind, count in edges["cut_more"].items())
    by_file = ", ".join(f"{name.partition('.')[0]} {value:.1f}%" for name, value in ends["f1_by_file"].items())
    lines += [
        "",
        f"{words['words']:,} words, {words['sentences']:,} sentences. LAS counts all words and whole relation names.",
        "",
        f"- size: {result.get('megabytes', 0):.1f} MB; {result['speed']['words_per_second']:,} words a second of CPU "
        "time in one thread, from text to clauses",
        f"- sentence F1 on {ends['problems']} problems ({ends['sentences']} sentences): {ends['f1']:.1f}% ({by_file})",
        f"- MathWorld, {edges['problems']} problems: {edges['recall']:.1f}% of the hand-made boundaries are found, "
        f"{edges['precision']:.1f}% of ours are among them (cut more: {cut_more})",
        "",
        "| token F1 against MathWorld's clauses, steps | raw: top 8 | expanded | gain | the whole problem |",
        "|---|---|---|---|---|",
    ]
    for name, row in result["regions"].items():
        lines.append(
            f"| {name}, {row['steps']} | {row['raw_iaf']:.1f} | {row['expanded']:.1f} | {row['gain']:+.1f} "
            f"| {row['whole_problem']:.1f} |"
        )
    return "\n".join(lines)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", type=Path, default=Path("data"), help="folder of the training data")
    options.add_argument("--clauses", help="an installed spaCy model instead of the shipped parser")
    options.add_argument("--teacher", default="mini", help="whose attention; `none` for operands alone")
    options.add_argument("--limit", type=int, help="MathWorld problems to use")
    options.add_argument("--parts", default="treebank,speed,sentences,boundaries,regions")
    options.add_argument("--write", action="store_true", help="put the figures into docs/clauses.md")
    chosen = options.parse_args()
    parts = chosen.parts.split(",")
    nlp = load_parser(chosen.clauses)
    result: dict[str, Any] = {"parser": chosen.clauses or "shipped"}
    if not chosen.clauses:
        files = [path for path in shipped_parser().rglob("*") if path.is_file()]
        result["megabytes"] = round(sum(path.stat().st_size for path in files) / 1e6, 2)
    if "treebank" in parts:
        result["treebank"] = treebank(nlp, chosen.data / "ud_english_ewt")
    if "speed" in parts:
        texts = [example.text for example in load_examples(chosen.data / "gsm8k_train.jsonl", limit=400)]
        result["speed"] = speed(nlp, texts)
    if "sentences" in parts:
        result["sentences"] = sentences(nlp, chosen.data)
    rows = [row for row in read_objects(chosen.data / "mathworld.jsonl") if hand_made(row)]
    random.Random(0).shuffle(rows)
    rows = rows[: chosen.limit]
    parsed = list(parse_many([row["question"] for row in rows], nlp))
    if "boundaries" in parts:
        result["boundaries"] = boundaries(rows, parsed)
    if "regions" in parts:
        found = map(label_example, load_examples(chosen.data / "mathworld.jsonl"))
        labels = {label.problem.id: label for label in found if isinstance(label, LabeledProblem)}
        witnesses: dict[str, Any] = {"operands": operand_witness, "random": random_witness}
        if chosen.teacher != "none":
            witnesses[f"teacher {chosen.teacher}"] = TeacherWitness(chosen.teacher)
        result["regions"] = {
            name: regions(list(reads_of(rows[CHOSEN_ON:], labels, parsed[CHOSEN_ON:], witness)))
            for name, witness in witnesses.items()
        }
    print(json.dumps(result, indent=1, ensure_ascii=False))
    if chosen.write:
        before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
        PAGE.write_text(f"{before}{BEGIN}\n{page(result)}\n{END}{rest.partition(END)[2]}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
