"""1-bit pictures, dot by dot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.printer.codecs.raster import Bitmap, fit, from_gray, slices, turn


def draw(*lines: str) -> Bitmap:
    """'#' is black."""
    gray = bytes(0 if dot == "#" else 255 for line in lines for dot in line)
    return from_gray(len(lines[0]), len(lines), gray)


@st.composite
def bitmaps(choose: st.DrawFn) -> Bitmap:
    width, height = choose(st.integers(1, 20)), choose(st.integers(1, 6))
    gray = choose(st.binary(min_size=width * height, max_size=width * height))
    return from_gray(width, height, gray)


class TestBitmap:
    def test_the_leftmost_dot_is_the_highest_bit_and_fill_is_white(self) -> None:
        assert draw("#........#", ".#......#.") == Bitmap(10, 2, b"\x80\x40\x40\x80")

    def test_a_row_of_eight_is_one_byte(self) -> None:
        assert draw("########").rows == b"\xff"
        assert draw("########").stride == 1
        assert draw("#########").stride == 2

    def test_rows_can_be_taken_one_by_one(self) -> None:
        bitmap = Bitmap(9, 3, b"abcdef")
        assert [bitmap.row(y) for y in range(3)] == [b"ab", b"cd", b"ef"]

    @pytest.mark.parametrize(("width", "height"), [(0, 1), (1, 0), (-1, 1)])
    def test_without_dots_there_is_no_bitmap(self, width: int, height: int) -> None:
        with pytest.raises(ValueError, match=f"^a bitmap of {width} x {height} dots$"):
            Bitmap(width, height, b"")

    @pytest.mark.parametrize("rows", [b"abc", b"abcde"])
    def test_the_bytes_have_to_fit_the_size(self, rows: bytes) -> None:
        with pytest.raises(ValueError, match=rf"^{len(rows)} bytes for 2 rows of 2$"):
            Bitmap(9, 2, rows)

    def test_its_repr_is_short(self) -> None:
        assert repr(Bitmap(9, 2, b"abcd")) == "<Bitmap 9 x 2>"


class TestFromGray:
    def test_darker_than_half_is_black(self) -> None:
        assert from_gray(4, 1, bytes([0, 127, 128, 255])).rows == b"\xc0"

    def test_the_threshold_can_be_chosen(self) -> None:
        assert from_gray(4, 1, bytes([0, 127, 128, 255]), threshold=1).rows == b"\x80"
        assert from_gray(4, 1, bytes([0, 127, 128, 255]), threshold=255).rows == b"\xe0"

    def test_one_byte_a_dot_no_more_no_less(self) -> None:
        with pytest.raises(ValueError, match=r"^5 bytes for 2 x 3 dots$"):
            from_gray(2, 3, bytes(5))


class TestTurn:
    SHAPE = ("##.", "#..")

    @pytest.mark.parametrize(
        ("degrees", "lines"),
        [
            (0, ("##.", "#..")),
            (90, ("##", ".#", "..")),
            (180, ("..#", ".##")),
            (270, ("..", "#.", "##")),
        ],
    )
    def test_clockwise(self, degrees: int, lines: tuple[str, ...]) -> None:
        assert turn(draw(*self.SHAPE), degrees) == draw(*lines)

    @pytest.mark.parametrize("degrees", [45, -90, 360, 1])
    def test_only_by_right_angles(self, degrees: int) -> None:
        with pytest.raises(ValueError, match=f"^cannot turn by {degrees} degrees$"):
            turn(draw("#"), degrees)

    @given(bitmaps())
    def test_four_quarters_are_nothing(self, bitmap: Bitmap) -> None:
        assert turn(turn(turn(turn(bitmap, 90), 90), 90), 90) == bitmap
        assert turn(turn(bitmap, 90), 270) == bitmap
        assert turn(turn(bitmap, 90), 90) == turn(bitmap, 180)


class TestFit:
    def test_what_is_missing_is_white(self) -> None:
        assert fit(draw("##", "##"), 3, 4) == draw("##.", "##.", "...", "...")

    def test_what_is_too_much_is_cut_off(self) -> None:
        assert fit(draw("#.#", ".#.", "###"), 2, 2) == draw("#.", ".#")

    def test_what_fits_stays(self) -> None:
        assert fit(draw("#.#", ".#."), 3, 2) == draw("#.#", ".#.")


class TestSlices:
    def test_from_the_top_the_last_one_shorter(self) -> None:
        assert slices(Bitmap(9, 3, b"abcdef"), 2) == (Bitmap(9, 2, b"abcd"), Bitmap(9, 1, b"ef"))

    def test_an_exact_fit_leaves_no_empty_slice(self) -> None:
        assert slices(Bitmap(8, 2, b"ab"), 2) == (Bitmap(8, 2, b"ab"),)

    @given(bitmaps(), st.integers(1, 7))
    def test_together_they_are_the_whole(self, bitmap: Bitmap, rows: int) -> None:
        parts = slices(bitmap, rows)
        assert b"".join(part.rows for part in parts) == bitmap.rows
        assert sum(part.height for part in parts) == bitmap.height
        assert all(part.height <= rows for part in parts)
