"""The shared encoder: BERT's architecture in plain torch, numerically equal to Transformers' `BertModel`.

Written out here because inference must not wait for Transformers to import, and because the input adds value
features of numbers to the embeddings.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from mycelium.shapes import Bool, Float, Int
from mycelium.specialists.text import FEATURE_SIZES


@dataclass(frozen=True, slots=True)
class EncoderConfig:
    """Sizes of the encoder; the defaults are those of MiniLM-L6."""

    vocab_size: int = 30522
    hidden: int = 384
    layers: int = 6
    heads: int = 12
    intermediate: int = 1536
    max_positions: int = 256
    layer_norm_eps: float = 1e-12


def attention(
    q: Float[Tensor, "b heads t d"],
    k: Float[Tensor, "b heads s d"],
    v: Float[Tensor, "b heads s d"],
    mask: Bool[Tensor, "*broadcast"] | None,
) -> Float[Tensor, "b heads t d"]:
    """Softmax attention `(b, h, t, d)`, written out with matrix products.

    At the lengths of problems (under 200 pieces) the backward pass of the fused CPU kernel takes four times as
    long as these three products; without a backward pass the kernel takes half their time. mask: broadcastable bool,
    true where a key may be read.
    """
    if not torch.is_grad_enabled() and q.dtype == k.dtype == v.dtype:
        return F.scaled_dot_product_attention(q, k, v, mask)
    scores = (q * q.shape[-1] ** -0.5) @ k.transpose(-1, -2)
    if mask is not None:
        scores = scores.masked_fill(~mask, torch.finfo(scores.dtype).min)
    return torch.softmax(scores, dim=-1).to(v.dtype) @ v


def locked_dropout(x: Tensor, rate: float, training: bool) -> Tensor:
    """Dropout with one mask for all positions of a sequence (Gal and Ghahramani 2016).

    Drawing a number for every element costs a third of a training step on a CPU; this costs nothing.
    """
    if not training or rate == 0.0:
        return x
    keep = torch.rand(x.shape[0], 1, x.shape[-1], device=x.device) >= rate
    return x * (keep / (1.0 - rate)).to(x.dtype)


class EncoderLayer(nn.Module):
    """Self-attention and feed-forward, each followed by residual and layer norm (post-norm, as BERT)."""

    def __init__(self, config: EncoderConfig) -> None:
        super().__init__()
        self.heads = config.heads
        self.qkv = nn.Linear(config.hidden, 3 * config.hidden)
        self.out = nn.Linear(config.hidden, config.hidden)
        self.norm1 = nn.LayerNorm(config.hidden, eps=config.layer_norm_eps)
        self.up = nn.Linear(config.hidden, config.intermediate)
        self.down = nn.Linear(config.intermediate, config.hidden)
        self.norm2 = nn.LayerNorm(config.hidden, eps=config.layer_norm_eps)

    def forward(
        self, x: Float[Tensor, "b s d"], mask: Bool[Tensor, "*broadcast"] | None, dropout: float = 0.0
    ) -> Float[Tensor, "b s d"]:
        b, s, d = x.shape
        q, k, v = self.qkv(x).view(b, s, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        attended = attention(q, k, v, mask)
        attended = self.out(attended.transpose(1, 2).reshape(b, s, d))
        x = self.norm1(x + locked_dropout(attended, dropout, self.training))
        inner = self.down(F.gelu(self.up(x)))
        return self.norm2(x + locked_dropout(inner, dropout, self.training))


class Encoder(nn.Module):
    """Word pieces and number features to one state per piece."""

    def __init__(self, config: EncoderConfig) -> None:
        super().__init__()
        self.config = config
        self.words = nn.Embedding(config.vocab_size, config.hidden)
        self.positions = nn.Embedding(config.max_positions, config.hidden)
        self.features = nn.ModuleList(nn.Embedding(size, config.hidden) for size in FEATURE_SIZES)
        self.norm = nn.LayerNorm(config.hidden, eps=config.layer_norm_eps)
        self.layers = nn.ModuleList(EncoderLayer(config) for _ in range(config.layers))
        for table in self.features:
            nn.init.normal_(table.weight, std=0.01)

    def forward(
        self,
        input_ids: Int[Tensor, "b s"],
        mask: Bool[Tensor, "b s"],
        token_features: Int[Tensor, "b s 4"],
        dropout: float = 0.0,
        layers: int | None = None,
    ) -> Float[Tensor, "b s hidden"]:
        """States `(b, s, hidden)`, behind the first `layers` layers or, by default, behind all.

        input_ids: `(b, s)`; mask: `(b, s)` bool, true on pieces; token_features: `(b, s, 4)` ids, 0 on pieces
        that are not the first of a quantity.
        """
        x = self.words(input_ids) + self.positions.weight[: input_ids.shape[1]]
        present = (token_features[..., 1] > 0).unsqueeze(-1)
        extra = sum(table(token_features[..., index]) for index, table in enumerate(self.features))
        x = self.norm(x + extra * present)
        # A GPU would have to finish everything before it could say whether the mask is needed.
        whole = mask.device.type == "cpu" and bool(mask.all())
        attention_mask = None if whole else mask[:, None, None, :]
        for layer in self.layers[:layers]:
            x = layer(x, attention_mask, dropout)
        return x


def load_bert_weights(encoder: Encoder, tensors: dict[str, Tensor], keep: Tensor) -> None:
    """Copy the weights of a Transformers BERT into `encoder`.

    keep: `(vocab_size,)` row of the original embedding for every row of the pruned vocabulary.
    """
    prefix = "" if "embeddings.word_embeddings.weight" in tensors else "bert."
    get = lambda name: tensors[prefix + name].float()  # noqa: E731
    with torch.no_grad():
        encoder.words.weight.copy_(get("embeddings.word_embeddings.weight")[keep])
        positions = get("embeddings.position_embeddings.weight")[: encoder.config.max_positions]
        token_type = get("embeddings.token_type_embeddings.weight")[0]
        encoder.positions.weight.copy_(positions + token_type)
        encoder.norm.weight.copy_(get("embeddings.LayerNorm.weight"))
        encoder.norm.bias.copy_(get("embeddings.LayerNorm.bias"))
        for index, layer in enumerate(encoder.layers):
            base = f"encoder.layer.{index}."
            for kind in ("weight", "bias"):
                parts = [get(f"{base}attention.self.{name}.{kind}") for name in ("query", "key", "value")]
                getattr(layer.qkv, kind).copy_(torch.cat(parts))
                for module, name in (
                    (layer.out, "attention.output.dense"), (layer.norm1, "attention.output.LayerNorm"),
                    (layer.up, "intermediate.dense"), (layer.down, "output.dense"), (layer.norm2, "output.LayerNorm"),
                ):  # fmt: skip
                    getattr(module, kind).copy_(get(f"{base}{name}.{kind}"))
