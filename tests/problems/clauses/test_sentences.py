"""Sure sentence starts: the rules before the parser."""

from __future__ import annotations

import pytest
import spacy

from mycelium.problems.clauses.sentences import mark_sentence_starts

TOKENIZER = spacy.blank("en")


def sure_sentences(text: str) -> list[str]:
    """The text cut at the starts that the rules are sure of."""
    doc = TOKENIZER(text)
    mark_sentence_starts(doc)
    starts = [token.idx for token in doc if token.is_sent_start]
    ends = [*starts[1:], len(text)]
    return [text[start:end].strip() for start, end in zip(starts, ends, strict=False)]


def open_places(text: str) -> list[str]:
    doc = TOKENIZER(text)
    mark_sentence_starts(doc)
    return [token.text for token in doc if token.is_sent_start is None]


@pytest.mark.parametrize(
    "text",
    [
        "Mrs. Hilt ran 3 miles.",
        "Dr. Lee and Mr. Fox paid $3.50 each, i.e. $7.",
        "It holds 2.5 gallons (about 9.5 l) of water.",
        "Dinner is at 5 p.m. in the hall.",
        "The box is 3 in. wide and 4 ft. long.",
        "He needs 501 lbs . of flour .",
        "Room No. 5 is empty.",
        "Solve 77 = (33 + (14 * x)) for x.",
        "Let $a$ and $b$ satisfy the conditions:\n$a = 1$.",
        "\\begin{tabular}{c}\nA. B. C.\n\nD & E\n\\end{tabular}",
        '[asy]\ndraw((0,0)--(1,1));\n\nlabel("A. B", (0,0));\n[/asy]',
    ],
)
def test_one_sentence_stays_whole(text: str) -> None:
    assert sure_sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Pens cost $3. How much are 5?", ["Pens cost $3.", "How much are 5?"]),
        ("She sold 9.5 l. The rest is lost.", ["She sold 9.5 l.", "The rest is lost."]),
        (
            "A square has a side of 4 cm. What is its area?",
            ["A square has a side of 4 cm.", "What is its area?"],
        ),
        ('He said "Stop!" Then he left.', ['He said "Stop!"', "Then he left."]),
        ("4 birds sit. 1 flies away.", ["4 birds sit.", "1 flies away."]),
        ("tom has 5 pens . how many are left ?", ["tom has 5 pens .", "how many are left ?"]),
        ("Is it 5? no.", ["Is it 5? no."]),
        ("The answer is no. How many are left?", ["The answer is no.", "How many are left?"]),
        ("Prices\n\nA pen is $2", ["Prices", "A pen is $2"]),
        ("Let $a + b = 1.$ Find $a$.", ["Let $a + b = 1.$", "Find $a$."]),
        ("Let\n\\[a = 2.\\] Find $a$.", ["Let\n\\[a = 2.\\]", "Find $a$."]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, sentences: list[str]) -> None:
    assert sure_sentences(text) == sentences


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dinner is at 5 p.m. Tina cooks.", ["Tina"]),
        ("Is it 5? no.", ["no"]),
        ("She waited ... Tom left.", ["Tom"]),
        ("Items\nPens", ["Pens"]),
    ],
)
def test_doubtful_places_are_left_to_the_parser(text: str, words: list[str]) -> None:
    assert open_places(text) == words


def test_blank_texts_have_no_sentence() -> None:
    assert sure_sentences("") == []
    assert sure_sentences(" \n ") == [""]
