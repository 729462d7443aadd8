"""Purchases without an answer are asked about by themselves, at growing intervals (SHIP-8)."""

import logging
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Protocol

from app.domain.money_journal import SETTLES
from app.domain.people import Person, Role
from app.domain.shipping import Api, Purchase, PurchaseState
from app.ports.clock import Clock
from app.ports.errors import OutsideError
from app.ports.purchases import PurchaseList
from app.services.bulk_run import HOLDER
from app.services.guard import Declined

LOOKS = 30.0  # seconds
GIVES_UP = timedelta(days=6)  # no seller looks further back; then a human does
ASKER = Person("asked again", "Asked again", (Role.PACKER,))
log = logging.getLogger(__name__)


class Checks(Protocol):
    """What is used of ``services.recovery``."""

    async def check(self, person: Person, purchase_id: str) -> PurchaseState: ...


class Claims(Protocol):
    """What is used of ``ports.storage.Lookups``."""

    def claimed_by(self, order_id: str) -> str | None: ...


class AskingAgain:
    """Asks and never buys: who sells again under our key (Shipping v2) is left to a person, and what a bench
    has at hand to its RETRY.
    """

    def __init__(self, recovery: Checks, purchases: PurchaseList, claims: Claims, clock: Clock) -> None:
        self._recovery = recovery
        self._purchases = purchases
        self._claims = claims
        self._clock = clock
        self._asked: dict[str, datetime] = {}

    def __repr__(self) -> str:
        return f"<AskingAgain about {len(self._asked)} purchases>"

    async def work(self) -> None:
        """Until cancelled."""
        while True:
            await self._clock.sleep(LOOKS)
            await self.ask()

    async def ask(self) -> None:
        """Each that is due, once."""
        for purchase in list(self._due()):
            self._asked[purchase.purchase_id] = self._clock.now()
            try:
                state = await self._recovery.check(ASKER, purchase.purchase_id)
            except (Declined, OutsideError) as error:
                log.info("%s cannot be asked about: %s", purchase.purchase_id, error)
                continue
            if state is not PurchaseState.UNKNOWN:
                log.info("%s is %s", purchase.purchase_id, state)

    def _due(self) -> Iterator[Purchase]:
        open_now = {each.purchase_id: each for each in self._purchases.unsettled() if self._is_ours(each)}
        self._asked = {key: at for key, at in self._asked.items() if key in open_now}
        now = self._clock.now()
        for key, purchase in open_now.items():
            last = self._asked.get(key, purchase.made_at)
            if is_due(purchase.made_at, last, now):
                yield purchase

    def _is_ours(self, purchase: Purchase) -> bool:
        is_open = purchase.state is PurchaseState.UNKNOWN and purchase.api is not Api.SHIPPING_V2
        return is_open and (self._claims.claimed_by(purchase.order_id) or HOLDER) == HOLDER


def is_due(made_at: datetime, last: datetime, now: datetime) -> bool:
    """After two minutes, then each time that its age has doubled, for six days."""
    wait = max(SETTLES, 2 * (last - made_at))
    return wait <= now - made_at <= GIVES_UP
