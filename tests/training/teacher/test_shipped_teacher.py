"""The teacher inside the package: small, loads without anything else, and has learned its form."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

transformers = pytest.importorskip("transformers")

FOLDER = Path(__file__).parents[3] / "src" / "mycelium" / "models" / "teacher"


@pytest.fixture(scope="module")
def pair():
    model = transformers.AutoModelForCausalLM.from_pretrained(FOLDER, dtype=torch.float32).eval()
    return model, transformers.AutoTokenizer.from_pretrained(FOLDER)


def test_it_takes_at_most_12_megabytes_and_holds_no_pickle() -> None:
    files = [path for path in FOLDER.iterdir() if path.is_file()]
    assert sum(path.stat().st_size for path in files) <= 12_000_000
    assert {path.suffix for path in files} <= {".json", ".jinja", ".safetensors", ".md"}


def test_it_is_a_qwen2_in_bfloat16_with_one_token_a_digit(pair) -> None:
    model, tokenizer = pair
    assert model.config.model_type == "qwen2" and model.config.dtype == torch.bfloat16 or model.dtype == torch.float32
    assert tokenizer.is_fast and tokenizer.convert_ids_to_tokens(tokenizer("12345")["input_ids"]) == list("12345")
    encoded = tokenizer("Ann has 12 pens.", return_offsets_mapping=True)
    assert encoded["offset_mapping"][-1] == (15, 16)


def test_a_solution_is_far_likelier_than_its_words_in_another_order(pair) -> None:
    model, tokenizer = pair
    prompt = tokenizer.apply_chat_template(
        [{"role": "user", "content": "Ann has 3 pens and buys 4 more pens. How many pens does she have?"}],
        tokenize=False,
    )

    def nats(solution: str) -> float:
        start = len(tokenizer(prompt)["input_ids"])
        ids = torch.tensor([tokenizer(prompt)["input_ids"] + tokenizer(solution)["input_ids"]])
        with torch.inference_mode():
            logits = model(ids).logits[0, start - 1 : -1]
        return float(torch.nn.functional.cross_entropy(logits, ids[0, start:]))

    right = nats("Add the 3 pens and the 4 more pens: 3 + 4 = 7 pens.\n#### 7")
    assert right < 1.5 < nats("pens 7 = the: 4 3 Add + more the and 4 pens 3 pens. ####\n7")


def test_its_solutions_end_by_themselves(pair) -> None:
    model, tokenizer = pair
    prompt = tokenizer.apply_chat_template(
        [{"role": "user", "content": "Ben has 5 cups and breaks 2. How many are left?"}], tokenize=False
    )
    ids = tokenizer(prompt, return_tensors="pt")["input_ids"]
    out = model.generate(ids, attention_mask=torch.ones_like(ids), max_new_tokens=120)
    text = tokenizer.decode(out[0, ids.shape[1] :], skip_special_tokens=True)
    assert out[0, -1] == tokenizer.eos_token_id and "\n#### " in text
