"""`simulator`: Amazon's twin on loopback, for practice and tests."""

import argparse
import json
import sys
import threading
from pathlib import Path

from app.simulator.catalogue import DEFAULT, load
from app.simulator.kinds import SCENARIOS
from app.simulator.server import HOST, Server
from app.simulator.world import Settings, World


def main(argv: list[str]) -> int:
    """Serve until interrupted; one JSON line {"port", "base_url"} on stdout when ready."""
    options = _parser().parse_args(argv)
    settings = Settings(
        seed=options.seed,
        scenario=options.scenario,
        orders=options.orders,
        throttle=not options.no_throttle,
        faster=options.fast_buckets,
    )
    try:
        server = Server(World(load(options.catalogue), settings), options.port, _announce)
    except OSError as error:
        sys.stderr.write(f"simulator: {error}\n")
        return 2
    if options.until_stdin_closes:
        threading.Thread(target=_watch_stdin, args=(server,), daemon=True).start()
    server.run()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="simulator", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--scenario", choices=sorted(SCENARIOS), default="shift")
    parser.add_argument("--orders", type=int, default=14, help="how many orders to start with")
    parser.add_argument("--seed", type=int, default=1, help="the same seed makes the same shop")
    parser.add_argument("--catalogue", type=Path, default=DEFAULT, help="the shop's goods")
    parser.add_argument("--until-stdin-closes", action="store_true", help="end with the parent")
    parser.add_argument("--no-throttle", action="store_true", help="no 429 from empty buckets")
    parser.add_argument("--fast-buckets", type=float, default=1.0, help="multiplies every rate")
    return parser


def _announce(port: int) -> None:
    sys.stdout.write(json.dumps({"port": port, "base_url": f"http://{HOST}:{port}"}) + "\n")
    sys.stdout.flush()


def _watch_stdin(server: Server) -> None:
    """The parent holds the other end of stdin: when it dies, the simulator goes too."""
    while sys.stdin.buffer.read(4096):
        pass
    server.stop()
