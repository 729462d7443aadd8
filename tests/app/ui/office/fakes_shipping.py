"""The shipping services in memory, and what a window shows of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import msgspec

from app.domain.money import Money
from app.domain.people import Person

NOW = datetime(2026, 11, 27, 15, 0, tzinfo=UTC)  # a Friday
ORDERS = tuple(f"112-{number:07d}-0395412" for number in range(1, 600))


def usd(amount: str) -> Money:
    return Money(Decimal(amount), "USD")


class Open(msgspec.Struct, frozen=True):
    purchase_id: str
    order_id: str
    what: str
    carrier: str = ""
    service: str = ""
    cost: Money | None = None
    at: datetime = NOW - timedelta(minutes=12)
    bench: str = "bench-4"


PAID = Open("p-1", ORDERS[0], "bought_not_printed", "UPS", "UPS Ground", usd("8.42"))
UNKNOWN = Open("p-2", ORDERS[1], "unknown", "USPS", "Ground Advantage", usd("5.10"))
CHECK = Open("p-3", ORDERS[2], "check", at=NOW - timedelta(hours=3), bench="")


@dataclass
class FakeRecovery:
    """``after_check``: what a purchase is once it was asked about; None: settled."""

    found: list[Open] = field(default_factory=lambda: [PAID, UNKNOWN, CHECK])
    told: list[tuple[object, ...]] = field(default_factory=list)
    after_check: Open | None = None
    failure: Exception | None = None

    def open_purchases(self) -> Sequence[Open]:
        return tuple(self.found)

    async def print(self, person: Person, purchase_id: str) -> None:
        self._end("print", purchase_id)

    async def void(self, person: Person, purchase_id: str) -> None:
        self._end("void", purchase_id)

    async def check(self, person: Person, purchase_id: str) -> None:
        self._end("check", purchase_id)
        if self.after_check is not None:
            self.found.append(self.after_check)

    async def settle(self, person: Person, purchase_id: str, *, is_bought: bool, tracking: str = "") -> None:
        self._end("settle", purchase_id, is_bought, tracking)

    def _end(self, what: str, purchase_id: str, *rest: object) -> None:
        self.told.append((what, purchase_id, *rest))
        if self.failure is not None:
            raise self.failure
        self.found = [each for each in self.found if each.purchase_id != purchase_id]
