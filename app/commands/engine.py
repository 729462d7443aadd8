"""``packbench engine``: import and confirmations without a window, on a server or a spare bench."""

import argparse
import asyncio
import json
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.bootstrap.core import Core


def main(argv: list[str]) -> int:
    """Runs until interrupted; each new status is a JSON line on stdout."""
    parser = argparse.ArgumentParser(prog="packbench engine", description=__doc__)
    parser.add_argument("--config", type=Path)
    options = parser.parse_args(argv)
    from app.config import ConfigError, load

    try:
        settings = load(options.config)
    except ConfigError as error:
        sys.stderr.write(f"packbench: {error}\n")
        return 2
    from app import logs
    from app.bootstrap.core import Core

    logs.set_up(settings.folder / "logs")
    core = Core(settings)
    try:
        core.load_catalogue()
        asyncio.run(_run(core))
    finally:
        core.close()
    return 0


async def _run(core: "Core") -> None:
    from app.bootstrap.syncing import engine_of
    from app.bootstrap.trade import Trade

    trade = Trade(core)
    engine = engine_of(core, trade, _refused)
    engine.listen(_say)
    await trade.open()
    task = asyncio.get_running_loop().create_task(engine.run())
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        await trade.aclose()


def _say(status: object) -> None:
    import msgspec

    sys.stdout.write(json.dumps(msgspec.to_builtins(status)) + "\n")
    sys.stdout.flush()


async def _refused(_message: object, _refused: object) -> None:
    """The refusal is stored with its message; there is nobody here to tell."""
