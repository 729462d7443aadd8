"""Merchant to FBA and back: LIST-4."""

from typing import Any

import pytest

from app.domain.conversion import channel_of, fba_code, is_done, is_fba_code, to_fba, to_merchant
from app.domain.listing import Change, Channel
from app.domain.marketplace import MARKETPLACES
from tests.app.domain.selling import listing, row, store

MARKET = store().market
CODES = {
    "CA": "AMAZON_NA", "US": "AMAZON_NA", "MX": "AMAZON_NA", "BR": "AMAZON_NA",
    "IN": "AMAZON_IN", "JP": "AMAZON_JP", "AU": "AMAZON_AU", "SG": "AMAZON_SG",
}  # fmt: skip


@pytest.mark.parametrize("market", MARKETPLACES, ids=lambda each: each.country)
def test_LIST_4_each_marketplace_has_its_fba_code(market: Any) -> None:
    assert fba_code(market) == CODES.get(market.country, "AMAZON_EU")


def test_LIST_4_to_fba_zeroes_the_merchants_row_and_adds_fbas_in_one_patch() -> None:
    merchant = listing(availability=(row("DEFAULT", 9, 2),))
    assert to_fba(merchant, MARKET) == (Change(row("DEFAULT", 0, 2)), Change(row("AMAZON_NA")))


def test_LIST_4_a_default_row_that_is_not_known_is_zeroed_all_the_same() -> None:
    assert to_fba(listing(), MARKET) == (Change(row("DEFAULT", 0)), Change(row("AMAZON_NA")))


def test_LIST_4_to_fba_zeroes_every_location_too() -> None:
    split = listing(
        availability=(row("loc-b", 4, 1), row("loc-a", 5, 1), row("DEFAULT", 0, 1), row("AMAZON_NA"))
    )
    assert to_fba(split, MARKET) == (
        Change(row("DEFAULT", 0, 1)),
        Change(row("loc-a", 0, 1)),
        Change(row("loc-b", 0, 1)),
        Change(row("AMAZON_NA")),
    )


def test_LIST_4_to_fba_zeroes_what_was_sent_and_is_not_known_to_stand() -> None:
    told = listing(availability=(row("DEFAULT", 9),))
    assert to_fba(told, MARKET, (row("loc-a", 5, 1), row("DEFAULT", 4, 3))) == (
        Change(row("DEFAULT", 0)),
        Change(row("loc-a", 0, 1)),
        Change(row("AMAZON_NA")),
    )


def test_LIST_4_to_merchant_takes_fbas_row_away_and_sends_the_fresh_allocation() -> None:
    fba = listing(availability=(row("AMAZON_NA"), row("DEFAULT", 0, 5)))
    assert to_merchant(fba, MARKET, (row("DEFAULT", 7, 2),)) == (
        Change(row("AMAZON_NA"), is_removed=True),
        Change(row("DEFAULT", 7, 2)),
    )


def test_LIST_4_without_anything_to_send_the_merchants_row_is_zero_with_its_lead_time() -> None:
    fba = listing(availability=(row("AMAZON_NA"), row("DEFAULT", 3, 5)))
    assert to_merchant(fba, MARKET, ())[1:] == (Change(row("DEFAULT", 0, 5)),)
    assert to_merchant(listing(), MARKET, ()) == (
        Change(row("AMAZON_NA"), is_removed=True),
        Change(row("DEFAULT", 0)),
    )


def test_LIST_4_every_fba_row_that_stands_is_taken_away() -> None:
    odd = listing(availability=(row("AMAZON_NA"), row("AMAZON_EU")))
    gone = [change.availability.code for change in to_merchant(odd, MARKET, ()) if change.is_removed]
    assert gone == ["AMAZON_EU", "AMAZON_NA"]


@pytest.mark.parametrize(
    ("rows", "fba", "merchant"),
    [
        ((row("AMAZON_NA"), row("DEFAULT", 0, 2)), True, False),
        ((row("AMAZON_NA"),), True, False),
        ((row("AMAZON_NA"), row("DEFAULT", None)), True, False),
        ((row("AMAZON_NA"), row("DEFAULT", 1, 2)), False, False),
        ((row("AMAZON_NA"), row("loc-a", 1)), False, False),
        ((row("DEFAULT", 0, 2),), False, True),
        ((row("DEFAULT", 5, 2),), False, True),
        ((), False, False),
    ],
)
def test_LIST_4_it_is_done_when_amazon_shows_the_wanted_channel_alone(
    rows: tuple[Any, ...], fba: bool, merchant: bool
) -> None:
    found = listing(availability=rows)
    assert (is_done(Channel.FBA, found), is_done(Channel.MERCHANT, found)) == (fba, merchant)


@pytest.mark.parametrize(
    ("codes", "channel"),
    [
        (("DEFAULT",), Channel.MERCHANT),
        (("loc-a",), Channel.MERCHANT),
        (("AMAZON_EU",), Channel.FBA),
        (("DEFAULT", "AMAZON_NA"), Channel.FBA),
        ((), Channel.UNKNOWN),
    ],
)
def test_LIST_4_fba_counts_wherever_one_of_its_rows_stands(codes: tuple[str, ...], channel: Channel) -> None:
    assert channel_of(row(code) for code in codes) is channel


def test_LIST_4_fbas_codes_are_known_by_their_beginning() -> None:
    assert is_fba_code("AMAZON_NA")
    assert not is_fba_code("DEFAULT")
    assert not is_fba_code("loc-AMAZON_NA")
