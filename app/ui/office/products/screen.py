"""The products screen: catalogue and stock, CSV import, warehouses."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

from app.ports.stock import StockRow
from app.ui.office.names import store_names
from app.ui.office.screen import Office, Screen
from app.ui.office.sheets.browser import Browser, Listed
from app.ui.presenters.office_product_sheet import COLUMNS, cells
from app.ui.presenters.office_products import Products
from app.ui.presenters.office_view import Cell, FilterGroup
from app.ui.presenters.office_work import NOBODY
from app.ui.presenters.view import Text, say
from app.ui.widgets.kit import column
from app.ui.widgets.model import Column

WIDE = 1600  # pixels
_WHERE_ROOM = ("scan", "warehouses")
_NUMBERS = ("on_hand", "taken", "free", "price")
_STRETCH = {"name": 3, "sku": 1, "where": 1}
_LEAST = {"sku": 150, "name": 180, "where": 110}
_RANK = {"where": 3, "price": 2, "taken": 1}


class ProductsScreen(Screen):
    """The middle shows the table, a CSV's preview or the warehouses."""

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        services = office.services
        person = office.person or NOBODY
        self.desk = Products(
            services.stock,
            person,
            services.now,
            scanning=services.scanning,
            store_names=lambda: store_names(office),
        )
        self._heard, self._added = -1, 0
        self._shown: tuple[str, str] | None = None
        self._version = -1
        self._places: dict[str, str] = {}

    def load(self) -> None:
        scan = () if self.desk.scan is None else (("scan", say("do.scan_stock"), False),)
        warehouses, csv = ("warehouses", say("do.warehouses"), False), ("csv", say("do.csv"), False)
        buttons = (warehouses, *scan, csv, ("goods_new", say("do.goods_new"), True))
        self.browser = Browser(self.kit, say("product.search"), buttons)
        self.rows: Listed[StockRow] = Listed(self.kit, self._columns(), _sku, _sku)
        self.browser.put(self.rows)
        column(self, gap="").addWidget(self.browser)
        self._connect()
        self.desk.listen(self._show)
        self._show()

    def _columns(self) -> Sequence[Column[StockRow]]:
        return [
            Column(
                say(f"product.column.{name}"),
                self._cell(place),
                _LEAST.get(name, 60),
                _STRETCH.get(name, 0),
                _RANK.get(name, 0),
                is_number=name in _NUMBERS,
            )
            for place, name in enumerate(COLUMNS)
        ]

    def _cell(self, place: int) -> Callable[[StockRow], Cell]:
        return lambda row: cells(row, self._places)[place]

    def _connect(self) -> None:
        browser = self.browser
        browser.searched.connect(self.desk.search)
        browser.filtered.connect(lambda _group, key: self._filter(key))
        browser.done.connect(self._press)
        self.rows.empty.pressed.connect(self.desk.open_csv)
        self.rows.table.chosen.connect(lambda row: self.desk.choose(row.sku))
        for sheet in (browser.panel, browser.page):
            sheet.pressed.connect(self._press)
            sheet.edited.connect(self._edit)
        browser.panel.closed.connect(self._close)

    # ---- what is shown

    def _show(self) -> None:
        self._places = self.desk.places()
        self._show_rows()
        mode = self.desk.page_mode
        if mode:
            self.browser.page.show_sheet(self.desk.page_sheet())
            self.browser.show_page()
        else:
            self.browser.show_table()
        self.browser.panel.show_sheet(self.desk.sheet())
        why = "" if self.desk.may_move else say("move.who_may")
        self._offer(why)
        self._await_scan()

    def _offer(self, why: Text) -> None:
        """Beside an open panel a narrow window has room for the search and two buttons."""
        has_room = self.window().width() >= WIDE or not self.browser.panel.isVisibleTo(self)
        for key, button in self.browser.buttons.items():
            button.setVisible(has_room or key not in _WHERE_ROOM)
            if key != "warehouses":
                button.set_reason(why)

    def _await_scan(self) -> None:
        """A scanner that types finds the line that it types into."""
        scan, goods = self.desk.scan, self.desk.goods
        if goods.is_open and goods.version != self._added:
            self._added = goods.version
            self.browser.panel.take_keyboard(goods.keyboard)
        if self.desk.page_mode == "scan" and scan is not None and scan.version != self._heard:
            self._heard = scan.version
            self.browser.page.take_keyboard("scan_text")

    def _show_rows(self) -> None:
        wanted = (self.desk.show_only, self.desk.text)
        if wanted != self._shown:
            self._shown = wanted
            self.rows.show_rows(self._page, self.desk.empty)
        elif self.desk.version != self._version:
            self.rows.table.rows.again()
        if self.desk.version != self._version:
            self._version = self.desk.version
            self.office.start(self._count(), "counts of products")

    async def _page(self, after: str | None, limit: int) -> Sequence[StockRow]:
        return await asyncio.to_thread(self.desk.page, after or "", limit)

    async def _count(self) -> None:
        wanted = self._shown
        found = await asyncio.to_thread(self.desk.filters)
        if wanted != self._shown:
            return
        group = FilterGroup("show", say("product.filters"), found, self.desk.show_only)
        self.browser.show_groups((group,))
        counts = {each.key: each.count or 0 for each in found}
        self.rows.table.rows.believe(counts[self.desk.show_only])
        self.attention.emit(counts["negative"])

    # ---- what is done

    def _filter(self, key: str) -> None:
        self.desk.leave_page()
        self.desk.show(key)

    def _press(self, key: str) -> None:
        self.office.start(self.desk.press(key), key)

    def _edit(self, key: str, value: str) -> None:
        if key == "file":
            self.office.start(self.desk.take_file(Path(value)), "stock list")
        else:
            self.desk.edit(key, value)

    def _close(self) -> None:
        self.rows.table.lift()
        self.desk.close_panel()

    def refresh(self) -> None:
        if self.desk.busy is None:
            self.desk.refresh()

    def hear(self, text: str) -> None:
        """Nothing is looked for while a list or a form waits."""
        if self.desk.page_mode == "scan" or (self.desk.goods.is_open and not self._is_elsewhere()):
            self.desk.hear(text)
        elif not self.put(text) and not self.desk.page_mode:
            self.seek(text)

    def _is_elsewhere(self) -> bool:
        """The keyboard is in a field of the form that is not for what is printed on a product."""
        key = self.browser.panel.key_of_keyboard()
        return bool(key) and key != self.desk.goods.awaits

    def open(self, page: str) -> None:
        self.desk.leave_page()
        self._press(page)

    def seek(self, text: str) -> None:
        self.desk.leave_page()
        self.desk.changed()
        self.browser.search.put(text)

    def person_changed(self) -> None:
        self.desk.person = self.office.person or NOBODY


def _sku(row: StockRow) -> str:
    return row.sku
