"""For a command in the bed: act on the devices, tell the test what happened."""

import json
import os
import socket
import sys
from typing import Any


def act(do: str, **values: Any) -> dict[str, Any]:
    """Perform an action of testbed.perform; its answer."""
    with socket.socket(socket.AF_UNIX) as control:
        control.connect(os.environ["BED_CONTROL"])
        with control.makefile("rw") as lines:
            lines.write(json.dumps({"do": do, **values}) + "\n")
            lines.flush()
            answer: dict[str, Any] = json.loads(lines.readline())
    if "error" in answer:
        raise RuntimeError(answer["error"])
    return answer


def tell(subject: str, **values: object) -> None:
    """A JSON line for the test."""
    sys.stdout.write(json.dumps({"subject": subject, **values}) + "\n")
    sys.stdout.flush()
