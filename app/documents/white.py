"""White on a label: where something of a given size touches neither ink nor quiet zones."""

from collections.abc import Iterator

from PIL import Image, ImageChops, ImageFilter

_CELL = 0.5  # mm: the label is measured in such squares
_EDGE = 6  # cells; printers are a little off
_FROM_INK = (2, 2)  # cells beside and above
_FROM_BARS = (13, 6)  # 6.5 mm are 10 modules of even the widest bars (ISO/IEC 15417)
_TILE = 8  # cells: how much is looked at to tell bars from lines
_BARS = (
    255 * 0.08
)  # edges a dot: codes of every kind have more, lines less; that small type has too does no harm

_INVERTED = [255] * 128 + [0] * 128
_ANY = [0] + [255] * 255


def place_for(image: Image.Image, size: tuple[int, int], dpi: int) -> tuple[int, int] | None:
    """The upper left corner for ``size`` dots on a picture in black and white, as far down and then as far
    left as can be; None where there is no such white.
    """
    cell = max(1, round(_CELL / 25.4 * dpi))
    taken = _taken(image.convert("L").point(_INVERTED), cell)
    found = _lowest(taken, -(-size[0] // cell), -(-size[1] // cell))
    return None if found is None else (found[0] * cell, found[1] * cell)


def _taken(ink: Image.Image, cell: int) -> Image.Image:
    """A dot for each cell, 255 where nothing may be printed. ``ink`` is 255 where the label is black."""
    inked = ink.reduce(cell).point(_ANY)
    bars = ImageChops.lighter(_bars(ink, (1, 0), cell), _bars(ink, (0, 1), cell)).crop((0, 0, *inked.size))
    taken = ImageChops.lighter(_grown(inked, _FROM_INK), _grown(bars, _FROM_BARS))
    framed = Image.new("L", taken.size, 255)
    if min(taken.size) <= 2 * _EDGE:
        return framed
    framed.paste(taken.crop((_EDGE, _EDGE, taken.width - _EDGE, taken.height - _EDGE)), (_EDGE, _EDGE))
    return framed


def _bars(ink: Image.Image, step: tuple[int, int], cell: int) -> Image.Image:
    """Tiles with many edges in that direction, by the cell."""
    edges = ImageChops.difference(ink, ImageChops.offset(ink, *step)).reduce(cell * _TILE)
    tiles = edges.point(lambda level: 255 * (level > _BARS))
    return tiles.resize((tiles.width * _TILE, tiles.height * _TILE), Image.Resampling.NEAREST)


def _grown(cells: Image.Image, by: tuple[int, int]) -> Image.Image:
    return cells.filter(ImageFilter.BoxBlur(by)).point(_ANY)


def _lowest(taken: Image.Image, width: int, height: int) -> tuple[int, int] | None:
    """Upward, row by row: where ``width`` columns have been free for ``height`` rows."""
    free = [0] * taken.width
    for y in range(taken.height - 1, -1, -1):
        row = taken.crop((0, y, taken.width, y + 1)).tobytes()
        free = [0 if is_taken else count + 1 for is_taken, count in zip(row, free, strict=True)]
        for x, columns in _runs(free, height):
            if columns >= width:
                return x, y
    return None


def _runs(free: list[int], height: int) -> Iterator[tuple[int, int]]:
    """Begin and length of each run of columns that are free for that many rows."""
    begin = None
    for x, count in enumerate([*free, 0]):
        if count >= height and begin is None:
            begin = x
        elif count < height and begin is not None:
            yield begin, x - begin
            begin = None
