"""A teacher of a few thousand random weights with a byte-level tokenizer, so that tracing needs no download."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import torch

from mycelium.teacher.loading import Teacher, fingerprint

CHAT_TEMPLATE = (
    "{% for m in messages %}<|{{ m['role'] }}|>{{ m['content'] }}\n{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)
TEXT = (
    "Question: Tom has 3 apples and buys 4 more. How many apples has he?\nAnswer:\nHe has 3 + 4 = 7 apples.\n#### 7\n"
    "Ann has 6 boxes of 12 jars. How many jars? 6 * 12 = 72. The answer is \\boxed{72}."
)


@cache
def tokenizer(chat: bool = False) -> Any:
    """Byte-level BPE with three special tokens; every text can be written with it."""
    import transformers
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

    made = Tokenizer(models.BPE())
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=300, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False,
        special_tokens=["<pad>", "<end>", "<|user|>", "<|system|>", "<|assistant|>"],
    )  # fmt: skip
    made.train_from_iterator([TEXT], trainer)
    fast = transformers.PreTrainedTokenizerFast(tokenizer_object=made, pad_token="<pad>", eos_token="<end>")
    if chat:
        fast.chat_template = CHAT_TEMPLATE
    return fast


@cache
def model(seed: int = 0, context: int = 512, end_bias: float = 0.0) -> Any:
    """A random Qwen2 with sharp attention. `end_bias` makes it end its texts, above 0 after fewer tokens."""
    import transformers

    torch.manual_seed(seed)
    config = transformers.Qwen2Config(
        vocab_size=320, hidden_size=32, intermediate_size=40, num_hidden_layers=2, num_attention_heads=4,
        num_key_value_heads=2, max_position_embeddings=context, pad_token_id=0, eos_token_id=1, bos_token_id=None,
        tie_word_embeddings=False,
    )  # fmt: skip
    made = transformers.Qwen2ForCausalLM(config)
    with torch.no_grad():  # with the usual small weights the JSD only falls and has no peak
        for parameter in made.parameters():
            if parameter.ndim > 1:
                parameter.mul_(8)
        if end_bias:
            made.lm_head.weight[1].mul_(end_bias)
    return made.eval()


def teacher(
    name: str = "tiny", seed: int = 0, context: int = 512, chat: bool = False, end_bias: float = 0.0
) -> Teacher:
    return Teacher(model(seed, context, end_bias), tokenizer(chat), name, fingerprint=f"{seed}")


def save_teacher(folder: Path, seed: int = 0, chat: bool = False, context: int = 512, end_bias: float = 0.0) -> Path:
    """The teacher as a Hugging Face folder."""
    model(seed, context, end_bias).save_pretrained(folder)
    tokenizer(chat).save_pretrained(folder)
    assert fingerprint(folder)
    return folder
