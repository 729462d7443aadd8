"""Folds what happened into the state of the bench. Total: an event that does not fit changes nothing.

What follows from the state is asked here, not by events: a crash and a replay give the same prompt.
"""

from collections.abc import Callable, Iterable
from typing import Any

from msgspec.structs import replace

from app.domain.packing import events as e
from app.domain.packing.bench import Bench, Held
from app.domain.packing.plan import Closed, Labelled, Unit
from app.domain.packing.progress import next_prompt
from app.domain.packing.questions import CodePrompt, LabelBackPrompt, PinPrompt, Prompt, RatePrompt
from app.domain.packing.reasons import Refusal, ShortWay, Stop

Change = dict[str, Any]
_NO_ORDER: Change = {
    "pack_list": None,
    "units": (),
    "next_unit": 1,
    "filling": 1,
    "left": (),
    "held": None,
    "prompt": None,
    "asking": None,
    "codes_refused": None,
    "box": "",
    "box_name": "",
    "weight_grams": 0,
    "weight_source": "",
    "weight_expected": 0,
    "is_weight_allowed": False,
    "own_label": None,
    "wants_rates": False,
    "taken": None,
    "rate": None,
    "label": None,
    "printer": "",
    "stopped": None,
    "unchecked_by": None,
    "is_part": False,
    "is_parking": False,
    "reprint_at": None,
    "voiding": None,
    "is_done": False,
    "to_scan": (),
}
_NO_LABEL: Change = {
    "stopped": None,
    "rate": None,
    "label": None,
    "printer": "",
    "reprint_at": None,
    "voiding": None,
    "to_scan": (),
}
_NO_BOX: Change = {"box": "", "box_name": "", "own_label": None, "wants_rates": False}
_NO_WEIGHT: Change = {  # and no rate that was taken for another parcel
    "taken": None,
    "weight_grams": 0,
    "weight_source": "",
    "weight_expected": 0,
    "is_weight_allowed": False,
}


def fold(happened: Iterable[e.Happened]) -> Bench:
    """The state after all of ``happened``, oldest first."""
    bench = Bench()
    for each in happened:
        bench = evolve(bench, each)
    return bench


def evolve(bench: Bench, happened: e.Happened) -> Bench:
    """The state after one more event."""
    change = _change(bench, happened) | {"seq": happened.seq}
    if happened.text:
        change |= {"last_text": happened.text, "last_tick": happened.tick}
    if isinstance(happened.event, _SHOWN):
        change["last"] = happened
    return settle(replace(bench, **change))


def settle(bench: Bench) -> Bench:
    """Asks what follows from the state, where nothing else is asked and somebody is there to answer."""
    is_asking = bench.prompt is not None or bench.person is None
    if is_asking or bench.pack_list is None or bench.stopped is not None or bench.is_after_label:
        return bench
    if bench.to_scan:
        return replace(bench, prompt=LabelBackPrompt(bench.to_scan[0]))
    if bench.is_done:
        return bench
    prompt = next_prompt(bench)
    asking = prompt if isinstance(prompt, CodePrompt) else bench.asking
    return replace(bench, prompt=prompt, asking=asking)


def answered(bench: Bench) -> Bench:
    """The state as it is once the prompt is taken back."""
    return settle(replace(bench, prompt=None))


def opened_state(bench: Bench, event: e.OrderOpened) -> Bench:
    """The state as it is once the order is open."""
    return settle(replace(bench, **_opened(event)))


def _change(bench: Bench, happened: e.Happened) -> Change:
    kind = type(happened.event)
    apply = _ALWAYS.get(kind) or (_WITH_ORDER.get(kind) if bench.pack_list else None)
    return apply(bench, happened, happened.event) if apply else {}


def _signed_in(_bench: Bench, _happened: e.Happened, event: e.SignedIn) -> Change:
    change: Change = {"person": event.person, "prompt": None}
    return change | ({"is_lead_called": False} if event.person.is_lead else {})


def _locked(_bench: Bench, _happened: e.Happened, _event: e.Locked) -> Change:
    return {"person": None, "prompt": None}


def _order_opened(_bench: Bench, _happened: e.Happened, event: e.OrderOpened) -> Change:
    return _opened(event)


def _opened(event: e.OrderOpened) -> Change:
    inside = Bench(pack_list=event.pack_list, units=event.units, left=event.left)
    opened = {"pack_list": event.pack_list, "units": event.units, "next_unit": event.next_unit}
    packages = {"left": event.left, "filling": _filling(inside)}
    return _NO_ORDER | opened | packages | _closed(inside, event.closed) | {"is_lead_called": False}


def _filling(bench: Bench) -> int:
    """The last package that is open, else a new one."""
    if bench.open_packages:
        return bench.open_packages[-1]
    return 1 + max((label.number for label in bench.left), default=0)


def _closed(opened: Bench, closed: Closed | None) -> Change:
    """Nothing is asked again of a box that waits for its label alone, unless more is to be in it now."""
    if closed is None or not opened.is_fully_packed:
        return {}
    box = {"box": closed.box, "box_name": closed.box_name}
    return box | {"weight_grams": closed.weight_grams, "weight_source": "stored"}


def _units_packed(bench: Bench, happened: e.Happened, event: e.UnitsPacked) -> Change:
    first = bench.next_unit
    new = tuple(_unit(first + place, happened, event) for place in range(event.count))
    packed = replace(bench, units=bench.units + new)
    is_part = bench.is_part and not packed.is_fully_packed
    is_taken = bench.held is not None and bench.held.code == event.code
    return {
        "units": packed.units,
        "next_unit": first + event.count,
        "is_part": is_part,
        "prompt": None,
        "held": None if is_taken or packed.is_fully_packed else bench.held,
    }


def _unit(number: int, happened: e.Happened, event: e.UnitsPacked) -> Unit:
    return Unit(
        number=number,
        need=event.need,
        by=happened.by,
        at=happened.at,
        how=event.how,
        code=event.code,
        code_form=event.code_form,
        package=event.package,
    )


def _package_closed(bench: Bench, _happened: e.Happened, _event: e.PackageClosed) -> Change:
    return {"filling": bench.filling + 1}


def _package_reopened(bench: Bench, _happened: e.Happened, _event: e.PackageReopened) -> Change:
    return {"filling": _filling(bench)}


def _unit_removed(bench: Bench, _happened: e.Happened, event: e.UnitRemoved) -> Change:
    """What was weighed is no longer what is in the box; the box stays, unless it is another's turn now."""
    units = tuple(unit for unit in bench.units if unit.number != event.unit)
    after = replace(bench, units=units)
    box = {"own_label": None} if after.package == bench.package else _NO_BOX
    is_part = bench.is_part and bool(after.open_packages)
    return _NO_LABEL | _NO_WEIGHT | box | {"units": units, "is_part": is_part, "prompt": None}


def _changed_unit(bench: Bench, number: int, **fields: Any) -> Change:
    units = tuple(replace(unit, **fields) if unit.number == number else unit for unit in bench.units)
    return {"units": units, "prompt": None}


def _code_captured(bench: Bench, _happened: e.Happened, event: e.CodeCaptured) -> Change:
    change = _changed_unit(bench, event.unit, code=event.code, code_form=event.form)
    is_held = bench.held is not None and bench.held.code == event.code
    return change | ({"held": None} if is_held else {})


def _code_held(_bench: Bench, _happened: e.Happened, event: e.CodeHeld) -> Change:
    return {"held": Held(event.code, event.form)}


def _held_code_dropped(_bench: Bench, _happened: e.Happened, _event: e.HeldCodeDropped) -> Change:
    return {"held": None}


def _code_skipped(bench: Bench, _happened: e.Happened, event: e.CodeSkipped) -> Change:
    return _changed_unit(bench, event.unit, is_code_skipped=True)


def _serial_captured(bench: Bench, _happened: e.Happened, event: e.SerialCaptured) -> Change:
    return _changed_unit(bench, event.unit, serial=event.serial)


def _asked(bench: Bench, _happened: e.Happened, event: e.Asked) -> Change:
    prompt = event.prompt
    return {"prompt": prompt, "asking": prompt if isinstance(prompt, CodePrompt) else bench.asking}


def _answered(_bench: Bench, _happened: e.Happened, _event: e.Answered) -> Change:
    return {"prompt": None}


def _refused(_bench: Bench, _happened: e.Happened, event: e.Refused) -> Change:
    return {"refused": event, "blocked": 0}


def _acknowledged(_bench: Bench, _happened: e.Happened, _event: e.RefusalAcknowledged) -> Change:
    return {"refused": None, "blocked": 0}


def _scan_blocked(bench: Bench, _happened: e.Happened, _event: e.ScanBlocked) -> Change:
    return {"blocked": bench.blocked + 1}


def _let_go(_bench: Bench, _happened: e.Happened, _event: e.Event) -> Change:
    return dict(_NO_ORDER)


def _shorted(_bench: Bench, _happened: e.Happened, event: e.OrderShorted) -> Change:
    return {"is_part": True, "prompt": None} if event.way is ShortWay.SHIP else dict(_NO_ORDER)


def _lead_called(_bench: Bench, _happened: e.Happened, _event: e.LeadCalled) -> Change:
    return {"is_lead_called": True}


def _box_chosen(_bench: Bench, _happened: e.Happened, event: e.BoxChosen) -> Change:
    return _NO_WEIGHT | {
        "box": event.box,
        "box_name": event.name,
        "own_label": None,
        "stopped": None,
        "prompt": None,
    }


def _weight_given(_bench: Bench, _happened: e.Happened, event: e.WeightGiven | e.WeightAllowed) -> Change:
    is_allowed = isinstance(event, e.WeightAllowed)
    weighed = {"weight_grams": event.grams, "weight_source": event.source}
    return weighed | {"weight_expected": event.expected} | {"is_weight_allowed": is_allowed, "prompt": None}


def _own_label_taken(_bench: Bench, _happened: e.Happened, event: e.OwnLabelTaken) -> Change:
    return {"own_label": event, "stopped": None, "prompt": None}


def _rates_wanted(_bench: Bench, _happened: e.Happened, _event: e.RatesWanted) -> Change:
    return {"wants_rates": True, "taken": None, "stopped": None, "prompt": None}


def _rates_listed(bench: Bench, _happened: e.Happened, event: e.RatesListed) -> Change:
    """Whoever is asked for his PIN is asked that first: the rates are asked for again."""
    prompt = _person_asked(bench) or RatePrompt(event.offers, event.chosen)
    return {"prompt": prompt if bench.person is not None else bench.prompt}


def _rate_taken(_bench: Bench, _happened: e.Happened, event: e.RateTaken) -> Change:
    return {"wants_rates": False, "taken": event, "prompt": None}


def _rate_left(_bench: Bench, _happened: e.Happened, _event: e.RateLeft) -> Change:
    return {"wants_rates": False, "taken": None, "prompt": None}


def _rates_shown(_bench: Bench, _happened: e.Happened, event: e.RatesShown) -> Change:
    return {"rate": event}


def _label_bought(_bench: Bench, _happened: e.Happened, event: e.LabelBought) -> Change:
    return {"label": event}


def _label_printed(_bench: Bench, _happened: e.Happened, event: e.LabelPrinted) -> Change:
    return {"printer": event.printer}


def _park_asked(_bench: Bench, _happened: e.Happened, _event: e.ParkAsked) -> Change:
    return {"stopped": None, "is_parking": True, "prompt": None}


def _shipping_stopped(_bench: Bench, _happened: e.Happened, event: e.ShippingStopped) -> Change:
    """A rate that is gone is chosen anew, by hand as before."""
    is_gone = event.stop is Stop.RATE_GONE
    return {"stopped": event} | ({"taken": None, "wants_rates": True} if is_gone else {})


def _shipping_retried(_bench: Bench, happened: e.Happened, event: e.ShippingRetried) -> Change:
    return {"stopped": None, "retried": event, "retried_at": happened.at}


def _unchecked_allowed(_bench: Bench, _happened: e.Happened, event: e.UncheckedAllowed) -> Change:
    return {"unchecked_by": event.lead, "stopped": None, "prompt": None}


def _codes_refused(bench: Bench, _happened: e.Happened, event: e.CodesRefused) -> Change:
    """Box and weight stay as they are; the codes of ``event.units`` are asked again."""
    units = tuple(
        replace(unit, code=None, code_form=None) if unit.number in event.units else unit
        for unit in bench.units
    )
    prompt = _person_asked(bench)
    asked = {"units": units, "codes_refused": event, "asking": None, "prompt": prompt, "is_done": False}
    return _NO_LABEL | asked | _open_again(bench, event)


def _open_again(bench: Bench, event: e.CodesRefused) -> Change:
    """Amazon took no confirmation: its package has no label that counts, but for the one that is stuck on."""
    packages = {unit.package for unit in bench.units if unit.number in event.units}
    again = [label for label in bench.left if label.number in packages]
    if not again:
        return {}
    left = tuple(label for label in bench.left if label.number not in packages)
    label = again[0]
    stuck = e.OwnLabelTaken(label.carrier, label.tracking, label.number, service=label.service)
    return {"left": left, "own_label": stuck if not label.purchase_id else None}


def _package_done(bench: Bench, _happened: e.Happened, event: e.PackageDone) -> Change:
    """The next one begins with its box."""
    left = {"left": _left(bench, event.package), "to_scan": event.to_scan, "prompt": _person_asked(bench)}
    is_again = any(label.number == event.package for label in bench.left)
    return _NO_LABEL | ({} if is_again else _NO_WEIGHT | _NO_BOX) | left


def _person_asked(bench: Bench) -> Prompt | None:
    return bench.prompt if isinstance(bench.prompt, PinPrompt) else None


def _left(bench: Bench, package: int) -> tuple[Labelled, ...]:
    """With the label that the bench has just put on ``package``."""
    if any(label.number == package for label in bench.left):
        return bench.left
    label, own = bench.label, bench.own_label
    if label is not None:
        sold = (label.carrier, label.service, label.purchase_id, label.is_amazon)
        return (*bench.left, Labelled(package, label.tracking, *sold))
    stuck = Labelled(package, own.tracking, own.carrier_code, own.service) if own else Labelled(package, "")
    return (*bench.left, stuck)


def _order_done(bench: Bench, _happened: e.Happened, event: e.OrderDone) -> Change:
    over = {"stopped": None, "reprint_at": None, "voiding": None}
    return over | {"is_done": True, "to_scan": event.to_scan, "left": _left(bench, event.package)}


def _label_settled(
    bench: Bench, _happened: e.Happened, event: e.LabelScannedBack | e.LabelNotScanned
) -> Change:
    left = tuple(tracking for tracking in bench.to_scan if tracking != event.tracking)
    return {"to_scan": left, "prompt": None}


def _reprint_asked(bench: Bench, happened: e.Happened, event: e.ReprintAsked) -> Change:
    again = {"is_done": False, "to_scan": (), "printer": "", "label": _label_of(bench, event.package)}
    return again | {"reprint_at": happened.at, "prompt": None}


def _void_asked(bench: Bench, _happened: e.Happened, event: e.VoidAsked) -> Change:
    label = _label_of(bench, event.package)
    return {"is_done": False, "voiding": event, "label": label, "prompt": None}


def _label_of(bench: Bench, package: int) -> e.LabelBought | None:
    """That of one of several packages; of the only one it is the bench's own."""
    label = next((label for label in bench.left if label.number == package), None)
    if label is None:
        return bench.label
    sold = (label.purchase_id, label.tracking, label.carrier, label.service)
    return e.LabelBought(*sold, package, is_amazon=label.is_amazon)


def _void_refused(bench: Bench, _happened: e.Happened, event: e.VoidRefused) -> Change:
    label = e.Shown(bench.label.tracking if bench.label else "")
    refused = e.Refused(Refusal.VOID_REFUSED, label, words=event.words)
    is_done = bench.is_closed and not bench.open_packages
    kept = bench.label if is_done else None
    over = {"is_done": is_done, "label": kept, "voiding": None, "stopped": None}
    return over | {"refused": refused, "blocked": 0}


Apply = Callable[[Bench, e.Happened, Any], Change]
_ALWAYS: dict[type, Apply] = {
    e.SignedIn: _signed_in,
    e.Locked: _locked,
    e.OrderOpened: _order_opened,
    e.Asked: _asked,
    e.Answered: _answered,
    e.Refused: _refused,
    e.RefusalAcknowledged: _acknowledged,
    e.ScanBlocked: _scan_blocked,
    e.LeadCalled: _lead_called,
}
_WITH_ORDER: dict[type, Apply] = {
    e.UnitsPacked: _units_packed,
    e.PackageClosed: _package_closed,
    e.PackageReopened: _package_reopened,
    e.UnitRemoved: _unit_removed,
    e.CodeCaptured: _code_captured,
    e.CodeHeld: _code_held,
    e.HeldCodeDropped: _held_code_dropped,
    e.CodeSkipped: _code_skipped,
    e.SerialCaptured: _serial_captured,
    e.OrderPaused: _let_go,
    e.ParkAsked: _park_asked,
    e.OrderParked: _let_go,
    e.OrderShorted: _shorted,
    e.OrderClosed: _let_go,
    e.BoxChosen: _box_chosen,
    e.WeightGiven: _weight_given,
    e.WeightAllowed: _weight_given,
    e.OwnLabelTaken: _own_label_taken,
    e.RatesWanted: _rates_wanted,
    e.RatesListed: _rates_listed,
    e.RateTaken: _rate_taken,
    e.RateLeft: _rate_left,
    e.RatesShown: _rates_shown,
    e.LabelBought: _label_bought,
    e.LabelPrinted: _label_printed,
    e.ShippingStopped: _shipping_stopped,
    e.ShippingRetried: _shipping_retried,
    e.UncheckedAllowed: _unchecked_allowed,
    e.CodesRefused: _codes_refused,
    e.PackageDone: _package_done,
    e.OrderDone: _order_done,
    e.LabelScannedBack: _label_settled,
    e.LabelNotScanned: _label_settled,
    e.ReprintAsked: _reprint_asked,
    e.VoidAsked: _void_asked,
    e.LabelVoided: _let_go,
    e.VoidRefused: _void_refused,
}
_SHOWN = (
    e.SignedIn,
    e.OrderOpened,
    e.UnitsPacked,
    e.PackageClosed,
    e.PackageReopened,
    e.UnitRemoved,
    e.CodeCaptured,
    e.CodeHeld,
    e.CodeSkipped,
    e.SerialCaptured,
    e.Refused,
    e.OrderPaused,
    e.OrderParked,
    e.OrderShorted,
    e.BoxChosen,
    e.WeightGiven,
    e.WeightAllowed,
    e.OwnLabelTaken,
    e.RatesWanted,
    e.RateTaken,
    e.RateLeft,
    e.UncheckedAllowed,
    e.LabelVoided,
    e.LabelScannedBack,
    e.LabelNotScanned,
)
