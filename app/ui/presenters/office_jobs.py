"""What the engine's jobs do, did and wait for, as the office says it."""

from collections.abc import Callable, Container, Mapping, Sequence
from datetime import datetime

import msgspec

from app.ports.jobs import JobName, JobRun, JobState
from app.ui.presenters.office_times import ago, until
from app.ui.presenters.office_view import Cell, Fact, NoticeView, many
from app.ui.presenters.view import Number, Say, Shape, Stamp, Text, Tone, say

_MARKS: dict[JobState, tuple[Shape, Tone]] = {
    JobState.IDLE: (Shape.DISC, Tone.OK),
    JobState.RUNNING: (Shape.RING, Tone.ACCENT),
    JobState.WAITING: (Shape.DOTS, Tone.ACCENT),
    JobState.FAILED: (Shape.TRIANGLE, Tone.STOP),
    JobState.OFF: (Shape.DOTS, Tone.QUIET),
}
_LOUD = (JobState.FAILED, JobState.RUNNING, JobState.WAITING, JobState.IDLE, JobState.OFF)
Known = Container[str]  # message keys that have words


class Segment(msgspec.Struct, frozen=True):
    """One job in the line at the window's foot."""

    text: Say
    shape: Shape
    tone: Tone


def job_words(job: JobName) -> Say:
    return say(f"job.{job.value}")


def segments(runs: Sequence[JobRun], now: datetime, known: Known) -> tuple[Segment, ...]:
    """One a job, by the loudest of its stores: what failed first, what is off not at all."""
    loudest: dict[JobName, JobRun] = {}
    for run in sorted(runs, key=_loudness, reverse=True):
        loudest[run.job] = run
    found = [run for run in loudest.values() if _says(run)]
    return tuple(_segment(run, now, known) for run in sorted(found, key=_loudness))


def _loudness(run: JobRun) -> tuple[int, int]:
    return _LOUD.index(run.state), [*JobName].index(run.job)


def _says(run: JobRun) -> bool:
    return run.state is not JobState.OFF and (run.state is not JobState.IDLE or run.succeeded_at is not None)


def _segment(run: JobRun, now: datetime, known: Known) -> Segment:
    shape, tone = _MARKS[run.state]
    state: Text = doing(run, known)
    if run.state is JobState.IDLE and run.succeeded_at is not None:
        state = ago(run.succeeded_at, now)
    return Segment(say("jobs.segment", job=job_words(run.job), state=state), shape, tone)


def doing(run: JobRun, known: Known) -> Say:
    """What it is at: how far, what it waits for, or that it failed."""
    if run.state is JobState.RUNNING:
        return _progress(run, known)
    if run.state is JobState.WAITING:
        key = f"job.waits.{run.waits_for}"
        return say(key if key in known else "job.waits.other")
    is_stopped = run.state is JobState.IDLE and run.words == "cancelled"
    return say("job.stopped" if is_stopped else f"job.state.{run.state.value}")


def _progress(run: JobRun, known: Known) -> Say:
    key = f"job.doing.{run.doing}"
    if run.total and run.done:
        return say("job.progress", done=Number(run.done), total=Number(run.total))
    if run.done:
        return say("job.progress_open", done=Number(run.done))
    return say(key if key in known else "job.state.running")


def job_cell(run: JobRun) -> Cell:
    return Cell(job_words(run.job), is_strong=True)


def scope_words(scope: str, names: Mapping[str, str]) -> Text:
    """A store's name; an account by its own; empty: the whole app."""
    return names.get(scope, scope) if scope else say("jobs.everything")


def state_cell(run: JobRun, known: Known) -> Cell:
    shape, tone = _MARKS[run.state]
    return Cell(doing(run, known), tone=tone, shape=shape)


def time_cell(at: datetime | None, now: datetime, way: Callable[[datetime, datetime], Say]) -> Cell:
    """A relative time with the exact one on hover; a dash where there is none."""
    if at is None:
        return Cell(say("times.none"), tone=Tone.QUIET)
    return Cell(way(at, now), tip=Stamp(at))


def next_cell(run: JobRun, now: datetime) -> Cell:
    if run.next_at is None or run.state in (JobState.RUNNING, JobState.OFF):
        return Cell("–")
    return time_cell(run.next_at, now, until)


def facts(run: JobRun, now: datetime, names: Mapping[str, str], known: Known) -> tuple[Fact, ...]:
    """For the side panel."""
    _, tone = _MARKS[run.state]
    found = [
        Fact(say("jobs.for"), scope_words(run.scope, names)),
        Fact(say("jobs.now"), doing(run, known), tone=tone),
        _time(say("jobs.began"), run.started_at, now, ago),
        _time(say("jobs.succeeded"), run.succeeded_at, now, ago),
    ]
    if run.next_at is not None and run.state is not JobState.OFF:
        found.append(_time(say("jobs.next"), run.next_at, now, until))
    if run.failures:
        found.append(Fact(say("jobs.failures"), Number(run.failures)))
    return tuple(found)


def _time(label: Say, at: datetime | None, now: datetime, way: Callable[[datetime, datetime], Say]) -> Fact:
    return Fact(label, say("times.none")) if at is None else Fact(label, way(at, now), Stamp(at))


def trouble(run: JobRun) -> NoticeView | None:
    """Of a job that failed: what it means, in whose words. Of one that left something out: how much."""
    if run.unread:
        happened = many("health.store.report_unread", run.unread)
        return NoticeView(happened, "", say("health.store.report_unread.do"), Tone.ASK, Shape.TRIANGLE)
    if run.state is not JobState.FAILED:
        return None
    means = say("jobs.failed.words", words=run.words) if run.words else say("jobs.failed.means")
    return NoticeView(say("jobs.failed"), means, say("jobs.failed.do"), Tone.STOP, Shape.OCTAGON)
