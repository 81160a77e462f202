"""What a training run needs before its first step: labels, vocabularies, samples."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

from mycelium.io import write_whole
from mycelium.labels import (
    ReadProblem,
    build_corpus,
    corpus_labels,
    read_problems,
    share_relevance,
    stored_labels,
    without_dev_wordings,
)
from mycelium.programs import ANSWER_TYPES, Constant, LabeledProblem, learnable_operations
from mycelium.specialists import STOP, HeadVocabulary, TextEncoder, load_specialists, tokenizer_of
from mycelium.training.recipes import SpecialistsRecipe
from mycelium.training.run_folder import TrainingError
from mycelium.training.specialists.batches import BatchMaker
from mycelium.training.specialists.discovered import DiscoveredRows
from mycelium.training.specialists.initial_weights import encoder_source, start_file
from mycelium.training.specialists.readings import stored_readings, with_readings
from mycelium.training.specialists.sources import check_sources
from mycelium.training.specialists.targets import Sample, UnusableLabel, make_read_sample, samples_of
from mycelium.training.specialists.telling import ASKED, TOLD, Telling
from mycelium.training.specialists.tokenizer_pruning import prune_tokenizer

# Common first names, for swapping names in training texts: one list a pronoun.
FEMALE = tuple(
    """mary anna emma sarah lisa maria susan laura linda karen nancy betty helen sandra donna carol ruth sharon michelle
    emily kimberly deborah jessica shirley cynthia angela melissa brenda amy rebecca virginia kathleen pamela martha
    amanda stephanie carolyn christine marie janet catherine ann joyce diane alice julie heather teresa doris gloria
    evelyn jean cheryl katherine joan ashley judith rose janice kelly nicole judy christina kathy beverly denise tammy
    irene jane lori rachel marilyn andrea kathryn louise sara anne jacqueline wanda bonnie julia ruby lois tina phyllis
    norma paula diana annie lillian robin peggy crystal gladys rita dawn connie florence tracy edna tiffany carmen rosa
    cindy grace wendy victoria edith kim sherry sylvia josephine thelma shannon sheila ethel ellen elaine marjorie
    carrie charlotte monica esther pauline juanita anita rhonda hazel amber eva debbie april leslie clara lucille jamie
    joanne eleanor valerie danielle megan alicia suzanne michele gail bertha darlene veronica jill erin geraldine lauren
    cathy joann lorraine lynn sally regina erica beatrice dolores bernice audrey yvonne annette marion dana stacy ana
    renee ida vivian roberta holly brittany melanie loretta yolanda jeanette laurie katie kristen vanessa alma sue elsie
    beth jeanne vicki carla tara rosemary eileen terri gertrude lucy tonya ella olivia sophia mia zoe chloe lily nora
    hannah natalie claire molly penny daisy jenny jen jenna mandy meredith paige bella tanya kate kylie haley bailey""".split()
)
MALE = tuple(
    """james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald george
    kenneth steven edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank scott eric
    stephen andrew raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger
    joe juan jack albert jonathan justin terry gerald keith samuel willie ralph lawrence nicholas roy benjamin bruce
    brandon adam harry fred wayne billy steve louis jeremy aaron randy howard eugene carlos russell bobby victor martin
    ernest phillip todd jesse craig alan shawn clarence sean philip chris johnny earl jimmy antonio danny bryan tony
    luis mike stanley leonard nathan dale manuel rodney curtis norman allen marvin vincent glenn jeffery travis jeff
    chad jacob lee melvin alfred kyle francis bradley jesus herbert frederick ray joel edwin don eddie ricky troy
    randall barry alexander bernard mario leroy francisco marcus micheal theodore clifford miguel oscar jay jim tom
    calvin alex jon ronnie bill lloyd tommy leon derek warren darrell jerome floyd leo alvin tim wesley gordon dean greg
    jorge dustin pedro derrick dan lewis zachary corey herman maurice vernon roberto clyde glen hector shane ricardo
    sam rick lester brent ramon charlie tyler gilbert gene ben noah ethan liam lucas mason logan elijah caleb isaac
    evan luke max tyrone cody darren jared matt nick rob ted toby wade zach jake josh bob pete ken hank dave""".split()
)


def skeleton_labels(items: list[LabeledProblem], recipe: SpecialistsRecipe) -> list[LabeledProblem]:
    """Problems made from the training labels of some sources, as sources "skeleton/KIND"."""
    from mycelium.synthesis import skeleton_problems

    stories = [item for item in items if item.source in recipe.skeletons_of]
    return [
        replace(item, source=f"skeleton/{kind}")
        for kind, count in recipe.skeletons.items()
        for item in skeleton_problems(stories, count, recipe.told_seed, (kind,))
    ]


def head_vocabulary(items: list[LabeledProblem], constants: int) -> HeadVocabulary:
    """The most frequent constants of the training labels and the learnable rows of the operation table."""
    counts: Counter[Fraction] = Counter(
        argument.value
        for item in items
        for step in item.program.steps
        for argument in step.arguments
        if isinstance(argument, Constant) and isinstance(argument.value, Fraction)
    )
    common = sorted(counts.most_common(constants), key=lambda entry: (-entry[1], entry[0]))
    return HeadVocabulary((STOP, *learnable_operations()), tuple(str(value) for value, _ in common), ANSWER_TYPES)


def make_samples(
    items: list[LabeledProblem],
    encoder: TextEncoder,
    vocabulary: HeadVocabulary,
    discovered: DiscoveredRows | None = None,
) -> tuple[list[Sample], Counter[str]]:
    """Samples of all labels that the heads can express, and the reasons for the others."""
    return samples_of(items, encoder, vocabulary, discovered.name_steps(items) if discovered else None)


def make_read_samples(
    items: list[ReadProblem], dev: list[LabeledProblem], encoder: TextEncoder, vocabulary: HeadVocabulary
) -> tuple[list[Sample], Counter[str]]:
    """Samples of problems that are only read, without those whose story a dev problem tells; reasons for the others."""
    samples: list[Sample] = []
    reasons: Counter[str] = Counter()
    for item in without_dev_wordings(items, dev):
        try:
            samples.append(make_read_sample(item, encoder, vocabulary))
        except UnusableLabel as error:
            reasons[str(error)] += 1
    return samples, reasons


def _read(name: str, log: Callable[[str], None]) -> list[ReadProblem]:
    """Problems of which a teacher's attention is known.

    Raises:
        TrainingError: there are none.
    """
    found, without = read_problems(Path(name))
    log(f"{name}: {len(found)} problems that are only read, {without} rows without attention")
    if not found:
        raise TrainingError(
            f"{name}: got {without} rows and no attention among them, expected a run of `mycelium trace` or "
            "`mycelium label`, or rows with `question` and `relevance`"
        )
    return found


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a run trains on. kept: row of the original embedding for every piece of the pruned tokenizer.

    told: where problems of stories stand in `train` (first, behind the last), and what tells them.
    """

    train: list[Sample]
    dev: list[Sample]
    maker: BatchMaker
    vocabulary: HeadVocabulary
    tokenizer_json: str
    kept: list[int]
    told: tuple[tuple[int, int, Telling], ...] = ()

    def tell_pass(self, number: int) -> None:
        """Put the problems of stories of a pass (counted from 0) in the place of those of another, as many of them."""
        for first, last, telling in self.told:
            count = last - first
            self.train[first:last] = self.train[first : first + 1] * count  # what was told before is freed first
            found = telling.samples(number)[0] if count else []
            if found:
                self.train[first:last] = (found * -(-count // len(found)))[:count]


def _tokenizer_folder(recipe: SpecialistsRecipe) -> Path | None:
    """The folder whose tokenizer.json is pruned; None where the tokenizer of the starting specialists goes on.

    Raises:
        TrainingError: there is none.
    """
    if recipe.start:
        return None
    source = encoder_source(recipe.encoder_weights) or encoder_source("minilm")
    if source is None or not (source / "tokenizer.json").is_file():
        raise TrainingError(f"{source}: got no tokenizer.json; give a folder that has one beside the weights")
    return source


def _tokenizer(recipe: SpecialistsRecipe, train: list[LabeledProblem]) -> tuple[str, list[int]]:
    """The tokenizer of the starting specialists, or one pruned to the training texts with its original rows."""
    source = _tokenizer_folder(recipe)
    if source is None:
        return tokenizer_of(start_file(recipe.start)), []
    full = (source / "tokenizer.json").read_text(encoding="utf-8")
    return prune_tokenizer(full, [item.problem.text for item in train], [*FEMALE, *MALE])


def _stored(name: str, log: Callable[[str], None]) -> tuple[list[LabeledProblem], list[LabeledProblem]]:
    """Training and dev labels of a run of labels, or of a file.

    Raises:
        TrainingError: rows, and no label among them.
    """
    train, dev, broken = stored_labels(Path(name))
    log(f"{name}: {len(train)} training labels, {len(dev)} dev labels, {broken} rows that are none")
    if broken and not (train or dev):
        raise TrainingError(
            f"{name}: got {broken} rows and no label among them, expected rows of `mycelium label` or the "
            "labels.jsonl of a training. Problems of `mycelium generate` join by `told` in the recipe."
        )
    return train, dev


def prepare(recipe: SpecialistsRecipe, out: Path, log: Callable[[str], None]) -> Prepared:
    """Label the recipe's files (once; `labels.jsonl` in `out`), prune the tokenizer, make the samples.

    Raises:
        TrainingError: no files and no labels, labels that are none, or no tokenizer to prune.
        RecipeError: the mix names a source that no row has.
    """
    labels_path = out / "labels.jsonl"
    _tokenizer_folder(recipe)  # what is missing is told before labels are made
    if not recipe.files and not recipe.labels and not labels_path.exists():
        raise TrainingError("the recipe names neither files nor labels; give at least one of them")
    stored = [_stored(name, log) for name in recipe.labels]
    reads = [item for name in recipe.attention_only for item in _read(name, log)]
    if not labels_path.exists():
        of_labels = {item.source for parts in stored for part in parts for item in part}
        check_sources(recipe, of_labels | {item.source for item in reads})
        log(f"labelling {', '.join(recipe.files) or 'no files'}")
        sources = recipe.sources()
        fields = {sources[name]: told for name, told in recipe.fields.items()}
        build_corpus(sources.values(), labels_path, fields=fields)
    train, dev = corpus_labels(labels_path)
    for more, more_dev in stored:
        train, dev = train + more, dev + more_dev
    if recipe.labels:
        train = without_dev_wordings(share_relevance(train), dev)
    vocabulary = head_vocabulary(train, recipe.constants)
    if recipe.start:
        vocabulary = load_specialists(start_file(recipe.start))[2]
    discovered = None
    if recipe.rows:
        discovered = DiscoveredRows.load(Path(recipe.rows), tuple(dict.fromkeys(vocabulary.executors)))
        vocabulary = replace(vocabulary, operations=discovered.names)
    tokenizer_json, kept = _tokenizer(recipe, train)
    write_whole(out / "tokenizer.json", tokenizer_json)
    encoder = TextEncoder(tokenizer_json)
    # Made problems join last: what the heads choose among comes from real problems.
    made = skeleton_labels(train, recipe)
    train_samples, reasons = make_samples(train, encoder, vocabulary, discovered)
    told = []
    for group, count in ((TOLD, recipe.told), (ASKED, recipe.asked)):
        telling = Telling(
            group,
            count,
            recipe.told_from,
            recipe.told_seed,
            tokenizer_json,
            vocabulary,
            discovered,
            recipe.told_workers,
        )
        now, why = telling.samples(0)
        told.append((len(train_samples), len(train_samples) + len(now), telling))
        train_samples, reasons = train_samples + now, reasons + why
    made_samples, why = make_samples(made, encoder, vocabulary, discovered)
    train_samples, reasons = train_samples + made_samples, reasons + why
    dev_samples, _ = make_samples(dev, encoder, vocabulary, discovered)
    read_samples, read_reasons = make_read_samples(reads, dev, encoder, vocabulary)
    if recipe.readings:
        found = stored_readings(map(Path, recipe.readings))
        train_samples = with_readings(train_samples, found, vocabulary)
        log(f"{sum(bool(sample.readings) for sample in train_samples)} training samples with readings of a search")
    train_samples, reasons = train_samples + read_samples, reasons + read_reasons
    log(f"{len(train_samples)} training samples, {len(dev_samples)} dev samples, left out: {dict(reasons)}")
    groups = [[index for name in names if (index := encoder.token_to_id(name)) is not None] for names in (FEMALE, MALE)]
    mask_id = encoder.token_to_id("[MASK]") or 0
    maker = BatchMaker(vocabulary, groups, recipe.word_dropout, mask_id, recipe.size_dropout)
    return Prepared(train_samples, dev_samples, maker, vocabulary, tokenizer_json, kept, tuple(told))
