"""What Qt may end on its own thread only is collected there."""

import asyncio
import gc
import threading

from PySide6.QtWidgets import QApplication

from app.ports import right_of_way
from app.ui import tasks
from app.ui.garbage import Collector


class Cycle:
    """Tells on which thread it ends."""

    def __init__(self, ended: list[int]) -> None:
        self.itself = self
        self.ended = ended

    def __del__(self) -> None:
        self.ended.append(threading.get_ident())


def make_many() -> list[list[int]]:
    """Enough for several collections, as long as they are kept."""
    return [[number] for number in range(50_000)]


def test_cycles_end_on_the_loops_thread_whoever_makes_too_many(qapp: QApplication) -> None:
    ended: list[int] = []

    async def main() -> int:
        assert not gc.isenabled()
        Cycle(ended)
        kept = await asyncio.to_thread(make_many)
        assert (ended, len(kept)) == ([], 50_000)
        Collector().look()
        return 0

    was_enabled = gc.isenabled()
    gc.collect()
    assert tasks.run(qapp, main) == 0
    assert ended == [threading.get_ident()]
    assert gc.isenabled() == was_enabled


def test_nothing_is_collected_while_a_scan_is_on_its_way_or_nothing_is_due(qapp: QApplication) -> None:
    ended: list[int] = []
    with Collector() as collector:
        gc.collect()
        Cycle(ended)
        collector.look()
        assert ended == []
        kept = make_many()
        right_of_way.take()
        collector.look()
        assert ended == []
        right_of_way.leave()
        collector.look()
        assert (ended, len(kept)) == ([threading.get_ident()], 50_000)
