"""Supply Sources 2020-07-01: the locations of an account with multi-location inventory."""

import base64
import uuid
from dataclasses import asdict

import msgspec

from app.simulator.accounts import Account, Location, denied
from app.simulator.clock import iso
from app.simulator.http import Call, Json, Refusal, Reply, read
from app.simulator.supply_sources_shape import Create, Status, Update
from app.simulator.world import World

_PAGE = 10
_MOST = 100
_LISTED = ("alias", "supplySourceId", "supplySourceCode", "address")


def get_supply_sources(world: World, call: Call) -> Reply:
    """A page of locations, archived ones too: the list says nothing of their status."""
    account = _account(world, call)
    found, start, size = list(account.locations.values()), _start(call), _size(call)
    page = found[start : start + size]
    body: Json = {"supplySources": [{key: shown(each)[key] for key in _LISTED} for each in page]}
    if start + size < len(found):
        body["nextPageToken"] = base64.urlsafe_b64encode(f"after {start + size}".encode()).decode()
    return Reply(200, body)


def create_supply_source(world: World, call: Call) -> Reply:
    """A new location; it stays inactive until its status is set."""
    account = _account(world, call)
    wanted = read(call, Create, "InvalidInput", "Invalid Input")
    if any(each.code == wanted.supply_source_code for each in account.locations.values()):
        raise Refusal(400, "InvalidInput", "Supply Source with given Code already exists", "1004")
    word = f"{account.name}/{wanted.supply_source_code}"
    source_id, now = str(uuid.uuid5(uuid.NAMESPACE_URL, word)), iso(world.clock.now())
    account.locations[source_id] = Location(
        source_id,
        wanted.supply_source_code,
        wanted.alias,
        msgspec.to_builtins(wanted.address),
        status="Inactive",
        created=now,
        updated=now,
    )
    return Reply(200, {"supplySourceId": source_id, "supplySourceCode": wanted.supply_source_code})


def get_supply_source(world: World, call: Call) -> Reply:
    """One location, with its status."""
    return Reply(200, shown(_location(world, call)))


def update_supply_source(world: World, call: Call) -> Reply:
    """A new alias, configuration or capabilities."""
    location = _changeable(world, call)
    wanted = read(call, Update, "InvalidInput", "Invalid Input")
    location.alias = wanted.alias or location.alias
    location.configuration = wanted.configuration or location.configuration
    location.capabilities = wanted.capabilities or location.capabilities
    return _changed(world, location)


def archive_supply_source(world: World, call: Call) -> Reply:
    """The end of a location: it cannot be changed any more."""
    location = _changeable(world, call)
    location.status = "Archived"
    return _changed(world, location)


def update_status(world: World, call: Call) -> Reply:
    """Active or inactive."""
    location = _changeable(world, call)
    location.status = read(call, Status, "InvalidInput", "Invalid Input").status
    return _changed(world, location)


def shown(location: Location) -> Json:
    """A SupplySource; what is not known is absent."""
    names = {
        "source_id": "supplySourceId",
        "code": "supplySourceCode",
        "created": "createdAt",
        "updated": "updatedAt",
    }
    return {names.get(key, key): value for key, value in asdict(location).items() if value}


def _account(world: World, call: Call) -> Account:
    account = world.accounts.of(call.account)
    if not account.mli:
        raise denied("The seller account is not enrolled in multi-location inventory.")
    return account


def _location(world: World, call: Call) -> Location:
    location = _account(world, call).locations.get(call.path["source_id"])
    if location is None:
        raise Refusal(404, "NotFound", "Supply Source was not found.")
    return location


def _changeable(world: World, call: Call) -> Location:
    location = _location(world, call)
    if location.status == "Archived":
        raise Refusal(400, "InvalidInput", "Supply Source has been archived and cannot be modified.", "1005")
    return location


def _changed(world: World, location: Location) -> Reply:
    location.updated = iso(world.clock.now())
    return Reply(204)


def _size(call: Call) -> int:
    text = call.one("pageSize") or str(_PAGE)
    if not text.isdecimal() or not 1 <= int(text) <= _MOST:
        raise Refusal(400, "InvalidInput", f"pageSize must be between 1 and {_MOST}.")
    return int(text)


def _start(call: Call) -> int:
    token = call.one("nextPageToken")
    if token is None:
        return 0
    try:
        word, _, start = base64.urlsafe_b64decode(token).decode().partition(" ")
    except ValueError:
        word, start = "", ""
    if word != "after" or not start.isdecimal():
        raise Refusal(400, "InvalidInput", "nextPageToken is not valid.")
    return int(start)
