"""Tracking numbers by their shape and check digit.

Check digit rules are the carriers' published ones: UPS 1Z (mod 10, letters as their place), USPS (GS1 mod
10),
FedEx Express (weights 3-1-7, mod 11), FedEx Ground (GS1 mod 10), DHL Express (mod 7).
"""

import re

import msgspec

from app.domain.gtin import has_right_check_digit, is_digits


class Tracking(msgspec.Struct, frozen=True):
    """``carrier_code`` is Amazon's; ``number`` is what the carrier's site takes (without routing digits)."""

    carrier_code: str
    carrier: str
    number: str


_NAMES = {"UPS": "UPS", "USPS": "USPS", "FedEx": "FedEx", "DHL": "DHL Express"}
_USPS_WITH_ZIP = re.compile(r"420(?:\d{5}|\d{9})(\d{22})")
_USPS_SERVICE = re.compile(r"0[1-4]|2|7|8[0-3]")  # how a 20-digit number begins
_FEDEX_EXPRESS_WEIGHTS = (1, 3, 7)  # from the right
LEAST_OF_ITS_OWN = 10  # signs: a shorter number could end another one


def recognise(text: str) -> Tracking | None:
    """The carrier whose number ``text`` is, or None. Spaces and GS are passed over, case does not matter."""
    plain = _plain(text)
    if _is_ups(plain):
        return _of("UPS", plain)
    routed = _USPS_WITH_ZIP.fullmatch(plain)
    number = routed[1] if routed else plain
    if not is_digits(number):
        return None
    rule = _BY_LENGTH.get(len(number))
    return rule(number) if rule else None


def bears(barcode: str, tracking: str) -> bool:
    """Whether a label's ``barcode`` is that of ``tracking``: its number, routing digits before it or not."""
    plain, number = _plain(barcode), _plain(tracking)
    known, wanted = recognise(plain), recognise(number)
    if known is not None and wanted is not None:
        return known.number == wanted.number
    return bool(number) and (plain == number or (len(number) >= LEAST_OF_ITS_OWN and plain.endswith(number)))


def _plain(text: str) -> str:
    return re.sub(r"[\s\x1d]", "", text).upper()


def _of(code: str, number: str) -> Tracking:
    return Tracking(code, _NAMES[code], number)


def _is_ups(text: str) -> bool:
    if not re.fullmatch(r"1Z[0-9A-Z]{15}[0-9]", text):
        return False
    weighted = sum(_ups_value(sign) * (1, 2)[place % 2] for place, sign in enumerate(text[2:17]))
    return -weighted % 10 == int(text[17])


def _ups_value(sign: str) -> int:
    return int(sign) if sign.isdigit() else (ord(sign) - 63) % 10


def _dhl(number: str) -> Tracking | None:
    return _of("DHL", number) if int(number[:9]) % 7 == int(number[9]) else None


def _fedex_express(number: str) -> Tracking | None:
    return _of("FedEx", number) if _has_express_digit(number) else None


def _has_express_digit(number: str) -> bool:
    payload = reversed(number[:-1])
    weighted = sum(int(digit) * _FEDEX_EXPRESS_WEIGHTS[place % 3] for place, digit in enumerate(payload))
    return weighted % 11 % 10 == int(number[-1])


def _fedex_ground(number: str) -> Tracking | None:
    return _of("FedEx", number) if has_right_check_digit(number) else None


def _twenty(number: str) -> Tracking | None:
    if number.startswith("00"):  # a FedEx Ground SSCC with its application identifier
        return _fedex_ground(number)
    if not _USPS_SERVICE.match(number):
        return None
    is_usps = has_right_check_digit(number) or has_right_check_digit("91" + number)  # a 91 may be unprinted
    return _of("USPS", number) if is_usps else None


def _twenty_two(number: str) -> Tracking | None:
    if number.startswith("96"):  # FedEx Ground: 96, 5 digits of routing, then the 15-digit number
        return _of("FedEx", number[7:]) if has_right_check_digit(number[7:]) else None
    is_usps = re.match(r"9[1-5]", number) is not None and has_right_check_digit(number)
    return _of("USPS", number) if is_usps else None


def _thirty_four(number: str) -> Tracking | None:
    """FedEx Express' long barcode ends with the number in 14 digits."""
    return _of("FedEx", number[-12:]) if number[20:22] == "00" and _has_express_digit(number[-12:]) else None


_BY_LENGTH = {
    10: _dhl,
    12: _fedex_express,
    15: _fedex_ground,
    20: _twenty,
    22: _twenty_two,
    34: _thirty_four,
}
