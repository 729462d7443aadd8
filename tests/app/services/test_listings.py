"""Listings as people work with them: LIST-2 to LIST-7, CONN-5, INV-2 to INV-6."""

import asyncio
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.catalog import Barcode, BarcodeKind, Group, GroupChild, Product
from app.domain.listing import Change, Channel, Issue, Listing, Mapping, Publication, Severity
from app.domain.money import Money
from app.domain.people import Person
from app.domain.sending import Held, HeldReason, Wanted
from app.domain.sharing import SharedSku, Sharing
from app.domain.stock import Level
from app.domain.store import Away, Mli, Narf, Rule, StoreState, Vacation
from app.domain.store_rules import Fault
from app.ports.amazon_listings import CatalogItem, Offer, Restriction, Submission
from app.ports.errors import (
    Malformed,
    OutcomeUnknown,
    Refused,
    Throttled,
    Unauthorised,
    Unreachable,
    WriteFailed,
)
from app.ports.listings import ListingFilter, ListingKey, Proposal, Sent
from app.services.guard import Declined, NotAllowed
from app.services.listings import ListingService, SkuTaken
from app.services.supply import Supply
from tests.app.domain.selling import CANADA, NOW, PRICE, RULE, listing, location, row, store
from tests.app.services.office_fakes import (
    BOTH,
    LEAD,
    LISTER,
    MANAGER,
    PACKER,
    Lines,
    Log,
    MemoryListings,
    MemoryStock,
    MemoryStores,
)
from tests.fakes import ManualClock

MUG = Product("MUG", "Mug", (Barcode("036000291452", BarcodeKind.UPC),))
CUP = Product("CUP", "Cup", (Barcode("10614141000415", BarcodeKind.CASE, 6),))
SET = Group("SET", "Set", (GroupChild("MUG", 2), GroupChild("CUP", 1)))
KEY = ListingKey("us", "MUG")
OFFER = Offer("NEW-1", "B000000009", PRICE, 5, lead_time_days=3)
ERROR = Issue("90220", "Brand is missing.")
MERCHANT = listing(availability=(row("DEFAULT", 9, 2),))
FBA = listing(channel=Channel.FBA, availability=(row("AMAZON_NA"), row("DEFAULT", 0, 2)))
NORTH = store("ca", marketplace_id=CANADA)


class Office:
    """The service with its neighbours in memory."""

    def __init__(self, *listings: Listing, stores: tuple[Any, ...] = (store(),)) -> None:
        self.log = Log()
        self.listings = MemoryListings(self.log, *listings)
        self.stores = MemoryStores(self.log, self.listings, *stores)
        self.stock = MemoryStock(self.log, (MUG, CUP), (SET,))
        self.stock.on_hand = {"MUG": (Level("MAIN", 12, 2),), "CUP": (Level("MAIN", 3),)}
        self.lines = Lines(self.log)
        self.amazon = self.lines.line.listings
        self.clock = ManualClock(NOW)
        supply = Supply(self.listings, self.stores, self.stock, self.stock, self.clock)
        self.service = ListingService(
            self.listings, self.stores, supply, self.lines, self.clock, self.log.wake, bench_id="bench-1"
        )

    def create(self, offer: Offer = OFFER, person: Person = LISTER, **more: Any) -> Listing:
        return asyncio.run(self.service.create(person, more.pop("store_id", "us"), offer, **more))

    def convert(self, to: Channel, *keys: ListingKey) -> list[str | None]:
        return [words for _, words in asyncio.run(self.service.convert(LISTER, keys or (KEY,), to))]

    def now(self, key: ListingKey = KEY) -> Listing:
        return self.listings.rows[key]

    def sent(self, key: ListingKey = KEY) -> dict[str, tuple[int | None, int | None]]:
        return {code: (each.quantity, each.lead_time_days) for code, each in self.service.sent(key).items()}


def declined(act: Callable[[], object]) -> Declined:
    with pytest.raises(Declined) as caught:
        act()
    return caught.value


# LIST-2: creating


def test_LIST_2_checked_previewed_sent_and_then_pending_in_that_order() -> None:
    office = Office()
    made = office.create(mapping=Mapping("MUG"))
    assert office.log.told == [
        "restrictions B000000009 new_new",
        "preview NEW-1",
        "put NEW-1",
        "saved NEW-1 pending to None",
    ]
    assert made == Listing(
        "us", "NEW-1", asin="B000000009", price=PRICE, channel=Channel.MERCHANT,
        publication=Publication.PENDING, availability=(row("DEFAULT", 5, 3),), mapping=Mapping("MUG"),
        submitted_at=NOW,
    )  # fmt: skip
    assert office.now(ListingKey("us", "NEW-1")) == made
    assert office.sent(ListingKey("us", "NEW-1")) == {"DEFAULT": (5, 3)}
    (audit,) = office.log.audits
    assert (audit.what, audit.who, audit.bench_id, audit.detail) == (
        "listing_created", "0008", "bench-1", "us NEW-1",
    )  # fmt: skip
    assert office.log.woken == [("publication", "us")]


def test_LIST_2_a_restricted_asin_is_told_with_its_way_to_approval_and_nothing_is_sent() -> None:
    office = Office()
    office.amazon.restricted = (
        Restriction("Approval needed.", "APPROVAL_REQUIRED", "https://amazon.example/a"),
    )
    check = asyncio.run(office.service.check(LISTER, OFFER, "us"))
    assert (check.restrictions, check.issues, check.is_good) == (office.amazon.restricted, (), False)
    refused = declined(office.create)
    assert (refused.reason, refused.words) == ("restricted", "Approval needed.")
    assert (office.amazon.offers, office.listings.rows) == ([], {})


def test_LIST_2_a_preview_with_errors_is_told_in_amazons_words_and_nothing_is_sent() -> None:
    office = Office()
    warning = Issue("1", "The title is long.", Severity.WARNING)
    office.amazon.previewed = Submission(False, "", (ERROR, warning))
    check = asyncio.run(office.service.check(LISTER, OFFER, "us"))
    assert (check.issues, check.is_good) == ((ERROR, warning), False)
    refused = declined(office.create)
    assert (refused.reason, refused.words) == ("preview", "Brand is missing.")
    assert (office.amazon.offers, office.listings.rows) == ([], {})


def test_LIST_2_warnings_of_the_preview_stop_nothing() -> None:
    office = Office()
    office.amazon.previewed = Submission(True, "", (Issue("1", "Long.", Severity.WARNING),))
    assert asyncio.run(office.service.check(LISTER, OFFER, "us")).is_good
    assert office.create().publication is Publication.PENDING


def test_LIST_2_a_check_changes_nothing() -> None:
    office = Office()
    assert asyncio.run(office.service.check(LISTER, OFFER, "us")).is_good
    assert (office.amazon.offers, office.listings.rows, office.log.audits) == ([], {}, [])


def test_LIST_2_an_offer_that_amazon_does_not_take_leaves_no_listing() -> None:
    office = Office()
    office.amazon.answer = Submission(False, "", (ERROR,))
    refused = declined(office.create)
    assert (refused.reason, refused.words) == ("put", "Brand is missing.")
    assert (office.listings.rows, office.listings.sent_rows, office.log.woken) == ({}, {}, [])


@pytest.mark.parametrize(
    "error", [Unreachable("down"), Throttled("put", 3), Refused("put", "InvalidInput", "No.")]
)
def test_LIST_2_what_surely_did_not_happen_leaves_no_listing(error: Exception) -> None:
    office = Office()
    office.amazon.fails = error
    with pytest.raises(type(error)):
        office.create()
    assert office.listings.rows == {}


def test_LIST_2_a_put_that_may_have_come_through_is_pending_and_watched() -> None:
    office = Office()
    office.amazon.fails = OutcomeUnknown("timed out")
    assert office.create().publication is Publication.PENDING
    assert ListingKey("us", "NEW-1") in office.listings.rows
    assert office.log.woken == [("publication", "us")]


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"sku": ""}, ("sku", "sku_length")),
        ({"sku": "X" * 41}, ("sku", "sku_length")),
        ({"sku": " X"}, ("sku", "sku_spaces")),
        ({"asin": "B0"}, ("asin", "asin_shape")),
        ({"price": Money(Decimal(0), "USD")}, ("price", "price_missing")),
        ({"price": Money(Decimal(5), "CAD")}, ("price", "price_currency")),
        ({"quantity": -1}, ("quantity", "below_zero")),
        ({"lead_time_days": 31}, ("lead_time_days", "lead_time_range")),
        ({"lead_time_days": -1}, ("lead_time_days", "lead_time_range")),
    ],
)
def test_LIST_2_an_offer_that_makes_no_sense_is_not_shown_to_amazon(
    changes: dict[str, Any], fault: tuple[str, str]
) -> None:
    office = Office()
    assert declined(lambda: office.create(replace(OFFER, **changes))).faults == (Fault(*fault),)
    assert office.log.told == []


def test_LIST_2_a_sku_of_this_store_is_not_listed_twice_but_a_failed_or_gone_one_again() -> None:
    for state in (Publication.PENDING, Publication.PUBLISHED, Publication.NO_STOCK):
        office = Office(listing("NEW-1", publication=state))
        assert declined(office.create).reason == "sku_exists"
    for state in (Publication.FAILED, Publication.GONE):
        assert Office(listing("NEW-1", publication=state)).create().publication is Publication.PENDING


def test_LIST_2_a_store_that_is_not_connected_lists_nothing() -> None:
    office = Office(stores=(store(state=StoreState.REFUSED),))
    assert declined(office.create).reason == "not_connected"
    assert declined(lambda: office.create(store_id="moon")).reason == "store_unknown"


def test_LIST_7_a_mapping_to_nothing_is_refused_before_anything_is_sent() -> None:
    office = Office()
    assert declined(lambda: office.create(mapping=Mapping("GONE"))).reason == "item_unknown"
    assert office.log.told == []
    assert office.create(mapping=Mapping("SET")).mapping == Mapping("SET", is_group=True)


@pytest.mark.parametrize(
    ("changes", "asked", "sent"),
    [
        ({}, 50, (10, 3)),
        ({}, 4, (4, 3)),
        ({"allocation": None}, 50, (50, 3)),
        ({"narf": Narf(is_enrolled=True)}, 5, (0, 3)),
        ({"narf": Narf(True, NOW, "Manager One")}, 5, (5, 3)),
        ({"mli": Mli(is_on=True)}, 5, (0, 3)),
        ({"vacation": Vacation(Away.ZERO)}, 5, (0, 3)),
        ({"vacation": Vacation(Away.EXTEND, lead_time_days=20)}, 5, (5, 20)),
    ],
)
def test_INV_2_a_new_listing_offers_no_more_than_may_be_sent_today(
    changes: dict[str, Any], asked: int, sent: tuple[int, int]
) -> None:
    office = Office(stores=(store(**changes),))
    office.create(replace(OFFER, quantity=asked), mapping=Mapping("MUG"))
    (offer,) = office.amazon.offers
    assert (offer.quantity, offer.lead_time_days) == sent


# CONN-5: a taken SKU


def taken() -> Office:
    there = listing("NEW-1", store_id="ca")
    office = Office(there, stores=(store(), NORTH, store("us-2", seller_id="A2OTHER")))
    row_sent = Sent(ListingKey("ca", "NEW-1"), "DEFAULT", 7, 2, NOW)
    asyncio.run(office.listings.note_sent((row_sent,)))
    return office


def answer(sharing: Sharing, sender: str = "", words: str = "") -> SharedSku:
    return SharedSku("A1SELLER", "na", "NEW-1", ("ca", "us"), sharing, sender, words=words)


def test_CONN_5_a_taken_sku_names_both_stores_and_a_free_suffix() -> None:
    office = taken()
    check = asyncio.run(office.service.check(LISTER, OFFER, "us"))
    assert check.suggestion == "NEW-1-US"
    assert check.taken_by == SharedSku(
        "A1SELLER", "na", "NEW-1", ("ca", "us"), sender="ca", proposal="NEW-1-US"
    )


def test_CONN_5_a_suffix_that_is_taken_too_is_not_proposed() -> None:
    office = taken()
    office.listings.rows[ListingKey("us", "NEW-1-US")] = listing("NEW-1-US")
    assert asyncio.run(office.service.check(LISTER, OFFER, "us")).suggestion == "NEW-1-US2"


def test_CONN_5_creation_waits_for_the_choice() -> None:
    for sharing in (None, answer(Sharing.UNDECIDED), answer(Sharing.RENAMED)):
        office = taken()
        with pytest.raises(SkuTaken) as caught:
            office.create(person=BOTH, sharing=sharing)
        assert caught.value.shared.store_ids == ("ca", "us")
        assert (office.amazon.offers, office.log.audits) == ([], [])


def test_CONN_5_that_it_is_shared_only_a_manager_says() -> None:
    office = taken()
    with pytest.raises(NotAllowed, match="manager"):
        office.create(person=LISTER, sharing=answer(Sharing.SHARED, "ca"))
    assert office.amazon.offers == []


def test_CONN_5_a_shared_sku_keeps_the_one_quantity_that_stands() -> None:
    office = taken()
    office.create(person=BOTH, sharing=answer(Sharing.SHARED, "us"), mapping=Mapping("MUG"))
    (offer,) = office.amazon.offers
    assert offer.quantity == 7
    decided = office.stores.decisions["NEW-1"]
    assert (decided.sharing, decided.sender, decided.store_ids, decided.decided_by) == (
        Sharing.SHARED, "us", ("ca", "us"), "Manager Two",
    )  # fmt: skip
    assert office.log.audited == ["listing_created", "sku_sharing"]


def test_CONN_5_where_no_quantity_is_known_none_is_sent() -> None:
    office = taken()
    office.listings.sent_rows.clear()
    office.create(person=BOTH, sharing=answer(Sharing.SHARED, "us"))
    assert office.amazon.offers[0].quantity == 0


def test_CONN_5_overwriting_is_accepted_in_writing_first() -> None:
    office = taken()
    refused = declined(lambda: office.create(person=BOTH, sharing=answer(Sharing.OVERWRITE, "", "ok")))
    assert (refused.reason, office.amazon.offers) == ("acceptance_missing", [])
    office.create(person=BOTH, sharing=answer(Sharing.OVERWRITE, "", "The last one wins, I know."))
    assert office.amazon.offers[0].quantity == 5
    assert [(each.what, each.why) for each in office.log.audits] == [
        ("listing_created", ""),
        ("sku_sharing", "The last one wins, I know."),
    ]


@pytest.mark.parametrize(
    "there",
    [listing("NEW-1", store_id="us-2"), listing("NEW-1", store_id="ca", publication=Publication.GONE)],
)
def test_CONN_5_another_account_or_a_gone_listing_takes_no_sku(there: Listing) -> None:
    office = Office(there, stores=(store(), NORTH, store("us-2", seller_id="A2OTHER")))
    assert office.create().publication is Publication.PENDING


def test_CONN_5_renaming_lists_the_same_offer_anew_and_keeps_the_old_one() -> None:
    ours = replace(MERCHANT, rule=Rule(("MAIN",), percent=50, lead_time_days=6), condition="used_good")
    office = Office(ours, listing("MUG", store_id="ca"), stores=(store(), NORTH))
    made = asyncio.run(office.service.rename(BOTH, KEY, "MUG-US"))
    (offer,) = office.amazon.offers
    assert offer == Offer("MUG-US", "B000000001", PRICE, 5, "used_good", 6)
    assert (made.publication, made.mapping) == (Publication.PENDING, Mapping("MUG"))
    assert office.now(ListingKey("us", "MUG-US")).rule == ours.rule
    assert office.now() == ours
    assert office.stores.decisions["MUG"].sharing is Sharing.RENAMED
    assert office.amazon.deleted == []


def test_CONN_5_the_old_listing_is_retired_only_when_the_manager_says() -> None:
    office = Office(MERCHANT, listing("MUG", store_id="ca"), stores=(store(), NORTH))
    for person in (LISTER, MANAGER):
        for act in (office.service.retire(person, KEY), office.service.rename(person, KEY, "MUG-US")):
            with pytest.raises(NotAllowed):
                asyncio.run(act)
    assert office.log.told == []
    asyncio.run(office.service.retire(BOTH, KEY))
    assert (office.amazon.deleted, office.now().publication) == (["MUG"], Publication.GONE)
    assert office.log.audited == ["listing_retired"]
    assert office.log.woken == [("inventory", "us"), ("inventory", "ca")]


def test_CONN_5_a_retirement_that_amazon_refuses_changes_nothing() -> None:
    office = Office(MERCHANT)
    office.amazon.answer = Submission(False, "", (ERROR,))
    refused = declined(lambda: asyncio.run(office.service.retire(BOTH, KEY)))
    assert (refused.reason, refused.words, office.now()) == ("retire", "Brand is missing.", MERCHANT)


@pytest.mark.parametrize(
    ("ours", "reason"), [(replace(MERCHANT, price=None), "fields"), (FBA, "not_merchant")]
)
def test_CONN_5_what_cannot_be_offered_again_is_not_renamed(ours: Listing, reason: str) -> None:
    office = Office(ours)
    assert declined(lambda: asyncio.run(office.service.rename(BOTH, KEY, "MUG-US"))).reason == reason
    assert office.log.told == []


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

    office.listings.save = full  # type: ignore[method-assign]
    with pytest.raises(WriteFailed):
        office.convert(Channel.FBA)
    assert office.amazon.patches == []


def test_LIST_4_many_at_once_each_with_its_own_result() -> None:
    office = Office(MERCHANT, replace(FBA, sku="CUP"))
    keys = (KEY, ListingKey("us", "CUP"), ListingKey("us", "GONE"), ListingKey("moon", "MUG"))
    assert office.convert(Channel.FBA, *keys) == [None, "already_fba", "unknown", "unknown"]
    assert declined(lambda: office.convert(Channel.UNKNOWN)).reason == "channel"


# LIST-7: mapping


def test_LIST_7_a_listing_is_mapped_to_a_product_a_product_times_n_or_a_group() -> None:
    keys = [ListingKey("us", sku) for sku in ("A", "B", "C", "D")]
    office = Office(*(listing(key.sku, mapping=None) for key in keys), stores=(store(), NORTH))
    office.listings.moved_orders = 3
    wanted = (Mapping("MUG"), Mapping("MUG", 3, is_group=True), Mapping("SET"), None)
    moved = asyncio.run(office.service.map(LISTER, list(zip(keys, wanted, strict=True))))
    assert moved == 3
    assert [office.now(key).mapping for key in keys] == [
        Mapping("MUG"), Mapping("MUG", 3), Mapping("SET", is_group=True), None,
    ]  # fmt: skip
    assert office.log.audited == ["listings_mapped"]
    assert office.log.woken == [("inventory", "us"), ("inventory", "ca")]


@pytest.mark.parametrize(
    ("mapping", "reason"), [(Mapping("GONE"), "item_unknown"), (Mapping("MUG", 0), "fields")]
)
def test_LIST_7_one_mapping_that_cannot_be_maps_nothing(mapping: Mapping, reason: str) -> None:
    office = Office(listing("A", mapping=None), listing("B", mapping=None))
    chosen = [(ListingKey("us", "A"), Mapping("MUG")), (ListingKey("us", "B"), mapping)]
    assert declined(lambda: asyncio.run(office.service.map(LISTER, chosen))).reason == reason
    assert office.now(ListingKey("us", "A")).mapping is None


def test_LIST_7_proposals_are_accepted_in_bulk() -> None:
    office = Office(listing("MUG", mapping=None), listing("OTHER", mapping=None, barcode="10614141000415"))
    keys = [KEY, ListingKey("us", "OTHER")]
    found = [office.service.proposal(key) for key in keys]
    proposals = [each for each in found if each is not None]
    assert proposals == [
        Proposal(KEY, "A mug", Mapping("MUG"), "Mug", "sku"),
        Proposal(keys[1], "A mug", Mapping("CUP", 6), "Cup", "barcode"),
    ]
    office.listings.moved_orders = 2
    assert asyncio.run(office.service.accept(LISTER, proposals)) == 2
    assert [office.now(key).mapping for key in keys] == [Mapping("MUG"), Mapping("CUP", 6)]


def test_LIST_7_a_group_is_proposed_by_its_sku_and_nothing_where_nothing_agrees() -> None:
    office = Office(listing("SET", mapping=None), listing("OTHER", mapping=None), MERCHANT)
    found = office.service.proposal(ListingKey("us", "SET"))
    assert found is not None
    assert (found.mapping, found.name, found.by) == (Mapping("SET", is_group=True), "Set", "sku")
    for sku in ("OTHER", "MUG", "GONE"):
        assert office.service.proposal(ListingKey("us", sku)) is None


# INV-2: explained, overridden


def test_INV_2_what_is_sent_is_explained_with_its_reasoning() -> None:
    office = Office(MERCHANT)
    found = office.service.explain(KEY)
    assert found.decisions == (Wanted("DEFAULT", 10, 2),)
    assert found.allocation is not None
    assert [(step.term.value, step.left) for step in found.allocation.reasoning[0].steps] == [
        ("on_hand", 12),
        ("taken", 10),
    ]
    assert (found.rule, found.shared) == (RULE, None)
    assert found.levels == {"MUG": (Level("MAIN", 12, 2),)}


def test_INV_2_a_rule_being_edited_is_explained_before_it_is_saved() -> None:
    office = Office(replace(MERCHANT, rule=Rule(("MAIN",), cap=1)))
    found = office.service.explain_with(KEY, Rule(("MAIN",), buffer=3))
    assert found.decisions == (Wanted("DEFAULT", 7, 1),)
    assert office.service.explain_with(KEY, None).decisions == (Wanted("DEFAULT", 10, 2),)
    assert office.service.explain(KEY).decisions == (Wanted("DEFAULT", 1, 1),)


def test_INV_2_a_group_is_explained_by_its_children() -> None:
    office = Office(replace(MERCHANT, mapping=Mapping("SET", is_group=True)))
    found = office.service.explain(KEY).allocation
    assert found is not None
    assert [(each.sku, each.quantity) for each in found.reasoning] == [("MUG", 5), ("CUP", 3)]
    assert (found.quantity, found.limited_by) == (3, "CUP")


def test_INV_6_with_mli_each_location_has_its_own_reasoning() -> None:
    office = Office(MERCHANT, stores=(store(mli=Mli(is_on=True)),))
    office.stores.places["us"] = (location("loc-a", "MAIN"), location("loc-b"))
    found = office.service.explain(KEY)
    assert found.allocation is None
    assert {code: each.quantity for code, each in found.allocations.items()} == {"loc-a": 10}
    assert found.decisions == (
        Wanted("DEFAULT", 0, 2, silences=True),
        Wanted("loc-a", 10, 2),
        Held("loc-b", HeldReason.LOCATION_UNMAPPED),
    )


def test_INV_6_a_location_to_which_units_were_sent_is_zeroed_once_it_is_unmapped() -> None:
    office = Office(MERCHANT, stores=(store(mli=Mli(is_on=True)),))
    office.stores.places["us"] = (location("loc-a"), location("loc-b"))
    rows = [Sent(KEY, "loc-a", 4, 2, NOW), Sent(KEY, "loc-b", 0, 2, NOW)]
    asyncio.run(office.listings.note_sent(rows))
    assert office.service.explain(KEY).decisions[1:] == (
        Wanted("loc-a", 0, 2, silences=True),
        Held("loc-b", HeldReason.LOCATION_UNMAPPED),
    )


def test_CONN_5_who_sends_a_shared_sku_is_explained_in_both_stores() -> None:
    office = Office(MERCHANT, listing("MUG", store_id="ca"), stores=(store(), NORTH))
    here, there = office.service.explain(KEY), office.service.explain(ListingKey("ca", "MUG"))
    assert here.decisions == (Held("", HeldReason.OTHER_SENDER, "ca"),)
    assert there.decisions == (Wanted("DEFAULT", 10, 2),)
    assert here.shared is not None
    assert here.allocation is not None


def test_INV_2_an_allocation_before_there_is_a_listing() -> None:
    office = Office()
    found = office.service.allocation_of("us", Mapping("MUG", 2))
    assert found is not None
    assert found.quantity == 5
    assert Office(stores=(store(allocation=None),)).service.allocation_of("us", Mapping("MUG")) is None


def test_INV_2_a_listing_gets_a_rule_of_its_own_and_loses_it() -> None:
    office = Office(MERCHANT, stores=(store(), NORTH))
    own = Rule(("EAST",), percent=10)
    asyncio.run(office.service.set_rule(MANAGER, (KEY,), own))
    assert office.now().rule == own
    refused = declined(lambda: asyncio.run(office.service.set_rule(LISTER, (KEY,), Rule(("MOON",)))))
    assert refused.faults == (Fault("warehouses", "warehouse_unknown"),)
    asyncio.run(office.service.set_rule(LISTER, (KEY,), None))
    assert office.now().rule is None
    assert [(each.what, each.detail) for each in office.log.audits] == [
        ("listing_rule", "1: us/MUG"),
        ("listing_rule_dropped", "1: us/MUG"),
    ]
    assert office.log.woken == [("inventory", "us"), ("inventory", "ca")] * 2


# looking


def test_LIST_6_lists_counts_and_proposals_come_as_the_database_has_them() -> None:
    office = Office(MERCHANT)
    office.listings.proposed = (Proposal(KEY, "A mug", Mapping("MUG"), "Mug", "sku"),)
    assert [each.listing for each in office.service.page(ListingFilter(), None, 10)] == [MERCHANT]
    assert list(office.service.counts(ListingFilter()).values()) == [1]
    assert office.service.proposals((), None, 5) == office.listings.proposed
    assert office.service.get(KEY) == MERCHANT


def test_LIST_2_amazons_catalogue_is_asked_by_asin_or_barcode() -> None:
    office = Office()
    item = CatalogItem("B000000009", "Mug", barcodes=("036000291452",))
    office.amazon.items = {item.asin: item}
    for code, found in (
        ("B000000009", (item,)),
        ("036000291452", (item,)),
        ("B000000008", ()),
        ("96385074", ()),
    ):
        assert asyncio.run(office.service.look_up("us", code)) == found


# LIST-3: who may


ACTS: dict[str, Callable[[ListingService, Person], Any]] = {
    "check": lambda service, person: service.check(person, OFFER, "us"),
    "create": lambda service, person: service.create(person, "us", OFFER),
    "rename": lambda service, person: service.rename(person, KEY, "MUG-US"),
    "retire": lambda service, person: service.retire(person, KEY),
    "convert": lambda service, person: service.convert(person, (KEY,), Channel.FBA),
    "map": lambda service, person: service.map(person, [(KEY, None)]),
    "accept": lambda service, person: service.accept(person, ()),
}


@pytest.mark.parametrize("name", sorted(ACTS))
@pytest.mark.parametrize("person", [MANAGER, LEAD, PACKER], ids=lambda person: person.name)
def test_LIST_3_only_the_listings_role_creates_changes_converts_maps_and_accepts(
    name: str, person: Person
) -> None:
    office = Office(MERCHANT)
    with pytest.raises(NotAllowed) as caught:
        asyncio.run(ACTS[name](office.service, person))
    assert caught.value.needs == ("listings",)
    assert (office.log.told, office.log.audits, office.now()) == ([], [], MERCHANT)


@pytest.mark.parametrize("person", [LEAD, PACKER], ids=lambda person: person.name)
def test_LIST_3_a_rule_of_its_own_needs_listings_or_manager(person: Person) -> None:
    with pytest.raises(NotAllowed, match="listings, manager"):
        asyncio.run(Office(MERCHANT).service.set_rule(person, (KEY,), None))


def test_a_listing_that_is_not_there_is_said() -> None:
    office = Office()
    assert declined(lambda: office.service.explain(KEY)).reason == "listing_unknown"
    assert declined(lambda: asyncio.run(office.service.retire(BOTH, KEY))).reason == "listing_unknown"
