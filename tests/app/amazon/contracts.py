"""What every implementation of Amazon's ports must do: inherit, and say how to make a shop."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Coroutine
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from app.domain.order import OrderStatus
from app.domain.shipping import Api, Bought, Confirmation, LabelFormat, Parcel, ParcelItem, Purchase, Rate
from app.ports.amazon import ConfirmationApi, OrdersApi
from app.ports.carrier import Carrier
from app.ports.errors import OutcomeUnknown, Refused, Unreachable
from tests.app.amazon.simulated import Shop, purchase_of, units_of

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
_STARTS = {LabelFormat.ZPL: b"^XA", LabelFormat.PNG: b"\x89PNG", LabelFormat.PDF: b"%PDF"}


def run(work: Coroutine[None, None, None]) -> None:
    asyncio.run(work)


class OrdersApiContract(ABC):
    """Orders of one account."""

    @abstractmethod
    def shop(self, orders: int = 14) -> AbstractAsyncContextManager[Shop]: ...

    @abstractmethod
    def api(self, shop: Shop) -> OrdersApi: ...

    def test_ORD_1_pages_follow_one_another_until_every_order_was_seen_once(self) -> None:
        async def scenario() -> None:
            async with self.shop(orders=250) as shop:
                found, token, pages = list[str](), None, 0
                while pages == 0 or token is not None:
                    page = await self.api(shop).search(LONG_AGO, token)
                    found += [order.order_id for order in page.orders]
                    token, pages = page.next_token, pages + 1
                assert pages == 3
                assert sorted(found) == sorted(each["order_id"] for each in shop.sim.scenario()["orders"])

        run(scenario())

    def test_ORD_1_only_what_changed_since_is_found(self) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                later = datetime.now(UTC) + timedelta(minutes=1)
                assert (await self.api(shop).search(later, None)).orders == ()

        run(scenario())

    def test_ORD_2_a_pending_order_is_pending_and_names_nobody(self) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                order = await self.api(shop).get(shop.order_id("pending"))
                assert order.status is OrderStatus.PENDING
                assert order.recipient is None
                assert all(line.quantity > 0 for line in order.lines)

        run(scenario())

    def test_ORD_5_a_read_shows_what_changed_a_moment_ago(self) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                order_id = shop.order_id("multi_line")
                before = await self.api(shop).get(order_id)
                item = before.lines[0].order_item_id
                shop.sim.act(order_id, "change-quantity", quantity=7, order_item_id=item)
                shop.sim.act(order_id, "request-cancel")
                shop.sim.act(order_id, "change-address", addressLine1="1 Changed Street")
                after = await self.api(shop).get(order_id)
                assert (units_of(before, item), units_of(after, item)) == (2, 7)
                assert (before.cancel_requested, after.cancel_requested) == (False, True)
                assert after.recipient is not None
                assert after.recipient.line1 == "1 Changed Street"

        run(scenario())

    def test_ORD_5_a_read_that_cannot_be_had_says_so(self) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                shop.sim.fault("getOrder", "drop_before", 9)
                with pytest.raises(Unreachable):
                    await self.api(shop).get(shop.order_id("single"), max_wait=2)

        run(scenario())

    def test_an_unknown_order_is_refused(self) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                with pytest.raises(Refused):
                    await self.api(shop).get("999-0000000-0000000")

        run(scenario())

    def test_a_token_that_ends_in_the_middle_goes_unnoticed(self) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                shop.sim.fault("searchOrders", "expired_token")
                assert len((await self.api(shop).search(LONG_AGO, None)).orders) == 14

        run(scenario())


class CarrierContract(ABC):
    """Whoever sells labels."""

    api: Api
    purchase_operation: str
    cancel_operation: str

    @abstractmethod
    def shop(self) -> AbstractAsyncContextManager[Shop]: ...

    @abstractmethod
    def carrier(self, shop: Shop) -> Carrier: ...

    async def offer(self, shop: Shop, kind: str, form: LabelFormat = LabelFormat.ZPL) -> tuple[Parcel, Rate]:
        """A parcel and its cheapest rate."""
        parcel = shop.parcel(kind, form)
        rates = await self.carrier(shop).rates(parcel)
        return parcel, min(rates, key=lambda rate: rate.cost.amount)

    async def bought(self, shop: Shop, kind: str = "single") -> tuple[Purchase, Bought]:
        parcel, rate = await self.offer(shop, kind)
        bought = await self.carrier(shop).buy(parcel, rate, "purchase-1")
        return purchase_of(parcel, rate, bought.shipment_id), bought

    def test_rates_say_who_carries_for_how_much_and_by_when(self) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                carrier = self.carrier(shop)
                rates = await carrier.rates(shop.parcel("single"))
                assert {rate.api for rate in rates} == {self.api} == {carrier.api}
                assert all(rate.cost.amount > 0 and rate.cost.currency == "USD" for rate in rates)
                assert all(rate.promise.latest is not None for rate in rates)
                assert {rate.offered_at for rate in rates} == {shop.clock.now()}
                assert all(rate.is_zpl_offered for rate in rates)
                assert "UPS Ground" in {rate.service for rate in rates}

        run(scenario())

    def test_SHIP_3_a_rate_shows_what_it_protects_and_excludes_in_amazons_words(self) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                parcel = shop.parcel("single")
                late = msgspec.structs.replace(parcel, ship_at=parcel.ship_at + timedelta(days=30))
                rates = await self.carrier(shop).rates(parcel)
                too_late = await self.carrier(shop).rates(late)
                assert (("CLAIMS_PROTECTED",), ()) in {(each.protection, each.excluded) for each in rates}
                assert {(each.protection, each.excluded) for each in too_late} == {
                    ((), ("CLAIMS_PROTECTED: LATE_DELIVERY_RISK",))
                }

        run(scenario())

    @pytest.mark.parametrize("form", list(LabelFormat))
    def test_a_bought_label_comes_with_tracking_and_in_the_format_asked_for(self, form: LabelFormat) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                parcel, rate = await self.offer(shop, "single", form)
                bought = await self.carrier(shop).buy(parcel, rate, "purchase-1")
                (purchase,) = shop.purchases
                assert bought.shipment_id == purchase["shipment_id"]
                assert bought.tracking == purchase["tracking"]
                assert bought.cost is not None
                assert str(bought.cost.amount) == purchase["cost"]["amount"]
                assert bought.label is not None
                assert bought.label.format is form
                assert bought.label.data.startswith(_STARTS[form])

        run(scenario())

    def test_SHIP_9_a_reprint_is_the_bought_label_and_buys_nothing(self) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                purchase, bought = await self.bought(shop)
                label = await self.carrier(shop).label(purchase, LabelFormat.ZPL, 203)
                assert label == bought.label
                assert len(shop.purchases) == 1

        run(scenario())

    def test_SHIP_9_a_label_is_voided_once_however_often_it_is_asked(self) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                purchase, _ = await self.bought(shop)
                await self.carrier(shop).cancel(purchase)
                assert shop.purchases[0]["cancelled"]
                await self.carrier(shop).cancel(purchase)
                assert [each["cancelled"] for each in shop.purchases] == [True]
                unknown = msgspec.structs.replace(
                    purchase, shipment_id="00000000-0000-4000-8000-000000000000"
                )
                with pytest.raises(Refused):
                    await self.carrier(shop).cancel(unknown)

        run(scenario())

    def test_SHIP_9_a_void_that_was_lost_on_the_way_back_is_known_when_asked_again(self) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                purchase, _ = await self.bought(shop)
                shop.sim.fault(self.cancel_operation, "drop_after")
                with pytest.raises(OutcomeUnknown):
                    await self.carrier(shop).cancel(purchase)
                await self.carrier(shop).cancel(purchase)
                assert [each["cancelled"] for each in shop.purchases] == [True]

        run(scenario())

    def test_SHIP_9_a_void_without_an_answer_is_unknown_and_not_repeated(self) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                purchase, _ = await self.bought(shop)
                shop.sim.fault(self.cancel_operation, "drop_after")
                with pytest.raises(OutcomeUnknown):
                    await self.carrier(shop).cancel(purchase)
                assert shop.sim.ledger()["calls"][self.cancel_operation] == {"drop_after": 1}

        run(scenario())

    @pytest.mark.parametrize("fault", ["drop_after", "drop_before"])
    def test_SHIP_8_a_purchase_without_an_answer_never_buys_twice(self, fault: str) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                carrier = self.carrier(shop)
                parcel, rate = await self.offer(shop, "single")
                shop.sim.fault(self.purchase_operation, fault)
                if carrier.repeats_safely:
                    bought = await carrier.buy(parcel, rate, "purchase-1")
                    assert [each["shipment_id"] for each in shop.purchases] == [bought.shipment_id]
                else:
                    with pytest.raises(OutcomeUnknown):
                        await carrier.buy(parcel, rate, "purchase-1")
                    assert len(shop.purchases) == (1 if fault == "drop_after" else 0)
                assert len(shop.purchases) <= 1

        run(scenario())

    @pytest.mark.parametrize("fault", ["500", "503", "malformed"])
    def test_SHIP_8_a_purchase_that_amazon_fumbles_is_bought_once_or_unknown(self, fault: str) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                carrier = self.carrier(shop)
                parcel, rate = await self.offer(shop, "single")
                shop.sim.fault(self.purchase_operation, fault, 9)
                with pytest.raises(OutcomeUnknown):
                    await carrier.buy(parcel, rate, "purchase-1")
                assert len(shop.purchases) == (1 if fault == "malformed" else 0)

        run(scenario())

    def test_SHIP_8_a_throttled_purchase_goes_through_when_its_turn_comes(self) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                parcel, rate = await self.offer(shop, "single")
                shop.sim.fault(self.purchase_operation, "429", 2)
                await self.carrier(shop).buy(parcel, rate, "purchase-1")
                assert len(shop.purchases) == 1

        run(scenario())

    def test_TRN_7_the_codes_go_with_the_purchase_item_by_item(self) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                parcel = await self.bought_parcel(shop, "transparency")
                sent = shop.purchases[0]["codes"]
                wanted = {item.order_item_id: list(item.codes) for item in parcel.items if item.codes}
                assert sent == wanted
                assert all(wanted.values())
                assert wanted

        run(scenario())

    async def bought_parcel(self, shop: Shop, kind: str) -> Parcel:
        parcel, rate = await self.offer(shop, kind)
        await self.carrier(shop).buy(parcel, rate, "purchase-1")
        return parcel

    def test_TRN_7_a_purchase_refused_over_its_codes_says_that_it_was_the_codes(self) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                parcel = shop.parcel("transparency")
                spoilt = tuple(_spoilt(item) if item.codes else item for item in parcel.items)
                parcel = msgspec.structs.replace(parcel, items=spoilt)
                rate = (await self.carrier(shop).rates(parcel))[0]
                with pytest.raises(Refused) as refused:
                    await self.carrier(shop).buy(parcel, rate, "purchase-1")
                assert refused.value.is_over_codes
                assert shop.purchases == []

        run(scenario())

    def test_a_cancelled_order_gets_no_rates(self) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                parcel = shop.parcel("single")
                shop.sim.act(parcel.order_id, "cancel")
                with pytest.raises(Refused) as refused:
                    await self.carrier(shop).rates(parcel)
                assert not refused.value.is_over_codes

        run(scenario())


def _spoilt(item: ParcelItem) -> ParcelItem:
    return msgspec.structs.replace(item, codes=("AZ:TOOSHORT!",))


class ConfirmationApiContract(ABC):
    """Own-carrier shipments."""

    @abstractmethod
    def shop(self) -> AbstractAsyncContextManager[Shop]: ...

    @abstractmethod
    def api(self, shop: Shop) -> ConfirmationApi: ...

    def confirmation(self, parcel: Parcel, reference: int = 1) -> Confirmation:
        return Confirmation(
            order_id=parcel.order_id,
            marketplace_id=parcel.marketplace_id,
            package_reference=reference,
            carrier_code="UPS",
            tracking=f"1Z999AA1012345678{reference}",
            shipped_at=datetime.now(UTC),
            items=parcel.items,
            shipping_method="Ground",
        )

    def test_SHIP_11_a_shipment_is_confirmed_with_carrier_tracking_and_items(self) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                parcel = shop.parcel("single")
                await self.api(shop).confirm(self.confirmation(parcel))
                (told,) = shop.confirmations
                assert (told["order_id"], told["carrier_code"]) == (parcel.order_id, "UPS")
                assert told["tracking"] == "1Z999AA10123456781"
                assert told["items"] == {item.order_item_id: item.quantity for item in parcel.items}
                assert shop.status(parcel.order_id) == "SHIPPED"

        run(scenario())

    def test_SHIP_11_two_packages_of_an_order_are_two_confirmations(self) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                parcel = shop.parcel("multi_line")
                whole = self.confirmation(parcel)
                first = msgspec.structs.replace(whole, items=whole.items[:1])
                second = msgspec.structs.replace(self.confirmation(parcel, 2), items=whole.items[1:])
                await self.api(shop).confirm(first)
                assert shop.status(parcel.order_id) == "PARTIALLY_SHIPPED"
                await self.api(shop).confirm(second)
                assert shop.status(parcel.order_id) == "SHIPPED"

        run(scenario())

    def test_SHIP_11_the_same_package_again_is_an_edit(self) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                parcel = shop.parcel("single")
                for _ in range(2):
                    await self.api(shop).confirm(self.confirmation(parcel))
                assert len(shop.packages(parcel.order_id)) == 1

        run(scenario())

    def test_SHIP_11_a_confirmation_whose_answer_was_lost_arrives_once(self) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                parcel = shop.parcel("single")
                shop.sim.fault("confirmShipment", "drop_after", 2)
                await self.api(shop).confirm(self.confirmation(parcel))
                assert len(shop.packages(parcel.order_id)) == 1

        run(scenario())

    def test_TRN_7_the_codes_go_in_the_confirmation(self) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                parcel = shop.parcel("transparency")
                await self.api(shop).confirm(self.confirmation(parcel))
                (package,) = shop.packages(parcel.order_id)
                wanted = {item.order_item_id: list(item.codes) for item in parcel.items if item.codes}
                assert package["codes"] == wanted
                assert wanted

        run(scenario())

    def test_TRN_7_missing_codes_are_refused_as_such(self) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                whole = self.confirmation(shop.parcel("transparency"))
                bare = tuple(msgspec.structs.replace(item, codes=()) for item in whole.items)
                with pytest.raises(Refused) as refused:
                    await self.api(shop).confirm(msgspec.structs.replace(whole, items=bare))
                assert refused.value.is_over_codes
                assert shop.confirmations == []

        run(scenario())

    def test_a_confirmation_that_amazon_never_answers_is_unknown(self) -> None:
        async def scenario() -> None:
            async with self.shop() as shop:
                shop.sim.fault("confirmShipment", "drop_after", 9)
                with pytest.raises(OutcomeUnknown):
                    await self.api(shop).confirm(self.confirmation(shop.parcel("single")))

        run(scenario())
