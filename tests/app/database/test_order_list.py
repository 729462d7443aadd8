"""The office's list of orders: filters, sorts, pages, counts, one order's story."""

import asyncio
from collections import Counter
from datetime import datetime, timedelta

import pytest

from app.database.order_list import SqlOrderList
from app.domain.order import AddressType, Order, OrderStatus, Window
from app.domain.packing.events import LabelBought, OrderDone, OrderOpened, OrderPaused, SignedIn
from app.domain.shipping import Confirmation, DocumentKind, ParcelItem, PrintJob, PrintState, PurchaseState
from app.ports.orders import Moment, OrderFilter, OrderMark, OrderRow, OrderSort
from app.ports.storage import (
    Audited,
    ConfirmationQueued,
    PrintEnded,
    PrintQueued,
    PurchaseEnded,
    PurchaseIntended,
)
from tests.app.database.money import a_purchase, bought
from tests.app.database.office import CA_STORE
from tests.app.database.warehouse import NOW, PACKER, STORE, Warehouse, an_order, line, order_id, pack_list

S = OrderStatus
HOUR = timedelta(hours=1)
NEWEST, SHIP_BY = OrderSort.NEWEST, OrderSort.SHIP_BY


def at(hours: float) -> Window:
    return Window(None, NOW + hours * HOUR)


@pytest.fixture
def office(warehouse: Warehouse) -> Warehouse:
    """Bought one hour after the other; to be shipped in the order 3, 1, 5, 2, 4."""
    codes = line(programs=("TRANSPARENCY",))
    warehouse.bring(
        an_order(1, purchased_at=NOW - 9 * HOUR, ship_by=at(1), programs=("PRIME",)),
        an_order(2, purchased_at=NOW - 8 * HOUR, ship_by=at(3), store_id=CA_STORE),
        an_order(3, codes, purchased_at=NOW - 7 * HOUR, ship_by=at(-2), programs=("AMAZON_BUSINESS",)),
        an_order(4, purchased_at=NOW - 6 * HOUR, ship_by=Window(), status=S.PENDING),
        an_order(5, line("NEW-1"), purchased_at=NOW - 5 * HOUR, ship_by=at(1)),
        an_order(
            6, codes, purchased_at=NOW - 4 * HOUR, ship_by=at(-9), status=S.SHIPPED, programs=("PRIME",)
        ),
        an_order(
            7, line(cancel_requested=True), purchased_at=NOW - 3 * HOUR, ship_by=at(-8), status=S.CANCELLED
        ),
    )
    return warehouse


def the_list(warehouse: Warehouse, now: datetime = NOW) -> SqlOrderList:
    return SqlOrderList(warehouse.database._readers, warehouse.database.lookups, lambda: now)


def numbers(warehouse: Warehouse, wanted: OrderFilter, limit: int = 50) -> list[int]:
    rows = the_list(warehouse).page(wanted, None, limit)
    return [int(row.order_id[4:11]) for row in rows]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (OrderFilter(), [3, 1, 5, 2, 4]),
        (OrderFilter(sort=NEWEST), [7, 6, 5, 4, 3, 2, 1]),
        (OrderFilter((S.OPEN,)), [3, 1, 2]),
        (OrderFilter((S.OPEN, S.PENDING), sort=NEWEST), [4, 3, 2, 1]),
        (OrderFilter((S.SHIPPED,)), [6]),
        (OrderFilter((S.SHIPPED, S.OPEN)), [6, 3, 2, 1]),
        (OrderFilter(store_ids=(CA_STORE,)), [2]),
        (OrderFilter((S.OPEN,), (STORE,), sort=NEWEST), [3, 1]),
        (OrderFilter(flag="prime"), [1]),
        (OrderFilter(flag="prime", sort=NEWEST), [6, 1]),
        (OrderFilter(flag="business"), [3]),
        (OrderFilter(flag="transparency"), [3]),
        (OrderFilter(flag="transparency", sort=NEWEST), [6, 3]),
        (OrderFilter(flag="cancel_requested"), []),
        (OrderFilter(flag="cancel_requested", sort=NEWEST), [7]),
        (OrderFilter(flag="late"), [3]),
        (OrderFilter(flag="late", sort=NEWEST), [3]),
        (OrderFilter((S.OPEN,), (CA_STORE,), "late"), []),
        (OrderFilter((S.PACKED,)), []),
    ],
)
def test_ORD_6_orders_are_filtered_and_sorted(
    office: Warehouse, wanted: OrderFilter, found: list[int]
) -> None:
    assert numbers(office, wanted) == found


@pytest.mark.parametrize(
    ("wanted", "counts"),
    [
        (OrderFilter(), {S.OPEN: 3, S.PENDING: 1, S.REVIEW: 1, S.SHIPPED: 1, S.CANCELLED: 1}),
        (OrderFilter((S.OPEN,)), {S.OPEN: 3, S.PENDING: 1, S.REVIEW: 1, S.SHIPPED: 1, S.CANCELLED: 1}),
        (OrderFilter(store_ids=(CA_STORE,)), {S.OPEN: 1}),
        (OrderFilter(flag="prime"), {S.OPEN: 1, S.SHIPPED: 1}),
        (OrderFilter(flag="business"), {S.OPEN: 1}),
        (OrderFilter(flag="transparency"), {S.OPEN: 1, S.SHIPPED: 1}),
        (OrderFilter(flag="cancel_requested"), {S.CANCELLED: 1}),
        (OrderFilter(flag="late"), {S.OPEN: 1}),
        (OrderFilter(store_ids=(CA_STORE,), flag="late"), {}),
        (OrderFilter(text="NEW-1"), {S.REVIEW: 1}),
        (OrderFilter(text="112-", flag="prime"), {S.OPEN: 1, S.SHIPPED: 1}),
        (OrderFilter(text="112-", store_ids=(CA_STORE,), flag="late"), {}),
    ],
)
def test_ORD_6_each_status_is_counted_within_the_other_filters(
    office: Warehouse, wanted: OrderFilter, counts: dict[OrderStatus, int]
) -> None:
    assert the_list(office).counts(wanted) == counts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("112-0000003-1234567", [3]),
        ("112-000000", [7, 6, 5, 4, 3, 2, 1]),
        (" 112-0000004 ", [4]),
        ("0000003", []),
        ("NEW-1", [5]),
        ("MSE-01", [7, 6, 4, 3, 2, 1]),
        ("MSE", []),
    ],
)
def test_ORD_6_a_text_finds_numbers_from_their_beginning_and_skus(
    office: Warehouse, text: str, found: list[int]
) -> None:
    assert numbers(office, OrderFilter(text=text, sort=NEWEST)) == found


def test_ORD_6_a_text_goes_together_with_the_other_filters(office: Warehouse) -> None:
    assert numbers(office, OrderFilter(text="112-")) == [3, 1, 5, 2, 4]
    assert numbers(office, OrderFilter((S.OPEN,), (STORE,), "prime", "MSE-01")) == [1]
    assert numbers(office, OrderFilter((S.SHIPPED, S.CANCELLED), text="112-")) == [7, 6]
    assert numbers(office, OrderFilter(text="112-", flag="late")) == [3]


def test_ORD_6_a_tracking_number_finds_its_order(office: Warehouse) -> None:
    bench = office.bench()
    bench.opens(an_order(1))
    bench.did(LabelBought("p-1", "1Z999", "UPS", "Ground"))
    assert numbers(office, OrderFilter(text="1Z999")) == [1]


@pytest.mark.parametrize("sort", list(OrderSort))
@pytest.mark.parametrize("text", ["", "112-"])
def test_ORD_6_pages_follow_one_another_without_a_gap_also_where_times_are_the_same(
    warehouse: Warehouse, sort: OrderSort, text: str
) -> None:
    orders = [
        an_order(number, ship_by=at(number // 4), purchased_at=NOW - number // 3 * HOUR, store_id=store)
        for number, store in zip(range(20), [STORE, CA_STORE] * 10, strict=True)
    ]
    warehouse.bring(*orders)
    orders_seen: list[OrderRow] = []
    after: OrderMark | None = None
    while rows := the_list(warehouse).page(OrderFilter(text=text, sort=sort), after, 3):
        orders_seen += rows
        after = rows[-1].mark
    assert Counter(row.order_id for row in orders_seen) == Counter(order.order_id for order in orders)
    marks = [row.mark for row in orders_seen]
    places = [(mark.value, mark.row) for mark in marks]
    assert places == sorted(places, reverse=sort is NEWEST)


def test_ORD_6_a_row_shows_everything_but_what_is_private(warehouse: Warehouse) -> None:
    order = an_order(
        1,
        line("MSE-01", 2, programs=("TRANSPARENCY",)),
        line("NBK-A5", cancel_requested=True),
        programs=("PRIME", "AMAZON_BUSINESS"),
        address_type=AddressType.COMMERCIAL,
        location="ss-1",
    )
    warehouse.bring(order)
    (row,) = the_list(warehouse).page(OrderFilter(), None, 5)
    assert row == OrderRow(
        mark=row.mark,
        order_id=order_id(1),
        store_id=STORE,
        status=S.OPEN,
        programs=("PRIME", "AMAZON_BUSINESS"),
        is_commercial=True,
        needs_codes=True,
        purchased_at=order.purchased_at,
        ship_by=order.ship_by.latest,
        units=3,
        cancel_requested=True,
        location="ss-1",
    )
    warehouse.bench().opens(order)
    (row,) = the_list(warehouse).page(OrderFilter((S.PACKING,)), None, 5)
    assert row.bench == "bench-1"


def test_ORD_6_kept_counters_agree_with_the_orders_after_many_changes(warehouse: Warehouse) -> None:
    statuses = [S.OPEN, S.PENDING, S.SHIPPED, S.CANCELLED]
    for turn in range(4):
        warehouse.bring(*[_changing(number, turn, statuses) for number in range(30)])
    bench = warehouse.bench()
    opened = the_list(warehouse).page(OrderFilter((S.OPEN,)), None, 1)[0].order_id
    bench.opens(_order(warehouse, opened))
    asked = _order(warehouse, opened)
    cancelling = tuple(line(each.sku, cancel_requested=True) for each in asked.lines)
    warehouse.bring(
        an_order(int(opened[4:11]), *cancelling, updated_at=NOW + 9 * HOUR, store_id=asked.store_id)
    )
    _agree(warehouse)
    bench.did(OrderPaused())
    _agree(warehouse)


def _order(warehouse: Warehouse, number: str) -> Order:
    found = warehouse.database.lookups.order(number)
    assert found is not None
    return found


def _changing(number: int, turn: int, statuses: list[OrderStatus]) -> Order:
    programs = (("PRIME",), (), ("AMAZON_BUSINESS", "PRIME"))[(number + turn) % 3]
    codes = line(programs=("TRANSPARENCY",) if (number * turn) % 5 == 1 else ())
    return an_order(
        number,
        codes,
        status=statuses[(number + turn) % 4] if number % 5 else S.OPEN,
        updated_at=NOW + turn * HOUR,
        programs=programs,
        store_id=(STORE, CA_STORE)[number % 2],
    )


def _agree(warehouse: Warehouse) -> None:
    columns = "is_prime", "is_business", "needs_codes", "cancel_requested"
    sums = ", ".join(f"sum({column})" for column in columns)
    counted = f"SELECT store_id, status, count(*), {sums} FROM orders GROUP BY store_id, status"  # noqa: S608  # constants
    kept = warehouse.rows("SELECT * FROM order_counts WHERE n <> 0 ORDER BY store_id, status")
    assert kept == sorted(warehouse.rows(counted))


# ---- one order


def test_ORD_6_an_orders_story_is_told_from_every_journal(warehouse: Warehouse) -> None:
    order = an_order(1, warehouse="MAIN")
    warehouse.bring(order, an_order(2))
    bench = warehouse.bench()
    bench.did(SignedIn(PACKER))
    bench.did(OrderOpened(pack_list(order)), at=NOW + HOUR)
    confirmation = Confirmation(
        order_id(1), "ATVPDKIKX0DER", 1, "UPS", "1Z1", NOW, (ParcelItem("item-MSE-01", 1),)
    )
    bench.did(
        LabelBought("p-1", "1Z1", "UPS", "Ground"),
        writes=[
            PurchaseIntended(a_purchase("p-1", 1)),
            PurchaseEnded("p-1", PurchaseState.BOUGHT, NOW + 3 * HOUR, bought()),
            PrintQueued(PrintJob("j-1", order_id(1), DocumentKind.LABEL, NOW + 4 * HOUR), b"label"),
            PrintEnded("j-1", PrintState.PRINTED, "Zebra", NOW + 5 * HOUR),
            ConfirmationQueued("m-1", confirmation, NOW + 6 * HOUR),
            Audited(NOW + 7 * HOUR, "0009", "", "address_shown", order_id(1), "asked", "twice"),
        ],
        at=NOW + 2 * HOUR,
    )
    bench.did(OrderDone(), at=NOW + 8 * HOUR)
    waits = warehouse.database.order_list.detail(order_id(1))
    assert waits is not None
    assert (waits.order.status, waits.order.review_reason) == (OrderStatus.LABELLED, "for_confirmation")
    assert "order_shipped" not in [moment.what for moment in waits.timeline]
    asyncio.run(warehouse.database.outbox.sent("m-1", NOW + 9 * HOUR))
    detail = warehouse.database.order_list.detail(order_id(1))
    assert detail is not None
    who, where = PACKER.user_id, "bench-1"
    assert detail.timeline == (
        Moment(NOW - timedelta(days=1), "bought"),
        Moment(NOW, "purchase_intent", bench=where),
        Moment(NOW + HOUR, "order_opened", who, where),
        Moment(NOW + 2 * HOUR, "label_bought", who, where),
        Moment(NOW + 3 * HOUR, "purchase_bought", bench=where),
        Moment(NOW + 4 * HOUR, "print_queued", detail="label"),
        Moment(NOW + 5 * HOUR, "print_printed", detail="label Zebra"),
        Moment(NOW + 6 * HOUR, "confirmation_queued"),
        Moment(NOW + 7 * HOUR, "address_shown", "0009", "", "asked twice"),
        Moment(NOW + 8 * HOUR, "order_done", who, where),
        Moment(NOW + 9 * HOUR, "order_shipped"),
        Moment(NOW + 9 * HOUR, "confirmation_sent"),
    )
    assert (detail.trackings, detail.is_purged, detail.warehouse) == (("1Z1",), False, "MAIN")
    assert (detail.order.order_id, detail.order.recipient) == (order_id(1), None)


def test_an_unknown_order_has_no_story(warehouse: Warehouse) -> None:
    assert warehouse.database.order_list.detail(order_id(1)) is None


# ---- orders to be read again


def test_ORD_1_orders_of_which_amazon_may_have_more_to_tell_are_found(warehouse: Warehouse) -> None:
    old, told = NOW - timedelta(days=2), NOW - HOUR
    shipped = {"status": S.SHIPPED, "amazon_status": "UNSHIPPED"}
    warehouse.bring(
        an_order(1, status=S.PENDING, updated_at=old),
        an_order(2, status=S.PENDING, updated_at=told),
        an_order(3, status=S.REVIEW, review_reason="unknown_status"),
        an_order(4, line("NEW-1")),
        an_order(5, updated_at=old, **shipped),
        an_order(6, updated_at=told, **shipped),
        an_order(7, updated_at=old, status=S.SHIPPED, amazon_status="SHIPPED"),
        an_order(8, updated_at=NOW - timedelta(days=30), **shipped),
        an_order(9, location="ss-1"),
        an_order(10, status=S.PENDING, updated_at=old, store_id=CA_STORE),
    )

    def found(after: str = "", limit: int = 50, *, placed_before: datetime | None = None) -> list[int]:
        asked = warehouse.database.order_list.doubtful(
            STORE,
            after,
            limit,
            pending_before=NOW - timedelta(days=1),
            shipped_before=NOW - timedelta(days=1),
            placed_before=placed_before,
        )
        return [int(number[4:11]) for number in asked]

    assert found() == [1, 3, 5]
    assert found(order_id(1), 1) == [3]
    bought = an_order(4).purchased_at
    assert found(placed_before=bought + HOUR) == [1, 3, 4, 5]
    assert found(placed_before=bought) == [1, 3, 5]
