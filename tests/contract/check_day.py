"""A whole simulated day: every request of ours and every answer of the simulator, by Amazon's models."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from msgspec.structs import replace

from app.amazon.account import connect
from app.amazon.connections import SpApiConnection, SpApiConnections
from app.amazon.throttle import Throttle
from app.amazon.tokens import LwaCredentials
from app.domain.money import Money
from app.domain.shipping import LabelFormat
from app.ports.amazon_account import AppCredentials
from app.ports.amazon_listings import Offer
from app.ports.errors import Refused
from tests.app.amazon.client import seller
from tests.app.amazon.clock import SteppingClock
from tests.app.amazon.market import ASIN
from tests.app.amazon.simulated import Shop, purchase_of
from tests.app.amazon.stores import US, store_at
from tests.app.simulator.server import RunningSimulator, running_simulator
from tests.app.simulator.test_tokens import ask_token
from tests.contract.tape import Judge, Tape, recording
from tests.system.day import driver
from tests.system.day.amazon import Amazon, running_amazon
from tests.system.day.making import made
from tests.system.day.office import folder_for_a_day

OF_THE_DAY = {
    *("getMarketplaceParticipations", "getSupplySources", "getSupplySource"),
    *("searchOrders", "getOrder", "confirmShipment"),
    *("searchListingsItems", "getListingsItem", "patchListingsItem"),
    *("createReport", "getReport", "getReportDocument"),
    *("createFeedDocument", "createFeed", "getFeed", "getFeedDocument"),
}
OF_A_PARCEL = {
    *("getRates", "purchaseShipment", "getShipmentDocuments", "cancelShipment"),
    *("getEligibleShipmentServices", "createShipment", "getShipment", "getOrder"),
}
OF_A_LISTING = {
    *("getListingsRestrictions", "putListingsItem", "getListingsItem", "deleteListingsItem"),
    *("getCatalogItem", "searchCatalogItems"),
}


@pytest.fixture(scope="module")
def judge() -> Judge:
    """Who has heard a day of three stores: orders, listings, stock, an outage, and throttling throughout."""
    tapes: list[Tape] = []

    @contextmanager
    def taped(start: datetime, seed: int) -> Iterator[Amazon]:
        with running_amazon(start, seed) as amazon, recording(int(amazon.base_url.rsplit(":", 1)[1])) as tape:
            amazon.base_url = amazon.base_url.replace(str(tape.target), str(tape.port))
            tapes.append(tape)
            yield amazon

    with pytest.MonkeyPatch.context() as patch, folder_for_a_day() as folder:
        patch.setattr(driver, "running_amazon", taped)
        driver.play(made(3, 60, 60), folder)
    return heard(tapes[0])


def heard(tape: Tape) -> Judge:
    found = Judge()
    for exchange in tape.exchanges:
        found.hear(exchange)
    return found


def test_every_request_and_answer_of_a_whole_day_is_as_amazons_models_say(judge: Judge) -> None:
    assert judge.faults == []


def test_the_day_has_every_operation_of_stores_stock_and_orders(judge: Judge) -> None:
    accepted = {name.removesuffix(" accepted") for name in judge.calls if name.endswith(" accepted")}
    assert OF_THE_DAY - accepted == set()
    assert judge.calls["uploaded"] > 0
    assert judge.calls["results"] > 0
    assert sum(judge.calls.values()) > 2000


Story = Callable[[SpApiConnection, SteppingClock], Awaitable[None]]


def told(story: Story) -> Judge:
    """Of a connection of ours to a simulator of its own."""
    with running_simulator() as sim, recording(sim.port) as tape:
        keys = AppCredentials(**sim.account("shop", seller_id="A1SHOP", marketplaces=[US]))

        async def scenario() -> None:
            clock = SteppingClock(datetime.now(UTC), also=sim.advance)
            lines = SpApiConnections(clock, Throttle(clock), "0.0", lambda _: keys)
            url = f"http://127.0.0.1:{tape.port}"
            await story(lines.of(store_at(url, seller_id="A1SHOP")), clock)
            await lines.aclose()

        asyncio.run(scenario())
    return heard(tape)


async def a_listings_life(amazon: SpApiConnection, clock: SteppingClock) -> None:
    """Looked up, previewed, put, watched, taken off; and others that Amazon refuses or fails."""
    listings, offer = amazon.listings, Offer("NEW", ASIN, Money(Decimal("24.90"), "USD"), 5)
    assert await listings.item("B0UNKNOWN1") is None
    await listings.items_by_barcode("036000291452")
    for asin in (ASIN, "B0SIMAPPRV", "B0SIMNOELG"):
        await listings.restrictions(asin, "new_new")
    await listings.preview(replace(offer, lead_time_days=31))
    for asin in (ASIN, "B0SIMERROR", "B0SIMSUPPR", "B0SIMREMOV", "B0SIMWARNS"):
        sku = f"NEW/{asin}"
        await listings.preview(replace(offer, sku=sku, asin=asin))
        await listings.put(replace(offer, sku=sku, asin=asin))
        await listings.get(sku)
        await clock.sleep(75)
        await listings.get(sku)
    await listings.item(ASIN)
    await listings.delete(f"NEW/{ASIN}")
    with pytest.raises(Refused):
        await listings.restrictions(ASIN, "as_new")


def test_a_listings_life_is_as_amazons_models_say() -> None:
    judge = told(a_listings_life)
    assert judge.faults == []
    assert OF_A_LISTING - {name.removesuffix(" accepted") for name in judge.calls} == set()
    assert judge.calls["putListingsItem accepted"] == 11


async def a_parcels_life(shop: Shop) -> None:
    """Rated, bought, printed again, found at the order, and its label taken back; by both APIs."""
    amazon = shop.amazon
    for carrier, kind in ((amazon.shipping_v2, "single"), (amazon.merchant_fulfillment, "multi_line")):
        parcel = shop.parcel(kind)
        (rate, *_) = await carrier.rates(parcel)
        bought = await carrier.buy(parcel, rate, "purchase-1")
        purchase = purchase_of(parcel, rate, bought.shipment_id)
        await carrier.label(purchase, LabelFormat.ZPL, 203)
        assert await amazon.orders.packages(parcel.order_id)
        await carrier.cancel(purchase)


def test_a_parcels_life_is_as_amazons_models_say() -> None:
    with running_simulator() as sim, recording(sim.port) as tape:
        there, keys = RunningSimulator(tape.port), sim.scenario()["credentials"]
        credentials = LwaCredentials(keys["client_id"], keys["client_secret"], keys["refresh_token"])

        async def scenario() -> None:
            clock = SteppingClock(datetime.now(UTC), also=sim.advance)
            amazon = connect(seller(there.base_url, credentials=credentials), clock, Throttle(clock), "0.0")
            await a_parcels_life(Shop(there, amazon, clock))
            await amazon.aclose()

        asyncio.run(scenario())
    judge = heard(tape)
    assert judge.faults == []
    assert OF_A_PARCEL - {name.removesuffix(" accepted") for name in judge.calls} == set()


def test_the_judge_of_a_tape_finds_what_is_wrong() -> None:
    with running_simulator() as sim, recording(sim.port) as tape:
        token = ask_token(sim)[1]["access_token"]
        there = RunningSimulator(tape.port)
        assert there.raw("GET", "/sellers/v1/marketplaceParticipations", token=token)[0] == 200
        assert there.raw("GET", "/sellers/v1/marketplaceParticipations?what=1", token=token)[0] == 200
        assert there.raw("GET", "/sellers/v1/nothing", token=token)[0] == 404
    (whole, odd, unknown) = tape.exchanges
    shown = json.loads(whole.body)
    del shown["payload"][0]["storeName"]
    judge = Judge()
    for each in (whole, odd, unknown, replace(whole, body=json.dumps(shown).encode())):
        judge.hear(each)
    assert len(judge.faults) == 3
    assert judge.calls == {"getMarketplaceParticipations accepted": 3}
