"""Everything that "Amazon" holds, and the changes that a purchase or a confirmation makes."""

import hashlib
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta

from app.simulator.accounts import Accounts
from app.simulator.addressed import label_for
from app.simulator.book import Book
from app.simulator.buying import Bought, Quotation
from app.simulator.catalogue import Catalogue
from app.simulator.clock import Clock
from app.simulator.faults import Faults
from app.simulator.http import Refusal
from app.simulator.rates import Offer
from app.simulator.scenario import Maker, Wanted
from app.simulator.shelf import processing
from app.simulator.shelf.shelf import Shelf
from app.simulator.state import Confirmation, Content, Order, Parcel, Purchase, Status
from app.simulator.throttle import Throttle
from app.simulator.timings import Timings
from app.simulator.tokens import Tokens
from app.simulator.tracking import tracking_number

CURRENCY = "USD"


@dataclass
class Settings:
    """What a test may set differently."""

    seed: int = 1
    scenario: str = "shift"
    orders: int = 14
    throttle: bool = True
    faster: float = 1.0
    business_id: str = "AmazonShipping_US"
    search_lag_seconds: float = 0.0
    rate_seconds: float = 600.0
    labels_carry_po: bool = True


class World:
    """The shop at Amazon: orders, purchases, confirmations, quotations, and the machinery."""

    def __init__(self, catalogue: Catalogue, settings: Settings, clock: Clock | None = None) -> None:
        self.settings = settings
        self.clock = clock or Clock()
        self.accounts = Accounts()
        self.tokens = Tokens(self.clock, self.accounts)
        self.throttle = Throttle(self.clock.monotonic, settings.faster)
        self.throttle.enabled = settings.throttle
        self.faults = Faults(self.clock.monotonic)
        self.calls: Counter[tuple[str, str]] = Counter()
        self.timings = Timings()
        self.book = Book()
        self.orders = self.book.orders
        self.purchases: dict[str, Purchase] = {}
        self.by_key: dict[tuple[str, str], str] = {}
        self.confirmations: list[Confirmation] = []
        self.quotations: dict[str, Quotation] = {}
        self._coded: list[Parcel] = []
        self.shelf = Shelf(catalogue, self.accounts)
        self._maker = Maker(catalogue, settings.seed, self.clock.now(), self.shelf.on_sale)
        for order in self._maker.scenario(settings.scenario, settings.orders):
            self.book.keep(order)

    def add(self, wanted: Wanted) -> Order:
        """A new order; KeyError or ValueError when it cannot be at Amazon."""
        account = self.accounts.of(wanted.account)
        if wanted.marketplace not in account.marketplaces:
            raise ValueError(f"{account.name} does not sell in {wanted.marketplace}")
        if wanted.location and wanted.location not in account.locations:
            raise ValueError(f"{account.name} has no location {wanted.location}")
        placed = self.clock.now() - timedelta(seconds=wanted.placed_ago_seconds)
        order = self._maker.make(wanted, placed)
        order.created = order.updated = placed
        self.book.keep(order)
        self._take_units(order)
        return order

    def tick(self) -> None:
        """Let time pass at Amazon."""
        self.book.advance(self.clock.now())
        processing.tick(self.shelf, self.clock.now())

    def _take_units(self, order: Order) -> None:
        """Amazon counts a merchant's listing down when an order comes."""
        lines = order.lines if order.fulfilled_by == "MERCHANT" else []
        for line in lines:
            self.shelf.sold(order.account, line.sku, line.quantity, order.location, self.clock.now())

    def order(self, account: str, order_id: str) -> Order | None:
        """The order, if it is that account's."""
        order = self.orders.get(order_id)
        return order if order is not None and order.account == account else None

    def shippable(self, account: str, order_id: str) -> Order:
        """The order for a rate, a label or a confirmation; Refusal 400 or 404 when it is none."""
        order = self.order(account, order_id)
        if order is None:
            raise Refusal(404, "NotFound", f"Order {order_id} was not found.")
        if order.status.is_pending:
            raise Refusal(400, "InvalidInput", f"Order {order_id} is pending and cannot ship yet.")
        if order.status is Status.UNFULFILLABLE:
            raise Refusal(400, "InvalidInput", f"Order {order_id} cannot be fulfilled.")
        if order.status is Status.CANCELLED:
            raise Refusal(400, "InvalidInput", f"Order {order_id} is cancelled.")
        return order

    def check_contents(self, order: Order, contents: tuple[Content, ...]) -> None:
        """Refuse items that the order lacks, and more units than were ordered."""
        if not contents:
            raise Refusal(400, "InvalidInput", "At least one order item is required.")
        wanted: Counter[str] = Counter()
        for content in contents:
            wanted[content.item_id] += content.quantity
        for item_id, quantity in wanted.items():
            line = order.line(item_id)
            if line is None:
                raise Refusal(400, "InvalidInput", f"Order item {item_id} is not in the order.")
            if not 0 < quantity <= line.quantity:
                raise Refusal(400, "InvalidInput", f"Invalid quantity for order item {item_id}.")

    def codes_in_use(self, but: Parcel | None = None) -> set[str]:
        """Codes on parcels that were not cancelled, apart from one that is being edited."""
        live = (parcel for parcel in self._coded if not parcel.cancelled and parcel is not but)
        return {code for parcel in live for each in parcel.contents for code in each.codes}

    def buy(self, order: Order, offer: Offer, contents: tuple[Content, ...], how: Bought) -> Purchase:
        """Charge a label and ship its units."""
        now, service = self.clock.now(), offer.service
        tracking = self._tracking(service.carrier_id)
        reference = str(len(order.parcels) + 1)
        parcel = Parcel(reference, how.api, service.carrier_name, service.name, tracking, now, now, contents)
        purchase = Purchase(
            api=how.api,
            account=order.account,
            shipment_id=how.shipment_id,
            order_id=order.order_id,
            idempotency_key=how.idempotency_key,
            carrier_id=service.carrier_id,
            service_id=service.service_id,
            tracking=tracking,
            cost=offer.charge + how.extra,
            currency=CURRENCY,
            at=now,
            parcel=parcel,
            package_reference=how.package_reference,
            label=label_for(order, parcel, how.ship_from, has_po=self.settings.labels_carry_po),
            label_format=how.label_format,
            dpi=how.dpi,
            delivery=offer.delivery,
            request=how.request,
        )
        self.purchases[purchase.shipment_id] = purchase
        self.ship(order, parcel)
        return purchase

    def ship(self, order: Order, parcel: Parcel) -> None:
        """Add a parcel to its order and count its units as shipped."""
        order.parcels.append(parcel)
        if any(content.codes for content in parcel.contents):
            self._coded.append(parcel)
        order.recount()
        order.touch(self.clock.now())

    def take_back(self, order: Order, parcel: Parcel) -> None:
        """Remove a parcel whose edited version is about to be shipped."""
        order.parcels.remove(parcel)
        self._coded = [each for each in self._coded if each is not parcel]

    def void(self, purchase: Purchase) -> None:
        """Cancel a label: its codes are free again, its order stays shipped."""
        purchase.cancelled_at = self.clock.now()
        purchase.parcel.cancelled = True
        self.orders[purchase.order_id].touch(self.clock.now())

    def _tracking(self, carrier_id: str) -> str:
        return tracking_number(carrier_id, self.settings.seed, len(self.purchases) + 1)

    def shipment_digits(self) -> str:
        """A fresh shipment id, fixed by the seed and the purchases before it."""
        word = f"{self.settings.seed}/{len(self.purchases)}"
        return hashlib.sha256(word.encode()).hexdigest()[:32]

    def __repr__(self) -> str:
        return f"<World {len(self.orders)} orders, {len(self.purchases)} labels>"
