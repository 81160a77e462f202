"""Small models and tokenizers made on the spot, so that specialists, search and solver need no download."""

from __future__ import annotations

import json
from collections.abc import Sequence

import torch

from mycelium.labels.build import label_example
from mycelium.problems import Example, Problem
from mycelium.programs import ANSWER_TYPES, LabeledProblem
from mycelium.specialists.decoder import DecoderConfig
from mycelium.specialists.encoder import EncoderConfig
from mycelium.specialists.model import Specialists
from mycelium.specialists.scorer import DecoderScorer
from mycelium.specialists.text import TextEncoder
from mycelium.specialists.vocabulary import STOP, HeadVocabulary

WORDS = (
    "a and are away bag bags ben box boxes buys does each for from gives has have he how in is it jar jars left lost "
    "many more much of ##s pen pens sells she than the then there they to tom twice two ann ##ing dollars % $ . , ? : ' -"
).split()

VOCABULARY = HeadVocabulary(
    (STOP, "ADD", "SUB", "MUL", "DIV"), ("1", "2", "60", "1/2"), ANSWER_TYPES, max_steps=4, max_quantities=8
)


def tokenizer_json(words: Sequence[str] = WORDS) -> str:
    """A word-piece tokenizer with BERT's rules over letters, digits and a few words."""
    characters = [chr(c) for c in range(ord("a"), ord("z") + 1)] + list("0123456789")
    pieces = ["[PAD]", "[unused0]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    pieces += list(dict.fromkeys([*characters, *(f"##{c}" for c in characters), *words, "[NUM]"]))
    specials = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    return json.dumps(
        {
            "version": "1.0",
            "truncation": None,
            "padding": None,
            "added_tokens": [
                {"id": pieces.index(name), "content": name, "single_word": False, "lstrip": False, "rstrip": False,
                 "normalized": False, "special": True}
                for name in specials
            ],
            "normalizer": {"type": "BertNormalizer", "clean_text": True, "handle_chinese_chars": True,
                           "strip_accents": None, "lowercase": True},
            "pre_tokenizer": {"type": "BertPreTokenizer"},
            "post_processor": None,
            "decoder": None,
            "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
                      "max_input_chars_per_word": 100, "vocab": {piece: index for index, piece in enumerate(pieces)}},
        }
    )  # fmt: skip


def text_encoder() -> TextEncoder:
    return TextEncoder(tokenizer_json())


def tiny_model(
    vocabulary: HeadVocabulary = VOCABULARY,
    seed: int = 0,
    vocab_size: int = 200,
    spread: float = 1.0,
    verifier: bool = False,
) -> Specialists:
    """A random model of a few thousand weights in eval mode; `spread` sharpens its distributions."""
    torch.manual_seed(seed)
    encoder = EncoderConfig(vocab_size=vocab_size, hidden=24, layers=2, heads=2, intermediate=32)
    decoder = DecoderConfig(
        hidden=16, memory=24, layers=2, heads=2, intermediate=32, operations=len(vocabulary.operations),
        constants=len(vocabulary.constants), max_steps=vocabulary.max_steps, verifier=verifier,
        max_arity=vocabulary.max_arity,
    )  # fmt: skip
    model = Specialists(encoder, decoder, len(vocabulary.answer_types)).eval()
    with torch.no_grad():
        model.decoder.operation_head[2].weight.mul_(3 * spread)
        for query in model.decoder.queries:
            query[2].weight.mul_(20 * spread)
    return model


def tiny_scorer(model: Specialists, vocabulary: HeadVocabulary = VOCABULARY) -> DecoderScorer:
    return DecoderScorer(model.decoder, vocabulary)


def labeled(text: str, answer: str, solution: str, identifier: str = "own") -> LabeledProblem:
    """The label of an annotated problem."""
    item = label_example(Example(Problem(identifier, text), answer, solution=solution, source="own"))
    assert isinstance(item, LabeledProblem), item
    return item


def small_labels() -> list[LabeledProblem]:
    """Three problems of one and two steps."""
    return [
        labeled("Ann has 6 boxes of 12 jars. How many jars?", "72", "6*12=<<6*12=72>>72", "jars"),
        labeled("Tom has 9 pens. He gives away 4 pens. How many pens are left?", "5", "9-4=<<9-4=5>>5", "pens"),
        labeled(
            "Ben buys 3 bags of 7 pens and sells 5 pens. How many pens has he?",
            "16", "3*7=<<3*7=21>>21\n21-5=<<21-5=16>>16", "bags",
        ),
    ]  # fmt: skip
