"""Labels from annotated solutions as plain chains of thought, and what attention adds: the figures of docs/labelling.md.

    python benchmarks/cot_labels.py --data data                       # all of GSM8K's training problems
    python benchmarks/cot_labels.py --data data --every 7             # every seventh
    python benchmarks/cot_labels.py --traces runs/given --limit 500             # IAF against value matching
    ... --write                                                                 # puts the figures into the page

The annotations `<<...>>` are taken out before anything is read, and serve as the answer key afterwards:

- of the parser: at every annotation's place, the equation that was parsed there, compared as operations with operand
  values; raw, and with products and sums in canonical order (48/2 = 48 * 1/2, 20% = 20 * .01)
- of the label: the program that the same wiring makes from the annotations alone, where they cover the text, and the
  program of `labels.build`; compared as multisets of (operation, operand values) and as programs
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from math import comb
from pathlib import Path
from typing import Any

import numpy as np

from mycelium.evaluation import wilson_interval
from mycelium.labels import (
    CotLabel,
    LabelOptions,
    label_cot,
    label_regions,
    label_trace,
    strip_annotations,
    top_tokens,
)
from mycelium.labels.build import Discarded, label_example
from mycelium.problems import Example, clause_parser, extract_quantities, load_examples
from mycelium.programs import (
    Equation,
    LabeledProblem,
    ParsedCot,
    QuantityRef,
    execute,
    last_operation,
    operations_of,
    parse_cot,
    value_of,
)
from mycelium.programs.arithmetic_tree import has_operation, is_literal
from mycelium.programs.cot.expression import read_expression
from mycelium.programs.cot.tokens import tokenize
from mycelium.programs.execute import argument_value
from mycelium.symbolic import Node

PAGE = Path(__file__).parents[1] / "docs" / "labelling.md"
ANNOTATION = re.compile(r"<<([^<>]*?)=([^<>=]*)>>")
K = 8
FEW = 3  # number tokens, where IAF and the baselines choose among numbers only


@dataclass(slots=True)
class Tally:
    """Additive counts of agreement."""

    counts: Counter[str] = field(default_factory=Counter)

    def add(self, name: str, yes: bool) -> None:
        self.counts[name] += yes
        self.counts[name + " n"] += 1

    def line(self, name: str, text: str) -> str:
        hits, n = self.counts[name], self.counts[name + " n"]
        low, high = wilson_interval(hits, n) if n else (0.0, 0.0)
        share = 100 * hits / n if n else float("nan")
        return f"| {text} | {hits:,} of {n:,} | {share:.2f}% | {100 * low:.2f} to {100 * high:.2f} |"


def canonical(tree: Node) -> Any:
    """A tree with nested sums and products flattened and put in order; literals are their values."""
    if is_literal(tree):
        return value_of(tree)
    if tree.head == "neg":
        return ("sum", ((-1, canonical(tree.args[0])),))
    last = last_operation(tree)
    if last is not None and last[0] != "**":
        sign, left, right = last
        kind, inverse = ("sum", "-") if sign in "+-" else ("prod", "/")
        parts = [*_parts(canonical(left), kind, 1), *_parts(canonical(right), kind, -1 if sign == inverse else 1)]
        parts = [(s, v) for s, v in parts if not (kind == "prod" and v == 1)]
        return (kind, tuple(sorted(parts, key=repr)))
    return ("other", tuple(sorted(map(repr, operations_of(tree)))))


def _parts(node: Any, kind: str, sign: int) -> list[tuple[int, Any]]:
    if isinstance(node, tuple) and node[0] == kind:
        return [(sign * inner, value) for inner, value in node[1]]
    if kind == "prod" and isinstance(node, Fraction) and node.numerator == 1 and node != 1:
        return [(-sign, 1 / node)]
    return [(sign, node)]


def operations(tree: Node) -> Counter[Any]:
    """(operation, operand values) of a tree; sums and products do not mind the order."""
    return Counter(
        (item.name, tuple(sorted(item.operands)) if item.name in ("ADD", "MUL") else item.operands)
        for item in operations_of(tree)
    )


def annotated(solution: str) -> Iterator[tuple[int, Node]]:
    """Place in the stripped solution and tree of every annotation that computes something."""
    removed = 0
    for match in ANNOTATION.finditer(solution):
        place = match.start() - removed
        removed += match.end() - match.start()
        left = re.sub(r"(\d+(?:\.\d+)?)\*0?\.01(?!\d)", r"\1%", match[1])  # how the annotators wrote percents
        tree = read_expression(tokenize(left))
        if tree is not None and has_operation(tree) and value_of(tree) is not None:
            yield place, tree


def answer_key(example: Example) -> ParsedCot:
    """The annotations as if a parser had found them."""
    return ParsedCot(
        tuple(
            Equation(tree, value_of(tree), (max(0, place - 1), place), "arithmetic")
            for place, tree in annotated(example.solution or "")
        )
    )


def compare_parsed(example: Example, equations: tuple[Equation, ...], tally: Tally) -> None:
    """The parser against the annotations of one solution."""
    everything = True
    for place, tree in annotated(example.solution or ""):
        here = [item for item in equations if item.char_span[0] <= place <= item.char_span[1] + 1]
        same = any(operations(item.tree) == operations(tree) for item in here)
        alike = same or any(canonical(item.tree) == canonical(tree) for item in here)
        tally.add("found", bool(here))
        tally.add("raw", same)
        tally.add("canonical", alike)
        mine = sum((operations(item.tree) for item in here), Counter())
        wanted = operations(tree)
        tally.counts["recall"] += wanted.total() if alike else (mine & wanted).total()
        tally.counts["recall n"] += wanted.total()
        everything &= alike
    if ANNOTATION.search(example.solution or ""):
        tally.add("problem", everything)


def compare_programs(mine: LabeledProblem, theirs: LabeledProblem, group: str, tally: Tally) -> None:
    """Two labels of one problem."""
    a, b = _program_counts(mine), _program_counts(theirs)
    tally.add(f"{group} program", mine.program.steps == theirs.program.steps)
    tally.add(f"{group} operations", a == b)
    common = (a & b).total()
    for name, total in (("recall", b.total()), ("precision", a.total())):
        tally.counts[f"{group} {name}"] += common
        tally.counts[f"{group} {name} n"] += total


def _program_counts(label: LabeledProblem) -> Counter[Any]:
    values = execute(label.program).values
    found: Counter[Any] = Counter()
    for step in label.program.steps:
        operands = tuple(argument_value(item, label.program.quantities, values) for item in step.arguments)
        found[(step.operation, tuple(sorted(operands)) if step.operation in ("ADD", "MUL") else operands)] += 1
    return found


def cuts_a_word(text: str, spans: Any) -> bool:
    """Whether a region begins or ends between two letters or digits."""
    edges = [edge for span in spans for edge in span if 0 < edge < len(text)]
    return any(text[edge - 1].isalnum() and text[edge].isalnum() for edge in edges)


def measure(examples: list[Example], clauses: Any) -> list[str]:
    """The figures of the text path, as Markdown lines."""
    tally, origins, reasons = Tally(), Counter(), Counter()
    seconds = 0.0
    for number, example in enumerate(examples, 1):
        plain = strip_annotations(example.solution or "")
        began = time.process_time()
        found = label_cot(example.problem, plain, example.gold)
        if isinstance(found, CotLabel):
            regions = label_regions(found.labeled, found.operations, clauses(example.text))
        seconds += time.process_time() - began
        tally.add("labelled", isinstance(found, CotLabel))
        equations = found.equations if isinstance(found, CotLabel) else parse_cot(plain).equations
        compare_parsed(example, equations, tally)
        if isinstance(found, Discarded):
            reasons[found.reason] += 1
            continue
        origins[found.labeled.origin] += 1
        tally.add("regions", all(regions.spans) and len(regions.spans) == len(found.labeled.program.steps))
        tally.add("whole words", not any(cuts_a_word(example.text, spans) for spans in regions.spans))
        reference = label_example(example, search=False)
        if isinstance(reference, LabeledProblem):
            compare_programs(found.labeled, reference, "all", tally)
        key = answer_key(example)
        wired = label_cot(example.problem, plain, example.gold, parse=lambda text, key=key: key)
        if isinstance(wired, CotLabel):
            compare_programs(found.labeled, wired.labeled, "wired", tally)
            if _fully_annotated(example, equations):
                compare_programs(found.labeled, wired.labeled, "covered", tally)
        if number % 500 == 0:
            print(f"{number:,} of {len(examples):,}", file=sys.stderr, flush=True)
    return [
        f"n = {len(examples):,} problems; labelling took {seconds:.0f} s of CPU time ({1000 * seconds / len(examples):.1f} ms each).",
        "",
        "| what | count | share | Wilson 95% |",
        "|---|---|---|---|",
        tally.line("labelled", "problems with a validated label"),
        tally.line("found", "annotations at whose place an equation was read"),
        tally.line("raw", "... with the same operations and operand values, as written"),
        tally.line("canonical", "... with the same operations and operand values, order and percents aside"),
        tally.line("recall", "annotated operations found with their operands"),
        tally.line("problem", "problems in which every annotation agrees"),
        tally.line("covered operations", "same operations and operand values as the annotations wired alike, where these cover the text"),
        tally.line("covered recall", "... operations of the annotations found"),
        tally.line("covered program", "... the same program, references included"),
        tally.line("wired operations", "the same over all problems"),
        tally.line("wired recall", "... operations of the annotations found"),
        tally.line("wired program", "... the same program"),
        tally.line("all operations", "programs with the same operations and operand values as `labels.build` makes from the annotations"),
        tally.line("all recall", "... its operations found"),
        tally.line("all precision", "... operations that it has too"),
        tally.line("all program", "... the same program"),
        tally.line("regions", "labels with a region for every operation"),
        tally.line("whole words", "labels whose regions cut no word"),
        "",
        "| tier | labels |",
        "|---|---|",
        *(f"| {name} | {count:,} |" for name, count in origins.most_common()),
        "",
        "| discarded because | problems |",
        "|---|---|",
        *(f"| {name} | {count:,} |" for name, count in reasons.most_common()),
    ]  # fmt: skip


def _fully_annotated(example: Example, equations: tuple[Equation, ...]) -> bool:
    places = [place for place, _ in annotated(example.solution or "")]
    return all(any(e.char_span[0] <= place <= e.char_span[1] + 1 for place in places) for e in equations)


def measure_attention(folder: Path, limit: int | None, clauses: Any) -> list[str]:
    """IAF as a witness of operands, beside chance and the nearest numbers."""
    from mycelium.labels.from_traces.operations import steps_over
    from mycelium.labels.from_traces.rows import attention_of
    from mycelium.runs import Run
    from mycelium.teacher import trace_from_row

    tally = Tally()
    overlap: list[float] = []
    chance: list[float] = []
    few_chance: list[float] = []
    labelled = crossing = equations = 0
    for row in Run.open(folder).rows():
        if limit is not None and labelled >= limit:
            break
        if row["jsd_bits"] is None:
            continue
        made = label_trace(row, LabelOptions(clauses))
        if isinstance(made, Discarded):
            continue
        labelled += 1
        crossing += made["crossing"]
        equations += len(made["equations"])
        trace = trace_from_row(row)
        attention = attention_of(row, trace)
        tokens = attention.token_char_spans
        quantities = extract_quantities(row["question"])
        number_tokens = [(attention.tokens_over(item.char_span), i) for i, item in enumerate(quantities)]
        steps = LabeledProblem.from_row(made).program.steps
        for step, operation in zip(steps, made["operations"], strict=True):
            read = [argument.index for argument in step.arguments if isinstance(argument, QuantityRef)]
            if not read or operation["cot_span"] is None:
                continue
            over = steps_over(tuple(operation["cot_span"]), trace.char_spans)
            top = top_tokens(attention.row(over), K)
            near = nearest_numbers(
                number_tokens, operation["cot_span"][0] / max(1, len(row["completion"])), len(tokens)
            )
            row_iaf = attention.row(over)
            numeric = sorted({token for spans, _ in number_tokens for token in spans})
            few = sorted(numeric, key=lambda token: -row_iaf[token])[:FEW]
            wanted = set()
            for index in read:
                mine = set(attention.tokens_over(quantities[index].char_span))
                if not mine:
                    continue
                wanted |= mine
                tally.add("iaf", not mine.isdisjoint(top))
                tally.add("near", not mine.isdisjoint(near))
                tally.add("few", not mine.isdisjoint(few))
                tally.add("few near", not mine.isdisjoint(near[:FEW]))
                hits = len(mine & set(numeric))
                size = min(FEW, len(numeric))
                few_chance.append(1 - comb(len(numeric) - hits, size) / comb(len(numeric), size))
                chance.append(
                    1 - comb(len(tokens) - len(mine), min(K, len(tokens))) / comb(len(tokens), min(K, len(tokens)))
                )
            tally.counts["tokens"] += len(wanted & set(top))
            tally.counts["tokens n"] += len(wanted)
            overlap.append(len(wanted & set(top)) / max(1, len(top)))
            looked = {i for spans, i in number_tokens if not set(spans).isdisjoint(top)}
            tally.counts["numbers seen"] += len(looked & set(read))
            tally.counts["numbers seen n"] += len(looked)
    return [
        f"n = {labelled:,} labelled traces of {folder.name}, {tally.counts['iaf n']:,} operands that are quantities.",
        "",
        "| what | count | share | Wilson 95% |",
        "|---|---|---|---|",
        tally.line("iaf", f"operands with a token among the {K} most read (IAF)"),
        tally.line("near", f"... among the {K} tokens of the nearest numbers"),
        _mean(f"... among {K} tokens at random", chance),
        tally.line("few", f"operands with a token among the {FEW} most read tokens of numbers"),
        tally.line("few near", f"... among the {FEW} tokens of the nearest numbers"),
        _mean(f"... among {FEW} tokens of numbers at random", few_chance),
        tally.line("tokens", f"operand tokens among the {K} most read"),
        tally.line("numbers seen", "numbers among the most read that are operands of the step"),
        _mean("most read tokens that are operand tokens", overlap),
        f"| equations that cross a step boundary | {crossing:,} of {equations:,} | {100 * crossing / max(1, equations):.1f}% | |",
    ]  # fmt: skip


def _mean(text: str, values: list[float]) -> str:
    return f"| {text} | | {100 * float(np.mean(values)):.2f}% | |" if values else f"| {text} | | - | |"


def nearest_numbers(number_tokens: list[tuple[list[int], int]], share: float, n_tokens: int) -> list[int]:
    """The tokens of the numbers nearest to the place that the step has in its own text, as a reader without attention."""
    place = share * n_tokens
    order = sorted((tokens for tokens, _ in number_tokens if tokens), key=lambda tokens: abs(tokens[0] - place))
    return [token for tokens in order for token in tokens][:K]


def write(name: str, lines: list[str]) -> None:
    """Put figures between their marks in the page."""
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    page = PAGE.read_text(encoding="utf-8")
    head, _, tail = page.partition(begin)
    PAGE.write_text(head + "\n".join([begin, *lines, end]) + tail.partition(end)[2], encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=None, help="folder with gsm8k_train.jsonl")
    parser.add_argument("--traces", type=Path, default=None, help="a run of traces with the solutions given")
    parser.add_argument("--every", type=int, default=1, help="only every Nth problem")
    parser.add_argument("--limit", type=int, default=None, help="only so many problems or traces")
    parser.add_argument("--clauses", default="punctuation", help="clause parser, as of `mycelium label`")
    parser.add_argument("--write", action="store_true", help="put the figures into docs/labelling.md")
    arguments = parser.parse_args()
    clauses = clause_parser(None if arguments.clauses == "shipped" else arguments.clauses)
    sections: dict[str, list[str]] = {}
    if arguments.data is not None:
        examples = load_examples(arguments.data / "gsm8k_train.jsonl", limit=arguments.limit)[:: arguments.every]
        sections["text"] = measure(examples, clauses)
    if arguments.traces is not None:
        sections["attention"] = measure_attention(arguments.traces, arguments.limit, clauses)
    for name, lines in sections.items():
        print("\n".join(lines) + "\n")
        if arguments.write:
            write(name, lines)
    return 0


if __name__ == "__main__":
    sys.exit(main())
