"""Tracking numbers by their shape and check digit.

Check digit rules are the carriers' published ones: UPS 1Z (mod 10, letters as their place), USPS (GS1 mod
10), FedEx Express (weights 3-1-7, mod 11), FedEx Ground (GS1 mod 10), DHL Express (mod 7), DHL Paket (GS1
SSCC), OnTrac (as UPS), international post (UPU S10, mod 11). Amazon's and DHL eCommerce's have none.
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
_POSTS = {  # by the country that an S10 number ends with
    "US": "USPS",
    "GB": "Royal Mail",
    "CA": "Canada Post",
    "AU": "Australia Post",
    "DE": "Deutsche Post",
    "FR": "La Poste",
}
_S10 = re.compile(r"[A-Z]{2}([0-9]{8})([0-9])([A-Z]{2})")
_S10_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
_ONTRAC = re.compile(r"([CD])([0-9]{13})([0-9])")
_ONTRAC_LETTERS = {"C": "4", "D": "5"}
_AMAZON = re.compile(r"TB[ACM][0-9]{12}")
_DHL_ECOMMERCE = re.compile(r"GM[0-9]{16,22}")
_DHL_PAKET = "00340434"  # Deutsche Post's company prefix
_USPS_WITH_ZIP = re.compile(r"420(?:\d{5}|\d{9})(\d{22})")
_USPS_SERVICE = re.compile(r"0[1-4]|2|7|8[0-3]")  # how a 20-digit number begins
_FEDEX_EXPRESS_WEIGHTS = (1, 3, 7)  # from the right
LEAST_OF_ITS_OWN = 10  # signs: a shorter number could end another one


def recognise(text: str) -> Tracking | None:
    """The carrier whose number ``text`` is, or None. Spaces and GS are passed over, case does not matter."""
    plain = _plain(text)
    if not is_digits(plain):
        return _lettered(plain)
    routed = _USPS_WITH_ZIP.fullmatch(plain)
    number = routed[1] if routed else plain
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


def _lettered(text: str) -> Tracking | None:
    if re.fullmatch(r"1Z[0-9A-Z]{15}[0-9]", text):
        return _of("UPS", text) if _has_ups_digit(text[2:17], text[17]) else None
    if match := _ONTRAC.fullmatch(text):
        return (
            _plainly("OnTrac", text)
            if _has_ups_digit(_ONTRAC_LETTERS[match[1]] + match[2], match[3])
            else None
        )
    if match := _S10.fullmatch(text):
        return _plainly(_POSTS[match[3]], text) if match[3] in _POSTS and _has_s10_digit(match) else None
    if _AMAZON.fullmatch(text):
        return _plainly("Amazon Shipping", text)
    return _plainly("DHL eCommerce", text) if _DHL_ECOMMERCE.fullmatch(text) else None


def _plainly(name: str, number: str) -> Tracking:
    return Tracking(name, name, number)


def _has_s10_digit(match: re.Match[str]) -> bool:
    weighted = sum(int(digit) * weight for digit, weight in zip(match[1], _S10_WEIGHTS, strict=True))
    return {10: 0, 11: 5}.get(11 - weighted % 11, 11 - weighted % 11) == int(match[2])


def _has_ups_digit(signs: str, digit: str) -> bool:
    weighted = sum(_ups_value(sign) * (1, 2)[place % 2] for place, sign in enumerate(signs))
    return -weighted % 10 == int(digit)


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
    if number.startswith("00"):  # an SSCC with its application identifier; else FedEx Ground's
        is_paket = number.startswith(_DHL_PAKET) and has_right_check_digit(number)
        return Tracking("DHL", "DHL", number) if is_paket else _fedex_ground(number)
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
