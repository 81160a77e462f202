"""The specialists C1..C6: shared encoder, six heads, step decoder and weights; inference only."""

from mycelium.specialists.collate import (
    input_tensors,
)
from mycelium.specialists.decoder import (
    DecoderConfig,
)
from mycelium.specialists.encoder import (
    EncoderConfig,
    load_bert_weights,
)
from mycelium.specialists.model import (
    EncodedBatch,
    Specialists,
)
from mycelium.specialists.scorer import (
    DecoderScorer,
    StepScorer,
    StepState,
)
from mycelium.specialists.steps import (
    IGNORED,
    ArgumentLayout,
    StepBatch,
    StepLogits,
)
from mycelium.specialists.text import (
    KIND_IDS,
    MAX_TOKENS,
    EncodedText,
    TextEncoder,
    value_features,
)
from mycelium.specialists.vocabulary import (
    STOP,
    HeadVocabulary,
)
from mycelium.specialists.weights import (
    load_specialists,
    save_specialists,
    tokenizer_of,
)

__all__ = [
    "ArgumentLayout",
    "DecoderConfig",
    "DecoderScorer",
    "EncodedBatch",
    "EncodedText",
    "EncoderConfig",
    "HeadVocabulary",
    "IGNORED",
    "KIND_IDS",
    "MAX_TOKENS",
    "STOP",
    "Specialists",
    "StepBatch",
    "StepLogits",
    "StepScorer",
    "StepState",
    "TextEncoder",
    "input_tensors",
    "load_bert_weights",
    "load_specialists",
    "save_specialists",
    "tokenizer_of",
    "value_features",
]
