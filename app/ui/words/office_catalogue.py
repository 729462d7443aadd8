"""Sentences of the office's listings, products, allocation and stores, in English, by message key."""

OFFICE_CATALOGUE: dict[str, str] = {}
