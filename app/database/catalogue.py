"""Products, groups, boxes and people from a catalogue file, all or nothing."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.engine import Connection

from app.database import order_moves
from app.database.products import key_of, product_values
from app.database.statements import Statement, Values, each, literal, value
from app.database.tables import barcodes, boxes, group_children, groups, order_lines, orders, products, users
from app.domain import control
from app.domain.catalog import Barcode, Box, GroupChild, Product
from app.domain.money import Money
from app.domain.order import OrderStatus
from app.domain.order_rules import NOT_MAPPED
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
            catalogue = msgspec.json.decode(source.read_bytes(), type=CatalogueFile)
        else:
            catalogue = msgspec.convert(source, CatalogueFile)
    except (msgspec.DecodeError, OSError) as error:
        raise CatalogueRefused(f"the catalogue cannot be read: {error}") from error
    _check(catalogue)
    return catalogue


def prepared(catalogue: CatalogueFile, vault: Vault, pin_hash: PinHash) -> Callable[[Connection], None]:
    """Hashes PINs now (slow), and returns the transaction that adds or replaces everything that the file
    names and frees the orders that waited for it.
    """
    people = [_user(person, vault, pin_hash) for person in catalogue.people]

    def work(connection: Connection) -> None:
        try:
            _store_goods(connection, catalogue)
            _ADD_BOX.many(connection, [msgspec.structs.astuple(box) for box in catalogue.boxes])
            _ADD_USER.many(connection, people)
        except sqlite3.IntegrityError as error:
            raise CatalogueRefused(f"the catalogue does not fit what is stored: {error}") from None
        free_orders(connection)

    return work


def free_orders(connection: Connection) -> None:
    """Orders in Review whose lines are all products or groups by now become open."""
    for (order_id,) in _FREE.all(connection):
        order = order_moves.standing(connection, order_id)
        if order is not None:
            _CLEAR_REASON.run(connection, order.order_pk)
            order_moves.move(connection, order, OrderStatus.OPEN, order.claim, 0)


def _store_goods(connection: Connection, catalogue: CatalogueFile) -> None:
    goods = [entry.product for entry in catalogue.products]
    _ADD_PRODUCT.many(connection, [product_values(product) for product in goods])
    _DROP_BARCODES.many(connection, [(product.sku,) for product in goods])
    _ADD_BARCODE.many(connection, [row for product in goods for row in _barcode_rows(product)])
    _ADD_GROUP.many(connection, [(group.sku, group.name) for group in catalogue.groups])
    _DROP_CHILDREN.many(connection, [(group.sku,) for group in catalogue.groups])
    children = [
        (group.sku, place, child.sku, child.quantity)
        for group in catalogue.groups
        for place, child in enumerate(group.children)
    ]
    _ADD_CHILD.many(connection, children)


def _barcode_rows(product: Product) -> Iterator[Values]:
    """Each key once: paddings of one GTIN are one key."""
    seen: set[str] = set()
    for position, (name, kind, units) in enumerate(_names(product)):
        key = key_of(name)
        if key not in seen:
            seen.add(key)
            yield (key, product.sku, name, kind, units, position)


def _names(product: Product) -> Iterator[tuple[str, str, int]]:
    for barcode in product.barcodes:
        yield barcode.value, barcode.kind.value, barcode.units
    for kind, name in (("FNSKU", product.fnsku), ("ASIN", product.asin), ("SKU", product.sku)):
        if name:
            yield name, kind, 1


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
        for name, kind, units in _names(entry.product):
            yield _Key(key_of(name), f"product {place} ({entry.sku}), {kind} {name}", entry.sku, units)
    for place, box in enumerate(catalogue.boxes, 1):
        yield _Key(key_of(box.barcode), f"box {place} ({box.code}), barcode", f"box {box.code}")
    for place, person in enumerate(catalogue.people, 1):
        yield _Key(key_of(person.badge), f"person {place}, badge", f"person {place}")


def _replace(table: sa.Table, key: str, *kept: str) -> Any:
    adding = insert(table).values(each(table))
    changed = {c.name: adding.excluded[c.name] for c in table.c if c.name != key and c.name not in kept}
    return adding.on_conflict_do_update(index_elements=[key], set_=changed)


def _free() -> sa.Select[Any]:
    """Orders that wait for a mapping and miss none."""
    is_waiting = (orders.c.status == literal("review")) & (orders.c.review_reason == literal(NOT_MAPPED))
    line = order_lines.c
    names_product = sa.exists().where(products.c.sku == line.sku)
    names_group = sa.exists().where(groups.c.sku == line.sku)
    is_missing = (line.quantity > sa.literal_column("0")) & ~names_product & ~names_group
    missing = sa.exists().where((line.order_pk == orders.c.id) & is_missing)
    return sa.select(orders.c.order_id).where(is_waiting & ~missing)


def _clear_reason() -> sa.Update:
    return sa.update(orders).values(review_reason=literal("")).where(orders.c.id == value("pk"))


_ADD_PRODUCT = Statement(lambda: _replace(products, "sku"))
_DROP_BARCODES = Statement(lambda: sa.delete(barcodes).where(barcodes.c.sku == value("sku")))
_ADD_BARCODE = Statement(lambda: sa.insert(barcodes).values(each(barcodes)))
_ADD_GROUP = Statement(lambda: _replace(groups, "sku"))
_DROP_CHILDREN = Statement(
    lambda: sa.delete(group_children).where(group_children.c.group_sku == value("sku"))
)
_ADD_CHILD = Statement(lambda: sa.insert(group_children).values(each(group_children)))
_ADD_BOX = Statement(lambda: _replace(boxes, "code"))
_ADD_USER = Statement(lambda: _replace(users, "user_id", "failures", "locked_until"))
_FREE = Statement(_free)
_CLEAR_REASON = Statement(_clear_reason)
