"""vLLM is not installed here: a module with its interface stands in for it."""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import Any

import pytest

from mycelium.errors import MissingExtraError
from mycelium.teacher import EngineError, Generation, Prompt, Request, Sampling, VllmEngine


class FakeLLM:
    def __init__(self, model: str, gpu_memory_utilization: float, seed: int) -> None:
        if model == "broken":
            raise RuntimeError("no CUDA here")
        self.seen: list[Any] = []

    def get_tokenizer(self) -> Any:
        return lambda text, add_special_tokens: {"input_ids": [9] * add_special_tokens + [len(text)]}

    def generate(self, prompts: list[Any], params: list[Any], use_tqdm: bool) -> list[Any]:
        outputs = []
        for prompt, options in zip(prompts, params, strict=True):
            ids = prompt["prompt_token_ids"]
            text = f"{ids} {options.seed} {options.max_tokens} {options.stop}"
            reason = "length" if options.seed else "stop"
            outputs.append(
                SimpleNamespace(outputs=[SimpleNamespace(text=text, finish_reason=reason, token_ids=[1, 2])])
            )
        return outputs


def test_requests_carry_their_own_seeds_and_the_prompts_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    fake = SimpleNamespace(LLM=FakeLLM, SamplingParams=lambda **options: SimpleNamespace(**options))
    monkeypatch.setitem(sys.modules, "vllm", fake)
    engine = VllmEngine("owner/model", Sampling(50, stop=("END",)), name="big")
    asked = [
        Request("a", "q", Prompt("xyz", (0, 3), True), 0),
        Request("b", "q", Prompt("wxyz", (0, 4), False), 5),
    ]
    assert engine.name == "big"
    assert engine.generate(asked) == [
        Generation("[9, 3] 0 50 ['END']", "stop", 2),
        Generation("[4] 5 50 ['END']", "length", 2),
    ]
    with pytest.raises(EngineError, match="no CUDA here"):
        VllmEngine("broken", Sampling())


def test_without_vllm_the_install_command_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "vllm", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'mycelium-math\[vllm\]'"):
        VllmEngine("owner/model", Sampling())
