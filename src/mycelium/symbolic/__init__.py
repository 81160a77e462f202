"""Safe symbolic mathematics: text to tree, tree to value, values compared.

No text is ever evaluated as code: the grammar builds a `Node`, limits are checked on it, plain
rational values are computed here, and everything else by sympy constructors inside worker
processes that can neither open files nor sockets.
"""

from typing import TYPE_CHECKING

from mycelium.late import late as _late
from mycelium.symbolic.calculate import (
    Calculation,
    calculate,
    evaluate_node,
)
from mycelium.symbolic.clocks import (
    clock_node,
    hours_of,
)
from mycelium.symbolic.conventions import (
    Conventions,
)
from mycelium.symbolic.errors import (
    LimitError,
    ParseError,
    SymbolicError,
    WorkerError,
)
from mycelium.symbolic.exact import (
    rational_value,
    replace_symbol,
)
from mycelium.symbolic.grammar import (
    parse,
)
from mycelium.symbolic.integers import (
    integer_root,
)
from mycelium.symbolic.kinds import (
    kind_of,
)
from mycelium.symbolic.measures import (
    measure_of,
    size_of,
)
from mycelium.symbolic.polynomials import (
    rational_function,
    split_roots,
)
from mycelium.symbolic.printing import (
    to_latex,
    to_plain,
)
from mycelium.symbolic.series import (
    written_out,
)
from mycelium.symbolic.tree import (
    Node,
    call,
    difference,
    filled,
    number,
    rational,
)

if TYPE_CHECKING:
    from mycelium.symbolic.answer_of_text import (
        FinalAnswer,
        final_answer,
    )
    from mycelium.symbolic.equivalence import (
        Verdict,
        answers_equal,
        check_answers,
        numbers_equal,
        quick_verdict,
    )
    from mycelium.symbolic.outcomes import (
        Deadline,
        Outcome,
    )
    from mycelium.symbolic.pool import (
        WorkerPool,
    )
else:
    __getattr__ = _late(__name__, "outcomes", "pool", "equivalence", "answer_of_text")

__all__ = [
    "Calculation",
    "Conventions",
    "Deadline",
    "FinalAnswer",
    "LimitError",
    "Node",
    "Outcome",
    "ParseError",
    "SymbolicError",
    "Verdict",
    "WorkerError",
    "WorkerPool",
    "answers_equal",
    "calculate",
    "call",
    "check_answers",
    "clock_node",
    "difference",
    "evaluate_node",
    "filled",
    "final_answer",
    "hours_of",
    "integer_root",
    "kind_of",
    "measure_of",
    "number",
    "numbers_equal",
    "parse",
    "quick_verdict",
    "rational",
    "rational_function",
    "rational_value",
    "replace_symbol",
    "size_of",
    "split_roots",
    "to_latex",
    "to_plain",
    "written_out",
]
