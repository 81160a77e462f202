"""From label rows to a table of rows: what is found, what is refused, and what is read back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mycelium.errors import DataError, UsageError
from mycelium.labels import (
    AnnealingPath,
    Clusters,
    Level,
    Taxonomy,
    TaxonomySettings,
    discover,
    label_contexts,
    load_rows,
    load_taxonomy_recipe,
    plot_taxonomy,
    read_steps,
    row_of,
    save_rows,
    settings_from,
)
from mycelium.labels.taxonomy.agreement import choose_level, plateaus
from mycelium.labels.taxonomy.features import build_vocabulary, observations
from mycelium.labels.taxonomy.learnability import fit_classifier, held_out
from mycelium.labels.taxonomy.settings import settings_row
from mycelium.programs import LabeledProblem

SETTINGS = settings_from({"min_word_steps": 2, "rows": 4, "beta_max": 30.0})


@pytest.fixture
def found(label_rows: list[dict[str, Any]]) -> Taxonomy:
    return discover(label_rows, SETTINGS)


def test_four_kinds_of_stories_become_four_pure_rows(found: Taxonomy) -> None:
    report = found.report
    assert (report["n_steps"], report["n_dev_steps"], report["broken_rows"]) == (40, 12, 0)
    assert report["agreement"]["purity"]["value"] == 1.0
    assert report["agreement"]["normalised_information"]["value"] == pytest.approx(1.0)
    assert {row["operation"] for row in report["rows"]} == {"ADD", "SUB", "MUL", "DIV"}
    assert [row["steps"] for row in report["rows"]] == [10, 10, 10, 10]
    by_operation = {row["operation"]: row for row in report["rows"]}
    assert "sold" in by_operation["SUB"]["typical"]["words"]
    assert len(by_operation["MUL"]["examples"]) == 3
    assert all(item["computed"].startswith("MUL(") for item in by_operation["MUL"]["examples"])


def test_the_tree_hangs_together_and_ends_in_the_rows(found: Taxonomy) -> None:
    tree = {node["node"]: node for node in found.report["tree"]}
    assert sorted(node["row"] for node in tree.values() if node["row"] is not None) == [0, 1, 2, 3]
    for node in tree.values():
        if node["parent"] is not None:
            assert tree[node["parent"]]["split_beta"] == node["born_beta"]
        assert (node["split_beta"] is None) == (node["row"] is not None)


def test_unseen_steps_are_told_from_their_text(found: Taxonomy, label_rows: list[dict[str, Any]]) -> None:
    learnable = found.report["learnability"]
    assert learnable["discovered"]["accuracy"]["value"] == 1.0
    assert learnable["arithmetic"]["accuracy"]["value"] == 1.0
    for row in label_rows[40:]:
        label = LabeledProblem.from_row(row)
        (context,) = label_contexts(label)
        assert (row_of(found.table, context),) == found.table.rows_of(label)
        assert found.table.probabilities(context).sum() == pytest.approx(1.0)


def test_the_table_names_the_row_of_every_training_step_and_of_no_dev_step(
    found: Taxonomy, label_rows: list[dict[str, Any]]
) -> None:
    assert set(found.table.steps) == {row["id"] for row in label_rows if row["part"] == "train"}
    for row in label_rows[:40]:
        assert found.table.steps[row["id"]] == found.table.rows_of(LabeledProblem.from_row(row))


def test_a_table_reads_back_as_it_was(found: Taxonomy, label_rows: list[dict[str, Any]], tmp_path: Path) -> None:
    save_rows(found.table, tmp_path / "deep" / "rows.json")
    table = load_rows(tmp_path / "deep" / "rows.json")
    assert table.p_y_t == pytest.approx(found.table.p_y_t, rel=1e-4)
    assert (table.steps, table.settings, len(table)) == (found.table.steps, found.table.settings, 4)
    for row in label_rows:
        label = LabeledProblem.from_row(row)
        assert table.rows_of(label) == found.table.rows_of(label)
        assert row_of(table, label_contexts(label)[0]) == row_of(found.table, label_contexts(label)[0])
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["rows.json"]


@pytest.mark.parametrize(
    "damage",
    [
        lambda d: d.pop("p_t"), lambda d: d.update(format=99), lambda d: d["p_t"].pop(), lambda d: d["rows"].pop(),
        lambda d: d["classifier"].update(weights=[]), lambda d: d.update(p_y_t="x"), lambda d: d["tokens"].append([1]),
    ],
)  # fmt: skip
def test_a_damaged_table_is_refused(found: Taxonomy, tmp_path: Path, damage: Any) -> None:
    path = tmp_path / "rows.json"
    save_rows(found.table, path)
    document = json.loads(path.read_text())
    damage(document)
    path.write_text(json.dumps(document))
    with pytest.raises(DataError, match="no table of rows"):
        load_rows(path)


@pytest.mark.parametrize("text", [None, "", "[1, 2]", "not json", "null"])
def test_a_file_that_is_no_table_is_refused(tmp_path: Path, text: str | None) -> None:
    if text is not None:
        (tmp_path / "rows.json").write_text(text)
    with pytest.raises(DataError, match=r"rows\.json"):
        load_rows(tmp_path / "rows.json")


def test_the_same_rows_and_seed_give_the_same_report(label_rows: list[dict[str, Any]], found: Taxonomy) -> None:
    again = discover(label_rows, SETTINGS).report
    assert {k: v for k, v in again.items() if k != "seconds"} == {
        k: v for k, v in found.report.items() if k != "seconds"
    }


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (lambda rows: [], "no label rows"),
        (lambda rows: rows[:1], "got 1 training steps"),
        (lambda rows: rows[40:], "every problem is of the dev part"),
        (lambda rows: [{"id": "x", "question": "no steps here"}] * 3, "no label: KeyError"),
        (lambda rows: [row | {"steps": [["DIV", "q0", "c:0"]]} for row in rows], "without exact numbers"),
    ],
)
def test_too_little_to_work_on_is_refused(rows: Any, message: str, label_rows: list[dict[str, Any]]) -> None:
    with pytest.raises(DataError, match=message):
        discover(rows(label_rows), SETTINGS)


def test_two_equal_steps_are_one_row(label_rows: list[dict[str, Any]]) -> None:
    report = discover([label_rows[0], label_rows[0] | {"id": "again"}], settings_from({"min_word_steps": 1})).report
    assert report["chosen"]["rows"] == 1
    assert report["agreement"]["normalised_information"]["value"] == 0.0
    assert report["learnability"] is None


def test_broken_rows_are_counted_and_passed_over(label_rows: list[dict[str, Any]]) -> None:
    broken = [{"id": "a"}, label_rows[0] | {"steps": [["ADD", "q0", "q9"]]}, label_rows[1] | {"goal": None}]
    report = discover([*broken, *label_rows], SETTINGS).report
    assert report["broken_rows"] == 3
    assert report["n_steps"] == 40


def test_a_row_without_a_part_is_of_dev_when_its_question_is(label_rows: list[dict[str, Any]]) -> None:
    from mycelium.problems import is_dev

    rows = [{key: value for key, value in row.items() if key != "part"} for row in label_rows]
    steps = read_steps(rows)
    assert len(steps.dev) == sum(is_dev(row["question"]) for row in rows)
    assert len(steps.train) + len(steps.dev) == len(rows)


def test_sources_and_limits_choose_problems(label_rows: list[dict[str, Any]]) -> None:
    other = [row | {"source": "other"} for row in label_rows[:8]]
    assert len(read_steps([*other, *label_rows], ("other",)).train) == 8
    assert len(read_steps(label_rows, limit=5).train) == 5
    with pytest.raises(DataError, match="got the source 'nowhere', of which there is no label; the labels are of hand"):
        discover(label_rows, settings_from({"sources": ["nowhere"]}))
    with pytest.raises(DataError, match="only the sources other were read"):
        discover([*other[:1], *label_rows], settings_from({"sources": ["other"]}))


@pytest.mark.parametrize(("asked", "given"), [(1, 1), (2, 2), (3, (2, 3)), (4, 4)])
def test_as_many_rows_as_asked_or_the_next_smaller_number_that_stood(
    label_rows: list[dict[str, Any]], asked: int, given: int | tuple[int, ...]
) -> None:
    settings = settings_from({"rows": asked, "min_word_steps": 2, "beta_max": 30.0})
    rows = discover(label_rows, settings).report["chosen"]["rows"]
    assert rows in (given if isinstance(given, tuple) else (given,))


def level(beta: float, rows: int, held_back: bool = False) -> Level:
    """A level of which only the number of rows matters."""
    return Level(
        beta,
        Clusters(np.full(rows, 1 / rows), np.ones((1, rows)), np.ones((rows, 1))),
        (),
        0.0,
        0.0,
        held_back,
    )


def test_a_plateau_lasts_until_a_row_is_unstable_whether_or_not_it_is_split() -> None:
    levels = [
        level(1.0, 1),
        level(1.5, 4),
        level(2.0, 4),
        level(3.0, 5),
        level(4.0, 6),
        level(5.0, 6, True),
        level(9.0, 7),
    ]
    path = AnnealingPath(levels=levels)
    assert [run["rows"] for run in plateaus(path)] == [1, 4, 5, 6, 7]
    assert [run["length"] for run in plateaus(path)[:4]] == pytest.approx(np.log([1.5, 2.0, 4 / 3, 5 / 4]))
    assert plateaus(path)[4]["length"] is None
    assert choose_level(path, None, 4)[0] == 2
    assert choose_level(path, None, 5)[0] == 3
    assert choose_level(path, None, 7)[0] == 6
    assert choose_level(path, 6, 4)[0] == 5


def test_every_step_is_a_distribution_with_the_weights_of_its_blocks(
    label_rows: list[dict[str, Any]],
) -> None:
    steps = read_steps(label_rows).train
    vocabulary = build_vocabulary(steps, {"effect": 3.0, "words": 1.0}, 2, 50)
    joint = observations(steps, vocabulary).toarray()
    assert joint.sum(1) == pytest.approx(np.ones(len(steps)))
    assert joint[:, vocabulary.block_columns("effect")].sum(1) == pytest.approx(0.75)
    assert {block for block, _ in vocabulary.tokens} == {"effect", "words"}


def test_a_rare_word_weighs_more_than_one_that_every_step_has(label_rows: list[dict[str, Any]]) -> None:
    vocabulary = build_vocabulary(read_steps(label_rows).train, {"words": 1.0}, 2, 50)
    how, lamps = (vocabulary.column("words", word) for word in ("how", "lamps"))
    assert lamps is not None and (how is None or vocabulary.idf[how] < vocabulary.idf[lamps])


def test_a_classifier_without_any_sign_gives_the_shares(label_rows: list[dict[str, Any]]) -> None:
    steps = read_steps(label_rows).train
    labels = np.array([0] * 30 + [1] * 10)
    classifier = fit_classifier([step.context for step in steps], labels, 2, [])
    assert classifier.probabilities([steps[0].context])[0] == pytest.approx([0.75, 0.25], abs=1e-3)
    figures = held_out(classifier, steps, labels, np.array([0.75, 0.25]), 0)
    assert figures["accuracy"]["value"] == figures["guess"] == 0.75
    assert figures["explained"] == pytest.approx(0.0, abs=1e-4)


def test_the_shipped_recipe_holds_the_defaults() -> None:
    path = Path(__file__).parents[3] / "recipes" / "taxonomy.yaml"
    assert load_taxonomy_recipe(path) == TaxonomySettings()
    assert settings_from(settings_row(TaxonomySettings())) == TaxonomySettings()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("weights: {verbs: 1}", "expected some of effect"), ("weights: {words: 0}", "not all 0"),
        ("weights: 3", "weights"), ("colour: red", "unknown key 'colour'"), ("rows: 0", "rows"), ("seed: -1", "seed"),
        ("beta_growth: 1", "beta_growth"), ("beta_max: .inf", "beta_max"), ("kind: teacher", "kind"), ("- a", "mapping"),
        ("sources: gsm8k", "sources"), ("a: [", "recipe"),
    ],
)  # fmt: skip
def test_a_faulty_recipe_is_refused(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "recipe.yaml").write_text(text)
    with pytest.raises(UsageError, match=message):
        load_taxonomy_recipe(tmp_path / "recipe.yaml")


def test_all_faults_of_a_recipe_are_shown_together(tmp_path: Path) -> None:
    path = tmp_path / "recipe.yaml"
    path.write_text("max_row: 3\nbeta_growth: 1\nrows: 0\nseed: 1.5\n")
    with pytest.raises(UsageError) as caught:
        load_taxonomy_recipe(path)
    assert str(caught.value).splitlines() == [
        f"{path}: 4 faults",
        "  rows: got 0, expected at least 1",
        "  beta_growth: got 1, expected more than 1",
        "  seed: got 1.5, expected a whole number",
        "  unknown key 'max_row'; did you mean 'max_rows'?",
    ]


def test_a_plot_is_drawn_and_other_endings_are_refused(found: Taxonomy, tmp_path: Path) -> None:
    plot_taxonomy(found.report, tmp_path / "rows.png")
    assert (tmp_path / "rows.png").read_bytes().startswith(b"\x89PNG")
    with pytest.raises(UsageError, match=r"\.png"):
        plot_taxonomy(found.report, tmp_path / "rows.gif")
