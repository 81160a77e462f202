"""A word-piece vocabulary cut down to what English problems use, with a [NUM] piece added."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence


def used_pieces(tokenizer_json: str, texts: Iterable[str]) -> set[int]:
    """Ids of the pieces that `texts` are cut into, of the special ones, and of all that any word can be spelled with.

    Those are all single characters and all pieces of at most three characters.
    """
    from tokenizers import Tokenizer

    document = json.loads(tokenizer_json)
    document |= {"post_processor": None, "truncation": None, "padding": None}
    full = Tokenizer.from_str(json.dumps(document))
    vocabulary: dict[str, int] = document["model"]["vocab"]
    used = {vocabulary[piece] for piece in ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")}
    for start in range(0, len(batch := list(texts)), 2000):
        for encoding in full.encode_batch(batch[start : start + 2000], add_special_tokens=False):
            used.update(encoding.ids)
    for piece, index in vocabulary.items():
        bare = piece.removeprefix("##")
        if (len(bare) <= 3 and bare.isascii()) or (len(bare) == 1):
            used.add(index)
    return used


def cut_vocabulary(tokenizer_json: str, kept: Sequence[int], renamed: Mapping[int, str] | None = None) -> str:
    """The tokenizer over the pieces with these ids, numbered anew in this order. renamed: by id, another word for it."""
    document = json.loads(tokenizer_json)
    names = {index: piece for piece, index in document["model"]["vocab"].items()} | dict(renamed or {})
    vocabulary = {names[old]: new for new, old in enumerate(kept)}
    document["model"]["vocab"] = vocabulary
    document["added_tokens"] = [
        entry | {"id": vocabulary[entry["content"]]}
        for entry in document["added_tokens"]
        if entry["content"] in vocabulary
    ]
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def prune_tokenizer(
    tokenizer_json: str, texts: Iterable[str], extra_words: Iterable[str] = ()
) -> tuple[str, list[int]]:
    """The tokenizer over the pieces that `texts` use (`used_pieces`), and for every new id the id of its row before.

    [NUM] takes the row of an unused piece; its embedding is to be set from number pieces.
    """
    document = json.loads(tokenizer_json)
    number_row = document["model"]["vocab"]["[unused0]"]
    kept = [*sorted(used_pieces(tokenizer_json, [*texts, *extra_words])), number_row]
    document |= {"post_processor": None, "truncation": None, "padding": None}
    return cut_vocabulary(json.dumps(document, ensure_ascii=False), kept, {number_row: "[NUM]"}), kept


def number_piece_rows(tokenizer_json: str) -> list[int]:
    """Rows of the pieces that are plain whole numbers below 1,000: what [NUM] starts from."""
    vocabulary = json.loads(tokenizer_json)["model"]["vocab"]
    return [index for piece, index in vocabulary.items() if piece.isdigit() and len(piece) <= 3 and piece.isascii()]
