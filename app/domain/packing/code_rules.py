"""What is taken as a unit's Transparency code or serial number, and why something is not (TRN-3, 4, 5)."""

import re

import msgspec

from app.domain.gtin import is_digits
from app.domain.packing.facts import Facts
from app.domain.packing.plan import Need
from app.domain.packing.questions import CodePrompt
from app.domain.packing.reasons import NotCode
from app.domain.scan import CodeForm, Reading, Shape


class Accepted(msgspec.Struct, frozen=True):
    """``text`` goes to Amazon as it stands."""

    text: str
    form: CodeForm


class Doubted(msgspec.Struct, frozen=True):
    """It may be a serial, but a T code was asked for: "Is there a T code on it?"."""

    text: str


class OtherProduct(msgspec.Struct, frozen=True):
    """An SGTIN made for another product."""

    gtin: str


Verdict = Accepted | Doubted | OtherProduct | NotCode
_AS_SERIAL = re.compile(r"[!-~]{4,40}")
_NOT_A_CODE: dict[Shape, NotCode] = {
    Shape.CODE: NotCode.OTHER,  # as a serial: as a code it does not come here
    Shape.CONTROL: NotCode.CONTROL_CODE,
    Shape.ORDER: NotCode.ORDER_NUMBER,
    Shape.TOTE: NotCode.TOTE,
    Shape.BADGE: NotCode.BADGE,
    Shape.FNSKU: NotCode.FNSKU,
    Shape.ASIN: NotCode.ASIN,
    Shape.TRACKING: NotCode.TRACKING_NUMBER,
    Shape.GTIN: NotCode.RETAIL_NUMBER,
}


def accept_code(reading: Reading, need: Need, prompt: CodePrompt, facts: Facts) -> Verdict:
    """The verdict on a scan while ``need``'s unit waits for its code."""
    if reading.shape is Shape.CODE:
        return _accept_own_form(reading, need)
    reason = refused_as(reading, need, facts)
    if reason is not None:
        return reason
    if reading.shape is Shape.URL:
        return Accepted(reading.text, CodeForm.QR_URL)
    return _accept_serial_form(reading.text, need, prompt)


def accept_serial(reading: Reading, need: Need, facts: Facts) -> str | NotCode:
    """The product's serial number (PACK-11), or why ``reading`` is none."""
    if reading.serial is not None and reading.gtin is not None and names(need, reading) and not reading.form:
        return reading.serial  # GS1 AI 21 beside this product's own AI 01
    reason = refused_as(reading, need, facts)
    if reason is not None:
        return reason
    is_serial = reading.shape in (Shape.SERIAL, Shape.TEXT) or is_digits(reading.text)
    return reading.text if is_serial and _AS_SERIAL.fullmatch(reading.text) else NotCode.OTHER


def refused_as(reading: Reading, need: Need, facts: Facts) -> NotCode | None:
    """What ``reading`` is, where that makes it neither a serial nor an address; None where it may be one."""
    if names(need, reading) or (facts.product is not None and facts.product.sku == need.sku):
        return _known(reading, need.sku, NotCode.OWN_BARCODE)
    if reading.fault is not None:
        return NotCode(reading.fault.value)
    if facts.product is not None:
        return _known(reading, facts.product.sku, NotCode.PRODUCT_BARCODE)
    if need.has_numeric_serials and _is_chance_number(reading, facts):
        return None
    return _NOT_A_CODE.get(reading.shape)


def names(need: Need, reading: Reading) -> bool:
    """Whether ``reading`` is one of the product's own barcodes, in any padding."""
    wanted = {reading.text, reading.gtin} - {None}
    return any(barcode in wanted or barcode.zfill(14) == reading.gtin for barcode in need.barcodes)


def _known(reading: Reading, sku: str, otherwise: NotCode) -> NotCode:
    if reading.text == sku:
        return NotCode.SKU
    return _NOT_A_CODE[reading.shape] if reading.shape in (Shape.FNSKU, Shape.ASIN) else otherwise


def _is_chance_number(reading: Reading, facts: Facts) -> bool:
    """A number whose check digit may be right by chance, and that no known label bears."""
    return reading.shape in (Shape.GTIN, Shape.TRACKING) and is_digits(reading.text) and facts.order is None


def _accept_own_form(reading: Reading, need: Need) -> Accepted | OtherProduct | NotCode:
    if reading.form is None:
        return NotCode.OTHER
    if reading.gtin is not None and not names(need, reading):
        return OtherProduct(reading.gtin)
    return Accepted(reading.text, reading.form)


def _accept_serial_form(text: str, need: Need, prompt: CodePrompt) -> Accepted | Doubted | NotCode:
    """7 to 20 characters count as a serial after NO CODE or where the product says so; else it asks once."""
    if not 7 <= len(text) <= 20 or not _AS_SERIAL.fullmatch(text):
        return NotCode.OTHER
    if prompt.said_no_code or need.serial_is_code_form:
        return Accepted(text, CodeForm.SERIAL)
    return NotCode.OTHER if prompt.was_doubted else Doubted(text)
