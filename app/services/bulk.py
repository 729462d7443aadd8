"""Bulk shipping: hundreds of orders with one click; it goes on by itself, also after a kill (SHIP-10)."""

import asyncio
import logging
import uuid
from collections.abc import Callable, Iterator, Sequence

from msgspec.structs import replace

from app.domain.order import Order
from app.domain.people import Person, Role
from app.domain.shipping import PrintJob, PrintState, Purchase, PurchaseState
from app.ports.bulk import BulkItem, BulkRuns, ItemState, RunRow, RunState
from app.ports.clock import Clock
from app.ports.documents import Slip
from app.ports.errors import OutsideError, WriteFailed
from app.ports.storage import (
    Audited,
    BulkNoted,
    Journal,
    Lookups,
    ParcelDone,
    PrintEnded,
    PrintQueued,
    PurchaseReads,
)
from app.services.bulk_planning import BulkLine, BulkPlan, Planner
from app.services.bulk_run import Clerk
from app.services.guard import Declined, require
from app.services.printing import NoPrinter, Printing

AT_ONCE = 4
WRITES_AGAIN = 2.0  # seconds after a write that the database did not take
log = logging.getLogger(__name__)
SlipOf = Callable[[Order, str], Slip | None]


class BulkService:
    """``printing`` None: this process has no printers. ``slip_of``: an order's packing slip."""

    def __init__(
        self,
        runs: BulkRuns,
        planner: Planner,
        clerk: Clerk,
        journal: Journal,
        lookups: Lookups,
        purchases: PurchaseReads,
        clock: Clock,
        *,
        bench_id: str = "",
        printing: Printing | None = None,
        slip_of: SlipOf = lambda _order, _tracking: None,
    ) -> None:
        self._runs = runs
        self._planner = planner
        self._clerk = clerk
        self._journal = journal
        self._lookups = lookups
        self._purchases = purchases
        self._clock = clock
        self._bench_id = bench_id
        self._printing = printing
        self._slip_of = slip_of
        self._has_news = asyncio.Event()

    def __repr__(self) -> str:
        return "<BulkService>"

    async def plan(self, order_ids: Sequence[str], box: str = "") -> BulkPlan:
        """What would go and what would not, with every reason."""
        return await asyncio.to_thread(self._planner.plan, tuple(order_ids), box)

    async def start(self, person: Person, plan: BulkPlan) -> str:
        """The run's id; ``work`` ships it."""
        require(person, Role.LEAD, Role.MANAGER)
        if not plan.ready:
            raise Declined("nothing_to_ship")
        run_id, now = uuid.uuid4().hex, self._clock.now()
        row = RunRow(run_id, RunState.RUNNING, person.user_id, now)
        audit = self._audit(person.user_id, "bulk_started", f"{run_id} {len(plan.ready)}")
        await self._runs.add(row, items_of(run_id, plan), audit)
        self._has_news.set()
        return run_id

    async def cancel(self, person: Person, run_id: str) -> None:
        """What is under way is finished; nothing else is begun."""
        require(person, Role.LEAD, Role.MANAGER)
        row = self._runs.run(run_id)
        if row is None or row.state is not RunState.RUNNING:
            raise Declined("run_over")
        audit = self._audit(person.user_id, "bulk_cancelled", run_id)
        await self._runs.set_state(run_id, RunState.CANCELLING, self._clock.now(), audit)

    def runs(self, limit: int = 20) -> tuple[RunRow, ...]:
        return self._runs.runs(limit)

    def run(self, run_id: str) -> RunRow | None:
        return self._runs.run(run_id)

    def items(self, run_id: str) -> tuple[BulkItem, ...]:
        return self._runs.items(run_id)

    # ---- the work

    async def work(self) -> None:
        """Ships what runs hold, those of before a kill first; until cancelled."""
        while True:
            self._has_news.clear()
            await self.work_off()
            await self._has_news.wait()

    async def work_off(self) -> None:
        """Every open run to its end."""
        for row in self._runs.open_runs():
            try:
                await self._ship(row)
            except WriteFailed:
                log.exception("a bulk run could not be stored")
                await self._clock.sleep(WRITES_AGAIN)
                self._has_news.set()

    async def _ship(self, row: RunRow) -> None:
        waiting = [item for item in self._runs.items(row.run_id) if item.state is ItemState.WAITING]
        queue = iter(waiting)
        hands = [self._take(row, queue) for _ in range(AT_ONCE)]
        ended = await asyncio.gather(*hands, return_exceptions=True)  # all of them, whatever one met
        for error in (each for each in ended if isinstance(each, BaseException)):
            raise error
        await self._end(row)

    async def _take(self, row: RunRow, queue: Iterator[BulkItem]) -> None:
        for item in queue:
            if self._is_cancelled(row):
                return
            await self._clerk.ship(item, row.who)

    def _is_cancelled(self, row: RunRow) -> bool:
        found = self._runs.run(row.run_id)
        return found is None or found.state is not RunState.RUNNING

    async def _end(self, row: RunRow) -> None:
        is_cancelled, now = self._is_cancelled(row), self._clock.now()
        left = [item for item in self._runs.items(row.run_id) if item.state is ItemState.WAITING]
        await self._journal.write([_noted(replace(item, state=ItemState.CANCELLED)) for item in left])
        state = RunState.CANCELLED if is_cancelled else RunState.DONE
        await self._runs.set_state(row.run_id, state, now, self._audit(row.who, "bulk_ended", row.run_id))

    # ---- paper

    async def print_all(self, person: Person, run_id: str) -> int:
        """Every label that is not out yet with its slip, in the order of the run; how many. Declined where
        the printer stops it (what is printed stays so), or where a label may have come out already
        (``label_unsure``, with its order): ``answer`` says.
        """
        printing = self._may_print(person)
        waiting = [each for each in self._runs.items(run_id) if each.state is ItemState.BOUGHT]
        await self._take_up(printing, waiting)
        printed = 0
        for item in waiting:
            if not item.is_printed:
                await self._print(printing, item, person.user_id)
                printed += 1
        return printed

    async def answer(self, person: Person, run_id: str, order_id: str, *, is_here: bool) -> None:
        """Of a label that may have come out: it is there, or it is printed again."""
        printing = self._may_print(person)
        found = (each for each in self._runs.items(run_id) if each.order_id == order_id)
        item = next((each for each in found if not each.is_printed), None)
        job = printing.label_job(self._paid(item)) if item is not None else None
        if item is None or job is None or not job.is_unsure:
            raise Declined("order_moved_on")
        if is_here:
            await self._out(printing, item, person.user_id, printing.seen(job))
            return
        await self._print(printing, item, person.user_id, is_again=True)

    def _may_print(self, person: Person) -> Printing:
        require(person, Role.PACKER, Role.LEAD, Role.MANAGER)
        if self._printing is None:
            raise Declined("no_printer")
        return self._printing

    async def _take_up(self, printing: Printing, items: Sequence[BulkItem]) -> None:
        """A slip is stored with its label's end: a stop may have come before it was sent."""
        last = next((item for item in reversed(items) if item.is_printed), None)
        if last is not None:
            await self._send(printing, printing.unsent(last.order_id))

    async def _print(self, printing: Printing, item: BulkItem, who: str, *, is_again: bool = False) -> None:
        purchase = self._paid(item)
        job = printing.label_job(purchase)
        if job is None or job.state is not PrintState.PRINTED:
            if job is not None and job.is_unsure and not is_again:
                raise Declined("label_unsure", item.order_id)
            await self._print_label(printing, purchase, is_again=is_again)
        await self._out(printing, item, who)

    async def _print_label(self, printing: Printing, purchase: Purchase, *, is_again: bool) -> None:
        label = self._purchases.label_of(purchase.purchase_id)
        if label is None:
            raise Declined("document_gone", purchase.order_id)
        try:
            job = await printing.queue_label(purchase, label, is_reprint=is_again)
            printed = await printing.send(job)
        except NoPrinter:
            raise Declined("no_printer") from None
        if printed.state is PrintState.UNKNOWN:
            raise Declined("label_unsure", purchase.order_id)
        if printed.state is not PrintState.PRINTED:
            raise Declined("printer", printed.condition)

    async def _out(self, printing: Printing, item: BulkItem, who: str, *seen: PrintEnded) -> None:
        """The label is there: the parcel may leave, and its slip follows."""
        papers = await self._slip(printing, item)
        done = ParcelDone(item.order_id, self._clock.now(), who)
        await self._journal.write([*seen, done, _noted(replace(item, is_printed=True)), *papers])
        await self._send(printing, [paper.job for paper in papers])

    async def _slip(self, printing: Printing, item: BulkItem) -> tuple[PrintQueued, ...]:
        """One that cannot be made or printed holds up no label."""
        order = self._lookups.order(item.order_id)
        is_wanted = order is not None and printing.prints_slip(is_business=order.is_business)
        slip = self._slip_of(order, self._paid(item).tracking) if order is not None and is_wanted else None
        try:
            return () if slip is None else (await printing.slip(slip),)
        except OutsideError as error:
            log.warning("no packing slip: %s", error)
            return ()

    async def _send(self, printing: Printing, jobs: Sequence[PrintJob]) -> None:
        for job in jobs:
            try:
                await printing.send(job)
            except OutsideError as error:
                log.warning("no packing slip: %s", error)

    def _paid(self, item: BulkItem) -> Purchase:
        rows = self._purchases.purchases_of(item.order_id)
        found = next((row for row in rows if row.state is PurchaseState.BOUGHT), None)
        if found is None:
            raise Declined("label_gone", item.order_id)
        return found

    def _audit(self, who: str, what: str, detail: str) -> Audited:
        return Audited(self._clock.now(), who, self._bench_id, what, detail=detail)


def items_of(run_id: str, plan: BulkPlan) -> tuple[BulkItem, ...]:
    """In the order in which they were chosen; the refused ones with their reasons."""
    ready = {line.order_id: line for line in plan.ready}
    whys = dict(plan.refused)
    items = []
    for place, order_id in enumerate(plan.order_ids, 1):
        line = ready.get(order_id, BulkLine(order_id, "", 0))
        state = ItemState.WAITING if order_id in ready else ItemState.REFUSED
        why = tuple(str(each) for each in whys.get(order_id, ()))
        items.append(BulkItem(run_id, place, order_id, line.box, line.weight_grams, state, why))
    return tuple(items)


def _noted(item: BulkItem) -> BulkNoted:
    return BulkNoted(item.run_id, item.order_id, item.state, item.why, item.words, item.cost, item.is_printed)
