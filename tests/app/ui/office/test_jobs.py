"""Every job of the engine on its screen."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from app.domain.people import Person
from app.ports.jobs import JobName, JobRun
from app.ui.office.jobs import JobsScreen
from app.ui.office.window import OfficeWindow
from app.ui.theme import ThemeName
from app.ui.widgets.buttons import QuietButton
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


class Engine:
    """Commands, as they came."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str, str]] = []

    def wake(self, job: JobName | None = None, scope: str = "") -> None:
        self.told.append(("wake", str(job), scope))

    def cancel(self, job: JobName, scope: str) -> bool:
        self.told.append(("cancel", str(job), scope))
        return True


def commanded(place: int, person: Person = fakes.MANAGER) -> tuple[list[tuple[str, str, str]], list[str]]:
    """What the engine is told when the button of the job in that row is pressed; the buttons' words."""
    engine, words = Engine(), list[str]()

    async def work() -> None:
        services = replace(fakes.services(), engine=engine)
        window = OfficeWindow(services, ThemeName.LIGHT, "en", SCREENS)
        window.show()
        window.sign_in.signed_in.emit(person)
        window.show_screen("jobs")
        screen = window.screens["jobs"]
        assert isinstance(screen, JobsScreen)
        await until(lambda: screen.table.rows.is_loaded)
        screen.table.choose(place)
        QApplication.processEvents()
        for button in screen.panel.findChildren(QuietButton):
            if button.isVisible() and button.text() in ("Run now", "Stop"):
                words.append(button.text())
                button.click()
        window.close()

    play(ThemeName.LIGHT, work)
    return engine.told, words


def test_LIST_1_long_work_of_the_engine_is_stopped_and_a_waiting_turn_begun(qapp: QApplication) -> None:
    assert commanded(0) == ([("wake", "confirmations", fakes.DE)], ["Run now"])
    assert commanded(2) == ([("cancel", "listing_import", fakes.US)], ["Stop"])
    assert commanded(4) == ([], [])


def test_who_may_not_command_the_engine_presses_in_vain(qapp: QApplication) -> None:
    assert commanded(2, fakes.PACKER) == ([], ["Stop"])


def test_LIST_1_a_report_that_was_not_read_whole_is_told(qapp: QApplication) -> None:
    run = JobRun(JobName.LISTING_IMPORT, fakes.US, words="unread_lines 12", succeeded_at=fakes.NOW)
    _, panel = shown((run,), chosen=0)
    assert "12 lines of Amazon’s report are unreadable" in panel
    assert "No listing was marked as gone." in panel


def test_a_job_that_a_person_stopped_says_so(qapp: QApplication) -> None:
    rows, _ = shown((JobRun(JobName.LISTING_IMPORT, fakes.US, words="cancelled"),))
    assert rows[0][2] == "stopped by a person"


def test_a_job_of_an_account_names_its_stores(qapp: QApplication) -> None:
    account = "@".join(fakes.STORES[0].account)
    stores = tuple(store.name for store in fakes.STORES if "@".join(store.account) == account)
    rows, _ = shown((JobRun(JobName.ORDER_IMPORT, account, next_at=fakes.NOW),))
    assert rows[0][1] == ", ".join(stores)
    assert rows[0][4] == "now"
