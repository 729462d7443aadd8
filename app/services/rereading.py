"""The order once more, just before money is spent (ORD-5)."""

import msgspec

from app.domain.order import Order, Recipient
from app.domain.order_rules import recheck
from app.domain.packing.reasons import Stop
from app.ports.clock import Clock
from app.ports.errors import OutsideError, Throttled
from app.ports.storage import PrivateReads
from app.services.halting import Halt
from app.services.terms import TermsOf


class Patience(msgspec.Struct, frozen=True):
    """Seconds. ``counts``: an older read is made again; ``own``: how old the last read may be where Amazon
    cannot be asked and another carrier takes the parcel; ``again``: after that many it is tried anew where
    the account has no call left, 0: never.
    """

    counts: float = 60.0
    waits: float = 2.0
    own: float = 900.0
    again: float = 0.0


USUAL = Patience()


class Rereads:
    """Reads of the last minutes count for their minute."""

    def __init__(
        self, terms: TermsOf, private: PrivateReads, clock: Clock, patience: Patience = USUAL
    ) -> None:
        self._terms = terms
        self._private = private
        self._clock = clock
        self._patience = patience
        self._reads: dict[str, tuple[float, Order]] = {}
        self._told: dict[str, Recipient | None] = {}

    def __repr__(self) -> str:
        return f"<Rereads of {len(self._reads)} orders>"

    async def reread(self, order: Order, *, is_own: bool) -> Order | None:
        """The order as Amazon has it now; None where an own-carrier parcel goes without. Raises Halt."""
        fresh = await self._fresh(order, is_own=is_own)
        if fresh is None:
            return None
        address = self._private.recipient(order.order_id)
        if not is_own and order.order_id in self._told and self._told[order.order_id] == fresh.recipient:
            address = fresh.recipient  # the packer knows it and said TRY AGAIN: the label is for this one
        stop = recheck(msgspec.structs.replace(order, recipient=address), fresh)
        if stop is not None:
            self._told = {order.order_id: fresh.recipient}
            raise Halt(stop)
        return fresh

    async def _fresh(self, order: Order, *, is_own: bool) -> Order | None:
        age, known = self._known(order.order_id)
        if known is not None and age < self._patience.counts:
            return known
        try:
            fresh = await self._read(order)
        except OutsideError:
            if is_own and age < self._patience.own:
                return None
            raise Halt(Stop.AMAZON_UNREACHABLE) from None
        self._keep(fresh)
        return fresh

    async def _read(self, order: Order) -> Order:
        is_purged, patience = self._private.is_purged(order.order_id), self._patience
        while True:
            try:
                orders = self._terms(order).orders
                return await orders.get(order.order_id, max_wait=patience.waits, without_pii=is_purged)
            except Throttled:
                if not patience.again:
                    raise
                await self._clock.sleep(patience.again)

    def _known(self, order_id: str) -> tuple[float, Order | None]:
        read = self._reads.get(order_id)
        return (float("inf"), None) if read is None else (self._clock.tick() - read[0], read[1])

    def _keep(self, fresh: Order) -> None:
        now = self._clock.tick()
        oldest = now - self._patience.own
        self._reads = {key: read for key, read in self._reads.items() if read[0] > oldest}
        self._reads[fresh.order_id] = (now, fresh)
