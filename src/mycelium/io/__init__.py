"""Files: YAML, plots, atomic writes."""

from mycelium.io.files import (
    atomic_output,
    file_sha256,
    remove_leftovers,
    sync_folder,
    temporary_beside,
    write_whole,
)
from mycelium.io.jsonl import (
    MAX_ID_CHARS,
    MAX_LINE_CHARS,
    InputRow,
    open_input,
    parse_row,
    read_rows,
    text_field,
    to_json,
    write_rows,
)
from mycelium.io.plots import (
    FORMATS,
    empty_figure,
    save_figure,
)
from mycelium.io.yaml_files import (
    read_mapping,
)

__all__ = [
    "InputRow",
    "MAX_ID_CHARS",
    "MAX_LINE_CHARS",
    "open_input",
    "parse_row",
    "read_rows",
    "text_field",
    "to_json",
    "write_rows",
    "atomic_output",
    "FORMATS",
    "empty_figure",
    "file_sha256",
    "read_mapping",
    "remove_leftovers",
    "save_figure",
    "sync_folder",
    "temporary_beside",
    "write_whole",
]
