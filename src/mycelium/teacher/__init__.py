"""The teacher: attention signals captured while a language model reads and writes, and traces of them."""

from .attribute import Trace, attribute, replay
from .capture import Captured, capture
from .capture_errors import AttributionError, CaptureError, TeacherError
from .reference import EagerSignals, eager_signals, signals_of_attentions

__all__ = [
    "AttributionError",
    "CaptureError",
    "Captured",
    "EagerSignals",
    "TeacherError",
    "Trace",
    "attribute",
    "capture",
    "eager_signals",
    "replay",
    "signals_of_attentions",
]
