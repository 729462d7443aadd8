"""The keys as a place of personal data: with an order's key goes all that was ever sealed under it."""

import asyncio
from collections.abc import Sequence
from datetime import datetime

from app.vault.vault import OrderVault


class KeyPlace:
    """PurgePlace. One new key-encryption key, and one rewritten key store, for all orders of a call."""

    name = "keys"

    def __init__(self, vault: OrderVault) -> None:
        self._vault = vault

    def __repr__(self) -> str:
        return "<KeyPlace>"

    async def forget(self, order_ids: Sequence[str], at: datetime) -> int:
        await asyncio.to_thread(self._vault.purge, order_ids)
        return len(order_ids)
