"""Scan codes to characters of the US layout, which wedge scanners type in: set 1 as Linux evdev numbers it.

X11 adds 8 to these numbers; Windows sends the same ones for this block of keys.
"""

_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (55, "*", "*"),
    (57, " ", " "),
    (71, "789-456+1230.", "789-456+1230."),
    (86, "\\", "|"),
    (98, "/", "/"),
)
_PLAIN = {first + i: char for first, plain, _ in _ROWS for i, char in enumerate(plain)}
_SHIFTED = {first + i: char for first, _, shifted in _ROWS for i, char in enumerate(shifted)}

TAB, ENTER, KEYPAD_ENTER, F8 = 15, 28, 96, 66
MODIFIERS = frozenset({29, 42, 54, 56, 58, 69, 97, 100, 125, 126})  # Ctrl Shift Alt Lock Meta


# Windows marks the keys of the second block with 0x100
_WINDOWS_EXTENDED = {0x11C: KEYPAD_ENTER, 0x11D: 97, 0x135: 98, 0x138: 100, 0x15B: 125, 0x15C: 126}


def evdev_code(native: int, platform: str) -> int:
    """The number used here for a toolkit's native scan code; `platform`: sys.platform; 0 for none."""
    if platform == "linux":  # X11 and Wayland
        return max(0, native - 8)
    if platform == "win32":
        return _WINDOWS_EXTENDED.get(native, 0) if native & 0x100 else native & 0x7F
    return 0


def us_character(scan_code: int, *, shift: bool = False) -> str | None:
    """The character on the key; None for keys that print nothing. Caps lock does not matter."""
    return (_SHIFTED if shift else _PLAIN).get(scan_code)


def control_character(scan_code: int) -> str | None:
    """What Ctrl with the key sends: Ctrl+] is GS, Ctrl+B is STX; None for keys without one."""
    char = _SHIFTED.get(scan_code, "")
    plain = _PLAIN.get(scan_code)
    if char.isalpha():
        return chr(ord(char) & 0x1F)
    return chr(ord(plain) & 0x1F) if plain and plain in "[\\]" else None
