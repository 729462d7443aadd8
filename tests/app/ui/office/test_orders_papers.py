"""An order's papers saved from its panel: where the person says, by whom who may, with what became of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.people import Person, Role
from app.services.guard import Declined
from app.ui.office.orders.papers import Papers
from app.ui.office.orders.screen import OrdersScreen
from app.ui.office.window import OfficeWindow
from app.ui.widgets.buttons import QuietButton
from tests.app.ui.office import fakes
from tests.app.ui.office.driving import in_window, words_in
from tests.app.ui.office.gallery import until


async def papers_of(screen: OrdersScreen) -> Papers:
    """Of the first order, opened in the panel."""
    row = screen.table.rows.row(0)
    assert row is not None
    screen.panel.show_row(row)
    await until(lambda: screen.panel.papers is not None)
    assert screen.panel.papers is not None
    return screen.panel.papers


def choose(papers: Papers, button: QuietButton, path: Path) -> None:
    """Pressed, and the place chosen in the dialog."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert papers.dialog is not None
    papers.dialog.fileSelected.emit(str(path))
    papers.dialog.close()


async def told(screen: OrdersScreen, words: str) -> None:
    await until(lambda: words in words_in(screen))


def test_PACK_13_the_proof_of_packing_and_the_slip_are_saved_from_the_order(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def work(window: OfficeWindow, screen: OrdersScreen) -> None:
        papers = await papers_of(screen)
        row = screen.panel.row
        assert row is not None
        for name, button in (("proof", papers.proof), ("slip", papers.slip), ("invoice", papers.invoice)):
            to = tmp_path / f"{name}.pdf"
            choose(papers, button, to)
            await until(to.exists)
            await told(screen, f"Saved as {to}")
            assert to.read_bytes() == f"%PDF {name} {row.order_id}".encode()
            assert papers.open.isVisible()
        made = window.services.papers
        assert isinstance(made, fakes.FakePapers)
        assert [(what, who) for what, who, _ in made.told] == [
            (name, "u-1") for name in ("proof", "slip", "invoice")
        ]

    in_window(work)


@pytest.mark.parametrize("is_abroad", [False, True])
def test_SHIP_12_an_invoice_is_offered_where_a_customs_border_is_crossed(
    qapp: QApplication, *, is_abroad: bool
) -> None:
    async def work(window: OfficeWindow, screen: OrdersScreen) -> None:
        made = window.services.papers
        assert isinstance(made, fakes.FakePapers)
        made.is_abroad = is_abroad
        papers = await papers_of(screen)
        await until(papers.slip.isVisible)
        assert papers.invoice.isVisible() is is_abroad

    in_window(work)


def test_PACK_13_an_order_that_no_bench_packed_says_so_and_so_does_a_folder_that_is_none(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def work(window: OfficeWindow, screen: OrdersScreen) -> None:
        papers = await papers_of(screen)
        made = window.services.papers
        assert isinstance(made, fakes.FakePapers)
        made.failure = Declined("proof_not_packed")
        choose(papers, papers.proof, tmp_path / "proof.pdf")
        await until(lambda: "No bench has packed this order." in words_in(screen))
        assert not (tmp_path / "proof.pdf").exists()
        assert not papers.open.isVisible()
        made.failure = None
        choose(papers, papers.slip, tmp_path / "nowhere" / "slip.pdf")
        await until(lambda: "The file could not be written." in words_in(screen))

    in_window(work)


def test_PACK_13_who_is_no_lead_saves_none_and_is_told_why(qapp: QApplication) -> None:
    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        papers = await papers_of(screen)
        assert not papers.proof.isEnabled()
        assert not papers.slip.isEnabled()
        assert not papers.invoice.isEnabled()
        assert "Only leads and managers" in papers.told.text

    in_window(work, person=Person("u-9", "Lister One", (Role.LISTINGS,)))
