"""Persons made of words that nobody else writes: each field of each order has two of its own.

One is plain letters and figures, which survives every label's font; the other has letters of its own code in
each encoding.
"""

from collections.abc import Iterable, Iterator

PLAIN, ODD = "QZXWKJV", "ÄQZXÖVÜ"
MARKS = (PLAIN, ODD)
ADDRESS = ("name", "company", "line1", "line2", "line3", "city", "postal_code")
FIELDS = (
    *ADDRESS,
    "phone",
    "delivery_notes",
    "email",
    "po_number",
    "gift_message",
    "customization_url",
)
RECIPIENT = (*ADDRESS, "phone", "delivery_notes")
BUYER = ("name", "company", "email", "po_number", "gift_message")
LABEL = (*ADDRESS, "po_number")
SLIP = (*ADDRESS, "po_number", "gift_message")


def word(order: int, field: str, mark: str = PLAIN) -> str:
    """``QZXWKJV0312``: of the third order the twelfth field."""
    return f"{mark}{order:02d}{FIELDS.index(field):02d}"


def person(order: int) -> dict[str, str]:
    """As the simulator takes one (``person`` of POST /_sim/orders)."""
    values = {field: f"{word(order, field)} {word(order, field, ODD)}" for field in FIELDS}
    both = [word(order, "email", mark) for mark in MARKS]
    values["email"] = f"{both[0]}.{both[1]}@marketplace.example"
    values["customization_url"] = f"https://files.example/{word(order, 'customization_url')}.zip"
    return values


def words(orders: Iterable[int]) -> Iterator[str]:
    for order in orders:
        yield from (word(order, field, mark) for field in FIELDS for mark in MARKS)


def plain(order: int, fields: Iterable[str]) -> set[str]:
    """The words that are found wherever these fields are kept or printed."""
    return {word(order, field) for field in fields}
