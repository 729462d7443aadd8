"""`/_sim` for listings: put them there, change them behind the seller's back, add to Amazon's catalogue."""

from collections.abc import Callable
from decimal import Decimal

import msgspec

from app.simulator.accounts import Account
from app.simulator.admin_accounts import Act, object_of
from app.simulator.http import Call, Json, Refusal, Reply
from app.simulator.markets import MARKETS, Market
from app.simulator.shelf import stocking
from app.simulator.shelf.asins import Entry
from app.simulator.shelf.items import MERCHANT, Fate, Item, Row, fba_code, row_of
from app.simulator.tokens import ACCOUNT
from app.simulator.world import World


def add_listings(world: World, call: Call) -> Reply:
    """{"account", "marketplace"} and "rows": [as in `stocking.Wish`], or "count" and "prefix", or
    "catalogue": true for the practice shop's goods.
    """
    body = object_of(call)
    account, market = _where(world, body)
    shelf, now = world.shelf, world.clock.now()
    if "count" in body:
        prefix = str(body.get("prefix", "SKU-"))
        made = stocking.by_number(shelf, account, market, int(body["count"]), prefix, now)
    elif body.get("catalogue"):
        made = stocking.stock(shelf, account, market, stocking.of_practice(shelf), now)
    else:
        wishes = msgspec.convert(body["rows"], list[stocking.Wish], strict=False)
        made = stocking.stock(shelf, account, market, wishes, now)
    return Reply(200, {"listings": made})


def seller_central(world: World, call: Call) -> Reply:
    """{"account", "marketplace", "sku", "action"}: to_fba, to_merchant {"quantity", "lead_time"},
    set_quantity {"quantity", "code", "lead_time"}, set_price {"price"}, close, suppress, restore, delete.
    """
    body = object_of(call)
    account, market = _where(world, body)
    item = world.shelf.get(account.name, str(body["sku"]))
    if item is None or item.offer(market.market_id) is None:
        raise Refusal(404, "NotFound", "No such listing")
    changed = _ACTIONS[str(body["action"])](item, market, body)
    if changed.offers:
        world.shelf.put(changed.touched(world.clock.now()))
    else:
        world.shelf.remove(account.name, item.sku)
    return Reply(200, {"sku": item.sku})


def add_asin(world: World, call: Call) -> Reply:
    """{"asin", "title", "brand", "barcodes", "product_type", "fate", "restriction", "marketplaces"}. Those
    with a fate that are always there: see `shelf.asins`.
    """
    entry = msgspec.convert(object_of(call), Entry)
    world.shelf.asins.add([entry])
    return Reply(200, {"asin": entry.asin})


def _where(world: World, body: Json) -> tuple[Account, Market]:
    """The account and one of its marketplaces (its home, where none is named)."""
    account = world.accounts.of(str(body.get("account", ACCOUNT)))
    market = MARKETS[str(body.get("marketplace", account.home))]
    account.admit([market.market_id])
    return account, market


def _to_fba(item: Item, market: Market, _: Json) -> Item:
    """Seller Central leaves no merchant row behind, unlike the API."""
    rows = (Row(fba_code(market)),)
    return msgspec.structs.replace(item, rows=rows, fba_units=item.fba_units or 10, earlier=None)


def _to_merchant(item: Item, _: Market, body: Json) -> Item:
    row = Row(MERCHANT, int(body.get("quantity", 0)), body.get("lead_time"))
    return msgspec.structs.replace(item, rows=(row,), earlier=None)


def _set_quantity(item: Item, _: Market, body: Json) -> Item:
    code = str(body.get("code", MERCHANT))
    old = row_of(item.rows, code) or Row(code)
    lead_time = body.get("lead_time", old.lead_time)
    row = msgspec.structs.replace(old, quantity=int(body["quantity"]), lead_time=lead_time)
    others = tuple(each for each in item.rows if each.code != code)
    return msgspec.structs.replace(item, rows=(*others, row), earlier=None)


def _set_price(item: Item, market: Market, body: Json) -> Item:
    offer = item.offer(market.market_id)
    changed = msgspec.structs.replace(offer, price=Decimal(str(body["price"]))) if offer else None
    return item.with_offer(changed) if changed else item


def _delete(item: Item, market: Market, _: Json) -> Item:
    left = tuple(each for each in item.offers if each.marketplace != market.market_id)
    return msgspec.structs.replace(item, offers=left)


def _fated(fate: Fate) -> Callable[[Item, Market, Json], Item]:
    def act(item: Item, market: Market, _: Json) -> Item:
        offer = item.offer(market.market_id)
        return item.with_offer(msgspec.structs.replace(offer, fate=fate)) if offer else item

    return act


_ACTIONS: dict[str, Callable[[Item, Market, Json], Item]] = {
    "to_fba": _to_fba,
    "to_merchant": _to_merchant,
    "set_quantity": _set_quantity,
    "set_price": _set_price,
    "close": _fated(Fate.CLOSED),
    "suppress": _fated(Fate.SUPPRESSED),
    "restore": _fated(Fate.BUYABLE),
    "delete": _delete,
}
ROUTES: tuple[tuple[str, str, Act], ...] = (
    ("POST", "/_sim/listings", add_listings),
    ("POST", "/_sim/seller-central", seller_central),
    ("POST", "/_sim/catalog", add_asin),
)
