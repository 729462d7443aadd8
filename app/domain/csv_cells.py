"""What stands in the cells of a stock list: numbers, weights, sizes, yes and no, barcodes, children. A value
that could mean two things is refused, not guessed.
"""

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from app.domain.catalog import Barcode, BarcodeKind, GroupChild
from app.domain.gtin import has_right_check_digit, is_digits


class BadCell(Exception):
    """``words``: a message key; ``value``: the part of the cell that is meant."""

    def __init__(self, words: str, value: str) -> None:
        super().__init__(words)
        self.words = words
        self.value = value


_PLAIN = re.compile(r"[+-]?\d+(?:[.,]\d+)?", re.ASCII)
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?", re.ASCII)
_EITHER = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}", re.ASCII)
_SPACES = re.compile("[\\s'\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{RIGHT SINGLE QUOTATION MARK}]+")
_SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?[eE][+-]?\d+", re.ASCII)
_MEASURE = re.compile(r"(.*?\d)\s*([a-z]*)", re.ASCII)
_CHILD = re.compile(r"(.+?)(?:\s*[*×]\s*(\d+))?", re.ASCII)
GRAMS = {"g": "1", "kg": "1000", "lb": "453.59237", "lbs": "453.59237", "oz": "28.349523125"}
MILLIMETRES = {"mm": "1", "cm": "10", "m": "1000", "in": "25.4", "inch": "25.4"}
_YES = ("yes", "y", "true", "1", "x", "sí", "si", "s", "ja", "j", "wahr", "verdadero")
_NO = ("no", "n", "false", "0", "nein", "falsch", "falso")
_LENGTHS = {BarcodeKind.UPC: (12,), BarcodeKind.EAN: (8, 13), BarcodeKind.GTIN14: (14,)}
_KINDS = {12: BarcodeKind.UPC, 8: BarcodeKind.EAN, 13: BarcodeKind.EAN, 14: BarcodeKind.GTIN14}
_NAMED = {"UPC": BarcodeKind.UPC, "EAN": BarcodeKind.EAN, "GTIN14": BarcodeKind.GTIN14}
_NAMED["CASE"] = BarcodeKind.CASE
_NAMED |= dict.fromkeys(("IN_HOUSE", "IN-HOUSE", "INHOUSE"), BarcodeKind.IN_HOUSE)


def number(text: str, decimal: str = "") -> Decimal:
    """``1,234.56``, ``1.234,56``, ``1 234,56`` and ``1234.56``. ``1.234`` is what ``decimal``, the file's own
    sign, makes of it, and refused without one.
    """
    plain = _SPACES.sub("", text)
    if _EITHER.fullmatch(plain):
        if not decimal:
            raise BadCell("ambiguous", text)
        return Decimal(plain.replace(",", ".") if decimal in plain else re.sub("[.,]", "", plain))
    if _PLAIN.fullmatch(plain):
        return Decimal(plain.replace(",", "."))
    grouped = _GROUPED.fullmatch(plain)
    if grouped is None:
        raise BadCell("number", text)
    return Decimal(plain.replace(grouped.group(1), "").replace(",", "."))


def whole(text: str) -> int:
    """A whole number. Here a lone ``1.000`` may be one or a thousand, whatever the file separates with."""
    found = number(text)
    if found != found.to_integral_value():
        raise BadCell("whole_number", text)
    return int(found)


def amount(text: str, decimal: str) -> Decimal:
    """A price: not below zero, two places."""
    found = number(text, decimal)
    if found < 0:
        raise BadCell("below_zero", text)
    if found != found.quantize(Decimal("0.01")):
        raise BadCell("price_places", text)
    return found.quantize(Decimal("0.01"))


def measure(text: str, units: dict[str, str], unit: str, decimal: str) -> int:
    """Whole grams or millimetres, by the unit in the cell, else that of the column; above zero."""
    parts = _MEASURE.fullmatch(text.lower())
    if parts is None:
        raise BadCell("number", text)
    own = parts.group(2) or unit
    if own not in units:
        raise BadCell("unit", text)
    exact = number(parts.group(1), decimal) * Decimal(units[own])
    found = int(exact.to_integral_value(ROUND_HALF_UP))
    if found < 1:
        raise BadCell("not_above_zero", text)
    return found


def yes_or_no(text: str) -> bool:
    word = text.lower()
    if word not in _YES and word not in _NO:
        raise BadCell("yes_no", text)
    return word in _YES


def barcodes(text: str) -> tuple[Barcode, ...]:
    """Parts by ``|``, ``;``, ``,`` or spaces: a retail number alone, ``KIND:value``, or ``CASE:value:N``."""
    found = tuple(_barcode(part) for part in _parts(text))
    values = [barcode.value for barcode in found]
    for value in values:
        if values.count(value) > 1:
            raise BadCell("barcode_twice", value)
    return found


def children(text: str) -> tuple[GroupChild, ...]:
    """``SKU*2;SKU2``: several of the first, one of the other."""
    found = []
    for part in filter(None, re.split(r"[;|,]", text)):
        named = _CHILD.fullmatch(part.strip())
        if named is None or (named.group(2) is not None and int(named.group(2)) < 1):
            raise BadCell("child", part.strip())
        found.append(GroupChild(named.group(1), int(named.group(2) or 1)))
    skus = [child.sku for child in found]
    for sku in skus:
        if skus.count(sku) > 1:
            raise BadCell("child_twice", sku)
    return tuple(found)


def _parts(text: str) -> Iterator[str]:
    return filter(None, re.split(r"[|;,\s]+", text))


def _barcode(part: str) -> Barcode:
    if _SCIENTIFIC.fullmatch(part):
        raise BadCell("barcode_scientific", part)
    name, colon, rest = part.partition(":")
    if not colon:
        return Barcode(part, _kind_of(part))
    kind = _NAMED.get(name.upper())
    if kind is None or not rest:
        raise BadCell("barcode_kind", part)
    return _case(part, rest) if kind is BarcodeKind.CASE else _of_kind(part, rest, kind)


def _kind_of(digits: str) -> BarcodeKind:
    """A retail number says by its length what it is; anything else has to name its kind."""
    kind = _KINDS.get(len(digits)) if is_digits(digits) else None
    if kind is None:
        raise BadCell("barcode_kind", digits)
    _check(digits)
    return kind


def _of_kind(part: str, value: str, kind: BarcodeKind) -> Barcode:
    lengths = _LENGTHS.get(kind)
    if lengths is not None:
        if not is_digits(value) or len(value) not in lengths:
            raise BadCell("barcode_length", part)
        _check(value)
    return Barcode(value, kind)


def _case(part: str, rest: str) -> Barcode:
    """A case of fewer than two is no case. A retail number on it has its check digit like any other."""
    value, _, units = rest.rpartition(":")
    if not value or not is_digits(units) or int(units) < 2:
        raise BadCell("barcode_units", part)
    if is_digits(value) and len(value) in _KINDS:
        _check(value)
    return Barcode(value, BarcodeKind.CASE, int(units))


def _check(digits: str) -> None:
    if not has_right_check_digit(digits):
        raise BadCell("barcode_check_digit", digits)
