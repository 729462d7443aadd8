"""Amazon's JSON of a listing, and what it means here. Shapes as in the model's own sandbox examples."""

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from app.amazon.listing_mapping import Place, listing_from
from app.amazon.wire import listings as wire
from app.amazon.wire.base import decode
from app.domain.listing import Availability, Channel, Issue, Listing, Publication, Severity
from app.domain.money import Money

US, CA = "ATVPDKIKX0DER", "A2EUQ1WTGCTBG2"
READ_AT = datetime(2026, 11, 23, 20, tzinfo=UTC)
PLACE = Place("store-1", US, READ_AT)
SUMMARY: dict[str, Any] = {
    "marketplaceId": US,
    "asin": "B071VG5N9D",
    "productType": "LUGGAGE",
    "conditionType": "new_new",
    "status": ["BUYABLE", "DISCOVERABLE"],
    "itemName": "Hardside Spinner",
    "createdDate": "2021-02-01T00:00:00Z",
    "lastUpdatedDate": "2021-03-01T00:00:00Z",
}
ITEM: dict[str, Any] = {
    "sku": "GM-ZDPI-9B4E",
    "summaries": [{**SUMMARY, "marketplaceId": CA, "itemName": "Another", "status": []}, SUMMARY],
    "attributes": {
        "fulfillment_availability": [
            {
                "fulfillment_channel_code": "DEFAULT",
                "quantity": 120,
                "lead_time_to_ship_max_days": 3,
                "marketplace_id": US,
            }
        ],
        "externally_assigned_product_identifier": [
            {"type": "upc", "value": "036000291452", "marketplace_id": US}
        ],
        "bullet_point": [{"value": "Rolls"}],
    },
    "issues": [],
    "offers": [
        {"marketplaceId": US, "offerType": "B2B", "price": {"currencyCode": "USD", "amount": "90.00"}},
        {"marketplaceId": CA, "offerType": "B2C", "price": {"currencyCode": "CAD", "amount": "130.00"}},
        {"marketplaceId": US, "offerType": "B2C", "price": {"currencyCode": "USD", "amount": "100.00"}},
    ],
    "fulfillmentAvailability": [{"fulfillmentChannelCode": "DEFAULT", "quantity": 100}],
    "productTypes": [
        {"marketplaceId": CA, "productType": "BAG"},
        {"marketplaceId": US, "productType": "LUGGAGE"},
    ],
}


def mapped(**changes: Any) -> Listing:
    raw = json.dumps({**ITEM, **changes}).encode()
    return listing_from(decode("getListingsItem", raw, wire.Item), PLACE)


def with_status(*status: str, **changes: Any) -> Listing:
    return mapped(summaries=[{**SUMMARY, "status": list(status)}], **changes)


def rows(*codes: str, quantity: int = 5) -> list[dict[str, Any]]:
    return [{"fulfillmentChannelCode": code, "quantity": quantity} for code in codes]


def issue(
    severity: str = "ERROR", action: str = "", exemption: str = "NOT_EXEMPT", **more: Any
) -> dict[str, Any]:
    found = {
        "code": "90220",
        "message": "'size' is required.",
        "severity": severity,
        "categories": [],
        **more,
    }
    if action:
        enforced = {"actions": [{"action": action}], "exemption": {"status": exemption}}
        return {**found, "enforcements": enforced}
    return found


def test_LIST_1_a_listing_is_what_amazon_has_in_that_marketplace() -> None:
    assert mapped() == Listing(
        store_id="store-1",
        sku="GM-ZDPI-9B4E",
        title="Hardside Spinner",
        asin="B071VG5N9D",
        product_type="LUGGAGE",
        barcode="036000291452",
        condition="new_new",
        price=Money(Decimal("100.00"), "USD"),
        channel=Channel.MERCHANT,
        publication=Publication.PUBLISHED,
        availability=(Availability("DEFAULT", 100, 3),),
        read_at=READ_AT,
    )


def test_LIST_2_a_sku_alone_is_a_pending_listing_of_nobody_knows_whom() -> None:
    found = listing_from(decode("getListingsItem", b'{"sku": "S"}', wire.Item), PLACE)
    assert found == Listing("store-1", "S", publication=Publication.PENDING, read_at=READ_AT)


def test_LIST_2_without_an_offer_there_is_no_price_whatever_was_asked_for() -> None:
    asked = {"purchasable_offer": [{"currency": "USD", "our_price": [{"schedule": [{"value_with_tax": 9}]}]}]}
    assert mapped(offers=[], attributes=asked).price is None


@pytest.mark.parametrize(
    ("status", "quantity", "issues", "expected"),
    [
        (["BUYABLE"], 5, [], Publication.PUBLISHED),
        (["BUYABLE", "DISCOVERABLE"], 5, [issue()], Publication.PUBLISHED),
        (["DISCOVERABLE"], 0, [], Publication.NO_STOCK),
        (["DISCOVERABLE"], 0, [issue("WARNING")], Publication.NO_STOCK),
        (["DISCOVERABLE"], 5, [], Publication.PENDING),
        ([], 0, [], Publication.PENDING),
        ([], 5, [issue("WARNING"), issue("INFO")], Publication.PENDING),
        (["DISCOVERABLE"], 5, [issue()], Publication.FAILED),
        ([], 5, [issue()], Publication.FAILED),
        ([], 5, [issue("WARNING", "LISTING_SUPPRESSED")], Publication.FAILED),
        (["DISCOVERABLE"], 0, [issue("WARNING", "CATALOG_ITEM_REMOVED")], Publication.FAILED),
        (["BUYABLE"], 5, [issue("WARNING", "LISTING_SUPPRESSED")], Publication.FAILED),
        (["BUYABLE"], 5, [issue("ERROR", "LISTING_SUPPRESSED", "EXEMPT")], Publication.PUBLISHED),
        ([], 5, [issue("WARNING", "LISTING_SUPPRESSED", "EXEMPT_UNTIL_EXPIRY_DATE")], Publication.PENDING),
        ([], 5, [issue("WARNING", "SEARCH_SUPPRESSED")], Publication.PENDING),
        ([], 5, [issue("SOMETHING_NEW")], Publication.FAILED),
    ],
)
def test_LIST_2_what_one_look_shows(
    status: list[str], quantity: int, issues: list[dict[str, Any]], expected: Publication
) -> None:
    found = with_status(
        *status,
        issues=issues,
        attributes={},
        fulfillmentAvailability=rows("DEFAULT", quantity=quantity),
    )
    assert found.publication is expected


def test_LIST_2_issues_come_in_amazons_words_and_those_of_other_marketplaces_do_not() -> None:
    found = mapped(
        issues=[
            issue("WARNING", "LISTING_SUPPRESSED"),
            issue(marketplaceIds=[CA], message="of Canada"),
            issue("INFO", marketplaceIds=[US, CA], message="of both"),
            {
                "code": "1",
                "message": "odd",
                "severity": "ODD",
                "categories": [],
                "enforcements": {"actions": None},
            },
        ]
    )
    assert found.issues == (
        Issue("90220", "'size' is required.", Severity.WARNING, takes_down=True),
        Issue("90220", "of both", Severity.INFO),
        Issue("1", "odd", Severity.ERROR),
    )


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        (["DEFAULT"], Channel.MERCHANT),
        (["AMAZON_NA"], Channel.FBA),
        (["DEFAULT", "AMAZON_EU"], Channel.FBA),
        (["ed85fcf9-798c-4b63", "DEFAULT"], Channel.MERCHANT),
        ([], Channel.UNKNOWN),
    ],
)
def test_LIST_4_who_ships_is_told_by_the_rows_that_stand(codes: list[str], expected: Channel) -> None:
    found = mapped(attributes={}, fulfillmentAvailability=rows(*codes))
    assert found.channel is expected
    assert [row.code for row in found.availability] == codes
    assert {row.quantity for row in found.availability if row.code.startswith("AMAZON_")} <= {None}


def test_LIST_4_a_row_that_only_the_attributes_show_stands_too() -> None:
    attributes = {
        "fulfillment_availability": [
            {"fulfillment_channel_code": "AMAZON_NA", "marketplace_id": US},
            {"fulfillment_channel_code": "DEFAULT", "quantity": 4, "lead_time_to_ship_max_days": 2},
            {"fulfillment_channel_code": "AMAZON_EU", "marketplace_id": CA},
        ]
    }
    found = mapped(attributes=attributes, fulfillmentAvailability=None)
    assert found.availability == (Availability("AMAZON_NA"), Availability("DEFAULT", 4, 2))
    assert found.channel is Channel.FBA


def test_PRIV_4_one_odd_attribute_hides_neither_the_listing_nor_its_other_attributes() -> None:
    attributes = {
        "fulfillment_availability": [
            {"fulfillment_channel_code": "DEFAULT", "lead_time_to_ship_max_days": "soon"},
            5,
            {"fulfillment_channel_code": "LOC-1", "quantity": 1, "lead_time_to_ship_max_days": 4},
        ],
        "externally_assigned_product_identifier": "none",
    }
    found = mapped(attributes=attributes)
    assert found.availability == (Availability("DEFAULT", 100), Availability("LOC-1", 1, 4))
    assert found.barcode == ""
    assert mapped(attributes=None).availability == (Availability("DEFAULT", 100),)
    assert mapped(attributes=[1]).title == "Hardside Spinner"


@pytest.mark.parametrize("value", ["ABC", "1234567", "03600029145", "0360002914521"[:11], ""])
def test_what_is_no_barcode_by_its_shape_is_none(value: str) -> None:
    identifier = [{"type": "upc", "value": value}]
    assert mapped(attributes={"externally_assigned_product_identifier": identifier}).barcode == ""
