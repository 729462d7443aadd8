"""Sellers: where an account sells."""

from app.simulator.accounts import Account
from app.simulator.http import Call, Json, Reply
from app.simulator.markets import MARKETS, NOT_AMAZON
from app.simulator.world import World


def get_participations(world: World, call: Call) -> Reply:
    """Every marketplace of the account, and one that is none of Amazon's."""
    account = world.accounts.of(call.account)
    listed = [_participation(account, each) for each in sorted(account.marketplaces)]
    return Reply(200, {"payload": [*listed, _elsewhere(account)]})


def _participation(account: Account, market_id: str) -> Json:
    market = MARKETS[market_id]
    shown = {
        "id": market.market_id,
        "name": market.name,
        "countryCode": market.country,
        "defaultCurrencyCode": market.currency,
        "defaultLanguageCode": market.language,
        "domainName": f"www.{market.domain}",
    }
    return {
        "marketplace": shown,
        "storeName": account.store_name,
        "participation": {
            "isParticipating": market_id not in account.absent,
            "hasSuspendedListings": market_id in account.suspended,
        },
    }


def _elsewhere(account: Account) -> Json:
    names = ("id", "name", "countryCode", "defaultCurrencyCode", "defaultLanguageCode", "domainName")
    return {
        "marketplace": dict(zip(names, NOT_AMAZON[account.region], strict=True)),
        "storeName": account.store_name,
        "participation": {"isParticipating": True, "hasSuspendedListings": False},
    }
