"""Orders v0 shipmentConfirmation: the seller shipped with a carrier of his own."""

from datetime import datetime

import msgspec

from app.simulator.clock import parse_iso
from app.simulator.http import Call, Refusal, Reply, read
from app.simulator.state import Confirmation, Content, Order, Parcel, Status
from app.simulator.transparency import judge
from app.simulator.world import World

SOURCE = "confirmation"


class _Camel(msgspec.Struct, frozen=True, rename="camel"):
    """Fields are camelCase on the wire."""


class _Item(_Camel, frozen=True):
    order_item_id: str
    quantity: int
    transparency_codes: tuple[str, ...] = ()


class _Package(_Camel, frozen=True):
    package_reference_id: str
    carrier_code: str
    tracking_number: str
    ship_date: str
    order_items: tuple[_Item, ...]
    carrier_name: str | None = None
    shipping_method: str | None = None


class _Request(_Camel, frozen=True):
    marketplace_id: str
    package_detail: _Package


def confirm_shipment(world: World, call: Call) -> Reply:
    """204; the same packageReferenceId again edits that package."""
    request = read(call, _Request, "InvalidInput", "Invalid Input")
    order = world.shippable(call.account, call.path["order_id"])
    package = request.package_detail
    ship_date = _check(order, request)
    contents = _contents(package)
    world.check_contents(order, contents)
    earlier = _earlier(order, package.package_reference_id)
    _check_room(order, contents, earlier)
    judge(order, contents, world.codes_in_use(but=earlier))
    _record(world, order, package, ship_date, earlier)
    return Reply(204)


def _check(order: Order, request: _Request) -> datetime:
    package = request.package_detail
    if request.marketplace_id != order.marketplace:
        raise _invalid("marketplaceId is not the marketplace of the order.")
    if not package.package_reference_id.isdecimal() or int(package.package_reference_id) < 1:
        raise _invalid("packageReferenceId must be a positive number.")
    if not package.tracking_number.strip() or not package.carrier_code.strip():
        raise _invalid("carrierCode and trackingNumber must not be empty.")
    if package.carrier_code.lower() == "other" and not package.carrier_name:
        raise _invalid("carrierName is required when carrierCode is Other.")
    if "FBM_SHIP_PLUS" in order.programs or _bought_here(order):
        raise _invalid("Orders shipped with Buy Shipping or Ship+ are confirmed by Amazon.")
    return _date(package.ship_date)


def _bought_here(order: Order) -> bool:
    live = (parcel for parcel in order.parcels if not parcel.cancelled)
    return any(parcel.source != SOURCE for parcel in live)


def _date(text: str) -> datetime:
    try:
        return parse_iso(text)
    except ValueError as error:
        raise _invalid("Invalid Input") from error


def _contents(package: _Package) -> tuple[Content, ...]:
    return tuple(
        Content(item.order_item_id, item.quantity, item.transparency_codes) for item in package.order_items
    )


def _earlier(order: Order, reference: str) -> Parcel | None:
    confirmed = (parcel for parcel in order.parcels if parcel.source == SOURCE)
    return next((parcel for parcel in confirmed if parcel.reference == reference), None)


def _check_room(order: Order, contents: tuple[Content, ...], earlier: Parcel | None) -> None:
    """No more units over all packages than were ordered; a full order takes no new package."""
    live = [each for each in order.parcels if not each.cancelled and each is not earlier]
    confirmed = [content for parcel in live for content in parcel.contents]
    if earlier is None and order.status is Status.SHIPPED and confirmed:
        raise Refusal(400, "PackageToUpdateNotFound", "The package to update was not found.")
    for line in order.lines:
        units = [*confirmed, *contents]
        if sum(each.quantity for each in units if each.item_id == line.item_id) > line.quantity:
            raise _invalid(f"Order item {line.item_id} has fewer units left than confirmed.")


def _record(
    world: World, order: Order, package: _Package, ship_date: datetime, earlier: Parcel | None
) -> None:
    now, contents = world.clock.now(), _contents(package)
    parcel = Parcel(
        reference=package.package_reference_id,
        source=SOURCE,
        carrier=package.carrier_name or package.carrier_code,
        service=package.shipping_method or "",
        tracking=package.tracking_number,
        created=earlier.created if earlier else now,
        ship_time=ship_date,
        contents=contents,
    )
    if earlier is not None:
        world.take_back(order, earlier)
    world.ship(order, parcel)
    world.confirmations.append(
        Confirmation(
            order_id=order.order_id,
            reference=parcel.reference,
            carrier_code=package.carrier_code,
            carrier_name=package.carrier_name,
            method=package.shipping_method,
            tracking=parcel.tracking,
            ship_date=ship_date,
            at=now,
            contents=contents,
            edit=earlier is not None,
        )
    )


def _invalid(message: str) -> Refusal:
    return Refusal(400, "InvalidInput", message)
