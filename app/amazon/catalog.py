"""Catalog Items API 2022-04-01: what Amazon knows of an ASIN."""

from collections.abc import Mapping

from app.amazon.listing_mapping import is_barcode
from app.amazon.operations import GET_CATALOG_ITEM, SEARCH_CATALOG
from app.amazon.problem import Declined
from app.amazon.transport import Call, Transport
from app.amazon.wire import catalog as wire
from app.amazon.wire.base import decode, local
from app.ports.amazon_listings import CatalogItem

_INCLUDED = ("includedData", "summaries,identifiers,images,productTypes")
_TYPES: Mapping[int, str] = {8: "EAN", 12: "UPC", 13: "EAN", 14: "GTIN"}
_BARCODES = frozenset({"EAN", "GTIN", "JAN", "UPC"})


class Catalog:
    """The catalogue of one marketplace."""

    def __init__(self, transport: Transport, marketplace_id: str) -> None:
        self._transport = transport
        self._here = marketplace_id

    async def item(self, asin: str) -> CatalogItem | None:
        """None where there is no such ASIN."""
        call = Call(GET_CATALOG_ITEM, {"asin": asin}, (("marketplaceIds", self._here), _INCLUDED))
        try:
            body = await self._transport.send(call)
        except Declined as declined:
            if declined.status == 404:
                return None
            raise
        return _item(decode(GET_CATALOG_ITEM.name, body, wire.Item), self._here)

    async def items_by_barcode(self, barcode: str) -> tuple[CatalogItem, ...]:
        """Several ASINs may bear one barcode; nothing that is no UPC, EAN or GTIN is asked for."""
        if not is_barcode(barcode):
            return ()
        wanted = (("identifiers", barcode), ("identifiersType", _TYPES[len(barcode)]))
        call = Call(SEARCH_CATALOG, query=(("marketplaceIds", self._here), _INCLUDED, *wanted))
        body = await self._transport.send(call)
        items = decode(SEARCH_CATALOG.name, body, wire.SearchResponse).items
        return tuple(_item(item, self._here) for item in items)

    def __repr__(self) -> str:
        return f"<Catalog of {self._here}>"


def _item(item: wire.Item, here: str) -> CatalogItem:
    summary = local(item.summaries, here) or wire.Summary(here)
    identifiers = local(item.identifiers, here) or wire.Identifiers(here)
    images = (local(item.images, here) or wire.Images(here)).images
    kind = local(item.product_types, here) or wire.ProductType()
    return CatalogItem(
        asin=item.asin,
        title=summary.item_name or "",
        brand=summary.brand or "",
        product_type=kind.product_type or "PRODUCT",
        barcodes=tuple(
            each.identifier for each in identifiers.identifiers if each.identifier_type in _BARCODES
        ),
        picture_url=next((image.link for image in images if image.variant == "MAIN"), ""),
    )
