"""Tries every key that lies about on every ciphertext that lies about.

Knows of ``app`` that secrets are 32 bytes, that a sealed value is a nonce of 12 bytes before what AES-GCM
made of it, bound to an order's number, and that a wrapped key is a sealed one. Where keys lie, and what is
sealed, it finds out by trying.
"""

import base64
import binascii
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from tests.system.finder import rows_of

KEY, NONCE, TAG = 32, 12, 16
SMALL = 1024  # bytes of a file that may be a key, or hold one anywhere
_SQLITE = b"SQLite format 3\x00"


class Opened(NamedTuple):
    """``place`` is table and column."""

    order: str
    place: str
    plain: bytes


class Keys:
    """Every key in files: raw, in hex or Base64, as a blob; then every key that one of those unwraps."""

    def __init__(self, files: Iterable[Path]) -> None:
        paths = [path for path in files if path.is_file()]
        self.loose = frozenset(key for path in paths for key in _loose(path))
        self.of_orders: dict[str, set[bytes]] = defaultdict(set)
        ciphers = [AESGCM(key) for key in self.loose]
        for order, wrapped in _wrapped(paths):
            found = (_open(cipher, order, wrapped) for cipher in ciphers)
            self.of_orders[order] |= {key for key in found if key is not None}

    def __repr__(self) -> str:
        unwrapped = sum(map(len, self.of_orders.values()))
        return f"<Keys {len(self.loose)} loose, {unwrapped} unwrapped>"

    def open(self, files: Iterable[Path], orders: Iterable[str]) -> Iterator[Opened]:
        """What opens in databases: each order's keys under its number, loose ones under every number."""
        loose = [AESGCM(key) for key in self.loose]
        names = sorted({*orders, *self.of_orders})
        own = {order: [*map(AESGCM, self.of_orders[order]), *loose] for order in names}
        for place, sealed in _sealed(files):
            for order, ciphers in own.items():
                plain = next((text for cipher in ciphers if (text := _open(cipher, order, sealed))), None)
                if plain is not None:
                    yield Opened(order, place, plain)
                    break


def _loose(path: Path) -> Iterator[bytes]:
    data = path.read_bytes()
    if data.startswith(_SQLITE):
        blobs = (value for row in rows_of(path) for value in row.values())
        yield from (blob for blob in blobs if isinstance(blob, bytes) and len(blob) == KEY)
    if len(data) <= SMALL:
        yield from _windows(data)
        for decode in (binascii.unhexlify, base64.b64decode):
            try:
                yield from _windows(decode(data.strip()))
            except ValueError:
                continue


def _windows(data: bytes) -> Iterator[bytes]:
    return (data[at : at + KEY] for at in range(len(data) - KEY + 1))


def _wrapped(paths: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    """Blobs of a wrapped key's length, with each text beside them as the order that they may be of."""
    for path in paths:
        if not path.read_bytes().startswith(_SQLITE):
            continue
        for row in rows_of(path):
            texts = [value for column, value in row.items() if column and isinstance(value, str)]
            blobs = [value for value in row.values() if isinstance(value, bytes)]
            sized = [blob for blob in blobs if len(blob) == NONCE + KEY + TAG]
            yield from ((text, blob) for text in texts for blob in sized)


def _sealed(files: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    for path in files:
        if not path.is_file() or not path.read_bytes().startswith(_SQLITE):
            continue
        for row in rows_of(path):
            for column, value in row.items():
                if isinstance(value, bytes) and len(value) >= NONCE + TAG:
                    yield f"{row['']}.{column}", value


def _open(cipher: AESGCM, order: str, sealed: bytes) -> bytes | None:
    try:
        return cipher.decrypt(sealed[:NONCE], sealed[NONCE:], order.encode())
    except (InvalidTag, ValueError):
        return None
