"""The stores screen."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.ui.office.saving import ask_where
from app.ui.office.screen import Office, Screen
from app.ui.office.sheets.master import Master
from app.ui.presenters.office_stores import StoreDesk
from app.ui.presenters.office_view import EmptyView
from app.ui.presenters.office_work import NOBODY, refusal
from app.ui.presenters.view import Shape, say
from app.ui.widgets.kit import column

SAVED_AT_ONCE = ("narf", "location")


class StoresScreen(Screen):
    """Stores left, the chosen one's page right."""

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        services, person = office.services, office.person or NOBODY
        self.desk = StoreDesk(services.stores, services.listings, services.stock, person, services.now)
        self.desk.go = self.desk.benches.go = office.go

    def load(self) -> None:
        self.master = Master(self.kit, say("store.list"), say("do.add_store"))
        column(self, gap="").addWidget(self.master)
        self.master.chosen.connect(self.desk.choose)
        self.master.added.connect(self.desk.open_new)
        self.master.pressed.connect(self._press)
        self.master.edited.connect(self._edit)
        self.desk.listen(self._show)
        first = next(iter(self.desk.stores().rows), None)
        if first is None or self.desk.store_id:
            self._show()
        else:
            self.desk.choose(first.key)

    def _show(self) -> None:
        items = self.desk.stores()
        self.master.show_list(items)
        self.master.add_button.setEnabled(self.desk.may_change)
        add = say("do.add_store") if self.desk.may_change else ""
        key = "store.pick" if items.rows else "store.empty"
        self.master.show_page(self.desk.sheet(), EmptyView(say(key), say(f"{key}.do"), add, Shape.BOX))
        self.attention.emit(sum(row.shape not in (Shape.TICK, Shape.NONE) for row in items.rows))

    def _press(self, key: str) -> None:
        if key == "open_link":
            QDesktopServices.openUrl(QUrl(self.desk.link))
        elif key == "mli_csv":
            self._save_csv()
        else:
            self.office.start(self.desk.press(key), key)

    def _edit(self, key: str, value: str) -> None:
        if key.partition(":")[0] in SAVED_AT_ONCE:
            self.office.start(self.desk.save_field(key, value), key)
        elif key == "logo":
            self.office.start(self.desk.benches.take_logo(value), key)
        else:
            self.desk.edit(key, value)

    def _save_csv(self) -> None:
        ask_where(self, self.kit, f"{self.desk.store_id}.csv", self.write_csv)

    def write_csv(self, path: str) -> None:
        """What switching MLI takes away, kept in a file."""
        warning = self.desk.mli_warning
        if warning is None:
            return
        try:
            Path(path).write_text(warning.csv, encoding="utf-8", newline="")
        except OSError:
            self.desk.note = refusal("file_write")
        self.desk.changed()

    def refresh(self) -> None:
        if self.desk.busy is None:
            self._show()

    def seek(self, text: str) -> None:
        if any(row.key == text for row in self.desk.stores().rows):
            self.desk.choose(text)

    def person_changed(self) -> None:
        self.desk.person = self.office.person or NOBODY
