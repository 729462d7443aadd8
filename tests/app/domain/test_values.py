"""Values that hold what is private, or derive something."""

import pytest

from app.domain.order import AddressType, Buyer, Recipient
from app.domain.packing.code_rules import accept_code
from app.domain.packing.events import CodePrompt, NotCode
from app.domain.packing.facts import Facts
from app.domain.scan import Reading, Shape
from app.domain.shipping import Label, LabelFormat, Parcel, ParcelItem
from tests.app.domain.ordering import MONDAY, line, order
from tests.app.domain.packing.desk import SERUM, START, need


def test_names_and_addresses_do_not_show_in_reprs() -> None:
    recipient, buyer = (
        Recipient(name="Buyer One", phone="555"),
        Buyer(name="Buyer One", email="x@example.com"),
    )
    assert repr(recipient) == repr(buyer) == "<redacted>"
    assert "Buyer One" not in repr(order(recipient=recipient, buyer=buyer))


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
