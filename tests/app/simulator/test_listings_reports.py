"""Reports 2021-06-30 under Amazon's SDK, and the documents behind presigned URLs."""

import gzip
import http.client
import zlib
from typing import Any

import pytest

from .sdk import Sdk, refusal, sdk
from .seller import ALL_LISTINGS, CA, DE, ES, FR, GB, IT, JP, US, Seller, fetch, row, seller
from .server import RunningSimulator

TITLE = 'Brett 12" für "Größe"'
ROWS: list[dict[str, Any]] = [
    {
        "sku": "OWN-1",
        "asin": "B0OWNOWN01",
        "title": TITLE,
        "price": "19.90",
        "quantity": 7,
        "barcode": "4012345999995",
    },
    {"sku": "FBA-1", "asin": "B0FBAFBA01", "title": "By Amazon", "channel": "fba"},
    {"sku": "BAD-1", "asin": "B0BADBAD01", "title": "Suppressed", "quantity": 3, "status": "suppressed"},
    {"sku": "OUT-1", "asin": "B0OUTOUT01", "title": "Closed", "quantity": 3, "status": "inactive"},
]


@pytest.fixture
def shop(sim: RunningSimulator, amazon: Sdk) -> Seller:
    """The practice account with four listings."""
    sim.ask("POST", "/_sim/listings", {"rows": ROWS})
    return Seller(sim, amazon)


def table(text: str) -> tuple[list[str], list[dict[str, str]]]:
    """Header and rows of a tab-separated report; a quotation mark is a mere letter."""
    lines = [line.split("\t") for line in text.splitlines()]
    return lines[0], [dict(zip(lines[0], line, strict=True)) for line in lines[1:]]


def test_a_report_waits_is_written_and_is_done(sim: RunningSimulator, shop: Seller) -> None:
    report_id = shop.report()

    def state() -> tuple[str, bool]:
        found = shop.reports.get_report(report_id)
        assert (found.report_id, found.report_type, found.marketplace_ids) == (report_id, ALL_LISTINGS, [US])
        return found.processing_status, found.report_document_id is not None

    assert state() == ("IN_QUEUE", False)
    sim.advance(10)
    assert state() == ("IN_PROGRESS", False)
    sim.advance(20)
    assert state() == ("DONE", True)
    (told,) = sim.ledger()["reports"]
    assert {key: told[key] for key in ("id", "account", "type", "marketplaces", "status")} == {
        "id": report_id,
        "account": "packbench-practice",
        "type": ALL_LISTINGS,
        "marketplaces": [US],
        "status": "DONE",
    }


def test_the_american_report_has_a_row_for_each_listing(shop: Seller) -> None:
    header, rows = table(shop.report_bytes().decode("utf-8"))

    assert header[:4] == ["item-name", "item-description", "listing-id", "seller-sku"]
    own, fba, bad, out = rows
    assert own["item-name"] == TITLE
    assert {
        key: own[key]
        for key in ("seller-sku", "price", "quantity", "asin1", "product-id-type", "product-id", "status")
    } == {
        "seller-sku": "OWN-1",
        "price": "19.90",
        "quantity": "7",
        "asin1": "B0OWNOWN01",
        "product-id-type": "4",
        "product-id": "4012345999995",
        "status": "Active",
    }
    assert own["fulfillment-channel"] == "DEFAULT"
    assert (fba["fulfillment-channel"], fba["quantity"], fba["status"]) == ("AMAZON_NA", "", "Active")
    assert (fba["product-id-type"], fba["product-id"]) == ("1", "B0FBAFBA01")
    assert (bad["status"], out["status"], out["quantity"]) == ("Incomplete", "Inactive", "3")


@pytest.mark.parametrize(
    ("market", "region", "encoding", "names"),
    [
        (GB, "eu", "cp1252", {"sku": "seller-sku", "channel": "fulfilment-channel", "quantity": "quantity"}),
        (DE, "eu", "cp1252", {"sku": "Händler-SKU", "channel": "Versender", "quantity": "Menge"}),
        (FR, "eu", "cp1252", {"sku": "sku-vendeur", "channel": "canal-traitement", "quantity": "quantité"}),
        (
            IT,
            "eu",
            "cp1252",
            {"sku": "SKU venditore", "channel": "Canale di gestione", "quantity": "Quantità"},
        ),
        (
            ES,
            "eu",
            "cp1252",
            {"sku": "SKU del vendedor", "channel": "Canal de gestión logística", "quantity": "Cantidad"},
        ),
        (
            JP,
            "fe",
            "cp932",
            {"sku": "出品者SKU", "channel": "フルフィルメント・チャンネル", "quantity": "数量"},
        ),
        (CA, "na", "utf-8", {"sku": "seller-sku", "channel": "fulfillment-channel", "quantity": "quantity"}),
    ],
)
def test_each_marketplace_writes_its_report_its_own_way(
    sim: RunningSimulator, market: str, region: str, encoding: str, names: dict[str, str]
) -> None:
    rows = [{**ROWS[0], "title": "Größe 5" if encoding == "cp1252" else "棚板 5"}, ROWS[1]]
    sim.account("far", region=region, marketplaces=[market])
    sim.ask("POST", "/_sim/listings", {"account": "far", "rows": rows})
    with seller(sim, "far", region=region, marketplaces=[market]) as shop:
        _, (own, fba) = table(shop.report_bytes(market).decode(encoding))

    assert (own[names["sku"]], own[names["channel"]], own[names["quantity"]]) == ("OWN-1", "DEFAULT", "7")
    assert rows[0]["title"] in own.values()
    assert fba[names["channel"]].startswith("AMAZON_")
    assert fba[names["quantity"]] == ""


def test_germanys_columns_stand_in_another_order_and_japans_lack_the_asin(sim: RunningSimulator) -> None:
    with seller(sim, "de", region="eu", marketplaces=[DE]) as shop:
        header, rows = table(shop.report_bytes(DE).decode("cp1252"))
        assert header[:3] == ["Händler-SKU", "ASIN 1", "Artikelbezeichnung"]
        assert rows == []
    with seller(sim, "jp", region="fe", marketplaces=[JP]) as shop:
        raw = shop.report_bytes(JP)
        assert raw.endswith(b"\r\n")
        header, _ = table(raw.decode("cp932"))
        assert not [name for name in header if "asin" in name.lower()]


def test_a_report_shows_its_own_moment_whenever_it_is_read(sim: RunningSimulator, shop: Seller) -> None:
    report_id = shop.report()
    shop.patch("OWN-1", ("merge", [row(1)]))
    sim.advance(30)
    shop.patch("OWN-1", ("merge", [row(99)]))
    document_id = shop.reports.get_report(report_id).report_document_id

    text = gzip.decompress(fetch(shop.reports.get_report_document(document_id).url).body).decode()

    assert table(text)[1][0]["quantity"] == "1"


def test_listings_that_amazon_does_not_show_yet_are_in_no_report(sim: RunningSimulator, shop: Seller) -> None:
    sim.settings(listing_visible_seconds=100, listing_seconds=100)
    shop.put("NEW-1")

    assert "NEW-1" not in shop.report_bytes().decode()
    sim.advance(100)
    assert "NEW-1" in shop.report_bytes().decode()


def test_a_hundred_thousand_rows_come_in_one_report(sim: RunningSimulator, shop: Seller) -> None:
    sim.ask("POST", "/_sim/listings", {"count": 100_000, "prefix": "L-"})

    raw = shop.report_bytes()

    assert raw.count(b"\n") == 1 + 4 + 100_000
    _, rows = table(raw.decode("utf-8"))
    assert [each["seller-sku"] for each in rows[4:7]] == ["L-000001", "L-000002", "L-000003"]
    assert [each["quantity"] for each in rows[12:15]] == ["9", "", "11"]
    assert rows[10]["item-name"].endswith('"')
    assert len(sim.ledger()["listings"]) == 4
    shop.patch("L-000005", ("merge", [row(1)]))
    assert [each["sku"] for each in sim.ledger()["listings"]][4:] == ["L-000005"]


@pytest.mark.parametrize("end", ["FATAL", "CANCELLED"])
def test_a_report_can_end_without_a_document(sim: RunningSimulator, shop: Seller, end: str) -> None:
    sim.settings(report_ends=end)
    report_id = shop.report()
    sim.advance(30)

    found = shop.reports.get_report(report_id)

    assert (found.processing_status, found.report_document_id) == (end, None)


def test_getReports_finds_reports_latest_first(sim: RunningSimulator, shop: Seller) -> None:
    first = shop.report()
    sim.advance(30)
    second = shop.report()

    def ids(**query: Any) -> list[str]:
        found = shop.reports.get_reports(report_types=[ALL_LISTINGS], **query).reports
        return [each.report_id for each in found]

    assert ids() == [second, first]
    assert ids(processing_statuses=["DONE"]) == [first]
    assert ids(page_size=1) == [second]
    assert ids(marketplace_ids=[CA]) == []
    assert refusal(lambda: shop.reports.get_reports())[:2] == (400, "InvalidInput")


def test_another_account_has_no_such_report_nor_document(sim: RunningSimulator, shop: Seller) -> None:
    report_id = shop.report()
    sim.advance(30)
    document_id = shop.reports.get_report(report_id).report_document_id

    with sdk(sim, "Atzr|other-shop") as amazon:
        other = Seller(sim, amazon, "other-shop")
        assert refusal(lambda: other.reports.get_report(report_id))[:2] == (404, "NotFound")
        assert refusal(lambda: other.reports.get_report_document(document_id))[:2] == (404, "NotFound")


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"reportType": "GET_EVERYTHING", "marketplaceIds": [US]}, 400),
        ({"reportType": ALL_LISTINGS, "marketplaceIds": []}, 400),
        ({"reportType": ALL_LISTINGS}, 400),
        ({"marketplaceIds": [US]}, 400),
        ({"reportType": ALL_LISTINGS, "marketplaceIds": ["A0NOSUCHPLACE"]}, 400),
        ({"reportType": ALL_LISTINGS, "marketplaceIds": [CA]}, 403),
    ],
)
def test_createReport_is_refused(shop: Seller, body: Any, status: int) -> None:
    assert refusal(lambda: shop.reports.create_report(body))[0] == status
    assert shop.sim.ledger()["reports"] == []


def link(shop: Seller, **query: Any) -> str:
    """The presigned URL of a report."""
    report_id = shop.report()
    shop.sim.advance(30)
    document_id = shop.reports.get_report(report_id).report_document_id
    found = shop.reports.get_report_document(document_id, **query)
    assert found.compression_algorithm == "GZIP"
    return str(found.url)


def test_a_link_says_how_it_is_encoded_only_when_asked(shop: Seller) -> None:
    plain = fetch(link(shop))
    told = fetch(link(shop, enable_content_encoding_url_header=True))

    assert (plain.status, plain.headers["Content-Encoding"]) == (200, None)
    assert told.headers["Content-Encoding"] == "gzip"
    assert plain.body == told.body
    assert plain.headers["Content-Type"] == "text/tab-separated-values"


def test_a_link_ends_after_five_minutes(sim: RunningSimulator, shop: Seller) -> None:
    url = link(shop)
    sim.advance(299)
    assert fetch(url).status == 200
    sim.advance(1)

    late = fetch(url)

    assert (late.status, late.headers["Content-Type"]) == (403, "application/xml")
    assert b"Request has expired" in late.body


def test_a_link_takes_no_access_token_and_no_other_signature(shop: Seller) -> None:
    url = link(shop)

    assert fetch(url, {"x-amz-access-token": "Atza|secret"}).status == 400
    assert fetch(url, {"Authorization": "Bearer x"}).status == 400
    assert fetch(url[:-1]).status == 403
    assert fetch(url.split("?", maxsplit=1)[0]).status == 403


def test_a_download_can_break_off(sim: RunningSimulator, shop: Seller) -> None:
    sim.ask("POST", "/_sim/listings", {"count": 20_000, "prefix": "L-"})
    url = link(shop)
    sim.fault("downloadDocument", "drop_after")

    with pytest.raises(http.client.IncompleteRead):
        fetch(url)

    again = fetch(url)
    assert zlib.decompress(again.body, wbits=31).count(b"\n") == 1 + 4 + 20_000
    assert sim.ledger()["calls"]["downloadDocument"] == {"drop_after": 1, "200": 1}
