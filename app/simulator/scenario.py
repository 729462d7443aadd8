"""Orders of a practice shift: kinds, lines, people who do not exist, codes on the units."""

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.simulator.catalogue import Catalogue, Group, Product
from app.simulator.http import Json
from app.simulator.state import Line, Order, Status
from app.simulator.tokens import ACCOUNT
from app.simulator.transparency import new_code

MARKETPLACE = "ATVPDKIKX0DER"

# One of each in the first fourteen orders, in the proportions of a common day after that.
SHIFT = (
    *("single", "multi_line", "group", "transparency", "prime", "business", "pending"),
    *("cancelled_mid_pack", "group_transparency", "serial", "transparency_prime", "single"),
    *("transparency_override", "business_commercial"),
)
SCENARIOS: dict[str, tuple[str, ...]] = {
    "shift": SHIFT,
    "single": ("single",),
    "transparency": ("transparency", "group_transparency", "transparency_prime"),
    "huge": ("huge",),
}
_LATER = ("single", "single", "multi_line", "single", "prime", "business_commercial")

_PROGRAMS = {
    "prime": ["PRIME"],
    "transparency_prime": ["PRIME"],
    "business": ["AMAZON_BUSINESS"],
    "business_commercial": ["AMAZON_BUSINESS"],
    "ship_plus": ["FBM_SHIP_PLUS"],
}
_LINES: dict[str, tuple[tuple[tuple[str, int], ...], ...]] = {
    "single": ((("MSE-01", 1),), (("MUG-W", 1),), (("CHG-30", 1),), (("CDL-LAV", 1),)),
    "multi_line": (
        (("TEA-GR", 2), ("MUG-W", 1), ("CDL-VAN", 1)),
        (("CBL-1M", 3), ("CHG-30", 1)),
        (("NBK-A5", 2), ("PEN-3", 1), ("BAT-AA8", 1), ("BLB-E27", 2)),
    ),
    "group": ((("SET-TEA", 1),), (("SET-DESK", 1), ("CHG-30", 1))),
    "group_transparency": ((("BOX-S3", 1),), (("BOX-S3", 2),)),
    "transparency": ((("SER-30", 2), ("CRM-50", 1)), (("SER-50", 1),), (("EAR-05", 1),)),
    "transparency_prime": ((("SER-30", 1),), (("SER-50", 2),)),
    "transparency_override": ((("SER-30", 2),),),
    "serial": ((("HDS-10", 1),), (("HDS-10", 2), ("CBL-2M", 1))),
    "cancelled_mid_pack": ((("TWL-B", 1), ("BRS-01", 2)),),
    "no_barcode": ((("STN-01", 1), ("CDL-LAV", 1)),),
}
_CITIES = (("Sampleton", "WA", "98000"), ("Mockville", "TX", "75000"), ("Testford", "NY", "10000"))


@dataclass
class Wanted:
    """An order to make: a kind, and what differs from that kind's own choice."""

    kind: str = "single"
    lines: list[tuple[str, int]] = field(default_factory=list)
    programs: list[str] | None = None
    commercial: bool | None = None
    ship_by_seconds: float | None = None
    label_in_seconds: float | None = None
    gift_message: str | None = None
    account: str = ACCOUNT


class Maker:
    """Makes orders, the same ones for the same seed and the same sequence of wishes."""

    def __init__(self, catalogue: Catalogue, seed: int, start: datetime) -> None:
        self._catalogue = catalogue
        self._seed = seed
        self._start = start
        self._made = 0

    def scenario(self, name: str, count: int) -> list[Order]:
        """`count` orders of a scenario; KeyError when it is unknown."""
        first = SCENARIOS[name]
        rest = _LATER if name == "shift" else first
        kinds = [first[i] if i < len(first) else rest[i % len(rest)] for i in range(count)]
        return [self.make(Wanted(kind), self._start) for kind in kinds]

    def make(self, wanted: Wanted, now: datetime) -> Order:
        """One more order; KeyError when a kind or SKU is unknown."""
        number, self._made = self._made, self._made + 1
        rng = random.Random(f"{self._seed}/{number}")  # noqa: S311 - repeatable, guards nothing
        order_id = f"1{rng.randint(10, 19)}-{rng.randrange(10**7):07d}-{_spread(number):07d}"
        lines = wanted.lines or self._choose(wanted.kind, rng)
        created = now - timedelta(minutes=rng.randint(20, 600))
        ship_by = now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=2 + number % 24)
        pending = wanted.kind == "pending"
        programs = _PROGRAMS.get(wanted.kind, []) if wanted.programs is None else wanted.programs
        commercial = wanted.kind == "business_commercial"
        commercial = commercial if wanted.commercial is None else wanted.commercial
        order = Order(
            order_id=order_id,
            account=wanted.account,
            marketplace=MARKETPLACE,
            created=created,
            updated=created + timedelta(minutes=10),
            status=Status.PENDING if pending else Status.UNSHIPPED,
            programs=list(programs),
            kinds=_tags(wanted.kind, lines, programs),
            buyer=_buyer(number, programs),
            address=_address(number, rng, commercial),
            lines=[
                self._line(f"{40000000000000 + number * 1000 + at}", each, rng, wanted)
                for at, each in enumerate(lines)
            ],
            ship_by=(created, ship_by),
            deliver_by=(ship_by + timedelta(days=1), _deadline(ship_by, programs)),
            service_level="SECOND_DAY" if "PRIME" in programs else "STANDARD",
            finalises=now + timedelta(minutes=5) if pending else None,
            codes_optional=wanted.kind == "transparency_override",
        )
        _differ(order, wanted, now)
        return order

    def _choose(self, kind: str, rng: random.Random) -> list[tuple[str, int]]:
        if kind == "huge":
            skus = [each.sku for each in self._catalogue.products if not each.transparency]
            return [(skus[at % len(skus)], 1 + at % 3) for at in range(300)]
        plain = kind if kind in _LINES else "single"
        if kind not in _LINES and kind not in (*_PROGRAMS, "pending"):
            raise KeyError(kind)
        return list(rng.choice(_LINES[plain]))

    def _line(self, item_id: str, sold_as: tuple[str, int], rng: random.Random, wanted: Wanted) -> Line:
        sku, quantity = sold_as
        sold = self._catalogue.by_sku[sku]
        coded = self._catalogue.transparent_product(sku)
        tracked = isinstance(sold, Product) and sold.serial_tracked
        codes = [_code(coded, rng) for _ in range(quantity)] if coded else []
        if wanted.kind == "transparency_override" and codes:
            codes[-1] = None
        return Line(
            item_id=item_id,
            sku=sku,
            asin=sold.asin,
            title=sold.name,
            quantity=quantity,
            price=sold.price.amount,
            programs=["TRANSPARENCY"] if coded else [],
            serial_required=tracked,
            is_group=isinstance(sold, Group),
            codes=codes,
            serials=[f"HS{rng.randrange(10**8):08d}" for _ in range(quantity)] if tracked else [],
        )


def _differ(order: Order, wanted: Wanted, now: datetime) -> None:
    """What was asked for beside kind and lines."""
    if wanted.ship_by_seconds is not None:
        latest = now + timedelta(seconds=wanted.ship_by_seconds)
        order.ship_by = (order.ship_by[0], latest)
        order.deliver_by = (latest, _deadline(latest, order.programs))
    if wanted.label_in_seconds is not None:
        order.label_from = now + timedelta(seconds=wanted.label_in_seconds)
    for line in order.lines:
        line.gift_message = wanted.gift_message


def _spread(number: int) -> int:
    """Seven digits that no other order of the run has, and that don't look counted."""
    return (number * 7654321 + 1234567) % 10**7


def _code(product: Product, rng: random.Random) -> str | None:
    if product.serial_is_code_form:
        return f"SN{rng.randrange(10**10):010d}"
    form = rng.randrange(8)
    if form == 0:
        return new_code(rng, gtin=product.gtin14)
    return new_code(rng, prefix="ZA" if form == 1 else "AZ")


def _deadline(ship_by: datetime, programs: list[str]) -> datetime:
    day = ship_by + timedelta(days=4 if "PRIME" in programs else 7)
    return day.replace(hour=23, minute=59, second=59)


def _tags(kind: str, lines: list[tuple[str, int]], programs: list[str]) -> list[str]:
    tags = [kind, *kind.split("_")] if kind in (*_PROGRAMS, "group_transparency") else [kind]
    tags += ["transparency"] if kind == "transparency_override" else []
    tags += ["multi_line"] if len(lines) > 1 else []
    tags += [word.lower() for word in programs]
    return list(dict.fromkeys(tags))


def _buyer(number: int, programs: list[str]) -> Json:
    buyer = {
        "buyerName": f"Buyer {number:04d} Example",
        "buyerEmail": f"buyer{number:04d}@marketplace.example",
    }
    if "AMAZON_BUSINESS" in programs:
        buyer["buyerCompanyName"] = f"Example Company {number:04d}"
        buyer["buyerPurchaseOrderNumber"] = f"PO-{4700 + number}"
    return buyer


def _address(number: int, rng: random.Random, commercial: bool) -> Json:
    city, state, zipcode = rng.choice(_CITIES)
    address = {
        "name": f"Buyer {number:04d} Example",
        "addressLine1": f"{100 + number} Sample Street",
        "city": city,
        "stateOrRegion": state,
        "postalCode": f"{int(zipcode) + number % 1000:05d}",
        "countryCode": "US",
        "phone": f"+1 206-555-01{number % 100:02d}",
        "addressType": "COMMERCIAL" if commercial else "RESIDENTIAL",
    }
    if commercial:
        address["companyName"] = f"Example Company {number:04d}"
        address["addressLine2"] = "Dock 3"
    return address
