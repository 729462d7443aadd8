"""Products by what was scanned, kept at hand: the same few are scanned all day; a look-up is three reads."""

from app.domain.catalog import Product

_KEPT = 4096
Found = tuple[Product, int]  # with the units that one scan counts


class ProductCache:
    """``forget`` after every commit that changes products or barcodes. What was read before that commit and
    is put only after it is not kept. Several processes on one database need to tell each other.
    """

    def __init__(self) -> None:
        self._found: dict[str, Found] = {}
        self.version = 0

    def __repr__(self) -> str:
        return f"<ProductCache {len(self._found)} at hand>"

    def get(self, key: str) -> Found | None:
        return self._found.get(key)

    def put(self, key: str, found: Found, version: int) -> None:
        """``version``: as it was before the read."""
        if version == self.version:
            if len(self._found) >= _KEPT:
                self._found.clear()
            self._found[key] = found

    def forget(self) -> None:
        """Products have changed."""
        self.version += 1
        self._found = {}
