"""Sizes, colours and fonts, all from ``resources/style/tokens.toml``."""

import tomllib
from enum import StrEnum
from functools import cache
from typing import Any

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.places import RESOURCES

FAMILY = "Inter"
FACES = ("Regular", "SemiBold", "Bold")
WIDTH, HEIGHT = 1366, 768  # what the tokens are made for


class ThemeName(StrEnum):
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "high_contrast"


class Weight(StrEnum):
    REGULAR = "regular"
    SEMIBOLD = "semibold"
    BOLD = "bold"

    __hash__ = str.__hash__  # Enum's own runs Python code, thousands of times for each scan


_WEIGHTS = {
    Weight.REGULAR: QFont.Weight.Normal,
    Weight.SEMIBOLD: QFont.Weight.DemiBold,
    Weight.BOLD: QFont.Weight.Bold,
}


@cache
def tokens() -> dict[str, Any]:
    """The token file as it is."""
    with (RESOURCES / "style" / "tokens.toml").open("rb") as file:
        return tomllib.load(file)


class Theme:
    """Colours by token name. Made once for each look."""

    def __init__(self, name: ThemeName) -> None:
        self.name = name
        self._colours = {key: QColor(value) for key, value in tokens()["colour"][name.value].items()}
        self.is_contrast = name is ThemeName.CONTRAST

    def __repr__(self) -> str:
        return f"<Theme {self.name.value}>"

    def colour(self, token: str) -> QColor:
        return self._colours[token]

    def palette(self) -> QPalette:
        """For Qt's own widgets (the scanner panel)."""
        palette, role = QPalette(), QPalette.ColorRole
        for target, token in (
            (role.Window, "ground"),
            (role.Base, "surface"),
            (role.AlternateBase, "ground"),
            (role.Button, "surface"),
            (role.WindowText, "ink"),
            (role.Text, "ink"),
            (role.ButtonText, "ink"),
            (role.Highlight, "band_accent"),
            (role.HighlightedText, "on_accent"),
            (role.PlaceholderText, "quiet"),
        ):
            palette.setColor(target, self.colour(token))
        return palette


@cache
def theme(name: ThemeName) -> Theme:
    return Theme(name)


def type_size(token: str) -> int:
    size: int = tokens()["type"][token]
    return size


def space(token: str) -> int:
    size: int = tokens()["space"][token]
    return size


def office_size(token: str) -> int:
    """A length of the office's windows."""
    size: int = tokens()["office"][token]
    return size


def factor(width: int, height: int) -> float:
    """How much larger (or smaller) than the tokens everything is drawn in a window of that size."""
    return max(0.85, min(width / WIDTH, height / HEIGHT))


@cache
def load_fonts() -> None:
    """Makes Inter known to Qt; once for each process, with an application running."""
    for face in FACES:
        QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / f"Inter-{face}.otf"))


@cache
def font(pixels: int, weight: Weight) -> QFont:
    """Inter with figures of equal width, so that counts do not dance."""
    found = QFont(FAMILY)
    found.setPixelSize(max(1, pixels))
    found.setWeight(_WEIGHTS[weight])
    found.setFeature(QFont.Tag("tnum"), 1)
    return found


@cache
def metrics(pixels: int, weight: Weight) -> QFontMetricsF:
    return QFontMetricsF(font(pixels, weight))


def dress(application: QApplication, name: ThemeName) -> None:
    """Fonts, style and palette of the whole application."""
    load_fonts()
    application.setStyle("Fusion")
    application.setPalette(theme(name).palette())
    application.setFont(font(type_size("body"), Weight.REGULAR))
