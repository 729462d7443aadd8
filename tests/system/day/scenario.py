"""What happens on the day, as plain data. Times are seconds since it began."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from math import inf

import msgspec

START = datetime(2026, 2, 2, 12, tzinfo=UTC)
MINUTE, HOUR, DAY = 60.0, 3600.0, 86_400.0
UNCAPPED = 1_000_000
Key = tuple[str, str]  # account and SKU: one quantity at Amazon


class Store(msgspec.Struct, frozen=True):
    """``utc``: hours of the marketplace's own time; ``narf``: what is FBA there is sold from abroad."""

    account: str
    marketplace: str
    utc: int
    narf: bool


STORES = {
    "us": Store("na", "ATVPDKIKX0DER", -5, True),
    "ca": Store("na", "A2EUQ1WTGCTBG2", -4, True),
    "de": Store("eu", "A1PA6795UKMFR9", 1, False),
}
LOCATIONS = {"loc-east": "EAST", "loc-west": "WEST"}  # of the US store, by warehouse
WAREHOUSES = ("BERLIN", "EAST", "WEST")


class Share(msgspec.Struct, frozen=True):
    """How much of the stock is offered."""

    warehouses: tuple[str, ...]
    lead: int
    percent: int = 100
    buffer: int = 0
    cap: int = UNCAPPED


class Offer(msgspec.Struct, frozen=True):
    """A listing. ``parts``: products and units of one sold unit; several: a group named ``item``."""

    store: str
    sku: str
    item: str
    parts: tuple[tuple[str, int], ...]
    quantity: int = 0
    is_fba: bool = False

    @property
    def key(self) -> Key:
        return STORES[self.store].account, self.sku


class Event(msgspec.Struct, frozen=True):
    at: float


class Buys(Event, frozen=True):
    """``house``: whose location has to ship it. ``pending``: seconds until the bank answers."""

    number: int
    store: str
    lines: tuple[tuple[str, int], ...]
    house: str = ""
    pending: float = 0.0
    is_refused: bool = False


class Cancels(Event, frozen=True):
    """The buyer; or, by itself, the bank."""

    number: int
    is_bank: bool = False


class Ships(Event, frozen=True):
    """The whole order, at our bench or in Seller Central."""

    number: int
    is_ours: bool


class Moves(Event, frozen=True):
    """``units`` received (above zero) or damaged; or counted."""

    product: str
    house: str
    units: int
    is_count: bool = False


class Converts(Event, frozen=True):
    """Merchant to FBA or back, by us or in Seller Central."""

    store: str
    sku: str
    to_fba: bool
    is_ours: bool


class Rests(Event, frozen=True):
    """A vacation, from a day of the store to another (0: the first), or from now until it is ended; ``how``
    is zero, extend or off.
    """

    store: str
    how: str
    days: tuple[int, int] | None = None
    lead: int = 0

    @property
    def span(self) -> tuple[float, float]:
        """When it counts."""
        if self.days is None:
            return self.at, inf
        first, last = (midnight(self.store, day) for day in (self.days[0], self.days[1] + 1))
        return max(self.at, first), last


class Locates(Event, frozen=True):
    """The US store's multi-location inventory, on or off."""

    is_on: bool


class Shares(Event, frozen=True):
    """A store's rule, or that of some of its listings."""

    store: str
    share: Share
    skus: tuple[str, ...] = ()


class Maps(Event, frozen=True):
    """Every listing of a store to its product or group."""

    store: str


class Opens(Event, frozen=True):
    """A store's NARF gate."""

    store: str


class Chooses(Event, frozen=True):
    """Which store sends a shared SKU."""

    sku: str
    store: str


class Fails(Event, frozen=True):
    """Amazon is out."""

    seconds: float


class Blinds(Event, frozen=True):
    """No listing is imported any more."""


class Day:
    """``stock``: units by (product, warehouse); ``selling``: the listings of one quantity."""

    def __init__(
        self, seed: int, stock: dict[tuple[str, str], int], offers: Iterable[Offer], events: Iterable[Event]
    ) -> None:
        self.seed, self.stock, self.offers = seed, stock, tuple(offers)
        self.events = tuple(sorted(events, key=lambda each: each.at))
        self._orders = {each.number: each for each in self.events if isinstance(each, Buys)}
        self._times = [each.at for each in self.events]
        self.selling: dict[Key, list[Offer]] = defaultdict(list)
        self._of: dict[str, set[Key]] = defaultdict(set)
        self._by_name = {(each.store, each.sku): each for each in self.offers}
        for offer in self.offers:
            self.selling[offer.key].append(offer)
            self._of[offer.store].add(offer.key)
            for product, _ in offer.parts:
                self._of[product].add(offer.key)

    def known_later(self, seconds: float) -> "Day":
        """The same, but that it is heard so much later of what was bought, and in an outage once it is over;
        of what becomes of an order at once, then.
        """
        out = [(each.at, each.at + each.seconds) for each in self.events if isinstance(each, Fails)]
        known = {number: heard(each.at, seconds, out) for number, each in self._orders.items()}
        late = [
            msgspec.structs.replace(each, at=max(each.at, known[each.number]))
            if isinstance(each, Buys | Cancels | Ships)
            else each
            for each in self.events
        ]
        return Day(self.seed, self.stock, self.offers, late)

    def of(self, name: str) -> set[Key]:
        """What a store lists, or what is sold of a product."""
        return self._of[name]

    def touched(self, event: Event) -> set[Key]:
        """What may have to stand otherwise at Amazon after it."""
        if isinstance(event, Buys | Cancels | Ships):
            sold = self.units(self._orders[event.number])
            return {key for product, _ in sold for key in self.of(product)}
        if isinstance(event, Moves):
            return self.of(event.product)
        if isinstance(event, Converts | Chooses):
            return {(STORES[event.store].account, event.sku)}
        return self.of(getattr(event, "store", "us"))

    def between(self, after: float, until: float) -> tuple[Event, ...]:
        """Events of that time, its end included."""
        first, last = (bisect_right(self._times, moment) for moment in (after, until))
        return self.events[first:last]

    def offer(self, store: str, sku: str) -> Offer:
        return self._by_name[store, sku]

    def units(self, order: Buys) -> Counter[tuple[str, str]]:
        """Of products, by the warehouse that has to ship them, or none."""
        found = Counter[tuple[str, str]]()
        for sku, quantity in order.lines:
            for product, units in self.offer(order.store, sku).parts:
                found[product, order.house] += quantity * units
        return found


def heard(at: float, seconds: float, out: list[tuple[float, float]]) -> float:
    """When it is known what happened at that time."""
    for first, last in out:
        if first < at + seconds and at < last:
            return last + seconds
    return at + seconds


def midnight(store: str, day: int) -> float:
    """When a day of the store begins; 0 is the day on which it all begins."""
    noon = START.hour * HOUR
    return day * DAY - noon - STORES[store].utc * HOUR


def seconds(moment: datetime) -> float:
    """Of the day."""
    return (moment - START).total_seconds()
