"""Problems, the quantities they mention, their answers, their clauses, and the data sets they come from."""

from typing import TYPE_CHECKING

from mycelium.late import late as _late
from mycelium.problems.answers import extract_final_answer, format_number, last_boxed, parse_counted, parse_number
from mycelium.problems.clauses.clause import (
    Clause,
    ClauseParser,
    PunctuationParser,
    clause_spans,
    question_span,
    sentence_spans,
)
from mycelium.problems.names import names_something
from mycelium.problems.number_words import DENOMINATORS, MULTIPLIERS, ORDINALS, SCALES, TENS, UNITS, parse_number_words
from mycelium.problems.problem import BadRow, CharSpan, Example, Problem, is_dev
from mycelium.problems.quantities import KINDS, Quantity, extract_quantities
from mycelium.problems.units import CURRENCY_BEFORE, UNITS_BY_NAME, Unit, unit_called

if TYPE_CHECKING:
    from mycelium.problems.catalogue import KNOWN_DATA, KnownData, prepare
    from mycelium.problems.clauses.dependency import (
        DependencyParser,
        clause_parser,
        clauses_of,
        parse_clauses,
        parse_many,
    )
    from mycelium.problems.clauses.parser import load_parser, shipped_parser
    from mycelium.problems.datasets import READERS, DataSet, Reader, iter_data, load_examples, samples_path
    from mycelium.problems.row_files import read_row_file, row_file_ending, stdin_rows
    from mycelium.problems.row_formats import MAPPABLE, ReadGold, mapped, question_of
else:
    __getattr__ = _late(
        __name__,
        "clauses.dependency",
        "clauses.parser",
        "catalogue",
        "datasets",
        "row_files",
        "row_formats",
    )

__all__ = [
    # Records
    "BadRow",
    "CharSpan",
    "Example",
    "Problem",
    # Data sets
    "DataSet",
    "KNOWN_DATA",
    "KnownData",
    "MAPPABLE",
    "READERS",
    "ReadGold",
    "Reader",
    "is_dev",
    "iter_data",
    "load_examples",
    "mapped",
    "prepare",
    "question_of",
    "read_row_file",
    "row_file_ending",
    "samples_path",
    "stdin_rows",
    # Quantities and number words
    "CURRENCY_BEFORE",
    "DENOMINATORS",
    "KINDS",
    "MULTIPLIERS",
    "ORDINALS",
    "Quantity",
    "SCALES",
    "TENS",
    "UNITS",
    "UNITS_BY_NAME",
    "Unit",
    "extract_quantities",
    "names_something",
    "parse_counted",
    "parse_number",
    "parse_number_words",
    "unit_called",
    # Answers
    "extract_final_answer",
    "format_number",
    "last_boxed",
    # Clauses
    "Clause",
    "ClauseParser",
    "DependencyParser",
    "PunctuationParser",
    "clause_parser",
    "clause_spans",
    "clauses_of",
    "load_parser",
    "parse_clauses",
    "parse_many",
    "question_span",
    "sentence_spans",
    "shipped_parser",
]
