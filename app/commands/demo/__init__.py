"""``packbench demo``: practice mode. With a screen: the window and a scanner panel. ``--headless``: a whole
shift.
"""

import argparse
import json
import shlex
import subprocess
import sys
import time
from pathlib import Path

from app.commands.demo.packer import Packer, Shelf
from app.commands.demo.processes import Child, packbench
from app.commands.demo.rig import Rig
from app.commands.demo.screen import State
from app.commands.demo.shift import Shift, write_expected
from app.resources import resource

JUDGE = Path(__file__).parents[3] / "tests" / "system" / "judge.py"


def main(argv: list[str]) -> int:
    """0 when the shift went as told and the judge agrees."""
    options = _parser().parse_args(argv)
    if not options.headless:
        return _with_a_screen(options)
    out: Path = options.out
    started = time.monotonic()
    with Rig(out, resource("practice/catalogue.json"), orders=options.orders, seed=options.seed) as rig:
        _play(rig, options)
        return _judge(rig, options, time.monotonic() - started)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="packbench demo", description=__doc__)
    parser.add_argument("--headless", action="store_true", help="no window: the shift plays by itself")
    parser.add_argument("--out", type=Path, default=Path("build/demo"), help="folder for what it leaves")
    parser.add_argument("--orders", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--theme", choices=("light", "dark", "high_contrast"), default="light")
    parser.add_argument("--judge", default="", help="command that judges what left the building")
    return parser


def _play(rig: Rig, options: argparse.Namespace) -> None:
    with (options.out / "transcript.txt").open("w", encoding="utf-8") as transcript:
        started = time.monotonic()

        def tell(line: str) -> None:
            text = f"{time.monotonic() - started:7.2f}  {line}"
            transcript.write(text + "\n")
            transcript.flush()
            sys.stdout.write(text + "\n")
            sys.stdout.flush()

        rig.start_station()
        packer = Packer(rig, Shelf(resource("practice/catalogue.json")), tell)
        packer.pictures = _Album(rig, options.out / "screens").take
        shift = Shift(rig, packer, tell)
        shift.play()
        write_expected(shift, options.out / "expected.json")


class _Album:
    """A picture of each state of the screen, the first time that it shows."""

    def __init__(self, rig: Rig, folder: Path) -> None:
        self._rig = rig
        self._folder = folder
        self._seen: set[str] = set()
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, state: State) -> None:
        parts = (state["stage"], state["prompt"], state["refusal"], state["stopped"])
        name = "-".join(part for part in parts if part)
        if name not in self._seen:
            self._seen.add(name)
            self._rig.screen.grab(self._folder / f"{len(self._seen):02d}-{name}.png")


def _judge(rig: Rig, options: argparse.Namespace, seconds: float) -> int:
    """Runs the judge, a process that knows nothing of ``app``; its last line is ours."""
    command = shlex.split(options.judge) or ([sys.executable, str(JUDGE)] if JUDGE.exists() else [])
    if not command:
        sys.stdout.write(json.dumps({"judge": None, "seconds": round(seconds, 1)}) + "\n")
        return 0
    facts = [rig.base_url, str(options.out), f"{seconds:.1f}"]
    return subprocess.run([*command, *facts], check=False).returncode  # noqa: S603 (named by the user)


def _with_a_screen(options: argparse.Namespace) -> int:
    catalogue = resource("practice/catalogue.json")
    with Rig(
        options.out,
        catalogue,
        orders=options.orders,
        seed=options.seed,
        theme=options.theme,
        import_every=3.0,
    ) as rig:
        panel = ["--panel", rig.base_url, "--scanner-control", str(rig.scanner_control)]
        command = packbench("station", "--config", str(rig.config), "--until-stdin-closes", *panel)
        return Child(command, options.out / "station.log").wait(None)
