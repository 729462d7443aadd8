"""Labels that are open: paid and not printed, or perhaps paid; voids and their refunds (SHIP-8, SHIP-9)."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

import msgspec

from app.domain.money import Money
from app.domain.order import Order, OrderStatus
from app.domain.packing.reasons import Stop
from app.domain.people import Person, Role
from app.domain.shipping import Bought, Label, LabelFormat, Parcel, PrintState, Purchase, PurchaseState
from app.ports.carrier import TellsRefund
from app.ports.clock import Clock
from app.ports.errors import Conflict, OutsideError, Refused
from app.ports.purchases import PurchaseList, Refund
from app.ports.storage import (
    Audited,
    Journal,
    Lookups,
    OrderLeft,
    ParcelDone,
    ParcelLabelled,
    ParcelVoided,
    PurchaseEnded,
    PurchaseReads,
    Write,
)
from app.services.bulk_run import HOLDER
from app.services.buying import Buying, paid_of
from app.services.guard import Declined, require
from app.services.halting import Halt
from app.services.printing import NoPrinter, Printing, label_job
from app.services.rereading import Rereads
from app.services.terms import TermsOf

LOOKS_BACK = timedelta(days=14)
UNDER_WAY = timedelta(minutes=2)
_ENDS = (PurchaseState.INTENT, PurchaseState.UNKNOWN, PurchaseState.CHECK)
ParcelOf = Callable[[Order, Purchase], Parcel | None]
log = logging.getLogger(__name__)


class What(StrEnum):
    BOUGHT_NOT_PRINTED = "bought_not_printed"
    PRINT_UNSURE = "print_unsure"  # bought; its label may have come out
    UNKNOWN = "unknown"  # may be asked about
    CHECK = "check"  # a human looks in Seller Central


class OpenPurchase(msgspec.Struct, frozen=True):
    """``bench``: where it was bought; the run's name for one of bulk shipping."""

    purchase_id: str
    order_id: str
    what: str
    carrier: str
    service: str
    cost: Money
    at: datetime
    bench: str
    tracking: str = ""


class Purchases(PurchaseReads, PurchaseList, Protocol):
    """The money journal read back, of one order and of all."""


class RecoveryService:
    """``printing`` None: this process has no printers. A purchase that a bench has at hand is the bench's."""

    def __init__(
        self,
        purchases: Purchases,
        buying: Buying,
        terms: TermsOf,
        journal: Journal,
        lookups: Lookups,
        clock: Clock,
        rereads: Rereads,
        parcel_of: ParcelOf,
        *,
        bench_id: str = "",
        printing: Printing | None = None,
    ) -> None:
        """``parcel_of``: a parcel as it was packed, to buy it under its key again; None: nobody knows."""
        self._purchases = purchases
        self._buying = buying
        self._terms = terms
        self._journal = journal
        self._lookups = lookups
        self._clock = clock
        self._rereads = rereads
        self._parcel_of = parcel_of
        self._bench_id = bench_id
        self._printing = printing

    def __repr__(self) -> str:
        return "<RecoveryService>"

    def open_purchases(self) -> tuple[OpenPurchase, ...]:
        """The oldest first; those that a bench has in hand are not among them."""
        since = self._clock.now() - LOOKS_BACK
        unprinted = [(each, self._printed(each)) for each in self._purchases.unprinted(since)]
        unsettled = [(each, _what(each)) for each in self._purchases.unsettled()]
        found = sorted((*unprinted, *unsettled), key=lambda each: each[0].made_at)
        return tuple(_shown(purchase, what) for purchase, what in found if self._is_open(purchase, what))

    async def print(self, person: Person, purchase_id: str) -> None:
        """Declined where the printer stops it."""
        require(person, Role.PACKER, Role.LEAD, Role.MANAGER)
        purchase, printing = self._known(purchase_id, PurchaseState.BOUGHT), self._printing
        label = self._purchases.label_of(purchase_id)
        if printing is None:
            raise Declined("no_printer")
        if label is None:
            label = await self._again(purchase)
        try:
            job = await printing.queue_label(purchase, label, is_reprint=False)
            printed = await printing.send(job)
        except NoPrinter:
            raise Declined("no_printer") from None
        if printed.state is not PrintState.PRINTED:
            raise Declined("printer", printed.condition)
        await self._journal.write(self._after_print(purchase, person))

    async def label_is_here(self, person: Person, purchase_id: str) -> None:
        """Of a label that may have come out: somebody has seen it."""
        require(person, Role.LEAD, Role.MANAGER)
        purchase, printing = self._known(purchase_id, PurchaseState.BOUGHT), self._printing
        if printing is None:
            raise Declined("no_printer")
        job = printing.label_job(purchase)
        if job is None or not job.is_unsure:
            raise Declined("purchase_moved_on")
        await self._journal.write([printing.seen(job), *self._after_print(purchase, person)])

    async def void(self, person: Person, purchase_id: str) -> Refund:
        """What is said of the money. Declined where the label stays paid, with its seller's words."""
        require(person, Role.LEAD, Role.MANAGER)
        purchase = self._known(purchase_id, PurchaseState.BOUGHT)
        holder = self._holder(purchase)
        if holder not in ("", HOLDER):
            raise Declined("at_a_bench", holder)
        carrier = self._terms(self._order(purchase)).carriers.get(purchase.api)
        if carrier is None:
            raise Declined("account_gone")
        try:
            await carrier.cancel(purchase)
        except Refused as refused:
            raise Declined("stays_paid", refused.words) from None
        refund = await self._refund(purchase)
        now, who = self._clock.now(), person.user_id
        await self._write(
            PurchaseEnded(purchase_id, PurchaseState.VOIDED, now, refund=refund),
            ParcelVoided(purchase.order_id, now, who, HOLDER),
            self._audit(person, "label_voided", purchase),
        )
        return refund

    async def check(self, person: Person, purchase_id: str) -> PurchaseState:
        """Asks Amazon or the carrier what became of it; the state that it is in now."""
        require(person, Role.PACKER, Role.LEAD, Role.MANAGER)
        purchase = self._known(purchase_id, *_ENDS)
        order = self._order(purchase)
        try:
            await self._buying.settled(order, _Asking(self, purchase, person))
        except Halt as halt:
            if halt.stop is not Stop.OUTCOME_UNKNOWN:
                raise Declined(halt.stop.value, halt.words) from None
        except Refused as refused:
            log.info("%s: %s", purchase_id, refused)
        return await self._settled(purchase, person)

    async def settle(self, person: Person, purchase_id: str, *, is_bought: bool, tracking: str = "") -> None:
        """What a lead found in Seller Central or at the carrier."""
        require(person, Role.LEAD, Role.MANAGER)
        purchase = self._known(purchase_id, *_ENDS)
        if is_bought and not tracking.strip():
            raise Declined("tracking_missing")
        audit = self._audit(person, "purchase_settled", purchase, "bought" if is_bought else "not_bought")
        if not is_bought:
            ended = PurchaseEnded(purchase_id, PurchaseState.REFUSED, self._clock.now(), words="settled")
            await self._write(ended, *self._let_go(purchase, person), audit)
            return
        rate = purchase.rate
        bought = Bought("", tracking.strip(), rate.carrier, rate.service, rate.cost, None)
        ended = PurchaseEnded(purchase_id, PurchaseState.BOUGHT, self._clock.now(), bought)
        await self._write(ended, *self.labelled(paid_of(purchase, bought), person), audit)

    async def refresh_refunds(self) -> int:
        """Asks of each pending refund what became of it; how many have an answer now."""
        settled = 0
        for purchase in self._purchases.refunds_open(self._clock.now() - timedelta(days=60)):
            refund = await self._refund(purchase)
            if refund not in (Refund.PENDING, Refund.NONE):
                ended = PurchaseEnded(
                    purchase.purchase_id, PurchaseState.VOIDED, self._clock.now(), refund=refund
                )
                await self._journal.write([ended])
                settled += 1
        return settled

    # ---- for those who ask

    def parcel(self, order: Order, purchase: Purchase) -> Parcel:
        parcel = self._parcel_of(order, purchase)
        if parcel is None:
            raise Halt(Stop.OUTCOME_UNKNOWN)
        return parcel

    def labelled(self, paid: Purchase, person: Person) -> Sequence[Write]:
        """An order that no bench has at hand has its label now."""
        if self._holder(paid) not in ("", HOLDER):
            return ()
        sold = (paid.tracking, paid.carrier, paid.service)
        now = self._clock.now()
        return (ParcelLabelled(paid.order_id, paid.purchase_id, "", 0, *sold, now, person.user_id),)

    async def recheck(self, order: Order) -> None:
        await self._rereads.reread(order, is_own=False)

    async def write(self, writes: Sequence[Write]) -> None:
        await self._write(*writes)

    # ---- inside

    async def _again(self, purchase: Purchase) -> Label:
        carrier = self._terms(self._order(purchase)).carriers.get(purchase.api)
        if carrier is None:
            raise Declined("account_gone")
        try:
            return await carrier.label(purchase, LabelFormat.ZPL, 203)
        except Refused as refused:
            raise Declined("document_gone", refused.words) from None

    async def _settled(self, purchase: Purchase, person: Person) -> PurchaseState:
        now = self._purchases.purchase(purchase.purchase_id) or purchase
        if now.state is PurchaseState.REFUSED:
            await self._write(*self._let_go(purchase, person))
        return now.state

    async def _refund(self, purchase: Purchase) -> Refund:
        """Merchant Fulfillment alone tells of it."""
        teller: object = self._terms(self._order(purchase)).carriers.get(purchase.api)
        if not isinstance(teller, TellsRefund):
            return Refund.NONE
        try:
            return await teller.refund(purchase)
        except OutsideError:
            return Refund.PENDING

    def _after_print(self, purchase: Purchase, person: Person) -> Sequence[Write]:
        """A parcel of a run may leave now; a bench's own goes on at its bench."""
        order = self._order(purchase)
        if order.status is not OrderStatus.LABELLED or self._holder(purchase) not in ("", HOLDER):
            return ()
        return (ParcelDone(purchase.order_id, self._clock.now(), person.user_id),)

    def _let_go(self, purchase: Purchase, person: Person) -> Sequence[Write]:
        if self._holder(purchase) != HOLDER:
            return ()
        return (OrderLeft(purchase.order_id, self._clock.now(), person.user_id),)

    async def _write(self, *writes: Write) -> None:
        try:
            await self._journal.write(writes)
        except Conflict as error:
            raise Declined("order_moved_on") from error

    def _is_open(self, purchase: Purchase, what: What) -> bool:
        """A run prints its own; what a bench has at hand is under way there for some minutes."""
        holder = self._holder(purchase)
        if holder == HOLDER:
            return what not in (What.BOUGHT_NOT_PRINTED, What.PRINT_UNSURE)
        return not holder or purchase.made_at <= self._clock.now() - UNDER_WAY

    def _printed(self, purchase: Purchase) -> What:
        job = label_job(self._purchases, purchase)
        return What.PRINT_UNSURE if job is not None and job.is_unsure else What.BOUGHT_NOT_PRINTED

    def _holder(self, purchase: Purchase) -> str:
        return self._lookups.claimed_by(purchase.order_id) or ""

    def _known(self, purchase_id: str, *states: PurchaseState) -> Purchase:
        purchase = self._purchases.purchase(purchase_id)
        if purchase is None or purchase.state not in states:
            raise Declined("purchase_moved_on")
        return purchase

    def _order(self, purchase: Purchase) -> Order:
        order = self._lookups.order(purchase.order_id)
        if order is None:
            raise Declined("order_unknown")
        return order

    def _audit(self, person: Person, what: str, purchase: Purchase, why: str = "") -> Audited:
        now, who = self._clock.now(), person.user_id
        return Audited(now, who, self._bench_id, what, purchase.order_id, why, purchase.purchase_id)


class _Asking:
    """Buying's till while the office asks what became of a purchase."""

    def __init__(self, service: RecoveryService, purchase: Purchase, person: Person) -> None:
        self._service = service
        self._purchase = purchase
        self._person = person

    def __repr__(self) -> str:
        return f"<_Asking {self._purchase.purchase_id}>"

    def parcel(self, order: Order) -> Parcel:
        return self._service.parcel(order, self._purchase)

    async def recheck(self, order: Order) -> None:
        """The same call under the same key may be the first that spends the money."""
        await self._service.recheck(order)

    async def bought(self, purchase: Purchase, writes: Sequence[Write]) -> None:
        await self._service.write([*writes, *self._service.labelled(purchase, self._person)])


def _what(purchase: Purchase) -> What:
    return What.CHECK if purchase.state is PurchaseState.CHECK else What.UNKNOWN


def _shown(purchase: Purchase, what: What) -> OpenPurchase:
    rate = purchase.rate
    return OpenPurchase(
        purchase.purchase_id,
        purchase.order_id,
        what,
        purchase.carrier or rate.carrier,
        purchase.service or rate.service,
        rate.cost,
        purchase.made_at,
        purchase.bench_id,
        purchase.tracking,
    )
