"""Named points at which a test may stop the process, as a pulled plug would.

``PACKBENCH_SEAM=name:3`` kills the process with SIGKILL the third time that it passes ``name``. Unset, a
seam is one
comparison. What survives a seam is what was written before it.
"""

import os
import signal

_name, _, _count = os.environ.get("PACKBENCH_SEAM", "").partition(":")
_left = int(_count or 1)


def seam(name: str) -> None:
    """Does nothing unless this seam is the armed one and its count is reached."""
    if name == _name:
        _pass()


def _pass() -> None:
    global _left
    _left -= 1
    if _left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
