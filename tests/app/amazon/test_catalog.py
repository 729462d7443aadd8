"""Restrictions and the catalogue: LIST-2, LIST-7."""

from typing import Any

import pytest

from app.ports.amazon_listings import CatalogItem, Restriction
from app.ports.errors import Refused
from tests.app.amazon.listings_at import JP, US, listings_at, run
from tests.app.amazon.odd_server import answer, refusal


def test_LIST_2_restrictions_say_why_and_where_to_ask_for_approval() -> None:
    reasons = [
        {
            "message": "You need approval.",
            "reasonCode": "APPROVAL_REQUIRED",
            "links": [{"resource": "https://sellercentral.amazon.com/hz/approval", "verb": "GET"}],
        },
        {"message": "Not eligible."},
    ]
    body: dict[str, Any] = {
        "restrictions": [
            {"marketplaceId": US, "conditionType": "new_new", "reasons": reasons},
            {"marketplaceId": JP, "reasons": reasons},
            {"marketplaceId": US},
        ]
    }

    async def scenario() -> None:
        async with listings_at([answer(200, body), answer(200, {"restrictions": []})]) as (api, server):
            assert await api.restrictions("B071VG5N9D", "new_new") == (
                Restriction(
                    "You need approval.", "APPROVAL_REQUIRED", "https://sellercentral.amazon.com/hz/approval"
                ),
                Restriction("Not eligible."),
                Restriction(""),
            )
            assert await api.restrictions("B071VG5N9D", "new_new") == ()
            assert server.seen[0].path == "/listings/2021-08-01/restrictions"
            assert server.seen[0].query == {
                "asin": "B071VG5N9D",
                "conditionType": "new_new",
                "sellerId": "A1SELLER",
                "marketplaceIds": US,
            }

    run(scenario())


FOUND: dict[str, Any] = {
    "asin": "B071VG5N9D",
    "summaries": [
        {"marketplaceId": JP, "itemName": "Other", "brand": "Other"},
        {"marketplaceId": US, "itemName": "Spinner", "brand": "Brand One"},
    ],
    "identifiers": [
        {
            "marketplaceId": US,
            "identifiers": [
                {"identifierType": "EAN", "identifier": "0036000291452"},
                {"identifierType": "SKU", "identifier": "X"},
                {"identifierType": "UPC", "identifier": "036000291452"},
            ],
        }
    ],
    "images": [
        {
            "marketplaceId": US,
            "images": [
                {"variant": "PT01", "link": "https://m.media-amazon.com/2.jpg", "height": 5, "width": 5},
                {"variant": "MAIN", "link": "https://m.media-amazon.com/1.jpg", "height": 5, "width": 5},
            ],
        }
    ],
    "productTypes": [{"marketplaceId": US, "productType": "LUGGAGE"}],
}


def test_LIST_2_the_catalogue_tells_of_an_asin() -> None:
    async def scenario() -> None:
        steps = [
            answer(200, FOUND),
            refusal(404, "NOT_FOUND"),
            answer(200, {"asin": "B1"}),
            refusal(400, "Odd"),
        ]
        async with listings_at(steps) as (api, server):
            assert await api.item("B071VG5N9D") == CatalogItem(
                asin="B071VG5N9D",
                title="Spinner",
                brand="Brand One",
                product_type="LUGGAGE",
                barcodes=("0036000291452", "036000291452"),
                picture_url="https://m.media-amazon.com/1.jpg",
            )
            assert await api.item("B0NONE") is None
            assert await api.item("B1") == CatalogItem("B1", "")
            with pytest.raises(Refused):
                await api.item("B2")
            assert server.seen[0].path == "/catalog/2022-04-01/items/B071VG5N9D"
            assert server.seen[0].query == {
                "marketplaceIds": US,
                "includedData": "summaries,identifiers,images,productTypes",
            }

    run(scenario())


@pytest.mark.parametrize(
    ("barcode", "kind"),
    [
        ("036000291452", "UPC"),
        ("4006381333931", "EAN"),
        ("96385074", "EAN"),
        ("10036000291459", "GTIN"),
    ],
)
def test_LIST_7_the_catalogue_is_searched_by_barcode(barcode: str, kind: str) -> None:
    async def scenario() -> None:
        body = {"numberOfResults": 1, "items": [FOUND]}
        async with listings_at([answer(200, body)]) as (api, server):
            assert [item.asin for item in await api.items_by_barcode(barcode)] == ["B071VG5N9D"]
            assert server.seen[0].path == "/catalog/2022-04-01/items"
            query = server.seen[0].query
            assert (query["identifiers"], query["identifiersType"]) == (barcode, kind)
            assert query["marketplaceIds"] == US

    run(scenario())


@pytest.mark.parametrize("barcode", ["", "X001ABCDEF", "12345", "MUG-1"])
def test_LIST_7_what_is_no_barcode_is_not_searched_for(barcode: str) -> None:
    async def scenario() -> None:
        async with listings_at([]) as (api, server):
            assert await api.items_by_barcode(barcode) == ()
            assert server.seen == []

    run(scenario())
