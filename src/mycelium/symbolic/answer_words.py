"""The words that decide what a sentence says of an answer: what takes it back, bounds it, denies it, or states it.

Patterns only; how they are used is told in `statements`. Each is tried on one sentence at a time.
"""

from __future__ import annotations

import re

TAKES_BACK = re.compile(
    r"\b(?:wait|hmm+|actually|sorry|correction|mistaken?|misread|miscount\w*|wrong|incorrect|oops|whoops|forgot|forgets|"
    r"however|on second thought|on reflection|instead|(?:it|that|this|answer|which|value) should (?:be|have been)|"
    r"cannot be right|can't be right|but the (?:question|problem)|"
    r"not (?:right|correct|possible|what)|let me re(?:do|check|consider|think|try)|redo)\b|\bno[,:.]",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(
    r"(?<=[^\W\d_][.!?])\s+(?=[A-Z0-9$\\*\"“(-])|(?<=[\d)$}*%¢°][.!?])\s+(?=[A-Z\\$*\"“(])|(?<=[.!?]\*\*)\s+|\n+"
)
ABBREVIATION = re.compile(
    r"(?:\b(?:Rs|No|Ans|vs|approx|Mr|Mrs|Ms|Dr|St|i\.e|e\.g|sq|cu|Ksh|sh)\.|\b[ap]\.m\.)$", re.IGNORECASE
)
CLOSING = re.compile(
    r"(?:i hope|let me know|hope (?:this|that)|feel free|that(?:'s| is) (?:it|all)|correct\b|yes\b[.!]?$|good luck|this (?:is|completes)|"
    r"done|which is about|qed|checks? out|if you (?:need|have|want))",
    re.IGNORECASE,
)
SILENT = (
    (re.compile(r"\b(?:cannot|can't|can not|could not|couldn't|unable|not able|don't know|do not know|impossible|not enough|"
                r"insufficient|no way to|without (?:knowing|the)|need more|not sure|do not have|don't have|not possible|fails?)\b", re.I),
     "the text says that it cannot tell"),
    (re.compile(r"^(?:suppose|assume|assuming|if|say|let)\b|\bto (?:get|reach|find|obtain|solve)\b", re.I),
     "the text supposes something"),
    (re.compile(r"\?\s*$"), "the text ends in a question"),
    (re.compile(r"(?:^|\b(?:so|then|now)\s+)(?:let me|let us|let's|we (?:have|need|want) to (?:find|compute|know|determine)|"
    r"we must find|first,|"
                r"i (?:will|would|'ll|need to)|to find|next,|step \d+\s*$)", re.I),
     "the text stops at a plan"),
    (re.compile(r"\b(?:will|would|let me) (?:try|check|compute)|\bto try\b|\btried\b|\bhow many\b|\bnone of\b|\bnone works\b", re.I),
     "the text is still looking"),
    (re.compile(r"\b(?:is|are|was|equals?|be|to|of|=|has|have|costs?)\s*$", re.I), "the text stops before its answer"),
)  # fmt: skip
BOUND = re.compile(
    r"\b(at least|at most|more than|less than|fewer than|greater than|no more than|no fewer than|between|close to|nearly|almost|up to|"
    r"over|under|above|somewhere|from\s+\S+\s+to)\b(?!\s+zero)|([<>≤≥≠]|\\(?:leq?|geq?|lt|gt|neq?)(?![a-z]))",
    re.IGNORECASE,
)
DENIAL = re.compile(
    r"\b(?:not|never|neither|nor|isn't|aren't|wasn't|can't|cannot|couldn't|doesn't|n't|except|excluded|impossible|unless|wrong|"
    r"other than|rather than|instead of|no solution)\b",
    re.IGNORECASE,
)
NOT_BUT = re.compile(r"\bnot\b\s+(?:[^,.;]{1,30}?),?\s+but\s+", re.IGNORECASE)
DENIED_NUMBER = re.compile(
    r",?\s*(?:and\s+|but\s+)?not\s+(?:the\s+)?\$?\\?\(?[-$€£]?\d[\d.,/]*\)?\$?(?:\s+[a-z]+)?(?=\s*(?:[.,;!]|$))",
    re.IGNORECASE,
)
LEAD = re.compile(
    r"(?:[-*•#]+\s+|\d+[.)]\s+(?=[A-Z])|(?:so|thus|hence|therefore|then|and|now|finally|in total|in all|altogether|"
    r"consequently|accordingly|yes|overall|"
    r"in the end|final|originally|checking)\b[,:]?\s*)+",
    re.IGNORECASE,
)
SIDE = re.compile(
    r"(?:,?\s+(?:because|since|which|where|whereas|including|excluding|given|assuming|i\.e\.|if|when|after|before|while|as)\b|"
    r",\s*(?:so that|right\?|of course|i think|in all|in total|paid|all in|in one|altogether|not)\b|\s*\((?=[a-z])).*$",
    re.IGNORECASE | re.DOTALL,
)
TURN = re.compile(
    r"(?:\bno,\s+|\bbut\s+(?:it is|it's|the|that is|rather)\b|;\s+|:\s+(?=it\b)|,\s+so\s+(?=(?:it|the|that|\$?\d|-|x))|"
    r"\bso\s+(?=[-$€£]?\d[\d.,]*\s*$)|\bactually,?\s+)",
    re.IGNORECASE,
)
COPULA = re.compile(
    r"\b(?:is|are|was|were|be|equals?|makes?|gives?|leaves?|totals?|comes to|amounts to|becomes|"
    r"has|have|had|gets?|costs?|pays?|paid|needs?|reads?|"
    r"earns?|takes?|weighs?|sold|sells?|that is|buys?|bought|keeps?|saves?|saved|spends?|spent|made|"
    r"walks?|travels?|holds?|left|contains?)\b"
    r"\s*:?(?:\s+(?:therefore|thus|then|only|just|exactly|still|now|simply|"
    r"also|about|approximately|equal to|worth))*\s*|=\s*|:\s+",
    re.IGNORECASE,
)
# What may stand left of "=" so that its right side is the answer: one letter, a word, arithmetic.
NAMED_SIDE = re.compile(r"(?:(?<![\w(\\])[A-Za-z]|[A-Za-z]{3,}|(?:^|(?<=\s))[\d\s.,+\-*/×÷x()$£€%^·⋅]*[\d)%])\s*$")
OF_VALUE = re.compile(
    r"\b(?:profit|total|sum|cost|area|perimeter|volume|length|width|height|distance|value|score|average|mean|median|remainder|difference|"
    r"product|balance|amount|income|loss|discount|price|speed|rate|weight|mass|age|probability|ratio|change|salary|bill|fee|a total|"
    r"average|maximum|minimum|answer)\s+of\s*$",
    re.IGNORECASE,
)
UNSURE_BEFORE = re.compile(
    r"\b(?:by|than|of|except|to|from|between|with|for|per|if|when|twice|half|thrice|double|times|third|quarter|tried|try|divisible|"
    r"every|all|any|each|some|who|first|step|day|page|number|no|not|without|less|more|either|neither|or|case|option|problem|question|room|chapter|"
    r"suppose|assume|let|over|under|since|because)\s*$",
    re.IGNORECASE,
)
FORMULA = re.compile(r"\$\$(.+?)\$\$|(?<!\\)\$([^$\n]+?)(?<!\\)\$|\\\[(.+?)\\\]|\\\((.+?)\\\)", re.DOTALL)
NUMBER = re.compile(
    r"(?:(?:minus|negative)\s+)?(?:[A-Za-z]{0,3}[$€£₹¥₦₵]\s?|Rs\.?\s?|RM\s?|[RN](?=\d)|[-−]\s?(?=\d))?(?:\d|\.\d|[½⅓⅔¼¾])",
    re.IGNORECASE,
)
FIGURES = re.compile(r"\d[\d,.]*(?:\s?/\s?\d+)?|[½⅓⅔¼¾]")
WORDS_OF_NUMBERS = re.compile(
    r"\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
    r"nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|a hundred|a dozen|half)\b[^.;:!?]*",
    re.IGNORECASE,
)
REALS = re.compile(r"\b(?:all|every|any) real (?:numbers?|values?)\b", re.IGNORECASE)
SAME_TWICE = re.compile(r",?\s+(?:or|i\.e\.|that is|which is|that's|namely),?\s+|,\s+or\s+", re.IGNORECASE)
PHRASE_END = re.compile(r"(?<=[^\W\d_])\.(?:\s|$)|(?<=[\d)$}*%])\.(?=\s+[A-Z*])|(?<=[\d)$}*%])\.\s*$|[!?](?:\s|$)|;\s")
DISPLAY = re.compile(r"\s*(\$\$.+?\$\$|\\\[.+?\\\])", re.DOTALL)
# Behind an amount these change it: "3 times", "5 more than", "2 remainder 1".
CHANGING_AFTER = frozenset(
    "times more less fewer dozen million thousand hundred remainder squared cubed or percent".split()
)
# Behind an amount, anywhere in its sentence, these make it something else: "2 pairs of dozen", "5 is too small".
MAKES_OTHER = re.compile(
    r"\b(?:dozens?|gross|score|hundred|thousands?|millions?|billions?|lakhs?|crores?|per\s?cent|times|fails?|wrong|digits?|"
    r"per mille|too (?:small|large|big|few|many|much|little|high|low)|squared|cubed|halves|solutions?|or (?:more|less|fewer|so)|out)\b",
    re.IGNORECASE,
)
SUPPOSES = re.compile(
    r"\b(?:suppose|assume|assuming|if|whether|guess(?:ed)? that|claims?|thinks?|says?)\b[^.!?\n]{0,60}$", re.IGNORECASE
)
