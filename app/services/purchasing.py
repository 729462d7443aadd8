"""Buying a label: the order read again, rates, intent, call, outcome (ORD-5, SHIP-8).

Money is journalled: whatever step a crash or a time-out fell into, what may have been bought is settled from
the rows and from Amazon before anything is bought.
"""

import uuid
from collections.abc import Sequence
from typing import Protocol

import msgspec

from app.domain.money_journal import RecoveryStep, recover
from app.domain.order import Order, Recipient
from app.domain.order_rules import label_wait, recheck
from app.domain.packing.bench import Bench
from app.domain.packing.events import Event, LabelBought, RatesShown, Stop
from app.domain.shipping import Api, Bought, Parcel, Purchase, PurchaseState, Rate
from app.domain.shopping.choosing import choose
from app.domain.shopping.place import place_of
from app.domain.shopping.verdicts import Case
from app.ports.carrier import Carrier
from app.ports.clock import Clock
from app.ports.errors import OutsideError, Refused, Throttled, Unauthorised, Unreachable
from app.ports.storage import (
    Journal,
    Lookups,
    PrivateReads,
    PurchaseEnded,
    PurchaseIntended,
    PurchaseReads,
    Write,
)
from app.seams import seam
from app.services.bench_settings import BenchSettings
from app.services.parcels import parcel_of
from app.services.terms import TermsOf

_OPEN = (PurchaseState.INTENT, PurchaseState.UNKNOWN, PurchaseState.CHECK)


class Desk(Protocol):
    """The bench, as shipping reports to it."""

    bench: Bench

    async def record(self, events: Sequence[Event], writes: Sequence[Write] = ()) -> None: ...


class Halt(Exception):
    """The parcel cannot go on now; the packer is told why and what to do."""

    def __init__(self, stop: Stop, words: str = "") -> None:
        super().__init__(stop)
        self.stop = stop
        self.words = words


class Purchasing:
    """Labels of one bench's orders."""

    def __init__(
        self,
        settings: BenchSettings,
        desk: Desk,
        terms: TermsOf,
        journal: Journal,
        lookups: Lookups,
        private: PrivateReads,
        purchases: PurchaseReads,
        clock: Clock,
    ) -> None:
        self._settings = settings
        self._desk = desk
        self._terms = terms
        self._journal = journal
        self._lookups = lookups
        self._private = private
        self._purchases = purchases
        self._clock = clock
        self._reads: tuple[str, float, Order] | None = None
        self._told: tuple[str, Recipient | None] | None = None

    def __repr__(self) -> str:
        return f"<Purchasing {self._settings.bench_id}>"

    async def purchase(self, order: Order) -> Purchase:
        """The paid label of a packed order: found again or bought now. Raises Halt, Refused, OutsideError."""
        return await self._settled_purchase(order) or await self._buy(order)

    # ---- the order once more, just before money is spent (ORD-5)

    async def reread(self, order: Order, *, is_own: bool) -> Order | None:
        """The order as Amazon has it now; None where an own-carrier parcel goes without. Raises Halt."""
        fresh = await self._fresh(order, is_own=is_own)
        if fresh is None:
            return None
        address = self._private.recipient(order.order_id)
        if not is_own and self._told == (order.order_id, fresh.recipient):
            address = fresh.recipient  # the packer knows it and said TRY AGAIN: the label is for this one
        stop = recheck(msgspec.structs.replace(order, recipient=address), fresh)
        if stop is not None:
            self._told = (order.order_id, fresh.recipient)
            raise Halt(stop)
        return fresh

    async def _fresh(self, order: Order, *, is_own: bool) -> Order | None:
        age = self._age(order.order_id)
        if self._reads is not None and age < self._settings.reads_order_again_after:
            return self._reads[2]
        is_purged, waits = self._private.is_purged(order.order_id), self._settings.waits_for_reread
        try:
            orders = self._terms(order).orders
            fresh = await orders.get(order.order_id, max_wait=waits, without_pii=is_purged)
        except OutsideError:
            if is_own and age < self._settings.own_label_without_reread:
                return None
            raise Halt(Stop.AMAZON_UNREACHABLE) from None
        self._reads = (order.order_id, self._clock.tick(), fresh)
        return fresh

    def _age(self, order_id: str) -> float:
        if self._reads is None or self._reads[0] != order_id:
            return float("inf")
        return self._clock.tick() - self._reads[1]

    # ---- money

    async def settle_for_own_label(self, order: Order) -> None:
        """Raises Halt where a label of this order is, or may be, paid: an own one would be the second."""
        for purchase in self._purchases.purchases_of(order.order_id):
            if purchase.state is PurchaseState.BOUGHT:
                raise Halt(Stop.OUTCOME_UNKNOWN, purchase.tracking)
            if purchase.state in _OPEN:
                await self._look(order, purchase, repeats_safely=False)

    async def _settled_purchase(self, order: Order) -> Purchase | None:
        """The label that is already paid for, after settling what a crash or a time-out left open."""
        for purchase in self._purchases.purchases_of(order.order_id):
            if purchase.state is PurchaseState.BOUGHT:
                await self._tell_bought(purchase)
                return purchase
            if purchase.state in _OPEN:
                return await self._recover(order, purchase)
        return None

    async def _recover(self, order: Order, purchase: Purchase) -> Purchase | None:
        is_safe = self._terms(order).carriers[purchase.api].repeats_safely
        is_at_amazon = await self._look(order, purchase, repeats_safely=is_safe)
        return (
            None if is_at_amazon is None else await self._repeat(order, purchase, is_at_amazon=is_at_amazon)
        )

    async def _look(self, order: Order, purchase: Purchase, *, repeats_safely: bool) -> bool | None:
        """Asks Amazon for packages that are in no row of ours. None: nothing was bought; else the call is to
        be repeated, and whether there is such a package. Raises Halt where a human has to look.
        """
        found = await self._unexplained(order)
        step = recover(purchase, repeats_safely=repeats_safely, is_at_amazon=bool(found))
        if step is RecoveryStep.REPEAT:
            return bool(found)
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

    async def _repeat(self, order: Order, purchase: Purchase, *, is_at_amazon: bool) -> Purchase:
        """The same call under the same key. Refused (the offer is ten minutes old) though Amazon has a
        package: the first call bought it, and only a human can find its label.
        """
        if not is_at_amazon:  # this call may be the one that spends the money
            await self._reread_to_repeat(order)
        parcel = self._parcel_as_packed(order, self._private.recipient(order.order_id))
        try:
            seam("before-purchase")
            carrier = self._terms(order).carriers[purchase.api]
            bought = await carrier.buy(parcel, purchase.rate, purchase.purchase_id)
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
        return await self._bought(purchase, bought)

    async def _reread_to_repeat(self, order: Order) -> None:
        try:
            await self.reread(order, is_own=False)
        except Halt as halt:
            if halt.stop is Stop.AMAZON_UNREACHABLE:
                raise Halt(Stop.OUTCOME_UNKNOWN) from None
            raise

    async def _end(self, purchase: Purchase, state: PurchaseState, words: str) -> None:
        if purchase.state is not state:
            ended = PurchaseEnded(purchase.purchase_id, state, self._clock.now(), words=words)
            await self._journal.write([ended])

    async def _buy(self, order: Order) -> Purchase:
        if not self._terms(order).buys_shipping:
            raise Halt(Stop.BUY_SHIPPING_OFF)
        parcel = await self._parcel(order)
        rate = await self._rate(order, parcel)
        purchase = Purchase(
            purchase_id=str(uuid.uuid4()),
            order_id=order.order_id,
            package=parcel.package,
            api=rate.api,
            bench_id=self._settings.bench_id,
            rate=rate,
            state=PurchaseState.INTENT,
            made_at=self._clock.now(),
        )
        await self._journal.write([PurchaseIntended(purchase)])
        seam("intent-written")
        return await self._call(self._terms(order).carriers[purchase.api], parcel, purchase)

    async def _parcel(self, order: Order) -> Parcel:
        fresh = await self.reread(order, is_own=False)
        self._wait_for_label_window(fresh or order)
        ship_to = (fresh.recipient if fresh else None) or self._private.recipient(order.order_id)
        return self._parcel_as_packed(order, ship_to)

    def _parcel_as_packed(self, order: Order, ship_to: Recipient | None) -> Parcel:
        box = next((box for box in self._lookups.boxes() if box.code == self._desk.bench.box), None)
        if ship_to is None or box is None:
            raise Halt(Stop.REFUSED_BY_AMAZON, "address_gone" if box else "box_gone")
        sender = self._terms(order).ship_from
        return parcel_of(self._desk.bench, order, box, self._settings, sender, ship_to, self._clock.now())

    def _wait_for_label_window(self, order: Order) -> None:
        starts = label_wait(order, self._clock.now())
        if starts is not None:
            raise Halt(Stop.LABEL_WINDOW, starts.isoformat())

    async def _rate(self, order: Order, parcel: Parcel) -> Rate:
        terms = self._terms(order)
        has_plain_codes = bool(parcel.codes) and not terms.uses_shipping_v2_for_codes
        carrier = terms.carriers[Api.MERCHANT_FULFILLMENT if has_plain_codes else Api.SHIPPING_V2]
        rates = await carrier.rates(parcel)
        choice = choose(rates, Case(order, place_of(order, parcel.ship_to)))
        if choice.rate is None:
            raise Halt(Stop.NO_RATE, ", ".join(f"{lost.rate.service}: {lost.why}" for lost in choice.losers))
        await self._desk.record([_rates_shown(choice.rate)])
        return choice.rate

    async def _call(self, carrier: Carrier, parcel: Parcel, purchase: Purchase) -> Purchase:
        """The first call. Where it surely did nothing, its row ends too, so that the next one begins with the
        order read again; where it may have, the row stays open.
        """
        try:
            seam("before-purchase")
            bought = await carrier.buy(parcel, purchase.rate, purchase.purchase_id)
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
        return await self._bought(purchase, bought)

    async def _bought(self, purchase: Purchase, bought: Bought) -> Purchase:
        ended = PurchaseEnded(purchase.purchase_id, PurchaseState.BOUGHT, self._clock.now(), bought)
        event = LabelBought(purchase.purchase_id, bought.tracking, bought.carrier, bought.service)
        await self._desk.record([event], [ended])
        seam("outcome-written")
        return msgspec.structs.replace(
            purchase,
            state=PurchaseState.BOUGHT,
            shipment_id=bought.shipment_id,
            tracking=bought.tracking,
            carrier=bought.carrier,
            service=bought.service,
        )

    async def _tell_bought(self, purchase: Purchase) -> None:
        if self._desk.bench.label is None:
            event = LabelBought(purchase.purchase_id, purchase.tracking, purchase.carrier, purchase.service)
            await self._desk.record([event])


def _rates_shown(rate: Rate) -> RatesShown:
    return RatesShown(
        carrier=rate.carrier,
        service=rate.service,
        cost=f"{rate.cost.amount} {rate.cost.currency}",
        arrives=rate.promise.latest,
        protection=rate.protection,
    )
