"""Stock by scanner: each scan counts units of its product; a returned unit's code is freed, or retired where
the unit cannot be sold again. Nothing is stored before it is saved (INV-8).
"""

from collections.abc import Callable
from typing import Protocol

from msgspec.structs import replace

from app.domain.catalog import Product
from app.domain.people import Person, Role
from app.domain.scan import Reading, Scan, Shape
from app.domain.scan_classifier import classify
from app.domain.stock import Warehouse
from app.ports.clock import Clock
from app.ports.jobs import JobName
from app.ports.stock import CodeState, CodeUse, ReturnedCode, Returns
from app.ports.storage import Audited
from app.services.guard import Declined, require
from app.services.scan_session import (
    Heard,
    Session,
    codes_of,
    counted,
    movements_of,
    put,
    said,
    without_code,
)
from app.services.supply import Catalogue

Wake = Callable[[JobName, str], None]
BURST = 0.25  # seconds: the same scan again within it is a trigger's bounce (PACK-4)
_NO_PRODUCT = (Shape.CONTROL, Shape.ORDER, Shape.TOTE, Shape.BADGE, Shape.CODE, Shape.EMPTY)


class Houses(Protocol):
    """What is read of ``app.ports.stock.Stock``."""

    def warehouses(self) -> tuple[Warehouse, ...]: ...


class StockScanning:
    """Scans only read; saving needs a manager or lead. Raises NotAllowed, Declined and WriteFailed."""

    def __init__(
        self,
        houses: Houses,
        catalogue: Catalogue,
        returns: Returns,
        clock: Clock,
        wake: Wake,
        *,
        bench_id: str = "",
    ) -> None:
        self._houses = houses
        self._catalogue = catalogue
        self._returns = returns
        self._clock = clock
        self._wake = wake
        self._bench_id = bench_id

    def __repr__(self) -> str:
        return "<StockScanning>"

    def scan(self, session: Session, text: str, *, is_typed: bool = False) -> tuple[Session, Heard]:
        """The session with what was scanned or typed, and what to say."""
        tick = self._clock.tick()
        reading = classify(Scan(text, self._clock.now(), tick))
        is_bounce = reading.text == session.last and 0 <= tick - session.last_at < BURST
        if is_bounce and not is_typed:
            return session, Heard("bounce")
        now = replace(session, last=reading.text, last_at=tick)
        product, units = self._product(reading)
        if product is not None:
            return counted(now, product, units)
        if session.takes_codes:
            return self._code(now, reading)
        return now, Heard("code_not_here" if reading.shape is Shape.CODE else "unknown", name=reading.text)

    async def save(self, person: Person, session: Session) -> None:
        """All or nothing."""
        require(person, Role.MANAGER, Role.LEAD)
        if not session.lines:
            raise Declined("nothing_scanned")
        if session.warehouse not in {house.code for house in self._houses.warehouses()}:
            raise Declined("warehouse_unknown")
        now = self._clock.now()
        audit = Audited(now, person.user_id, self._bench_id, "stock_scanned", detail=said(session))
        movements = tuple(movements_of(session, person.user_id, now))
        await self._returns.take_back(movements, codes_of(session), audit)
        self._wake(JobName.INVENTORY, "")

    def _product(self, reading: Reading) -> tuple[Product | None, int]:
        if reading.shape in _NO_PRODUCT:
            return None, 0
        return self._catalogue.product_by_barcode(reading.gtin or reading.text) or (None, 0)

    def _code(self, session: Session, reading: Reading) -> tuple[Session, Heard]:
        """A returned unit's code goes with a unit that was scanned before it."""
        use = self._returns.code_use(reading.text)
        fault = _fault(session, reading, use)
        if use is None or fault:
            name, order_id = (reading.text, "") if use is None else ("", use.order_id)
            return session, Heard(fault, name=name, order_id=order_id)
        place = without_code(session, use.sku)
        if place is None:
            return session, Heard("product_first", name=use.sku, order_id=use.order_id)
        line = session.lines[place]
        code = ReturnedCode(reading.text, line.is_resellable, use.order_id)
        with_code = replace(line, codes=(*line.codes, code))
        heard = "code_freed" if line.is_resellable else "code_retired"
        return put(session, place, with_code), Heard(heard, True, line.name, order_id=use.order_id)


def _fault(session: Session, reading: Reading, use: CodeUse | None) -> str:
    """Why the code cannot be taken back; empty where it can."""
    if use is None:
        return "code_unknown" if reading.shape is Shape.CODE else "unknown"
    if any(code.code == reading.text for line in session.lines for code in line.codes):
        return "code_twice"
    if use.state is CodeState.RETIRED:
        return "code_gone"
    if use.state is CodeState.FREED and session.is_resellable:
        return "code_free"
    return "" if use.is_out else "code_in_box"
