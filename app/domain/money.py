"""Amounts of money, with their currency."""

from decimal import Decimal

import msgspec


class Money(msgspec.Struct, frozen=True, gc=False):
    """An amount in an ISO 4217 currency, in major units (``12.50`` ``USD``)."""

    amount: Decimal
    currency: str
