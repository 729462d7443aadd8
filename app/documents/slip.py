"""The packing slip: what is in the box and for whom. No prices; a gift's tells no more than the gift."""

from app.documents.blocks import Framed, Picture
from app.documents.blocks import to_pdf as paged
from app.documents.paper import Paper, Words
from app.documents.pdf import (
    BOLD,
    MM,
    SHEETS,
    Bars,
    Beside,
    Block,
    Gap,
    Rule,
    Sheet,
    Stack,
    Text,
    register_fonts,
)
from app.domain.order import Recipient
from app.ports.documents import Slip, SlipLine


def to_pdf(slip: Slip, paper: Paper, words: Words, dpi: float = 300) -> bytes:
    """The order's code first, so that the slip opens its order at a bench; several pages are numbered."""
    register_fonts()
    sheet, title = SHEETS[paper], words["paper.gift_slip" if slip.is_gift else "paper.slip"]
    blocks = [
        *_head(slip, sheet, words, dpi),
        *([] if slip.is_gift else _purchase_order(slip, sheet, words)),
        *(_gift(slip, sheet, words) if slip.is_gift else []),
        *_who(slip, sheet, words),
        *_items(slip, sheet, words),
        *([] if slip.is_gift else _gift(slip, sheet, words)),
        *_tracking(slip, sheet, words),
    ]
    return paged(f"{title} {slip.order_id}", sheet, blocks, f"{slip.order_id}    {words['paper.page']}")


def _head(slip: Slip, sheet: Sheet, words: Words, dpi: float) -> list[Block]:
    size, inner = sheet.size, sheet.inner
    gift = [] if slip.is_gift else [_ordered(slip, sheet, words)]
    return [
        _named(slip, sheet, words),
        Gap(4),
        Bars(slip.order_id, inner, 13 * MM, dpi),
        Gap(2),
        Text(f"{words['paper.order']} {slip.order_id}", size * 1.2, inner, BOLD),
        *gift,
        *_package(slip, sheet, words),
        Gap(6),
    ]


def _named(slip: Slip, sheet: Sheet, words: Words) -> Block:
    """The store's name and the paper's, the store's logo to their right."""
    size, inner = sheet.size, sheet.inner
    logo = Picture(slip.logo, inner * 0.4, 16 * MM, inner)
    room = inner - logo.width - (4 if logo.width else 0)
    title = Text(words["paper.gift_slip" if slip.is_gift else "paper.slip"], size * 1.7, room, BOLD)
    store = [Text(slip.store_name, size * 1.2, room, BOLD)] if slip.store_name else []
    return Beside((0, Stack(*store, title)), (0, logo))


def _package(slip: Slip, sheet: Sheet, words: Words) -> list[Block]:
    """Whoever opens the first box waits for the second (PACK-9)."""
    if slip.package < 1 or (slip.package, slip.packages) == (1, 1):
        return []
    text = f"{words['paper.package']} {slip.package}"
    if slip.packages >= slip.package:
        text = f"{text} {words['paper.of']} {slip.packages}"
    return [Gap(4), Text(text, sheet.size * 1.4, sheet.inner, BOLD)]


def _ordered(slip: Slip, sheet: Sheet, words: Words) -> Block:
    return Text(f"{words['paper.ordered']} {slip.purchased_at.date().isoformat()}", sheet.size, sheet.inner)


def _purchase_order(slip: Slip, sheet: Sheet, words: Words) -> list[Block]:
    """In a frame: what a Business buyer's receiving looks for (SHIP-5)."""
    number = slip.buyer.purchase_order_number
    if not number:
        return []
    text = Text(f"{words['paper.purchase_order']}: {number}", sheet.size * 1.6, sheet.inner - 12, BOLD)
    return [Framed(text, sheet.inner), Gap(6)]


def _who(slip: Slip, sheet: Sheet, words: Words) -> list[Block]:
    size, inner = sheet.size, sheet.inner
    address = [Text(line, size, inner) for line in address_lines(slip.ship_to)]
    return [Text(words["paper.ship_to"], size * 0.85, inner, BOLD), *address, Gap(6)] if address else []


def address_lines(to: Recipient) -> list[str]:
    town = " ".join(part for part in (to.city, to.region, to.postal_code) if part)
    return [line for line in (to.name, to.company, to.line1, to.line2, to.line3, town, to.country) if line]


def _items(slip: Slip, sheet: Sheet, words: Words) -> list[Block]:
    column = sheet.size * 3.4
    inner, small = sheet.inner, sheet.size * 0.85
    head = Beside(
        (0, Text(words["paper.quantity"], small, column, BOLD)),
        (column, Text(words["paper.item"], small, inner - column, BOLD)),
    )
    rows = [row for line in slip.lines for row in (_item(line, sheet, column, words), Rule(inner))]
    units = sum(line.quantity for line in slip.lines)
    return [head, Rule(inner), *rows, Text(f"{words['paper.units']}: {units}", sheet.size, inner, BOLD)]


def _item(line: SlipLine, sheet: Sheet, column: float, words: Words) -> Block:
    size, width = sheet.size, sheet.inner - column
    parts = [Text(f"{words['paper.contains']} {part}", size * 0.85, width) for part in line.parts]
    what = Stack(Text(line.name, size, width), Text(line.sku, size * 0.85, width), *parts)
    return Beside((0, Text(str(line.quantity), size * 1.5, column, BOLD)), (column, what))


def _gift(slip: Slip, sheet: Sheet, words: Words) -> list[Block]:
    if not slip.buyer.gift_message:
        return []
    size, inner = sheet.size, sheet.inner - 12
    lines = [Text(line, size, inner) for line in slip.buyer.gift_message.splitlines()]
    return [
        Gap(6),
        Framed(Stack(Text(words["paper.gift"], size * 0.85, inner, BOLD), *lines), sheet.inner),
        Gap(6),
    ]


def _tracking(slip: Slip, sheet: Sheet, words: Words) -> list[Block]:
    text = f"{words['paper.tracking']} {slip.tracking}"
    return [Gap(6), Text(text, sheet.size, sheet.inner)] if slip.tracking else []
