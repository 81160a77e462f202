"""The decoder: composing steps one at a time gives what teacher forcing gives; the impossible has no probability."""

from __future__ import annotations

import torch
from torch.nn import functional as F

from mycelium.specialists.model import EncodedBatch
from mycelium.specialists.scorer import DecoderScorer, argument_mask
from mycelium.specialists.steps import StepBatch, StepLogits
from mycelium.training.specialists.batches import BatchMaker
from mycelium.training.specialists.losses import auxiliary_loss, step_loss
from mycelium.training.specialists.targets import make_sample
from tiny import VOCABULARY, small_labels, text_encoder, tiny_model, tiny_scorer

CONSTANTS = len(VOCABULARY.constants)


def batch():
    encoder = text_encoder()
    return BatchMaker(VOCABULARY).make([make_sample(item, encoder, VOCABULARY) for item in small_labels()])


@torch.inference_mode()
def incremental_logits(scorer: DecoderScorer, encoded: EncodedBatch, targets: StepBatch) -> list[list[torch.Tensor]]:
    """Log-probabilities of every step, computed with a cache and one step at a time, as the search does."""
    b, t = targets.operations.shape
    state, found = scorer.start(encoded), []
    for step in range(t):
        row, chosen = (
            targets.operations[:, step : step + 1].clamp(min=0),
            targets.arguments[:, step : step + 1].clamp(min=0),
        )
        arguments = [state.argument(row, chosen[..., :k])[:, 0] for k in range(chosen.shape[-1])]
        found.append([state.rows, *arguments])
        one = StepBatch(
            *(part[:, step : step + 1] for part in (targets.operations, targets.arguments, targets.features))
        )
        state = scorer.extend(state, torch.arange(b), one)
    return found


@torch.inference_mode()
def test_decoding_step_by_step_with_a_cache_equals_teacher_forcing() -> None:
    model, made = tiny_model(), batch()
    scorer, encoded = tiny_scorer(model), model.encode(*made.inputs())
    forced = scorer.logits(encoded, made.targets)
    for step, (rows, *arguments) in enumerate(incremental_logits(scorer, encoded, made.targets)):
        torch.testing.assert_close(rows, F.log_softmax(forced.operations[:, step], -1), atol=1e-5, rtol=1e-5)
        for mine, theirs in zip(arguments, forced.arguments, strict=True):
            width = mine.shape[1]
            torch.testing.assert_close(mine, F.log_softmax(theirs[:, step], -1)[:, :width], atol=1e-5, rtol=1e-5)
            assert torch.isneginf(theirs[:, step, width:]).all()


@torch.inference_mode()
def test_a_later_step_never_changes_an_earlier_distribution() -> None:
    model, made = tiny_model(), batch()
    scorer, encoded = tiny_scorer(model), model.encode(*made.inputs())
    before = scorer.logits(encoded, made.targets)
    made.targets.operations[2, 1] = 3
    made.targets.arguments[2, 1, 1] = 0
    made.targets.features[2, 1] = torch.tensor([0, 9, 1, 1])
    after = scorer.logits(encoded, made.targets)
    torch.testing.assert_close(before.operations[2, :2], after.operations[2, :2])
    torch.testing.assert_close(before.arguments[0][2, :1], after.arguments[0][2, :1])
    assert not torch.allclose(before.operations[2, 2], after.operations[2, 2])


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
    for scores in tiny_scorer(model).logits(encoded, made.targets).arguments:
        assert scores.shape == (3, t, q + CONSTANTS + t - 1)
        assert torch.equal(torch.isfinite(scores), possible)
        torch.testing.assert_close(scores.softmax(-1).sum(-1), torch.ones(3, t))


def test_the_loss_sums_decisions_and_averages_problems() -> None:
    # One problem, two steps: a uniform choice of 4 rows twice, of 8 arguments twice.
    targets = StepBatch(
        torch.tensor([[1, 0]]), torch.tensor([[[3, 2], [-100, -100]]]), torch.zeros(1, 2, 4, dtype=torch.long)
    )
    logits = StepLogits(torch.zeros(1, 2, 4), (torch.zeros(1, 2, 8), torch.zeros(1, 2, 8)))
    expected = 2 * torch.log(torch.tensor(4.0)) + 2 * torch.log(torch.tensor(8.0))
    torch.testing.assert_close(step_loss(logits, targets), expected)


def test_weights_of_problems_weigh_their_losses() -> None:
    targets = StepBatch(torch.tensor([[1], [1]]), torch.full((2, 1, 2), -100), torch.zeros(2, 1, 4, dtype=torch.long))
    rows = torch.tensor([[[0.0, 0.0]], [[0.0, 2.0]]])
    logits = StepLogits(rows, (torch.zeros(2, 1, 3), torch.zeros(2, 1, 3)))
    alone = [float(F.cross_entropy(rows[i], torch.tensor([1]))) for i in range(2)]
    weighted = step_loss(logits, targets, torch.tensor([3.0, 1.0]))
    torch.testing.assert_close(weighted, torch.tensor((3 * alone[0] + alone[1]) / 4))


@torch.inference_mode()
def test_a_problem_decodes_alike_alone_and_in_a_batch() -> None:
    model, encoder = tiny_model(), text_encoder()
    samples = [make_sample(item, encoder, VOCABULARY) for item in small_labels()]
    maker = BatchMaker(VOCABULARY)
    together = maker.make(samples)
    scorer = tiny_scorer(model)
    all_logits = scorer.logits(model.encode(*together.inputs()), together.targets).operations
    for index, sample in enumerate(samples):
        alone = maker.make([sample])
        logits = scorer.logits(model.encode(*alone.inputs()), alone.targets).operations
        torch.testing.assert_close(logits[0], all_logits[index, : logits.shape[1]], atol=1e-5, rtol=1e-5)


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
    model, made = tiny_model().train(), batch()
    encoded = model.encode(*made.inputs())
    loss = step_loss(tiny_scorer(model).logits(encoded, made.targets), made.targets) + auxiliary_loss(encoded, made)
    loss.backward()
    silent = [name for name, p in model.named_parameters() if p.grad is None]
    assert silent == []


def test_targets_count_quantities_then_constants_then_results() -> None:
    # The two-step problem comes last and reads the result of its first step: r0 stands after q and c.
    made = batch()
    q = made.quantity_tokens.shape[1]
    assert made.targets.operations.tolist()[2] == [3, 2, 0]
    assert made.targets.arguments[2, :, 0].tolist() == [0, q + CONSTANTS, -100]
