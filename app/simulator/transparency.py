"""Transparency codes as Amazon judges them: their forms, and whether a parcel carries enough."""

import random
import re
import string
from collections.abc import Iterable

from app.simulator.http import Refusal
from app.simulator.state import Content, Order

_ALPHABET = string.ascii_uppercase + string.digits
_FORMS = (
    re.compile(r"(AZ|ZA):[A-Z0-9]{26}"),
    re.compile(r"[A-Za-z0-9-]{7,20}"),
    re.compile(r"https?://\S{4,200}"),
)
_SGTIN = re.compile(r"01(\d{14})21[!-~]{20}")


def new_code(rng: random.Random, gtin: str | None = None, prefix: str = "AZ") -> str:
    """A fresh code: an SGTIN of that 14-digit GTIN, else the 29-character form."""
    if gtin is not None:
        return f"01{gtin}21{''.join(rng.choices(_ALPHABET, k=20))}"
    return f"{prefix}:{''.join(rng.choices(_ALPHABET, k=26))}"


def well_formed(code: str) -> bool:
    """One of the forms that Amazon documents: AZ/ZA, SGTIN, 7-20 character serial, URL."""
    sgtin = _SGTIN.fullmatch(code)
    if sgtin:
        return check_digit(sgtin[1][:-1]) == sgtin[1][-1]
    return any(form.fullmatch(code) for form in _FORMS)


def check_digit(digits: str) -> str:
    """GS1's modulo 10 check digit of a GTIN without its last digit."""
    pairs = enumerate(reversed(digits))
    return str(-sum(int(digit) * (1 if index % 2 else 3) for index, digit in pairs) % 10)


def judge(order: Order, contents: Iterable[Content], taken: set[str]) -> None:
    """Refuse a parcel whose codes are missing, too many, malformed, doubled or in use elsewhere."""
    seen: set[str] = set()
    for content in contents:
        _count(order, content)
        for code in content.codes:
            _one(code, seen, taken)
            seen.add(code)


def _count(order: Order, content: Content) -> None:
    line = order.line(content.item_id)
    wanted = content.quantity if line is not None and line.transparent else 0
    short = len(content.codes) < wanted and not order.codes_optional
    if short or len(content.codes) > content.quantity:
        raise _refused(
            f"The number of Transparency codes for order item {content.item_id} must match the"
            f" quantity: expected {content.quantity}, received {len(content.codes)}."
        )


def _one(code: str, seen: set[str], taken: set[str]) -> None:
    if not well_formed(code):
        raise _refused(f"The Transparency code {code} is not valid.")
    if code in seen:
        raise _refused(f"The Transparency code {code} was provided more than once.")
    if code in taken:
        raise _refused(f"The Transparency code {code} has already been used for another unit.")


def _refused(message: str) -> Refusal:
    return Refusal(400, "InvalidInput", message)
