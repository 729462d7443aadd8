"""The page of one store."""

from app.ui.office.sheets.master import Master
from app.ui.office.window import OfficeWindow
from tests.app.ui.office.gallery_catalogue import stores_of
from tests.app.ui.office.hands import follow


def page_of(window: OfficeWindow, store_id: str = "us-main") -> Master:
    master = stores_of(window).master
    follow(master, store_id)
    return master
