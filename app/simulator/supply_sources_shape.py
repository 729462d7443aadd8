"""What Supply Sources takes: Amazon's definitions, checked as far as the application could err."""

from typing import Annotated, Literal

import msgspec

from app.simulator.http import Json

Text = Annotated[str, msgspec.Meta(min_length=1)]


class _Camel(msgspec.Struct, frozen=True, rename="camel", omit_defaults=True):
    """Fields are camelCase on the wire."""


class Address(_Camel, frozen=True):
    """A place of the seller's."""

    name: Text
    address_line1: Text = msgspec.field(name="addressLine1")
    country_code: Annotated[str, msgspec.Meta(pattern="^[A-Z]{2}$")]
    state_or_region: Text
    address_line2: str = msgspec.field(default="", name="addressLine2")
    address_line3: str = msgspec.field(default="", name="addressLine3")
    city: str = ""
    county: str = ""
    district: str = ""
    postal_code: str = ""
    phone: str = ""


class Create(_Camel, frozen=True):
    """CreateSupplySourceRequest."""

    supply_source_code: Text
    alias: Text
    address: Address


class Update(_Camel, frozen=True):
    """UpdateSupplySourceRequest."""

    alias: Text | None = None
    configuration: Json | None = None
    capabilities: Json | None = None


class Status(_Camel, frozen=True):
    """UpdateSupplySourceStatusRequest."""

    status: Literal["Active", "Inactive"]
