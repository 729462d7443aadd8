"""Per-order keys: 32 random bytes each, wrapped with AES-256-GCM by the key-encryption key (KEK)."""

import os
from collections.abc import Iterable, Iterator
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.ports.vault import WrappedKeys

KEY_BYTES = 32
NONCE_BYTES = 12


class KeyStore(WrappedKeys, Protocol):
    """The key store as a purge needs it. It knows by name which KEK wraps its keys."""

    def kek_id(self) -> str | None:
        """None in a new store."""

    def name_kek(self, kek_id: str) -> None: ...
    def all(self) -> Iterator[tuple[str, bytes]]: ...
    def replace(self, wrapped: Iterable[tuple[str, bytes]], kek_id: str) -> None:
        """Atomic: after a crash there is the old store or the new one."""


class Kek:
    """Wraps per-order keys. The order's id is bound in: a key moved to another order opens nothing."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def __repr__(self) -> str:
        return "<Kek redacted>"

    def wrap(self, order_id: str, key: bytes) -> bytes:
        return encrypt(self._cipher, order_id, key)

    def unwrap(self, order_id: str, wrapped: bytes) -> bytes | None:
        return decrypt(self._cipher, order_id, wrapped)


def new_key() -> bytes:
    return os.urandom(KEY_BYTES)


def encrypt(cipher: AESGCM, order_id: str, plain: bytes) -> bytes:
    """Nonce, then ciphertext and tag."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + cipher.encrypt(nonce, plain, order_id.encode())


def decrypt(cipher: AESGCM, order_id: str, sealed: bytes) -> bytes | None:
    """None where the key or the order is not the one that sealed it."""
    try:
        return cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], order_id.encode())
    except (InvalidTag, ValueError):
        return None
