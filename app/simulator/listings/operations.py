"""The listing side's rows of the table of operations: name, method, path, handler, needs a token."""

from collections.abc import Callable

from app.simulator.http import Call, Reply
from app.simulator.listings import catalog, documents, feeds, items, reports, restrictions, search
from app.simulator.world import World

_ITEMS = "/listings/2021-08-01/items/{seller_id}"
_ITEM = _ITEMS + "/{sku:path}"
_CATALOG = "/catalog/2022-04-01/items"
_REPORTS = "/reports/2021-06-30/reports"
_FEEDS = "/feeds/2021-06-30/feeds"
_DOCUMENT = "/_documents/{document_id}"

Handler = Callable[[World, Call], Reply]
ROWS: tuple[tuple[str, str, str, Handler, bool], ...] = (
    ("searchListingsItems", "GET", _ITEMS, search.search_listings_items, True),
    ("getListingsItem", "GET", _ITEM, items.get_listings_item, True),
    ("putListingsItem", "PUT", _ITEM, items.put_listings_item, True),
    ("patchListingsItem", "PATCH", _ITEM, items.patch_listings_item, True),
    ("deleteListingsItem", "DELETE", _ITEM, items.delete_listings_item, True),
    (
        "getListingsRestrictions",
        "GET",
        "/listings/2021-08-01/restrictions",
        restrictions.get_listings_restrictions,
        True,
    ),
    ("searchCatalogItems", "GET", _CATALOG, catalog.search_catalog_items, True),
    ("getCatalogItem", "GET", _CATALOG + "/{asin}", catalog.get_catalog_item, True),
    ("createReport", "POST", _REPORTS, reports.create_report, True),
    ("getReports", "GET", _REPORTS, reports.get_reports, True),
    ("getReport", "GET", _REPORTS + "/{report_id}", reports.get_report, True),
    (
        "getReportDocument",
        "GET",
        "/reports/2021-06-30/documents/{document_id}",
        reports.get_report_document,
        True,
    ),
    ("createFeedDocument", "POST", "/feeds/2021-06-30/documents", feeds.create_feed_document, True),
    ("createFeed", "POST", _FEEDS, feeds.create_feed, True),
    ("getFeeds", "GET", _FEEDS, feeds.get_feeds, True),
    ("getFeed", "GET", _FEEDS + "/{feed_id}", feeds.get_feed, True),
    (
        "getFeedDocument",
        "GET",
        "/feeds/2021-06-30/documents/{document_id}",
        feeds.get_feed_document,
        True,
    ),
    ("downloadDocument", "GET", _DOCUMENT, documents.download, False),
    ("uploadDocument", "PUT", _DOCUMENT, documents.upload, False),
)
