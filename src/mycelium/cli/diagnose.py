"""For each wrong problem the first part that went wrong, found by putting labels in place of parts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mycelium.cli._common import FieldMap, data_set, load_solver, note, print_document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from mycelium.evaluation import Record
    from mycelium.problems import Example
    from mycelium.programs import LabeledProblem
    from mycelium.runs import Watch


def diagnose(
    run: Annotated[str, typer.Argument(help="Records of `mycelium eval --records`, or DATA to solve on the way.")],
    data: Annotated[
        str | None, typer.Option(help="The problems of the records: a data file or name; not needed where RUN is DATA.")
    ] = None,
    split: Annotated[str | None, typer.Option(help="`dev` or `train`, as in `mycelium eval`.")] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Only the first N problems.")] = None,
    fields: FieldMap = None,
    labels: Annotated[
        list[Path] | None,
        typer.Option(
            help="Labels: a run folder of `mycelium label` or a JSONL file; may be repeated. Else made of the rows."
        ),
    ] = None,
    reader: Annotated[
        str,
        typer.Option(
            help="Without --labels, what is read of the rows' solutions: `arithmetic`, or `competition` (formulas)."
        ),
    ] = "arithmetic",
    traces: Annotated[
        Path | None, typer.Option(help="Run folder of `mycelium trace`: whether the teacher itself was right.")
    ] = None,
    second_traces: Annotated[
        Path | None, typer.Option(help="With --traces: a second teacher; which errors of the first it mends.")
    ] = None,
    regions: Annotated[
        Path | None,
        typer.Option(
            help="Labels whose regions are a teacher's steps (`mycelium label`): one more row of the oracle table."
        ),
    ] = None,
    oracle: Annotated[
        bool, typer.Option(help="Also replace each part alone, and all of them, for all labelled problems.")
    ] = True,
    examples: Annotated[int, typer.Option(min=0, max=1000, help="Examples of each class.")] = 2,
    plot: Annotated[Path | None, typer.Option(help="Write the counts as an SVG plot.")] = None,
    out: Annotated[Path | None, typer.Option(help="Write a line for every problem to this JSONL file.")] = None,
    model: Annotated[Path | None, typer.Option(help="Folder with weights instead of the shipped ones.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
) -> None:
    """Say of each wrong or refused problem which part went wrong first; counts add up to the number of problems.

    The specialists C1 to C6 are replaced by their labels one after the other until a right reading is among the readings.
    Labels and gold are read for that alone; what `solve` answers is never touched by them.

    Examples:

      mycelium diagnose samples

      mycelium diagnose dev.jsonl --data data/gsm8k_train.jsonl --split dev --plot errors.svg

      mycelium diagnose data/math_train.jsonl --split dev --reader competition --json
    """
    from mycelium.errors import UsageError
    from mycelium.io import write_rows, write_whole

    if second_traces is not None and traces is None:
        raise UsageError("got --second-traces without --traces; give the first teacher's run folder as well.")
    if reader not in ("arithmetic", "competition"):
        raise UsageError(f"got --reader {reader!r}, expected arithmetic or competition.")
    kept = _records(run, data)
    from mycelium.evaluation import attribute_errors, evaluate, mended, oracle_table
    from mycelium.runs import Watch
    from mycelium.viewer import attribution_document, attribution_svg

    solver = load_solver(model, {"min_confidence": 0.0})
    rows = [item for item in data_set(data or run, split, fields) if _is_example(item)][:limit]
    with Watch("problems") as watch:
        records = kept
        if records is None:
            note(f"solving {len(rows)} problems")
            records = evaluate(solver, rows, progress=lambda done, total: watch.at(done, total=total)).records
        chosen, records = _paired(rows, records)
        known = _labels(chosen, labels or (), watch, reader)
        verdicts = _verdicts(traces, chosen)
        problems = [example.problem for example in chosen]

        def said(done: int, total: int, what: str) -> None:
            watch.at(done, total=total, unit=what)

        found = attribute_errors(solver, problems, records, known, verdicts, said)
        if oracle and known:
            elsewhere = _labels(chosen, (regions,), watch) if regions is not None else None
            found.oracle = oracle_table(solver, problems, records, known, said, elsewhere)
    document: dict[str, Any] = found.to_json(examples)
    if second_traces is not None:
        document["teachers"] = mended(verdicts, _verdicts(second_traces, chosen))
    if out is not None:
        write_rows(out, (item.to_json() for item in found.problems))
    if plot is not None:
        write_whole(plot, attribution_svg(document))
    print_document(attribution_document(document, f"What went wrong first in {run}"), as_json)


def _records(run: str, data: str | None) -> Sequence[Record] | None:
    """The records in a file; None where `run` is data to be solved."""
    from mycelium.errors import DataError, UsageError
    from mycelium.evaluation import read_records

    if not Path(run).is_file():
        if data is not None:
            raise DataError(f"{run}: no such file, expected records of `mycelium eval --records`.")
        return None
    try:
        found = read_records(Path(run))
    except DataError:
        if data is not None:
            raise
        return None
    if data is None:
        raise UsageError(f"{run} holds records; say with --data which problems they are about.")
    return found


def _is_example(item: object) -> bool:
    return getattr(item, "gold", None) is not None


def _paired(rows: Iterable[Any], records: Iterable[Record]) -> tuple[list[Example], list[Record]]:
    """Problems with their records, in the order of the records, by the hash of the question."""
    from mycelium.errors import DataError
    from mycelium.evaluation import question_hash

    by_hash = {question_hash(example.text): example for example in rows}
    pairs = [(by_hash[r.question_sha256], r) for r in records if r.question_sha256 in by_hash]
    if not pairs:
        raise DataError("no record is about a problem of the data; give the data file that `mycelium eval` measured.")
    return [example for example, _ in pairs], [record for _, record in pairs]


def _labels(
    examples: Sequence[Example], paths: Iterable[Path], watch: Watch, reader: str = "arithmetic"
) -> Mapping[str, LabeledProblem]:
    """By problem id: stored labels of the same text, else what the labeller makes of the row."""
    from mycelium.evaluation import label_of_example
    from mycelium.labels import stored_labels

    stored: dict[str, LabeledProblem] = {}
    given = list(paths)
    for path in given:
        train, dev, _ = stored_labels(path)
        stored |= {item.problem.text: item for item in (*train, *dev)}
    made = label_of_example if reader == "arithmetic" else _label_of_formulas()
    found = {}
    for done, example in enumerate(examples):
        label = stored.get(example.text) if given else made(example)
        if label is not None:
            found[example.id] = label
        watch.at(done + 1, total=len(examples), unit="problems labelled")
    return found


def _label_of_formulas() -> Callable[[Example], LabeledProblem | None]:
    """What labels a row whose solution is formulas."""
    from mycelium.labels import Discarded, LabelOptions, label_from_solution
    from mycelium.problems import clause_parser
    from mycelium.programs import LabeledProblem

    options = LabelOptions(clause_parser(None), reader="competition")

    def label(example: Example) -> LabeledProblem | None:
        row = label_from_solution(example, options)
        return None if isinstance(row, Discarded) else LabeledProblem.from_row(row)

    return label


def _verdicts(traces: Path | None, examples: Sequence[Example]) -> dict[str, str]:
    """By problem id, how the chain of thought in a run folder was judged."""
    if traces is None:
        return {}
    from mycelium.runs import Run

    rows = Run.open(traces).query("SELECT question, verdict FROM rows")
    by_text = {str(row["question"]).strip(): str(row["verdict"]) for row in rows}
    return {example.id: by_text[example.text.strip()] for example in examples if example.text.strip() in by_text}
