"""Says message keys in the user's language: English, Spanish, German, and a longer one for tests."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QDate, QLocale, QTranslator

from app.domain.control import DIGITS, PICKS, Action
from app.domain.money import Money
from app.ui.places import RESOURCES
from app.ui.presenters.buttons import action_words
from app.ui.presenters.view import Amount, Clock, Day, Grams, Number, Say, Stamp, Value
from app.ui.words import WORDS
from app.ui.words.paper import PAPER

CONTEXT = "pack"
LANGUAGES = ("en", "es", "de")
PSEUDO = "pseudo"
_UNITS = {"kg": 1000.0, "g": 1.0, "lb": 453.59237, "oz": 28.349523125}
_WHOLE = ("JPY",)  # currencies without smaller coins
_LONGER = str.maketrans("aeiounAEIOU", "äéïöüñÄÉÏÖÜ")


class PseudoTranslator(QTranslator):
    """English with accents, 40 % longer: shows what a translation would break."""

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        return lengthen(source)

    def isEmpty(self) -> bool:
        return False


def lengthen(text: str) -> str:
    """40 % more characters, in words of ordinary length; places like ``{name}`` stay."""
    parts = text.split("{")
    accented = [parts[0].translate(_LONGER)]
    for part in parts[1:]:
        place, _, rest = part.partition("}")
        accented.append(f"{place}}}{rest.translate(_LONGER)}")
    return "{".join(accented) + _padding(-(-len(text) * 2 // 5))


def _padding(count: int) -> str:
    filler = " ipsam dolo rem quia vel"
    return (filler * (count // len(filler) + 1))[:count].rstrip() if count > 2 else "~" * count


class Speech:
    """The language in use. ``say`` is cached: the same words cost a dictionary look-up. ``words`` are the
    English sentences by key.
    """

    def __init__(self, language: str = "en", words: Mapping[str, str] = WORDS) -> None:
        self.language = language
        self.locale = QLocale("en_US" if language in ("en", PSEUDO) else language)
        self._words = words
        self._translator = self._make()
        self._say = lru_cache(maxsize=4096)(self._value)
        QLocale.setDefault(self.locale)

    def __repr__(self) -> str:
        return f"<Speech {self.language}>"

    def say(self, text: Value) -> str:
        """Data stays as it is; a message key becomes a sentence."""
        return text if isinstance(text, str) else self._say(text)

    def _make(self) -> QTranslator | None:
        """Asked by this speech alone: two windows may speak two languages."""
        if self.language == "en":
            return None
        translator = PseudoTranslator() if self.language == PSEUDO else QTranslator()
        if self.language != PSEUDO:
            translator.load(str(RESOURCES / "i18n" / f"packbench_{self.language}.qm"))
        return translator

    def _said(self, words: Say) -> str:
        text = self._words[words.key]
        if self._translator is not None:
            text = self._translator.translate(CONTEXT, text) or text
        return text.format(**{name: self._value(value) for name, value in words.values})

    def _value(self, value: Value) -> str:
        said = _WAYS.get(type(value))
        return str(value) if said is None else said(self, value)

    def time(self, at: datetime) -> str:
        """In the bench's time zone; 24 hours, as warehouses post it."""
        return _local(at).strftime("%H:%M")

    def day(self, at: datetime) -> str:
        local = _local(at)
        return self.locale.toString(QDate(local.year, local.month, local.day), "ddd d MMM")

    def weight(self, grams: int, unit: str) -> str:
        digits = 0 if unit == "g" else 3 if unit == "kg" else 2
        return f"{self.locale.toString(grams / _UNITS[unit], 'f', digits)} {unit}"

    def stamp(self, at: datetime) -> str:
        local = _local(at)
        day = self.locale.toString(QDate(local.year, local.month, local.day), "ddd d MMM yyyy")
        return f"{day}, {local:%H:%M}"

    def number(self, value: int) -> str:
        return self.locale.toString(value)

    def amount(self, money: Money) -> str:
        digits = 0 if money.currency in _WHOLE else 2
        return f"{self.locale.toString(float(money.amount), 'f', digits)} {money.currency}"


_WAYS: dict[type, Callable[[Speech, Any], str]] = {
    Say: Speech._said,
    Clock: lambda speech, value: speech.time(value.at),
    Day: lambda speech, value: speech.day(value.at),
    Stamp: lambda speech, value: speech.stamp(value.at),
    Grams: lambda speech, value: speech.weight(value.grams, value.unit),
    Number: lambda speech, value: speech.number(value.value),
    Amount: lambda speech, value: speech.amount(value.money),
}


def _local(at: datetime) -> datetime:
    return at.astimezone()


def paper_words(language: str) -> dict[str, str]:
    """What papers say, by message key."""
    speech = Speech(language, PAPER)
    return {key: speech.say(Say(key)) for key in PAPER}


def action_names(language: str) -> dict[Action, str]:
    """What each control is called, for paper."""
    speech = Speech(language)
    return {action: _plain_name(action) or speech.say(action_words(action)) for action in Action}


def _plain_name(action: Action) -> str:
    """Digits and choices are called by their figure in every language."""
    return DIGITS.get(action, "") or (f"({PICKS[action] + 1})" if action in PICKS else "")
