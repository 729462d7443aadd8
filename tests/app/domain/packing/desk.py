"""A bench with a small warehouse behind it: scans go in as text, states and events come out."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from msgspec.structs import replace

from app.domain.catalog import Barcode, BarcodeKind, Box, Product
from app.domain.control import Action
from app.domain.money import Money
from app.domain.order import OrderStatus
from app.domain.packing.bench import Bench
from app.domain.packing.decide import decide
from app.domain.packing.events import Event, Happened, Refused
from app.domain.packing.evolve import evolve
from app.domain.packing.facts import (
    Facts,
    Given,
    OrderFact,
    PinChecked,
    Pressed,
    Scanned,
    Typed,
    Weighed,
)
from app.domain.packing.plan import Need, PackList
from app.domain.packing.questions import Offer
from app.domain.people import Person, Role
from app.domain.scan import Scan, Shape
from app.domain.scan_classifier import classify
from app.domain.shipping import Api, Rate

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
PACKER = Person("u1", "Packer One", (Role.PACKER,))
SECOND = Person("u2", "Packer Two", (Role.PACKER,))
LEAD = Person("u3", "Lead One", (Role.PACKER, Role.LEAD))
BADGES = {"BDG-PACKER-0001": PACKER, "BDG-PACKER-0002": SECOND, "BDG-LEAD-0003": LEAD}

SERUM, SERUM_UPC = "SER-30", "860012300013"
CREAM, CREAM_UPC = "CRM-50", "860012300037"
CABLE, CABLE_UPC, CABLE_CASE = "CBL-1M", "860012300099", "10860012300096"
HEADSET, HEADSET_UPC = "HDS-10", "860012300075"
BUDS, BUDS_UPC = "EAR-05", "860012300082"
STONE = "STN-01"
CODE_1 = "AZ:D66F7JYOR8G3BHKSCO4OYHEKRU"
CODE_2 = "AZ:L1Z2H38F4C5Q6R7E5K6Z1C2K3E"
CODE_3 = "ZA:00000000000000000000000001"
SGTIN_SERUM = "010086001230001321SERUM000000000000001"
SGTIN_SERUM_2 = "010086001230001321SERUM000000000000002"
SGTIN_CREAM = "010086001230003721CREAM000000000000001"

ORDER_1 = "112-8490275-0395412"
ORDER_2 = "112-0000002-0000002"
ORDER_3 = "112-0000003-0000003"
BOX = Box("BOX-S", "BOXPBS01", "Small box", 220, 160, 100, 95)
BIG_BOX = Box("BOX-L", "BOXPBL01", "Large box", 450, 350, 260, 410)


def product(sku: str, name: str, upc: str, **more: object) -> Product:
    made = Product(sku, name, (Barcode(upc, BarcodeKind.UPC),) if upc else (), price=Money(Decimal(1), "USD"))
    return replace(made, picture=f"{sku}.png", **more)


PRODUCTS = {
    each.sku: each
    for each in (
        product(
            SERUM, "Vitamin serum", SERUM_UPC, asin="B0PB007919", fnsku="X00PB00313", always_asks_code=True
        ),
        product(CREAM, "Day cream", CREAM_UPC),
        product(CABLE, "Cable", CABLE_UPC, quantity_may_be_typed=True),
        product(HEADSET, "Headset", HEADSET_UPC, is_serial_tracked=True, quantity_may_be_typed=True),
        product(BUDS, "Ear buds", BUDS_UPC, always_asks_code=True, serial_is_code_form=True),
        product(STONE, "River stone", "", has_no_barcode=True),
    )
}
CASES = {CABLE_CASE: (CABLE, 6)}


def need(sku: str, quantity: int = 1, item: str = "", **more: object) -> Need:
    """What planning makes of a product; ``more`` overrides."""
    of = PRODUCTS[sku]
    numbers = (*(barcode.value for barcode in of.barcodes), of.fnsku, of.asin, sku)
    made = Need(
        order_item_id=item or f"item-{sku}",
        sku=sku,
        name=of.name,
        quantity=quantity,
        units_per_code=1 if of.always_asks_code else 0,
        needs_serial=of.is_serial_tracked,
        picture=of.picture,
        serial_is_code_form=of.serial_is_code_form,
        has_no_barcode=of.has_no_barcode,
        quantity_may_be_typed=of.quantity_may_be_typed,
        barcodes=tuple(number for number in numbers if number),
    )
    return replace(made, **more)


def packing(*needs: Need, order_id: str = ORDER_1, programs: tuple[str, ...] = ()) -> PackList:
    return PackList(order_id, "store-1", needs, programs)


def fact(of: PackList, **more: object) -> OrderFact:
    return replace(OrderFact(of.order_id, OrderStatus.OPEN, of), **more)


def offer(rate_id: str, hand: int = 0, cost: str = "7.42") -> Offer:
    """Of a service of that name."""
    money = Money(Decimal(cost), "USD")
    return Offer(Rate(Api.SHIPPING_V2, "ups", "UPS", rate_id, rate_id, money, rate_id), hand=hand)


class Desk:
    """``orders`` by number, ``totes`` and ``labels`` name order numbers, ``used`` codes of other orders."""

    def __init__(self, *orders: OrderFact) -> None:
        self.bench: Any = Bench()  # Any: mypy would take a state for unchanged across calls
        self.log: list[Happened] = []
        self.at = START
        self.tick = 100.0
        self.orders = {order.order_id: order for order in orders}
        self.totes: dict[str, str] = {}
        self.labels: dict[str, str] = {}
        self.best: dict[str, str] = {}
        self.used: dict[str, str] = {}
        self.extra: dict[str, object] = {}

    def __repr__(self) -> str:
        return f"<Desk {self.bench.stage}>"

    # ---- inputs

    def sign_in(self, person: Person = PACKER) -> "Desk":
        badge = next(badge for badge, owner in BADGES.items() if owner == person)
        self.scan(badge)
        self.pin(person)
        return self

    def open(self, order_id: str = ORDER_1) -> "Desk":
        self.scan(order_id)
        return self

    def scan(self, text: str, *, after: float = 1.0, aim: str = "", **facts: object) -> tuple[Event, ...]:
        self.tick += after
        scan = Scan(text, self.at, self.tick, aim)
        reading = classify(scan)
        found = replace(self.about(Scanned(scan, reading)), **facts)
        is_badge = reading.shape is Shape.BADGE
        return self.give(Scanned(scan, reading), found, "" if is_badge else text, self.tick)

    def press(self, *actions: Action) -> tuple[Event, ...]:
        events: tuple[Event, ...] = ()
        for action in actions:
            events = self.give(Pressed(action, self.at), self.bare())
        return events

    def type(self, text: str) -> tuple[Event, ...]:
        return self.give(Typed(text, self.at), self.bare())

    def weigh(self, grams: int) -> tuple[Event, ...]:
        return self.give(Weighed(grams, self.at), self.bare())

    def pin(
        self, person: Person, *, is_right: bool = True, until: datetime | None = None
    ) -> tuple[Event, ...]:
        return self.give(PinChecked(person, is_right, self.at, until), self.bare())

    def happen(self, *events: Event) -> None:
        """What the shipping service reports."""
        self._store(events, "", 0.0)

    def wait(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)

    # ---- what a look-up finds

    def bare(self) -> Facts:
        return replace(Facts(self.at, boxes=(BOX, BIG_BOX)), **self.extra)

    def about(self, given: Scanned) -> Facts:
        reading = given.reading
        found, units = self._product(reading.gtin or reading.text)
        named = self.totes.get(reading.text) or self.labels.get(reading.text) or reading.text
        best = self.best.get(found.sku, "") if found and self.bench.stage in ("idle", "done") else ""
        order = self.orders.get(named) or self.orders.get(best)
        via = (
            "product"
            if best
            else {Shape.TOTE: "tote", Shape.TRACKING: "tracking"}.get(reading.shape, "order")
        )
        used = [self.used.get(part) for part in reading.glued]
        return replace(
            self.bare(),
            product=found,
            product_units=units,
            order=replace(order, via=via) if order else None,
            person=BADGES.get(reading.text),
            box={BOX.barcode: BOX, BIG_BOX.barcode: BIG_BOX}.get(reading.text),
            code_used_by=self.used.get(reading.text),
            serial_used_by=self.used.get(reading.text),
            glued_used_by=tuple(used) if reading.glued else None,
        )

    def _product(self, text: str) -> tuple[Product | None, int]:
        for case, (sku, units) in CASES.items():
            if text == case:
                return PRODUCTS[sku], units
        for each in PRODUCTS.values():
            numbers = {each.sku, each.asin, each.fnsku, *(barcode.value for barcode in each.barcodes)}
            if text in numbers or text.removeprefix("00") in numbers:
                return each, 1
        return None, 1

    # ---- what comes out

    def give(self, given: Given, facts: Facts, text: str = "", tick: float = 0.0) -> tuple[Event, ...]:
        events = decide(self.bench, given, facts)
        self._store(events, text, tick)
        return events

    def _store(self, events: tuple[Event, ...], text: str, tick: float) -> None:
        for event in events:
            who = self.bench.person.user_id if self.bench.person else ""
            order = self.bench.pack_list.order_id if self.bench.pack_list else ""
            happened = Happened(self.bench.seq + 1, self.at, who, order, event, text, tick)
            self.bench = evolve(self.bench, happened)
            self.log.append(happened)

    @property
    def refused(self) -> Any:
        """The refusal that stands."""
        assert isinstance(self.bench.refused, Refused)
        return self.bench.refused

    @property
    def asks_nothing(self) -> bool:
        return self.bench.prompt is None

    @property
    def box(self) -> list[str]:
        """SKUs in the box, in the order of packing."""
        assert self.bench.pack_list is not None
        return [self.bench.pack_list.needs[unit.need].sku for unit in self.bench.units]

    @property
    def codes(self) -> list[str | None]:
        return [unit.code for unit in self.bench.units]


def desk(*needs: Need, programs: tuple[str, ...] = ()) -> Desk:
    """A signed-in bench with an order of ``needs`` open."""
    return Desk(fact(packing(*needs, programs=programs))).sign_in().open()


def ready(*needs: Need, programs: tuple[str, ...] = ()) -> Desk:
    """A bench whose order of one cream (or ``needs`` of cream) waits for its box."""
    made = desk(*(needs or (need(CREAM),)), programs=programs)
    for each in needs or (need(CREAM),):
        for _ in range(each.quantity):
            made.scan(CREAM_UPC)
    return made
