"""Right label on the right box: the label's tracking barcode is scanned back from the box (PACK-14)."""

from app.domain.control import Action
from app.domain.packing import events as e
from app.domain.packing.bench import Bench
from app.domain.packing.controls import confirm
from app.domain.packing.events import Shown
from app.domain.packing.facts import Facts, Scanned
from app.domain.packing.opening import badge_scan
from app.domain.packing.questions import LabelBackPrompt
from app.domain.packing.reasons import Refusal
from app.domain.packing.refusals import Events, refuse
from app.domain.packing.voiding import press_done
from app.domain.scan import Shape
from app.domain.tracking import bears


def label_scan(bench: Bench, prompt: LabelBackPrompt, given: Scanned, facts: Facts) -> Events:
    """The label that belongs on this box; another order's is a stop that names both."""
    if given.reading.shape is Shape.BADGE:
        return badge_scan(bench, given, facts)
    if bears(given.reading.text, prompt.tracking):
        return (e.LabelScannedBack(prompt.tracking),)
    wrong = _wrong_label(bench, prompt, given, facts)
    if wrong is not None:
        return wrong
    return refuse(Refusal.LABEL_FIRST, bench, given, facts, expected=Shown(prompt.tracking))


def press_label(bench: Bench, prompt: LabelBackPrompt, action: Action, facts: Facts) -> Events:
    """CAN'T SCAN asks for CONFIRM and is kept for the lead; else what is possible after the label."""
    if action is Action.CANT_SCAN:
        return confirm(action, facts)
    return press_done(bench, action, facts)


def not_scanned(bench: Bench) -> Events:
    """The packer sticks the label on without scanning it back."""
    return (e.LabelNotScanned(bench.to_scan[0]),) if bench.to_scan else (e.Answered(),)


def _wrong_label(bench: Bench, prompt: LabelBackPrompt, given: Scanned, facts: Facts) -> Events | None:
    """None where the scan is no label at all."""
    ours, text = bench.pack_list.order_id if bench.pack_list else "", given.reading.text
    is_label = facts.order is not None and facts.order.via == "tracking"
    other = facts.order.order_id if facts.order is not None and is_label else ""
    if not other and given.reading.shape is not Shape.TRACKING:
        return None
    scanned, expected = Shown(text, other), Shown(prompt.tracking, ours)
    return (e.Refused(Refusal.WRONG_LABEL, scanned, expected, order_id=other, looked_like=Shape.TRACKING),)
