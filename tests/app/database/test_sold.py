"""What Amazon sold has to be read again, whatever is to be sent (INV-3)."""

import pytest
from msgspec.structs import replace

from app.domain.listing import Availability
from app.domain.order import OrderStatus
from app.ports.listings import ListingKey, Sent
from tests.app.database.office import CA, CA_STORE, DE, LATER, a_store, counted, done, housed, saved
from tests.app.database.warehouse import NOW, STORE, Warehouse, an_order, line

READ = Availability("DEFAULT", 9, 2)


@pytest.fixture
def sending(warehouse: Warehouse) -> Warehouse:
    """Two stores of one account and one of another have sent mice and books, and read them back."""
    saved(
        warehouse,
        a_store(),
        a_store(CA_STORE, CA),
        a_store("practice-de", DE),
        a_store("other", seller_id="X"),
    )
    housed(warehouse)
    counted(warehouse, "MSE-01", 9)
    for store_id in (STORE, CA_STORE, "practice-de", "other"):
        for sku in ("MSE-01", "NBK-A5"):
            sent(warehouse, store_id, sku)
    return warehouse


def sent(warehouse: Warehouse, store_id: str, sku: str, **changes: object) -> None:
    row = Sent(ListingKey(store_id, sku), "DEFAULT", 9, 2, NOW, read=READ)
    done(warehouse.database.listings.note_sent([replace(row, **changes)]))


def unread(warehouse: Warehouse) -> set[tuple[str, str]]:
    return {
        (row[0], row[1])
        for row in warehouse.rows("SELECT store_id, sku FROM listing_sent WHERE read IS NULL")
    }


def since(warehouse: Warehouse, version: int) -> set[str]:
    return set(warehouse.database.stock.levels_changed(version)[1] or ())


def version(warehouse: Warehouse) -> int:
    return warehouse.database.stock.levels_changed(0)[0]


@pytest.mark.parametrize(
    "status", [OrderStatus.PENDING, OrderStatus.OPEN, OrderStatus.CANCELLED, OrderStatus.SHIPPED]
)
def test_INV_3_what_was_read_is_void_once_an_order_came(sending: Warehouse, status: OrderStatus) -> None:
    before = version(sending)
    sending.bring(an_order(1, line("MSE-01", 2), status=status))
    assert unread(sending) == {(STORE, "MSE-01"), (CA_STORE, "MSE-01")}
    assert since(sending, before) == {"MSE-01"}
    row = sending.database.listings.sent(STORE, ["MSE-01"])["MSE-01", "DEFAULT"]
    assert (row.quantity, row.lead_time_days, row.at, row.read) == (9, 2, NOW, None)


def test_INV_3_an_order_that_is_known_takes_nothing_off_again(sending: Warehouse) -> None:
    sending.bring(an_order(1, line("MSE-01", 2)))
    sent(sending, STORE, "MSE-01")
    sent(sending, CA_STORE, "MSE-01")
    before = version(sending)
    sending.bring(an_order(1, line("MSE-01", 2), updated_at=LATER, programs=("PRIME",)))
    assert (unread(sending), since(sending, before)) == (set(), set())


def test_INV_3_a_line_that_is_mapped_to_nothing_is_read_all_the_same(sending: Warehouse) -> None:
    sent(sending, STORE, "UNKNOWN")
    sending.bring(an_order(1, line("UNKNOWN"), line("NBK-A5")))
    assert unread(sending) == {(STORE, "UNKNOWN"), (STORE, "NBK-A5"), (CA_STORE, "NBK-A5")}


def test_INV_3_where_nothing_was_ever_sent_an_ended_order_changes_nothing(warehouse: Warehouse) -> None:
    housed(warehouse)
    counted(warehouse, "MSE-01", 9)
    before = version(warehouse)
    warehouse.bring(an_order(1, status=OrderStatus.CANCELLED))
    assert since(warehouse, before) == set()
