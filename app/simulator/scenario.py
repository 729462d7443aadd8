"""Orders of a practice shift: kinds, lines, codes on the units."""

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.simulator import lifecycle, people
from app.simulator.catalogue import Catalogue, Product
from app.simulator.goods import FindListing, sold
from app.simulator.http import Json
from app.simulator.kinds import LATER, LINES, PROGRAMS, SCENARIOS, STATUSES, tags
from app.simulator.markets import MARKETS, US
from app.simulator.state import Line, Order, Status
from app.simulator.tokens import ACCOUNT
from app.simulator.transparency import new_code


@dataclass
class Wanted:
    """An order to make: a kind, and what differs from that kind's own choice. `person` as in `people`;
    `status` as it is met; `placed_ago_seconds` is its age; `pending_seconds` and `available_in_seconds` are
    how long it stays pending and, before that, a pre-order.
    """

    kind: str = "single"
    lines: list[tuple[str, int]] = field(default_factory=list)
    programs: list[str] | None = None
    commercial: bool | None = None
    ship_by_seconds: float | None = None
    label_in_seconds: float | None = None
    gift_message: str | None = None
    account: str = ACCOUNT
    marketplace: str = US
    location: str = ""
    person: Json = field(default_factory=dict, repr=False)
    status: str = ""
    placed_ago_seconds: float = 0.0
    pending_seconds: float = 300.0
    available_in_seconds: float = 600.0
    payment_fails: bool = False
    fulfilled_by: str = ""


class Maker:
    """Makes orders, the same ones for the same seed and the same sequence of wishes."""

    def __init__(self, catalogue: Catalogue, seed: int, start: datetime, find_listing: FindListing) -> None:
        self._catalogue = catalogue
        self._find_listing = find_listing
        self._seed = seed
        self._start = start
        self._made = 0

    def scenario(self, name: str, count: int) -> list[Order]:
        """`count` orders of a scenario; KeyError when it is unknown."""
        first = SCENARIOS[name]
        rest = LATER if name == "shift" else first
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
        programs = PROGRAMS.get(wanted.kind, []) if wanted.programs is None else wanted.programs
        commercial = wanted.kind == "business_commercial"
        commercial = commercial if wanted.commercial is None else wanted.commercial
        order = Order(
            order_id=order_id,
            account=wanted.account,
            marketplace=wanted.marketplace,
            created=created,
            updated=created + timedelta(minutes=10),
            status=STATUSES.get(wanted.kind, Status.UNSHIPPED),
            programs=list(programs),
            kinds=tags(wanted.kind, lines, programs),
            buyer=people.buyer(number, programs),
            address=people.address(number, rng, MARKETS[wanted.marketplace], commercial),
            lines=[
                self._line(f"{40000000000000 + number * 1000 + at}", each, rng, wanted)
                for at, each in enumerate(lines)
            ],
            ship_by=(created, ship_by),
            deliver_by=(ship_by + timedelta(days=1), _deadline(ship_by, programs)),
            service_level="SECOND_DAY" if "PRIME" in programs else "STANDARD",
            codes_optional=wanted.kind == "transparency_override",
            location=wanted.location,
        )
        _differ(order, wanted, now)
        return order

    def _choose(self, kind: str, rng: random.Random) -> list[tuple[str, int]]:
        if kind == "huge":
            skus = [each.sku for each in self._catalogue.products if not each.transparency]
            return [(skus[at % len(skus)], 1 + at % 3) for at in range(300)]
        plain = kind if kind in LINES else "single"
        if kind not in LINES and kind not in (*PROGRAMS, *STATUSES):
            raise KeyError(kind)
        return list(rng.choice(LINES[plain]))

    def _line(self, item_id: str, sold_as: tuple[str, int], rng: random.Random, wanted: Wanted) -> Line:
        sku, quantity = sold_as
        listed = self._find_listing(wanted.account, wanted.marketplace, sku)
        goods = sold(self._catalogue, listed, sku)
        codes = [_code(goods.coded, rng) for _ in range(quantity)] if goods.coded else []
        if wanted.kind == "transparency_override" and codes:
            codes[-1] = None
        serials = range(quantity if goods.is_tracked else 0)
        return Line(
            item_id=item_id,
            sku=sku,
            asin=goods.asin,
            title=goods.title,
            quantity=quantity,
            price=goods.price,
            programs=["TRANSPARENCY"] if goods.coded else [],
            serial_required=goods.is_tracked,
            is_group=goods.is_group,
            codes=codes,
            serials=[f"HS{rng.randrange(10**8):08d}" for _ in serials],
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
    people.override(order, wanted.person)
    _begin(order, wanted, now)


def _begin(order: Order, wanted: Wanted, now: datetime) -> None:
    """The state it is met in, and what time will do to it."""
    by_amazon = order.status is Status.UNFULFILLABLE
    order.fulfilled_by = wanted.fulfilled_by or ("AMAZON" if by_amazon else "MERCHANT")
    order.payment_fails = wanted.payment_fails
    if wanted.status:
        lifecycle.put_into(order, Status(wanted.status), now)
    if order.status is Status.PENDING_AVAILABILITY:
        order.available = now + timedelta(seconds=wanted.available_in_seconds)
    if order.status.is_pending:
        order.finalises = (order.available or now) + timedelta(seconds=wanted.pending_seconds)


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
