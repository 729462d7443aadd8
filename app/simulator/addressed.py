"""A label filled in for an order's parcel."""

import unicodedata

from app.simulator.label.content import LabelContent
from app.simulator.state import Order, Parcel


def label_for(
    order: Order, parcel: Parcel, ship_from: tuple[str, ...], *, has_po: bool = True
) -> LabelContent:
    """What a label of this parcel says."""
    address = order.address
    place = f"{address['city']} {address['stateOrRegion']} {address['postalCode']}"
    names = ("name", "companyName", "addressLine1", "addressLine2", "addressLine3")
    lines = [str(address[name]) for name in names if address.get(name)]
    number = order.buyer.get("buyerPurchaseOrderNumber") if has_po else None
    return LabelContent(
        carrier=parcel.carrier,
        service=parcel.service,
        tracking=parcel.tracking,
        ship_from=tuple(map(_plain, ship_from)),
        ship_to=tuple(map(_plain, (*lines, place, str(address["countryCode"])))),
        references=tuple([f"PO: {number}"] * bool(number) + [f"Order: {order.order_id}"]),
    )


def _plain(text: str) -> str:
    """Letters that every renderer's font has."""
    folded = unicodedata.normalize("NFKD", text)
    return "".join(char for char in folded if " " <= char <= "~")
