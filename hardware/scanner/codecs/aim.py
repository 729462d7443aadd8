"""AIM symbology identifiers (ISO/IEC 15424) sent before the data: ']', a code letter, a modifier."""

_LETTERS = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_MODIFIERS = _LETTERS | frozenset(b"0123456789")


def split_aim(data: bytes) -> tuple[str, bytes]:
    """The identifier (']d2', or '' when there is none) and the data without it."""
    if len(data) >= 3 and data[0] == 0x5D and data[1] in _LETTERS and data[2] in _MODIFIERS:
        return data[:3].decode("ascii"), data[3:]
    return "", data
