"""The commercial invoice that a parcel across a border carries, in three copies or as data."""

from collections import defaultdict
from decimal import Decimal

from app.documents.blocks import SignHere, Table, facts
from app.documents.blocks import to_pdf as paged
from app.documents.manifest import kilograms
from app.documents.paper import Paper, Words
from app.documents.pdf import BOLD, SHEETS, Beside, Block, Gap, Rule, Sheet, Stack, Text, register_fonts
from app.documents.slip import address_lines
from app.domain.money import Money
from app.domain.order import Recipient
from app.domain.shipping import CustomsLine
from app.ports.papers import Invoice

_SHARES = (7, 3, 1.6, 1.4, 2.4, 2.8, 2.8)
_COLUMNS = ("description", "hs_code", "origin", "quantity", "net_weight", "unit_value", "value")


def to_pdf(invoice: Invoice, words: Words) -> bytes:
    """A4. Amounts of several currencies are never added up."""
    register_fonts()
    sheet = SHEETS[Paper.A4]
    table = Table(sheet.inner, _SHARES, 9, numbers=4)
    head = [table.head(*(words[f"paper.{name}"] for name in _COLUMNS)), Rule(sheet.inner)]
    rows = [row for line in invoice.customs.lines for row in (table.row(*_cells(line)), Rule(sheet.inner))]
    blocks = [*_about(invoice, sheet, words), *head, *rows, *_sums(invoice, table, words)]
    blocks += [Gap(12), *_terms(invoice, sheet, words), _declared(sheet, words)]
    title = f"{words['paper.invoice']} {invoice.number}"
    return paged(title, sheet, blocks, f"{title}    {words['paper.page']}", head)


def _about(invoice: Invoice, sheet: Sheet, words: Words) -> list[Block]:
    said = {
        "number": invoice.number,
        "date": f"{invoice.made_at:%Y-%m-%d}",
        "order": invoice.order_id,
        "carrier": invoice.carrier,
        "tracking": invoice.tracking,
    }
    half, column = sheet.inner / 2 + 6, sheet.inner / 2 - 6
    parties = Beside(
        (0, _party(words["paper.seller"], invoice.seller, invoice.seller_tax_id, column, words)),
        (half, _party(words["paper.buyer"], invoice.buyer, invoice.buyer_tax_id, column, words)),
    )
    return [
        Text(words["paper.invoice"], sheet.size * 1.7, sheet.inner, BOLD),
        Gap(6),
        *facts([(words[f"paper.{name}"], value) for name, value in said.items()], sheet),
        Gap(10),
        parties,
        Gap(14),
    ]


def _party(title: str, who: Recipient, tax_id: str, width: float, words: Words) -> Block:
    lines = [*address_lines(who), who.phone]
    lines += [f"{words['paper.tax_id']} {tax_id}"] if tax_id else []
    return Stack(Text(title, 9, width, BOLD), Gap(2), *(Text(line, 10, width) for line in lines if line))


def _cells(line: CustomsLine) -> tuple[str, ...]:
    what = f"{line.description} ({line.sku})" if line.sku else line.description
    value = Money(line.unit_value.amount * line.quantity, line.unit_value.currency)
    weight = kilograms(line.weight_grams * line.quantity)
    return what, line.hs_code, line.origin, str(line.quantity), weight, _money(line.unit_value), _money(value)


def _sums(invoice: Invoice, table: Table, words: Words) -> list[Block]:
    sums: dict[str, Decimal] = defaultdict(Decimal)
    lines = invoice.customs.lines
    for line in lines:
        sums[line.unit_value.currency] += line.unit_value.amount * line.quantity
    units = str(sum(line.quantity for line in lines))
    first = (words["paper.total"], "", "", units, kilograms(_net(invoice)), "")
    rest = ("", "", "", "", "", "")
    totals = enumerate(_money(Money(amount, currency)) for currency, amount in sums.items())
    return [table.sum(*(rest if n else first), total) for n, total in totals]


def _terms(invoice: Invoice, sheet: Sheet, words: Words) -> list[Block]:
    customs = invoice.customs
    key = f"paper.contents.{customs.contents}"
    said = {
        "contents": words.get(key, customs.contents),
        "incoterm": customs.incoterm,
        "ioss": customs.ioss,
        "packages": str(invoice.packages),
        "gross_weight": kilograms(invoice.weight_grams or _net(invoice)),
    }
    return facts([(words[f"paper.{name}"], value) for name, value in said.items()], sheet)


def _declared(sheet: Sheet, words: Words) -> Block:
    return Stack(
        Gap(14),
        Text(words["paper.declared"], sheet.size, sheet.inner),
        Gap(8),
        SignHere(words["paper.signature"], sheet.inner / 2),
    )


def _net(invoice: Invoice) -> int:
    return sum(line.weight_grams * line.quantity for line in invoice.customs.lines)


def _money(money: Money) -> str:
    """As customs read it: a point, no grouping, the currency's code."""
    return f"{money.amount:.2f} {money.currency}"
