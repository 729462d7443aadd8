"""Every sentence of the window, in English, by message key."""

from app.ui.words.leaving import LEAVING
from app.ui.words.screen import SCREEN
from app.ui.words.stops import STOPS

WORDS: dict[str, str] = SCREEN | STOPS | LEAVING
