"""What a handler sees of a request and gives for an answer: plain values, no ASGI."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

import msgspec

Json = dict[str, Any]
T = TypeVar("T")


class Refusal(Exception):
    """Amazon says no: a status and one entry of `errors`."""

    def __init__(self, status: int, code: str, message: str, details: str = "") -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status, self.code, self.message, self.details = status, code, message, details

    def body(self) -> Json:
        """Amazon's error list with this one error."""
        error = {"code": self.code, "message": self.message, "details": self.details}
        return {"errors": [error]}


@dataclass(frozen=True)
class Call:
    """One request: path and query parameters, lower-case headers, raw body, the seller account; the path as
    it was sent, still encoded.
    """

    path: Mapping[str, str]
    query: Sequence[tuple[str, str]]
    headers: Mapping[str, str]
    raw: bytes
    account: str
    raw_path: str = ""

    def one(self, name: str) -> str | None:
        """The first value of a query parameter."""
        return next((value for key, value in self.query if key == name), None)

    def many(self, name: str) -> list[str]:
        """All values of a list parameter, sent repeated or comma-separated."""
        joined = [value for key, value in self.query if key == name]
        return [part for value in joined for part in value.split(",") if part]

    def json(self) -> Any:
        """The body as JSON; Refusal 400 or 415 when it is not."""
        if "application/json" not in self.headers.get("content-type", ""):
            raise Refusal(415, "InvalidRequest", "The request payload format is not supported.")
        try:
            return json.loads(self.raw)
        except ValueError as error:
            raise Refusal(400, "InvalidInput", "Request body is not valid JSON.") from error


@dataclass(frozen=True)
class Reply:
    """A status and a JSON body (none: no content), or the pieces of a `content` of some other type."""

    status: int = 200
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    content: Iterable[bytes] | None = None
    content_type: str = ""


def read(call: Call, shape: type[T], code: str, message: str) -> T:
    """The body as `shape`; what does not fit is refused with `code`, `message` and the reason."""
    try:
        return msgspec.convert(call.json(), shape)
    except msgspec.ValidationError as error:
        raise Refusal(400, code, message, str(error)) from error
