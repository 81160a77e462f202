"""Our encoder is BERT: equal to Transformers' model, padding included; features change what they should."""

from __future__ import annotations

import torch

from mycelium.specialists.encoder import Encoder, EncoderConfig, attention, load_bert_weights, locked_dropout

CONFIG = EncoderConfig(vocab_size=50, hidden=24, layers=3, heads=4, intermediate=40, max_positions=32)


def inputs() -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    torch.manual_seed(1)
    input_ids = torch.randint(0, 50, (3, 16))
    mask = torch.arange(16)[None, :] < torch.tensor([16, 9, 4])[:, None]
    return input_ids, mask, torch.zeros(3, 16, 4, dtype=torch.long)


def test_states_equal_those_of_transformers_with_padding() -> None:
    from transformers import BertConfig, BertModel

    torch.manual_seed(0)
    reference = BertModel(
        BertConfig(
            vocab_size=70, hidden_size=24, num_hidden_layers=3, num_attention_heads=4, intermediate_size=40,
            max_position_embeddings=64, hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0,
        ),
        add_pooling_layer=False,
    ).eval()  # fmt: skip
    for parameter in reference.parameters():
        torch.nn.init.normal_(parameter, std=0.3)  # far from its start, so that every weight matters
    keep = torch.randperm(70)[:50]
    encoder = Encoder(CONFIG).eval()
    load_bert_weights(encoder, dict(reference.state_dict()), keep)
    input_ids, mask, features = inputs()
    with torch.no_grad():
        expected = reference(keep[input_ids], attention_mask=mask.long()).last_hidden_state
        states = encoder(input_ids, mask, features)
    torch.testing.assert_close(states[mask], expected[mask], atol=1e-5, rtol=1e-5)


def test_padding_changes_nothing_for_the_pieces() -> None:
    torch.manual_seed(0)
    encoder = Encoder(CONFIG).eval()
    input_ids, mask, features = inputs()
    with torch.no_grad():
        together = encoder(input_ids, mask, features)
        alone = encoder(input_ids[1:2, :9], mask[1:2, :9], features[1:2, :9])
    torch.testing.assert_close(together[1, :9], alone[0], atol=1e-5, rtol=1e-5)


def test_features_of_a_number_change_the_states_and_absent_ones_do_not() -> None:
    torch.manual_seed(0)
    encoder = Encoder(CONFIG).eval()
    input_ids, mask, features = inputs()
    with torch.no_grad():
        plain = encoder(input_ids, mask, features)
        features[0, 3] = torch.tensor([0, 2, 3, 1])
        with_number = encoder(input_ids, mask, features)
    assert not torch.allclose(plain[0], with_number[0])
    torch.testing.assert_close(plain[1:], with_number[1:])


def test_attention_equals_the_fused_kernel() -> None:
    torch.manual_seed(0)
    q, k, v = (torch.randn(2, 3, 7, 4) for _ in range(3))
    mask = torch.rand(2, 1, 7, 7) > 0.4
    mask[..., 0] = True
    expected = torch.nn.functional.scaled_dot_product_attention(q, k, v, attn_mask=mask)
    torch.testing.assert_close(attention(q, k, v, mask), expected)


def test_locked_dropout_drops_whole_features_and_keeps_the_mean() -> None:
    torch.manual_seed(0)
    x = torch.ones(400, 5, 8)
    dropped = locked_dropout(x, 0.25, True)
    assert torch.equal(dropped, dropped[:, :1].expand_as(dropped))
    assert set(dropped.unique().tolist()) == {0.0, torch.tensor(1 / 0.75).item()}
    assert abs(float(dropped.mean()) - 1) < 0.05
    assert locked_dropout(x, 0.25, False) is x and locked_dropout(x, 0.0, True) is x
