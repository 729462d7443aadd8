"""What an order's own store lends to its parcel: benches pack for several stores at once."""

from collections.abc import Callable, Mapping

import msgspec

from app.domain.order import Order, Recipient
from app.domain.shipping import Api
from app.ports.amazon import OrdersApi
from app.ports.carrier import Carrier


class Terms(msgspec.Struct, frozen=True):
    """``accounts``: the seller's own at carriers, by name; one carrier of ``carriers`` speaks for them all.
    ``ship_from``: the address of the order's warehouse, else of the store. ``uses_shipping_v2_for_codes``:
    TRN-7's store setting. ``buys_shipping``: whether labels may be bought at Amazon (CONN-4).
    """

    carriers: Mapping[Api, Carrier]
    orders: OrdersApi
    ship_from: Recipient = Recipient()
    store_name: str = ""
    uses_shipping_v2_for_codes: bool = False
    buys_shipping: bool = True
    accounts: Mapping[str, Carrier] = {}
    prints_po: bool = True
    amazon_labels_carry_po: bool = True
    logo: bytes = b""


TermsOf = Callable[[Order], Terms]
"""Unauthorised where the order's store is not connected (any more)."""
