"""Steps scored under all groupings of a problem at once.

Every grouping is an expert that shares the distributions of the scorer out among what it lets a step read. A reading has
the probability that each of them gives it, times that of the grouping, added up: what can be reached under several
groupings counts for all of them. The scorer is asked once for all, so a grouping costs a mask and no pass of the decoder.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from mycelium.search.groupings import Grouping
from mycelium.shapes import Bool, Float, Int
from mycelium.specialists import IGNORED, ArgumentLayout, EncodedBatch, StepBatch, StepLogits, StepScorer, StepState


@dataclass(slots=True)
class GroupedState:
    """A `StepState` whose arguments are those of the groupings, each weighed by how well it explains the steps so far.

    inner: of the scorer beneath. masks: `(p, g, q + 1, q)` which quantity may stand beside which in one step; row q is for
    a step that has read none yet. weights: `(n, g)` probability of each grouping after the steps of each program.
    """

    inner: StepState
    masks: Bool[Tensor, "p g q1 q"]
    weights: Float[Tensor, "n g"]

    @property
    def owner(self) -> Int[Tensor, " n"]:
        return self.inner.owner

    @property
    def rows(self) -> Float[Tensor, "n rows"]:
        return self.inner.rows

    @property
    def verdicts(self) -> Float[Tensor, " n"]:
        return self.inner.verdicts

    @property
    def layout(self) -> ArgumentLayout:
        return self.inner.layout

    def argument(self, rows: Int[Tensor, "n m"], earlier: Int[Tensor, "n m k"]) -> Float[Tensor, "n m arguments"]:
        """Log-probabilities `(n, m, arguments)`: the mean over the groupings; see `StepState.argument`."""
        chances = self.inner.argument(rows, earlier).exp()
        allowed = self._allowed(earlier)
        n_quantities = allowed.shape[-1]
        quantities, others = chances[..., :n_quantities], chances[..., n_quantities:]
        left = _left(chances, allowed)
        # Nothing at all is left where a step may read neither a quantity nor anything else.
        per_chance = (self.weights_after(rows, earlier) / left.clamp(min=1e-30)).masked_fill(left == 0, 0.0)
        mixed = quantities * (per_chance.unsqueeze(-2) @ allowed.to(chances.dtype)).squeeze(-2)
        return torch.cat([mixed, others * per_chance.sum(-1, keepdim=True)], -1).log()

    def weights_after(self, rows: Int[Tensor, "n m"], earlier: Int[Tensor, "n m k"]) -> Float[Tensor, "n m g"]:
        """Probability of every grouping once a step of that row has these first arguments."""
        weights = self.weights.unsqueeze(1).expand(-1, rows.shape[1], -1)
        for position in range(earlier.shape[-1]):
            before, index = earlier[..., :position], earlier[..., position]
            allowed = self._allowed(before)
            left = _left(self.inner.argument(rows, before).exp(), allowed)
            quantity = (index >= 0) & (index < allowed.shape[-1])
            place = index.clamp(0, max(allowed.shape[-1] - 1, 0))[..., None, None].expand(*allowed.shape[:-1], 1)
            reads = torch.gather(allowed, -1, place).squeeze(-1) if allowed.shape[-1] else left > 0
            explained = (reads | ~quantity.unsqueeze(-1)) / left.clamp(min=1e-30)
            weights = torch.where((index == IGNORED).unsqueeze(-1), weights, weights * explained)
        return weights / weights.sum(-1, keepdim=True).clamp(min=1e-30)

    def _allowed(self, earlier: Int[Tensor, "n m k"]) -> Bool[Tensor, "n m g q"]:
        """Which quantities each grouping lets stand behind these arguments."""
        masks = self.masks[self.inner.owner]
        n, g, _, q = masks.shape
        places = torch.where((earlier < 0) | (earlier >= q), q, earlier)
        allowed = masks[:, None, :, q].expand(-1, earlier.shape[1], -1, -1)
        for index in places.unbind(-1):
            beside = masks.gather(2, index[:, None, :, None].expand(n, g, -1, q))
            allowed = allowed & beside.transpose(1, 2)
        return allowed


def _left(chances: Tensor, allowed: Tensor) -> Tensor:
    """How much of a distribution `(n, m, arguments)` each grouping leaves, `(n, m, g)`."""
    n_quantities = allowed.shape[-1]
    quantities = (allowed.to(chances.dtype) @ chances[..., :n_quantities].unsqueeze(-1)).squeeze(-1)
    return quantities + chances[..., n_quantities:].sum(-1, keepdim=True)


class GroupedScorer:
    """A `StepScorer` over problems each of which has groupings.

    groupings: those of every problem.
    """

    def __init__(self, scorer: StepScorer, groupings: Sequence[Sequence[Grouping]]) -> None:
        self.scorer = scorer
        self.vocabulary = scorer.vocabulary
        self.groupings = groupings

    def start(self, encoded: EncodedBatch) -> GroupedState:
        """One empty program a problem."""
        inner = self.scorer.start(encoded)
        n, width = len(self.groupings), max(map(len, self.groupings))
        q, device = inner.layout.quantities, inner.rows.device
        masks = torch.zeros(n, width, q + 1, q, dtype=torch.bool, device=device)
        weights = torch.zeros(n, width, device=device)
        for problem, groupings in enumerate(self.groupings):
            for place, grouping in enumerate(groupings):
                weights[problem, place] = grouping.probability
                for region in grouping.regions:
                    members = torch.tensor(
                        [index for index in sorted(region) if index < q], dtype=torch.long, device=device
                    )
                    masks[problem, place, q, members] = True
                    masks[problem, place, members.unsqueeze(1), members] = True
        return GroupedState(inner, masks, weights[inner.owner])

    def extend(self, state: GroupedState, parents: Int[Tensor, " n"], steps: StepBatch) -> GroupedState:
        """The programs `parents` with one more step each."""
        child, slot = side_by_side(parents, len(state.weights))
        rows = steps.operations.new_ones(child)
        rows[parents, slot] = steps.operations[:, 0]
        arguments = steps.arguments.new_full((*child, steps.arguments.shape[-1]), IGNORED)
        arguments[parents, slot] = steps.arguments[:, 0]
        weights = state.weights_after(rows, arguments)[parents, slot]
        inner: Any = state.inner
        return GroupedState(self.scorer.extend(inner, parents, steps), state.masks, weights)

    def logits(self, encoded: EncodedBatch, steps: StepBatch) -> StepLogits:
        """Of the scorer beneath: teacher forcing knows the program, and needs no grouping."""
        return self.scorer.logits(encoded, steps)


def side_by_side(parents: Int[Tensor, " n"], n: int) -> tuple[tuple[int, int], Int[Tensor, " n"]]:
    """The shape `(n, m)` that has room for all children of every parent, and the place of every child in its row."""
    counts = [0] * n
    slots = []
    for parent in parents.tolist():
        slots.append(counts[parent])
        counts[parent] += 1
    return (n, max(counts)), torch.tensor(slots, device=parents.device)
