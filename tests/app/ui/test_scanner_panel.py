"""The practice scanner beside the pack screen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from app.ui.i18n import Speech
from app.ui.pictures import Pictures
from app.ui.scanner_panel import PanelGroup, PanelItem, ScannerPanel
from tests.app.ui.gallery import PICTURES, wait_for
from tests.app.ui.pixels import read_code, screenshot

CODE = "AZ:D66F7JYO0Q1W2E3R4T5Y6U7I8P"
GROUPS = (
    PanelGroup("orders", (PanelItem("112-8490275-0395412", "112-8490275-0395412"),)),
    PanelGroup("items", (PanelItem("Wireless mouse, black", "860012300051", "]E0", "MSE-01"),)),
    PanelGroup("codes", (PanelItem("Code 1", CODE, "]d1"),)),
    PanelGroup("boxes", ()),
)


def buttons(panel: ScannerPanel) -> list[QToolButton]:
    return [button for button in panel.findChildren(QToolButton) if button.toolTip()]


def test_PPL_6_a_click_scans_what_the_button_shows(qapp: QApplication) -> None:
    pictures = Pictures(PICTURES)
    panel = ScannerPanel(Speech("en"), pictures)
    panel.resize(330, 700)
    panel.show_groups(GROUPS)
    panel.show()
    wait_for(lambda: not pictures.is_waiting)
    qapp.processEvents()
    clicked: list[tuple[str, str]] = []
    panel.scan_clicked.connect(lambda text, aim: clicked.append((text, aim)))
    for button in buttons(panel):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert clicked == [("112-8490275-0395412", ""), ("860012300051", "]E0"), (CODE, "]d1")]
    shown = read_code(screenshot(panel))
    assert "860012300051" in shown
    panel.close()
    pictures.close()


def test_the_list_is_built_anew_only_where_it_differs(qapp: QApplication) -> None:
    pictures = Pictures(None)
    panel = ScannerPanel(Speech("en"), pictures)
    panel.show_groups(GROUPS)
    before = buttons(panel)
    panel.show_groups(GROUPS)
    assert buttons(panel) == before
    panel.show_groups(GROUPS[:1])
    qapp.processEvents()
    assert [button.toolTip() for button in buttons(panel)] == ["112-8490275-0395412"]
    pictures.close()
