"""What sentences state: the amount that the last one gives, or why it gives none."""

from __future__ import annotations

import re

import mycelium.symbolic.answer_words as said
from mycelium.symbolic.amounts import read_amount
from mycelium.symbolic.computed import computed_in, computes, leaves_open
from mycelium.symbolic.lone_amount import (
    Silent,
    amount_prefix,
    counts_something,
    one_number,
    other_numbers,
    reads,
    tree_of,
    unchanged,
)
from mycelium.symbolic.reading import read_words

MAX_SENTENCE_CHARS = 600


def takes_back(tail: str) -> bool:
    """Whether what follows an announcement takes it back. Of a remark only plain words do."""
    tail = tail[:2000]
    if said.TAKES_BACK.search(tail):
        return True
    asides = remarks(tail)
    return any(not within(found.start(), asides) for found in said.MAY_TAKE_BACK.finditer(tail))


def remarks(text: str) -> list[tuple[int, int]]:
    """Where remarks stand in what follows an answer."""
    found = [brackets.span() for brackets in said.IN_BRACKETS.finditer(text)]
    for remark in said.REMARK.finditer(text):
        found.append((remark.start(), len(text) if remark["paragraph"] else remark.end()))
    return found


def within(place: int, spans: list[tuple[int, int]]) -> bool:
    """Whether a place lies in one of the spans."""
    return any(start <= place < end for start, end in spans)


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
    if reads(whole_line) and not re.search(r"\bor\b|\bi\.e\.", whole_line):
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
    if bound is not None and not reads(phrase):
        raise Silent(f'"{bound[0].lower()}" gives a bound, not a value', "announced")
    twice = _said_twice(phrase)
    if twice is not None:
        return twice
    for shorter in (phrase, said.DENIED_NUMBER.sub("", phrase), said.SIDE.sub("", phrase).strip(" ,")):
        if shorter and reads(shorter):
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
    left, right = tree_of(pieces[0]), tree_of(pieces[1])
    if left is None or right is None:
        return None
    from mycelium.symbolic.comparison import same_value

    return pieces[0] if same_value(left, right) else None


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
    if said.SHARE.search(sentence):
        raise Silent("an amount of money in another one is a share, no amount")
    named = said.IS_THE_ANSWER.search(sentence)
    if named is not None and reads(named[1]):
        return named[1]
    computed = _computed(bare)
    if computed is not None:
        return computed
    if "\\" not in bare and leaves_open(bare):
        raise Silent("several computations stand in the last sentence, and it does not say which gives the answer")
    for whole in (sentence.rstrip(".!"), bare.rstrip(".!")):
        if whole and reads(whole) and ("\\" in whole or not computes(whole)):
            return result_of(whole)
    told = re.match(r"(?:(?:it|that|this|today) (?:is|was) )([A-Za-z]+)[.!]?$|(yes|no)[,.;!]", sentence, re.IGNORECASE)
    if told is not None and not re.search(r"\d", sentence) and (told[2] or reads(told[1])):
        return str(told[1] or told[2])
    for pattern, reason in said.SILENT:
        if pattern.search(sentence.rstrip(".!")):
            raise Silent(reason)
    label = re.fullmatch(r"([A-Za-z][A-Za-z' ]{1,50}?)\s*[:=]\s*(.+?)[.!]?", bare)
    if label is not None and reads(label[2]) and len(label[1]) > 2:
        return label[2]
    bare = said.NOT_BUT.sub("", bare)
    bare = said.DENIED_NUMBER.sub("", bare)
    turns = list(said.TURN.finditer(bare))
    if turns and re.search(r"\d|[a-z]", bare[turns[-1].end() :]):
        return _stated_clause(bare[turns[-1].end() :])
    return _stated_clause(bare)


def _computed(sentence: str) -> str | None:
    """The result that a sentence computes, with its unit; None where it does not say so."""
    found = computed_in(sentence) if "\\" not in sentence else None
    if found is None or said.TRIES.search(sentence) or said.DIRECT_BOUND.search(sentence[: found.start]):
        return None
    behind = sentence[found.end :]
    if said.GOES_ON.search(behind) or said.SCALED.match(behind):
        return None
    if said.AND_HAS.search(behind):
        raise Silent("several amounts stand in the last sentence, and it does not say which is the answer")
    amount = amount_prefix(sentence[found.result_start :])
    bare = sentence[found.result_start : found.end].strip()
    return amount if amount is not None and len(amount) > len(bare) and not other_numbers(amount[len(bare) :]) else bare


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
            return side if reads(side) else whole
    return whole


def _stated_clause(clause: str) -> str:
    clause = clause.strip().rstrip(".!").strip(" ,")
    bare = said.LEAD.sub("", clause, count=1) if said.LEAD.match(clause) else clause
    aside = said.SIDE.sub("", bare).strip(" ,")
    if not re.search(r"\d|\$|\\", aside) or ("=" in bare and "=" not in aside):
        aside = bare  # what is cut off states the answer
    for whole in (bare, aside):
        if whole and reads(whole):
            return result_of(whole)
    main = aside
    bound = said.BOUND.search(main)
    if bound is not None:
        raise Silent(f'"{" ".join(bound[0].lower().split())}" gives a bound, not a value')
    if said.DENIAL.search(main):
        raise Silent("the last sentence denies something")
    if re.search(r"\\(?:forall|exists)|[∀∃]", main):
        raise Silent("the last sentence says for which values something holds")
    if said.REALS.search(main) and not re.search(r"\d", main):
        return "all real numbers"
    named = re.search(r"(?:^|\s)([-−]?\d[\d.,]*)\s*=\s*([A-Za-z])$", main)
    if named is not None and not re.search(r"[+*/^-]\s*$", main[: named.start(1)]):
        return named[1]  # "we get 10 = b"
    formulas = list(said.FORMULA.finditer(main))
    copulas = list(said.COPULA.finditer(main))
    together = _side_by_side(main, formulas)
    if together is not None:
        return together
    for copula in reversed(copulas):
        if copula.group().startswith("=") and not said.NAMED_SIDE.search(main[: copula.start()]):
            continue
        behind = main[copula.end() :].strip(" ,")
        if (
            behind
            and not said.UNSURE_BEFORE.search(main[: copula.start()][-12:])
            and re.search(r"[\d$]|\\|[a-z]", behind)
        ):
            if reads(behind) and re.search(r"[\d$½¼¾∅]|\\", behind):
                return result_of(behind)
            if reads(behind) and _is_amount(behind) and not other_numbers(main[: copula.start()]):
                return behind
            prefix = amount_prefix(behind)
            if prefix is not None and not counts_something(main, len(main) - len(main[copula.end() :].lstrip(" ,"))):
                continue
            if prefix is not None and not other_numbers(behind[len(prefix) :]):
                return unchanged(prefix, behind)
            if other_numbers(behind):
                break
    if len(formulas) == 1 and not other_numbers(main[: formulas[0].start()] + " " + main[formulas[0].end() :]):
        return _one_formula(main, formulas[0])
    if formulas:
        raise Silent("several formulas stand in the last sentence, and it does not say which is the answer")
    return one_number(main)


def _side_by_side(sentence: str, formulas: list[re.Match[str]]) -> str | None:
    """The formulas that end a sentence with nothing but commas, "and", "or" between them: all of them are its answer."""
    if len(formulas) < 2 or sentence[formulas[-1].end() :].strip(" .,;"):
        return None
    first = len(formulas) - 1
    while first and said.BETWEEN.fullmatch(sentence[formulas[first - 1].end() : formulas[first].start()]):
        first -= 1
    if first == len(formulas) - 1:
        return None
    before, together = sentence[: formulas[first].start()], sentence[formulas[first].start() :]
    if said.UNSURE_BEFORE.search(re.sub(r"\b(?:either|both|with|for|if)\s*$", "", before)) or not reads(together):
        raise Silent("several formulas stand in the last sentence, and it does not say which is the answer")
    return together


def _is_amount(text: str) -> bool:
    node = tree_of(text)
    return node is not None and node.head in ("number", "unit", "add", "div", "list", "neg")


def _one_formula(sentence: str, found: re.Match[str]) -> str:
    before, behind = sentence[: found.start()], sentence[found.end() :]
    if said.UNSURE_BEFORE.search(before) and not said.OF_VALUE.search(before):
        raise Silent("the words before the formula change it")
    inner = next(group for group in found.groups() if group is not None)
    prefix = amount_prefix(f"{inner}{behind}")
    if prefix is not None:
        return unchanged(prefix, f"{inner}{behind}")
    words = behind.strip(" .,")
    if (
        words
        and read_amount(f"2 {words.split()[0]}") is None
        and not re.match(r"(?:in|left|of|on|and|for|each|per|is|are|as)\b", words)
    ):
        if re.match(r"(?:squared|cubed|factorial|dozen|million|thousand|hundred)", words):
            raise Silent("the words behind the formula change it")
    return result_of(inner)
