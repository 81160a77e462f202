"""SQL from a person over Arrow data: it reads what it was given, and nothing else.

Four locks: the data is handed over as Arrow objects, so DuckDB needs no files and its access to files, network and
extensions is switched off; its configuration is locked; only one SELECT is accepted; time, memory and the number of
rows are bounded.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

from mycelium.errors import MissingExtraError, UsageError

__all__ = ["MAX_SQL_CHARS", "run_query"]

MAX_SQL_CHARS = 100_000
MEMORY_LIMIT = "2GB"
_LOCKS = (
    "SET python_enable_replacements=false",  # names in the query never mean variables of this program
    "SET autoinstall_known_extensions=false",
    "SET autoload_known_extensions=false",
    "SET enable_external_access=false",
    f"SET memory_limit='{MEMORY_LIMIT}'",
    "SET lock_configuration=true",
)


def run_query(sql: str, views: Mapping[str, Any], *, timeout_s: float, max_rows: int) -> list[dict[str, Any]]:
    """Answer one SELECT.

    Args:
        sql: DuckDB's dialect.
        views: name to Arrow table or data set.
        timeout_s: wall-clock limit.
        max_rows: most rows of the answer.

    Raises:
        UsageError: not one SELECT, an error of the query, or one of its limits.
        MissingExtraError: duckdb is not installed.
    """
    try:
        import duckdb
    except ImportError:
        raise MissingExtraError("duckdb", "data") from None
    if len(sql) > MAX_SQL_CHARS:
        raise UsageError(f"got {len(sql):,} characters of SQL; at most {MAX_SQL_CHARS:,} are read.")
    connection = duckdb.connect(":memory:")
    try:
        for name, data in views.items():
            connection.register(name, data)
        for lock in _LOCKS:
            connection.execute(lock)
        statements = connection.extract_statements(sql)
        if len(statements) != 1 or statements[0].type != duckdb.StatementType.SELECT:
            kinds = ", ".join(statement.type.name for statement in statements) or "nothing"
            raise UsageError(f"got {kinds}; expected one SELECT over {', '.join(views)}.")
        return _answer(connection, statements[0], timeout_s, max_rows)
    except (duckdb.Error, RuntimeError, ValueError, ArithmeticError, ImportError) as error:
        raise UsageError(f"the query was refused: {_one_line(error)}") from None
    finally:
        connection.close()


def _answer(connection: Any, statement: Any, timeout_s: float, max_rows: int) -> list[dict[str, Any]]:
    import duckdb

    late = threading.Event()

    def stop() -> None:
        late.set()
        connection.interrupt()

    timer = threading.Timer(timeout_s, stop)
    timer.daemon = True
    timer.start()
    try:
        result = connection.execute(statement)
        columns = [(column[0], str(column[1])) for column in result.description]
        if any(_ZONED in type_ for _, type_ in columns):
            result = connection.execute(_zoned_as_text(statement.query, [type_ for _, type_ in columns]))
        values = result.fetchmany(max_rows + 1)
    except duckdb.InterruptException:
        if not late.is_set():
            raise
        raise UsageError(f"the query took longer than {timeout_s:g} s and was stopped. Ask for less.") from None
    finally:
        timer.cancel()
    if len(values) > max_rows:
        raise UsageError(f"the answer has more than {max_rows:,} rows. Add a LIMIT.")
    return [dict(zip([name for name, _ in columns], row, strict=True)) for row in values]


_ZONED = "TIMESTAMP WITH TIME ZONE"


def _zoned_as_text(query: str, types: list[str]) -> str:
    """The same query with times of a zone as text: DuckDB hands them to Python only where pytz is installed."""
    names = [f"c{number}" for number in range(len(types))]
    cast = [
        f"CAST({name} AS VARCHAR) AS {name}" if _ZONED in type_ else name
        for name, type_ in zip(names, types, strict=True)
    ]
    # The line break ends a comment that the query may end with.
    return f"SELECT {', '.join(cast)} FROM (\n{query.strip().rstrip(';')}\n) AS answer({', '.join(names)})"


def _one_line(error: BaseException) -> str:
    """The first line of an error; DuckDB adds the query, and at times a whole traceback of Python."""
    lines = str(error).strip().splitlines()
    return lines[0][:400] if lines else type(error).__name__
