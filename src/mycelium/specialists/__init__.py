"""The specialists C1..C6: shared encoder, six heads, step decoder and weights; inference only."""

from typing import TYPE_CHECKING

from mycelium.late import late as _late
from mycelium.specialists.averaging import NAMES, AveragedScorer, redrawn, variants
from mycelium.specialists.backbone import BACKBONES, Backbone, SmallBackbone, TextStates, make_backbone
from mycelium.specialists.collate import input_tensors
from mycelium.specialists.decoder import DecoderConfig
from mycelium.specialists.encoder import EncoderConfig, load_bert_weights
from mycelium.specialists.heads import (
    HEADS,
    GoalDistribution,
    Head,
    HeadBatch,
    HeadDistributions,
    PieceProbability,
    read_heads,
)
from mycelium.specialists.int8 import Int8Linear, has_int8, in_int8
from mycelium.specialists.model import EncodedBatch, Specialists
from mycelium.specialists.scorer import DecoderScorer, StepScorer, StepState
from mycelium.specialists.steps import IGNORED, ArgumentLayout, StepBatch, StepLogits
from mycelium.specialists.text import (
    KIND_IDS,
    MAX_TOKENS,
    EncodedText,
    TextEncoder,
    place_quantities,
    size_blind,
    value_features,
)
from mycelium.specialists.transformers_backbone import TransformersBackbone
from mycelium.specialists.vocabulary import STOP, HeadVocabulary
from mycelium.specialists.weights import load_specialists, save_specialists, tokenizer_of

if TYPE_CHECKING:
    from mycelium.specialists.typed import (
        PointedText,
        PointerBatch,
        TypedSpecialists,
        TypedVocabulary,
        lower_states,
        point_to,
        typed_row,
    )
    from mycelium.specialists.typed_weights import load_typed, save_typed
else:
    __getattr__ = _late(__name__, "typed", "typed_weights")

__all__ = [
    # Texts in pieces
    "EncodedText",
    "KIND_IDS",
    "MAX_TOKENS",
    "TextEncoder",
    "input_tensors",
    "place_quantities",
    "size_blind",
    "value_features",
    # Backbones
    "BACKBONES",
    "Backbone",
    "EncoderConfig",
    "SmallBackbone",
    "TextStates",
    "TransformersBackbone",
    "load_bert_weights",
    "make_backbone",
    # The six heads
    "GoalDistribution",
    "HEADS",
    "Head",
    "HeadBatch",
    "HeadDistributions",
    "HeadVocabulary",
    "PieceProbability",
    "read_heads",
    # Steps of programs, and who scores them
    "ArgumentLayout",
    "DecoderConfig",
    "DecoderScorer",
    "IGNORED",
    "STOP",
    "StepBatch",
    "StepLogits",
    "StepScorer",
    "StepState",
    # Averaging over re-drawn numbers and names
    "AveragedScorer",
    "NAMES",
    "redrawn",
    "variants",
    # Typed programs
    "PointedText",
    "PointerBatch",
    "TypedSpecialists",
    "TypedVocabulary",
    "load_typed",
    "lower_states",
    "point_to",
    "save_typed",
    "typed_row",
    # The model and its weights
    "EncodedBatch",
    "Int8Linear",
    "Specialists",
    "has_int8",
    "in_int8",
    "load_specialists",
    "save_specialists",
    "tokenizer_of",
]
