"""Our client, in a process of its own: a page of orders for each line on stdin, its CPU in seconds on stdout.

What comes of a page are the domain's orders.
"""

import asyncio
import gc
import sys
import time
from datetime import UTC, datetime

from app.amazon.account import SellerAccount, connect
from app.amazon.throttle import Throttle
from app.bootstrap.core import SystemClock
from app.bootstrap.trade import PRACTICE, PRACTICE_ACCOUNT
from app.domain.marketplace import Region
from tests.benchmarks.amazon_side import MARKETPLACE

SINCE = datetime(2020, 1, 1, tzinfo=UTC)


async def main(url: str) -> None:
    clock = SystemClock()
    account = SellerAccount(
        "bench", PRACTICE_ACCOUNT, Region.NA, (MARKETPLACE,), PRACTICE, url, f"{url}/auth/o2/token"
    )
    amazon = connect(account, clock, Throttle(clock), "bench")
    gc.freeze()
    token: str | None = None
    while sys.stdin.readline():
        begun = time.process_time()
        page = await amazon.orders.search(SINCE, token)
        token = page.next_token
        sys.stdout.write(f"{time.process_time() - begun}\n")
        sys.stdout.flush()
    await amazon.aclose()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
