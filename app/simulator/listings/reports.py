"""Reports 2021-06-30: order one, watch it, fetch its document."""

from datetime import timedelta

import msgspec

from app.simulator.clock import iso
from app.simulator.http import Call, Json, Refusal, Reply, read
from app.simulator.listings.requests import UNREADABLE, among, invalid, link, marketplaces, number
from app.simulator.shelf.documents import Document
from app.simulator.shelf.jobs import ENDS, Job
from app.simulator.world import World

ALL_LISTINGS = "GET_MERCHANT_LISTINGS_ALL_DATA"
STATUSES = (*ENDS, "IN_PROGRESS", "IN_QUEUE")
_KEPT_DAYS = 90


class _Body(msgspec.Struct, frozen=True, rename="camel"):
    report_type: str
    marketplace_ids: tuple[str, ...]
    report_options: dict[str, str] = {}
    data_start_time: str = ""
    data_end_time: str = ""


def create_report(world: World, call: Call) -> Reply:
    """202 and the report's id."""
    body = read(call, _Body, "InvalidInput", UNREADABLE)
    account = world.accounts.of(call.account)
    wanted = marketplaces(account, body.marketplace_ids)
    if body.report_type != ALL_LISTINGS:
        raise invalid(f"Report type {body.report_type} is not allowed at this time.")
    pace, reports = world.shelf.pace, world.shelf.reports
    report = Job(
        job_id=reports.next_id(),
        account=account.name,
        kind=body.report_type,
        marketplaces=tuple(wanted),
        created=world.clock.now(),
        seconds=pace.report_seconds,
        ends=pace.report_ends,
    )
    reports[report.job_id] = report
    return Reply(202, {"reportId": report.job_id})


def get_report(world: World, call: Call) -> Reply:
    """Its status; the document's id once it is done."""
    report = world.shelf.reports.of(call.account, call.path["report_id"])
    if report is None:
        raise Refusal(404, "NotFound", f"Report {call.path['report_id']} was not found.")
    return Reply(200, _report(world, report))


def get_reports(world: World, call: Call) -> Reply:
    """Reports of these types, latest first."""
    kinds = call.many("reportTypes")
    if not kinds:
        raise invalid("Either reportTypes or nextToken is required.")
    found = matching(world, call, list(world.shelf.reports.values()), kinds)
    return Reply(200, {"reports": [_report(world, each) for each in found]})


def get_report_document(world: World, call: Call) -> Reply:
    """A fresh link to it."""
    document = world.shelf.documents.get(call.account, call.path["document_id"])
    if document is None or not document.zipped:
        raise Refusal(404, "NotFound", f"Report document {call.path['document_id']} was not found.")
    return Reply(200, {"reportDocumentId": document.document_id, **download(world, call, document)})


def matching(world: World, call: Call, jobs: list[Job], kinds: list[str]) -> list[Job]:
    """Filters that getReports and getFeeds share: status, marketplace, age, page size."""
    statuses = among("processingStatuses", call.many("processingStatuses"), STATUSES)
    markets, now = set(call.many("marketplaceIds")), world.clock.now()
    oldest = now - timedelta(days=_KEPT_DAYS)
    found = [
        job
        for job in jobs
        if job.account == call.account
        and job.kind in kinds
        and job.created >= oldest
        and (not statuses or job.status(now) in statuses)
        and (not markets or markets & set(job.marketplaces))
    ]
    return found[::-1][: number(call, "pageSize", 10, 100)]


def progress(world: World, job: Job) -> Json:
    """What a report and a feed have in common."""
    now = world.clock.now()
    body: Json = {
        "marketplaceIds": list(job.marketplaces),
        "createdTime": iso(job.created),
        "processingStatus": job.status(now),
    }
    if now >= job.begins:
        body["processingStartTime"] = iso(job.begins)
    if job.is_ended:
        body["processingEndTime"] = iso(job.due)
    return body


def download(world: World, call: Call, document: Document) -> Json:
    """A link that ends after five minutes; the bytes behind it are gzipped."""
    encoded = (call.one("enableContentEncodingUrlHeader") or "").lower() == "true"
    seconds = world.shelf.pace.document_seconds
    target = world.shelf.documents.sign(document, "GET", world.clock.now(), seconds, encoded)
    return {"url": link(call, target), "compressionAlgorithm": "GZIP"}


def _report(world: World, report: Job) -> Json:
    known = {"reportDocumentId": report.document_id} if report.document_id else {}
    return {"reportId": report.job_id, "reportType": report.kind, **progress(world, report), **known}
