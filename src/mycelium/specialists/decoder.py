"""The light decoder: composes the steps of a program one after another.

At step t it gives a distribution over table rows (C2), then, for every argument that the row takes, one over the
argument, knowing the row and the arguments before it. An argument is a quantity (C3), a constant (C4) or an earlier
result (C5): three scorers, one softmax, so that their probabilities can be compared.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from mycelium.shapes import Bool, Float, Int
from mycelium.specialists.encoder import attention, locked_dropout
from mycelium.specialists.steps import StepBatch
from mycelium.specialists.text import FEATURE_SIZES


@dataclass(frozen=True, slots=True)
class DecoderConfig:
    """Sizes of the decoder. max_arity: the most arguments that one step may have."""

    hidden: int = 256
    memory: int = 384
    layers: int = 3
    heads: int = 4
    intermediate: int = 1024
    operations: int = 8
    constants: int = 40
    max_steps: int = 14
    verifier: bool = False
    max_arity: int = 2


def causal_mask(t: int, device: torch.device) -> Bool[Tensor, "t t"]:
    """`(t, t)` bool, true where a step may read an earlier one or itself."""
    return torch.ones(t, t, dtype=torch.bool, device=device).tril()


class Places:
    """Where n programs stand beside each other, problem by problem, so that what is known of a problem is not copied."""

    def __init__(self, owner: Int[Tensor, " n"], problems: int) -> None:
        mine = F.one_hot(owner, problems)
        number = (mine.cumsum(0) * mine).sum(1) - 1  # of a program among those of its problem
        self.problems, self.width = problems, int(number.max()) + 1
        self.slots = owner * self.width + number

    def put(self, x: Float[Tensor, "n heads 1 d"]) -> Float[Tensor, "problems heads width d"]:
        """Programs to rows of their problem; rows that no program fills are zero."""
        table = x.new_zeros(self.problems * self.width, x.shape[1], x.shape[3])
        table[self.slots] = x[:, :, 0]
        return table.view(self.problems, self.width, x.shape[1], x.shape[3]).transpose(1, 2)

    def taken(self, x: Float[Tensor, "problems heads width d"]) -> Float[Tensor, "n heads 1 d"]:
        """The rows of the programs, as `put` laid them."""
        return x.transpose(1, 2).flatten(0, 1)[self.slots].unsqueeze(2)


class DecoderLayer(nn.Module):
    """Causal self-attention over steps, cross-attention over word pieces, feed-forward; pre-norm."""

    def __init__(self, config: DecoderConfig) -> None:
        super().__init__()
        d = config.hidden
        self.heads = config.heads
        self.norm1, self.norm2, self.norm3 = nn.LayerNorm(d), nn.LayerNorm(d), nn.LayerNorm(d)
        self.qkv = nn.Linear(d, 3 * d)
        self.out = nn.Linear(d, d)
        self.cross_q = nn.Linear(d, d)
        self.cross_kv = nn.Linear(config.memory, 2 * d)
        self.cross_out = nn.Linear(d, d)
        self.up = nn.Linear(d, config.intermediate)
        self.down = nn.Linear(config.intermediate, d)

    def memory_kv(self, memory: Tensor) -> tuple[Tensor, Tensor]:
        """Keys and values `(b, heads, s, d/heads)` of the word pieces; computed once a problem."""
        b, s, _ = memory.shape
        k, v = self.cross_kv(memory).view(b, s, 2, self.heads, -1).permute(2, 0, 3, 1, 4)
        return k, v

    def forward(
        self,
        x: Tensor,
        memory_kv: tuple[Tensor, Tensor],
        memory_mask: Tensor,
        past: tuple[Tensor, Tensor] | None = None,
        dropout: float = 0.0,
        places: Places | None = None,
    ) -> tuple[Tensor, tuple[Tensor, Tensor]]:
        """New states and the keys and values so far. `x` is `(b, t, d)`; with `past`, t is 1.

        places: which of the memories each program reads; None where every program has one of its own.
        """
        b, t, d = x.shape
        q, k, v = self.qkv(self.norm1(x)).view(b, t, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        if past is not None:
            k, v = torch.cat([past[0], k], dim=2), torch.cat([past[1], v], dim=2)
        attended = attention(q, k, v, causal_mask(t, x.device) if past is None and t > 1 else None)
        attended = self.out(attended.transpose(1, 2).reshape(b, t, d))
        x = x + locked_dropout(attended, dropout, self.training)
        q = self.cross_q(self.norm2(x)).view(b, t, self.heads, d // self.heads).transpose(1, 2)
        if places is None:
            attended = attention(q, *memory_kv, memory_mask)
        else:
            attended = places.taken(attention(places.put(q), *memory_kv, memory_mask))
        attended = self.cross_out(attended.transpose(1, 2).reshape(b, t, d))
        x = x + locked_dropout(attended, dropout, self.training)
        inner = self.down(F.gelu(self.up(self.norm3(x))))
        return x + locked_dropout(inner, dropout, self.training), (k, v)


class StepDecoder(nn.Module):
    """The decoder's layers and scorers; `mycelium.specialists.scorer` composes programs with them.

    Argument indices are those of `ArgumentLayout`: quantities, constants, results.
    """

    def __init__(self, config: DecoderConfig) -> None:
        super().__init__()
        self.config = config
        d, n = config.hidden, config.max_arity
        self.operation_embedding = nn.Embedding(config.operations, d)
        self.constant_embedding = nn.Embedding(config.constants, d)
        self.result_embedding = nn.Embedding(config.max_steps + 1, d)
        self.step_position = nn.Embedding(config.max_steps + 1, d)
        self.start = nn.Parameter(torch.zeros(d))
        self.value_features = nn.ModuleList(nn.Embedding(size, d) for size in FEATURE_SIZES)
        self.quantity_input = nn.Linear(config.memory, d)
        self.argument_input = nn.ModuleList(nn.Linear(d, d) for _ in range(n))
        self.layers = nn.ModuleList(DecoderLayer(config) for _ in range(config.layers))
        self.norm = nn.LayerNorm(d)
        # C2
        self.operation_head = nn.Sequential(nn.Linear(d, d), nn.GELU(), nn.Linear(d, config.operations))
        # One query for each argument position: from the state and the row, then also from the arguments before it.
        self.queries = nn.ModuleList(
            nn.Sequential(nn.Linear((3 if position else 2) * d, d), nn.GELU(), nn.Linear(d, d)) for position in range(n)
        )
        # C3, C4, C5: keys of quantities, constants and results, one for each argument position
        self.quantity_key = nn.Linear(config.memory, n * d)
        self.constant_key = nn.Linear(d, n * d)
        self.result_key = nn.Linear(2 * d, n * d)
        # How right the whole program looks, read off where it stops; only its differences within a problem count.
        self.verifier = nn.Sequential(nn.Linear(d, d), nn.GELU(), nn.Linear(d, 1)) if config.verifier else None
        for table in self.value_features:
            nn.init.normal_(table.weight, std=0.02)
        for table in (self.operation_embedding, self.constant_embedding, self.result_embedding, self.step_position):
            nn.init.normal_(table.weight, std=0.3)
        self.register_load_state_dict_pre_hook(_rename_queries)

    def argument_embeddings(self, quantity_states: Float[Tensor, "b q memory"]) -> Float[Tensor, "b n d"]:
        """What each argument is told to later steps: `(b, q + c + max_steps, d)`."""
        b = quantity_states.shape[0]
        constants = self.constant_embedding.weight.expand(b, -1, -1)
        results = self.result_embedding.weight[: self.config.max_steps].expand(b, -1, -1)
        return torch.cat([self.quantity_input(quantity_states), constants.to(quantity_states.dtype), results], dim=1)

    def step_inputs(self, steps: StepBatch, table: Float[Tensor, "b n d"]) -> Float[Tensor, "b t d"]:
        """Embeddings `(b, t, d)` of finished steps: row, arguments (indices into `table`), value features."""
        x = self.operation_embedding(steps.operations.clamp(min=0))
        for layer, index in zip(self.argument_input, steps.arguments.unbind(-1), strict=False):
            x = x + layer(take(table, index)) * (index >= 0).unsqueeze(-1)
        return x + sum(module(steps.features[..., index]) for index, module in enumerate(self.value_features))

    def keys(self, quantity_states: Float[Tensor, "b q memory"]) -> tuple[Float[Tensor, "b n d"], ...]:
        """For each argument position the keys `(b, q + c, d)` of quantities and constants."""
        b = quantity_states.shape[0]
        fixed = self.constant_key(self.constant_embedding.weight).expand(b, -1, -1)
        every = torch.cat([self.quantity_key(quantity_states), fixed.to(quantity_states.dtype)], dim=1)
        return every.chunk(self.config.max_arity, dim=-1)

    def result_keys(self, states: Float[Tensor, "b t d"], first: int = 0) -> tuple[Float[Tensor, "b t d"], ...]:
        """For each argument position the keys `(b, t, d)` of results.

        `states[:, j]` is the decoder's state after step `first + j` was added.
        """
        marks = self.result_embedding.weight[first : first + states.shape[1]]
        marks = marks.expand(states.shape[0], -1, -1).to(states.dtype)
        return self.result_key(torch.cat([states, marks], dim=-1)).chunk(self.config.max_arity, dim=-1)

    def verdicts(self, states: Float[Tensor, "*n d"]) -> Float[Tensor, "*n"]:
        """Scores `(...)` of programs that stop at these states `(..., d)`; zeros without a trained verifier."""
        return states.new_zeros(states.shape[:-1]) if self.verifier is None else self.verifier(states).squeeze(-1)

    def query(
        self,
        states: Float[Tensor, "b n d"],
        operations: Int[Tensor, "b n"],
        earlier: Int[Tensor, "b n k"],
        table: Float[Tensor, "b rows d"],
    ) -> Float[Tensor, "b n d"]:
        """Query `(b, n, d)` for the argument that follows the earlier ones `(b, n, k)` of a step with that row.

        Of several earlier arguments it sees the sum of their embeddings in `table`.
        """
        parts = [states, self.operation_embedding(operations).to(states.dtype)]
        position = earlier.shape[-1]
        if position:
            known = take(table, earlier[..., 0])
            for index in range(1, position):
                known = known + take(table, earlier[..., index])
            parts.append(known.to(states.dtype))
        return self.queries[position](torch.cat(parts, dim=-1))


def take(table: Float[Tensor, "b rows d"], index: Int[Tensor, "b n"]) -> Float[Tensor, "b n d"]:
    """Rows `(b, n, d)` of each problem's own `table` `(b, rows, d)`; `index` `(b, n)` below 0 reads row 0."""
    return torch.gather(table, 1, index.clamp(min=0).unsqueeze(-1).expand(-1, -1, table.shape[-1]))


def _rename_queries(module: nn.Module, state: dict[str, Tensor], prefix: str, *_: object) -> None:
    """Weights saved when a step had exactly two arguments call its queries `query1` and `query2`."""
    for position in (0, 1):
        old = f"{prefix}query{position + 1}."
        for name in [name for name in state if name.startswith(old)]:
            state[f"{prefix}queries.{position}.{name.removeprefix(old)}"] = state.pop(name)
