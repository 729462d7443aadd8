"""`/_sim` for accounts: who sells where, applications, keys, locations, an outage."""

import json
import secrets
from collections.abc import Callable
from typing import Any

from app.simulator.accounts import Account, Location
from app.simulator.applications import Application
from app.simulator.clock import iso
from app.simulator.http import Call, Json, Refusal, Reply
from app.simulator.markets import US
from app.simulator.tokens import CLIENT_ID
from app.simulator.world import World

Act = Callable[[World, Call], Reply]
_SETS = {"marketplaces": "marketplaces", "absent": "absent", "suspended": "suspended"}
_PLAIN = {"region": "region", "name": "store_name", "seller_id": "seller_id", "mli": "mli", "narf": "narf"}
_SOMEWHERE = {  # what Amazon requires of an address
    "name": "Example Warehouse",
    "addressLine1": "1 Example Way",
    "stateOrRegion": "WA",
    "countryCode": "US",
}
_KEYS = ("client_id", "client_secret", "refresh_token")


def put_account(world: World, call: Call) -> Reply:
    """{"account", "region", "marketplaces", "name", "seller_id", "mli", "narf", "absent", "suspended",
    "client_id", "client_secret", "refresh_token"}: a new account, or what changes of one. With a client id
    of its own it has a private application, authorized by itself.
    """
    body = object_of(call)
    name = str(body.pop("account"))
    unknown = sorted(set(body) - {*_SETS, *_PLAIN, *_KEYS})
    if unknown:
        raise Refusal(400, "InvalidInput", f"An account has no {unknown[0]}")
    account = _merged(world.accounts.get(name), name, body)
    world.accounts[name] = account
    if "client_id" in body:
        _authorize(world, account, body)
    return Reply(200, shown(world, account))


def list_accounts(world: World, _: Call) -> Reply:
    """All accounts."""
    return Reply(200, {"accounts": [shown(world, each) for each in world.accounts.values()]})


def rotate_secret(world: World, call: Call) -> Reply:
    """{"client_secret"} (default: a fresh one); the old one is refused from now on."""
    application = _application_of(world, _account(world, call))
    fresh = f"amzn1.oa2-cs.v1.{secrets.token_hex(24)}"
    application.client_secret = str(object_of(call).get("client_secret", fresh))
    body = {"client_id": application.client_id, "client_secret": application.client_secret}
    return Reply(200, body)


def revoke(world: World, call: Call) -> Reply:
    """{"refresh_token"} (default: every one of the account)."""
    account = _account(world, call)
    token = object_of(call).get("refresh_token")
    world.tokens.revoke(account.name, None if token is None else str(token))
    return Reply(200, shown(world, account))


def put_application(world: World, call: Call) -> Reply:
    """{"application_id", "client_id", "client_secret", "name", "public", "draft", "redirect_uris"}."""
    body = object_of(call)
    application = Application(
        application_id=str(body["application_id"]),
        client_id=str(body["client_id"]),
        client_secret=str(body["client_secret"]),
        name=str(body.get("name", "Example application")),
        is_public=bool(body.get("public", True)),
        is_draft=bool(body.get("draft", False)),
        redirect_uris=tuple(str(each) for each in body.get("redirect_uris", [])),
    )
    world.tokens.applications.put(application)
    return Reply(200, {"application_id": application.application_id, "client_id": application.client_id})


def put_locations(world: World, call: Call) -> Reply:
    """{"account", "locations": [{"supplySourceId", "supplySourceCode", "alias", "address", "status"}]}:
    replaces those of the same id. What an address lacks of Amazon's own demands is made up.
    """
    body = object_of(call)
    account = world.accounts[str(body["account"])]
    now = iso(world.clock.now())
    for each in body["locations"]:
        location = Location(
            source_id=str(each["supplySourceId"]),
            code=str(each["supplySourceCode"]),
            alias=str(each.get("alias", each["supplySourceCode"])),
            address={**_SOMEWHERE, **each.get("address", {})},
            status=str(each.get("status", "Active")),
            created=now,
            updated=now,
        )
        account.locations[location.source_id] = location
    return Reply(200, shown(world, account))


def begin_outage(world: World, call: Call) -> Reply:
    """{"seconds", "drops": bool}: until then every operation answers 503, or drops its connection."""
    body = object_of(call)
    until = world.clock.monotonic() + float(body["seconds"])
    world.faults.outage(until, drops=bool(body.get("drops")))
    return Reply(200, body)


def shown(world: World, account: Account) -> Json:
    """An account without its keys."""
    return {
        "account": account.name,
        "seller_id": account.seller_id,
        "region": account.region,
        "marketplaces": sorted(account.marketplaces),
        "mli": account.mli,
        "narf": account.narf,
        "locations": list(account.locations),
        "orders": len(world.book.of(account.name)),
    }


def _merged(earlier: Account | None, name: str, body: Json) -> Account:
    given: Json = vars(earlier).copy() if earlier else {"name": name, "marketplaces": {US}}
    given |= {field: set(body[key]) for key, field in _SETS.items() if key in body}
    given |= {field: body[key] for key, field in _PLAIN.items() if key in body}
    return Account(**given)


def _authorize(world: World, account: Account, body: Json) -> None:
    account.client_id = str(body["client_id"])
    if account.client_id != CLIENT_ID:
        name = account.client_id.removeprefix("amzn1.application-oa2-client.")
        world.tokens.applications.put(
            Application(f"amzn1.sp.solution.{name}", account.client_id, str(body["client_secret"]))
        )
    world.tokens.grant(str(body["refresh_token"]), account.name, account.client_id)


def _application_of(world: World, account: Account) -> Application:
    application = world.tokens.applications.by_client(account.client_id)
    if application is None:
        raise Refusal(404, "NotFound", f"{account.name} has no application of its own")
    return application


def _account(world: World, call: Call) -> Account:
    account = world.accounts.get(call.path["account"])
    if account is None:
        raise Refusal(404, "NotFound", "No such account")
    return account


def object_of(call: Call) -> Json:
    """The body as a JSON object; Refusal 400 when it is none."""
    body: Any = json.loads(call.raw or b"{}")
    if not isinstance(body, dict):
        raise Refusal(400, "InvalidInput", "A JSON object is needed")
    return body


ROUTES: tuple[tuple[str, str, Act], ...] = (
    ("GET", "/_sim/accounts", list_accounts),
    ("POST", "/_sim/accounts", put_account),
    ("POST", "/_sim/accounts/{account}/rotate-secret", rotate_secret),
    ("POST", "/_sim/accounts/{account}/revoke", revoke),
    ("POST", "/_sim/applications", put_application),
    ("POST", "/_sim/locations", put_locations),
    ("POST", "/_sim/outage", begin_outage),
)
