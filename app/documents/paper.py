"""What documents are printed on, and how their words are given."""

from collections.abc import Mapping
from enum import StrEnum

Words = Mapping[str, str]
"""The papers' own words in the reader's language, by message key; the keys are those of the window."""


class Paper(StrEnum):
    """``LABEL`` is 4 x 6 inches, ``ROLL`` an 80 mm receipt."""

    A4 = "A4"
    A6 = "A6"
    LABEL = "4x6"
    ROLL = "80mm"
