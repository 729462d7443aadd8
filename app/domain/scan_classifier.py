"""Says what a scan is by its shape alone: nothing is looked up here."""

import re
from collections.abc import Callable

import msgspec

from app.domain import control
from app.domain.gs1 import GS, looks_like_gs1, read_elements
from app.domain.gtin import is_digits, padded
from app.domain.keyboard_layouts import LAYOUTS, us_text
from app.domain.scan import Reading, Repair, Scan, Shape
from app.domain.tracking import recognise
from app.domain.transparency import Code, Fault, parse_code

_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_ENDS = " \t\r\n\v\f\x00\x02\x03\x04" + GS
_ORDER = re.compile(r"\d{3}-\d{7}-\d{7}", re.ASCII)
_NAMED = {
    Shape.TOTE: re.compile(r"TOTE-[A-Z0-9][A-Z0-9-]*"),
    Shape.BADGE: re.compile(r"BDG-[A-Z0-9][A-Z0-9-]*"),
}
_AMAZON = {Shape.FNSKU: re.compile(r"X00[A-Z0-9]{7}"), Shape.ASIN: re.compile(r"B0[A-Z0-9]{8}")}
_SERIAL = re.compile(r"[A-Za-z0-9._/-]{7,20}")
_URL = re.compile(r"https?://\S+", re.IGNORECASE)
_SHORT_CODE = re.compile(r"(?:AZ|ZA):")
_CAPITALS = str.maketrans("abcdefghijklmnopqrstuvwxyzöñ", "ABCDEFGHIJKLMNOPQRSTUVWXYZÖÑ")  # é stays a digit
_MANGLED_RETAIL = re.compile(r"[&é\"'(\-è_çà]{8,14}")  # digits of a US scanner on a French host


def classify(scan: Scan) -> Reading:
    """The one reading of a scan. Never fails: what nothing fits is TEXT, nothing at all is EMPTY."""
    aim, text = _without_prefix(scan)
    if not text:
        return Reading("", Shape.EMPTY, aim=aim)
    for reader in _READERS:
        reading = reader(text, aim)
        if reading is not None:
            return msgspec.structs.replace(reading, aim=aim)
    return Reading(text, Shape.TEXT, aim=aim)


def _without_prefix(scan: Scan) -> tuple[str, str]:
    text = scan.text.strip(_ENDS)
    inline = _AIM.match(text)
    if inline is None:
        return scan.aim, text
    return inline[0], text[3:].strip(_ENDS)


def _as_control(text: str, _aim: str) -> Reading | None:
    action = control.decode(text)
    return None if action is None else Reading(text.upper(), Shape.CONTROL, action=action)


def _as_ean(text: str, aim: str) -> Reading | None:
    """A scanner that says ``]E…`` has read a product barcode, check digit included."""
    if not aim.startswith("]E"):
        return None
    is_gtin = is_digits(text) and len(text) <= 14
    return Reading(text, Shape.GTIN if is_gtin else Shape.TEXT, gtin=text.zfill(14) if is_gtin else None)


def _as_ours(text: str, _aim: str) -> Reading | None:
    """Orders, totes, badges: exact, whatever the case."""
    if _ORDER.fullmatch(text):
        return Reading(text, Shape.ORDER)
    return _first_match(_NAMED, text)


def _first_match(patterns: dict[Shape, re.Pattern[str]], text: str) -> Reading | None:
    upper = text.upper()
    for shape, pattern in patterns.items():
        if pattern.fullmatch(upper):
            return Reading(upper, shape)
    return None


def _as_code(text: str, _aim: str) -> Reading | None:
    found = parse_code(text)
    if isinstance(found, Code):
        return Reading(found.text, Shape.CODE, form=found.form, gtin=found.gtin, serial=found.serial)
    upper = text.upper()
    if text != upper and _SHORT_CODE.match(upper):
        return _repaired(upper, Repair.CAPS_LOCK)
    return None if found is None else _faulty(text, found)


def _repaired(text: str, repair: Repair) -> Reading | None:
    """A reading of ``text`` as a short code or a near miss, marked as repaired."""
    found = parse_code(text)
    if isinstance(found, Code):
        return Reading(found.text, Shape.CODE, form=found.form, repair=repair)
    return None if found is None else msgspec.structs.replace(_faulty(text, found), repair=repair)


def _faulty(text: str, found: Fault) -> Reading:
    return Reading(text, Shape.TEXT, fault=found.fault, glued=found.parts)


def _as_retail(text: str, _aim: str) -> Reading | None:
    gtin = padded(text)
    return None if gtin is None else Reading(text, Shape.GTIN, gtin=gtin)


def _as_foreign(text: str, _aim: str) -> Reading | None:
    """What another keyboard layout made of a code, an order number, a tote, a badge or a retail number."""
    upper = text.translate(_CAPITALS)
    for repair in LAYOUTS:
        meant = us_text(upper, repair)
        reading = _meant(meant, repair) if meant != upper else None
        if reading is not None:
            return reading
    return _as_french_retail(text)


def _meant(meant: str, repair: Repair) -> Reading | None:
    if _SHORT_CODE.match(meant):
        return _repaired(meant, repair)
    ours = _as_ours(meant, "")
    return None if ours is None else msgspec.structs.replace(ours, repair=repair)


def _as_french_retail(text: str) -> Reading | None:
    if not _MANGLED_RETAIL.fullmatch(text):
        return None
    reading = _as_retail(us_text(text, Repair.FRENCH_LAYOUT), "")
    return None if reading is None else msgspec.structs.replace(reading, repair=Repair.FRENCH_LAYOUT)


def _as_url(text: str, _aim: str) -> Reading | None:
    return Reading(text, Shape.URL) if _URL.fullmatch(text) else None


def _as_tracking(text: str, _aim: str) -> Reading | None:
    found = recognise(text)
    return None if found is None else Reading(found.number, Shape.TRACKING)


def _as_gs1(text: str, aim: str) -> Reading | None:
    elements = read_elements(text) if looks_like_gs1(text, aim) else None
    if elements is None:
        return None
    if elements.gtin is not None:
        return Reading(text, Shape.GTIN, gtin=elements.gtin, serial=elements.serial)
    return None if elements.serial is None else Reading(elements.serial, Shape.SERIAL, serial=elements.serial)


def _as_amazon(text: str, _aim: str) -> Reading | None:
    return _first_match(_AMAZON, text)


def _as_serial(text: str, _aim: str) -> Reading | None:
    return Reading(text, Shape.SERIAL, serial=text) if _SERIAL.fullmatch(text) else None


_READERS: tuple[Callable[[str, str], Reading | None], ...] = (
    _as_control,
    _as_ean,
    _as_ours,
    _as_code,
    _as_retail,
    _as_foreign,
    _as_url,
    _as_amazon,
    _as_tracking,
    _as_gs1,
    _as_serial,
)
