"""A store whose orders are shipped with the end-of-day list that has their parcels (ORD-4)."""

import asyncio
from datetime import timedelta

import pytest
from msgspec.structs import replace

from app.domain.order import Order, OrderStatus
from app.domain.order_rules import FOR_CONFIRMATION, FOR_MANIFEST
from app.domain.packing.events import (
    BoxChosen,
    LabelBought,
    LabelVoided,
    OrderClosed,
    OrderDone,
    OwnLabelTaken,
    PackageDone,
    UnitsPacked,
    VoidAsked,
    WeightGiven,
)
from app.domain.packing.reasons import ParcelAt
from app.domain.shipping import Confirmation, ParcelItem, PurchaseState
from app.ports.errors import Conflict
from app.ports.orders import OrderFilter
from app.ports.pickups import ManifestRow
from app.ports.storage import (
    Audited,
    ConfirmationQueued,
    Counts,
    LeadMoved,
    OrderLeft,
    OrderTaken,
    ParcelDone,
    ParcelLabelled,
    PurchaseEnded,
    PurchaseIntended,
    StatusSet,
)
from tests.app.database.money import a_purchase, bought
from tests.app.database.office import CA, CA_STORE, a_store, counted, housed, levels, saved
from tests.app.database.warehouse import NOW, STORE, AtBench, Warehouse, an_order, line, order_id

S = OrderStatus
ORDER = an_order(1, line("MSE-01", 2))
LATER, EVENING = NOW + timedelta(hours=1), NOW + timedelta(hours=4)
AT_MANIFEST = a_store(ships_at_manifest=True)
SAID = Audited(EVENING, "0003", "office", "manifest_closed")


@pytest.fixture
def bench(warehouse: Warehouse) -> AtBench:
    """Ten in the house, two of them ordered and packed, in a store that ships at the manifest."""
    housed(warehouse)
    counted(warehouse, "MSE-01", 10)
    saved(warehouse, AT_MANIFEST)
    warehouse.bring(ORDER)
    bench = warehouse.bench()
    bench.opens(ORDER)
    bench.packs(count=2)
    return bench


def labelled(warehouse: Warehouse, bench: AtBench, key: str = "p-1", tracking: str = "1Z1") -> None:
    warehouse.write(PurchaseIntended(a_purchase(key, 1)))
    label = LabelBought(key, tracking, "UPS", "Ground", is_amazon=True)
    bench.did(BoxChosen("BOX-S", "Small box"), WeightGiven(500, "scale"))
    bench.did(label, writes=[PurchaseEnded(key, PurchaseState.BOUGHT, NOW, bought())])


def sent(warehouse: Warehouse, bench: AtBench, key: str = "p-1", tracking: str = "1Z1") -> None:
    """From the bench's side."""
    labelled(warehouse, bench, key, tracking)
    bench.did(OrderDone())


def close(warehouse: Warehouse, name: str = "m-1", carrier: str = "UPS") -> tuple[str, ...]:
    """The carrier takes what waits for it: the trackings on its list."""
    leaving = warehouse.database.leaving
    parcels = [each for each in leaving.waiting(NOW) if each.carrier == carrier]
    row = ManifestRow(name, carrier, "", "0003", EVENING, len(parcels))
    asyncio.run(leaving.close(row, parcels, SAID))
    return tuple(each.tracking for each in parcels)


def stored(warehouse: Warehouse) -> Order:
    order = warehouse.database.lookups.order(order_id(1))
    assert order is not None
    return order


def state(warehouse: Warehouse) -> tuple[OrderStatus, str]:
    order = stored(warehouse)
    return order.status, order.review_reason


def stock(warehouse: Warehouse) -> tuple[int, int]:
    """On hand and taken."""
    found = levels(warehouse, "MSE-01")
    return sum(on_hand for _, on_hand, _ in found), sum(taken for _, _, taken in found)


def told(*, at: object = LATER, quantity: int = 0, **changes: object) -> Order:
    """As Amazon calls it once it knows of a label."""
    said = {"status": S.SHIPPED, "amazon_status": "SHIPPED", "updated_at": at}
    return an_order(1, replace(line("MSE-01", quantity), ordered=2), **(said | changes))


def counts(warehouse: Warehouse) -> Counts:
    return warehouse.database.lookups.counts(EVENING)


def test_ORD_4_an_order_stays_labelled_until_its_parcel_is_on_a_closed_manifest(
    warehouse: Warehouse, bench: AtBench
) -> None:
    sent(warehouse, bench)
    assert state(warehouse) == (S.LABELLED, FOR_MANIFEST)
    assert warehouse.database.lookups.claimed_by(order_id(1)) is None
    assert close(warehouse) == ("1Z1",)
    assert state(warehouse) == (S.SHIPPED, "")
    assert close(warehouse, "m-2") == ()


def test_ORD_4_a_store_that_ships_with_the_label_waits_for_no_manifest(
    warehouse: Warehouse, bench: AtBench
) -> None:
    saved(warehouse, a_store())
    sent(warehouse, bench)
    assert state(warehouse) == (S.SHIPPED, "")


def test_INV_7_stock_comes_off_with_the_label_and_not_again_at_the_manifest(
    warehouse: Warehouse, bench: AtBench
) -> None:
    assert stock(warehouse) == (10, 2)
    sent(warehouse, bench)
    assert stock(warehouse) == (8, 0)
    warehouse.bring(told())
    close(warehouse)
    warehouse.bring(told(at=EVENING))
    assert stock(warehouse) == (8, 0)


def test_ORD_4_amazons_shipped_moves_nothing_past_the_manifest(warehouse: Warehouse, bench: AtBench) -> None:
    sent(warehouse, bench)
    warehouse.bring(told())
    assert state(warehouse) == (S.LABELLED, FOR_MANIFEST)
    assert stored(warehouse).amazon_status == "SHIPPED"
    close(warehouse)
    assert (stored(warehouse).status, stored(warehouse).lines[0].quantity) == (S.SHIPPED, 0)


def test_ORD_4_what_waits_for_its_manifest_is_done_for_today_and_never_late(
    warehouse: Warehouse, bench: AtBench
) -> None:
    sent(warehouse, bench)
    found = counts(warehouse)
    assert (found.shipped_today, found.due_today) == (1, 1)
    office = warehouse.database.order_list
    (row,) = office.page(OrderFilter(statuses=(S.LABELLED,)), None, 5)
    assert (row.order_id, row.review_reason) == (order_id(1), FOR_MANIFEST)
    assert office.counts(OrderFilter()) == {S.LABELLED: 1}
    assert office.counts(OrderFilter(flag="late")) == {}
    close(warehouse)
    assert (counts(warehouse).shipped_today, counts(warehouse).due_today) == (1, 1)
    assert office.counts(OrderFilter()) == {S.SHIPPED: 1}


def test_ORD_4_the_timeline_names_the_list_and_says_shipped_with_it(
    warehouse: Warehouse, bench: AtBench
) -> None:
    sent(warehouse, bench)

    def moments() -> list[tuple[str, object]]:
        detail = warehouse.database.order_list.detail(order_id(1))
        assert detail is not None
        return [(each.what, each.at) for each in detail.timeline if each.what in ("listed", "order_shipped")]

    assert moments() == []
    close(warehouse)
    assert moments() == [("listed", EVENING), ("order_shipped", EVENING)]


def test_PRIV_1_an_order_that_no_manifest_takes_is_purged_all_the_same(
    warehouse: Warehouse, bench: AtBench
) -> None:
    sent(warehouse, bench)
    purges = warehouse.database.due_purges
    assert purges.due(NOW, 5) == ()
    assert purges.due(NOW + timedelta(seconds=1), 5) == (order_id(1),)
    close(warehouse)
    assert purges.due(NOW + timedelta(seconds=1), 5) == (order_id(1),)


def test_SHIP_12_a_parcel_that_its_order_waits_for_is_offered_however_old_it_is(
    warehouse: Warehouse, bench: AtBench
) -> None:
    sent(warehouse, bench)
    much_later = NOW + timedelta(days=40)
    assert [each.tracking for each in warehouse.database.leaving.waiting(much_later)] == ["1Z1"]
    assert len(warehouse.database.leaving.waiting(NOW)) == 1
    close(warehouse)
    assert warehouse.database.leaving.waiting(NOW) == ()


def test_ORD_4_a_manifest_that_is_not_stored_ships_nothing(warehouse: Warehouse, bench: AtBench) -> None:
    sent(warehouse, bench)
    row = ManifestRow("m-1", "USPS", "", "0003", EVENING, 0)
    asyncio.run(warehouse.database.leaving.close(row, (), SAID))
    with pytest.raises(Exception, match="manifest_id"):
        close(warehouse, "m-1")
    assert state(warehouse) == (S.LABELLED, FOR_MANIFEST)
    assert close(warehouse, "m-2") == ("1Z1",)


def in_two(warehouse: Warehouse) -> AtBench:
    """An order of two mice, each in a package of its own; the first has its label."""
    housed(warehouse)
    counted(warehouse, "MSE-01", 10)
    saved(warehouse, AT_MANIFEST)
    warehouse.bring(ORDER)
    bench = warehouse.bench()
    bench.opens(ORDER)
    bench.did(UnitsPacked(0, 1, "scan"), UnitsPacked(0, 1, "scan", package=2))
    package(warehouse, bench, 1, is_last=False)
    bench.did(PackageDone(1))
    return bench


def package(
    warehouse: Warehouse, bench: AtBench, number: int, *, is_last: bool, carrier: str = "UPS"
) -> None:
    key = f"p-{number}"
    warehouse.write(PurchaseIntended(replace(a_purchase(key, 1), package=number)))
    label = LabelBought(key, f"1Z{number}", carrier, "Ground", number, is_last=is_last, is_amazon=True)
    bench.did(BoxChosen("BOX-S", "Small box", number), WeightGiven(500, "scale", 0, number))
    bench.did(label, writes=[PurchaseEnded(key, PurchaseState.BOUGHT, NOW, bought())])


def test_PACK_9_with_some_packages_on_a_manifest_the_order_waits_for_the_others(warehouse: Warehouse) -> None:
    bench = in_two(warehouse)
    assert close(warehouse) == ("1Z1",)
    assert warehouse.status(order_id(1)) is S.PACKING
    package(warehouse, bench, 2, is_last=True, carrier="USPS")
    bench.did(OrderDone((), 2))
    assert state(warehouse) == (S.LABELLED, FOR_MANIFEST)
    assert close(warehouse, "m-2", "USPS") == ("1Z2",)
    assert state(warehouse) == (S.SHIPPED, "")
    assert stock(warehouse) == (8, 0)


def test_PACK_9_two_carriers_lists_ship_the_order_with_the_second(warehouse: Warehouse) -> None:
    bench = in_two(warehouse)
    package(warehouse, bench, 2, is_last=True, carrier="USPS")
    bench.did(OrderDone((), 2))
    close(warehouse, "m-1", "USPS")
    assert state(warehouse) == (S.LABELLED, FOR_MANIFEST)
    close(warehouse, "m-2", "UPS")
    assert state(warehouse) == (S.SHIPPED, "")


def part_sent(warehouse: Warehouse) -> AtBench:
    """The first package is on its way, the bench let go of the rest."""
    bench = in_two(warehouse)
    bench.did(OrderDone((), 1, is_part=True))
    bench.order_id = ""
    assert warehouse.status(order_id(1)) is S.PARTLY_SHIPPED
    return bench


@pytest.mark.parametrize("on_hold", [False, True])
def test_ORD_4_a_part_that_amazon_calls_the_whole_waits_for_its_list(
    warehouse: Warehouse, *, on_hold: bool
) -> None:
    part_sent(warehouse)
    if on_hold:
        warehouse.write(LeadMoved(order_id(1), S.ON_HOLD, NOW, "0003", "asks the buyer"))
    warehouse.bring(told())
    assert state(warehouse) == (S.LABELLED, FOR_MANIFEST)
    assert warehouse.database.order_list.counts(OrderFilter(flag="late")) == {}
    warehouse.bring(told(at=EVENING))
    close(warehouse)
    assert state(warehouse) == (S.SHIPPED, "")


def test_ORD_4_a_part_whose_list_is_closed_is_shipped_as_amazon_says(warehouse: Warehouse) -> None:
    part_sent(warehouse)
    close(warehouse)
    assert warehouse.status(order_id(1)) is S.PARTLY_SHIPPED
    warehouse.bring(told())
    assert state(warehouse) == (S.SHIPPED, "")


def void(bench: AtBench, key: str = "p-1", package: int = 1) -> None:
    bench.order_id = order_id(1)
    bench.did(VoidAsked(ParcelAt.PALLET, package))
    ended = PurchaseEnded(key, PurchaseState.VOIDED, NOW)
    bench.did(LabelVoided(key, ParcelAt.PALLET, package), writes=[ended])
    bench.order_id = ""


@pytest.mark.parametrize("is_listed", [False, True])
def test_SHIP_9_a_void_before_or_after_the_manifest_reopens_and_the_next_label_waits_again(
    warehouse: Warehouse, bench: AtBench, *, is_listed: bool
) -> None:
    sent(warehouse, bench)
    if is_listed:
        close(warehouse)
    void(bench)
    assert state(warehouse) == (S.OPEN, "")
    assert stock(warehouse) == (10, 2)
    assert counts(warehouse).shipped_today == 0
    assert close(warehouse, "m-2") == ()
    assert warehouse.status(order_id(1)) is S.OPEN
    warehouse.bring(told())
    bench.opens(ORDER, next_unit=3)
    bench.packs(count=2)
    sent(warehouse, bench, "p-2", "1Z2")
    assert state(warehouse) == (S.LABELLED, FOR_MANIFEST)
    assert close(warehouse, "m-3") == ("1Z2",)
    assert state(warehouse) == (S.SHIPPED, "")
    assert stock(warehouse) == (8, 0)


def test_SHIP_9_a_package_voided_while_the_other_waits_leaves_that_one_alone(warehouse: Warehouse) -> None:
    bench = in_two(warehouse)
    package(warehouse, bench, 2, is_last=True)
    bench.did(OrderDone((), 2))
    void(bench, "p-2", 2)
    assert state(warehouse) == (S.PARTLY_SHIPPED, "")
    assert stock(warehouse) == (9, 1)
    assert close(warehouse) == ("1Z1",)
    assert warehouse.status(order_id(1)) is S.PARTLY_SHIPPED


def own(warehouse: Warehouse, bench: AtBench) -> None:
    """By a carrier of the seller's own, which Amazon has to be told of."""
    shipped = Confirmation(order_id(1), "US", 1, "UPS", "1Z1", NOW, (ParcelItem("item-MSE-01", 2),))
    bench.did(OwnLabelTaken("UPS", "1Z1"))
    bench.did(OrderDone(), writes=[ConfirmationQueued("c-1", shipped, NOW)])


def test_ORD_4_an_own_carriers_order_waits_until_amazon_took_its_confirmation(
    warehouse: Warehouse, bench: AtBench
) -> None:
    own(warehouse, bench)
    assert state(warehouse) == (S.LABELLED, FOR_MANIFEST)
    close(warehouse)
    assert state(warehouse) == (S.LABELLED, FOR_CONFIRMATION)
    asyncio.run(warehouse.database.outbox.sent("c-1", EVENING))
    assert state(warehouse) == (S.SHIPPED, "")


def test_ORD_4_a_confirmation_that_amazon_took_first_waits_for_the_manifest(
    warehouse: Warehouse, bench: AtBench
) -> None:
    own(warehouse, bench)
    asyncio.run(warehouse.database.outbox.sent("c-1", LATER))
    assert state(warehouse) == (S.LABELLED, FOR_MANIFEST)
    close(warehouse)
    assert state(warehouse) == (S.SHIPPED, "")


def test_ORD_4_a_confirmation_refused_while_it_waits_is_reviewed_and_its_units_stay_gone(
    warehouse: Warehouse, bench: AtBench
) -> None:
    own(warehouse, bench)
    asyncio.run(warehouse.database.outbox.refused("c-1", LATER, "Invalid carrier"))
    warehouse.write(StatusSet(order_id(1), S.REVIEW))
    assert state(warehouse) == (S.REVIEW, "")
    assert stock(warehouse) == (8, 0)
    warehouse.bring(told())
    assert state(warehouse) == (S.LABELLED, FOR_MANIFEST)
    close(warehouse)
    assert state(warehouse) == (S.SHIPPED, "")
    assert stock(warehouse) == (8, 0)


def test_ORD_4_nobody_opens_frees_or_holds_what_waits(warehouse: Warehouse, bench: AtBench) -> None:
    own(warehouse, bench)
    bench.did(OrderClosed())
    for write in (
        LeadMoved(order_id(1), S.OPEN, NOW, "0003", ""),
        LeadMoved(order_id(1), S.ON_HOLD, NOW, "0003", ""),
        OrderTaken(order_id(1), "bulk", NOW),
    ):
        with pytest.raises(Conflict):
            warehouse.write(write)
    warehouse.write(OrderLeft(order_id(1), NOW, "0003"))
    assert state(warehouse) == (S.LABELLED, FOR_MANIFEST)


def test_SHIP_10_a_label_of_a_run_that_is_not_printed_is_not_shipped_by_its_list(
    warehouse: Warehouse,
) -> None:
    saved(warehouse, AT_MANIFEST)
    warehouse.bring(ORDER)
    warehouse.write(OrderTaken(order_id(1), "bulk", NOW), PurchaseIntended(a_purchase("p-1", 1, "bulk")))
    label = ParcelLabelled(order_id(1), "p-1", "S", 640, "1Z1", "UPS", "Ground", NOW, "0003")
    warehouse.write(PurchaseEnded("p-1", PurchaseState.BOUGHT, NOW, bought()), label)
    assert close(warehouse) == ("1Z1",)
    assert warehouse.status(order_id(1)) is S.LABELLED
    warehouse.write(ParcelDone(order_id(1), LATER, "0003"))
    assert state(warehouse) == (S.SHIPPED, "")


def test_SHIP_12_another_label_than_the_one_on_the_list_is_on_none(
    warehouse: Warehouse, bench: AtBench
) -> None:
    labelled(warehouse, bench)
    close(warehouse)
    bench.did(OwnLabelTaken("UPS", "1Z2"))
    bench.did(OrderDone())
    assert state(warehouse) == (S.LABELLED, FOR_MANIFEST)
    assert close(warehouse, "m-2") == ("1Z2",)


def test_ORD_4_switched_off_what_waited_is_shipped_in_that_store_alone(
    warehouse: Warehouse, bench: AtBench
) -> None:
    other = a_store(CA_STORE, CA, seller_id="SELLER2", ships_at_manifest=True)
    saved(warehouse, other)
    sent(warehouse, bench)
    abroad = an_order(2, store_id=CA_STORE, marketplace_id=CA)
    warehouse.bring(abroad)
    bench.opens(abroad)
    bench.packs()
    warehouse.write(PurchaseIntended(a_purchase("p-2", 2)))
    label = LabelBought("p-2", "1Z2", "UPS", "Ground", is_amazon=True)
    bench.did(label, writes=[PurchaseEnded("p-2", PurchaseState.BOUGHT, NOW, bought())])
    saved(warehouse, a_store())
    assert state(warehouse) == (S.SHIPPED, "")
    assert stock(warehouse) == (7, 0)
    bench.did(OrderDone())
    assert warehouse.status(order_id(2)) is S.LABELLED
    assert close(warehouse) == ("1Z1", "1Z2")
    assert warehouse.status(order_id(2)) is S.SHIPPED


def test_ORD_4_switched_on_what_is_shipped_stays_so_and_what_is_packed_waits(
    warehouse: Warehouse, bench: AtBench
) -> None:
    saved(warehouse, a_store())
    sent(warehouse, bench)
    other = an_order(2)
    warehouse.bring(other)
    bench.opens(other)
    bench.packs()
    saved(warehouse, AT_MANIFEST)
    warehouse.bring(told())
    assert state(warehouse) == (S.SHIPPED, "")
    warehouse.write(PurchaseIntended(a_purchase("p-2", 2)))
    label = LabelBought("p-2", "1Z2", "UPS", "Ground", is_amazon=True)
    bench.did(label, OrderDone(), writes=[PurchaseEnded("p-2", PurchaseState.BOUGHT, NOW, bought())])
    assert warehouse.status(order_id(2)) is S.LABELLED


def test_ORD_4_the_setting_and_what_waits_are_there_after_a_restart(
    warehouse: Warehouse, bench: AtBench
) -> None:
    sent(warehouse, bench)
    warehouse.close()
    with Warehouse(warehouse.folder) as again:
        store = again.database.stores.get(STORE)
        assert store is not None
        assert store.ships_at_manifest
        assert close(again) == ("1Z1",)
        assert again.status(order_id(1)) is S.SHIPPED
