"""The ledger that an independent judge reads, and the script that a driver plays."""

from collections.abc import Iterable

from app.simulator.clock import iso
from app.simulator.http import Json
from app.simulator.listings.told import told
from app.simulator.state import Confirmation, Content, Order, Purchase
from app.simulator.tokens import ACCOUNT, CLIENT_ID, CLIENT_SECRET, REFRESH_TOKEN
from app.simulator.world import World


def ledger(world: World) -> Json:
    """Purchases, confirmations, calls by operation and status, orders with their state, listings."""
    calls: dict[str, dict[str, int]] = {}
    for (operation, status), count in sorted(world.calls.items()):
        calls.setdefault(operation, {})[status] = count
    return {
        "now": iso(world.clock.now()),
        "purchases": [_purchase(each) for each in world.purchases.values()],
        "confirmations": [_confirmation(each) for each in world.confirmations],
        "calls": calls,
        "orders": [_order(order) for order in world.orders.values()],
        **told(world),
    }


def script(world: World) -> Json:
    """Orders by kind with lines, Transparency codes and serial numbers of the physical units."""
    return {
        "name": world.settings.scenario,
        "seed": world.settings.seed,
        "credentials": {
            "client_id": CLIENT_ID,
            "client_secret": CLIENT_SECRET,
            "refresh_token": REFRESH_TOKEN,
            "account": ACCOUNT,
            "shipping_business_id": world.settings.business_id,
        },
        "orders": [_scripted(order) for order in world.orders.values()],
        "codes": {
            order.order_id: {line.item_id: line.codes for line in order.lines if line.codes}
            for order in world.orders.values()
            if any(line.codes for line in order.lines)
        },
        "serials": {
            order.order_id: {line.item_id: line.serials for line in order.lines if line.serials}
            for order in world.orders.values()
            if any(line.serials for line in order.lines)
        },
    }


def _purchase(purchase: Purchase) -> Json:
    cancelled = purchase.cancelled_at
    return {
        "api": purchase.api,
        "account": purchase.account,
        "order_id": purchase.order_id,
        "shipment_id": purchase.shipment_id,
        "idempotency_key": purchase.idempotency_key,
        "replays": purchase.replays,
        "package_client_reference_id": purchase.package_reference,
        "package_reference_id": purchase.parcel.reference,
        "carrier_id": purchase.carrier_id,
        "service_id": purchase.service_id,
        "tracking": purchase.tracking,
        "cost": {"amount": f"{purchase.cost:.2f}", "currency": purchase.currency},
        "label_format": purchase.label_format,
        "dpi": purchase.dpi,
        "items": _quantities(purchase.parcel.contents),
        "codes": _codes(purchase.parcel.contents),
        "at": iso(purchase.at),
        "cancelled": cancelled is not None,
        "cancelled_at": iso(cancelled) if cancelled else None,
        "request": purchase.request,
    }


def _confirmation(each: Confirmation) -> Json:
    return {
        "order_id": each.order_id,
        "package_reference_id": each.reference,
        "carrier_code": each.carrier_code,
        "carrier_name": each.carrier_name,
        "shipping_method": each.method,
        "tracking": each.tracking,
        "ship_date": iso(each.ship_date),
        "at": iso(each.at),
        "items": _quantities(each.contents),
        "codes": _codes(each.contents),
        "edit": each.edit,
    }


def _quantities(contents: Iterable[Content]) -> dict[str, int]:
    totals: dict[str, int] = {}
    for content in contents:
        totals[content.item_id] = totals.get(content.item_id, 0) + content.quantity
    return totals


def _codes(contents: Iterable[Content]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for content in contents:
        if content.codes:
            found.setdefault(content.item_id, []).extend(content.codes)
    return found


def _order(order: Order) -> Json:
    return {
        "order_id": order.order_id,
        "account": order.account,
        "marketplace": order.marketplace,
        "location": order.location,
        "status": order.status.value,
        "last_updated": iso(order.updated),
        "items": {
            line.item_id: {"sku": line.sku, "ordered": line.quantity, "fulfilled": line.fulfilled}
            for line in order.lines
        },
        "packages": [
            {
                "package_reference_id": parcel.reference,
                "source": parcel.source,
                "tracking": parcel.tracking,
                "cancelled": parcel.cancelled,
                "items": _quantities(parcel.contents),
                "codes": _codes(parcel.contents),
            }
            for parcel in order.parcels
        ],
    }


def _scripted(order: Order) -> Json:
    return {
        "order_id": order.order_id,
        "kinds": order.kinds,
        "status": order.status.value,
        "programs": order.programs,
        "commercial": order.address["addressType"] == "COMMERCIAL",
        "purchase_order_number": order.buyer.get("buyerPurchaseOrderNumber"),
        "ship_by": iso(order.ship_by[1]),
        "codes_optional": order.codes_optional,
        "lines": [
            {
                "order_item_id": line.item_id,
                "sku": line.sku,
                "quantity": line.quantity,
                "group": line.is_group,
                "transparency": line.transparent,
                "serial_required": line.serial_required,
            }
            for line in order.lines
        ],
    }
