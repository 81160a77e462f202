"""Traces -> labels: parsed, aligned, executed, kept only if right."""

from .label import CotLabel, label_cot, strip_annotations
from .operations import OperationLabel
from .reasons import REASONS
from .witness import Attention

__all__ = ["REASONS", "Attention", "CotLabel", "OperationLabel", "label_cot", "strip_annotations"]
