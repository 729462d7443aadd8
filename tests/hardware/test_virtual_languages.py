"""How the virtual printers cut a stream into jobs and questions, however it is chunked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.printer.codecs import escpos
from hardware.printer.codecs.raster import Bitmap
from hardware.virtual.escpos_printer import EscposParser
from hardware.virtual.printer import Job, Parser, Query
from hardware.virtual.zpl_printer import ZplParser

CUT = b"\x1dVB\x00"
TRICKY = Bitmap(16, 4, b"\x10\x04\x01\x1dVB\x1dr")  # reads like questions and a cut


def pieces(data: bytes, sizes: list[int]) -> list[bytes]:
    cut: list[bytes] = []
    for size in sizes:
        piece, data = data[:size], data[size:]
        cut.append(piece)
    return [*cut, data]


def parsed(parser: Parser, chunks: list[bytes]) -> list[Query | Job]:
    return [item for chunk in chunks for item in parser.feed(chunk)]


def _partial_after(parser: Parser, data: bytes) -> bool:
    parser.feed(data)
    return parser.is_partial


class TestZpl:
    @pytest.mark.parametrize(
        ("stream", "items"),
        [
            (b"^XA^FDx^FS^XZ", [Job(b"^XA^FDx^FS^XZ")]),
            (b"junk\r\n^xa1^xz\r\n^XA2^XZ", [Job(b"^xa1^xz"), Job(b"^XA2^XZ")]),
            (b"~HS", [Query(b"~HS")]),
            (b"~hs~HQES\r\n", [Query(b"~HS"), Query(b"~HQES")]),
            (b"^XA1~HS2^XZ", [Query(b"~HS"), Job(b"^XA12^XZ")]),
            (b"^XA1^XA2^XZ", [Job(b"^XA2^XZ")]),
            (b"^XZ", []),
            (b"^XA~HI^XZ", [Job(b"^XA~HI^XZ")]),
            (b"^XA^FD^FS", []),
        ],
    )
    def test_HW_7_labels_and_questions_are_told_apart(self, stream: bytes, items: list[Query | Job]) -> None:
        assert parsed(ZplParser(), [stream]) == items
        assert parsed(ZplParser(), [bytes([byte]) for byte in stream]) == items

    def test_a_label_begun_is_partial(self) -> None:
        parser = ZplParser()
        assert [_partial_after(parser, data) for data in (b"", b"^XA^FD", b"^XZ")] == [False, True, False]

    @given(st.lists(st.integers(1, 9), max_size=30))
    def test_HW_7_chunks_do_not_matter(self, sizes: list[int]) -> None:
        stream = b"~HS^XA^FO1,1^GFA,1,1,1,:Z64:eJw:^FS^XZ~HQES^XA^FD~^~HS^FS^XZ"
        assert parsed(ZplParser(), pieces(stream, sizes)) == parsed(ZplParser(), [stream])


class TestEscpos:
    @pytest.mark.parametrize(
        ("stream", "items"),
        [
            (b"text" + CUT, [Job(b"text" + CUT)]),
            (b"a\x1dV\x00b\x1dV\x01", [Job(b"a\x1dV\x00"), Job(b"b\x1dV\x01")]),
            (b"a\x1dVA\x03b", [Job(b"a\x1dVA\x03")]),
            (b"\x10\x04\x01a\x10\x04\x04", [Query(b"\x10\x04\x01"), Query(b"\x10\x04\x04")]),
            (b"\x1dr\x01", [Job(b"\x1dr\x01", is_barrier=True)]),
            (escpos.picture_slip(TRICKY), [Job(escpos.picture_slip(TRICKY))]),
            (b"\x1d(k\x04\x001P0\x10\x04" + CUT, [Job(b"\x1d(k\x04\x001P0\x10\x04" + CUT)]),
            (b"\x1dkI\x03{B\x1d" + CUT, [Job(b"\x1dkI\x03{B\x1d" + CUT)]),
            (b"\x1dk\x04ABC\0" + CUT, [Job(b"\x1dk\x04ABC\0" + CUT)]),
            (b"\x1b*\x00\x02\x00\x10\x04" + CUT, [Job(b"\x1b*\x00\x02\x00\x10\x04" + CUT)]),
            (b"\x1b*\x21\x01\x00\x10\x04\x01" + CUT, [Job(b"\x1b*\x21\x01\x00\x10\x04\x01" + CUT)]),
            (b"\x1b*\x20\x01\x00\x10\x04\x01" + CUT, [Job(b"\x1b*\x20\x01\x00\x10\x04\x01" + CUT)]),
            (b"\x1b@\x10x" + CUT, [Job(b"\x1b@\x10x" + CUT)]),
        ],
    )
    def test_HW_7_slips_and_questions_are_told_apart(self, stream: bytes, items: list[Query | Job]) -> None:
        assert parsed(EscposParser(), [stream]) == items
        assert parsed(EscposParser(), [bytes([byte]) for byte in stream]) == items

    def test_a_slip_begun_is_partial(self) -> None:
        parser = EscposParser()
        assert [_partial_after(parser, data) for data in (b"", b"text", CUT)] == [False, True, False]

    @given(st.lists(st.integers(1, 9), max_size=30))
    def test_HW_7_chunks_do_not_matter(self, sizes: list[int]) -> None:
        stream = b"\x10\x04\x01" + escpos.picture_slip(TRICKY) + b"\x1dr\x01text\x10\x04\x02" + CUT
        assert parsed(EscposParser(), pieces(stream, sizes)) == parsed(EscposParser(), [stream])
