"""What a read of Amazon makes of a listing that waits for it: LIST-2, LIST-4."""

from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.listing import Channel, Issue, Listing, Mapping, Publication, Severity
from app.domain.publication import is_failure, published, watched
from app.domain.store import Rule
from tests.app.domain.selling import NOW, PRICE, listing, row

ERROR = Issue("90220", "Brand is missing.")
WARNING = Issue("100", "The picture is small.", Severity.WARNING)
TAKEN_DOWN = Issue("200", "Suppressed.", Severity.WARNING, takes_down=True)
P = Publication
PENDING = listing(publication=P.PENDING, submitted_at=NOW, title="", availability=(row("DEFAULT", 9, 2),))
LATER = NOW + timedelta(days=90)


def shown(**more: Any) -> Listing:
    """What one look at Amazon shows."""
    made = Listing("us", "MUG", "Mug at Amazon", "B000000001", price=PRICE, channel=Channel.MERCHANT)
    return replace(made, **({"availability": (row("DEFAULT", 9, 2),), "read_at": NOW} | more))


@pytest.mark.parametrize(
    ("issue", "fails"),
    [(ERROR, True), (WARNING, False), (TAKEN_DOWN, True), (Issue("1", "x", Severity.INFO), False)],
)
def test_LIST_2_errors_and_take_downs_are_failures(issue: Issue, fails: bool) -> None:
    assert is_failure(issue) is fails
    assert published(shown(issues=(WARNING, issue))) is (P.FAILED if fails else P.PUBLISHED)


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({}, P.PUBLISHED),
        ({"publication": P.NO_STOCK}, P.NO_STOCK),
        ({"publication": P.PENDING}, P.PENDING),
        ({"price": None}, P.PENDING),
        ({"price": None, "publication": P.NO_STOCK}, P.PENDING),
        ({"publication": P.FAILED}, P.PENDING),
        ({"publication": P.GONE}, P.PENDING),
    ],
)
def test_LIST_2_it_is_published_once_amazon_shows_it_with_its_offer(
    changes: dict[str, Any], state: Publication
) -> None:
    assert published(shown(**changes)) is state


def test_LIST_2_time_alone_never_fails_it() -> None:
    unknown = watched(PENDING, None, LATER)
    assert unknown == replace(PENDING, read_at=LATER)
    waiting = watched(PENDING, shown(publication=P.PENDING), LATER)
    assert (waiting.publication, waiting.read_at) == (P.PENDING, LATER)


def test_LIST_2_a_failed_one_has_amazons_own_issues() -> None:
    found = watched(PENDING, shown(issues=(ERROR, WARNING)), NOW)
    assert (found.publication, found.issues) == (P.FAILED, (ERROR, WARNING))


def test_LIST_2_what_amazon_tells_is_taken_and_what_is_ours_is_kept() -> None:
    ours = replace(PENDING, mapping=Mapping("MUG", 3), rule=Rule(("EAST",)), barcode="036000291452")
    told = shown(product_type="MUG", barcode="", asin="", availability=(row("DEFAULT", 4, 5),))
    assert watched(ours, told, LATER) == replace(
        ours,
        title="Mug at Amazon",
        product_type="MUG",
        channel=Channel.MERCHANT,
        publication=P.PUBLISHED,
        availability=(row("DEFAULT", 4, 5),),
        read_at=LATER,
    )


def test_LIST_2_what_amazon_leaves_out_is_kept() -> None:
    ours = replace(PENDING, title="A mug")
    found = watched(ours, shown(title="", asin="", price=None, barcode="4006381333931"), NOW)
    assert (found.title, found.asin, found.price, found.barcode) == (
        "A mug",
        "B000000001",
        PRICE,
        "4006381333931",
    )


def test_LIST_2_title_and_asin_follow_amazon() -> None:
    found = watched(replace(PENDING, title="old", asin="B0OLD"), shown(asin="B0NEW"), NOW)
    assert (found.title, found.asin) == ("Mug at Amazon", "B0NEW")


MOVING = listing(moving_to=Channel.FBA, availability=(row("DEFAULT", 9, 2),))


def test_LIST_4_the_change_is_over_once_it_is_read_back() -> None:
    found = watched(MOVING, shown(availability=(row("AMAZON_NA"), row("DEFAULT", 0, 2))), NOW)
    assert (found.channel, found.moving_to) == (Channel.FBA, None)


def test_LIST_4_until_then_it_goes_on_being_waited_for() -> None:
    for rows in ((row("DEFAULT", 9, 2),), (row("AMAZON_NA"), row("DEFAULT", 9, 2)), ()):
        found = watched(MOVING, shown(availability=rows), LATER)
        assert (found.channel, found.moving_to, found.read_at) == (Channel.MERCHANT, Channel.FBA, LATER)


def test_LIST_4_back_to_merchant_likewise() -> None:
    back = listing(channel=Channel.FBA, moving_to=Channel.MERCHANT)
    there = watched(back, shown(availability=(row("AMAZON_NA"), row("DEFAULT", 7, 2))), NOW)
    assert (there.channel, there.moving_to) == (Channel.FBA, Channel.MERCHANT)
    done = watched(back, shown(availability=(row("DEFAULT", 7, 2),)), NOW)
    assert (done.channel, done.moving_to) == (Channel.MERCHANT, None)


def test_LIST_4_a_published_listing_keeps_its_state_while_it_moves() -> None:
    found = watched(MOVING, shown(publication=P.PENDING), NOW)
    assert found.publication is P.PUBLISHED
    no_stock = watched(replace(MOVING, publication=P.NO_STOCK), shown(issues=(ERROR,)), NOW)
    assert (no_stock.publication, no_stock.issues) == (P.NO_STOCK, (ERROR,))


def test_LIST_5_a_waiting_listing_that_turned_fba_in_seller_central_is_fba() -> None:
    assert watched(PENDING, shown(availability=(row("AMAZON_NA"),)), NOW).channel is Channel.FBA
    assert watched(PENDING, shown(availability=()), NOW).channel is Channel.MERCHANT
