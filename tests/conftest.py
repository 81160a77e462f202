"""Settings for the whole suite: no network, one thread, deterministic hypothesis, arrays checked for their shapes."""

from __future__ import annotations

import os
from collections.abc import Iterator

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("NO_COLOR", "1")

import jaxtyping
import pytest
from hypothesis import HealthCheck, settings

# Before anything imports these rooms: every call there is held to its annotations, shapes of arrays included. A whole
# number will do where a float is asked for (the numeric tower of PEP 484), as for mypy.
jaxtyping.install_import_hook(
    ["mycelium.signals", "mycelium.specialists", "mycelium.search"],
    "beartype.beartype(conf=beartype.BeartypeConf(is_pep484_tower=True))",
)

# Derandomised: a failure is the same failure on every machine. The deadline is generous because the
# suite may share its cores with a training run; it still catches an exponential.
settings.register_profile(
    "mycelium",
    derandomize=True,
    deadline=2000,
    max_examples=60,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("mycelium")


@pytest.fixture
def without_shape_checks() -> Iterator[None]:
    """As users call it: a wrong shape reaches the function, which says itself what is wrong with it."""
    jaxtyping.config.update("jaxtyping_disable", True)
    yield
    jaxtyping.config.update("jaxtyping_disable", False)
