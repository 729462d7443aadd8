"""Control barcodes: one for every action that a packer can take.

Six letters: ``PB``, three of the action's own, a check letter. Only letters that sit in the same place on
US, UK,
German, French and Spanish keyboards are used (no A M Q W Y Z, no digit), so a wrong layout cannot change
one; six
characters is shorter than any serial (7) and letters alone are no GTIN, so nothing else can be taken for
one (PACK-8).
"""

from enum import StrEnum

SAFE_LETTERS = "BCDEFGHIJKLNOPRSTUVX"
PREFIX = "PB"
_WEIGHTS = (1, 3, 7, 9, 11)  # none shares a factor with 20: one wrong letter never makes another control


class Action(StrEnum):
    """Every action; the value is its three letters."""

    ACK = "UND"  # UNDERSTOOD
    UNDO = "UNO"
    UNSCAN = "OUT"
    PAUSE = "PUS"
    SHORT = "SHO"
    DAMAGED = "DGD"
    CALL_LEAD = "LED"
    NO_CODE = "NOC"
    OVERRIDE = "OVR"
    CANCEL = "CNL"
    CONFIRM = "CNF"
    YES = "JES"
    NO = "NOO"
    CANT_SCAN = "CSC"
    QUANTITY = "CNT"
    LOCK = "LOC"
    REPRINT = "REP"
    RETRY = "RTR"
    ENTER = "ENT"
    BACKSPACE = "BSP"
    NEXT_PAGE = "NXT"
    DIGIT_0 = "NUL"
    DIGIT_1 = "ONE"
    DIGIT_2 = "DUO"
    DIGIT_3 = "TRE"
    DIGIT_4 = "FOR"
    DIGIT_5 = "FIV"
    DIGIT_6 = "SIX"
    DIGIT_7 = "SEV"
    DIGIT_8 = "OCT"
    DIGIT_9 = "NIN"
    PICK_1 = "PIB"
    PICK_2 = "PIC"
    PICK_3 = "PID"
    PICK_4 = "PIE"
    PICK_5 = "PIF"
    PICK_6 = "PIG"
    POINT = "DOT"
    OWN_LABEL = "OLB"
    VOID = "VOD"
    NEXT_BOX = "NBX"
    CHANGE_RATE = "RTE"


DIGITS: dict[Action, str] = {Action[f"DIGIT_{n}"]: str(n) for n in range(10)} | {Action.POINT: "."}
PICKS: dict[Action, int] = {Action[f"PICK_{n}"]: n - 1 for n in range(1, 7)}


def encode(action: Action) -> str:
    """The six letters of an action's barcode."""
    body = PREFIX + action.value
    return body + _check_letter(body)


def decode(text: str) -> Action | None:
    """The action of a scanned text, whatever its case (caps lock), or None where it is no control code."""
    return _ACTIONS.get(text.upper())


def is_reserved(text: str) -> bool:
    """Whether a barcode may not be given to a product, tote, badge or box."""
    return decode(text.strip()) is not None


def _check_letter(body: str) -> str:
    weighted = sum(weight * SAFE_LETTERS.index(letter) for weight, letter in zip(_WEIGHTS, body, strict=True))
    return SAFE_LETTERS[weighted % len(SAFE_LETTERS)]


_ACTIONS = {encode(action): action for action in Action}
