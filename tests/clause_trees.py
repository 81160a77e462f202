"""Small dependency trees written by hand, so that clauses can be tested without a trained parser."""

from __future__ import annotations

from typing import Any

import spacy
from spacy.tokens import Doc

VOCAB = spacy.blank("en").vocab


def tree(text: str) -> Any:
    """A parsed `Doc` from lines of "word TAG head label", where head counts from 1 in its sentence and 0 is the root.

    A line that starts with `~` has no blank before its word; an empty line ends a sentence.
    """
    words, tags, heads, labels, spaces, starts = [], [], [], [], [], []
    for block in text.strip().split("\n\n"):
        offset = len(words)
        for number, line in enumerate(block.strip().splitlines()):
            glued = line.strip().startswith("~")
            word, tag, head, label = line.strip().lstrip("~").split()
            if words:
                spaces.append(not glued)
            words.append(word)
            tags.append(tag)
            heads.append(offset + (number if head == "0" else int(head) - 1))
            labels.append("ROOT" if head == "0" else label)
            starts.append(number == 0)
    return Doc(VOCAB, words=words, spaces=[*spaces, False], tags=tags, heads=heads, deps=labels, sent_starts=starts)
