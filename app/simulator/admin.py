"""`/_sim`: what a judge reads and what a script changes; no token, loopback only."""

from app.simulator import admin_accounts, admin_orders
from app.simulator.admin_accounts import Act
from app.simulator.admin_accounts import object_of as _object
from app.simulator.api import NAMES
from app.simulator.clock import iso
from app.simulator.faults import known_operations
from app.simulator.http import Call, Refusal, Reply
from app.simulator.ledger import ledger, script
from app.simulator.listings import side_doors
from app.simulator.listings.told import news
from app.simulator.world import World


def get_ledger(world: World, _: Call) -> Reply:
    """Everything that reached "Amazon"."""
    return Reply(200, ledger(world))


def get_news(world: World, call: Call) -> Reply:
    """?revision=&changes=: what is new about listings since an answer that told these numbers."""
    numbers = (int(call.one(name) or 0) for name in ("revision", "changes"))
    return Reply(200, news(world, *numbers))


def get_timings(world: World, call: Call) -> Reply:
    """?since=: what each call took that ended after that moment."""
    return Reply(200, {"calls": world.timings.since(float(call.one("since") or 0))})


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


def get_clock(world: World, _: Call) -> Reply:
    """The simulator's time."""
    return Reply(200, {"now": iso(world.clock.now())})


def advance_clock(world: World, call: Call) -> Reply:
    """{"advance_seconds"}."""
    world.clock.advance(float(_object(call)["advance_seconds"]))
    return get_clock(world, call)


def change_settings(world: World, call: Call) -> Reply:
    """{"throttle", "faster", "token_seconds", "rate_seconds", "search_lag_seconds", ...}, and those of
    `shelf.pace`.
    """
    body = _object(call)
    world.throttle.enabled = bool(body.pop("throttle", world.throttle.enabled))
    world.throttle.faster = float(body.pop("faster", world.throttle.faster))
    world.tokens.lifetime = float(body.pop("token_seconds", world.tokens.lifetime))
    for name in ("rate_seconds", "search_lag_seconds", "business_id", "labels_carry_po"):
        if name in body:
            setattr(world.settings, name, body.pop(name))
    pace = world.shelf.pace
    for name in [each for each in body if hasattr(pace, each)]:
        setattr(pace, name, body.pop(name))
    if body:
        raise Refusal(400, "InvalidInput", f"Unknown settings: {sorted(body)}")
    return Reply(200, {"settings": vars(world.settings) | vars(pace)})


ROUTES: tuple[tuple[str, str, Act], ...] = (
    ("GET", "/_sim/ledger", get_ledger),
    ("GET", "/_sim/news", get_news),
    ("GET", "/_sim/timings", get_timings),
    ("GET", "/_sim/scenario", get_scenario),
    ("GET", "/_sim/faults", list_faults),
    ("POST", "/_sim/faults", add_fault),
    ("DELETE", "/_sim/faults", clear_faults),
    ("GET", "/_sim/clock", get_clock),
    ("POST", "/_sim/clock", advance_clock),
    ("POST", "/_sim/settings", change_settings),
    *admin_accounts.ROUTES,
    *admin_orders.ROUTES,
    *side_doors.ROUTES,
)
