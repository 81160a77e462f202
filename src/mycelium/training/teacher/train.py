"""Training of the shipped teacher from nothing: a small Qwen2, its loss, the task that the loop drives, the export."""

from __future__ import annotations

import json
import random
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import torch
from torch.nn import functional as F

from mycelium.training.loop import fit
from mycelium.training.optimization import Optimization, device_of, plateau
from mycelium.training.recipes import TeacherRecipe
from mycelium.training.run_folder import Position, TrainingRun
from mycelium.training.teacher.lessons import Lesson
from mycelium.training.teacher.samples import (
    Sample,
    batches,
    collect_lessons,
    encode_lessons,
    ordered,
    prompt_of,
    train_tokenizer,
)

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
    return found


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


class TeacherTask:
    """The teacher as a task of the loop: one pass, `total` counts tokens."""

    unit = "tokens"

    def __init__(
        self, recipe: TeacherRecipe, lessons: list[Lesson], tokenizer: Any, log: Callable[[str], None]
    ) -> None:
        self.recipe, self.tokenizer = recipe, tokenizer
        self.device = device_of(recipe.device)
        self.samples = _drawn(recipe, lessons, tokenizer, log)
        self.total = sum(len(sample.ids) for sample in self.samples)
        self.model = build_model(recipe, tokenizer).to(self.device).train()
        schedule = plateau(recipe.warmup, recipe.decay)
        self.optimization = Optimization(self.model, optimizers(self.model, recipe), schedule)
        self.first_loss: float | None = None
        self.losses: deque[float] = deque(maxlen=LOG_EVERY)

    def batches(self, epoch: int) -> Iterator[list[Sample]]:
        return batches(self.samples, self.recipe.tokens_per_batch, self.recipe.seed)

    def size(self, batch: list[Sample]) -> int:
        return sum(len(sample.ids) for sample in batch)

    def step(self, batch: list[Sample], position: Position) -> dict[str, float]:
        recipe = self.recipe
        rng = random.Random(f"{recipe.seed}-{position.batch + 1}")
        ids, targets = make_batch(batch, recipe.question_share, rng, self.tokenizer.pad_token_id)
        ids, targets = ids.to(self.device), targets.to(self.device)
        with torch.autocast(self.device.type, dtype=torch.bfloat16, enabled=recipe.bfloat16):
            loss = loss_of(self.model, ids, targets)
        self.optimization.step(loss, (position.seen + 1) / self.total)
        value = float(loss.detach())
        self.first_loss = value if self.first_loss is None else self.first_loss
        self.losses.append(value)
        return {"loss": value}

    def state_dict(self) -> dict[str, Any]:
        shown = {"first_loss": self.first_loss, "losses": list(self.losses)}
        return self.optimization.state_dict() | shown

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.optimization.load_state_dict(state)
        self.first_loss = state["first_loss"]
        self.losses.extend(state["losses"])

    def evaluate(self, position: Position) -> dict[str, float]:
        """Tokens read, the loss of the first batch and the mean of the last ones (nats)."""
        last = sum(self.losses) / max(1, len(self.losses))
        return {"tokens": position.seen, "loss": last, "first_loss": self.first_loss or 0.0}

    def export(self, out: Path) -> None:
        export(self.model, self.tokenizer, out / "model")


def _drawn(recipe: TeacherRecipe, lessons: list[Lesson], tokenizer: Any, log: Callable[[str], None]) -> list[Sample]:
    """The samples of the run in order, thinned out evenly where they hold more tokens than the recipe reads."""
    samples = ordered(encode_lessons(lessons, tokenizer, recipe.max_tokens), recipe.mix, recipe.seed)
    available = sum(len(sample.ids) for sample in samples)
    total = min(recipe.tokens, available)
    log(f"{len(lessons)} lessons, {len(samples)} drawn with {available} tokens, of which {total} are read")
    keep = total / max(1, available)
    if keep < 1:
        samples = [sample for index, sample in enumerate(samples) if int((index + 1) * keep) > int(index * keep)]
    return samples


def train_teacher(recipe: TeacherRecipe, run: TrainingRun) -> dict[str, float]:
    """Train a recipe's teacher in an opened run folder; the model lies in `model` there.

    Returns:
        Tokens read, the loss of the first batch, and the mean of the last batches (nats).
    """
    from transformers import AutoTokenizer

    torch.set_num_threads(recipe.threads)
    lessons = collect_lessons(recipe, run.folder, run.log)
    folder = run.folder / "model"
    if all((folder / name).exists() for name in ("tokenizer.json", "tokenizer_config.json")):
        tokenizer = AutoTokenizer.from_pretrained(folder)
    else:
        texts = (text for lesson in lessons for text in (prompt_of(lesson.question), lesson.solution))
        tokenizer = train_tokenizer(texts, recipe.pieces)
        tokenizer.save_pretrained(folder)
    return fit(TeacherTask(recipe, lessons, tokenizer, run.log), run, LOG_EVERY)


def export(model: Any, tokenizer: Any, folder: Path) -> None:
    """The model in bfloat16 with its tokenizer, as a Hugging Face folder."""
    from copy import deepcopy

    exported = deepcopy(model).to("cpu", torch.bfloat16)
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
