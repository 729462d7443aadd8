"""What happened to an order, newest first, in a person's words: what is of interest to nobody is left out."""

from collections.abc import Callable, Container, Sequence
from datetime import datetime
from itertools import groupby

import msgspec

from app.domain.order import OrderStatus
from app.ports.orders import Moment
from app.ui.presenters.office_times import ago
from app.ui.presenters.view import Stamp, Text, Value, say

_NOISE = frozenset(
    {
        *("asked", "answered", "bounce_ignored", "scan_blocked", "refusal_acknowledged", "rates_shown"),
        *(
            "signed_in",
            "locked",
            "code_held",
            "held_code_dropped",
            "order_closed",
            "reprint_asked",
            "package_reopened",
            "rates_wanted",
            "rates_listed",
            "rate_left",
        ),
        *("label_bought", "label_printed", "label_voided", "shipping_retried"),  # the journals say it better
        *("purchase_intent", "print_queued", "print_sending", "confirmation_queued", "confirmation_sending"),
    }
)
_STATUSES = {f"order_{status.value}": f"order.{status.value}" for status in OrderStatus}


class Entry(msgspec.Struct, frozen=True):
    """``tip`` is the exact time, ``detail`` who and where."""

    text: Text
    time: Value
    tip: Value
    detail: str = ""


def timeline(
    moments: Sequence[Moment], now: datetime, known: Container[str], name_of: Callable[[str], str]
) -> tuple[Entry, ...]:
    """The same by the same person several times in a row is one entry. ``name_of``: of people and benches."""
    told = [moment for moment in reversed(moments) if moment.what not in _NOISE]
    runs = [[*run] for _, run in groupby(told, key=lambda m: (m.what, m.who, m.bench, m.detail))]
    return tuple(_entry(run, now, known, name_of) for run in runs)


def _entry(
    run: Sequence[Moment], now: datetime, known: Container[str], name_of: Callable[[str], str]
) -> Entry:
    moment = run[0]
    text, detail = _words(moment, known)
    if len(run) > 1:
        text = say("moment.times", what=text, count=len(run))
    where = (name_of(part) for part in (moment.who, moment.bench) if part)
    return Entry(text, ago(moment.at, now), Stamp(moment.at), " · ".join(filter(None, (*where, detail))))


def _words(moment: Moment, known: Container[str]) -> tuple[Text, str]:
    """What happened, and what is left of the detail. A print's detail begins with the kind of document."""
    key = _STATUSES.get(moment.what, f"moment.{moment.what}")
    if key not in known:
        return say("moment.other"), moment.detail
    if not moment.what.startswith("print_"):
        return say(key), moment.detail
    document, _, printer = moment.detail.partition(" ")
    return say(key, document=say(f"document.{document}")), printer
