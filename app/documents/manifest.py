"""What a carrier takes along at the end of the day, to be signed for."""

from app.documents.blocks import SignHere, Table, facts
from app.documents.blocks import to_pdf as paged
from app.documents.paper import Paper, Words
from app.documents.pdf import BOLD, SHEETS, Beside, Block, Gap, Rule, Sheet, Stack, Text, register_fonts
from app.ports.papers import Manifest

_SHARES = (1, 6, 5, 5, 2.5)


def to_pdf(manifest: Manifest, words: Words) -> bytes:
    """A4; the table's head on each page, the signatures together on the last."""
    register_fonts()
    sheet = SHEETS[Paper.A4]
    table = Table(sheet.inner, _SHARES, 9, numbers=1)
    names = ("tracking", "order", "service", "weight")
    head = [table.head("", *(words[f"paper.{name}"] for name in names)), Rule(sheet.inner)]
    rows = [
        table.row(str(n), each.tracking, each.order_id, each.service, kilograms(each.weight_grams))
        for n, each in enumerate(manifest.parcels, 1)
    ]
    blocks = [*_about(manifest, sheet, words), *head, *rows, Rule(sheet.inner), _end(manifest, sheet, words)]
    title = f"{words['paper.manifest']} {manifest.carrier}"
    return paged(title, sheet, blocks, f"{title}    {words['paper.page']}", head)


def kilograms(grams: int) -> str:
    """Empty for a weight that is not known."""
    return f"{grams / 1000:.3f} kg" if grams else ""


def _about(manifest: Manifest, sheet: Sheet, words: Words) -> list[Block]:
    said = {
        "carrier": manifest.carrier,
        "number": manifest.number,
        "warehouse": manifest.warehouse,
        "date": f"{manifest.made_at:%Y-%m-%d %H:%M}",
        "made_by": manifest.made_by,
        "parcels": str(len(manifest.parcels)),
        "total": kilograms(sum(each.weight_grams for each in manifest.parcels)),
    }
    pairs = [(words[f"paper.{name}"], value) for name, value in said.items()]
    title = Text(words["paper.manifest"], sheet.size * 1.7, sheet.inner, BOLD)
    return [title, Gap(6), *facts(pairs, sheet), Gap(10)]


def _end(manifest: Manifest, sheet: Sheet, words: Words) -> Block:
    count = f"{words['paper.parcels']}: {len(manifest.parcels)}"
    half, column = sheet.inner / 2 + 6, sheet.inner / 2 - 6
    return Stack(
        Text(count, sheet.size * 1.2, sheet.inner, BOLD),
        Gap(10),
        Beside(
            (0, SignHere(words["paper.handed_over"], column)),
            (half, SignHere(words["paper.received"], column)),
        ),
        Beside((half, SignHere(words["paper.received_at"], column))),
    )
