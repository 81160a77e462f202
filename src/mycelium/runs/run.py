"""Read a run folder: its manifest, rows, failures, and answers to SQL."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from mycelium.errors import DataError, UsageError
from mycelium.io import decode, pyarrow
from mycelium.runs.manifest import MANIFEST, read_manifest
from mycelium.runs.queries import run_query
from mycelium.runs.shards import Damage, read_failures, row_shards

__all__ = ["Failure", "Run", "is_run"]


@dataclass(frozen=True, slots=True)
class Failure:
    """A record that has no row, and why."""

    id: str
    reason: str


def is_run(folder: str | Path) -> bool:
    """Whether a folder has the manifest of a run."""
    return (Path(folder) / MANIFEST).is_file()


class Run:
    """A run folder as it stood when it was opened; may be read while it is written.

    Attributes:
        folder: where it lives.
        manifest: what `manifest.json` says: kind, settings, seed, versions, created, updated, finished.
        damaged: shards that cannot be read, with the reason; their rows are left out.
    """

    def __init__(self, folder: Path, manifest: dict[str, Any], shards: list[Path], damaged: list[Damage]) -> None:
        self.folder = folder
        self.manifest = manifest
        self.damaged = tuple(damaged)
        self._shards = shards

    @classmethod
    def open(cls, folder: str | Path) -> Run:
        """Open a run folder.

        Raises:
            DataError: there is no run.
            MissingExtraError: pyarrow is not installed.
        """
        manifest = read_manifest(Path(folder))
        return cls(Path(folder), manifest, *row_shards(Path(folder)))

    @property
    def kind(self) -> str:
        """What the rows are."""
        return str(self.manifest["kind"])

    @cached_property
    def _shard_of_id(self) -> dict[str, Path]:
        parquet = pyarrow().parquet
        found: dict[str, Path] = {}
        for path in self._shards:
            for id_ in parquet.read_table(path, columns=["id"])["id"].to_pylist():
                found.setdefault(id_, path)
        return found

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """Names of all columns, in the order of their first appearance."""
        return tuple(self._schema.names)

    @cached_property
    def _schema(self) -> Any:
        pa = pyarrow()
        schemas = [pa.parquet.read_schema(path) for path in self._shards]
        if not schemas:
            return pa.schema([pa.field("id", pa.string())])
        return pa.unify_schemas(schemas, promote_options="permissive")

    def ids(self) -> list[str]:
        """Ids of all rows, in the order in which they were stored."""
        return list(self._shard_of_id)

    def __len__(self) -> int:
        return len(self._shard_of_id)

    def rows(
        self, columns: Sequence[str] | None = None, ids: Collection[str] | None = None
    ) -> Iterator[dict[str, Any]]:
        """Rows in stored order, one shard in memory at a time.

        Args:
            columns: names to read, `None` for all; a column that a shard does not have is `None`.
            ids: only these; ids that the run does not have are passed over.

        Raises:
            UsageError: a column that no shard has.
        """
        names = self.columns if columns is None else tuple(columns)
        unknown = [name for name in names if name not in self.columns]
        if unknown and len(self):
            raise UsageError(f"{self.folder}: got column {unknown[0]!r}, expected some of {', '.join(self.columns)}.")
        wanted = None if ids is None else set(ids)
        parquet = pyarrow().parquet
        for path in self._shards:
            if wanted is not None and not any(self._shard_of_id.get(id_) == path for id_ in wanted):
                continue
            here = [name for name in dict.fromkeys([*names, "id"]) if name in parquet.read_schema(path).names]
            for row in decode(parquet.read_table(path, columns=here)):
                # An id in two shards (a folder merged by hand) counts once, as in `ids`.
                if (wanted is None or row["id"] in wanted) and self._shard_of_id[row["id"]] == path:
                    yield {name: row.get(name) for name in names}

    def row(self, id: str) -> dict[str, Any]:
        """The row of one id.

        Raises:
            DataError: the run has no such row; the message holds near ids, or why there is none.
        """
        for row in self.rows(ids=[id]):
            return row
        reason = next((f"It failed: {failure.reason}" for failure in self.failures() if failure.id == id), None)
        raise DataError(f"{self.folder}: got id {id[:80]!r}, which has no row. {reason or self._near(id)}")

    def find(self, prefix: str) -> str:
        """The one id that is, or begins with, `prefix`.

        Raises:
            DataError: none, several (the message names them), or a record that failed (it says why).
        """
        if prefix in self._shard_of_id:
            return prefix
        if any(failure.id == prefix for failure in self.failures()):
            return str(self.row(prefix)["id"])  # says why it failed
        matches = [id_ for id_ in self._shard_of_id if id_.startswith(prefix)]
        if len(matches) == 1:
            return matches[0]
        if matches:
            shown = ", ".join(matches[:5]) + (", ..." if len(matches) > 5 else "")
            raise DataError(f"{self.folder}: got {prefix[:80]!r}, which {len(matches)} ids begin with: {shown}.")
        return str(self.row(prefix)["id"])

    def _near(self, id_: str) -> str:
        import difflib

        near = difflib.get_close_matches(id_[:200], self.ids()[:100_000], n=3, cutoff=0.5)
        if near:
            return f"Did you mean {', '.join(near)}?"
        first = self.ids()[:3]
        return f"Its ids look like {', '.join(first)}." if first else "The run has no rows yet."

    def failures(self) -> list[Failure]:
        """Records without a row, each once, with the last reason."""
        reasons = {row["id"]: str(row.get("reason") or "") for row in read_failures(self.folder)}
        return [Failure(id_, reason) for id_, reason in reasons.items() if id_ not in self._shard_of_id]

    def query(self, sql: str, *, timeout_s: float = 60.0, max_rows: int = 100_000) -> list[dict[str, Any]]:
        """Answer one SELECT over the view `rows` (DuckDB's SQL); it can read nothing else and change nothing.

        Raises:
            UsageError: the text is not one SELECT, DuckDB refuses it, or it takes too long or too much.
            MissingExtraError: duckdb is not installed.
        """
        dataset = pyarrow().dataset.dataset([str(path) for path in self._shards], schema=self._schema, format="parquet")
        return run_query(sql, {"rows": dataset}, timeout_s=timeout_s, max_rows=max_rows)
