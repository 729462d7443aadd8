"""Looks up what a scan may mean, before the bench decides. Reads only; each read is one index away."""

from collections.abc import Callable
from datetime import datetime, timedelta

from msgspec.structs import replace

from app.domain.catalog import Box, Product
from app.domain.order import Order, OrderStatus, Recipient
from app.domain.order_rules import is_elsewhere, why_not
from app.domain.packing.bench import Bench
from app.domain.packing.facts import Facts, OrderFact, WhyNot
from app.domain.packing.leaving import LATER
from app.domain.packing.plan import Closed, PackList
from app.domain.packing.questions import BoxPrompt, LabelBackPrompt, WeightGapPrompt, WeightPrompt
from app.domain.people import Person
from app.domain.planning import plan
from app.domain.scan import Reading, Shape
from app.domain.shopping.cartons import pieces_of, propose
from app.domain.shopping.deciding import Decision, Says
from app.domain.shopping.place import day_at, place_of
from app.domain.tracking import recognise
from app.ports.storage import Journal, Lookups
from app.services.bench_settings import BenchSettings
from app.services.loading import loaded_of
from app.services.outage import Outage

_NAMES_AN_ORDER = {Shape.ORDER: "order", Shape.TOTE: "tote", Shape.TRACKING: "tracking"}
_MAY_BE_CODE = {Shape.CODE, Shape.SERIAL, Shape.URL, Shape.GTIN, Shape.TEXT, Shape.TRACKING}
MOST_PROPOSED = 60  # units: of more, working out the boxes would hold up the scan
_WEIGHS = (WeightPrompt, WeightGapPrompt)


class FactFinder:
    """Gathers ``Facts`` for one bench."""

    def __init__(
        self,
        settings: BenchSettings,
        lookups: Lookups,
        journal: Journal,
        may_override: Callable[[str], bool] = lambda _store_id: False,
        outage: Outage | None = None,
        advice: Callable[[Order], Decision | None] = lambda _order: None,
        recipient_of: Callable[[str], Recipient | None] = lambda _order_id: None,
    ) -> None:
        """``may_override``: whether a store lets packers skip a Transparency code themselves (TRN-4).
        ``advice``: what the shipping policies say of an order, where there are any (SHIP-2).
        """
        self._advice = advice
        self._recipient_of = recipient_of
        self._outage = outage or Outage()
        self._settings = settings
        self._may_override = may_override
        self._lookups = lookups
        self._journal = journal

    def __repr__(self) -> str:
        return f"<FactFinder {self._settings.bench_id}>"

    def bare(self, bench: Bench, at: datetime) -> Facts:
        """Facts for a press or a typed line: settings only."""
        return Facts(
            at=at,
            today=at.astimezone().date(),
            packers_may_override=self._lets_override(bench),
            own_carrier_from=self._own_carrier_from(at),
            burst_window=self._settings.burst_window,
            boxes=self._lookups.boxes(),
            short_way=self._settings.short_way,
            loaded=loaded_of(bench, self._lookups) if isinstance(bench.prompt, _WEIGHS) else None,
            weight_limits=self._settings.weight_limits,
        )

    def _own_carrier_from(self, at: datetime) -> datetime:
        """One that nobody has seen yet begins now."""
        return (self._outage.since or at) + timedelta(seconds=self._settings.own_carrier_after)

    def about(self, reading: Reading, bench: Bench, at: datetime) -> Facts:
        """Everything that is known of a scan."""
        product, units = self._product(reading)
        holder = self._other_holder(reading, bench)
        return Facts(
            at=at,
            product=product,
            product_units=units,
            order=self._order(reading, bench, product.sku if product else None),
            person=self._person(reading),
            box=self._box(reading, bench),
            boxes=self._lookups.boxes() if isinstance(bench.prompt, BoxPrompt) else (),
            today=at.astimezone().date(),
            code_used_by=holder,
            glued_used_by=tuple(self._other(part, bench) for part in reading.glued) or None,
            serial_used_by=holder,
            packers_may_override=self._lets_override(bench),
            burst_window=self._settings.burst_window,
        )

    def _lets_override(self, bench: Bench) -> bool:
        return bench.pack_list is not None and self._may_override(bench.pack_list.store_id)

    def order(self, order_id: str, via: str = "order") -> OrderFact | None:
        """The order with its pack list, or why it cannot be packed now."""
        order = self._lookups.order(order_id)
        if order is None:
            return None
        reason, words = self._why_not(order)
        holder = self._lookups.claimed_by(order_id)
        if holder is not None and holder != self._settings.bench_id:
            reason, words = WhyNot.AT_ANOTHER_BENCH, holder
        packing = plan(order, self._lookups.product, self._lookups.group)
        if not isinstance(packing, PackList):
            reason, words = reason or WhyNot.REVIEW, words or packing.sku
            return OrderFact(order_id, order.status, None, reason, words, via)
        if reason is not None:
            return OrderFact(order_id, order.status, None, reason, words or order.review_reason, via)
        packing = self._boxed(self._advised(packing, self._advice(order)))
        packing = self._at_destination(packing, order)
        units, next_unit = self._journal.units_of(order_id)
        left = self._journal.left_of(order_id) if units else ()
        waits = order.status is OrderStatus.PACKED and order.review_reason in LATER
        closed = self._closed(order_id, Bench(units=units, left=left).package) if waits else None
        return OrderFact(order_id, order.status, packing, None, "", via, units, next_unit, closed, left)

    def _advised(self, packing: PackList, decision: Decision | None) -> PackList:
        """With the policies' box and notes. A box that is not in the catalogue can be asked of nobody."""
        if decision is None:
            return packing
        box, decided = decision.actions.box, decision.by(Says.BOX)
        is_here = any(each.code == box for each in self._lookups.boxes())
        is_final = is_here and decided is not None and decided.is_final
        return replace(packing, box=box, is_box_final=is_final, note=" · ".join(decision.notes))

    def _boxed(self, packing: PackList) -> PackList:
        """With the boxes that it takes, where no single one holds it."""
        if packing.units > MOST_PROPOSED:
            return packing
        pieces = pieces_of((need, need.quantity) for need in packing.needs)
        proposal = propose(pieces, self._lookups.boxes())
        is_whole = len(proposal.cartons) > 1 and not proposal.unplaced
        return replace(packing, boxes=tuple(carton.box for carton in proposal.cartons) if is_whole else ())

    def _at_destination(self, packing: PackList, order: Order) -> PackList:
        """With what Amazon's rules ask of a label from elsewhere (SHIP-4, SHIP-6)."""
        if not (packing.is_prime or packing.is_commercial_address):
            return packing
        place, window = place_of(order, self._recipient_of(order.order_id)), order.deliver_by
        first, last = day_at(window.earliest, place), day_at(window.latest, place)
        return replace(packing, deliver_from=first, deliver_by=last, weekend=place.weekend)

    def _closed(self, order_id: str, package: int) -> Closed | None:
        """The box as it was closed; None where its kind is gone from the catalogue."""
        code, grams = self._journal.box_of(order_id, package)
        box = next((box for box in self._lookups.boxes() if box.code == code), None)
        return Closed(box.code, box.name, grams) if box is not None and grams > 0 else None

    def _why_not(self, order: Order) -> tuple[WhyNot | None, str]:
        """Why the order itself is not for this bench now; the other warehouse is named (INV-6)."""
        elsewhere = is_elsewhere(order.warehouse, self._settings.warehouse)
        reason = why_not(order.status, is_cancel_requested=order.cancel_requested, is_elsewhere=elsewhere)
        return reason, order.warehouse if reason is WhyNot.OTHER_WAREHOUSE else ""

    def _product(self, reading: Reading) -> tuple[Product | None, int]:
        if reading.shape in (Shape.CONTROL, Shape.BADGE, Shape.TOTE, Shape.ORDER, Shape.EMPTY):
            return None, 1
        found = self._lookups.product_by_barcode(reading.gtin or reading.text)
        return found if found is not None else (None, 1)

    def _order(self, reading: Reading, bench: Bench, sku: str | None) -> OrderFact | None:
        via = _NAMES_AN_ORDER.get(reading.shape)
        if isinstance(bench.prompt, LabelBackPrompt) and via is None:
            via = "tracking"  # not every carrier's number has a form that is known
        if via is None:
            return self._best_order(bench, sku)
        order_id = self._named_order(via, reading.text)
        return None if order_id is None else self.order(order_id, via)

    def _named_order(self, via: str, text: str) -> str | None:
        if via == "order":
            return text
        if via == "tote":
            return self._lookups.order_by_tote(text)
        known = recognise(text)
        return self._lookups.order_by_tracking(text) or (
            self._lookups.order_by_tracking(known.number) if known is not None else None
        )

    def _best_order(self, bench: Bench, sku: str | None) -> OrderFact | None:
        if sku is None or (bench.pack_list is not None and not bench.is_done):
            return None
        order_id = self._lookups.best_open_order(sku)
        return None if order_id is None else self.order(order_id, "product")

    def _person(self, reading: Reading) -> Person | None:
        return self._lookups.person_by_badge(reading.text) if reading.shape is Shape.BADGE else None

    def _box(self, reading: Reading, bench: Bench) -> Box | None:
        if not isinstance(bench.prompt, BoxPrompt):
            return None
        return self._lookups.box_by_barcode(reading.text)

    def _other_holder(self, reading: Reading, bench: Bench) -> str | None:
        """The other order that has this code or serial already."""
        if bench.pack_list is None or reading.shape not in _MAY_BE_CODE:
            return None
        return self._other(reading.text, bench)

    def _other(self, code: str, bench: Bench) -> str | None:
        holder = self._lookups.code_holder(code)
        is_ours = bench.pack_list is not None and holder == bench.pack_list.order_id
        return None if is_ours else holder
