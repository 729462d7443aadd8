"""Which addresses Packbench speaks to: https, or http on this machine's own loopback (the simulator)."""

from urllib.parse import urlsplit

_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


def is_loopback(url: str) -> bool:
    return urlsplit(url).hostname in _LOOPBACK


def is_allowed(url: str) -> bool:
    """False also for what is no URL at all."""
    try:
        scheme = urlsplit(url).scheme
        return scheme == "https" or (scheme == "http" and is_loopback(url))
    except ValueError:
        return False
