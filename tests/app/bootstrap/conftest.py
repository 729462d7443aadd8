"""The bench's and the office's windows end with their test, as those of ``tests.app.ui`` do."""

from tests.app.ui.conftest import cycles_end_on_this_thread, windows_end_with_their_test

__all__ = ["cycles_end_on_this_thread", "windows_end_with_their_test"]
