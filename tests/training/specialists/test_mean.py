"""The mean of several trainings: shares, a verifier that only some have, weights that do not belong together."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from mycelium.specialists import load_specialists, save_specialists
from mycelium.training import load_recipe, train_recipe
from mycelium.training.kinds import recipe_from_dict
from mycelium.training.recipes import RecipeError
from mycelium.training.specialists.mean import distance, mean_state
from tiny import VOCABULARY, WORDS, tiny_model, tokenizer_json
from tiny_training import silent


def written(folder: Path, seed: int, words: list[str] | None = None) -> Path:
    """Tiny weights of a seed, stored as trainings store them."""
    torch.manual_seed(seed)
    model = tiny_model()
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=0.1)
    folder.mkdir()
    save_specialists(
        folder / "specialists.safetensors", model, model.state_dict(), tokenizer_json(words or WORDS), VOCABULARY
    )
    return folder


def test_the_mean_by_hand() -> None:
    a, b = {"w": torch.tensor([1.0, 2.0])}, {"w": torch.tensor([5.0, 6.0]), "verifier": torch.tensor([8.0])}
    mean = mean_state({"a": a, "b": b}, {"a": 0.75, "b": 0.25})
    assert mean["w"].tolist() == [2.0, 3.0]
    assert mean["verifier"].tolist() == [8.0]  # of those that have one
    assert distance({"w": torch.tensor([3.0, 4.0])}, {"w": torch.tensor([0.0, 5.0])}) == pytest.approx((10 / 25) ** 0.5)


@given(st.lists(st.floats(0.01, 100), min_size=2, max_size=5), st.integers(0, 1000))
def test_equal_weights_stay_as_they_are_and_the_mean_lies_between_its_parts(shares: list[float], seed: int) -> None:
    generator = torch.Generator().manual_seed(seed)
    names = [str(place) for place in range(len(shares))]
    by_name = {name: share / sum(shares) for name, share in zip(names, shares, strict=True)}
    one = {"w": torch.randn(4, generator=generator)}
    assert torch.allclose(mean_state(dict.fromkeys(names, one), by_name)["w"], one["w"], atol=1e-6)
    many = {name: {"w": torch.randn(4, generator=generator)} for name in names}
    stacked = torch.stack([state["w"] for state in many.values()])
    mean = mean_state(many, by_name)["w"]
    assert bool(((mean <= stacked.amax(0) + 1e-6) & (mean >= stacked.amin(0) - 1e-6)).all())


def test_a_recipe_writes_weights_that_load_and_goes_by_its_shares(tmp_path: Path) -> None:
    one, two = written(tmp_path / "one", 1), written(tmp_path / "two", 2)
    recipe = tmp_path / "mean.yaml"
    recipe.write_text(f"kind: mean\nname: both\nof: {{{one}: 3, {two}/specialists.safetensors: 1}}\n")
    figures = train_recipe(load_recipe(recipe), tmp_path / "out", log=silent)
    assert set(figures) == {"distance/one", "distance/two"}
    assert figures["distance/two"] == pytest.approx(3 * figures["distance/one"], rel=1e-5)  # three times as far
    states = [load_specialists(folder / "specialists.safetensors")[0].state_dict() for folder in (one, two)]
    mean = load_specialists(tmp_path / "out" / "specialists.safetensors")[0].state_dict()
    for name, tensor in mean.items():
        expected = 0.75 * states[0][name] + 0.25 * states[1][name]
        assert torch.allclose(tensor, expected, atol=3e-3), name  # stored as int8 rows and float16 vectors
    assert train_recipe(load_recipe(recipe), tmp_path / "out", log=silent) == figures  # finished already


def test_weights_that_do_not_belong_together_are_refused_by_name(tmp_path: Path) -> None:
    one, two = written(tmp_path / "one", 1), written(tmp_path / "two", 2, [*WORDS[:-1], "otherword"])
    with pytest.raises(RecipeError, match=r"of: got .*two.*, whose tokenizer or vocabulary is not that of .*one"):
        train_recipe(
            recipe_from_dict({"kind": "mean", "name": "x", "of": {str(one): 1.0, str(two): 1.0}}),
            tmp_path / "out",
            log=silent,
        )
    with pytest.raises(RecipeError, match=r"of: b: got w of shape \(3,\), expected \(2,\)"):
        mean_state({"a": {"w": torch.zeros(2)}, "b": {"w": torch.zeros(3)}}, {"a": 0.5, "b": 0.5})
    with pytest.raises(RecipeError, match="of"):
        recipe_from_dict({"kind": "mean", "name": "x", "of": {str(one): 1.0}})  # the mean of one is that one
