"""A client with canaries for secrets, pointed at a server of the tests."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from app.amazon.account import SellerAccount
from app.amazon.http import Http
from app.amazon.throttle import Throttle
from app.amazon.tokens import AccessTokens, LwaCredentials
from app.amazon.transport import Address, Transport
from app.domain.marketplace import Region
from app.ports.clock import Clock
from tests.app.amazon.clock import SteppingClock

# Put together here, so that a traceback's source lines do not hold it.
CANARY = "-".join(("tweet", "tweet"))
CREDENTIALS = LwaCredentials(f"{CANARY}-id", f"{CANARY}-secret", f"Atzr|{CANARY}-refresh")


def seller(url: str, *marketplace_ids: str, credentials: LwaCredentials = CREDENTIALS) -> SellerAccount:
    """An account whose API and tokens are at ``url``."""
    return SellerAccount(
        store_id="store-1",
        account_id="seller-1",
        region=Region.NA,
        marketplace_ids=marketplace_ids or ("ATVPDKIKX0DER",),
        credentials=credentials,
        base_url=url,
        token_url=f"{url}/auth/o2/token",
        email="warehouse@example.com",
    )


@asynccontextmanager
async def transport_to(
    url: str, clock: Clock | None = None, throttle: Throttle | None = None, *, api_url: str = ""
) -> AsyncIterator[Transport]:
    """A transport without jitter, tokens from ``url``; closed when the block ends."""
    the_clock = clock or SteppingClock()
    http = Http("Packbench/0.0 (Language=Python)", is_loopback=True)
    tokens = AccessTokens(CREDENTIALS, f"{url}/auth/o2/token", http, the_clock, lambda: 1.0)
    address = Address("seller-1", "na", api_url or url)
    try:
        yield Transport(address, http, tokens, throttle or Throttle(the_clock), the_clock, lambda: 1.0)
    finally:
        await http.aclose()
