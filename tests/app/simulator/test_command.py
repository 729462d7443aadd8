"""The command: one JSON line when ready, loopback only, ends with its parent."""

import json
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from app.commands.simulator import main
from app.simulator.server import HOST

from .server import running_simulator

ROOT = Path(__file__).parents[3]
RUN = "import sys; from app.commands.simulator import main; sys.exit(main(sys.argv[1:]))"


def test_the_command_says_where_it_is_and_ends_when_stdin_closes() -> None:
    arguments = ["--until-stdin-closes", "--orders", "3", "--seed", "9", "--no-throttle"]
    with subprocess.Popen(
        [sys.executable, "-c", RUN, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        ready = json.loads(process.stdout.readline())
        assert ready["base_url"] == f"http://127.0.0.1:{ready['port']}"
        url = ready["base_url"] + "/_sim/scenario"
        with urllib.request.urlopen(url, timeout=30) as answer:  # noqa: S310 - loopback http
            script = json.load(answer)
        process.stdin.close()

        assert process.wait(timeout=30) == 0
        assert (len(script["orders"]), script["seed"]) == (3, 9)


def test_the_command_says_why_it_cannot_listen(capsys: pytest.CaptureFixture[str]) -> None:
    with running_simulator() as sim:
        assert main(["--port", str(sim.port)]) == 2

    assert "in use" in capsys.readouterr().err


def test_the_simulator_binds_the_loopback_address() -> None:
    assert HOST == "127.0.0.1"
