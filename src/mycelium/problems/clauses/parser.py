"""The dependency parser behind the clauses: the shipped one, or any installed spaCy model."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from mycelium.errors import DataError, MissingExtraError, UsageError
from mycelium.problems.clauses.sentences import mark_sentence_starts

# What clauses need; everything else of a pipeline would only cost time.
_PIPES = frozenset({"tok2vec", "transformer", "tagger", "morphologizer", "attribute_ruler", "parser"})


def shipped_parser() -> Path:
    """Folder of the spaCy pipeline that comes with the package."""
    return Path(__file__).parents[2] / "models" / "clauses"


@lru_cache(maxsize=4)
def load_parser(name: str | None = None) -> Any:
    """A spaCy pipeline with a dependency parser.

    Args:
        name: an installed model's name (`en_core_web_sm`), a folder, or `None` for the shipped one.

    Raises:
        MissingExtraError: spaCy is not installed.
        UsageError: no such model, or one without a dependency parser.
        DataError: a folder that spaCy cannot read.
    """
    if find_spec("spacy") is None:
        raise MissingExtraError("spacy", "label")
    import spacy

    if name is None and not (shipped_parser() / "config.cfg").is_file():
        raise DataError(
            f"got no clause parser in {shipped_parser()}; expected the shipped one. Install the package again, "
            "or name an installed spaCy model."
        )
    try:
        nlp = spacy.load(name or shipped_parser())
    except OSError as error:
        installed = ", ".join(spacy.util.get_installed_models()) or "none"
        raise UsageError(
            f"got {name!r}, expected an installed spaCy model (there are: {installed}) or a folder of one; "
            f"run  python -m spacy download {name}  or leave the name out for the shipped parser."
        ) from error
    except (ValueError, KeyError, TypeError, ImportError) as error:
        raise DataError(f"{name}: spaCy cannot read this pipeline ({error}); train or install it again.") from error
    if "parser" not in nlp.pipe_names:
        raise UsageError(f"got the spaCy model {name!r} with {nlp.pipe_names}, expected one with a dependency parser.")
    for pipe in nlp.pipe_names:
        if pipe not in _PIPES:
            nlp.disable_pipe(pipe)
    return nlp


def parse_texts(nlp: Any, texts: Iterable[str], batch_size: int = 64) -> Iterator[Any]:
    """spaCy `Doc`s of the texts, in order, with the sure sentence starts of `sentences` kept by the parser."""

    def prepared() -> Iterator[Any]:
        for text in texts:
            doc = nlp.make_doc(text)
            mark_sentence_starts(doc)
            yield doc

    yield from nlp.pipe(prepared(), batch_size=batch_size)
