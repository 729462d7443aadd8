"""What goes to Amazon for one listing, row by row, or why nothing does (INV-2 to INV-6, LIST-4, CONN-5).

``basis`` gathers what a decision rests on, ``wanted`` decides, ``steps`` says which patches follow, in order.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum

import msgspec
from msgspec.structs import replace

from app.domain import vacation
from app.domain.allocation import Allocation, allocate, needs_of
from app.domain.conversion import MERCHANT_CODE, is_fba_code
from app.domain.listing import Availability, Channel, Listing, Publication
from app.domain.local_time import local_day
from app.domain.sharing import SharedSku, Sharing, sender_of
from app.domain.stock import Level, Location
from app.domain.store import Rule, Store, StoreState


class HeldReason(StrEnum):
    """Why a listing, or one location of it, gets nothing: message keys."""

    OFF = "off"
    NOT_CONNECTED = "not_connected"
    GONE = "gone"
    MOVING = "moving"  # its channel is being changed
    FBA = "fba"
    UNKNOWN_CHANNEL = "unknown_channel"
    PENDING_PUBLICATION = "pending_publication"
    FAILED = "failed"
    UNMAPPED = "unmapped"
    NO_ALLOCATION = "no_allocation"
    NARF_SHUT = "narf_shut"
    NARF_UNREAD = "narf_unread"  # its live type was not read within the minute
    OTHER_SENDER = "other_sender"
    LOCATION_UNMAPPED = "location_unmapped"


class Wanted(msgspec.Struct, frozen=True):
    """One row of ``fulfillment_availability`` as it has to be. ``silences``: it ends what the store sold by
    the other arrangement (DEFAULT or locations) and goes out before anything else.
    """

    code: str
    quantity: int
    lead_time_days: int
    silences: bool = False

    @property
    def availability(self) -> Availability:
        return Availability(self.code, self.quantity, self.lead_time_days)


class Held(msgspec.Struct, frozen=True):
    """``code`` is empty where the whole listing is held. ``words``: the store that sends instead."""

    code: str
    reason: HeldReason
    words: str = ""


class Basis(msgspec.Struct, frozen=True):
    """One listing of one store on one of its days. ``allocations``: by code of the row that they are for;
    empty without mapping or rule. ``ours``: codes of the rows to which units were last sent.
    """

    store: Store
    listing: Listing
    day: date
    rule: Rule | None = None
    allocations: Mapping[str, Allocation] = {}
    locations: tuple[Location, ...] = ()
    ours: frozenset[str] = frozenset()


Decided = tuple[Wanted | Held, ...]


def rule_of(store: Store, listing: Listing) -> Rule | None:
    """The listing's own rule, else the store's."""
    return listing.rule or store.allocation


def basis(
    store: Store,
    listing: Listing,
    children: Sequence[tuple[str, int]],
    levels: Mapping[str, Sequence[Level]],
    now: datetime,
    locations: Sequence[Location] = (),
    ours: Iterable[str] = (),
) -> Basis:
    """``children``: (SKU, quantity) of the group that it is mapped to, else empty; ``levels`` of all products
    behind it; ``locations`` of the store. With MLI each mapped location has what its warehouse alone allows.
    """
    rule, of_store = rule_of(store, listing), tuple(locations)
    found = Basis(store, listing, local_day(store.market, now), rule, {}, of_store, frozenset(ours))
    if rule is None or listing.mapping is None:
        return found
    needs = needs_of(listing.mapping, children)
    rules = {MERCHANT_CODE: rule}
    if store.mli.is_on:
        rules = {code: replace(rule, warehouses=(house,)) for code, house in _mapped(of_store)}
    return replace(found, allocations={code: allocate(each, needs, levels) for code, each in rules.items()})


def wanted(mine: Basis, shared: SharedSku | None = None, others: Sequence[Basis] = ()) -> Decided:
    """What this store sends for its listing. ``shared`` where other stores of its account list the SKU too;
    ``others`` are their listings.

    Of a shared SKU one store that can send does: the smaller total until the manager has decided, its own
    once he chose it. Where he accepted overwriting each sends its own. Nothing goes while it is under way to
    another channel in any of them: it is one at Amazon, and they learn of its end one by one.
    """
    own = alone(mine)
    if shared is None or _total(own) is None:
        return own
    if any(_is_under_way(mine.listing, other) for other in others):
        return (Held("", HeldReason.MOVING),)
    return own if shared.sharing is Sharing.OVERWRITE else _by_one(mine, own, shared, others)


def _by_one(mine: Basis, own: Decided, shared: SharedSku, others: Sequence[Basis]) -> Decided:
    able = {each.store.store_id: decided for each in others if _total(decided := alone(each)) is not None}
    sender = sender_of(shared, {*able, mine.store.store_id})
    if sender != mine.store.store_id:
        return (Held("", HeldReason.OTHER_SENDER, sender),)
    if shared.sharing is Sharing.SHARED and shared.sender == sender:
        return own
    return _smaller(own, able.values())


def _is_under_way(listing: Listing, other: Basis) -> bool:
    """Whether the other store has still to learn, and will, of the channel in which it sells here."""
    its = other.listing
    if its.publication is Publication.GONE or other.store.state is not StoreState.CONNECTED:
        return False
    return its.moving_to is not None or (its.channel is Channel.FBA and _is_older(its, listing))


def _is_older(listing: Listing, than: Listing) -> bool:
    """Whether Amazon told of it before."""
    return than.read_at is not None and (listing.read_at is None or listing.read_at < than.read_at)


def alone(mine: Basis) -> Decided:
    """What the store would send if no other listed the SKU. Zeros first: with MLI that of DEFAULT and of
    locations that lost their warehouse, without it those of locations that still sell.
    """
    reason = _whole_reason(mine.store, mine.listing, mine.rule)
    if reason is not None or mine.rule is None:
        return (Held("", reason or HeldReason.NO_ALLOCATION),)
    days = vacation.lead_time(mine.rule, mine.store.vacation, mine.day)
    if mine.store.mli.is_on:
        return (Wanted(MERCHANT_CODE, 0, days, silences=True), *_by_location(mine, days))
    silenced = (Wanted(code, 0, days, silences=True) for code in _standing_locations(mine))
    return (*silenced, _row(mine, MERCHANT_CODE, days))


def is_due(row: Wanted, sent: Availability | None, read: Availability | None) -> bool:
    """Whether a row has to go out: it differs from what was last ``sent`` or from what Amazon was ``read`` to
    have stored of that. Of a listing never sent, ``read`` is the import's.

    Pass no import's row for ``read`` once something was sent: Amazon takes its own sales off, and an order
    that is not imported yet would be sold twice.
    """
    known = [each for each in (sent, read) if each is not None]
    return not known or any(each != row.availability for each in known)


def steps(due: Iterable[Wanted]) -> tuple[tuple[Wanted, ...], ...]:
    """The patches, in order; each has to be accepted before the next leaves (INV-6)."""
    rows = tuple(due)
    first = tuple(row for row in rows if row.silences)
    return tuple(filter(None, (first, tuple(row for row in rows if not row.silences))))


def _whole_reason(store: Store, listing: Listing, rule: Rule | None) -> HeldReason | None:
    reasons = (*_of_store(store), *_of_listing(listing, rule))
    return next((reason for is_so, reason in reasons if is_so), None)


def _of_store(store: Store) -> tuple[tuple[bool, HeldReason], ...]:
    return (
        (store.state is not StoreState.CONNECTED, HeldReason.NOT_CONNECTED),
        (not store.features.sends_inventory, HeldReason.OFF),
        (store.narf.is_shut, HeldReason.NARF_SHUT),
    )


def _of_listing(listing: Listing, rule: Rule | None) -> tuple[tuple[bool, HeldReason], ...]:
    return (
        (listing.publication is Publication.GONE, HeldReason.GONE),
        (listing.moving_to is not None, HeldReason.MOVING),
        (listing.channel is Channel.FBA, HeldReason.FBA),
        (listing.channel is Channel.UNKNOWN, HeldReason.UNKNOWN_CHANNEL),
        (listing.publication is Publication.PENDING, HeldReason.PENDING_PUBLICATION),
        (listing.publication is Publication.FAILED, HeldReason.FAILED),
        (listing.mapping is None, HeldReason.UNMAPPED),
        (rule is None, HeldReason.NO_ALLOCATION),
    )


def _by_location(mine: Basis, days: int) -> Iterator[Wanted | Held]:
    for location in sorted(mine.locations, key=_source):
        code = location.supply_source_id
        if location.is_active and location.warehouse:
            yield _row(mine, code, days)
        elif code in mine.ours:
            yield Wanted(code, 0, days, silences=True)
        else:
            yield Held(code, HeldReason.LOCATION_UNMAPPED)


def _row(mine: Basis, code: str, days: int) -> Wanted:
    allocated = mine.allocations[code].quantity
    return Wanted(code, vacation.quantity(allocated, mine.store.vacation, mine.day), days)


def _mapped(locations: Iterable[Location]) -> Iterator[tuple[str, str]]:
    return (
        (each.supply_source_id, each.warehouse) for each in locations if each.is_active and each.warehouse
    )


def _source(location: Location) -> str:
    return location.supply_source_id


def _standing_locations(mine: Basis) -> list[str]:
    """Codes of rows that are neither the merchant's own nor FBA's and still sell something."""
    sold = {row.code for row in mine.listing.availability if row.quantity} | mine.ours
    return sorted(code for code in sold if code != MERCHANT_CODE and not is_fba_code(code))


def _total(decided: Decided) -> int | None:
    """Units in all rows; None where nothing can be sent."""
    quantities = [each.quantity for each in decided if isinstance(each, Wanted)]
    return sum(quantities) if quantities else None


def _smaller(own: Decided, others: Iterable[Decided]) -> Decided:
    """``own`` rows cut, in their order, until they sum to the smallest total; the longest lead time."""
    everyone = (own, *others)
    left = min(sum(each.quantity for each in _rows(decided)) for decided in everyone)
    days = max(each.lead_time_days for decided in everyone for each in _rows(decided))
    cut: list[Wanted | Held] = []
    for each in own:
        if isinstance(each, Wanted):
            cut.append(replace(each, quantity=min(each.quantity, left), lead_time_days=days))
            left -= min(each.quantity, left)
        else:
            cut.append(each)
    return tuple(cut)


def _rows(decided: Decided) -> tuple[Wanted, ...]:
    return tuple(each for each in decided if isinstance(each, Wanted))
