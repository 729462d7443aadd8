"""The products screen: catalogue and stock, changes with a reason, CSV import, warehouses."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.domain.people import Person, Role
from app.domain.stock import Movement, Warehouse, Why
from app.domain.store_rules import warehouse_faults
from app.ports.stock import StockRow
from app.services.stock import LARGEST_FILE, CsvPreview, decoded
from app.ui.presenters import office_address, office_product_sheet
from app.ui.presenters.office_csv import csv_sheet
from app.ui.presenters.office_goods import GoodsForm
from app.ui.presenters.office_place import ADD, no_warehouse
from app.ui.presenters.office_scanning import FIELDS, ScanPage
from app.ui.presenters.office_services import ScanActs, StockActs
from app.ui.presenters.office_sheet import Section, Sheet, blocks
from app.ui.presenters.office_view import EmptyView, Filter, many
from app.ui.presenters.office_work import Desk, number, refusal, success, warning
from app.ui.presenters.view import Shape, Text, Tone, say

SHOWS = ("products", "groups", "negative", "empty")
_MARKS = {"negative": (Shape.TRIANGLE, Tone.STOP), "empty": (Shape.DISC, Tone.QUIET)}


class Products(Desk):
    """``page_mode``: what stands in the middle: the table, ``csv``, ``warehouses`` or ``scan``."""

    def __init__(
        self,
        stock: StockActs,
        person: Person,
        now: Callable[[], datetime],
        read: Callable[[Path], str] | None = None,
        scanning: ScanActs | None = None,
        store_names: Callable[[], dict[str, str]] = dict,
    ) -> None:
        super().__init__(person)
        self._store_names = store_names
        self._stock, self._now = stock, now
        self._read = read or _text_of
        self.text, self.show_only = "", "products"
        self.sku = ""
        self.page_mode = ""
        self.preview: CsvPreview | None = None
        self.file_name = ""
        self.warehouse: Warehouse | None = None
        self.wrong: dict[str, Text] = {}
        self.version = 0
        self.acts = {
            "move": self._open_move,
            "move_save": self._save_move,
            "csv": self._open_csv,
            "csv_apply": self._apply,
            "csv_again": self._open_csv,
            "warehouses": self._open_warehouses,
            "warehouse": self._open_warehouse,
            "warehouse_save": self._save_warehouse,
            "table": self._open_table,
            "back": self._back,
            ADD: self._add_warehouse,
            "scan": self._open_scan,
        }
        self.goods = GoodsForm(self, stock)
        self.acts |= self.goods.acts
        self.scan = None if scanning is None else ScanPage(self, scanning, self.places)
        self.acts |= {} if self.scan is None else self.scan.acts

    def __repr__(self) -> str:
        return f"<Products {self.show_only} {self.page_mode or 'table'}>"

    @property
    def may_move(self) -> bool:
        return self.may(Role.MANAGER, Role.LEAD)

    @property
    def may_manage(self) -> bool:
        return self.may(Role.MANAGER)

    # ---- the table

    def filters(self) -> tuple[Filter, ...]:
        found = self._stock.counts(self.text)
        plain = (Shape.NONE, Tone.QUIET)
        return tuple(
            Filter(show, say(f"product.show.{show}"), found.get(show, 0), *_MARKS.get(show, plain))
            for show in SHOWS
        )

    def show(self, show: str) -> None:
        self.show_only = show
        self.refresh()

    def search(self, text: str) -> None:
        self.text = text.strip()
        self.refresh()

    def refresh(self) -> None:
        self.version += 1
        self.changed()

    def page(self, after: str, limit: int) -> tuple[StockRow, ...]:
        return self._stock.page(self.text, after, limit, show=self.show_only)

    def empty(self) -> EmptyView:
        key = "text" if self.text else self.show_only
        action = say("do.csv") if key == "products" and self.may_move else ""
        return EmptyView(say(f"product.empty.{key}"), say(f"product.empty.{key}.do"), action)

    def places(self) -> dict[str, str]:
        """Warehouses' names by code."""
        return {place.code: place.name for place in self._stock.warehouses()}

    def leave_page(self) -> None:
        """Back to the table, whatever stood there."""
        self.goods.close()
        self.page_mode, self.warehouse, self.preview, self.form = "", None, None, {}

    def close_panel(self) -> None:
        self.goods.close()
        self.sku, self.warehouse, self.form, self.note = "", None, {}, None
        self.changed()

    def choose(self, sku: str) -> None:
        self.goods.close()
        self.sku, self.note, self.form, self.wrong = sku, None, {}, {}
        self.changed()

    # ---- the panel

    def sheet(self) -> Sheet | None:
        """The chosen product or group, or the chosen warehouse's form."""
        if self.page_mode == "warehouses":
            return self._warehouse_sheet()
        if self.goods.is_open and not self.page_mode:
            return self.goods.sheet(self._news())
        row = self._stock.item(self.sku) if self.sku else None
        if row is None or self.page_mode:
            return None
        about = office_product_sheet.About(
            row,
            self.places(),
            self._stock.movements(self.sku, 30),
            self._listings(),
            self._now(),
        )
        if "why" in self.form:
            section = office_product_sheet.move_section(about, self.form, self.wrong)
            return office_product_sheet.sheet(about, (self._news(), section), key="move", is_short=True)
        return office_product_sheet.sheet(
            about, (self._news(), office_product_sheet.edit(about, may=self.may_move)), may_move=self.may_move
        )

    def _listings(self) -> tuple[tuple[str, str], ...]:
        """Store, as it is called, and SKU."""
        names = self._store_names()
        return tuple((names.get(store, store), sku) for store, sku in self._stock.listings_of(self.sku))

    def _news(self) -> Section | None:
        found = blocks(self.busy, self.note)
        return Section("news", "", found) if found else None

    # ---- a change of stock

    async def _open_move(self, _argument: str) -> None:
        places = self._stock.warehouses()
        if not places:
            self.note = no_warehouse(may=self.may_manage)
            return
        self.form = {"why": Why.RECEIVED.value, "place": places[0].code, "units": ""}
        self.wrong = {}

    async def _save_move(self, _argument: str) -> None:
        movement = self._movement()
        if movement is None:
            return
        await self.work(say("work.saving"), self._stock.move(self.person, movement), can_cancel=False)
        if self.note is None:
            self.form = {}
            self.note = success(say("move.saved"))
        self.refresh()

    def _movement(self) -> Movement | None:
        why, units = Why(self.form["why"]), number(self.form["units"])
        least = 0 if why is Why.COUNTED else 1
        self.wrong = {}
        if units is None or units < least:
            self.wrong["units"] = say("field.at_least", least=least)
        if self.wrong or units is None:
            return None
        signed = -units if why is Why.DAMAGED else units
        note = self.form.get("note", "").strip()
        return Movement(self.sku, self.form["place"], signed, why, self.person.user_id, self._now(), note)

    # ---- by scanner

    async def _open_scan(self, _argument: str) -> None:
        if self.scan is not None:
            self.goods.close()
            self.page_mode, self.sku = "scan", ""
            self.scan.open()

    def hear(self, text: str) -> None:
        """Scanned while the page for it is open, or a product's form."""
        is_free = self.busy is None and self.may_move
        if is_free and self.goods.is_open:
            self.goods.hear(text)
        elif is_free and self.scan is not None:
            self.scan.hear(text)
        self.changed()

    def edit(self, key: str, value: str) -> None:
        if self.goods.is_open:
            self.goods.edit(key, value)
        if self.scan is not None and key in FIELDS:
            self.scan.edit(key, value)
        super().edit(key, value)

    # ---- CSV

    async def _open_csv(self, _argument: str) -> None:
        self.goods.close()
        self.page_mode, self.preview, self.file_name, self.sku = "csv", None, "", ""

    def open_csv(self) -> None:
        """As if its button were pressed: from an empty table."""
        self.page_mode, self.preview, self.file_name, self.sku, self.note = "csv", None, "", "", None
        self.changed()

    async def take_file(self, path: Path) -> None:
        """A file that was chosen or dropped: read and checked off the loop, nothing stored."""
        if self.busy is not None:
            return
        self.page_mode, self.file_name, self.preview, self.note = "csv", path.name, None, None
        found = await self.work(say("work.reading", name=path.name), asyncio.to_thread(self._checked, path))
        if self.page_mode == "csv" and self.note is None:
            self.preview, self.note = found, None if found is not None else refusal("file")
        self.changed()

    def _checked(self, path: Path) -> CsvPreview | None:
        """None where it cannot be read."""
        try:
            return self._stock.preview(self._read(path), path.name)
        except (OSError, UnicodeDecodeError, ValueError):
            return None

    def page_sheet(self) -> Sheet:
        """What stands in the place of the table."""
        if self.page_mode == "scan" and self.scan is not None:
            return self.scan.sheet(self._news(), may=self.may_move)
        return self.csv_page() if self.page_mode == "csv" else self.warehouses_page()

    def csv_page(self) -> Sheet:
        return csv_sheet(self.preview, self.file_name, self._news(), may=self.may_move)

    async def _apply(self, _argument: str) -> None:
        preview = self.preview
        if preview is None:
            return
        count = len(preview.lines)
        doing, job = say("work.importing", count=count), self._stock.apply(self.person, preview.good)
        await self.work(doing, job, can_cancel=False)
        if self.note is None:
            left = len({error.line for error in preview.errors})
            lines = (many("csv.left_out", left),) if left else ()
            self.preview = None
            self.note = success(many("csv.done", count), *lines)
        self.refresh()

    # ---- warehouses

    def warehouses_page(self) -> Sheet:
        return office_product_sheet.warehouses_sheet(self._stock.warehouses(), may=self.may_manage)

    async def _open_warehouses(self, _argument: str) -> None:
        self.goods.close()
        self.page_mode, self.warehouse, self.form, self.wrong, self.sku = "warehouses", None, {}, {}, ""

    async def _open_warehouse(self, code: str) -> None:
        known = {place.code: place for place in self._stock.warehouses()}
        self.warehouse = known.get(code, Warehouse("", ""))
        self.form = {
            "code": self.warehouse.code,
            "name": self.warehouse.name,
            "zone": self.warehouse.zone,
            **office_address.form_of(self.warehouse.address),
        }
        self.wrong = {}

    def _warehouse_sheet(self) -> Sheet | None:
        if self.warehouse is None:
            return None if self.note is None else Sheet("saved", "", sections=blocks_of(self._news()))
        return office_product_sheet.warehouse_form(
            self.warehouse, self.form, self.wrong, self._news(), may=self.may_manage
        )

    async def _add_warehouse(self, _argument: str) -> None:
        await self._open_warehouses("")
        await self._open_warehouse("")

    async def _save_warehouse(self, _argument: str) -> None:
        code, name = self.form["code"].strip().upper(), self.form["name"].strip()
        saved = Warehouse(code, name, self.form["zone"], office_address.address_of(self.form))
        faults = warehouse_faults(saved, (saved.zone,))
        self.wrong = {fault.field: say(f"fault.{fault.key}") for fault in faults}
        if self.wrong:
            self.note = warning(say("field.look_below"))
            return
        await self.work(say("work.saving"), self._stock.save_warehouse(self.person, saved), can_cancel=False)
        if self.note is None:
            self.warehouse, self.note = None, success(say("warehouse.saved", name=name))
        self.refresh()

    async def _open_table(self, _argument: str) -> None:
        self.leave_page()
        self.refresh()

    async def _back(self, _argument: str) -> None:
        self.form, self.wrong, self.warehouse = {}, {}, None

    async def do(self, name: str, argument: str) -> None:
        await super().do(name, argument)
        if name == "goods_save" and not self.goods.is_open:
            self.sku, self.form = self.goods.saved, {}
            self.refresh()


def blocks_of(section: Section | None) -> tuple[Section, ...]:
    return () if section is None else (section,)


def _text_of(path: Path) -> str:
    """OSError where it cannot be read, ValueError where it is no stock list."""
    if path.stat().st_size > LARGEST_FILE:
        raise ValueError("too large for a stock list")
    return decoded(path.read_bytes())
