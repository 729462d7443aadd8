"""Statuses and stops: ORD-2, ORD-4, ORD-5."""

from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.order import Order, OrderStatus, Recipient, Window
from app.domain.order_rules import (
    MOVES,
    Mover,
    is_elsewhere,
    label_wait,
    may_move,
    recheck,
    remapped,
    status_for,
    why_not,
)
from app.domain.packing.facts import WhyNot
from app.domain.packing.reasons import Stop
from tests.app.domain.ordering import MONDAY, line, order

HOME = Recipient(name="Buyer One", line1="1 Example Road", city="Springfield", postal_code="00001")
S = OrderStatus
ALLOWED = {
    S.PENDING: {S.OPEN: "a", S.REVIEW: "a", S.CANCELLED: "a", S.SHIPPED: "a"},
    S.OPEN: {
        S.REVIEW: "al", S.ON_HOLD: "l", S.PACKING: "b", S.PARTLY_SHIPPED: "a", S.SHIPPED: "a",
        S.CANCELLED: "a",
    },
    S.REVIEW: {
        S.OPEN: "al", S.ON_HOLD: "l", S.LABELLED: "a", S.PARTLY_SHIPPED: "a", S.SHIPPED: "a",
        S.CANCELLED: "a",
    },
    S.ON_HOLD: {
        S.OPEN: "l", S.REVIEW: "al", S.LABELLED: "a", S.PARTLY_SHIPPED: "al", S.SHIPPED: "a",
        S.CANCELLED: "a",
    },
    S.PACKING: {
        S.OPEN: "bl", S.REVIEW: "bl", S.ON_HOLD: "bl", S.PACKED: "b", S.LABELLED: "b", S.PARTLY_SHIPPED: "b",
        S.SHIPPED: "b", S.CANCELLED: "b",
    },
    S.PACKED: {
        S.PACKING: "b", S.OPEN: "bl", S.ON_HOLD: "l", S.LABELLED: "ab", S.PARTLY_SHIPPED: "b",
        S.SHIPPED: "ab", S.CANCELLED: "a",
    },
    S.LABELLED: {
        S.SHIPPED: "bm", S.PARTLY_SHIPPED: "b", S.PACKED: "l", S.OPEN: "bl", S.REVIEW: "a", S.CANCELLED: "b",
    },
    S.PARTLY_SHIPPED: {
        S.PACKING: "b", S.REVIEW: "al", S.ON_HOLD: "l", S.LABELLED: "a", S.SHIPPED: "ab", S.CANCELLED: "a",
    },
    S.SHIPPED: {S.PACKED: "l", S.OPEN: "bl", S.PARTLY_SHIPPED: "b", S.REVIEW: "a", S.CANCELLED: "b"},
    S.CANCELLED: {},
}  # fmt: skip


@pytest.mark.parametrize("wanted", list(OrderStatus))
@pytest.mark.parametrize("current", list(OrderStatus))
def test_ORD_4_one_table_says_who_moves_what_where(current: OrderStatus, wanted: OrderStatus) -> None:
    movers = ALLOWED[current].get(wanted, "")
    assert may_move(current, wanted) is bool(movers)
    assert may_move(current, wanted, Mover.AMAZON) is ("a" in movers)
    assert may_move(current, wanted, Mover.BENCH) is ("b" in movers)
    assert may_move(current, wanted, Mover.LEAD) is ("l" in movers)
    assert may_move(current, wanted, Mover.MANIFEST) is ("m" in movers)


@pytest.mark.parametrize(
    ("told", "stop"), [(1, None), (3, None), (2, Stop.QUANTITY_CHANGED), (0, Stop.QUANTITY_CHANGED)]
)
def test_ORD_5_what_has_left_amazon_counts_now_or_later(told: int, stop: Stop | None) -> None:
    """Three were ordered, two have left."""
    packed = order(replace(line("A", 1), sent=2))
    assert recheck(packed, order(line("A", told))) is stop


def test_ORD_5_a_line_that_came_up_since_is_a_change() -> None:
    packed = order(replace(line("A", 0), sent=1), line("B"))
    assert recheck(packed, order(line("B"))) is None
    assert recheck(packed, order(line("B"), line("C"))) is Stop.QUANTITY_CHANGED


def test_ORD_4_every_status_is_in_the_table() -> None:
    assert set(MOVES) == set(OrderStatus)


@pytest.mark.parametrize("held", [S.REVIEW, S.ON_HOLD, S.PENDING, S.CANCELLED])
def test_ORD_4_what_is_held_cannot_be_packed_or_labelled_at_a_bench(held: OrderStatus) -> None:
    assert not may_move(held, S.PACKING)
    assert not may_move(held, S.LABELLED, Mover.BENCH)
    assert not may_move(held, S.SHIPPED, Mover.BENCH)


@pytest.mark.parametrize(
    ("amazon", "status"),
    [
        ("PENDING", S.PENDING),
        ("PENDING_AVAILABILITY", S.PENDING),
        ("UNSHIPPED", S.OPEN),
        ("PARTIALLY_SHIPPED", S.PARTLY_SHIPPED),
        ("SHIPPED", S.SHIPPED),
        ("CANCELLED", S.CANCELLED),
    ],
)
def test_ORD_2_amazons_status_becomes_ours(amazon: str, status: OrderStatus) -> None:
    assert status_for(amazon, order(line("A")), lambda _sku: True) == (status, "")


@pytest.mark.parametrize("amazon", ["UNFULFILLABLE", "", "unshipped"])
def test_ORD_2_a_status_that_is_new_to_us_is_reviewed(amazon: str) -> None:
    assert status_for(amazon, order(), lambda _sku: True) == (S.REVIEW, "unknown_status")


@pytest.mark.parametrize(
    ("amazon", "quantity", "expected"),
    [
        ("UNSHIPPED", 1, (S.REVIEW, "not_mapped")),
        ("PARTIALLY_SHIPPED", 1, (S.REVIEW, "not_mapped")),
        ("UNSHIPPED", 0, (S.OPEN, "")),
        ("PENDING", 1, (S.PENDING, "")),
        ("SHIPPED", 1, (S.SHIPPED, "")),
        ("CANCELLED", 1, (S.CANCELLED, "")),
    ],
)
def test_ORD_2_an_order_with_an_unmapped_listing_is_reviewed(
    amazon: str, quantity: int, expected: tuple[OrderStatus, str]
) -> None:
    of = order(line("MAPPED"), line("NEW", quantity))
    assert status_for(amazon, of, lambda sku: sku == "MAPPED") == expected


@pytest.mark.parametrize(
    ("status", "why"),
    [
        (S.PENDING, WhyNot.PENDING),
        (S.REVIEW, WhyNot.REVIEW),
        (S.ON_HOLD, WhyNot.ON_HOLD),
        (S.LABELLED, WhyNot.LABELLED),
        (S.SHIPPED, WhyNot.SHIPPED),
        (S.CANCELLED, WhyNot.CANCELLED),
        (S.OPEN, None),
        (S.PACKING, None),
        (S.PACKED, None),
        (S.PARTLY_SHIPPED, None),
    ],
)
def test_ORD_2_pending_orders_and_others_cannot_be_packed(status: OrderStatus, why: WhyNot | None) -> None:
    assert why_not(status) is why
    assert why_not(status, is_cancel_requested=True) is (why or WhyNot.CANCEL_REQUESTED)


@pytest.mark.parametrize(
    ("order_at", "bench_at", "elsewhere"),
    [
        ("EAST", "MAIN", True),
        ("MAIN", "MAIN", False),
        ("", "MAIN", False),
        ("EAST", "", False),
        ("", "", False),
    ],
)
def test_INV_6_an_order_of_another_warehouse_is_not_for_this_bench(
    order_at: str, bench_at: str, elsewhere: bool
) -> None:
    assert is_elsewhere(order_at, bench_at) is elsewhere
    assert why_not(S.OPEN, is_elsewhere=elsewhere) is (WhyNot.OTHER_WAREHOUSE if elsewhere else None)


def test_INV_6_what_stops_it_everywhere_is_said_first() -> None:
    assert why_not(S.PENDING, is_elsewhere=True) is WhyNot.PENDING
    assert why_not(S.OPEN, is_cancel_requested=True, is_elsewhere=True) is WhyNot.CANCEL_REQUESTED


ONLY_A = frozenset({"A"}).__contains__


@pytest.mark.parametrize("status", [S.OPEN, S.PARTLY_SHIPPED])
def test_LIST_7_unmapping_sends_open_orders_back_to_review(status: OrderStatus) -> None:
    of = order(line("A"), line("B"), status=status, amazon_status="UNSHIPPED")
    assert remapped(of, ONLY_A) == (S.REVIEW, "not_mapped")
    assert remapped(of, lambda _sku: True) is None


@pytest.mark.parametrize(
    ("amazon", "status"), [("UNSHIPPED", S.OPEN), ("PARTIALLY_SHIPPED", S.PARTLY_SHIPPED)]
)
def test_LIST_7_mapping_frees_what_waited_for_it(amazon: str, status: OrderStatus) -> None:
    waiting = {"status": S.REVIEW, "review_reason": "not_mapped", "amazon_status": amazon}
    of = order(line("A"), line("B"), **waiting)
    assert remapped(of, lambda _sku: True) == (status, "")
    assert remapped(of, ONLY_A) is None
    assert remapped(order(line("A"), line("B", 0), **waiting), ONLY_A) == (status, "")


@pytest.mark.parametrize("status", [each for each in OrderStatus if each not in (S.OPEN, S.PARTLY_SHIPPED)])
def test_LIST_7_a_mapping_moves_nothing_else(status: OrderStatus) -> None:
    of = order(line("B"), status=status, review_reason="address", amazon_status="UNSHIPPED")
    assert remapped(of, ONLY_A) is None
    assert remapped(of, lambda _sku: True) is None


@pytest.mark.parametrize(("minutes", "waits"), [(-1, False), (0, False), (1, True)])
def test_ORD_2_no_label_before_amazons_window_starts(minutes: int, waits: bool) -> None:
    starts = MONDAY + timedelta(minutes=minutes)
    of = order(label_window=Window(starts, None))
    assert label_wait(of, MONDAY) == (starts if waits else None)


def test_ORD_2_without_a_window_there_is_nothing_to_wait_for() -> None:
    assert label_wait(order(label_window=Window(None, MONDAY + timedelta(days=1))), MONDAY) is None


PACKED = order(line("A", 2), line("B", 1), recipient=HOME, amazon_status="UNSHIPPED")


def fresh(*lines: Any, **more: Any) -> Order:
    return order(*(lines or PACKED.lines), **({"recipient": HOME, "amazon_status": "UNSHIPPED"} | more))


def test_ORD_5_an_order_that_is_as_it_was_goes_on() -> None:
    assert recheck(PACKED, fresh()) is None


@pytest.mark.parametrize(
    "change", [{"amazon_status": "CANCELLED"}, {"amazon_status": "", "status": OrderStatus.CANCELLED}]
)
def test_ORD_5_a_cancelled_order_stops(change: dict[str, Any]) -> None:
    assert recheck(PACKED, fresh(line("A", 2, cancel_requested=True), **change)) is Stop.CANCELLED


def test_ORD_5_amazons_status_counts_not_ours() -> None:
    assert recheck(PACKED, fresh(status=OrderStatus.CANCELLED)) is None


def test_ORD_5_a_cancel_request_stops() -> None:
    asked = fresh(line("A", 2, cancel_requested=True), recipient=Recipient(name="Buyer Two"))
    assert recheck(PACKED, asked) is Stop.CANCEL_REQUESTED


def test_ORD_5_another_address_stops_before_another_quantity() -> None:
    assert recheck(PACKED, fresh(line("A", 1), recipient=Recipient(name="Buyer Two"))) is Stop.ADDRESS_CHANGED


def test_ORD_5_an_address_that_one_side_does_not_know_is_no_change() -> None:
    assert recheck(PACKED, fresh(recipient=None)) is None
    assert recheck(order(*PACKED.lines), fresh()) is None


@pytest.mark.parametrize(
    "lines",
    [
        (line("A", 1), line("B", 1)),
        (line("A", 3), line("B", 1)),
        (line("A", 2),),
        (line("A", 2), line("B", 0)),
        (line("A", 2), line("B", 1), line("C", 1)),
    ],
)
def test_ORD_5_another_quantity_stops(lines: tuple[Any, ...]) -> None:
    assert recheck(PACKED, fresh(*lines)) is Stop.QUANTITY_CHANGED


def test_ORD_5_the_order_of_lines_and_empty_lines_change_nothing() -> None:
    assert recheck(PACKED, fresh(line("B", 1), line("A", 2), line("C", 0))) is None
