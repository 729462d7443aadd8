"""GS1 numbers: check digits and the 14-digit form in which they are compared."""

LENGTHS = (8, 12, 13, 14)


def check_digit(payload: str) -> int:
    """GS1 General Specifications 7.9: weights 3 and 1 alternate from the right. ``payload`` is all digits."""
    weighted = sum(int(digit) * (3, 1)[place % 2] for place, digit in enumerate(reversed(payload)))
    return -weighted % 10


def has_right_check_digit(digits: str) -> bool:
    """Whether the last of ``digits`` (ASCII digits only, else False) is the check digit of the rest."""
    if len(digits) < 2 or not is_digits(digits):
        return False
    return check_digit(digits[:-1]) == int(digits[-1])


def is_digits(text: str) -> bool:
    """ASCII digits only; ``str.isdigit`` takes other scripts' too."""
    return text.isascii() and text.isdigit()


def padded(text: str) -> str | None:
    """A GTIN-8, -12, -13 or -14 with a right check digit as 14 digits; None for anything else."""
    if len(text) in LENGTHS and has_right_check_digit(text):
        return text.zfill(14)
    return None
