"""Per-order keys: 32 random bytes each, wrapped with AES-256-GCM by the key-encryption key (KEK)."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.ports.vault import WrappedKeys

KEY_BYTES = 32
NONCE_BYTES = 12
_POOL = 256


class KeyStore(WrappedKeys, Protocol):
    """The key store as a purge needs it. It knows by name which KEK wraps its keys."""

    def kek_id(self) -> str | None:
        """None in a new store."""

    def name_kek(self, kek_id: str) -> None: ...
    def all(self) -> Iterator[tuple[str, bytes]]: ...
    def replace(self, wrapped: Iterable[tuple[str, bytes]], kek_id: str) -> None:
        """Atomic: after a crash there is the old store or the new one. WriteFailed."""

    def copy(self, path: Path) -> None:
        """A key store of its own at ``path``, where nothing lies; durable when it returns. WriteFailed."""


class Nonces:
    """Random 96-bit nonces, each given once. Read from the system many at a time: a read for each costs
    more than the encryption. A forked process starts with none of its parent's.
    """

    def __init__(self) -> None:
        self._pool: list[bytes] = []
        if sys.platform != "win32":
            os.register_at_fork(after_in_child=self._pool.clear)

    def __repr__(self) -> str:
        return "<Nonces redacted>"

    def __call__(self) -> bytes:
        """Taking one off a list is a single step: no two threads get the same."""
        while True:
            try:
                return self._pool.pop()
            except IndexError:
                self._pool.extend(new_nonces(_POOL))


class Kek:
    """Wraps per-order keys. The order's id is bound in: a key moved to another order opens nothing."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def __repr__(self) -> str:
        return "<Kek redacted>"

    def wrap(self, order_id: str, key: bytes, nonce: bytes) -> bytes:
        return encrypt(self._cipher, order_id, key, nonce)

    def unwrap(self, order_id: str, wrapped: bytes) -> bytes | None:
        return decrypt(self._cipher, order_id, wrapped)


def new_keys(count: int) -> list[bytes]:
    return _random(count, KEY_BYTES)


def new_nonces(count: int) -> list[bytes]:
    """For as many encryptions at once."""
    return _random(count, NONCE_BYTES)


def _random(count: int, size: int) -> list[bytes]:
    random = os.urandom(size * count)
    return [random[start : start + size] for start in range(0, len(random), size)]


def encrypt(cipher: AESGCM, order_id: str, plain: bytes, nonce: bytes) -> bytes:
    """Nonce, then ciphertext and tag. A nonce is used once."""
    return nonce + cipher.encrypt(nonce, plain, order_id.encode())


def decrypt(cipher: AESGCM, order_id: str, sealed: bytes) -> bytes | None:
    """None where the key or the order is not the one that sealed it."""
    try:
        return cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], order_id.encode())
    except (InvalidTag, ValueError):
        return None
