"""Units into the box: by product, case, code, or picked without a barcode (PACK-2, PACK-15, TRN-1)."""

from app.domain.gtin import padded
from app.domain.packing import events as e
from app.domain.packing.bench import Bench
from app.domain.packing.code_rules import accept_serial
from app.domain.packing.codes import codes_taken, refuse_code
from app.domain.packing.facts import Facts, Scanned
from app.domain.packing.progress import (
    fill_order,
    goes_one_by_one,
    need_at,
    needs_of,
    open_counts,
    open_needs,
    will_ask_code,
)
from app.domain.packing.reasons import NotCode, Refusal
from app.domain.packing.refusals import Events, expected, refuse
from app.domain.scan import CodeForm, Shape


def pack_scan(bench: Bench, given: Scanned, facts: Facts) -> Events:
    """A scan while units are open: a product, or a code that comes before its product."""
    sku = _sku_of(bench, given, facts)
    is_short_code = given.reading.shape is Shape.CODE and given.reading.gtin is None
    if is_short_code:
        return _hold_code(bench, given, facts)
    if sku is None:
        return refuse(Refusal.UNKNOWN, bench, given, facts)
    if all(need.sku != sku for need in needs_of(bench)):
        return refuse(Refusal.WRONG_ITEM, bench, given, facts)
    return _pack_product(bench, sku, given, facts)


def picked(bench: Bench, index: int) -> Events:
    """One unit of need ``index``, chosen on the screen because its barcode cannot be read."""
    need = need_at(bench, index)
    order = fill_order(bench, need.sku) if need is not None else ()
    return (_one(bench, order[0], "picked"),) if order else ()


def _sku_of(bench: Bench, given: Scanned, facts: Facts) -> str | None:
    """Whose barcode or SGTIN it is; the pack list's own barcodes know it too."""
    if facts.product is not None:
        return facts.product.sku
    gtin = given.reading.gtin
    if gtin is None:
        return None
    needs = (need for need in needs_of(bench) if any(padded(code) == gtin for code in need.barcodes))
    return next((need.sku for need in needs), None)


def _pack_product(bench: Bench, sku: str, given: Scanned, facts: Facts) -> Events:
    order, count = fill_order(bench, sku), facts.product_units
    missing = open_counts(bench)
    still_open = sum(missing[index] for index in order)
    if still_open == 0:
        return refuse(Refusal.TOO_MANY, bench, given, facts)
    if count == 1:
        return _pack_one(bench, order[0], given, facts)
    if any(goes_one_by_one(needs_of(bench)[index]) for index in order):
        return refuse(Refusal.ONE_BY_ONE, bench, given, facts)
    if count > still_open:
        return refuse(Refusal.TOO_MANY, bench, given, facts)
    return _pack_case(missing, order, count, bench.filling)


def _pack_case(missing: dict[int, int], order: tuple[int, ...], count: int, package: int) -> Events:
    packed: list[e.Event] = []
    for index in order:
        here = min(count, missing[index])
        if here:
            packed.append(e.UnitsPacked(index, here, "case", package=package))
        count -= here
    return tuple(packed)


def _pack_one(bench: Bench, index: int, given: Scanned, facts: Facts) -> Events:
    if given.reading.shape is Shape.CODE:
        return _pack_by_code(bench, index, given, facts)
    serial = _serial_in_scan(bench, index, given, facts)
    packed = _one(bench, index, "scan")
    return (packed,) if serial is None else (packed, e.SerialCaptured(bench.next_unit, serial))


def _one(bench: Bench, index: int, how: str) -> e.UnitsPacked:
    """One unit, with the code that was held for it."""
    if bench.held is None or not will_ask_code(bench, index):
        return e.UnitsPacked(index, 1, how, package=bench.filling)
    return e.UnitsPacked(index, 1, how, bench.held.code, bench.held.form, bench.filling)


def _pack_by_code(bench: Bench, index: int, given: Scanned, facts: Facts) -> Events:
    """An SGTIN counts the unit, and answers for its code where one is due."""
    if not will_ask_code(bench, index):
        return (_one(bench, index, "code"),)
    code = given.reading.text
    reason = refuse_code(bench, code, given, facts, expected(bench))
    return reason or (e.UnitsPacked(index, 1, "code", code, CodeForm.SGTIN, bench.filling),)


def _serial_in_scan(bench: Bench, index: int, given: Scanned, facts: Facts) -> str | None:
    """The serial of a GS1 element string, where the product asks for one and it is free."""
    need = needs_of(bench)[index]
    if not need.needs_serial or given.reading.serial is None or given.reading.gtin is None:
        return None
    serial = accept_serial(given.reading, need, facts)
    is_free = serial not in codes_taken(bench) and facts.serial_used_by is None
    return str(serial) if not isinstance(serial, NotCode) and is_free else None


def _hold_code(bench: Bench, given: Scanned, facts: Facts) -> Events:
    """An AZ or ZA code before its product is kept, where a unit that asks for one is still open (TRN-1)."""
    needs = needs_of(bench)
    if not any(needs[index].units_per_code for index in open_needs(bench)):
        return _useless_code(bench, given, facts)
    code, form = given.reading.text, given.reading.form or CodeForm.AZ
    reason = refuse_code(bench, code, given, facts, expected(bench))
    return reason or (e.CodeHeld(code, form, given.reading.repair),)


def _useless_code(bench: Bench, given: Scanned, facts: Facts) -> Events:
    if given.reading.text in codes_taken(bench):
        return refuse(Refusal.DUPLICATE_CODE, bench, given, facts)
    if facts.code_used_by is not None:
        return refuse(Refusal.NOT_THIS_ORDER, bench, given, facts, order_id=facts.code_used_by)
    return refuse(Refusal.UNKNOWN, bench, given, facts)
