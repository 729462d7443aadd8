"""GET_MERCHANT_LISTINGS_ALL_DATA: a file of tab-separated lines, in any marketplace's language and encoding.

Amazon sends titles as they are, so a quotation mark is a letter here and parts nothing.
"""

import logging
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from itertools import islice
from operator import itemgetter
from pathlib import Path

import msgspec

from app.amazon.listing_mapping import is_barcode
from app.amazon.report_encoding import encoding_of
from app.amazon.report_numbers import amount
from app.amazon.report_words import Column, Status, column_of, plain, status_of
from app.domain.conversion import MERCHANT_CODE, channel_of, is_fba_code
from app.domain.listing import Availability, Listing, Publication
from app.domain.marketplace import Marketplace
from app.domain.money import Money
from app.ports.amazon_listings import Unread
from app.ports.errors import Malformed

log = logging.getLogger(__name__)
MOST_TOLD = 100
_BATCH = 1000
_NO_COLUMN = -1
_LOST = "\ufffd"  # in the place of bytes that are no text
_CONDITIONS: Mapping[str, str] = {
    "1": "used_like_new",
    "2": "used_very_good",
    "3": "used_good",
    "4": "used_acceptable",
    "5": "collectible_like_new",
    "6": "collectible_very_good",
    "7": "collectible_good",
    "8": "collectible_acceptable",
    "10": "refurbished_refurbished",
    "11": "new_new",
}
_status = lru_cache(maxsize=64)(status_of)


def batches(path: Path, store_id: str, market: Marketplace) -> Iterator[tuple[Listing, ...] | Unread]:
    """A report's listings, a thousand at a time; its bad lines are logged, and those without a listing
    counted at the end.
    """
    report = ListingReport(path, store_id, market)
    listings = iter(report)
    while batch := tuple(islice(listings, _BATCH)):
        yield batch
    if report.bad:
        first = report.bad[0]
        told = "%d lines of %s's listings report cannot be read, first line %d: %s"
        log.warning(told, report.bad_count, store_id, first.number, first.why)
    if report.unread:
        yield Unread(report.unread)


class BadLine(msgspec.Struct, frozen=True):
    """``number`` from 1, the header's."""

    number: int
    why: str


class ListingReport:
    """The listings of a report, in its order. ``bad_count`` and the first hundred ``bad`` tell, once all were
    seen, of lines that cannot be read, or not wholly; ``unread`` counts those left out.
    """

    def __init__(
        self, path: Path, store_id: str, market: Marketplace, read_at: datetime | None = None
    ) -> None:
        self._path = path
        self._store_id = store_id
        self._market = market
        self._read_at = read_at
        self.bad: list[BadLine] = []
        self.bad_count = self.unread = 0

    def __iter__(self) -> Iterator[Listing]:
        """Malformed, with the header quoted, where no column holds SKUs."""
        self.bad, self.bad_count, self.unread = [], 0, 0
        encoding = encoding_of(self._path, self._market)
        with self._path.open(encoding=encoding, errors="replace", newline="\n") as file:
            row = self._row(file.readline())
            for number, line in enumerate(file, 2):
                listing, why = row.read(line)
                if why:
                    self._note(number, why)
                    self.unread += listing is None
                if listing is not None:
                    yield listing

    def _row(self, header: str) -> "_Row":
        return _Row(header.rstrip("\r\n").split("\t"), self._store_id, self._market, self._read_at)

    def _note(self, number: int, why: str) -> None:
        self.bad_count += 1
        if len(self.bad) < MOST_TOLD:
            self.bad.append(BadLine(number, why))

    def __repr__(self) -> str:
        return f"<ListingReport of {self._store_id}>"


class _Row:
    """How a line of this report is read: a column that it lacks is the empty cell after the last."""

    def __init__(
        self, header: Sequence[str], store_id: str, market: Marketplace, read_at: datetime | None
    ) -> None:
        at = _columns(header)
        self._cells = itemgetter(*(at.get(column, _NO_COLUMN) for column in Column))
        self._width = len(header)
        self._store_id = store_id
        self._currency = market.currency
        self._read_at = read_at

    def read(self, line: str) -> tuple[Listing | None, str]:
        """The listing, None for a blank line; and what is wrong with the line, else empty."""
        cells = line.rstrip("\r\n").split("\t")
        if len(cells) != self._width and not _is_width_right(cells, self._width):
            return None, f"{len(cells)} columns instead of {self._width}" if line.strip() else ""
        cells.append("")
        found = self._cells(cells)
        if not found[0] or _LOST in found[0]:
            return None, "no SKU that can be read" if line.strip() else ""
        units = _units(found[5])
        is_odd = units is None and bool(found[5].strip())
        return self._listing(found, units), "the quantity is no number" if is_odd else ""

    def _listing(self, cells: Sequence[str], units: int | None) -> Listing:
        sku, title, asin, product_id, price, _, condition, channel, status = cells
        rows = _availability(channel.strip(), units)
        is_number = is_barcode(product_id)
        return Listing(
            store_id=self._store_id,
            sku=sku,
            title=title.strip(),
            asin=asin or ("" if is_number else product_id),
            barcode=product_id if is_number else "",
            condition=_CONDITIONS.get(condition, "new_new"),
            price=_money(price, self._currency),
            channel=channel_of(rows),
            publication=_publication(_status(status), units),
            availability=rows,
            read_at=self._read_at,
        )

    def __repr__(self) -> str:
        return f"<_Row of {self._width} columns>"


def _columns(header: Sequence[str]) -> dict[Column, int]:
    """The last of several of one name: Chinese calls listing and product id the same, in this order."""
    at = {found: index for index, name in enumerate(header) if (found := column_of(name)) is not None}
    if Column.SKU not in at:
        unnamed = [index for index, name in enumerate(header) if _is_sku(plain(name))]
        if not unnamed:
            raise Malformed(f"a listings report without a column of SKUs: {' | '.join(header)[:500]!r}")
        at[Column.SKU] = unnamed[0]
    return at


def _is_sku(name: str) -> bool:
    """SKU is the same word in every language; FNSKU and the like are others."""
    return "sku" in name.replace("-", " ").split() or name.endswith("-sku")


def _is_width_right(cells: Sequence[str], width: int) -> bool:
    """Empty cells at the end may be too many."""
    return len(cells) > width and not any(cells[width:])


def _availability(code: str, units: int | None) -> tuple[Availability, ...]:
    if is_fba_code(code):
        return (Availability(code),)
    return (Availability(MERCHANT_CODE, units),) if code == MERCHANT_CODE else ()


def _publication(status: Status, units: int | None) -> Publication:
    """Why a listing with units is not active, or one is incomplete, the report does not tell: a look at the
    listing does, and PENDING ones are looked at.
    """
    if status is Status.INCOMPLETE or (status is Status.INACTIVE and units):
        return Publication.PENDING
    is_empty = units == 0 or status is Status.INACTIVE
    return Publication.NO_STOCK if is_empty else Publication.PUBLISHED


def _units(text: str) -> int | None:
    """None where it is blank, as FBA's are, or no number."""
    try:
        return int(text)
    except ValueError:
        return None


def _money(text: str, currency: str) -> Money | None:
    found = amount(text)
    return None if found is None else Money(found, currency)
