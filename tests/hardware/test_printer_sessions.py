"""Printer sessions against virtual printers that break in every way, in memory and over TCP."""

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import ClassVar

import pytest

from hardware.errors import DeviceLost, MalformedDocument
from hardware.printer.codecs import escpos, zpl
from hardware.printer.codecs.raster import Bitmap
from hardware.printer.session import Language, PrinterSession, Timing
from hardware.transport import Transport
from hardware.transport.memory import MemoryTransport
from hardware.transport.tcp import TcpTransport
from hardware.virtual.escpos_printer import VirtualEscposPrinter
from hardware.virtual.printer import Fault, VirtualPrinter
from hardware.virtual.zpl_printer import VirtualZplPrinter

ONCE = Timing(answer=5.0, write=5.0, ready=0.0, finish=0.0, poll=0.005)  # where an answer is sure to come
HASTY = Timing(answer=0.5, write=0.5, ready=0.0, finish=0.0, poll=0.005)  # where one stays away
MUTE = Timing(answer=0.05, write=0.5, ready=0.0, finish=0.0, poll=0.005)
PATIENT = Timing(answer=5.0, write=5.0, ready=5.0, finish=20.0, poll=0.005)
NOISE = hashlib.shake_256(b"noise").digest(100 * 400)  # does not compress
PICTURE = Bitmap(800, 400, NOISE)


class SessionContract(ABC):
    """Inherited for each language on each transport."""

    language: ClassVar[Language]
    document: ClassVar[bytes]
    head_fault: ClassVar[str] = "head_open"

    @abstractmethod
    def make_printer(self) -> VirtualPrinter: ...

    @abstractmethod
    def connect(self, printer: VirtualPrinter) -> Transport: ...

    @pytest.fixture
    def printer(self) -> Iterator[VirtualPrinter]:
        self.opened: list[PrinterSession] = []
        with self.make_printer() as printer:
            self.port = printer.serve()
            yield printer
            for session in self.opened:
                session.close()

    def session(
        self,
        printer: VirtualPrinter,
        timing: Timing = PATIENT,
        on_progress: Callable[[int, int], None] | None = None,
    ) -> PrinterSession:
        session = PrinterSession(self.connect(printer), self.language, timing, on_progress)
        self.opened.append(session)
        return self.opened[-1]

    def test_HW_7_what_is_printed_is_what_was_sent(self, printer: VirtualPrinter) -> None:
        session = self.session(printer)
        for count in (1, 2, 3):
            result = session.print(self.document)
            assert (result.outcome, result.sent, result.status.state) == (
                "printed",
                len(self.document),
                "ready",
            )
            assert result.reason == "confirmed by the printer"
            assert printer.jobs == [self.document] * count

    def test_HW_4_progress_is_told_in_pieces_of_4_kB(self, printer: VirtualPrinter) -> None:
        steps: list[tuple[int, int]] = []
        session = self.session(printer, PATIENT, lambda sent, total: steps.append((sent, total)))
        assert session.print(self.document).outcome == "printed"
        total = len(self.document)
        assert total > 8192
        assert steps == [(min(sent, total), total) for sent in range(4096, total + 4096, 4096)]

    @pytest.mark.parametrize("fault", ["paper_out", "head_open"])
    def test_HW_4_a_fault_seen_before_holds_the_job_unsent(
        self, printer: VirtualPrinter, fault: Fault
    ) -> None:
        printer.set_fault(fault)
        session = self.session(printer, ONCE)
        result = session.print(self.document)
        assert (result.outcome, result.sent, result.reason) == ("held", 0, f"not sent: {fault}")
        assert result.status.state == fault
        assert printer.jobs == []
        printer.set_fault(None)
        assert self.session(printer).print(self.document).outcome == "printed"
        assert printer.jobs == [self.document]

    def test_HW_4_a_jammed_printer_holds_the_job(self, printer: VirtualPrinter) -> None:
        printer.set_fault("jam")
        session = self.session(printer, HASTY)
        result = session.print(self.document)
        assert (result.outcome, result.status.state) == ("held", "error")
        assert result.status.detail == "cutter fault"

    @pytest.mark.parametrize("fault", ["silent", "stall"])
    def test_HW_4_a_mute_printer_is_never_ready(self, printer: VirtualPrinter, fault: Fault) -> None:
        printer.set_fault(fault)
        session = self.session(printer, MUTE)
        assert session.status().state == "silent"
        assert session.print(self.document).outcome == "held"
        assert printer.jobs == []

    def test_HW_7_a_garbled_answer_is_never_ready(self, printer: VirtualPrinter) -> None:
        printer.set_fault("corrupt")
        session = self.session(printer, HASTY)
        assert session.status().state == "error"
        assert session.print(self.document).outcome == "held"

    def test_HW_4_a_vanished_printer_is_offline_and_holds_the_job(self, printer: VirtualPrinter) -> None:
        session = self.session(printer, ONCE)
        assert session.status().is_ready
        printer.set_fault("vanish")
        with pytest.raises(DeviceLost):
            self.connect(printer)
        while session.status().state != "offline":
            """The printer's thread has yet to hang up."""
        result = session.print(self.document)
        assert (result.outcome, result.sent) == ("held", 0)
        printer.set_fault(None)
        assert self.session(printer).status().is_ready

    @pytest.mark.parametrize("fault", ["paper_out", "head_open"])
    def test_HW_4_a_fault_in_mid_job_leaves_the_outcome_unknown(
        self, printer: VirtualPrinter, fault: Fault
    ) -> None:
        session = self.session(printer, ONCE)
        printer.set_fault(fault, after_bytes=1000)
        result = session.print(self.document)
        assert (result.outcome, result.sent) == ("unknown", len(self.document))
        assert (result.reason, result.status.state) == (f"not confirmed: {fault}", fault)
        assert printer.jobs == []
        printer.set_fault(None)
        assert printer.jobs == [self.document]  # as real ones do: which is why nobody may send it again

    def test_HW_4_a_jam_in_mid_job_leaves_the_outcome_unknown(self, printer: VirtualPrinter) -> None:
        session = self.session(printer, HASTY)
        printer.set_fault("jam", after_bytes=1000)
        result = session.print(self.document)
        assert (result.outcome, result.sent, result.status.state) == ("unknown", len(self.document), "error")
        printer.set_fault(None)
        assert printer.jobs == []

    def test_HW_4_silence_after_the_job_leaves_the_outcome_unknown(self, printer: VirtualPrinter) -> None:
        session = self.session(printer, HASTY)
        printer.set_fault("silent", after_bytes=1000)
        result = session.print(self.document)
        assert (result.outcome, result.status.state) == ("unknown", "silent")
        assert printer.jobs == [self.document]

    def test_HW_4_a_printer_that_vanishes_in_mid_job_leaves_the_outcome_unknown(
        self, printer: VirtualPrinter
    ) -> None:
        session = self.session(printer, ONCE)
        printer.set_fault("vanish", after_bytes=5000)
        result = session.print(self.document)
        assert (result.outcome, result.status.state) == ("unknown", "offline")
        assert result.sent > 0
        assert printer.jobs == []

    def test_HW_4_a_stall_over_mends_itself(self, printer: VirtualPrinter) -> None:
        session = self.session(printer, MUTE)
        printer.set_fault("stall")
        assert session.status().state == "silent"
        printer.set_fault(None)
        printed = self.session(printer).print(self.document)
        assert printed.outcome == "printed"

    def test_HW_7_its_counts_add_up(self, printer: VirtualPrinter) -> None:
        session = self.session(printer)
        session.print(self.document)
        printer.set_fault("paper_out")
        counts = printer.status()
        assert (counts["labels"], counts["queued"], counts["fault"]) == (1, 0, "paper_out")
        received = counts["bytes"]
        assert isinstance(received, int)
        assert received > len(self.document)


class InMemory:
    def connect(self, printer: VirtualPrinter) -> Transport:
        return printer.connect()


class OverTcp:
    port: int

    def connect(self, printer: VirtualPrinter) -> Transport:
        return TcpTransport.open("127.0.0.1", self.port)


class Zpl:
    language: ClassVar[Language] = "zpl"
    document: ClassVar[bytes] = zpl.picture_label(PICTURE)

    def make_printer(self) -> VirtualPrinter:
        return VirtualZplPrinter()


class Escpos:
    language: ClassVar[Language] = "escpos"
    document: ClassVar[bytes] = escpos.picture_slip(PICTURE)

    def make_printer(self) -> VirtualPrinter:
        return VirtualEscposPrinter()


class TestZplInMemory(InMemory, Zpl, SessionContract):
    pass


class TestZplOverTcp(OverTcp, Zpl, SessionContract):
    pass


class TestEscposInMemory(InMemory, Escpos, SessionContract):
    pass


class TestEscposOverTcp(OverTcp, Escpos, SessionContract):
    pass


class Answers:
    """A transport that answers each query from a list and notes what was written."""

    def __init__(self, *answers: bytes) -> None:
        self.answers = list(answers)
        self.written: list[bytes] = []
        self.inbox = b""

    def read(self, size: int, timeout: float) -> bytes:
        got, self.inbox = self.inbox[:size], self.inbox[size:]
        return got

    def write(self, data: bytes, timeout: float) -> None:
        self.written.append(data)
        if data in (zpl.STATUS_QUERY, zpl.ERROR_QUERY, escpos.STATUS_QUERY):
            self.inbox += self.answers.pop(0) if self.answers else b""

    def close(self) -> None: ...


class MuteWithPort(Answers):
    def __init__(self, port: int) -> None:
        super().__init__()
        self.port = port

    def port_status(self) -> int:
        return self.port


def hs(queued: int = 0, paper_out: int = 0, left: int = 0) -> bytes:
    first = f"030,{paper_out},0,1218,{queued:03},0,0,0,000,0,0,0"
    second = f"000,0,0,0,0,2,4,0,{left:08},1,000"
    return "".join(f"\x02{text}\x03\r\n" for text in (first, second, "0000,0")).encode()


LABEL = b"^XA^FDx^FS^XZ"
SHORT = Timing(answer=0.01, write=0.01, ready=0.0, finish=0.0, poll=0.0)


class TestSession:
    def test_HW_4_an_unbalanced_label_never_leaves(self) -> None:
        transport = Answers()
        with pytest.raises(MalformedDocument):
            PrinterSession(transport).print(b"^XA^FDx^FS")
        assert transport.written == []

    def test_HW_4_it_asks_before_and_twice_after(self) -> None:
        transport = Answers(hs(), hs(), hs())
        result = PrinterSession(transport, "zpl", PATIENT).print(LABEL)
        assert result.outcome == "printed"
        assert transport.written == [b"~HS", LABEL, b"~HS", b"~HS"]

    def test_HW_4_the_size_of_the_pieces_can_be_chosen(self) -> None:
        transport = Answers(hs(), hs(), hs())
        steps: list[tuple[int, int]] = []
        session = PrinterSession(transport, "zpl", PATIENT, lambda *step: steps.append(step), chunk=5)
        assert session.print(LABEL).outcome == "printed"
        assert transport.written == [b"~HS", b"^XA^F", b"Dx^FS", b"^XZ", b"~HS", b"~HS"]
        assert steps == [(5, 13), (10, 13), (13, 13)]

    def test_HW_4_a_label_left_half_sent_keeps_the_next_one_away(self) -> None:
        with VirtualZplPrinter() as printer:
            host = printer.connect()
            host.write(b"^XA^FDhalf a label", 1.0)
            result = PrinterSession(host, "zpl", ONCE).print(LABEL)
            assert (result.outcome, result.status.detail) == ("held", "a label is half received")
            assert printer.jobs == []

    def test_HW_4_it_waits_until_buffer_and_batch_are_empty(self) -> None:
        transport = Answers(hs(), hs(1), hs(0, left=1), hs(), hs(1), hs(), hs())
        assert PrinterSession(transport, "zpl", PATIENT).print(LABEL).outcome == "printed"
        assert transport.answers == []

    def test_HW_4_it_waits_for_a_busy_printer(self) -> None:
        transport = Answers(hs(2), hs(1), hs(), hs(), hs())
        assert PrinterSession(transport, "zpl", PATIENT).print(LABEL).outcome == "printed"
        assert transport.written.index(LABEL) == 3

    def test_HW_4_a_printer_that_stays_busy_holds_the_job(self) -> None:
        result = PrinterSession(Answers(hs(2), hs(2)), "zpl", SHORT).print(LABEL)
        assert (result.outcome, result.reason) == ("held", "not sent: busy")

    def test_HW_4_a_late_answer_to_an_old_question_is_not_believed(self) -> None:
        transport = Answers(hs(paper_out=1))
        transport.inbox = hs()
        assert PrinterSession(transport, "zpl", SHORT).status().state == "paper_out"

    def test_HW_4_an_answer_cut_short_is_an_error(self) -> None:
        assert PrinterSession(Answers(hs()[:-20]), "zpl", SHORT).status().state == "error"

    def test_HW_4_silent_to_HS_it_is_asked_for_its_errors(self) -> None:
        errors = b"\x02\r\n  PRINTER STATUS\r\n ERRORS: 1 00000000 00000001\r\n\x03\r\n"
        transport = Answers(b"", errors)
        assert PrinterSession(transport, "zpl", SHORT).status().state == "paper_out"
        assert transport.written == [b"~HS", b"~HQES"]

    def test_HW_4_silent_to_HS_but_without_errors_it_is_not_ready(self) -> None:
        fine = b"\x02\r\n  PRINTER STATUS\r\n ERRORS: 0 00000000 00000000\r\n\x03\r\n"
        assert PrinterSession(Answers(b"", fine), "zpl", SHORT).status().state == "silent"

    @pytest.mark.parametrize(
        ("port", "state"), [(0x38, "paper_out"), (0x08, "offline"), (0x10, "error"), (0x18, "silent")]
    )
    def test_HW_4_a_mute_printer_may_tell_by_its_port(self, port: int, state: str) -> None:
        assert PrinterSession(MuteWithPort(port), "zpl", SHORT).status().state == state

    def test_HW_4_nothing_taken_is_held_something_taken_is_not(self) -> None:
        for taken, outcome in ((0, "held"), (5, "unknown")):
            host, _device = MemoryTransport.pair(capacity=3 + taken)
            session = PrinterSession(_AnswersFirst(host, hs()), "zpl", SHORT)
            result = session.print(LABEL)
            assert (result.outcome, result.sent) == (outcome, taken)
            host.close()

    def test_HW_4_a_slip_is_printed_when_the_barrier_answers(self) -> None:
        well = b"\x12" * 4
        transport = Answers(well, well, b"\x00" + well, well)
        session = PrinterSession(transport, "escpos", PATIENT)
        assert session.print(b"slip").outcome == "printed"
        query = escpos.STATUS_QUERY
        assert transport.written == [query, b"slip", b"\x1dr\x01", query, query, query]

    def test_HW_4_a_slip_without_the_barriers_answer_is_unknown(self) -> None:
        well = b"\x12" * 4
        result = PrinterSession(Answers(well, well, well), "escpos", SHORT).print(b"slip")
        assert (result.outcome, result.reason) == ("unknown", "not confirmed: ready")

    def test_HW_4_a_barriers_answer_that_comes_late_counts(self) -> None:
        well = b"\x12" * 4
        transport = Answers(well, well + b"\x00", well, well)
        assert PrinterSession(transport, "escpos", PATIENT).print(b"slip").outcome == "printed"

    def test_its_repr_tells_its_state(self) -> None:
        host, _device = MemoryTransport.pair("zebra")
        session = PrinterSession(host)
        assert repr(session) == "<PrinterSession silent <MemoryTransport zebra/host open, 0 unread>>"
        host.close()
        session.status()
        assert repr(session) == "<PrinterSession offline <MemoryTransport zebra/host closed, 0 unread>>"


class _AnswersFirst:
    """Answers the first question itself; everything later goes to a transport that is nearly full."""

    def __init__(self, inner: MemoryTransport, answer: bytes) -> None:
        self._inner = inner
        self._answer = answer
        self._ready = b""

    def read(self, size: int, timeout: float) -> bytes:
        got, self._ready = self._ready, b""
        return got

    def write(self, data: bytes, timeout: float) -> None:
        self._inner.write(data, timeout)
        self._ready, self._answer = self._answer, b""

    def close(self) -> None: ...


class TestVirtualPrinters:
    def test_HW_7_a_label_is_one_file(self, tmp_path: Path) -> None:
        with VirtualZplPrinter(tmp_path / "labels") as printer:
            session = PrinterSession(printer.connect(), "zpl", PATIENT)
            session.print(b"^XA^FDone^FS^XZ")
            session.print(b"^XA^FDtwo^FS^XZ")
            session.close()
        files = sorted((tmp_path / "labels").iterdir())
        assert [(file.name, file.read_bytes()) for file in files] == [
            ("0001.zpl", b"^XA^FDone^FS^XZ"),
            ("0002.zpl", b"^XA^FDtwo^FS^XZ"),
        ]

    def test_HW_7_a_slip_is_one_file(self, tmp_path: Path) -> None:
        with VirtualEscposPrinter(tmp_path) as printer:
            session = PrinterSession(printer.connect(), "escpos", PATIENT)
            session.print(escpos.sample_slip())
            session.close()
        (file,) = tmp_path.iterdir()
        assert (file.name, file.read_bytes()) == ("0001.escpos", escpos.sample_slip())

    def test_its_repr_tells_its_state(self) -> None:
        with VirtualZplPrinter() as printer:
            assert repr(printer) == "<VirtualZplPrinter well, 0 printed>"
            printer.set_fault("paper_out")
            assert repr(printer) == "<VirtualZplPrinter paper_out, 0 printed>"
