"""Problems, the quantities they mention, their answers, and the data sets they come from."""

from mycelium.problems.answers import (
    extract_final_answer,
    format_number,
    last_boxed,
    parse_number,
)
from mycelium.problems.clauses.clause import (
    Clause,
)
from mycelium.problems.clauses.dependency import (
    clauses_of,
    parse_clauses,
    parse_many,
)
from mycelium.problems.clauses.parser import (
    load_parser,
    shipped_parser,
)
from mycelium.problems.clauses.punctuation import (
    clause_spans,
    question_span,
    sentence_spans,
)
from mycelium.problems.datasets import (
    READERS,
    BadRow,
    DataSet,
    Reader,
    iter_data,
    load_examples,
    samples_path,
)
from mycelium.problems.number_words import (
    DENOMINATORS,
    MULTIPLIERS,
    SCALES,
    TENS,
    UNITS,
    parse_number_words,
)
from mycelium.problems.problem import (
    CharSpan,
    Example,
    Problem,
    is_dev,
)
from mycelium.problems.quantities import (
    KINDS,
    Quantity,
    extract_quantities,
)

__all__ = [
    "BadRow",
    "DataSet",
    "CharSpan",
    "Clause",
    "DENOMINATORS",
    "Example",
    "KINDS",
    "MULTIPLIERS",
    "Problem",
    "Quantity",
    "READERS",
    "Reader",
    "SCALES",
    "TENS",
    "UNITS",
    "clause_spans",
    "clauses_of",
    "extract_final_answer",
    "extract_quantities",
    "format_number",
    "is_dev",
    "iter_data",
    "last_boxed",
    "load_examples",
    "load_parser",
    "parse_clauses",
    "parse_many",
    "parse_number",
    "parse_number_words",
    "question_span",
    "samples_path",
    "sentence_spans",
    "shipped_parser",
]
