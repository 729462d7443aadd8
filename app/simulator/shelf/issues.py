"""Issues in Amazon's words: what is wrong with a submission, and with a listing."""

from app.simulator.http import Json
from app.simulator.shelf.items import Fate, Offer

_SUBSETS = {"90220": "MISSING_ATTRIBUTE", "99022": "MISSING_ATTRIBUTE", "5665": "QUALIFICATION_REQUIRED"}


def issue(code: str, message: str, *attributes: str, severity: str = "ERROR") -> Json:
    """One issue of a submission."""
    found: Json = {"code": code, "message": message, "severity": severity}
    if attributes:
        found["attributeNames"] = list(attributes)
    category = _SUBSETS.get(code, "INVALID_ATTRIBUTE" if attributes else "")
    return {**found, "categories": [category] if category else []}


def invalid(*attributes: str) -> Json:
    """An attribute that Amazon does not know, or of the wrong shape."""
    return issue("90000900", "The attributes are invalid.", *attributes)


def required(name: str) -> Json:
    """A field that must be there."""
    return issue("90220", f"'{name}' is required but not supplied.", name)


def too_few(field: str, attribute: str) -> Json:
    """A field that must be in each row of an attribute."""
    words = f"The field '{field}' for the attribute '{attribute}' does not have enough values."
    return issue("99022", f"{words} The required minimum is '1' value(s).", attribute)


def not_valid(value: object, name: str) -> Json:
    """A value that is not among those allowed."""
    return issue("90244", f"'{value}' is not a valid value for '{name}'.", name)


def unknown_sku(sku: str) -> Json:
    """A change of what is not there."""
    words = f"The SKU {sku} does not exist in the Amazon.com catalog. Your inventory data was not processed."
    return issue("13013", words)


def bad_product_type() -> Json:
    """Such a product type does not exist."""
    return issue("4000003", "The Amazon product type specified is invalid or not supported.")


def of_offer(offer: Offer) -> list[Json]:
    """What Amazon has against a listing once it has decided."""
    if offer.fate not in _OF_FATE:
        return []
    return [{**_OF_FATE[offer.fate], "marketplaceIds": [offer.marketplace]}]


def _enforced(code: str, message: str, action: str) -> Json:
    enforcements = {"actions": [{"action": action}], "exemption": {"status": "NOT_EXEMPT"}}
    return {**issue(code, message), "enforcements": enforcements}


_OF_FATE = {
    Fate.FAILED: required("batteries_required"),
    Fate.SUPPRESSED: _enforced(
        "18155", "The price is higher than the maximum allowed for this item.", "LISTING_SUPPRESSED"
    ),
    Fate.REMOVED: _enforced(
        "13013", "This item was removed from the Amazon catalog.", "CATALOG_ITEM_REMOVED"
    ),
    Fate.WARNED: issue(
        "18448", "Attributes tagged as relevant_attributes are incomplete.", "item_weight", severity="WARNING"
    ),
}
