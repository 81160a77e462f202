"""The decoder: composing steps one at a time gives what teacher forcing gives; the impossible has no probability."""

from __future__ import annotations

import torch
from torch.nn import functional as F

from mycelium.specialists.model import EncodedBatch, Specialists, StepTargets, argument_mask, step_loss
from mycelium.training.specialists.batches import BatchMaker, make_sample
from tiny import VOCABULARY, small_labels, text_encoder, tiny_model

CONSTANTS = len(VOCABULARY.constants)


def batch():
    encoder = text_encoder()
    return BatchMaker(VOCABULARY).make([make_sample(item, encoder, VOCABULARY) for item in small_labels()])


def incremental_logits(
    model: Specialists, encoded: EncodedBatch, targets: StepTargets
) -> list[tuple[torch.Tensor, ...]]:
    """Logits of every step, computed with a cache and one step at a time, as the search does."""
    decoder = model.decoder
    b, t = targets.operations.shape
    safe = [index.clamp(min=0) for index in (targets.operations, targets.first, targets.second)]
    table = decoder.argument_embeddings(encoded.quantity_states)
    key1, key2 = decoder.keys(encoded.quantity_states)
    memories = [layer.memory_kv(encoded.memory) for layer in decoder.layers]
    past: list = [None] * len(decoder.layers)
    results: list[list[torch.Tensor]] = [[], []]
    x = decoder.start.expand(b, 1, -1)
    found = []
    for step in range(t):
        x = x + decoder.step_position.weight[step]
        for index, layer in enumerate(decoder.layers):
            x, past[index] = layer(x, memories[index], encoded.mask[:, None, None, :], past=past[index])
        states = decoder.norm(x)
        if step > 0:
            mark = decoder.result_embedding.weight[step - 1].expand(b, 1, -1)
            for kept, part in zip(results, decoder.result_key(torch.cat([states, mark], -1)).chunk(2, -1), strict=True):
                kept.append(part)
        row, first, second = (index[:, step : step + 1] for index in safe)
        chosen = torch.gather(table, 1, first.unsqueeze(-1).expand(-1, -1, table.shape[-1]))
        queries = decoder.first_query(states, row), decoder.second_query(states, row, chosen)
        scores = [
            query @ torch.cat([key, *kept], 1).transpose(1, 2) * states.shape[-1] ** -0.5
            for query, key, kept in zip(queries, (key1, key2), results, strict=True)
        ]
        found.append((decoder.operation_head(states)[:, 0], scores[0][:, 0], scores[1][:, 0]))
        x = decoder.step_inputs(row, first, second, targets.features[:, step : step + 1], table)
    return found


@torch.inference_mode()
def test_decoding_step_by_step_with_a_cache_equals_teacher_forcing() -> None:
    model, made = tiny_model(), batch()
    encoded = model.encode(*made.inputs())
    forced = model.step_logits(encoded, made.targets)
    fixed = torch.cat([encoded.quantity_mask, torch.ones(3, CONSTANTS, dtype=torch.bool)], 1)
    for step, logits in enumerate(incremental_logits(model, encoded, made.targets)):
        torch.testing.assert_close(
            F.log_softmax(logits[0], -1), F.log_softmax(forced[0][:, step], -1), atol=1e-5, rtol=1e-5
        )
        for mine, theirs in zip(logits[1:], forced[1:], strict=True):
            possible = torch.cat([fixed, torch.ones(3, step, dtype=torch.bool)], 1)
            mine = F.log_softmax(mine.masked_fill(~possible, float("-inf")), -1)
            width = mine.shape[1]
            torch.testing.assert_close(mine, F.log_softmax(theirs[:, step], -1)[:, :width], atol=1e-5, rtol=1e-5)
            assert torch.isneginf(theirs[:, step, width:]).all()


@torch.inference_mode()
def test_a_later_step_never_changes_an_earlier_distribution() -> None:
    model, made = tiny_model(), batch()
    encoded = model.encode(*made.inputs())
    before = model.step_logits(encoded, made.targets)
    made.targets.operations[2, 1] = 3
    made.targets.second[2, 1] = 0
    made.targets.features[2, 1] = torch.tensor([0, 9, 1, 1])
    after = model.step_logits(encoded, made.targets)
    torch.testing.assert_close(before[0][2, :2], after[0][2, :2])
    torch.testing.assert_close(before[1][2, :1], after[1][2, :1])
    assert not torch.allclose(before[0][2, 2], after[0][2, 2])


def test_the_mask_allows_real_quantities_all_constants_and_earlier_results() -> None:
    mask = argument_mask(torch.tensor([[True, True, False], [True, False, False]]), constants=2, t=3)
    rows = [["".join(str(int(x)) for x in step) for step in problem] for problem in mask.tolist()]
    assert rows == [["1101100", "1101110", "1101111"], ["1001100", "1001110", "1001111"]]


@torch.inference_mode()
def test_impossible_arguments_have_no_probability() -> None:
    model, made = tiny_model(), batch()
    encoded = model.encode(*made.inputs())
    q, t = made.quantity_tokens.shape[1], made.targets.operations.shape[1]
    possible = argument_mask(made.quantity_mask, CONSTANTS, t)
    for scores in model.step_logits(encoded, made.targets)[1:]:
        assert scores.shape == (3, t, q + CONSTANTS + t - 1)
        assert torch.equal(torch.isfinite(scores), possible)
        torch.testing.assert_close(scores.softmax(-1).sum(-1), torch.ones(3, t))


def test_the_loss_sums_decisions_and_averages_problems() -> None:
    # One problem, two steps: a uniform choice of 4 rows twice, of 8 arguments twice.
    targets = StepTargets(
        torch.tensor([[1, 0]]), torch.tensor([[3, -100]]), torch.tensor([[2, -100]]), torch.zeros(1, 2, 4)
    )
    logits = torch.zeros(1, 2, 4), torch.zeros(1, 2, 8), torch.zeros(1, 2, 8)
    expected = 2 * torch.log(torch.tensor(4.0)) + 2 * torch.log(torch.tensor(8.0))
    torch.testing.assert_close(step_loss(logits, targets), expected)


def test_weights_of_problems_weigh_their_losses() -> None:
    targets = StepTargets(torch.tensor([[1], [1]]), *(torch.full((2, 1), -100) for _ in range(2)), torch.zeros(2, 1, 4))
    rows = torch.tensor([[[0.0, 0.0]], [[0.0, 2.0]]])
    logits = rows, torch.zeros(2, 1, 3), torch.zeros(2, 1, 3)
    alone = [float(F.cross_entropy(rows[i], torch.tensor([1]))) for i in range(2)]
    weighted = step_loss(logits, targets, torch.tensor([3.0, 1.0]))
    torch.testing.assert_close(weighted, torch.tensor((3 * alone[0] + alone[1]) / 4))


@torch.inference_mode()
def test_a_problem_decodes_alike_alone_and_in_a_batch() -> None:
    model, encoder = tiny_model(), text_encoder()
    samples = [make_sample(item, encoder, VOCABULARY) for item in small_labels()]
    maker = BatchMaker(VOCABULARY)
    together = maker.make(samples)
    all_logits = model.step_logits(model.encode(*together.inputs()), together.targets)
    for index, sample in enumerate(samples):
        alone = maker.make([sample])
        logits = model.step_logits(model.encode(*alone.inputs()), alone.targets)
        t = logits[0].shape[1]
        torch.testing.assert_close(logits[0][0], all_logits[0][index, :t], atol=1e-5, rtol=1e-5)


@torch.inference_mode()
def test_the_heads_have_one_number_for_what_they_speak_about() -> None:
    model, made = tiny_model(), batch()
    encoded = model.encode(*made.inputs())
    b, s = made.input_ids.shape
    q = made.quantity_tokens.shape[1]
    shapes = {
        "region_logits": (b, s), "question_logits": (b, s), "used_logits": (b, q),
        "operation_logits": (b, len(VOCABULARY.operations)), "constant_logits": (b, CONSTANTS),
        "answer_type_logits": (b, len(VOCABULARY.answer_types)), "whole_logits": (b,),
    }  # fmt: skip
    assert {name: tuple(getattr(encoded, name).shape) for name in shapes} == shapes


def test_one_step_of_training_reaches_every_weight() -> None:
    from mycelium.training.specialists.train import auxiliary_loss

    model, made = tiny_model().train(), batch()
    encoded = model.encode(*made.inputs())
    loss = step_loss(model.step_logits(encoded, made.targets), made.targets) + auxiliary_loss(encoded, made)
    loss.backward()
    silent = [name for name, p in model.named_parameters() if p.grad is None]
    assert silent == []


def test_targets_count_quantities_then_constants_then_results() -> None:
    # The two-step problem comes last and reads the result of its first step: r0 stands after q and c.
    made = batch()
    q = made.quantity_tokens.shape[1]
    assert made.targets.operations.tolist()[2] == [3, 2, 0]
    assert made.targets.first.tolist()[2] == [0, q + CONSTANTS, -100]
