"""Run folders: append-only Parquet shards, a manifest, resume by id, and queries that only read.

with RunWriter.open("out", kind="traces", settings={"seed": 1}) as writer:
    for row in rows:
        if row["id"] not in writer.done:
            writer.append(row)

run = Run.open("out")
run.query("SELECT verdict, count(*) AS n FROM rows GROUP BY verdict")
"""

from mycelium.runs.lock import (
    RunLockedError,
)
from mycelium.runs.run import (
    Failure,
    Run,
    is_run,
)
from mycelium.runs.writer import (
    RunWriter,
)

__all__ = [
    "Failure",
    "Run",
    "RunLockedError",
    "RunWriter",
    "is_run",
]
