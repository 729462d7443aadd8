"""The private folder: slips, labels, proofs and exports as files, which go when an order of theirs is purged.

private/112-0000001-1234567/packing-slip.pdf
private/several/9f3c…/orders        one order a line, beside what is of several orders
private/several/9f3c…/slips.pdf
"""

import asyncio
import hashlib
import os
import re
import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from app.ports.errors import WriteFailed
from app.vault.shredding import shred

_ORDER = re.compile(r"[\w-]{1,64}", re.ASCII)
_NAME = re.compile(r"[\w][\w.-]{0,99}", re.ASCII)
_SEVERAL = "several"
_ORDERS = "orders"


class FolderOfPrivateFiles:
    """Implements ``PrivateFiles`` and ``PurgePlace``."""

    name = "files"

    def __init__(self, folder: Path, is_purged: Callable[[str], bool]) -> None:
        self._folder = folder
        self._is_purged = is_purged
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return "<FolderOfPrivateFiles>"

    async def write(self, name: str, data: bytes, order_ids: Sequence[str]) -> Path:
        if not _NAME.fullmatch(name) or name == _ORDERS or not order_ids:
            raise ValueError("a private file has a plain name and orders")
        folder = self._folder_of(sorted(set(order_ids)))
        return await asyncio.to_thread(self._write, folder / name, data, sorted(set(order_ids)))

    async def forget(self, order_ids: Sequence[str], at: datetime) -> int:
        """Files that went. One that is open elsewhere and cannot go holds up no other."""
        return await asyncio.to_thread(self._forget, frozenset(order_ids))

    def _write(self, path: Path, data: bytes, order_ids: Sequence[str]) -> Path:
        """A purge that has begun is seen here; one that begins now waits, and then finds the file."""
        with self._lock:
            if any(map(self._is_purged, order_ids)):
                raise WriteFailed("no private file is written of an order that is purged")
            try:
                self._put(path, data, order_ids)
            except OSError as error:
                raise WriteFailed(f"no private file was written: {error.strerror}") from None
        return path

    def _put(self, path: Path, data: bytes, order_ids: Sequence[str]) -> None:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._folder.chmod(0o700)
        if len(order_ids) > 1:  # first of all: a kill leaves no file of which nobody knows whose it is
            _put(path.with_name(_ORDERS), "\n".join(order_ids).encode())
        _put(path, data)

    def _folder_of(self, order_ids: Sequence[str]) -> Path:
        if len(order_ids) > 1:
            which = hashlib.sha256("\n".join(order_ids).encode()).hexdigest()[:16]
            return self._folder / _SEVERAL / which
        if not _ORDER.fullmatch(order_ids[0]) or order_ids[0] == _SEVERAL:
            raise ValueError("no order's number")
        return self._folder / order_ids[0]

    def _forget(self, order_ids: frozenset[str]) -> int:
        gone, stuck = 0, 0
        with self._lock:
            for folder in self._folders(order_ids):
                try:
                    gone += _empty(folder)
                except OSError:
                    stuck += 1
        if stuck:
            raise WriteFailed(f"{stuck} folders of private files cannot be emptied")
        return gone

    def _folders(self, order_ids: frozenset[str]) -> Iterator[Path]:
        own = (self._folder / order_id for order_id in sorted(order_ids) if _ORDER.fullmatch(order_id))
        yield from (folder for folder in own if folder.is_dir())
        for folder in sorted(self._folder.glob(f"{_SEVERAL}/*/")):
            whose = folder / _ORDERS
            if not whose.exists() or order_ids.intersection(whose.read_text("utf-8").split("\n")):
                yield folder


def _put(path: Path, data: bytes) -> None:
    """Whole or not at all; what a kill leaves beside it goes with the folder."""
    part = path.with_name(f"{path.name}.part")
    if part.exists():
        shred(part)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    if path.exists():
        shred(path)
    part.replace(path)


def _empty(folder: Path) -> int:
    """The list of orders last: a kill leaves nothing whose orders are not known."""
    files = sorted(folder.iterdir(), key=lambda path: path.name == _ORDERS)
    for path in files:
        shred(path)
    folder.rmdir()
    return sum(path.name != _ORDERS for path in files)
