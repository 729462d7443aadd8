"""The packing slip: what is in the box and for whom. No prices."""

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
    begin,
    finish,
    pages_of,
    register_fonts,
)
from app.domain.order import Recipient
from app.ports.documents import Slip, SlipLine

_FOOT = 14.0


def to_pdf(slip: Slip, paper: Paper, words: Words, dpi: float = 300) -> bytes:
    """The order's code first, so that the slip opens its order at a bench; several pages are numbered."""
    register_fonts()
    sheet = SHEETS[paper]
    blocks = _blocks(slip, sheet, words, dpi)
    total = sum(block.height for block in blocks)
    height = sheet.height or total + 2 * sheet.margin + _FOOT
    pages = pages_of(blocks, height - 2 * sheet.margin - _FOOT + 0.01)
    canvas, file = begin(f"{words.title} {slip.order_id}", sheet.width, height)
    for number, page in enumerate(pages, 1):
        Stack(*page).draw(canvas, sheet.margin, height - sheet.margin)
        if len(pages) > 1:
            foot = f"{slip.order_id}    {words.page} {number} / {len(pages)}"
            Text(foot, 7, sheet.inner).draw(canvas, sheet.margin, sheet.margin + 10)
        canvas.showPage()
    return finish(canvas, file)


def _blocks(slip: Slip, sheet: Sheet, words: Words, dpi: float) -> list[Block]:
    return [
        *_head(slip, sheet, words, dpi),
        *_who(slip, sheet, words),
        *_items(slip, sheet, words),
        *_tail(slip, sheet, words),
    ]


def _head(slip: Slip, sheet: Sheet, words: Words, dpi: float) -> list[Block]:
    size, inner = sheet.size, sheet.inner
    store = [Text(slip.store_name, size * 1.2, inner, BOLD)] if slip.store_name else []
    return [
        *store,
        Text(words.title, size * 1.7, inner, BOLD),
        Gap(4),
        Bars(slip.order_id, inner, 13 * MM, dpi),
        Gap(2),
        Text(f"{words.order} {slip.order_id}", size * 1.2, inner, BOLD),
        Text(f"{words.ordered} {slip.purchased_at.date().isoformat()}", size, inner),
        Gap(6),
    ]


def _who(slip: Slip, sheet: Sheet, words: Words) -> list[Block]:
    size, inner = sheet.size, sheet.inner
    blocks: list[Block] = []
    if number := slip.buyer.purchase_order_number:
        blocks += [Text(f"{words.purchase_order}: {number}", size * 1.3, inner, BOLD), Gap(4)]
    address = [Text(line, size, inner) for line in _address(slip.ship_to)]
    if address:
        blocks += [Text(words.ship_to, size * 0.85, inner, BOLD), *address, Gap(6)]
    return blocks


def _address(to: Recipient) -> list[str]:
    town = " ".join(part for part in (to.city, to.region, to.postal_code) if part)
    return [line for line in (to.name, to.company, to.line1, to.line2, to.line3, town, to.country) if line]


def _items(slip: Slip, sheet: Sheet, words: Words) -> list[Block]:
    column = sheet.size * 3.4
    inner, small = sheet.inner, sheet.size * 0.85
    head = Beside(
        (0, Text(words.quantity, small, column, BOLD)),
        (column, Text(words.item, small, inner - column, BOLD)),
    )
    rows = [row for line in slip.lines for row in (_item(line, sheet, column, words), Rule(inner))]
    units = sum(line.quantity for line in slip.lines)
    return [head, Rule(inner), *rows, Text(f"{words.units}: {units}", sheet.size, inner, BOLD)]


def _item(line: SlipLine, sheet: Sheet, column: float, words: Words) -> Block:
    size, width = sheet.size, sheet.inner - column
    parts = [Text(f"{words.contains} {part}", size * 0.85, width) for part in line.parts]
    what = Stack(Text(line.name, size, width), Text(line.sku, size * 0.85, width), *parts)
    return Beside((0, Text(str(line.quantity), size * 1.5, column, BOLD)), (column, what))


def _tail(slip: Slip, sheet: Sheet, words: Words) -> list[Block]:
    size, inner = sheet.size, sheet.inner
    blocks: list[Block] = []
    if slip.buyer.gift_message:
        gift = [Text(line, size, inner) for line in slip.buyer.gift_message.splitlines()]
        blocks += [Gap(6), Text(words.gift, size * 0.85, inner, BOLD), *gift]
    if slip.tracking:
        blocks += [Gap(6), Text(f"{words.tracking} {slip.tracking}", size, inner)]
    return blocks
