"""Amazon's catalogue: what an ASIN is, which barcodes lead to it, and what happens to who lists it.

ASINs that a test may list to see what Amazon does with them:

    B0SIMERROR  accepted, then an ERROR issue        B0SIMAPPRV  restricted: APPROVAL_REQUIRED and a link
    B0SIMSUPPR  accepted, then LISTING_SUPPRESSED    B0SIMNOELG  restricted: NOT_ELIGIBLE
    B0SIMREMOV  accepted, then CATALOG_ITEM_REMOVED  B0SIMUSED1  restricted in used conditions only
    B0SIMWARNS  buyable, with a WARNING              B0SIMNOOFR  shown without its offer until a patch
    B0SIMNEVER  accepted, never seen again
"""

from collections.abc import Iterable

import msgspec

from app.simulator.catalogue import Catalogue, Product
from app.simulator.shelf.items import Fate


class Entry(msgspec.Struct, frozen=True):
    """One ASIN. `restriction` is Amazon's reason code (empty: anybody may sell it), `restricted` begins the
    conditions that it applies to; `marketplaces` empty: all.
    """

    asin: str
    title: str
    brand: str = "Example Brand"
    product_type: str = "PRODUCT"
    barcodes: tuple[str, ...] = ()
    fate: Fate = Fate.BUYABLE
    restriction: str = ""
    restricted: str = ""
    marketplaces: frozenset[str] = frozenset()

    def is_in(self, marketplace: str) -> bool:
        """Amazon sells it there."""
        return not self.marketplaces or marketplace in self.marketplaces

    def bars(self, condition: str) -> bool:
        """A seller may not list it in that condition."""
        return bool(self.restriction) and condition.startswith(self.restricted)


MAGIC = (
    Entry("B0SIMERROR", "Item whose listing fails", fate=Fate.FAILED),
    Entry("B0SIMSUPPR", "Item whose listing is suppressed", fate=Fate.SUPPRESSED),
    Entry("B0SIMREMOV", "Item that Amazon removed", fate=Fate.REMOVED),
    Entry("B0SIMWARNS", "Item with a warning", fate=Fate.WARNED),
    Entry("B0SIMNOOFR", "Item that shows no offer", fate=Fate.OFFERLESS),
    Entry("B0SIMNEVER", "Item that never appears", fate=Fate.NEVER),
    Entry("B0SIMAPPRV", "Item that needs approval", restriction="APPROVAL_REQUIRED"),
    Entry("B0SIMNOELG", "Item that may not be sold", restriction="NOT_ELIGIBLE"),
    Entry("B0SIMUSED1", "Item to be sold new", restriction="NOT_ELIGIBLE", restricted="used_"),
)
PRODUCT_TYPES = frozenset({"PRODUCT", "LUGGAGE", "SHOES", "BEAUTY", "CANDLE", "HEADPHONES", "HOME"})


class Asins:
    """Entries by ASIN and by barcode."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._entries: dict[str, Entry] = {}
        self._by_barcode: dict[str, dict[str, None]] = {}
        self.add(MAGIC)
        self.add(
            Entry(product.asin, product.name, barcodes=tuple(_retail(product)))
            for product in catalogue.products
        )
        self.add(Entry(group.asin, group.name) for group in catalogue.groups)

    def add(self, entries: Iterable[Entry]) -> None:
        """New entries, or new words about known ASINs."""
        for entry in entries:
            self._entries[entry.asin] = entry
            for barcode in entry.barcodes:
                self._by_barcode.setdefault(barcode.zfill(14), {})[entry.asin] = None

    def get(self, asin: str, marketplace: str) -> Entry | None:
        """The entry, if Amazon sells it there."""
        entry = self._entries.get(asin)
        return entry if entry is not None and entry.is_in(marketplace) else None

    def by_barcode(self, barcode: str, marketplace: str) -> tuple[Entry, ...]:
        """All ASINs with that UPC, EAN or GTIN."""
        found = (self.get(asin, marketplace) for asin in self._by_barcode.get(barcode.zfill(14), ()))
        return tuple(each for each in found if each is not None)

    def __len__(self) -> int:
        return len(self._entries)

    def __repr__(self) -> str:
        return f"<Asins {len(self)}>"


def _retail(product: Product) -> list[str]:
    return [each.value for each in product.barcodes if each.kind in ("UPC", "EAN") and each.units == 1]
