"""The words that decide what a sentence says of an answer: what takes it back, bounds it, denies it, or states it.

Patterns only; how they are used is told in `statements`. Each is tried on one sentence at a time.
"""

from __future__ import annotations

import re

# Takes an answer back wherever it stands.
TAKES_BACK = re.compile(
    r"\b(?:wait|hmm+|sorry|correction|mistaken|my mistake|made a mistake|misread|miscount\w*|oops|whoops|"
    r"on second thought|on reflection|(?:it|that|this|answer|which|value) should (?:be|have been)|"
    r"cannot be right|can't be right|but the (?:question|problem)|let me re(?:do|check|consider|think|try)|redo|"
    r"(?:that|this|it|which|answer|result|value|box)(?:'s| is| was| looks| seems) (?:\w+ )?(?:wrong|incorrect|not (?:right|correct|what))|"
    r"I (?:\w+ ){0,4}(?:wrong|incorrect\w*|mistake|forgot)|"
    r"(?:is|was|are|were|be|has|have|had|gets?) actually (?:just |only |about )?[$\\(-]*\d|actually \w+ [$\\(-]*\d)\b|\bno[,:.]|"
    r"(?:^|[.!?;:,(\n—–-]\s*|\b(?:but|and|so) )actually\b",
    re.IGNORECASE,
)
# Takes an answer back, unless a remark says it of something else ("Note that the other case is not possible").
MAY_TAKE_BACK = re.compile(
    r"\b(?:mistake|wrong|incorrect|forgot|forgets|however|instead|not (?:right|correct|possible|what))\b", re.IGNORECASE
)
# A remark behind an answer: a sentence in brackets, or from one of these words on to the end of the paragraph; one that
# begins a paragraph goes on to the end of the text.
IN_BRACKETS = re.compile(r"(?:^|(?<=[.!?\]}$\n])|(?<=\s))\s*\((?=(?:\$|[A-Z])[^()]{20})(?:[^()]|\([^()]*\))*\)")
REMARK = re.compile(
    r"(?:(?:^|(?<=[\])}$.!?]))[ \t]*|(?P<paragraph>\n\s*))(?:[*_]{1,3}|\$?\{?\\(?:bf|it|textbf\{)\s*)?"
    r"(?:Note|Notice|Remark|Observe|N\.B\.|Comment|Alternatively|Alternately|In particular|"
    r"We (?:could|can|might|may) (?:also|verify|check)|We leave|As a check|"
    r"To (?:see|show|prove|check|verify) (?:that|why|this)|Another (?:way|solution|approach)|One (?:might|may|could))\b[^\n]*"
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
    (re.compile(r"^(?:try|trying|guess|guessing)\b", re.I), "the text is still looking"),
    (re.compile(r"\b(?:cannot|can't|can not|could not|couldn't|unable|not able|don't know|do not know|impossible|not enough|"
                r"insufficient|no way to|without (?:knowing|the)|need more|not sure|do not have|don't have|not possible|fails?)\b", re.I),
     "the text says that it cannot tell"),
    (re.compile(r"^(?:suppose|assume|assuming|if|say|let)\b|\bto (?:get|reach|find|obtain|solve)\b", re.I),
     "the text supposes something"),
    (re.compile(r"\?\s*$"), "the text ends in a question"),
    (re.compile(r"(?:^(?:it|that|this) could|\b(?:might|may)) (?:\w+ )?be (?:about |around )?[-$\\(]*\d|\bguess (?:is|was)\b", re.I),
     "the text only guesses"),
    (re.compile(r"(?:^|\b(?:so|then|now)\s+)(?:let me|let us|let's|we (?:have|need|want) to (?:find|compute|know|determine)|"
    r"we must find|first,|"
                r"i (?:will|would|'ll|need to)|to find|next,|step \d+\s*$)", re.I),
     "the text stops at a plan"),
    (re.compile(r"\b(?:will|would|let me) (?:try|check|compute)|\bto try\b|\btried\b|\bhow many\b|\bnone of\b|\bnone works\b", re.I),
     "the text is still looking"),
    (re.compile(r"\b(?:is|are|was|equals?|be|to|of|=|has|have|costs?)\s*$", re.I), "the text stops before its answer"),
)  # fmt: skip
# A sentence that computes something states its result, unless it only tries ...
TRIES = re.compile(
    r"^(?:suppose|assume|assuming|say|let)\b|\?\s*$|\b(?:tr(?:y|ied|ies|ying)|guess\w*|wrong|incorrect|mistake\w*|cannot be|"
    r"can't be|would be|would have|if it were|if we had|instead of)\b",
    re.IGNORECASE,
)
# ... or bounds it, or goes on to another number or scale behind it.
DIRECT_BOUND = re.compile(
    r"\b(?:at least|at most|more than|less than|fewer than|greater than|close to|nearly|almost|up to|over|under|above|below|"
    r"no more than|no fewer than)\s*$|[<>≤≥≠]",
    re.IGNORECASE,
)
# Before "answer" and the like: it speaks of another one; a number that counts "solutions:"; a later computation.
OTHER_ANSWER = re.compile(
    r"\b(?:same|another|different|an|any|no|wrong|possible|other|previous|this)\s+$", re.IGNORECASE
)
PLURAL = re.compile(r"\b(?:values|choices|options|results|solutions|answers)\b")
COUNTED = re.compile(r"(?:\}|\d|\$)\s*$")
COMPUTES = re.compile(r"=\s*[-$€£]?\s?\d")
IS_THE_ANSWER = re.compile(
    r"(?<![\w.,$€£])((?:[$€£]\s?)?[-−]?\d[\d,]*(?:\.\d+)?(?:/\d+)?\s?%?)\s+(?:is|was) (?:the|my|our) "
    r"(?:final |correct |right )*(?:answer|result|solution)[.!]?$",
    re.IGNORECASE,
)
GOES_ON = re.compile(
    r"\b(?:but|however|instead|round\w*|so|then|thus|therefore|hence|meaning|which (?:is|means|makes|equals)|remainder|"
    r"R(?=\s?\d)|not (?:right|correct|possible|enough|what))\b",
    re.IGNORECASE,
)
SHARE = re.compile(
    r"\d\s*(?:cents?|pence|pennies|p|¢|c|sen|paise|dollars?|pounds?|rupees?)\s+(?:on|in|to|for)\s+(?:the|every|each)\s+"
    r"(?:dollar|pound|euro|rupee|ringgit|rand|shilling|hundred|thousand|million)\b",
    re.IGNORECASE,
)
AND_HAS = re.compile(
    r"(?:\band\b|\bwhile\b|[,;])\s+(?!which)[^.]*?\b(?:is|are|was|were|has|have|had|gets?|costs?|pays?|paid|needs?|earns?|takes?|keeps?|"
    r"saves?|spends?|makes?|gives?|leaves?|equals?)\b[^.]*\d",
    re.IGNORECASE,
)
SCALED = re.compile(
    r"\s*(?:dozens?|gross|score|hundred|thousands?|millions?|billions?|lakhs?|crores?|per\s?cent|squared|cubed|times as)\b",
    re.IGNORECASE,
)
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
    r",\s*(?:so that|right\?|of course|i think|in all|in total|paid|all in|in one|altogether|not)\b|"
    r"\s*\((?=[a-z])(?!(?:at (?:least|most)|or|wrong|incorrect|false|not (?:correct|right|true)|minimum|maximum|negative|minus|mod|base|"
    r"in (?:base|binary|octal|tens|hundreds|thousands|millions|billions|lakhs|crores|dozens)|"
    r"tens|hundreds|thousands?|millions?|billions?|lakhs?|crores?|dozens?|percent|rounded)\b)).*$",
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
    r"suppose|assume|let|over|under|since|because|as\s+\w+\s+as)\s*$",
    re.IGNORECASE,
)
FORMULA = re.compile(r"\$\$(.+?)\$\$|(?<!\\)\$([^$\n]+?)(?<!\\)\$|\\\[(.+?)\\\]|\\\((.+?)\\\)", re.DOTALL)
NUMBER = re.compile(
    r"(?:(?:minus|negative)\s+)?(?:[A-Za-z]{0,3}[$€£₹¥₦₵]\s?|Rs\.?\s?|RM\s?|[RN](?=\d)|[-−]\s?(?=\d))?(?:\d|\.\d|[½⅓⅔¼¾])",
    re.IGNORECASE,
)
BETWEEN = re.compile(r"\s*(?:,\s*(?:and|or)\b|,|;|\band\b|\bor\b)\s*", re.IGNORECASE)  # two formulas of one answer
FIGURES = re.compile(r"\d[\d,.]*(?:\s?/\s?\d+)?|[½⅓⅔¼¾]")
_SPELLED = (
    r"(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
    r"nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|a hundred|a dozen|half)"
)
WORDS_OF_NUMBERS = re.compile(rf"\b{_SPELLED}\b[^.;:!?]*", re.IGNORECASE)
SPELLED = re.compile(rf"\b{_SPELLED}(?:[\s-]+(?:and\s+)?(?:{_SPELLED}|thousand|million)\b)*", re.IGNORECASE)
# Words of numbers that count nothing: "the two friends", "as one does", "divide by two", "one of them", "that is one way".
NAMES_BEFORE = re.compile(
    r"\b(?:the|these|those|both|his|her|their|our|its|all|other|into|in|nine times out of)\s+$", re.IGNORECASE
)
ONE_BEFORE = re.compile(
    r"(?:^\W*|\b(?:how|what|when|where|why|as|if|that|which|than|no|any|every|each|some|this|another|by|at|for|with|to|from|and|or|but|"
    r"so|right|wrong|correct|best|good|larger|smaller|bigger|same|next|first|second|third|last)\s+)$",
    re.IGNORECASE,
)
ONE_LEFT = re.compile(r"one(?:\s+[a-z]+){1,3}?\s+(?:is|was|remains?|stays?|left)\b", re.IGNORECASE)
ONE_BEHIND = re.compile(
    r"\s+(?:of|another|by one|can|could|must|may|might|should|would|will|has to|needs? to|ways?|methods?|approach|reason|example|thing|"
    r"possibility|option|step|case|solution|day|more time)\b",
    re.IGNORECASE,
)
REALS = re.compile(r"\b(?:all|every|any) real (?:numbers?|values?)\b", re.IGNORECASE)
SAME_TWICE = re.compile(r",?\s+(?:or|i\.e\.|that is|which is|that's|namely),?\s+|,\s+or\s+", re.IGNORECASE)
PHRASE_END = re.compile(r"(?<=[^\W\d_])\.(?:\s|$)|(?<=[\d)$}*%])\.(?=\s+[A-Z*(])|(?<=[\d)$}*%])\.\s*$|[!?](?:\s|$)|;\s")
DISPLAY = re.compile(r"\s*(\$\$.+?\$\$|\\\[.+?\\\])", re.DOTALL)
# Behind an amount these change it: "3 times", "5 more than", "2 remainder 1".
CHANGING_AFTER = frozenset(
    "times more less fewer dozen million thousand hundred remainder squared cubed or percent plus minus under below point "
    "zillion zillions gazillion myriad myriads milliard milliards quadrillion quintillion sextillion quadrillions pc ppm ppb bps "
    "mil mill mio mrd mlrd thou grand basis ‰ th ths "
    "doubled halved tripled quadrupled recurring repeating reciprocal inverse odd something ish -ish pi π "
    "thousands millions billions billion trillion trillions hundreds tens".split()
)
# "5 and a bit", "5 in debt", "5 + x", "5 √2", "5 K": what stands straight behind goes on with the amount.
GOES_ON_BEHIND = re.compile(
    r"\s*(?:and (?:change|a bit|a little|some|something|over|a fraction|nothing)\b|"
    r"in (?:debt|the red)\b|to the [a-z]+(?:th|rd|power)\b|of [a-z]$|"
    r""
    r"(?:of|in|out of) (?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred)\b|"
    r"[-+×·*/^√!]|[B-HJ-Zb-zα-ω](?![\w'’.])|[aI]$)"
)
# Behind an amount, anywhere in its sentence, these make it something else: "2 pairs of dozen", "5 is too small",
# "5 cents on the dollar".
MAKES_OTHER = re.compile(
    r"\b(?:dozens?|gross|score|hundred|thousands?|millions?|billions?|lakhs?|crores?|per\s?cent|times|fails?|wrong|digits?|"
    r"per mille|(?:on|in|to|for every|from every) (?:the |each |every )?(?:dollar|pound|euro|rupee|hundred|thousand|million)|"
    r"too (?:small|large|big|few|many|much|little|high|low)|squared|cubed|halves|solutions?|or (?:more|less|fewer|so)|out)\b",
    re.IGNORECASE,
)
SUPPOSES = re.compile(
    r"\b(?:suppose|assume|assuming|if|whether|guess(?:ed)? that|claims?|thinks?|says?)\b[^.!?\n]{0,60}$", re.IGNORECASE
)
