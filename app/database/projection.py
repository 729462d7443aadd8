"""What follows from a bench's events, as rows of the same transaction: units, codes, packages, claims."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from app.database import audit
from app.database.claims import Claims, existing
from app.database.connection import Connection
from app.database.pack_audit import audited
from app.database.pack_units import PackedUnits
from app.database.parts import BOX, WEIGHT, Part, Parts
from app.database.standing import Standing
from app.database.times import to_micros
from app.domain.order_rules import TO_BE_CANCELLED, WAITS_FOR_LABEL
from app.domain.packing import events
from app.domain.packing.events import Happened
from app.domain.packing.plan import Labelled, PackList, Unit
from app.domain.packing.reasons import ShortWay
from app.ports.errors import Conflict

PackLists = Callable[[Connection, str], PackList | None]


class Projection:
    """Applies events one by one. ``pack_lists`` finds what an order was opened with."""

    def __init__(self, claims: Claims, packed: PackedUnits, pack_lists: PackLists) -> None:
        self._claims = claims
        self._packed = packed
        self._pack_lists = pack_lists
        self._parts = Parts(claims, packed)
        self._steps: dict[type, Callable[[Connection, Standing, Happened, Any], None]] = {
            events.UnitsPacked: self._units_packed,
            events.UnitRemoved: self._unit_removed,
            events.CodeCaptured: self._code_captured,
            events.CodeSkipped: self._code_skipped,
            events.SerialCaptured: self._serial_captured,
            events.CodesRefused: self._codes_refused,
            events.OwnLabelTaken: self._own_label_taken,
            events.LabelBought: self._label_bought,
            events.ShippingStopped: self._stopped,
            events.BoxChosen: _box_chosen,
            events.WeightGiven: _weight_given,
            events.OrderPaused: self._released,
            events.OrderParked: self._released,
            events.OrderClosed: self._released,
            events.OrderShorted: self._shorted,
            events.PackageDone: self._package_done,
            events.OrderDone: self._done,
            events.LabelVoided: self._label_voided,
            events.LabelNotScanned: _only_audited,
            events.UncheckedAllowed: _only_audited,
            events.WeightAllowed: _weight_given,
        }

    def __repr__(self) -> str:
        return "<Projection>"

    def apply(self, connection: Connection, bench_id: str, happened: Happened) -> None:
        if isinstance(happened.event, events.OrderOpened):
            self._opened(connection, bench_id, happened, happened.event)
            return
        step = self._steps.get(type(happened.event))
        if step is not None and happened.order_id:
            order = existing(connection, happened.order_id)
            self._audit(connection, bench_id, happened)
            step(connection, _own(order, bench_id, happened), happened, happened.event)

    def _opened(
        self, connection: Connection, bench_id: str, happened: Happened, event: events.OrderOpened
    ) -> None:
        order_id = event.pack_list.order_id
        order = self._claims.open(connection, order_id, bench_id, to_micros(happened.at))
        self._packed.restart(connection, order.order_pk, order_id, event.units, event.next_unit)

    def _units_packed(
        self, connection: Connection, order: Standing, happened: Happened, event: events.UnitsPacked
    ) -> None:
        made = Unit(0, event.need, how=event.how, package=event.package)
        unit = replace(made, code=event.code, code_form=event.code_form)
        for _ in range(event.count):
            number = self._packed.add(connection, order.order_pk, happened, unit)
            if event.code is not None:
                self._take(connection, order, happened, event.code, "code", number, event.need)

    def _unit_removed(
        self, connection: Connection, order: Standing, happened: Happened, event: events.UnitRemoved
    ) -> None:
        self._packed.remove(connection, order.order_pk, event.unit, event.why)
        self._claims.unpacked(connection, order, to_micros(happened.at))

    def _code_captured(
        self, connection: Connection, order: Standing, happened: Happened, event: events.CodeCaptured
    ) -> None:
        unit = self._changed(connection, order, event.unit, code=event.code, code_form=event.form)
        allowed = event.allowed_by
        self._take(connection, order, happened, event.code, "code", event.unit, unit.need, allowed)

    def _serial_captured(
        self, connection: Connection, order: Standing, happened: Happened, event: events.SerialCaptured
    ) -> None:
        unit = self._changed(connection, order, event.unit, serial=event.serial)
        self._take(connection, order, happened, event.serial, "serial", event.unit, unit.need)

    def _code_skipped(
        self, connection: Connection, order: Standing, happened: Happened, event: events.CodeSkipped
    ) -> None:
        self._changed(connection, order, event.unit, is_code_skipped=True)

    def _codes_refused(
        self, connection: Connection, order: Standing, happened: Happened, event: events.CodesRefused
    ) -> None:
        for unit in event.units:
            self._packed.drop_code(connection, order.order_pk, order.order_id, unit)
        self._claims.unpacked(connection, order, to_micros(happened.at))

    def _stopped(
        self, connection: Connection, order: Standing, happened: Happened, event: events.ShippingStopped
    ) -> None:
        if event.stop in WAITS_FOR_LABEL:
            self._claims.packed(connection, order, event.stop.value, to_micros(happened.at))

    def _own_label_taken(
        self, connection: Connection, order: Standing, happened: Happened, event: events.OwnLabelTaken
    ) -> None:
        at = to_micros(happened.at)
        label = Labelled(event.package, event.tracking, event.carrier_code, event.service)
        self._parts.label(connection, order.order_pk, label, at)
        if event.is_last:
            self._claims.label(connection, order, at, happened.by)

    def _label_bought(
        self, connection: Connection, order: Standing, happened: Happened, event: events.LabelBought
    ) -> None:
        at, package = to_micros(happened.at), event.package
        sold = (event.tracking, event.carrier, event.service, event.purchase_id, event.is_amazon)
        self._parts.label(connection, order.order_pk, Labelled(package, *sold), at)
        part = self._part(connection, order, package, happened)
        if not event.is_last:
            self._parts.leave(connection, part)
            return
        self._parts.close(connection, part)
        self._claims.label(connection, order, at, happened.by)

    def _released(self, connection: Connection, order: Standing, happened: Happened, event: object) -> None:
        at = to_micros(happened.at)
        self._claims.release(connection, order, at, happened.by)
        self._parts.stay_gone(connection, order, at, happened.by)

    def _shorted(
        self, connection: Connection, order: Standing, happened: Happened, event: events.OrderShorted
    ) -> None:
        if event.way is ShortWay.SHIP:
            return
        is_over = event.way is ShortWay.CANCEL
        reason = TO_BE_CANCELLED if is_over else None
        self._claims.hold(connection, order, to_micros(happened.at), happened.by, reason)

    def _package_done(
        self, connection: Connection, order: Standing, happened: Happened, event: events.PackageDone
    ) -> None:
        self._parts.leave(connection, self._part(connection, order, event.package, happened))

    def _done(
        self, connection: Connection, order: Standing, happened: Happened, event: events.OrderDone
    ) -> None:
        part = self._part(connection, order, event.package, happened)
        if event.is_part:
            self._parts.leave(connection, part)
            self._claims.part_done(connection, order, part.at, part.who)
            return
        self._parts.close(connection, part)
        self._claims.done(connection, order, part.at, part.who)

    def _label_voided(
        self, connection: Connection, order: Standing, happened: Happened, event: events.LabelVoided
    ) -> None:
        self._parts.void(connection, self._part(connection, order, event.package, happened))

    def _part(self, connection: Connection, order: Standing, package: int, happened: Happened) -> Part:
        packed = self._pack_lists(connection, order.order_id)
        return Part(order, package, packed, to_micros(happened.at), happened.by)

    def _changed(self, connection: Connection, order: Standing, unit: int, **changes: Any) -> Unit:
        changed = self._packed.change(connection, order.order_pk, order.order_id, unit, **changes)
        if changed is None:
            raise Conflict(f"{order.order_id} has no unit {unit}")
        return changed

    def _take(
        self,
        connection: Connection,
        order: Standing,
        happened: Happened,
        code: str,
        kind: str,
        unit: int,
        need: int,
        allowed_by: str | None = None,
    ) -> None:
        packing = self._pack_lists(connection, order.order_id)
        is_known = packing is not None and need < len(packing.needs)
        item = packing.needs[need].order_item_id if packing is not None and is_known else ""
        self._packed.take_code(
            connection,
            order.order_pk,
            happened,
            code,
            kind=kind,
            unit=unit,
            item=item,
            allowed_by=allowed_by,
        )

    def _audit(self, connection: Connection, bench_id: str, happened: Happened) -> None:
        row = audited(bench_id, happened)
        if row is not None:
            audit.add(connection, row)


def _only_audited(_connection: Connection, _order: Standing, _happened: Happened, _event: object) -> None:
    """No row but that of the audit log."""


def _own(order: Standing, bench_id: str, happened: Happened) -> Standing:
    """Raises Conflict where the order went to another bench meanwhile."""
    if order.claim not in (None, bench_id):
        raise Conflict(f"{order.order_id} is at bench {order.claim}")
    return order


def _box_chosen(connection: Connection, order: Standing, happened: Happened, event: events.BoxChosen) -> None:
    """What was weighed was in another box."""
    BOX.run(connection, order.order_pk, event.package, event.box, 0)


def _weight_given(
    connection: Connection,
    order: Standing,
    happened: Happened,
    event: events.WeightGiven | events.WeightAllowed,
) -> None:
    WEIGHT.run(connection, order.order_pk, event.package, event.grams)
