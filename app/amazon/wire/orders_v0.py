"""Orders API v0: getOrder, for the location alone, which its successor does not tell (it goes 2027-03-27)."""

import msgspec

from app.amazon.wire.base import Pascal


class FulfillmentInstruction(Pascal, frozen=True):
    fulfillment_supply_source_id: str | None = None


class Order(Pascal, frozen=True):
    fulfillment_instruction: FulfillmentInstruction | None = None


class GetOrderResponse(Pascal, frozen=True):
    payload: Order = msgspec.field(name="payload")
