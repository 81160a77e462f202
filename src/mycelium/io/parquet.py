"""Parquet: Python values to typed columns and back.

A column has one type for a whole run. It is declared, or follows from the first value that is not null: text,
whole numbers, floats and booleans have their own types, everything else (lists, records) is kept as JSON text and
comes back as it was.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mycelium.errors import DataError, MissingExtraError, UsageError
from mycelium.io.files import atomic_bytes

__all__ = ["COLUMN_TYPES", "ColumnTypes", "decode", "pyarrow", "write_table"]

COLUMN_TYPES = ("text", "int", "float", "bool", "json", "ints", "floats", "spans", "matrix")
"""What a declared column may be: `spans` is a list of [start, end), `matrix` a list of rows of floats."""

_TAG = b"mycelium"


def pyarrow() -> Any:
    """The module, or the error that says how to install it."""
    try:
        import pyarrow
        import pyarrow.dataset
        import pyarrow.parquet
    except ImportError:
        raise MissingExtraError("pyarrow", "data") from None
    return pyarrow


class ColumnTypes:
    """The types of a run's columns: declared ones, those of earlier shards, and those found on the way."""

    def __init__(self, declared: Mapping[str, str] | None = None) -> None:
        unknown = {name for name in (declared or {}).values() if name not in COLUMN_TYPES}
        if unknown:
            raise UsageError(f"got column types {sorted(unknown)}; expected some of {', '.join(COLUMN_TYPES)}.")
        self.names: dict[str, str] = {"id": "text", **(declared or {})}
        self._always = frozenset(self.names)

    def learn(self, schema: Any) -> None:
        """Take over the types of a shard that was written before."""
        for field in schema:
            name = (field.metadata or {}).get(_TAG, b"").decode()
            if name in COLUMN_TYPES:
                self.names.setdefault(field.name, name)

    def encode(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """One row as arrays of length one; null columns are left out.

        Raises:
            DataError: a value does not fit its column.
        """
        encoded = {}
        for name, value in row.items():
            value = _plain(value)
            if value is None:
                continue
            kind = self.names.get(name) or _kind_of(value)
            if kind == "int" and isinstance(value, float):
                kind = self.names[name] = "float"
            try:
                encoded[name] = _array(value, kind)
            except (ValueError, TypeError, OverflowError, RecursionError) as error:
                raise DataError(
                    f"row {str(row.get('id'))[:60]!r}: column {name!r} holds a {type(value).__name__} that is no "
                    f"{kind} ({str(error)[:200]}). Give every row of a run the same types."
                ) from None
            self.names.setdefault(name, kind)
        return encoded

    def table(self, rows: list[dict[str, Any]]) -> Any:
        """Encoded rows as one Arrow table; columns that nobody declared and nobody filled are left out."""
        pa = pyarrow()
        used = [name for name in self.names if name in self._always or any(name in row for row in rows)]
        fields, columns = [], []
        for name in used:
            kind = self.names[name]
            type_ = _arrow_type(kind)
            fields.append(pa.field(name, type_, metadata={_TAG: kind.encode()}))
            empty = pa.nulls(1, type_)
            columns.append(pa.concat_arrays([row[name].cast(type_) if name in row else empty for row in rows]))
        return pa.Table.from_arrays(columns, schema=pa.schema(fields))


def decode(table: Any) -> list[dict[str, Any]]:
    """The rows of an Arrow table as Python values, JSON columns read back."""
    json_columns = {field.name for field in table.schema if (field.metadata or {}).get(_TAG) == b"json"}
    rows: list[dict[str, Any]] = table.to_pylist()
    for row in rows:
        for name in json_columns:
            if row[name] is not None:
                row[name] = json.loads(row[name])
    return rows


def write_table(path: Path, table: Any) -> None:
    """Write an Arrow table as a Parquet file, in one piece."""
    with atomic_bytes(path) as stream:
        pyarrow().parquet.write_table(table, stream, compression="zstd")


def _plain(value: Any) -> Any:
    """NumPy's arrays and scalars as Python's; NaN as null, because it means that there is no value."""
    if hasattr(value, "tolist") and not isinstance(value, str | bytes | list | tuple | dict):
        value = value.tolist()
    if isinstance(value, float) and math.isnan(value):
        return None
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value


def _kind_of(value: Any) -> str:
    for kind, type_ in (("bool", bool), ("int", int), ("float", float), ("text", str)):
        if isinstance(value, type_):
            return kind
    return "json"


def _array(value: Any, kind: str) -> Any:
    pa = pyarrow()
    if kind == "json":
        text = json.dumps(value, ensure_ascii=True, allow_nan=False)
        return pa.array([text], pa.string())
    if kind == "text":
        if not isinstance(value, str):
            raise TypeError("not a string")
        value.encode("utf-8")  # a lone surrogate is named here, not when the shard is written
    elif kind == "bool" or isinstance(value, bool):
        if kind != "bool" or not isinstance(value, bool):
            raise TypeError("a boolean and something else")
    return pa.array([value], _arrow_type(kind))


def _arrow_type(kind: str) -> Any:
    pa = pyarrow()
    simple = {
        "text": pa.string(),
        "json": pa.string(),
        "int": pa.int64(),
        "float": pa.float64(),
        "bool": pa.bool_(),
    }
    nested = {
        "ints": pa.list_(pa.int64()),
        "floats": pa.list_(pa.float64()),
        "spans": pa.list_(pa.list_(pa.int64())),
        "matrix": pa.list_(pa.list_(pa.float64())),
    }
    return {**simple, **nested}[kind]
