"""Which labels get their PO number from us: whole, once, and only where it lacks (SHIP-5)."""

from app.domain.order import Order
from app.domain.shipping import Label, LabelFormat, Purchase
from app.ports.documents import PoLabels
from app.ports.storage import Lookups, PrivateReads
from app.services.terms import TermsOf

LONGEST_REFERENCE = 30  # signs that each of the carriers prints; a longer one is left out by us


class PoStamp:
    """Amazon's labels carry it already, where the store believes Amazon's word. Other carriers were told it
    as their reference: ZPL is read to see it, a picture is believed unless the number was too long.
    """

    def __init__(self, labels: PoLabels, lookups: Lookups, private: PrivateReads, terms: TermsOf) -> None:
        self._labels = labels
        self._lookups = lookups
        self._private = private
        self._terms = terms

    def __repr__(self) -> str:
        return "<PoStamp>"

    async def label_for(self, purchase: Purchase, label: Label, language: str, dpi: int) -> bytes | None:
        """The printer's bytes; None where the label stays as it is."""
        order = self._lookups.order(purchase.order_id)
        number = "" if order is None else self._number(order, purchase, label)
        if not number:
            return None
        stamped = await self._labels.po_label_for(label, number, language, dpi, purchase.order_id)
        return stamped.data

    def _number(self, order: Order, purchase: Purchase, label: Label) -> str:
        buyer = self._private.buyer(order.order_id) if order.is_business else None
        number = buyer.purchase_order_number.strip() if buyer is not None else ""
        terms = self._terms(order)
        if not number or not terms.prints_po:
            return ""
        if purchase.api.is_buy_shipping:
            return "" if terms.amazon_labels_carry_po else number
        is_readable = label.format is LabelFormat.ZPL
        return number if is_readable or len(number) > LONGEST_REFERENCE else ""
