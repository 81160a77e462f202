"""The shipped teacher's tokenizer: byte-level BPE that cuts text as Qwen2 does, every digit a piece of its own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

END = "<|endoftext|>"
PAD = "<|pad|>"

# Qwen2's rule for words, single digits, punctuation and blanks.
WORD_PATTERN = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)

# "Question: ...\nAnswer:\n", then the solution and the end token. System messages are not understood and left out.
CHAT_TEMPLATE = (
    "{% for message in messages %}"
    "{% if message['role'] == 'user' %}{{ 'Question: ' + message['content'] | trim + '\\nAnswer:\\n' }}"
    "{% elif message['role'] == 'assistant' %}{{ message['content'] | trim + eos_token }}{% endif %}"
    "{% endfor %}"
)


def prompt_of(question: str) -> str:
    """What stands before the solution: the chat template applied to one question."""
    return f"Question: {question.strip()}\nAnswer:\n"


def train_tokenizer(texts: Iterable[str], pieces: int) -> Any:
    """A fast tokenizer (`PreTrainedTokenizerFast`) of at most `pieces` pieces, its two special tokens included."""
    from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(WORD_PATTERN), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=pieces,
        special_tokens=[END, PAD],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, eos_token=END, pad_token=PAD, clean_up_tokenization_spaces=False
    )
    fast.chat_template = CHAT_TEMPLATE
    return fast
