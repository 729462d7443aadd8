"""Tasks on Qt's loop are kept, named, and report their errors."""

import asyncio
import logging

import pytest
from PySide6.QtWidgets import QApplication

from app.ui import tasks


def test_run_gives_the_exit_code_and_ends_what_was_spawned(qapp: QApplication) -> None:
    ended: list[str] = []

    async def forever() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("forever")

    async def main() -> int:
        tasks.spawn(forever(), "forever")
        await asyncio.sleep(0)
        return 7

    assert tasks.run(qapp, main) == 7
    assert ended == ["forever"]


def test_an_error_in_a_task_is_logged_with_its_name(
    qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    async def fails() -> None:
        raise ValueError("nothing to see")

    async def main() -> int:
        task = tasks.spawn(fails(), "the one that fails")
        await asyncio.wait([task])
        return 0

    with caplog.at_level(logging.ERROR):
        tasks.run(qapp, main)
    assert "the one that fails" in caplog.text


def test_a_slot_starts_a_task_for_each_call(qapp: QApplication) -> None:
    seen: list[int] = []

    async def take(number: int) -> None:
        seen.append(number)

    async def main() -> int:
        start = tasks.slot(take)
        start(1)
        start(2)
        await asyncio.sleep(0)
        return 0

    tasks.run(qapp, main)
    assert seen == [1, 2]
