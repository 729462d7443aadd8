"""CHANGE RATE at the bench: the rates are shown, one is taken by hand and bought (SHIP-6, SHIP-7)."""

import asyncio
from collections.abc import Callable, Coroutine
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.control import Action
from app.domain.money import Money
from app.domain.packing.bench import Stage
from app.domain.packing.questions import RatePrompt
from app.domain.packing.reasons import Stop
from app.domain.shipping import Api, PurchaseState
from app.domain.shopping.policy import Actions, Conditions, Policy
from app.ports.errors import OutcomeUnknown
from tests.app.database.warehouse import Warehouse, an_order
from tests.app.services.counter import MOUSE, Counter, restarted
from tests.app.services.fakes import Fault
from tests.app.services.test_shopping import SAID, WEEK, OwnSeller, own, sold

ORDER = an_order(1)
Play = Callable[[Counter], Coroutine[Any, Any, None]]


def play(warehouse: Warehouse, work: Play, *policies: Policy, **changes: Any) -> None:
    """The rates were asked for at the scale; ups sells for 5, Amazon for 7.42 without a day."""
    order = replace(ORDER, deliver_by=WEEK, **changes)

    async def main() -> None:
        await warehouse.database.policies.save(policies, SAID)
        counter = Counter(warehouse, order)
        counter.lend(OwnSeller(counter.twin, "5.00"))
        async with counter.running():
            await counter.fill(order, MOUSE)
            await counter.scan("BOXPBS01")
            await counter.press(Action.CHANGE_RATE)
            await counter.weigh(640)
            await work(counter)

    asyncio.run(main())


def shown(counter: Counter) -> list[tuple[str, str, int, tuple[str, ...]]]:
    prompt = counter.packing.bench.prompt
    assert isinstance(prompt, RatePrompt)
    return [(each.rate.api.value, each.verdict, each.hand, each.whys) for each in prompt.offers]


def test_SHIP_7_the_rates_are_shown_and_nothing_is_bought_before_one_is_taken(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.ship()
        assert (counter.asks, counter.twin.paid, counter.rows(ORDER)) == ("rates", [], [])
        assert shown(counter) == [("karrio", "ok", 0, ()), ("shipping_v2", "amber", 0, ("day_unknown",))]
        prompt = counter.packing.bench.prompt
        assert isinstance(prompt, RatePrompt)
        assert prompt.chosen == "ups_ground"
        assert all(not each.rate.token for each in prompt.offers)

    play(warehouse, work)


def test_SHIP_7_a_rate_taken_by_hand_is_bought_without_asking_again(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.ship()
        await counter.press(Action.PICK_2)
        await counter.ship()
        assert counter.stage == Stage.DONE.value
        assert sold(counter) == [Api.SHIPPING_V2]
        assert len(own(counter).asked) == 1
        kept = warehouse.database.policies.choice_of(ORDER.order_id)
        assert kept is not None
        assert (kept.by, kept.reason, kept.rate_id) == ("0001", "", "rate-1")

    play(warehouse, work)


def test_SHIP_4_another_carrier_takes_a_prime_order_only_with_a_reason_that_is_kept(
    warehouse: Warehouse,
) -> None:
    async def work(counter: Counter) -> None:
        await counter.ship()
        ways = {api: (verdict, hand) for api, verdict, hand, _ in shown(counter)}
        assert ways["karrio"] == ("grey", 1)
        await counter.press(Action.PICK_1)
        assert (counter.asks, counter.twin.paid) == ("approval", [])
        await counter.press(Action.PICK_2)
        await counter.ship()
        assert sold(counter) == [Api.KARRIO]
        kept = warehouse.database.policies.choice_of(ORDER.order_id)
        assert kept is not None
        assert (kept.by, kept.reason) == ("0001", "buyer_asked")
        (row,) = [row for row in warehouse.database.audited() if row.what == "rate_taken"]
        assert (row.who, row.why) == ("0001", "buyer_asked")

    play(warehouse, work, programs=("PRIME",))


def test_SHIP_7_going_back_buys_the_apps_own_choice(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.ship()
        await counter.press(Action.CANCEL)
        await counter.ship()
        assert sold(counter) == [Api.KARRIO]

    play(warehouse, work)


def test_SHIP_7_a_choice_outlives_a_crash(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.ship()
        async with restarted(counter):
            assert counter.asks == "rates"
            await counter.press(Action.PICK_2)
            async with restarted(counter):
                await counter.ship()
                assert sold(counter) == [Api.SHIPPING_V2]

    play(warehouse, work)


@pytest.mark.parametrize("is_dearer", [True, False])
def test_SHIP_7_a_rate_that_is_gone_or_dearer_by_now_is_not_replaced_by_another(
    warehouse: Warehouse, *, is_dearer: bool
) -> None:
    async def work(counter: Counter) -> None:
        await counter.ship()
        await counter.press(Action.PICK_1)
        counter.clock.advance(601)
        if is_dearer:
            own(counter).cost = Money(Decimal("5.01"), "USD")
        else:
            del counter.accounts["ups"]
        await counter.ship()
        assert counter.stop == (Stop.RATE_GONE, "UPS Ground")
        assert (counter.twin.paid, counter.rows(ORDER)) == ([], [])
        await counter.again()
        assert counter.asks == "rates"

    play(warehouse, work)


def test_SHIP_8_a_label_that_may_be_paid_is_settled_before_rates_are_shown(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        counter.v2.faults = [Fault(OutcomeUnknown("cut off"), is_paid=True)]
        await counter.ship()
        await counter.press(Action.PICK_2)
        await counter.ship()
        assert counter.stop == (Stop.OUTCOME_UNKNOWN, "")
        assert counter.rows(ORDER) == [PurchaseState.UNKNOWN]
        await counter.again()
        assert (counter.stage, len(counter.twin.paid)) == (Stage.DONE.value, 1)

    play(warehouse, work)


def test_SHIP_2_a_rule_that_holds_the_order_has_words_of_its_own(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.ship()
        assert counter.stop == (Stop.POLICY_HOLD, "ask the buyer")
        assert counter.twin.paid == []
        await warehouse.database.policies.save((), SAID)
        await counter.again()
        assert counter.asks == "rates"

    hold = Policy("p1", "Hold", Conditions(), Actions(hold="ask the buyer"))
    play(warehouse, work, hold)
