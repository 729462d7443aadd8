"""What all wire types share: frozen, tolerant, silent in logs."""

from collections.abc import Iterable
from typing import Any, Protocol, TypeVar

import msgspec

from app.decoding import json_decoder
from app.ports.errors import Malformed

T = TypeVar("T")


class Wire(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Wire values hold names, addresses and codes, so their reprs tell the type alone. They are trees: no
    cycle is to be found among them.
    """

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return []


class Camel(Wire, frozen=True, omit_defaults=True, rename="camel"):
    """camelCase on the wire (Orders, Shipping v2)."""


class Pascal(Wire, frozen=True, omit_defaults=True, rename="pascal"):
    """PascalCase on the wire (Merchant Fulfillment v0)."""


class Local(Protocol):
    """What Amazon tells of one marketplace."""

    @property
    def marketplace_id(self) -> str | None: ...


L = TypeVar("L", bound=Local)


def local(found: Iterable[L] | None, marketplace_id: str) -> L | None:
    """What is told of that marketplace."""
    return next((each for each in found or () if each.marketplace_id == marketplace_id), None)


def decode(operation: str, body: bytes, shape: type[T]) -> T:
    """The JSON body as ``shape``, else Malformed, which quotes nothing of the body."""
    decoded = _decoded(body, shape)
    if isinstance(decoded, _Unreadable):
        raise Malformed(f"{operation} answered what cannot be read: {decoded.why}")
    return decoded


def decode_or_none(body: bytes, shape: type[T]) -> T | None:
    """The JSON body as ``shape``; None when it is anything else."""
    decoded = _decoded(body, shape)
    return None if isinstance(decoded, _Unreadable) else decoded


class _Unreadable(msgspec.Struct, frozen=True):
    why: str


def _decoded(body: bytes, shape: type[T]) -> T | _Unreadable:
    try:
        return json_decoder(shape).decode(body)
    except msgspec.DecodeError as error:
        return _Unreadable(str(error))  # msgspec names the place and the type, never the value
    except UnicodeDecodeError:
        return _Unreadable("not UTF-8")
    except RecursionError:
        return _Unreadable("nested too deeply")
