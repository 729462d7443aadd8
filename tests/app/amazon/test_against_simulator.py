"""Amazon's ports over real HTTP against the simulator."""

import asyncio
from collections.abc import Coroutine
from contextlib import AbstractAsyncContextManager

import msgspec
import pytest

from app.amazon.account import connect
from app.amazon.throttle import Throttle
from app.amazon.tokens import LwaCredentials
from app.decoding import json_decoder
from app.domain.shipping import Api, LabelFormat
from app.ports.amazon import ConfirmationApi, OrdersApi
from app.ports.carrier import Carrier
from app.ports.errors import Refused, Unauthorised
from tests.app.amazon.client import seller
from tests.app.amazon.contracts import CarrierContract, ConfirmationApiContract, OrdersApiContract
from tests.app.amazon.simulated import Shop, purchase_of, shop


def run(work: Coroutine[None, None, None]) -> None:
    asyncio.run(work)


class TestSpApiOrders(OrdersApiContract):
    def shop(self, orders: int = 14) -> AbstractAsyncContextManager[Shop]:
        return shop(orders=orders)

    def api(self, shop: Shop) -> OrdersApi:
        return shop.amazon.orders

    def test_SHIP_8_packages_tell_of_a_label_whose_purchase_was_never_answered(self) -> None:
        async def scenario() -> None:
            async with shop() as it:
                parcel = it.parcel("single")
                carrier = it.amazon.merchant_fulfillment
                rate = (await carrier.rates(parcel))[0]
                assert await it.amazon.orders.packages(parcel.order_id) == ()
                bought = await carrier.buy(parcel, rate, "purchase-1")
                (package,) = await it.amazon.orders.packages(parcel.order_id)
                assert (package.tracking, package.carrier) == (bought.tracking, bought.carrier)
                await carrier.cancel(purchase_of(parcel, rate, bought.shipment_id))
                assert await it.amazon.orders.packages(parcel.order_id) == ()

        run(scenario())


class TestShippingV2Carrier(CarrierContract):
    api = Api.SHIPPING_V2
    purchase_operation = "purchaseShipment"
    cancel_operation = "cancelShipment"

    def shop(self) -> AbstractAsyncContextManager[Shop]:
        return shop()

    def carrier(self, shop: Shop) -> Carrier:
        return shop.amazon.shipping_v2

    def test_SHIP_8_the_same_purchase_id_buys_once_and_gives_the_same_label(self) -> None:
        async def scenario() -> None:
            async with shop() as it:
                parcel, rate = await self.offer(it, "single")
                carrier = self.carrier(it)
                first = await carrier.buy(parcel, rate, "purchase-1")
                assert await carrier.buy(parcel, rate, "purchase-1") == first
                (purchase,) = it.purchases
                assert (purchase["idempotency_key"], purchase["replays"]) == ("purchase-1", 1)

        run(scenario())

    def test_a_rate_outlives_a_restart(self) -> None:
        async def scenario() -> None:
            async with shop() as it:
                parcel, rate = await self.offer(it, "single")
                stored = json_decoder(type(rate)).decode(msgspec.json.encode(rate))
                await self.carrier(it).buy(parcel, stored, "purchase-1")
                assert len(it.purchases) == 1

        run(scenario())

    def test_a_rate_that_is_too_old_is_refused_as_such(self) -> None:
        async def scenario() -> None:
            async with shop() as it:
                parcel, rate = await self.offer(it, "single")
                it.sim.advance(601)
                with pytest.raises(Refused) as refused:
                    await self.carrier(it).buy(parcel, rate, "purchase-1")
                assert refused.value.code == "TOKEN_EXPIRED"

        run(scenario())

    def test_a_reprint_may_be_for_another_printer(self) -> None:
        async def scenario() -> None:
            async with shop() as it:
                purchase, _ = await self.bought(it)
                label = await self.carrier(it).label(purchase, LabelFormat.PNG, 300)
                assert label.format is LabelFormat.PNG
                assert label.dpi == 300
                unoffered = await self.carrier(it).label(purchase, LabelFormat.PDF, 600)
                assert (unoffered.format, unoffered.dpi) == (LabelFormat.ZPL, 203)

        run(scenario())

    def test_a_required_service_is_bought_with_the_rate_and_counted_in_its_cost(self) -> None:
        async def scenario() -> None:
            async with shop() as it:
                parcel = it.parcel_of(it.sim.add(lines=[{"sku": "HDS-10", "quantity": 3}]))
                rates = await self.carrier(it).rates(parcel)
                rate = next(each for each in rates if each.service == "UPS Next Day Air Saver")
                await self.carrier(it).buy(parcel, rate, "purchase-1")
                (purchase,) = it.purchases
                assert purchase["cost"]["amount"] == str(rate.cost.amount)
                asked = purchase["request"]["purchase"]["requestedValueAddedServices"]
                assert asked == [{"id": "SIGNATURE_CONFIRMATION"}]

        run(scenario())


class TestMerchantFulfillmentCarrier(CarrierContract):
    api = Api.MERCHANT_FULFILLMENT
    purchase_operation = "createShipment"
    cancel_operation = "cancelShipmentV0"

    def shop(self) -> AbstractAsyncContextManager[Shop]:
        return shop()

    def carrier(self, shop: Shop) -> Carrier:
        return shop.amazon.merchant_fulfillment

    def test_TRN_7_codes_are_in_merchant_fulfillments_own_field(self) -> None:
        async def scenario() -> None:
            async with shop() as it:
                parcel = await self.bought_parcel(it, "transparency")
                details = it.purchases[0]["request"]["ShipmentRequestDetails"]
                sent = {item["OrderItemId"]: item.get("TransparencyCodeList") for item in details["ItemList"]}
                assert sent == {item.order_item_id: list(item.codes) or None for item in parcel.items}

        run(scenario())


class TestSpApiConfirmations(ConfirmationApiContract):
    def shop(self) -> AbstractAsyncContextManager[Shop]:
        return shop()

    def api(self, shop: Shop) -> ConfirmationApi:
        return shop.amazon.confirmations

    def test_SHIP_11_a_label_bought_at_amazon_is_not_confirmed_again(self) -> None:
        async def scenario() -> None:
            async with shop() as it:
                parcel = it.parcel("single")
                rate = (await it.amazon.shipping_v2.rates(parcel))[0]
                await it.amazon.shipping_v2.buy(parcel, rate, "purchase-1")
                with pytest.raises(Refused):
                    await it.amazon.confirmations.confirm(self.confirmation(parcel))
                assert it.confirmations == []

        run(scenario())

    def test_SHIP_11_a_ship_plus_order_is_refused(self) -> None:
        async def scenario() -> None:
            async with shop() as it:
                parcel = it.parcel_of(it.sim.add(kind="ship_plus"))
                with pytest.raises(Refused) as refused:
                    await it.amazon.confirmations.confirm(self.confirmation(parcel))
                assert "Ship+" in refused.value.words

        run(scenario())


def test_our_buckets_keep_below_amazons_so_that_it_never_refuses() -> None:
    async def scenario() -> None:
        async with shop(throttle=True) as it:
            order_id = it.order_id("single")
            for _ in range(60):
                await it.amazon.orders.get(order_id)
            assert it.sim.ledger()["calls"] == {"token": {"200": 1}, "getOrder": {"200": 60}}

    run(scenario())


def test_wrong_credentials_are_the_stores_problem() -> None:
    async def scenario() -> None:
        async with shop() as it:
            wrong = seller(it.sim.base_url, credentials=LwaCredentials("nobody", "nothing", "Atzr|none"))
            amazon = connect(wrong, it.clock, Throttle(it.clock), "0.0")
            with pytest.raises(Unauthorised):
                await amazon.orders.get("111-0000000-0000000")
            await amazon.aclose()

    run(scenario())
