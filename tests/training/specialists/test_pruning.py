"""The pruned vocabulary spells every text as the full one does, over fewer rows."""

from __future__ import annotations

import json

from tokenizers import Tokenizer

from mycelium.training.specialists.tokenizer_pruning import number_piece_rows, prune_tokenizer
from tiny import WORDS, tokenizer_json

FULL = tokenizer_json([*WORDS, "elephant", "##phant", "volcano", "17"])


def tokens(document: str, text: str) -> list[str]:
    return Tokenizer.from_str(document).encode(text, add_special_tokens=False).tokens


def test_texts_it_was_pruned_for_are_spelled_as_before() -> None:
    text = "Ann gives the elephant many jars?"
    pruned, _ = prune_tokenizer(FULL, [text])
    assert tokens(pruned, text) == tokens(FULL, text)


def test_unused_long_pieces_go_and_any_word_can_still_be_spelled() -> None:
    pruned, _ = prune_tokenizer(FULL, ["Ann has the elephant"])
    vocabulary = json.loads(pruned)["model"]["vocab"]
    assert "elephant" in vocabulary and "volcano" not in vocabulary
    assert tokens(pruned, "volcano") == ["v", "##o", "##l", "##c", "##a", "##n", "##o"]


def test_extra_words_stay() -> None:
    pruned, _ = prune_tokenizer(FULL, ["Ann"], extra_words=["volcano"])
    assert tokens(pruned, "volcano") == ["volcano"]


def test_every_new_row_comes_from_the_row_of_the_same_piece() -> None:
    pruned, kept = prune_tokenizer(FULL, ["Ann has many jars"])
    old = {index: piece for piece, index in json.loads(FULL)["model"]["vocab"].items()}
    new = json.loads(pruned)["model"]["vocab"]
    assert len(kept) == len(new)
    for piece, index in new.items():
        assert old[kept[index]] == ("[unused0]" if piece == "[NUM]" else piece)


def test_the_number_piece_is_the_last_row() -> None:
    pruned, kept = prune_tokenizer(FULL, ["Ann"])
    assert json.loads(pruned)["model"]["vocab"]["[NUM]"] == len(kept) - 1


def test_special_pieces_keep_their_meaning_under_new_ids() -> None:
    pruned, _ = prune_tokenizer(FULL, ["Ann"])
    document = json.loads(pruned)
    assert all(entry["id"] == document["model"]["vocab"][entry["content"]] for entry in document["added_tokens"])


def test_number_pieces_are_whole_numbers_of_up_to_three_digits() -> None:
    pruned, _ = prune_tokenizer(FULL, ["17"])
    names = {index: piece for piece, index in json.loads(pruned)["model"]["vocab"].items()}
    assert sorted(names[index] for index in number_piece_rows(pruned)) == sorted([*"0123456789", "17"])
