"""Unmodified hidapi and pyusb against simulated USB devices: what the programs in tests/hardware/bed tell."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
BED = Path(__file__).with_name("umockdev_bed.py")
ZEBRA = "Zebra Technologies ZTC ZD421-203dpi ZPL"
ID_1284 = "MFG:Zebra Technologies;CMD:ZPL;MDL:ZTC ZD421-203dpi ZPL;CLS:PRINTER;"
HS_OK = (
    "\x02030,0,0,1218,000,0,0,0,000,0,0,0\x03\r\n"
    "\x02000,0,0,0,0,2,4,0,00000000,1,000\x03\r\n"
    "\x021234,0\x03\r\n"
)

Told = dict[str, list[dict[str, Any]]]


def run_in_bed(folder: Path, script: dict[str, Any], *command: str) -> list[str]:
    """The lines that the bed and the command wrote; both have to end well."""
    done = in_bed(folder, script, *command)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()


def in_bed(folder: Path, script: dict[str, Any], *command: str) -> subprocess.CompletedProcess[str]:
    path = folder / "script.json"
    path.write_text(json.dumps(script))
    bed = ["/usr/bin/python3", str(BED), "--script", str(path), "--", *command]
    return subprocess.run(bed, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)


def told(folder: Path, devices: list[tuple[str, str]], program: str) -> Told:
    """What a program of the bed told, by subject."""
    script = {"devices": [{"kind": kind, "name": name} for kind, name in devices]}
    module = f"tests.hardware.bed.{program}"
    by_subject: Told = {}
    for line in run_in_bed(folder, script, sys.executable, "-X", "dev", "-W", "error", "-m", module):
        values = json.loads(line)
        by_subject.setdefault(values.pop("subject"), []).append(values)
    return by_subject


@pytest.fixture(scope="module")
def scanner(tmp_path_factory: pytest.TempPathFactory) -> Told:
    devices = [("scanner", "hidraw0"), ("scale", "hidraw1"), ("keyboard", "hidraw2")]
    return told(tmp_path_factory.mktemp("bed"), devices, "scanner_program")


@pytest.fixture(scope="module")
def printer(tmp_path_factory: pytest.TempPathFactory) -> Told:
    return told(tmp_path_factory.mktemp("bed"), [("zpl", "printer")], "printer_program")


class TestScannerOnHidraw:
    def test_HW_1_scanner_and_scale_are_found_by_usage_page_and_the_keyboard_is_not(
        self, scanner: Told
    ) -> None:
        assert scanner["found"] == [
            {
                "devices": [
                    ["scanner", "hid:/dev/hidraw0", "Voyager 1450g", "SN0001"],
                    ["scale", "hid:/dev/hidraw1", "M10 10 lb scale", "0071234"],
                ]
            }
        ]

    def test_HW_1_200_scans_come_in_order(self, scanner: Told) -> None:
        assert scanner["200 scans"] == [{"codes": [f"1Z{number:06}" for number in range(200)]}]

    def test_HW_1_a_code_of_400_bytes_is_put_together_from_its_parts(self, scanner: Told) -> None:
        assert scanner["400 bytes"] == [{"data": "51" * 400, "aim": "]Q3"}]

    def test_HW_1_GS_and_NUL_inside_a_code_arrive(self, scanner: Told) -> None:
        assert scanner["GS and NUL"] == [{"data": "1d3031002d31", "aim": "]d2"}]

    def test_HW_1_a_last_part_wrongly_flagged_as_continued_comes_by_time_out(self, scanner: Told) -> None:
        assert scanner["stuck"] == [{"data": "45" * 56, "aim": "]d1"}]

    def test_HW_1_a_pulled_scanner_is_lost_at_once_and_its_half_code_forgotten(self, scanner: Told) -> None:
        assert scanner["begun"] == [{"scan": None}]
        assert scanner["pulled"] == [{"error": "DeviceLost"}]
        assert scanner["left"] == [{"devices": ["scale"]}]

    def test_HW_1_put_back_it_scans_again(self, scanner: Told) -> None:
        assert scanner["put back"] == [{"data": b"AFTER".hex(), "aim": "]C0"}]
        text = "<ScannerReader hid:/dev/hidraw7, 0 ready, <HidPosDecoder report 2, 0 bytes held>>"
        assert scanner["state"] == [{"text": text}]

    def test_HW_6_the_scale_weighs(self, scanner: Told) -> None:
        assert scanner["weight"] == [{"grams": "3498.3311536250", "state": "stable"}]
        assert scanner["nothing more"] == [{"weight": None}]

    def test_a_node_that_is_gone_or_never_was_is_lost(self, scanner: Told) -> None:
        assert scanner["refused"] == [
            {"path": "/dev/hidraw0", "error": "DeviceLost"},
            {"path": "/dev/hidraw99", "error": "DeviceLost"},
        ]


class TestPrinterOnUsb:
    def test_HW_3_the_printer_is_found_by_its_class(self, printer: Told) -> None:
        found = ["usb:001:002", 0x0A5F, 0x0166, ZEBRA, "D2J200000001", ID_1284, "zpl"]
        assert printer["found"] == [{"devices": [found]}]

    def test_HW_3_its_1284_id_and_port_status_are_read(self, printer: Told) -> None:
        assert printer["opened"] == [
            {
                "text": "<UsbTransport usb:001:002 open>",
                "device_id": ID_1284,
                "port": 0x18,
            }
        ]
        assert printer["paper out"] == [{"port": 0x38}]

    def test_HW_3_it_answers_over_the_pipes_of_its_descriptors(self, printer: Told) -> None:
        assert printer["~HS"] == [{"answer": HS_OK}]
        assert printer["silence"] == [{"answer": ""}]

    def test_HW_3_204800_bytes_arrive_unchanged(self, printer: Told) -> None:
        assert printer["large write"] == [{"size": 204_800, "same": True}]

    def test_HW_4_a_stalled_write_says_how_much_was_taken(self, printer: Told) -> None:
        assert printer["stalled"] == [{"error": "DeviceTimeout"}]
        assert printer["stalled later"] == [{"error": "PartialWrite", "sent": 20_480, "total": 50_000}]
        assert printer["stall over"] == [{"end": "YZ"}]

    def test_HW_4_a_session_prints_holds_and_owns_up(self, printer: Told) -> None:
        assert printer["session"] == [{"state": "ready", "outcome": "printed"}]
        assert printer["held"] == [{"outcome": "held", "sent": 0, "state": "paper_out"}]
        assert printer["cut"] == [{"outcome": "unknown", "sent": 97}]  # and 3 of ~HS

    def test_HW_4_a_mute_printer_is_asked_through_its_port(self, printer: Told) -> None:
        assert printer["mute"] == [{"state": "paper_out"}]

    def test_a_printer_that_another_program_holds_is_busy(self, printer: Told) -> None:
        assert printer["busy"] == [{"error": "DeviceBusy"}]

    def test_HW_4_a_pulled_printer_is_lost(self, printer: Told) -> None:
        assert printer["write pulled"] == [{"error": "DeviceLost"}]
        assert printer["write pulled again"] == [{"error": "DeviceLost"}]
        assert printer["read pulled"] == [{"error": "DeviceLost"}]
        assert printer["closed"] == [{"text": "<UsbTransport usb:001:002 closed>"}]
        assert [told["error"] for told in printer["open pulled"]] == ["DeviceLost"]


class TestTheBedItself:
    READER = "import sys; print('open', flush=True); print('read', sys.stdin.read())"

    def test_it_closes_the_commands_input_at_the_scripts_end(self, tmp_path: Path) -> None:
        script = {"actions": [{"do": "wait_line", "text": "open"}, {"do": "end"}]}
        lines = run_in_bed(tmp_path, script, sys.executable, "-c", self.READER)
        assert [line for line in lines if "bed" not in line] == ["open", "read "]

    def test_an_action_that_fails_fails_the_run(self, tmp_path: Path) -> None:
        actions = [{"do": "wait_line", "text": "never"}, {"do": "wait_open"}, {"do": "dance"}]
        done = in_bed(tmp_path, {"actions": actions}, sys.executable, "-c", "print('over')")
        assert done.returncode == 3
        assert [json.loads(line).get("error") for line in done.stdout.splitlines()[1:]] == [
            "not seen in time",
            "not seen in time",
            "ValueError('unknown action dance')",
        ]

    def test_the_commands_own_code_comes_first(self, tmp_path: Path) -> None:
        done = in_bed(tmp_path, {"actions": [{"do": "dance"}]}, sys.executable, "-c", "raise SystemExit(5)")
        assert done.returncode == 5


class TestShell:
    def test_HW_8_list_shows_what_is_plugged_in(self, tmp_path: Path) -> None:
        script = {"devices": [{"kind": "scanner", "name": "hidraw0"}, {"kind": "zpl", "name": "printer"}]}
        assert run_in_bed(tmp_path, script, sys.executable, "-m", "hardware", "list") == [
            "scanner  hid:/dev/hidraw0 0c2e:0b81 Voyager 1450g SN0001",
            f"printer  usb:001:003 0a5f:0166 {ZEBRA} D2J200000001",
        ]

    def test_HW_8_listen_shows_scans_of_the_first_scanner(self, tmp_path: Path) -> None:
        script = {
            "devices": [{"kind": "scanner", "name": "hidraw0"}],
            "actions": [
                {"do": "wait_open"},
                {"do": "scan", "data": "ONE"},
                {"do": "wait_line", "text": "ONE"},
                {"do": "scan", "data": "TWO"},
            ],
        }
        lines = run_in_bed(tmp_path, script, sys.executable, "-m", "hardware", "listen", "--count", "2")
        assert [json.loads(line) for line in lines if '"bed"' not in line] == [
            {"data": "ONE", "aim": "]C0"},
            {"data": "TWO", "aim": "]C0"},
        ]

    def test_HW_8_weigh_shows_the_scale(self, tmp_path: Path) -> None:
        script = {
            "devices": [{"kind": "scale", "name": "hidraw0"}],
            "actions": [{"do": "wait_open"}, {"do": "report", "hex": "03040200e803"}],
        }
        lines = run_in_bed(tmp_path, script, sys.executable, "-m", "hardware", "weigh", "--count", "1")
        assert json.dumps({"grams": "1000", "state": "stable"}) in lines

    def test_HW_8_print_sends_a_test_page_over_usb(self, tmp_path: Path) -> None:
        script = {"devices": [{"kind": "zpl", "name": "printer"}]}
        command = (sys.executable, "-m", "hardware", "print", "--usb", "0a5f:0166", "--test-page")
        (line,) = run_in_bed(tmp_path, script, *command)
        assert json.loads(line)["outcome"] == "printed"
