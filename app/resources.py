"""Where the files of ``resources/`` lie: beside the package from source, inside the bundle when built."""

import sys
from pathlib import Path


def resource(name: str) -> Path:
    """The path of a shipped file or folder, by its name below ``resources/``."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).parents[1]
    return root / "resources" / name
