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
    StepTargets,
    step_loss,
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
    "DecoderConfig",
    "EncodedBatch",
    "EncodedText",
    "EncoderConfig",
    "HeadVocabulary",
    "KIND_IDS",
    "MAX_TOKENS",
    "STOP",
    "Specialists",
    "StepTargets",
    "TextEncoder",
    "input_tensors",
    "load_bert_weights",
    "load_specialists",
    "save_specialists",
    "step_loss",
    "tokenizer_of",
    "value_features",
]
