"""Check, show and count story files: whole stories as data, from which `generate --stories` draws problems."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mycelium.cli._common import note, print_document
from mycelium.cli.main import EXIT_FAILED, EXIT_OK

if TYPE_CHECKING:
    from mycelium.synthesis import Checked

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    no_args_is_help=True,
    help="Story files: whole stories with slots, choices and several questions, each with its program. docs/stories.md.",
)


@app.command()
def check(
    files: Annotated[list[Path], typer.Argument(help="Story files, or folders of them.")],
    against: Annotated[
        list[str] | None,
        typer.Option(
            "--against", help="Data whose rows no story may copy (JSONL, or a `datasets` id); may be repeated."
        ),
    ] = None,
    like: Annotated[
        bool, typer.Option("--like/--no-like", help="Compare with the stories of the package and with each other.")
    ] = True,
    seed: Annotated[int, typer.Option("--seed", min=0, help="Seed of the drawn samples.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
) -> int:
    """Read story files, draw from every question, and print every fault with its line.

    Faults: what the format does not know; a program that reads what the text does not tell; a number in the words that no
    slot tells; constraints that are rarely met; a story that shares more than 40% of its masked word 4-grams with
    another, or, with --against, more than 25% of its word 5-grams with a row of data. Exit code 1 where there is one.

    Files *.telling are competition problems: drawn, assembled, executed and compared with their closed forms.

    Examples:

      mycelium stories check orchard.story

      mycelium stories check stories/ --against data/gsm8k_train.jsonl --json
    """
    from mycelium.synthesis import check_stories, check_tellings
    from mycelium.viewer import checked_stories_document

    rows = _rows(against or [])
    tellings = [path for path in files if path.suffix == ".telling" or any(path.rglob("*.telling"))]
    others = [path for path in files if path not in tellings or any(path.rglob("*.story"))]
    report: dict[Path, Checked[Any]] = {}
    if others:
        report.update(check_stories(others, seed=seed, rows=rows, compare=like))
    if tellings:
        report.update(check_tellings(tellings, seed=seed, compare=like))
    print_document(checked_stories_document(_facts(report)), as_json)
    return EXIT_FAILED if any(found.faults for found in report.values()) else EXIT_OK


def _rows(sources: list[str]) -> list[tuple[str, str]]:
    from mycelium.cli._common import data_set
    from mycelium.problems import BadRow

    found = []
    for source in sources:
        for row in data_set(source):
            if not isinstance(row, BadRow):
                found.append((row.problem.id, row.problem.text))
    return found


def _facts(report: dict[Path, Checked[Any]]) -> dict[str, Any]:
    return {
        "files": [
            {
                "file": str(path), "stories": len(found.stories), "questions": found.n_questions,
                "faults": [{"line": fault.line, "fault": fault.text} for fault in found.faults],
            }
            for path, found in report.items()
        ],
        "n_stories": sum(len(found.stories) for found in report.values()),
        "n_questions": sum(found.n_questions for found in report.values()),
        "n_faults": sum(len(found.faults) for found in report.values()),
    }  # fmt: skip


@app.command()
def show(
    source: Annotated[str, typer.Argument(help="A story file or folder; `own` for those of the package.")] = "own",
    story: Annotated[
        str | None, typer.Option("--story", help="Id of one story; unless given, stories drawn at random.")
    ] = None,
    n: Annotated[int, typer.Option("--n", min=1, max=1000, help="How many problems.")] = 3,
    track: Annotated[
        str, typer.Option("--track", help="word, or competition (also meant by a *.telling file).")
    ] = "word",
    seed: Annotated[int, typer.Option("--seed", min=0, help="The same seed shows the same problems.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
) -> None:
    """Problems drawn from story files, with their programs, as a writer wants to read them.

    With --story every question of that story is asked, also of the contrast set; never of its sealed half.

    Examples:

      mycelium stories show --n 5

      mycelium stories show orchard.story --story orchard-crates
    """
    from mycelium.synthesis import story_samples, telling_samples
    from mycelium.viewer import competition_problems_document, told_problems_document

    if _is_competition(track, source):
        found = telling_samples(source, story, n, seed)
        print_document(competition_problems_document([problem.row() for problem in found]), as_json)
        return
    print_document(told_problems_document([p.row() for p in story_samples(source, story, n, seed)]), as_json)


@app.command()
def count(
    source: Annotated[str, typer.Argument(help="A story file or folder; `own` for those of the package.")] = "own",
    track: Annotated[
        str, typer.Option("--track", help="word, or competition (also meant by a *.telling file).")
    ] = "word",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
) -> None:
    """How many topics, stories, questions and program shapes there are, and how many stories are set apart.

    Example:  mycelium stories count --json
    """
    from mycelium.synthesis import story_census, telling_census
    from mycelium.viewer import census_document

    if _is_competition(track, source):
        print_document(census_document(telling_census(source)), as_json)
        return
    note("drawing every question once ...")
    print_document(census_document(story_census(source)), as_json)


def _is_competition(track: str, source: str) -> bool:
    from mycelium.errors import UsageError

    if track not in ("word", "competition"):
        raise UsageError(f"got --track {track!r}, expected word or competition.")
    return track == "competition" or source.endswith(".telling")
