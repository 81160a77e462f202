"""The weights file: a round trip within the step of int8, and a plain refusal of everything else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from mycelium.specialists.weights import FORMAT, WeightsError, load_specialists, quantize, save_specialists
from tiny import VOCABULARY, tiny_model, tokenizer_json


def saved(tmp_path: Path) -> Path:
    model = tiny_model()
    path = tmp_path / "folder" / "specialists.safetensors"
    save_specialists(path, model, model.state_dict(), tokenizer_json(), VOCABULARY, {"samples": 3})
    return path


def test_weights_come_back_within_half_a_step_of_their_row(tmp_path: Path) -> None:
    model = tiny_model()
    loaded, encoder, vocabulary = load_specialists(saved(tmp_path))
    assert vocabulary == VOCABULARY and encoder.num_id == encoder.token_to_id("[NUM]")
    assert not loaded.training
    restored = loaded.state_dict()
    assert restored.keys() == model.state_dict().keys()
    for name, tensor in model.state_dict().items():
        assert restored[name].dtype == torch.float32
        if tensor.dim() == 2:
            half_a_step = tensor.abs().amax(1, keepdim=True) / 127 / 2 + 1e-7
            assert ((restored[name] - tensor).abs() <= half_a_step).all(), name
        else:
            torch.testing.assert_close(restored[name], tensor, atol=1e-3, rtol=1e-3)


def test_matrices_take_one_byte_a_weight(tmp_path: Path) -> None:
    tensors = load_file(saved(tmp_path))
    assert tensors["encoder.words.weight.int8"].dtype == torch.int8
    assert tensors["encoder.norm.weight"].dtype == torch.float16
    assert "encoder.words.weight" not in tensors


def test_a_row_of_zeros_survives() -> None:
    parts = quantize(torch.zeros(2, 3))
    assert torch.equal(parts[".int8"].float() * parts[".scale"][:, None], torch.zeros(2, 3))


def test_nothing_but_the_finished_file_is_left_behind(tmp_path: Path) -> None:
    path = saved(tmp_path)
    assert list(path.parent.iterdir()) == [path]


def test_the_file_tells_how_it_was_made(tmp_path: Path) -> None:
    from safetensors import safe_open

    with safe_open(saved(tmp_path), framework="pt") as handle:
        metadata = handle.metadata()
    assert metadata["format"] == FORMAT and json.loads(metadata["notes"]) == {"samples": 3}


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match=r"nothing.safetensors.*train or copy the weights"):
        load_specialists(tmp_path / "nothing.safetensors")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WeightsError):
        load_specialists(tmp_path)


@pytest.mark.parametrize("content", [b"", b"not safetensors at all", b"\xff" * 64])
def test_a_file_of_another_kind_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.safetensors"
    path.write_bytes(content)
    with pytest.raises(WeightsError, match="cannot be read as safetensors"):
        load_specialists(path)


def test_a_safetensors_file_of_another_model_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.safetensors"
    save_file({"weight": torch.zeros(2)}, path)
    with pytest.raises(WeightsError, match="got format None, expected 'mycelium-specialists-1'"):
        load_specialists(path)


def test_our_format_without_our_contents_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.safetensors"
    save_file({"weight": torch.zeros(2)}, path, {"format": FORMAT})
    with pytest.raises(WeightsError, match="incomplete"):
        load_specialists(path)


def test_a_file_that_lacks_a_weight_is_refused(tmp_path: Path) -> None:
    from safetensors import safe_open

    path = saved(tmp_path)
    with safe_open(path, framework="pt") as handle:
        metadata = handle.metadata()
    tensors = load_file(path)
    del tensors["region_head.bias"]
    save_file(tensors, path, metadata)
    with pytest.raises(WeightsError, match=r"region_head\.bias"):
        load_specialists(path)
