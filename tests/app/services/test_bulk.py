"""Bulk runs over a real database: the plan, what stops one order, cancel, resume, and the paper."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.order import Order, OrderStatus, Window
from app.domain.people import Person, Role
from app.domain.shipping import Api, DocumentKind, PrintState, PurchaseState
from app.domain.shopping.bulk import BulkRefusal
from app.domain.shopping.policy import Actions, Conditions, Policy
from app.ports.bulk import BulkItem, ItemState, RunState
from app.ports.documents import Slip
from app.ports.errors import OutcomeUnknown, Refused, Throttled, Unreachable
from app.ports.printer import Printed
from app.ports.storage import Audited, LeadMoved
from app.services.bench_settings import BenchSettings
from app.services.bulk import BulkService
from app.services.bulk_planning import BulkLine, Planner
from app.services.bulk_run import Clerk
from app.services.buying import Buying
from app.services.guard import Declined, NotAllowed
from app.services.printing import Printing
from app.services.rereading import Patience, Rereads
from app.services.shopping import Shopping
from app.services.terms import Terms
from tests.app.database.warehouse import LEAD, NOW, PACKER, Warehouse, an_order, line
from tests.app.services.counter import Counter
from tests.app.services.fakes import AmazonTwin, Fault, LabelSeller, PaperPrinter, PlainDocuments, PlugPulled
from tests.fakes import ManualClock

ORDERS = tuple(an_order(number, deliver_by=Window(NOW, NOW + timedelta(days=5))) for number in range(1, 6))
IDS = tuple(order.order_id for order in ORDERS)
SETTINGS = BenchSettings("office", "Office")
Play = Callable[["Office"], Coroutine[Any, Any, None]]


class Office:
    """A bulk service over a warehouse, with Amazon's twin; ``again`` is the same after its process died."""

    def __init__(self, warehouse: Warehouse, *orders: Order) -> None:
        self.warehouse = warehouse
        self.clock = ManualClock(NOW)
        self.twin = AmazonTwin(*orders)
        self.v2 = LabelSeller(self.twin, Api.SHIPPING_V2, repeats_safely=True)
        self.printer, self.slips = PaperPrinter(), PaperPrinter("escpos")
        warehouse.bring(*orders)
        self.again()

    def again(self) -> None:
        database, clock = self.warehouse.database, self.clock
        self.terms = Terms({Api.SHIPPING_V2: self.v2, Api.MERCHANT_FULFILLMENT: self.v2}, self.twin)
        shopping = Shopping(Counter.shopper(self), database.policies, database.lookups)  # type: ignore[arg-type]  # its clock alone
        planner = Planner(SETTINGS, self._lent, database.lookups, database.private, shopping, clock)
        buying = Buying(self._lent, database.journal, database.purchases, clock)
        rereads = Rereads(self._lent, database.private, clock, Patience(again=2.0))
        given = (planner, self._lent, shopping, buying, rereads, database.journal, database.lookups, clock)
        printers = {DocumentKind.LABEL: self.printer, DocumentKind.SLIP: self.slips}
        self.service = BulkService(
            database.bulk_runs,
            planner,
            Clerk(*given),
            database.journal,
            database.lookups,
            database.purchases,
            clock,
            printing=Printing(printers, PlainDocuments(), database.journal, database.purchases, clock),
            slip_of=self._slip,
        )

    async def start(self, order_ids: Sequence[str] = IDS) -> str:
        return await self.service.start(LEAD, await self.service.plan(order_ids, "BOX-S"))

    async def shipped(self, order_ids: Sequence[str] = IDS) -> str:
        run_id = await self.start(order_ids)
        await self.service.work_off()
        return run_id

    def items(self, run_id: str) -> list[tuple[ItemState, tuple[str, ...]]]:
        return [(item.state, item.why) for item in self.service.items(run_id)]

    def item(self, run_id: str, order: Order) -> BulkItem:
        return next(item for item in self.service.items(run_id) if item.order_id == order.order_id)

    def rows(self, order: Order) -> list[PurchaseState]:
        return [row.state for row in self.warehouse.database.purchases.purchases_of(order.order_id)]

    @property
    def paid(self) -> list[str]:
        return sorted(label.order_id for label in self.twin.paid)

    def _lent(self, _order: Order) -> Terms:
        return self.terms

    def _slip(self, order: Order, tracking: str) -> Slip | None:
        private = self.warehouse.database.private
        ship_to, buyer = private.recipient(order.order_id), private.buyer(order.order_id)
        if ship_to is None or buyer is None:
            return None
        return Slip(order.order_id, order.purchased_at, (), ship_to, buyer, tracking=tracking)


def play(warehouse: Warehouse, work: Play, *orders: Order) -> None:
    asyncio.run(work(Office(warehouse, *(orders or ORDERS))))


BOUGHT = (ItemState.BOUGHT, ())


def test_SHIP_10_every_order_that_can_go_gets_its_label_once(warehouse: Warehouse) -> None:
    async def work(office: Office) -> None:
        run_id = await office.shipped((*IDS, IDS[0]))
        assert office.items(run_id) == [BOUGHT] * 5
        assert office.paid == sorted(IDS)
        assert {warehouse.status(order_id) for order_id in IDS} == {OrderStatus.LABELLED}
        assert [str(item.cost.amount) for item in office.service.items(run_id) if item.cost] == ["7.42"] * 5
        run = office.service.run(run_id)
        assert run is not None
        assert (run.state, run.who) == (RunState.DONE, LEAD.user_id)
        assert warehouse.database.policies.choice_of(IDS[0]) is not None

    play(warehouse, work)


def test_SHIP_10_a_plan_says_box_and_weight_and_every_reason(warehouse: Warehouse) -> None:
    coded = an_order(7, line("SER-30", 1, programs=("TRANSPARENCY",)))
    many = an_order(8, line("LMP-01", 9))
    serial = an_order(9, line("HDS-10"))
    wants_out = an_order(10, line(cancel_requested=True))

    async def work(office: Office) -> None:
        plan = await office.service.plan([order.order_id for order in orders] + ["113-0000000-0000000"])
        assert plan.ready == (BulkLine(IDS[0], "BOX-S", 205),)
        assert dict(plan.refused) == {
            coded.order_id: (BulkRefusal.NEEDS_CODES,),
            many.order_id: (BulkRefusal.NO_WEIGHT, BulkRefusal.SEVERAL_PACKAGES),
            serial.order_id: (BulkRefusal.NEEDS_SERIALS,),
            wants_out.order_id: (BulkRefusal.CANCEL_REQUESTED,),
            "113-0000000-0000000": (BulkRefusal.NOT_OPEN,),
        }

    orders = (ORDERS[0], coded, many, serial, wants_out)
    play(warehouse, work, *orders)


def test_SHIP_10_only_a_lead_starts_and_cancels(warehouse: Warehouse) -> None:
    async def work(office: Office) -> None:
        plan = await office.service.plan(IDS)
        with pytest.raises(NotAllowed):
            await office.service.start(PACKER, plan)
        run_id = await office.service.start(LEAD, plan)
        with pytest.raises(NotAllowed):
            await office.service.cancel(PACKER, run_id)
        nothing = await office.service.plan(["113-0000000-0000000"])
        with pytest.raises(Declined, match="nothing_to_ship"):
            await office.service.start(LEAD, nothing)

    play(warehouse, work)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"amazon_status": "CANCELLED"}, "cancelled"),
        ({"lines": (line(cancel_requested=True),)}, "cancel_requested"),
        ({"lines": (line("MSE-01", 2),)}, "quantity_changed"),
    ],
)
def test_ORD_5_what_changed_since_the_plan_stops_that_order_alone(
    warehouse: Warehouse, change: dict[str, object], why: str
) -> None:
    async def work(office: Office) -> None:
        run_id = await office.start()
        office.twin.change(IDS[1], **change)
        await office.service.work_off()
        assert office.items(run_id)[1] == (ItemState.REFUSED, (why,))
        assert office.paid == sorted({*IDS} - {IDS[1]})
        assert warehouse.status(IDS[1]) is OrderStatus.OPEN

    play(warehouse, work)


def test_SHIP_10_an_order_that_a_bench_took_meanwhile_stays_there(warehouse: Warehouse) -> None:
    async def work(office: Office) -> None:
        run_id = await office.start()
        await asyncio.to_thread(warehouse.bench().opens, ORDERS[2])
        await office.service.work_off()
        assert office.items(run_id)[2] == (ItemState.REFUSED, ("at_a_bench",))
        assert warehouse.database.lookups.claimed_by(IDS[2]) == "bench-1"

    play(warehouse, work)


def test_SHIP_10_an_order_put_on_hold_meanwhile_is_refused(warehouse: Warehouse) -> None:
    async def work(office: Office) -> None:
        run_id = await office.start()
        held = LeadMoved(IDS[0], OrderStatus.ON_HOLD, NOW, LEAD.user_id, "wait")
        await warehouse.database.journal.write([held])
        await office.service.work_off()
        assert office.items(run_id)[0] == (ItemState.REFUSED, ("on_hold",))

    play(warehouse, work)


def test_SHIP_8_a_refused_purchase_leaves_the_order_open_with_the_carriers_words(
    warehouse: Warehouse,
) -> None:
    async def work(office: Office) -> None:
        office.v2.faults = [Fault(Refused("purchaseShipment", "InvalidRequest", "No such street."))]
        run_id = await office.shipped(IDS[:1])
        item = office.item(run_id, ORDERS[0])
        assert (item.state, item.why, item.words) == (ItemState.FAILED, ("refused",), "No such street.")
        assert warehouse.status(IDS[0]) is OrderStatus.OPEN
        assert warehouse.database.lookups.claimed_by(IDS[0]) is None
        assert (office.rows(ORDERS[0]), office.paid) == ([PurchaseState.REFUSED], [])

    play(warehouse, work)


def test_SHIP_8_a_purchase_that_was_surely_not_made_leaves_the_order_open(warehouse: Warehouse) -> None:
    async def work(office: Office) -> None:
        office.v2.faults = [Fault(Unreachable("no route"))]
        run_id = await office.shipped(IDS[:1])
        assert office.items(run_id) == [(ItemState.FAILED, ("unreachable",))]
        assert warehouse.status(IDS[0]) is OrderStatus.OPEN

    play(warehouse, work)


def test_SHIP_8_a_purchase_without_an_answer_stays_with_the_run(warehouse: Warehouse) -> None:
    async def work(office: Office) -> None:
        office.v2.faults = [Fault(OutcomeUnknown("the line broke"), is_paid=True)]
        run_id = await office.shipped(IDS[:1])
        assert office.items(run_id) == [(ItemState.UNKNOWN, ("outcome_unknown",))]
        assert office.rows(ORDERS[0]) == [PurchaseState.UNKNOWN]
        assert warehouse.database.lookups.claimed_by(IDS[0]) == "bulk"
        again = await office.service.plan(IDS[:1])
        assert dict(again.refused) == {IDS[0]: (BulkRefusal.AT_A_BENCH,)}

    play(warehouse, work)


@pytest.mark.parametrize("is_paid", [False, True], ids=["before", "after"])
def test_SHIP_10_a_kill_around_the_call_is_settled_by_the_same_key(
    warehouse: Warehouse, *, is_paid: bool
) -> None:
    async def work(office: Office) -> None:
        run_id = await office.start()
        office.v2.faults = [Fault(PlugPulled(), is_paid=is_paid)]
        with pytest.raises(PlugPulled):
            await office.service.work_off()
        office.again()
        await office.service.work_off()
        assert office.items(run_id) == [BOUGHT] * 5
        assert office.paid == sorted(IDS)

    play(warehouse, work)


def test_ORD_5_without_a_call_left_a_run_waits_for_the_benches(warehouse: Warehouse) -> None:
    async def work(office: Office) -> None:
        empties = [Throttled("getOrder", 2.0), Throttled("getOrder", 2.0)]

        async def get(order_id: str, **_: object) -> Order:
            if empties:
                raise empties.pop()
            return office.twin.orders[order_id]

        office.twin.get = get  # type: ignore[method-assign]  # its first answers
        run_id = await office.shipped(IDS[:1])
        assert office.items(run_id) == [BOUGHT]
        assert office.clock.slept == [2.0, 2.0]

    play(warehouse, work)


def test_SHIP_10_a_cancelled_run_begins_nothing_else(warehouse: Warehouse) -> None:
    async def work(office: Office) -> None:
        run_id = await office.start()
        await office.service.cancel(LEAD, run_id)
        await office.service.work_off()
        assert office.items(run_id) == [(ItemState.CANCELLED, ())] * 5
        run = office.service.run(run_id)
        assert run is not None
        assert run.state is RunState.CANCELLED
        assert office.paid == []
        with pytest.raises(Declined, match="run_over"):
            await office.service.cancel(LEAD, run_id)

    play(warehouse, work)


def test_SHIP_10_labels_and_slips_come_out_in_the_order_of_the_run(warehouse: Warehouse) -> None:
    async def work(office: Office) -> None:
        chosen = tuple(reversed(IDS))
        run_id = await office.shipped(chosen)
        office.printer.ends = [
            Printed(PrintState.PRINTED, "Printer"),
            Printed(PrintState.HELD, "Printer", "paper_out"),
        ]
        with pytest.raises(Declined, match="printer"):
            await office.service.print_all(LEAD, run_id)
        assert await office.service.print_all(LEAD, run_id) == 4
        assert await office.service.print_all(LEAD, run_id) == 0
        trackings = [
            label.tracking for order_id in chosen for label in office.twin.paid if label.order_id == order_id
        ]
        assert [paper.decode() for paper in office.printer.paper] == [
            f"^XA^FD{tracking}^FS^XZ" for tracking in trackings
        ]
        assert len(office.slips.paper) == 5
        assert {warehouse.status(order_id) for order_id in IDS} == {OrderStatus.SHIPPED}

    play(warehouse, work)


def test_HW_4_a_label_of_a_run_that_may_have_come_out_is_asked_about_and_not_printed_twice(
    warehouse: Warehouse,
) -> None:
    async def work(office: Office) -> None:
        run_id, service = await office.shipped(IDS[:3]), office.service
        half_out = Printed(PrintState.UNKNOWN, "Printer", "line_broke")
        office.printer.ends = [Printed(PrintState.PRINTED, "Printer"), half_out, half_out]
        for _ in range(2):
            with pytest.raises(Declined, match="label_unsure") as raised:
                await service.print_all(LEAD, run_id)
            assert raised.value.words == IDS[1]
        assert len(office.printer.paper) == 2
        await service.answer(LEAD, run_id, IDS[1], is_here=True)
        with pytest.raises(Declined, match="order_moved_on"):
            await service.answer(LEAD, run_id, IDS[1], is_here=True)
        assert warehouse.status(IDS[1]) is OrderStatus.SHIPPED
        with pytest.raises(Declined, match="label_unsure"):
            await service.print_all(LEAD, run_id)
        await service.answer(LEAD, run_id, IDS[2], is_here=False)
        assert await service.print_all(LEAD, run_id) == 0
        first, second, third, again = [paper.decode() for paper in office.printer.paper]
        assert len({first, second, third}) == 3
        assert again == third
        assert len(office.slips.paper) == 3
        assert [item.is_printed for item in service.items(run_id)] == [True] * 3

    play(warehouse, work)


def test_HW_4_nobody_is_asked_about_a_label_that_was_never_sent(warehouse: Warehouse) -> None:
    async def work(office: Office) -> None:
        run_id = await office.shipped(IDS[:1])
        for order_id in (IDS[0], IDS[1]):
            with pytest.raises(Declined, match="order_moved_on"):
                await office.service.answer(LEAD, run_id, order_id, is_here=True)
        nobody = Person("0009", "Nobody One", (Role.LISTINGS,))
        with pytest.raises(NotAllowed):
            await office.service.answer(nobody, run_id, IDS[0], is_here=True)

    play(warehouse, work)


def test_SHIP_10_a_slip_that_a_kill_kept_back_comes_out_before_the_next_label(
    warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    async def killed(_service: object, _printing: object, _jobs: object) -> None:
        raise Killed

    async def work(office: Office) -> None:
        run_id = await office.shipped(IDS[:2])
        with monkeypatch.context() as patched:
            patched.setattr(BulkService, "_send", killed)
            with pytest.raises(Killed):
                await office.service.print_all(LEAD, run_id)
        assert (len(office.printer.paper), office.slips.paper) == (1, [])
        assert await office.service.print_all(LEAD, run_id) == 1
        assert len(office.printer.paper) == 2
        assert office.slips.paper == [f"slip of {order_id}".encode() for order_id in IDS[:2]]

    play(warehouse, work)


def test_SHIP_10_a_person_without_a_role_prints_nothing(warehouse: Warehouse) -> None:
    async def work(office: Office) -> None:
        run_id = await office.shipped(IDS[:1])
        with pytest.raises(NotAllowed):
            await office.service.print_all(Person("0009", "Nobody One", (Role.LISTINGS,)), run_id)

    play(warehouse, work)


def test_SHIP_4_no_rate_that_complies_is_the_reason_of_a_prime_order(warehouse: Warehouse) -> None:
    prime = replace(ORDERS[0], programs=("PRIME",))

    async def work(office: Office) -> None:
        run_id = await office.shipped((prime.order_id,))
        assert office.items(run_id) == [(ItemState.REFUSED, ("prime_no_compliant_rate",))]

    play(warehouse, work, prime)


def test_SHIP_2_a_plan_takes_the_box_that_a_policy_names(warehouse: Warehouse) -> None:
    cases = (("", "", "BOX-S"), ("BOX-L", "", "BOX-L"), ("BOX-L", "BOX-M", "BOX-M"), ("GONE", "", "BOX-S"))

    async def work(office: Office) -> None:
        for named, chosen, found in cases:
            policy = Policy("p", "Boxes", Conditions(), Actions(box=named))
            said = Audited(NOW, LEAD.user_id, "office", "policies_saved")
            await warehouse.database.policies.save((policy,), said)
            (line,) = (await office.service.plan(IDS[:1], chosen)).ready
            assert line.box == found, named

    play(warehouse, work)
