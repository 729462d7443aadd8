"""Turns an order into what the packer puts into the box: groups opened, codes and serials placed."""

from collections.abc import Callable, Iterator
from decimal import Decimal

import msgspec

from app.domain.catalog import Group, GroupChild, Product
from app.domain.order import Order, OrderLine, Program
from app.domain.packing.plan import Need, PackList

ProductOf = Callable[[str], Product | None]
GroupOf = Callable[[str], Group | None]


class Unmapped(msgspec.Struct, frozen=True):
    """No product stands behind ``sku`` (an order line's, its mapping's or a group's child's)."""

    sku: str


def plan(order: Order, product_of: ProductOf, group_of: GroupOf) -> PackList | Unmapped:
    """The pack list in Amazon's order of lines, or the first SKU that is mapped to nothing."""
    needs: list[Need] = []
    for line in order.lines:
        if line.to_pack < 1:
            continue
        opened = _open(line, product_of, group_of)
        if isinstance(opened, Unmapped):
            return opened
        needs += opened
    return PackList(
        order_id=order.order_id,
        store_id=order.store_id,
        needs=tuple(needs),
        programs=order.programs,
        address_type=order.address_type,
        ship_by=order.ship_by.latest,
        label_from=order.label_window.earliest,
        cancel_requested=order.cancel_requested,
    )


def _open(line: OrderLine, product_of: ProductOf, group_of: GroupOf) -> list[Need] | Unmapped:
    """What the line's listing is mapped to, as often as a unit of it holds that (LIST-7)."""
    sku = line.item or line.sku
    group = group_of(sku)
    if group is not None:
        return _open_group(line, group, product_of)
    product = product_of(sku)
    if product is None:
        return Unmapped(sku)
    asks = _asks_code(line) or product.always_asks_code
    return [_need(line, product, _items(line), 1 if asks else 0)]


def _items(line: OrderLine) -> int:
    return line.to_pack * line.item_units


def _open_group(line: OrderLine, group: Group, product_of: ProductOf) -> list[Need] | Unmapped:
    """One need per child; the most expensive child of an asking group asks once per group (TRN-2)."""
    children: list[tuple[int, Product]] = []
    for child in _merged(group):
        product = product_of(child.sku)
        if product is None:
            return Unmapped(child.sku)
        children.append((child.quantity, product))
    if not children:
        return Unmapped(group.sku)
    products = [product for _, product in children]
    dearest = _most_expensive(products)
    asks = _asks_code(line) or any(product.always_asks_code for product in products)
    return [
        _need(line, product, _items(line) * each, each if asks and product is dearest else 0, group, dearest)
        for each, product in children
    ]


def _merged(group: Group) -> Iterator[GroupChild]:
    """The children, one per SKU, none with nothing to pack."""
    quantities: dict[str, int] = {}
    for child in group.children:
        quantities[child.sku] = quantities.get(child.sku, 0) + child.quantity
    return (GroupChild(sku, quantity) for sku, quantity in quantities.items() if quantity > 0)


def _most_expensive(products: list[Product]) -> Product:
    """A child without a price counts as 0, ties go to the first SKU in the alphabet."""
    return min(products, key=lambda product: (-_price(product), product.sku))


def _price(product: Product) -> Decimal:
    return product.price.amount if product.price else Decimal(0)


def _asks_code(line: OrderLine) -> bool:
    return Program.TRANSPARENCY in line.programs


def _need(
    line: OrderLine,
    product: Product,
    quantity: int,
    units_per_code: int,
    group: Group | None = None,
    dearest: Product | None = None,
) -> Need:
    """Where Amazon wants the serial of a group, that of its ``dearest`` child is meant."""
    return Need(
        order_item_id=line.order_item_id,
        sku=product.sku,
        name=product.name,
        quantity=quantity,
        units_per_code=units_per_code,
        needs_serial=product.is_serial_tracked or (line.requires_serial and dearest in (None, product)),
        picture=product.picture,
        group_sku=group.sku if group else None,
        group_name=group.name if group else None,
        serial_is_code_form=product.serial_is_code_form,
        has_numeric_serials=product.has_numeric_serials,
        has_no_barcode=product.has_no_barcode,
        quantity_may_be_typed=product.quantity_may_be_typed,
        weight_grams=product.weight_grams,
        size_mm=product.size_mm,
        per_item=max(1, quantity // line.to_pack),
        barcodes=_identifiers(product),
        hazmat=product.hazmat,
    )


def _identifiers(product: Product) -> tuple[str, ...]:
    others = (product.fnsku, product.asin, product.sku)
    return (*(barcode.value for barcode in product.barcodes), *(value for value in others if value))
