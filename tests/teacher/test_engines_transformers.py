"""Generation with a local model: batches, ends, limits, and seeds of their own for every row."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from mycelium.errors import UsageError
from mycelium.teacher import Generation, Refusal, Request, Sampling, Teacher, TransformersEngine, make_prompt
from mycelium.teacher.engines import seed_of
from mycelium.teacher.engines_transformers import SeededSampler
from tiny_teacher import model, teacher, tokenizer

pytest.importorskip("transformers")

QUESTIONS = ("Tom has 3 apples.", "How many jars has Ann, who has 6 boxes of 12 jars?", "½ of 8?", "7")


def requests(made: Teacher, questions: tuple[str, ...] = QUESTIONS, seed: int = 0) -> list[Request]:
    return [
        Request(str(n), question, make_prompt(made.tokenizer, question), seed_of(seed, str(n)))
        for n, question in enumerate(questions)
    ]


def by_hand(made: Teacher, request: Request, n_tokens: int) -> list[int]:
    """Greedy search without cache, batch, padding or `generate`."""
    ids = made.tokenizer(request.prompt.text)["input_ids"]
    start = len(ids)
    with torch.no_grad():
        for _ in range(n_tokens):
            ids.append(int(made.model(torch.tensor([ids])).logits[0, -1].argmax()))
            if ids[-1] == 1:
                break
    return ids[start:]


def test_greedy_completions_of_a_padded_batch_are_those_of_a_plain_loop() -> None:
    made = teacher(end_bias=3.0)
    engine = TransformersEngine(made, Sampling(12))
    for request, outcome in zip(requests(made), engine.generate(requests(made)), strict=True):
        expected = by_hand(made, request, 12)
        ended = expected[-1] == 1
        text = made.tokenizer.decode(expected, skip_special_tokens=True)
        assert outcome == Generation(text, "stop" if ended else "length", len(expected) - ended)


def test_both_ways_of_ending_occur_when_sampling() -> None:
    made = teacher(end_bias=12.0)
    questions = tuple(f"How many is {n}?" for n in range(12))
    outcomes = TransformersEngine(made, Sampling(6, temperature=2.0)).generate(requests(made, questions))
    finishes = {outcome.finish for outcome in outcomes if isinstance(outcome, Generation)}
    assert finishes == {"stop", "length"}
    for outcome in outcomes:
        assert isinstance(outcome, Generation)
        assert (outcome.n_tokens == 6) == (outcome.finish == "length")


@pytest.mark.parametrize("sampling", [Sampling(16, 1.0), Sampling(16, 0.7, 0.8), Sampling(16, 1.0, stop=("a", "e"))])
def test_a_sampled_completion_is_the_same_in_every_batch_and_order(sampling: Sampling) -> None:
    made = teacher()
    engine = TransformersEngine(made, sampling)
    asked = requests(made)
    together = engine.generate(asked)
    assert together == [engine.generate([request])[0] for request in asked]
    assert together == engine.generate(asked[::-1])[::-1]
    assert together != engine.generate(requests(made, seed=1))


def test_the_seed_of_a_problem_depends_on_the_run_and_its_id_only() -> None:
    seeds = {seed_of(seed, id_) for seed in (0, 1) for id_ in ("a", "b", "1", "\ud800")}
    assert len(seeds) == 8 and all(0 <= seed < 2**31 for seed in seeds)
    assert seed_of(3, "a") == seed_of(3, "a")


def test_sampling_follows_the_distribution() -> None:
    """4,000 draws from (0.5, 0.3, 0.2): each frequency within 4 standard errors (0.032)."""
    scores = torch.tensor([0.5, 0.3, 0.2]).log().expand(4000, 3)
    drawn = SeededSampler(range(4000), temperature=1.0, top_p=1.0)(None, scores).argmax(dim=-1)
    frequencies = torch.bincount(drawn, minlength=3) / 4000
    assert frequencies.tolist() == pytest.approx([0.5, 0.3, 0.2], abs=0.032)


def test_temperature_sharpens_and_top_p_leaves_the_tail_out() -> None:
    scores = torch.tensor([0.5, 0.3, 0.2]).log().expand(2000, 3)
    sharp = SeededSampler(range(2000), temperature=0.5, top_p=1.0)(None, scores).argmax(dim=-1)
    assert (sharp == 0).float().mean().item() == pytest.approx(0.25 / 0.38, abs=0.045)  # squares, normalized
    head = SeededSampler(range(2000), temperature=1.0, top_p=0.6)(None, scores).argmax(dim=-1)
    assert set(head.tolist()) == {0, 1}  # 0.5 alone is not 0.6 yet
    only = SeededSampler(range(50), temperature=1.0, top_p=1e-9)(None, scores[:50]).argmax(dim=-1)
    assert set(only.tolist()) == {0}


def test_the_models_own_generation_settings_play_no_part() -> None:
    made = teacher()
    plain = TransformersEngine(made, Sampling(10)).generate(requests(made))
    settings = made.model.generation_config
    before = settings.to_dict()
    try:
        settings.update(do_sample=True, temperature=5.0, repetition_penalty=3.0, num_beams=3, max_length=4)
        assert TransformersEngine(made, Sampling(10)).generate(requests(made)) == plain
        assert made.model.generation_config is settings and settings.temperature == 5.0
    finally:
        settings.update(**before)


def test_a_stop_text_ends_a_completion_and_is_not_part_of_it() -> None:
    made = teacher()
    free = TransformersEngine(made, Sampling(30, 1.0)).generate(requests(made))
    stopped = TransformersEngine(made, Sampling(30, 1.0, stop=("s", "e"))).generate(requests(made))
    assert any("s" in o.text or "e" in o.text for o in free if isinstance(o, Generation))
    for whole, part in zip(free, stopped, strict=True):
        assert isinstance(whole, Generation) and isinstance(part, Generation)
        first = min((at for stop in "se" if (at := whole.text.find(stop)) >= 0), default=None)
        assert part.text == whole.text[:first]
        assert part.finish == ("length" if first is None else "stop") and part.n_tokens <= whole.n_tokens


def test_a_prompt_longer_than_the_context_is_refused_and_the_others_are_done() -> None:
    made = Teacher(model(context=64), tokenizer(), "tiny")
    long, nearly, short = "x7" * 40, "a" * 35, "3?"
    outcomes = TransformersEngine(made, Sampling(20)).generate(requests(made, (long, nearly, short)))
    assert isinstance(outcomes[0], Refusal) and "context of tiny holds 64" in outcomes[0].reason
    room = 64 - len(tokenizer()(make_prompt(tokenizer(), nearly).text)["input_ids"])
    assert 0 < room < 20 and isinstance(outcomes[1], Generation)
    assert (outcomes[1].finish, outcomes[1].n_tokens) == ("length", room)
    assert outcomes[2] == TransformersEngine(made, Sampling(20)).generate(requests(made, (short,)))[0]


@pytest.mark.parametrize(
    "options", [{"max_new_tokens": 0}, {"temperature": -1}, {"top_p": 0}, {"top_p": 2}, {"stop": ("",)}, {"temperature": float("nan")}]
)  # fmt: skip
def test_impossible_settings_are_refused(options: dict[str, Any]) -> None:
    with pytest.raises(UsageError):
        Sampling(**options)


def of_kind(kind: str) -> Any:
    """A random model of another architecture, with sharp attention and an end token that is met now and then."""
    import transformers

    common = {
        "vocab_size": 320, "hidden_size": 32, "intermediate_size": 40, "num_hidden_layers": 2, "num_attention_heads": 4,
        "num_key_value_heads": 2, "max_position_embeddings": 512, "pad_token_id": 0, "eos_token_id": 1, "bos_token_id": None,
        "tie_word_embeddings": False,
    }  # fmt: skip
    torch.manual_seed(1)
    if kind == "llama":
        made = transformers.LlamaForCausalLM(transformers.LlamaConfig(**common))
    elif kind == "mistral":  # sees the last 16 tokens only
        made = transformers.MistralForCausalLM(transformers.MistralConfig(**common, sliding_window=16))
    elif kind == "gpt2":  # learned positions
        config = transformers.GPT2Config(
            vocab_size=320, n_positions=512, n_embd=32, n_layer=2, n_head=4, bos_token_id=None, eos_token_id=1
        )
        made = transformers.GPT2LMHeadModel(config)
    else:  # soft caps, and every other layer sees a window
        config = transformers.Gemma2Config(**common, head_dim=8, sliding_window=16, query_pre_attn_scalar=8)
        config._attn_implementation = "eager"
        made = transformers.Gemma2ForCausalLM(config)
    with torch.no_grad():
        for parameter in made.parameters():
            if parameter.ndim > 1:
                parameter.mul_(8)
    return made.eval()


@pytest.mark.parametrize("kind", ["llama", "mistral", "gpt2", "gemma2"])
def test_a_batch_of_mixed_lengths_is_each_text_by_itself_whatever_the_architecture(kind: str) -> None:
    """Greedy, prompts of 20 to 90 tokens: padding, windows and positions must not reach what is written."""
    made = Teacher(of_kind(kind), tokenizer(), kind)
    asked = requests(made, (*QUESTIONS, "How many pens? " * 5))
    together = TransformersEngine(made, Sampling(14)).generate(asked)
    for request, outcome in zip(asked, together, strict=True):
        expected = by_hand(made, request, 14)
        ended = expected[-1] == 1
        text = made.tokenizer.decode(expected, skip_special_tokens=True)
        assert outcome == Generation(text, "stop" if ended else "length", len(expected) - ended)
    assert len({outcome.text for outcome in together if isinstance(outcome, Generation)}) > 2
