"""Generation with vLLM, where it is installed: the fast way on a GPU. The signals come from a replay as always."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mycelium.errors import MissingExtraError
from mycelium.teacher.engines import (
    TEACHER_ENGINES,
    EngineOptions,
    Generation,
    Refusal,
    Request,
    Sampling,
)
from mycelium.teacher.errors import EngineError
from mycelium.teacher.loading import Teacher

__all__ = ["VllmEngine"]


class VllmEngine:
    """Completions of a model that vLLM loads by folder or hub id.

    Args:
        model: folder or hub id.
        gpu_share: part of the GPU's memory that vLLM may take; the replay needs the rest.

    Raises:
        MissingExtraError: vLLM is not installed.
        EngineError: it cannot load the model.
    """

    # Its batches change from moment to moment, so forming the same ones again would not give the same digits.
    independent = True

    def __init__(self, model: str, sampling: Sampling, *, name: str | None = None, gpu_share: float = 0.5) -> None:
        try:
            from vllm import LLM, SamplingParams
        except ImportError:
            raise MissingExtraError("vllm", "vllm") from None
        self.name = name or model
        self._sampling, self._params = sampling, SamplingParams
        try:
            self._llm = LLM(model=model, gpu_memory_utilization=gpu_share, seed=sampling.seed)
        except Exception as error:  # CUDA, the hub and vLLM itself each have their own families of errors
            raise EngineError(f"vLLM could not load {model}: {str(error)[:400]}") from None

    def generate(self, requests: Sequence[Request]) -> list[Generation | Refusal]:
        """One outcome for each request; prompts are the same texts that the replay reads."""
        params = [self._parameters(request) for request in requests]
        tokenizer = self._llm.get_tokenizer()
        prompts = [
            {"prompt_token_ids": tokenizer(r.prompt.text, add_special_tokens=r.prompt.add_special_tokens)["input_ids"]}
            for r in requests
        ]
        outcomes: list[Generation | Refusal] = []
        for output in self._llm.generate(prompts, params, use_tqdm=False):
            best = output.outputs[0] if output.outputs else None
            if best is None:
                outcomes.append(Refusal("vLLM gave no completion."))
            else:
                finish = "length" if best.finish_reason == "length" else "stop"
                outcomes.append(Generation(best.text, finish, len(best.token_ids)))  # type: ignore[arg-type]
        return outcomes

    def _parameters(self, request: Request) -> Any:
        sampling = self._sampling
        return self._params(
            max_tokens=sampling.max_new_tokens,
            temperature=sampling.temperature,
            top_p=sampling.top_p,
            seed=request.seed,
            stop=list(sampling.stop) or None,
        )


def _vllm_engine(teacher: Teacher, sampling: Sampling, options: EngineOptions) -> VllmEngine:
    return VllmEngine(teacher.place or teacher.name, sampling, name=teacher.name)


TEACHER_ENGINES.register("vllm", _vllm_engine)
