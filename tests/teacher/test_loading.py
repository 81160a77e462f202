"""Teachers that can be loaded, and the reasons why others cannot."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
from tokenizers import Tokenizer

from mycelium.errors import MissingExtraError
from mycelium.teacher import COT_INSTRUCTION, CaptureError, Replay, TeacherError, check_replay, load_teacher
from mycelium.teacher.loading import fingerprint, shipped_teacher_path
from mycelium.teacher.loading_files import find_files
from tiny_teacher import model, save_teacher, tokenizer

transformers = pytest.importorskip("transformers")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return save_teacher(tmp_path / "teacher")


def test_a_folder_becomes_a_teacher_that_can_be_captured(folder: Path) -> None:
    teacher = load_teacher(folder)
    assert (teacher.name, teacher.context, teacher.instruction) == (folder.name, 512, COT_INSTRUCTION)
    assert teacher.place == str(folder)
    assert not teacher.model.training and teacher.tokenizer.is_fast
    check_replay(Replay(teacher))
    with pytest.raises(CaptureError, match=r"layers=\[7\].*0 to 1"):
        check_replay(Replay(teacher, layers=(7,)))


def test_the_fingerprint_changes_with_the_weights_and_the_tokenizer(folder: Path) -> None:
    before = fingerprint(folder)
    assert load_teacher(folder).fingerprint == before == fingerprint(folder)
    weights = folder / "model.safetensors"
    content = bytearray(weights.read_bytes())
    content[-1] ^= 1
    weights.write_bytes(content)
    changed = fingerprint(folder)
    (folder / "tokenizer_config.json").write_text((folder / "tokenizer_config.json").read_text() + " ")
    assert len({before, changed, fingerprint(folder)}) == 3


def test_a_model_is_called_by_its_folder_and_known_by_what_it_holds(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, link = tmp_path / "elsewhere" / "copy", tmp_path / "link"
    shutil.copytree(folder, copy)
    link.symlink_to(folder)
    monkeypatch.chdir(folder)
    for spelling, name in ((".", "teacher"), ("../teacher/", "teacher"), (str(link), "teacher"), (str(copy), "copy")):
        found = find_files(spelling)
        assert (found.name, found.fingerprint()) == (name, fingerprint(folder)), spelling


def test_a_folder_of_the_hubs_cache_is_called_by_its_id(tmp_path: Path) -> None:
    folder = save_teacher(tmp_path / "models--Own--tiny--one" / "snapshots" / "0a1b")
    assert find_files(str(folder)).name == "Own/tiny--one"


def test_a_weight_changed_anywhere_in_a_large_file_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mycelium.teacher.loading_files._END_BYTES", 64)
    monkeypatch.setattr("mycelium.teacher.loading_files._BLOCK_BYTES", 16)
    whole = bytes(range(256)) * 16  # 4,096 bytes, a block of 16 in every 64
    (tmp_path / "model.safetensors").write_bytes(whole)
    seen = {fingerprint(tmp_path)}
    for start in range(0, 4096, 64):
        (tmp_path / "model.safetensors").write_bytes(whole[:start] + bytes(64) + whole[start + 64 :])
        seen.add(fingerprint(tmp_path))
    assert len(seen) == 65


def test_the_shipped_teacher_is_found_or_said_to_be_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert shipped_teacher_path().parts[-2:] == ("models", "teacher")
    monkeypatch.setattr("mycelium.teacher.loading.shipped_teacher_path", lambda: tmp_path)
    with pytest.raises(TeacherError, match=r"shipped teacher is not in this installation.*--teacher"):
        load_teacher("mini")
    save_teacher(tmp_path)
    teacher = load_teacher()
    assert (teacher.name, teacher.instruction) == ("mini", None)


@pytest.mark.parametrize(
    "name", ["/no/such/folder", "./no", "a/b/c", "x" * 5000, "nul\0byte", "no-such-model-anywhere", "/no/model.gguf"]
)
def test_a_name_that_is_no_model_says_so(name: str) -> None:
    with pytest.raises(TeacherError, match=r"no such folder|could not be loaded") as failure:
        load_teacher(name)
    assert len(str(failure.value)) < 1000


def test_a_folder_without_a_model_or_a_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(TeacherError, match=r"a folder without config\.json"):
        load_teacher(tmp_path)
    (tmp_path / "file").write_text("x")
    with pytest.raises(TeacherError, match="got a file"):
        load_teacher(tmp_path / "file")


def test_a_missing_tokenizer_is_named(tmp_path: Path) -> None:
    model().save_pretrained(tmp_path)
    with pytest.raises(TeacherError, match=r"tokenizer.*tokenizer\.json"):
        load_teacher(tmp_path)


def test_damaged_files_are_errors_that_name_the_model(folder: Path) -> None:
    (folder / "model.safetensors").write_bytes(b"nonsense")
    with pytest.raises(TeacherError, match="could not be loaded"):
        load_teacher(folder)
    (folder / "tokenizer.json").write_text("{")
    with pytest.raises(TeacherError, match="no tokenizer that can be read"):
        load_teacher(folder)
    (folder / "config.json").write_text("{")
    with pytest.raises(TeacherError, match="could not be loaded"):
        load_teacher(folder)


def test_a_slow_tokenizer_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Slow:
        is_fast = False

    monkeypatch.setattr(transformers.AutoTokenizer, "from_pretrained", lambda *_, **__: Slow())
    with pytest.raises(TeacherError, match="slow tokenizer Slow"):
        load_teacher(folder)


def test_the_tokenizer_of_another_model_is_refused(tmp_path: Path) -> None:
    small = transformers.Qwen2Config(
        vocab_size=64, hidden_size=16, intermediate_size=16, num_hidden_layers=1, num_attention_heads=2,
        num_key_value_heads=2, bos_token_id=None, eos_token_id=1,
    )  # fmt: skip
    transformers.Qwen2ForCausalLM(small).save_pretrained(tmp_path)
    tokenizer().save_pretrained(tmp_path)
    with pytest.raises(TeacherError, match="do not belong together"):
        load_teacher(tmp_path)


def test_weights_that_would_be_random_are_refused(tmp_path: Path) -> None:
    model().model.save_pretrained(tmp_path)  # the body without the head that writes
    tokenizer().save_pretrained(tmp_path)
    with pytest.raises(TeacherError, match=r"lack 1 weights.*lm_head"):
        load_teacher(tmp_path)


def test_code_that_comes_with_a_model_is_never_run(folder: Path, tmp_path: Path) -> None:
    config = json.loads((folder / "config.json").read_text())
    names = {
        "AutoConfig": "own.Config",
        "AutoModelForCausalLM": "own.Model",
        "AutoTokenizer": ["own.Tokenizer", None],
    }
    (folder / "config.json").write_text(json.dumps({**config, "model_type": "own", "auto_map": names}))
    (folder / "own.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')")
    with pytest.raises(TeacherError, match="never run here"):
        load_teacher(folder)
    assert not (tmp_path / "ran").exists()


def test_encoder_decoders_are_refused(tmp_path: Path) -> None:
    t5 = transformers.T5Config(vocab_size=320, d_model=16, d_kv=4, d_ff=16, num_layers=1, num_heads=2)
    transformers.T5ForConditionalGeneration(t5).save_pretrained(tmp_path)
    tokenizer().save_pretrained(tmp_path)
    with pytest.raises(TeacherError, match="an encoder and a decoder"):
        load_teacher(tmp_path)


@pytest.mark.filterwarnings("ignore:.*eager attention only")
@pytest.mark.parametrize(
    ("family", "head", "shape"),
    [
        ("Gemma2", "ForCausalLM", {"hidden_size": 16, "intermediate_size": 16, "head_dim": 8, "num_hidden_layers": 2}),
        ("GPTJ", "ForCausalLM", {"n_embd": 16, "n_layer": 2, "n_head": 2, "n_positions": 128, "rotary_dim": 4}),
        ("OpenAIGPT", "LMHeadModel", {"n_embd": 16, "n_layer": 2, "n_head": 2, "n_positions": 128}),
        ("Falcon", "ForCausalLM", {"hidden_size": 16, "num_hidden_layers": 2, "num_attention_heads": 2}),
    ],
)
def test_models_without_sdpa_are_loaded_and_captured_without_a_word_from_the_user(
    tmp_path: Path, family: str, head: str, shape: dict[str, int]
) -> None:
    heads = {"num_attention_heads": 2, "num_key_value_heads": 1} if family == "Gemma2" else {}
    config = getattr(transformers, f"{family}Config")(vocab_size=320, pad_token_id=0, eos_token_id=1, **shape, **heads)
    getattr(transformers, family + head)(config).save_pretrained(tmp_path)
    tokenizer().save_pretrained(tmp_path)
    check_replay(Replay(load_teacher(tmp_path)))


def test_a_model_without_attention_is_loaded_and_refused_before_a_run_begins(tmp_path: Path) -> None:
    config = transformers.MambaConfig(vocab_size=320, hidden_size=16, num_hidden_layers=1, state_size=4)
    transformers.MambaForCausalLM(config).save_pretrained(tmp_path)
    tokenizer().save_pretrained(tmp_path)
    teacher = load_teacher(tmp_path)
    with pytest.raises(CaptureError, match="no attention to read"):
        check_replay(Replay(teacher))


def test_without_transformers_the_install_command_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "transformers", None)
    with pytest.raises(MissingExtraError, match=r"mycelium-math\[train\]"):
        load_teacher(folder)


def test_an_unknown_dtype_is_named(folder: Path) -> None:
    with pytest.raises(TeacherError, match="float31"):
        load_teacher(folder, dtype="float31")


def digits_together() -> Any:
    """A BPE tokenizer that keeps numbers whole, where Qwen2's gives every digit a token of its own."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

    made = Tokenizer(models.BPE())
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=310, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False,
        special_tokens=["<pad>", "<end>"],
    )  # fmt: skip
    made.train_from_iterator(["500 500 500 2026 2026 2026 + 4 = 7 apples"] * 5, trainer)
    return transformers.PreTrainedTokenizerFast(tokenizer_object=made, pad_token="<pad>", eos_token="<end>")


def test_a_model_shaped_like_qwen2_is_read_with_its_own_tokenizer(tmp_path: Path) -> None:
    own = digits_together()
    model().save_pretrained(tmp_path)
    own.save_pretrained(tmp_path)
    text = "500 apples in 2026"
    assert transformers.AutoTokenizer.from_pretrained(tmp_path)(text)["input_ids"] != own(text)["input_ids"]
    read = load_teacher(tmp_path).tokenizer
    assert read(text)["input_ids"] == own(text)["input_ids"]
    assert (read.eos_token, read.pad_token) == ("<end>", "<pad>")
    assert "".join(text[slice(*span)] for span in read(text, return_offsets_mapping=True)["offset_mapping"]) == text


def test_texts_end_at_every_token_that_the_model_its_settings_or_a_chat_format_name(folder: Path) -> None:
    settings = json.loads((folder / "generation_config.json").read_text())
    (folder / "generation_config.json").write_text(json.dumps({**settings, "eos_token_id": [1, 7]}))
    words = tokenizer()
    made = transformers.PreTrainedTokenizerFast(tokenizer_object=Tokenizer.from_str(words.backend_tokenizer.to_str()))
    made.add_special_tokens({"eos_token": "<end>", "extra_special_tokens": ["<|im_end|>", "<|other|>"]})
    made.save_pretrained(folder)
    teacher = load_teacher(folder)
    assert teacher.end_ids == {1, 7, teacher.tokenizer.convert_tokens_to_ids("<|im_end|>")}
