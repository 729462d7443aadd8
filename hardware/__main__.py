"""Try devices from the shell: list | listen | print | weigh | serve."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from hardware.errors import HardwareError


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when done, 1 when a device failed; what happened goes to standard error."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except HardwareError as error:
        sys.stderr.write(f"{type(error).__name__}: {error}\n")
        return 1
    except KeyboardInterrupt:
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="hardware", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    commands.add_parser("list", help="what is plugged in").set_defaults(run=_list)
    _add_reading(commands.add_parser("listen", help="show scans"), _listen)
    _add_reading(commands.add_parser("weigh", help="show weights"), _weigh)
    _add_print(commands.add_parser("print", help="print a file or a test page"))
    _add_serve(commands.add_parser("serve", help="be a virtual device"))
    return parser


def _add_reading(parser: argparse.ArgumentParser, run: object) -> None:
    parser.add_argument("--device", help="its address; the first one found if not given")
    parser.add_argument("--layout", default="honeywell", help="of a scanner over TCP")
    parser.add_argument("--count", type=int, default=0, help="stop after that many")
    parser.set_defaults(run=run)


def _add_print(parser: argparse.ArgumentParser) -> None:
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--tcp", metavar="HOST:PORT")
    where.add_argument("--usb", metavar="VID:PID")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("file", nargs="?", type=Path)
    what.add_argument("--test-page", action="store_true")
    parser.add_argument("--language", choices=("zpl", "escpos"), default="zpl")
    parser.set_defaults(run=_print)


def _add_serve(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", choices=("printer", "scanner", "scale"))
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--control-port", type=int, default=0)
    parser.add_argument("--out", type=Path, help="folder for what is printed")
    parser.add_argument("--language", choices=("zpl", "escpos"), default="zpl")
    parser.add_argument("--layout", default="honeywell", help="of the scanner's reports")
    parser.add_argument("--until-stdin-closes", action="store_true", help="else until interrupted")
    parser.set_defaults(run=_serve)


def _list(_options: argparse.Namespace) -> int:
    from hardware.discovery import kind_of, list_devices
    from hardware.transport.address import address_of

    for info in list_devices():
        ids = f"{info.vendor_id:04x}:{info.product_id:04x}"
        _say(f"{kind_of(info):8} {address_of(info)} {ids} {info.name} {info.serial}".rstrip())
    return 0


def _listen(options: argparse.Namespace) -> int:
    from hardware.discovery import SCANNER_PAGE
    from hardware.scanner.opening import open_scanner

    reader = open_scanner(options.device or _first_hid(SCANNER_PAGE), options.layout)
    try:
        left = options.count or sys.maxsize
        while left:
            scan = reader.read(0.1)
            if scan:
                left -= 1
                _say_json(data=scan.data.decode("utf-8", "backslashreplace"), aim=scan.aim)
    finally:
        reader.close()
    return 0


def _weigh(options: argparse.Namespace) -> int:
    from hardware.discovery import SCALE_PAGE
    from hardware.scale.opening import open_scale

    reader = open_scale(options.device or _first_hid(SCALE_PAGE))
    try:
        left = options.count or sys.maxsize
        while left:
            weight = reader.read(0.1)
            if weight:
                left -= 1
                _say_json(grams=str(weight.grams), state=weight.state)
    finally:
        reader.close()
    return 0


def _print(options: argparse.Namespace) -> int:
    from hardware.printer.session import PrinterSession
    from hardware.transport.address import open_address

    address = f"tcp://{options.tcp}" if options.tcp else f"usb://{options.usb}"
    data = _sample(options.language) if options.test_page else options.file.read_bytes()
    session = PrinterSession(open_address(address), options.language)
    try:
        result = session.print(data)
    finally:
        session.close()
    _say_json(outcome=result.outcome, reason=result.reason, sent=result.sent, state=result.status.state)
    return 0 if result.outcome == "printed" else 1


def _sample(language: str) -> bytes:
    from hardware.printer.codecs import escpos, zpl

    return zpl.sample_label() if language == "zpl" else escpos.sample_slip()


def _serve(options: argparse.Namespace) -> int:
    from hardware.virtual.serving import serving

    with serving(options.kind, options.port, options.control_port, options) as ports:
        _say_json(**ports)
        if options.until_stdin_closes:
            sys.stdin.read()
        else:
            _wait_for_interrupt()
    return 0


def _wait_for_interrupt() -> None:
    import threading

    threading.Event().wait()


def _first_hid(page: int) -> str:
    from hardware.discovery import list_devices
    from hardware.transport.address import address_of

    found = next((i for i in list_devices() if i.usage_page == page), None)
    if found is None:
        raise HardwareError("no such device is plugged in")
    return address_of(found)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _say_json(**values: object) -> None:
    _say(json.dumps(values))


if __name__ == "__main__":
    sys.exit(main())
