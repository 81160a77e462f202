"""Settings for the whole suite: no network, one thread, deterministic hypothesis."""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("NO_COLOR", "1")

from hypothesis import HealthCheck, settings

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
