"""What the calls of the listing side have in common: whose they are, and for which marketplaces."""

from collections.abc import Collection
from datetime import datetime

from app.simulator.accounts import Account, denied
from app.simulator.clock import parse_iso
from app.simulator.http import Call, Refusal
from app.simulator.markets import MARKETS
from app.simulator.world import World

UNREADABLE = "Request has missing or invalid parameters and cannot be parsed."


def seller(world: World, call: Call, seller_id: str | None) -> Account:
    """The account of the token; Refusal 403 where the request names another seller."""
    account = world.accounts.of(call.account)
    if seller_id is None:
        raise invalid("Missing required parameter sellerId.")
    if seller_id != account.seller_id:
        raise denied("The seller does not belong to the access token.")
    return account


def marketplaces(account: Account, wanted: Collection[str], most: int = 25) -> list[str]:
    """Marketplaces of a request: at least one, known, and with the seller in it."""
    if not wanted:
        raise invalid("Missing required parameter marketplaceIds.")
    if len(wanted) > most:
        raise invalid(f"marketplaceIds must have at most {most} value(s).")
    unknown = sorted(set(wanted) - MARKETS.keys())
    if unknown:
        raise invalid(f"Invalid marketplaceIds: {unknown[0]}.")
    account.admit(wanted)
    return list(dict.fromkeys(wanted))


def among(name: str, values: Collection[str], known: Collection[str]) -> frozenset[str]:
    """Values of a list parameter, all of them known."""
    unknown = sorted(set(values) - set(known))
    if unknown:
        raise invalid(f"{name} has an unknown value {unknown[0]}.")
    return frozenset(values)


def number(call: Call, name: str, default: int, most: int) -> int:
    """A count between 1 and `most`."""
    text = call.one(name) or str(default)
    if not text.isdecimal() or not 1 <= int(text) <= most:
        raise invalid(f"{name} must be between 1 and {most}.")
    return int(text)


def moment(call: Call, name: str) -> datetime | None:
    """A date-time parameter."""
    text = call.one(name)
    if text is None:
        return None
    try:
        return parse_iso(text)
    except ValueError as error:
        raise invalid(f"{name} must be in ISO 8601 format.") from error


def link(call: Call, target: str) -> str:
    """An absolute URL of this very simulator."""
    return f"http://{call.headers.get('host', '127.0.0.1')}{target}"


def invalid(message: str) -> Refusal:
    """Amazon's 400."""
    return Refusal(400, "InvalidInput", message)
