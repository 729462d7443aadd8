"""Stores for tests, at a server of the tests."""

from typing import Any

from app.domain.order import Recipient
from app.domain.store import Store
from app.ports.amazon_account import AppCredentials
from tests.app.amazon.client import CANARY

US, CA, DE = "ATVPDKIKX0DER", "A2EUQ1WTGCTBG2", "A1PA6795UKMFR9"
SECRETS = AppCredentials(f"{CANARY}-id", f"{CANARY}-secret", f"Atzr|{CANARY}-refresh")


def store_at(url: str, store_id: str = "us", marketplace_id: str = US, **changes: Any) -> Store:
    """A store whose API and tokens are at ``url``."""
    plain: dict[str, Any] = {
        "name": store_id,
        "seller_id": "A1SELLER",
        "ship_from": Recipient(),
        "base_url": url,
        "token_url": f"{url}/auth/o2/token",
    }
    return Store(store_id=store_id, marketplace_id=marketplace_id, **(plain | changes))
