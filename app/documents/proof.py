"""Proof of packing: who packed what and when, scan by scan, for one shipment (PACK-13)."""

from app.documents.blocks import Table, facts, heading
from app.documents.blocks import to_pdf as paged
from app.documents.manifest import kilograms
from app.documents.paper import Paper, Words
from app.documents.pdf import BOLD, MM, SHEETS, Bars, Block, Gap, Rule, Sheet, Text, register_fonts
from app.ports.papers import Proof, ProofEntry, ProofKind

_SHARES = (2.2, 1.9, 3, 3.6, 6.2, 5)
_NAMES = ("time", "package", "by", "what", "said", "about")
_PACKAGE_SHARES = (1.4, 5, 4, 3, 2.5, 2.5)


def to_pdf(proof: Proof, words: Words) -> bytes:
    """A4; times in the zone that they are given in, to the second."""
    register_fonts()
    sheet = SHEETS[Paper.A4]
    table = Table(sheet.inner, _SHARES, 8)
    head = [table.head(*(words[f"paper.{name}"] for name in _NAMES)), Rule(sheet.inner)]
    blocks = [
        *_about(proof, sheet, words),
        *_packages(proof, sheet, words),
        *_overrides(proof, table, sheet, words),
        *heading(words["paper.all_scans"], sheet),
        *head,
        *(_row(table, entry, words, _when(proof)) for entry in proof.entries),
    ]
    title = f"{words['paper.proof']} {proof.order_id}"
    return paged(title, sheet, blocks, f"{title}    {words['paper.page']}", head)


def _about(proof: Proof, sheet: Sheet, words: Words) -> list[Block]:
    times = [entry.at for entry in proof.entries]
    people = dict.fromkeys(entry.by for entry in proof.entries if entry.by)
    span = f"{min(times):%Y-%m-%d %H:%M:%S} – {max(times):%Y-%m-%d %H:%M:%S}" if times else ""
    said = {
        "order": proof.order_id,
        "store": proof.store_name,
        "bench": proof.bench,
        "packed_by": ", ".join(people),
        "from_to": span,
        "units": str(proof.units or sum(entry.kind is ProofKind.UNIT for entry in proof.entries)),
    }
    return [
        Text(words["paper.proof"], sheet.size * 1.7, sheet.inner, BOLD),
        Gap(4),
        Bars(proof.order_id, sheet.inner, 11 * MM, 300),
        Gap(8),
        *facts([(words[f"paper.{name}"], value) for name, value in said.items()], sheet),
    ]


def _packages(proof: Proof, sheet: Sheet, words: Words) -> list[Block]:
    table = Table(sheet.inner, _PACKAGE_SHARES, 9, numbers=2)
    names = ("package", "tracking", "service", "box", "weight", "expected")
    rows = [
        table.row(
            str(each.number),
            each.tracking,
            f"{each.carrier} {each.service}".strip(),
            each.box,
            kilograms(each.weight_grams),
            kilograms(each.expected_grams),
        )
        for each in proof.packages
    ]
    head = table.head(*(words[f"paper.{name}"] for name in names))
    return [*heading(words["paper.packages"], sheet), head, Rule(sheet.inner), *rows]


def _overrides(proof: Proof, table: Table, sheet: Sheet, words: Words) -> list[Block]:
    entries = [entry for entry in proof.entries if entry.kind is ProofKind.OVERRIDE]
    rows = [_row(table, entry, words, _when(proof)) for entry in entries]
    none: Block = Text(words["paper.no_overrides"], sheet.size, sheet.inner)
    return [*heading(words["paper.overrides"], sheet), *(rows or [none])]


def _when(proof: Proof) -> str:
    """The day of each entry only where there are several."""
    days = {entry.at.date() for entry in proof.entries}
    return "%Y-%m-%d %H:%M:%S" if len(days) > 1 else "%H:%M:%S"


def _row(table: Table, entry: ProofEntry, words: Words, when: str) -> Block:
    cells = (
        f"{entry.at:{when}}",
        str(entry.package),
        entry.by,
        words[f"paper.proof.{entry.kind.value}"],
        entry.said,
        entry.about,
    )
    return table.sum(*cells) if entry.kind is ProofKind.OVERRIDE else table.row(*cells)
