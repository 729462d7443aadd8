"""What is being scanned into the stock: plain values, and how a scan or a correction changes them (INV-8)."""

from collections.abc import Iterator
from datetime import datetime

import msgspec
from msgspec.structs import replace

from app.domain.catalog import Product
from app.domain.stock import Movement, Why
from app.ports.stock import ReturnedCode

REASONS = (Why.RECEIVED, Why.COUNTED, Why.DAMAGED, Why.RETURNED)


class Scanned(msgspec.Struct, frozen=True):
    """Units of one product. ``is_resellable`` matters for returns; ``codes`` are those of some of them."""

    sku: str
    name: str
    units: int
    is_resellable: bool = True
    codes: tuple[ReturnedCode, ...] = ()


class Session(msgspec.Struct, frozen=True):
    """Newest line last. ``is_resellable``: of the units that come next. Its repr tells of no code."""

    why: Why = Why.RECEIVED
    warehouse: str = ""
    is_resellable: bool = True
    lines: tuple[Scanned, ...] = ()
    last: str = ""
    last_at: float = 0.0

    def __repr__(self) -> str:
        return f"<Session {self.why} {len(self.lines)} lines>"

    def __rich_repr__(self) -> list[tuple[str, str]]:
        return [("why", self.why.value)]

    @property
    def takes_codes(self) -> bool:
        return self.why is Why.RETURNED


class Heard(msgspec.Struct, frozen=True):
    """What a scan did: ``words`` a message key, with what its sentence names. Not good: nothing changed."""

    words: str
    is_good: bool = False
    name: str = ""
    units: int = 0
    order_id: str = ""


def with_units(session: Session, place: int, units: int) -> Session:
    """A line corrected by hand; zero takes it away. Codes of more units than there are go with them."""
    line = session.lines[place]
    if units <= 0:
        return replace(session, lines=(*session.lines[:place], *session.lines[place + 1 :]))
    return put(session, place, replace(line, units=units, codes=line.codes[:units]))


def counted(session: Session, product: Product, units: int) -> tuple[Session, Heard]:
    """``units`` more of it; its line is the newest."""
    is_resellable = session.is_resellable or not session.takes_codes
    found = (
        place
        for place, line in enumerate(session.lines)
        if (line.sku, line.is_resellable) == (product.sku, is_resellable)
    )
    place = next(found, None)
    if place is None:
        line = Scanned(product.sku, product.name, units, is_resellable)
        return replace(session, lines=(*session.lines, line)), Heard("counted", True, line.name, units)
    known = session.lines[place]
    line = replace(known, units=known.units + units)
    rest = (*session.lines[:place], *session.lines[place + 1 :])
    return replace(session, lines=(*rest, line)), Heard("counted", True, line.name, line.units)


def without_code(session: Session, sku: str) -> int | None:
    """The newest line that has a unit without a code, of the code's product where that is known."""
    for place in reversed(range(len(session.lines))):
        line = session.lines[place]
        is_of_it = line.sku == (sku or line.sku) and line.is_resellable is session.is_resellable
        if is_of_it and len(line.codes) < line.units:
            return place
    return None


def put(session: Session, place: int, line: Scanned) -> Session:
    return replace(session, lines=(*session.lines[:place], line, *session.lines[place + 1 :]))


def movements_of(session: Session, who: str, at: datetime) -> Iterator[Movement]:
    """What cannot be sold again comes back and goes off at once."""
    for line in session.lines:
        units = -line.units if session.why is Why.DAMAGED else line.units
        yield Movement(line.sku, session.warehouse, units, session.why, who, at)
        if session.takes_codes and not line.is_resellable:
            yield Movement(line.sku, session.warehouse, -line.units, Why.DAMAGED, who, at)


def codes_of(session: Session) -> tuple[ReturnedCode, ...]:
    """Of units that come back alone."""
    found = (code for line in session.lines for code in line.codes)
    return tuple(found) if session.takes_codes else ()


def said(session: Session) -> str:
    """For the audit log: no code stands in it."""
    lines = ", ".join(f"{line.sku} {line.units}{_fate(line)}" for line in session.lines)
    return f"{session.warehouse} {session.why}: {lines}"


def _fate(line: Scanned) -> str:
    if not line.codes:
        return ""
    fate = "freed" if line.is_resellable else "retired"
    return f" (codes of {', '.join(code.order_id for code in line.codes)} {fate})"
