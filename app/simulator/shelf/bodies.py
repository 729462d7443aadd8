"""Bodies of a put and of a patch, alike in an operation and in a feed's message."""

from typing import Any, Literal

import msgspec

from app.simulator.http import Json

Op = Literal["add", "replace", "merge", "delete"]


class Patch(msgspec.Struct, frozen=True):
    """One operation on one attribute."""

    op: Op
    path: str
    value: list[Json] | None = None

    @property
    def name(self) -> str:
        """The attribute."""
        return self.path.removeprefix("/attributes/")

    @property
    def fault(self) -> str:
        """Why it cannot be read at all; empty: it can. Only whole attributes may be patched."""
        if not self.path.startswith("/attributes/") or "/" in self.name or not self.name:
            return "Invalid path"
        return "Value is missing" if self.value is None and self.op != "delete" else ""


class PutBody(msgspec.Struct, frozen=True, rename="camel"):
    """Body of putListingsItem, and of a feed's UPDATE."""

    product_type: str
    attributes: dict[str, Any]
    requirements: Literal["LISTING", "LISTING_PRODUCT_ONLY", "LISTING_OFFER_ONLY"] = "LISTING"


class PatchBody(msgspec.Struct, frozen=True, rename="camel"):
    """Body of patchListingsItem, and of a feed's PATCH."""

    product_type: str
    patches: tuple[Patch, ...]
