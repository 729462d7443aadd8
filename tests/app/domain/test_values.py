"""Values that hold what is private, or derive something."""

from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.listing import Channel
from app.domain.order import AddressType, Buyer, Recipient
from app.domain.packing.code_rules import accept_code
from app.domain.packing.facts import Facts
from app.domain.packing.questions import CodePrompt
from app.domain.packing.reasons import NotCode
from app.domain.scan import Reading, Shape
from app.domain.shipping import Label, LabelFormat, Parcel, ParcelItem
from app.domain.stock import Movement, Why
from app.domain.store import Logo, Store, Switches
from tests.app.domain.ordering import MONDAY, line, order
from tests.app.domain.packing.desk import SERUM, START, need
from tests.app.domain.selling import listing, store


def test_names_and_addresses_do_not_show_in_reprs() -> None:
    recipient, buyer = (
        Recipient(name="Buyer One", phone="555"),
        Buyer(name="Buyer One", email="x@example.com"),
    )
    assert repr(recipient) == repr(buyer) == "<redacted>"
    assert "Buyer One" not in repr(order(recipient=recipient, buyer=buyer))


def test_they_do_not_show_in_rich_tracebacks() -> None:
    assert list(Recipient(name="Buyer One").__rich_repr__()) == [("pii", "redacted")]
    assert list(Buyer(name="Buyer One").__rich_repr__()) == [("pii", "redacted")]


def test_CONN_1_a_store_of_no_marketplace_has_no_account() -> None:
    assert store().account == ("A1SELLER", "na")
    with pytest.raises(ValueError, match="NOWHERE is none of Amazon's marketplaces"):
        _ = store(marketplace_id="NOWHERE").account


@pytest.mark.parametrize(
    ("changes", "is_merchant"),
    [
        ({}, True),
        ({"channel": Channel.FBA}, False),
        ({"channel": Channel.UNKNOWN}, False),
        ({"moving_to": Channel.FBA}, False),
        ({"moving_to": Channel.MERCHANT}, True),
    ],
)
def test_LIST_4_merchant_means_confirmed_and_not_on_its_way_to_fba(
    changes: dict[str, Any], is_merchant: bool
) -> None:
    assert listing(**changes).is_merchant is is_merchant


@pytest.mark.parametrize("why", list(Why))
def test_INV_8_a_count_and_an_import_set_all_others_change(why: Why) -> None:
    assert Movement("MUG", "MAIN", 1, why, "0001", MONDAY).sets is (why.value in ("counted", "imported"))


def test_a_label_tells_its_size_not_its_bytes() -> None:
    assert repr(Label(LabelFormat.ZPL, b"^XA^XZ")) == "<Label ZPL 6 bytes>"


def test_a_parcels_codes_are_those_of_its_items() -> None:
    items = (ParcelItem("a", 2, codes=("1", "2")), ParcelItem("b", 1), ParcelItem("c", 1, codes=("3",)))
    there = Recipient()
    parcel = Parcel("o", 1, "m", items, 1, 1, 1, 1, there, there, MONDAY)
    assert parcel.codes == ("1", "2", "3")


@pytest.mark.parametrize(
    ("programs", "address_type", "is_commercial"),
    [
        (("AMAZON_BUSINESS",), AddressType.COMMERCIAL, True),
        ((), AddressType.COMMERCIAL, False),
        (("AMAZON_BUSINESS",), AddressType.RESIDENTIAL, False),
        (("AMAZON_BUSINESS",), AddressType.UNKNOWN, False),
    ],
)
def test_ORD_3_a_commercial_address_is_marked_on_business_orders_alone(
    programs: tuple[str, ...], address_type: AddressType, is_commercial: bool
) -> None:
    of = order(programs=programs, address_type=address_type)
    assert of.is_commercial_address is is_commercial
    assert of.is_business is ("AMAZON_BUSINESS" in programs)


def test_ORD_3_prime_and_cancel_requests_are_told() -> None:
    assert order(programs=("PRIME", "NEW_ONE")).is_prime
    assert not order(programs=("PRIMETIME",)).is_prime
    assert order(line("A"), line("B", cancel_requested=True)).cancel_requested
    assert not order(line("A")).cancel_requested


def test_a_code_without_a_form_is_none() -> None:
    reading = Reading("X", Shape.CODE)
    assert accept_code(reading, need(SERUM), CodePrompt(1), Facts(START)) is NotCode.OTHER


def test_SHIP_5_a_stores_switches_are_its_own() -> None:
    plain = Store("us", "Shop", "ATVPDKIKX0DER", "A2SELLER0TOKEN", Recipient())
    assert plain.switches == Switches(False, False, True)
    assert replace(plain, packers_may_override=True).switches == Switches(packers_may_override=True)
    by_v2 = replace(plain, uses_shipping_v2_for_codes=True)
    assert by_v2.switches == Switches(uses_shipping_v2_for_codes=True)
    assert replace(plain, ships_at_manifest=True).switches == Switches(ships_at_manifest=True)
    doubted = replace(plain, amazon_labels_carry_po=False)
    assert doubted.switches == Switches(amazon_labels_carry_po=False)


def test_SHIP_12_a_logos_repr_tells_its_size_alone() -> None:
    assert repr(Logo(b"\x89PNG")) == "<Logo 4 bytes>"
    assert list(Logo(b"\x89PNG").__rich_repr__()) == [("bytes", 4)]
