"""Login with Amazon (RFC 6749): the answer to a token request."""

from app.amazon.wire.base import Wire


class Granted(Wire, frozen=True):
    """An access token and the seconds that it lasts."""

    access_token: str
    expires_in: float = 3600.0


class Authorized(Wire, frozen=True):
    """The answer to a consent's code."""

    refresh_token: str
