"""The index of an argument, and how many arguments a row has."""

from __future__ import annotations

from fractions import Fraction

import pytest

from mycelium.programs import Constant, QuantityRef, ResultRef
from mycelium.specialists import ArgumentLayout
from mycelium.specialists.vocabulary import STOP, HeadVocabulary
from tiny import VOCABULARY

LAYOUT = ArgumentLayout(5, VOCABULARY.constant_values)  # padded to the widest problem of the batch


def test_indices_count_quantities_then_constants_then_results() -> None:
    constants = VOCABULARY.constant_values
    assert LAYOUT.argument(1) == QuantityRef(1)
    assert LAYOUT.argument(5) == Constant(constants[0])
    assert LAYOUT.argument(5 + len(constants) - 1) == Constant(constants[-1])
    assert LAYOUT.argument(5 + len(constants) + 1) == ResultRef(1)


def test_an_index_reads_back_as_its_argument() -> None:
    assert [LAYOUT.index(LAYOUT.argument(index)) for index in range(15)] == list(range(15))


def test_a_constant_that_the_vocabulary_lacks_has_no_index() -> None:
    with pytest.raises(KeyError):
        LAYOUT.index(Constant(Fraction(17)))


def test_a_row_has_as_many_arguments_as_the_operation_table_says() -> None:
    rows = (STOP, "ADD", "SUB", "MUL.3", "MEAN", "EVALUATE", "POWMOD")
    vocabulary = HeadVocabulary(rows, (), ())
    assert vocabulary.arities == (0, 2, 2, 2, 2, 1, 3)
    assert vocabulary.max_arity == 3 and VOCABULARY.max_arity == 2
