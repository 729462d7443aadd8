"""Amounts as the marketplaces write them."""

from decimal import Decimal, InvalidOperation


def amount(text: str) -> Decimal | None:
    """With a decimal point or comma; of two signs the latter parts the decimals, a single comma before three
    digits parts thousands. None for no number.
    """
    if "," in text:
        text = _with_point(text.replace(" ", "").replace("\u00a0", ""))
    try:
        found = Decimal(text)
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def _with_point(text: str) -> str:
    whole, _, rest = text.rpartition(",")
    is_decimal = "." not in rest and (len(rest) != 3 or "." in whole)
    return f"{whole.replace('.', '').replace(',', '')}.{rest}" if is_decimal else text.replace(",", "")
