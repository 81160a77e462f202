"""Files: one JSONL reader and writer, atomic writes, Parquet, documents in JSON and YAML, figures, pieces of HTML."""

from mycelium.io.documents import (
    FORMATS,
    empty_figure,
    read_mapping,
    save_figure,
    write_json,
)
from mycelium.io.files import (
    atomic_bytes,
    atomic_output,
    atomic_path,
    file_sha256,
    id_digest,
    is_stream,
    remove_leftovers,
    remove_leftovers_of,
    write_whole,
)
from mycelium.io.jsonl import (
    MAX_DATA_LINE_CHARS,
    InputRow,
    append_row,
    open_input,
    parse_row,
    read_jsonl,
    read_objects,
    read_rows,
    rows_output,
    text_field,
    to_json,
    write_rows,
)
from mycelium.io.markup import N_COLOURS, PIECE_STYLE, Mark, escaped, html_piece, marked, printable
from mycelium.io.parquet import (
    ColumnTypes,
    decode,
    pyarrow,
    write_table,
)
from mycelium.io.settings import (
    faults_of,
    validated,
)

__all__ = [
    # JSON and JSONL
    "InputRow",
    "MAX_DATA_LINE_CHARS",
    "append_row",
    "open_input",
    "parse_row",
    "read_jsonl",
    "read_objects",
    "read_rows",
    "rows_output",
    "text_field",
    "to_json",
    "write_json",
    "write_rows",
    # Files that appear whole or not at all, and their digests
    "atomic_bytes",
    "atomic_output",
    "atomic_path",
    "file_sha256",
    "id_digest",
    "is_stream",
    "remove_leftovers",
    "remove_leftovers_of",
    "write_whole",
    # Parquet
    "ColumnTypes",
    "decode",
    "pyarrow",
    "write_table",
    # Text for a screen
    "Mark",
    "N_COLOURS",
    "PIECE_STYLE",
    "escaped",
    "html_piece",
    "marked",
    "printable",
    # Settings in YAML, figures
    "FORMATS",
    "empty_figure",
    "faults_of",
    "read_mapping",
    "save_figure",
    "validated",
]
