"""In which encoding a report is written: Amazon does not say."""

import codecs
from pathlib import Path

from app.amazon.report_words import column_of
from app.domain.marketplace import Marketplace

_PIECE = 1 << 20


def encoding_of(path: Path, market: Marketplace) -> str:
    """UTF-8 where all of it is; else the one that makes more known names of the header: German in Shift-JIS
    is Kanji, not an error.
    """
    if _is_utf8(path):
        return "utf-8-sig"
    with path.open("rb") as file:
        header = file.readline()
    likely = ("cp932", "cp1252") if market.country == "JP" else ("cp1252", "cp932")
    return max(likely, key=lambda encoding: _known_names(header.decode(encoding, "replace")))


def _known_names(header: str) -> int:
    return sum(column_of(name) is not None for name in header.rstrip("\r\n").split("\t"))


def _is_utf8(path: Path) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                decoder.decode(piece)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True
