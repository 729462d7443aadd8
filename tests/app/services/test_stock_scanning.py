"""Stock by scanner, from the scan to the rows (INV-8, TRN-6)."""

import asyncio

import pytest
from msgspec.structs import replace

from app.domain.order import OrderStatus
from app.domain.packing.events import CodeCaptured, SerialCaptured
from app.domain.people import Person
from app.domain.scan import CodeForm
from app.domain.stock import Why
from app.ports.stock import ReturnedCode
from app.ports.storage import StatusSet
from app.services.guard import Declined, NotAllowed
from app.services.scan_session import Heard, Scanned, Session, with_units
from app.services.stock_scanning import StockScanning
from tests.app.database.office import MAIN, SOUTH, counted, housed, levels
from tests.app.database.warehouse import LEAD, NOW, PACKER, Warehouse, an_order, line, order_id
from tests.fakes import ManualClock

MOUSE, CASE = "860012300051", "10860012300096"  # a case of six cables
CODE, OTHER_CODE, SERIAL = "AZ:ABCDEFGHIJKLMNOPQRSTUVWXYZ", "AZ:ZYXWVUTSRQPONMLKJIHGFEDCBA", "SN1234567"


class Counter:
    """Somebody with a scanner over a database of its own."""

    def __init__(self, warehouse: Warehouse, why: Why = Why.RECEIVED) -> None:
        database = warehouse.database
        self.warehouse = warehouse
        self.clock = ManualClock(NOW)
        self.woken: list[tuple[str, str]] = []
        self.service = StockScanning(
            database.stock, database.lookups, database.returns, self.clock,
            lambda job, scope: self.woken.append((job.value, scope)), bench_id="bench-1",
        )  # fmt: skip
        self.session = Session(why=why, warehouse="MAIN")

    def scan(self, *texts: str) -> Heard:
        """The last of them, unhurried."""
        heard = Heard("")
        for text in texts:
            self.clock.advance(1)
            self.session, heard = self.service.scan(self.session, text)
        return heard

    def save(self, person: Person = LEAD) -> None:
        asyncio.run(self.service.save(person, self.session))

    @property
    def lines(self) -> list[tuple[str, int, int]]:
        """(SKU, units, codes)"""
        return [(each.sku, each.units, len(each.codes)) for each in self.session.lines]


@pytest.fixture
def stocked(warehouse: Warehouse) -> Warehouse:
    housed(warehouse, MAIN, SOUTH)
    counted(warehouse, "MSE-01", 10)
    return warehouse


def out(warehouse: Warehouse, status: OrderStatus = OrderStatus.SHIPPED) -> None:
    """An order with two units, a code and a serial on the first."""
    order = an_order(1, line("MSE-01", 2))
    warehouse.bring(order)
    bench = warehouse.bench()
    bench.opens(order)
    bench.packs(count=2)
    bench.did(CodeCaptured(1, CODE, CodeForm.AZ), SerialCaptured(1, SERIAL))
    warehouse.write(StatusSet(order_id(1), status))


@pytest.mark.parametrize(
    ("why", "expected"), [(Why.RECEIVED, 13), (Why.COUNTED, 3), (Why.DAMAGED, 7), (Why.RETURNED, 13)]
)
def test_INV_8_each_scan_counts_and_the_reason_says_what_for(
    stocked: Warehouse, why: Why, expected: int
) -> None:
    counter = Counter(stocked, why)
    assert counter.scan(MOUSE) == Heard("counted", True, "Wireless mouse, black", 1)
    assert counter.scan(MOUSE, MOUSE).units == 3
    assert levels(stocked, "MSE-01") == [("MAIN", 10, 0)]
    counter.save()
    assert levels(stocked, "MSE-01") == [("MAIN", expected, 0)]
    newest = stocked.database.stock.movements("MSE-01", 1)[0]
    assert (newest.why, newest.who, abs(newest.units)) == (why, "0003", 3)
    audit = stocked.database.audited()[-1]
    assert (audit.what, audit.who, audit.bench_id) == ("stock_scanned", "0003", "bench-1")
    assert audit.detail == f"MAIN {why}: MSE-01 3"
    assert counter.woken == [("inventory", "")]


def test_INV_8_case_codes_count_what_they_hold_and_skus_and_spaced_scans_are_read(stocked: Warehouse) -> None:
    counter = Counter(stocked)
    assert counter.scan(CASE) == Heard("counted", True, "USB-C cable 1 m", 6)
    counter.scan(f" {MOUSE}\r\n", "CBL-1M", "cbl-1m")
    assert counter.lines == [("MSE-01", 1, 0), ("CBL-1M", 8, 0)]


def test_INV_8_several_products_lie_in_the_warehouse_that_was_chosen(stocked: Warehouse) -> None:
    counter = Counter(stocked)
    counter.scan("MSE-02", MOUSE, "MSE-02")
    assert [each.sku for each in counter.session.lines] == ["MSE-01", "MSE-02"]  # newest last
    counter.session = replace(counter.session, warehouse="SOUTH")
    counter.save()
    assert levels(stocked, "MSE-01") == [("MAIN", 10, 0), ("SOUTH", 1, 0)]
    assert levels(stocked, "MSE-02") == [("SOUTH", 2, 0)]


def test_PACK_4_a_triggers_bounce_counts_once_what_is_typed_always(stocked: Warehouse) -> None:
    counter, service = Counter(stocked), Counter(stocked).service
    session, heard = service.scan(counter.session, MOUSE)
    assert heard.is_good
    again, heard = service.scan(session, MOUSE)
    assert (again, heard) == (session, Heard("bounce"))
    typed, heard = service.scan(session, MOUSE, is_typed=True)
    assert (typed.lines[0].units, heard.units) == (2, 2)
    other, _ = service.scan(session, "MSE-02")
    assert len(other.lines) == 2
    counter.clock.advance(0.25)
    later, _ = counter.service.scan(replace(session, last_at=counter.clock.tick() - 0.25), MOUSE)
    assert later.lines[0].units == 2


@pytest.mark.parametrize("text", ["nothing-like-it", "BDG-0001", "TOTE-1", "112-0000001-1234567", "  "])
def test_INV_8_what_is_no_product_counts_nothing(stocked: Warehouse, text: str) -> None:
    counter = Counter(stocked, Why.RETURNED)
    heard = counter.scan(text)
    assert (heard.words, heard.is_good, heard.name) == ("unknown", False, text.strip())
    assert counter.lines == []


def test_INV_8_codes_are_for_returns(stocked: Warehouse) -> None:
    out(stocked)
    counter = Counter(stocked)
    assert counter.scan(MOUSE, CODE) == Heard("code_not_here", name=CODE)
    assert counter.lines == [("MSE-01", 1, 0)]


def test_TRN_6_a_returned_unit_that_can_be_sold_frees_its_code_and_serial(stocked: Warehouse) -> None:
    out(stocked)
    on_hand = levels(stocked, "MSE-01")[0][1]
    counter = Counter(stocked, Why.RETURNED)
    counter.scan(MOUSE, MOUSE)
    assert counter.scan(CODE) == Heard("code_freed", True, "Wireless mouse, black", 0, order_id(1))
    assert counter.scan(SERIAL).words == "code_freed"
    assert counter.lines == [("MSE-01", 2, 2)]
    assert stocked.database.lookups.code_holder(CODE) == order_id(1)
    counter.save()
    assert stocked.database.lookups.code_holder(CODE) is None
    assert stocked.database.lookups.code_holder(SERIAL) is None
    assert levels(stocked, "MSE-01")[0][1] == on_hand + 2
    detail = stocked.database.audited()[-1].detail
    assert detail == f"MAIN returned: MSE-01 2 (codes of {order_id(1)}, {order_id(1)} freed)"


def test_TRN_6_a_returned_unit_that_cannot_be_sold_retires_its_code(stocked: Warehouse) -> None:
    out(stocked)
    on_hand = levels(stocked, "MSE-01")[0][1]
    counter = Counter(stocked, Why.RETURNED)
    counter.scan(MOUSE)
    counter.session = replace(counter.session, is_resellable=False)
    assert counter.scan(MOUSE, CODE).words == "code_retired"
    assert [(each.units, each.is_resellable, len(each.codes)) for each in counter.session.lines] == [
        (1, True, 0),
        (1, False, 1),
    ]
    counter.save()
    assert levels(stocked, "MSE-01")[0][1] == on_hand + 1
    whys = [(each.why, each.units) for each in stocked.database.stock.movements("MSE-01", 3)]
    assert whys == [(Why.DAMAGED, -1), (Why.RETURNED, 1), (Why.RETURNED, 1)]
    assert stocked.database.lookups.code_holder(CODE) == order_id(1)
    assert stocked.rows("SELECT state FROM codes WHERE kind = 'code'") == [("retired",)]
    assert f"MSE-01 1 (codes of {order_id(1)} retired)" in stocked.database.audited()[-1].detail
    assert counter.scan(MOUSE, CODE) == Heard("code_twice", order_id=order_id(1))
    assert Counter(stocked, Why.RETURNED).scan(MOUSE, CODE) == Heard("code_gone", order_id=order_id(1))


def test_TRN_6_a_code_goes_with_a_unit_of_its_product_that_was_scanned_before(stocked: Warehouse) -> None:
    out(stocked)
    counter = Counter(stocked, Why.RETURNED)
    first = Heard("product_first", name="MSE-01", order_id=order_id(1))
    assert counter.scan(CODE) == first
    assert counter.scan("MSE-02", CODE) == first
    counter.session = replace(counter.session, is_resellable=False)
    counter.scan(MOUSE)
    counter.session = replace(counter.session, is_resellable=True)
    assert counter.scan(CODE) == first
    counter.scan(MOUSE)
    counter.scan(SERIAL)
    assert counter.scan(CODE) == first  # the one unit has its code already
    assert counter.lines == [("MSE-02", 1, 0), ("MSE-01", 1, 0), ("MSE-01", 1, 1)]


def test_TRN_6_codes_that_cannot_come_back_say_why(stocked: Warehouse) -> None:
    counter = Counter(stocked, Why.RETURNED)
    assert counter.scan(MOUSE, OTHER_CODE) == Heard("code_unknown", name=OTHER_CODE)
    out(stocked, OrderStatus.PACKED)
    assert counter.scan(CODE) == Heard("code_in_box", order_id=order_id(1))
    stocked.write(StatusSet(order_id(1), OrderStatus.SHIPPED))
    counter.scan(CODE)
    counter.save()
    counter.session = Session(Why.RETURNED, "MAIN")
    assert counter.scan(MOUSE, CODE) == Heard("code_free", order_id=order_id(1))
    counter.session = Session(Why.RETURNED, "MAIN", is_resellable=False)
    assert counter.scan(MOUSE, CODE).words == "code_retired"


def test_INV_8_a_line_is_corrected_by_hand_and_loses_codes_it_has_no_units_for() -> None:
    codes = (ReturnedCode("a"), ReturnedCode("b"))
    session = Session(lines=(Scanned("A", "A", 3, codes=codes), Scanned("B", "B", 1)))
    assert with_units(session, 0, 4).lines[0] == Scanned("A", "A", 4, codes=codes)
    assert with_units(session, 0, 1).lines[0] == Scanned("A", "A", 1, codes=codes[:1])
    assert with_units(session, 0, 0).lines == (Scanned("B", "B", 1),)
    assert with_units(session, 1, -1).lines == session.lines[:1]
    assert repr(session) == "<Session received 2 lines>"
    assert list(session.__rich_repr__()) == [("why", "received")]


def test_INV_8_only_a_lead_or_manager_saves_and_only_what_can_be(stocked: Warehouse) -> None:
    counter = Counter(stocked)
    with pytest.raises(Declined, match="nothing_scanned"):
        counter.save()
    counter.scan(MOUSE)
    with pytest.raises(NotAllowed):
        counter.save(PACKER)
    counter.session = replace(counter.session, warehouse="GONE")
    with pytest.raises(Declined, match="warehouse_unknown"):
        counter.save()
    assert levels(stocked, "MSE-01") == [("MAIN", 10, 0)]
    assert counter.woken == []
