"""Measure accuracy without gold on a data set, or score kept records again."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mycelium.cli._common import (
    BudgetMs,
    FieldMap,
    RunEngine,
    Search,
    asked_search,
    data_set,
    find_engine,
    load_solver,
    note,
    print_document,
    read_map,
)
from mycelium.cli._kept import Resume, digest, keeping_rows, made_with, saying_what_is_kept
from mycelium.cli.main import EXIT_FAILED_RECORDS, EXIT_OK
from mycelium.io import atomic_bytes, is_stream, write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mycelium.cli._kept import DirectRows
    from mycelium.evaluation import Record, Score, ScoredProblem
    from mycelium.problems import DataSet, Example
    from mycelium.runs import Engine, KeptRows, Watch
    from mycelium.solver import Solver


def eval(
    data: Annotated[
        str | None,
        typer.Argument(
            help="JSONL, JSON, CSV, TSV or Parquet file (also .gz), `-` for stdin, or a name such as `samples`."
        ),
    ] = None,
    split: Annotated[
        str | None, typer.Option(help="`dev`: the 10% of a training file fixed by hash; `train`: the rest.")
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Only the first N problems.")] = None,
    fields: FieldMap = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
    records: Annotated[Path | None, typer.Option(help="Write one record a problem to this JSONL file.")] = None,
    report: Annotated[
        Path | None, typer.Option(help="Write report.md, two plots, summary.json and records.jsonl here.")
    ] = None,
    rescore: Annotated[
        Path | None, typer.Option(help="Score these records again; no model and no data are read.")
    ] = None,
    model: Annotated[Path | None, typer.Option(help="Folder with weights instead of the shipped ones.")] = None,
    batch_size: Annotated[int, typer.Option(min=1, max=4096, help="Problems solved at once.")] = 64,
    width: Annotated[int, typer.Option(min=1, max=64, help="Readings kept alive; 1 is greedy search.")] = 8,
    search: Search = None,
    budget_ms: BudgetMs = None,
    choose: Annotated[
        str,
        typer.Option(help="How a reading is chosen: trained, agreement (summed probability) or probability."),
    ] = "trained",
    min_confidence: Annotated[
        float, typer.Option(min=0, max=1, help="Refuse below this confidence instead of guessing.")
    ] = 0.0,
    perturb: Annotated[
        str | None,
        typer.Option(
            help="Change the stories and solve them again: numbers, larger, names, things, unread, order; several "
            "with commas."
        ),
    ] = None,
    draws: Annotated[
        int, typer.Option(min=1, max=1000, help="With --perturb: changes tried of each solved story.")
    ] = 1,
    seed: Annotated[int, typer.Option(min=0, help="With --perturb: seed of the changes.")] = 0,
    by: Annotated[
        str | None,
        typer.Option(help="Show each group: steps, source, level, subject, kind (a field of the rows); with commas."),
    ] = None,
    resume: Resume = False,
    run_engine: RunEngine = "local",
) -> int:
    """Measure accuracy: gold answers are read only to score what was solved without them.

    Examples:

      mycelium eval samples

      mycelium eval data/gsm8k_train.jsonl --split dev --limit 250 --json --records dev.jsonl

      mycelium eval data/gsm8k_train.jsonl --split dev --records dev.jsonl --resume

      mycelium eval --rescore dev.jsonl --by steps,level

      mycelium eval data/gsm8k_train.jsonl --split dev --perturb numbers --draws 20
    """
    from mycelium.errors import UsageError

    if (data is None) == (rescore is None):
        raise UsageError("give either DATA to solve or --rescore RECORDS to score again, not both and not neither.")
    names = _perturbations(perturb, draws, rescore)
    groups = _groupings(by)
    engine = find_engine(run_engine)
    how: dict[str, Any] = {"width": width, "choose": choose, "min_confidence": min_confidence}
    how |= asked_search(search, budget_ms)
    if resume and records is None and report is None:
        raise UsageError("--resume goes on with the records that --records or --report keeps; give one of them.")
    if rescore is not None:
        from mycelium import __version__

        same = {"mycelium": __version__, "rescored": digest(rescore) or str(rescore)}
        with _keeping_records(records, report, lambda: same, resume, batch_size) as kept:
            scores, summary = _score_again(rescore, kept)
        title = f"Evaluation of {rescore.name} (scored again)"
    else:
        from mycelium.runs import Watch

        stories: list[ScoredProblem] | None = [] if names else None
        _check_choice(choose)
        solver = load_solver(model, how)
        items = data_set(str(data), split, fields)

        def settings() -> dict[str, Any]:
            source = {"data": _content(str(data)), "split": split, "limit": limit, "map": read_map(fields)}
            return {**made_with(model), **source, **how}

        with _keeping_records(records, report, settings, resume, batch_size) as kept, Watch("problems") as watch:
            scores, summary = _solve(items, limit, batch_size, solver, engine, kept, stories, watch)
            if stories is not None:
                said = _robustness(solver, stories, len(scores), names, draws, seed, batch_size, watch)
                summary["robustness"] = said
        title = f"Evaluation on {data}" + (f", split {split}" if split else "")
    _report(scores, summary, title, records, report)
    _print(summary, title, groups, as_json)
    failed = summary.get("failed_records", 0) or summary["without_gold"] or summary["solver_errors"]
    return EXIT_FAILED_RECORDS if failed else EXIT_OK


def _content(data: str) -> str:
    """What tells these data from others: the digest of a file or of stdin, else the name."""
    from mycelium.problems import samples_path, stdin_rows

    path = samples_path() if data == "samples" else stdin_rows() if data == "-" else data
    return digest(path) or data


def _record_files(records: Path | None, report: Path | None) -> list[Path]:
    """The files of records that were asked for."""
    return [path for path in (records, report and report / "records.jsonl") if path is not None]


@contextmanager
def _keeping_records(
    records: Path | None, report: Path | None, settings: Callable[[], dict[str, Any]], resume: bool, batch_size: int
) -> Iterator[KeptRows | DirectRows | None]:
    """Where records are kept while they are made; the files appear when the block ends well. None where none is wanted."""
    paths = sorted(_record_files(records, report), key=is_stream)
    if not paths:
        with saying_what_is_kept(lambda: "Nothing is kept of an evaluation without --records. Run it again."):
            yield None
        return
    with keeping_rows(paths[0], "records", settings, resume, batch_size) as kept:
        yield kept
    for path in paths[1:]:
        with paths[0].open("rb") as made, atomic_bytes(path) as stream:
            shutil.copyfileobj(made, stream)


def _score_again(rescore: Path, kept: KeptRows | DirectRows | None) -> tuple[Sequence[Score], dict[str, Any]]:
    """Scores and summary of records, written as they come; those that an earlier call kept are not compared again."""
    from mycelium.evaluation import Record, Score, iter_records, score, summarize

    n_before = 0 if kept is None else kept.n_before
    scores = [Score.of(Record.from_json(row)) for row in (() if kept is None else kept.before())]
    for record in map(score, islice(iter_records(rescore), n_before, None)):
        if kept is not None:
            kept.append(record.to_json(), ascii=True)
        scores.append(Score.of(record))
    return scores, {**summarize(scores), **({"resumed_after": n_before} if n_before else {})}


def _check_choice(choose: str) -> None:
    from mycelium.errors import UsageError
    from mycelium.search import CHOICES

    if choose not in CHOICES:
        raise UsageError(f"got --choose {choose!r}, expected one of {', '.join(CHOICES)}")


def _groupings(by: str | None) -> list[str]:
    """The names given with --by, checked before anything is loaded."""
    from mycelium.errors import UsageError
    from mycelium.viewer import GROUPINGS

    names = [name.strip() for name in (by or "").split(",") if name.strip()]
    if strange := [name for name in names if name not in GROUPINGS]:
        raise UsageError(f"got --by {strange[0]!r}, expected some of {', '.join(GROUPINGS)}, with commas.")
    return names


def _perturbations(perturb: str | None, draws: int, rescore: Path | None) -> list[str]:
    """The names given with --perturb, checked before anything is loaded."""
    from mycelium.errors import UsageError

    if perturb is None:
        if draws > 1:
            raise UsageError(f"got --draws {draws} without --perturb; say what is to be drawn again.")
        return []
    if rescore is not None:
        raise UsageError("got --perturb with --rescore; records hold no programs, give DATA instead.")
    from mycelium.evaluation import check_perturbations

    names = [name.strip() for name in perturb.split(",") if name.strip()]
    check_perturbations(names, draws)
    return names


def _robustness(
    solver: Solver,
    stories: list[ScoredProblem],
    n: int,
    names: list[str],
    draws: int,
    seed: int,
    batch_size: int,
    watch: Watch,
) -> dict[str, Any]:
    from mycelium.errors import DataError
    from mycelium.evaluation import robustness

    if not stories:
        raise DataError(
            f"got {n} problems of which none has a program, expected rows of `mycelium generate` or "
            "`mycelium label`, or rows with a solution or an equation that yields the answer."
        )
    changed = "changed problems"
    figures = robustness(
        solver, stories, names, draws, seed, batch_size, lambda done, of: watch.at(done, unit=changed, total=of)
    )
    return {"unlabelled": n - len(stories), **figures}


def _solve(
    items: DataSet,
    limit: int | None,
    batch_size: int,
    solver: Solver,
    engine: Engine,
    kept: KeptRows | DirectRows | None,
    stories: list[ScoredProblem] | None,
    watch: Watch,
) -> tuple[Sequence[Score], dict[str, Any]]:
    """Scores and summary; records are kept as they come, and labelled problems appended to `stories` if given."""
    from mycelium.errors import DataError
    from mycelium.evaluation import Record, ScoredProblem, evaluate, label_of_example, summarize

    watch.at(0 if kept is None else kept.n_before)
    n_records = 0

    def keep(record: Record, example: Example) -> None:
        nonlocal n_records
        n_records += 1
        if kept is not None and n_records > kept.n_before:
            kept.append(record.to_json(), ascii=True)
        if stories is not None and (label := label_of_example(example)) is not None:
            stories.append(ScoredProblem(label, bool(record.correct)))

    result = evaluate(
        solver, items, limit=limit, batch_size=batch_size, keep=keep, engine=engine,
        progress=lambda done, total: watch.at(done, total=total),
        kept=map(Record.from_json, kept.before() if kept is not None else ()),
    )  # fmt: skip
    data, split = str(items.data), items.split
    if not result.scores and not result.n_bad_rows:
        wanted = f" in split {split!r}" if split else ""
        raise DataError(f"{data}: found no problems{wanted}, expected one JSON object a line with 'question'.")
    summary = {
        "data": data,
        "split": split,
        **summarize(result.scores, result.seconds),
        **({"resumed_after": result.n_kept} if result.n_kept else {}),
        "failed_records": result.n_bad_rows,
        "failures": [{"line": row.line, "id": row.id, "reason": row.reason[:300]} for row in result.bad_rows],
    }
    return result.scores, summary


def _report(
    scores: Sequence[Score], summary: dict[str, Any], title: str, records: Path | None, report: Path | None
) -> None:
    from mycelium.viewer import report_files

    if records is not None:
        note(f"records: {records}")
    if report is not None:
        for name, content in report_files(summary, scores, title).items():
            write_whole(report / name, content)
        note(f"report: {report / 'report.md'}")


def _print(summary: dict[str, Any], title: str, by: list[str], as_json: bool) -> None:
    from mycelium.viewer import evaluation_document

    print_document(evaluation_document(summary, title, by), as_json)
    for failure in () if as_json else summary.get("failures", [])[:5]:
        note(f"unreadable: {failure['reason']}")
