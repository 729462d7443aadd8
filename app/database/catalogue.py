"""Products, groups, boxes and people from a catalogue file, all or nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec

from app.database import goods, remapping
from app.database.connection import Connection
from app.database.goods import names_of, replacing
from app.database.items import Items
from app.database.products import key_of
from app.database.statements import Statement, Values
from app.database.tables import boxes, users
from app.decoding import json_decoder
from app.domain import control
from app.domain.catalog import Barcode, Box, Group, GroupChild, Product
from app.domain.hazmat import Hazmat
from app.domain.money import Money
from app.domain.people import Role
from app.ports.errors import OutsideError
from app.ports.vault import Vault

PinHash = Callable[[str], str]


class CatalogueRefused(OutsideError):
    """The file says something that cannot be; the message names the place. Nothing was stored."""


class PriceEntry(msgspec.Struct, frozen=True):
    amount: Decimal
    currency: str


class ProductEntry(msgspec.Struct, frozen=True):
    """One product of the file. ``transparency`` is Amazon's side of it and tells the bench nothing."""

    sku: str
    name: str
    barcodes: tuple[Barcode, ...] = ()
    asin: str | None = None
    fnsku: str | None = None
    price: PriceEntry | None = None
    weight_grams: int | None = None
    picture: str | None = None
    always_asks_code: bool = False
    serial_is_code_form: bool = False
    numeric_serials: bool = False
    serial_tracked: bool = False
    no_barcode: bool = False
    quantity_may_be_typed: bool = False
    size_mm: tuple[int, int, int] | None = None
    hazmat: Hazmat | None = None
    hs_code: str = ""
    origin: str = ""

    @property
    def product(self) -> Product:
        return Product(
            sku=self.sku,
            name=self.name,
            barcodes=self.barcodes,
            asin=self.asin,
            fnsku=self.fnsku,
            price=Money(self.price.amount, self.price.currency) if self.price else None,
            weight_grams=self.weight_grams,
            picture=self.picture,
            always_asks_code=self.always_asks_code,
            serial_is_code_form=self.serial_is_code_form,
            has_numeric_serials=self.numeric_serials,
            is_serial_tracked=self.serial_tracked,
            has_no_barcode=self.no_barcode,
            quantity_may_be_typed=self.quantity_may_be_typed,
            size_mm=self.size_mm,
            hazmat=self.hazmat,
            hs_code=self.hs_code,
            origin=self.origin,
        )


class GroupEntry(msgspec.Struct, frozen=True):
    sku: str
    name: str
    children: tuple[GroupChild, ...]


class PersonEntry(msgspec.Struct, frozen=True):
    """``user_id`` is the badge's last part where the file gives none. The PIN is stored as a hash."""

    name: str
    badge: str
    pin: str
    roles: tuple[Role, ...]
    user_id: str = ""

    def __repr__(self) -> str:
        return f"<PersonEntry {self.name}>"


class CatalogueFile(msgspec.Struct, frozen=True):
    products: tuple[ProductEntry, ...] = ()
    groups: tuple[GroupEntry, ...] = ()
    boxes: tuple[Box, ...] = ()
    people: tuple[PersonEntry, ...] = ()


class _Key(msgspec.Struct, frozen=True):
    """One thing that can be scanned, and where the file says so."""

    key: str
    place: str
    owner: str
    units: int = 1


def read(source: Path | Mapping[str, Any]) -> CatalogueFile:
    """Raises CatalogueRefused naming the place where the file is wrong."""
    try:
        if isinstance(source, Path):
            catalogue = json_decoder(CatalogueFile).decode(source.read_bytes())
        else:
            catalogue = msgspec.convert(source, CatalogueFile)
    except (msgspec.DecodeError, OSError) as error:
        raise CatalogueRefused(f"the catalogue cannot be read: {error}") from error
    _check(catalogue)
    return catalogue


def prepared(
    catalogue: CatalogueFile, vault: Vault, pin_hash: PinHash, items: Items
) -> Callable[[Connection], None]:
    """Hashes PINs now (slow), and returns the transaction that adds or replaces everything that the file
    names and frees the orders that waited for it.
    """
    people = [_user(person, vault, pin_hash) for person in catalogue.people]

    def work(connection: Connection) -> None:
        try:
            goods.store(
                connection,
                [entry.product for entry in catalogue.products],
                [Group(entry.sku, entry.name, entry.children) for entry in catalogue.groups],
            )
            _ADD_BOX.many(connection, [msgspec.structs.astuple(box) for box in catalogue.boxes])
            _ADD_USER.many(connection, people)
        except sqlite3.IntegrityError as error:
            raise CatalogueRefused(f"the catalogue does not fit what is stored: {error}") from None
        remapping.free(connection, items)

    return work


def _user(person: PersonEntry, vault: Vault, pin_hash: PinHash) -> Values:
    user_id = person.user_id or person.badge.rpartition("-")[2]
    roles = ",".join(role.value for role in person.roles)
    return (user_id, person.name, roles, vault.fingerprint(person.badge), pin_hash(person.pin), 0, None)


def _check(catalogue: CatalogueFile) -> None:
    owners: dict[str, _Key] = {}
    for key in _keys(catalogue):
        if control.is_reserved(key.key):
            raise CatalogueRefused(f"{key.place}: {key.key} is a control barcode of Packbench")
        former = owners.setdefault(key.key, key)
        if (former.owner, former.units) != (key.owner, key.units):
            raise CatalogueRefused(f"{key.place}: {key.key} is also {former.place}")
    known = {entry.sku for entry in catalogue.products}
    for place, group in enumerate(catalogue.groups, 1):
        missing = [child.sku for child in group.children if child.sku not in known]
        if missing:
            raise CatalogueRefused(f"group {place} ({group.sku}): no product {missing[0]}")


def _keys(catalogue: CatalogueFile) -> Iterable[_Key]:
    for place, entry in enumerate(catalogue.products, 1):
        for name, kind, units in names_of(entry.product):
            yield _Key(key_of(name), f"product {place} ({entry.sku}), {kind} {name}", entry.sku, units)
    for place, box in enumerate(catalogue.boxes, 1):
        yield _Key(key_of(box.barcode), f"box {place} ({box.code}), barcode", f"box {box.code}")
    for place, person in enumerate(catalogue.people, 1):
        yield _Key(key_of(person.badge), f"person {place}, badge", f"person {place}")


_ADD_BOX = Statement(lambda: replacing(boxes, "code"))
_ADD_USER = Statement(lambda: replacing(users, "user_id", "failures", "locked_until"))
