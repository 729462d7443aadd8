"""Catalog Items API 2022-04-01: getCatalogItem, searchCatalogItems."""

from app.amazon.wire.base import Camel


class Summary(Camel, frozen=True):
    marketplace_id: str
    item_name: str | None = None
    brand: str | None = None


class Identifier(Camel, frozen=True):
    identifier: str
    identifier_type: str = ""


class Identifiers(Camel, frozen=True):
    marketplace_id: str
    identifiers: tuple[Identifier, ...] = ()


class Image(Camel, frozen=True):
    link: str
    variant: str = ""


class Images(Camel, frozen=True):
    marketplace_id: str
    images: tuple[Image, ...] = ()


class ProductType(Camel, frozen=True):
    marketplace_id: str | None = None
    product_type: str | None = None


class Item(Camel, frozen=True):
    asin: str
    summaries: tuple[Summary, ...] | None = None
    identifiers: tuple[Identifiers, ...] | None = None
    images: tuple[Images, ...] | None = None
    product_types: tuple[ProductType, ...] | None = None


class SearchResponse(Camel, frozen=True):
    items: tuple[Item, ...]
