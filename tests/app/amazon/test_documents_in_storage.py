"""Reports and feeds: documents in Amazon's storage, and what the operations around them say."""

import asyncio
import gzip
import json
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from app.amazon.feeds import SpApiFeeds
from app.amazon.http import Http
from app.amazon.presigned import Presigned
from app.amazon.reports import SpApiReports
from app.amazon.unpacking import Unpacking
from app.amazon.wire.reports import Document
from app.domain.listing import Availability, Change, Issue, Severity
from app.ports.amazon_listings import Feed, FeedMessage, FeedResult, FeedState, Report, ReportState
from app.ports.errors import Malformed, OutcomeUnknown, OutsideError, Refused, Unreachable, WriteFailed
from tests.app.amazon.client import transport_to
from tests.app.amazon.clock import SteppingClock
from tests.app.amazon.odd_server import OddServer, Step, answer, cut_short, hang_up, odd_server, refusal

US = "ATVPDKIKX0DER"
REPORT = b"seller-sku\tprice\n" + b"MUG\t13.99\n" * 40_000
MESSAGES = (
    FeedMessage(1, "MUG", "LUGGAGE", (Change(Availability("DEFAULT", 5, 2)),)),
    FeedMessage(2, "CUP", "PRODUCT", (Change(Availability("AMAZON_NA"), is_removed=True),)),
)


def run(work: Coroutine[None, None, None]) -> None:
    asyncio.run(work)


class Ports:
    """Reports and feeds of one store at an odd server, and its storage."""

    def __init__(self, server: OddServer, reports: SpApiReports, feeds: SpApiFeeds) -> None:
        self.server = server
        self.reports = reports
        self.feeds = feeds


@asynccontextmanager
async def ports_at(steps: Sequence[Step]) -> AsyncIterator[Ports]:
    clock = SteppingClock()
    http = Http("Packbench/0.0", is_loopback=True)
    presigned = Presigned(http, clock, allows_loopback=True)
    async with odd_server(steps) as server, transport_to(server.url, clock) as transport:
        try:
            yield Ports(
                server,
                SpApiReports(transport, presigned, US),
                SpApiFeeds(transport, presigned, "A1SELLER", US),
            )
        finally:
            await http.aclose()


def document_at(path: str = "/store/1?X-Amz-Signature=x", kind: str | None = "GZIP") -> Step:
    """An answer of getReportDocument whose address is on the server that gives it."""

    async def step(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        host, port = writer.get_extra_info("sockname")[:2]
        body = {"reportDocumentId": "D1", "feedDocumentId": "D1", "url": f"http://{host}:{port}{path}"}
        await answer(200, body | ({"compressionAlgorithm": kind} if kind else {}))(reader, writer)

    return step


async def fetched(steps: Sequence[Step], to: Path) -> list[str]:
    """Paths that were asked for."""
    async with ports_at(steps) as ports:
        await ports.reports.fetch("D1", to)
        return [seen.path for seen in ports.server.seen]


def test_LIST_1_a_report_is_ordered_for_the_stores_marketplace() -> None:
    async def scenario() -> None:
        async with ports_at([answer(202, {"reportId": "R1"})]) as ports:
            assert await ports.reports.create() == "R1"
            (seen,) = ports.server.seen
            assert (seen.method, seen.path) == ("POST", "/reports/2021-06-30/reports")
            assert seen.json == {
                "reportType": "GET_MERCHANT_LISTINGS_ALL_DATA",
                "marketplaceIds": [US],
                "reportOptions": {"preferredReportDocumentLocale": "en_US"},
            }

    run(scenario())


def test_LIST_1_a_report_whose_order_got_no_answer_is_unknown_and_not_ordered_again() -> None:
    async def scenario() -> None:
        async with ports_at([hang_up, answer(202, {"reportId": "R1"})]) as ports:
            with pytest.raises(OutcomeUnknown):
                await ports.reports.create()
            assert len(ports.server.seen) == 1

    run(scenario())


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("IN_QUEUE", ReportState.RUNNING),
        ("IN_PROGRESS", ReportState.RUNNING),
        ("SOMETHING_NEW", ReportState.RUNNING),
        ("DONE", ReportState.DONE),
        ("CANCELLED", ReportState.CANCELLED),
        ("FATAL", ReportState.FATAL),
    ],
)
def test_LIST_1_how_far_a_report_is(status: str, state: ReportState) -> None:
    async def scenario() -> None:
        plain = {"reportId": "R1", "processingStatus": status, "reportType": "X", "createdTime": "2026"}
        async with ports_at([answer(200, {**plain, "reportDocumentId": "D1"}), answer(200, plain)]) as ports:
            assert await ports.reports.report("R/1") == Report("R1", state, "D1")
            assert await ports.reports.report("R1") == Report("R1", state)
            assert ports.server.seen[0].target == "/reports/2021-06-30/reports/R%2F1"

    run(scenario())


@pytest.mark.parametrize(
    ("kind", "body", "headers"),
    [
        ("GZIP", gzip.compress(REPORT), {}),
        ("GZIP", gzip.compress(REPORT), {"content_encoding": "gzip"}),
        ("GZIP", gzip.compress(REPORT[:1000]) + gzip.compress(REPORT[1000:]), {}),
        (None, REPORT, {}),
    ],
)
def test_LIST_1_a_document_is_unzipped_on_its_way_to_the_disk(
    tmp_path: Path, kind: str | None, body: bytes, headers: dict[str, str]
) -> None:
    async def scenario() -> None:
        steps = [document_at(kind=kind), answer(200, body, **headers)]
        async with ports_at(steps) as ports:
            await ports.reports.fetch("D1", tmp_path / "report.tsv")
            assert ports.server.seen[0].path == "/reports/2021-06-30/documents/D1"
            stored = ports.server.seen[1]
            assert stored.target == "/store/1?X-Amz-Signature=x"
            assert "x-amz-access-token" not in stored.headers
            assert stored.headers["accept-encoding"] == "identity"

    run(scenario())
    assert (tmp_path / "report.tsv").read_bytes() == REPORT
    assert [path.name for path in tmp_path.iterdir()] == ["report.tsv"]


@pytest.mark.parametrize(
    ("step", "error"),
    [
        (cut_short, Unreachable),
        (hang_up, Unreachable),
        (answer(503, b"slow down"), Unreachable),
        (answer(403, b"<Error>Request has expired</Error>"), Refused),
        (answer(302, b"", location="http://127.0.0.1:1/"), Malformed),
        (answer(200, gzip.compress(REPORT)[:-9]), Malformed),
        (answer(200, b"no zip at all"), Malformed),
        (answer(200, b""), Malformed),
    ],
)
def test_LIST_1_the_file_is_complete_or_absent(tmp_path: Path, step: Step, error: type[OutsideError]) -> None:
    with pytest.raises(error) as raised:
        asyncio.run(fetched([document_at(), step], tmp_path / "report.tsv"))
    assert list(tmp_path.iterdir()) == []
    assert "Signature" not in str(raised.value)


def test_a_half_file_of_an_earlier_try_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "report.tsv.partial").write_bytes(b"half" * 1000)
    steps = [document_at(kind=None), answer(200, b"whole")]
    assert asyncio.run(fetched(steps, tmp_path / "report.tsv"))[1] == "/store/1"
    assert (tmp_path / "report.tsv").read_bytes() == b"whole"


def test_a_disk_that_takes_no_file_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(WriteFailed):
        asyncio.run(fetched([document_at(), answer(200, b"x")], tmp_path / "no" / "report.tsv"))


@pytest.mark.parametrize(
    "url",
    ["http://example.com/1", "ftp://127.0.0.1/1", "file:///etc/passwd", "http://127.0.0.1.example.com/"],
)
def test_documents_are_fetched_over_https_only_but_from_this_machines_simulator(
    tmp_path: Path, url: str
) -> None:
    with pytest.raises(Malformed):
        asyncio.run(fetched([answer(200, {"reportDocumentId": "D1", "url": url})], tmp_path / "report.tsv"))


def test_amazon_itself_cannot_send_us_to_this_machine(tmp_path: Path) -> None:
    async def scenario(url: str) -> None:
        http = Http("Packbench/0.0", is_loopback=False)
        presigned = Presigned(http, SteppingClock(), allows_loopback=False)
        with pytest.raises(Malformed):
            await presigned.save(Document(url), tmp_path / "report.tsv")
        with pytest.raises(Malformed):
            await presigned.upload(url, b"x", "text/plain")
        await http.aclose()

    for url in ("http://127.0.0.1:80/x", "https://localhost/x", "https://[::1]/x"):
        asyncio.run(scenario(url))


def test_PRIV_4_a_small_document_that_unpacks_to_a_giant_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "file").open("wb") as file:
        unpacking = Unpacking(file, is_zipped=True, most=1 << 22)
        with pytest.raises(Malformed):
            unpacking.write(gzip.compress(bytes(1 << 24)))
    assert (tmp_path / "file").stat().st_size <= 1 << 22


@pytest.mark.parametrize("size", [1, 7, 1 << 16])
def test_pieces_of_any_size_make_the_same_file(tmp_path: Path, size: int) -> None:
    zipped = gzip.compress(REPORT)
    with (tmp_path / "file").open("wb") as file:
        unpacking = Unpacking(file, is_zipped=True, most=1 << 22)
        for start in range(0, len(zipped), size):
            unpacking.write(zipped[start : start + size])
        unpacking.finish()
    assert (tmp_path / "file").read_bytes() == REPORT


def test_INV_3_a_feed_is_a_document_an_upload_and_an_order() -> None:
    async def scenario() -> None:
        steps = [document_at("/up?X-Amz-Signature=x", None), answer(200), answer(202, {"feedId": "F1"})]
        async with ports_at(steps) as ports:
            assert await ports.feeds.submit(MESSAGES) == "F1"
            document, upload, feed = ports.server.seen
            assert (document.method, document.path) == ("POST", "/feeds/2021-06-30/documents")
            assert document.json == {"contentType": "application/json; charset=UTF-8"}
            assert (upload.method, upload.target) == ("PUT", "/up?X-Amz-Signature=x")
            assert upload.headers["content-type"] == "application/json; charset=UTF-8"
            assert "x-amz-access-token" not in upload.headers
            assert (feed.method, feed.path) == ("POST", "/feeds/2021-06-30/feeds")
            assert feed.json == {
                "feedType": "JSON_LISTINGS_FEED",
                "marketplaceIds": [US],
                "inputFeedDocumentId": "D1",
            }
            assert upload.json == {
                "header": {"sellerId": "A1SELLER", "version": "2.0"},
                "messages": [
                    {
                        "messageId": 1,
                        "sku": "MUG",
                        "operationType": "PATCH",
                        "productType": "LUGGAGE",
                        "patches": [
                            {
                                "op": "merge",
                                "path": "/attributes/fulfillment_availability",
                                "value": [
                                    {
                                        "fulfillment_channel_code": "DEFAULT",
                                        "quantity": 5,
                                        "lead_time_to_ship_max_days": 2,
                                    }
                                ],
                            }
                        ],
                    },
                    {
                        "messageId": 2,
                        "sku": "CUP",
                        "operationType": "PATCH",
                        "productType": "PRODUCT",
                        "patches": [
                            {
                                "op": "delete",
                                "path": "/attributes/fulfillment_availability",
                                "value": [{"fulfillment_channel_code": "AMAZON_NA"}],
                            }
                        ],
                    },
                ],
            }

    run(scenario())


def test_INV_3_an_upload_is_repeated_and_ordered_once() -> None:
    async def scenario() -> None:
        steps = [
            hang_up,
            document_at("/up"),
            hang_up,
            answer(503),
            answer(200),
            answer(202, {"feedId": "F1"}),
        ]
        async with ports_at(steps) as ports:
            assert await ports.feeds.submit(MESSAGES) == "F1"
            assert [seen.path for seen in ports.server.seen[2:]] == ["/up"] * 3 + ["/feeds/2021-06-30/feeds"]

    run(scenario())


@pytest.mark.parametrize(
    ("steps", "error"),
    [
        ([hang_up] * 4, Unreachable),
        ([document_at("/up"), *[hang_up] * 4], Unreachable),
        ([document_at("/up"), answer(403)], Refused),
        ([document_at("/up"), answer(200), refusal(400, "InvalidInput")], Refused),
        ([document_at("/up"), answer(200), hang_up], OutcomeUnknown),
        ([document_at("/up"), answer(200), answer(500)], OutcomeUnknown),
    ],
)
def test_INV_3_a_feed_is_in_doubt_only_where_it_may_have_been_ordered(
    steps: list[Step], error: type[OutsideError]
) -> None:
    async def scenario() -> None:
        async with ports_at(steps) as ports:
            with pytest.raises(error):
                await ports.feeds.submit(MESSAGES)
            assert ports.server.steps == []

    run(scenario())


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("IN_QUEUE", FeedState.RUNNING),
        ("SOMETHING_NEW", FeedState.RUNNING),
        ("DONE", FeedState.DONE),
        ("CANCELLED", FeedState.CANCELLED),
        ("FATAL", FeedState.FATAL),
    ],
)
def test_INV_3_how_far_a_feed_is(status: str, state: FeedState) -> None:
    async def scenario() -> None:
        plain = {"feedId": "F1", "processingStatus": status, "feedType": "X", "createdTime": "2026"}
        steps = [answer(200, {**plain, "resultFeedDocumentId": "D1"}), answer(200, plain)]
        async with ports_at(steps) as ports:
            assert await ports.feeds.feed("F1") == Feed("F1", state, "D1")
            assert await ports.feeds.feed("F1") == Feed("F1", state)
            assert ports.server.seen[0].path == "/feeds/2021-06-30/feeds/F1"

    run(scenario())


def processing(accepted: int, *issues: dict[str, Any]) -> bytes:
    summary = {"errors": 0, "warnings": 0, "messagesProcessed": 4, "messagesAccepted": accepted}
    header = {"sellerId": "A1SELLER", "version": "2.0", "feedId": "F1"}
    body = {"header": header, "issues": list(issues), "summary": {**summary, "messagesInvalid": 0}}
    return gzip.compress(json.dumps(body).encode())


def fault(number: int | None, severity: str = "ERROR", message: str = "required") -> dict[str, Any]:
    found = {"code": "90220", "severity": severity, "message": message, "sku": "X"}
    return found if number is None else {**found, "messageId": number}


async def result_of(content: bytes) -> FeedResult:
    async with ports_at([document_at(), answer(200, content)]) as ports:
        result = await ports.feeds.result("D1")
        assert [seen.path for seen in ports.server.seen] == ["/feeds/2021-06-30/documents/D1", "/store/1"]
        return result


def test_INV_3_the_result_names_the_messages_that_amazon_refused() -> None:
    content = processing(
        2, fault(4), fault(3, "WARNING"), fault(4, "WARNING", "soon"), fault(2, "ERROR", "odd")
    )
    assert asyncio.run(result_of(content)) == FeedResult(
        2,
        {
            2: (Issue("90220", "odd"),),
            4: (Issue("90220", "required"), Issue("90220", "soon", Severity.WARNING)),
        },
    )


def test_INV_3_a_fault_of_the_whole_feed_is_no_success_of_its_messages() -> None:
    with pytest.raises(Refused) as refused:
        asyncio.run(result_of(processing(0, fault(None, message="The feed is no JSON."))))
    assert (refused.value.code, refused.value.words) == ("90220", "The feed is no JSON.")
    told = asyncio.run(result_of(processing(3, fault(None), fault(None, "WARNING"), fault(1))))
    assert (told.accepted, sorted(told.refused)) == (3, [0, 1])
    assert asyncio.run(result_of(processing(4))) == FeedResult(4, {})
    assert asyncio.run(result_of(processing(0, fault(None, "WARNING")))) == FeedResult(0, {})


@pytest.mark.parametrize("content", [gzip.compress(b"{"), gzip.compress(b'{"issues": []}'), b"{}"])
def test_PRIV_4_a_result_that_cannot_be_read_is_malformed(content: bytes) -> None:
    with pytest.raises(Malformed):
        asyncio.run(result_of(content))
