"""The allocation screen."""

from app.ui.office.screen import Office, Screen
from app.ui.office.sheets.master import Master
from app.ui.presenters.office_allocation import Allocations
from app.ui.presenters.office_place import ADD
from app.ui.presenters.office_view import EmptyView
from app.ui.presenters.office_work import NOBODY
from app.ui.presenters.view import Shape, say
from app.ui.widgets.kit import column


class AllocationScreen(Screen):
    """Stores left, the chosen one's settings right."""

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        services, person = office.services, office.person or NOBODY
        self.desk = Allocations(services.stores, services.listings, services.stock, person, services.now)

    def load(self) -> None:
        self.master = Master(self.kit, say("allocation.stores"), None)
        column(self, gap="").addWidget(self.master)
        self.master.chosen.connect(self.desk.choose)
        self.master.added.connect(lambda: self.office.go("stores"))
        self.master.pressed.connect(self._press)
        self.master.edited.connect(self.desk.edit)
        self.desk.listen(self._show)
        first = next(iter(self.desk.stores().rows), None)
        if first is None or self.desk.store_id:
            self._show()
        else:
            self.desk.choose(first.key)

    def _press(self, key: str) -> None:
        if key == ADD:
            self.office.go("products", page=ADD)
        else:
            self.office.start(self.desk.press(key), key)

    def shown(self) -> None:
        """Warehouses may have been added elsewhere."""
        self.desk.look_again()

    def _show(self) -> None:
        items = self.desk.stores()
        self.master.show_list(items)
        key = "allocation.pick" if items.rows else "allocation.empty"
        action = "" if items.rows else say("do.go_stores")
        self.master.show_page(self.desk.sheet(), EmptyView(say(key), say(f"{key}.do"), action, Shape.BOX))

    def refresh(self) -> None:
        if self.desk.busy is None:
            self._show()

    def seek(self, text: str) -> None:
        if any(row.key == text for row in self.desk.stores().rows):
            self.desk.choose(text)

    def person_changed(self) -> None:
        self.desk.person = self.office.person or NOBODY
