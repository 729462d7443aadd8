"""What surrounds the stage: header, banners, footer."""

from datetime import datetime

from app.domain.packing import events as e
from app.domain.packing.reasons import ShortWay
from app.services.snapshot import EntryKind, Health, Snapshot
from app.services.snapshot import Light as Lamp
from app.ui.presenters.refusals import refusal_title
from app.ui.presenters.times import DAY_MINUTES
from app.ui.presenters.view import (
    Banner,
    Clock,
    Day,
    Footer,
    Grams,
    Header,
    Light,
    Say,
    Shape,
    Text,
    Tone,
    say,
)
from app.ui.words import WORDS

_LAMPS = {
    Lamp.OK: (Shape.DISC, Tone.OK),
    Lamp.BUSY: (Shape.RING, Tone.ACCENT),
    Lamp.WARNING: (Shape.TRIANGLE, Tone.ASK),
    Lamp.DOWN: (Shape.CROSS, Tone.STOP),
    Lamp.ABSENT: (Shape.DOTS, Tone.QUIET),
}


def header(snapshot: Snapshot, now: datetime) -> Header:
    person, counts = snapshot.bench.person, snapshot.counts
    return Header(
        bench=snapshot.bench_name,
        person=person.name if person else say("header.nobody"),
        progress=say("header.progress", done=counts.shipped_today, due=counts.due_today),
        next_truck=_next_truck(snapshot, now),
        lights=_lights(snapshot.health),
    )


def _next_truck(snapshot: Snapshot, now: datetime) -> Say | None:
    """The next last call counts down; where carriers come by no schedule, the first ship-by is said."""
    following = next((each for each in snapshot.pickups if each.at >= now), None)
    if following is not None:
        minutes = int((following.at - now).total_seconds() // 60)
        time, carrier = Clock(following.at), following.carrier
        if minutes >= DAY_MINUTES:
            return say("header.pickup_day", carrier=carrier, day=Day(following.at), time=time)
        if minutes >= 60:
            hours, rest = divmod(minutes, 60)
            return say("header.pickup_hours", carrier=carrier, time=time, hours=hours, minutes=rest)
        return say("header.pickup_minutes", carrier=carrier, time=time, minutes=minutes)
    times = [row.ship_by for row in snapshot.queue if row.ship_by is not None]
    return say("header.next", time=Clock(min(times))) if times else None


def _lights(health: Health) -> tuple[Light, ...]:
    return (
        _light("amazon", health.amazon, health.amazon_words),
        _light("printer", health.printer, health.printer_words),
        _light("scanner", health.scanner, health.scanner_words),
        _light("scale", health.scale, health.scale_words),
    )


def _light(name: str, lamp: Lamp, words: str) -> Light:
    shape, tone = _LAMPS[lamp]
    key = f"health.{words}"
    return Light(say(f"light.{name}"), say(key if key in WORDS else f"light.{lamp.value}"), shape, tone)


def banners(snapshot: Snapshot, *, is_unreached: bool = False) -> tuple[Banner, ...]:
    """``is_unreached``: the window is not the one that gets the keys of a wedge scanner."""
    found = []
    if snapshot.is_practice:
        found.append(Banner(say("banner.practice"), Shape.TRIANGLE, Tone.PRACTICE, is_striped=True))
    if is_unreached:
        found.append(Banner(say("banner.unreached"), Shape.OCTAGON, Tone.STOP))
    if snapshot.is_unsaved:
        found.append(Banner(say("banner.unsaved"), Shape.OCTAGON, Tone.STOP))
    found.extend(_recovered(snapshot))
    if snapshot.bench.is_lead_called:
        found.append(Banner(say("banner.lead"), Shape.BELL, Tone.ACCENT))
    return tuple(found)


def _recovered(snapshot: Snapshot) -> list[Banner]:
    pack_list = snapshot.bench.pack_list
    if not snapshot.is_recovered or pack_list is None:
        return []
    words = say(
        "banner.recovered",
        order=pack_list.order_id,
        packed=len(snapshot.bench.units),
        units=pack_list.units,
    )
    return [Banner(words, Shape.ARROW, Tone.ACCENT)]


def footer(snapshot: Snapshot) -> Footer:
    if snapshot.entry.kind is EntryKind.TEXT and snapshot.entry.text:
        return Footer(say("footer.typing"), snapshot.entry.text, Shape.ARROW, Tone.ACCENT)
    label, last = say("footer.last"), snapshot.bench.last
    if last is None:
        return Footer(label, say("footer.none"))
    if isinstance(last.event, e.Refused):
        return Footer(label, refusal_title(last.event), Shape.OCTAGON, Tone.STOP)
    text = _words_of(last.event, snapshot)
    return Footer(label, text, Shape.TICK, Tone.OK) if text else Footer(label, say("footer.none"))


_PLAIN: dict[type, str] = {
    e.CodeCaptured: "last.code",
    e.SerialCaptured: "last.serial",
    e.PackageClosed: "last.package_closed",
    e.PackageReopened: "last.package_reopened",
    e.UnitRemoved: "last.removed",
    e.CodeHeld: "last.held",
    e.CodeSkipped: "last.skipped",
    e.OrderPaused: "last.paused",
    e.OrderParked: "last.parked",
    e.OwnLabelTaken: "last.own_label",
    e.RatesWanted: "last.rates_wanted",
    e.RateLeft: "last.rate_left",
    e.UncheckedAllowed: "last.unchecked",
    e.LabelVoided: "last.voided",
    e.LabelScannedBack: "last.label_back",
    e.LabelNotScanned: "last.label_not_scanned",
}


def _words_of(event: e.Event, snapshot: Snapshot) -> Text:
    if type(event) in _PLAIN:
        return say(_PLAIN[type(event)])
    if isinstance(event, e.UnitsPacked):
        return _packed(event, snapshot)
    if isinstance(event, e.OrderOpened):
        return say("last.opened", order=event.pack_list.order_id)
    if isinstance(event, e.BoxChosen):
        return say("last.box", box=event.name)
    return _others(event, snapshot)


def _others(event: e.Event, snapshot: Snapshot) -> Text:
    if isinstance(event, e.WeightGiven | e.WeightAllowed):
        return say("last.weight", weight=Grams(event.grams, snapshot.weight_unit))
    if isinstance(event, e.RateTaken):
        return say("last.rate_taken", service=event.offer.rate.service)
    if isinstance(event, e.OrderShorted):
        return say("last.short_shipped" if event.way is ShortWay.SHIP else "last.shorted")
    if isinstance(event, e.SignedIn):
        return say("last.signed_in", name=event.person.name)
    return ""


def _packed(event: e.UnitsPacked, snapshot: Snapshot) -> Text:
    pack_list = snapshot.bench.pack_list
    if pack_list is None or event.need >= len(pack_list.needs):
        return ""
    name = pack_list.needs[event.need].name
    if event.count > 1:
        return say("last.packed_many", count=event.count, name=name)
    return say("last.packed", name=name)
