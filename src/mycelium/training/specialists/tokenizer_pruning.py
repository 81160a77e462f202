"""A word-piece vocabulary cut down to what English problems use, with a [NUM] piece added."""

from __future__ import annotations

import json
from collections.abc import Iterable


def prune_tokenizer(
    tokenizer_json: str, texts: Iterable[str], extra_words: Iterable[str] = ()
) -> tuple[str, list[int]]:
    """The tokenizer over the pieces that `texts` use, and for every new id the id of its row before.

    All single characters and all pieces of at most three characters stay, so that any word can still be spelled.
    [NUM] takes the row of an unused piece; its embedding is to be set from number pieces.
    """
    from tokenizers import Tokenizer

    document = json.loads(tokenizer_json)
    document["post_processor"] = None
    document["truncation"] = None
    document["padding"] = None
    full = Tokenizer.from_str(json.dumps(document))
    vocabulary: dict[str, int] = document["model"]["vocab"]
    used = {vocabulary[piece] for piece in ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")}
    for start in range(0, len(batch := [*texts, *extra_words]), 2000):
        for encoding in full.encode_batch(batch[start : start + 2000], add_special_tokens=False):
            used.update(encoding.ids)
    for piece, index in vocabulary.items():
        bare = piece.removeprefix("##")
        if (len(bare) <= 3 and bare.isascii()) or (len(bare) == 1):
            used.add(index)
    kept = sorted(used)
    number_row = vocabulary["[unused0]"]
    kept.append(number_row)
    names = {index: piece for piece, index in vocabulary.items()}
    names[number_row] = "[NUM]"
    document["model"]["vocab"] = {names[old]: new for new, old in enumerate(kept)}
    document["added_tokens"] = [
        entry | {"id": document["model"]["vocab"][entry["content"]]}
        for entry in document["added_tokens"]
        if entry["content"] in document["model"]["vocab"]
    ]
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")), kept


def number_piece_rows(tokenizer_json: str) -> list[int]:
    """Rows of the pieces that are plain whole numbers below 1,000: what [NUM] starts from."""
    vocabulary = json.loads(tokenizer_json)["model"]["vocab"]
    return [index for piece, index in vocabulary.items() if piece.isdigit() and len(piece) <= 3 and piece.isascii()]
