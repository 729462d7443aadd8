"""Which sound a change of the bench makes."""

from enum import StrEnum

from app.domain.packing.bench import Bench, Stage


class Cue(StrEnum):
    ACCEPT = "accept"
    COMPLETE = "complete"
    QUESTION = "question"
    REFUSAL = "refusal"  # again and again until acknowledged
    BLOCKED = "blocked"
    LEAD_CALLED = "lead_called"


def cue(before: Bench, after: Bench) -> Cue | None:
    """The loudest thing that happened between two states; None where nothing is to be heard."""
    if after.seq == before.seq:
        return None
    if after.refused is not None:
        return _refused(before, after)
    if after.is_lead_called and not before.is_lead_called:
        return Cue.LEAD_CALLED
    return _went_well(before, after)


def _refused(before: Bench, after: Bench) -> Cue | None:
    if before.refused is None:
        return Cue.REFUSAL
    return Cue.BLOCKED if after.blocked > before.blocked else None


def _went_well(before: Bench, after: Bench) -> Cue | None:
    if after.stage is not before.stage and after.stage is Stage.STOPPED:
        return Cue.REFUSAL
    if (after.is_done and not before.is_done) or (after.is_fully_packed and not before.is_fully_packed):
        return Cue.COMPLETE
    if after.prompt is not None and after.prompt != before.prompt:
        return Cue.QUESTION
    is_more = after.units != before.units or after.stage is not before.stage or after.last != before.last
    return Cue.ACCEPT if is_more else None
