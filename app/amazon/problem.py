"""What a refusal says, whatever shape it came in."""

import re

from app.amazon.wire.base import Wire, decode_or_none
from app.amazon.wire.errors import Error, ErrorList, GatewayError, LwaError
from app.ports.errors import Refused

_CODE = re.compile(r"[A-Za-z0-9_. -]{1,64}")
_CODES = re.compile(r"transparency|serial ?numbers?", re.IGNORECASE)
_TOKEN = re.compile(r"access token", re.IGNORECASE)


class Problem(Wire, frozen=True):
    """``code`` is fit for a log; ``words`` are Amazon's own, for the screen only (they may quote the
    request).
    """

    code: str
    words: str = ""
    is_lwa: bool = False

    def __repr__(self) -> str:
        return f"<Problem {self.code}>"

    @property
    def is_over_codes(self) -> bool:
        """It speaks of Transparency codes or of the serial numbers in their place."""
        return bool(_CODES.search(f"{self.code} {self.words}"))

    @property
    def is_about_token(self) -> bool:
        """The access token has expired or is not known: a fresh one may help."""
        return bool(_TOKEN.search(self.words))


class Declined(Refused):
    """A refusal with the answer's status and body, for adapters to which those say more than that."""

    def __init__(self, operation: str, said: Problem, status: int, body: bytes) -> None:
        super().__init__(operation, said.code, said.words, is_over_codes=said.is_over_codes)
        self.status = status
        self.body = body


def problem(status: int, body: bytes) -> Problem:
    """From SP-API's error list, LWA's error, a gateway's message, or nothing readable at all."""
    if listed := decode_or_none(body, ErrorList):
        return _listed(status, listed.errors)
    if bare := decode_or_none(body, tuple[Error, ...]):
        return _listed(status, bare)
    if lwa := decode_or_none(body, LwaError):
        return Problem(_code(status, lwa.error), lwa.error_description or "", is_lwa=True)
    gateway = decode_or_none(body, GatewayError)
    return Problem(f"HTTP {status}", gateway.message if gateway else "")


def _listed(status: int, errors: tuple[Error, ...]) -> Problem:
    words = (text for error in errors for text in (error.message, error.details) if text)
    code = errors[0].code if errors else ""
    return Problem(_code(status, code), " ".join(words))


def _code(status: int, code: str) -> str:
    return code if _CODE.fullmatch(code) else f"HTTP {status}"
