"""Labelled clauses into one program: definitions put in, conditions collected, the objective's row on top of them.

1. Names of DEFINITIONs are replaced where they are read (INLINE); sequences are computed by their rules (SEQUENCE_TERM).
2. EQUATIONs and CONSTRAINTs become relations. Those that share letters with a target bear on it, and with those that
   bear on it, and so on.
3. A target that holds unknown letters is solved for: by the rows `.._WHERE` where all letters are whole numbers, else by
   SOLVE, MAXIMUM ... The objective's row then works on the values.

Nothing here is learned or guessed, and the text is read only where a label's span points.
"""

from __future__ import annotations

from collections.abc import Sequence

from mycelium.programs.errors import MalformedProgram
from mycelium.programs.expression import Expression, Value
from mycelium.programs.operations import OPERATIONS
from mycelium.programs.program import Argument, Constant, Program, QuantityRef, ResultRef, Step
from mycelium.programs.roles.clauses import ClauseRef, LabeledClause, RoleArgument, RowCall, TextSpan, WrittenFormula
from mycelium.programs.roles.errors import AssemblyError
from mycelium.programs.roles.rows import OF_VALUES, QUANTIFIERS
from mycelium.programs.roles.scope import Condition, Defined, Scope, binds
from mycelium.programs.roles.values import formula_value, free_names, span_value

_PLAIN = frozenset({"EVALUATE", "SIMPLIFY", "EXPAND", "FACTOR"})


def assemble(text: str, clauses: Sequence[LabeledClause]) -> Program:
    """The program of a problem with labelled clauses; its last step answers the last OBJECTIVE.

    Raises:
        AssemblyError: no objective, a name that defines itself, an argument that cannot be read.
    """
    return _Assembler(text, clauses).program()


class _Assembler:
    def __init__(self, text: str, clauses: Sequence[LabeledClause]) -> None:
        self.text, self.clauses = text, tuple(clauses)
        self.scope = Scope(text, self.clauses)
        self.steps: list[Step] = []
        spans = {item.char_span for clause in self.clauses for part in clause.arguments for item in _spans(part)}
        self.spans = sorted(spans)
        self.values: list[Value] = [span_value(text, span) for span in self.spans]
        self.compiled: dict[object, Argument] = {}
        self.busy: list[object] = []

    def program(self) -> Program:
        goals = [place for place, clause in enumerate(self.clauses) if clause.role == "OBJECTIVE"]
        if not goals:
            raise AssemblyError("no clause is the OBJECTIVE")
        goal = goals[-1]
        found = self._answer(goal, self._call_of(goal))
        if not isinstance(found, ResultRef) or self.steps[found.index].operation == "INLINE":
            found = self._step("EVALUATE", (found,))
        assert isinstance(found, ResultRef)
        try:
            return Program(tuple(self.steps[: found.index + 1]), tuple(self.values)).pruned()
        except MalformedProgram as error:
            raise AssemblyError(str(error)) from None

    def _call_of(self, place: int) -> RoleArgument:
        """What a clause stands for: its row over its arguments, its one argument, or the one EXPRESSION."""
        clause = self.clauses[place]
        if clause.row:
            return RowCall(clause.row, clause.arguments)
        if len(clause.arguments) == 1:
            return clause.arguments[0]
        if clause.role == "EQUATION" and len(clause.arguments) == 2:
            return RowCall("EQUATION", clause.arguments)
        expressions = [k for k, item in enumerate(self.clauses) if item.role == "EXPRESSION"]
        if clause.role == "OBJECTIVE" and not clause.arguments and len(expressions) == 1:
            return ClauseRef(expressions[0])
        raise AssemblyError(f"clause {place}: got {len(clause.arguments)} arguments, expected one, or a row")

    def _answer(self, place: int, wanted: RoleArgument) -> Argument:
        """The objective, solved for where it holds unknown letters."""
        if isinstance(wanted, RowCall) and wanted.row == "VALUES":
            return self._step("SORTED_LIST", (self._compile(wanted),))
        if isinstance(wanted, RowCall) and (
            binds(wanted) or wanted.row in OF_VALUES and self._is_values(wanted.arguments[0])
        ):
            return self._compile(wanted)
        if isinstance(wanted, ClauseRef):
            return self._answer(wanted.index, self._call_of(wanted.index))
        conditions = self.scope.bearing_on([wanted], frozenset({place}))
        if conditions and not (isinstance(wanted, RowCall) and wanted.row in _PLAIN and not self.scope.names(wanted)):
            return self._quantified("VALUES", (wanted,))
        return self._compile(wanted)

    def _is_values(self, argument: RoleArgument) -> bool:
        return isinstance(argument, RowCall) and argument.row == "VALUES"

    # --- arguments ---------------------------------------------------------------------------

    def _compile(self, argument: RoleArgument) -> Argument:
        """An argument of a step for an argument of a clause, with all names replaced."""
        if argument in self.compiled:
            return self.compiled[argument]
        if argument in self.busy:
            raise AssemblyError(f"{argument} is defined by itself")
        self.busy.append(argument)
        if isinstance(argument, ClauseRef):
            if not 0 <= argument.index < len(self.clauses):
                raise AssemblyError(f"got clause {argument.index} of {len(self.clauses)}")
            made = self._compile(self._call_of(argument.index))
        elif isinstance(argument, RowCall):
            made = self._row(argument)
        else:
            made = self._inlined(argument)
        self.busy.pop()
        self.compiled[argument] = made
        return made

    def _plain(self, argument: TextSpan | WrittenFormula) -> Argument:
        if isinstance(argument, TextSpan):
            return QuantityRef(self.spans.index(argument.char_span))
        return Constant(formula_value(argument.text))

    def _inlined(self, argument: TextSpan | WrittenFormula) -> Argument:
        """A span or a formula with the names in it replaced by what they are defined to be."""
        plain = self._plain(argument)
        pairs: list[Argument] = []
        waiting = sorted(free_names(self.scope.value_tree(argument)))
        seen: set[str] = set()
        while waiting:
            name = waiting.pop(0)
            defined = self.scope.definitions.get(name)
            if defined is None or name in seen:
                continue
            seen.add(name)
            pairs += self._definition(defined)
            if isinstance(defined.argument, TextSpan | WrittenFormula):
                waiting += sorted(free_names(self.scope.value_tree(defined.argument)))
        return plain if not pairs else self._step("INLINE", (plain, *pairs))

    def _definition(self, defined: Defined) -> list[Argument]:
        """A definition as arguments of INLINE: the equation of the text, or a name and its value."""
        if isinstance(defined.argument, TextSpan | WrittenFormula):
            value = self._plain(defined.argument)
        else:
            value = self._compile(defined.argument)
        return [value] if defined.relation else [Constant(Expression(defined.written)), value]

    # --- rows --------------------------------------------------------------------------------

    def _row(self, call: RowCall) -> Argument:
        if call.row == "TERM":
            return self._term(call)
        if call.row in QUANTIFIERS:
            return self._quantified(call.row, call.arguments)
        if (
            call.row in OF_VALUES
            and len(call.arguments) == 1
            and isinstance(inner := call.arguments[0], RowCall)
            and inner.row == "VALUES"
        ):
            conditions = self._bearing(inner.arguments)
            if self.scope.all_whole(inner.arguments, conditions):
                return self._where(OF_VALUES[call.row], inner.arguments, conditions)
        if call.row == "IN_FORM":
            value = self._value(call.arguments[0])
            return self._step("IN_FORM", (value, *map(self._plain_or_compiled, call.arguments[1:])))
        if OPERATIONS.get(call.row) is None:
            raise AssemblyError(f"got the row {call.row!r}, which is not in the table")
        return self._step(call.row, tuple(map(self._compile, call.arguments)))

    def _plain_or_compiled(self, argument: RoleArgument) -> Argument:
        """A form's letters are its own, even where a definition uses the same."""
        return self._plain(argument) if isinstance(argument, TextSpan | WrittenFormula) else self._compile(argument)

    def _value(self, argument: RoleArgument) -> Argument:
        """An argument, solved for where it holds unknown letters."""
        names = self.scope.names(argument)
        return self._quantified("VALUES", (argument,)) if names else self._compile(argument)

    def _bearing(self, arguments: Sequence[RoleArgument]) -> list[Condition]:
        """Conditions on the arguments, without those of the clauses that are being read."""
        return self.scope.bearing_on(arguments, self._reading())

    def _reading(self) -> frozenset[int]:
        return frozenset(item.clause for item in self.busy if isinstance(item, Condition))

    def _quantified(self, row: str, arguments: tuple[RoleArgument, ...]) -> Argument:
        conditions = self._bearing(arguments)
        quantifier = QUANTIFIERS[row]
        if row == "PROBABILITY" and len(arguments) > 1:
            arguments = (RowCall("ALL_OF", arguments),)
        if self.scope.all_whole(arguments, conditions):
            return self._where(quantifier.whole, arguments, conditions)
        if not conditions and row == "VALUES":
            return self._compile(arguments[0])
        if not quantifier.real:
            raise AssemblyError(f"{row} needs letters that stand for whole numbers")
        return self._where(quantifier.real, arguments, conditions)

    def _where(self, row: str, arguments: Sequence[RoleArgument], conditions: Sequence[Condition]) -> Argument:
        """A step over a target and the relations that bear on it."""
        target = [self._compile(argument) for argument in arguments]
        relations = [self._relation(condition) for condition in conditions]
        return self._step(row, (*target, *dict.fromkeys(relations)))

    def _relation(self, condition: Condition) -> Argument:
        if condition in self.busy:
            raise AssemblyError(f"clause {condition.clause} depends on itself")
        self.busy.append(condition)
        made = self._compile(
            condition.arguments[0] if condition.row == "" else RowCall(condition.row, condition.arguments)
        )
        self.busy.pop()
        return made

    def _term(self, call: RowCall) -> Argument:
        """TERM(a_n; 100): the rules of the sequence, then its first terms."""
        name, index = call.arguments
        if not isinstance(name, TextSpan | WrittenFormula):
            raise AssemblyError("TERM takes the general term, such as a_n, and an index")
        wanted = str(self.scope.value_tree(name).value).partition("_")[0]
        if wanted not in self.scope.rules:
            raise AssemblyError(f"no rule gives the sequence {wanted}")
        groups = [wanted, *sorted(set(self.scope.rules) - {wanted})]
        rules: list[Argument] = []
        for group in groups:
            ordered = sorted(
                self.scope.rules[group], key=lambda item: item.written.rpartition("_")[2].strip("{}").isdigit()
            )
            rules += [self._rule(item) for item in ordered]
        return self._step("SEQUENCE_TERM", (self._value(index), *rules))

    def _rule(self, item: Defined) -> Argument:
        if item.relation and isinstance(item.argument, TextSpan | WrittenFormula):
            return self._inlined(item.argument)
        return self._step("EQUATION", (Constant(Expression(item.written)), self._compile(item.argument)))

    def _step(self, operation: str, arguments: tuple[Argument, ...]) -> ResultRef:
        step = Step(operation, arguments)
        if step in self.steps:
            return ResultRef(self.steps.index(step))
        self.steps.append(step)
        return ResultRef(len(self.steps) - 1)


def _spans(argument: RoleArgument) -> list[TextSpan]:
    if isinstance(argument, TextSpan):
        return [argument]
    return [span for item in argument.arguments for span in _spans(item)] if isinstance(argument, RowCall) else []
