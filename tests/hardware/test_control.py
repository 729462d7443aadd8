"""The control ports of the virtual devices."""

import json
import socket
from pathlib import Path
from typing import Any

import pytest

from hardware.errors import DeviceLost
from hardware.models import Weight
from hardware.printer.session import PrinterSession, Timing
from hardware.scale.opening import open_scale
from hardware.scanner.opening import open_scanner
from hardware.transport.address import open_address
from hardware.virtual.serving import Kind, serving


class Options:
    def __init__(self, out: Path | None = None, language: Any = "zpl", layout: str = "honeywell") -> None:
        self.out = out
        self.language = language
        self.layout = layout


def command(port: int, *lines: str) -> list[dict[str, Any]]:
    with socket.create_connection(("127.0.0.1", port), 5.0) as control, control.makefile("rw") as file:
        answers = []
        for line in lines:
            file.write(line + "\n")
            file.flush()
            answers.append(json.loads(file.readline()))
        return answers


class TestPrinter:
    def test_HW_7_a_printer_is_broken_and_mended_by_command(self, tmp_path: Path) -> None:
        with serving("printer", 0, 0, Options(tmp_path)) as ports:
            session = PrinterSession(
                open_address(f"tcp://127.0.0.1:{ports['port']}"), "zpl", Timing(ready=0.0, poll=0.005)
            )
            assert command(ports["control_port"], '{"status": true}') == [
                {"labels": 0, "bytes": 0, "queued": 0, "fault": None}
            ]
            assert session.print(b"^XA^XZ").outcome == "printed"
            (broken,) = command(ports["control_port"], '{"fault": "paper_out"}')
            assert (broken["labels"], broken["fault"]) == (1, "paper_out")
            assert session.print(b"^XA^XZ").outcome == "held"
            (mended,) = command(ports["control_port"], '{"fault": null}')
            assert mended["fault"] is None
            (planned,) = command(ports["control_port"], '{"fault": "head_open", "after_bytes": 5}')
            assert planned["fault"] is None
            assert session.status().is_ready
            assert session.status().state == "head_open"
            session.close()
        assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"^XA^XZ"]

    def test_HW_7_an_escpos_printer_is_served_too(self) -> None:
        with serving("printer", 0, 0, Options(language="escpos")) as ports:
            session = PrinterSession(open_address(f"tcp://127.0.0.1:{ports['port']}"), "escpos")
            assert session.print(b"slip\x1dVB\x00").outcome == "printed"
            session.close()


class TestScanner:
    def test_HW_7_codes_are_fired_by_command(self) -> None:
        with serving("scanner", 0, 0, Options(layout="newland")) as ports:
            control = ports["control_port"]
            reader = open_scanner(f"tcp://127.0.0.1:{ports['port']}", "newland")
            while command(control, '{"status": true}')[0]["hosts"] == 0:
                """The listener has not met us yet."""
            answers = command(
                control,
                '{"scan": "ONE", "aim": "]E0"}',
                '{"hex": "1d00ff"}',
                '{"scan": "TWO", "repeat": 2}',
                json.dumps({"scan": "E" * 56, "stuck": True}),
            )
            assert [answer["delivered"] for answer in answers] == [1, 1, 1, 1]
            assert [answer["scans"] for answer in answers] == [1, 2, 4, 5]
            got: list[bytes] = []
            while len(got) < 5:
                scan = reader.read(1.0)
                got += [scan.data] if scan else []
            assert got == [b"ONE", b"\x1d\x00\xff", b"TWO", b"TWO", b"E" * 56]
            assert command(control, '{"unplug": true}')[0]["present"] is False
            with pytest.raises(DeviceLost):
                reader.read(5.0)
            reader.close()
            assert command(control, '{"replug": true}')[0]["present"] is True
            open_scanner(f"tcp://127.0.0.1:{ports['port']}", "newland").close()


class TestScale:
    def test_HW_7_weights_are_put_on_by_command(self) -> None:
        with serving("scale", 0, 0, Options()) as ports:
            scale = open_scale(f"tcp://127.0.0.1:{ports['port']}")
            assert scale.read(5.0) == Weight(0, "zero")  # type: ignore[arg-type]  # 0 == Decimal(0)
            assert command(ports["control_port"], '{"grams": 250}') == [{"ok": True, "delivered": 1}]
            assert scale.read(5.0) == Weight(250, "stable")  # type: ignore[arg-type]  # as above
            command(ports["control_port"], '{"grams": 9, "state": "over_limit"}', '{"unplug": true}')
            over = scale.read(5.0)
            assert over is not None
            assert over.state == "over_limit"
            with pytest.raises(DeviceLost):
                scale.read(5.0)
            assert command(ports["control_port"], '{"replug": true}') == [{"ok": True}]
            scale.close()


class TestRefusals:
    @pytest.mark.parametrize(
        ("kind", "line", "error"),
        [
            ("printer", '{"fault": "fire"}', "ValueError: unknown fault fire; known: paper_out, "),
            ("printer", '{"fault": "jam", "after_bytes": "x"}', "ValueError: after_bytes is a number"),
            ("printer", "{}", "ValueError: say fault or status"),
            ("scanner", "{}", "ValueError: say scan, hex, unplug, replug or status"),
            ("scanner", '{"hex": "zz"}', "ValueError: non-hexadecimal"),
            ("scale", "{}", "ValueError: say grams, unplug or replug"),
            ("scale", '{"grams": 1, "state": "gone"}', "ValueError: unknown state gone; known: stable, "),
            ("scale", "[1]", "a command is a JSON object"),
            ("scale", "nonsense", "JSONDecodeError: "),
        ],
    )
    def test_what_is_not_understood_is_answered_with_the_reason(
        self, kind: Kind, line: str, error: str
    ) -> None:
        with serving(kind, 0, 0, Options()) as ports:
            first, second = command(ports["control_port"], line, line)
            assert first["error"].startswith(error)
            assert second == first
