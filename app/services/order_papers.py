"""An order's papers as files, for leads and managers: proof of packing, slip, commercial invoice (PACK-13,
SHIP-12).
"""

from collections.abc import Sequence
from typing import Protocol

from app.domain.order import Order, Recipient
from app.domain.people import Person, Role
from app.domain.shipping import Purchase, PurchaseState
from app.domain.shopping.place import place_of
from app.domain.shopping.requirements import crosses_customs, requirements_of
from app.ports.clock import Clock
from app.ports.documents import Slip
from app.ports.papers import Invoice
from app.ports.storage import Audited, Journal, Lookups, PrivateReads, PurchaseReads
from app.services.customs import customs_of
from app.services.guard import Declined, require
from app.services.proofs import NoProof, Proofs
from app.services.slips import Slips
from app.services.terms import TermsOf


class SlipPapers(Protocol):
    """What is made of ``ports.documents.Documents`` and ``ports.papers.Papers``."""

    async def slip_pdf(self, slip: Slip) -> bytes: ...
    async def invoice_pdf(self, invoice: Invoice) -> bytes: ...


class OrderPapers:
    """Each is audited before it is made: slip and invoice name the buyer, a proof the packers."""

    def __init__(
        self,
        lookups: Lookups,
        private: PrivateReads,
        terms: TermsOf,
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
        self._private = private
        self._terms = terms
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

    async def invoice(self, person: Person, order_id: str) -> bytes:
        """The commercial invoice, in three copies. Declined where nothing crosses a customs border, or the
        address is purged.
        """
        require(person, Role.LEAD, Role.MANAGER)
        order, ship_to = self._lookups.order(order_id), self._private.recipient(order_id)
        if order is None or ship_to is None:
            raise Declined("slip_purged")
        if not self._crosses(order, ship_to):
            raise Declined("invoice_inland")
        await self._audit(person, "invoice_saved", order_id)
        return await self._documents.invoice_pdf(self._invoice(order, ship_to, self._bought(order_id)))

    def needs_invoice(self, order_id: str) -> bool:
        """Whether it crosses a customs border, as far as is known."""
        order, ship_to = self._lookups.order(order_id), self._private.recipient(order_id)
        return order is not None and ship_to is not None and self._crosses(order, ship_to)

    def _crosses(self, order: Order, ship_to: Recipient) -> bool:
        return crosses_customs(*self._countries(order, ship_to))

    def _countries(self, order: Order, ship_to: Recipient) -> tuple[str, str]:
        """From where to where."""
        there = place_of(order, ship_to).country
        return self._terms(order).ship_from.country or there, there

    def _invoice(self, order: Order, ship_to: Recipient, bought: Sequence[Purchase]) -> Invoice:
        here, there = self._countries(order, ship_to)
        ioss = requirements_of(order, ship_from=here, ship_to=there).ioss
        return Invoice(
            number=order.order_id,
            order_id=order.order_id,
            made_at=self._clock.now(),
            seller=self._terms(order).ship_from,
            buyer=ship_to,
            customs=customs_of(order, here, self._lookups, ioss),
            carrier=next((row.carrier for row in bought), ""),
            tracking=", ".join(row.tracking for row in bought),
            packages=max(1, len(bought)),
        )

    def _tracking(self, order_id: str) -> str:
        """Of every package."""
        return ", ".join(row.tracking for row in self._bought(order_id))

    def _bought(self, order_id: str) -> tuple[Purchase, ...]:
        rows = self._purchases.purchases_of(order_id)
        return tuple(row for row in rows if row.state is PurchaseState.BOUGHT)

    async def _audit(self, person: Person, what: str, order_id: str) -> None:
        await self._journal.write(
            (Audited(self._clock.now(), person.user_id, self._bench_id, what, order_id),)
        )
