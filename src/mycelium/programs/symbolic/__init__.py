"""Safe symbolic mathematics: text to tree, tree to value, values compared.

No text is ever evaluated as code: the grammar builds a `Node`, limits are checked on it, plain
rational values are computed here, and everything else by sympy constructors inside worker
processes that can neither open files nor sockets.
"""

from .calculate import Calculation, calculate, evaluate_node
from .equivalence import check_answers
from .errors import LimitError, ParseError, SymbolicError, UndefinedError, UnsupportedError, WorkerError
from .grammar import parse
from .pool import Outcome, WorkerPool, default_pool
from .printing import to_latex, to_plain
from .tree import Node

__all__ = [
    "Calculation",
    "LimitError",
    "Node",
    "Outcome",
    "ParseError",
    "SymbolicError",
    "UndefinedError",
    "UnsupportedError",
    "WorkerError",
    "WorkerPool",
    "calculate",
    "check_answers",
    "default_pool",
    "evaluate_node",
    "parse",
    "to_latex",
    "to_plain",
]
