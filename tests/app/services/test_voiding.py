"""After the label: printed again without buying, or taken back, through any crash and any answer (SHIP-9)."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import msgspec
import pytest

from app.domain.control import Action
from app.domain.order import Order, OrderStatus, Recipient
from app.domain.packing.bench import Stage
from app.domain.packing.events import LabelVoided, VoidAsked, VoidRefused
from app.domain.packing.reasons import ParcelAt, Refusal, Stop
from app.domain.shipping import Api, DocumentKind, PrintState, Purchase, PurchaseState
from app.ports.errors import (
    Malformed,
    OutcomeUnknown,
    Refused,
    Throttled,
    Unauthorised,
    Unreachable,
    WriteFailed,
)
from app.ports.printer import Printed
from app.ports.purchases import Refund
from tests.app.database.warehouse import NOW, Warehouse, an_order, line
from tests.app.services.counter import CODES, MOUSE, OWN_LABEL, SERUM, Counter, restarted
from tests.app.services.fakes import Fault, ForgetfulJournal, LabelSeller, PlugPulled

ORDER = an_order(1)
CODED = an_order(2, line("SER-30", 2, programs=("TRANSPARENCY",)))
FIRST, SECOND = b"^XA^FD1ZSHIPPING_V21^FS^XZ", b"^XA^FD1ZSHIPPING_V22^FS^XZ"
BOUGHT, VOIDED = PurchaseState.BOUGHT, PurchaseState.VOIDED
Play = Callable[[Counter], Coroutine[Any, Any, None]]


def play(warehouse: Warehouse, work: Play, **settings: object) -> None:
    """``work`` at a bench whose order has its label out."""

    async def main() -> None:
        counter = Counter(warehouse, ORDER, CODED, **settings)
        async with counter.running():
            await counter.pack(ORDER, MOUSE)
            await counter.ship()
            assert counter.stage == Stage.DONE.value
            amazon_ships(counter, ORDER)
            await work(counter)

    asyncio.run(main())


def amazon_ships(counter: Counter, order: Order) -> None:
    """The label makes the order Shipped at Amazon; a void takes nothing of that back."""
    nothing_left = tuple(msgspec.structs.replace(each, quantity=0) for each in order.lines)
    shipped = {"status": OrderStatus.SHIPPED, "amazon_status": "SHIPPED", "lines": nothing_left}
    counter.twin.change(order.order_id, **shipped)


def imports(counter: Counter, order: Order, minutes: int) -> None:
    """The engine comes by: Amazon tells of the order once more."""
    at = NOW.replace(hour=NOW.hour + 1, minute=minutes)
    counter.warehouse.bring(msgspec.structs.replace(counter.twin.orders[order.order_id], updated_at=at))


async def ask(counter: Counter, where: Action = Action.PICK_1) -> None:
    for action in (Action.VOID, Action.CONFIRM, where):
        await counter.press(action)


async def void(counter: Counter, where: Action = Action.PICK_1) -> None:
    await ask(counter, where)
    await counter.ship()


def jobs(counter: Counter) -> list[tuple[PrintState, bool]]:
    found = counter.warehouse.database.purchases.print_jobs_of(ORDER.order_id)
    return [(job.state, job.is_reprint) for job in found if job.kind is DocumentKind.LABEL]


# ---- REPRINT


def test_SHIP_9_reprint_prints_the_same_label_again_and_buys_nothing(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        slips = len(counter.documents.slips)
        for times in (2, 3):
            await counter.again(Action.REPRINT)
            assert counter.stage == Stage.DONE.value
            assert counter.printer.paper == [FIRST] * times
        assert jobs(counter) == [(PrintState.PRINTED, False), *[(PrintState.PRINTED, True)] * 2]
        assert len(counter.twin.paid) == 1
        assert counter.rows(ORDER) == [BOUGHT]
        assert len(counter.documents.slips) == slips == 1

    play(warehouse, work, prints_slips=True)


def test_SHIP_9_a_reprint_that_the_printer_holds_goes_out_once(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        counter.printer.ends = [Printed(PrintState.HELD, "Printer", "paper_out")]
        await counter.again(Action.REPRINT)
        assert counter.stop == (Stop.PRINTER, "paper_out")
        async with restarted(counter):
            await counter.again(Action.REPRINT)
            assert counter.stage == Stage.DONE.value
        assert counter.printer.paper == [FIRST, FIRST]
        assert jobs(counter) == [(PrintState.PRINTED, False), (PrintState.PRINTED, True)]

    play(warehouse, work)


@pytest.mark.parametrize("answer", [Action.YES, Action.REPRINT])
def test_SHIP_9_a_reprint_that_may_have_come_out_is_asked_about(warehouse: Warehouse, answer: Action) -> None:
    async def work(counter: Counter) -> None:
        counter.printer.ends = [Printed(PrintState.UNKNOWN, "Printer", "offline", 97)]
        await counter.again(Action.REPRINT)
        assert counter.stop == (Stop.PRINT_UNKNOWN, "offline")
        await counter.again(answer)
        assert counter.stage == Stage.DONE.value
        assert len(counter.printer.paper) == (2 if answer is Action.YES else 3)

    play(warehouse, work)


def test_SHIP_9_a_crash_after_reprint_was_asked_prints_it_once(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.press(Action.REPRINT)
        async with restarted(counter):
            assert counter.packing.wants_label
            await counter.ship()
            assert counter.stage == Stage.DONE.value
        assert counter.printer.paper == [FIRST, FIRST]

    play(warehouse, work)


def test_SHIP_9_a_reprint_of_a_label_that_is_no_longer_paid_buys_none(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await ask(counter)
        counter.packing.bench = msgspec.structs.replace(counter.packing.bench, label=None)
        await counter.ship()
        assert counter.packing.bench.refused is not None
        await counter.press(Action.ACK)
        gone = {"label": None, "is_done": False, "reprint_at": counter.clock.now()}
        counter.packing.bench = msgspec.structs.replace(counter.packing.bench, **gone)
        await counter.ship()
        assert counter.stop == (Stop.PRINTER, "document_gone")
        assert len(counter.twin.paid) == 1

    play(warehouse, work)


# ---- VOID


@pytest.mark.parametrize(
    ("pick", "where"), [(Action.PICK_1, ParcelAt.BENCH), (Action.PICK_2, ParcelAt.PALLET)]
)
def test_SHIP_9_a_voided_label_opens_the_order_again(
    warehouse: Warehouse, pick: Action, where: ParcelAt
) -> None:
    async def work(counter: Counter) -> None:
        await void(counter, pick)
        assert counter.stage == Stage.IDLE.value
        assert [label.tracking for label in counter.twin.voided] == ["1ZSHIPPING_V21"]
        assert counter.rows(ORDER) == [VOIDED]
        assert warehouse.status(ORDER.order_id) is OrderStatus.OPEN
        details = {row.what: row.detail for row in warehouse.database.audited()}
        assert details["label_voided"] == f"parcel at {where.value}"

    play(warehouse, work)


class Telling(LabelSeller):
    """Says what became of the money."""

    async def refund(self, purchase: Purchase) -> Refund:
        return Refund.APPLIED


@pytest.mark.parametrize(
    ("seller", "refund", "is_followed"), [(Telling, Refund.PENDING, True), (LabelSeller, Refund.NONE, False)]
)
def test_SHIP_9_the_money_of_a_label_voided_at_a_bench_is_followed_where_its_seller_tells(
    warehouse: Warehouse, seller: type[LabelSeller], refund: Refund, is_followed: bool
) -> None:
    async def work(counter: Counter) -> None:
        counter.carriers[Api.SHIPPING_V2] = seller(counter.twin, Api.SHIPPING_V2, repeats_safely=True)
        await void(counter, Action.PICK_1)
        purchases = warehouse.database.purchases
        (row,) = purchases.purchases_of(ORDER.order_id)
        assert (row.state, purchases.refund_of(row.purchase_id)) == (VOIDED, refund)
        followed = [each.purchase_id for each in purchases.refunds_open(NOW)]
        assert followed == [row.purchase_id] * is_followed

    play(warehouse, work)


def test_SHIP_9_what_the_carrier_has_is_never_asked_of_amazon(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await ask(counter, Action.PICK_3)
        assert counter.packing.bench.refused is not None
        assert counter.packing.bench.refused.refusal is Refusal.NOT_ALLOWED
        await counter.press(Action.ACK)
        assert counter.stage == Stage.DONE.value
        assert counter.twin.voided == []

    play(warehouse, work)


def test_SHIP_9_after_the_void_it_is_bought_anew_though_amazon_reads_shipped(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        imports(counter, ORDER, 1)
        await void(counter)
        imports(counter, ORDER, 2)
        counter.clock.advance(120)  # the read before the first purchase does not count any more
        await counter.pack(ORDER, MOUSE)
        await counter.ship()
        assert counter.stage == Stage.DONE.value
        assert counter.rows(ORDER) == [VOIDED, BOUGHT]
        assert [label.tracking for label in counter.twin.paid] == ["1ZSHIPPING_V22"]
        assert counter.printer.paper == [FIRST, SECOND]
        keys = [row.purchase_id for row in warehouse.database.purchases.purchases_of(ORDER.order_id)]
        assert len(set(keys)) == 2
        imports(counter, ORDER, 3)
        assert warehouse.status(ORDER.order_id) is OrderStatus.SHIPPED

    play(warehouse, work)


def test_SHIP_9_the_second_label_is_reprinted_not_the_voided_one(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await void(counter)
        await counter.pack(ORDER, MOUSE)
        await counter.ship()
        await counter.again(Action.REPRINT)
        assert counter.printer.paper == [FIRST, SECOND, SECOND]

    play(warehouse, work)


def test_SHIP_9_a_new_address_still_stops_the_second_purchase(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await void(counter)
        counter.clock.advance(120)
        counter.twin.change(ORDER.order_id, recipient=Recipient(name="Recipient Two", line1="2 Main Street"))
        await counter.pack(ORDER, MOUSE)
        await counter.ship()
        assert counter.stop == (Stop.ADDRESS_CHANGED, "")
        assert counter.twin.paid == []

    play(warehouse, work)


def test_SHIP_9_a_cancellation_still_stops_the_second_purchase(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await void(counter)
        counter.clock.advance(120)
        counter.twin.change(ORDER.order_id, amazon_status="CANCELLED", status=OrderStatus.CANCELLED)
        await counter.pack(ORDER, MOUSE)
        await counter.ship()
        assert counter.stop == (Stop.CANCELLED, "")
        assert counter.twin.paid == []

    play(warehouse, work)


def test_SHIP_9_an_unknown_second_purchase_is_not_explained_by_the_voided_one(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await void(counter)
        counter.v2.faults = [Fault(OutcomeUnknown("the line broke"))]
        await counter.pack(ORDER, MOUSE)
        await counter.ship()
        assert counter.stop == (Stop.OUTCOME_UNKNOWN, "")
        await counter.again()
        assert counter.stage == Stage.DONE.value
        assert [label.tracking for label in counter.twin.paid] == ["1ZSHIPPING_V22"]

    play(warehouse, work)


def test_SHIP_9_an_own_label_may_follow_the_void(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await void(counter)
        await counter.pack_for_own_label(ORDER, MOUSE)
        await counter.ship()
        assert counter.stage == Stage.DONE.value
        assert [sent[:2] for sent in counter.outgoing()] == [(ORDER.order_id, OWN_LABEL)]

    play(warehouse, work)


def test_SHIP_9_the_codes_of_a_voided_label_go_with_the_next_one(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        scans = (SERUM, CODES[0], SERUM, CODES[1])
        await counter.pack(CODED, *scans)
        await counter.ship()
        amazon_ships(counter, CODED)
        await void(counter)
        assert counter.rows(CODED) == [VOIDED]
        await counter.pack(CODED, *scans)
        await counter.ship()
        assert counter.stage == Stage.DONE.value
        assert [label.codes for label in counter.twin.paid if label.order_id == CODED.order_id] == [CODES[:2]]

    play(warehouse, work)


def test_SHIP_9_a_refused_void_stays_paid_and_says_amazons_words(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        counter.v2.void_faults = [Fault(Refused("cancelShipment", "InvalidInput", "It was picked up."))]
        await void(counter)
        refused = counter.packing.bench.refused
        assert refused is not None
        assert (refused.refusal, refused.words) == (Refusal.VOID_REFUSED, "It was picked up.")
        async with restarted(counter):
            assert counter.stage == Stage.REFUSAL.value
            await counter.press(Action.ACK)
            assert counter.stage == Stage.DONE.value
            assert counter.rows(ORDER) == [BOUGHT]
            assert warehouse.status(ORDER.order_id) is OrderStatus.SHIPPED
            await counter.again(Action.REPRINT)
        assert counter.printer.paper == [FIRST, FIRST]
        assert "label_voided" not in counter.audited()

    play(warehouse, work)


@pytest.mark.parametrize("is_void", [False, True])
@pytest.mark.parametrize("error", [OutcomeUnknown("the line broke"), Malformed("half an answer")])
def test_SHIP_9_a_void_without_an_answer_is_asked_again(
    warehouse: Warehouse, error: Exception, is_void: bool
) -> None:
    async def work(counter: Counter) -> None:
        counter.v2.void_faults = [Fault(error, is_paid=is_void)]
        await void(counter)
        assert counter.stop == (Stop.OUTCOME_UNKNOWN, "")
        assert counter.rows(ORDER) == [BOUGHT]
        await counter.again()
        assert counter.stage == Stage.IDLE.value
        assert counter.rows(ORDER) == [VOIDED]
        assert len(counter.twin.voided) == 1

    play(warehouse, work)


@pytest.mark.parametrize(
    "error", [Unreachable("no route"), Throttled("cancel", 2.0), Unauthorised("revoked")]
)
def test_SHIP_9_a_void_that_never_reached_amazon_is_tried_again(
    warehouse: Warehouse, error: Exception
) -> None:
    async def work(counter: Counter) -> None:
        counter.v2.void_faults = [Fault(error)]
        await void(counter)
        assert counter.stop == (Stop.AMAZON_UNREACHABLE, "")
        await counter.again()
        assert (counter.stage, counter.rows(ORDER)) == (Stage.IDLE.value, [VOIDED])

    play(warehouse, work)


@pytest.mark.parametrize("is_void", [False, True])
def test_SHIP_9_a_crash_before_the_answer_was_stored_asks_again(warehouse: Warehouse, is_void: bool) -> None:
    async def work(counter: Counter) -> None:
        counter.v2.void_faults = [Fault(PlugPulled(), is_paid=is_void)]
        with pytest.raises(PlugPulled):
            await void(counter)
        async with restarted(counter):
            assert counter.packing.bench.voiding == VoidAsked(ParcelAt.BENCH)
            assert counter.packing.wants_label
            await counter.ship()
            assert (counter.stage, counter.rows(ORDER)) == (Stage.IDLE.value, [VOIDED])
        assert len(counter.twin.voided) == 1
        assert counter.audited().count("label_voided") == 1

    play(warehouse, work)


@pytest.mark.parametrize("forgets", [LabelVoided, VoidRefused])
def test_SHIP_9_an_answer_that_could_not_be_stored_is_asked_for_again(
    warehouse: Warehouse, forgets: type
) -> None:
    async def work(counter: Counter) -> None:
        refusal = Refused("cancelShipment", "InvalidInput", "It was picked up.")
        is_refused = forgets is VoidRefused
        counter.v2.void_faults = [Fault(refusal)] if is_refused else []
        await ask(counter)
        whole = counter.journal
        counter.journal = ForgetfulJournal(whole, forgets)
        counter.build()
        with pytest.raises(WriteFailed):
            await counter.ship()
        assert counter.rows(ORDER) == [BOUGHT]
        counter.journal = whole
        async with restarted(counter):
            await counter.ship()
            assert (counter.stage, counter.rows(ORDER)) == (Stage.IDLE.value, [VOIDED])

    play(warehouse, work)


def test_SHIP_9_a_void_goes_on_once_somebody_signs_in_again(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await ask(counter)
        await counter.press(Action.LOCK)
        waits = [counter.packing.wants_label]
        await counter.sign_in()
        waits.append(counter.packing.wants_label)
        assert waits == [False, True]
        await counter.ship()
        assert counter.stage == Stage.IDLE.value

    play(warehouse, work)
