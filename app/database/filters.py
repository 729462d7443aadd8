"""What the office's lists are filtered by, each with an index of its own rows."""

FLAGS = ("is_prime", "is_business", "needs_codes", "cancel_requested")  # filters of the office's list
LISTED = {
    "merchant": "channel = 'merchant'",
    "fba": "channel = 'fba'",
    "pending": "publication = 'pending'",
    "unmapped": "item IS NULL",
    "conflict": "is_conflicting = 1",
    "error": "has_error = 1",
}  # the filters of the listings screen, each with an index of its rows alone, from which they are counted
WORDS = "listing_words"
