"""Orders API 2026-01-01 to the domain's order. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from app.amazon.times import utc, utc_or_none
from app.amazon.wire import orders as wire
from app.amazon.wire.base import decode, decode_or_none
from app.domain.money import Money
from app.domain.order import AddressType, Buyer, Order, OrderLine, OrderStatus, Recipient, Window

# Review reasons that come from reading alone; the words for them are the screens'.
UNREADABLE = "unreadable"
UNKNOWN_STATUS = "unknown_status"

_STATUS: Mapping[str, OrderStatus] = {
    "PENDING": OrderStatus.PENDING,
    "PENDING_AVAILABILITY": OrderStatus.PENDING,
    "UNSHIPPED": OrderStatus.OPEN,
    "PARTIALLY_SHIPPED": OrderStatus.PARTLY_SHIPPED,
    "SHIPPED": OrderStatus.SHIPPED,
    "CANCELLED": OrderStatus.CANCELLED,
}
_ANY_TIME = Window()
_ADDRESS_TYPES: Mapping[str, AddressType] = {kind.value: kind for kind in AddressType}


def order_from(operation: str, raw: bytes, store_id: str) -> Order:
    """One order's JSON. Where details do not fit the model it is an order to review, with no lines;
    Malformed where not even id and times can be read.
    """
    order = decode_or_none(raw, wire.Order)
    if order is not None:
        return order_of(order, store_id)
    return _unreadable(decode(operation, raw, wire.OrderStub), store_id)


def order_of(order: wire.Order, store_id: str) -> Order:
    fulfillment = order.fulfillment or wire.Fulfillment()
    amazon_status = fulfillment.fulfillment_status
    status = _STATUS.get(amazon_status, OrderStatus.REVIEW)
    return Order(
        order_id=order.order_id,
        store_id=store_id,
        marketplace_id=order.sales_channel.marketplace_id or "",
        status=status,
        purchased_at=utc(order.created_time),
        updated_at=utc(order.last_updated_time),
        lines=tuple([_line(item) for item in order.order_items]),
        programs=order.programs or (),
        ship_by=_window(fulfillment.ship_by_window),
        deliver_by=_window(fulfillment.deliver_by_window),
        label_window=_window(fulfillment.label_printing_window),
        address_type=_address_type(order.recipient),
        total=_money(order.proceeds.grand_total if order.proceeds else None),
        review_reason=UNKNOWN_STATUS if status is OrderStatus.REVIEW else "",
        amazon_status=amazon_status,
        recipient=_recipient(order.recipient),
        buyer=_buyer(order),
        shipped_at=_shipped_at(order.packages) if order.packages else None,
    )


def _shipped_at(packages: Sequence[wire.Sent]) -> datetime | None:
    left = (each.ship_time for each in packages if each.package_status.status != "CANCELLED")
    return max((utc(time) for time in left if time is not None), default=None)


def _unreadable(stub: wire.OrderStub, store_id: str) -> Order:
    return Order(
        order_id=stub.order_id,
        store_id=store_id,
        marketplace_id=stub.sales_channel.marketplace_id or "",
        status=OrderStatus.REVIEW,
        purchased_at=utc(stub.created_time),
        updated_at=utc(stub.last_updated_time),
        lines=(),
        review_reason=UNREADABLE,
    )


def _line(item: wire.OrderItem) -> OrderLine:
    product = item.product
    return OrderLine(
        order_item_id=item.order_item_id,
        sku=product.seller_sku or "",
        title=product.title or "",
        quantity=_still_to_ship(item),
        asin=product.asin,
        ordered=item.quantity_ordered,
        unit_price=_money(product.price.unit_price if product.price else None),
        programs=item.programs or (),
        requires_serial=_requires_serial(item),
        cancel_requested=_is_cancel_requested(item),
    )


def _still_to_ship(item: wire.OrderItem) -> int:
    """Amazon's own count, else what was ordered less what was shipped."""
    fulfillment = item.fulfillment or wire.ItemFulfillment()
    if fulfillment.quantity_unfulfilled is not None:
        return fulfillment.quantity_unfulfilled
    return max(0, item.quantity_ordered - (fulfillment.quantity_fulfilled or 0))


def _requires_serial(item: wire.OrderItem) -> bool:
    packing = item.fulfillment.packing if item.fulfillment else None
    requirement = packing.serial_number_requirement if packing else None
    return requirement is not None and requirement.requirement_type == "REQUIRED"


def _is_cancel_requested(item: wire.OrderItem) -> bool:
    request = item.cancellation.cancellation_request if item.cancellation else None
    return request is not None and request.requester == "BUYER"


def _address_type(recipient: wire.Recipient | None) -> AddressType:
    address = recipient.delivery_address if recipient else None
    named = (address.address_type or "") if address else ""
    return _ADDRESS_TYPES.get(named, AddressType.UNKNOWN)


def _recipient(recipient: wire.Recipient | None) -> Recipient | None:
    address = recipient.delivery_address if recipient else None
    if recipient is None or address is None:
        return None
    return Recipient(
        name=address.name or "",
        company=address.company_name or "",
        line1=address.address_line1 or _street(address.extended_fields),
        line2=address.address_line2 or "",
        line3=address.address_line3 or "",
        city=address.city or address.municipality or "",
        region=address.state_or_region or address.district_or_county or "",
        postal_code=address.postal_code or "",
        country=address.country_code or "",
        phone=address.phone or "",
        delivery_notes=_notes(recipient.delivery_preference),
    )


def _street(fields: wire.ExtendedFields | None) -> str:
    if fields is None:
        return ""
    return _joined(" ", (fields.street_name, fields.street_number, fields.complement, fields.neighborhood))


def _notes(preference: wire.DeliveryPreference | None) -> str:
    if preference is None:
        return ""
    return _joined("; ", (preference.drop_off_location, preference.address_instruction))


def _buyer(order: wire.Order) -> Buyer | None:
    gift = _joined("\n", [_gift_message(item) for item in order.order_items])
    buyer = order.buyer
    if buyer is None:
        return Buyer(gift_message=gift) if gift else None
    return Buyer(
        name=buyer.buyer_name or "",
        email=buyer.buyer_email or "",
        company=buyer.buyer_company_name or "",
        purchase_order_number=buyer.buyer_purchase_order_number or "",
        gift_message=gift,
    )


def _gift_message(item: wire.OrderItem) -> str | None:
    packing = item.fulfillment.packing if item.fulfillment else None
    return packing.gift_option.gift_message if packing and packing.gift_option else None


def _joined(separator: str, texts: Iterable[str | None]) -> str:
    return separator.join([text for text in texts if text])


def _money(money: wire.Money | None) -> Money | None:
    return None if money is None else Money(money.amount, money.currency_code)


def _window(window: wire.DateTimeRange | None) -> Window:
    if window is None:
        return _ANY_TIME
    return Window(utc_or_none(window.earliest_date_time), utc_or_none(window.latest_date_time))
