"""Listings that change their channel: LIST-4, CONN-5."""

import asyncio
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.listing import Change, Channel, Issue, Listing, Publication
from app.domain.money import Money
from app.domain.sharing import Sharing
from app.domain.store import Away, Mli, Narf, Rule, StoreState, Vacation
from app.ports.amazon_listings import Submission
from app.ports.errors import (
    Malformed,
    OutcomeUnknown,
    Refused,
    Throttled,
    Unauthorised,
    Unreachable,
    WriteFailed,
)
from app.ports.listings import ListingKey, Sent
from tests.app.domain.selling import NOW, listing, location, row, store
from tests.app.services.listing_office import ERROR, FBA, KEY, MERCHANT, NORTH, Office, declined


# LIST-4: conversion
def test_LIST_4_to_fba_is_written_down_then_told_in_one_patch() -> None:
    office = Office(MERCHANT)
    office.amazon.on_call = lambda: seen.append(office.now().moving_to)
    seen: list[Channel | None] = []
    assert office.convert(Channel.FBA) == [None]
    assert seen == [Channel.FBA]
    assert office.amazon.patches == [
        ("MUG", "PRODUCT", (Change(row("DEFAULT", 0, 2)), Change(row("AMAZON_NA"))))
    ]
    assert office.now() == replace(MERCHANT, moving_to=Channel.FBA, submitted_at=NOW)
    assert office.sent() == {"DEFAULT": (0, 2)}
    (audit,) = office.log.audits
    assert (audit.what, audit.who, audit.detail) == ("listing_to_fba", "0008", "us MUG")
    assert office.log.woken == [("publication", "us")]


def test_LIST_4_to_merchant_sends_the_fresh_allocation_and_lead_time() -> None:
    office = Office(FBA)
    assert office.convert(Channel.MERCHANT) == [None]
    assert office.amazon.patches == [
        ("MUG", "PRODUCT", (Change(row("AMAZON_NA"), is_removed=True), Change(row("DEFAULT", 10, 2))))
    ]
    assert office.sent() == {"DEFAULT": (10, 2)}
    assert office.now().moving_to is Channel.MERCHANT


@pytest.mark.parametrize(
    ("ours", "stores", "rows"),
    [
        (replace(FBA, mapping=None), (store(),), [("DEFAULT", 0, 2)]),
        (FBA, (store(allocation=None),), [("DEFAULT", 0, 2)]),
        (FBA, (store(vacation=Vacation(Away.ZERO)),), [("DEFAULT", 0, 2)]),
        (FBA, (store(vacation=Vacation(Away.EXTEND, lead_time_days=20)),), [("DEFAULT", 10, 20)]),
        (FBA, (store(narf=Narf(True, NOW, "Manager One")),), [("DEFAULT", 10, 2)]),
        (FBA, (store(mli=Mli(is_on=True)),), [("DEFAULT", 0, 2), ("loc-a", 10, 2)]),
    ],
)
def test_LIST_4_back_to_merchant_by_todays_settings(
    ours: Listing, stores: tuple[Any, ...], rows: list[tuple[str, int, int]]
) -> None:
    office = Office(ours, stores=stores)
    office.stores.places["us"] = (location("loc-a", "MAIN"), location("loc-b"))
    assert office.convert(Channel.MERCHANT) == [None]
    told = [change.availability for change in office.amazon.patches[0][2][1:]]
    assert [(each.code, each.quantity, each.lead_time_days) for each in told] == rows


def test_CONN_5_back_to_merchant_a_shared_sku_sends_what_its_sender_does() -> None:
    there = listing("MUG", store_id="ca")
    north = replace(NORTH, allocation=Rule(("MAIN",), percent=50, lead_time_days=4))
    office = Office(FBA, there, stores=(store(), north))
    office.convert(Channel.MERCHANT)
    assert office.amazon.patches[0][2][1] == Change(row("DEFAULT", 5, 4))


def test_LIST_4_to_fba_zeroes_locations_that_were_sent_though_a_report_tells_of_none() -> None:
    office = Office(MERCHANT, replace(MERCHANT, store_id="ca"), stores=(store(), NORTH))
    sent = (
        Sent(ListingKey("ca", "MUG"), "loc-b", 4, 3, NOW),
        Sent(KEY, "loc-a", 5, 3, NOW),
        Sent(KEY, "loc-z", 0, 3, NOW),
        Sent(KEY, "loc-y", None, None, NOW, held="location_unmapped"),
    )
    asyncio.run(office.listings.note_sent(sent))
    assert office.convert(Channel.FBA) == [None]
    assert [(each.availability.code, each.availability.quantity) for each in office.amazon.patches[0][2]] == [
        *(("DEFAULT", 0), ("loc-a", 0), ("loc-b", 0), ("AMAZON_NA", None))
    ]
    assert office.sent() == {"DEFAULT": (0, 2), "loc-a": (0, 3), "loc-b": (0, 3), "loc-z": (0, 3)} | {
        "loc-y": (None, None)
    }


THERE = ListingKey("ca", "MUG")
HALF = replace(NORTH, allocation=Rule(("MAIN",), percent=50, lead_time_days=4))


def test_CONN_5_a_sku_in_two_stores_is_moved_in_both() -> None:
    office = Office(MERCHANT, replace(MERCHANT, store_id="ca"), stores=(store(), NORTH))
    assert office.convert(Channel.FBA) == [None]
    assert [office.now(key).moving_to for key in (KEY, THERE)] == [Channel.FBA, Channel.FBA]
    assert [office.now(key).submitted_at for key in (KEY, THERE)] == [NOW, NOW]
    assert len(office.amazon.patches) == 1
    assert [audit.detail for audit in office.log.audits] == ["us MUG", "ca MUG"]
    assert sorted(office.log.woken) == [("publication", "ca"), ("publication", "us")]
    assert office.convert(Channel.FBA, THERE) == ["moving"]


def test_CONN_5_back_to_merchant_two_stores_are_the_merchants_at_once() -> None:
    office = Office(FBA, replace(FBA, store_id="ca"), stores=(store(), HALF))
    assert office.convert(Channel.MERCHANT) == [None]
    assert office.amazon.patches[0][2][1] == Change(row("DEFAULT", 5, 4))
    assert [office.now(key).moving_to for key in (KEY, THERE)] == [Channel.MERCHANT, Channel.MERCHANT]


def test_CONN_5_back_to_merchant_the_chosen_store_sends_its_own() -> None:
    office = Office(FBA, replace(FBA, store_id="ca"), stores=(store(), HALF))
    (shared,) = office.stores.shared_skus()
    office.stores.decisions["MUG"] = replace(shared, sharing=Sharing.SHARED, sender="us")
    office.convert(Channel.MERCHANT, THERE)
    assert office.amazon.patches[0][2][1] == Change(row("DEFAULT", 10, 2))


def test_CONN_5_a_refused_move_is_undone_in_both_stores() -> None:
    there = replace(MERCHANT, store_id="ca", submitted_at=NOW)
    office = Office(MERCHANT, there, stores=(store(), NORTH))
    office.amazon.answer = Submission(False, "", (ERROR,))
    assert office.convert(Channel.FBA) == ["Brand is missing."]
    assert [office.now(key) for key in (KEY, THERE)] == [MERCHANT, there]
    assert [(audit.what, audit.detail) for audit in office.log.audits[2:]] == [
        ("conversion_refused", "us MUG"),
        ("conversion_refused", "ca MUG"),
    ]


@pytest.mark.parametrize(
    "changes", [{"channel": Channel.FBA}, {"publication": Publication.GONE}, {"moving_to": Channel.MERCHANT}]
)
def test_CONN_5_a_sibling_that_cannot_be_moved_stays(changes: dict[str, Any]) -> None:
    there = replace(MERCHANT, store_id="ca", **changes)
    office = Office(MERCHANT, there, stores=(store(), NORTH))
    assert office.convert(Channel.FBA) == [None]
    assert office.now(THERE) == there


@pytest.mark.parametrize(
    ("ours", "to", "stores", "words"),
    [
        (MERCHANT, Channel.MERCHANT, (store(),), "already_merchant"),
        (FBA, Channel.FBA, (store(),), "already_fba"),
        (replace(MERCHANT, moving_to=Channel.FBA), Channel.FBA, (store(),), "moving"),
        (replace(FBA, moving_to=Channel.FBA), Channel.MERCHANT, (store(),), "moving"),
        (replace(MERCHANT, publication=Publication.PENDING), Channel.FBA, (store(),), "pending_publication"),
        (replace(MERCHANT, publication=Publication.FAILED), Channel.FBA, (store(),), "failed"),
        (replace(MERCHANT, publication=Publication.GONE), Channel.FBA, (store(),), "gone"),
        (MERCHANT, Channel.FBA, (store(state=StoreState.REFUSED),), "not_connected"),
        (FBA, Channel.MERCHANT, (store(narf=Narf(is_enrolled=True)),), "narf_shut"),
    ],
)
def test_LIST_4_what_cannot_be_converted_says_why_and_nothing_is_told(
    ours: Listing, to: Channel, stores: tuple[Any, ...], words: str
) -> None:
    office = Office(ours, stores=stores)
    assert office.convert(to) == [words]
    assert (office.amazon.patches, office.now(), office.log.woken) == ([], ours, [])


def test_LIST_4_a_shut_narf_gate_does_not_keep_a_listing_from_fba() -> None:
    office = Office(MERCHANT, stores=(store(narf=Narf(is_enrolled=True)),))
    assert office.convert(Channel.FBA) == [None]


def test_LIST_4_amazons_refusal_is_undone_with_its_words() -> None:
    office = Office(MERCHANT)
    office.amazon.answer = Submission(False, "", (ERROR, Issue("2", "Not eligible.")))
    assert office.convert(Channel.FBA) == ["Brand is missing. Not eligible."]
    assert (office.now(), office.sent()) == (MERCHANT, {})
    assert [(each.what, each.why) for each in office.log.audits] == [
        ("listing_to_fba", ""),
        ("conversion_refused", "Brand is missing. Not eligible."),
    ]
    assert office.log.woken == []


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (Refused("patchListingsItem", "InvalidInput", "No such attribute."), "No such attribute."),
        (Refused("patchListingsItem", "InvalidInput", ""), "InvalidInput"),
        (Throttled("patchListingsItem", 5), "throttled"),
        (Unauthorised("no"), "not_connected"),
        (Unreachable("down"), "unreachable"),
    ],
)
def test_LIST_4_what_surely_did_not_happen_is_undone(error: Exception, words: str) -> None:
    office = Office(MERCHANT)
    office.amazon.fails = error
    assert office.convert(Channel.FBA) == [words]
    assert office.now() == MERCHANT


@pytest.mark.parametrize("error", [OutcomeUnknown("timed out"), Malformed("half an answer")])
def test_LIST_4_what_may_have_come_through_is_watched(error: Exception) -> None:
    office = Office(MERCHANT)
    office.amazon.fails = error
    assert office.convert(Channel.FBA) == [None]
    assert office.now().moving_to is Channel.FBA
    assert office.log.woken == [("publication", "us")]


def test_LIST_4_a_refusal_without_words_is_a_refusal_all_the_same() -> None:
    office = Office(MERCHANT)
    office.amazon.answer = Submission(False, "")
    assert office.convert(Channel.FBA) == ["refused"]
    assert office.now().moving_to is None


def test_LIST_4_undoing_keeps_what_an_import_brought_meanwhile() -> None:
    office = Office(MERCHANT)
    fresh = Money(Decimal("99.00"), "USD")
    office.amazon.on_call = lambda: office.listings.rows.update({KEY: replace(office.now(), price=fresh)})
    office.amazon.fails = Unreachable("down")
    office.convert(Channel.FBA)
    assert office.now() == replace(MERCHANT, price=fresh)


def test_LIST_4_a_move_that_cannot_be_written_down_is_not_told() -> None:
    office = Office(MERCHANT)

    async def full(listing: Listing, audit: object) -> None:
        raise WriteFailed("the disk is full")

    office.listings.save = full  # type: ignore[method-assign]  # in the place of the store's own
    with pytest.raises(WriteFailed):
        office.convert(Channel.FBA)
    assert office.amazon.patches == []


def test_LIST_4_many_at_once_each_with_its_own_result() -> None:
    office = Office(MERCHANT, replace(FBA, sku="CUP"))
    keys = (KEY, ListingKey("us", "CUP"), ListingKey("us", "GONE"), ListingKey("moon", "MUG"))
    assert office.convert(Channel.FBA, *keys) == [None, "already_fba", "unknown", "unknown"]
    assert declined(lambda: office.convert(Channel.UNKNOWN)).reason == "channel"
