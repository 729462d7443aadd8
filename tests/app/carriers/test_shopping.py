"""SHIP-7: rates of all sellers at once; a slow one holds up nobody."""

import asyncio
from collections.abc import Coroutine, Mapping
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from app.carriers.accounts import Kind
from app.carriers.shopping import NoAnswer, Offers, RateShopping, Why
from app.carriers.worker import Worker
from app.domain.shipping import Api, Bought, Label, LabelFormat, Parcel, Purchase, Rate
from app.ports.carrier import Carrier
from app.ports.errors import (
    Malformed,
    OutcomeUnknown,
    OutsideError,
    Refused,
    Throttled,
    Unauthorised,
    Unreachable,
)
from tests.app.carriers.bench import bench, rate
from tests.app.carriers.parcels import BUYER, PARCEL, changed
from tests.fakes import ManualClock

RATE = rate(Kind.UPS)


class Seller:
    """Answers when it is let go; ``answers`` are used up one by one, the last for ever."""

    api = Api.KARRIO
    repeats_safely = False

    def __init__(self, *answers: tuple[Rate, ...] | OutsideError, is_held: bool = False) -> None:
        self.answers = list(answers)
        self.asked = 0
        self.is_asked, self.go = asyncio.Event(), asyncio.Event()
        if not is_held:
            self.go.set()

    async def rates(self, parcel: Parcel) -> tuple[Rate, ...]:
        self.asked += 1
        self.is_asked.set()
        await self.go.wait()
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, OutsideError):
            raise answer
        return answer

    async def buy(self, parcel: Parcel, rate: Rate, purchase_id: str) -> Bought:
        raise NotImplementedError

    async def label(self, purchase: Purchase, format: LabelFormat, dpi: int) -> Label:
        raise NotImplementedError

    async def cancel(self, purchase: Purchase) -> None:
        raise NotImplementedError


class Shop:
    """Shopping in a test's own group of tasks."""

    def __init__(self, group: asyncio.TaskGroup, patience: float = 60.0) -> None:
        self.clock = ManualClock()
        self._group = group
        self.shopping = RateShopping(self.clock, self._spawn, patience)

    def _spawn(self, work: Coroutine[Any, Any, Any], name: str) -> asyncio.Task[Any]:
        return self._group.create_task(work, name=name)

    async def ask(self, carriers: Mapping[str, Carrier], parcel: Parcel = PARCEL) -> Offers:
        return await self.shopping.shop(parcel, carriers)


def test_SHIP_7_all_are_asked_at_once_and_their_offers_stand_in_order() -> None:
    dear = msgspec.structs.replace(RATE, service_id="ups_next_day_air")

    async def scenario() -> Offers:
        first, second = Seller((RATE,), is_held=True), Seller((dear, RATE), is_held=True)
        async with asyncio.TaskGroup() as group:
            asked = group.create_task(Shop(group).ask({"one": first, "two": second}))
            await first.is_asked.wait()
            await second.is_asked.wait()
            second.go.set()
            first.go.set()
        return asked.result()

    assert asyncio.run(scenario()) == Offers((RATE, dear, RATE))


def test_SHIP_7_a_slow_carrier_is_named_and_serves_the_next_ask() -> None:
    async def scenario() -> None:
        quick, slow = Seller((RATE,)), Seller((RATE, RATE), is_held=True)
        async with asyncio.TaskGroup() as group:
            shop = Shop(group, patience=0.01)
            assert await shop.ask({"quick": quick, "slow": slow}) == Offers(
                (RATE,), (NoAnswer("slow", Why.SLOW),)
            )
            slow.go.set()
            assert await shop.ask({"quick": quick, "slow": slow}) == Offers((RATE, RATE, RATE))
        assert (quick.asked, slow.asked) == (1, 1)

    asyncio.run(scenario())


def test_PERF_10_answers_are_good_for_ten_minutes() -> None:
    async def scenario() -> None:
        seller = Seller((RATE,))
        async with asyncio.TaskGroup() as group:
            shop = Shop(group)
            await shop.ask({"one": seller})
            shop.clock.advance(599)
            await shop.ask({"one": seller})
            assert seller.asked == 1
            shop.clock.advance(1)
            await shop.ask({"one": seller})
            assert seller.asked == 2

    asyncio.run(scenario())


def test_SHIP_7_another_parcel_or_day_is_asked_about_anew() -> None:
    async def scenario() -> None:
        seller = Seller((RATE,))
        async with asyncio.TaskGroup() as group:
            shop = Shop(group)
            await shop.ask({"one": seller})
            await shop.ask({"one": seller}, changed(ship_at=PARCEL.ship_at + timedelta(minutes=1)))
            assert seller.asked == 1
            await shop.ask({"one": seller}, changed(weight_grams=1001))
            await shop.ask({"one": seller}, changed(ship_at=PARCEL.ship_at + timedelta(days=1)))
            await shop.ask({"other": seller})
        assert seller.asked == 4

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (Unreachable("ups-1 rates"), Why.UNREACHABLE),
        (OutcomeUnknown("ups-1 rates"), Why.UNREACHABLE),
        (Throttled("ups-1 rates", 7), Why.THROTTLED),
        (Unauthorised("ups-1 rates"), Why.UNAUTHORISED),
        (Malformed("ups-1 rates"), Why.MALFORMED),
        (Refused("ups-1 rates", "111210", f"No service to {BUYER.city}."), Why.REFUSED),
    ],
)
def test_SHIP_7_a_carrier_that_fails_says_why_and_is_asked_again(error: OutsideError, why: Why) -> None:
    async def scenario() -> None:
        seller = Seller(error, (RATE,))
        async with asyncio.TaskGroup() as group:
            shop = Shop(group)
            (unheard,) = (await shop.ask({"one": seller})).unheard
            assert (unheard.carrier, unheard.why) == ("one", why)
            assert unheard.words == (error.words if isinstance(error, Refused) else "")
            assert repr(unheard) == f"<NoAnswer one {why}>"
            assert await shop.ask({"one": seller}) == Offers((RATE,))

    asyncio.run(scenario())


def test_SHIP_7_nobody_to_ask_is_no_offer() -> None:
    async def scenario() -> None:
        async with asyncio.TaskGroup() as group:
            assert await Shop(group).ask({}) == Offers(())

    asyncio.run(scenario())


def test_SHIP_7_real_accounts_are_asked_at_once(worker: Worker) -> None:
    async def scenario(carriers: Mapping[str, Carrier]) -> Offers:
        async with asyncio.TaskGroup() as group:
            return await Shop(group).ask(carriers)

    with bench(Kind.UPS, worker) as ups, bench(Kind.FEDEX, worker) as fedex, bench(Kind.USPS, worker) as usps:
        offers = asyncio.run(
            scenario({each.carrier.name: each.carrier for each in (ups, fedex, usps)}),
        )
    assert [each.carrier_id for each in offers.rates] == ["ups-1"] * 2 + ["fedex-1"] * 3 + ["usps-1"] * 2
    assert offers.unheard == ()
