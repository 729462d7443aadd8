"""Reports of a fixed size over a byte stream: gives a TCP or memory end the manners of hidraw."""

from . import Transport


class WholeReports:
    """Reads give one whole report of `size` bytes or b''; writes pass through."""

    def __init__(self, stream: Transport, size: int = 64) -> None:
        self._stream = stream
        self._size = size
        self._held = b""

    def read(self, size: int, timeout: float) -> bytes:
        """One report, cut to `size` as hidraw does; b'' while none is whole."""
        if len(self._held) < self._size:
            self._held += self._stream.read(self._size - len(self._held), timeout)
        if len(self._held) < self._size:
            return b""
        report, self._held = self._held, b""
        return report[:size]

    def write(self, data: bytes, timeout: float) -> None:
        """As the stream below."""
        self._stream.write(data, timeout)

    def close(self) -> None:
        """As the stream below."""
        self._stream.close()

    def __repr__(self) -> str:
        return f"<WholeReports of {self._size}, {len(self._held)} held, {self._stream!r}>"
