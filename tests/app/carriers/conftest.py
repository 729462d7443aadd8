"""One worker process for all tests of the carriers."""

from collections.abc import Iterator

import pytest

from app.carriers.worker import Worker


@pytest.fixture(scope="session")
def worker() -> Iterator[Worker]:
    shared = Worker()
    yield shared
    shared.close()
