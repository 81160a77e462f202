"""The teacher: chains of thought, the attention captured while a model reads and writes them, and their traces.

An engine writes (`engines*`), a local model replays with capture (`capture*`, `attribute`), the verdict compares with
gold (`judging`), and a trace is a row of a run (`rows`, `tracing`). `studies/` asks what traces hold.
"""

from mycelium.teacher.attribute import HeadSignals, Trace, attribute, replay
from mycelium.teacher.capture import Captured, capture
from mycelium.teacher.capture_settings import Heads
from mycelium.teacher.engines import (
    TEACHER_ENGINES,
    Engine,
    EngineFactory,
    EngineOptions,
    Generation,
    Listener,
    Refusal,
    Request,
    Sampling,
)
from mycelium.teacher.engines_openai import EndpointEngine
from mycelium.teacher.engines_transformers import TransformersEngine
from mycelium.teacher.engines_vllm import VllmEngine
from mycelium.teacher.errors import AttributionError, CaptureError, EngineError, TeacherError
from mycelium.teacher.generation import Author, Given, Replay, check_replay, given_completion
from mycelium.teacher.html import jsd_svg, problem_span, trace_html
from mycelium.teacher.judging import Judgement, judge
from mycelium.teacher.loading import Teacher, load_teacher
from mycelium.teacher.prompts import COT_INSTRUCTION, PROMPTS, Prompt, make_prompt, shots
from mycelium.teacher.reference import EagerSignals, eager_signals
from mycelium.teacher.rows import TRACE_COLUMNS, trace_from_row, trace_to_row
from mycelium.teacher.selected_heads import heads_from_text
from mycelium.teacher.steps import STEP_KINDS, StepSettings, step_boundaries
from mycelium.teacher.studies.equations import FormCounts, count_forms, forms_line
from mycelium.teacher.studies.operands import operand_ranks
from mycelium.teacher.studies.phases import PHASES, kinds_in_order, study_phases
from mycelium.teacher.studies.plots import plot_phases
from mycelium.teacher.trace_options import TraceOptions, suited_batch_size, suited_token_limit
from mycelium.teacher.tracing import TraceReport, trace_problems, trace_stage, trace_tasks
from mycelium.teacher.word_iaf import WordShare, words_read

__all__ = [
    # Loading a teacher, and what it reads
    "COT_INSTRUCTION",
    "PROMPTS",
    "Prompt",
    "Teacher",
    "load_teacher",
    "make_prompt",
    "shots",
    # Engines: what writes
    "EndpointEngine",
    "Engine",
    "EngineFactory",
    "EngineOptions",
    "Generation",
    "Given",
    "Refusal",
    "Request",
    "Sampling",
    "TEACHER_ENGINES",
    "TransformersEngine",
    "VllmEngine",
    "Listener",
    "given_completion",
    # Capture and attribution
    "Captured",
    "EagerSignals",
    "HeadSignals",
    "Heads",
    "Trace",
    "WordShare",
    "attribute",
    "capture",
    "eager_signals",
    "heads_from_text",
    "replay",
    "words_read",
    "jsd_svg",
    "problem_span",
    "trace_html",
    # Steps
    "STEP_KINDS",
    "StepSettings",
    "step_boundaries",
    # Traces of a data set
    "Author",
    "Judgement",
    "Replay",
    "TRACE_COLUMNS",
    "TraceOptions",
    "TraceReport",
    "check_replay",
    "judge",
    "suited_batch_size",
    "suited_token_limit",
    "trace_from_row",
    "trace_problems",
    "trace_stage",
    "trace_tasks",
    "trace_to_row",
    # Studies
    "FormCounts",
    "PHASES",
    "count_forms",
    "forms_line",
    "kinds_in_order",
    "operand_ranks",
    "plot_phases",
    "study_phases",
    # Errors
    "AttributionError",
    "CaptureError",
    "EngineError",
    "TeacherError",
]
