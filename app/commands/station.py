"""``packbench station``: the bench's window."""

import argparse
import gc
import sys
from pathlib import Path


def main(argv: list[str]) -> int:
    """0 when the window was closed; 2 where the settings are wrong."""
    options = _parser().parse_args(argv)
    gc.disable()  # until the window is up: a collection while starting costs more than what it frees
    from app.config import ConfigError, load

    try:
        settings = load(options.config)
    except ConfigError as error:
        sys.stderr.write(f"packbench: {error}\n")
        return 2
    from app.bootstrap.window import WindowOptions, run_station

    width, _, height = options.size.partition("x")
    return run_station(
        settings,
        WindowOptions(
            witness=options.witness,
            panel=options.panel,
            scanner_control=options.scanner_control,
            size=(int(width), int(height)),
            is_full_screen=options.full_screen,
            ends_with_stdin=options.until_stdin_closes,
        ),
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="packbench station", description=__doc__)
    parser.add_argument("--config", type=Path, help="the bench's TOML file")
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--full-screen", action="store_true")
    parser.add_argument(
        "--witness", default="", help="HOST:PORT of a rehearsal that wants to know what is painted"
    )
    parser.add_argument("--panel", default="", help="the simulator whose goods a scanner panel shows")
    parser.add_argument("--scanner-control", type=int, default=0, help="the virtual scanner's control port")
    parser.add_argument("--until-stdin-closes", action="store_true", help="end with the parent")
    return parser
