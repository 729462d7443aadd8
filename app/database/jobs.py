"""What the engine's jobs did and where they go on, as rows."""

from __future__ import annotations

import asyncio
from typing import Any

from app.database.connection import Connection
from app.database.engine import Readers
from app.database.lazy import insert, sa
from app.database.office_tables import job_runs
from app.database.statements import AnyRow, Statement, Values, each, value
from app.database.times import maybe_micros, maybe_time
from app.database.writer import Writer
from app.ports.jobs import JobName, JobRun, JobState
from app.ports.storage import Priority


class SqlJobs:
    """Implements ``Jobs``."""

    def __init__(self, writer: Writer, readers: Readers) -> None:
        self._writer = writer
        self._readers = readers

    def __repr__(self) -> str:
        return "<SqlJobs>"

    def all(self) -> tuple[JobRun, ...]:
        """By job and scope."""
        return tuple(_run(row) for row in _ALL.all(self._readers()))

    def get(self, job: JobName, scope: str) -> JobRun:
        """One that never ran is idle."""
        row = _ONE.one(self._readers(), job.value, scope)
        return JobRun(job, scope) if row is None else _run(row)

    async def save(self, run: JobRun) -> None:
        future = self._writer.submit(Priority.IMPORT, lambda connection: write(connection, run))
        await asyncio.wrap_future(future)


def write(connection: Connection, run: JobRun) -> None:
    """In whoever's transaction."""
    _SAVE.run(connection, *_values(run))


def _run(row: AnyRow) -> JobRun:
    return JobRun(
        JobName(row.job),
        row.scope,
        JobState(row.state),
        row.doing,
        row.waits_for,
        row.words,
        row.done,
        row.total,
        maybe_time(row.started_at),
        maybe_time(row.succeeded_at),
        maybe_time(row.next_at),
        row.failures,
        row.cursor,
    )


def _values(run: JobRun) -> Values:
    """In the order of the table's columns."""
    return (
        run.job.value,
        run.scope,
        run.state.value,
        run.doing,
        run.waits_for,
        run.words,
        run.done,
        run.total,
        maybe_micros(run.started_at),
        maybe_micros(run.succeeded_at),
        maybe_micros(run.next_at),
        run.failures,
        run.cursor,
    )


def _save() -> Any:
    adding = insert(job_runs).values(each(job_runs))
    changed = {c.name: adding.excluded[c.name] for c in job_runs.c if not c.primary_key}
    return adding.on_conflict_do_update(index_elements=["job", "scope"], set_=changed)


def _one() -> sa.Select[Any]:
    c = job_runs.c
    return sa.select(job_runs).where((c.job == value("job")) & (c.scope == value("scope")))


_ALL = Statement(lambda: sa.select(job_runs).order_by(job_runs.c.job, job_runs.c.scope))
_ONE = Statement(_one)
_SAVE = Statement(_save)
