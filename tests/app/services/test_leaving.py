"""What leaves: pickups in the warehouse's time, manifests of what they took (SHIP-12, SHIP-13)."""

import asyncio
from datetime import UTC, datetime, time, timedelta

import pytest

from app.domain.people import Person, Role
from app.domain.shopping.pickups import Pickup, Risk
from app.domain.stock import Warehouse as Place
from app.ports.storage import Audited, ParcelLabelled, ParcelVoided
from app.services.guard import Declined, NotAllowed
from app.services.manifests import ManifestService
from app.services.pickup_times import PickupService
from tests.app.database.warehouse import LEAD, NOW, PACKER, Warehouse, an_order, order_id
from tests.fakes import ManualClock

BOSS = Person("0002", "Manager One", (Role.MANAGER,))
SAID = Audited(NOW, "0002", "office", "warehouse_saved")
UPS = Pickup("MAIN", "UPS", (0, 1, 2, 3, 4), time(17))
MONDAY = datetime(2026, 3, 2, 21, 30, tzinfo=UTC)  # 16:30 in New York


def pickups_of(warehouse: Warehouse, clock: ManualClock) -> PickupService:
    stock = warehouse.database.stock
    asyncio.run(stock.save_warehouse(Place("MAIN", "Main", "America/New_York"), SAID))
    return PickupService(warehouse.database.leaving, stock, clock)


def test_SHIP_13_the_last_call_is_counted_down_in_the_warehouses_time(warehouse: Warehouse) -> None:
    clock = ManualClock(MONDAY)
    service = pickups_of(warehouse, clock)
    asyncio.run(service.save(BOSS, UPS))
    (down,) = service.countdown("")
    assert (down.carrier, down.at, down.left) == (
        "UPS",
        datetime(2026, 3, 2, 22, 0, tzinfo=UTC),
        timedelta(minutes=30),
    )
    assert service.ship_at("MAIN", "ups") == datetime(2026, 3, 2, 22, 0, tzinfo=UTC)
    assert service.risk("MAIN", MONDAY + timedelta(hours=1), "UPS") is Risk.AMBER
    clock.advance(3600)
    assert service.ship_at("MAIN", "UPS") == datetime(2026, 3, 3, 22, 0, tzinfo=UTC)
    assert service.risk("MAIN", MONDAY + timedelta(hours=1), "UPS") is Risk.MISSED
    assert service.ship_at("MAIN", "USPS") == clock.now()


def test_SHIP_13_only_a_manager_changes_pickups_and_only_sound_ones(warehouse: Warehouse) -> None:
    service = pickups_of(warehouse, ManualClock(NOW))
    with pytest.raises(NotAllowed):
        asyncio.run(service.save(LEAD, UPS))
    with pytest.raises(Declined, match="fields"):
        asyncio.run(service.save(BOSS, Pickup("MAIN", "UPS", (), time(17))))
    with pytest.raises(Declined, match="warehouse_unknown"):
        asyncio.run(service.save(BOSS, Pickup("MOON", "UPS", (0,), time(17))))
    asyncio.run(service.save(BOSS, UPS))
    assert service.all() == (UPS,)
    asyncio.run(service.remove(BOSS, "MAIN", "UPS"))
    assert (service.all(), service.countdown("MAIN")) == ((), ())


def test_SHIP_12_a_carriers_manifest_holds_every_parcel_that_still_has_its_label(
    warehouse: Warehouse,
) -> None:
    service = ManifestService(
        warehouse.database.leaving, warehouse.database.stock, ManualClock(NOW + timedelta(hours=1))
    )
    for number, carrier in enumerate(("UPS", "UPS", "USPS", "UPS"), 1):
        warehouse.bring(an_order(number))
        sold = (f"p{number}", "BOX-S", 640, f"1Z{number}", carrier, "Ground")
        warehouse.write(ParcelLabelled(order_id(number), *sold, NOW, "0001"))
    warehouse.write(ParcelVoided(order_id(4), NOW, "0003"))
    waiting = service.waiting()
    assert {carrier: [parcel.tracking for parcel in found] for carrier, found in waiting.items()} == {
        "UPS": ["1Z1", "1Z2"],
        "USPS": ["1Z3"],
    }
    row = asyncio.run(service.close(LEAD, "UPS"))
    assert (row.carrier, row.parcels, row.who) == ("UPS", 2, LEAD.user_id)
    assert [parcel.tracking for parcel in service.parcels(row.manifest_id)] == ["1Z1", "1Z2"]
    assert service.manifests() == (row,)
    assert list(service.waiting()) == ["USPS"]
    with pytest.raises(Declined, match="nothing_waits"):
        asyncio.run(service.close(LEAD, "UPS"))
    assert "manifest_closed" in [each.what for each in warehouse.database.audited()]


def test_SHIP_12_a_packer_does_not_close_the_day(warehouse: Warehouse) -> None:
    service = ManifestService(warehouse.database.leaving, warehouse.database.stock, ManualClock(NOW))
    with pytest.raises(NotAllowed):
        asyncio.run(service.close(PACKER, "UPS"))


def test_SHIP_12_a_parcel_of_no_warehouse_leaves_from_home_and_each_is_on_one_manifest(
    warehouse: Warehouse,
) -> None:
    stock = warehouse.database.stock
    for code in ("MAIN", "WEST"):
        asyncio.run(stock.save_warehouse(Place(code, code, "America/New_York"), SAID))
    service = ManifestService(warehouse.database.leaving, stock, ManualClock(NOW), home="WEST")
    warehouse.bring(an_order(1))
    warehouse.write(
        ParcelLabelled(order_id(1), "p1", "BOX-S", 640, "1Z1", "UPS", "Ground", NOW - timedelta(hours=1), "1")
    )
    assert (list(service.waiting("MAIN")), list(service.waiting("WEST"))) == ([], ["UPS"])

    async def both() -> tuple[object, object]:
        closes = (service.close(LEAD, "UPS", "WEST"), service.close(LEAD, "UPS", "WEST"))
        first, second = await asyncio.gather(*closes, return_exceptions=True)
        return first, second

    row, late = asyncio.run(both())
    assert isinstance(late, Declined)
    assert [parcel.tracking for parcel in service.parcels(service.manifests()[0].manifest_id)] == ["1Z1"]
    assert row == service.manifests()[0]
