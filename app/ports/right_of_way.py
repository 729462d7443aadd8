"""A scan goes before all else, also at the interpreter's lock, which this process has one of.

Threads with much to do (an import) call ``give_way`` between two of their pieces. While a scan is on its way
they wait, so that they neither hold the lock that the scan's threads need nor hand it to and fro with them.
"""

import threading

LONGEST = 0.05  # seconds; a scan that takes longer waits for something else
_free = threading.Event()
_free.set()


def take() -> None:
    """A scan has come in."""
    _free.clear()


def leave() -> None:
    """It is painted."""
    _free.set()


def is_taken() -> bool:
    return not _free.is_set()


def give_way() -> None:
    """Returns at once where no scan is on its way."""
    if not _free.is_set() and not _free.wait(LONGEST):
        _free.set()
