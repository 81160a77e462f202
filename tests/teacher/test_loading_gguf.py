"""A teacher in a GGUF file: the same model and tokenizer as in a folder, without a download."""

from __future__ import annotations

import json
import shutil
from importlib import util
from pathlib import Path

import numpy as np
import pytest
import torch

from mycelium.errors import MissingExtraError
from mycelium.teacher import Replay, Request, Sampling, TeacherError, TransformersEngine, check_replay, load_teacher
from mycelium.teacher.loading_files import find_files
from mycelium.teacher.prompts import make_prompt
from tiny_teacher import CHAT_TEMPLATE, model, tokenizer

pytest.importorskip("transformers")
gguf = pytest.importorskip("gguf")
pytest.importorskip("accelerate")


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny random Qwen2 as llama.cpp's converter would write it, in float32."""
    made, words = model(end_bias=3.0), json.loads(tokenizer().backend_tokenizer.to_str())
    path, config = tmp_path_factory.mktemp("gguf") / "tiny.gguf", made.config
    writer = gguf.GGUFWriter(str(path), "qwen2")
    writer.add_context_length(config.max_position_embeddings)
    writer.add_embedding_length(config.hidden_size)
    writer.add_block_count(config.num_hidden_layers)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_rope_freq_base(config.rope_parameters["rope_theta"])
    writer.add_vocab_size(config.vocab_size)
    tokens = sorted(words["model"]["vocab"], key=words["model"]["vocab"].get)
    special = {entry["content"] for entry in words["added_tokens"]}
    spare = [f"[spare{n}]" for n in range(config.vocab_size - len(tokens))]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(tokens + spare)
    writer.add_token_types([3 if token in special else 1 for token in tokens] + [5] * len(spare))
    writer.add_token_merges([" ".join(pair) if isinstance(pair, list) else pair for pair in words["model"]["merges"]])
    writer.add_eos_token_id(1)
    writer.add_pad_token_id(0)
    writer.add_chat_template(CHAT_TEMPLATE)
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.QWEN2, config.num_hidden_layers)
    for name, weight in made.state_dict().items():
        to = names.get_name(name, try_suffixes=(".weight", ".bias"))
        assert to is not None, name
        writer.add_tensor(to, np.ascontiguousarray(weight.float().numpy()))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def test_a_gguf_file_is_the_model_that_it_was_made_from(file: Path) -> None:
    teacher, made = load_teacher(file), model(end_bias=3.0)
    assert (teacher.name, teacher.place, teacher.context) == ("tiny.gguf", str(file), 512)
    text = "Tom has 3 apples and buys 4 more.\n#### 7"
    ids = teacher.tokenizer(text, return_offsets_mapping=True)
    assert "".join(text[start:end] for start, end in ids["offset_mapping"]) == text
    with torch.no_grad():
        there, here = (one(torch.tensor([ids["input_ids"]])).logits for one in (teacher.model, made))
    assert (there - here).abs().max().item() < 1e-4 * here.abs().max().item()
    check_replay(Replay(teacher))


def test_it_has_its_chat_template_and_its_end(file: Path) -> None:
    teacher = load_teacher(file)
    prompt = make_prompt(teacher.tokenizer, "3 + 4?", "Think.")
    assert prompt.text == "<|system|>Think.\n<|user|>3 + 4?\n<|assistant|>" and 1 in teacher.end_ids
    (outcome,) = TransformersEngine(teacher, Sampling(5)).generate([Request("a", "3 + 4?", prompt, 0)])
    assert outcome.n_tokens <= 5


def test_its_weights_come_in_the_dtype_that_is_asked_for(file: Path) -> None:
    assert load_teacher(file, dtype="bfloat16").model.dtype is torch.bfloat16
    assert load_teacher(file, device="cpu").model.dtype is torch.float32


def test_it_is_known_by_what_it_holds(file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "other.gguf"
    shutil.copy(file, copy)
    assert find_files(str(copy)).fingerprint() == find_files(str(file)).fingerprint() != ""
    content = bytearray(copy.read_bytes())
    content[-1] ^= 1
    copy.write_bytes(content)
    assert find_files(str(copy)).fingerprint() != find_files(str(file)).fingerprint()


def test_other_files_and_folders_of_gguf_files_say_what_to_give(file: Path, tmp_path: Path) -> None:
    (tmp_path / "x.gguf").write_bytes(b"no model")
    with pytest.raises(TeacherError, match="no GGUF"):
        load_teacher(tmp_path / "x.gguf")
    with pytest.raises(TeacherError, match=r"name one, such as .*tiny\.gguf"):
        load_teacher(file.parent)


def test_a_file_of_a_hub_id_is_split_into_both() -> None:
    files = find_files("Qwen/Qwen2.5-0.5B-Instruct-GGUF/q4_k_m.gguf")
    assert (files.source, files.gguf) == ("Qwen/Qwen2.5-0.5B-Instruct-GGUF", "q4_k_m.gguf")
    assert files.name == "Qwen2.5-0.5B-Instruct-GGUF/q4_k_m.gguf"


def test_without_the_reader_the_install_command_is_named(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "mycelium.teacher.loading.find_spec", lambda name: None if name == "gguf" else util.find_spec(name)
    )
    with pytest.raises(MissingExtraError, match=r"mycelium-math\[gguf\]"):
        load_teacher(file)
