"""Qt's own widgets in our look: the style sheet of the office's windows, made from the tokens."""

from functools import cache
from string import Template

from app.ui.places import RESOURCES
from app.ui.theme import ThemeName, tokens


@cache
def style_sheet(name: ThemeName) -> str:
    """For ``setStyleSheet`` of a window, not of the application: the pack screen needs none."""
    values = {**tokens()["colour"][name.value], "radius": tokens()["shape"]["radius"]}
    text = (RESOURCES / "style" / "office.qss").read_text(encoding="utf-8")
    return Template(text).substitute(values)
