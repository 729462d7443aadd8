"""Files with personal data: the one place where they may lie in the clear."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol


class PrivateFiles(Protocol):
    """Files of orders, which go when the first of their orders is purged (PRIV-1)."""

    async def write(self, name: str, data: bytes, order_ids: Sequence[str]) -> Path:
        """Readable by the user alone, durable when it returns; one of that name is replaced. WriteFailed,
        also where one of the orders is purged. ValueError for a name that is no file's.
        """
