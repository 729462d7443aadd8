"""A label from elsewhere: its number; where Amazon's rules want them, service, day and why (SHIP-4)."""

from datetime import date, datetime, time

from app.domain.control import PICKS, encode
from app.domain.packing.bench import Bench
from app.domain.packing.own_label import (
    DAY_PAGES,
    Against,
    against_day,
    against_service,
    days,
    is_prime,
    is_weekend,
    services,
)
from app.domain.packing.questions import (
    OwnClaim,
    OwnDayPrompt,
    OwnLabelPrompt,
    OwnReasonPrompt,
    OwnServicePrompt,
)
from app.domain.packing.reasons import OwnReason
from app.services.snapshot import Snapshot
from app.ui.presenters.view import Ask, Choice, Day, Line, Offered, Say, Shape, Text, Tone, say

_PICKS = sorted(PICKS, key=lambda action: PICKS[action])


def own_label(snapshot: Snapshot, prompt: OwnLabelPrompt, _now: datetime) -> Ask:
    line = Line(say("own.line"), snapshot.entry.text)
    why = say("own.why") if prompt.lead is None else say("own.why_prime", lead=prompt.lead.name)
    return Ask(say("own.title"), why, line=line, sketch=Shape.LABEL)


def own_service(snapshot: Snapshot, prompt: OwnServicePrompt, _now: datetime) -> Ask:
    bench, claim = snapshot.bench, prompt.claim
    rows = tuple(_service_row(bench, claim, place) for place in range(len(services(claim))))
    line = Line(say("own_service.line"), snapshot.entry.text)
    why = say("own_service.why", tracking=claim.tracking)
    return Ask(say("own_service.title", carrier=claim.carrier_code), why, offers=rows, line=line)


def own_day(snapshot: Snapshot, prompt: OwnDayPrompt, _now: datetime) -> Ask:
    bench = snapshot.bench
    listed: tuple[date | None, ...] = (*days(prompt), None)
    rows = tuple(_day_row(bench, place, day) for place, day in enumerate(listed))
    page = say("pick.page", page=prompt.page + 1, pages=DAY_PAGES)
    return Ask(say("own_day.title"), _day_why(bench, prompt), choices_title=page, offers=rows)


def own_reason(snapshot: Snapshot, prompt: OwnReasonPrompt, _now: datetime) -> Ask:
    key = "own_reason.prime" if is_prime(snapshot.bench) else "own_reason.weekend"
    day = say("own_day.on", day=_day(prompt.claim.day)) if prompt.claim.day else say("own_day.unknown")
    why = say(key, service=prompt.claim.service, day=day)
    choices = tuple(
        Choice(say(f"own_reason.{reason}"), "", encode(_PICKS[place]), _PICKS[place])
        for place, reason in enumerate(OwnReason)
    )
    return Ask(say("own_reason.title"), why, say("approval.audit"), choices=choices)


def _day_why(bench: Bench, prompt: OwnDayPrompt) -> Say:
    """Prime: which days comply."""
    packing, service = bench.pack_list, prompt.claim.service
    if packing is None or not packing.is_prime:
        return say("own_day.why", service=service)
    if packing.deliver_by is None:
        return say("own_day.no_window")
    first = packing.deliver_from or packing.deliver_by
    key = "own_day.by" if first >= packing.deliver_by else "own_day.between"
    return say(key, service=service, first=_day(first), last=_day(packing.deliver_by))


def _service_row(bench: Bench, claim: OwnClaim, place: int) -> Offered:
    service = services(claim)[place]
    against = against_service(bench, claim, service)
    return _free(place, service) if against is None else _struck(service, against)


def _day_row(bench: Bench, place: int, day: date | None) -> Offered:
    title = say("own_day.unknown") if day is None else say("own_day.day", day=_day(day))
    against = against_day(bench, day)
    if against is not None:
        return _struck(title, against)
    if is_weekend(bench, day):
        why = say("offer.by_reason", why=say("own_day.weekend"))
        return _free(place, title, why, Tone.STOP, Shape.OCTAGON)
    return _free(place, title, "", Tone.ASK, Shape.DIAMOND) if day is None else _free(place, title)


def _free(
    place: int, title: Text, why: Text = "", tone: Tone = Tone.PLAIN, shape: Shape = Shape.NONE
) -> Offered:
    action = _PICKS[place]
    return Offered(title, "", "", why, shape=shape, tone=tone, action=action, barcode=encode(action))


def _struck(title: Text, against: Against) -> Offered:
    why = say(f"own.against.{against}")
    return Offered(title, "", "", why, shape=Shape.CROSS, tone=Tone.QUIET, is_struck=True)


def _day(day: date) -> Day:
    """At noon here, so that it is that date."""
    return Day(datetime.combine(day, time(12)))
