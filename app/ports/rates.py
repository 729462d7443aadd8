"""Offers of every seller of labels at once (SHIP-7)."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Protocol

import msgspec

from app.domain.shipping import Parcel, Rate
from app.ports.carrier import Carrier


class Why(StrEnum):
    """Message keys of why a carrier offers nothing."""

    SLOW = "slow"
    UNREACHABLE = "unreachable"
    THROTTLED = "throttled"
    UNAUTHORISED = "unauthorised"
    REFUSED = "refused"
    MALFORMED = "malformed"


class NoAnswer(msgspec.Struct, frozen=True):
    """``words`` and ``code``: the carrier's own, for the packer alone; ``is_over_codes``: about Transparency
    codes.
    """

    carrier: str
    why: Why
    words: str = ""
    code: str = ""
    is_over_codes: bool = False

    def __repr__(self) -> str:
        return f"<NoAnswer {self.carrier} {self.why}>"


class Offers(msgspec.Struct, frozen=True):
    rates: tuple[Rate, ...]
    unheard: tuple[NoAnswer, ...] = ()


class Shopper(Protocol):
    async def shop(self, parcel: Parcel, carriers: Mapping[str, Carrier]) -> Offers:
        """All rates of all that answered in time, and why the others did not. An answer is good for ten
        minutes; one that comes too late serves the next ask.
        """
