"""Spanish and German are whole and no older than the English words."""

import re
from xml.etree import ElementTree as Tree

import pytest
from PySide6.QtCore import QTranslator

from app.ui.i18n import CONTEXT, lengthen
from app.ui.places import RESOURCES
from app.ui.words.manager import OFFICE_WORDS

each_language = pytest.mark.parametrize("language", ["es", "de"])


def translations(language: str) -> dict[str, str]:
    root = Tree.parse(RESOURCES / "i18n" / f"packbench_{language}.ts").getroot()  # noqa: S314  # our own file
    found = {}
    for message in root.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        assert "type" not in translation.attrib, "unfinished or obsolete"
        found[message.findtext("source", "")] = translation.text or ""
    return found


def places(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}", text))


@each_language
def test_PPL_5_every_english_text_has_its_translation_and_no_other_is_left(language: str) -> None:
    assert set(translations(language)) == set(OFFICE_WORDS.values())


@each_language
def test_a_translation_has_the_places_of_its_source(language: str) -> None:
    wrong = {source for source, text in translations(language).items() if places(source) != places(text)}
    assert not wrong


@each_language
def test_the_compiled_file_says_what_the_source_file_says(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(RESOURCES / "i18n" / f"packbench_{language}.qm"))
    stale = {
        source
        for source, text in translations(language).items()
        if (translator.translate(CONTEXT, source) or source) != text
    }
    assert not stale


@pytest.mark.parametrize("source", ["Scan the box", "{done} of {due} shipped", "NO", "PIN"])
def test_the_pseudo_language_is_40_percent_longer_and_keeps_places(source: str) -> None:
    longer = lengthen(source)
    assert places(longer) == places(source)
    assert len(longer) >= len(source) * 1.3
