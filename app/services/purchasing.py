"""A bench's label: the order read again, rates, the choice, the purchase (ORD-5, SHIP-7, SHIP-8)."""

import uuid
from collections.abc import Sequence
from typing import Protocol

import msgspec

from app.domain.order import Order, Recipient
from app.domain.order_rules import label_wait
from app.domain.packing.bench import Bench
from app.domain.packing.events import Event, LabelBought, RatesListed, RatesShown, RateTaken
from app.domain.packing.questions import Offer
from app.domain.packing.reasons import Stop
from app.domain.shipping import Parcel, Purchase, PurchaseState, Rate
from app.domain.shopping.choosing import missing
from app.domain.shopping.verdicts import Judged
from app.ports.clock import Clock
from app.ports.errors import OutsideError, Refused
from app.ports.rates import Offers, Why
from app.ports.storage import Audited, Journal, Lookups, PrivateReads, PurchaseReads, Write
from app.services.bench_settings import BenchSettings
from app.services.buying import Buying
from app.services.halting import Halt as Halt
from app.services.parcels import as_packed, items_of, parcel_of
from app.services.rereading import Patience, Rereads
from app.services.shopping import Shopped, Shopping
from app.services.terms import Terms, TermsOf


class Desk(Protocol):
    """The bench, as shipping reports to it."""

    bench: Bench

    async def record(self, events: Sequence[Event], writes: Sequence[Write] = ()) -> None: ...


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
        shopping: Shopping,
    ) -> None:
        self._settings = settings
        self._desk = desk
        self._terms = terms
        self._lookups = lookups
        self._private = private
        self._clock = clock
        self._shopping = shopping
        self._buying = Buying(terms, journal, purchases, clock)
        patience = Patience(
            settings.reads_order_again_after, settings.waits_for_reread, settings.own_label_without_reread
        )
        self._rereads = Rereads(terms, private, clock, patience)

    def __repr__(self) -> str:
        return f"<Purchasing {self._settings.bench_id}>"

    async def purchase(self, order: Order) -> Purchase | None:
        """The paid label of a package: found again or bought now; None: its rates are shown first. Raises
        Halt, Refused, OutsideError.
        """
        found = await self._buying.settled(order, self, self._desk.bench.package)
        if found is None and self._desk.bench.wants_rates:
            await self._list(order)
            return None
        if found is None:
            return await self._buy(order)
        await self._tell_bought(found)
        return found

    async def reread(self, order: Order, *, is_own: bool) -> Order | None:
        """The order as Amazon has it now; None where an own-carrier parcel goes without. Raises Halt."""
        return await self._rereads.reread(order, is_own=is_own)

    async def settle_for_own_label(self, order: Order) -> None:
        """Raises Halt where a label of this order is, or may be, paid: an own one would be the second."""
        await self._buying.must_be_none(order, self._desk.bench.package)

    # ---- rates for people's eyes

    async def rates(self, order: Order, packed: Bench | None = None) -> Shopped:
        """What is offered for the parcel as ``packed``, or as it stands here. Raises Halt, OutsideError."""
        bench = packed or self._desk.bench
        parcel = self._parcel_as_packed(order, self._private.recipient(order.order_id), bench)
        return await self._shopping.shop(as_packed(bench, order), parcel, self._lent(order))

    async def shop_ahead(self, order: Order, packed: Bench | None = None) -> None:
        """Asks while the packer is still busy: the answers are at hand when the label is wanted (PERF-10)."""
        try:
            await self.rates(order, packed)
        except (Halt, OutsideError):
            return  # what is wrong is said when the label is wanted

    # ---- as Buying's till

    def parcel(self, order: Order) -> Parcel:
        return self._parcel_as_packed(order, self._private.recipient(order.order_id))

    async def recheck(self, order: Order) -> None:
        await self.reread(order, is_own=False)

    async def bought(self, purchase: Purchase, writes: Sequence[Write]) -> None:
        sold = (purchase.purchase_id, purchase.tracking, purchase.carrier, purchase.service)
        is_last, is_amazon = self._desk.bench.is_last, purchase.api.is_buy_shipping
        event = LabelBought(*sold, purchase.package, is_last=is_last, is_amazon=is_amazon)
        await self._desk.record([event], writes)

    # ---- the purchase

    async def _buy(self, order: Order) -> Purchase:
        terms = self._lent(order)
        if not terms.buys_shipping and not terms.accounts:
            raise Halt(Stop.BUY_SHIPPING_OFF)
        only_own, fresh = await self._checked(order, has_own=bool(terms.accounts) and not order.is_prime)
        self._wait_for_label_window(fresh or order)
        ship_to = (fresh.recipient if fresh else None) or self._private.recipient(order.order_id)
        parcel = self._parcel_as_packed(order, ship_to)
        here = as_packed(self._desk.bench, order)
        shopped = await self._shopping.shop(here, parcel, terms, only_own=only_own)
        _must_not_stop(shopped)
        rate, taken = self._chosen(shopped)
        await self._desk.record([_rates_shown(rate)])
        purchase = self._intended(order, parcel, rate)
        by, reason = ("", "") if taken is None else (self._by(taken), _reason(taken))
        writes: list[Write] = [shopped.kept(purchase.purchase_id, rate, purchase.made_at, by, reason)]
        if only_own:
            writes.append(self._audit("own_label_not_rechecked", order.order_id))
        if taken is not None and reason:
            writes.append(self._audit("rate_taken", order.order_id, reason, by))
        return await self._buying.buy(order, shopped.parcel, purchase, self, writes)

    async def _checked(self, order: Order, *, has_own: bool) -> tuple[bool, Order | None]:
        """Whether own accounts alone may be asked, and the order as Amazon has it now (ORD-5)."""
        try:
            return False, await self.reread(order, is_own=False)
        except Halt as halt:
            is_allowed = self._desk.bench.unchecked_by is not None
            if halt.stop is Stop.AMAZON_UNREACHABLE and is_allowed and not has_own:
                raise Halt(Stop.AMAZON_UNREACHABLE, "own_label") from None
            if halt.stop is not Stop.AMAZON_UNREACHABLE or not has_own:
                raise
        return True, await self.reread_for_own(order)

    async def reread_for_own(self, order: Order) -> Order | None:
        """For an own carrier. None: it goes without, by the hour or by a lead's word. Raises Halt."""
        try:
            return await self.reread(order, is_own=True)
        except Halt as halt:
            if halt.stop is not Stop.AMAZON_UNREACHABLE or self._desk.bench.unchecked_by is None:
                raise
        return None

    def _intended(self, order: Order, parcel: Parcel, rate: Rate) -> Purchase:
        return Purchase(
            purchase_id=str(uuid.uuid4()),
            order_id=order.order_id,
            package=parcel.package,
            api=rate.api,
            bench_id=self._settings.bench_id,
            rate=rate,
            state=PurchaseState.INTENT,
            made_at=self._clock.now(),
        )

    def _chosen(self, shopped: Shopped) -> tuple[Rate, RateTaken | None]:
        """By hand where somebody did, as he saw it: never another one in its place. Else the app's choice."""
        taken = self._desk.bench.taken
        if taken is not None:
            judged = shopped.again(taken.offer.rate)
            is_same = judged is not None and judged.rate.cost == taken.offer.rate.cost
            if judged is None or not is_same or _lacks(judged, taken):
                raise Halt(Stop.RATE_GONE, taken.offer.rate.service)
            return judged.rate, taken
        if shopped.choice.rate is None:
            raise _without_rate(shopped)
        return shopped.choice.rate, None

    def _by(self, taken: RateTaken) -> str:
        person = taken.by or self._desk.bench.person
        return "" if person is None else person.user_id

    async def _list(self, order: Order) -> None:
        """What is offered, for people's eyes. Raises Halt, OutsideError."""
        shopped = await self.rates(order)
        if shopped.judgement.decision.actions.hold:
            _must_not_stop(shopped)
        if not shopped.choice.judged:
            raise _without_rate(shopped)
        chosen = shopped.choice.rate
        offers = tuple(map(_offer, shopped.choice.judged))
        await self._desk.record([RatesListed(offers, "" if chosen is None else chosen.rate_id)])

    def _parcel_as_packed(
        self, order: Order, ship_to: Recipient | None, packed: Bench | None = None
    ) -> Parcel:
        bench = packed or self._desk.bench
        if not items_of(bench, order):
            raise Halt(Stop.SPLIT_SET)
        box = next((box for box in self._lookups.boxes() if box.code == bench.box), None)
        if ship_to is None or box is None:
            raise Halt(Stop.REFUSED_BY_AMAZON, "address_gone" if box else "box_gone")
        sender, now = self._terms(order).ship_from, self._clock.now()
        parcel = parcel_of(bench, order, box, self._settings, sender, ship_to, now)
        return msgspec.structs.replace(parcel, reference=self._po_number(order) or order.order_id)

    def _lent(self, order: Order) -> Terms:
        """By its store. Amazon takes no confirmation of an order that it sold a label for: it sells all."""
        terms = self._terms(order)
        if any(label.is_amazon for label in self._desk.bench.left):
            return msgspec.structs.replace(terms, accounts={})
        return terms

    def _po_number(self, order: Order) -> str:
        """A Business order's, for the reference field of other carriers (SHIP-5)."""
        buyer = self._private.buyer(order.order_id) if order.is_business else None
        return buyer.purchase_order_number if buyer is not None else ""

    def _wait_for_label_window(self, order: Order) -> None:
        starts = label_wait(order, self._clock.now())
        if starts is not None:
            raise Halt(Stop.LABEL_WINDOW, starts.isoformat())

    async def _tell_bought(self, purchase: Purchase) -> None:
        if self._desk.bench.label is None:
            await self.bought(purchase, [])

    def _audit(self, what: str, order_id: str, why: str = "", who: str = "") -> Audited:
        person = self._desk.bench.person
        who = who or ("" if person is None else person.user_id)
        return Audited(self._clock.now(), who, self._settings.bench_id, what, order_id, why)


def _must_not_stop(shopped: Shopped) -> None:
    """Raises Halt where a rule of ours holds the order, or no service can do what its delivery demands."""
    if shopped.judgement.decision.actions.hold:
        raise Halt(Stop.POLICY_HOLD, shopped.judgement.decision.actions.hold)
    if shopped.judgement.stops:
        raise Halt(Stop.NO_RATE, shopped.judgement.stops)


def _offer(judged: Judged) -> Offer:
    whys = tuple(why.value for why in judged.whys)
    unmet = tuple(option.value for option in judged.unmet)
    rate = msgspec.structs.replace(judged.rate, token="")
    return Offer(rate, judged.verdict.value, int(judged.hand), whys, judged.policies, unmet)


def _lacks(judged: Judged, taken: RateTaken) -> bool:
    """Whether it takes more by now than who took it had."""
    is_lead = taken.by is not None and taken.by.is_lead
    return missing(judged, is_lead=is_lead, reason=_reason(taken)) is not None


def _reason(taken: RateTaken) -> str:
    return "" if taken.reason is None else taken.reason.value


def _without_rate(shopped: Shopped) -> Exception:
    """Why nothing can be taken: no offer suits, or nobody could be asked."""
    if shopped.choice.judged or not shopped.offers.unheard:
        words = ", ".join(f"{lost.rate.service}: {lost.why}" for lost in shopped.choice.losers)
        return Halt(Stop.NO_RATE, words)
    return _unheard(shopped.offers)


def _unheard(offers: Offers) -> Exception:
    refused = next((each for each in offers.unheard if each.why is Why.REFUSED), None)
    if refused is not None:
        code, words = refused.code, refused.words
        return Refused(f"rates of {refused.carrier}", code, words, is_over_codes=refused.is_over_codes)
    return Halt(Stop.AMAZON_UNREACHABLE)


def _rates_shown(rate: Rate) -> RatesShown:
    return RatesShown(
        carrier=rate.carrier,
        service=rate.service,
        cost=f"{rate.cost.amount} {rate.cost.currency}",
        arrives=rate.promise.latest,
        protection=rate.protection,
    )
