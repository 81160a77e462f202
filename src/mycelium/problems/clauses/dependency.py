"""From dependency trees to clauses.

A clause is cut off where a finite verb brings its own part of the story: a coordinated clause ("..., and his brother
ate 3"), an adverbial one ("if she has 9 cans"), a relative one behind a comma or with a number of its own. Kept
whole is what only together has a meaning: complements ("he knows that ..."), comparisons ("5 more than twice as
many as she had"), purposes ("to buy 3 apples"), defining relatives ("the apples that he picked").

Relation names of Universal Dependencies and of spaCy's English models (ClearNLP) are both understood.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any

from mycelium.problems.clauses.clause import Clause, ClauseParser, PunctuationParser
from mycelium.problems.clauses.parser import load_parser, parse_texts
from mycelium.problems.number_words import parse_number_words

_RELATIVE = frozenset({"acl:relcl", "relcl", "advcl:relcl"})
_SUBJECTS = frozenset("nsubj nsubj:pass nsubjpass nsubj:outer csubj csubj:pass csubjpass expl".split())
_OBJECTS = frozenset("obj dobj iobj dative obl obl:unmarked xcomp ccomp prep attr acomp oprd npadvmod advmod".split())
_FINITE_TAGS = frozenset({"VBD", "VBZ", "VBP", "MD"})
_VERB_TAGS = _FINITE_TAGS | {"VB", "VBG", "VBN"}
_AUXILIARIES = frozenset({"aux", "aux:pass", "auxpass", "cop"})
_QUESTION_WORDS = frozenset({"how", "what", "which", "who", "when", "where", "find", "calculate", "determine"})
_FRONTED = frozenset(
    {
        "if",
        "when",
        "suppose",
        "assuming",
        "given",
        "after",
        "since",
        "because",
        "while",
        "once",
        "in",
        "based",
    }
)
_SUBORDINATORS = frozenset({"if", "when", "because", "since", "while", "although"})
# Verbs whose "if" is a "whether"; without a lemmatizer their forms are listed
_WHETHER = frozenset(
    f"{stem}{ending}"
    for stem in ("ask", "check", "know", "wonder", "see", "tell", "doubt", "test", "show")
    for ending in ("", "s", "ed", "ing")
) | {"knew", "saw", "told", "decide", "decides", "decided", "determine", "determined"}
_SMALLEST = 2  # words

PUNCTUATION = "punctuation"


class DependencyParser:
    """Clauses from the dependency trees of a spaCy pipeline; `None` is the shipped one, a name an installed one.

    Raises:
        MissingExtraError, UsageError, DataError: as `load_parser`.
    """

    def __init__(self, name: str | None = None) -> None:
        self._pipeline = load_parser(name)

    def __call__(self, text: str) -> tuple[Clause, ...]:
        """`parse_clauses` of the text."""
        return parse_clauses(text, self._pipeline)


def clause_parser(name: str | None) -> ClauseParser:
    """The parser of that name.

    Args:
        name: `None` for the shipped dependency parser, "punctuation" for cuts at commas and conjunctions, else the
            name or folder of a spaCy model.

    Raises:
        MissingExtraError, UsageError, DataError: as `load_parser`.
    """
    return PunctuationParser() if name == PUNCTUATION else DependencyParser(name)


def parse_clauses(text: str, parser: Any = None) -> tuple[Clause, ...]:
    """The clauses of a problem's text, in order; they tile it and never cut a word.

    Args:
        text: any text; an empty one has no clauses.
        parser: `None` for the shipped parser, the name of an installed spaCy model, or a loaded pipeline.

    Raises:
        MissingExtraError, UsageError, DataError: as `load_parser`.
    """
    return next(parse_many([text], parser))


def parse_many(texts: Iterable[str], parser: Any = None) -> Iterator[tuple[Clause, ...]]:
    """`parse_clauses` for many texts at a higher speed, in order and without holding them all."""
    nlp = load_parser(parser) if parser is None or isinstance(parser, str) else parser
    for doc in parse_texts(nlp, texts):
        yield clauses_of(doc)


def clauses_of(doc: Any) -> tuple[Clause, ...]:
    """The clauses of a parsed spaCy `Doc`."""
    text = doc.text
    starts: list[tuple[int, str, int]] = []  # character, kind, sentence
    for number, sentence in enumerate(doc.sents):
        cuts = _cuts(sentence)
        for index, kind in sorted(cuts.items()):
            starts.append((sentence.doc[index].idx, kind, number))
    starts = [item for item in starts if _between_words(text, item[0])]
    if not starts:
        return (Clause((0, len(text)), text, "main", 0),) if text else ()
    clauses: list[Clause] = []
    for (start, kind, number), following in zip(starts, [*starts[1:], None], strict=True):
        end = following[0] if following else len(text)
        begin = start if clauses else 0
        clauses.append(Clause((begin, end), text[begin:end], kind, number))
    return tuple(clauses)


def _between_words(text: str, index: int) -> bool:
    return index == 0 or text[index - 1].isspace()


def _cuts(sentence: Any) -> dict[int, str]:
    """First token of every clause of a sentence (index in the document), and the clause's kind."""
    tokens = list(sentence)
    first, last = tokens[0].i, tokens[-1].i
    cuts: dict[int, str] = {first: "main"}
    for token in tokens:
        kind = _clause_kind(token)
        if kind is None:
            continue
        left, right = _extent(token, first, last)
        left = _over_connectives(sentence.doc, left, first)
        right = _over_closing(sentence.doc, right, last)
        if left > first or kind == "adverbial":
            cuts[left] = kind
        if right < last and kind != "coordinated":
            cuts.setdefault(right + 1, "main")
    for index in _cues(tokens):
        cuts.setdefault(index, "main")
    kept = _without_fragments(sentence.doc, cuts, last)
    return _with_question(sentence.doc, kept, last) if _asks(tokens) else kept


def _with_question(doc: Any, cuts: dict[int, str], last: int) -> dict[int, str]:
    """One piece asks: the last main one with a question word, else the last main one, else the last one."""
    order = sorted(cuts)
    mains = [
        (any(token.lower_ in _QUESTION_WORDS for token in doc[start:end]), start)
        for start, end in zip(order, [*order[1:], last + 1], strict=True)
        if cuts[start] == "main"
    ]
    return cuts | {max(mains)[1] if mains else order[-1]: "question"}


def _asks(tokens: Sequence[Any]) -> bool:
    return any(token.text == "?" for token in tokens[-3:])


def _clause_kind(token: Any) -> str | None:
    """How the clause that this token heads is to be cut off, or `None` when it heads none that is."""
    label = token.dep_
    if label == "advcl" or _conditional(token):
        if _compares(token):
            return None
        if _finite(token) and (_has(token, _SUBJECTS) or _has(token, {"mark", "advmod"})):
            return "adverbial"
        return "loose" if _set_off(token) else None
    if label in _RELATIVE:
        own = _numbers(token.subtree)
        if _after_comma(token) or (own and _numbers(_outside(token))):
            return "relative"
        return None
    if label == "conj":
        return "coordinated" if _coordinated(token) else None
    if label == "parataxis":
        return "loose" if _finite(token) and _has(token, _SUBJECTS) else None
    if label == "acl":
        return "loose" if _set_off(token) and _numbers(token.subtree) else None
    return None


def _coordinated(token: Any) -> bool:
    """Two clauses, rather than two verbs that share what follows ("he washed and dried 5 shirts")."""
    first = token.head
    if not _verbal(first):
        return False
    if _has(token, _SUBJECTS) and (_finite(token) or _finite(first)):
        return True
    past = token.tag_ in _FINITE_TAGS or (token.tag_ == "VBN" and first.tag_ == "VBD") or _finite(token)
    own = any(child.i > token.i and child.dep_ in _OBJECTS for child in token.children)
    left = min(child.i for child in [token, *token.children])
    shared = not any(first.i < child.i < left and child.dep_ in _OBJECTS for child in first.children)
    return past and own and not shared


def _compares(token: Any) -> bool:
    """ "5 more than she had", "twice as many pens as she bought": only whole do they name a number."""
    marks = [child for child in token.children if child.dep_ in ("mark", "advmod", "case", "prep")]
    for mark in marks:
        if mark.lower_ == "than":
            return True
        before = token.doc[max(token.sent.start, mark.i - 8) : mark.i]
        if mark.lower_ == "as" and any(other.lower_ in ("as", "same", "so") for other in before):
            return True
    return False


def _conditional(token: Any) -> bool:
    """An "if" that the tree takes for "whether": "how many does she need if she has 5?"."""
    return (
        token.dep_ == "ccomp"
        and token.head.lower_ not in _WHETHER
        and any(child.dep_ == "mark" and child.lower_ == "if" for child in token.children)
    )


def _finite(token: Any) -> bool:
    return token.tag_ in _FINITE_TAGS or any(
        child.tag_ in _FINITE_TAGS for child in token.children if child.dep_ in _AUXILIARIES
    )


def _verbal(token: Any) -> bool:
    return token.tag_ in _VERB_TAGS or _has(token, _SUBJECTS | {"cop"})


def _has(token: Any, labels: Iterable[str]) -> bool:
    return any(child.dep_ in labels for child in token.children)


def _numbers(tokens: Iterable[Any]) -> bool:
    return any(
        any(map(str.isdigit, token.text)) or (token.is_alpha and parse_number_words(token.lower_) is not None)
        for token in tokens
    )


def _outside(token: Any) -> list[Any]:
    inside = {inner.i for inner in token.subtree}
    return [other for other in token.sent if other.i not in inside]


def _extent(token: Any, first: int, last: int) -> tuple[int, int]:
    """Outermost tokens of a subtree, within the sentence."""
    return max(first, token.left_edge.i), min(last, token.right_edge.i)


def _after_comma(token: Any) -> bool:
    left = token.left_edge.i
    return left > token.sent.start and (token.doc[left].text == "," or token.doc[left - 1].text == ",")


def _set_off(token: Any) -> bool:
    """Whether a comma parts a phrase of three words or more from the rest of its sentence."""
    left, right = _extent(token, token.sent.start, token.sent.end - 1)
    if right - left < 2:
        return False
    following = token.doc[right + 1].text if right + 1 < token.sent.end else ""
    return _after_comma(token) or (left == token.sent.start and "," in (following, token.doc[right].text))


def _over_connectives(doc: Any, index: int, first: int) -> int:
    """A clause starts at its "and", and behind the comma before it."""
    while index < len(doc) - 1 and doc[index].text in (",", ";", ":", ")", "”", "-", "–", "—"):
        index += 1
    while index > first and (doc[index - 1].dep_ == "cc" or doc[index - 1].text in ("(", "[", "“", "$")):
        index -= 1
    return index


def _over_closing(doc: Any, index: int, last: int) -> int:
    while index < last and doc[index + 1].is_punct and doc[index + 1].text not in ("(", "[", "“", "‘"):
        index += 1
    return index


def _cues(tokens: Sequence[Any]) -> Iterator[int]:
    """Cuts that words alone betray: `;`, and the question behind a fronted "If ...,"."""
    for before, token in pairwise(tokens):
        fronted = tokens[0].lower_ in _FRONTED and token.lower_ in _QUESTION_WORDS
        if before.text == ";" or (before.text == "," and fronted):
            yield token.i


def _without_fragments(doc: Any, cuts: dict[int, str], last: int) -> dict[int, str]:
    """Pieces without a verb, or of one word, go to the piece before them; the first one takes the next in."""
    kept: dict[int, str] = {}
    complete = False  # whether the piece that is growing is a clause already
    order = sorted(cuts)
    for start, end in zip(order, [*order[1:], last + 1], strict=True):
        words = [token for token in doc[start:end] if not (token.is_punct or token.is_space)]
        told = any(token.tag_ in _VERB_TAGS for token in words)
        # "If each costume cost 5 dollars,": a verb that the tagger took for a noun
        whole = len(words) >= _SMALLEST and (told or words[0].lower_ in _SUBORDINATORS)
        if not kept or (whole and complete):
            kept[start] = cuts[start]
            complete = whole
        complete |= whole
    return kept
