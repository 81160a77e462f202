"""What sentences state: the amount that the last one gives, or why it gives none."""

from __future__ import annotations

import re

import mycelium.symbolic.answer_words as said
from mycelium.errors import MyceliumError
from mycelium.symbolic.amounts import plain_words, read_amount
from mycelium.symbolic.errors import SymbolicError
from mycelium.symbolic.reading import read_answer, read_words
from mycelium.symbolic.tree import Node

MAX_SENTENCE_CHARS = 600


class Silent(MyceliumError):
    """A text does not say what its answer is; the message says why, `rule` which rule found it."""

    def __init__(self, reason: str, rule: str = "stated") -> None:
        super().__init__(reason)
        self.rule = rule


def takes_back(tail: str) -> bool:
    """Whether what follows an announcement takes it back."""
    return bool(said.TAKES_BACK.search(tail[:2000]))


def sentences(text: str) -> list[str]:
    """The sentences of a text; an abbreviation ends none."""
    found: list[str] = []
    for piece in said.SENTENCE_END.split(text):
        piece = piece.strip()
        if not piece:
            continue
        if found and said.ABBREVIATION.search(found[-1]) and not found[-1].endswith(".m."):
            found[-1] += " " + piece
        else:
            found.append(piece)
    return found


def announced_phrase(text: str, place: int, on_next_line: bool) -> tuple[str, int] | None:
    """The answer that stands from `place` on, up to the end of its phrase, and that end; None where nothing stands.

    Raises:
        Silent: words stand there that are no answer.
    """
    rest = text[place : place + 4000]
    loose = re.compile(r"[\s:*_]*").match(rest)
    skipped = loose.end() if loose else 0
    display = said.DISPLAY.match(rest)
    if display is not None:
        return display[1], place + display.end()
    if skipped and rest[:skipped].count("\n") > 2 and not on_next_line:
        return None
    phrase = rest[skipped:]
    newline = phrase.find("\n")
    phrase = phrase if newline < 0 else phrase[:newline]
    whole_line = phrase.strip().strip("*_").strip()
    if not whole_line:
        return None
    whole_line = whole_line if whole_line.endswith(("...", ".m.")) else whole_line.rstrip(".")
    if _reads(whole_line) and not re.search(r"\bor\b|\bi\.e\.", whole_line):
        return whole_line, place + skipped + len(phrase)
    end = said.PHRASE_END.search(phrase)
    if end is not None:
        phrase = phrase[: end.start()]
    stop = place + skipped + len(phrase)
    return _phrase(phrase), stop


def _phrase(phrase: str) -> str:
    """The answer in a phrase behind "the answer is"."""
    phrase = re.sub(r"(?<=\S)\*\*|\*\*(?=\S)", "", phrase).strip().strip("*_").strip()
    turned = said.NOT_BUT.search(phrase)
    if turned is not None:
        phrase = phrase[turned.end() :]
    phrase = re.sub(
        r"^(?:therefore|thus|then|simply|indeed|just|exactly|only|still|now|also|given by|equal to)[\s,:]+",
        "",
        phrase,
        flags=re.IGNORECASE,
    )
    if re.match(r"(?:not|never|neither|n't|no longer)\b", phrase, re.IGNORECASE):
        raise Silent("the text says what its answer is not", "announced")
    bound = said.BOUND.match(phrase)
    if bound is not None and not _reads(phrase):
        raise Silent(f'"{bound[0].lower()}" gives a bound, not a value', "announced")
    twice = _said_twice(phrase)
    if twice is not None:
        return twice
    for shorter in (phrase, said.DENIED_NUMBER.sub("", phrase), said.SIDE.sub("", phrase).strip(" ,")):
        if shorter and _reads(shorter):
            return shorter
    phrase = said.SIDE.sub("", said.DENIED_NUMBER.sub("", phrase)).strip(" ,")
    twice = _said_twice(phrase)
    if twice is not None:
        return twice
    try:
        return _stated(phrase)
    except Silent:
        words = read_words(phrase)
        if words is not None and len(phrase.split()) <= 6 and not re.search(r"\d", phrase):
            return phrase
        raise


def _said_twice(phrase: str) -> str | None:
    """`120 minutes, or 2 hours`: one amount in two ways."""
    pieces = [piece.strip(" ,") for piece in said.SAME_TWICE.split(phrase)]
    if len(pieces) != 2 or not all(pieces):
        return None
    left, right = _tree(pieces[0]), _tree(pieces[1])
    if left is None or right is None:
        return None
    from mycelium.symbolic.comparison import same_value

    return pieces[0] if same_value(left, right) else None


def _tree(text: str) -> Node | None:
    try:
        return read_answer(text)
    except SymbolicError:
        return None


def _reads(text: str) -> bool:
    return _tree(text) is not None


def stated_in(text: str, after_correction: bool = False) -> str:
    """The answer that the end of a text states.

    Raises:
        Silent: it states none.
    """
    if text.count("{") > text.count("}"):
        raise Silent("the text stops inside a formula", "cut off")
    pieces = sentences(text[-4000:])
    while len(pieces) > 1 and (said.CLOSING.match(pieces[-1].strip("*_ ")) and not re.search(r"\d", pieces[-1])):
        pieces.pop()
    if not pieces:
        raise Silent("the text says nothing")
    last = pieces[-1][-MAX_SENTENCE_CHARS:]
    aligned = re.search(r"\\begin\{(?:aligned|align\*?|gathered)\}(.*?)\\end", text, re.DOTALL)
    if aligned is not None and text[aligned.end() :].count("\n") <= 1:
        last = aligned[1].replace("&", "").split("\\\\")[-1]
    return _stated(last.strip())


def _stated(sentence: str) -> str:
    sentence = re.sub(r"\*\*|__", "", sentence).strip().strip("*").strip()
    sentence = re.sub(r",?\s*right\?$", "", sentence)
    bare = said.LEAD.sub("", sentence, count=1) if said.LEAD.match(sentence) else sentence
    for whole in (sentence.rstrip(".!"), bare.rstrip(".!")):
        if whole and _reads(whole):
            return result_of(whole)
    told = re.match(r"(?:(?:it|that|this|today) (?:is|was) )([A-Za-z]+)[.!]?$|(yes|no)[,.;!]", sentence, re.IGNORECASE)
    if told is not None and not re.search(r"\d", sentence) and (told[2] or _reads(told[1])):
        return str(told[1] or told[2])
    for pattern, reason in said.SILENT:
        if pattern.search(sentence.rstrip(".!")):
            raise Silent(reason)
    label = re.fullmatch(r"([A-Za-z][A-Za-z' ]{1,50}?)\s*[:=]\s*(.+?)[.!]?", bare)
    if label is not None and _reads(label[2]) and len(label[1]) > 2:
        return label[2]
    bare = said.NOT_BUT.sub("", bare)
    bare = said.DENIED_NUMBER.sub("", bare)
    turns = list(said.TURN.finditer(bare))
    if turns and re.search(r"\d|[a-z]", bare[turns[-1].end() :]):
        return _stated_clause(bare[turns[-1].end() :])
    return _stated_clause(bare)


def result_of(whole: str) -> str:
    """`3.5 * 4 = 14` states 14; an equation with letters states itself."""
    left, sign, right = whole.rpartition("=")
    if (
        sign
        and "=" not in whole[-1:]
        and re.search(r"\d", left)
        and not re.search(r"[A-Za-z<>]", re.sub(r"\\[a-z]+", "", left))
        and right.strip(" $")
    ):
        if not re.search(r"[<>!\\]$", left):
            side = right.strip().strip("$").strip()
            return side if _reads(side) else whole
    return whole


def _stated_clause(clause: str) -> str:
    clause = clause.strip().rstrip(".!").strip(" ,")
    bare = said.LEAD.sub("", clause, count=1) if said.LEAD.match(clause) else clause
    for whole in (bare, said.SIDE.sub("", bare).strip(" ,")):
        if whole and _reads(whole):
            return result_of(whole)
    main = said.SIDE.sub("", bare).strip(" ,") if re.search(r"\d|\$", said.SIDE.sub("", bare)) else bare
    bound = said.BOUND.search(main)
    if bound is not None:
        raise Silent(f'"{" ".join(bound[0].lower().split())}" gives a bound, not a value')
    if said.DENIAL.search(main):
        raise Silent("the last sentence denies something")
    if re.search(r"\\(?:forall|exists)|[∀∃]", main):
        raise Silent("the last sentence says for which values something holds")
    if said.REALS.search(main) and not re.search(r"\d", main):
        return "all real numbers"
    formulas = list(said.FORMULA.finditer(main))
    copulas = list(said.COPULA.finditer(main))
    for copula in reversed(copulas):
        if copula.group().startswith("=") and not said.NAMED_SIDE.search(main[: copula.start()]):
            continue
        behind = main[copula.end() :].strip(" ,")
        if (
            behind
            and not said.UNSURE_BEFORE.search(main[: copula.start()][-12:])
            and re.search(r"[\d$]|\\|[a-z]", behind)
        ):
            if _reads(behind) and re.search(r"[\d$½¼¾∅]|\\", behind):
                return result_of(behind)
            if _reads(behind) and _is_amount(behind) and not _other_numbers(main[: copula.start()]):
                return behind
            prefix = _amount_prefix(behind)
            if prefix is not None and not _other_numbers(behind[len(prefix) :]):
                return _unchanged(prefix, behind)
            if _other_numbers(behind):
                break
    if len(formulas) == 1 and not _other_numbers(main[: formulas[0].start()] + " " + main[formulas[0].end() :]):
        return _one_formula(main, formulas[0])
    if formulas:
        raise Silent("several formulas stand in the last sentence, and it does not say which is the answer")
    return _one_number(main)


def _is_amount(text: str) -> bool:
    node = _tree(text)
    return node is not None and node.head in ("number", "unit", "add", "div", "list", "neg")


def _other_numbers(text: str) -> bool:
    return bool(said.FIGURES.search(text))


def _one_formula(sentence: str, found: re.Match[str]) -> str:
    before, behind = sentence[: found.start()], sentence[found.end() :]
    if said.UNSURE_BEFORE.search(before) and not said.OF_VALUE.search(before):
        raise Silent("the words before the formula change it")
    inner = next(group for group in found.groups() if group is not None)
    prefix = _amount_prefix(f"{inner}{behind}")
    if prefix is not None:
        return _unchanged(prefix, f"{inner}{behind}")
    words = behind.strip(" .,")
    if (
        words
        and read_amount(f"2 {words.split()[0]}") is None
        and not re.match(r"(?:in|left|of|on|and|for|each|per|is|are|as)\b", words)
    ):
        if re.match(r"(?:squared|cubed|factorial|dozen|million|thousand|hundred)", words):
            raise Silent("the words behind the formula change it")
    return result_of(inner)


def _amount_prefix(text: str) -> str | None:
    """The longest beginning of a text that reads as an amount: "64 stamps" of "64 stamps as she wished"."""
    text = text.strip()
    plain = plain_words(text[:150]) if len(text) < 150 else plain_words(text[:100].rpartition(" ")[0])
    if plain is None or not (said.NUMBER.match(plain) or said.WORDS_OF_NUMBERS.match(plain)):
        return None
    pieces = plain.split()
    for count in range(min(len(pieces), 12), 0, -1):
        phrase = " ".join(pieces[:count]).rstrip(" ,.;:")
        if re.fullmatch(r"\S+ in", phrase) or phrase.endswith((" a", " an", " the", " and", " of", " at", " on")):
            continue
        if read_amount(phrase) is not None or (count == 1 and _reads(phrase)):
            following = pieces[count].lower().strip(",.;") if count < len(pieces) else ""
            if following in ("more", "less", "fewer") and "than" not in pieces[count:]:
                return phrase
            if following in said.CHANGING_AFTER:
                return None
            return phrase
    return None


def _one_number(sentence: str) -> str:
    """The only amount of a sentence."""
    found = list(said.NUMBER.finditer(sentence))
    if not found:
        spelled = said.WORDS_OF_NUMBERS.search(sentence)
        prefix = _amount_prefix(spelled.group()) if spelled else None
        if spelled is None or prefix is None or prefix.lower() in ("one", "half"):
            raise Silent("the last sentence gives no amount", "words")
        return _unchanged(prefix, spelled.group())
    start = found[0].start()
    before = sentence[:start]
    prefix = _amount_prefix(sentence[start:])
    if prefix is None:
        raise Silent("the amount in the last sentence cannot be read")
    rest = " ".join(sentence[start:].split())[len(prefix) :]
    if _other_numbers(rest):
        raise Silent("several amounts stand in the last sentence, and it does not say which is the answer")
    if said.UNSURE_BEFORE.search(before) and not said.OF_VALUE.search(before):
        raise Silent("the words before the amount change it")
    return _unchanged(prefix, sentence[start:])


def _unchanged(amount: str, text: str) -> str:
    """The amount that a text begins with, if nothing behind it changes it."""
    changed = said.MAKES_OTHER.search(" ".join(text.split())[len(amount) :])
    if changed is not None:
        raise Silent(f'"{changed[0]}" behind the amount changes it')
    return amount
