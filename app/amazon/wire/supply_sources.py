"""Supply Sources API 2020-07-01: getSupplySources, getSupplySource (which alone tells the status)."""

from app.amazon.wire.base import Camel


class Listed(Camel, frozen=True):
    supply_source_id: str
    supply_source_code: str = ""
    alias: str = ""


class SupplySourcesResponse(Camel, frozen=True):
    supply_sources: tuple[Listed, ...] | None = None
    next_page_token: str | None = None


class SupplySource(Camel, frozen=True):
    status: str | None = None
