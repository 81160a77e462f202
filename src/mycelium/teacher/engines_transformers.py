"""Generation with Transformers: batches with padding on the left and a cache of keys and values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from mycelium.teacher.engines import TEACHER_ENGINES, Generation, Listener, Refusal, Request, Sampling
from mycelium.teacher.loading import Teacher

__all__ = ["SeededSampler", "TransformersEngine"]


class TransformersEngine:
    """Completions of a local teacher."""

    independent = False
    watched = True

    def __init__(self, teacher: Teacher, sampling: Sampling) -> None:
        self.name = teacher.name
        self._teacher = teacher
        self._sampling = sampling

    def generate(self, requests: Sequence[Request], watch: Listener | None = None) -> list[Generation | Refusal]:
        """One outcome for each request. A prompt that leaves the context too little room is done alone."""
        outcomes: dict[int, Generation | Refusal] = {}
        tell = watch or Listener(lambda place, outcome: None, lambda n: None)
        together: list[tuple[int, list[int]]] = []
        context, wanted = self._teacher.context, self._sampling.max_new_tokens
        for index, request in enumerate(requests):
            ids = self._encode(request)
            room = wanted if context is None else context - len(ids)
            if room < 1:
                outcomes[index] = Refusal(
                    f"the prompt has {len(ids)} tokens and the context of {self.name} holds {context}. Leave the "
                    "problem out, or use a model with a longer context."
                )
                tell.finished(index, outcomes[index])
            elif room < wanted:
                outcomes[index] = self._batch([request], [ids], room, [index], tell)[0]
            else:
                together.append((index, ids))
        if together:
            chosen = [requests[index] for index, _ in together]
            places = [index for index, _ in together]
            made = self._batch(chosen, [ids for _, ids in together], wanted, places, tell)
            outcomes.update({index: outcome for (index, _), outcome in zip(together, made, strict=True)})
        return [outcomes[index] for index in range(len(requests))]

    def _encode(self, request: Request) -> list[int]:
        prompt = request.prompt
        encoded = self._teacher.tokenizer(prompt.text, add_special_tokens=prompt.add_special_tokens)
        return list(encoded["input_ids"])

    def _batch(
        self, requests: Sequence[Request], prompts: list[list[int]], room: int, places: list[int], watch: Listener
    ) -> list[Generation]:
        import torch

        model, tokenizer = self._teacher.model, self._teacher.tokenizer
        ends = self._teacher.end_ids
        padding = next((i for i in (tokenizer.pad_token_id, *sorted(ends)) if i is not None), 0)
        width = max(map(len, prompts))
        input_ids = torch.full((len(prompts), width), padding, dtype=torch.long)
        mask = torch.zeros_like(input_ids)
        for row, ids in enumerate(prompts):
            input_ids[row, width - len(ids) :] = torch.tensor(ids)
            mask[row, width - len(ids) :] = 1
        processors = []
        if self._sampling.temperature > 0:
            seeds = [request.seed for request in requests]
            processors.append(SeededSampler(seeds, self._sampling.temperature, self._sampling.top_p))

        def ended(row: int, tokens: list[int]) -> None:
            watch.finished(places[row], self._read(tokens, ends, padding, room))

        rows = _Rows(tokenizer, self._sampling.stop, ends, width, ended, watch.wrote)
        with _NeutralSettings(model, ends, padding):
            output = model.generate(
                input_ids=input_ids.to(model.device),
                attention_mask=mask.to(model.device),
                max_new_tokens=room,
                logits_processor=processors,
                stopping_criteria=[rows],
            )
        made = [self._read(row[width:].tolist(), ends, padding, room) for row in output]
        for row in rows.open or ():
            watch.finished(places[row], made[row])
        return made

    def _read(self, tokens: list[int], ends: set[int], padding: int, room: int) -> Generation:
        """The tokens up to the first that ends the text, as text."""
        end = next((index for index, token in enumerate(tokens) if token in ends), len(tokens))
        kept = tokens[:end]
        text = self._decode(kept)
        cuts = [at for stop in self._sampling.stop if (at := text.find(stop)) >= 0]
        if cuts:
            while kept and kept[-1] == padding:  # a row that stopped waits for the others with padding
                kept.pop()
            return Generation(text[: min(cuts)], "stop", len(kept))
        return Generation(text, "length" if end >= room else "stop", len(kept))

    def _decode(self, tokens: list[int]) -> str:
        return str(self._teacher.tokenizer.decode(tokens, skip_special_tokens=True, clean_up_tokenization_spaces=False))


class _NeutralSettings:
    """The model's own generation settings (temperature, repetition penalty ...) put aside for one call.

    What `generate` is not told it takes from there, and versions of Transformers differ in what they take.
    """

    def __init__(self, model: Any, ends: set[int], padding: int) -> None:
        from transformers import GenerationConfig

        self._model, self._before = model, model.generation_config
        neutral = GenerationConfig(do_sample=False, num_beams=1, use_cache=True, pad_token_id=padding)
        neutral.eos_token_id = sorted(ends) or None
        self._neutral = neutral

    def __enter__(self) -> None:
        self._model.generation_config = self._neutral

    def __exit__(self, *_: object) -> None:
        self._model.generation_config = self._before


class _Rows:
    """Follows the rows of a batch: stops those whose new text holds a stop text, and tells of every row that ends.

    Attributes:
        open: rows that have not ended.
    """

    def __init__(
        self,
        tokenizer: Any,
        stop: Sequence[str],
        ends: set[int],
        width: int,
        ended: Callable[[int, list[int]], None],
        wrote: Callable[[int], None],
    ) -> None:
        self._tokenizer, self._stop, self._ends, self._width = tokenizer, stop, ends, width
        self._ended, self._wrote = ended, wrote
        self.open: list[int] | None = None
        # A token has at least one byte, and a character at most four: older tokens need not be read again.
        self._tail = 4 * max(map(len, stop), default=0) + 4

    def __call__(self, input_ids: Any, scores: Any, **_: Any) -> Any:
        """Called after every token of the batch; true for the rows that a stop text ends."""
        import torch

        if self.open is None:
            self.open = list(range(len(input_ids)))
        self._wrote(len(self.open))
        stopped = self._with_stop_text(input_ids) if self._stop else [False] * len(input_ids)
        newest = input_ids[:, -1].tolist()
        for row in [row for row in self.open if stopped[row] or newest[row] in self._ends]:
            self.open.remove(row)
            self._ended(row, input_ids[row, self._width :].tolist())
        return torch.tensor(stopped, device=input_ids.device)

    def _with_stop_text(self, input_ids: Any) -> list[bool]:
        start = max(self._width, input_ids.shape[1] - self._tail)
        texts = [self._tokenizer.decode(row[start:].tolist(), skip_special_tokens=True) for row in input_ids]
        return [any(stop in text for stop in self._stop) for text in texts]


class SeededSampler:
    """Sampling in which every row of a batch has its own seed.

    Adding Gumbel noise to log probabilities and taking the largest draws exactly from their distribution, so greedy
    search over the noisy scores is sampling. The noise of a row comes from its own generator on the CPU: the same on
    every device and in every batch.

    Source: Gumbel (1954); Maddison, Tarlow and Minka (2014), "A* Sampling".
    """

    def __init__(self, seeds: Sequence[int], temperature: float, top_p: float) -> None:
        import torch

        self._generators = [torch.Generator().manual_seed(seed) for seed in seeds]
        self._temperature, self._top_p = temperature, top_p

    def __call__(self, input_ids: Any, scores: Any) -> Any:
        """Scores `(texts, vocabulary)` with noise; tokens outside the top p are minus infinity."""
        import torch

        logits = scores.float() / self._temperature
        if self._top_p < 1:
            ordered, index = logits.sort(dim=-1, descending=True)
            before = ordered.softmax(dim=-1).cumsum(dim=-1) - ordered.softmax(dim=-1)
            outside = torch.zeros_like(before, dtype=torch.bool).scatter(-1, index, before >= self._top_p)
            logits = logits.masked_fill(outside, -torch.inf)
        noise = torch.stack(
            [torch.empty(logits.shape[-1]).exponential_(generator=generator) for generator in self._generators]
        )
        return logits - noise.log().to(logits.device)


TEACHER_ENGINES.register("hf", lambda teacher, sampling, options: TransformersEngine(teacher, sampling))
