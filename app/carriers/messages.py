"""What carriers say, as karrio reads it. Imported in the worker process alone."""

from collections.abc import Sequence
from typing import Any

from app.carriers.tamed import errors
from app.carriers.verdict import Said


def carriers_own(messages: Sequence[Any]) -> list[Said]:
    """Without what karrio says itself, of an answer that it cannot read: that proves nothing."""
    said = [_message(each) for each in messages]
    return [each for each in said if "SHIPPING_SDK" not in each.code]


def complaint(error: Exception) -> list[Said]:
    """A connector's own complaint, in words; of others nothing is repeated: they may hold an address."""
    if isinstance(error, errors.ParsedMessagesError):
        return [_message(each) for each in error.messages]
    if isinstance(error, errors.ShippingSDKError):
        fields = ", ".join(getattr(error, "details", None) or ())
        return [Said(str(error.code), f"{error} {fields}".strip())]
    return []


def _message(message: Any) -> Said:
    return Said(str(message.code or ""), str(message.message or ""), message.level in (None, "error"))
