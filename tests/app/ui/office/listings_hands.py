"""What a person does at the listings screen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.office.listings.screen import ListingsScreen
from app.ui.office.window import OfficeWindow
from tests.app.ui.office.gallery import until
from tests.app.ui.office.gallery_catalogue import listings_of


async def at(window: OfficeWindow, sku: str, store: str = "us-main") -> ListingsScreen:
    """The screen with that row clicked."""
    screen = await listings_of(window)
    table = screen.rows.table
    places = range(table.rows.rowCount())
    row = next(
        i for i in places if (r := table.rows.row(i)) and (r.listing.store_id, r.listing.sku) == (store, sku)
    )
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(table.rows.index(row, 1)).center()
    )
    await until(screen.browser.panel.isVisible)
    return screen
