"""What an order's packing slip says (SHIP-5, SHIP-12)."""

from app.domain.order import Order
from app.ports.documents import Slip, SlipLine
from app.ports.storage import Lookups, PrivateReads
from app.services.terms import TermsOf


class Slips:
    """A gift's slip tells no more than the gift, unless a Business buyer's PO number has to stand on it."""

    def __init__(self, lookups: Lookups, private: PrivateReads, terms: TermsOf) -> None:
        self._lookups = lookups
        self._private = private
        self._terms = terms

    def __repr__(self) -> str:
        return "<Slips>"

    def of(self, order: Order, tracking: str, package: int = 0, packages: int = 0) -> Slip | None:
        """None once the order's data is purged. ``package`` of ``packages``: where the order goes in several,
        and ``order`` has the lines of that one; 0: in how many is not known.
        """
        ship_to = self._private.recipient(order.order_id)
        buyer = self._private.buyer(order.order_id)
        if ship_to is None or buyer is None:
            return None
        terms = self._terms(order)
        return Slip(
            order.order_id,
            order.purchased_at,
            tuple(self._line(line.sku, line.title, line.to_pack) for line in order.lines),
            ship_to,
            buyer,
            terms.store_name,
            tracking,
            terms.logo,
            is_gift=bool(buyer.gift_message.strip()) and not buyer.purchase_order_number.strip(),
            package=package,
            packages=packages,
        )

    def _line(self, sku: str, title: str, quantity: int) -> SlipLine:
        group = self._lookups.group(sku)
        if group is None:
            return SlipLine(sku, title, quantity)
        names = {child.sku: self._lookups.product(child.sku) for child in group.children}
        parts = tuple(
            f"{child.quantity} × {product.name}"
            for child in group.children
            if (product := names[child.sku]) is not None
        )
        return SlipLine(sku, title, quantity, parts)
