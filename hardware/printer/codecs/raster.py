"""1-bit pictures as printers take them: rows from the top, 8 dots a byte, leftmost highest, 1 = black."""

import msgspec

_BLACK_BELOW = 128


class Bitmap(msgspec.Struct, frozen=True):
    """`height` rows of (width + 7) // 8 bytes; the dots that fill up a row's last byte are white."""

    width: int
    height: int
    rows: bytes

    def __post_init__(self) -> None:
        if self.width < 1 or self.height < 1:
            raise ValueError(f"a bitmap of {self.width} x {self.height} dots")
        if len(self.rows) != self.stride * self.height:
            raise ValueError(f"{len(self.rows)} bytes for {self.height} rows of {self.stride}")

    @property
    def stride(self) -> int:
        """Bytes in a row."""
        return (self.width + 7) // 8

    def row(self, y: int) -> bytes:
        """The bytes of one row."""
        return self.rows[y * self.stride : (y + 1) * self.stride]

    def __repr__(self) -> str:
        return f"<Bitmap {self.width} x {self.height}>"


def from_gray(width: int, height: int, gray: bytes, threshold: int = _BLACK_BELOW) -> Bitmap:
    """One byte a dot, 0 = black; darker than `threshold` prints."""
    if len(gray) != width * height:
        raise ValueError(f"{len(gray)} bytes for {width} x {height} dots")
    table = bytes(0x31 if level < threshold else 0x30 for level in range(256))
    return _from_digits(width, height, gray.translate(table).decode("ascii"))


def turn(bitmap: Bitmap, degrees: int) -> Bitmap:
    """Turned clockwise by 0, 90, 180 or 270 degrees."""
    if degrees not in (0, 90, 180, 270):
        raise ValueError(f"cannot turn by {degrees} degrees")
    width, height, dots = bitmap.width, bitmap.height, _digits(bitmap)
    if degrees in (180, 270):
        dots = dots[::-1]
    if degrees in (90, 270):
        dots = "".join(dots[x::width][::-1] for x in range(width))
        width, height = height, width
    return _from_digits(width, height, dots)


def fit(bitmap: Bitmap, width: int, height: int) -> Bitmap:
    """Cut off, or filled up with white, at the right and the bottom."""
    dots = _digits(bitmap)
    lines = [dots[y * bitmap.width : (y + 1) * bitmap.width] for y in range(bitmap.height)]
    lines = [line[:width].ljust(width, "0") for line in lines[:height]]
    lines += ["0" * width] * (height - len(lines))
    return _from_digits(width, height, "".join(lines))


def slices(bitmap: Bitmap, rows: int) -> tuple[Bitmap, ...]:
    """Cut across into bitmaps of at most `rows` rows, from the top."""
    return tuple(
        Bitmap(
            bitmap.width,
            min(rows, bitmap.height - top),
            bitmap.rows[top * bitmap.stride : (top + rows) * bitmap.stride],
        )
        for top in range(0, bitmap.height, rows)
    )


def _digits(bitmap: Bitmap) -> str:
    bits = bitmap.stride * 8
    lines = (format(int.from_bytes(bitmap.row(y), "big"), f"0{bits}b") for y in range(bitmap.height))
    return "".join(line[: bitmap.width] for line in lines)


def _from_digits(width: int, height: int, digits: str) -> Bitmap:
    stride = (width + 7) // 8
    lines = (digits[y * width : (y + 1) * width].ljust(stride * 8, "0") for y in range(height))
    return Bitmap(width, height, b"".join(int(line, 2).to_bytes(stride, "big") for line in lines))
