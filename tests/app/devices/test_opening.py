"""From the settings' addresses to devices; what is not named is not there."""

import queue
from typing import TYPE_CHECKING

from app.config import Devices
from app.devices.encoders import ENCODERS
from app.devices.opening import scale_of, scanner_of
from hardware.virtual.scale import VirtualScale
from hardware.virtual.scanner import VirtualScanner
from tests.fakes import ManualClock

if TYPE_CHECKING:
    from app.domain.scan import Scan

PATIENCE = 20.0


def test_nothing_named_is_nothing_there_and_a_keyboard_needs_no_thread() -> None:
    for scanner in ("", "keyboard"):
        assert scanner_of(Devices(scanner=scanner), ManualClock(), _ignore, _ignore) is None
    assert scale_of(Devices(), _ignore, _ignore, 0) is None


def test_HW_1_a_scanner_is_opened_by_its_address() -> None:
    with VirtualScanner() as virtual:
        scans: queue.Queue[Scan] = queue.Queue()
        states: queue.Queue[bool] = queue.Queue()
        named = Devices(scanner=f"tcp://127.0.0.1:{virtual.serve()}")
        thread = scanner_of(named, ManualClock(), scans.put, lambda is_there, _: states.put(is_there))
        assert thread is not None
        thread.start()
        assert states.get(timeout=PATIENCE)
        while virtual.scan("HELLO") == 0:  # the listener takes the host a moment after it connected
            pass
        assert scans.get(timeout=PATIENCE).text == "HELLO"
        thread.stop()


def test_HW_6_a_scale_is_opened_by_its_address() -> None:
    with VirtualScale() as virtual:
        weights: queue.Queue[int] = queue.Queue()
        virtual.put(250)
        thread = scale_of(Devices(scale=f"tcp://127.0.0.1:{virtual.serve()}"), weights.put, _ignore, 0)
        assert thread is not None
        thread.start()
        assert weights.get(timeout=PATIENCE) == 250
        thread.stop()


def test_an_address_that_names_nothing_is_told_as_not_there_and_looked_for_again() -> None:
    states: queue.Queue[tuple[bool, str]] = queue.Queue()
    thread = scanner_of(
        Devices(scanner="the red one"),
        ManualClock(),
        _ignore,
        lambda is_there, words: states.put((is_there, words)),
    )
    assert thread is not None
    thread.start()
    for _ in range(2):
        is_there, words = states.get(timeout=PATIENCE)
        assert not is_there
        assert "the red one" in words
    thread.stop()


def test_HW_3_a_picture_is_encoded_in_the_language_of_each_printer() -> None:
    rows = bytes([0b10101010] * 8)
    label = ENCODERS["zpl"](8, 8, rows)
    assert label.startswith(b"^XA")
    assert label.rstrip().endswith(b"^XZ")
    assert b"^GF" in label
    slip = ENCODERS["escpos"](8, 8, rows)
    assert b"\x1dv0" in slip
    assert rows in slip


def _ignore(*_: object) -> None:
    return None
