"""The ZPL renderer, loaded once for all tests of documents."""

from collections.abc import Iterator

import pytest

from tests.app.documents.renderer import ZplRenderer, zpl_renderer


@pytest.fixture(scope="package")
def zpl_printer() -> Iterator[ZplRenderer]:
    with zpl_renderer() as renderer:
        yield renderer
