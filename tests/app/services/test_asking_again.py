"""Nobody has to remember a purchase without an answer: SHIP-8."""

import asyncio
from datetime import timedelta

import msgspec
import pytest

from app.domain.people import Person
from app.domain.shipping import Api, Purchase, PurchaseState
from app.ports.errors import Unreachable
from app.services.asking_again import AskingAgain, is_due
from app.services.guard import Declined
from tests.app.database.money import a_purchase
from tests.app.database.warehouse import NOW
from tests.fakes import ManualClock

MINUTE = timedelta(minutes=1)
UNKNOWN = msgspec.structs.replace(
    a_purchase("p1", 1, "bench-1"), api=Api.KARRIO, state=PurchaseState.UNKNOWN, made_at=NOW
)


class Office:
    """Checks, claims and the list of what is open. ``fails``: what the next checks raise."""

    def __init__(self, *open_now: Purchase) -> None:
        self.open_now = list(open_now)
        self.claims: dict[str, str] = {}
        self.asked: list[str] = []
        self.fails: list[Exception] = []

    def unsettled(self) -> tuple[Purchase, ...]:
        return tuple(self.open_now)

    def claimed_by(self, order_id: str) -> str | None:
        return self.claims.get(order_id)

    async def check(self, person: Person, purchase_id: str) -> PurchaseState:
        self.asked.append(purchase_id)
        if self.fails:
            raise self.fails.pop()
        return PurchaseState.UNKNOWN


def asking(office: Office, clock: ManualClock) -> AskingAgain:
    return AskingAgain(office, office, office, clock)  # type: ignore[arg-type]  # of the list, what is used


def asked_after(office: Office, *minutes: int) -> list[int]:
    """At which of these minutes it was asked about."""
    clock = ManualClock(NOW)
    again, found = asking(office, clock), list[int]()
    for minute in minutes:
        clock.advance((NOW + minute * MINUTE - clock.now()).total_seconds())
        before = len(office.asked)
        asyncio.run(again.ask())
        found += [minute] * (len(office.asked) - before)
    return found


def test_SHIP_8_it_is_asked_about_each_time_that_its_age_has_doubled() -> None:
    assert asked_after(Office(UNKNOWN), *range(70)) == [2, 4, 8, 16, 32, 64]


def test_SHIP_8_after_a_restart_it_is_asked_about_at_once_and_not_for_ever() -> None:
    office = Office(UNKNOWN)
    assert asked_after(office, 300) == [300]
    assert asked_after(office, 6 * 24 * 60) == [6 * 24 * 60]
    assert asked_after(office, 6 * 24 * 60 + 1) == []


@pytest.mark.parametrize("holder", ["", "bulk"])
def test_SHIP_8_what_no_bench_has_at_hand_is_asked_about(holder: str) -> None:
    office = Office(UNKNOWN)
    office.claims = {UNKNOWN.order_id: holder}
    assert asked_after(office, 2) == [2]


def test_SHIP_8_what_a_bench_has_at_hand_waits_for_its_retry() -> None:
    office = Office(UNKNOWN)
    office.claims = {UNKNOWN.order_id: "bench-2"}
    assert asked_after(office, 2, 60) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"api": Api.SHIPPING_V2},  # the same call again might be the one that spends the money
        {"state": PurchaseState.CHECK},  # a human looks
        {"state": PurchaseState.INTENT},  # whoever began it goes on with it
    ],
)
def test_SHIP_8_what_is_a_persons_is_left_to_a_person(changes: dict[str, object]) -> None:
    assert asked_after(Office(msgspec.structs.replace(UNKNOWN, **changes)), 2, 60) == []


@pytest.mark.parametrize("error", [Declined("order_moved_on"), Unreachable("no route")])
def test_SHIP_8_one_that_cannot_be_asked_about_holds_up_no_other(error: Exception) -> None:
    other = msgspec.structs.replace(UNKNOWN, purchase_id="p2", api=Api.MERCHANT_FULFILLMENT)
    office = Office(UNKNOWN, other)
    office.fails = [error]
    assert asked_after(office, 2) == [2, 2]
    assert office.asked == ["p1", "p2"]


def test_SHIP_8_what_is_settled_is_forgotten() -> None:
    office, clock = Office(UNKNOWN), ManualClock(NOW)
    again = asking(office, clock)
    clock.advance(120)
    asyncio.run(again.ask())
    assert repr(again) == "<AskingAgain about 1 purchases>"
    office.open_now = []
    asyncio.run(again.ask())
    assert repr(again) == "<AskingAgain about 0 purchases>"


def test_SHIP_8_the_first_two_minutes_belong_to_whoever_bought() -> None:
    assert not is_due(NOW, NOW, NOW + timedelta(seconds=119))
    assert is_due(NOW, NOW, NOW + timedelta(seconds=120))
