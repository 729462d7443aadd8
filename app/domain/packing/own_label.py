"""OWN LABEL: a label from elsewhere, and what has to be said of it first (SHIP-1, SHIP-4, SHIP-6).

Prime: a lead states service, day of delivery and why; the day lies within the delivery window. To a business
address nobody sends by FedEx Home Delivery, and a weekend day takes a reason.
"""

from datetime import date, timedelta
from enum import StrEnum

from msgspec.structs import replace

from app.domain.control import PICKS, Action
from app.domain.packing import events as e
from app.domain.packing.bench import Bench
from app.domain.packing.events import Shown
from app.domain.packing.facts import Facts, Scanned
from app.domain.packing.plan import PackList
from app.domain.packing.questions import (
    ApprovalPrompt,
    OwnClaim,
    OwnDayPrompt,
    OwnLabelPrompt,
    OwnReasonPrompt,
    OwnServicePrompt,
)
from app.domain.packing.reasons import ApprovalFor, OwnReason, Refusal
from app.domain.packing.refusals import Events, refuse
from app.domain.service_names import names_fedex_home
from app.domain.tracking import recognise

DAYS_PER_PAGE, DAY_PAGES = 4, 4
NO_DAY = DAYS_PER_PAGE  # the pick after the days: nobody promised one
SERVICES: dict[str, tuple[str, ...]] = {  # by Amazon's carrier code, five at most; others are typed
    "UPS": (
        "UPS Ground",
        "UPS 3 Day Select",
        "UPS 2nd Day Air",
        "UPS Next Day Air Saver",
        "UPS Next Day Air",
    ),
    "FedEx": (
        "FedEx Ground",
        "FedEx Home Delivery",
        "FedEx Express Saver",
        "FedEx 2Day",
        "FedEx Priority Overnight",
    ),
    "USPS": ("USPS Ground Advantage", "USPS Priority Mail", "USPS Priority Mail Express"),
    "DHL": ("DHL Express Worldwide", "DHL Express 12:00", "DHL Paket"),
}
ANY_SERVICES = ("Standard", "Express")


class Against(StrEnum):
    """What forbids a service or a day."""

    FEDEX_HOME = "fedex_home"
    NOT_IN_WINDOW = "not_in_window"
    NO_DAY = "no_day"


def ask_own_label(bench: Bench) -> Events:
    """On Prime a lead is asked for first. What is left of an order of which Amazon sold a label takes no
    other: Amazon takes no confirmation of it.
    """
    if any(label.is_amazon for label in bench.left):
        return (e.Refused(Refusal.ONE_WAY, Shown(text="OWN LABEL"), action=Action.OWN_LABEL),)
    is_lead = bench.person is not None and bench.person.is_lead
    if not is_prime(bench):
        return (e.Asked(OwnLabelPrompt()),)
    approval = ApprovalPrompt(0, ApprovalFor.OWN_LABEL)
    return (e.Asked(OwnLabelPrompt(bench.person) if is_lead else approval),)


def own_label_scan(bench: Bench, prompt: OwnLabelPrompt, given: Scanned, facts: Facts) -> Events:
    """A tracking number of any carrier that is known; not one that another order's label bears."""
    order_id = bench.pack_list.order_id if bench.pack_list else ""
    if facts.order is not None and facts.order.order_id != order_id:
        return refuse(Refusal.NOT_THIS_ORDER, bench, given, facts, order_id=facts.order.order_id)
    taken = _label(bench, prompt, given.reading.text)
    return taken or refuse(Refusal.UNKNOWN, bench, given, facts, expected=Shown())


def type_own_label(bench: Bench, prompt: OwnLabelPrompt, text: str) -> Events:
    return _label(bench, prompt, text) or (e.Refused(Refusal.UNKNOWN, Shown(text=text)),)


def type_own_service(bench: Bench, prompt: OwnServicePrompt, text: str, facts: Facts) -> Events:
    """One that is not listed."""
    service = " ".join(text.split())
    if not service:
        return ()
    if against_service(bench, prompt.claim, service) is not None:
        return (e.Refused(Refusal.FEDEX_HOME, Shown(text=service)),)
    return _ask_day(bench, replace(prompt.claim, service=service), facts)


def press_own_service(bench: Bench, prompt: OwnServicePrompt, action: Action, facts: Facts) -> Events | None:
    if action is Action.CANCEL:
        return (e.Asked(OwnLabelPrompt(prompt.claim.lead)),)
    listed, place = services(prompt.claim), PICKS.get(action)
    if (
        place is None
        or place >= len(listed)
        or against_service(bench, prompt.claim, listed[place]) is not None
    ):
        return None
    return _ask_day(bench, replace(prompt.claim, service=listed[place]), facts)


def press_own_day(bench: Bench, prompt: OwnDayPrompt, action: Action) -> Events | None:
    if action is Action.CANCEL:
        return (e.Asked(OwnServicePrompt(prompt.claim)),)
    if action is Action.NEXT_PAGE:
        return (e.Asked(replace(prompt, page=(prompt.page + 1) % DAY_PAGES)),)
    place = PICKS.get(action, NO_DAY + 1)
    if place > NO_DAY:
        return None
    day = None if place == NO_DAY else days(prompt)[place]
    if against_day(bench, day) is not None:
        return None
    return _with_day(bench, replace(prompt.claim, day=day))


def press_own_reason(bench: Bench, prompt: OwnReasonPrompt, action: Action, facts: Facts) -> Events | None:
    if action is Action.CANCEL:
        return _ask_day(bench, replace(prompt.claim, day=None), facts)
    reasons = tuple(OwnReason)
    place = PICKS.get(action, len(reasons))
    return _taken(bench, prompt.claim, reasons[place]) if place < len(reasons) else None


def services(claim: OwnClaim) -> tuple[str, ...]:
    """Those that may be picked, of the label's carrier."""
    return SERVICES.get(claim.carrier_code, ANY_SERVICES)


def days(prompt: OwnDayPrompt) -> tuple[date, ...]:
    """Those of the page."""
    first = prompt.first + timedelta(days=prompt.page * DAYS_PER_PAGE)
    return tuple(first + timedelta(days=passed) for passed in range(DAYS_PER_PAGE))


def against_service(bench: Bench, claim: OwnClaim, service: str) -> Against | None:
    is_home = names_fedex_home((claim.carrier_code,), (service,))
    return Against.FEDEX_HOME if is_home and _is_commercial(bench) else None


def against_day(bench: Bench, day: date | None) -> Against | None:
    """Without a window no day complies; without a day nothing does."""
    if not is_prime(bench) or bench.pack_list is None:
        return None
    if day is None:
        return Against.NO_DAY
    return None if _is_within(day, bench.pack_list) else Against.NOT_IN_WINDOW


def is_weekend(bench: Bench, day: date | None) -> bool:
    """Whether nobody is there to receive it."""
    is_closed = bench.pack_list is not None and day is not None and day.weekday() in bench.pack_list.weekend
    return is_closed and _is_commercial(bench)


def is_prime(bench: Bench) -> bool:
    return bench.pack_list is not None and bench.pack_list.is_prime


def _is_commercial(bench: Bench) -> bool:
    return bench.pack_list is not None and bench.pack_list.is_commercial_address


def _is_within(day: date, packing: PackList) -> bool:
    """By the calendar there."""
    if packing.deliver_by is None or day > packing.deliver_by:
        return False
    return packing.deliver_from is None or packing.deliver_from <= day


def _label(bench: Bench, prompt: OwnLabelPrompt, text: str) -> Events | None:
    found = recognise(text)
    if found is None:
        return None
    claim = OwnClaim(found.carrier_code, found.number, lead=prompt.lead)
    if is_prime(bench) or _is_commercial(bench):
        return (e.Asked(OwnServicePrompt(claim)),)
    return _taken(bench, claim)


def _ask_day(bench: Bench, claim: OwnClaim, facts: Facts) -> Events:
    """From today on; on Prime from the window's first day."""
    first, packing = facts.today or facts.at.date(), bench.pack_list
    if packing is not None and packing.is_prime and packing.deliver_from is not None:
        first = max(first, packing.deliver_from)
    return (e.Asked(OwnDayPrompt(claim, first)),)


def _with_day(bench: Bench, claim: OwnClaim) -> Events:
    if is_prime(bench) or is_weekend(bench, claim.day):
        return (e.Asked(OwnReasonPrompt(claim)),)
    return _taken(bench, claim)


def _taken(bench: Bench, claim: OwnClaim, reason: OwnReason | None = None) -> Events:
    """Who answers for a reason is the lead, or who packs."""
    by = claim.lead or (bench.person if reason is not None else None)
    said = (claim.service, claim.day, reason, by)
    return (e.OwnLabelTaken(claim.carrier_code, claim.tracking, bench.package, bench.is_last, *said),)
