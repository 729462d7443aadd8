"""Every job of the engine: what it does, when it last succeeded, what it waits for."""

import asyncio
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.people import Role
from app.ports.jobs import JobRun, JobState
from app.ui.office.names import scope_names
from app.ui.office.screen import Screen
from app.ui.presenters import office_jobs as jobs
from app.ui.presenters.office_times import ago
from app.ui.presenters.office_view import Cell, EmptyView, Work
from app.ui.presenters.view import Number, say
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.kit import column, row
from app.ui.widgets.model import Column
from app.ui.widgets.notices import EmptyState, Notice, ProgressLine
from app.ui.widgets.panel import FactList, SidePanel
from app.ui.widgets.table import Table
from app.ui.words.manager import OFFICE_WORDS

Row = tuple[int, JobRun]


class JobsScreen(Screen):
    """Opened from the line at the window's foot."""

    def load(self) -> None:
        self._names = scope_names(self.office)
        self.table: Table[Row] = Table(
            self.kit, self._columns(), lambda row: _key(row[1]), lambda row: row[0]
        )
        self.panel = SidePanel(self.kit)
        self.empty = EmptyState(self.kit)
        self.empty.show_empty(EmptyView(say("jobs.none"), say("jobs.none.do")))
        self._chosen: tuple[str, str] | None = None
        self._build()
        self.table.chosen.connect(self._show)
        self.panel.closed.connect(self._close)
        self.table.rows.arrived.connect(self._came)
        self.table.show_rows(self._fetch)

    def _build(self) -> None:
        whole, middle = row(self, gap=""), QWidget()
        middle.setObjectName("surface")
        lines = column(middle, gap="")
        lines.addWidget(self.table, 1)
        lines.addWidget(self.empty, 1)
        self.empty.hide()
        whole.addWidget(middle, 1)
        whole.addWidget(self.panel)

    def _columns(self) -> Sequence[Column[Row]]:
        now = self.kit.now
        return (
            Column(say("jobs.job"), lambda row: jobs.job_cell(row[1]), 180),
            Column(
                say("jobs.for"), lambda row: Cell(jobs.scope_words(row[1].scope, self._names)), 140, rank=3
            ),
            Column(say("jobs.now"), lambda row: jobs.state_cell(row[1], OFFICE_WORDS), 180, stretch=1),
            Column(say("jobs.succeeded"), lambda row: jobs.time_cell(row[1].succeeded_at, now(), ago), 120),
            Column(say("jobs.next"), lambda row: jobs.next_cell(row[1], now()), 110, rank=1),
            Column(
                say("jobs.failures"), lambda row: Cell(Number(row[1].failures)), 80, rank=2, is_number=True
            ),
        )

    async def _fetch(self, after: int | None, limit: int) -> Sequence[Row]:
        first = 0 if after is None else after + 1
        runs = await asyncio.to_thread(self.office.services.jobs.all)
        ordered = sorted(runs, key=lambda run: (run.job.value, run.scope))
        return [*enumerate(ordered)][first : first + limit]

    def shown(self) -> None:
        self.panel.fit(self.window().width())
        self.refresh()

    def refresh(self) -> None:
        self._names = scope_names(self.office)
        self.table.rows.again()

    def _came(self) -> None:
        has_rows = self.table.rows.rowCount() > 0
        self.table.setVisible(has_rows)
        self.empty.setVisible(not has_rows)
        row = self.table.row
        if self._chosen is not None and row is not None and _key(row[1]) == self._chosen:
            self._show(row)

    def _show(self, row: Row) -> None:
        run = row[1]
        self._chosen = _key(run)
        self.panel.empty(keeps_place=True)
        self.panel.show_title(jobs.job_words(run.job), jobs.scope_words(run.scope, self._names))
        trouble = jobs.trouble(run)
        if trouble is not None:
            self.panel.add(Notice(self.kit, trouble))
        if run.state is JobState.RUNNING and run.total:
            line = ProgressLine(self.kit)
            line.show_work(Work(jobs.doing(run, OFFICE_WORDS), run.done, run.total, can_cancel=False))
            self.panel.add(line)
        self.panel.add(FactList(self.kit, jobs.facts(run, self.kit.now(), self._names, OFFICE_WORDS)))
        self._add_commands(run)
        self.panel.end()

    def _add_commands(self, run: JobRun) -> None:
        """Begins it now, or ends long work."""
        engine = self.office.services.engine
        if engine is None or run.state is JobState.OFF:
            return
        is_long = run.state in (JobState.RUNNING, JobState.WAITING)
        button = QuietButton(self.kit, say("jobs.stop" if is_long else "jobs.run"))
        button.set_reason(self.office.why_not(Role.MANAGER, Role.IT))
        command = engine.cancel if is_long else engine.wake
        button.clicked.connect(lambda: command(run.job, run.scope))
        button.clicked.connect(lambda: button.setEnabled(False))
        self.panel.add(button)

    def _close(self) -> None:
        self._chosen = None
        self.table.lift()
        self.table.setFocus()


def _key(run: JobRun) -> tuple[str, str]:
    return run.job.value, run.scope
