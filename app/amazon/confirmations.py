"""Own-carrier shipments told to Amazon: Orders v0 shipmentConfirmation (it stays when v0's reads go)."""

from app.amazon.operations import CONFIRM_SHIPMENT
from app.amazon.times import iso
from app.amazon.transport import Call, Transport
from app.amazon.wire import confirmation as wire
from app.domain.shipping import Confirmation, ParcelItem
from app.ports.amazon import OrdersApi
from app.ports.errors import Refused

# Amazon's errorMetric in the words of a 400: the order is already shipped, or has no such package
# (amzn/selling-partner-api-models#5037).
_NOT_FOUND = "PackageToUpdateNotFound"


class SpApiConfirmations:
    """Labels bought at Amazon must not be confirmed; Amazon refuses Ship+ orders (400)."""

    def __init__(self, transport: Transport, orders: OrdersApi) -> None:
        self._transport = transport
        self._orders = orders

    async def confirm(self, confirmation: Confirmation) -> None:
        """Confirms or, under a reference that Amazon knows, edits. "Package not found" is no failure where
        Amazon already holds this tracking number: an earlier confirmation arrived.
        """
        path = {"order_id": confirmation.order_id}
        try:
            await self._transport.send(Call(CONFIRM_SHIPMENT, path, body=_request(confirmation)))
        except Refused as refused:
            if _NOT_FOUND not in f"{refused.code} {refused.words}" or not await self._is_known(confirmation):
                raise

    async def _is_known(self, confirmation: Confirmation) -> bool:
        packages = await self._orders.packages(confirmation.order_id)
        return any(package.tracking == confirmation.tracking for package in packages)

    def __repr__(self) -> str:
        return "<SpApiConfirmations>"


def _request(confirmation: Confirmation) -> wire.ConfirmShipmentRequest:
    detail = wire.PackageDetail(
        package_reference_id=str(confirmation.package_reference),
        carrier_code=confirmation.carrier_code or "Other",
        tracking_number=confirmation.tracking,
        ship_date=iso(confirmation.shipped_at),
        order_items=tuple(_item(item) for item in confirmation.items),
        carrier_name=confirmation.carrier_name or None,
        shipping_method=confirmation.shipping_method or None,
    )
    return wire.ConfirmShipmentRequest(confirmation.marketplace_id, detail)


def _item(item: ParcelItem) -> wire.Item:
    return wire.Item(item.order_item_id, item.quantity, item.codes)
