"""Applications that developers registered: their keys, and what consent they may ask for."""

import ipaddress
from dataclasses import dataclass, field
from urllib.parse import urlsplit


@dataclass
class Application:
    """`opened`: states with which its consent page was opened; `used`: those that were confirmed."""

    application_id: str
    client_id: str
    client_secret: str = field(repr=False)
    name: str = "Private application"
    is_public: bool = False
    is_draft: bool = False
    redirect_uris: tuple[str, ...] = ()
    opened: set[str] = field(default_factory=set, repr=False)
    used: set[str] = field(default_factory=set, repr=False)

    def __post_init__(self) -> None:
        """ValueError for a redirect address that Amazon does not register."""
        for each in self.redirect_uris:
            check_redirect(each)


class Applications:
    """Found by either of their two ids."""

    def __init__(self) -> None:
        self._by_client: dict[str, Application] = {}

    def put(self, application: Application) -> None:
        """Register, or register anew."""
        self._by_client[application.client_id] = application

    def by_client(self, client_id: str) -> Application | None:
        """By Login with Amazon's client id."""
        return self._by_client.get(client_id)

    def by_id(self, application_id: str) -> Application | None:
        """By Seller Central's application id."""
        every = self._by_client.values()
        return next((each for each in every if each.application_id == application_id), None)


def check_redirect(uri: str) -> None:
    """ValueError unless it is https and not this machine."""
    parts = urlsplit(uri)
    host = parts.hostname or ""
    if parts.scheme != "https" or not host:
        raise ValueError(f"{uri}: only https redirect addresses can be registered")
    if host == "localhost" or host.endswith(".localhost") or _is_loopback(host):
        raise ValueError(f"{uri}: localhost cannot be registered")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
