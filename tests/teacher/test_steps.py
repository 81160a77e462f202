"""Steps hold: whatever the tokenizer and the curve, nothing that is one thing is cut, and the curve decides the rest."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from mycelium.errors import UsageError
from mycelium.teacher import STEP_KINDS, StepSettings, step_boundaries
from mycelium.teacher.places import places_of
from mycelium.teacher.whole_parts import whole_parts

WHOLE = [
    "pens", "twenty-three", "don't", "24", "1,000.50", "$3.5", "12%", "3:30", "-7", "½", "café", "नमस्ते",
    "6 * 4 = 24", "48/2=24", "$85 * 0.2 = $17", "5 packs * 3 pens = 15", "(2 + 3) * 4 = 21", "x + 3 = 7", "10 - 4",
    r"$\frac{48}{2} = 24$", r"\[ a = \frac{3}{4} \]", r"\text{half of it}", "x^{12}", r"\(x\)", r"\sqrt[3]{8}",
    r"\begin{align*} a &= 2 + 3 \\ &= 5 \end{align*}", "#### 72",
]  # fmt: skip
BETWEEN = [". ", ", ", "\n", " and then ", ".\n\n", " so she has ", "! "]
KINDS = ["one digit a token, blanks apart", "byte level", "unigram", "word piece", "characters"]


@cache
def tokenizer(kind: str) -> Tokenizer:
    corpus = [left + between for left in WHOLE for between in BETWEEN]
    if kind == "byte level":
        made = Tokenizer(models.BPE())
        made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
        made.decoder = decoders.ByteLevel()
        alphabet = pre_tokenizers.ByteLevel.alphabet()
        made.train_from_iterator(
            corpus, trainers.BpeTrainer(vocab_size=330, initial_alphabet=alphabet, show_progress=False)
        )
        return made
    if kind == "unigram":
        made = Tokenizer(models.Unigram())
        made.pre_tokenizer = pre_tokenizers.Metaspace()
        trainer = trainers.UnigramTrainer(
            vocab_size=150, special_tokens=["<unk>"], unk_token="<unk>", show_progress=False
        )
        made.train_from_iterator(corpus, trainer)
        return made
    if kind == "word piece":
        made = Tokenizer(models.WordPiece(unk_token="[UNK]"))
        made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
        made.train_from_iterator(
            corpus, trainers.WordPieceTrainer(vocab_size=150, special_tokens=["[UNK]"], show_progress=False)
        )
        return made
    made = Tokenizer(models.WordLevel({"<unk>": 0}, unk_token="<unk>"))
    pattern = r"\d|\s+|[^\d\s]+" if kind.startswith("one digit") else r"[\s\S]"
    made.pre_tokenizer = pre_tokenizers.Split(Regex(pattern), behavior="isolated")
    return made


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, list[tuple[int, int]]]:
    """A text, and the characters of everything in it that is whole."""
    text, spans = "", []
    for whole in draw(st.lists(st.sampled_from(WHOLE), min_size=1, max_size=8)):
        spans.append((len(text), len(text) + len(whole)))
        text += whole + draw(st.sampled_from(BETWEEN))
    return text, spans


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=40, deadline=None)
@given(made=texts(), how=st.sampled_from(STEP_KINDS), seed=st.integers(0, 99), spacing=st.sampled_from([0, 24]))
def test_no_boundary_lies_inside_what_is_whole(
    kind: str, made: tuple[str, list[tuple[int, int]]], how: str, seed: int, spacing: int
) -> None:
    text, whole = made
    offsets = tokenizer(kind).encode(text).offsets
    curve = np.random.default_rng(seed).random(len(offsets))
    for token in step_boundaries(curve, text, offsets, StepSettings(how, spacing_chars=spacing)):
        place = offsets[token][0]
        assert place >= offsets[token - 1][1] or offsets[token - 1][0] == offsets[token - 1][1], "a character is cut"
        while text[place] in " \t":
            place += 1
        cut = [text[start:end] for start, end in whole if start < place < end]
        assert not cut, f"{text[:place]!r} | {text[place:]!r}"
        assert text[place] not in ".,!\n", "a step begins with the stop of the one before"


def test_parts_of_a_solution() -> None:
    text = "She pays $3.50 * 4 = $14, i.e. 14 dollars.Then x^{2} costs $24 and $5."
    parts = [text[start:end] for start, end in whole_parts(text).spans]
    assert parts == [
        "She",
        "pays",
        "$3.50 * 4 = $14",
        "i.e.",
        "14",
        "dollars",
        "Then",
        "x^{2}",
        "costs",
        "$24",
        "and",
        "$5",
    ]


def test_a_formula_with_blanks_inside_of_its_dollars_is_whole_where_it_holds_a_command() -> None:
    text = r"So $ 9 = 9^{x-1} \rightarrow x = 2. $ Then $ 5 and $ 6 are paid."
    parts = [text[start:end] for start, end in whole_parts(text).spans]
    assert parts[:3] == ["So", r"$ 9 = 9^{x-1} \rightarrow x = 2. $", "Then"]
    assert "and" in parts and not any("5 and" in part for part in parts), "prices are no formula"


TEXT = "She has 6*4 = 24 red pens.\nHe has 5 of them. Together they have 24+5 = 29."
OFFSETS = tokenizer("one digit a token, blanks apart").encode(TEXT).offsets


def begin(boundaries: list[int], text: str = TEXT, offsets: list[tuple[int, int]] = OFFSETS) -> list[str]:
    return [text[offsets[token][0] :].split()[0] for token in boundaries]


def curve_with(**heights: float) -> np.ndarray:
    """A restless curve of 0.1 to 0.3 bits, with the given bits at the first tokens of words."""
    curve = np.where(np.arange(len(OFFSETS)) % 2 == 0, 0.1, 0.3)
    for word, bits in heights.items():
        at = next(
            i
            for i, (s, e) in enumerate(OFFSETS)
            if TEXT[s:e].strip() == word or TEXT[e:].startswith(word) and not TEXT[s:e].strip()
        )
        curve[at] = bits
    return curve


def test_ends_are_those_of_sentences_lines_and_equations() -> None:
    places = places_of(TEXT, OFFSETS)
    assert begin(list(places.ends)) == ["red", "He", "Together"]
    assert begin(list(places.anywhere)) == "has 6*4 red pens. He has 5 of them. Together they have 24+5".split()


def test_of_two_near_ends_the_one_with_the_higher_jsd_stays() -> None:
    assert begin(step_boundaries(curve_with(red=0.9), TEXT, OFFSETS, StepSettings("ends"))) == ["red", "Together"]
    assert begin(step_boundaries(curve_with(He=0.9), TEXT, OFFSETS, StepSettings("ends"))) == ["He"], (
        "Together is 17 characters from it"
    )
    assert begin(step_boundaries(curve_with(He=0.9), TEXT, OFFSETS, StepSettings("ends", spacing_chars=0))) == [
        "red",
        "He",
        "Together",
    ]
    assert begin(step_boundaries(curve_with(He=0.9), TEXT, OFFSETS)) == ["red", "Together"]


@given(st.sampled_from([1 / 16, 0.5, 8.0]), st.integers(0, 99), st.sampled_from(STEP_KINDS))
def test_only_the_shape_of_the_curve_counts_not_its_bits(scale: float, seed: int, how: str) -> None:
    curve = np.random.default_rng(seed).random(len(OFFSETS)).round(2)
    found = step_boundaries(curve, TEXT, OFFSETS, StepSettings(how))
    assert step_boundaries(curve * scale, TEXT, OFFSETS, StepSettings(how)) == found


def test_chosen_heads_are_read_at_the_last_token_of_a_step_and_must_stand_out() -> None:
    chosen = StepSettings("words", heads=((0, 1),))
    curve = np.where(np.arange(len(OFFSETS)) % 2 == 0, 0.1, 0.3)
    curve[step_boundaries(curve, TEXT, OFFSETS, StepSettings("text", spacing_chars=0))[1] - 1] = 0.9
    assert begin(step_boundaries(curve, TEXT, OFFSETS, chosen)) == ["He"]


def test_settings_come_back_and_say_what_was_left_open() -> None:
    made = StepSettings("words", heads=((0, 11), (14, 10)))
    assert made.to_json() == {"kind": "words", "heads": [[0, 11], [14, 10]], "spacing_chars": 24, "least_height": 1.5}
    assert StepSettings.from_json(made.to_json()).to_json() == made.to_json()
    assert StepSettings.from_json(StepSettings().to_json()) == StepSettings()


def test_the_command_line_names_heads_by_layer() -> None:
    assert StepSettings.of(None, None) == StepSettings("text")
    assert StepSettings.of(None, "14.10, 0.11") == StepSettings("ends", heads=((0, 11), (14, 10)))
    with pytest.raises(UsageError, match=r"LAYER\.HEAD"):
        StepSettings.of("words", "3")


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"kind": "peaks"}, "one of text, ends, words"),
        ({"spacing_chars": -1}, "at least 0"),
        ({"kind": "text", "heads": ((0, 0),)}, "ends or words"),
    ],
)
def test_settings_that_make_no_sense_are_named(values: dict[str, object], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        StepSettings(**values)  # type: ignore[arg-type]
