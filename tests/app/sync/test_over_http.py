"""The jobs over real HTTP to the simulator and a real database: what matters is what Amazon was told."""

import asyncio
import contextlib
from pathlib import Path
from typing import Any

from app.amazon.connections import SpApiConnections
from app.amazon.throttle import Throttle
from app.bootstrap.core import SystemClock
from app.domain.listing import Channel, Publication
from app.domain.stock import Location, Warehouse
from app.domain.store import Away, Features, Mli, Narf, Rule, Vacation
from app.ports.jobs import JobName
from app.ports.listings import ListingKey
from app.sync.engine import EngineStatus, Link
from app.sync.factory import engine_for
from tests.app.amazon.stores import CA, US
from tests.app.sync.office import BOSS, DEFAULT, SKUS, Office, office, stocked

# ---- orders


def test_ORD_1_orders_of_two_stores_of_one_account_come_by_one_engine(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with office(tmp_path) as there:
            sim = there.it.sim
            us = [sim.add(account="market", lines=[["MSE-01", 1]]) for _ in range(3)]
            ca = [sim.add(account="market", marketplace=CA, lines=[["MSE-02", 2]]) for _ in range(2)]
            orders = Features(imports_orders=True)
            await there.has(features=orders)
            await there.has("ca", CA, features=orders)
            status = await _until(there, lambda status: status.orders_imported >= 10)
            assert (status.link, status.words) == (Link.OK, "")
            for store_id, order_ids in (("us", us), ("ca", ca)):
                stored = [there.db.lookups.order(order_id) for order_id in order_ids]
                assert [order.store_id for order in stored if order] == [store_id] * len(order_ids)
            searches = sum(sim.ledger()["calls"]["searchOrders"].values())
            assert there.db.imports.cursor("us") is not None
            assert there.db.imports.cursor("ca") is not None
            assert searches >= 3  # each store's first look, then both at once

    asyncio.run(scenario())


async def _until(there: Office, wanted: Any) -> EngineStatus:
    """The real engine, on the machine's clock, until its status is as wanted."""
    clock = SystemClock()
    keys = there.it.connections._credentials
    connections = SpApiConnections(clock, Throttle(clock), "0.0", keys)
    engine = engine_for(there.neighbours(clock, connections), look_every=0.1)
    reached = asyncio.Event()
    engine.listen(lambda status: reached.set() if wanted(status) else None)
    async with asyncio.TaskGroup() as group:
        running = group.create_task(engine.run())
        async with asyncio.timeout(60):
            await reached.wait()
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running
    await connections.aclose()
    return engine.status


def test_INV_6_an_order_of_an_mli_store_has_its_location_and_warehouse(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with office(tmp_path, mli=True, marketplaces=[US]) as there:
            await _locations(there)
            await there.has(mli=Mli(is_on=True))
            await there.work(JobName.LOCATIONS)
            await _map_locations(there)
            order_id = there.it.sim.add(account="market", lines=[["MSE-01", 1]], location="loc-east")
            await there.work(JobName.ORDER_IMPORT)
            stored = there.db.lookups.order(order_id)
            assert stored is not None
            assert (stored.location, stored.warehouse) == ("loc-east", "east")

    asyncio.run(scenario())


# ---- listings


def test_LIST_1_three_hundred_listings_come_by_report(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with office(tmp_path, ()) as there:
            there.it.sim.ask(
                "POST",
                "/_sim/listings",
                {"account": "market", "marketplace": US, "count": 300, "prefix": "L-"},
            )
            await there.has()
            assert await there.work(JobName.LISTING_IMPORT) == 300
            assert there.db.jobs.get(JobName.LISTING_IMPORT, "us").done == 300
            found = await asyncio.to_thread(
                there.disk.rows, "SELECT channel, count(*) FROM listings GROUP BY 1"
            )
            assert dict(found) == {"fba": 30, "merchant": 270}
            assert there.woken == [(JobName.INVENTORY, "us")]

    asyncio.run(scenario())
    assert list(tmp_path.glob("*.tsv")) == []


def test_LIST_5_a_change_made_in_seller_central_arrives_with_the_next_search(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with office(tmp_path) as there:
            await stocked(there)
            await there.it.wait(600)
            there.it.by_hand("MSE-01", "to_fba")
            await there.it.wait(180)
            await there.work(JobName.LISTING_CHANGES)
            assert there.listing("MSE-01").channel is Channel.FBA
            await there.work(JobName.INVENTORY)
            assert [each["sku"] for each in there.messages("patch")] == ["MSE-02", "NBK-A5"]
            there.it.by_hand("MSE-01", "to_merchant", quantity=0)
            await there.it.wait(600)
            await there.work(JobName.LISTING_CHANGES)
            await there.work(JobName.INVENTORY)
            assert there.it.rows("MSE-01") == {DEFAULT: (7, 2)}

    asyncio.run(scenario())


# ---- inventory


def test_INV_3_a_quantity_reaches_amazon_by_patch_and_is_read_back(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with office(tmp_path) as there:
            await stocked(there)
            assert await there.work(JobName.INVENTORY) == 3
            assert [there.it.rows(sku) for sku in SKUS] == [{DEFAULT: (units, 2)} for units in (7, 8, 9)]
            await there.count(MSE_02=3)
            assert await there.work(JobName.INVENTORY, is_woken=False) == 1
            assert there.it.rows("MSE-02") == {DEFAULT: (3, 2)}
            read = there.db.listings.sent("us", ["MSE-02"])["MSE-02", DEFAULT].read
            assert read is not None
            assert (read.quantity, read.lead_time_days) == (3, 2)
            assert await there.work(JobName.INVENTORY, is_woken=False) == 0
            assert len(there.messages("patch")) == 4

    asyncio.run(scenario())


def test_INV_3_many_quantities_reach_amazon_by_one_feed(tmp_path: Path) -> None:
    skus = [f"P-{number:02}" for number in range(25)]

    async def scenario() -> None:
        async with office(tmp_path, skus) as there:
            await there.has()
            await there.count(MSE_01=7)
            await there.work(JobName.LISTING_IMPORT)
            await there.map(*skus, to="MSE-01")
            assert await there.work(JobName.INVENTORY) == 25
            assert {str(there.it.rows(sku)) for sku in skus} == {str({DEFAULT: (7, 2)})}
            assert len(there.it.sim.ledger()["feeds"]) == 1
            assert there.messages("patch") == []
            sent = there.db.listings.sent("us", skus)
            assert {row.read.quantity for row in sent.values() if row.read} == {7}
            assert len(sent) == 25
            assert await there.work(JobName.INVENTORY) == 0

    asyncio.run(scenario())


def test_INV_4_a_vacation_zeroes_and_todays_allocation_comes_back(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with office(tmp_path) as there:
            await stocked(there)
            await there.work(JobName.INVENTORY)
            await there.change(vacation=Vacation(Away.ZERO))
            await there.work(JobName.INVENTORY, is_woken=False)
            assert [there.it.rows(sku) for sku in SKUS] == [{DEFAULT: (0, 2)}] * 3
            await there.count(MSE_01=4)
            await there.change(vacation=Vacation(Away.EXTEND, lead_time_days=14))
            await there.work(JobName.INVENTORY, is_woken=False)
            assert there.it.rows("MSE-01") == {DEFAULT: (4, 14)}
            await there.change(vacation=Vacation())
            await there.work(JobName.INVENTORY, is_woken=False)
            assert [there.it.rows(sku) for sku in SKUS] == [{DEFAULT: (units, 2)} for units in (4, 8, 9)]

    asyncio.run(scenario())


def test_INV_5_a_shut_gate_and_a_sku_moved_behind_our_back_send_nothing(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with office(tmp_path, narf=True) as there:
            await stocked(there, narf=Narf(is_enrolled=True))
            await there.work(JobName.INVENTORY)
            assert there.messages("") == []
            assert there.held("MSE-01") == "narf_shut"
            there.it.by_hand("MSE-02", "to_fba")
            await there.change(narf=Narf(is_enrolled=True, opened_at=there.it.clock.now(), opened_by="boss"))
            there.it.sim.fault("searchListingsItems", "503", times=50)
            await there.work(JobName.INVENTORY)
            assert there.messages("") == []
            assert there.held("MSE-01") == "narf_unread"
            there.it.sim.ask("DELETE", "/_sim/faults", {})
            await there.it.wait(60)
            await there.work(JobName.INVENTORY)
            assert [each["sku"] for each in there.messages("patch")] == ["MSE-01", "NBK-A5"]
            assert there.held("MSE-02") == "fba"
            assert there.it.rows("MSE-02") == {"AMAZON_NA": (None, None)}

    asyncio.run(scenario())


async def _locations(there: Office) -> None:
    wanted = [{"supplySourceId": f"loc-{name}", "supplySourceCode": name} for name in ("east", "west")]
    there.it.sim.ask("POST", "/_sim/locations", {"account": "market", "locations": wanted})


async def _map_locations(there: Office) -> None:
    for name in ("east", "west"):
        await there.db.stock.save_warehouse(Warehouse(name, name), there.audit())
        location = Location("us", f"loc-{name}", name, name)
        await there.db.stores.map_location(location, name, there.audit())


def test_INV_6_mli_zeroes_default_first_and_off_again_the_locations(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with office(tmp_path, mli=True, marketplaces=[US]) as there:
            await _locations(there)
            await stocked(there)
            await there.work(JobName.INVENTORY)
            await there.count("east", MSE_01=2)
            await there.count("west", MSE_01=3)
            await there.change(mli=Mli(is_on=True), allocation=None)
            await there.work(JobName.LOCATIONS)
            await _map_locations(there)
            await there.work(JobName.INVENTORY)
            assert there.it.rows("MSE-01") == {DEFAULT: (7, 2)}  # nothing until a new allocation is saved
            await there.change(allocation=Rule(("east", "west"), lead_time_days=1))
            await there.work(JobName.INVENTORY)
            assert there.it.rows("MSE-01") == {DEFAULT: (0, 1), "loc-east": (2, 1), "loc-west": (3, 1)}
            await there.change(mli=Mli(), allocation=Rule(("main",), lead_time_days=2))
            await there.work(JobName.INVENTORY)
            assert there.it.rows("MSE-01") == {DEFAULT: (7, 2), "loc-east": (0, 2), "loc-west": (0, 2)}
            steps = [each for each in there.messages("patch") if each["sku"] == "MSE-01"]
            codes = [sorted(row["code"] for row in each["availability"]) for each in steps]
            both = ["loc-east", "loc-west"]
            assert codes == [[DEFAULT], [DEFAULT], both, both, [DEFAULT]]
            assert all(each["accepted"] for each in steps)

    asyncio.run(scenario())


def test_LIST_4_to_fba_nothing_goes_and_back_the_fresh_allocation(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with office(tmp_path) as there:
            await stocked(there)
            await there.work(JobName.INVENTORY)
            key = ListingKey("us", "MSE-01")
            assert await there.service().convert(BOSS, [key], Channel.FBA) == ((key, None),)
            await there.it.wait(60)
            await there.work(JobName.PUBLICATION)
            assert there.listing("MSE-01").channel is Channel.FBA
            await there.count(MSE_01=4)
            await there.work(JobName.INVENTORY)
            rows = there.it.rows("MSE-01")
            assert (rows[DEFAULT][0], "AMAZON_NA" in rows) == (0, True)
            assert await there.service().convert(BOSS, [key], Channel.MERCHANT) == ((key, None),)
            await there.count(MSE_01=3)
            await there.it.wait(60)
            await there.work(JobName.PUBLICATION)
            assert (there.listing("MSE-01").channel, there.listing("MSE-01").moving_to) == (
                Channel.MERCHANT,
                None,
            )
            assert there.woken[-1] == (JobName.INVENTORY, "us")
            await there.work(JobName.INVENTORY)
            assert there.it.rows("MSE-01") == {DEFAULT: (3, 2)}
            assert there.listing("MSE-01").publication is Publication.PUBLISHED

    asyncio.run(scenario())
