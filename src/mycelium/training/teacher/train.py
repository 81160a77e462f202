"""Training of the shipped teacher from nothing: lessons, tokenizer, a small Qwen2, checkpoints, export.

Killed at any moment, the run goes on from its last checkpoint and sees the batches that it would have seen.
"""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch.nn import functional as F

from mycelium.training.specialists.initial_weights import TrainingError
from mycelium.training.teacher.lessons import Sample, batches, collect_lessons, encode_lessons, ordered
from mycelium.training.teacher.recipe import TeacherRecipe
from mycelium.training.teacher.tokenizer import prompt_of, train_tokenizer

LOG_EVERY = 50


def build_model(recipe: TeacherRecipe, tokenizer: Any) -> Any:
    """A Qwen2 with random weights, as the recipe and the seed describe it."""
    from transformers import Qwen2Config, Qwen2ForCausalLM

    torch.manual_seed(recipe.seed)
    config = Qwen2Config(
        vocab_size=len(tokenizer),
        hidden_size=recipe.hidden,
        intermediate_size=recipe.intermediate,
        num_hidden_layers=recipe.layers,
        num_attention_heads=recipe.heads,
        num_key_value_heads=recipe.key_value_heads,
        max_position_embeddings=recipe.context,
        tie_word_embeddings=True,
        bos_token_id=None,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
        # Written out as matrix products: the backward pass of the fused kernel is slow on a CPU.
        attn_implementation="eager",
    )
    return Qwen2ForCausalLM(config)


def optimizers(model: Any, recipe: TeacherRecipe) -> list[torch.optim.Optimizer]:
    """Muon for the matrices of the layers, AdamW for embeddings, norms and biases."""
    matrices = [p for name, p in model.named_parameters() if p.ndim == 2 and "embed" not in name]
    others = [p for name, p in model.named_parameters() if p.ndim != 2 or "embed" in name]
    found: list[torch.optim.Optimizer] = [
        torch.optim.AdamW(others, lr=recipe.other_lr, betas=(0.9, 0.95), weight_decay=0.0, fused=True)
    ]
    if recipe.matrix_lr:
        found.append(torch.optim.Muon(matrices, lr=recipe.matrix_lr, weight_decay=recipe.weight_decay))
    else:
        found[0].add_param_group({"params": matrices, "weight_decay": 0.1})
    for optimizer in found:
        for group in optimizer.param_groups:
            group["base"] = group["lr"]
    return found


def learning_rate(progress: float, warmup: float, decay: float) -> float:
    """Share of the peak rate after this share of the run: a ramp, a plateau, a straight line to 0."""
    return min(1.0, progress / warmup if warmup else 1.0, max(0.0, 1 - progress) / decay if decay else 1.0)


def make_batch(group: list[Sample], share: float, rng: random.Random, pad: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Token ids `(texts, tokens)`, and the targets of each position: -100 where nothing is to be learned."""
    width = max(len(sample.ids) for sample in group)
    ids = torch.full((len(group), width), pad)
    targets = torch.full((len(group), width), -100)
    for row, sample in enumerate(group):
        n = len(sample.ids)
        ids[row, :n] = torch.tensor(sample.ids)
        targets[row, : n - 1] = ids[row, 1:n]
        for position in range(sample.n_prompt - 1):
            if rng.random() >= share:
                targets[row, position] = -100
    return ids, targets


def loss_of(model: Any, ids: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """Mean cross-entropy in nats over the positions that have a target; only those get logits."""
    hidden = model.model(input_ids=ids, use_cache=False).last_hidden_state
    wanted = targets.flatten() != -100
    logits = model.lm_head(hidden.flatten(0, 1)[wanted])
    return F.cross_entropy(logits.float(), targets.flatten()[wanted])


def train_teacher(
    recipe: TeacherRecipe, out: Path, resume: bool = True, log: Callable[[str], None] = print
) -> dict[str, float]:
    """Run a recipe in the folder `out`; the model lies in `out/model`.

    Returns:
        Tokens read, the loss of the session's first batch, and the mean of its last batches (nats).

    Raises:
        TrainingError: `out` holds a run and `resume` is false.
    """
    from transformers import AutoTokenizer

    out.mkdir(parents=True, exist_ok=True)
    checkpoint_path = out / "checkpoint.pt"
    if checkpoint_path.exists() and not resume:
        raise TrainingError(f"{out} already holds a run; resume it or choose another folder")
    torch.set_num_threads(recipe.threads)
    lessons = collect_lessons(recipe, out, log)
    folder = out / "model"
    if (folder / "tokenizer.json").exists():
        tokenizer = AutoTokenizer.from_pretrained(folder)
    else:
        texts = (text for lesson in lessons for text in (prompt_of(lesson.question), lesson.solution))
        tokenizer = train_tokenizer(texts, recipe.pieces)
        tokenizer.save_pretrained(folder)
    run = ordered(encode_lessons(lessons, tokenizer, recipe.max_tokens), recipe.mix, recipe.seed)
    available = sum(len(sample.ids) for sample in run)
    total = min(recipe.tokens, available)
    log(f"{len(lessons)} lessons, {len(run)} drawn with {available} tokens, of which {total} are read")
    keep = total / available
    if keep < 1:
        run = [sample for index, sample in enumerate(run) if int((index + 1) * keep) > int(index * keep)]
        total = sum(len(sample.ids) for sample in run)
    model = build_model(recipe, tokenizer)
    model.train()
    steppers = optimizers(model, recipe)
    seen, skip = 0, 0
    if checkpoint_path.exists():
        saved = torch.load(checkpoint_path, weights_only=True)
        model.load_state_dict(saved["model"])
        for stepper, state in zip(steppers, saved["optimizers"], strict=True):
            stepper.load_state_dict(state)
        seen, skip = saved["seen"], saved["batch"]
        log(f"resumed after {seen} of {total} tokens")
    saved_at = started = time.monotonic()
    started_seen = seen
    losses: list[float] = []
    metrics: dict[str, float] = {"tokens": seen}

    def checkpoint(batch: int) -> None:
        partial = checkpoint_path.with_suffix(".partial")
        states = [stepper.state_dict() for stepper in steppers]
        torch.save({"model": model.state_dict(), "optimizers": states, "seen": seen, "batch": batch}, partial)
        partial.replace(checkpoint_path)

    number = 0
    for number, group in enumerate(batches(run, recipe.tokens_per_batch, recipe.seed), 1):
        if number <= skip:
            continue
        rate = learning_rate((seen + 1) / total, recipe.warmup, recipe.decay)
        for stepper in steppers:
            for parameters in stepper.param_groups:
                parameters["lr"] = parameters["base"] * rate
        rng = random.Random(f"{recipe.seed}-{number}")
        ids, targets = make_batch(group, recipe.question_share, rng, tokenizer.pad_token_id)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=recipe.bfloat16):
            loss = loss_of(model, ids, targets)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for stepper in steppers:
            stepper.step()
            stepper.zero_grad(set_to_none=True)
        seen += sum(len(sample.ids) for sample in group)
        losses.append(float(loss.detach()))
        metrics |= {"tokens": seen, "loss": sum(losses) / len(losses)}
        metrics.setdefault("first_loss", losses[0])
        if len(losses) == LOG_EVERY:
            speed = (seen - started_seen) / (time.monotonic() - started)
            with (out / "metrics.jsonl").open("a", encoding="utf-8") as rows:
                rows.write(json.dumps(metrics | {"tokens_per_second": round(speed, 1)}) + "\n")
            log(f"{seen}/{total} tokens, loss {metrics['loss']:.3f}, {speed:.0f} tokens/s")
            losses = []
        if time.monotonic() - saved_at > 60 * recipe.checkpoint_minutes:
            checkpoint(number)
            saved_at = time.monotonic()
    checkpoint(number)
    export(model, tokenizer, folder)
    return metrics


def export(model: Any, tokenizer: Any, folder: Path) -> None:
    """The model in bfloat16 with its tokenizer, as a Hugging Face folder."""
    from copy import deepcopy

    exported = deepcopy(model).to(torch.bfloat16)
    exported.config._attn_implementation = "sdpa"
    exported.generation_config.do_sample = False
    exported.generation_config.eos_token_id = tokenizer.eos_token_id
    exported.generation_config.pad_token_id = tokenizer.pad_token_id
    exported.generation_config.output_attentions = exported.generation_config.output_hidden_states = None
    exported.save_pretrained(folder, safe_serialization=True)
    tokenizer.save_pretrained(folder)
    # The class by its old name, so that Transformers 4 loads the folder too; and no remark on where it was made.
    path = folder / "tokenizer_config.json"
    settings = {
        key: value
        for key, value in json.loads(path.read_text(encoding="utf-8")).items()
        if key not in ("is_local", "local_files_only", "backend")
    }
    settings |= {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "model_max_length": model.config.max_position_embeddings,
    }
    path.write_text(json.dumps(settings, indent=2) + "\n", encoding="utf-8")
    for file in folder.iterdir():
        file.chmod(0o644)
