"""The bench's and the office's windows end with their test, as those of ``tests.app.ui`` do."""

from tests.app.ui.conftest import windows_end_with_their_test

__all__ = ["windows_end_with_their_test"]
