"""Run folders, and the stages that fill them.

A run folder is append-only Parquet shards and a manifest; it resumes by id, and queries only read:

    with RunWriter.open("out", kind="traces", settings={"seed": 1}) as writer:
        for row in rows:
            if row["id"] not in writer.done:
                writer.append(row)

    run = Run.open("out")
    run.query("SELECT verdict, count(*) AS n FROM rows GROUP BY verdict")

A `Stage` is one function over many items; `run_stage` writes its rows, and an engine works on its batches. `KeptRows` is
a single file of rows that survives in the same way; `Watch` shows how far any of this is.
"""

from mycelium.runs.engines import ENGINES, Batch, Engine, EngineFault, LocalEngine
from mycelium.runs.kept import KeptRows
from mycelium.runs.lock import FolderLock, RunLockedError
from mycelium.runs.manifest import check_same, new_manifest, now, read_manifest, write_manifest
from mycelium.runs.processes import ProcessEngine
from mycelium.runs.run import Failure, Run, is_run
from mycelium.runs.stages import Progress, RowWriter, Stage, outcomes, run_stage, store_outcome
from mycelium.runs.watch import SILENCE_S, Watch, duration
from mycelium.runs.writer import RunWriter

__all__ = [
    # Run folders of rows
    "Failure",
    "Run",
    "RunWriter",
    "is_run",
    # Stages and engines
    "Batch",
    "ENGINES",
    "Engine",
    "EngineFault",
    "LocalEngine",
    "ProcessEngine",
    "Progress",
    "RowWriter",
    "Stage",
    "outcomes",
    "run_stage",
    "store_outcome",
    # A file of rows that is kept while it is written, and what people see of long work
    "KeptRows",
    "SILENCE_S",
    "Watch",
    "duration",
    # Folders with a manifest that hold something else than rows
    "FolderLock",
    "RunLockedError",
    "check_same",
    "new_manifest",
    "now",
    "read_manifest",
    "write_manifest",
]
