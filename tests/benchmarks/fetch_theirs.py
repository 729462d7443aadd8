"""python-amazon-sp-api, in a process of its own, as ``fetch_ours``. What comes of a page are dicts.

It knows no other address than Amazon's, so it is given a marketplace and a login that lie elsewhere, and the
Host header that it cuts from ``https://`` alone.
"""

import gc
import sys
import time
from typing import Any, NamedTuple

from sp_api.api.orders.orders_2026_01_01 import OrdersV20260101  # type: ignore[import-untyped]  # no types
from sp_api.auth import AccessTokenClient  # type: ignore[import-untyped]  # no types

from app.bootstrap.trade import PRACTICE
from tests.benchmarks.amazon_side import MARKETPLACE, SEARCH

URL = sys.argv[1]


class Market(NamedTuple):
    endpoint: str = URL
    marketplace_id: str = MARKETPLACE
    region: str = "us-east-1"


class Login(AccessTokenClient):  # type: ignore[misc]  # untyped there
    scheme, host = "http://", URL.removeprefix("http://")


class Orders(OrdersV20260101):  # type: ignore[misc]  # untyped there
    @property
    def headers(self) -> dict[str, Any]:
        return {**super().headers, "host": URL.removeprefix("http://")}


def main() -> None:
    credentials = {
        "refresh_token": PRACTICE.refresh_token,
        "lwa_app_id": PRACTICE.client_id,
        "lwa_client_secret": PRACTICE.client_secret,
    }
    orders = Orders(Market(), credentials=credentials, auth_token_client_class=Login)
    gc.freeze()
    token = ""
    while sys.stdin.readline():
        begun = time.process_time()
        page = orders.search_orders(**SEARCH, **({"paginationToken": token} if token else {}))
        token = page.pagination["nextToken"]
        sys.stdout.write(f"{time.process_time() - begun}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
