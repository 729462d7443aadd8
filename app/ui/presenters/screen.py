"""A snapshot as the pack screen says it."""

from datetime import datetime

from app.domain.packing.bench import Bench
from app.domain.packing.bench import Stage as At
from app.services.snapshot import Snapshot
from app.ui.presenters import stages
from app.ui.presenters.buttons import buttons
from app.ui.presenters.frame import banners, footer, header
from app.ui.presenters.prompts import ask, wants_whole_width
from app.ui.presenters.refusals import refusal_stage
from app.ui.presenters.side import CAPACITY, side
from app.ui.presenters.things import Tally, tally
from app.ui.presenters.view import Screen, Stage


def present(
    snapshot: Snapshot,
    now: datetime,
    *,
    capacity: int = CAPACITY,
    skip: int = 0,
    is_unreached: bool = False,
) -> Screen:
    """``now`` may be later than ``snapshot.at``: countdowns run on between snapshots."""
    bench = snapshot.bench
    counted = tally(bench)
    return Screen(
        header=header(snapshot, now),
        banners=banners(snapshot, is_unreached=is_unreached),
        stage=_stage(snapshot, now, counted),
        side=None if _is_wide(bench) else side(snapshot, now, counted, capacity, skip),
        footer=footer(snapshot),
        buttons=buttons(bench, counted),
    )


def _is_wide(bench: Bench) -> bool:
    return bench.stage is At.PROMPT and wants_whole_width(bench)


def _stage(snapshot: Snapshot, now: datetime, counted: Tally) -> Stage:
    bench = snapshot.bench
    if bench.stage is At.REFUSAL:
        return refusal_stage(bench)
    if bench.stage is At.PROMPT:
        return ask(snapshot, now)
    if bench.stage is At.IDLE:
        return stages.idle(snapshot, now)
    return _calm(snapshot, counted)


def _calm(snapshot: Snapshot, counted: Tally) -> Stage:
    bench = snapshot.bench
    if bench.stage is At.SIGNED_OUT:
        return stages.signed_out()
    if bench.stage is At.STOPPED:
        return stages.stopped(bench)
    if bench.stage is At.SHIPPING:
        return stages.shipping(bench)
    return stages.done(bench) if bench.stage is At.DONE else stages.packing(snapshot, counted)
