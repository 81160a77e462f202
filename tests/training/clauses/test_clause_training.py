"""The clause parser's treebank reader, its scores, its vectors and a training run of a few sentences."""

from __future__ import annotations

import random
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import spacy
import torch

from mycelium.errors import DataError, UsageError
from mycelium.problems import load_parser, parse_clauses
from mycelium.training.clauses.scoring import ParserScore
from mycelium.training.clauses.treebank import (
    gold_doc,
    lower_cased,
    paragraphs,
    plain_doc,
    random_pieces,
    read_treebank,
)
from mycelium.training.clauses.vectors import LAYERS, distill_vectors, frequent_words
from mycelium.training.kinds import load_recipe, recipe_from_dict, train_recipe
from mycelium.training.recipes import ClauseRecipe, RecipeError
from tiny_training import ends_alike, silent

RECIPE = Path(__file__).parents[3] / "recipes" / "clauses.yaml"

# Two documents, three paragraphs, four sentences; a multi-word token, an empty node, a glued full stop.
TREEBANK = """\
# newdoc id = a
# newpar
# text = Tom didn't run.
1\tTom\tTom\tPROPN\tNNP\t_\t4\tnsubj\t_\t_
2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\trun\trun\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
4.1\tran\trun\tVERB\tVB\t_\t_\t_\t4:conj\t_
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# text = He ate 5 pies.
1\tHe\the\tPRON\tPRP\t_\t2\tnsubj\t_\t_
2\tate\teat\tVERB\tVBD\t_\t0\troot\t_\t_
3\t5\t5\tNUM\tCD\t_\t4\tnummod\t_\t_
4\tpies\tpie\tNOUN\tNNS\t_\t2\tobj\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

# newpar
1\tWhy\twhy\tADV\tWRB\t_\t0\troot\t_\tSpaceAfter=No
2\t?\t?\tPUNCT\t.\t_\t1\tpunct\t_\t_

# newdoc id = b
1\tStop\tstop\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
2\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_

"""


@pytest.fixture
def treebank(tmp_path: Path) -> Path:
    path = tmp_path / "train.conllu"
    path.write_text(TREEBANK, encoding="utf-8")
    (tmp_path / "dev.conllu").write_text(TREEBANK, encoding="utf-8")
    return path


def test_a_treebank_is_read_as_documents_of_sentences_with_the_words_of_multiword_tokens(
    treebank: Path,
) -> None:
    first, second = read_treebank(treebank)
    assert [len(sentence) for sentence in first] == [5, 5, 2]
    assert len(second) == 1
    assert first[0].words == ("Tom", "did", "n't", "run", ".")
    assert first[0].heads == (3, 3, 3, 3, 3)
    assert first[0].labels == ("nsubj", "aux", "advmod", "ROOT", "punct")
    assert first[0].spaces == (True, False, True, False, True)


def test_documents_fall_into_paragraphs(treebank: Path) -> None:
    assert [len(piece) for piece in paragraphs(read_treebank(treebank))] == [2, 1, 1]


def test_a_gold_document_has_the_trees_and_the_sentence_starts(treebank: Path) -> None:
    vocab = spacy.blank("en").vocab
    doc = gold_doc(vocab, read_treebank(treebank)[0])
    assert doc.text.strip() == "Tom didn't run. He ate 5 pies. Why?"
    assert [sentence.text for sentence in doc.sents] == ["Tom didn't run.", "He ate 5 pies.", "Why?"]
    assert doc[7].head.text == "pies" and doc[7].dep_ == "nummod" and doc[7].tag_ == "CD"
    assert plain_doc(vocab, read_treebank(treebank)[0]).text == doc.text


def test_random_pieces_hold_every_sentence_once(treebank: Path) -> None:
    documents = read_treebank(treebank)
    pieces = random_pieces(documents, 2, random.Random(0))
    assert all(1 <= len(piece) <= 2 for piece in pieces)
    words = sorted(word for piece in pieces for sentence in piece for word in sentence.words)
    assert words == sorted(word for document in documents for sentence in document for word in sentence.words)


def test_lower_case_changes_the_words_alone(treebank: Path) -> None:
    sentence = read_treebank(treebank)[0][0]
    assert lower_cased(sentence).words[0] == "tom"
    assert lower_cased(sentence).heads == sentence.heads


@pytest.mark.parametrize(("text", "message"), [("1\tTom\tTom\n", r":1: got 3 columns"), (b"\xff\xfe", "utf-8")])
def test_a_file_that_is_no_treebank_says_where(tmp_path: Path, text: str | bytes, message: str) -> None:
    path = tmp_path / "bad.conllu"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(DataError, match=message):
        read_treebank(path)
    with pytest.raises(DataError, match=r"missing\.conllu"):
        read_treebank(tmp_path / "missing.conllu")


def test_scores_count_heads_labels_subtypes_and_sentences(treebank: Path) -> None:
    vocab = spacy.blank("en").vocab
    gold = gold_doc(vocab, read_treebank(treebank)[0][:2])
    guess = gold_doc(vocab, read_treebank(treebank)[0][:2])
    guess[0].dep_ = "nsubj:pass"  # a wrong subtype
    guess[7].head = guess[6]  # a wrong head
    score = ParserScore()
    score.add(guess, gold)
    assert score.words == 10
    assert score.uas == pytest.approx(90)
    assert score.las == pytest.approx(80)
    assert score.las_universal == pytest.approx(90)
    assert score.las_without_punctuation == pytest.approx(75)
    assert score.sentence_f1 == pytest.approx(100)


class TinyEncoder:
    """Hidden states that are one-hot in the token's id: vectors can be told beforehand."""

    config = SimpleNamespace(hidden_size=8)

    def __call__(self, input_ids: torch.Tensor, **_: Any) -> SimpleNamespace:
        states = torch.nn.functional.one_hot(input_ids, 8).float()
        return SimpleNamespace(hidden_states=[states] * (max(LAYERS) + 1))


class TinyTokenizer:
    """Words by their first letter, a to g."""

    def __call__(self, batch: list[list[str]], **_: Any) -> Any:
        longest = max(map(len, batch))
        ids = [[ord(word[0].lower()) - 96 for word in words] + [0] * (longest - len(words)) for words in batch]

        class Encoded(dict[str, Any]):
            def word_ids(self, row: int) -> list[int | None]:
                return [place if place < len(batch[row]) else None for place in range(longest)]

        return Encoded(input_ids=torch.tensor(ids))

    def get_vocab(self) -> dict[str, int]:
        return {"alpha": 0, "beta": 1, "gamma": 2, "##s": 3, "delta": 4}


def test_words_with_the_same_states_get_the_same_vector_and_others_do_not() -> None:
    sentences = [["Apple", "bee", "cat"], ["ape", "bee", "dog"]] * 6
    words = ["apple", "ape", "bee", "cat", "dog"]
    vectors = distill_vectors(sentences, words, 3, TinyEncoder(), TinyTokenizer())
    place = {word: row for row, word in enumerate(vectors.words)}
    data = vectors.data
    assert data.shape == (5, 3) and data.dtype == np.float32
    assert np.allclose(data[place["apple"]], data[place["ape"]], atol=1e-4)
    assert not np.allclose(data[place["bee"]], data[place["dog"]], atol=0.1)


def test_frequent_words_are_lower_cased_and_have_a_letter() -> None:
    assert frequent_words([["The", "the", "5", "a"], ["a", "b", "."]], 2) == ["a", "the"]


def small_recipe(folder: Path, **changes: Any) -> ClauseRecipe:
    made = load_recipe(
        RECIPE,
        {
            "treebank_dir": str(folder), "data_dir": str(folder), "vectors.size": 0, "model.width": 16,
            "model.depth": 1, "model.hidden_width": 8, "model.min_action_freq": 1, "training.passes": 40,
            "training.score_every": 40, "training.dropout": 0.0, "training.rate": 0.01,
            "model.rows": {"NORM": 200, "SHAPE": 100}, **changes,
        },
    )  # fmt: skip
    assert isinstance(made, ClauseRecipe)
    return made


def test_a_recipe_trains_a_pipeline_that_loads_and_cuts_clauses(treebank: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    scores = train_recipe(small_recipe(treebank.parent), out, log=silent)
    assert scores["las"] > 90  # it saw these sentences forty times
    nlp = load_parser(str(out / "pipeline"))
    assert nlp.meta["license"] == "CC BY-SA 4.0"
    assert [clause.text for clause in parse_clauses("Tom didn't run. He ate 5 pies.", nlp)] == [
        "Tom didn't run. ",
        "He ate 5 pies.",
    ]
    assert "parser" in (out / "metrics.jsonl").read_text().splitlines()[0]


def test_a_killed_run_ends_as_an_undisturbed_one(treebank: Path, tmp_path: Path) -> None:
    """With dropout, so that the random states matter, and averages, which the pipeline is made of."""

    def make(checkpoint_minutes: float = 5.0) -> ClauseRecipe:
        changes = {
            "training.passes": 6,
            "training.score_every": 4,
            "training.dropout": 0.3,
            "training.words_per_batch": 6,
        }
        return small_recipe(treebank.parent, **changes, checkpoint_minutes=checkpoint_minutes)

    ends_alike(make, tmp_path, 5)
    files = [
        {path.name: path.read_bytes() for path in sorted((tmp_path / name / "pipeline" / "parser").iterdir())}
        for name in ("whole", "killed")
    ]
    assert files[0] == files[1]


def test_the_shipped_recipe_is_whole() -> None:
    assert isinstance(load_recipe(RECIPE), ClauseRecipe)


def test_faults_of_a_recipe_come_together(tmp_path: Path) -> None:
    recipe = load_recipe(RECIPE).model_dump(mode="json")
    broken = recipe | {"colour": 1, "model": recipe["model"] | {"width": "wide"}, "training": {}}
    with pytest.raises(RecipeError) as info:
        recipe_from_dict({key: value for key, value in broken.items() if key != "seed"})
    for fault in ("unknown key 'colour'", "model.width: got 'wide', expected a whole number",
                  "missing key 'training.passes'", "missing key 'seed'"):  # fmt: skip
        assert fault in str(info.value)
    with pytest.raises(RecipeError, match="no section"):
        load_recipe(RECIPE, {"seed.deep": 1})
    path = tmp_path / "list.yaml"
    path.write_text("- 1\n")
    with pytest.raises(RecipeError, match="expected a mapping"):
        load_recipe(path)


def test_an_unknown_model_name_is_still_a_usage_error() -> None:
    with pytest.raises(UsageError):
        load_parser("xx_nothing_like_it")
