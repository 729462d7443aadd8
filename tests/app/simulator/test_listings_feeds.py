"""Feeds 2021-06-30 under Amazon's SDK: JSON_LISTINGS_FEED."""

import functools
import gzip
import json
from typing import Any

import pytest

from .sdk import Sdk, refusal, sdk
from .seller import CA, US, Seller, fetch, offer, price, row, seller, send
from .server import RunningSimulator, running_simulator

KIND = "JSON_LISTINGS_FEED"


@pytest.fixture
def shop(sim: RunningSimulator, amazon: Sdk) -> Seller:
    """The practice account with four listings of five units and three days."""
    rows = [{"sku": f"S-{n}", "quantity": 5, "lead_time": 3, "price": "10.00"} for n in range(1, 5)]
    sim.ask("POST", "/_sim/listings", {"rows": rows})
    return Seller(sim, amazon)


def feed_of(*messages: dict[str, Any], seller_id: str = "packbench-practice", version: str = "2.0") -> bytes:
    """A feed's document; messages are numbered and of product type PRODUCT."""
    header = {"sellerId": seller_id, "version": version, "issueLocale": "en_US"}
    told = [{"messageId": number, **each} for number, each in enumerate(messages, 1)]
    return json.dumps({"header": header, "messages": told}).encode()


def patch(sku: str, op: str, *rows: Any, **fields: Any) -> dict[str, Any]:
    """A PATCH message of availability."""
    operation = {"op": op, "path": "/attributes/fulfillment_availability", "value": list(rows)}
    return {"sku": sku, "operationType": "PATCH", "productType": "PRODUCT", "patches": [operation], **fields}


def result(shop: Seller, feed_id: str) -> Any:
    """The processing report of a feed that ended."""
    shop.sim.advance(30)
    document_id = shop.feeds.get_feed(feed_id).result_feed_document_id
    found = shop.feeds.get_feed_document(document_id)
    assert found.compression_algorithm == "GZIP"
    return json.loads(gzip.decompress(fetch(found.url).body))


def test_a_feed_waits_runs_and_changes_listings_at_its_end(sim: RunningSimulator, shop: Seller) -> None:
    feed_id = shop.feed(feed_of(patch("S-1", "merge", row(8)), patch("S-2", "merge", row(9, 4))))

    def state() -> tuple[str, bool]:
        found = shop.feeds.get_feed(feed_id)
        assert (found.feed_id, found.feed_type, found.marketplace_ids) == (feed_id, KIND, [US])
        return found.processing_status, found.result_feed_document_id is not None

    assert state() == ("IN_QUEUE", False)
    sim.advance(10)
    assert state() == ("IN_PROGRESS", False)
    assert shop.rows("S-1") == {"DEFAULT": (5, 3)}
    sim.advance(20)
    assert state() == ("DONE", True)
    assert (shop.rows("S-1"), shop.rows("S-2")) == ({"DEFAULT": (8, 3)}, {"DEFAULT": (9, 4)})


def test_the_result_counts_messages_and_names_those_refused(shop: Seller) -> None:
    feed_id = shop.feed(
        feed_of(
            patch("S-1", "merge", row(8)),
            patch("S-2", "merge", row(None, 4)),
            patch("NOWHERE", "merge", row(1)),
            patch("S-3", "merge", row(1, 31)),
        )
    )

    found = result(shop, feed_id)

    assert found["header"] == {"sellerId": "packbench-practice", "version": "2.0", "feedId": feed_id}
    assert found["summary"] == {
        "errors": 3,
        "warnings": 0,
        "messagesProcessed": 4,
        "messagesAccepted": 1,
        "messagesInvalid": 3,
    }
    named = [(each["messageId"], each["sku"], each["code"], each["severity"]) for each in found["issues"]]
    assert named == [
        (2, "S-2", "90220", "ERROR"),
        (3, "NOWHERE", "13013", "ERROR"),
        (4, "S-3", "90004113", "ERROR"),
    ]
    assert found["issues"][0]["attributeName"] == "quantity"
    (told,) = shop.sim.ledger()["feeds"]
    assert (told["id"], told["status"], told["messages"], told["accepted"]) == (feed_id, "DONE", 4, 1)


def test_a_row_without_its_channel_code_is_invalid_parameters(shop: Seller) -> None:
    """selling-partner-api-models#4554."""
    partial = {"sku": "S-2", "operationType": "PARTIAL_UPDATE", "productType": "PRODUCT"}
    feed_id = shop.feed(
        feed_of(
            patch("S-1", "replace", {"quantity": 1}),
            {**partial, "attributes": {"fulfillment_availability": [{"quantity": 1}]}},
        )
    )

    found = result(shop, feed_id)

    assert [(each["messageId"], each["code"], each["message"]) for each in found["issues"]] == [
        (1, "BAD_REQUEST", "Invalid parameters provided."),
        (2, "BAD_REQUEST", "Invalid parameters provided."),
    ]
    assert shop.rows("S-1") == shop.rows("S-2") == {"DEFAULT": (5, 3)}
    assert [(each["sku"], each["accepted"], each["availability"]) for each in shop.changes()] == [
        ("S-1", False, [{"op": "replace", "code": None, "quantity": 1, "lead_time_days": None}]),
        ("S-2", False, [{"op": "replace", "code": None, "quantity": 1, "lead_time_days": None}]),
    ]


def test_a_partial_update_replaces_and_so_wipes_the_lead_time(shop: Seller) -> None:
    partial = {"sku": "S-1", "operationType": "PARTIAL_UPDATE", "productType": "PRODUCT"}

    result(shop, shop.feed(feed_of({**partial, "attributes": {"fulfillment_availability": [row(8)]}})))

    assert shop.rows("S-1") == {"DEFAULT": (8, None)}


def test_messages_can_create_reprice_and_delete(sim: RunningSimulator, shop: Seller) -> None:
    create = {
        "sku": "NEW-1",
        "operationType": "UPDATE",
        "productType": "PRODUCT",
        "requirements": "LISTING_OFFER_ONLY",
        "attributes": offer(),
    }
    reprice = {
        "sku": "S-2",
        "operationType": "PATCH",
        "productType": "PRODUCT",
        "patches": [{"op": "replace", "path": "/attributes/purchasable_offer", "value": price(12.5)}],
    }
    delete = {"sku": "S-3", "operationType": "DELETE"}

    found = result(shop, shop.feed(feed_of(create, reprice, delete)))

    assert found["summary"]["messagesAccepted"] == 3
    assert refusal(lambda: shop.get("NEW-1"))[0] == 404
    sim.advance(60)
    assert shop.status("NEW-1") == ["BUYABLE", "DISCOVERABLE"]
    assert shop.get("S-2").offers[0].price.amount == "12.5"
    assert refusal(lambda: shop.get("S-3"))[0] == 404


@pytest.mark.parametrize(
    "message",
    [
        {"operationType": "PATCH", "sku": "S-1", "productType": "PRODUCT"},
        {"operationType": "MOVE", "sku": "S-1", "productType": "PRODUCT"},
        {"operationType": "DELETE", "sku": "S-1", "productType": "PRODUCT"},
        {"operationType": "PARTIAL_UPDATE", "sku": "S-1", "productType": "PRODUCT"},
        {"operationType": "PATCH", "sku": ""},
        patch("S-1", "merge", row(1), messageId="one"),
        patch("S-1", "merge", row(1), messageId=0),
        patch("S-1", "move", row(1)),
        patch("S-1", "merge", row(1), attributes={"condition_note": [{"value": "x"}]}),
    ],
)
def test_a_message_that_cannot_be_read_is_refused_alone(shop: Seller, message: dict[str, Any]) -> None:
    found = result(shop, shop.feed(feed_of(message, patch("S-2", "merge", row(8)))))

    assert [each["code"] for each in found["issues"]] == ["BAD_REQUEST"]
    assert (found["summary"]["messagesAccepted"], found["summary"]["messagesInvalid"]) == (1, 1)
    assert (shop.rows("S-1"), shop.rows("S-2")) == ({"DEFAULT": (5, 3)}, {"DEFAULT": (8, 3)})


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"not json", "4002001"),
        (b'{"messages": []}', "4002001"),
        (feed_of(patch("S-1", "merge", row(1)), version="1.0"), "4002001"),
        (feed_of(patch("S-1", "merge", row(1)), seller_id="SOMEBODY-ELSE"), "4002005"),
        (feed_of(), "4002003"),
    ],
)
def test_a_feed_that_cannot_be_read_is_fatal(shop: Seller, raw: bytes, code: str) -> None:
    feed_id = shop.feed(raw)

    found = result(shop, feed_id)

    assert shop.feeds.get_feed(feed_id).processing_status == "FATAL"
    assert [(each["code"], "messageId" in each) for each in found["issues"]] == [(code, False)]
    assert found["summary"]["messagesProcessed"] == 0
    assert shop.rows("S-1") == {"DEFAULT": (5, 3)}


def test_a_feed_that_amazon_aborts_has_done_half(sim: RunningSimulator, shop: Seller) -> None:
    sim.settings(feed_ends="FATAL")
    feed_id = shop.feed(feed_of(*[patch(f"S-{n}", "merge", row(8)) for n in range(1, 5)]))

    assert result(shop, feed_id)["summary"]["messagesProcessed"] == 2
    assert shop.feeds.get_feed(feed_id).processing_status == "FATAL"
    assert [shop.rows(f"S-{n}")["DEFAULT"][0] for n in range(1, 5)] == [8, 8, 5, 5]


def test_a_cancelled_feed_does_nothing(sim: RunningSimulator, shop: Seller) -> None:
    sim.settings(feed_ends="CANCELLED")
    feed_id = shop.feed(feed_of(patch("S-1", "merge", row(8))))
    sim.advance(30)

    found = shop.feeds.get_feed(feed_id)

    assert (found.processing_status, found.result_feed_document_id) == ("CANCELLED", None)
    assert shop.rows("S-1") == {"DEFAULT": (5, 3)}


def test_each_message_is_in_the_ledger_with_its_feed(shop: Seller) -> None:
    feed_id = shop.feed(feed_of(patch("S-1", "merge", row(8, 2)), patch("S-2", "merge", row(None, 4))))
    assert shop.changes() == []
    result(shop, feed_id)

    told = [
        {key: each[key] for key in ("operation", "sku", "accepted", "feed_id", "message_id")}
        for each in shop.changes()
    ]

    common = {"operation": "feed", "feed_id": feed_id}
    assert told == [
        {**common, "sku": "S-1", "accepted": True, "message_id": 1},
        {**common, "sku": "S-2", "accepted": False, "message_id": 2},
    ]
    assert shop.changes()[0]["availability"] == [
        {"op": "merge", "code": "DEFAULT", "quantity": 8, "lead_time_days": 2}
    ]


def test_a_feed_does_the_same_harm_as_a_patch(sim: RunningSimulator) -> None:
    with seller(sim, "narf", narf=True) as shop:
        sim.ask("POST", "/_sim/listings", {"account": "narf", "rows": [{"sku": "F-1", "channel": "fba"}]})

        result(shop, shop.feed(feed_of(patch("F-1", "merge", row(7)), seller_id="narf")))

        assert shop.rows("F-1") == {"DEFAULT": (0, None)}
        assert [each["sku"] for each in sim.ledger()["narf_violations"]] == ["F-1"]


def test_the_bytes_must_have_the_content_type_that_was_asked_for(shop: Seller) -> None:
    document = shop.feed_document("application/json; charset=UTF-8")

    wrong = send(document.url, feed_of(patch("S-1", "merge", row(8))), "text/plain")

    assert (wrong.status, b"SignatureDoesNotMatch" in wrong.body) == (403, True)
    refused = (400, "InvalidInput", "Invalid request parameters")
    assert refusal(lambda: shop.create_feed(document.feed_document_id)) == refused
    assert send(document.url, b"{}").status == 200


def test_an_upload_link_ends_after_five_minutes_and_only_takes(sim: RunningSimulator, shop: Seller) -> None:
    document = shop.feed_document()
    assert fetch(document.url).status == 403
    sim.advance(300)

    assert send(document.url, b"{}").status == 403


@pytest.mark.parametrize(
    ("kind", "market", "status"),
    [("POST_INVENTORY_AVAILABILITY_DATA", US, 400), (KIND, "A0NOSUCHPLACE", 400), (KIND, CA, 403)],
)
def test_createFeed_is_refused(shop: Seller, kind: str, market: str, status: int) -> None:
    document = shop.feed_document()
    send(document.url, feed_of(patch("S-1", "merge", row(8))))

    assert refusal(lambda: shop.create_feed(document.feed_document_id, market, kind))[0] == status
    assert refusal(lambda: shop.create_feed("no-such-document"))[0] == 400
    assert shop.sim.ledger()["feeds"] == []


def test_createFeedDocument_needs_a_content_type(shop: Seller) -> None:
    for words in ({}, {"contentType": ""}):
        refused = refusal(functools.partial(shop.feeds.create_feed_document, words))
        assert refused[:2] == (400, "InvalidInput")


def test_another_account_has_no_such_feed_nor_document(sim: RunningSimulator, shop: Seller) -> None:
    feed_id = shop.feed(feed_of(patch("S-1", "merge", row(8))))
    sim.advance(30)
    document_id = shop.feeds.get_feed(feed_id).result_feed_document_id

    with sdk(sim, "Atzr|other-shop") as amazon:
        other = Seller(sim, amazon, "other-shop")
        assert refusal(lambda: other.feeds.get_feed(feed_id))[:2] == (404, "NotFound")
        assert refusal(lambda: other.feeds.get_feed_document(document_id))[:2] == (404, "NotFound")


def test_getFeeds_finds_a_feed_whose_answer_got_lost(sim: RunningSimulator, shop: Seller) -> None:
    document = shop.feed_document()
    send(document.url, feed_of(patch("S-1", "merge", row(8))))
    sim.fault("createFeed", "drop_after")
    with pytest.raises(Exception, match="Connection aborted"):
        shop.create_feed(document.feed_document_id)

    (found,) = shop.feeds.get_feeds(feed_types=[KIND], processing_statuses=["IN_QUEUE"]).feeds

    assert [found.feed_id] == [each["id"] for each in sim.ledger()["feeds"]]
    assert refusal(lambda: shop.feeds.get_feeds())[:2] == (400, "InvalidInput")


def test_one_feed_in_two_minutes_after_the_burst() -> None:
    with running_simulator(throttle=True) as sim, sdk(sim) as amazon:
        shop = Seller(sim, amazon)
        document = shop.feed_document()
        send(document.url, feed_of(patch("S-1", "merge", row(8))))
        for _ in range(15):
            shop.create_feed(document.feed_document_id)

        refused = refusal(lambda: shop.create_feed(document.feed_document_id))
        assert refused[:2] == (429, "QuotaExceeded")
        sim.advance(121)
        shop.create_feed(document.feed_document_id)
        assert refusal(lambda: shop.create_feed(document.feed_document_id))[0] == 429
