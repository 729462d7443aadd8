"""`python -m hardware` with virtual devices in processes of their own."""

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from hardware.__main__ import main

HARDWARE = (sys.executable, "-X", "dev", "-W", "error", "-m", "hardware")


@contextmanager
def served(*arguments: str) -> Iterator[dict[str, int]]:
    """A virtual device's ports; it has to end well when its input closes."""
    command = [*HARDWARE, "serve", *arguments, "--until-stdin-closes"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        yield json.loads(process.stdout.readline())
        rest = process.communicate()
        assert (process.returncode, *rest) == (0, "", "")


def act(port: int, **command: Any) -> dict[str, Any]:
    with socket.create_connection(("127.0.0.1", port), 5.0) as control, control.makefile("rw") as file:
        file.write(json.dumps(command) + "\n")
        file.flush()
        answer: dict[str, Any] = json.loads(file.readline())
        return answer


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, Any]]:
    code = main(arguments)
    return code, json.loads(capsys.readouterr().out)


class TestPrint:
    def test_HW_8_a_test_page_comes_out_of_the_printer(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with served("printer", "--out", str(tmp_path)) as ports:
            code, result = run(capsys, "print", "--tcp", f"127.0.0.1:{ports['port']}", "--test-page")
            assert act(ports["control_port"], status=True)["labels"] == 1
        assert (code, result["outcome"], result["state"]) == (0, "printed", "ready")
        assert (tmp_path / "0001.zpl").read_bytes().startswith(b"^XA^CI28")

    def test_HW_8_a_slip_comes_out_of_the_slip_printer(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with served("printer", "--language", "escpos", "--out", str(tmp_path)) as ports:
            where = f"127.0.0.1:{ports['port']}"
            code, _ = run(capsys, "print", "--tcp", where, "--test-page", "--language", "escpos")
        assert code == 0
        assert b"Packbench test slip" in (tmp_path / "0001.escpos").read_bytes()

    def test_HW_8_a_file_is_printed_as_it_is(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        label = tmp_path / "label.zpl"
        label.write_bytes(b"^XA^FDx^FS^XZ")
        with served("printer", "--out", str(tmp_path / "out")) as ports:
            code, result = run(capsys, "print", "--tcp", f"127.0.0.1:{ports['port']}", str(label))
        assert (code, result["sent"]) == (0, 13)
        assert (tmp_path / "out/0001.zpl").read_bytes() == b"^XA^FDx^FS^XZ"

    def test_HW_8_a_job_that_did_not_print_ends_with_1_and_its_reason(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with served("printer") as ports:
            act(ports["control_port"], fault="paper_out")
            code, result = run(capsys, "print", "--tcp", f"127.0.0.1:{ports['port']}", "--test-page")
        assert (code, result["outcome"], result["reason"]) == (1, "held", "not sent: paper_out")

    def test_HW_8_a_printer_that_is_not_there_is_told_on_standard_error(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            port = server.getsockname()[1]
        assert main(("print", "--tcp", f"127.0.0.1:{port}", "--test-page")) == 1
        assert capsys.readouterr().err.startswith(f"DeviceLost: tcp://127.0.0.1:{port} cannot be reached")


class TestListenAndWeigh:
    def test_HW_8_listen_shows_what_is_scanned(self) -> None:
        with served("scanner", "--layout", "offset") as ports:
            device = f"tcp://127.0.0.1:{ports['port']}"
            command = [*HARDWARE, "listen", "--device", device, "--layout", "offset", "--count", "2"]
            with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as listening:
                while not act(ports["control_port"], status=True)["hosts"]:
                    """It has not connected yet."""
                act(ports["control_port"], scan="AZ:1", aim="]d1")
                act(ports["control_port"], hex="1dff")
                lines, _ = listening.communicate()
        assert [json.loads(line) for line in lines.splitlines()] == [
            {"data": "AZ:1", "aim": "]d1"},
            {"data": "\x1d\\xff", "aim": "]C0"},
        ]

    def test_HW_8_weigh_shows_what_lies_on_the_scale(self, capsys: pytest.CaptureFixture[str]) -> None:
        with served("scale") as ports:
            act(ports["control_port"], grams=250)
            device = f"tcp://127.0.0.1:{ports['port']}"
            code, weight = run(capsys, "weigh", "--device", device, "--count", "1")
        assert (code, weight) == (0, {"grams": "250", "state": "stable"})

    @pytest.mark.parametrize("command", ["listen", "weigh"])
    def test_HW_8_without_a_device_they_say_so(
        self, command: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main((command,)) == 1
        assert capsys.readouterr().err == "HardwareError: no such device is plugged in\n"


class TestStartUp:
    @pytest.mark.parametrize(
        "module",
        [
            "hardware.discovery",
            "hardware.scanner.opening",
            "hardware.scale.opening",
            "hardware.printer.session",
            "hardware.printer.codecs.escpos",
            "hardware.virtual.serving",
            "hardware.__main__",
        ],
    )
    def test_importing_does_not_import_what_only_some_devices_need(self, module: str) -> None:
        heavy = "{'hid', 'hidraw', 'usb', 'escpos', 'PIL', 'asyncio', 'app', 'PySide6'}"
        code = f"import sys, {module}; print(sorted({heavy} & set(sys.modules)))"
        done = subprocess.run((sys.executable, "-c", code), capture_output=True, text=True, check=True)
        assert done.stdout == "[]\n"
