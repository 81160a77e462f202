"""Run folders: append-only Parquet shards, a manifest, resume by id, queries that only read; stages that fill them.

with RunWriter.open("out", kind="traces", settings={"seed": 1}) as writer:
    for row in rows:
        if row["id"] not in writer.done:
            writer.append(row)

run = Run.open("out")
run.query("SELECT verdict, count(*) AS n FROM rows GROUP BY verdict")
"""

from mycelium.runs.engines import (
    ENGINES,
    Batch,
    Engine,
    EngineFault,
    LocalEngine,
)
from mycelium.runs.lock import (
    FolderLock,
    RunLockedError,
)
from mycelium.runs.manifest import (
    check_same,
    new_manifest,
    now,
    read_manifest,
    write_manifest,
)
from mycelium.runs.run import (
    Failure,
    Run,
    is_run,
)
from mycelium.runs.stages import (
    Progress,
    RowWriter,
    Stage,
    outcomes,
    run_stage,
)
from mycelium.runs.writer import (
    RunWriter,
)

__all__ = [
    "Batch",
    "ENGINES",
    "Engine",
    "EngineFault",
    "LocalEngine",
    "Progress",
    "RowWriter",
    "Stage",
    "outcomes",
    "run_stage",
    "Failure",
    "FolderLock",
    "Run",
    "RunLockedError",
    "RunWriter",
    "check_same",
    "is_run",
    "new_manifest",
    "now",
    "read_manifest",
    "write_manifest",
]
