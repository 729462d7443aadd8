"""Every job of the engine on its screen."""

from PySide6.QtWidgets import QApplication

from app.ports.jobs import JobRun
from app.ui.office.jobs import JobsScreen
from app.ui.office.window import OfficeWindow
from app.ui.theme import ThemeName
from app.ui.widgets.words import Words
from tests.app.ui.office import fakes
from tests.app.ui.office.gallery import SCREENS, play, until


def shown(runs: tuple[JobRun, ...], chosen: int | None = None) -> tuple[list[list[str]], str]:
    """The table's texts by row, and what the panel says."""
    found: list[list[str]] = []
    panel: list[str] = []

    async def work() -> None:
        window = OfficeWindow(fakes.services(runs=runs), ThemeName.LIGHT, "en", SCREENS)
        window.resize(1920, 1080)
        window.show()
        window.sign_in.signed_in.emit(fakes.MANAGER)
        window.show_screen("jobs")
        screen = window.screens["jobs"]
        assert isinstance(screen, JobsScreen)
        await until(lambda: screen.table.rows.is_loaded)
        found.extend(_texts(screen))
        if chosen is not None:
            screen.table.choose(chosen)
        QApplication.processEvents()
        panel.extend(words.text for words in screen.findChildren(Words) if words.isVisible())
        window.close()

    play(ThemeName.LIGHT, work)
    return found, "\n".join(panel)


def _texts(screen: JobsScreen) -> list[list[str]]:
    rows = []
    for row in range(screen.table.rows.rowCount()):
        cells = [screen.table.rows.cell(row, column) for column in range(len(screen.table.rows.columns))]
        rows.append([screen.kit.say(cell.text) for cell in cells if cell is not None])
    return rows


def test_each_job_says_what_it_does_when_it_succeeded_and_what_comes_next(qapp: QApplication) -> None:
    rows, _ = shown(fakes.RUNS)
    assert rows == [
        ["Shipments told to Amazon", "German store", "failed", "2 h ago", "in 4 min", "3"],
        ["Stock sent", "German store", "slowed down by Amazon", "5 h ago", "–", "0"],
        ["Listings", "US store", "45,000 of 100,000", "not yet", "–", "0"],
        ["Orders", "US store", "in step", "2 min ago", "in 1 min", "0"],
        ["Customer data removed", "All stores", "switched off", "not yet", "–", "0"],
    ]


def test_a_job_that_failed_says_what_the_other_side_said_and_what_to_do(qapp: QApplication) -> None:
    _, panel = shown(fakes.RUNS, chosen=0)
    assert "The last run failed." in panel
    assert "The other side said: no answer" in panel
    assert "Failures in a row\n3" in panel


def test_without_jobs_the_screen_says_what_to_do_first(qapp: QApplication) -> None:
    rows, panel = shown(())
    assert rows == []
    assert "Connect a store first" in panel
