"""Codes in plain byte streams, AIM identifiers inside the data."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.scanner.codecs.aim import split_aim
from hardware.scanner.codecs.framing import IDLE_FLUSH, StreamDecoder
from hardware.scanner.codecs.hidpos import Decoded


class TestAim:
    @pytest.mark.parametrize(
        ("data", "aim", "rest"),
        [
            (b"]d2010037620420030121", "]d2", b"010037620420030121"),
            (b"]C0X", "]C0", b"X"),
            (b"]C1", "]C1", b""),
            (b"]Z9a", "]Z9", b"a"),
            (b"]A0a", "]A0", b"a"),
            (b"]a9a", "]a9", b"a"),
            (b"]zza", "]zz", b"a"),
            (b"]QAa", "]QA", b"a"),
            (b"]QZa", "]QZ", b"a"),
            (b"]Qaa", "]Qa", b"a"),
            (b"]E", "", b"]E"),
            (b"", "", b""),
            (b"]0d1", "", b"]0d1"),
            (b"]d-1", "", b"]d-1"),
            (b"[d2", "", b"[d2"),
            (b"X]d2", "", b"X]d2"),
            (b"]]]]", "", b"]]]]"),
        ],
    )
    def test_an_identifier_is_split_off(self, data: bytes, aim: str, rest: bytes) -> None:
        assert split_aim(data) == (aim, rest)


def texts(decoded: list[Decoded]) -> list[bytes]:
    return [code.data for code in decoded]


class TestStreamDecoder:
    @pytest.mark.parametrize("end", [b"\r", b"\n", b"\t", b"\r\n", b"\x03"])
    def test_a_terminator_ends_a_code(self, end: bytes) -> None:
        assert StreamDecoder().feed(b"ABC" + end, 2.5) == [Decoded(b"ABC", "", 2.5)]

    def test_other_control_characters_are_data(self) -> None:
        assert texts(StreamDecoder().feed(b"\x1dA\x04\x0bB\x0c\0\r", 0.0)) == [b"\x1dA\x04\x0bB\x0c\0"]

    def test_two_scans_in_a_chunk_are_two(self) -> None:
        assert texts(StreamDecoder().feed(b"ONE\r\nTWO\r\n", 1.0)) == [b"ONE", b"TWO"]

    def test_a_scan_in_pieces_is_one(self) -> None:
        codec = StreamDecoder()
        assert codec.feed(b"ON", 1.0) == []
        assert codec.feed(b"E", 1.05) == []
        assert codec.feed(b"\r", 1.1) == [Decoded(b"ONE", "", 1.1)]

    def test_between_STX_and_ETX_there_is_a_code(self) -> None:
        assert texts(StreamDecoder().feed(b"junk\x02CODE\x03\x02NEXT\x03", 1.0)) == [b"CODE", b"NEXT"]

    def test_silence_ends_a_code(self) -> None:
        assert StreamDecoder().deadline is None
        codec = StreamDecoder()
        codec.feed(b"ABC", 5.0)
        assert codec.deadline == 5.1 == 5.0 + IDLE_FLUSH
        assert codec.flush(5.09) == []
        assert codec.flush(5.1) == [Decoded(b"ABC", "", 5.0)]
        assert codec.flush(99.0) == []

    def test_what_comes_after_silence_is_another_code(self) -> None:
        codec = StreamDecoder()
        codec.feed(b"ABC", 5.0)
        assert codec.feed(b"DEF\r", 5.1) == [Decoded(b"ABC", "", 5.0), Decoded(b"DEF", "", 5.1)]

    def test_the_patience_can_be_chosen(self) -> None:
        codec = StreamDecoder(idle=1.0)
        codec.feed(b"ABC", 5.0)
        assert codec.deadline == 6.0

    def test_an_inline_identifier_is_kept_apart(self) -> None:
        assert StreamDecoder().feed(b"]d2ABC\r", 1.0) == [Decoded(b"ABC", "]d2", 1.0)]

    def test_an_identifier_alone_is_no_code(self) -> None:
        assert StreamDecoder().feed(b"]d2\r\r\n\t", 1.0) == []

    def test_terminators_can_be_chosen(self) -> None:
        codec = StreamDecoder(terminators=b";")
        assert texts(codec.feed(b"A\rB;C\x03", 1.0)) == [b"A\rB", b"C"]

    def test_more_than_the_cap_is_dropped_up_to_its_end(self) -> None:
        codec = StreamDecoder(cap=4)
        assert texts(codec.feed(b"ABCD\rABCDE\rEFGH\r", 1.0)) == [b"ABCD", b"EFGH"]

    def test_the_cap_is_4096_bytes(self) -> None:
        codec = StreamDecoder()
        assert codec.read_size == 4096
        assert texts(codec.feed(b"A" * 4096 + b"\r", 1.0)) == [b"A" * 4096]
        assert codec.feed(b"A" * 4097 + b"\r", 1.0) == []

    def test_too_much_that_ends_in_silence_is_dropped(self) -> None:
        codec = StreamDecoder(cap=2)
        codec.feed(b"ABC", 1.0)
        assert codec.flush(2.0) == []
        assert texts(codec.feed(b"AB\r", 3.0)) == [b"AB"]

    def test_a_disconnect_forgets_a_code_begun(self) -> None:
        codec = StreamDecoder(cap=2)
        codec.feed(b"ABC", 1.0)
        codec.reset()
        assert codec.deadline is None
        assert texts(codec.feed(b"X\r", 1.0)) == [b"X"]

    def test_its_repr_tells_what_it_holds(self) -> None:
        codec = StreamDecoder()
        codec.feed(b"ABC", 1.0)
        assert repr(codec) == "<StreamDecoder 3 bytes held>"

    @given(
        st.lists(st.text("ABC019:/", min_size=1, max_size=9), max_size=5),
        st.lists(st.integers(1, 7), min_size=60, max_size=60),
    )
    def test_however_the_stream_is_cut_the_codes_are_the_same(
        self, codes: list[str], sizes: list[int]
    ) -> None:
        stream = "".join(code + "\r\n" for code in codes).encode()
        codec = StreamDecoder()
        got: list[bytes] = []
        for size in sizes:
            chunk, stream = stream[:size], stream[size:]
            got += texts(codec.feed(chunk, 1.0))
        assert got + texts(codec.feed(stream, 1.0)) == [code.encode() for code in codes]
