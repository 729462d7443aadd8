import asyncio
import contextlib
from collections.abc import Callable
from datetime import timedelta

from app.ports.errors import Refused, Throttled, Unauthorised, Unreachable
from app.ports.storage import OutboxMessage, OutboxState
from app.sync.engine import Engine, EngineStatus, Link
from app.sync.jobs.confirmations import SendConfirmations
from app.sync.jobs.order_import import ImportOrders
from tests.app.sync.test_confirmations import message
from tests.app.sync.test_order_import import order
from tests.fakes import START, AmazonAccepts, ManualClock, MemoryOrders, MemoryOutbox, PagedOrders


class Running:
    """An engine over fakes; ``until`` runs it until a status is shown."""

    def __init__(
        self,
        *fails: Exception | None,
        messages: tuple[OutboxMessage, ...] = (),
        send_every: float = 0.01,
        jitter: float = 0.5,
    ) -> None:
        self.clock, self.orders = ManualClock(), MemoryOrders()
        self.outbox, self.amazon = MemoryOutbox(messages), AmazonAccepts()
        imports = ImportOrders(
            "s", PagedOrders([order(1), order(2), order(3)], fails), self.orders, self.clock
        )
        sends = SendConfirmations(self.amazon, self.outbox, self.clock, lambda: 0.5, _ignore)
        self.engine = Engine(
            imports, sends, self.clock, import_every=180.0, send_every=send_every, jitter=lambda: jitter
        )
        self.shown: list[EngineStatus] = []

    def until(self, wanted: Callable[[EngineStatus], bool]) -> EngineStatus:
        return asyncio.run(self._until(wanted))

    async def _until(self, wanted: Callable[[EngineStatus], bool]) -> EngineStatus:
        reached = asyncio.Event()

        def listen(status: EngineStatus) -> None:
            self.shown.append(status)
            if wanted(status):
                reached.set()

        self.engine.listen(listen)
        async with asyncio.TaskGroup() as group:
            running = group.create_task(self.engine.run())
            await asyncio.wait_for(reached.wait(), 20)
            running.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await running
        return next(status for status in self.shown if wanted(status))


async def _ignore(_message: OutboxMessage, _refused: Refused) -> None:
    return


def test_ORD_1_an_import_is_shown_with_its_time_and_count() -> None:
    status = Running().until(lambda status: status.link is Link.OK)
    assert (status.orders_imported, status.imported_at) == (3, START)


def test_ORD_1_an_import_comes_round_every_three_minutes() -> None:
    running = Running()
    running.until(lambda status: status.orders_imported == 6)
    assert running.clock.slept[0] == 180.0
    assert running.shown[1].imported_at == START + timedelta(seconds=180)


def test_a_failed_import_is_shown_and_tried_again_after_a_growing_wait() -> None:
    running = Running(Unreachable("down"), Throttled("searchOrders", 100.0), Unauthorised("no"))
    running.until(lambda status: status.link is Link.OK)
    assert [status.link for status in running.shown[:4]] == [
        Link.UNREACHABLE,
        Link.THROTTLED,
        Link.UNAUTHORISED,
        Link.OK,
    ]
    assert running.clock.slept[:3] == [2.0, 100.0, 8.0]
    assert [status.words for status in running.shown[:4]] == [
        "down",
        "searchOrders is throttled for 100.0 s",
        "no",
        "",
    ]


def test_SHIP_11_confirmations_go_out_while_the_import_is_down() -> None:
    running = Running(*[Unreachable("down")] * 50, messages=(message(1), message(2)))
    status = running.until(lambda status: status.confirmations_sent == 2)
    assert status.link is not Link.OK
    assert running.outbox.rows["m2"].state is OutboxState.SENT


def test_failures_are_counted_anew_after_a_success() -> None:
    running = Running(Unreachable("1"), Unreachable("2"), None, None, Unreachable("3"))
    running.until(lambda status: status.orders_imported == 6)
    assert running.clock.slept[:4] == [2.0, 4.0, 180.0, 2.0]


def test_SHIP_11_a_woken_engine_sends_at_once() -> None:
    running = Running(send_every=3600.0)

    def queue_one(status: EngineStatus) -> bool:
        if status.confirmations_sent == 0:
            running.outbox.rows["m9"] = message(9)
            running.engine.wake()
        return status.confirmations_sent == 1

    running.until(queue_one)
    assert [each.order_id for each in running.amazon.taken] == ["111-0000000-0000009"]


def test_SHIP_11_what_falls_due_is_sent_without_a_wake() -> None:
    running = Running(send_every=0.01)

    def queue_one(status: EngineStatus) -> bool:
        if not running.outbox.rows:
            running.outbox.rows["m9"] = message(9)
        return status.confirmations_sent == 1

    running.until(queue_one)
    assert len(running.amazon.taken) == 1


def test_a_failed_imports_wait_is_spread() -> None:
    running = Running(Unreachable("down"), jitter=1.0)
    running.until(lambda status: status.link is Link.OK)
    assert running.clock.slept[0] == 2.5


def test_the_engine_tells_its_state() -> None:
    assert repr(Running().engine) == "<Engine starting>"
