"""What has to be sent for listings as everything stands now: rows in, patches out, nothing sent here."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

import msgspec

from app.domain.allocation import needs_of
from app.domain.catalog import Group
from app.domain.conversion import MERCHANT_CODE
from app.domain.listing import Availability, Listing
from app.domain.sending import Basis, Held, HeldReason, Wanted, basis, is_due, steps, wanted
from app.domain.sharing import SharedSku
from app.domain.stock import Level
from app.domain.store import Store
from app.ports import right_of_way
from app.ports.clock import Clock
from app.ports.listings import ListingKey, Listings, Sent
from app.ports.stock import Stock
from app.ports.stores import Stores

REFUSED = "refused"  # held: Amazon said no to this very quantity
REFUSED_FOR = timedelta(hours=6)
PAGE = 100  # listings that are planned together
SETTLES_IN = timedelta(minutes=5)  # Amazon shows what it took some time later; sales are imported by then
Levels = Mapping[str, Sequence[Level]]


class Plan(msgspec.Struct, frozen=True):
    """``steps``: what to patch, in order, each accepted before the next. ``held``: rows whose reason to be
    held is another than was noted. ``is_unread``: nobody knows what stands there of what was sent.
    """

    listing: Listing
    steps: tuple[tuple[Wanted, ...], ...] = ()
    held: tuple[Sent, ...] = ()
    is_unread: bool = False


class Planning:
    """One store's."""

    def __init__(
        self,
        store_id: str,
        stores: Stores,
        listings: Listings,
        stock: Stock,
        group_of: Callable[[str], Group | None],
        clock: Clock,
    ) -> None:
        self._store_id = store_id
        self._stores = stores
        self._listings = listings
        self._stock = stock
        self._group_of = group_of
        self._clock = clock

    def __repr__(self) -> str:
        return f"<Planning {self._store_id}>"

    def of(self, skus: Sequence[str]) -> tuple[Plan, ...]:
        """Plans of those that are the merchant's and mapped; the others have nothing to be sent."""
        found = (self._listings.get(ListingKey(self._store_id, sku)) for sku in skus)
        return self.plans([each for each in found if each and each.is_merchant and each.mapping])

    def paged(self, skus: Iterable[str]) -> Iterator[Plan]:
        """The same of many, by SKU; for a thread, which gives way between two pages."""
        wanted = sorted(skus)
        for start in range(0, len(wanted), PAGE):
            right_of_way.give_way()
            yield from self.of(wanted[start : start + PAGE])

    def plans(self, listings: Sequence[Listing]) -> tuple[Plan, ...]:
        """Of a page of listings, in its order."""
        store = self._stores.get(self._store_id)
        if store is None or not listings:
            return ()
        everyone = {each.sku: self._others(each) for each in listings}
        levels = self._levels([*listings, *(other for _, others in everyone.values() for other in others)])
        sent = self._listings.sent(self._store_id, [each.sku for each in listings])
        rows: dict[str, dict[str, Sent]] = {each.sku: {} for each in listings}
        for (sku, code), row in sent.items():
            rows[sku][code] = row
        return tuple(
            self._plan(store, each, rows[each.sku], levels, *everyone[each.sku]) for each in listings
        )

    def _plan(
        self,
        store: Store,
        listing: Listing,
        sent: Mapping[str, Sent],
        levels: Levels,
        shared: SharedSku | None,
        others: Sequence[Listing],
    ) -> Plan:
        ours = [code for code, row in sent.items() if row.quantity]
        mine = self._basis(store, listing, levels, ours)
        known = ((self._stores.get(other.store_id), other) for other in others)
        theirs = [self._basis(its, other, levels) for its, other in known if its is not None]
        decided, now = wanted(mine, shared, theirs), self._clock.now()
        rows = [each for each in decided if isinstance(each, Wanted)]
        due = _due(rows, listing, sent, now)
        held = [each for each in decided if isinstance(each, Held)]
        return Plan(
            listing,
            steps(due),
            tuple(_held(listing, held, sent, now, is_due=bool(due))),
            is_unread=any(_is_unread(sent.get(row.code)) for row in rows),
        )

    def _others(self, listing: Listing) -> tuple[SharedSku | None, tuple[Listing, ...]]:
        """The same SKU's listings in other stores of the account."""
        shared = self._stores.shared(self._store_id, listing.sku)
        ids = [each for each in shared.store_ids if each != self._store_id] if shared else []
        found = (self._listings.get(ListingKey(store_id, listing.sku)) for store_id in ids)
        return shared, tuple(each for each in found if each is not None)

    def _children(self, listing: Listing) -> tuple[tuple[str, int], ...]:
        """Of the group that it is mapped to."""
        if listing.mapping is None or not listing.mapping.is_group:
            return ()
        group = self._group_of(listing.mapping.sku)
        return tuple((child.sku, child.quantity) for child in group.children) if group else ()

    def _levels(self, listings: Iterable[Listing]) -> Levels:
        """Of every product behind them, read at once."""
        products = {
            sku
            for listing in listings
            if listing.mapping is not None
            for sku, _ in needs_of(listing.mapping, self._children(listing))
        }
        return self._stock.levels(sorted(products))

    def _basis(self, store: Store, listing: Listing, levels: Levels, ours: Iterable[str] = ()) -> Basis:
        locations = self._stores.locations(store.store_id)
        children = self._children(listing)
        return basis(store, listing, children, levels, self._clock.now(), locations, ours)


def _due(rows: Sequence[Wanted], listing: Listing, sent: Mapping[str, Sent], now: datetime) -> list[Wanted]:
    """Nothing follows a zero that Amazon refused."""
    if any(row.silences and _is_refused(row, sent.get(row.code), now) for row in rows):
        return []
    return [row for row in rows if _is_row_due(row, listing, sent.get(row.code), now)]


def _is_refused(row: Wanted, sent: Sent | None, now: datetime) -> bool:
    if sent is None or sent.held != REFUSED or said(sent) != row.availability:
        return False
    return now - sent.at < REFUSED_FOR


def _is_row_due(row: Wanted, listing: Listing, sent: Sent | None, now: datetime) -> bool:
    if sent is None or sent.quantity is None:
        standing = next((each for each in listing.availability if each.code == row.code), None)
        return is_due(row, None, standing)
    if sent.held == REFUSED:
        return not _is_refused(row, sent, now)
    return is_due(row, said(sent), sent.read if now - sent.at >= SETTLES_IN else None)


def _is_unread(sent: Sent | None) -> bool:
    """A feed that is under way is read when it is over."""
    is_there = sent is not None and sent.quantity is not None and not sent.feed_id
    return sent is not None and is_there and sent.held != REFUSED and sent.read is None


def said(sent: Sent) -> Availability:
    """What was sent, as Amazon should have stored it."""
    return Availability(sent.code, sent.quantity, sent.lead_time_days)


def _held(
    listing: Listing, held: Sequence[Held], sent: Mapping[str, Sent], now: datetime, *, is_due: bool
) -> Iterator[Sent]:
    """Rows that get a reason, another one, or lose theirs; what was sent to them stays noted. A refusal stays
    until something else is sent, and so does an unread type while there is something to send.
    """
    reasons = {each.code or MERCHANT_CODE: each.reason.value for each in held}
    lasting = (REFUSED, HeldReason.NARF_UNREAD) if is_due else (REFUSED,)
    key = ListingKey(listing.store_id, listing.sku)
    for code in sorted({*reasons, *sent}):
        row = sent.get(code) or Sent(key, code, None, None, now)
        reason = reasons.get(code, row.held if row.held in lasting else "")
        if row.held != reason:
            yield msgspec.structs.replace(_void(row) if row.held == REFUSED else row, held=reason)


def _void(row: Sent) -> Sent:
    """What was refused was never stored."""
    return msgspec.structs.replace(row, quantity=None, lead_time_days=None, read=None, feed_id="")
