"""Problems, the quantities they mention, their answers, and the data sets they come from."""

from mycelium.problems.answers import (
    extract_final_answer,
    format_number,
    last_boxed,
    numbers_equal,
    parse_number,
)
from mycelium.problems.datasets import BadRow, DataError, iter_data, load_examples
from mycelium.problems.number_words import parse_number_words
from mycelium.problems.problem import CharSpan, Example, Problem, is_dev
from mycelium.problems.quantities import Quantity, extract_quantities

__all__ = [
    "BadRow",
    "CharSpan",
    "DataError",
    "Example",
    "Problem",
    "Quantity",
    "extract_final_answer",
    "extract_quantities",
    "format_number",
    "is_dev",
    "iter_data",
    "last_boxed",
    "load_examples",
    "numbers_equal",
    "parse_number",
    "parse_number_words",
]
