"""Listings: what Amazon told, what is ours, and how they are found."""

from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal

import msgspec
import pytest

from app.domain.listing import (
    Availability,
    Channel,
    Issue,
    Listing,
    Mapping,
    Publication,
    Severity,
)
from app.domain.money import Money
from app.domain.store import Rule
from app.ports.listings import ListingFilter, ListingKey, Proposal, Sent, Show
from app.ports.storage import Priority
from tests.app.database.office import (
    AUDIT,
    CA,
    CA_STORE,
    LATER,
    a_listing,
    a_store,
    done,
    got,
    listed,
    mapped,
    saved,
)
from tests.app.database.warehouse import NOW, STORE, Warehouse

WRONG = Issue("8541", "The image is too small.")
WARNING = Issue("1", "Look at the title.", Severity.WARNING)
KEY = ListingKey(STORE, "LST-1")


def found(warehouse: Warehouse, text: str = "", show: Show = Show.ALL, *store_ids: str) -> list[str]:
    rows = warehouse.database.listings.page(ListingFilter(show, store_ids, text), None, 50)
    return [row.listing.sku for row in rows]


def test_LIST_1_a_listing_is_read_back_whole(warehouse: Warehouse) -> None:
    listing = a_listing(
        product_type="MOUSE",
        barcode="4006381333931",
        condition="used_good",
        price=Money(Decimal("12.90"), "USD"),
        availability=(Availability("DEFAULT", 0, 4), Availability("AMAZON_NA")),
        issues=(WRONG, WARNING),
        mapping=Mapping("MSE-01", 3),
        rule=Rule(("MAIN",), buffer=2),
        moving_to=Channel.FBA,
        submitted_at=NOW,
    )
    done(warehouse.database.listings.save(listing, AUDIT))
    assert got(warehouse) == listing
    assert warehouse.database.listings.channel_of(KEY) is Channel.MERCHANT
    assert warehouse.database.listings.channel_of(ListingKey(STORE, "none")) is None
    assert warehouse.database.listings.get(ListingKey(CA_STORE, "LST-1")) is None
    assert warehouse.database.audited() == [AUDIT]


def test_LIST_1_what_amazon_tells_leaves_what_is_ours(warehouse: Warehouse) -> None:
    ours = a_listing(
        mapping=Mapping("MSE-01"),
        rule=Rule(("MAIN",)),
        publication=Publication.PENDING,
        moving_to=Channel.FBA,
        submitted_at=NOW,
    )
    done(warehouse.database.listings.save(ours, AUDIT))
    told = a_listing(title="Renamed", channel=Channel.FBA, availability=(), read_at=LATER)
    listed(warehouse, told)
    now = got(warehouse)
    assert (now.title, now.channel, now.availability, now.read_at) == ("Renamed", Channel.FBA, (), LATER)
    assert (now.mapping, now.rule, now.moving_to, now.submitted_at) == (
        ours.mapping,
        ours.rule,
        Channel.FBA,
        NOW,
    )
    assert now.publication is Publication.PENDING


def test_LIST_5_older_news_changes_nothing(warehouse: Warehouse) -> None:
    listed(warehouse, a_listing(channel=Channel.FBA, read_at=LATER))
    listed(warehouse, a_listing(title="Old", read_at=NOW), generation=4)
    assert got(warehouse) == a_listing(channel=Channel.FBA, read_at=LATER)
    assert done(warehouse.database.listings.finish(STORE, 4, LATER)) == 0


def test_LIST_1_a_report_erases_nothing_that_it_cannot_know(warehouse: Warehouse) -> None:
    listed(warehouse, a_listing(product_type="MOUSE", issues=(WRONG,), barcode="4006381333931"))
    bare = Listing(STORE, "LST-1", title="From the report", read_at=LATER)
    listed(warehouse, bare, generation=1)
    now = got(warehouse)
    assert (now.title, now.asin, now.product_type) == ("From the report", "B000000001", "MOUSE")
    assert (now.issues, now.barcode, now.channel) == ((WRONG,), "4006381333931", Channel.MERCHANT)
    assert now.availability == (Availability("DEFAULT", 5, 2),)
    listed(warehouse, a_listing(read_at=LATER))
    assert got(warehouse).issues == ()
    assert found(warehouse, "", Show.ERROR) == []


def test_INV_6_a_reports_total_erases_no_location(warehouse: Warehouse) -> None:
    split = (Availability("DEFAULT", 0, 2), Availability("loc-a", 3, 2), Availability("loc-b", 4, 2))
    total = (Availability("DEFAULT", 7),)
    listed(warehouse, a_listing(availability=split))
    listed(warehouse, a_listing(availability=total, title="Told", read_at=LATER), generation=1)
    assert (got(warehouse).availability, got(warehouse).title) == (split, "Told")
    later = LATER + timedelta(hours=1)
    fba = a_listing(availability=(Availability("AMAZON_NA"),), channel=Channel.FBA, read_at=later)
    listed(warehouse, fba, generation=2)
    assert got(warehouse).availability == (Availability("AMAZON_NA"),)
    both = a_listing(availability=(*split, Availability("AMAZON_NA")), channel=Channel.FBA, read_at=later)
    listed(warehouse, both)
    listed(warehouse, a_listing(availability=total, read_at=later), generation=3)
    assert got(warehouse).availability == total
    listed(warehouse, a_listing(availability=split, read_at=later))
    listed(warehouse, a_listing(availability=total, read_at=later))
    assert got(warehouse).availability == total


def test_LIST_1_what_a_full_import_does_not_name_is_gone_but_for_what_is_pending(
    warehouse: Warehouse,
) -> None:
    listed(warehouse, a_listing("A"), a_listing("B"), a_listing("D", CA_STORE), generation=1)
    listed(warehouse, a_listing("C"))
    done(warehouse.database.listings.save(a_listing("P", publication=Publication.PENDING), AUDIT))
    listed(warehouse, a_listing("A", read_at=LATER), generation=2)
    assert done(warehouse.database.listings.finish(STORE, 2, LATER)) == 2
    states = {sku: got(warehouse, sku).publication.value for sku in ("A", "B", "C", "P")}
    assert states == {"A": "published", "B": "gone", "C": "gone", "P": "pending"}
    assert got(warehouse, "D", CA_STORE).publication is Publication.PUBLISHED
    assert done(warehouse.database.listings.finish(STORE, 2, LATER)) == 0
    listed(warehouse, a_listing("B", read_at=LATER))
    assert got(warehouse, "B").publication is Publication.PUBLISHED


def test_LIST_1_many_listings_are_stored_in_small_transactions_while_scans_come(warehouse: Warehouse) -> None:
    warehouse.database.writer.submit(Priority.SCAN, lambda _: None).result()
    listed(warehouse, *[a_listing(f"L-{number:03d}") for number in range(60)], generation=1)
    assert len(found(warehouse, "", Show.ALL)) == 50
    assert warehouse.database.listings.counts(ListingFilter())[Show.ALL] == 60


def test_a_job_that_moves_a_listing_on_does_not_undo_a_mapping_made_meanwhile(warehouse: Warehouse) -> None:
    listed(warehouse, a_listing())
    read = got(warehouse)
    mapped(warehouse, "LST-1", Mapping("MSE-01", 2))
    done(warehouse.database.listings.set_rule([KEY], Rule(("MAIN",)), AUDIT))
    done(warehouse.database.listings.save(msgspec.structs.replace(read, issues=(WRONG,)), AUDIT))
    now = got(warehouse)
    assert (now.mapping, now.rule, now.issues) == (Mapping("MSE-01", 2), Rule(("MAIN",)), (WRONG,))


# ---- the screen


@pytest.fixture
def shelf(warehouse: Warehouse) -> Warehouse:
    saved(warehouse, a_store(), a_store(CA_STORE, CA))
    listed(
        warehouse,
        a_listing("M-1", title="Wireless mouse, black"),
        a_listing("M-2", title="Mouse pad (large)", issues=(WARNING,)),
        a_listing("F-1", title="Notebook A5", channel=Channel.FBA, asin="B0FBA00001"),
        a_listing("F-2", title="T-shirt", channel=Channel.FBA, issues=(WRONG,)),
        a_listing("U-1", title="Überraschung", channel=Channel.UNKNOWN),
        a_listing("M-1", CA_STORE, title="Souris sans fil"),
        a_listing("C-1", CA_STORE, issues=(Issue("2", "Off", Severity.WARNING, takes_down=True),)),
    )
    done(warehouse.database.listings.save(a_listing("P-1", publication=Publication.PENDING), AUDIT))
    done(warehouse.database.listings.save(a_listing("X-1", publication=Publication.FAILED), AUDIT))
    mapped(warehouse, "M-1", Mapping("MSE-01"))
    mapped(warehouse, "F-1", Mapping("NBK-A5"))
    return warehouse


@pytest.mark.parametrize(
    ("show", "canadian", "american"),
    [
        (Show.ALL, ["C-1", "M-1"], ["F-1", "F-2", "M-1", "M-2", "P-1", "U-1", "X-1"]),
        (Show.MERCHANT, ["C-1", "M-1"], ["M-1", "M-2", "P-1", "X-1"]),
        (Show.FBA, [], ["F-1", "F-2"]),
        (Show.PENDING, [], ["P-1"]),
        (Show.UNMAPPED, ["C-1", "M-1"], ["F-2", "M-2", "P-1", "U-1", "X-1"]),
        (Show.CONFLICT, ["M-1"], ["M-1"]),
        (Show.ERROR, ["C-1"], ["F-2", "X-1"]),
    ],
)
def test_LIST_6_each_filter_shows_its_listings_and_counts_them(
    shelf: Warehouse, show: Show, canadian: list[str], american: list[str]
) -> None:
    counts = shelf.database.listings.counts
    assert found(shelf, "", show) == canadian + american
    assert counts(ListingFilter(Show.FBA))[show] == len(canadian + american)
    assert found(shelf, "", show, CA_STORE) == canadian
    assert counts(ListingFilter(store_ids=(CA_STORE,)))[show] == len(canadian)


@pytest.mark.parametrize(
    ("text", "skus"),
    [
        ("mouse", ["C-1", "M-1", "M-2", "P-1", "X-1"]),
        ("MOU", ["C-1", "M-1", "M-2", "P-1", "X-1"]),
        ("ouse", []),
        ("pad", ["M-2"]),
        ("large", ["M-2"]),
        ("mouse pad", ["M-2"]),
        ("m-1", ["M-1", "M-1"]),
        ("b0fba", ["F-1"]),
        ("uber", ["U-1"]),
        ("shirt", ["F-2"]),
        ("  ", ["C-1", "M-1", "F-1", "F-2", "M-1", "M-2", "P-1", "U-1", "X-1"]),
        ('"', ["C-1", "M-1", "F-1", "F-2", "M-1", "M-2", "P-1", "U-1", "X-1"]),
        ('mouse" OR "note', []),
        ("mouse\x00", ["C-1", "M-1", "M-2", "P-1", "X-1"]),
        ("words : mouse", []),
        ("NOT", ["F-1"]),
    ],
)
def test_LIST_6_a_text_finds_the_beginning_of_sku_asin_and_words_of_the_title(
    shelf: Warehouse, text: str, skus: list[str]
) -> None:
    assert found(shelf, text) == skus
    assert shelf.database.listings.counts(ListingFilter(Show.ERROR, (), text))[Show.ALL] == len(skus)


def test_LIST_6_text_filter_and_store_go_together(shelf: Warehouse) -> None:
    assert found(shelf, "mouse", Show.UNMAPPED, STORE) == ["M-2", "P-1", "X-1"]
    counts = shelf.database.listings.counts(ListingFilter(Show.ALL, (STORE,), "mouse"))
    assert counts == {
        Show.ALL: 4,
        Show.MERCHANT: 4,
        Show.FBA: 0,
        Show.PENDING: 1,
        Show.UNMAPPED: 3,
        Show.CONFLICT: 1,
        Show.ERROR: 1,
    }


def test_LIST_6_a_new_title_is_found_and_the_old_one_is_not(shelf: Warehouse) -> None:
    listed(shelf, a_listing("M-2", title="Desk mat", read_at=LATER))
    assert (found(shelf, "pad"), found(shelf, "desk")) == ([], ["M-2"])


@pytest.mark.parametrize("text", ["", "mouse", "m"])
def test_LIST_6_pages_follow_one_another_without_a_gap(warehouse: Warehouse, text: str) -> None:
    listed(warehouse, *[a_listing(f"L-{number}") for number in range(7)])
    listed(warehouse, *[a_listing(f"L-{number}", CA_STORE) for number in range(4)])
    wanted = ListingFilter(Show.MERCHANT, (), text)
    seen: list[tuple[str, str]] = []
    after: ListingKey | None = None
    while rows := warehouse.database.listings.page(wanted, after, 3):
        seen += [(row.listing.store_id, row.listing.sku) for row in rows]
        after = ListingKey(*seen[-1])
    assert seen == [(CA_STORE, f"L-{number}") for number in range(4)] + [
        (STORE, f"L-{number}") for number in range(7)
    ]


def test_LIST_6_what_many_listings_match_is_found_in_order_too(warehouse: Warehouse) -> None:
    listed(warehouse, *[a_listing(f"L-{number:04d}") for number in range(2100)])
    listed(warehouse, a_listing("A-1"), a_listing("L-0000", title="Pencil", read_at=LATER))
    rows = warehouse.database.listings.page(ListingFilter(Show.ALL, (), "mouse"), ListingKey(STORE, "A-1"), 2)
    assert [row.listing.sku for row in rows] == ["L-0001", "L-0002"]
    assert warehouse.database.listings.counts(ListingFilter(Show.ALL, (), "mouse"))[Show.ALL] == 2100


# ---- what is watched, sent and proposed


def test_LIST_2_pending_and_moving_listings_are_watched_longest_unread_first(warehouse: Warehouse) -> None:
    listings = warehouse.database.listings
    done(listings.save(a_listing("A", publication=Publication.PENDING, read_at=LATER), AUDIT))
    done(listings.save(a_listing("B", moving_to=Channel.FBA, read_at=NOW), AUDIT))
    done(listings.save(a_listing("C", publication=Publication.PENDING, read_at=None), AUDIT))
    listed(warehouse, a_listing("D"), a_listing("E", CA_STORE, publication=Publication.PENDING))
    assert [listing.sku for listing in listings.pending(STORE, 9)] == ["C", "B", "A"]
    assert [listing.sku for listing in listings.pending(STORE, 1)] == ["C"]


def test_INV_3_merchant_listings_that_are_mapped_can_be_sent(warehouse: Warehouse) -> None:
    listed(warehouse, *[a_listing(sku) for sku in "ABC"], a_listing("F", channel=Channel.FBA))
    for sku in ("A", "C", "F"):
        mapped(warehouse, sku, Mapping("MSE-01"))
    listings = warehouse.database.listings
    assert [listing.sku for listing in listings.sendable(STORE, "", 9)] == ["A", "C"]
    assert [listing.sku for listing in listings.sendable(STORE, "A", 9)] == ["C"]


def sent(sku: str, code: str = "DEFAULT", quantity: int | None = 4, **changes: object) -> Sent:
    return msgspec.structs.replace(Sent(ListingKey(STORE, sku), code, quantity, 2, NOW), **changes)


def test_INV_3_what_was_sent_is_known_by_sku_and_code(warehouse: Warehouse) -> None:
    listings, rows = warehouse.database.listings, [sent("A"), sent("A", "ss-1"), sent("B", held="off")]
    done(listings.note_sent(rows))
    assert listings.sent(STORE, ["A", "none"]) == {("A", "DEFAULT"): rows[0], ("A", "ss-1"): rows[1]}
    read = sent("A", quantity=3, feed_id="feed-1", read=Availability("DEFAULT", 3, 2))
    done(listings.note_sent([read]))
    assert listings.sent(STORE, ["A"])["A", "DEFAULT"] == read
    assert listings.in_feed("feed-1") == (read,)
    assert listings.in_feed("") == ()


def test_INV_3_a_row_tells_what_was_sent_last_and_why_nothing_is(warehouse: Warehouse) -> None:
    listed(warehouse, a_listing("A"), a_listing("B"), a_listing("C"))
    rows = [sent("A"), sent("A", "ss-1", 3), sent("B", quantity=None, held="unmapped")]
    done(warehouse.database.listings.note_sent(rows))
    shown = warehouse.database.listings.page(ListingFilter(), None, 9)
    assert [(row.listing.sku, row.sent_quantity, row.held) for row in shown] == [
        ("A", 7, ""),
        ("B", None, "unmapped"),
        ("C", None, ""),
    ]


def proposed(
    warehouse: Warehouse, stores: Sequence[str] = (), after: ListingKey | None = None
) -> list[Proposal]:
    return list(warehouse.database.listings.proposals(stores, after, 9))


def test_LIST_7_mappings_are_proposed_by_sku_first_and_by_barcode(warehouse: Warehouse) -> None:
    listed(
        warehouse,
        a_listing("MSE-01", barcode="0860012300099"),
        a_listing("SET-DESK"),
        a_listing("CASE", barcode="10860012300096"),
        a_listing("ASIN", barcode="B0PB039595"),
        a_listing("NONE", barcode=""),
        a_listing("GONE-1", barcode="860012300051", publication=Publication.GONE),
        a_listing("MSE-01", CA_STORE),
    )
    mouse = "Wireless mouse, black"
    found = proposed(warehouse, (STORE,))
    assert [(each.key.sku, each.mapping, each.by) for each in found] == [
        ("CASE", Mapping("CBL-1M", 6), "barcode"),
        ("MSE-01", Mapping("MSE-01"), "sku"),
        ("SET-DESK", Mapping("SET-DESK", is_group=True), "sku"),
    ]
    assert (found[1].name, found[1].title) == (mouse, mouse)
    assert [each.key.store_id for each in proposed(warehouse)] == [CA_STORE, STORE, STORE, STORE]
    rest = proposed(warehouse, (), ListingKey(STORE, "CASE"))
    assert [each.key.sku for each in rest] == ["MSE-01", "SET-DESK"]
    mapped(warehouse, "MSE-01", Mapping("MSE-01"))
    assert [each.key.sku for each in proposed(warehouse, (STORE,))] == ["CASE", "SET-DESK"]


def test_a_listing_told_of_again_keeps_when_it_was_read(warehouse: Warehouse) -> None:
    listed(warehouse, a_listing(read_at=LATER))
    listed(warehouse, a_listing(read_at=None, title="Unknown when"))
    assert (got(warehouse).read_at, got(warehouse).title) == (LATER, "Wireless mouse, black")
    listed(warehouse, a_listing(read_at=LATER + timedelta(minutes=1), title="Newer"))
    assert got(warehouse).title == "Newer"
