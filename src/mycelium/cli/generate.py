"""Word problems with exact labels: drawn from whole stories, or from labelled problems told again."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mycelium.cli._kept import Resume, digest, keeping_rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mycelium.synthesis import DrawTally
    from mycelium.viewer import Document

BATCH = 256
"""Problems between two moments at which they are surely kept."""
MOST_STEPS = 10


def generate(
    n: Annotated[int, typer.Option("--n", min=1, help="How many problems.")] = 1000,
    steps: Annotated[str, typer.Option("--steps", help="Operations per problem: 3, or a range 2-6 (1 to 10).")] = "2-6",
    seed: Annotated[int, typer.Option("--seed", min=0, help="The same seed gives the same bytes.")] = 0,
    out: Annotated[str, typer.Option("--out", help="JSONL file to write; - is stdout.")] = "-",
    start: Annotated[
        int, typer.Option("--start", min=0, help="Number of the first problem; a set can be made in parts.")
    ] = 0,
    skeletons: Annotated[
        str | None,
        typer.Option(
            "--skeletons", help="JSONL of labelled problems: tell these stories with other numbers and names."
        ),
    ] = None,
    kinds: Annotated[
        str,
        typer.Option(
            "--kinds",
            help="With --skeletons: retold, asked (for an earlier result), joined (two stories), distracted (with an "
            "unread number), turned (a number hidden, the result given); several with commas.",
        ),
    ] = "retold",
    stories: Annotated[
        str,
        typer.Option(
            "--stories", help="Stories to draw from: a file, a folder, a registered name, or `own` for the package's."
        ),
    ] = "own",
    part: Annotated[
        str,
        typer.Option(
            "--part", help="Which stories: train, contrast or sealed (the two halves that no training may use)."
        ),
    ] = "train",
    track: Annotated[
        str,
        typer.Option(
            "--track",
            help="word (word problems) or competition (problems with labelled clauses, from *.telling files).",
        ),
    ] = "word",
    as_json: Annotated[bool, typer.Option("--json", help="A summary as one JSON document (needs --out FILE).")] = False,
    resume: Resume = False,
) -> None:
    """Draw word problems from whole stories, each with its exact program, regions and goal.

    Every problem is a question of a whole story (docs/stories.md), with numbers, names and wording drawn.
    Rows have the format of the training data (id, question, answer ...) plus `program`, `regions`, `goal`, `n_steps`,
    `story` and `asked`. Nothing is downloaded. --part contrast gives the stories that are set apart.

    With --skeletons the stories of a labelled file are told again instead, each with numbers drawn under the constraints
    that its own numbers obey; --kinds adds questions for earlier results, pairs of stories joined over a quantity, and
    problems turned round.

    With --track competition the rows are competition problems with LaTeX: `clauses` with their roles, rows and arguments, and
    the program made of them.

    Examples:
      mycelium generate --n 10000 --steps 2-6 --seed 7 --out problems.jsonl
      mycelium generate --n 10000 --track competition --out competition.jsonl
      mycelium generate --n 1000 --stories my-stories/ --out mine.jsonl
      mycelium generate --n 10000 --skeletons labels.jsonl --kinds retold,joined --out retold.jsonl
    """
    from mycelium.errors import UsageError

    low, high = _range(steps)
    if as_json and out == "-":
        raise UsageError("got --json with the rows on stdout; give --out FILE so that stdout holds one document.")
    if skeletons is not None and stories != "own":
        raise UsageError("got --skeletons and --stories; each makes a set of its own.")
    if track not in ("word", "competition"):
        raise UsageError(f"got --track {track!r}, expected word or competition.")
    if track == "competition" and skeletons is not None:
        raise UsageError("got --skeletons and --track competition; labelled stories are word problems.")
    if skeletons is not None:
        _retell(skeletons, n, (low, high), seed, kinds, out, as_json, resume)
        return
    _tell(track, stories, part, n, (low, high), seed, start, out, as_json, resume)


def _keep(
    out: str, settings: dict[str, Any], n: int, resume: bool, make: Callable[[int], Iterable[str]]
) -> tuple[int, int]:
    """Write the rows that `make` gives after so many that are there already; how many there are then, and were before."""
    from mycelium import __version__
    from mycelium.runs import Watch

    bar = out != "-" or not sys.stdout.isatty()
    with (
        keeping_rows(out, "problems", lambda: {"mycelium": __version__, **settings}, resume, BATCH) as rows,
        Watch("problems", n, bar=bar) as watch,
    ):
        watch.at(rows.n_before)
        for line in make(rows.n_before):
            rows.append_line(line)
            if rows.n % BATCH == 0:
                watch.at(rows.n)
    return rows.n, rows.n_before


def _retell(
    source: str, n: int, steps: tuple[int, int], seed: int, kinds: str, out: str, as_json: bool, resume: bool
) -> None:
    import time
    from itertools import islice

    from mycelium.errors import DataError
    from mycelium.io import to_json
    from mycelium.synthesis import data_row, read_labeled, skeleton_problems
    from mycelium.viewer import retold_document

    began = time.perf_counter()
    stories = [item for item in read_labeled(source) if steps[0] <= len(item.program.steps) <= steps[1]]
    wanted = [kind.strip() for kind in kinds.split(",") if kind.strip()]
    settings = {"n": n, "steps": list(steps), "seed": seed, "kinds": wanted, "skeletons_sha256": digest(source)}
    made, before = _keep(
        out, settings, n, resume,
        lambda passed: (
            to_json(data_row(item)) for item in islice(skeleton_problems(stories, n, seed, wanted), passed, None)
        ),
    )  # fmt: skip
    if not made:
        raise DataError(f"{source}: none of its {len(stories)} stories with {steps[0]}-{steps[1]} steps can be retold.")
    facts = {
        "n": made,
        **({"resumed_after": before} if before else {}),
        "stories": len(stories),
        "kinds": wanted,
        "seed": seed,
        "out": out,
    }
    _report(retold_document(facts, time.perf_counter() - began), as_json)


def _tell(
    track: str, source: str, part: str, n: int, steps: tuple[int, int], seed: int, start: int, out: str, as_json: bool,
    resume: bool,
) -> None:  # fmt: skip
    import time

    from mycelium.errors import UsageError
    from mycelium.synthesis import STORY_PARTS, DrawTally
    from mycelium.viewer import composed_document

    if part not in STORY_PARTS:
        raise UsageError(f"got --part {part!r}, expected one of {', '.join(STORY_PARTS)}.")
    began = time.perf_counter()
    tally = DrawTally()
    what, told, sha256, draw = _corpus(track, source, steps, seed, part, tally)
    asked = {"steps": list(steps)} if track == "word" else {}
    settings = {"n": n, **asked, "seed": seed, "start": start, "part": part, f"{what}_sha256": sha256}
    made, before = _keep(out, settings, n, resume, lambda passed: draw(n - passed, start + passed))
    facts = {
        "n": made,
        **({"resumed_after": before} if before else {}),
        what: told,
        "part": part,
        **asked,
        "seed": seed,
        "out": out,
        "redrawn": tally.redrawn,
        "misread": tally.misread,
    }
    _report(composed_document(facts, time.perf_counter() - began), as_json)


def _corpus(
    track: str, source: str, steps: tuple[int, int], seed: int, part: str, tally: DrawTally
) -> tuple[str, int, str, Callable[[int, int], Iterable[str]]]:
    """What it holds, how many, their digest, and rows by how many and from which number."""
    if track == "competition":
        from mycelium.synthesis import load_tellings, telling_digest, telling_problems

        tellings = load_tellings(source)
        return (
            "tellings",
            len(tellings),
            telling_digest(tellings),
            lambda n, start: (problem.json() for problem in telling_problems(tellings, n, seed, start, (part,), tally)),
        )
    from mycelium.synthesis import load_stories, story_digest, story_problems

    stories = load_stories(source)
    return (
        "stories",
        len(stories),
        story_digest(stories),
        lambda n, start: (problem.json() for problem in story_problems(stories, n, seed, start, steps, (part,), tally)),
    )


def _report(document: Document, as_json: bool) -> None:
    """The lines for people go to stderr, because stdout may hold the rows."""
    from mycelium.cli._common import note, print_json

    if as_json:
        print_json(document.data)
    else:
        note("\n".join(map(str, document.lines())))


def _range(text: str) -> tuple[int, int]:
    """ "3" or "2-6" as lowest and highest number of steps."""
    from mycelium.errors import UsageError

    low, dash, high = text.partition("-")
    if low.isdecimal() and (high.isdecimal() if dash else True):
        first, last = int(low), int(high) if dash else int(low)
        if 1 <= first <= last <= MOST_STEPS:
            return first, last
    raise UsageError(f"got --steps {text!r}, expected a number or a range within 1 to {MOST_STEPS}, such as 2-6.")
