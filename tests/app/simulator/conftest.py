"""One simulator per test, and Amazon's SDK on it."""

from collections.abc import Iterator

import pytest

from .sdk import Sdk, sdk
from .server import RunningSimulator, running_simulator


@pytest.fixture
def sim() -> Iterator[RunningSimulator]:
    """A shift of fourteen orders, without throttling."""
    with running_simulator() as running:
        yield running


@pytest.fixture
def amazon(sim: RunningSimulator) -> Iterator[Sdk]:
    """Amazon's SDK, signed in at the simulator."""
    with sdk(sim) as it:
        yield it
