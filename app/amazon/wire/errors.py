"""Error bodies in every shape that Amazon and its gateways send."""

from app.amazon.wire.base import Wire


class Error(Wire, frozen=True):
    """One entry of SP-API's error list. ``details`` may be null."""

    code: str = ""
    message: str | None = None
    details: str | None = None


class ErrorList(Wire, frozen=True):
    """``{"errors": [...]}``, the shape of every SP-API model but one: Listings Restrictions' is the bare
    list.
    """

    errors: tuple[Error, ...]


class LwaError(Wire, frozen=True):
    """Login with Amazon's shape (RFC 6749, section 5.2)."""

    error: str
    error_description: str | None = None


class GatewayError(Wire, frozen=True):
    """What Amazon's API gateway says before SP-API is reached."""

    message: str
