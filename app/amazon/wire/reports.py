"""Reports API 2021-06-30: createReport, getReport, getReportDocument."""

from app.amazon.wire.base import Camel


class Options(Camel, frozen=True):
    preferred_report_document_locale: str


class CreateRequest(Camel, frozen=True):
    report_type: str
    marketplace_ids: tuple[str, ...]
    report_options: Options | None = None


class Created(Camel, frozen=True):
    report_id: str


class Report(Camel, frozen=True):
    report_id: str
    processing_status: str
    report_document_id: str | None = None


class Document(Camel, frozen=True):
    """``url`` carries its own permission and holds for five minutes."""

    url: str
    compression_algorithm: str | None = None
