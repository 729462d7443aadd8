"""The form of a product or group in the side panel."""

from collections.abc import Mapping as Map
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

import msgspec

from app.domain.catalog import Barcode, Group, GroupChild, Product
from app.ports.stock import StockRow
from app.ui.presenters.office_sheet import (
    Actions,
    Block,
    Do,
    Field,
    Item,
    Items,
    Kind,
    Option,
    Section,
    Sheet,
    Style,
    Words,
    blocks,
    sections,
)
from app.ui.presenters.office_work import number_error
from app.ui.presenters.view import Text, Tone, say

FOUND = 6  # products shown of a search
SIDES = ("length", "width", "height")
FLAGS = (
    "is_serial_tracked", "serial_is_code_form", "has_numeric_serials", "always_asks_code", "has_no_barcode",
    "quantity_may_be_typed",
)  # fmt: skip
_TEXTS = ("sku", "name", "asin", "fnsku", "picture", "barcode", "child", "price", "weight", *SIDES)
_MOST = 10_000_000
_CENT = Decimal("0.01")


class Looks(msgspec.Struct, frozen=True):
    """``before``: what is being changed; ``may``: whether this person can."""

    form: Map[str, str]
    wrong: Map[str, Text]
    before: Product | Group | None
    may: bool

    def field(self, key: str, kind: Kind = Kind.TEXT, help: Text = "", unit: Text = "") -> Field:
        """Without help it is half a row wide."""
        error, label = self.wrong.get(key, ""), say(f"goods.{key}")
        return Field(key, label, self.form[key], kind, help, error, unit, is_on=self.may, is_half=not help)


def form_of(item: Product | Group | None, currency: str) -> dict[str, str]:
    """What the fields show of it."""
    form = dict.fromkeys(_TEXTS, "") | dict.fromkeys(FLAGS, "") | {"barcode_units": "1", "currency": currency}
    if item is not None:
        form |= {"sku": item.sku, "name": item.name}
    return form | _details(item) if isinstance(item, Product) else form


def _details(product: Product) -> dict[str, str]:
    sides = product.size_mm or ("", "", "")
    found = {"asin": product.asin or "", "fnsku": product.fnsku or "", "picture": product.picture or ""}
    found |= {key: str(side) for key, side in zip(SIDES, sides, strict=True)}
    found |= {flag: "on" if getattr(product, flag) else "" for flag in FLAGS}
    found["weight"] = "" if product.weight_grams is None else str(product.weight_grams)
    if product.price is not None:
        found |= {"price": str(product.price.amount), "currency": product.price.currency}
    return found


def amount_of(text: str) -> Decimal | None:
    """Point or comma; None where it is empty or no amount."""
    try:
        found = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        return None
    return found.quantize(_CENT) if found.is_finite() and 0 <= found < _MOST else None


def missing(form: Map[str, str], *, is_new: bool) -> dict[str, Text]:
    """What every product and group needs."""
    return {key: say("field.needed") for key in (("sku", "name") if is_new else ("name",)) if not form[key]}


def number_faults(form: Map[str, str]) -> dict[str, Text]:
    """What is no number, or half a size."""
    found: dict[str, Text] = {
        key: number_error(form[key], 1, _MOST) for key in ("weight", *SIDES) if form[key]
    }
    if form["price"] and amount_of(form["price"]) is None:
        found["price"] = say("fault.price_shape")
    elif form["price"] and len(form["currency"]) != len("USD"):
        found["currency"] = say("fault.currency_missing")
    if any(form[key] for key in SIDES):
        found |= {key: say("fault.size_incomplete") for key in SIDES if not form[key]}
    return {key: words for key, words in found.items() if words}


def product_sheet(looks: Looks, barcodes: Sequence[Barcode], news: Section | None) -> Sheet:
    kept = looks.before
    return Sheet(
        f"goods/{kept.sku if kept else 'product'}",
        say("goods.new") if kept is None else kept.name,
        "" if kept is None else kept.sku,
        (),
        sections(news, _head(looks), _barcodes(looks, barcodes), _about(looks), _flags(looks), _save(looks)),
    )


def group_sheet(
    looks: Looks,
    children: Sequence[GroupChild],
    names: Map[str, str],
    found: Sequence[StockRow],
    news: Section | None,
) -> Sheet:
    kept = looks.before
    return Sheet(
        f"goods/{kept.sku if kept else 'group'}",
        say("goods.new") if kept is None else kept.name,
        "" if kept is None else kept.sku,
        (),
        sections(news, _head(looks), _children(looks, children, names, found), _save(looks)),
    )


def _head(looks: Looks) -> Section:
    name = looks.field("name", help=say("goods.name.help"))
    if looks.before is not None:
        return Section("head", "", (name,))
    kinds = tuple(Option(kind, say(f"goods.kind.{kind}")) for kind in ("product", "group"))
    kind = Field("kind", say("goods.kind"), looks.form["kind"], Kind.CHOICE, options=kinds, is_on=looks.may)
    return Section("head", "", (kind, looks.field("sku", help=say("goods.sku.help")), name))


def _barcodes(looks: Looks, barcodes: Sequence[Barcode]) -> Section:
    rows = tuple(_barcode(place, each, may=looks.may) for place, each in enumerate(barcodes))
    is_on = looks.may and bool(looks.form["barcode"].strip())
    style = Style.PRIMARY if is_on else Style.PLAIN
    found = (
        Items(rows, say("barcode.none")),
        looks.field("barcode", help=say("goods.barcode.help")),
        looks.field("barcode_units", Kind.NUMBER, say("goods.barcode_units.help")),
        Actions((Do("barcode_add", say("do.barcode_add"), style, is_on),)),
    )
    return Section("barcodes", say("barcode.title"), found)


def _barcode(place: int, barcode: Barcode, *, may: bool) -> Item:
    kind = say(f"barcode.{barcode.kind.value}")
    detail = kind if barcode.units == 1 else say("barcode.counts", units=barcode.units)
    drop = Do(f"barcode_drop:{place}", say("do.drop"), is_on=may)
    return Item(f"barcode:{barcode.value}", barcode.value, detail, actions=(drop,))


def _about(looks: Looks) -> Section:
    grams, millimetres = say("unit.grams"), say("unit.millimetres")
    found: tuple[Block, ...] = (
        looks.field("asin"),
        looks.field("fnsku"),
        looks.field("price"),
        looks.field("currency"),
        looks.field("weight", Kind.NUMBER, unit=grams),
        *(looks.field(side, Kind.NUMBER, unit=millimetres) for side in SIDES),
        looks.field("picture", help=say("goods.picture.help")),
    )
    return Section("about", say("product.facts"), found)


def _flags(looks: Looks) -> Section:
    switches = (looks.field(flag, Kind.SWITCH, say(f"goods.{flag}.help")) for flag in FLAGS)
    return Section("flags", say("goods.flags"), tuple(switches))


def _save(looks: Looks) -> Section:
    """By itself: Enter in a field of another section saves nothing."""
    why = "" if looks.may else say("move.who_may")
    save = Do("goods_save", say("do.save"), Style.PRIMARY, looks.may, why)
    return Section("save", "", (Actions((save, Do("goods_leave", say("do.back"), Style.LINK))),))


def _children(
    looks: Looks, children: Sequence[GroupChild], names: Map[str, str], found: Sequence[StockRow]
) -> Section:
    rows = tuple(_child(each, names[each.sku], may=looks.may) for each in children)
    error = looks.wrong.get("children", "")
    body = blocks(
        Words(say("product.group.means"), Tone.QUIET),
        Items(rows, say("goods.children.none")),
        Words(error, Tone.STOP) if error else None,
        looks.field("child", help=say("goods.child.help")),
        Items(tuple(map(_offered, found)), say("map.nothing")) if looks.form["child"].strip() else None,
    )
    return Section("children", say("product.children"), body)


def _child(child: GroupChild, name: str, *, may: bool) -> Item:
    buttons = (
        Do(f"child_less:{child.sku}", say("do.scan_less"), is_on=may),
        Do(f"child_more:{child.sku}", say("do.scan_more"), is_on=may),
    )
    return Item(f"child:{child.sku}", name or child.sku, child.sku, f"× {child.quantity}", actions=buttons)


def _offered(row: StockRow) -> Item:
    name = row.product.name if row.product is not None else ""
    return Item(f"child_pick:{row.sku}", name, row.sku, is_link=True)
