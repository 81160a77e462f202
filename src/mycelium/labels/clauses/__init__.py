"""Clauses of a problem, and regions: the clauses that one operation reads."""

from .clause import Clause
from .expand import Regions, expand, expand_values
from .parser import load_parser, shipped_parser
from .spans import clauses_of, parse_clauses, parse_many
from .tags import bio_tags, io_tags, relevance

__all__ = [
    "Clause",
    "Regions",
    "bio_tags",
    "clauses_of",
    "expand",
    "expand_values",
    "io_tags",
    "load_parser",
    "parse_clauses",
    "parse_many",
    "relevance",
    "shipped_parser",
]
