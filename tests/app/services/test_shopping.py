"""A bench's rates: every seller at once, policies, demands, the choice and what is kept of it."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from decimal import Decimal
from typing import Any

from msgspec.structs import replace

from app.domain.money import Money
from app.domain.order import AddressType, Buyer, Demand, Window
from app.domain.packing.bench import Stage
from app.domain.packing.reasons import Stop
from app.domain.shipping import Api, Bought, Parcel, Purchase, PurchaseState, Rate, Signature
from app.domain.shopping.policy import Actions, Conditions, Policy, ServiceRef
from app.domain.shopping.verdicts import Why
from app.ports.errors import OutcomeUnknown, Throttled, Unreachable
from app.ports.rates import Why as NoAnswerWhy
from app.ports.storage import Audited
from tests.app.database.warehouse import NOW, Warehouse, an_order, line
from tests.app.services.counter import MOUSE, Counter
from tests.app.services.fakes import AmazonTwin, Fault, LabelSeller

ORDER = an_order(1)
WEEK = Window(NOW, NOW + timedelta(days=5))
SAID = Audited(NOW, "0003", "office", "policies_saved")
Play = Callable[[Counter], Coroutine[Any, Any, None]]


class OwnSeller(LabelSeller):
    """An account at UPS. ``asked``: the parcels of its rates; ``found``: what it says of a purchase."""

    def __init__(self, twin: AmazonTwin, cost: str) -> None:
        super().__init__(twin, Api.KARRIO, repeats_safely=False)
        self.cost = Money(Decimal(cost), "USD")
        self.asked: list[Parcel] = []
        self.found: Bought | OutcomeUnknown | None = None
        self.fails: Exception | None = None

    async def rates(self, parcel: Parcel) -> tuple[Rate, ...]:
        self.asked.append(parcel)
        if self.fails is not None:
            raise self.fails
        promise = Window(NOW, NOW + timedelta(days=2))
        names = ("ups", "UPS", "ups_ground", "UPS Ground")
        return (Rate(self.api, *names, self.cost, "ups_ground", promise=promise),)

    async def find(self, purchase: Purchase) -> Bought | None:
        if isinstance(self.found, OutcomeUnknown):
            raise self.found
        return self.found


def play(warehouse: Warehouse, work: Play, *policies: Policy, cost: str = "5.00", **changes: Any) -> None:
    """One order, one account at UPS beside Amazon."""
    order = replace(ORDER, deliver_by=WEEK, **changes)

    async def main() -> None:
        await warehouse.database.policies.save(policies, SAID)
        counter = Counter(warehouse, order)
        ups = OwnSeller(counter.twin, cost)
        counter.lend(ups)
        async with counter.running():
            await counter.pack(order, MOUSE)
            await work(counter)

    asyncio.run(main())


def own(counter: Counter) -> OwnSeller:
    seller = counter.accounts["ups"]
    assert isinstance(seller, OwnSeller)
    return seller


def sold(counter: Counter) -> list[Api]:
    return [each.api for each in counter.twin.paid]


def test_SHIP_7_the_cheapest_of_all_sellers_is_bought_and_why_is_kept(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.ship()
        assert counter.stage == Stage.DONE.value
        assert sold(counter) == [Api.KARRIO]
        kept = warehouse.database.policies.choice_of(ORDER.order_id)
        assert kept is not None
        assert kept.chosen is not None
        assert kept.chosen.rate.carrier_id == "ups"
        assert [(judged.rate.api, judged.whys) for judged in kept.judged] == [
            (Api.KARRIO, ()),
            (Api.SHIPPING_V2, (Why.DAY_UNKNOWN,)),
        ]
        (purchase,) = warehouse.database.purchases.purchases_of(ORDER.order_id)
        assert kept.purchase_id == purchase.purchase_id

    play(warehouse, work)


def test_SHIP_11_amazon_is_told_of_what_an_own_account_sold_in_the_same_breath(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.ship()
        assert counter.outgoing() == [(ORDER.order_id, "1ZKARRIO1", ())]

    play(warehouse, work)


def test_SHIP_7_a_carrier_that_fails_is_named_and_holds_nobody_up(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        own(counter).fails = Throttled("rates", 9.0)
        await counter.ship()
        assert sold(counter) == [Api.SHIPPING_V2]
        kept = warehouse.database.policies.choice_of(ORDER.order_id)
        assert kept is not None
        assert [(each.carrier, each.why) for each in kept.unheard] == [("ups", NoAnswerWhy.THROTTLED)]

    play(warehouse, work)


def test_SHIP_2_a_policy_decides_and_its_trace_stays_with_the_order(warehouse: Warehouse) -> None:
    amazon = Policy("p-1", "Amazon only", Conditions(), Actions(uses_buy_shipping=True), is_final=True)

    async def work(counter: Counter) -> None:
        await counter.ship()
        assert sold(counter) == [Api.SHIPPING_V2]
        kept = warehouse.database.policies.choice_of(ORDER.order_id)
        assert kept is not None
        assert [(tried.policy_id, tried.is_matched) for tried in kept.decision.trace] == [("p-1", True)]
        assert {judged.rate.api: judged.why for judged in kept.judged}[Api.KARRIO] is Why.POLICY_FINAL

    play(warehouse, work, amazon)


def test_SHIP_2_a_hold_stops_before_anything_is_bought(warehouse: Warehouse) -> None:
    hold = Policy("p-1", "Ask", Conditions(skus=("MSE-*",)), Actions(hold="ask the buyer"))

    async def work(counter: Counter) -> None:
        await counter.ship()
        assert counter.stop == (Stop.POLICY_HOLD, "ask the buyer")
        assert (sold(counter), counter.rows(ORDER)) == ([], [])

    play(warehouse, work, hold)


def test_SHIP_2_no_suitable_service_says_what_is_against_each(warehouse: Warehouse) -> None:
    nobody = Policy("p-1", "DHL", Conditions(), Actions(among=(ServiceRef("DHL"),)))

    async def work(counter: Counter) -> None:
        await counter.ship()
        assert counter.stop == (Stop.NO_RATE, "UPS Ground: policy, UPS Ground: policy")

    play(warehouse, work, nobody)


def test_SHIP_4_a_prime_order_goes_to_buy_shipping_however_cheap_another_is(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        counter.v2.promise = Window(NOW, NOW + timedelta(days=3))
        await counter.ship()
        assert sold(counter) == [Api.SHIPPING_V2]

    play(warehouse, work, cost="0.01", programs=("PRIME",))


def test_SHIP_5_the_po_number_is_the_reference_of_own_carriers(warehouse: Warehouse) -> None:
    buyer = Buyer(name="Buyer One", purchase_order_number="PO-4711")

    async def work(counter: Counter) -> None:
        await counter.ship()
        assert [parcel.reference for parcel in own(counter).asked] == ["PO-4711"]

    play(warehouse, work, programs=("AMAZON_BUSINESS",), buyer=buyer)


def test_SHIP_5_without_a_po_number_the_order_number_is_the_reference(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.ship()
        assert [parcel.reference for parcel in own(counter).asked] == [ORDER.order_id]

    play(warehouse, work)


def test_SHIP_14_what_delivery_demands_is_asked_of_every_seller(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.ship()
        (parcel,) = own(counter).asked
        assert parcel.signature is Signature.ADULT
        assert parcel.is_residential
        assert counter.stop is not None
        assert counter.stop[0] is Stop.NO_RATE

    demanding = line("MSE-01", 1, demands=(Demand.AGE,))
    play(warehouse, work, lines=(demanding,), address_type=AddressType.RESIDENTIAL)


def test_ORD_5_with_amazon_away_an_own_account_sells_within_15_minutes_and_it_is_marked(
    warehouse: Warehouse,
) -> None:
    async def work(counter: Counter) -> None:
        await counter.purchasing.reread(counter.order(ORDER.order_id), is_own=False)
        counter.clock.advance(300)
        counter.twin.is_down = True
        await counter.ship()
        assert sold(counter) == [Api.KARRIO]
        assert "own_label_not_rechecked" in counter.audited()

    play(warehouse, work)


def test_ORD_5_with_amazon_away_and_no_read_of_late_nothing_is_bought(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        counter.twin.is_down = True
        await counter.ship()
        assert counter.stop == (Stop.AMAZON_UNREACHABLE, "")
        assert sold(counter) == []

    play(warehouse, work)


def test_SHIP_8_an_own_purchase_without_an_answer_is_asked_of_the_carrier_and_not_bought_again(
    warehouse: Warehouse,
) -> None:
    async def work(counter: Counter) -> None:
        ups = own(counter)
        ups.faults = [Fault(OutcomeUnknown("the line broke"), is_paid=True)]
        ups.found = OutcomeUnknown("not yet")
        await counter.ship()
        assert counter.stop == (Stop.OUTCOME_UNKNOWN, "")
        await counter.again()
        assert counter.stop == (Stop.OUTCOME_UNKNOWN, "")
        assert counter.rows(ORDER) == [PurchaseState.UNKNOWN]
        ups.found = Bought("1ZKARRIO1", "1ZKARRIO1", "UPS", "UPS Ground", ups.cost, None)
        await counter.again()
        assert counter.stage == Stage.DONE.value
        assert sold(counter) == [Api.KARRIO]
        assert counter.outgoing() == [(ORDER.order_id, "1ZKARRIO1", ())]

    play(warehouse, work)


def test_SHIP_8_an_own_purchase_that_the_carrier_does_not_know_is_made_anew(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        own(counter).faults = [Fault(OutcomeUnknown("the line broke"))]
        await counter.ship()
        await counter.again()
        assert counter.stage == Stage.DONE.value
        assert counter.rows(ORDER) == [PurchaseState.REFUSED, PurchaseState.BOUGHT]
        assert sold(counter) == [Api.KARRIO]

    play(warehouse, work)


def test_SHIP_8_an_own_purchase_that_was_surely_not_sent_is_made_anew(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        own(counter).faults = [Fault(Unreachable("no route"))]
        await counter.ship()
        assert counter.stop == (Stop.AMAZON_UNREACHABLE, "")
        await counter.again()
        assert counter.rows(ORDER) == [PurchaseState.REFUSED, PurchaseState.BOUGHT]

    play(warehouse, work)


def test_PERF_10_rates_asked_while_packing_are_not_asked_again(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.purchasing.shop_ahead(counter.order(ORDER.order_id))
        await counter.ship()
        assert len(own(counter).asked) == 1

    play(warehouse, work)
