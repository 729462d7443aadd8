"""``packbench office``: orders, listings, stock and stores in a window, where no bench runs."""

import argparse
import sys
from pathlib import Path


def main(argv: list[str]) -> int:
    """0 when the window was closed; 2 where the settings are wrong."""
    parser = argparse.ArgumentParser(prog="packbench office", description=__doc__)
    parser.add_argument("--config", type=Path, help="the TOML file of this database's process")
    options = parser.parse_args(argv)
    from app.config import ConfigError, load

    try:
        settings = load(options.config)
    except ConfigError as error:
        sys.stderr.write(f"packbench: {error}\n")
        return 2
    from app.bootstrap.office import run_office

    return run_office(settings)
