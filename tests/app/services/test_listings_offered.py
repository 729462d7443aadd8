"""Offers that are listed, and SKUs that another store has: LIST-2, CONN-5."""

import asyncio
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.listing import Channel, Issue, Listing, Mapping, Publication, Severity
from app.domain.money import Money
from app.domain.sharing import SharedSku, Sharing
from app.domain.store import Away, Mli, Narf, Rule, StoreState, Vacation
from app.domain.store_rules import Fault
from app.ports.amazon_listings import Offer, Restriction, Submission
from app.ports.errors import OutcomeUnknown, Refused, Throttled, Unreachable
from app.ports.listings import ListingKey
from app.services.guard import NotAllowed
from app.services.listings import SkuTaken
from tests.app.domain.selling import NOW, PRICE, listing, row, store
from tests.app.services.listing_office import ERROR, FBA, KEY, MERCHANT, NORTH, OFFER, Office, declined, taken
from tests.app.services.office_fakes import BOTH, LISTER, MANAGER


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
