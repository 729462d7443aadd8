"""An order's papers as files, for leads and managers: proof of packing and slip (PACK-13, SHIP-12)."""

from typing import Protocol

from app.domain.people import Person, Role
from app.domain.shipping import PurchaseState
from app.ports.clock import Clock
from app.ports.documents import Slip
from app.ports.storage import Audited, Journal, Lookups, PurchaseReads
from app.services.guard import Declined, require
from app.services.proofs import NoProof, Proofs
from app.services.slips import Slips


class SlipPapers(Protocol):
    """What is made of ``ports.documents.Documents``."""

    async def slip_pdf(self, slip: Slip) -> bytes: ...


class OrderPapers:
    """Each is audited before it is made: a slip names the buyer, a proof the packers."""

    def __init__(
        self,
        lookups: Lookups,
        slips: Slips,
        proofs: Proofs,
        documents: SlipPapers,
        purchases: PurchaseReads,
        journal: Journal,
        clock: Clock,
        *,
        bench_id: str = "",
    ) -> None:
        self._lookups = lookups
        self._slips = slips
        self._proofs = proofs
        self._documents = documents
        self._purchases = purchases
        self._journal = journal
        self._clock = clock
        self._bench_id = bench_id

    def __repr__(self) -> str:
        return "<OrderPapers>"

    async def proof(self, person: Person, order_id: str) -> bytes:
        """How it was packed. Declined where no bench packed it, or all is purged."""
        require(person, Role.LEAD, Role.MANAGER)
        try:
            told = self._proofs.told(order_id)
        except NoProof as none:
            raise Declined(f"proof_{none.reason}") from None
        await self._audit(person, "proof_saved", order_id)
        return await self._proofs.pdf(told)

    async def slip(self, person: Person, order_id: str) -> bytes:
        """Its packing slip, or gift slip. Declined once the address is purged."""
        require(person, Role.LEAD, Role.MANAGER)
        order = self._lookups.order(order_id)
        slip = None if order is None else self._slips.of(order, self._tracking(order_id))
        if slip is None:
            raise Declined("slip_purged")
        await self._audit(person, "slip_saved", order_id)
        return await self._documents.slip_pdf(slip)

    def _tracking(self, order_id: str) -> str:
        rows = self._purchases.purchases_of(order_id)
        bought = (row.tracking for row in rows if row.state is PurchaseState.BOUGHT)
        return next(bought, "")

    async def _audit(self, person: Person, what: str, order_id: str) -> None:
        await self._journal.write(
            (Audited(self._clock.now(), person.user_id, self._bench_id, what, order_id),)
        )
