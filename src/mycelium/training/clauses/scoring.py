"""Scores of a dependency parser as counts that add up: attachment, labels, tags, sentences."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass
class ParserScore:
    """Counts over documents with gold tokens.

    All words count, punctuation too, and the whole relation name (`nsubj:pass`), which is stricter than the CoNLL
    2018 measure and far stricter than spaCy's scorer. A sentence is right when both of its ends are.
    """

    words: int = 0
    heads: int = 0
    labelled: int = 0
    labelled_universal: int = 0
    content_words: int = 0
    content_labelled: int = 0
    tags: int = 0
    sentences_right: int = 0
    sentences_found: int = 0
    sentences_gold: int = 0
    errors: dict[tuple[str, str], int] = field(default_factory=dict)

    def add(self, found: Any, gold: Any) -> None:
        """Count one document; both are spaCy `Doc`s of the same tokens."""
        for guess, truth in zip(found, gold, strict=True):
            guess_label, truth_label = _label(guess), _label(truth)
            attached = guess.head.i == truth.head.i
            self.words += 1
            self.tags += guess.tag_ == truth.tag_
            self.heads += attached
            self.labelled += attached and guess_label == truth_label
            universal = attached and guess_label.partition(":")[0] == truth_label.partition(":")[0]
            self.labelled_universal += universal
            if truth_label != "punct":
                self.content_words += 1
                self.content_labelled += attached and guess_label == truth_label
        found_ends = {(span.start, span.end) for span in found.sents}
        gold_ends = {(span.start, span.end) for span in gold.sents}
        self.sentences_right += len(found_ends & gold_ends)
        self.sentences_found += len(found_ends)
        self.sentences_gold += len(gold_ends)

    @property
    def uas(self) -> float:
        return 100 * self.heads / max(1, self.words)

    @property
    def las(self) -> float:
        return 100 * self.labelled / max(1, self.words)

    @property
    def las_universal(self) -> float:
        """LAS with relation subtypes left out, as the CoNLL 2018 evaluation does."""
        return 100 * self.labelled_universal / max(1, self.words)

    @property
    def las_without_punctuation(self) -> float:
        return 100 * self.content_labelled / max(1, self.content_words)

    @property
    def tag_accuracy(self) -> float:
        return 100 * self.tags / max(1, self.words)

    @property
    def sentence_f1(self) -> float:
        return 200 * self.sentences_right / max(1, self.sentences_found + self.sentences_gold)

    def to_row(self) -> dict[str, float]:
        """All measures in percent, and the number of words and sentences they stand on."""
        row = {
            "uas": self.uas, "las": self.las, "las_universal": self.las_universal,
            "las_without_punctuation": self.las_without_punctuation, "tags": self.tag_accuracy,
            "sentence_f1": self.sentence_f1,
        }  # fmt: skip
        return {name: round(value, 2) for name, value in row.items()} | {
            "words": self.words, "sentences": self.sentences_gold,
        }  # fmt: skip


def _label(token: Any) -> str:
    label: str = token.dep_
    return "root" if label == "ROOT" else label


def score_documents(nlp: Any, documents: Any, keep_sentences: bool = False) -> ParserScore:
    """Parse the words of gold documents and compare.

    Args:
        nlp: a spaCy pipeline with a parser.
        documents: tuples of `clause_treebank.Sentence`.
        keep_sentences: give the parser the gold sentence ends too, to score trees alone.
    """
    from mycelium.training.clauses.treebank import gold_doc, plain_doc

    score = ParserScore()
    gold_docs, plain_docs = [], []
    for document in documents:
        gold_docs.append(gold_doc(nlp.vocab, document))
        plain_docs.append(plain_doc(nlp.vocab, document))
        if keep_sentences:
            for guess, truth in zip(plain_docs[-1], gold_docs[-1], strict=True):
                guess.is_sent_start = truth.is_sent_start
    for found, gold in zip(nlp.pipe(plain_docs), gold_docs, strict=True):
        score.add(found, gold)
    return score
