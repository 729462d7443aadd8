"""A printer with its thread, over virtual printers on TCP that fail in their several ways (HW-4)."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from app.config import Printers
from app.devices.opening import printers_of
from app.devices.printer import ThreadedPrinter
from app.domain.shipping import DocumentKind, PrintState
from app.ports.printer import Printed, PrinterState
from hardware.printer.session import PrinterSession, Timing
from hardware.transport.tcp import TcpTransport
from hardware.virtual.escpos_printer import VirtualEscposPrinter
from hardware.virtual.printer import Fault
from hardware.virtual.zpl_printer import VirtualZplPrinter

LABEL = b"^XA" + b"^FDpackbench^FS" * 200 + b"^XZ"
SWIFT = Timing(answer=0.3, write=0.3, ready=0.3, finish=0.6, poll=0.02)


def printer_at(port: int) -> ThreadedPrinter:
    """As bootstrap makes them, but less patient."""

    def open_session(on_progress: Callable[[int, int], None]) -> PrinterSession:
        transport = TcpTransport.open("127.0.0.1", port, 2.0)
        return PrinterSession(transport, "zpl", SWIFT, on_progress, chunk=512)

    return ThreadedPrinter("Label printer", "zpl", 203, open_session)


def print_with(fault: Fault | None, after_bytes: int = 0, data: bytes = LABEL) -> tuple[Printed, list[bytes]]:
    """The outcome, and what came out once the printer was mended."""
    with VirtualZplPrinter() as virtual:
        printer = printer_at(virtual.serve())
        if fault is not None:
            virtual.set_fault(fault, after_bytes)
        printed = asyncio.run(printer.print(data))
        printer.close()
        return printed, list(virtual.jobs)


def test_HW_4_a_label_that_came_out_is_printed() -> None:
    printed, paper = print_with(None)
    assert printed == Printed(PrintState.PRINTED, "Label printer", "ready", len(LABEL))
    assert paper == [LABEL]


@pytest.mark.parametrize("fault", ["paper_out", "head_open", "ribbon_out", "silent", "jam"])
def test_HW_4_a_printer_that_is_not_ready_holds_the_label_and_gets_no_byte(fault: Fault) -> None:
    printed, paper = print_with(fault)
    assert (printed.state, printed.bytes_sent) == (PrintState.HELD, 0)
    assert printed.condition != "ready"
    assert paper == []


def test_HW_4_a_printer_that_is_not_there_is_offline_and_holds_it() -> None:
    printed, paper = print_with("vanish")
    assert printed == Printed(PrintState.HELD, "Label printer", "offline", 0)
    assert paper == []


@pytest.mark.parametrize("fault", ["vanish", "paper_out", "jam"])
def test_HW_4_trouble_in_mid_label_is_unknown_a_person_has_to_look(fault: Fault) -> None:
    printed, _ = print_with(fault, after_bytes=1000)
    assert printed.state is PrintState.UNKNOWN
    assert printed.bytes_sent > 0


def test_HW_4_what_no_printer_could_finish_is_held_unsent() -> None:
    printed, paper = print_with(None, data=b"^XA^FDnever ends")
    assert printed == Printed(PrintState.HELD, "Label printer", "malformed_document", 0)
    assert paper == []


def test_HW_4_its_state_is_told_for_the_light() -> None:
    with VirtualZplPrinter() as virtual:
        printer = printer_at(virtual.serve())
        assert asyncio.run(printer.state()) == PrinterState("Label printer", is_ready=True)
        virtual.set_fault("paper_out")
        assert asyncio.run(printer.state()) == PrinterState("Label printer", False, "paper_out")
        virtual.set_fault("vanish")
        assert asyncio.run(printer.state()) == PrinterState("Label printer", False, "offline")
        printer.close()
    assert repr(printer) == "<ThreadedPrinter Label printer zpl 203 dpi>"


def test_HW_3_each_printer_of_the_settings_prints_its_own_documents(tmp_path: Path) -> None:
    with VirtualZplPrinter() as labels, VirtualEscposPrinter() as slips:
        printers = printers_of(
            Printers(
                label=f"tcp://127.0.0.1:{labels.serve()}",
                slip=f"tcp://127.0.0.1:{slips.serve()}",
                slip_name="Till",
            )
        )
        found = {kind: (each.name, each.language, each.dpi) for kind, each in printers.items()}
        assert found == {
            DocumentKind.LABEL: ("Label printer", "zpl", 203),
            DocumentKind.SLIP: ("Till", "escpos", 203),
        }
        printed = asyncio.run(printers[DocumentKind.LABEL].print(LABEL))
        assert (printed.state, labels.jobs, slips.jobs) == (PrintState.PRINTED, [LABEL], [])
        for printer in printers.values():
            printer.close()


def test_no_printer_is_made_where_none_is_named() -> None:
    assert printers_of(Printers()) == {}


def test_an_address_that_names_nothing_is_a_printer_that_is_offline() -> None:
    printer = printers_of(Printers(label="the one by the door"))[DocumentKind.LABEL]
    assert asyncio.run(printer.state()).condition == "offline"
    assert asyncio.run(printer.print(LABEL)).state is PrintState.HELD
    printer.close()
