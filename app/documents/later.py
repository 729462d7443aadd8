"""What lies in a tote whose label must wait: scanned at any bench, it buys and prints there (PACK-12)."""

from app.documents.blocks import Framed, facts
from app.documents.blocks import to_pdf as paged
from app.documents.paper import Paper, Words
from app.documents.pdf import BOLD, MM, SHEETS, Bars, Block, Gap, Text, register_fonts
from app.ports.papers import LaterSlip


def to_pdf(slip: LaterSlip, paper: Paper, words: Words, dpi: float) -> bytes:
    """The order's code is the order's own: no new code to learn. Names no buyer."""
    register_fonts()
    sheet = SHEETS[paper]
    said = {
        "ship_by": f"{slip.ship_by:%Y-%m-%d %H:%M}" if slip.ship_by else "",
        "tote": slip.tote,
        "units": str(slip.units),
        "bench": slip.bench,
        "packed_by": slip.by,
        "packed": f"{slip.made_at:%Y-%m-%d %H:%M}",
    }
    pairs = [(words[f"paper.{name}"], value) for name, value in said.items()]
    reason: list[Block] = [Text(slip.reason, sheet.size * 1.2, sheet.inner), Gap(6)] if slip.reason else []
    blocks: list[Block] = [
        Framed(Text(words["paper.later"], sheet.size * 2.6, sheet.inner - 12, BOLD), sheet.inner, 2),
        Gap(8),
        Bars(slip.order_id, sheet.inner, 20 * MM, dpi),
        Gap(4),
        Text(f"{words['paper.order']} {slip.order_id}", sheet.size * 1.3, sheet.inner, BOLD),
        Gap(8),
        *facts(pairs, sheet, sheet.inner * 0.38, sheet.size * 1.3),
        Gap(8),
        *reason,
        Text(words["paper.later.do"], sheet.size, sheet.inner),
    ]
    return paged(f"{words['paper.later']} {slip.order_id}", sheet, blocks, slip.order_id)
