"""`/_sim` for orders: new ones, and what their buyers, the banks and Seller Central do to them."""

from decimal import Decimal
from typing import Any

from app.simulator import lifecycle
from app.simulator.admin_accounts import Act
from app.simulator.admin_accounts import object_of as _object
from app.simulator.clock import iso
from app.simulator.http import Call, Json, Refusal, Reply
from app.simulator.scenario import Wanted
from app.simulator.state import Order
from app.simulator.world import World


def add_orders(world: World, call: Call) -> Reply:
    """{"kind", "count", "lines": [{"sku", "quantity"}], or [[sku, quantity]], and the rest of `Wanted`}."""
    body = _object(call)
    count = int(body.pop("count", 1))
    try:
        lines = [_line(each) for each in body.pop("lines", [])]
        orders = [world.add(_wanted(world, lines, body)) for _ in range(count)]
    except (KeyError, TypeError, ValueError) as error:
        raise Refusal(400, "InvalidInput", f"Cannot make such an order: {error}") from error
    return Reply(200, {"order_ids": [order.order_id for order in orders]})


def cancel_order(world: World, call: Call) -> Reply:
    """The order is cancelled at Amazon."""
    order, body = _order(world, call), _object(call)
    reason = str(body.get("reason", "BUYER_CANCELED"))
    lifecycle.cancel_all(order, str(body.get("by", "BUYER")), reason, world.clock.now())
    return _done(order)


def request_cancel(world: World, call: Call) -> Reply:
    """The buyer asks to cancel; the order stays as it is."""
    order = _order(world, call)
    for line in order.lines:
        line.cancel_reason = str(_object(call).get("reason", "ORDERED_BY_MISTAKE"))
    order.touch(world.clock.now())
    return _done(order)


def finalise(world: World, call: Call) -> Reply:
    """Pending becomes unshipped."""
    order = _pending(world, call)
    lifecycle.finalise(order, world.clock.now())
    return _done(order)


def fail_payment(world: World, call: Call) -> Reply:
    """Pending becomes cancelled."""
    order = _pending(world, call)
    lifecycle.fail_payment(order, world.clock.now())
    return _done(order)


def refund(world: World, call: Call) -> Reply:
    """{"amount"} (default: all that was paid); the order's last update moves, however old it is."""
    order, amount = _order(world, call), _object(call).get("amount")
    lifecycle.refund(order, None if amount is None else Decimal(str(amount)), world.clock.now())
    return _done(order)


def ship(world: World, call: Call) -> Reply:
    """{"units": {order item id: quantity}} (default: all that is left): shipped in Seller Central."""
    order, units = _order(world, call), _object(call).get("units")
    world.shippable(order.account, order.order_id)
    lifecycle.ship_elsewhere(order, world.clock.now(), units)
    return _done(order)


def change_address(world: World, call: Call) -> Reply:
    """Fields of the delivery address, merged over the old ones."""
    order = _order(world, call)
    order.address = {**order.address, **(_object(call) or {"addressLine1": "1 Changed Street"})}
    order.touch(world.clock.now())
    return _done(order)


def change_quantity(world: World, call: Call) -> Reply:
    """{"quantity", "order_item_id"} (default: the first item)."""
    order, body = _order(world, call), _object(call)
    line = order.line(str(body.get("order_item_id", order.lines[0].item_id)))
    if line is None or "quantity" not in body:
        raise Refusal(400, "InvalidInput", "order_item_id or quantity is wrong or missing")
    line.quantity = int(body["quantity"])
    order.touch(world.clock.now())
    return _done(order)


def allow_missing_codes(world: World, call: Call) -> Reply:
    """{"allowed": bool}: Amazon takes fewer Transparency codes than units for this order."""
    order = _order(world, call)
    order.codes_optional = bool(_object(call).get("allowed", True))
    return _done(order)


def _order(world: World, call: Call) -> Order:
    order = world.orders.get(call.path["order_id"])
    if order is None:
        raise Refusal(404, "NotFound", "No such order")
    return order


def _pending(world: World, call: Call) -> Order:
    order = _order(world, call)
    if not order.status.is_pending:
        raise Refusal(409, "InvalidInput", "The order is not pending")
    return order


def _line(each: Any) -> tuple[str, int]:
    sku, quantity = (each["sku"], each["quantity"]) if isinstance(each, dict) else each
    return str(sku), int(quantity)


def _wanted(world: World, lines: list[tuple[str, int]], body: Json) -> Wanted:
    """The account's own marketplace where none is named."""
    wanted = Wanted(lines=lines, **body)
    if "marketplace" not in body:
        wanted.marketplace = world.accounts.of(wanted.account).home
    return wanted


def _done(order: Order) -> Reply:
    body = {"order_id": order.order_id, "status": order.status.value}
    return Reply(200, body | {"last_updated": iso(order.updated)})


_ORDER = "/_sim/orders/{order_id}"
ROUTES: tuple[tuple[str, str, Act], ...] = (
    ("POST", "/_sim/orders", add_orders),
    ("POST", f"{_ORDER}/cancel", cancel_order),
    ("POST", f"{_ORDER}/request-cancel", request_cancel),
    ("POST", f"{_ORDER}/finalise", finalise),
    ("POST", f"{_ORDER}/payment-failed", fail_payment),
    ("POST", f"{_ORDER}/refund", refund),
    ("POST", f"{_ORDER}/ship", ship),
    ("POST", f"{_ORDER}/change-address", change_address),
    ("POST", f"{_ORDER}/change-quantity", change_quantity),
    ("POST", f"{_ORDER}/allow-missing-codes", allow_missing_codes),
)
