"""Units in boxes and the codes on them, kept as rows while the events come in."""

from __future__ import annotations

from typing import Any

import msgspec

from app.database.connection import Connection
from app.database.lazy import sa
from app.database.statements import FIRST, AnyRow, Statement, each, each_but_id, literal, value
from app.database.tables import codes, orders, units
from app.database.times import maybe_micros, maybe_time, to_micros
from app.domain.packing.events import Happened
from app.domain.packing.plan import Unit
from app.domain.packing.reasons import Removal
from app.domain.scan import CodeForm
from app.ports.vault import Vault


class Secret(msgspec.Struct, frozen=True, array_like=True):
    """What is sealed of a unit."""

    code: str | None = None
    form: CodeForm | None = None
    serial: str | None = None


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Secret).decode


class PackedUnits:
    """The units of orders, in one transaction after another."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def __repr__(self) -> str:
        return "<PackedUnits>"

    def of(self, connection: Connection, order_id: str) -> tuple[tuple[Unit, ...], int]:
        """What is in the box, and the next unit's number."""
        rows = _OF_ORDER.all(connection, order_id)
        inside = tuple(self._unit(order_id, row) for row in rows if row.removed is None)
        return inside, max((row.number for row in rows), default=0) + 1

    def restart(
        self, connection: Connection, order_pk: int, order_id: str, inside: tuple[Unit, ...], next_unit: int
    ) -> None:
        """Takes over what the bench says is in the box of the order that it opens."""
        if (inside, next_unit) == self.of(connection, order_id):
            return
        _DROP.run(connection, order_pk)
        kept = {unit.number for unit in inside}
        gone_units = _coded_units(connection, order_pk) - kept
        _FREE_ALL.many(connection, [(order_pk, number) for number in gone_units])
        for unit in inside:
            self._insert(connection, order_pk, order_id, unit)
        if next_unit - 1 > max(kept, default=0):
            gone = Unit(next_unit - 1, 0)
            self._insert(connection, order_pk, order_id, gone, removed="before")

    def add(self, connection: Connection, order_pk: int, happened: Happened, unit: Unit) -> int:
        """Returns the number given to the unit."""
        row = _HIGHEST.one(connection, order_pk)
        number = row[0] + 1 if row else 1
        unit = msgspec.structs.replace(unit, number=number, by=happened.by, at=happened.at)
        self._insert(connection, order_pk, happened.order_id, unit)
        return number

    def change(
        self, connection: Connection, order_pk: int, order_id: str, number: int, **changes: Any
    ) -> Unit | None:
        """Rewrites a unit; returns it as it is now, None where there is none."""
        row = _ONE.one(connection, order_pk, number)
        if row is None:
            return None
        unit = msgspec.structs.replace(self._unit(order_id, row), **changes)
        _CHANGE.run(connection, unit.is_code_skipped, self._seal(order_id, unit), order_pk, number)
        return unit

    def remove(self, connection: Connection, order_pk: int, number: int, why: Removal) -> None:
        """Its codes are free again, or retired with a damaged unit."""
        state = "retired" if why is Removal.DAMAGED else "freed"
        _REMOVE.run(connection, why.value, order_pk, number)
        _RELEASE.run(connection, state, order_pk, number)

    def empty(self, connection: Connection, order_pk: int) -> None:
        """Everything comes out of the box; codes and serials are free again."""
        _EMPTY.run(connection, "void", order_pk)
        _FREE_ORDER.run(connection, order_pk)

    def empty_package(self, connection: Connection, order_pk: int, package: int) -> None:
        """The same for what is in one of several."""
        for row in _IN_PACKAGE.all(connection, order_pk, package):
            _RELEASE.run(connection, "freed", order_pk, row.number)
        _EMPTY_PACKAGE.run(connection, "void", order_pk, package)

    def take_code(
        self,
        connection: Connection,
        order_pk: int,
        happened: Happened,
        code: str,
        *,
        kind: str,
        unit: int,
        item: str,
        allowed_by: str | None = None,
    ) -> None:
        """Ends the transaction where another order has the code, unless a lead let it be used again."""
        _free_former(connection, order_pk, unit, kind)
        state = "taken" if allowed_by is None else "reused"
        sealed = self._vault.seal(happened.order_id, code.encode())
        mark = self._vault.fingerprint(code)
        at = to_micros(happened.at)
        _TAKE.run(connection, mark, kind, order_pk, item, unit, state, allowed_by, at, sealed)

    def drop_code(self, connection: Connection, order_pk: int, order_id: str, unit: int) -> None:
        """Amazon refused it: it is asked again."""
        _free_former(connection, order_pk, unit, "code")
        self.change(connection, order_pk, order_id, unit, code=None, code_form=None)

    def _insert(
        self, connection: Connection, order_pk: int, order_id: str, unit: Unit, removed: str | None = None
    ) -> None:
        _ADD.run(
            connection,
            order_pk,
            unit.number,
            unit.need,
            unit.package,
            unit.by,
            maybe_micros(unit.at),
            unit.how,
            unit.is_code_skipped,
            removed,
            self._seal(order_id, unit),
        )

    def _seal(self, order_id: str, unit: Unit) -> bytes | None:
        if unit.code is None and unit.serial is None:
            return None
        return self._vault.seal(order_id, _encode(Secret(unit.code, unit.code_form, unit.serial)))

    def _unit(self, order_id: str, row: AnyRow) -> Unit:
        plain = None if row.secret is None else self._vault.open(order_id, row.secret)
        secret = Secret() if plain is None else _decode(plain)
        return Unit(
            number=row.number,
            need=row.need,
            by=row.by,
            at=maybe_time(row.at),
            how=row.how,
            code=secret.code,
            code_form=secret.form,
            serial=secret.serial,
            is_code_skipped=bool(row.is_code_skipped),
            package=row.package,
        )


def _coded_units(connection: Connection, order_pk: int) -> set[int]:
    return {row[0] for row in _CODED.all(connection, order_pk)}


def _free_former(connection: Connection, order_pk: int, unit: int, kind: str) -> None:
    _FREE_FORMER.run(connection, order_pk, unit, kind)


def _of_order() -> sa.Select[Any]:
    joined = sa.select(units).join(orders, orders.c.id == units.c.order_pk)
    return joined.where(orders.c.order_id == value("order_id")).order_by(units.c.number)


def _the_unit() -> sa.ColumnElement[bool]:
    return (units.c.order_pk == value("pk")) & (units.c.number == value("unit"))


def _held(*more: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    """The codes that an order holds on one unit."""
    is_held = codes.c.state.in_([literal("taken"), literal("reused")])
    return sa.and_(codes.c.order_pk == value("pk"), codes.c.unit == value("number"), is_held, *more)


def _change() -> sa.Update:
    return sa.update(units).values(each(units, "is_code_skipped", "secret")).where(_the_unit())


def _free(*more: sa.ColumnElement[bool]) -> sa.Update:
    return sa.update(codes).values(state=literal("freed")).where(_held(*more))


def _free_order() -> sa.Update:
    is_held = codes.c.state.in_([literal("taken"), literal("reused")])
    of_order = codes.c.order_pk == value("pk")
    return sa.update(codes).values(state=literal("freed")).where(of_order & is_held)


def _empty() -> sa.Update:
    is_inside = (units.c.order_pk == value("pk")) & units.c.removed.is_(None)
    return sa.update(units).values(each(units, "removed")).where(is_inside)


def _inside_package() -> sa.ColumnElement[bool]:
    is_inside = (units.c.order_pk == value("pk")) & units.c.removed.is_(None)
    return is_inside & (units.c.package == value("which"))


def _take() -> sa.Insert:
    return sa.insert(codes).values(each_but_id(codes))


def _highest() -> sa.Select[Any]:
    highest = sa.select(units.c.number).where(units.c.order_pk == value("pk"))
    return highest.order_by(units.c.number.desc()).limit(FIRST)


def _coded() -> sa.Select[Any]:
    is_held = codes.c.state.in_([literal("taken"), literal("reused")])
    return sa.select(codes.c.unit).distinct().where((codes.c.order_pk == value("pk")) & is_held)


_OF_ORDER = Statement(_of_order)
_ONE = Statement(lambda: sa.select(units).where(_the_unit()))
_HIGHEST = Statement(_highest)
_DROP = Statement(lambda: sa.delete(units).where(units.c.order_pk == value("pk")))
_ADD = Statement(lambda: sa.insert(units).values(each(units)))
_CHANGE = Statement(_change)
_REMOVE = Statement(lambda: sa.update(units).values(each(units, "removed")).where(_the_unit()))
_RELEASE = Statement(lambda: sa.update(codes).values(each(codes, "state")).where(_held()))
_FREE_FORMER = Statement(lambda: _free(codes.c.kind == value("kind")))
_FREE_ALL = Statement(_free)
_EMPTY = Statement(_empty)
_IN_PACKAGE = Statement(lambda: sa.select(units.c.number).where(_inside_package()))
_EMPTY_PACKAGE = Statement(lambda: sa.update(units).values(each(units, "removed")).where(_inside_package()))
_FREE_ORDER = Statement(_free_order)
_TAKE = Statement(_take)
_CODED = Statement(_coded)
