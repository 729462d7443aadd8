"""What a bulk run would ship, and why it leaves the rest (SHIP-10, TRN-8). Nothing is asked of anybody."""

from collections.abc import Iterator, Sequence
from datetime import datetime

import msgspec

from app.domain.order import Order
from app.domain.order_rules import is_elsewhere, label_wait
from app.domain.packing.plan import PackList
from app.domain.planning import Unmapped, plan
from app.domain.shipping import Parcel, ParcelItem
from app.domain.shopping.bulk import BulkFacts, BulkRefusal, why_not_in_bulk
from app.domain.shopping.cartons import Piece, propose
from app.domain.shopping.choosing import Choice
from app.domain.weights import Known
from app.ports.clock import Clock
from app.ports.errors import OutsideError
from app.ports.storage import Lookups, PrivateReads
from app.services.bench_settings import BenchSettings
from app.services.pickup_times import PickupService
from app.services.shopping import Shopping
from app.services.terms import Terms, TermsOf


class BulkLine(msgspec.Struct, frozen=True):
    """One order that goes, in one box."""

    order_id: str
    box: str
    weight_grams: int


class BulkPlan(msgspec.Struct, frozen=True):
    """``order_ids``: all of them, as they were chosen: labels and slips come out in that order."""

    order_ids: tuple[str, ...] = ()
    ready: tuple[BulkLine, ...] = ()
    refused: tuple[tuple[str, tuple[BulkRefusal, ...]], ...] = ()


class Planner:
    """Reads only; slow for hundreds of orders: off the loop."""

    def __init__(
        self,
        settings: BenchSettings,
        terms: TermsOf,
        lookups: Lookups,
        private: PrivateReads,
        shopping: Shopping,
        clock: Clock,
        pickups: PickupService | None = None,
    ) -> None:
        self._settings = settings
        self._terms = terms
        self._lookups = lookups
        self._private = private
        self._shopping = shopping
        self._clock = clock
        self._pickups = pickups

    def __repr__(self) -> str:
        return "<Planner>"

    def plan(self, order_ids: Sequence[str], box: str = "") -> BulkPlan:
        """``box``: for all of them; empty: the smallest that holds each."""
        chosen = tuple(dict.fromkeys(order_ids))
        ready: list[BulkLine] = []
        refused: list[tuple[str, tuple[BulkRefusal, ...]]] = []
        for order_id in chosen:
            order = self._lookups.order(order_id)
            line = None if order is None else self.line(order, box)
            whys = (BulkRefusal.NOT_OPEN,) if order is None or line is None else self.refusals(order, line)
            if line is not None and not whys:
                ready.append(line)
            else:
                refused.append((order_id, whys))
        return BulkPlan(chosen, tuple(ready), tuple(refused))

    def line(self, order: Order, box: str = "") -> BulkLine:
        """Its box and weight; empty and 0 where they are not known. Without ``box`` a policy may name one."""
        box = box or self._policy_box(order)
        pieces = tuple(self._pieces(self._pack(order)))
        cartons = () if box else propose(pieces, self._lookups.boxes()).cartons
        held = sum(len(carton.units) for carton in cartons) == len(pieces)
        found = box or (cartons[0].box if len(cartons) == 1 and held else "")
        return BulkLine(order.order_id, found, self._weight(pieces, found))

    def _policy_box(self, order: Order) -> str:
        """Where it is one of the catalogue's (SHIP-2)."""
        ship_to = self._private.recipient(order.order_id)
        wanted = self._shopping.decided(order, ship_to).actions.box
        return wanted if any(box.code == wanted for box in self._lookups.boxes()) else ""

    def refusals(self, order: Order, line: BulkLine, choice: Choice | None = None) -> tuple[BulkRefusal, ...]:
        """Why it does not go, as everything stands now; empty: it goes."""
        terms, ship_to = self._lent(order), self._private.recipient(order.order_id)
        judged = None
        if terms is not None:
            judged = self._shopping.judge(order, terms.ship_from, ship_to, weight_grams=line.weight_grams)
        facts = BulkFacts(
            pack=self._pack(order),
            weight_grams=line.weight_grams or None,
            boxes=self._boxes(order, line),
            is_elsewhere=is_elsewhere(order.warehouse, self._settings.warehouse),
            is_before_label_window=label_wait(order, self._clock.now()) is not None,
            is_after_last_pickup=self._is_missed(order),
            buys_shipping=terms is not None and (terms.buys_shipping or bool(terms.accounts)),
            choice=choice,
        )
        if judged is not None:
            hold = judged.decision.actions.hold
            facts = msgspec.structs.replace(facts, requirements=judged.requirements, hold=hold)
        return why_not_in_bulk(order, facts)

    def parcel(self, order: Order, line: BulkLine, at: datetime) -> Parcel | None:
        """None where box or address is gone."""
        ship_to = self._private.recipient(order.order_id)
        box = next((box for box in self._lookups.boxes() if box.code == line.box), None)
        if ship_to is None or box is None:
            return None
        buyer = self._private.buyer(order.order_id) if order.is_business else None
        return Parcel(
            order_id=order.order_id,
            package=1,
            marketplace_id=order.marketplace_id,
            items=tuple(
                ParcelItem(each.order_item_id, each.quantity, each.title, each.unit_price)
                for each in order.lines
                if each.quantity
            ),
            length_mm=box.length_mm,
            width_mm=box.width_mm,
            height_mm=box.height_mm,
            weight_grams=line.weight_grams,
            ship_from=self._terms(order).ship_from,
            ship_to=ship_to,
            ship_at=at,
            deliver_by=order.deliver_by,
            label_format=self._settings.label_format,
            dpi=self._settings.label_dpi,
            warehouse=self._warehouse(order),
            reference=(buyer.purchase_order_number if buyer else "") or order.order_id,
        )

    def _warehouse(self, order: Order) -> str:
        return order.warehouse or self._settings.warehouse

    def _is_missed(self, order: Order) -> bool:
        """No pickup makes its ship-by (SHIP-13)."""
        ship_by = order.ship_by.latest
        if ship_by is None or self._pickups is None:
            return False
        return self._pickups.is_missed(self._warehouse(order), ship_by)

    def _lent(self, order: Order) -> Terms | None:
        try:
            return self._terms(order)
        except OutsideError:
            return None  # its store is not connected

    def _pack(self, order: Order) -> PackList | Unmapped:
        return plan(order, self._lookups.product, self._lookups.group)

    def _boxes(self, order: Order, line: BulkLine) -> tuple[str, ...]:
        """Several where no one box holds it."""
        if line.box:
            return (line.box,)
        cartons = propose(tuple(self._pieces(self._pack(order))), self._lookups.boxes()).cartons
        return tuple(carton.box for carton in cartons) if len(cartons) > 1 else ()

    def _pieces(self, pack: PackList | Unmapped) -> Iterator[Piece]:
        number = 0
        for need in () if isinstance(pack, Unmapped) else pack.needs:
            grams = self._grams(need.sku)
            for _ in range(need.quantity):
                number += 1
                yield Piece(number, need.sku, need.size_mm, grams)

    def _grams(self, sku: str) -> int | None:
        product = self._lookups.product(sku)
        typed = product.weight_grams if product is not None else None
        return Known(typed, self._lookups.weights_learned(sku) if typed is None else ()).grams

    def _weight(self, pieces: Sequence[Piece], code: str) -> int:
        box = next((box for box in self._lookups.boxes() if box.code == code), None)
        weights = [piece.grams for piece in pieces]
        if box is None or not pieces or any(grams is None for grams in weights):
            return 0
        return box.weight_grams + sum(grams or 0 for grams in weights)
