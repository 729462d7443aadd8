"""Import and confirmations without a window, against the simulator, in a process of its own."""

import asyncio
import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap.core import Core
from app.config import load
from app.domain.order import OrderStatus
from app.domain.shipping import Confirmation, ParcelItem
from app.ports.storage import ConfirmationQueued
from tests.app.simulator.server import RunningSimulator, running_simulator

ROOT = Path(__file__).resolve().parents[3]
CATALOGUE = ROOT / "resources" / "practice" / "catalogue.json"
CONFIG = """\
bench_id = "engine-1"
data_folder = {folder}
catalogue = {catalogue}
is_practice = true

[store]
store_id = "practice-us"
base_url = {base_url}
token_url = {token_url}
import_every_seconds = 0.2
"""


class Engine:
    """The running process; its status lines one by one."""

    def __init__(self, config: Path) -> None:
        command = [sys.executable, "-m", "app", "engine", "--config", str(config)]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    def until(self, key: str, least: int) -> dict[str, Any]:
        """The first status in which that count is reached."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            status: dict[str, Any] = json.loads(line)
            if status[key] >= least:
                return status
        raise AssertionError(f"it ended with {self._process.wait()}")

    def stop(self) -> int:
        """As a service manager does."""
        self._process.send_signal(signal.SIGTERM)
        self._process.communicate(timeout=30)
        return self._process.returncode


@pytest.fixture
def amazon() -> Iterator[RunningSimulator]:
    with running_simulator(orders=14) as running:
        yield running


@pytest.fixture
def config(tmp_path: Path, amazon: RunningSimulator) -> Path:
    path = tmp_path / "engine.toml"
    values = {
        "folder": tmp_path / "data",
        "catalogue": CATALOGUE,
        "base_url": amazon.base_url,
        "token_url": f"{amazon.base_url}/auth/o2/token",
    }
    path.write_text(CONFIG.format(**{name: json.dumps(str(value)) for name, value in values.items()}))
    return path


@contextmanager
def stored(config: Path) -> Iterator[Core]:
    core = Core(load(config))
    try:
        yield core
    finally:
        core.close()


def test_ORD_1_every_order_of_the_store_is_in_the_database(config: Path, amazon: RunningSimulator) -> None:
    engine = Engine(config)
    status = engine.until("orders_imported", 14)
    assert (status["link"], status["confirmations_sent"]) == ("ok", 0)
    assert status["imported_at"] is not None
    assert engine.stop() == 0
    with stored(config) as core:
        there = {
            each["order_id"]: core.database.lookups.order(each["order_id"])
            for each in amazon.scenario()["orders"]
        }
    assert len(there) == 14
    assert all(order is not None for order in there.values())
    pending = [each["order_id"] for each in amazon.scenario()["orders"] if each["status"] == "PENDING"]
    waiting = [number for number, order in there.items() if order and order.status is OrderStatus.PENDING]
    assert waiting == pending


def test_SHIP_11_a_confirmation_that_waits_is_at_amazon_once(config: Path, amazon: RunningSimulator) -> None:
    engine = Engine(config)
    engine.until("orders_imported", 14)
    assert engine.stop() == 0
    order = amazon.order("single")
    queue(config, order)
    engine = Engine(config)
    engine.until("confirmations_sent", 1)
    assert engine.stop() == 0
    engine = Engine(config)  # and a third start sends it no more
    engine.until("orders_imported", 1)
    assert engine.stop() == 0
    told = amazon.ledger()["confirmations"]
    assert [(row["order_id"], row["tracking"]) for row in told] == [(order["order_id"], "1Z999AA10123456784")]


def queue(config: Path, order: dict[str, Any]) -> None:
    """A shipment by own carrier, as a bench leaves it in the outbox."""
    items = tuple(ParcelItem(line["order_item_id"], line["quantity"]) for line in order["lines"])
    with stored(config) as core:
        now = core.clock.now()
        shipment = Confirmation(
            order["order_id"], "ATVPDKIKX0DER", 1, "UPS", "1Z999AA10123456784", now, items
        )
        asyncio.run(core.database.journal.write([ConfirmationQueued("message-1", shipment, now)]))


@pytest.mark.parametrize("command", [(), ("station",), ("engine",)], ids=["plain", "station", "engine"])
def test_settings_that_cannot_be_read_end_with_2_and_say_which(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    config = tmp_path / "bench.toml"
    config.write_text("bench_name = 4\n")
    asked = [sys.executable, "-m", "app", *command, "--config", str(config)]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"packbench: {config}: ")
    assert "bench_name" in done.stderr


def test_a_command_that_there_is_not_ends_with_2_and_names_those_there_are() -> None:
    asked = [sys.executable, "-m", "app", "pack"]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "no command 'pack'" in done.stderr
    assert "station" in done.stderr
