"""The engine ends when it is told to, whatever moment that is."""

import asyncio

from app.sync.engine import Engine
from app.sync.jobs.confirmations import SendConfirmations
from app.sync.jobs.order_import import ImportOrders
from tests.fakes import AmazonAccepts, ManualClock, MemoryOrders, MemoryOutbox, PagedOrders


class StillClock(ManualClock):
    """Nobody comes back from a sleep."""

    async def sleep(self, seconds: float) -> None:
        await asyncio.Event().wait()


async def _ignore(_message: object, _refused: object) -> None:
    return None


def test_a_cancellation_in_the_moment_of_a_wake_is_not_lost() -> None:
    async def main() -> None:
        clock = StillClock()
        imports = ImportOrders("store", PagedOrders([]), MemoryOrders(), clock)
        sends = SendConfirmations(AmazonAccepts(), MemoryOutbox([]), clock, lambda: 0.5, _ignore)
        engine = Engine(imports, sends, clock, import_every=60.0, send_every=60.0, jitter=lambda: 0.5)
        task = asyncio.get_running_loop().create_task(engine.run())
        for _ in range(20):  # until both loops wait
            await asyncio.sleep(0)
        engine.wake()
        await asyncio.sleep(0)  # the waiter is done, who waits for it is not awake yet
        task.cancel()
        done, _ = await asyncio.wait([task], timeout=30)
        assert done == {task}
        assert task.cancelled()

    asyncio.run(main())
