"""Files that must not be found again: overwritten, then unlinked, as far as a file system writes in place.

What a copy-on-write file system or an SSD keeps of them is ciphertext under a key that is gone, or a key that
wraps nothing any more; personal data lies in the clear in files of the private folder alone.
"""

import os
from pathlib import Path

_PIECE = 1 << 20


def shred(path: Path) -> None:
    """OSError where it cannot be; then it is still there, at most overwritten in part."""
    with path.open("r+b") as file:
        left = path.stat().st_size
        while left > 0:
            left -= file.write(bytes(min(_PIECE, left)))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """A file's coming and going is only on disk once its folder is. Windows cannot and need not."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
