"""From a recipe's files to the samples of a run: lessons collected, the tokenizer, lessons as tokens, order, batches.

The tokenizer is byte-level BPE that cuts text as Qwen2 does, every digit a piece of its own.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from mycelium.io import read_objects, write_rows
from mycelium.labels import build_corpus, corpus_labels, read_examples, wording
from mycelium.synthesis import load_stories, story_problems
from mycelium.training.recipes import TeacherRecipe
from mycelium.training.teacher.lessons import (
    Lesson,
    calculation_lessons,
    dev_wordings,
    simple_numbers,
    told_lessons,
    written_lessons,
)

# Groups whose share falls or grows during the run: calculations first, people's own solutions last.
_EARLY, _LATE = frozenset({"calculations"}), frozenset({"gsm8k", "math"})
SORTED_BATCHES = 64  # so many batches are cut from lessons sorted by length at a time

END = "<|endoftext|>"
PAD = "<|pad|>"

# Qwen2's rule for words, single digits, punctuation and blanks.
WORD_PATTERN = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)

# "Question: ...\nAnswer:\n", then the solution and the end token. System messages are not understood and left out.
CHAT_TEMPLATE = (
    "{% for message in messages %}"
    "{% if message['role'] == 'user' %}{{ 'Question: ' + message['content'] | trim + '\\nAnswer:\\n' }}"
    "{% elif message['role'] == 'assistant' %}{{ message['content'] | trim + eos_token }}{% endif %}"
    "{% endfor %}"
)


@dataclass(frozen=True, slots=True)
class Sample:
    """A lesson as token ids: the prompt's first, then the solution's and the end token."""

    ids: tuple[int, ...]
    n_prompt: int
    group: str


def collect_lessons(recipe: TeacherRecipe, out: Path, log: Callable[[str], None]) -> list[Lesson]:
    """All lessons of a recipe, dev questions left out; kept in `out/lessons.jsonl` for a resumed run."""
    path = out / "lessons.jsonl"
    if path.exists():
        return [Lesson(**row) for row in read_objects(path)]
    folder = Path(recipe.data_dir)
    solved = {group: folder / name for group, name in recipe.solved_files.items()}
    told = {group: folder / name for group, name in recipe.told_files.items()}
    fields = {folder / name: told_fields for name, told_fields in recipe.fields.items()}
    withheld = dev_wordings([*solved.values(), *told.values()], fields)
    lessons: list[Lesson] = []
    for group, file in solved.items():
        lessons += written_lessons(read_examples(file, fields.get(file))[0], group)
    for group, file in told.items():
        labels = out / f"labels-{group}.jsonl"
        if not labels.exists():
            log(f"labelling {file.name}")
            build_corpus([file], labels, prefixes=False, fields=fields)
        items, _ = corpus_labels(labels)
        lessons += told_lessons((i for i in items if simple_numbers(i, recipe.largest)), recipe.seed, group)
    lessons = [lesson for lesson in lessons if wording(lesson.question) not in withheld]
    made = story_problems(load_stories(), recipe.generated, recipe.generated_seed, steps=recipe.generated_steps)
    items = [item for problem in made if simple_numbers(item := problem.labeled(), recipe.largest)]
    lessons += told_lessons(items, recipe.seed, "generated")
    lessons += calculation_lessons(recipe.calculations, recipe.seed)
    write_rows(path, (asdict(lesson) for lesson in lessons))
    return lessons


def prompt_of(question: str) -> str:
    """What stands before the solution: the chat template applied to one question."""
    return f"Question: {question.strip()}\nAnswer:\n"


def train_tokenizer(texts: Iterable[str], pieces: int) -> Any:
    """A fast tokenizer (`PreTrainedTokenizerFast`) of at most `pieces` pieces, its two special tokens included."""
    from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(WORD_PATTERN), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=pieces,
        special_tokens=[END, PAD],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, eos_token=END, pad_token=PAD, clean_up_tokenization_spaces=False
    )
    fast.chat_template = CHAT_TEMPLATE
    return fast


def encode_lessons(lessons: list[Lesson], tokenizer: Any, max_tokens: int) -> list[Sample]:
    """Samples of the lessons that are short enough; prompt and solution are tokenized apart, as in generation."""
    prompts = tokenizer([prompt_of(lesson.question) for lesson in lessons], add_special_tokens=False)["input_ids"]
    solutions = tokenizer([lesson.solution for lesson in lessons], add_special_tokens=False)["input_ids"]
    end = tokenizer.eos_token_id
    samples = [
        Sample((*prompt, *solution, end), len(prompt), lesson.group)
        for prompt, solution, lesson in zip(prompts, solutions, lessons, strict=True)
    ]
    return [sample for sample in samples if len(sample.ids) <= max_tokens]


def ordered(samples: list[Sample], mix: dict[str, float], seed: int) -> list[Sample]:
    """The samples of a run in order: each `mix[group]` times (a fraction by chance), spread over the run."""
    rng = random.Random(seed)
    keyed: list[tuple[float, int]] = []
    for index, sample in enumerate(samples):
        weight = mix.get(sample.group, 1.0)
        for _ in range(int(weight) + (rng.random() < weight - int(weight))):
            place = rng.random()
            if sample.group in _LATE:
                place = place**0.5
            elif sample.group in _EARLY:
                place = 1 - place**0.5
            keyed.append((place, index))
    return [samples[index] for _, index in sorted(keyed)]


def batches(samples: list[Sample], tokens_per_batch: int, seed: int) -> Iterator[list[Sample]]:
    """Batches of like length, near `tokens_per_batch` tokens with padding; the order is a function of the seed."""
    rng = random.Random(seed)
    window: list[Sample] = []
    held = 0
    for sample in samples:
        window.append(sample)
        held += len(sample.ids)
        if held >= SORTED_BATCHES * tokens_per_batch:
            yield from _cut(window, tokens_per_batch, rng)
            window, held = [], 0
    yield from _cut(window, tokens_per_batch, rng)


def _cut(window: list[Sample], tokens_per_batch: int, rng: random.Random) -> list[list[Sample]]:
    cut: list[list[Sample]] = []
    for sample in sorted(window, key=lambda sample: len(sample.ids)):
        if not cut or (len(cut[-1]) + 1) * len(sample.ids) > tokens_per_batch:
            cut.append([])
        cut[-1].append(sample)
    rng.shuffle(cut)
    return cut
