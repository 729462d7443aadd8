"""What every implementation of the listing side's ports must do: inherit, and say how to make a market."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Coroutine
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from app.amazon.listing_report import ListingReport
from app.domain.listing import Availability, Change, Channel, Publication
from app.domain.marketplace import marketplace
from app.domain.money import Money
from app.ports.amazon_listings import (
    Feed,
    FeedMessage,
    FeedsApi,
    FeedState,
    ListingsApi,
    Offer,
    ReportsApi,
    ReportState,
)
from app.ports.errors import OutcomeUnknown, Refused, Unreachable
from tests.app.amazon.market import ASIN, ROWS, Market
from tests.app.amazon.stores import US

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
OFFER = Offer("NEW", ASIN, Money(Decimal("24.90"), "USD"), quantity=5, lead_time_days=2)
SKUS = [str(row["sku"]) for row in ROWS]


def run(work: Coroutine[None, None, None]) -> None:
    asyncio.run(work)


class ListingsApiContract(ABC):
    """Listings of one store."""

    @abstractmethod
    def market(self) -> AbstractAsyncContextManager[Market]: ...

    @abstractmethod
    def api(self, market: Market) -> ListingsApi: ...

    def test_LIST_1_every_listing_is_found_page_by_page_once(self) -> None:
        async def scenario() -> None:
            async with self.market() as market:
                market.stock([{"sku": f"M{number:02}", "quantity": number} for number in range(38)])
                found, token, pages = list[str](), None, 0
                while pages == 0 or token is not None:
                    page = await self.api(market).changed(LONG_AGO, token)
                    found += [listing.sku for listing in page.listings]
                    token, pages = page.next_token, pages + 1
                    assert (page.total, page.is_capped) == (43, False)
                assert pages == 3
                assert sorted(found) == sorted(SKUS + [f"M{number:02}" for number in range(38)])

        run(scenario())

    def test_LIST_5_only_what_changed_since_is_found_with_its_new_channel(self) -> None:
        async def scenario() -> None:
            async with self.market() as market:
                await market.wait(60)
                since = market.clock.now()
                assert (await self.api(market).changed(since, None)).listings == ()
                await market.wait(5)
                market.by_hand("ONE", "to_fba")
                await market.wait(5)
                market.by_hand("FBA", "to_merchant", quantity=4, lead_time=1)
                page = await self.api(market).changed(since, None)
                assert [(each.sku, each.channel) for each in page.listings] == [
                    ("ONE", Channel.FBA),
                    ("FBA", Channel.MERCHANT),
                ]
                assert page.listings[1].availability == (Availability("DEFAULT", 4, 1),)

        run(scenario())

    def test_LIST_1_a_listing_is_read_with_price_channel_and_state(self) -> None:
        async def scenario() -> None:
            async with self.market() as market:
                found = {each.sku: each for each in await self.api(market).by_sku([*SKUS, "NOWHERE"])}
                assert sorted(found) == sorted(SKUS)
                one = found["ONE"]
                assert (one.store_id, one.title, one.asin) == ("us", "Mug", ASIN)
                assert one.price == Money(Decimal("10.00"), "USD")
                assert one.availability == (Availability("DEFAULT", 5, 3),)
                assert one.read_at == market.clock.now()
                shown = {sku: (each.channel, each.publication) for sku, each in found.items()}
                assert shown == {
                    "ONE": (Channel.MERCHANT, Publication.PUBLISHED),
                    "EMPTY": (Channel.MERCHANT, Publication.NO_STOCK),
                    "FBA": (Channel.FBA, Publication.PUBLISHED),
                    "BAD": (Channel.MERCHANT, Publication.FAILED),
                    "A/B, ä": (Channel.MERCHANT, Publication.PUBLISHED),
                }
                assert [issue.takes_down for issue in found["BAD"].issues] == [True]

        run(scenario())

    def test_LIST_2_an_offer_is_pending_until_amazon_shows_it(self) -> None:
        async def scenario() -> None:
            async with self.market() as market:
                api = self.api(market)
                assert (await api.put(OFFER)).is_accepted
                assert await api.get("NEW") is None
                await market.wait(15)
                pending = await api.get("NEW")
                assert pending is not None
                assert (pending.publication, pending.price) == (Publication.PENDING, None)
                await market.wait(60)
                shown = await api.get("NEW")
                assert shown is not None
                assert shown.publication is Publication.PUBLISHED
                assert shown.price == Money(Decimal("24.90"), "USD")
                assert shown.availability == (Availability("DEFAULT", 5, 2),)
                assert shown.channel is Channel.MERCHANT

        run(scenario())

    def test_LIST_2_with_nothing_in_stock_it_is_published_without_stock(self) -> None:
        async def scenario() -> None:
            async with self.market() as market:
                await self.api(market).put(msgspec.structs.replace(OFFER, quantity=0))
                await market.wait(75)
                found = await self.api(market).get("NEW")
                assert found is not None
                assert found.publication is Publication.NO_STOCK

        run(scenario())

    def test_LIST_2_a_preview_is_validated_and_changes_nothing(self) -> None:
        async def scenario() -> None:
            async with self.market() as market:
                api = self.api(market)
                assert (await api.preview(OFFER)).is_accepted
                odd = await api.preview(msgspec.structs.replace(OFFER, condition="as_new"))
                assert not odd.is_accepted
                assert [issue.message for issue in odd.issues if "as_new" in issue.message]
                await market.wait(120)
                assert await api.get("NEW") is None
                assert "NEW" not in {each["sku"] for each in market.sim.ledger()["listings"]}

        run(scenario())

    def test_LIST_2_an_offer_that_amazon_does_not_take_says_why(self) -> None:
        async def scenario() -> None:
            async with self.market() as market:
                answer = await self.api(market).put(msgspec.structs.replace(OFFER, lead_time_days=31))
                assert not answer.is_accepted
                assert answer.issues
                assert market.changes() == [("putListingsItem", "NEW", False)]

        run(scenario())

    def test_INV_3_a_quantity_goes_with_its_lead_time_and_other_rows_stay(self) -> None:
        async def scenario() -> None:
            async with self.market() as market:
                api = self.api(market)
                answer = await api.patch("ONE", "PRODUCT", [Change(Availability("DEFAULT", 8, 4))])
                assert (answer.is_accepted, answer.issues) == (True, ())
                assert market.rows("ONE") == {"DEFAULT": (8, 4)}
                await api.patch("A/B, ä", "PRODUCT", [Change(Availability("DEFAULT", 0, 1))])
                assert market.rows("A/B, ä") == {"DEFAULT": (0, 1)}
                assert market.changes() == [
                    ("patchListingsItem", "ONE", True),
                    ("patchListingsItem", "A/B, ä", True),
                ]

        run(scenario())

    def test_LIST_4_merchant_to_fba_and_back_in_one_patch_each(self) -> None:
        async def scenario() -> None:
            async with self.market() as market:
                api = self.api(market)
                to_fba = [Change(Availability("DEFAULT", 0, 3)), Change(Availability("AMAZON_NA"))]
                assert (await api.patch("ONE", "PRODUCT", to_fba)).is_accepted
                assert market.rows("ONE") == {"DEFAULT": (0, 3), "AMAZON_NA": (None, None)}
                found = await api.get("ONE")
                assert found is not None
                assert found.channel is Channel.FBA
                back = [
                    Change(Availability("AMAZON_NA"), is_removed=True),
                    Change(Availability("DEFAULT", 6, 2)),
                ]
                assert (await api.patch("ONE", "PRODUCT", back)).is_accepted
                assert market.rows("ONE") == {"DEFAULT": (6, 2)}
                again = await api.get("ONE")
                assert again is not None
                assert (again.channel, again.availability) == (
                    Channel.MERCHANT,
                    (Availability("DEFAULT", 6, 2),),
                )

        run(scenario())

    @pytest.mark.parametrize("fault", ["drop_after", "drop_before", "503"])
    def test_INV_3_a_change_without_an_answer_is_made_and_no_other(self, fault: str) -> None:
        async def scenario() -> None:
            async with self.market() as market:
                market.sim.fault("patchListingsItem", fault)
                answer = await self.api(market).patch(
                    "ONE", "PRODUCT", [Change(Availability("DEFAULT", 8, 4))]
                )
                assert answer.is_accepted
                assert market.rows("ONE") == {"DEFAULT": (8, 4)}
                assert set(market.changes()) == {("patchListingsItem", "ONE", True)}

        run(scenario())

    def test_INV_3_a_change_that_never_gets_an_answer_is_unknown(self) -> None:
        async def scenario() -> None:
            async with self.market() as market:
                market.sim.fault("patchListingsItem", "drop_after", 9)
                with pytest.raises(OutcomeUnknown):
                    await self.api(market).patch("ONE", "PRODUCT", [Change(Availability("DEFAULT", 8, 4))])
                assert market.rows("ONE") == {"DEFAULT": (8, 4)}

        run(scenario())

    def test_LIST_2_an_offer_without_an_answer_is_put_again_to_the_same_effect(self) -> None:
        async def scenario() -> None:
            async with self.market() as market:
                market.sim.fault("putListingsItem", "drop_after")
                assert (await self.api(market).put(OFFER)).is_accepted
                assert market.changes() == [("putListingsItem", "NEW", True)] * 2
                await market.wait(75)
                assert [each.sku for each in await self.api(market).by_sku(["NEW"])] == ["NEW"]
                market.sim.fault("putListingsItem", "drop_after", 9)
                with pytest.raises(OutcomeUnknown):
                    await self.api(market).put(msgspec.structs.replace(OFFER, sku="NEWER"))

        run(scenario())

    def test_INV_5_a_read_that_fails_says_so(self) -> None:
        async def scenario() -> None:
            async with self.market() as market:
                market.sim.fault("searchListingsItems", "503", 9)
                with pytest.raises(Unreachable):
                    await self.api(market).by_sku(["ONE"])

        run(scenario())

    def test_a_deleted_listing_is_gone(self) -> None:
        async def scenario() -> None:
            async with self.market() as market:
                api = self.api(market)
                assert (await api.delete("ONE")).is_accepted
                assert await api.get("ONE") is None
                assert "ONE" not in {each["sku"] for each in market.sim.ledger()["listings"]}

        run(scenario())

    def test_LIST_2_the_catalogue_knows_asins_and_barcodes(self) -> None:
        async def scenario() -> None:
            async with self.market() as market:
                api = self.api(market)
                item = await api.item(ASIN)
                assert item is not None
                assert item.asin == ASIN
                assert item.title
                assert await api.item("B0NOWHERE0") is None
                (found,) = await api.items_by_barcode("036000291452")
                assert (found.asin, found.title) == ("B0BARCODE1", "Example item A/B, ä")
                assert "036000291452" in found.barcodes

        run(scenario())

    def test_LIST_2_what_may_be_sold_has_no_restrictions(self) -> None:
        async def scenario() -> None:
            async with self.market() as market:
                assert await self.api(market).restrictions(ASIN, "new_new") == ()
                (unknown,) = await self.api(market).restrictions("B0NOWHERE0", "new_new")
                assert (unknown.reason_code, bool(unknown.message)) == ("ASIN_NOT_FOUND", True)

        run(scenario())


class ReportsApiContract(ABC):
    """The listings report of one store."""

    @abstractmethod
    def market(self) -> AbstractAsyncContextManager[Market]: ...

    @abstractmethod
    def api(self, market: Market) -> ReportsApi: ...

    def test_LIST_1_a_report_is_ordered_waited_for_and_read(self, tmp_path: Path) -> None:
        async def scenario() -> None:
            async with self.market() as market:
                api = self.api(market)
                report_id = await api.create()
                waiting = await api.report(report_id)
                assert (waiting.report_id, waiting.state, waiting.document_id) == (
                    report_id,
                    ReportState.RUNNING,
                    "",
                )
                await market.wait(60)
                done = await api.report(report_id)
                assert done.state is ReportState.DONE
                await api.fetch(done.document_id, tmp_path / "report.tsv")
                found = list(report_in(tmp_path / "report.tsv"))
                assert [(each.sku, each.channel, each.publication) for each in found] == [
                    ("ONE", Channel.MERCHANT, Publication.PUBLISHED),
                    ("EMPTY", Channel.MERCHANT, Publication.NO_STOCK),
                    ("FBA", Channel.FBA, Publication.PUBLISHED),
                    ("BAD", Channel.MERCHANT, Publication.PENDING),
                    ("A/B, ä", Channel.MERCHANT, Publication.PUBLISHED),
                ]
                assert found[0].price == Money(Decimal("10.00"), "USD")
                assert found[0].availability == (Availability("DEFAULT", 5),)
                assert found[4].barcode == "036000291452"

        run(scenario())

    def test_LIST_1_a_report_in_doubt_is_not_ordered_twice(self) -> None:
        async def scenario() -> None:
            async with self.market() as market:
                market.sim.fault("createReport", "drop_after")
                with pytest.raises(OutcomeUnknown):
                    await self.api(market).create()
                assert len(market.sim.ledger()["reports"]) == 1

        run(scenario())

    def test_LIST_1_a_document_that_is_too_old_is_asked_for_again(self, tmp_path: Path) -> None:
        async def scenario() -> None:
            async with self.market() as market:
                api = self.api(market)
                report_id = await api.create()
                await market.wait(60)
                document_id = (await api.report(report_id)).document_id
                market.sim.fault("getReportDocument", "503")
                await api.fetch(document_id, tmp_path / "first.tsv")
                await market.wait(900)
                await api.fetch(document_id, tmp_path / "second.tsv")
                with pytest.raises(Refused):
                    await api.fetch("no-such-document", tmp_path / "third.tsv")

        run(scenario())
        assert (tmp_path / "first.tsv").read_bytes() == (tmp_path / "second.tsv").read_bytes()
        assert sorted(path.name for path in tmp_path.iterdir()) == ["first.tsv", "second.tsv"]


class FeedsApiContract(ABC):
    """JSON_LISTINGS_FEED of one store."""

    @abstractmethod
    def market(self) -> AbstractAsyncContextManager[Market]: ...

    @abstractmethod
    def api(self, market: Market) -> FeedsApi: ...

    def messages(self, *changes: tuple[str, int, int]) -> list[FeedMessage]:
        return [
            FeedMessage(number, sku, "PRODUCT", (Change(Availability("DEFAULT", quantity, days)),))
            for number, (sku, quantity, days) in enumerate(changes, 1)
        ]

    async def ended(self, market: Market, feed_id: str) -> Feed:
        await market.wait(60)
        return await self.api(market).feed(feed_id)

    def test_INV_3_a_feed_changes_many_and_names_those_that_were_refused(self) -> None:
        async def scenario() -> None:
            async with self.market() as market:
                api = self.api(market)
                messages = self.messages(("ONE", 8, 4), ("NOWHERE", 1, 1), ("EMPTY", 9, 31), ("A/B, ä", 7, 2))
                feed_id = await api.submit(messages)
                assert await api.feed(feed_id) == Feed(feed_id, FeedState.RUNNING)
                assert market.rows("ONE") == {"DEFAULT": (5, 3)}
                done = await self.ended(market, feed_id)
                assert done.state is FeedState.DONE
                result = await api.result(done.document_id)
                assert (result.accepted, sorted(result.refused)) == (2, [2, 3])
                assert all(issue.message for issues in result.refused.values() for issue in issues)
                assert market.rows("ONE") == {"DEFAULT": (8, 4)}
                assert market.rows("A/B, ä") == {"DEFAULT": (7, 2)}
                assert market.rows("EMPTY") == {"DEFAULT": (0, 2)}

        run(scenario())

    def test_INV_3_a_feed_in_doubt_is_unknown_and_submitted_once(self) -> None:
        async def scenario() -> None:
            async with self.market() as market:
                market.sim.fault("createFeed", "drop_after")
                with pytest.raises(OutcomeUnknown):
                    await self.api(market).submit(self.messages(("ONE", 8, 4)))
                assert len(market.sim.ledger()["feeds"]) == 1
                market.sim.fault("createFeedDocument", "drop_after", 2)
                await self.api(market).submit(self.messages(("ONE", 9, 4)))
                assert len(market.sim.ledger()["feeds"]) == 2

        run(scenario())

    def test_INV_3_before_the_feed_exists_nothing_is_in_doubt(self) -> None:
        async def scenario() -> None:
            async with self.market() as market:
                market.sim.fault("createFeedDocument", "drop_after", 9)
                with pytest.raises(Unreachable):
                    await self.api(market).submit(self.messages(("ONE", 8, 4)))
                assert market.sim.ledger()["feeds"] == []

        run(scenario())


def report_in(path: Path) -> ListingReport:
    here = marketplace(US)
    assert here is not None
    return ListingReport(path, "us", here, LONG_AGO + timedelta(days=1))
