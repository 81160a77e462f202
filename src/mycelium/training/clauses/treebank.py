"""A CoNLL-U treebank as documents of sentences, and as training texts for a spaCy pipeline.

Sentence ends are only learned from texts that hold several sentences, so training cuts documents into pieces of a
few sentences, the length of a word problem.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mycelium.errors import DataError


@dataclass(frozen=True, slots=True)
class Sentence:
    """One annotated sentence; all tuples have one entry per word.

    heads: index of each word's head in the sentence; the root is its own head.
    spaces: whether a blank follows the word.
    opens_paragraph: whether the source begins a paragraph (or a document) here.
    """

    words: tuple[str, ...]
    tags: tuple[str, ...]
    heads: tuple[int, ...]
    labels: tuple[str, ...]
    spaces: tuple[bool, ...]
    opens_paragraph: bool

    def __len__(self) -> int:
        return len(self.words)


Document = tuple[Sentence, ...]


def read_treebank(path: Path) -> tuple[Document, ...]:
    """The documents of a CoNLL-U file, with Penn tags (column 5) and full relation names.

    Multi-word tokens are read as their words, empty nodes are left out.

    Raises:
        DataError: the file cannot be read, or a line has not ten columns; the message holds the line's number.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: {error}; expected a CoNLL-U file") from error
    documents: list[list[Sentence]] = []
    rows: list[list[str]] = []
    glued: set[int] = set()  # words after which no blank stands, counted from 1
    opens_document = opens_paragraph = True
    for number, line in enumerate([*lines, ""], 1):
        if line.startswith("#"):
            opens_document |= line.startswith("# newdoc")
            opens_paragraph |= line.startswith(("# newdoc", "# newpar"))
        elif line.strip():
            columns = line.split("\t")
            if len(columns) != 10:
                raise DataError(f"{path}:{number}: got {len(columns)} columns, expected the ten of CoNLL-U")
            first, _, last = columns[0].partition("-")
            if last:  # a multi-word token: its words stand together, and its own blank is the last word's
                glued |= set(range(int(first), int(last)))
                if "SpaceAfter=No" in columns[9]:
                    glued.add(int(last))
            elif "." not in first:
                rows.append(columns)
        elif rows:
            if opens_document or not documents:
                documents.append([])
            documents[-1].append(_sentence(rows, glued, opens_paragraph))
            rows, glued, opens_document, opens_paragraph = [], set(), False, False
    return tuple(tuple(document) for document in documents)


def _sentence(rows: Sequence[Sequence[str]], glued: set[int], opens_paragraph: bool) -> Sentence:
    heads = [int(row[6]) - 1 for row in rows]
    return Sentence(
        tuple(row[1] for row in rows),
        tuple(row[4] for row in rows),
        tuple(index if head < 0 else head for index, head in enumerate(heads)),
        tuple("ROOT" if row[7] == "root" else row[7] for row in rows),
        tuple("SpaceAfter=No" not in row[9] and index not in glued for index, row in enumerate(rows, 1)),
        opens_paragraph,
    )


def paragraphs(documents: Iterable[Document]) -> Iterator[Document]:
    """Documents cut where the source begins a new paragraph."""
    for document in documents:
        piece: list[Sentence] = []
        for sentence in document:
            if sentence.opens_paragraph and piece:
                yield tuple(piece)
                piece = []
            piece.append(sentence)
        if piece:
            yield tuple(piece)


def random_pieces(documents: Iterable[Document], largest: int, rng: random.Random) -> list[Document]:
    """Documents cut into pieces of 1 to `largest` neighbouring sentences, in random order."""
    pieces = []
    for document in documents:
        start = 0
        while start < len(document):
            end = start + rng.randint(1, largest)
            pieces.append(document[start:end])
            start = end
    rng.shuffle(pieces)
    return pieces


def plain_doc(vocab: Any, piece: Document) -> Any:
    """A spaCy `Doc` of the words and blanks of a piece, without annotation."""
    from spacy.tokens import Doc

    words = [word for sentence in piece for word in sentence.words]
    return Doc(vocab, words=words, spaces=[space for sentence in piece for space in sentence.spaces])


def gold_doc(vocab: Any, piece: Document) -> Any:
    """A spaCy `Doc` with the tags, the trees and the sentence starts of a piece."""
    from spacy.tokens import Doc

    heads: list[int] = []
    for sentence in piece:
        offset = len(heads)
        heads += [head + offset for head in sentence.heads]
    return Doc(
        vocab,
        words=[word for sentence in piece for word in sentence.words],
        spaces=[space for sentence in piece for space in sentence.spaces],
        tags=[tag for sentence in piece for tag in sentence.tags],
        heads=heads,
        deps=[label for sentence in piece for label in sentence.labels],
        sent_starts=[index == 0 for sentence in piece for index in range(len(sentence))],
    )


def lower_cased(sentence: Sentence) -> Sentence:
    """The sentence in lower case, as some collections of problems are."""
    return replace(sentence, words=tuple(word.lower() for word in sentence.words))
