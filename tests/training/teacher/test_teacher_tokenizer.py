"""The teacher's tokenizer: nothing is lost, digits stand alone, the template is the prompt."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.training.teacher.samples import prompt_of, train_tokenizer

pytest.importorskip("transformers")
TEXTS = ["Ann has 12 apples and 30 pears.", "12 + 30 = 42 apples", r"\frac{1}{2} of $40 is $20."] * 5


@pytest.fixture(scope="module")
def tokenizer():
    return train_tokenizer(TEXTS, 400)


@given(st.text(max_size=60))
def test_decoding_gives_the_text_back(tokenizer, text: str) -> None:
    text = text.encode("utf-8", "ignore").decode("utf-8").replace("<|endoftext|>", "").replace("<|pad|>", "")
    assert tokenizer.decode(tokenizer(text)["input_ids"]) == text


@given(st.integers(0, 10**12))
def test_every_digit_is_a_piece_of_its_own(tokenizer, number: int) -> None:
    pieces = tokenizer.convert_ids_to_tokens(tokenizer(f"{number}")["input_ids"])
    assert pieces == list(str(number))


def test_the_chat_template_writes_the_prompt_of_training(tokenizer) -> None:
    messages = [{"role": "system", "content": "Be kind."}, {"role": "user", "content": " What is 2 + 3? "}]
    assert tokenizer.apply_chat_template(messages, tokenize=False) == prompt_of("What is 2 + 3?")
    messages.append({"role": "assistant", "content": "5\n"})
    told = tokenizer.apply_chat_template(messages, tokenize=False)
    assert told == prompt_of("What is 2 + 3?") + "5" + tokenizer.eos_token


def test_there_are_no_more_pieces_than_asked_for(tokenizer) -> None:
    assert len(tokenizer) <= 400 and tokenizer.pad_token_id != tokenizer.eos_token_id
