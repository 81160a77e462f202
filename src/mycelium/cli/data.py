"""List the data sets of the figures, and prepare one in the row format."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mycelium.cli._common import FieldMap, note, print_json, read_gold, read_map
from mycelium.cli.main import EXIT_FAILED_RECORDS, EXIT_OK

if TYPE_CHECKING:
    from mycelium.problems import KnownData


def data(
    name: Annotated[str | None, typer.Argument(help="What to prepare; without it, all are listed.")] = None,
    source: Annotated[
        str | None,
        typer.Option("--from", help="The file (or folder) as it is published; unless given, the Hugging Face hub."),
    ] = None,
    out: Annotated[Path | None, typer.Option(help="File to write; data/NAME.jsonl unless given.")] = None,
    fields: FieldMap = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
) -> int:
    """Prepare the data that README, pages and recipes name, in the row format, and say whether it is the same data.

    Examples:

      mycelium data

      mycelium data gsm8k_train

      mycelium data svamp_train_mawps_asdiv --from train.csv

      mycelium data ud_english_ewt --from UD_English-EWT
    """
    from mycelium.errors import UsageError
    from mycelium.problems import KNOWN_DATA, prepare

    if name is None:
        if source or out or fields:
            raise UsageError("--from, --out and --map belong to a NAME; `mycelium data` lists them.")
        _list(list(KNOWN_DATA.values()), as_json)
        return EXIT_OK
    known = KNOWN_DATA.get(name)
    if known is None:
        raise UsageError(f"got {name!r}, expected one of {', '.join(KNOWN_DATA)}.")
    if source is None and known.hub is None:
        raise UsageError(
            f"{name} is not loaded from the hub. Fetch {known.fetch} and run  mycelium data {name} --from FILE"
            " (--map question=FIELD, where its fields have other names)."
        )
    done = prepare(known, source or str(known.hub), out or known.path, read_gold, read_map(fields))
    if as_json:
        print_json(
            {
                "name": name, "path": str(done.path), "rows": done.rows, "failed_records": len(done.bad_rows),
                "sha256": done.sha256, "same_questions": done.same_questions, "licence": known.licence,
            }
        )  # fmt: skip
    else:
        what = "sentences" if known.parts else "rows"
        print(f"{done.path}: {done.rows:,} {what}, sha256 {done.sha256}")
    if known.parts and not done.same_questions:
        note("These are not exactly the files of the figures: figures will differ a little.")
    elif not done.same_questions:
        note(
            f"These are not exactly the {known.rows:,} questions of the figures: figures will differ a little. "
            "Those files lack what nearly repeats a test problem."
        )
    for row in done.bad_rows[:5]:
        note(f"left out: {row.reason}")
    return EXIT_FAILED_RECORDS if done.bad_rows else EXIT_OK


def _list(known: list[KnownData], as_json: bool) -> None:
    if as_json:
        print_json(
            [
                {
                    "name": each.name, "what": each.what, "licence": each.licence, "rows": each.rows,
                    "questions_sha256": each.questions, "hub": each.hub, "fetch": each.fetch,
                    "source": each.source, "path": str(each.path), "is_there": each.is_there,
                }
                for each in known
            ]
        )  # fmt: skip
        return
    for each in known:
        state = "there" if each.is_there else "from the hub" if each.hub else "--from FILE"
        print(f"{each.name:<24} {each.rows:>6,} rows  {each.licence:<22}  {state:<12}  {each.what}")
