"""Which labels get their PO number from us: whole, once, and only where it lacks (SHIP-5)."""

from app.domain.order import Order
from app.domain.shipping import Label, LabelFormat, Purchase
from app.ports.documents import PoLabels
from app.ports.storage import Lookups, PrivateReads
from app.services.po_check import PoCheck
from app.services.terms import TermsOf

LONGEST_REFERENCE = 30  # signs that each of the carriers prints; a longer one is left out by us


class PoStamp:
    """Amazon's labels carry it already, where the store believes Amazon's word. Other carriers were told it
    as their reference: ZPL is read to see it, a picture is believed unless the number was too long.
    """

    def __init__(
        self,
        labels: PoLabels,
        lookups: Lookups,
        private: PrivateReads,
        terms: TermsOf,
        check: PoCheck | None = None,
    ) -> None:
        """``check`` None: Amazon's word is taken."""
        self._labels = labels
        self._check = check
        self._lookups = lookups
        self._private = private
        self._terms = terms

    def __repr__(self) -> str:
        return "<PoStamp>"

    async def label_for(self, purchase: Purchase, label: Label, language: str, dpi: int) -> bytes | None:
        """The printer's bytes; None where the label stays as it is."""
        order = self._lookups.order(purchase.order_id)
        number = "" if order is None else self._number(order, purchase, label)
        if order is None or not number or await self._is_there(order, purchase, label, number):
            return None
        stamped = await self._labels.po_label_for(label, number, language, dpi, purchase.order_id)
        return stamped.data

    async def _is_there(self, order: Order, purchase: Purchase, label: Label, number: str) -> bool:
        """Whether Amazon printed it, by its word and the store's first label."""
        if not purchase.api.is_buy_shipping or not self._terms(order).amazon_labels_carry_po:
            return False
        if self._check is None:
            return True
        return await self._check.carries(order.store_id, order.order_id, label, number)

    def _number(self, order: Order, purchase: Purchase, label: Label) -> str:
        buyer = self._private.buyer(order.order_id) if order.is_business else None
        number = buyer.purchase_order_number.strip() if buyer is not None else ""
        terms = self._terms(order)
        if not number or not terms.prints_po:
            return ""
        if purchase.api.is_buy_shipping:
            return number
        is_readable = label.format is LabelFormat.ZPL
        return number if is_readable or len(number) > LONGEST_REFERENCE else ""
