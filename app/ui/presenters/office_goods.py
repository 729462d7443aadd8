"""A product or a group as a form: what it is called, what is printed on it, what it holds."""

from collections.abc import Awaitable
from collections.abc import Mapping as Map

from msgspec.structs import replace

from app.domain.catalog import Barcode, Group, GroupChild, Product
from app.domain.goods import barcode_of
from app.domain.money import Money
from app.domain.people import Role
from app.domain.store_rules import Fault
from app.services.guard import Declined
from app.ui.presenters import office_goods_sheet as page
from app.ui.presenters.office_services import StockActs
from app.ui.presenters.office_sheet import Section, Sheet
from app.ui.presenters.office_work import Acts, Desk, number, success, warning
from app.ui.presenters.view import Text, say

PRODUCT, GROUP = "product", "group"


class GoodsForm:
    """``desk`` does the work and has the form. ``kind`` is empty while the form is closed; ``before``: what
    is being changed, None for something new. ``version`` grows when the keyboard is to go to the field
    ``keyboard``. ``saved``: the SKU that was saved last.
    """

    def __init__(self, desk: Desk, stock: StockActs) -> None:
        self._desk, self._stock = desk, stock
        self.kind = ""
        self.before: Product | Group | None = None
        self.barcodes: tuple[Barcode, ...] = ()
        self.children: tuple[GroupChild, ...] = ()
        self.wrong: dict[str, Text] = {}
        self.version, self.keyboard = 0, ""
        self.saved = ""
        self.acts: Acts = {
            "goods_new": self._new,
            "goods_edit": self._edit,
            "goods_save": self._save,
            "goods_leave": self._leave,
            "barcode_add": self._add_barcode,
            "barcode_drop": self._drop_barcode,
            "child_pick": self._pick_child,
            "child_more": self._more,
            "child_less": self._less,
        }

    def __repr__(self) -> str:
        return f"<GoodsForm {self.kind or 'closed'}>"

    @property
    def is_open(self) -> bool:
        return bool(self.kind)

    @property
    def awaits(self) -> str:
        """The field that a scan is for."""
        return "barcode" if self.kind == PRODUCT else "child"

    def close(self) -> None:
        self.kind, self.before, self.wrong = "", None, {}

    # ---- opening

    async def _new(self, _argument: str) -> None:
        self.begin(None, PRODUCT)

    async def _edit(self, sku: str) -> None:
        row = self._stock.item(sku)
        found = None if row is None else row.product or row.group
        if found is not None:
            self.begin(found, PRODUCT if isinstance(found, Product) else GROUP)

    def begin(self, before: Product | Group | None, kind: str) -> None:
        self.kind, self.before, self.wrong = kind, before, {}
        self.barcodes = before.barcodes if isinstance(before, Product) else ()
        self.children = before.children if isinstance(before, Group) else ()
        self._desk.form = page.form_of(before, self._stock.currency()) | {"kind": kind}
        self._await("sku" if before is None else "name")

    def _await(self, key: str) -> None:
        """The keyboard belongs to that field."""
        self.version, self.keyboard = self.version + 1, key

    async def _leave(self, _argument: str) -> None:
        self.close()
        self._desk.form = {}

    def edit(self, key: str, value: str) -> None:
        """Before the form has it."""
        if key == "kind":
            self.kind = value
        self.wrong.pop(key, None)

    # ---- what is printed on it

    def hear(self, text: str) -> None:
        """Scanned: a barcode of the product, or a product of the group."""
        self._desk.form[self.awaits] = text
        if self.kind == PRODUCT:
            self._take_barcode()
        else:
            self._take_child(self._stock.owner(text) or text)

    async def _add_barcode(self, _argument: str) -> None:
        self._take_barcode()

    def _take_barcode(self) -> None:
        form = self._desk.form
        found = barcode_of(form["barcode"], number(form["barcode_units"], 0) or 0)
        fault = found if isinstance(found, Fault) else self._why_not(found)
        self.wrong.pop("barcode_units", None)
        if fault is None and isinstance(found, Barcode):
            self.barcodes = (*self.barcodes, found)
            form |= {"barcode": "", "barcode_units": "1"}
            self.wrong.pop("barcode", None)
        elif fault is not None:
            self.wrong["barcode_units" if fault.key == "units_range" else "barcode"] = self._words(fault)
        self._await("barcode")

    def _why_not(self, barcode: Barcode) -> Fault | None:
        if any(each.value == barcode.value for each in self.barcodes):
            return Fault("barcode", "barcode_twice", barcode.value)
        owner = self._stock.owner(barcode.value)
        own = "" if self.before is None else self.before.sku
        return Fault("barcode", "barcode_taken", barcode.value) if owner not in ("", own) else None

    def _words(self, fault: Fault) -> Text:
        """With the product that has it, where another has."""
        if fault.key != "barcode_taken":
            return say(f"fault.{fault.key}")
        text = fault.value or self._desk.form.get(fault.field, "")
        sku = self._stock.owner(text)
        return say("fault.barcode_taken", barcode=text, name=self._stock.name_of(sku), sku=sku)

    async def _drop_barcode(self, place: str) -> None:
        at = number(place)
        self.barcodes = tuple(each for index, each in enumerate(self.barcodes) if index != at)

    # ---- what it holds

    async def _pick_child(self, sku: str) -> None:
        self._take_child(sku)

    def _take_child(self, sku: str) -> None:
        """One more of it."""
        row = self._stock.item(sku)
        self._await("child")
        if row is None or row.product is None:
            self.wrong["child"] = say("fault.item_unknown" if row is None else "fault.child_is_group")
            return
        if sku in [child.sku for child in self.children]:
            self._change(sku, 1)
        else:
            self.children = (*self.children, GroupChild(sku, 1))
        self._desk.form["child"] = ""
        self.wrong.pop("child", None)

    async def _more(self, sku: str) -> None:
        self._change(sku, 1)

    async def _less(self, sku: str) -> None:
        self._change(sku, -1)

    def _change(self, sku: str, by: int) -> None:
        """None of it: no longer in the group."""
        changed = (
            replace(child, quantity=child.quantity + by) if child.sku == sku else child
            for child in self.children
        )
        self.children = tuple(child for child in changed if child.quantity > 0)

    # ---- saving

    async def _save(self, _argument: str) -> None:
        item = self._item()
        if item is None:
            self._desk.note = warning(say("field.look_below"))
            return
        saving = self._stock.save_item(self._desk.person, item, is_new=self.before is None)
        await self._desk.work(say("work.saving"), self._told(saving), can_cancel=False)
        if self._desk.note is None and not self.wrong:
            self.close()
            self.saved = item.sku
            self._desk.note = success(say("goods.saved", name=item.name))

    async def _told(self, saving: Awaitable[None]) -> None:
        """What is wrong stands at its field."""
        try:
            await saving
        except Declined as declined:
            self.wrong = {fault.field: self._words(fault) for fault in declined.faults}
            if not self.wrong:
                raise
            self._desk.note = warning(say("field.look_below"))

    def _item(self) -> Product | Group | None:
        """None where a field holds no number."""
        form = {key: value.strip() for key, value in self._desk.form.items()}
        sku = form["sku"] if self.before is None else self.before.sku
        self.wrong = page.missing(form, is_new=self.before is None)
        if self.kind == GROUP:
            return None if self.wrong else Group(sku, form["name"], self.children)
        self.wrong |= page.number_faults(form)
        if form["barcode"]:  # typed and not added yet
            self._take_barcode()
        return None if self.wrong else self._product(sku, form)

    def _product(self, sku: str, form: Map[str, str]) -> Product:
        price = page.amount_of(form["price"])
        sides = [number(form[key]) for key in page.SIDES]
        flags = {flag: form[flag] == "on" for flag in page.FLAGS}
        known = self.before if isinstance(self.before, Product) else Product(sku, "")
        return replace(
            known,
            name=form["name"],
            barcodes=self.barcodes,
            asin=form["asin"].upper() or None,
            fnsku=form["fnsku"].upper() or None,
            price=None if price is None else Money(price, form["currency"].upper()),
            weight_grams=number(form["weight"]),
            size_mm=None if None in sides else (sides[0] or 0, sides[1] or 0, sides[2] or 0),
            picture=form["picture"] or None,
            **flags,
        )

    # ---- the panel

    def sheet(self, news: Section | None) -> Sheet:
        may = self._desk.may(Role.MANAGER, Role.LEAD)
        looks = page.Looks(self._desk.form, self.wrong, self.before, may)
        if self.kind == GROUP:
            names = {child.sku: self._stock.name_of(child.sku) for child in self.children}
            text = self._desk.form["child"].strip()
            found = self._stock.page(text, "", page.FOUND) if text else ()
            return page.group_sheet(looks, self.children, names, found, news)
        return page.product_sheet(looks, self.barcodes, news)
