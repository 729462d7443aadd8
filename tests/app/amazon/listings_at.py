"""Our listings' client before an Amazon that is told what to answer."""

import asyncio
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import asynccontextmanager

from app.amazon.listings import SpApiListings
from app.domain.marketplace import marketplace
from tests.app.amazon.client import transport_to
from tests.app.amazon.clock import SteppingClock
from tests.app.amazon.odd_server import OddServer, Step, odd_server

US, JP = "ATVPDKIKX0DER", "A1VC38T7YXB528"


def run(work: Coroutine[None, None, None]) -> None:
    asyncio.run(work)


@asynccontextmanager
async def listings_at(
    steps: Sequence[Step], marketplace_id: str = US
) -> AsyncIterator[tuple[SpApiListings, OddServer]]:
    """The port of one store, at a server that answers so."""
    market = marketplace(marketplace_id)
    assert market is not None
    clock = SteppingClock()
    async with odd_server(steps) as server, transport_to(server.url, clock) as transport:
        yield SpApiListings(transport, "store-1", "A1SELLER", market, clock), server
