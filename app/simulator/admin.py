"""`/_sim`: what a judge reads and what a script changes; no token, loopback only."""

import json
from collections.abc import Callable
from typing import Any

from app.simulator.api import NAMES
from app.simulator.clock import iso
from app.simulator.faults import known_operations
from app.simulator.http import Call, Json, Refusal, Reply
from app.simulator.ledger import ledger, script
from app.simulator.scenario import Wanted
from app.simulator.state import Order, Status
from app.simulator.world import World, cancel

Act = Callable[[World, Call], Reply]


def get_ledger(world: World, _: Call) -> Reply:
    """Everything that reached "Amazon"."""
    return Reply(200, ledger(world))


def get_scenario(world: World, _: Call) -> Reply:
    """The script: orders with their kinds, and what sits on the physical units."""
    return Reply(200, script(world))


def list_faults(world: World, _: Call) -> Reply:
    """Faults that still wait."""
    return Reply(200, {"faults": world.faults.as_json()})


def add_fault(world: World, call: Call) -> Reply:
    """{"operation", "kind", "times", "seconds"}."""
    body = _object(call)
    known_operations(NAMES, str(body.get("operation", "*")))
    world.faults.add(body)
    return list_faults(world, call)


def clear_faults(world: World, call: Call) -> Reply:
    """Forget all faults."""
    world.faults.clear()
    return list_faults(world, call)


def add_orders(world: World, call: Call) -> Reply:
    """{"kind", "count", "lines": [{"sku", "quantity"}], ...}: the rest as in `Wanted`."""
    body = _object(call)
    count = int(body.pop("count", 1))
    lines = [(str(line["sku"]), int(line["quantity"])) for line in body.pop("lines", [])]
    try:
        orders = [world.add(Wanted(lines=lines, **body)) for _ in range(count)]
    except (KeyError, TypeError) as error:
        raise Refusal(400, "InvalidInput", f"Cannot make such an order: {error}") from error
    return Reply(200, {"order_ids": [order.order_id for order in orders]})


def cancel_order(world: World, call: Call) -> Reply:
    """The order is cancelled at Amazon."""
    order, body = _order(world, call), _object(call)
    order.status = Status.CANCELLED
    reason = str(body.get("reason", "BUYER_CANCELED"))
    for line in order.lines:
        cancel(order, line, str(body.get("by", "BUYER")), reason, world.clock.now())
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
    order = _order(world, call)
    if order.status is not Status.PENDING:
        raise Refusal(409, "InvalidInput", "The order is not pending")
    order.status = Status.UNSHIPPED
    order.touch(world.clock.now())
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


def get_clock(world: World, _: Call) -> Reply:
    """The simulator's time."""
    return Reply(200, {"now": iso(world.clock.now())})


def advance_clock(world: World, call: Call) -> Reply:
    """{"advance_seconds"}."""
    world.clock.advance(float(_object(call)["advance_seconds"]))
    return get_clock(world, call)


def change_settings(world: World, call: Call) -> Reply:
    """{"throttle", "faster", "token_seconds", "rate_seconds", "search_lag_seconds", ...}."""
    body = _object(call)
    world.throttle.enabled = bool(body.pop("throttle", world.throttle.enabled))
    world.throttle.faster = float(body.pop("faster", world.throttle.faster))
    world.tokens.lifetime = float(body.pop("token_seconds", world.tokens.lifetime))
    for name in ("rate_seconds", "search_lag_seconds", "business_id"):
        if name in body:
            setattr(world.settings, name, body.pop(name))
    if body:
        raise Refusal(400, "InvalidInput", f"Unknown settings: {sorted(body)}")
    return Reply(200, {"settings": vars(world.settings)})


def _order(world: World, call: Call) -> Order:
    order = world.orders.get(call.path["order_id"])
    if order is None:
        raise Refusal(404, "NotFound", "No such order")
    return order


def _object(call: Call) -> Json:
    body: Any = json.loads(call.raw or b"{}")
    if not isinstance(body, dict):
        raise Refusal(400, "InvalidInput", "A JSON object is needed")
    return body


def _done(order: Order) -> Reply:
    body = {"order_id": order.order_id, "status": order.status.value}
    return Reply(200, body | {"last_updated": iso(order.updated)})


_ORDER = "/_sim/orders/{order_id}"
ROUTES: tuple[tuple[str, str, Act], ...] = (
    ("GET", "/_sim/ledger", get_ledger),
    ("GET", "/_sim/scenario", get_scenario),
    ("GET", "/_sim/faults", list_faults),
    ("POST", "/_sim/faults", add_fault),
    ("DELETE", "/_sim/faults", clear_faults),
    ("POST", "/_sim/orders", add_orders),
    ("POST", f"{_ORDER}/cancel", cancel_order),
    ("POST", f"{_ORDER}/request-cancel", request_cancel),
    ("POST", f"{_ORDER}/finalise", finalise),
    ("POST", f"{_ORDER}/change-address", change_address),
    ("POST", f"{_ORDER}/change-quantity", change_quantity),
    ("POST", f"{_ORDER}/allow-missing-codes", allow_missing_codes),
    ("GET", "/_sim/clock", get_clock),
    ("POST", "/_sim/clock", advance_clock),
    ("POST", "/_sim/settings", change_settings),
)
