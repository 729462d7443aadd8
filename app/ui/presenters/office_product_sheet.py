"""One product or group in the side panel, its stock change, and the warehouses."""

from collections.abc import Mapping as Map
from collections.abc import Sequence
from datetime import datetime

import msgspec

from app.domain.catalog import Group, Product
from app.domain.stock import Movement, Warehouse, Why
from app.ports.stock import StockRow
from app.ui.presenters.office_address import address_fields, address_lines
from app.ui.presenters.office_sheet import (
    Actions,
    Block,
    Do,
    Facts,
    Field,
    Grid,
    Item,
    Items,
    Kind,
    Option,
    Pill,
    Section,
    Sheet,
    Style,
    Words,
    blocks,
    sections,
)
from app.ui.presenters.office_times import ago
from app.ui.presenters.office_view import Cell, Fact
from app.ui.presenters.office_work import number
from app.ui.presenters.view import Amount, Grams, Number, Shape, Stamp, Text, Tone, Value, say

REASONS = (Why.RECEIVED, Why.COUNTED, Why.DAMAGED, Why.RETURNED)
COLUMNS = ("sku", "name", "on_hand", "taken", "free", "where", "price")
ZONES = (
    "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Toronto",
    "America/Mexico_City", "America/Sao_Paulo", "Europe/London", "Europe/Dublin", "Europe/Berlin",
    "Europe/Madrid", "Europe/Warsaw", "Europe/Istanbul", "Africa/Cairo", "Africa/Johannesburg",
    "Asia/Riyadh", "Asia/Dubai", "Asia/Kolkata", "Asia/Singapore", "Asia/Tokyo", "Australia/Sydney", "UTC",
)  # fmt: skip


class About(msgspec.Struct, frozen=True):
    row: StockRow
    places: Map[str, str]
    movements: Sequence[Movement]
    listings: Sequence[tuple[str, str]]
    now: datetime


def cells(row: StockRow, places: Map[str, str]) -> tuple[Cell, ...]:
    """By column; a group has no stock of its own."""
    if row.product is None:
        return _group_cells(row.group) if row.group is not None else ()
    product = row.product
    on_hand, taken = (sum(level.on_hand for level in row.levels), sum(level.taken for level in row.levels))
    is_negative = any(level.on_hand < 0 for level in row.levels)
    mark = (Tone.STOP, Shape.TRIANGLE) if is_negative else (Tone.PLAIN, Shape.NONE)
    where = ", ".join(places.get(level.warehouse, level.warehouse) for level in row.levels if level.warehouse)
    return (
        Cell(product.sku, product.barcodes[0].value if product.barcodes else "", is_strong=True),
        Cell(product.name, say("product.serial") if product.is_serial_tracked else ""),
        Cell(Number(on_hand), "", *mark),
        Cell(Number(taken)),
        Cell(Number(on_hand - taken), is_strong=True),
        Cell(where or "–"),
        Cell("–" if product.price is None else Amount(product.price)),
    )


def _group_cells(group: Group) -> tuple[Cell, ...]:
    inside = ", ".join(f"{child.quantity} × {child.sku}" for child in group.children)
    return (Cell(group.sku, is_strong=True), Cell(group.name, inside), Cell(), Cell(), Cell(),
            Cell(say("product.group")), Cell())  # fmt: skip


def sheet(
    about: About,
    first: tuple[Section | None, ...],
    *,
    key: str = "",
    may_move: bool = False,
    is_short: bool = False,
) -> Sheet:
    row = about.row
    found = row.product or row.group
    name = found.name if found is not None else ""
    body: tuple[Section | None, ...] = ()
    if not is_short:
        body = _product(about, row.product, may_move=may_move) if row.product else _group(about, row.group)
    return Sheet(f"{row.sku}/{key}", name, row.sku, _pills(row), sections(*first, *body))


def edit(about: About, *, may: bool) -> Section:
    """Leads to the form."""
    do = Do(
        f"goods_edit:{about.row.sku}",
        say("do.goods_edit"),
        Style.PLAIN,
        may,
        "" if may else say("move.who_may"),
    )
    return Section("edit", "", (Actions((do,)),))


def _pills(row: StockRow) -> tuple[Pill, ...]:
    if row.product is None:
        return (Pill(say("product.group")),)
    return (Pill(say("product.serial")),) if row.product.is_serial_tracked else ()


def _product(about: About, product: Product, *, may_move: bool) -> tuple[Section | None, ...]:
    return (
        _levels(about, may_move=may_move),
        _facts(product),
        _barcodes(product),
        _listings(about),
        _movements(about),
    )


def _levels(about: About, *, may_move: bool) -> Section:
    head = (say("level.where"), say("level.on_hand"), say("level.taken"), say("level.free"))
    rows = tuple(
        (
            about.places.get(level.warehouse, level.warehouse or say("level.nowhere")),
            Number(level.on_hand),
            Number(level.taken),
            Number(level.on_hand - level.taken),
        )
        for level in about.row.levels
    )
    why = "" if may_move else say("move.who_may")
    do = Actions((Do("move", say("do.move"), Style.PRIMARY, may_move, why),))
    if not rows:
        return Section("levels", say("level.title"), (Words(say("level.none"), Tone.QUIET), do))
    return Section("levels", say("level.title"), (Grid(head, rows), do))


def _facts(product: Product) -> Section:
    price: Value = "–" if product.price is None else Amount(product.price)
    weight: Value = "–" if product.weight_grams is None else Grams(product.weight_grams, "g")
    rows = (
        Fact(say("product.price"), price),
        Fact(say("product.weight"), weight),
        Fact(say("product.size"), _size(product)),
        Fact(say("product.picture"), product.picture or "–"),
        Fact(say("product.serials"), say("yes") if product.is_serial_tracked else say("no")),
    )
    return Section("facts", say("product.facts"), (Facts(rows),))


def _size(product: Product) -> Value:
    size = product.size_mm
    return "–" if size is None else say("product.size_mm", length=size[0], width=size[1], height=size[2])


def _barcodes(product: Product) -> Section:
    rows = tuple(
        Fact(say(f"barcode.{code.kind.value}"), code.value)
        if code.units == 1
        else Fact(say("barcode.counts", units=code.units), code.value)
        for code in product.barcodes
    )
    block: Block = Facts(rows) if rows else Words(say("barcode.none"), Tone.QUIET)
    return Section("barcodes", say("barcode.title"), (block,))


def _group(about: About, group: Group | None) -> tuple[Section | None, ...]:
    if group is None:
        return ()
    rows = tuple(Item(child.sku, child.sku, "", f"× {child.quantity}") for child in group.children)
    words = Words(say("product.group.means"), Tone.QUIET)
    return (Section("children", say("product.children"), (words, Items(rows))), _listings(about))


def _listings(about: About) -> Section:
    rows = tuple(Item(f"{store}/{sku}", sku, store) for store, sku in about.listings)
    return Section("listings", say("product.listings"), (Items(rows, say("product.listings.none")),))


def _movements(about: About) -> Section:
    rows = tuple(_movement(each, about) for each in about.movements)
    return Section("movements", say("move.history"), (Items(rows, say("move.none")),))


def _movement(movement: Movement, about: About) -> Item:
    place = about.places.get(movement.warehouse, movement.warehouse)
    detail = say("move.line", when=ago(movement.at, about.now), place=place, note=movement.note)
    amount = f"= {movement.units}" if movement.sets else f"{movement.units:+d}".replace("-", "−")
    return Item("", say(f"why.{movement.why.value}"), detail, amount, hint=Stamp(movement.at))


def move_section(about: About, form: Map[str, str], wrong: Map[str, Text]) -> Section:
    """Before and after stand below the figure while it is typed."""
    why = Why(form["why"])
    reasons = tuple(Option(each.value, say(f"why.{each.value}")) for each in REASONS)
    places = tuple(Option(code, name) for code, name in about.places.items())
    units = say("move.counted" if why is Why.COUNTED else "move.units")
    buttons = (Do("move_save", say("do.move_save"), Style.PRIMARY), Do("back", say("do.back"), Style.LINK))
    means, bad_place, bad_units = (
        say(f"move.{why.value}.help"),
        wrong.get("place", ""),
        wrong.get("units", ""),
    )
    found = blocks(
        Field("why", say("move.why"), why.value, Kind.CHOICE, means, options=reasons),
        Field("place", say("move.place"), form["place"], Kind.CHOICE, error=bad_place, options=places),
        Field("units", units, form["units"], Kind.NUMBER, error=bad_units, unit=say("unit.units")),
        _outcome(about, form),
        Field("note", say("move.note"), form.get("note", ""), help=say("move.note.help")),
        Actions(buttons),
    )
    return Section("move", say("move.title"), found)


def _outcome(about: About, form: Map[str, str]) -> Words | None:
    units, why = number(form["units"]), Why(form["why"])
    if units is None:
        return None
    before = next((level.on_hand for level in about.row.levels if level.warehouse == form["place"]), 0)
    after = units if why is Why.COUNTED else before - units if why is Why.DAMAGED else before + units
    return Words(say("move.outcome", before=before, after=after), Tone.ACCENT)


def warehouses_sheet(places: Sequence[Warehouse], *, may: bool) -> Sheet:
    rows = tuple(_warehouse(place) for place in places)
    why = "" if may else say("warehouse.who_may")
    buttons = (
        Do("warehouse:", say("do.warehouse_add"), Style.PRIMARY, may, why),
        Do("table", say("do.products"), Style.LINK),
    )
    found = (Words(say("warehouse.words"), Tone.QUIET), Items(rows, say("warehouse.none")), Actions(buttons))
    return Sheet("warehouses", say("warehouse.title"), "", (), (Section("list", "", found, is_wide=True),))


def _warehouse(place: Warehouse) -> Item:
    address = ", ".join(address_lines(place.address)[1:]) or say("warehouse.no_address")
    return Item(f"warehouse:{place.code}", place.name, address, place.code, is_link=True)


def warehouse_form(
    place: Warehouse, form: Map[str, str], wrong: Map[str, Text], news: Section | None, *, may: bool
) -> Sheet:
    is_new = not place.code
    zones = tuple(Option(zone, zone.replace("_", " ")) for zone in sorted({*ZONES, form["zone"]}))
    head = (
        Field("code", say("warehouse.code"), form["code"], Kind.TEXT, say("warehouse.code.help"),
              wrong.get("code", ""), is_on=may and is_new),
        Field("name", say("warehouse.name"), form["name"], error=wrong.get("name", ""), is_on=may),
        Field("zone", say("warehouse.zone"), form["zone"], Kind.CHOICE, options=zones, is_on=may),
    )  # fmt: skip
    buttons = Actions(
        (Do("warehouse_save", say("do.save"), Style.PRIMARY, may), Do("back", say("do.back"), Style.LINK))
    )
    address = Section("address", say("warehouse.address"), (*address_fields(form, wrong, is_on=may), buttons))
    title = say("warehouse.new") if is_new else place.name
    return Sheet(f"warehouse/{place.code}", title, "", (), sections(news, Section("head", "", head), address))
