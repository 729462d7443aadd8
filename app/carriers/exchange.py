"""How far a request to a carrier got, and what came back."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec


class Reached(StrEnum):
    NOTHING = "nothing"  # no byte of it left
    REQUEST = "request"  # some of it was written, and no whole answer came back
    ANSWER = "answer"


class Exchange(msgspec.Struct, frozen=True):
    """``is_sign_in``: for a token; it buys nothing. ``failure``: the kind of the network's error."""

    is_sign_in: bool
    reached: Reached
    status: int = 0
    retry_after: str = ""
    body: bytes = b""
    failure: str = ""
    headers: Mapping[str, str] = {}

    def __repr__(self) -> str:
        return f"<Exchange {self.reached} {self.status} {len(self.body)} bytes {self.failure}>"
