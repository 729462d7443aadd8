"""A document's bytes on their way to a file: unzipped where zipped, counted, and whole or refused."""

import zlib
from typing import BinaryIO

from app.ports.errors import Malformed

_GZIP = 31  # zlib's window bits for GZIP
_AT_ONCE = 1 << 20  # bytes: a small piece may unpack to very many


class Unpacking:
    """Malformed for what cannot be unzipped, is cut short, or has more than ``most`` bytes."""

    def __init__(self, file: BinaryIO, *, is_zipped: bool, most: int) -> None:
        self._file = file
        self._unzip = zlib.decompressobj(_GZIP) if is_zipped else None
        self._left = most

    def write(self, piece: bytes) -> None:
        if self._unzip is None:
            self._put(piece)
            return
        while piece:
            piece = self._unzipped(piece)

    def finish(self) -> None:
        """After the last piece."""
        if self._unzip is not None:
            self._put(self._unzip.flush())
            if not self._unzip.eof:
                raise Malformed("a zipped document ends too early")

    def _unzipped(self, piece: bytes) -> bytes:
        """What is left of the piece. A document may be several zipped ones in a row."""
        if self._unzip is None or self._unzip.eof:
            self._unzip = zlib.decompressobj(_GZIP)
        try:
            self._put(self._unzip.decompress(piece, _AT_ONCE))
        except zlib.error:
            raise Malformed("a zipped document cannot be unzipped") from None
        return self._unzip.unused_data if self._unzip.eof else self._unzip.unconsumed_tail

    def _put(self, data: bytes) -> None:
        self._left -= len(data)
        if self._left < 0:
            raise Malformed("a document is larger than any that Amazon makes")
        self._file.write(data)

    def __repr__(self) -> str:
        return f"<Unpacking {self._left} bytes left>"
