"""Traces -> labels: parsed, aligned, executed, kept only if right."""

from .label import CotLabel, label_cot, strip_annotations
from .operations import OperationLabel
from .reasons import REASONS
from .regions import PUNCTUATION, SOURCES, TAGS, StepRegions, clauses_with, step_regions
from .rows import LABEL_COLUMNS, LabelOptions, label_from_solution, label_row, label_trace
from .run import LabelReport, label_rows
from .witness import Attention, top_tokens

__all__ = [
    "LABEL_COLUMNS",
    "PUNCTUATION",
    "REASONS",
    "SOURCES",
    "TAGS",
    "Attention",
    "CotLabel",
    "LabelOptions",
    "LabelReport",
    "OperationLabel",
    "StepRegions",
    "clauses_with",
    "label_cot",
    "label_from_solution",
    "label_row",
    "label_rows",
    "label_trace",
    "step_regions",
    "strip_annotations",
    "top_tokens",
]
