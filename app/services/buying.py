"""Money is journalled: intent, call, outcome (SHIP-8).

Whatever step a crash or a time-out fell into, what may have been bought is settled from the rows, from Amazon
and from the carrier before anything is bought.
"""

from collections.abc import Sequence
from typing import Protocol

import msgspec

from app.domain.money_journal import RecoveryStep, recover
from app.domain.order import Order
from app.domain.packing.reasons import Stop
from app.domain.shipping import Api, Bought, Confirmation, Parcel, Purchase, PurchaseState
from app.ports.carrier import Carrier, ReadsBack
from app.ports.clock import Clock
from app.ports.errors import OutcomeUnknown, OutsideError, Refused, Throttled, Unauthorised, Unreachable
from app.ports.storage import (
    ConfirmationQueued,
    Journal,
    PurchaseEnded,
    PurchaseIntended,
    PurchaseReads,
    Write,
)
from app.seams import seam
from app.services.halting import Halt
from app.services.terms import TermsOf

OPEN = (PurchaseState.INTENT, PurchaseState.UNKNOWN, PurchaseState.CHECK)


class Till(Protocol):
    """Who has the parcel at hand: a bench, or a bulk run."""

    def parcel(self, order: Order) -> Parcel:
        """As it was bought, or is to be bought again. Raises Halt."""

    async def recheck(self, order: Order) -> None:
        """The order once more before a call that may spend the money (ORD-5). Raises Halt."""

    async def bought(self, purchase: Purchase, writes: Sequence[Write]) -> None:
        """Stores ``writes``, the outcome among them, with what follows for the order."""


class Buying:
    """Labels of orders, each paid once."""

    def __init__(self, terms: TermsOf, journal: Journal, purchases: PurchaseReads, clock: Clock) -> None:
        self._terms = terms
        self._journal = journal
        self._purchases = purchases
        self._clock = clock

    def __repr__(self) -> str:
        return "<Buying>"

    async def settled(self, order: Order, till: Till, package: int = 0) -> Purchase | None:
        """The label that is already paid for, after settling what a crash or a time-out left open; None: none
        is. ``package``: of that one alone, 0: of an order in one. Raises Halt where a human has to look.
        """
        paid: Purchase | None = None
        for purchase in self._purchases.purchases_of(order.order_id):
            is_other = package not in (0, purchase.package)
            if purchase.state in OPEN:
                if not is_other:
                    return await self._recover(order, purchase, till)
                await self._must_not_be_paid(order, purchase)
            elif purchase.state is PurchaseState.BOUGHT and not is_other:
                paid = paid or purchase
        return paid

    async def must_be_none(self, order: Order, package: int = 0) -> None:
        """Raises Halt where a label of this order (of this ``package``) is paid, or may be: another would be
        the second.
        """
        for purchase in self._purchases.purchases_of(order.order_id):
            if purchase.state is PurchaseState.BOUGHT and package in (0, purchase.package):
                raise Halt(Stop.OUTCOME_UNKNOWN, purchase.tracking)
            if purchase.state in OPEN:
                await self._must_not_be_paid(order, purchase)

    async def _must_not_be_paid(self, order: Order, purchase: Purchase) -> None:
        if purchase.api is not Api.KARRIO:
            await self._look(order, purchase, repeats_safely=False)
        elif (found := await self._found(order, purchase)) is not None:
            raise Halt(Stop.OUTCOME_UNKNOWN, found.tracking)

    async def buy(
        self, order: Order, parcel: Parcel, purchase: Purchase, till: Till, writes: Sequence[Write] = ()
    ) -> Purchase:
        """The first call. ``writes`` are stored with the intent. Where the call surely did nothing, its row
        ends too, so that the next one begins with the order read again; where it may have, it stays open.
        """
        await self._journal.write([PurchaseIntended(purchase), *writes])
        seam("intent-written")
        try:
            seam("before-purchase")
            bought = await self._carrier(order, purchase).buy(
                _leaving(parcel, purchase), purchase.rate, purchase.purchase_id
            )
        except Refused as refused:
            await self._end(purchase, PurchaseState.REFUSED, refused.words)
            raise
        except (Unreachable, Throttled, Unauthorised):
            await self._end(purchase, PurchaseState.REFUSED, "not_sent")
            raise
        except OutsideError:
            await self._end(purchase, PurchaseState.UNKNOWN, "")
            raise Halt(Stop.OUTCOME_UNKNOWN) from None
        seam("purchase-answered")
        return await self._bought(order, parcel, purchase, bought, till)

    # ---- what was left open

    async def _recover(self, order: Order, purchase: Purchase, till: Till) -> Purchase | None:
        if purchase.api is Api.KARRIO:
            bought = await self._found(order, purchase)
            if bought is None:
                return None
            return await self._bought(order, till.parcel(order), purchase, bought, till)
        is_safe = self._carrier(order, purchase).repeats_safely
        is_at_amazon = await self._look(order, purchase, repeats_safely=is_safe)
        if is_at_amazon is None:
            return None
        return await self._repeat(order, purchase, till, is_at_amazon=is_at_amazon)

    async def _found(self, order: Order, purchase: Purchase) -> Bought | None:
        """What the carrier says of it. None: nothing was bought there, and the row says so. Raises Halt where
        it cannot tell, or not yet.
        """
        carrier = self._carrier(order, purchase)
        try:
            if not isinstance(carrier, ReadsBack):
                raise OutcomeUnknown(f"{purchase.api} cannot be asked")
            bought = await carrier.find(purchase)
        except OutsideError:
            await self._end(purchase, PurchaseState.UNKNOWN, "")
            raise Halt(Stop.OUTCOME_UNKNOWN) from None
        if bought is None:
            await self._end(purchase, PurchaseState.REFUSED, "not_at_carrier")
        return bought

    async def _look(self, order: Order, purchase: Purchase, *, repeats_safely: bool) -> bool | None:
        """Asks Amazon for packages that are in no row of ours. None: nothing was bought; else the call is to
        be repeated, and whether there is such a package. Raises Halt where a human has to look.
        """
        found = await self._unexplained(order)
        age = self._clock.now() - purchase.made_at
        step = recover(purchase, age, repeats_safely=repeats_safely, is_at_amazon=bool(found))
        if step is RecoveryStep.REPEAT:
            return bool(found)
        if step is RecoveryStep.WAIT:
            is_checked = purchase.state is PurchaseState.CHECK
            await self._end(purchase, PurchaseState.CHECK if is_checked else PurchaseState.UNKNOWN, "")
            raise Halt(Stop.OUTCOME_UNKNOWN, "too_soon")
        if step is RecoveryStep.NOT_BOUGHT:
            await self._end(purchase, PurchaseState.REFUSED, "not_at_amazon")
            return None
        await self._end(purchase, PurchaseState.CHECK, found[0] if found else "")
        raise Halt(Stop.OUTCOME_UNKNOWN, found[0] if found else "")

    async def _unexplained(self, order: Order) -> list[str]:
        """Tracking numbers at Amazon that no row of ours has. While it cannot be asked, the outcome stays
        unknown: no other way to ship may be offered.
        """
        try:
            packages = await self._terms(order).orders.packages(order.order_id)
        except OutsideError:
            raise Halt(Stop.OUTCOME_UNKNOWN) from None
        known = {row.tracking for row in self._purchases.purchases_of(order.order_id) if row.tracking}
        return [package.tracking for package in packages if package.tracking not in known]

    async def _repeat(self, order: Order, purchase: Purchase, till: Till, *, is_at_amazon: bool) -> Purchase:
        """The same call under the same key. Refused (the offer is ten minutes old) though Amazon has a
        package: the first call bought it, and only a human can find its label.
        """
        if not is_at_amazon:  # this call may be the one that spends the money
            await self._recheck(order, till)
        parcel = till.parcel(order)
        try:
            seam("before-purchase")
            bought = await self._carrier(order, purchase).buy(
                _leaving(parcel, purchase), purchase.rate, purchase.purchase_id
            )
        except Refused as refused:
            state = PurchaseState.CHECK if is_at_amazon else PurchaseState.REFUSED
            await self._end(purchase, state, refused.words)
            if is_at_amazon:
                raise Halt(Stop.OUTCOME_UNKNOWN) from None
            raise
        except OutsideError:
            await self._end(purchase, PurchaseState.UNKNOWN, "")
            raise Halt(Stop.OUTCOME_UNKNOWN) from None
        seam("purchase-answered")
        return await self._bought(order, parcel, purchase, bought, till)

    async def _recheck(self, order: Order, till: Till) -> None:
        try:
            await till.recheck(order)
        except Halt as halt:
            if halt.stop is Stop.AMAZON_UNREACHABLE:
                raise Halt(Stop.OUTCOME_UNKNOWN) from None
            raise

    # ---- rows

    def _carrier(self, order: Order, purchase: Purchase) -> Carrier:
        """Halt where the carrier is not set up (any more)."""
        carrier = self._terms(order).carriers.get(purchase.api)
        if carrier is None:
            raise Halt(Stop.OUTCOME_UNKNOWN)
        return carrier

    async def _end(self, purchase: Purchase, state: PurchaseState, words: str) -> None:
        if purchase.state is not state:
            ended = PurchaseEnded(purchase.purchase_id, state, self._clock.now(), words=words)
            await self._journal.write([ended])

    async def _bought(
        self, order: Order, parcel: Parcel, purchase: Purchase, bought: Bought, till: Till
    ) -> Purchase:
        ended = PurchaseEnded(purchase.purchase_id, PurchaseState.BOUGHT, self._clock.now(), bought)
        paid = paid_of(purchase, bought)
        await till.bought(paid, [ended, *self._confirmation(order, parcel, paid)])
        seam("outcome-written")
        return paid

    def _confirmation(self, order: Order, parcel: Parcel, paid: Purchase) -> Sequence[Write]:
        """Amazon is told of what other carriers take; of its own labels it knows (SHIP-11)."""
        if paid.api.is_buy_shipping:
            return ()
        confirmation = Confirmation(
            order_id=order.order_id,
            marketplace_id=order.marketplace_id,
            package_reference=paid.package,
            carrier_code=paid.carrier,
            tracking=paid.tracking,
            shipped_at=self._clock.now(),
            items=parcel.items,
            shipping_method=paid.service,
        )
        return (ConfirmationQueued(paid.purchase_id, confirmation, self._clock.now()),)


def _leaving(parcel: Parcel, purchase: Purchase) -> Parcel:
    """As it was offered: with its carrier's next pickup (SHIP-13)."""
    return msgspec.structs.replace(parcel, ship_at=purchase.rate.leaves_at or parcel.ship_at)


def paid_of(purchase: Purchase, bought: Bought) -> Purchase:
    return msgspec.structs.replace(
        purchase,
        state=PurchaseState.BOUGHT,
        shipment_id=bought.shipment_id,
        tracking=bought.tracking,
        carrier=bought.carrier,
        service=bought.service,
    )
