"""Typed JSON decoders that threads may ask for at once.

msgspec shows a struct's field table to every thread before it is filled, so two threads that decode a type
for the first time together crash the process (seen as a segmentation fault when an order was re-read while a
page of orders was decoded). Here a decoder is built by one thread at a time, and used by any number.
"""

import threading
from typing import Any, TypeVar, cast

import msgspec

T = TypeVar("T")

_building = threading.RLock()
_decoders: dict[Any, msgspec.json.Decoder[Any]] = {}


def json_decoder(shape: type[T]) -> msgspec.json.Decoder[T]:
    """The decoder for ``shape``, built when it is first asked for. It raises ``msgspec.DecodeError``."""
    found = _decoders.get(shape)
    if found is None:
        with _building:
            found = _decoders.get(shape) or _decoders.setdefault(shape, msgspec.json.Decoder(shape))
    return cast("msgspec.json.Decoder[T]", found)
