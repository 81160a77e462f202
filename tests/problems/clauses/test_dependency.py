"""Clauses of hand-made trees, and properties that hold for any text and any tree."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc

from clause_trees import VOCAB, tree
from mycelium.problems import Clause, clauses_of

FRONTED = """
If IN 3 mark
she PRP 3 nsubj
has VBZ 10 advcl
9 CD 5 nummod
cans NNS 3 obj
~, , 3 punct
how WRB 8 advmod
many JJ 9 amod
seeds NNS 10 nsubj
fit VBP 0 root
in RP 10 advmod
~? . 10 punct
"""
COORDINATED = """
He PRP 2 nsubj
lost VBD 0 root
6 CD 4 nummod
pens NNS 2 obj
and CC 6 cc
found VBD 2 conj
9 CD 6 obj
~. . 2 punct
"""
SHARED_OBJECT = """
He PRP 2 nsubj
washed VBD 0 root
and CC 4 cc
dried VBD 2 conj
5 CD 6 nummod
shirts NNS 2 obj
~. . 2 punct
"""
COMPARISON = """
He PRP 2 nsubj
has VBZ 0 root
5 CD 4 nummod
more JJR 5 amod
pens NNS 2 obj
than IN 8 mark
she PRP 8 nsubj
had VBD 4 advcl
~. . 2 punct
"""
TWO_NUMBERS = """
Tom NNP 2 nsubj
has VBZ 0 root
4 CD 4 nummod
boxes NNS 2 obj
that WDT 6 nsubj
hold VBP 4 acl:relcl
12 CD 8 nummod
pens NNS 6 obj
~. . 2 punct
"""
DEFINING = """
Tom NNP 2 nsubj
ate VBD 0 root
4 CD 4 nummod
pies NNS 2 obj
that IN 7 obj
she PRP 7 nsubj
baked VBD 4 acl:relcl
~. . 2 punct
"""
INSERTED = """
Tom NNP 8 nsubj
~, , 1 punct
who WP 4 nsubj
has VBZ 1 acl:relcl
5 CD 6 nummod
pens NNS 4 obj
~, , 1 punct
gives VBZ 0 root
3 CD 8 obj
to IN 11 case
Ann NNP 8 obl
~. . 8 punct
"""
WHETHER = """
How WRB 2 advmod
many JJ 3 amod
pies NNS 5 obj
must MD 5 aux
bake VB 0 root
if IN 8 mark
she PRP 8 nsubj
has VBZ 5 ccomp
9 CD 8 obj
~? . 5 punct
"""
AS_MANY = """
Tom NNP 2 nsubj
has VBZ 0 root
twice RB 4 advmod
as RB 5 advmod
many JJ 6 amod
pens NNS 2 obj
as IN 9 mark
she PRP 9 nsubj
bought VBD 2 advcl
~. . 2 punct
"""
CLEARNLP = """
If IN 3 mark
she PRP 3 nsubj
has VBZ 8 advcl
9 CD 3 dobj
~, , 8 punct
what WP 8 attr
's VBZ 8 aux
left VBN 0 ROOT
~? . 8 punct
"""


def pieces(text: str) -> list[tuple[str, str]]:
    return [(clause.text.strip(), clause.kind) for clause in clauses_of(tree(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FRONTED, [("If she has 9 cans,", "adverbial"), ("how many seeds fit in?", "question")]),
        (COORDINATED, [("He lost 6 pens", "main"), ("and found 9.", "coordinated")]),
        (SHARED_OBJECT, [("He washed and dried 5 shirts.", "main")]),
        (COMPARISON, [("He has 5 more pens than she had.", "main")]),
        (TWO_NUMBERS, [("Tom has 4 boxes", "main"), ("that hold 12 pens.", "relative")]),
        (DEFINING, [("Tom ate 4 pies that she baked.", "main")]),
        (INSERTED, [("Tom, who has 5 pens,", "main"), ("gives 3 to Ann.", "main")]),
        (WHETHER, [("How many pies must bake", "question"), ("if she has 9?", "adverbial")]),
        (AS_MANY, [("Tom has twice as many pens as she bought.", "main")]),
        (CLEARNLP, [("If she has 9,", "adverbial"), ("what 's left?", "question")]),
    ],
    ids="fronted coordinated shared comparison numbers defining inserted whether as clearnlp".split(),
)
def test_clauses_are_cut_where_a_finite_verb_tells_its_own_part(text: str, expected: list[tuple[str, str]]) -> None:
    assert pieces(text) == expected


def test_every_sentence_opens_a_clause() -> None:
    clauses = clauses_of(tree(COORDINATED + "\n" + FRONTED))
    assert [clause.sentence for clause in clauses] == [0, 0, 1, 1]


def test_a_clause_owns_the_blanks_behind_it_and_shows_none() -> None:
    clause = Clause((0, 6), " ate  ", "main", 0)
    assert clause.trimmed == (1, 4)
    assert Clause((3, 5), "  ", "main", 0).trimmed == (5, 5)


def test_an_empty_text_has_no_clauses_and_a_blank_one_has_one() -> None:
    assert clauses_of(Doc(VOCAB, words=[])) == ()
    blank = Doc(VOCAB, words=["\n"], spaces=[False])
    blank[0].is_sent_start = True
    assert [clause.char_span for clause in clauses_of(blank)] == [(0, 1)]


TOKENS = st.sampled_from(
    ["He", "has", "5", "$", "3.50", ",", ".", "and", "if", "how", "?", "that", "\n", "pens", "-", ";"]
)
TAGS = st.sampled_from(["PRP", "VBD", "VBZ", "CD", "NN", "CC", "IN", ",", ".", "VB"])
LABELS = st.sampled_from("nsubj obj obl conj advcl acl:relcl acl parataxis cc mark punct nummod".split())


@st.composite
def any_tree(draw: st.DrawFn) -> Any:
    """Random words, blanks, tags, labels and a random forest over them: a parser's worst day."""
    size = draw(st.integers(1, 25))
    rng = random.Random(draw(st.integers(0, 2**31)))
    starts = [True, *(rng.random() < 0.1 for _ in range(size - 1))]
    heads: list[int] = []
    first = 0
    for index, start in enumerate(starts):
        first = index if start else first
        heads.append(index if start else rng.randint(first, index - 1))
    words = draw(st.lists(TOKENS, min_size=size, max_size=size))
    return Doc(
        VOCAB,
        words=words,
        spaces=draw(st.lists(st.booleans(), min_size=size, max_size=size)),
        tags=draw(st.lists(TAGS, min_size=size, max_size=size)),
        heads=heads,
        deps=["ROOT" if head == i else draw(LABELS) for i, head in enumerate(heads)],
        sent_starts=starts,
    )


@given(any_tree())
@settings(max_examples=100, deadline=None)
def test_clauses_tile_the_text_and_begin_behind_a_blank(doc: Any) -> None:
    text, clauses = doc.text, clauses_of(doc)
    assert "".join(clause.text for clause in clauses) == text
    position = 0
    for clause in clauses:
        start, end = clause.char_span
        assert start == position
        assert text[start:end] == clause.text != ""
        assert start == 0 or text[start - 1].isspace()
        position = end
