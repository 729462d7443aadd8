"""Keyboard-wedge scanners against human typing, key by key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.scanner.codecs.keymap import (
    ENTER,
    F8,
    KEYPAD_ENTER,
    TAB,
    control_character,
    evdev_code,
    us_character,
)
from hardware.scanner.codecs.wedge import (
    Burst,
    Flood,
    Human,
    Key,
    Outcome,
    WedgeDetector,
    WedgeSettings,
    suggest_gap,
)

# the scan codes of a US keyboard, from the key caps
LETTERS = dict(
    zip("qwertyuiopasdfghjklzxcvbnm", [*range(16, 26), *range(30, 39), *range(44, 51)], strict=True)
)
DIGITS = dict(zip("1234567890", range(2, 12), strict=True))
PLAIN = {**LETTERS, **DIGITS, "-": 12, "=": 13, "[": 26, "]": 27, ";": 39, "'": 40, "`": 41}
PLAIN |= {"\\": 43, ",": 51, ".": 52, "/": 53, " ": 57}
SHIFTED = {char.upper(): code for char, code in LETTERS.items()}
SHIFTED |= dict(zip("!@#$%^&*()", range(2, 12), strict=True))
SHIFTED |= {"_": 12, "+": 13, "{": 26, "}": 27, ":": 39, '"': 40, "~": 41, "|": 43, "<": 51, ">": 52, "?": 53}
LEFT_SHIFT = 42


def keys(text: str, start: float = 0.0, gap: float = 0.01) -> list[Key]:
    typed = []
    for index, char in enumerate(text):
        code, shift = (SHIFTED[char], True) if char in SHIFTED else (PLAIN[char], False)
        typed.append(Key(code, start + index * gap, shift=shift))
    return typed


def feed(detector: WedgeDetector, *pressed: Key) -> list[Outcome]:
    return [outcome for key in pressed for outcome in detector.press(key)]


def enter(at: float, code: int = ENTER) -> Key:
    return Key(code, at)


class TestKeymap:
    @pytest.mark.parametrize(("char", "code"), sorted(PLAIN.items()))
    def test_plain_keys(self, char: str, code: int) -> None:
        assert us_character(code) == char

    @pytest.mark.parametrize(("char", "code"), sorted(SHIFTED.items()))
    def test_shifted_keys(self, char: str, code: int) -> None:
        assert us_character(code, shift=True) == char

    def test_the_keypad_types_digits_with_or_without_shift(self) -> None:
        keypad = [55, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 98]
        assert "".join(us_character(code) or "?" for code in keypad) == "*789-456+1230./"
        assert "".join(us_character(code, shift=True) or "?" for code in keypad) == "*789-456+1230./"

    def test_the_extra_key_beside_shift(self) -> None:
        assert (us_character(86), us_character(86, shift=True)) == ("\\", "|")

    @pytest.mark.parametrize("code", [0, 1, 14, 15, 28, 29, 42, 54, 56, 58, 59, 70, 84, 87, 96, 103, 999])
    def test_other_keys_print_nothing(self, code: int) -> None:
        assert us_character(code) is None
        assert us_character(code, shift=True) is None

    @pytest.mark.parametrize(
        ("native", "platform", "code"),
        [
            (24, "linux", 16),
            (8, "linux", 0),
            (0, "linux", 0),
            (36, "linux", ENTER),
            (16, "win32", 16),
            (0x1C, "win32", ENTER),
            (0x11C, "win32", KEYPAD_ENTER),
            (0x135, "win32", 98),
            (0x11D, "win32", 97),
            (0x138, "win32", 100),
            (0x15B, "win32", 125),
            (0x15C, "win32", 126),
            (0x148, "win32", 0),  # arrow up, not the keypad's 8
            (0xC8, "win32", 0x48),
            (16, "darwin", 0),
        ],
    )
    def test_HW_1_scan_codes_are_numbered_alike_on_every_system(
        self, native: int, platform: str, code: int
    ) -> None:
        assert evdev_code(native, platform) == code

    def test_control_characters(self) -> None:
        assert control_character(PLAIN["]"]) == "\x1d"
        assert control_character(PLAIN["["]) == "\x1b"
        assert control_character(PLAIN["\\"]) == "\x1c"
        assert control_character(PLAIN["a"]) == "\x01"
        assert control_character(PLAIN["b"]) == "\x02"
        assert control_character(PLAIN["z"]) == "\x1a"
        assert [control_character(code) for code in (PLAIN["1"], PLAIN["/"], ENTER, 0)] == [None] * 4


class TestScans:
    @pytest.mark.parametrize("suffix", [ENTER, KEYPAD_ENTER, TAB])
    def test_HW_1_a_burst_with_a_suffix_is_a_scan(self, suffix: int) -> None:
        detector = WedgeDetector()
        assert feed(detector, *keys("X001ABCDEF")) == []
        burst = Burst("X001ABCDEF", "", 0.1, "suffix", pytest.approx(0.01))  # type: ignore[arg-type]  # approx
        assert feed(detector, enter(0.1, suffix)) == [burst]
        assert detector.deadline is None

    def test_HW_1_a_transparency_code_is_read_by_scan_code_on_any_layout(self) -> None:
        text = "AZ:D66F7JYO-xyz"
        foreign = [Key(k.scan_code, k.at, text="?", shift=k.shift) for k in keys(text)]
        assert [o.text for o in feed(WedgeDetector(), *foreign, enter(0.16)) if isinstance(o, Burst)] == [
            text
        ]

    def test_HW_1_an_inline_identifier_is_kept_apart(self) -> None:
        (burst,) = feed(WedgeDetector(), *keys("]d2ABCD"), enter(0.07))
        assert isinstance(burst, Burst)
        assert (burst.text, burst.aim) == ("ABCD", "]d2")

    def test_HW_1_silence_ends_a_burst_without_suffix(self) -> None:
        detector = WedgeDetector()
        feed(detector, *keys("ABCD"))
        assert detector.deadline == pytest.approx(0.065)
        assert detector.idle(0.064) == ()
        (burst,) = detector.idle(0.066)
        assert isinstance(burst, Burst)
        assert (burst.text, burst.at, burst.ended_by) == ("ABCD", 0.03, "idle")
        assert detector.deadline is None
        assert detector.idle(9.0) == ()

    def test_HW_1_silence_ends_nothing_where_a_suffix_is_needed(self) -> None:
        detector = WedgeDetector(WedgeSettings(needs_suffix=True))
        typed = keys("ABCD")
        feed(detector, *typed)
        assert detector.idle(1.0) == (Human(tuple(typed)),)

    def test_HW_1_where_a_suffix_is_needed_it_makes_the_scan(self) -> None:
        detector = WedgeDetector(WedgeSettings(needs_suffix=True))
        assert [type(o) for o in feed(detector, *keys("ABCD"), enter(0.04))] == [Burst]

    def test_HW_1_the_key_after_a_silence_decides_too(self) -> None:
        detector = WedgeDetector()
        feed(detector, *keys("ABCD"))
        late = keys("E", 5.0)[0]
        (burst,) = feed(detector, late)
        assert isinstance(burst, Burst)
        assert burst.text == "ABCD"
        assert detector.idle(9.0) == (Human((late,)),)

    def test_HW_1_two_scans_in_a_row_are_two(self) -> None:
        detector = WedgeDetector()
        outcomes = feed(detector, *keys("ABCD"), enter(0.04), *keys("EFGH", 0.05), enter(0.09))
        assert [o.text for o in outcomes if isinstance(o, Burst)] == ["ABCD", "EFGH"]

    def test_HW_1_GS_comes_as_ctrl_bracket_or_f8(self) -> None:
        detector = WedgeDetector()
        gs = Key(PLAIN["]"], 0.02, ctrl=True)
        outcomes = feed(detector, *keys("01"), gs, *keys("21", 0.03), Key(F8, 0.05), enter(0.06))
        assert [o.text for o in outcomes if isinstance(o, Burst)] == ["01\x1d21\x1d"]

    def test_HW_1_a_scan_may_begin_with_GS(self) -> None:
        detector = WedgeDetector()
        outcomes = feed(detector, Key(PLAIN["]"], 0.0, ctrl=True), *keys("0100", 0.01), enter(0.05))
        assert [o.text for o in outcomes if isinstance(o, Burst)] == ["\x1d0100"]

    def test_HW_1_shift_presses_belong_to_the_burst_and_to_its_timing(self) -> None:
        detector = WedgeDetector()
        first, *rest = keys("ABCD", gap=0.05)
        outcomes = feed(detector, first)
        for key in rest:
            outcomes += feed(detector, Key(LEFT_SHIFT, key.at - 0.02), key)
        assert outcomes == []
        (burst,) = feed(detector, enter(0.18))
        assert isinstance(burst, Burst)
        assert burst.text == "ABCD"
        assert burst.largest_gap == pytest.approx(0.05)

    def test_HW_1_a_zebra_at_80_ms_a_key_needs_a_wider_gap(self) -> None:
        typed = keys("ABCD", gap=0.08)
        slow = WedgeDetector(WedgeSettings(gap=0.12))
        assert [type(o) for o in feed(slow, *typed, enter(0.32))] == [Burst]
        assert [type(o) for o in feed(WedgeDetector(), *typed)] == [Human] * 3

    def test_HW_1_a_key_exactly_at_the_gap_is_too_late(self) -> None:
        detector = WedgeDetector(WedgeSettings(gap=0.5))
        first, second = Key(PLAIN["a"], 1.0), Key(PLAIN["b"], 1.5)
        assert feed(detector, first, second) == [Human((first,))]

    def test_keys_without_scan_code_are_read_by_their_text(self) -> None:
        typed = [Key(0, index * 0.01, text=char) for index, char in enumerate("ABCÖ")]
        (burst,) = feed(WedgeDetector(), *typed, enter(0.04))
        assert isinstance(burst, Burst)
        assert burst.text == "ABCÖ"


class TestPrefix:
    F12 = 88

    def test_HW_1_with_a_prefix_only_what_follows_it_is_held(self) -> None:
        detector = WedgeDetector(WedgeSettings(prefix=self.F12))
        typed = keys("ab")
        assert feed(detector, *typed) == [Human((typed[0],)), Human((typed[1],))]
        outcomes = feed(detector, Key(self.F12, 0.1), *keys("ABCD", 0.11), enter(0.15))
        assert [o.text for o in outcomes if isinstance(o, Burst)] == ["ABCD"]
        assert len(outcomes) == 1

    def test_HW_1_a_prefix_pressed_by_hand_comes_back(self) -> None:
        detector = WedgeDetector(WedgeSettings(prefix=self.F12))
        pressed = Key(self.F12, 0.0)
        assert feed(detector, pressed) == []
        assert detector.idle(1.0) == (Human((pressed,)),)

    def test_a_prefix_held_down_opens_nothing(self) -> None:
        detector = WedgeDetector(WedgeSettings(prefix=self.F12))
        pressed = Key(self.F12, 0.0, is_repeat=True)
        assert feed(detector, pressed) == [Human((pressed,))]

    def test_the_prefix_does_not_count_towards_the_length(self) -> None:
        detector = WedgeDetector(WedgeSettings(prefix=self.F12))
        typed = [Key(self.F12, 0.0), *keys("ABC", 0.01), enter(0.04)]
        assert feed(detector, *typed) == [Human(tuple(typed))]


class TestHumans:
    def test_HW_1_typing_comes_back_key_by_key(self) -> None:
        detector = WedgeDetector()
        typed = keys("hey", gap=0.09)
        assert feed(detector, *typed) == [Human((typed[0],)), Human((typed[1],))]
        assert detector.idle(1.0) == (Human((typed[2],)),)

    def test_HW_1_a_quick_roll_is_too_short_for_a_scan(self) -> None:
        detector = WedgeDetector()
        typed = [*keys("the"), enter(0.03)]
        assert feed(detector, *typed) == [Human(tuple(typed))]
        assert detector.deadline is None

    def test_HW_1_four_keys_are_the_least_of_a_scan(self) -> None:
        assert [type(o) for o in feed(WedgeDetector(), *keys("1234"), enter(0.04))] == [Burst]
        three = WedgeDetector(WedgeSettings(min_length=3))
        assert [type(o) for o in feed(three, *keys("123"), enter(0.03))] == [Burst]

    def test_HW_1_enter_and_tab_alone_are_the_persons(self) -> None:
        for code in (ENTER, KEYPAD_ENTER, TAB):
            assert feed(WedgeDetector(), enter(0.0, code)) == [Human((enter(0.0, code),))]

    def test_HW_1_enter_after_a_scan_is_the_persons(self) -> None:
        detector = WedgeDetector()
        feed(detector, *keys("ABCD"), enter(0.04))
        assert feed(detector, enter(0.05)) == [Human((enter(0.05),))]

    @pytest.mark.parametrize(
        "key",
        [
            Key(103, 0.0),  # arrow up
            Key(PLAIN["s"], 0.0, ctrl=True),
            Key(PLAIN["1"], 0.0, ctrl=True),
            Key(PLAIN["q"], 0.0, alt=True),
            Key(F8, 0.0),
            Key(LEFT_SHIFT, 0.0),
            Key(PLAIN["a"], 0.0, is_repeat=True),
            Key(0, 0.0),
        ],
    )
    def test_HW_1_keys_that_begin_no_scan_are_not_held(self, key: Key) -> None:
        detector = WedgeDetector()
        assert feed(detector, key) == [Human((key,))]
        assert detector.deadline is None

    @pytest.mark.parametrize(
        "key",
        [
            Key(103, 0.03),
            Key(PLAIN["q"], 0.03, alt=True),
            Key(PLAIN["1"], 0.03, ctrl=True),
            Key(PLAIN["b"], 0.03, is_repeat=True),
            Key(14, 0.03),  # backspace
        ],
    )
    def test_HW_1_a_key_that_no_scanner_sends_gives_everything_back_in_order(self, key: Key) -> None:
        typed = keys("abc")
        assert feed(WedgeDetector(), *typed, key) == [Human((*typed, key))]

    @pytest.mark.parametrize("key", [Key(ENTER, 0.04, ctrl=True), Key(TAB, 0.04, alt=True)])
    def test_HW_1_ctrl_enter_and_alt_tab_end_no_scan(self, key: Key) -> None:
        typed = keys("abcd")
        assert feed(WedgeDetector(), *typed, key) == [Human((*typed, key))]

    def test_ctrl_inside_a_burst_is_a_control_character(self) -> None:
        typed = [*keys("abc"), Key(PLAIN["b"], 0.03, ctrl=True), enter(0.04)]
        assert [o.text for o in feed(WedgeDetector(), *typed) if isinstance(o, Burst)] == ["abc\x02"]

    @given(st.lists(st.tuples(st.sampled_from("abc123 "), st.floats(0.05, 0.5)), max_size=20))
    def test_HW_1_slow_typing_always_comes_back_whole(self, typing: list[tuple[str, float]]) -> None:
        detector, at, typed = WedgeDetector(), 0.0, []
        for char, pause in typing:
            at += pause
            typed.append(Key(PLAIN[char], at))
        outcomes = feed(detector, *typed) + list(detector.idle(at + 1))
        assert [key for o in outcomes if isinstance(o, Human) for key in o.keys] == typed
        assert all(isinstance(outcome, Human) for outcome in outcomes)

    @given(st.text(sorted(PLAIN.keys() | SHIFTED.keys()), min_size=4, max_size=60))
    def test_HW_1_any_text_typed_fast_is_a_scan(self, text: str) -> None:
        (burst,) = feed(WedgeDetector(), *keys(text), enter(len(text) * 0.01))
        assert isinstance(burst, Burst)
        assert burst.aim + burst.text == text


class TestFlood:
    def test_HW_1_more_keys_than_a_barcode_has_are_dropped(self) -> None:
        detector = WedgeDetector(WedgeSettings(max_length=5))
        assert feed(detector, *keys("123456789")) == []
        assert detector.deadline == pytest.approx(0.115)
        assert detector.idle(1.0) == (Flood(9),)
        assert detector.deadline is None

    def test_HW_1_the_cap_itself_is_allowed(self) -> None:
        detector = WedgeDetector(WedgeSettings(max_length=5))
        assert [type(o) for o in feed(detector, *keys("12345"), enter(0.05))] == [Burst]

    def test_HW_1_a_flood_ends_with_its_suffix(self) -> None:
        detector = WedgeDetector(WedgeSettings(max_length=5))
        outcomes = feed(detector, *keys("1234567"), Key(LEFT_SHIFT, 0.07), enter(0.08))
        assert outcomes == [Human((Key(LEFT_SHIFT, 0.07),)), Flood(7)]
        assert [type(o) for o in feed(detector, *keys("1234", 0.1), enter(0.14))] == [Burst]

    def test_HW_1_a_persons_key_in_a_flood_comes_back_alone(self) -> None:
        detector = WedgeDetector(WedgeSettings(max_length=5))
        arrow = Key(103, 0.07)
        assert feed(detector, *keys("1234567"), arrow) == [Flood(7), Human((arrow,))]

    def test_the_cap_is_4096_keys(self) -> None:
        assert WedgeSettings().max_length == 4096

    def test_its_repr_tells_its_state(self) -> None:
        detector = WedgeDetector(WedgeSettings(max_length=2))
        feed(detector, *keys("12"))
        assert repr(detector) == "<WedgeDetector 2 keys held, 0 dropped>"
        feed(detector, *keys("3", 0.02))
        assert repr(detector) == "<WedgeDetector 0 keys held, 3 dropped>"


class TestCalibration:
    @pytest.mark.parametrize(
        ("largest", "gap"), [(0.0, 0.035), (0.010, 0.035), (0.04, 0.06), (0.08, 0.12), (0.1, 0.12)]
    )
    def test_HW_2_the_gap_follows_the_scanner_within_limits(self, largest: float, gap: float) -> None:
        assert suggest_gap(Burst("TEST", "", 0.0, "idle", largest)) == pytest.approx(gap)

    def test_HW_2_a_single_key_has_no_gap(self) -> None:
        detector = WedgeDetector(WedgeSettings(min_length=1))
        (burst,) = feed(detector, *keys("1"), enter(0.01))
        assert isinstance(burst, Burst)
        assert burst.largest_gap == 0.0

    def test_HW_2_the_largest_gap_is_told(self) -> None:
        detector = WedgeDetector(WedgeSettings(gap=0.12))
        typed = [Key(PLAIN[c], at) for c, at in zip("abcd", (0.0, 0.01, 0.09, 0.1), strict=True)]
        (burst,) = feed(detector, *typed, enter(0.11))
        assert isinstance(burst, Burst)
        assert burst.largest_gap == pytest.approx(0.08)
