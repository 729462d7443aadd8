"""PII under a key per order, and the rows that hold those keys, wrapped."""

from collections.abc import Mapping, Sequence
from typing import Protocol


class WrappedKeys(Protocol):
    """The key store (keys.db): per-order keys, wrapped by a key-encryption key that is not in it."""

    def read(self, order_ids: Sequence[str]) -> dict[str, bytes]: ...
    def add(self, wrapped: Mapping[str, bytes]) -> bool:
        """Durable when it returns; keeps an existing order's key. Whether there was none."""


class Vault(Protocol):
    """Seals and opens bytes under an order's own key (AES-256-GCM). KeyError-free: a purged order opens to
    None.
    """

    def prepare(self, order_ids: Sequence[str]) -> None:
        """Makes and stores the keys that are missing, all at once, before rows that need them are written."""

    def seal(self, order_id: str, plain: bytes) -> bytes: ...
    def open(self, order_id: str, sealed: bytes) -> bytes | None: ...
    def fingerprint(self, text: str) -> bytes:
        """Keyed hash (32 bytes) of a code or serial; outlives the purge (TRN-6)."""
