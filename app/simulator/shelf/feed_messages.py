"""JSON_LISTINGS_FEED: its document, its messages, and the report of what became of them."""

import json
from collections.abc import Iterable
from typing import Any, Literal

import msgspec

from app.simulator.http import Json
from app.simulator.shelf.availability import NAME, as_sent, lacks_code
from app.simulator.shelf.bodies import Patch, PatchBody, PutBody
from app.simulator.shelf.items import Item
from app.simulator.shelf.submissions import Context, Outcome, delete, patch, put

MOST = 25_000
_UNREADABLE = {"code": "BAD_REQUEST", "severity": "ERROR", "message": "Invalid parameters provided."}


class Header(msgspec.Struct, frozen=True, rename="camel"):
    """Whose feed."""

    seller_id: str
    version: Literal["2.0"]


class Message(msgspec.Struct, frozen=True, rename="camel"):
    """One submission; which of the fields are needed depends on the operation."""

    message_id: int
    sku: str
    operation_type: Literal["UPDATE", "PARTIAL_UPDATE", "PATCH", "DELETE"]
    product_type: str = ""
    requirements: Literal["LISTING", "LISTING_PRODUCT_ONLY", "LISTING_OFFER_ONLY"] = "LISTING"
    attributes: dict[str, Any] = {}
    patches: tuple[Patch, ...] = ()

    @property
    def is_readable(self) -> bool:
        """Fields that fit the operation; each row of availability names who ships (#4554)."""
        if not self.sku or self.message_id < 1:
            return False
        if self.operation_type == "DELETE":
            return not (self.product_type or self.attributes or self.patches)
        if self.operation_type == "PATCH":
            sound = not any(each.fault for each in self.patches)
            return sound and bool(self.patches) and not self.attributes and not _lacks_code(self.patches)
        return bool(self.attributes) and not self.patches and not lacks_code(self.attributes.get(NAME))


class Feed(msgspec.Struct, frozen=True):
    """A readable document."""

    header: Header
    messages: list[Json]


def read(raw: bytes, seller_id: str) -> Feed | Json:
    """The feed, or the issue that stands against all of it."""
    try:
        feed = msgspec.convert(json.loads(raw), Feed)
    except (ValueError, msgspec.ValidationError):
        return _of_all("4002001", "Item 'Feed' cannot be parsed.")
    if feed.header.seller_id != seller_id:
        return _of_all("4002005", "Attribute 'Merchant' is required, but not present.")
    if not 1 <= len(feed.messages) <= MOST:
        return _of_all("4002003", f"A feed has between 1 and {MOST} messages.")
    return feed


def message(raw: Json) -> Message | None:
    """One message; None when Amazon cannot read it."""
    try:
        found = msgspec.convert(raw, Message)
    except msgspec.ValidationError:
        return None
    return found if found.is_readable else None


def outcome(old: Item | None, told: Message, context: Context) -> Outcome:
    """What a message makes of its SKU; a partial update replaces attributes one by one."""
    if told.operation_type == "DELETE":
        return delete(old, context)
    if told.operation_type == "UPDATE":
        return put(old, told.sku, PutBody(told.product_type, told.attributes, told.requirements), context)
    patches = told.patches or tuple(
        Patch("replace", f"/attributes/{name}", value) for name, value in told.attributes.items()
    )
    return patch(old, told.sku, PatchBody(told.product_type, patches), context)


def unreadable(raw: Json, old: Item | None) -> Outcome:
    """A message that Amazon cannot read, with the rows that it meant to send."""
    patches = [each for each in raw.get("patches") or [] if isinstance(each, dict)]
    rows = [row for each in patches for row in as_sent(str(each.get("op")), each.get("value"))]
    rows += as_sent("replace", (raw.get("attributes") or {}).get(NAME))
    return Outcome(old, [_UNREADABLE], rows)


def processing_report(seller_id: str, feed_id: str, issues: Iterable[Json], counts: tuple[int, int]) -> Json:
    """The result document; `counts` are messages processed and accepted."""
    found, (processed, accepted) = list(issues), counts
    severities = [each["severity"] for each in found]
    return {
        "header": {"sellerId": seller_id, "version": "2.0", "feedId": feed_id},
        "issues": found,
        "summary": {
            "errors": severities.count("ERROR"),
            "warnings": severities.count("WARNING"),
            "messagesProcessed": processed,
            "messagesAccepted": accepted,
            "messagesInvalid": processed - accepted,
        },
    }


def told_issue(raw: Json, issue: Json) -> Json:
    """An issue as the report tells it: of a message, about one attribute."""
    found = {key: issue[key] for key in ("code", "severity", "message")}
    names = issue.get("attributeNames", ())
    named = {"attributeName": names[0]} if names else {}
    sku = {"sku": raw["sku"]} if isinstance(raw.get("sku"), str) and raw["sku"] else {}
    number = {"messageId": raw["messageId"]} if isinstance(raw.get("messageId"), int) else {}
    return {**number, **sku, **found, **named}


def _lacks_code(patches: Iterable[Patch]) -> bool:
    return any(lacks_code(each.value) for each in patches if each.name == NAME)


def _of_all(code: str, words: str) -> Json:
    return {"code": code, "severity": "ERROR", "message": words}
