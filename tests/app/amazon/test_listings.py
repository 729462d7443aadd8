"""What the listing operations put on the wire, and what their answers mean."""

import logging
from datetime import UTC, datetime
from decimal import Decimal

import msgspec
import pytest

from app.amazon.listings import SpApiListings
from app.domain.listing import Availability, Change, Issue, Severity
from app.domain.money import Money
from app.ports.amazon_listings import Offer, Submission
from app.ports.errors import Malformed, OutcomeUnknown, Refused, Unauthorised, Unreachable
from tests.app.amazon.clock import START
from tests.app.amazon.listings_at import JP, US, listings_at, run
from tests.app.amazon.odd_server import Step, answer, hang_up, refusal
from tests.app.amazon.test_listing_mapping import ITEM

ITEMS = "/listings/2021-08-01/items/A1SELLER"
INCLUDED = "summaries,attributes,issues,offers,fulfillmentAvailability,productTypes"
SINCE = datetime(2026, 11, 23, 8, 0, 0, 999_000, tzinfo=UTC)
OFFER = Offer(
    sku="MUG/ 1,ä",
    asin="B071VG5N9D",
    price=Money(Decimal("13.99"), "USD"),
    quantity=4,
    lead_time_days=2,
    shipping_group="Migrated Template",
)
DONE = {"sku": "MUG", "status": "ACCEPTED", "submissionId": "f1dc2914", "issues": []}
INVALID = {
    "sku": "MUG",
    "status": "INVALID",
    "submissionId": "a1c562c2",
    "issues": [
        {"code": "90220", "message": "'size' is required.", "severity": "ERROR", "categories": []},
        {"code": "18027", "message": "The image has text.", "severity": "WARNING", "categories": []},
    ],
}
ISSUES = (
    Issue("90220", "'size' is required."),
    Issue("18027", "The image has text.", Severity.WARNING),
)


def page(*skus: str, after: str = "", total: int = 0) -> Step:
    items = [{**ITEM, "sku": sku} for sku in skus]
    return answer(200, {"numberOfResults": total, "items": items, "pagination": {"nextToken": after or None}})


def test_LIST_1_a_search_for_changes_asks_for_the_oldest_first_page_by_page() -> None:
    async def scenario() -> None:
        async with listings_at([page("A", "B", after="next&1", total=1001), page("C")]) as (api, server):
            first = await api.changed(SINCE, None)
            assert ([each.sku for each in first.listings], first.next_token) == (["A", "B"], "next&1")
            assert (first.total, first.is_capped) == (1001, True)
            assert {each.read_at for each in first.listings} == {START}
            last = await api.changed(SINCE, first.next_token)
            assert ([each.sku for each in last.listings], last.next_token) == (["C"], None)
            assert not last.is_capped
            wanted = {
                "marketplaceIds": US,
                "includedData": INCLUDED,
                "pageSize": "20",
                "lastUpdatedAfter": "2026-11-23T08:00:00Z",
                "sortBy": "lastUpdatedDate",
                "sortOrder": "ASC",
            }
            assert [(seen.method, seen.path) for seen in server.seen] == [("GET", ITEMS)] * 2
            assert server.seen[0].query == wanted
            assert server.seen[1].query == {**wanted, "pageToken": "next&1"}

    run(scenario())


def test_PRIV_4_one_odd_listing_does_not_hide_the_others_of_its_page(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def scenario() -> None:
        odd = {**ITEM, "sku": "ODD", "summaries": "none"}
        async with listings_at([answer(200, {"numberOfResults": 2, "items": [odd, ITEM]})]) as (api, _):
            assert [each.sku for each in (await api.changed(SINCE, None)).listings] == ["GM-ZDPI-9B4E"]

    caplog.set_level(logging.WARNING)
    run(scenario())
    assert [record.getMessage() for record in caplog.records] == ["a listing of store-1 cannot be read"]


def test_INV_5_up_to_twenty_skus_are_read_by_one_search_and_odd_ones_by_themselves() -> None:
    async def scenario() -> None:
        steps = [page("A", "C"), answer(200, {**ITEM, "sku": "B,1"}), refusal(404, "NOT_FOUND")]
        async with listings_at(steps) as (api, server):
            found = await api.by_sku(["A", "B,1", "C", "gone", "D,2"])
            assert [each.sku for each in found] == ["A", "C", "B,1"]
            query = server.seen[0].query
            assert (query["identifiers"], query["identifiersType"]) == ("A,C,gone", "SKU")
            assert query["pageSize"] == "20"
            assert [seen.target.split("?")[0] for seen in server.seen[1:]] == [
                f"{ITEMS}/B%2C1",
                f"{ITEMS}/D%2C2",
            ]
            with pytest.raises(ValueError, match="20"):
                await api.by_sku(["A"] * 21)
            assert await api.by_sku([]) == ()
            assert len(server.seen) == 3

    run(scenario())


def test_LIST_2_a_listing_that_amazon_does_not_know_yet_is_none() -> None:
    async def scenario() -> None:
        steps = [refusal(404, "NOT_FOUND", "SKU not found"), answer(200, ITEM), refusal(400, "InvalidInput")]
        async with listings_at(steps) as (api, server):
            assert await api.get("MUG/ 1,ä") is None
            found = await api.get("GM-ZDPI-9B4E")
            assert found is not None
            assert (found.store_id, found.read_at) == ("store-1", START)
            with pytest.raises(Refused):
                await api.get("MUG")
            assert server.seen[0].target.split("?")[0] == f"{ITEMS}/MUG%2F%201%2C%C3%A4"
            assert server.seen[0].query == {"marketplaceIds": US, "includedData": INCLUDED}

    run(scenario())


def test_LIST_2_an_offer_is_put_on_an_asin_with_all_that_it_needs() -> None:
    async def scenario() -> None:
        async with listings_at([answer(200, DONE)]) as (api, server):
            assert await api.put(OFFER) == Submission(True, "f1dc2914")
            (seen,) = server.seen
            assert (seen.method, seen.target) == (
                "PUT",
                f"{ITEMS}/MUG%2F%201%2C%C3%A4?marketplaceIds={US}",
            )
            assert seen.json == {
                "productType": "PRODUCT",
                "requirements": "LISTING_OFFER_ONLY",
                "attributes": {
                    "condition_type": [{"value": "new_new", "marketplace_id": US}],
                    "merchant_suggested_asin": [{"value": "B071VG5N9D", "marketplace_id": US}],
                    "purchasable_offer": [
                        {
                            "currency": "USD",
                            "our_price": [{"schedule": [{"value_with_tax": 13.99}]}],
                            "marketplace_id": US,
                        }
                    ],
                    "fulfillment_availability": [
                        {
                            "fulfillment_channel_code": "DEFAULT",
                            "quantity": 4,
                            "lead_time_to_ship_max_days": 2,
                        }
                    ],
                    "merchant_shipping_group": [{"value": "Migrated Template", "marketplace_id": US}],
                },
            }

    run(scenario())


def test_LIST_2_quantity_and_lead_time_of_zero_are_sent_and_an_unnamed_group_is_not() -> None:
    async def scenario() -> None:
        offer = msgspec.structs.replace(OFFER, quantity=0, lead_time_days=0, shipping_group="")
        async with listings_at([answer(200, DONE)]) as (api, server):
            await api.put(offer)
            attributes = server.seen[0].json["attributes"]
            assert "merchant_shipping_group" not in attributes
            assert attributes["fulfillment_availability"] == [
                {"fulfillment_channel_code": "DEFAULT", "quantity": 0, "lead_time_to_ship_max_days": 0}
            ]

    run(scenario())


def test_LIST_2_a_price_in_another_currency_than_the_marketplaces_is_never_sent() -> None:
    async def scenario() -> None:
        yen = msgspec.structs.replace(OFFER, price=Money(Decimal(1500), "JPY"))
        async with listings_at([answer(200, DONE)], JP) as (api, server):
            with pytest.raises(ValueError, match="JPY"):
                await api.put(OFFER)
            assert server.seen == []
            await api.put(yen)
            (offer,) = server.seen[0].json["attributes"]["purchasable_offer"]
            assert (offer["currency"], offer["marketplace_id"]) == ("JPY", JP)

    run(scenario())


def test_LIST_2_a_preview_changes_nothing_and_says_what_amazon_finds_wrong() -> None:
    async def scenario() -> None:
        valid = {**DONE, "status": "VALID"}
        async with listings_at([answer(200, valid), answer(200, INVALID)]) as (api, server):
            assert await api.preview(OFFER) == Submission(True, "f1dc2914")
            assert await api.preview(OFFER) == Submission(False, "a1c562c2", ISSUES)
            assert [seen.query for seen in server.seen] == [
                {"marketplaceIds": US, "mode": "VALIDATION_PREVIEW"}
            ] * 2

    run(scenario())


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        (answer(200, INVALID), Submission(False, "a1c562c2", ISSUES)),
        (answer(400, INVALID), Submission(False, "a1c562c2", ISSUES)),
        (
            refusal(400, "InvalidInput", "Invalid parameters"),
            Submission(False, "", (Issue("InvalidInput", "Invalid parameters"),)),
        ),
        (answer(400, b"<html>"), Submission(False, "", (Issue("HTTP 400", "HTTP 400"),))),
    ],
)
def test_LIST_2_what_amazon_finds_invalid_comes_back_in_its_words(step: Step, expected: Submission) -> None:
    async def scenario() -> None:
        async with listings_at([step, step]) as (api, _):
            assert await api.put(OFFER) == expected
            assert await api.patch("MUG", "PRODUCT", [Change(Availability("DEFAULT", 1, 1))]) == expected

    run(scenario())


@pytest.mark.parametrize(
    ("step", "error"),
    [
        (refusal(403, "Unauthorized"), Unauthorised),
        (refusal(413, "TooLarge"), Refused),
        (answer(200, b"{"), Malformed),
    ],
)
def test_other_failures_of_a_put_are_raised(step: Step, error: type[Exception]) -> None:
    async def scenario() -> None:
        async with listings_at([step]) as (api, _):
            with pytest.raises(error):
                await api.put(OFFER)

    run(scenario())


def test_INV_3_a_patch_merges_quantity_with_lead_time_and_never_replaces() -> None:
    async def scenario() -> None:
        changes = [Change(Availability("DEFAULT", 0, 5)), Change(Availability("LOC-1", 7, 2))]
        async with listings_at([answer(200, DONE)]) as (api, server):
            assert await api.patch("MUG", "LUGGAGE", changes) == Submission(True, "f1dc2914")
            (seen,) = server.seen
            assert (seen.method, seen.path, seen.query) == (
                "PATCH",
                f"{ITEMS}/MUG",
                {"marketplaceIds": US},
            )
            assert seen.json == {
                "productType": "LUGGAGE",
                "patches": [
                    {
                        "op": "merge",
                        "path": "/attributes/fulfillment_availability",
                        "value": [
                            {
                                "fulfillment_channel_code": "DEFAULT",
                                "quantity": 0,
                                "lead_time_to_ship_max_days": 5,
                            },
                            {
                                "fulfillment_channel_code": "LOC-1",
                                "quantity": 7,
                                "lead_time_to_ship_max_days": 2,
                            },
                        ],
                    }
                ],
            }

    run(scenario())


def test_LIST_4_both_channels_change_in_one_patch() -> None:
    async def scenario() -> None:
        to_fba = [Change(Availability("DEFAULT", 0)), Change(Availability("AMAZON_NA"))]
        back = [Change(Availability("AMAZON_NA"), is_removed=True), Change(Availability("DEFAULT", 3, 1))]
        async with listings_at([answer(200, DONE)] * 2) as (api, server):
            await api.patch("MUG", "PRODUCT", to_fba)
            await api.patch("MUG", "PRODUCT", back)
            sent = [[(each["op"], each["value"]) for each in seen.json["patches"]] for seen in server.seen]
            assert sent[0] == [
                (
                    "merge",
                    [
                        {"fulfillment_channel_code": "DEFAULT", "quantity": 0},
                        {"fulfillment_channel_code": "AMAZON_NA"},
                    ],
                )
            ]
            row = {"fulfillment_channel_code": "DEFAULT", "quantity": 3, "lead_time_to_ship_max_days": 1}
            assert sent[1] == [
                ("merge", [row]),
                ("delete", [{"fulfillment_channel_code": "AMAZON_NA"}]),
            ]

    run(scenario())


def test_INV_3_a_lead_time_without_its_quantity_is_never_sent() -> None:
    async def scenario() -> None:
        async with listings_at([]) as (api, server):
            with pytest.raises(ValueError, match="DEFAULT"):
                await api.patch("MUG", "PRODUCT", [Change(Availability("DEFAULT", None, 3))])
            assert server.seen == []

    run(scenario())


@pytest.mark.parametrize("act", ["put", "patch", "delete"])
def test_INV_3_a_change_without_an_answer_is_repeated_since_it_has_the_same_effect(act: str) -> None:
    async def scenario() -> None:
        async with listings_at([hang_up, refusal(503, "ServiceUnavailable"), answer(200, DONE)]) as (
            api,
            server,
        ):
            assert (await change(api, act)).is_accepted
            assert len({(seen.method, seen.target, seen.body) for seen in server.seen}) == 1
            assert len(server.seen) == 3

    run(scenario())


@pytest.mark.parametrize("act", ["put", "patch", "delete"])
def test_INV_3_a_change_that_never_gets_an_answer_is_unknown(act: str) -> None:
    async def scenario() -> None:
        async with listings_at([hang_up] * 4) as (api, _):
            with pytest.raises(OutcomeUnknown):
                await change(api, act)

    run(scenario())


def test_LIST_2_a_preview_without_an_answer_leaves_no_doubt() -> None:
    async def scenario() -> None:
        async with listings_at([hang_up] * 4) as (api, _):
            with pytest.raises(Unreachable):
                await api.preview(OFFER)

    run(scenario())


async def change(api: SpApiListings, act: str) -> Submission:
    if act == "put":
        return await api.put(OFFER)
    if act == "delete":
        return await api.delete("MUG")
    return await api.patch("MUG", "PRODUCT", [Change(Availability("DEFAULT", 1, 1))])


def test_a_listing_is_deleted_in_its_marketplace_alone_and_is_gone_either_way() -> None:
    async def scenario() -> None:
        steps = [answer(200, DONE), refusal(404, "NOT_FOUND"), refusal(413, "TooLarge")]
        async with listings_at(steps) as (api, server):
            assert await api.delete("MUG") == Submission(True, "f1dc2914")
            assert await api.delete("MUG") == Submission(True, "")
            with pytest.raises(Refused):
                await api.delete("MUG")
            assert (server.seen[0].method, server.seen[0].target) == (
                "DELETE",
                f"{ITEMS}/MUG?marketplaceIds={US}",
            )
            assert server.seen[0].body == b""

    run(scenario())
