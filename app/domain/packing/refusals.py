"""How a refusal is put: what was scanned beside what was expected."""

from typing import Any

from app.domain.control import Action
from app.domain.packing.bench import Bench
from app.domain.packing.events import Event, Refused, Shown
from app.domain.packing.facts import Facts, Scanned
from app.domain.packing.plan import Need
from app.domain.packing.progress import current_need, need_of_unit, needs_of
from app.domain.packing.reasons import Refusal
from app.domain.scan import Shape

Events = tuple[Event, ...]
BADGE_SHOWN = "BDG-…"  # a badge's number opens doors: it is neither shown nor stored


def refuse(refusal: Refusal, bench: Bench, given: Scanned, facts: Facts, **more: Any) -> Events:
    """A refusal of a scan. Expected is the stage's need unless ``expected`` says otherwise."""
    more.setdefault("expected", expected(bench))
    shape = given.reading.shape
    return (Refused(refusal, scanned=shown_scan(given, facts), looked_like=shape, **more),)


def not_now(action: Action) -> Events:
    """A control that means nothing in this state."""
    shown = Shown(text=action.name.replace("_", " "))
    return (Refused(Refusal.NOT_NOW, scanned=shown, action=action),)


def shown_scan(given: Scanned, facts: Facts) -> Shown:
    """The thing that was scanned, as far as it is known."""
    text, product = given.reading.text, facts.product
    if given.reading.shape is Shape.BADGE:
        return Shown(text=BADGE_SHOWN, name=facts.person.name if facts.person else "")
    if product is None:
        return Shown(text=text)
    return Shown(text=text, name=product.name, sku=product.sku, picture=product.picture)


def shown_need(need: Need | None) -> Shown:
    return Shown() if need is None else Shown(name=need.name, sku=need.sku, picture=need.picture)


def shown_unit(bench: Bench, number: int) -> Shown:
    return shown_need(need_of_unit(bench, number))


def expected(bench: Bench) -> Shown:
    """What the stage asks for: the current need."""
    index = current_need(bench)
    return Shown() if index is None else shown_need(needs_of(bench)[index])
