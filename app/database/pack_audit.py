"""What the audit log keeps of a bench's events: who let what pass, and why."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.domain.packing import events as e
from app.domain.packing.events import Happened
from app.domain.packing.reasons import ShortWay
from app.ports.storage import Audited


def audited(bench_id: str, happened: Happened) -> Audited | None:
    """None for what every packer does."""
    read = _READERS.get(type(happened.event))
    found = read(happened.event) if read is not None else None
    if found is None:
        return None
    what, who, why, detail = found
    return Audited(happened.at, who or happened.by, bench_id, what, happened.order_id, why, detail)


Found = tuple[str, str, str, str]  # what, who (empty: who did it), why, detail


def _code_skipped(event: e.CodeSkipped) -> Found:
    why = f"{event.reason} {event.words}".strip()
    return "code_skipped", event.lead.user_id, why, f"unit {event.unit}"


def _code_captured(event: e.CodeCaptured) -> Found | None:
    if event.allowed_by is None:
        return None
    return "code_reused", event.allowed_by, event.reason or "", f"unit {event.unit}"


def _weight_allowed(event: e.WeightAllowed) -> Found:
    weights = f"{event.grams} g instead of {event.expected} g"
    return "weight_allowed", event.lead.user_id, event.reason, weights


def _shorted(event: e.OrderShorted) -> Found | None:
    if event.way is ShortWay.HOLD:
        return None
    what = "short_shipped" if event.way is ShortWay.SHIP else "short_to_manager"
    return what, event.lead.user_id if event.lead else "", event.reason, ""


def _unchecked_allowed(event: e.UncheckedAllowed) -> Found:
    return "unchecked_allowed", event.lead.user_id, "", ""


def _own_label_taken(event: e.OwnLabelTaken) -> Found | None:
    """Where it took a reason: on Prime, or on a day on which nobody is there."""
    if event.reason is None or event.by is None:
        return None
    stated = f"{event.carrier_code}, {event.service}, {event.day or 'no day'}"
    return "own_label_allowed", event.by.user_id, event.reason, stated


def _label_not_scanned(_event: e.LabelNotScanned) -> Found:
    return "label_not_scanned", "", "", ""


def _label_voided(event: e.LabelVoided) -> Found:
    return "label_voided", "", "", f"parcel at {event.where}"


_READERS: dict[type, Callable[[Any], Found | None]] = {
    e.CodeSkipped: _code_skipped,
    e.CodeCaptured: _code_captured,
    e.WeightAllowed: _weight_allowed,
    e.OrderShorted: _shorted,
    e.UncheckedAllowed: _unchecked_allowed,
    e.OwnLabelTaken: _own_label_taken,
    e.LabelNotScanned: _label_not_scanned,
    e.LabelVoided: _label_voided,
}
