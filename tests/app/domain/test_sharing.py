"""One SKU in several stores of an account: CONN-5."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.marketplace import MARKETPLACES
from app.domain.sharing import SharedSku, Sharing, proposal, sender_of, shared_among, to_rename
from tests.app.domain.selling import CANADA, GERMANY, MEXICO, US, store

HERE, NORTH, SOUTH = store("us"), store("ca", marketplace_id=CANADA), store("mx", marketplace_id=MEXICO)
BERLIN = store("de", marketplace_id=GERMANY)
STRANGER = store("us-2", seller_id="A2OTHER")


def test_CONN_5_a_sku_in_two_stores_of_one_account_is_found_with_both_named() -> None:
    found = shared_among([(HERE, "MUG"), (NORTH, "MUG"), (HERE, "CUP"), (SOUTH, "MUG")])
    assert found == (SharedSku("A1SELLER", "na", "MUG", ("ca", "mx", "us"), sender="ca"),)
    assert found[0].sharing is Sharing.UNDECIDED


def test_CONN_5_the_american_store_keeps_its_sku_wherever_it_stands() -> None:
    first_by_name = store("aaa")
    assert to_rename([HERE, NORTH, SOUTH]) == [SOUTH, NORTH, HERE]
    assert to_rename([first_by_name, NORTH]) == [NORTH, first_by_name]
    assert to_rename([NORTH, HERE]) == [NORTH, HERE]


def test_CONN_5_different_accounts_and_regions_never_conflict() -> None:
    assert shared_among([(HERE, "MUG"), (STRANGER, "MUG"), (BERLIN, "MUG")]) == ()


def test_CONN_5_the_same_listing_twice_is_no_conflict() -> None:
    assert shared_among([(HERE, "MUG"), (HERE, "MUG"), (NORTH, "mug")]) == ()


def test_CONN_5_conflicts_come_by_account_and_sku() -> None:
    listed = [(each, sku) for sku in ("B", "A") for each in (NORTH, HERE)]
    others = [(STRANGER, "A"), (store("ca-2", seller_id="A2OTHER", marketplace_id=CANADA), "A")]
    assert [(each.seller_id, each.sku) for each in shared_among([*others, *listed])] == [
        ("A1SELLER", "A"),
        ("A1SELLER", "B"),
        ("A2OTHER", "A"),
    ]


@pytest.mark.parametrize(
    ("sku", "country", "taken", "expected"),
    [
        ("ABC123", "CA", (), "ABC123-CA"),
        ("ABC123", "MX", ("ABC123-CA",), "ABC123-MX"),
        ("ABC123", "CA", ("ABC123-CA",), "ABC123-CA2"),
        ("ABC123", "CA", ("ABC123-CA", "ABC123-CA2"), "ABC123-CA3"),
        ("ABC123-CA", "CA", (), "ABC123-CA2"),
        ("ABC123-CA", "MX", (), "ABC123-CA-MX"),
        ("ABC123", "GB", (), "ABC123-UK"),
        ("A" * 40, "CA", (), "A" * 37 + "-CA"),
        ("A" * 40, "CA", ("A" * 37 + "-CA",), "A" * 36 + "-CA2"),
        ("A" * 37, "CA", (), "A" * 37 + "-CA"),
    ],
)
def test_CONN_5_a_free_suffix_is_proposed(
    sku: str, country: str, taken: tuple[str, ...], expected: str
) -> None:
    assert proposal(sku, country, taken.__contains__) == expected


@given(
    st.text("ABC-", min_size=1, max_size=40),
    st.sampled_from([each.country for each in MARKETPLACES]),
    st.sets(st.text("ABC-", max_size=12), max_size=6),
)
def test_CONN_5_what_is_proposed_is_free_new_and_fits(sku: str, country: str, taken: set[str]) -> None:
    found = proposal(sku, country, taken.__contains__)
    assert found not in {*taken, sku}
    assert len(found) <= 40


SHARED = SharedSku("A1SELLER", "na", "MUG", ("ca", "mx", "us"))


def test_CONN_5_until_the_manager_decides_the_smallest_id_that_can_sends() -> None:
    assert sender_of(SHARED, {"us", "mx", "ca"}) == "ca"
    assert sender_of(SHARED, {"us", "mx"}) == "mx"
    assert sender_of(SHARED, {"elsewhere"}) == ""


@pytest.mark.parametrize(
    ("sharing", "sender"), [(Sharing.SHARED, "us"), (Sharing.UNDECIDED, "ca"), (Sharing.RENAMED, "ca")]
)
def test_CONN_5_the_chosen_sender_sends_once_it_is_chosen(sharing: Sharing, sender: str) -> None:
    shared = SharedSku("A1SELLER", "na", "MUG", ("ca", "us"), sharing, "us")
    assert sender_of(shared, ("ca", "us")) == sender


def test_CONN_5_a_chosen_sender_that_cannot_send_is_stood_in_for() -> None:
    shared = SharedSku("A1SELLER", "na", "MUG", ("ca", "us"), Sharing.SHARED, "us")
    assert sender_of(shared, ("ca",)) == "ca"


def test_CONN_1_all_north_american_stores_are_one_region() -> None:
    assert {each.account for each in (HERE, NORTH, SOUTH)} == {("A1SELLER", "na")}
    assert store(marketplace_id=US).account != BERLIN.account
