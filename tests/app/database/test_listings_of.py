"""Which listings sell a product: what the engine looks at when its stock changes (INV-3)."""

import asyncio
from datetime import UTC, datetime

from msgspec.structs import replace

from app.domain.listing import Channel, Listing, Mapping, Publication
from app.ports.listings import ListingKey
from app.ports.storage import Audited
from tests.app.database.warehouse import Warehouse

AUDIT = Audited(datetime(2026, 3, 2, tzinfo=UTC), "boss", "", "test")


def test_INV_3_a_product_is_sold_by_its_own_listings_and_by_those_of_groups_that_have_it(
    warehouse: Warehouse,
) -> None:
    db = warehouse.database
    own, twin, group, other, gone = (
        Listing("us", sku, channel=Channel.MERCHANT) for sku in ("OWN", "TWIN", "SET", "OTHER", "GONE")
    )
    found = [own, replace(twin, store_id="ca"), group, other, replace(gone, publication=Publication.GONE)]
    asyncio.run(db.listings.store(found))
    chosen = [
        (ListingKey("us", "OWN"), Mapping("SER-30")),
        (ListingKey("ca", "TWIN"), Mapping("SER-30", units=2)),
        (ListingKey("us", "SET"), Mapping("BOX-S3", is_group=True)),
        (ListingKey("us", "OTHER"), Mapping("MSE-01")),
        (ListingKey("us", "GONE"), Mapping("SER-30")),
    ]
    asyncio.run(db.listings.map(chosen, AUDIT))
    assert db.stock.listings_of("SER-30") == (("ca", "TWIN"), ("us", "OWN"), ("us", "SET"))
    assert db.stock.listings_of("BOX-S3") == (("us", "SET"),)
    assert db.stock.listings_of("CRM-50") == (("us", "SET"),)
    assert db.stock.listings_of("MUG-W") == ()
