"""A long file read in a process of its own: parsing it would hold the interpreter's lock (PERF-4)."""

import asyncio
import multiprocessing
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path

import msgspec

from app.domain.listing import Listing
from app.domain.marketplace import Marketplace
from app.domain.store import Store
from app.ports import right_of_way
from app.ports.amazon_listings import Unread
from app.ports.errors import Malformed, OutsideError

Read = Callable[[Path, str, Marketplace], Iterable[Sequence[Listing] | Unread]]
"""Batches of a report's file for a store id, and what was unread; importable by name. Raises the errors of
``ports.errors``.
"""


class Batch(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """``rows``: lines of the file, as far as they can be counted. ``error``: the file could not be read;
    ``unread``: so many of its lines.
    """

    listings: tuple[Listing, ...] = ()
    rows: int = 0
    error: str = ""
    unread: int = 0


_decode = msgspec.msgpack.Decoder(Batch).decode


class Reading:
    """Reports by a ``read`` function, in a spawned process that ends with us: its next batch finds the pipe
    closed.
    """

    def __init__(self, read: Read) -> None:
        self._read = read

    def __repr__(self) -> str:
        return "<Reading>"

    async def batches(self, path: Path, store: Store, read_at: datetime) -> AsyncIterator[Batch]:
        """The file's listings, as read at ``read_at``. Malformed where it is no such file."""
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe(duplex=False)
        arguments = (theirs, self._read, path, store.store_id, store.market, read_at)
        process = context.Process(target=_serve, args=arguments, daemon=True)
        await asyncio.to_thread(process.start)
        theirs.close()
        try:
            while (batch := await asyncio.to_thread(_next, ours)) is not None:
                if batch.error:
                    raise Malformed(batch.error)
                yield batch
        finally:
            process.kill()
            await asyncio.to_thread(process.join)
            ours.close()


def _next(pipe: Connection) -> Batch | None:
    try:
        received = pipe.recv_bytes()
    except EOFError:
        return None
    right_of_way.give_way()
    return _decode(received)


def _serve(
    pipe: Connection, read: Read, path: Path, store_id: str, market: Marketplace, read_at: datetime
) -> None:
    """In the child."""
    try:
        for batch in _batches(read, path, store_id, market, read_at):
            pipe.send_bytes(msgspec.msgpack.encode(batch))
    except BrokenPipeError:
        return
    finally:
        pipe.close()


def _batches(
    read: Read, path: Path, store_id: str, market: Marketplace, read_at: datetime
) -> Iterable[Batch]:
    try:
        rows = max(0, _lines(path) - 1)
        for found in read(path, store_id, market):
            if isinstance(found, Unread):
                yield Batch(rows=rows, unread=found.lines)
                continue
            yield Batch(tuple(msgspec.structs.replace(each, read_at=read_at) for each in found), rows)
    except (OutsideError, OSError) as error:
        yield Batch(error=str(error) or type(error).__name__)


def _lines(path: Path) -> int:
    with path.open("rb") as file:
        return sum(piece.count(b"\n") for piece in iter(lambda: file.read(1 << 20), b""))
