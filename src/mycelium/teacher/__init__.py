"""The teacher: chains of thought, the attention signals captured while a model reads and writes, and their traces."""

from .attribute import Trace, attribute, replay
from .capture import Captured, capture
from .capture_errors import AttributionError, CaptureError, TeacherError
from .engines import Engine, EngineError, Generation, Refusal, Request, Sampling
from .engines_openai import EndpointEngine
from .engines_transformers import TransformersEngine
from .engines_vllm import VllmEngine
from .generation import Author, Replay, RowWriter, Tracing, check_replay, trace_problems
from .generation_given import Given, given_completion
from .judging import Judgement, judge
from .loading import Teacher, load_teacher
from .prompts import COT_INSTRUCTION, Prompt, make_prompt
from .reference import EagerSignals, eager_signals, signals_of_attentions
from .rows import TRACE_COLUMNS, trace_from_row, trace_to_row
from .words import WordShare, words_read

__all__ = [
    "COT_INSTRUCTION",
    "TRACE_COLUMNS",
    "AttributionError",
    "Author",
    "CaptureError",
    "Captured",
    "EagerSignals",
    "EndpointEngine",
    "Engine",
    "EngineError",
    "Generation",
    "Given",
    "Judgement",
    "Prompt",
    "Refusal",
    "Replay",
    "Request",
    "RowWriter",
    "Sampling",
    "Teacher",
    "TeacherError",
    "Trace",
    "Tracing",
    "TransformersEngine",
    "VllmEngine",
    "WordShare",
    "attribute",
    "capture",
    "check_replay",
    "eager_signals",
    "given_completion",
    "judge",
    "load_teacher",
    "make_prompt",
    "replay",
    "signals_of_attentions",
    "trace_from_row",
    "trace_problems",
    "trace_to_row",
    "words_read",
]
