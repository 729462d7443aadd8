"""The office's neighbours in memory: rows that behave as the ports say, and Amazon's side of one account."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from app.domain.catalog import Group, Product
from app.domain.listing import Change, Listing
from app.domain.listing import Mapping as Mapped
from app.domain.matching import catalogue_of
from app.domain.people import Person, Role
from app.domain.sharing import SharedSku, shared_among
from app.domain.stock import Level, Location, Movement, Warehouse
from app.domain.store import Mli, Rule, Store
from app.ports.amazon_account import AppCredentials, Participation
from app.ports.amazon_listings import CatalogItem, ListingsPage, Offer, Restriction, Submission
from app.ports.jobs import JobName, JobRun
from app.ports.listings import ListingFilter, ListingKey, ListingRow, Proposal, Sent, Show
from app.ports.stock import StockLine, StockRow
from app.ports.storage import Audited
from tests.app.domain.selling import DOCK

if TYPE_CHECKING:
    from app.ports.errors import OutsideError

MANAGER = Person("0007", "Manager One", (Role.MANAGER,))
LISTER = Person("0008", "Lister One", (Role.LISTINGS,))
BOTH = Person("0009", "Manager Two", (Role.MANAGER, Role.LISTINGS))
LEAD = Person("0003", "Lead One", (Role.PACKER, Role.LEAD))
PACKER = Person("0001", "Packer One", (Role.PACKER,))
ACCEPTED = Submission(is_accepted=True, submission_id="sub-1")


class Log:
    """What happened, in order: audits of writes, calls to Amazon, wakes of jobs."""

    def __init__(self) -> None:
        self.audits: list[Audited] = []
        self.told: list[str] = []
        self.woken: list[tuple[str, str]] = []

    def wake(self, job: JobName, scope: str) -> None:
        self.woken.append((job.value, scope))

    def write(self, what: str, audit: Audited) -> None:
        self.audits.append(audit)
        self.told.append(what)

    @property
    def audited(self) -> list[str]:
        return [each.what for each in self.audits]


class MemoryListings:
    """Listings in memory."""

    def __init__(self, log: Log, *rows: Listing) -> None:
        self.log = log
        self.rows = {ListingKey(each.store_id, each.sku): each for each in rows}
        self.sent_rows: dict[tuple[ListingKey, str], Sent] = {}
        self.moved_orders = 0
        self.proposed: tuple[Proposal, ...] = ()

    def get(self, key: ListingKey) -> Listing | None:
        return self.rows.get(key)

    def page(self, wanted: ListingFilter, after: ListingKey | None, limit: int) -> tuple[ListingRow, ...]:
        return tuple(map(ListingRow, self.rows.values()))[:limit]

    def counts(self, wanted: ListingFilter) -> dict[Show, int]:
        return {Show.ALL: len(self.rows)}

    async def save(self, listing: Listing, audit: Audited) -> None:
        self.rows[ListingKey(listing.store_id, listing.sku)] = listing
        self.log.write(f"saved {listing.sku} {listing.publication} to {listing.moving_to}", audit)

    async def map(self, chosen: Sequence[tuple[ListingKey, Mapped | None]], audit: Audited) -> int:
        for key, mapping in chosen:
            self.rows[key] = replace(self.rows[key], mapping=mapping)
        self.log.write("mapped", audit)
        return self.moved_orders

    async def set_rule(self, keys: Sequence[ListingKey], rule: Rule | None, audit: Audited) -> None:
        for key in keys:
            self.rows[key] = replace(self.rows[key], rule=rule)
        self.log.write("rule", audit)

    def overrides(self, store_id: str) -> tuple[tuple[str, Rule], ...]:
        own = [each for each in self.rows.values() if each.store_id == store_id]
        return tuple((each.sku, each.rule) for each in own if each.rule is not None)

    def proposals(
        self, store_ids: Sequence[str], after: ListingKey | None, limit: int
    ) -> tuple[Proposal, ...]:
        return self.proposed[:limit]

    def sent(self, store_id: str, skus: Sequence[str]) -> dict[tuple[str, str], Sent]:
        rows = self.sent_rows.values()
        return {
            (row.key.sku, row.code): row
            for row in rows
            if row.key.store_id == store_id and row.key.sku in skus
        }

    async def note_sent(self, rows: Sequence[Sent]) -> None:
        self.sent_rows |= {(row.key, row.code): row for row in rows}

    async def store(self, found: Sequence[Listing], *, generation: int | None = None) -> None:
        raise NotImplementedError

    async def finish(self, store_id: str, generation: int, at: datetime) -> int:
        raise NotImplementedError

    def pending(self, store_id: str, limit: int) -> tuple[Listing, ...]:
        raise NotImplementedError

    def sendable(self, store_id: str, after: str, limit: int) -> tuple[Listing, ...]:
        raise NotImplementedError

    def in_feed(self, feed_id: str) -> tuple[Sent, ...]:
        raise NotImplementedError

    def channel_of(self, key: ListingKey) -> Any:
        raise NotImplementedError


class MemoryStores:
    """Stores in memory; conflicts are found over the listings beside them."""

    def __init__(self, log: Log, listings: MemoryListings, *stores: Store) -> None:
        self.log = log
        self.rows = {each.store_id: each for each in stores}
        self.places: dict[str, tuple[Location, ...]] = {}
        self.decisions: dict[str, SharedSku] = {}
        self._listings = listings

    def all(self) -> tuple[Store, ...]:
        return tuple(self.rows.values())

    def get(self, store_id: str) -> Store | None:
        return self.rows.get(store_id)

    async def save(self, store: Store, audit: Audited) -> None:
        self.rows[store.store_id] = store
        self.log.write(f"saved {store.store_id} {store.state}", audit)

    async def remove(self, store_id: str, audit: Audited) -> None:
        del self.rows[store_id]
        self.log.write("removed", audit)

    async def set_mli(self, store: Store, *, is_on: bool, audit: Audited) -> int:
        self.rows[store.store_id] = replace(
            store, mli=Mli(is_on, None if is_on else audit.at), allocation=None
        )
        gone = [
            key for key, row in self._listings.rows.items() if key.store_id == store.store_id and row.rule
        ]
        for key in gone:
            self._listings.rows[key] = replace(self._listings.rows[key], rule=None)
        self.log.write("mli", audit)
        return len(gone)

    def locations(self, store_id: str) -> tuple[Location, ...]:
        return self.places.get(store_id, ())

    async def save_locations(self, store_id: str, found: Sequence[Location]) -> None:
        known = {each.supply_source_id: each.warehouse for each in self.locations(store_id)}
        self.places[store_id] = tuple(
            replace(each, warehouse=known.get(each.supply_source_id, "")) for each in found
        )

    async def map_location(self, location: Location, warehouse: str, audit: Audited) -> None:
        rows = self.places[location.store_id]
        self.places[location.store_id] = tuple(
            replace(each, warehouse=warehouse) if each == location else each for each in rows
        )
        self.log.write("location", audit)

    def shared_skus(self) -> tuple[SharedSku, ...]:
        listed = ((self.rows[key.store_id], key.sku) for key in self._listings.rows)
        return tuple(self.decisions.get(each.sku, each) for each in shared_among(listed))

    def shared(self, store_id: str, sku: str) -> SharedSku | None:
        found = (each for each in self.shared_skus() if each.sku == sku and store_id in each.store_ids)
        return next(found, None)

    async def decide(self, shared: SharedSku, audit: Audited) -> None:
        self.decisions[shared.sku] = shared
        self.log.write(f"decided {shared.sku}", audit)


class MemoryStock:
    """Catalogue and levels in memory."""

    def __init__(self, log: Log, products: Sequence[Product] = (), groups: Sequence[Group] = ()) -> None:
        self.log = log
        self.products = {each.sku: each for each in products}
        self.groups = {each.sku: each for each in groups}
        self.on_hand: dict[str, tuple[Level, ...]] = {}
        self.houses = [
            Warehouse("MAIN", "Main", "America/Chicago", DOCK),
            Warehouse("EAST", "East", "UTC", DOCK),
        ]
        self.moved: list[Movement] = []
        self.stored: list[StockLine] = []

    def product(self, sku: str) -> Product | None:
        return self.products.get(sku)

    def group(self, sku: str) -> Group | None:
        return self.groups.get(sku)

    def product_by_barcode(self, value: str) -> tuple[Product, int] | None:
        codes = ((code, each) for each in self.products.values() for code in each.barcodes)
        named = catalogue_of(self.products.values()).barcodes
        known = {code.value: (each, code.units) for code, each in codes}
        padded = named.get(value)
        return known.get(value) or (None if padded is None else (self.products[padded[0][0]], padded[0][1]))

    def warehouses(self) -> tuple[Warehouse, ...]:
        return tuple(self.houses)

    async def save_warehouse(self, warehouse: Warehouse, audit: Audited) -> None:
        self.houses.append(warehouse)
        self.log.write("warehouse", audit)

    def page(
        self, text: str, after: str, limit: int, *, groups: bool = False, show: str = ""
    ) -> tuple[StockRow, ...]:
        rows = self._groups() if groups else filter(_SHOWN.get(show), self._products())
        return tuple(row for row in rows if row.sku > after and row.sku.startswith(text))[:limit]

    def counts(self, text: str) -> dict[str, int]:
        return {"products": len(self.products), "groups": len(self.groups)}

    def levels(self, skus: Sequence[str]) -> dict[str, tuple[Level, ...]]:
        return {sku: self.on_hand[sku] for sku in skus if sku in self.on_hand}

    def levels_changed(self, since: int) -> tuple[int, frozenset[str] | None]:
        return since, None

    async def move(self, movements: Sequence[Movement], audit: Audited) -> None:
        self.moved += movements
        self.log.write("moved", audit)

    async def store(self, lines: Sequence[StockLine], audit: Audited, run: JobRun | None = None) -> None:
        self.stored += lines
        self.log.write("stored", audit)

    def movements(self, sku: str, limit: int) -> tuple[Movement, ...]:
        return tuple(each for each in self.moved if each.sku == sku)[:limit]

    def listings_of(self, sku: str) -> tuple[tuple[str, str], ...]:
        return (("us", sku),)

    def _products(self) -> Iterator[StockRow]:
        return (
            StockRow(self.products[sku], None, self.on_hand.get(sku, ())) for sku in sorted(self.products)
        )

    def _groups(self) -> Iterator[StockRow]:
        return (StockRow(None, self.groups[sku]) for sku in sorted(self.groups))


_SHOWN: dict[str, Callable[[StockRow], bool]] = {
    "negative": lambda row: any(level.on_hand < 0 for level in row.levels),
    "empty": lambda row: not any(level.on_hand for level in row.levels),
}


class AmazonListings:
    """ListingsApi: takes what it is told, unless ``answers`` or ``fails`` say otherwise; ``effects`` are what
    stays at Amazon.
    """

    def __init__(self, log: Log) -> None:
        self.log = log
        self.items: dict[str, CatalogItem] = {}
        self.restricted: tuple[Restriction, ...] = ()
        self.previewed = ACCEPTED
        self.answer = ACCEPTED
        self.fails: OutsideError | None = None
        self.offers: list[Offer] = []
        self.patches: list[tuple[str, str, tuple[Change, ...]]] = []
        self.deleted: list[str] = []
        self.on_call: Callable[[], None] = lambda: None

    async def restrictions(self, asin: str, condition: str) -> tuple[Restriction, ...]:
        self.log.told.append(f"restrictions {asin} {condition}")
        return self.restricted

    async def preview(self, offer: Offer) -> Submission:
        self.log.told.append(f"preview {offer.sku}")
        return self.previewed

    async def put(self, offer: Offer) -> Submission:
        self.log.told.append(f"put {offer.sku}")
        self.offers.append(offer)
        return self._answered()

    async def patch(self, sku: str, product_type: str, changes: Sequence[Change]) -> Submission:
        self.log.told.append(f"patch {sku}")
        self.patches.append((sku, product_type, tuple(changes)))
        return self._answered()

    async def delete(self, sku: str) -> Submission:
        self.log.told.append(f"delete {sku}")
        self.deleted.append(sku)
        return self._answered()

    async def item(self, asin: str) -> CatalogItem | None:
        return self.items.get(asin)

    async def items_by_barcode(self, barcode: str) -> tuple[CatalogItem, ...]:
        return tuple(each for each in self.items.values() if barcode in each.barcodes)

    async def changed(self, since: datetime, next_token: str | None) -> ListingsPage:
        raise NotImplementedError

    async def by_sku(self, skus: Sequence[str]) -> tuple[Listing, ...]:
        raise NotImplementedError

    async def get(self, sku: str) -> Listing | None:
        raise NotImplementedError

    def _answered(self) -> Submission:
        self.on_call()
        if self.fails is not None:
            raise self.fails
        return self.answer


class AmazonLine:
    """A Connection of which listings and locations are used."""

    def __init__(self, log: Log) -> None:
        self.listings: Any = AmazonListings(log)
        self.found: tuple[Location, ...] = ()

    @property
    def sources(self) -> Any:
        return self

    async def locations(self) -> tuple[Location, ...]:
        return self.found

    @property
    def orders(self) -> Any:
        raise NotImplementedError

    confirmations = reports = feeds = sellers = orders


class Lines:
    """Connections: one line for all stores."""

    def __init__(self, log: Log) -> None:
        self.line = AmazonLine(log)
        self.forgotten: list[str] = []

    def of(self, store: Store) -> AmazonLine:
        return self.line

    def search(self, stores: Sequence[Store]) -> Any:
        raise NotImplementedError

    def forget(self, store_id: str) -> None:
        self.forgotten.append(store_id)


class Keyring:
    """CredentialStore in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, AppCredentials] = {}

    def get(self, store_id: str) -> AppCredentials | None:
        return self.kept.get(store_id)

    def put(self, store_id: str, credentials: AppCredentials) -> None:
        self.kept[store_id] = credentials

    def destroy(self, store_id: str) -> None:
        self.kept.pop(store_id, None)


class LoginWithAmazon:
    """AuthorizationApi and Probe: codes become tokens, credentials show where their owner sells."""

    def __init__(self, *found: Participation) -> None:
        self.found = found
        self.fails: OutsideError | None = None
        self.codes: Mapping[str, str] = {}
        self.asked: list[AppCredentials] = []
        self.refuses: OutsideError | None = None

    async def refresh_token(self, store: Store, client_id: str, client_secret: str, code: str) -> str:
        if self.refuses is not None:
            raise self.refuses
        return self.codes[code]

    async def participations(self, store: Store, credentials: AppCredentials) -> tuple[Participation, ...]:
        self.asked.append(credentials)
        if self.fails is not None:
            raise self.fails
        return self.found


class MemoryJobs:
    """Jobs in memory."""

    def __init__(self, *runs: JobRun) -> None:
        self.rows = {(each.job, each.scope): each for each in runs}

    def all(self) -> tuple[JobRun, ...]:
        return tuple(self.rows.values())

    def get(self, job: JobName, scope: str) -> JobRun:
        return self.rows.get((job, scope), JobRun(job, scope))

    async def save(self, run: JobRun) -> None:
        self.rows[run.job, run.scope] = run
