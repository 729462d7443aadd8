"""Listings, stock and orders of real stores, engine turn by engine turn: what Amazon was told, and when."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.listing import Channel, Mapping, Publication
from app.domain.local_time import local_day
from app.domain.money import Money
from app.domain.order import OrderStatus
from app.domain.packing.facts import WhyNot
from app.domain.sharing import SharedSku, Sharing
from app.domain.store import Away, Features, Mli, Narf, Rule, Vacation
from app.ports.amazon_listings import Offer
from app.ports.errors import Unreachable
from app.ports.jobs import JobName
from app.ports.listings import ListingKey
from app.services.bench_settings import BenchSettings
from app.services.facts import FactFinder
from app.services.guard import Declined
from app.services.listing_creation import SkuTaken
from tests.app.amazon.market import ASIN
from tests.app.amazon.stores import CA
from tests.app.sync.office import BOSS, DEFAULT, Office, office, stocked

OFFER = Offer("NEW", ASIN, Money(Decimal("24.90"), "USD"), quantity=5, lead_time_days=2)
Story = Callable[[Office], Awaitable[None]]


def play(folder: Path, story: Story, **account: Any) -> None:
    async def scenario() -> None:
        async with office(folder, **account) as there:
            await story(there)

    asyncio.run(scenario())


def quantities(there: Office, sku: str) -> list[int]:
    """Each that left for the SKU, in turn."""
    told = [each for each in there.messages("") if each["sku"] == sku]
    return [row["quantity"] for each in told for row in each["availability"]]


# ---- one SKU in two stores


async def both_list_it(there: Office) -> None:
    """MSE-01 in the US store, which gives all of 7, and in the Canadian one, which gives half."""
    there.it.stock([{"sku": "MSE-01"}], CA)
    await stocked(there)
    await there.has("ca", CA, allocation=Rule(("main",), percent=50, lead_time_days=4))
    await there.work(JobName.LISTING_IMPORT, "ca")
    await there.map("MSE-01", store_id="ca")


async def everybody_sends(there: Office) -> None:
    for store_id in ("us", "ca", "us"):
        await there.work(JobName.INVENTORY, store_id)


def conflict(there: Office) -> SharedSku:
    found = there.db.stores.shared("ca", "MSE-01")
    assert found is not None
    return found


def test_CONN_5_a_sku_of_two_stores_is_found_at_import_and_gets_the_smaller_quantity_alone(
    tmp_path: Path,
) -> None:
    async def story(there: Office) -> None:
        await both_list_it(there)
        found = conflict(there)
        assert (found.store_ids, found.sharing) == (("ca", "us"), Sharing.UNDECIDED)
        assert found.proposal == "MSE-01-CA"
        await everybody_sends(there)
        assert there.it.rows("MSE-01") == there.it.rows("MSE-01", CA) == {DEFAULT: (3, 4)}
        await there.count(MSE_01=2)
        await everybody_sends(there)
        assert there.it.rows("MSE-01") == {DEFAULT: (1, 4)}
        assert quantities(there, "MSE-01") == [3, 1]
        assert there.held("MSE-01") == "other_sender"

    play(tmp_path, story)


def test_CONN_5_the_sender_that_the_manager_chose_sends_its_own_quantity(tmp_path: Path) -> None:
    async def story(there: Office) -> None:
        await both_list_it(there)
        await everybody_sends(there)
        chosen = replace(conflict(there), sharing=Sharing.SHARED, sender="us")
        await there.db.stores.decide(chosen, there.audit())
        await everybody_sends(there)
        assert quantities(there, "MSE-01") == [3, 7]
        assert there.it.rows("MSE-01", CA) == {DEFAULT: (7, 2)}

    play(tmp_path, story)


def test_CONN_5_overwriting_that_was_accepted_lets_the_last_sender_win(tmp_path: Path) -> None:
    async def story(there: Office) -> None:
        await both_list_it(there)
        accepted = replace(conflict(there), sharing=Sharing.OVERWRITE, words="The last one wins.")
        await there.db.stores.decide(accepted, there.audit())
        await there.work(JobName.INVENTORY, "us")
        assert there.it.rows("MSE-01") == {DEFAULT: (7, 2)}
        await there.work(JobName.INVENTORY, "ca")
        assert there.it.rows("MSE-01") == {DEFAULT: (3, 4)}

    play(tmp_path, story)


def test_CONN_5_a_new_listing_with_a_taken_sku_waits_and_the_proposed_one_goes_out(tmp_path: Path) -> None:
    async def story(there: Office) -> None:
        await stocked(there)
        await there.has("ca", CA)
        taken = replace(OFFER, sku="MSE-01", price=Money(Decimal("24.90"), "CAD"))
        with pytest.raises(SkuTaken) as caught:
            await there.service().create(BOSS, "ca", taken)
        assert (caught.value.shared.store_ids, caught.value.shared.proposal) == (("ca", "us"), "MSE-01-CA")
        assert there.messages("put") == []
        await there.service().create(BOSS, "ca", replace(taken, sku="MSE-01-CA"))
        assert [(each["sku"], each["marketplace"]) for each in there.messages("put")] == [("MSE-01-CA", CA)]

    play(tmp_path, story)


# ---- a new listing


async def offered(there: Office, **changes: Any) -> None:
    await there.has()
    await there.service().create(BOSS, "us", replace(OFFER, **changes))
    assert there.listing("NEW").publication is Publication.PENDING


async def watched(there: Office, seconds: float) -> Publication:
    """After that time, and a look at Amazon."""
    await there.it.wait(seconds)
    await there.turn(JobName.PUBLICATION)
    return there.listing("NEW").publication


def test_LIST_2_a_new_listing_is_pending_until_amazon_shows_it_with_its_offer(tmp_path: Path) -> None:
    async def story(there: Office) -> None:
        await offered(there)
        assert await watched(there, 0) is Publication.PENDING  # Amazon does not know it yet
        assert await watched(there, 15) is Publication.PENDING  # known, without an offer
        assert await watched(there, 60) is Publication.PUBLISHED
        assert there.it.rows("NEW") == {DEFAULT: (5, 2)}
        calls = there.it.sim.ledger()["calls"]
        assert calls["getListingsRestrictions"] == {"200": 1}
        assert calls["putListingsItem"] == {"200": 2}  # the preview, and the listing itself

    play(tmp_path, story)


def test_LIST_2_without_stock_it_is_published_without_stock(tmp_path: Path) -> None:
    async def story(there: Office) -> None:
        await offered(there, quantity=0)
        assert await watched(there, 75) is Publication.NO_STOCK

    play(tmp_path, story)


@pytest.mark.parametrize("asin", ["B0SIMERROR", "B0SIMSUPPR", "B0SIMREMOV"])
def test_LIST_2_an_error_or_a_take_down_fails_it_in_amazons_words(tmp_path: Path, asin: str) -> None:
    async def story(there: Office) -> None:
        await offered(there, asin=asin)
        assert await watched(there, 75) is Publication.FAILED
        issues = there.listing("NEW").issues
        assert issues
        assert all(issue.message for issue in issues)

    play(tmp_path, story)


@pytest.mark.parametrize("asin", ["B0SIMNEVER", "B0SIMNOOFR"])
def test_LIST_2_time_alone_never_fails_it(tmp_path: Path, asin: str) -> None:
    async def story(there: Office) -> None:
        await offered(there, asin=asin)
        for _ in range(10):
            assert await watched(there, 86_400) is Publication.PENDING

    play(tmp_path, story)


def test_LIST_2_what_amazon_does_not_let_sell_is_not_sent(tmp_path: Path) -> None:
    async def story(there: Office) -> None:
        await there.has()
        with pytest.raises(Declined, match="restricted") as caught:
            await there.service().create(BOSS, "us", replace(OFFER, asin="B0SIMAPPRV"))
        assert caught.value.words
        assert there.messages("put") == []
        assert there.db.listings.get(ListingKey("us", "NEW")) is None

    play(tmp_path, story)


# ---- fulfilment


def test_LIST_5_a_change_in_either_direction_arrives_with_the_next_full_import(tmp_path: Path) -> None:
    async def story(there: Office) -> None:
        await stocked(there)
        there.it.by_hand("MSE-01", "to_fba")
        await there.it.wait(60)
        await there.work(JobName.LISTING_IMPORT)
        assert there.listing("MSE-01").channel is Channel.FBA
        there.it.by_hand("MSE-01", "to_merchant", quantity=0)
        await there.it.wait(60)
        await there.work(JobName.LISTING_IMPORT)
        assert there.listing("MSE-01").channel is Channel.MERCHANT
        await there.work(JobName.INVENTORY)
        assert there.it.rows("MSE-01") == {DEFAULT: (7, 2)}

    play(tmp_path, story)


async def is_fba(there: Office) -> None:
    """By us; the move is over."""
    key = ListingKey("us", "MSE-01")
    assert await there.service().convert(BOSS, [key], Channel.FBA) == ((key, None),)
    await there.it.wait(60)
    await there.work(JobName.PUBLICATION)
    assert there.listing("MSE-01").channel is Channel.FBA


def test_LIST_4_the_end_of_a_vacation_sends_nothing_for_what_is_fba(tmp_path: Path) -> None:
    async def story(there: Office) -> None:
        await stocked(there)
        await there.work(JobName.INVENTORY)
        await is_fba(there)
        before = quantities(there, "MSE-01")
        for vacation in (Vacation(Away.ZERO), Vacation(Away.EXTEND, lead_time_days=9), Vacation()):
            await there.change(vacation=vacation)
            await there.work(JobName.INVENTORY)
        assert quantities(there, "MSE-01") == before
        assert quantities(there, "MSE-02") == [8, 0, 8, 8]

    play(tmp_path, story)


def test_LIST_4_no_feed_carries_what_is_fba(tmp_path: Path) -> None:
    skus = ("MSE-01", *(f"P-{number:02}" for number in range(25)))

    async def story(there: Office) -> None:
        await there.has()
        await there.count(MSE_01=7)
        await there.work(JobName.LISTING_IMPORT)
        await there.map(*skus, to="MSE-01")
        await is_fba(there)
        before = quantities(there, "MSE-01")
        assert await there.work(JobName.INVENTORY) == 25
        assert len(there.it.sim.ledger()["feeds"]) == 1
        assert quantities(there, "MSE-01") == before
        assert there.it.rows("P-24") == {DEFAULT: (7, 2)}

    play(tmp_path, story, skus=skus)


def test_LIST_4_mli_gives_no_location_a_quantity_of_what_is_fba(tmp_path: Path) -> None:
    async def story(there: Office) -> None:
        place = {"supplySourceId": "loc-east", "supplySourceCode": "east"}
        there.it.sim.ask("POST", "/_sim/locations", {"account": "market", "locations": [place]})
        await stocked(there)
        await is_fba(there)
        before = quantities(there, "MSE-01")
        await there.change(mli=Mli(is_on=True))
        await there.work(JobName.LOCATIONS)
        (location,) = there.db.stores.locations("us")
        await there.db.stores.map_location(location, "main", there.audit())
        await there.work(JobName.INVENTORY)
        assert quantities(there, "MSE-01") == before
        assert there.it.rows("MSE-02") == {DEFAULT: (0, 2), "loc-east": (8, 2)}

    play(tmp_path, story, mli=True, marketplaces=["ATVPDKIKX0DER"])


# ---- inventory


def test_INV_4_a_vacation_by_dates_begins_and_ends_by_itself(tmp_path: Path) -> None:
    async def story(there: Office) -> None:
        await stocked(there)
        today = local_day(there.it.store().market, there.it.clock.now())
        tomorrow = today + timedelta(days=1)
        await there.change(vacation=Vacation(Away.ZERO, starts=tomorrow, ends=tomorrow))
        await there.work(JobName.INVENTORY)
        assert there.it.rows("MSE-01") == {DEFAULT: (7, 2)}
        for units in ((0, 2), (4, 2)):
            await there.it.wait(86_400)
            await there.count(MSE_01=4)
            await there.work(JobName.INVENTORY)
            assert there.it.rows("MSE-01") == {DEFAULT: units}
        read = there.db.listings.sent("us", ["MSE-01"])["MSE-01", DEFAULT].read
        assert read is not None
        assert (read.quantity, read.lead_time_days) == (4, 2)

    play(tmp_path, story)


def test_INV_5_a_feed_leaves_out_what_was_just_moved_in_seller_central(tmp_path: Path) -> None:
    skus = tuple(f"P-{number:02}" for number in range(25))

    async def story(there: Office) -> None:
        now = there.it.clock.now()
        await there.has(narf=Narf(is_enrolled=True, opened_at=now, opened_by="boss"))
        await there.count(MSE_01=7)
        await there.work(JobName.LISTING_IMPORT)
        await there.map(*skus, to="MSE-01")
        there.it.by_hand("P-07", "to_fba")
        await there.work(JobName.INVENTORY)
        told = there.it.sim.ledger()
        assert len(told["feeds"]) == 1
        assert told["narf_violations"] == []
        assert sorted(each["sku"] for each in there.messages("feed")) == sorted({*skus} - {"P-07"})
        assert there.held("P-07") == "fba"

    play(tmp_path, story, skus=skus, narf=True)


# ---- orders


def bench_says(there: Office, order_id: str) -> WhyNot | None:
    """Why a bench does not pack it."""
    facts = FactFinder(BenchSettings("bench-1", "Bench 1"), there.db.lookups, there.db.journal)
    found = facts.order(order_id)
    assert found is not None
    return found.why_not


def status(there: Office, order_id: str) -> tuple[OrderStatus, str]:
    found = there.db.lookups.order(order_id)
    assert found is not None
    return found.status, found.review_reason


async def imported(there: Office) -> None:
    """What changed up to now; Amazon's search tells of it two minutes late."""
    await there.it.wait(180)
    await there.work(JobName.ORDER_IMPORT)


@pytest.mark.parametrize("waiting", ["PENDING", "PENDING_AVAILABILITY"])
def test_ORD_2_a_pending_order_is_not_packed_takes_its_units_and_opens_by_itself(
    tmp_path: Path, waiting: str
) -> None:
    async def story(there: Office) -> None:
        await stocked(there)
        order_id = there.it.sim.add(
            account="market", lines=[["MSE-01", 3]], status=waiting, pending_seconds=3600
        )
        await imported(there)
        assert status(there, order_id) == (OrderStatus.PENDING, "")
        assert bench_says(there, order_id) is WhyNot.PENDING
        await there.work(JobName.INVENTORY)
        assert there.it.rows("MSE-01") == {DEFAULT: (4, 2)}  # 7 less the 3 that are taken
        await there.it.wait(7200)
        await imported(there)
        assert status(there, order_id) == (OrderStatus.OPEN, "")
        assert bench_says(there, order_id) is None

    play(tmp_path, story)


def test_ORD_2_a_payment_that_fails_cancels_it_and_frees_its_units(tmp_path: Path) -> None:
    async def story(there: Office) -> None:
        await stocked(there)
        order_id = there.it.sim.add(account="market", lines=[["MSE-01", 3]], status="PENDING")
        await imported(there)
        there.it.sim.act(order_id, "payment-failed")
        await imported(there)
        assert status(there, order_id) == (OrderStatus.CANCELLED, "")
        assert bench_says(there, order_id) is WhyNot.CANCELLED
        await there.work(JobName.INVENTORY)
        assert there.it.rows("MSE-01") == {DEFAULT: (7, 2)}

    play(tmp_path, story)


def test_ORD_2_finalised_with_an_unmapped_listing_it_waits_in_review(tmp_path: Path) -> None:
    async def story(there: Office) -> None:
        await stocked(there)
        await there.db.listings.map([(ListingKey("us", "MSE-01"), None)], there.audit())
        order_id = there.it.sim.add(account="market", lines=[["MSE-01", 1]], status="PENDING")
        await imported(there)
        assert status(there, order_id)[0] is OrderStatus.PENDING
        there.it.sim.act(order_id, "finalise")
        await imported(there)
        assert status(there, order_id) == (OrderStatus.REVIEW, "not_mapped")

    play(tmp_path, story)


def test_LIST_7_mapping_frees_an_order_at_once_and_unmapping_sends_it_back(tmp_path: Path) -> None:
    async def story(there: Office) -> None:
        await stocked(there)
        key = ListingKey("us", "MSE-02")
        await there.service().map(BOSS, [(key, None)])
        order_id = there.it.sim.add(account="market", lines=[["MSE-02", 2]])
        await imported(there)
        assert status(there, order_id) == (OrderStatus.REVIEW, "not_mapped")
        assert bench_says(there, order_id) is WhyNot.REVIEW
        assert await there.service().map(BOSS, [(key, Mapping("MSE-01", 3))]) == 1
        assert status(there, order_id) == (OrderStatus.OPEN, "")
        await there.work(JobName.INVENTORY)
        assert there.it.rows("MSE-01") == {DEFAULT: (1, 2)}  # 7 less 2 times 3
        assert await there.service().map(BOSS, [(key, None)]) == 1
        assert status(there, order_id) == (OrderStatus.REVIEW, "not_mapped")

    play(tmp_path, story)


def test_ORD_1_orders_of_a_long_outage_all_come_once_page_by_page(tmp_path: Path) -> None:
    async def story(there: Office) -> None:
        await there.has(features=Features(imports_orders=True))
        await imported(there)
        there.it.sim.ask("POST", "/_sim/outage", {"seconds": 7200})
        wanted = {"account": "market", "count": 250, "lines": [["MSE-01", 1]]}
        order_ids = there.it.sim.ask("POST", "/_sim/orders", wanted)["order_ids"]
        with pytest.raises(Unreachable):
            await there.work(JobName.ORDER_IMPORT)
        await there.it.wait(7200)
        await imported(there)
        await imported(there)
        stored = await asyncio.to_thread(there.disk.rows, "SELECT order_id FROM orders ORDER BY 1")
        assert [row[0] for row in stored] == sorted(order_ids)

    play(tmp_path, story)
