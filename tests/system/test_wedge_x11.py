"""A keyboard-wedge scanner at a real X server: key codes of a US keyboard, whatever layout the host has."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from app.commands.demo.rig import Rig
from app.commands.demo.screen import State
from app.resources import resource
from tests.benchmarks.under_test import screen

CATALOGUE = resource("practice/catalogue.json")
ROWS = {
    10: "1234567890-=",
    24: "qwertyuiop[]",
    38: "asdfghjkl;'",
    52: "zxcvbnm,./",
}  # X key code of the first
SHIFTED = dict(zip('!@#$%^&*()_+{}:"<>?', "1234567890-=[];',./", strict=False))
KEY_CODES = {character: first + place for first, row in ROWS.items() for place, character in enumerate(row)}
RETURN, LEFT_SHIFT = 36, "50"
XDOTOOL, SETXKBMAP = "/usr/bin/xdotool", "/usr/bin/setxkbmap"
Wanted = Callable[[State], bool]


def keys(text: str) -> list[str]:
    """What a scanner in US mode presses for a text, as xdotool names it."""
    pressed = []
    for character in text:
        base = SHIFTED.get(character, character).lower()
        is_shifted = character in SHIFTED or character.isupper()
        pressed.append(f"shift+{KEY_CODES[base]}" if is_shifted else str(KEY_CODES[base]))
    return [*pressed, str(RETURN)]


def press(display: str, pressed: list[str], delay: int) -> None:
    command = [XDOTOOL, "key", "--delay", str(delay), *pressed]
    subprocess.run(command, check=True, env={"DISPLAY": display, "PATH": "/usr/bin:/bin"})


def asks(prompt: str) -> Wanted:
    return lambda state: bool(state["prompt"] == prompt)


def is_idle(state: State) -> bool:
    return bool(state["stage"] == "idle")


def has_open(order_id: str) -> Wanted:
    return lambda state: bool(state["order_id"] == order_id)


@pytest.mark.parametrize("layout", ["us", "de", "fr"])
def test_HW_1_a_wedge_scan_is_read_by_key_code_and_typing_stays_typing(
    tmp_path: Path, layout: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with screen() as display:
        monkeypatch.setenv("DISPLAY", display)
        monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
        with Rig(tmp_path / "rig", CATALOGUE, orders=4, seed=3) as rig:
            text = rig.config.read_text(encoding="utf-8")
            scanner = next(line for line in text.splitlines() if line.startswith("scanner ="))
            rig.config.write_text(text.replace(scanner, 'scanner = "keyboard"'), encoding="utf-8")
            rig.start_station()
            rig.screen.wait(lambda state: state["open"] > 0, "imported orders", 60)
            subprocess.run(
                [XDOTOOL, "search", "--sync", "--name", "Packbench", "windowfocus", "--sync"], check=True
            )
            press(display, [LEFT_SHIFT], delay=4)  # the virtual keyboard's first key sets the US layout anew
            subprocess.run([SETXKBMAP, "-display", display, layout], check=True)
            press(display, keys("BDG-PACKER-0001"), delay=4)
            rig.screen.wait(asks("pin"), "the PIN prompt")
            for count in range(1, 5):
                press(
                    display, [str(KEY_CODES["1"]) if layout != "fr" else f"shift+{KEY_CODES['1']}"], delay=90
                )
                rig.screen.wait(has_typed(count), f"digit {count}")
            press(display, [str(RETURN)], delay=90)
            order = rig.screen.wait(is_idle, "a signed-in bench")["queue"][0]
            press(display, keys(order), delay=4)
            state = rig.screen.wait(has_open(order), f"order {order} opened")
    assert state["person"] == "Packer One"
    assert state["refusal"] is None


def has_typed(count: int) -> Wanted:
    return lambda state: bool(state["entry"] == ["pin", count])
