"""A seller's day with three stores, two accounts and everything that may happen, held against an oracle.

This day is small; ``make day`` plays it with 5,000 listings and 2,000 orders.
"""

import ast
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

from tests.system.day import oracle, spoiled
from tests.system.day import scenario as s
from tests.system.day.driver import Played, play_made
from tests.system.day.making import BLIND, made
from tests.system.day.watch import WITHIN, watched

LISTINGS, ORDERS = 300, 150
Json = dict[str, Any]


@pytest.fixture(scope="module")
def played() -> Played:
    """In a process of its own: pytest looks at threads that work for long, and may die of it."""
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        return pool.submit(play_made, 1, LISTINGS, ORDERS).result()


def some(played: Played, kind: type[s.Event]) -> list[Any]:
    return [each for each in played.day.events if isinstance(each, kind)]


def test_INV_3_at_every_minute_of_a_day_and_at_its_end_the_quantities_are_the_oracles(played: Played) -> None:
    watch = watched(played)
    assert watch.faults == []
    assert (watch.minutes, watch.compared) == (24 * 60 + 1, LISTINGS)
    assert watch.sends > LISTINGS
    assert watch.equal > 0.9 * watch.seen
    assert watch.longest < WITHIN


def test_the_day_has_three_stores_and_all_that_may_happen(played: Played) -> None:
    assert {each.store for each in played.day.offers} == {"us", "ca", "de"}
    assert len(some(played, s.Buys)) == ORDERS
    assert {type(each) for each in played.day.events} == set(s.Event.__subclasses__())
    conversions = {(each.to_fba, each.is_ours) for each in some(played, s.Converts)}
    assert conversions == {(to_fba, is_ours) for to_fba in (True, False) for is_ours in (True, False)}
    assert {(each.how, each.days is None) for each in some(played, s.Rests)} == {
        *(("zero", True), ("zero", False), ("extend", True), ("extend", False), ("off", True))
    }
    assert [each.is_on for each in some(played, s.Locates)] == [True, False]
    assert {each.is_ours for each in some(played, s.Ships)} == {True, False}
    assert [each.seconds for each in some(played, s.Fails)] == [2 * s.HOUR]


def test_amazon_throttles_and_fails_on_that_day(played: Played) -> None:
    statuses = {status for answers in played.ledger["calls"].values() for status in answers}
    assert statuses >= {"200", "503"}
    searches = sum(played.ledger["calls"]["searchOrders"].values())
    assert searches < 2 * s.DAY / 170


def test_no_listing_is_imported_in_the_last_two_hours(played: Played) -> None:
    (blind,) = some(played, s.Blinds)
    assert blind.at == BLIND == s.DAY - 2 * s.HOUR
    assert 0 < played.imported_at < BLIND
    (late, *_) = [each for each in some(played, s.Converts) if each.at > BLIND]
    assert late.is_ours


# ---- who judges


def imported(path: str) -> set[str]:
    found = set[str]()
    for node in ast.walk(ast.parse(Path(path).read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {each.name for each in node.names}
        if isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{each.name}" for each in node.names}
    return found


def test_the_oracle_is_short_and_reads_the_scenario_alone() -> None:
    assert len(Path(oracle.__file__).read_text("utf-8").splitlines()) <= 100
    assert imported(oracle.__file__) == {"collections.Counter", "tests.system.day.scenario"}
    assert not any(each.startswith(("app", "tests", "hardware")) for each in imported(s.__file__))


def test_the_same_seed_makes_the_same_day_and_another_another() -> None:
    days = [made(seed, 60, 20) for seed in (1, 1, 2)]
    first, again, other = ((day.stock, day.offers, day.events) for day in days)
    assert first == again
    assert first != other


# ---- the watch finds what is wrong


def test_one_unit_more_in_each_send_is_noticed_nearly_always(played: Played) -> None:
    faults = watched(spoiled.each_look(played, spoiled.one_more_sent)).faults
    assert sum("was sent" in each for each in faults) > 0.7 * spoiled.sends_with_units(played)


def test_one_unit_more_that_stands_there_is_noticed(played: Played) -> None:
    faults = watched(spoiled.each_look(played, spoiled.one_more_standing)).faults
    standing = {each.split(" stand there")[0].partition(" of ")[2] for each in faults if "stand" in each}
    assert len(standing) > 0.8 * len(played.day.selling)


def of(*kinds: type[s.Event]) -> Callable[[s.Event], bool]:
    return lambda each: isinstance(each, kinds)


def own_rule(each: s.Event) -> bool:
    return isinstance(each, s.Shares) and bool(each.skus)


UNTOLD = {
    "orders": of(s.Buys, s.Cancels, s.Ships),
    "shipments": of(s.Ships),
    "movements": of(s.Moves),
    "conversions": of(s.Converts),
    "vacations": of(s.Rests),
    "gates": of(s.Opens),
    "senders": of(s.Chooses),
    "rules of listings": own_rule,
}


@pytest.mark.parametrize("is_it", UNTOLD.values(), ids=UNTOLD.keys())
def test_what_the_oracle_is_not_told_is_missed(played: Played, is_it: Callable[[s.Event], bool]) -> None:
    assert watched(spoiled.without(played, is_it)).faults


def lead_time(listing: Json) -> None:
    listing["availability"][0]["lead_time_days"] += 1


def quantity(listing: Json) -> None:
    listing["availability"][0]["quantity"] -= 1


def location(listing: Json) -> None:
    listing["availability"].append({"code": "loc-east", "quantity": 1, "lead_time_days": 1})


def channel(listing: Json) -> None:
    listing["channel"] = "merchant"
    listing["availability"] = [{"code": "DEFAULT", "quantity": 1, "lead_time_days": 1}]


@pytest.mark.parametrize(
    ("which", "spoil"),
    [("merchant", lead_time), ("merchant", quantity), ("merchant", location), ("fba", channel)],
)
def test_one_row_that_is_wrong_at_the_end_is_named(
    played: Played, which: str, spoil: Callable[[Json], None]
) -> None:
    sku = ""

    def change(ledger: Json) -> None:
        nonlocal sku
        listing = next(
            each
            for each in ledger["listings"]
            if each["channel"] == which and (which == "fba" or each["availability"][0]["quantity"])
        )
        sku = listing["sku"]
        spoil(listing)

    (fault,) = watched(spoiled.the_end(played, change)).faults
    assert fault.startswith("at the end")
    assert sku in fault


def test_a_listing_that_is_gone_and_shipments_told_twice_or_never_are_named(played: Played) -> None:
    def change(ledger: Json) -> None:
        del ledger["listings"][0]
        first, second, *_ = ledger["confirmations"]
        ledger["confirmations"] = [first, *(each for each in ledger["confirmations"] if each is not second)]

    faults = watched(spoiled.the_end(played, change)).faults
    assert len(faults) == 3
    assert ["is not at Amazon" in faults[0], "confirmed 2 times" in " ".join(faults)] == [True, True]
    assert "confirmed 0 times" in " ".join(faults)


def test_a_quantity_sent_to_what_is_amazons_is_named(played: Played) -> None:
    (first, *_) = (each.sku for each in played.day.offers if each.is_fba and each.store == "us")

    def change(news: Json) -> None:
        news["narf_violations"] = [{"sku": first}]

    (fault,) = watched(spoiled.each_look(played, change)).faults
    assert first in fault
